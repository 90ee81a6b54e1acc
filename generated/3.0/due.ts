// Made by intacct-codegen from shared/lines.dtd; do not edit. Checksum 2f146113d77e3b30
import type { Integer, Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** One turn of a repeated group. */
export interface DueEntry {
  /** Borrowed from 2.1: `INTEGER`. */
  dueday?: Integer | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  duefrom?: string;
}

export const due: Shape<readonly [DueEntry, ...DueEntry[]]> = {
  element: "due",
  content: "(dueday?, duefrom?)+",
  types: { dueday: "INTEGER", duefrom: "STRING_100 borrowed" },
};
