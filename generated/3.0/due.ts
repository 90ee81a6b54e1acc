// Made by intacct-codegen from shared/lines.dtd; do not edit. Checksum 855169f1c356f1f6
import type { Integer, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
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
