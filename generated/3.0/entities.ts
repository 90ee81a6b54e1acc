// Made by intacct-codegen from 3.0/general-ledger.dtd, shared/general-ledger.dtd; do not edit. Checksum daa51f08e47a8aa6
import type { Decimal, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const entities: Shape<readonly [CsnEntity, ...CsnEntity[]]> = {
  element: "entities",
  content: "(csnentity+)",
  types: { csnentity: () => csnEntity },
};

/** An entity to consolidate, with its rates. Declared in 3.0/general-ledger.dtd. */
export interface CsnEntity {
  entityid: string;
  /** Borrowed from 2.1: `NUMBER_1`: at most 1 digit before the point. */
  bsrate?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_1`: at most 1 digit before the point. */
  warate?: Decimal | null;
}

export const csnEntity: Shape<CsnEntity> = {
  element: "csnentity",
  content: "(entityid, bsrate?, warate?)",
  types: { bsrate: "NUMBER_1 borrowed", warate: "NUMBER_1 borrowed" },
};
