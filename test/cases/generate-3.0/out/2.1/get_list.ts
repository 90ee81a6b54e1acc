// Made by intacct-codegen from v2.1/acme_request.v2.1.dtd; do not edit. Checksum fecfca6c9319fe1c
import type { TypeRef } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of the content of `get_list`. */
export const getListTypes: Readonly<Record<string, TypeRef>> = {};

/** Declared in v2.1/acme_request.v2.1.dtd. */
export interface GetList {}
