// Made by intacct-codegen from 2.1/objects.dtd, 2.1/response/receivables.dtd; do not edit.
import type {
  FunctionProfile,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-codegen/runtime";
import { fields } from "./fields.js";
import {
  type GetList,
  additionalParameters,
  filter,
  sorts,
} from "./get_list.js";

/** What Intacct artransactiondef QUERY may ask for. */
export type QueryArTransactionDef = GetList<ArTransactionDefField>;

/** `Intacct artransactiondef QUERY Request` */
export const queryArTransactionDef: FunctionProfile<
  QueryArTransactionDef,
  ArTransactionDefData
> = {
  name: "Intacct artransactiondef QUERY Request",
  version: "2.1",
  fixed: { object: "artransactiondef" },
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
  response: () => queryArTransactionDefResponse,
};

/** `Intacct artransactiondef QUERY Response` */
export const queryArTransactionDefResponse: Profile<ArTransactionDefData> = {
  name: "Intacct artransactiondef QUERY Response",
  version: "2.1",
  element: "data",
  content: "(artransactiondef*)",
  types: { artransactiondef: () => arTransactionDefRecord },
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

/** What an answer about `artransactiondef` holds. */
export interface ArTransactionDefData {
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
  /** A kind of receivables transaction; nothing describes it, so that its content is open. */
  artransactiondef?: OpenRecord[];
}

/** The fields of an artransactiondef that can be asked for. */
export type ArTransactionDefField = string;

export const arTransactionDefRecord: Shape<OpenRecord> = {
  element: "artransactiondef",
  content: "ANY",
  nulls: true,
};
