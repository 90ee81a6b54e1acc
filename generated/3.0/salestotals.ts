// Made by intacct-codegen from shared/order-entry.dtd; do not edit. Checksum 661bc28a6924c52c
import type { FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";
import type { ReportingDates } from "./groups.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads sales totals of a reporting period or of a range of dates. Declared in shared/order-entry.dtd. */
export type GetSalesTotals = GetSalesTotalsFields & ReportingDates;

interface GetSalesTotalsFields {
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
}

/** `Intacct salestotals GET Request` */
export const getSalesTotals: FunctionProfile<GetSalesTotals, AnyData> = {
  name: "Intacct salestotals GET Request",
  version: "3.0",
  element: "get_salestotals",
  content: "(customerid?, (reportingperiodname | (startdate, enddate)))",
  types: {
    customerid: "ID",
    reportingperiodname: "STRING_80 borrowed",
    startdate: "DATE",
    enddate: "DATE",
  },
  response: () => getSalesTotalsResponse,
};

/** `Intacct salestotals GET Response` */
export const getSalesTotalsResponse: Profile<AnyData> = {
  name: "Intacct salestotals GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
