// Made by intacct-codegen from the modules beside it; do not edit. Checksum 2a085a75fab547e3

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export * from "./term.js";
