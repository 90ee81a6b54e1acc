// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd; do not edit. Checksum e4707c9e45193d28
import type {
  FunctionProfile,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct artransactiondef QUERY. */
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
  types: getListTypes,
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
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `artransactiondef`. */
export interface ArTransactionDefData extends DataAttributes {
  artransactiondef?: OpenRecord[];
}

/** The fields of an artransactiondef that can be requested. */
export type ArTransactionDefField = string;

export const arTransactionDefRecord: Shape<OpenRecord> = {
  element: "artransactiondef",
  content: "ANY",
  answer: true,
};
