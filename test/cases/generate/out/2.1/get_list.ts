// Made by intacct-codegen from 2.1/request.dtd; do not edit.

/** Declared in 2.1/request.dtd. */
export interface GetList {}
