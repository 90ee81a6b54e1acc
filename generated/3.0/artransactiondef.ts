// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 646c8acfb515308a
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct artransactiondef QUERY. */
export type QueryArTransactionDef = GetList;

/** `Intacct artransactiondef QUERY Request` */
export const queryArTransactionDef: FunctionProfile<
  QueryArTransactionDef,
  ArTransactionDefData
> = {
  name: "Intacct artransactiondef QUERY Request",
  version: "3.0",
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
  version: "3.0",
  element: "data",
  content: "(artransactiondef*)",
  types: {
    artransactiondef: () => ({ element: "artransactiondef", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `artransactiondef`. */
export interface ArTransactionDefData extends DataAttributes {
  artransactiondef?: OpenRecord[];
}
