// Made by intacct-codegen from 2.1/response/inventory.dtd, shared/objects.dtd; do not edit. Checksum c20d1d1c02ef28b2
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumTransClass, enumTransClass } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct ictransactiondef QUERY. */
export type QueryIcTransactionDef = GetList<IcTransactionDefField>;

/** `Intacct ictransactiondef QUERY Request` */
export const queryIcTransactionDef: FunctionProfile<
  QueryIcTransactionDef,
  IcTransactionDefData
> = {
  name: "Intacct ictransactiondef QUERY Request",
  version: "2.1",
  fixed: { object: "ictransactiondef" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryIcTransactionDefResponse,
};

/** `Intacct ictransactiondef QUERY Response` */
export const queryIcTransactionDefResponse: Profile<IcTransactionDefData> = {
  name: "Intacct ictransactiondef QUERY Response",
  version: "2.1",
  element: "data",
  content: "(ictransactiondef*)",
  types: { ictransactiondef: () => icTransactionDefRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ictransactiondef`. */
export interface IcTransactionDefData extends DataAttributes {
  ictransactiondef?: IcTransactionDefRecord[];
}

/** The fields of an ictransactiondef that can be requested. */
export type IcTransactionDefField = keyof IcTransactionDefRecord;

/** A kind of inventory transaction. Declared in 2.1/response/inventory.dtd. */
export interface IcTransactionDefRecord {
  /** `STRING_30`: at most 30 characters. */
  transdefid?: string;
  /** `ENUM_TRANSCLASS`: "Quote", "Order", "Invoice", "List", "Adjustment" or "Other". */
  transclass?: EnumTransClass | null;
}

export const icTransactionDefRecord: Shape<IcTransactionDefRecord> = {
  element: "ictransactiondef",
  content: "(transdefid?, transclass?)",
  types: { transdefid: "STRING_30", transclass: enumTransClass },
  answer: true,
};
