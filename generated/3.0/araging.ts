// Made by intacct-codegen from shared/receivables.dtd; do not edit. Checksum f6b45e9794c96546
import type { FunctionProfile, IsoDate, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads how long invoices have been due. Declared in shared/receivables.dtd. */
export interface GetArAging {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  agingperiods?: string;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** `DATE`, sent as year, month and day. */
  asofdate?: IsoDate;
  /** Borrowed from 2.1: `BOOLEAN`. */
  useduedate?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  showdetails?: boolean | null;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  documenttype?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  useglpostdate?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  showzerowithactivity?: boolean | null;
}

/** `Intacct araging GET Request` */
export const getArAging: FunctionProfile<GetArAging, AnyData> = {
  name: "Intacct araging GET Request",
  version: "3.0",
  element: "get_araging",
  content: `(agingperiods?, customerid?, invoiceno?, locationid?, departmentid?, asofdate?, useduedate?,
    showdetails?, documenttype?, useglpostdate?, showzerowithactivity?)`,
  types: {
    agingperiods: "STRING_80 borrowed",
    customerid: "ID",
    invoiceno: "STRING_30 borrowed",
    locationid: "ID",
    departmentid: "ID",
    asofdate: "DATE",
    useduedate: "BOOLEAN",
    showdetails: "BOOLEAN",
    documenttype: "STRING_24 borrowed",
    useglpostdate: "BOOLEAN",
    showzerowithactivity: "BOOLEAN",
  },
  response: () => getArAgingResponse,
};

/** `Intacct araging GET Response` */
export const getArAgingResponse: Profile<AnyData> = {
  name: "Intacct araging GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
