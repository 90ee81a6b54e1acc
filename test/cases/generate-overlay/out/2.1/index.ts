// Made by intacct-codegen from the modules beside it; do not edit. Checksum 9e82e362bbf3cccf
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

export * from "./term.js";
