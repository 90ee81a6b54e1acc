// Made by intacct-codegen from 2.1/request.dtd; do not edit. Checksum f46f1e68d672a030
import type { TypeRef } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of the content of `get_list`. */
export const getListTypes: Readonly<Record<string, TypeRef>> = {};

/** Declared in 2.1/request.dtd. */
export interface GetList {}
