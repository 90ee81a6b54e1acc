// Made by intacct-codegen from 2.1/response/order-entry.dtd, shared/order-entry.dtd; do not edit. Checksum de41fa37c04aaf1c
import type {
  DecimalText,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import type { ReportingDates } from "./groups.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads sales totals of a reporting period or of a range of dates. Declared in shared/order-entry.dtd. */
export type GetSalesTotals = GetSalesTotalsFields & ReportingDates;

interface GetSalesTotalsFields {
  /** `ID`. */
  customerid?: string;
}

/** `Intacct salestotals GET Request` */
export const getSalesTotals: FunctionProfile<GetSalesTotals, SalesTotalsData> =
  {
    name: "Intacct salestotals GET Request",
    version: "2.1",
    element: "get_salestotals",
    content: "(customerid?, (reportingperiodname | (startdate, enddate)))",
    types: {
      customerid: "ID",
      reportingperiodname: "STRING_80",
      startdate: "DATE",
      enddate: "DATE",
    },
    response: () => getSalesTotalsResponse,
  };

/** `Intacct salestotals GET Response` */
export const getSalesTotalsResponse: Profile<SalesTotalsData> = {
  name: "Intacct salestotals GET Response",
  version: "2.1",
  element: "data",
  content: "(salestotals*)",
  types: { salestotals: () => salesTotalsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `salestotals`. */
export interface SalesTotalsData extends DataAttributes {
  salestotals?: SalesTotalRecord[][];
}

/** The fields of a salestotals that can be requested. */
export type SalesTotalsField = string;

export const salesTotalsRecord: Shape<SalesTotalRecord[]> = {
  element: "salestotals",
  content: "(salestotal*)",
  types: { salestotal: () => salesTotalRecord },
  answer: true,
};

/** The sales of an item to a customer. Declared in 2.1/response/order-entry.dtd. */
export interface SalesTotalRecord {
  /** `ID`. */
  customerid: string;
  /** `STRING_30`: at most 30 characters. */
  itemid: string;
  /** `STRING_30`: at most 30 characters. */
  productlineid: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity: DecimalText | null;
  /** `MONEY`. */
  totalamount: DecimalText | null;
}

export const salesTotalRecord: Shape<SalesTotalRecord> = {
  element: "salestotal",
  content: "(customerid, itemid, productlineid, quantity, totalamount)",
  types: {
    customerid: "ID",
    itemid: "STRING_30",
    productlineid: "STRING_30",
    quantity: "NUMBER_16_4",
    totalamount: "MONEY",
  },
  answer: true,
};
