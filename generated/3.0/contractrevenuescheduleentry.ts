// Made by intacct-codegen from 3.0/contracts.dtd; do not edit. Checksum 9fbed2cbd38d2c17
import type {
  Completed,
  FunctionProfile,
  Integer,
  IsoDate,
} from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in 3.0/contracts.dtd. */
export interface PostContractrevenuescheduleentry {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
}

/** `Intacct contractrevenuescheduleentry POST Request` */
export const postContractrevenuescheduleentry: FunctionProfile<
  PostContractrevenuescheduleentry,
  Completed
> = {
  name: "Intacct contractrevenuescheduleentry POST Request",
  version: "3.0",
  within: "post",
  element: "CONTRACTREVENUESCHEDULEENTRY",
  content: "(RECORDNO & POSTINGDATE?)",
  types: { RECORDNO: "INTEGER", POSTINGDATE: "DATE_MDY" },
};

/** Declared in 3.0/contracts.dtd. */
export interface UnpostContractrevenuescheduleentry {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct contractrevenuescheduleentry UNPOST Request` */
export const unpostContractrevenuescheduleentry: FunctionProfile<
  UnpostContractrevenuescheduleentry,
  Completed
> = {
  name: "Intacct contractrevenuescheduleentry UNPOST Request",
  version: "3.0",
  within: "unpost",
  element: "CONTRACTREVENUESCHEDULEENTRY",
  content: "(RECORDNO)",
  types: { RECORDNO: "INTEGER" },
};
