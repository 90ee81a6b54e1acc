// Made by intacct-codegen from the modules beside it; do not edit. Checksum 8bc527043001385d

export * from "./read.js";
