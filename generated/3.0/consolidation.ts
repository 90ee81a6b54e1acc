// Made by intacct-codegen from shared/general-ledger.dtd; do not edit. Checksum 69da8579077a9405
import type { Created, FunctionProfile } from "intacct-runtime";
import { type CsnEntity, entities } from "./entities.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Consolidates a book for a reporting period. Declared in shared/general-ledger.dtd. */
export interface CreateConsolidation {
  /** Borrowed from 2.1: `ID`. */
  bookid: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  offline?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  updatesucceedingperiods?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  changesonly?: boolean | null;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  email?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  reportingperiodname: string;
  entities?: readonly [CsnEntity, ...CsnEntity[]];
}

/** `Intacct consolidation CREATE Request` */
export const createConsolidation: FunctionProfile<
  CreateConsolidation,
  Created
> = {
  name: "Intacct consolidation CREATE Request",
  version: "3.0",
  element: "create_consolidation",
  content: `(bookid, offline?, updatesucceedingperiods?, changesonly?, email?, reportingperiodname,
    entities?)`,
  types: {
    bookid: "ID",
    offline: "BOOLEAN",
    updatesucceedingperiods: "BOOLEAN",
    changesonly: "BOOLEAN",
    email: "STRING_40 borrowed",
    reportingperiodname: "STRING_80 borrowed",
    entities: () => entities,
  },
};
