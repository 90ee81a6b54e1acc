// Made by intacct-codegen from the modules beside it; do not edit. Checksum 8ff900285cc42883

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export * from "./bill.js";

export * from "./get_list.js";
