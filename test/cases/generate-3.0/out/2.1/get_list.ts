// Made by intacct-codegen from v2.1/acme_request.v2.1.dtd; do not edit. Checksum dacef7c6e1f015b1
import type { TypeRef } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of what `get_list` holds. */
export const getListTypes: Readonly<Record<string, TypeRef>> = {};

/** Declared in v2.1/acme_request.v2.1.dtd. */
export interface GetList {}
