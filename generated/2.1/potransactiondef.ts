// Made by intacct-codegen from 2.1/response/purchasing.dtd, shared/objects.dtd; do not edit. Checksum 862b2358662124da
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumTransClass, enumTransClass } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct potransactiondef QUERY. */
export type QueryPoTransactionDef = GetList<PoTransactionDefField>;

/** `Intacct potransactiondef QUERY Request` */
export const queryPoTransactionDef: FunctionProfile<
  QueryPoTransactionDef,
  PoTransactionDefData
> = {
  name: "Intacct potransactiondef QUERY Request",
  version: "2.1",
  fixed: { object: "potransactiondef" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryPoTransactionDefResponse,
};

/** `Intacct potransactiondef QUERY Response` */
export const queryPoTransactionDefResponse: Profile<PoTransactionDefData> = {
  name: "Intacct potransactiondef QUERY Response",
  version: "2.1",
  element: "data",
  content: "(potransactiondef*)",
  types: { potransactiondef: () => poTransactionDefRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `potransactiondef`. */
export interface PoTransactionDefData extends DataAttributes {
  potransactiondef?: PoTransactionDefRecord[];
}

/** The fields of a potransactiondef that can be requested. */
export type PoTransactionDefField = keyof PoTransactionDefRecord;

/** A kind of purchasing transaction. Declared in 2.1/response/purchasing.dtd. */
export interface PoTransactionDefRecord {
  /** `STRING_30`: at most 30 characters. */
  transdefid?: string;
  /** `ENUM_TRANSCLASS`: "Quote", "Order", "Invoice", "List", "Adjustment" or "Other". */
  transclass?: EnumTransClass | null;
}

export const poTransactionDefRecord: Shape<PoTransactionDefRecord> = {
  element: "potransactiondef",
  content: "(transdefid?, transclass?)",
  types: { transdefid: "STRING_30", transclass: enumTransClass },
  answer: true,
};
