// Made by intacct-codegen from 2.1/request.dtd; do not edit. Checksum f374d093e90b4ac6
import type { TypeRef } from 'intacct-codegen/runtime'

/** The types of what `get_list` holds. */
export const getListTypes: Readonly<Record<string, TypeRef>> = {}

/** Declared in 2.1/request.dtd. */
export interface GetList {}
