// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 6858e3bbdb04862f
import type {
  DecimalText,
  IntegerText,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type ArInvoiceRecord, arInvoicePaths } from "./arinvoice.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { queryTypes } from "./query.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct arinvoiceitem QUERY. */
export type QueryArInvoiceItem = QueryInput;

/** `Intacct arinvoiceitem QUERY Request` */
export const queryArInvoiceItem: QueryProfile<ArInvoiceItemRecord> = {
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
  answer: true,
};

/** The data of an answer about `ARINVOICEITEM`. */
export interface ArInvoiceItemData extends DataAttributes {
  ARINVOICEITEM?: ArInvoiceItemRecord[];
}

/** The fields of an ARINVOICEITEM that can be requested. */
export type ArInvoiceItemField =
  keyof ArInvoiceItemFields | `${string}.${string}`;

/** A line of an invoice. Declared in 3.0/construction.dtd. */
export interface ArInvoiceItemFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Txn amount retained. `NUMBER`. */
  TRX_AMOUNTRETAINED?: DecimalText | null;
  /** Amount to release. `MONEY`. */
  TRX_AMOUNTRELEASED?: DecimalText | null;
}

/** The related records that dotted names lead to. */
export interface ArInvoiceItemRelations {
  ARINVOICE: ArInvoiceRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ArInvoiceItemRecord
  extends
    ArInvoiceItemFields,
    OpenValues,
    Related<ArInvoiceItemFields, ArInvoiceItemRelations> {}

export const arInvoiceItemRecord: Shape<ArInvoiceItemRecord> = {
  element: "ARINVOICEITEM",
  content:
    "(RECORDNO? & CUSTOMERID? & TRX_AMOUNTRETAINED? & TRX_AMOUNTRELEASED? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    TRX_AMOUNTRETAINED: "NUMBER",
    TRX_AMOUNTRELEASED: "MONEY",
  },
  paths: () => arInvoiceItemPaths,
  answer: true,
};

export const arInvoiceItemPaths: Paths = {
  to: { ARINVOICE: () => arInvoicePaths },
};
