// Made by intacct-codegen from 3.0/consolidations.dtd; do not edit. Checksum 3bd3f69ff22f216d
import type { Completed, FunctionProfile } from "intacct-runtime";
import { type CsnEntity, entities } from "./entities.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Consolidates the entities of a book for a period. Declared in 3.0/consolidations.dtd. */
export interface Consolidate {
  /** Borrowed from 2.1: `ID`. */
  bookid: string;
  /** `FLAG`, sent as T or F. "F" unless given. */
  offline?: boolean | null;
  /** "false" unless given. */
  updatesucceedingperiods?: "true" | "false" | "T" | "F" | null;
  /** `FLAG`, sent as T or F. */
  changesonly?: boolean | null;
  email?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  reportingperiodname: string;
  entities?: readonly [CsnEntity, ...CsnEntity[]];
}

/** `Intacct consolidate CONSOLIDATE Request` */
export const consolidate: FunctionProfile<Consolidate, Completed> = {
  name: "Intacct consolidate CONSOLIDATE Request",
  version: "3.0",
  element: "consolidate",
  content: `(bookid & offline? & updatesucceedingperiods? & changesonly? & email? & reportingperiodname &
    entities?)`,
  types: {
    bookid: "ID",
    offline: "FLAG",
    updatesucceedingperiods: {
      name: "STRING",
      base: "enum",
      values: ["true", "false", "T", "F"],
    },
    changesonly: "FLAG",
    reportingperiodname: "STRING_80 borrowed",
    entities: () => entities,
  },
};
