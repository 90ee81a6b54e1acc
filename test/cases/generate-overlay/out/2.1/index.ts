// Made by intacct-codegen from the modules beside it; do not edit.

export * from "./term.js";
