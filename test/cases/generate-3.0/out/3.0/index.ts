// Made by intacct-codegen from the modules beside it; do not edit. Checksum 9c5bdcaaa904a08d

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export * from "./read.js";
