// Made by intacct-codegen from the modules beside it; do not edit. Checksum 8f0008d1bfa736bf

export * from "./bill.js";

export * from "./get_list.js";
