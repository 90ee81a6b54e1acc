// Made by intacct-codegen from 2.1/general-ledger.dtd, shared/general-ledger.dtd; do not edit. Checksum 0dc3ef418603071a
import type { Created, Decimal, FunctionProfile, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Consolidates a book for a reporting period. Declared in shared/general-ledger.dtd. */
export interface CreateConsolidation {
  /** `ID`. */
  bookid: string;
  /** `BOOLEAN`. */
  offline?: boolean | null;
  /** `BOOLEAN`. */
  updatesucceedingperiods?: boolean | null;
  /** `BOOLEAN`. */
  changesonly?: boolean | null;
  /** `STRING_40`: at most 40 characters. */
  email?: string;
  /** `STRING_80`: at most 80 characters. */
  reportingperiodname: string;
  entities?: readonly [CsnEntity, ...CsnEntity[]];
}

/** `Intacct consolidation CREATE Request` */
export const createConsolidation: FunctionProfile<
  CreateConsolidation,
  Created
> = {
  name: "Intacct consolidation CREATE Request",
  version: "2.1",
  element: "create_consolidation",
  content: `(bookid, offline?, updatesucceedingperiods?, changesonly?, email?, reportingperiodname,
    entities?)`,
  types: {
    bookid: "ID",
    offline: "BOOLEAN",
    updatesucceedingperiods: "BOOLEAN",
    changesonly: "BOOLEAN",
    email: "STRING_40",
    reportingperiodname: "STRING_80",
    entities: () => entities,
  },
};

export const entities: Shape<readonly [CsnEntity, ...CsnEntity[]]> = {
  element: "entities",
  content: "(csnentity+)",
  types: { csnentity: () => csnEntity },
};

/** An entity to consolidate, with its rates. Declared in 2.1/general-ledger.dtd. */
export interface CsnEntity {
  /** `ID`. */
  entityid: string;
  /** `NUMBER_1`: at most 1 digit before the point. */
  bsrate: Decimal;
  /** `NUMBER_1`: at most 1 digit before the point. */
  warate: Decimal;
}

export const csnEntity: Shape<CsnEntity> = {
  element: "csnentity",
  content: "(entityid, bsrate, warate)",
  types: { entityid: "ID", bsrate: "NUMBER_1", warate: "NUMBER_1" },
};
