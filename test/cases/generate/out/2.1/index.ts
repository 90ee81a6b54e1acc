// Made by intacct-codegen from the modules beside it; do not edit. Checksum 5bc6e48e8fda1a44
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

export * from "./bill.js";

export * from "./get_list.js";
