// Made by intacct-codegen from 3.0/contracts.dtd; do not edit. Checksum 226865b8f3d64728
import type {
  Completed,
  FunctionProfile,
  Integer,
  Shape,
} from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reverses the cancellation of a contract or of a contract line. Declared in 3.0/contracts.dtd. */
export type Uncancel =
  | { CONTRACT: UncancelContract; CONTRACTDETAIL?: never }
  | { CONTRACT?: never; CONTRACTDETAIL: UncancelContractdetail };

/** `Intacct uncancel UNCANCEL Request` */
export const uncancel: FunctionProfile<Uncancel, Completed> = {
  name: "Intacct uncancel UNCANCEL Request",
  version: "3.0",
  element: "uncancel",
  content: "(CONTRACT | CONTRACTDETAIL)",
  types: {
    CONTRACT: () => uncancelContract,
    CONTRACTDETAIL: () => uncancelContractdetail,
  },
};

/** Declared in 3.0/contracts.dtd. */
export interface UncancelContract {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
}

export const uncancelContract: Shape<UncancelContract> = {
  element: "CONTRACT",
  content: "(RECORDNO)",
  types: { RECORDNO: "INTEGER" },
};

/** Declared in 3.0/contracts.dtd. */
export interface UncancelContractdetail {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
}

export const uncancelContractdetail: Shape<UncancelContractdetail> = {
  element: "CONTRACTDETAIL",
  content: "(RECORDNO)",
  types: { RECORDNO: "INTEGER" },
};
