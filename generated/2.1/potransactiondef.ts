// Made by intacct-codegen from 2.1/objects.dtd, 2.1/response/purchasing.dtd; do not edit.
import type { FunctionProfile, Profile, Shape } from "intacct-codegen/runtime";
import { fields } from "./fields.js";
import {
  type GetList,
  additionalParameters,
  filter,
  sorts,
} from "./get_list.js";
import { type EnumTransClass, enumTransClass } from "./scalars.js";

/** What Intacct potransactiondef QUERY may ask for. */
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
  types: {
    filter: () => filter,
    sorts: () => sorts,
    fields: () => fields,
    additional_parameters: () => additionalParameters,
  },
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
  attributes: {
    listtype: "CDATA #IMPLIED",
    count: "CDATA #IMPLIED",
    totalcount: "CDATA #IMPLIED",
    numremaining: "CDATA #IMPLIED",
    resultId: "CDATA #IMPLIED",
    offset: "CDATA #IMPLIED",
  },
  nulls: true,
};

/** What an answer about `potransactiondef` holds. */
export interface PoTransactionDefData {
  /** Attribute. */
  listtype?: string;
  /** Attribute. */
  count?: string;
  /** Attribute. */
  totalcount?: string;
  /** Attribute. */
  numremaining?: string;
  /** Attribute. */
  resultId?: string;
  /** Attribute. */
  offset?: string;
  /** A kind of purchasing transaction. */
  potransactiondef?: PoTransactionDefRecord[];
}

/** The fields of a potransactiondef that can be asked for. */
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
  nulls: true,
};
