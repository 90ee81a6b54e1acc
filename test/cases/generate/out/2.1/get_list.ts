// Made by intacct-codegen from 2.1/request.dtd; do not edit. Checksum 1cff117293f25fe2
import type { TypeRef } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of what `get_list` holds. */
export const getListTypes: Readonly<Record<string, TypeRef>> = {};

/** Declared in 2.1/request.dtd. */
export interface GetList {}
