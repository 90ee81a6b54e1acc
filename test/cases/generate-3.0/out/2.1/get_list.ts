// Made by intacct-codegen from v2.1/acme_request.v2.1.dtd; do not edit. Checksum 7fc2aacda1d21c95
import type { TypeRef } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of what `get_list` holds. */
export const getListTypes: Readonly<Record<string, TypeRef>> = {};

/** Declared in v2.1/acme_request.v2.1.dtd. */
export interface GetList {}
