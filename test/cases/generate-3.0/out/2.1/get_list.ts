// Made by intacct-codegen from v2.1/acme_request.v2.1.dtd; do not edit. Checksum f47eee735d72cee7
import type { TypeRef } from "intacct-runtime";

/** The types of what `get_list` holds. */
export const getListTypes: Readonly<Record<string, TypeRef>> = {};

/** Declared in v2.1/acme_request.v2.1.dtd. */
export interface GetList {}
