// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
import type {
  DecimalText,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type ArInvoiceRecord, arInvoiceRecord } from "./arinvoice.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { queryTypes } from "./query.js";

/** What Intacct arinvoiceitem QUERY may ask for. */
export type QueryArInvoiceItem = QueryInput;

/** `Intacct arinvoiceitem QUERY Request` */
export const queryArInvoiceItem: QueryProfile<
  ArInvoiceItemRecord & { ARINVOICE?: ArInvoiceRecord }
> = {
  name: "Intacct arinvoiceitem QUERY Request",
  version: "3.0",
  fixed: { object: "ARINVOICEITEM" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArInvoiceItemResponse,
};

/** `Intacct arinvoiceitem QUERY Response` */
export const queryArInvoiceItemResponse: Profile<ArInvoiceItemData> = {
  name: "Intacct arinvoiceitem QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARINVOICEITEM*)",
  types: { ARINVOICEITEM: () => arInvoiceItemRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `ARINVOICEITEM` holds. */
export interface ArInvoiceItemData extends DataAttributes {
  ARINVOICEITEM?: ArInvoiceItemRecord[];
}

/** The fields of an ARINVOICEITEM that can be asked for. */
export type ArInvoiceItemField =
  keyof ArInvoiceItemFields | `${string}.${string}`;

/** A line of an invoice. Declared in 3.0/construction.dtd. */
export interface ArInvoiceItemFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CUSTOMERID?: string;
  TRX_AMOUNTRETAINED?: string;
  /** `MONEY`. */
  TRX_AMOUNTRELEASED?: DecimalText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ArInvoiceItemRecord extends ArInvoiceItemFields, OpenValues {}

export const arInvoiceItemRecord: Shape<ArInvoiceItemRecord> = {
  element: "ARINVOICEITEM",
  content:
    "(RECORDNO? & CUSTOMERID? & TRX_AMOUNTRETAINED? & TRX_AMOUNTRELEASED? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    TRX_AMOUNTRELEASED: "MONEY",
    ARINVOICE: () => arInvoiceRecord,
  },
  nulls: true,
};
