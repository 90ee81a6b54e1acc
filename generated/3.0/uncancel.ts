// Made by intacct-codegen from 3.0/contracts.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  Integer,
  Shape,
} from "intacct-codegen/runtime";

/** Takes the cancellation of a contract or of a contract line back. Declared in 3.0/contracts.dtd. */
export type Uncancel =
  | { CONTRACT: UncancelCONTRACT; CONTRACTDETAIL?: never }
  | { CONTRACT?: never; CONTRACTDETAIL: UncancelCONTRACTDETAIL };

/** `Intacct uncancel UNCANCEL Request` */
export const uncancel: FunctionProfile<Uncancel, Completed> = {
  name: "Intacct uncancel UNCANCEL Request",
  version: "3.0",
  element: "uncancel",
  content: "(CONTRACT | CONTRACTDETAIL)",
  types: {
    CONTRACT: () => uncancelCONTRACT,
    CONTRACTDETAIL: () => uncancelCONTRACTDETAIL,
  },
};

/** Declared in 3.0/contracts.dtd. */
export interface UncancelCONTRACT {
  /** `INTEGER`. */
  RECORDNO: Integer;
}

export const uncancelCONTRACT: Shape<UncancelCONTRACT> = {
  element: "CONTRACT",
  content: "(RECORDNO)",
  types: { RECORDNO: "INTEGER" },
};

/** Declared in 3.0/contracts.dtd. */
export interface UncancelCONTRACTDETAIL {
  /** `INTEGER`. */
  RECORDNO: Integer;
}

export const uncancelCONTRACTDETAIL: Shape<UncancelCONTRACTDETAIL> = {
  element: "CONTRACTDETAIL",
  content: "(RECORDNO)",
  types: { RECORDNO: "INTEGER" },
};
