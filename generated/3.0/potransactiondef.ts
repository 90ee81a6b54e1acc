// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum b9eda850044a1c3c
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct potransactiondef QUERY. */
export type QueryPoTransactionDef = GetList;

/** `Intacct potransactiondef QUERY Request` */
export const queryPoTransactionDef: FunctionProfile<
  QueryPoTransactionDef,
  PoTransactionDefData
> = {
  name: "Intacct potransactiondef QUERY Request",
  version: "3.0",
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
  version: "3.0",
  element: "data",
  content: "(potransactiondef*)",
  types: {
    potransactiondef: () => ({ element: "potransactiondef", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `potransactiondef`. */
export interface PoTransactionDefData extends DataAttributes {
  potransactiondef?: OpenRecord[];
}
