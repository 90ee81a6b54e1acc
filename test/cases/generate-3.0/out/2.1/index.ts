// Made by intacct-codegen from the modules beside it; do not edit.

export * from "./bill.js";

export * from "./get_list.js";
