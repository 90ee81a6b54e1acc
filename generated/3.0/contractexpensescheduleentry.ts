// Made by intacct-codegen from 3.0/contracts.dtd; do not edit. Checksum 4afdcd58240ba2c2
import type {
  Completed,
  FunctionProfile,
  Integer,
  IsoDate,
} from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in 3.0/contracts.dtd. */
export interface PostContractexpensescheduleentry {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
}

/** `Intacct contractexpensescheduleentry POST Request` */
export const postContractexpensescheduleentry: FunctionProfile<
  PostContractexpensescheduleentry,
  Completed
> = {
  name: "Intacct contractexpensescheduleentry POST Request",
  version: "3.0",
  within: "post",
  element: "CONTRACTEXPENSESCHEDULEENTRY",
  content: "(RECORDNO & POSTINGDATE?)",
  types: { RECORDNO: "INTEGER", POSTINGDATE: "DATE_MDY" },
};

/** Declared in 3.0/contracts.dtd. */
export interface UnpostContractexpensescheduleentry {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct contractexpensescheduleentry UNPOST Request` */
export const unpostContractexpensescheduleentry: FunctionProfile<
  UnpostContractexpensescheduleentry,
  Completed
> = {
  name: "Intacct contractexpensescheduleentry UNPOST Request",
  version: "3.0",
  within: "unpost",
  element: "CONTRACTEXPENSESCHEDULEENTRY",
  content: "(RECORDNO)",
  types: { RECORDNO: "INTEGER" },
};
