// Made by intacct-codegen from the modules beside it; do not edit. Checksum 0c77ddd0dd58f85d
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

export * from "./read.js";
