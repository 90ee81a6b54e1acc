// Made by intacct-codegen from 2.1/response/order-entry.dtd, shared/objects.dtd; do not edit. Checksum f95f41fc16ae3bbe
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumTransClass, enumTransClass } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct sotransactiondef QUERY. */
export type QuerySoTransactionDef = GetList<SoTransactionDefField>;

/** `Intacct sotransactiondef QUERY Request` */
export const querySoTransactionDef: FunctionProfile<
  QuerySoTransactionDef,
  SoTransactionDefData
> = {
  name: "Intacct sotransactiondef QUERY Request",
  version: "2.1",
  fixed: { object: "sotransactiondef" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => querySoTransactionDefResponse,
};

/** `Intacct sotransactiondef QUERY Response` */
export const querySoTransactionDefResponse: Profile<SoTransactionDefData> = {
  name: "Intacct sotransactiondef QUERY Response",
  version: "2.1",
  element: "data",
  content: "(sotransactiondef*)",
  types: { sotransactiondef: () => soTransactionDefRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `sotransactiondef`. */
export interface SoTransactionDefData extends DataAttributes {
  sotransactiondef?: SoTransactionDefRecord[];
}

/** The fields of a sotransactiondef that can be requested. */
export type SoTransactionDefField = keyof SoTransactionDefRecord;

/** A kind of sales transaction. Declared in 2.1/response/order-entry.dtd. */
export interface SoTransactionDefRecord {
  /** `STRING_30`: at most 30 characters. */
  transdefid?: string;
  /** `ENUM_TRANSCLASS`: "Quote", "Order", "Invoice", "List", "Adjustment" or "Other". */
  transclass?: EnumTransClass | null;
}

export const soTransactionDefRecord: Shape<SoTransactionDefRecord> = {
  element: "sotransactiondef",
  content: "(transdefid?, transclass?)",
  types: { transdefid: "STRING_30", transclass: enumTransClass },
  answer: true,
};
