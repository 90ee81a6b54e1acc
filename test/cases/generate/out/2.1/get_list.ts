// Made by intacct-codegen from 2.1/request.dtd; do not edit. Checksum d1d593b15d6f78de
import type { TypeRef } from "intacct-runtime";

/** The types of what `get_list` holds. */
export const getListTypes: Readonly<Record<string, TypeRef>> = {};

/** Declared in 2.1/request.dtd. */
export interface GetList {}
