// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 09586bcd1f690330
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct sotransactiondef QUERY. */
export type QuerySoTransactionDef = GetList;

/** `Intacct sotransactiondef QUERY Request` */
export const querySoTransactionDef: FunctionProfile<
  QuerySoTransactionDef,
  SoTransactionDefData
> = {
  name: "Intacct sotransactiondef QUERY Request",
  version: "3.0",
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
  version: "3.0",
  element: "data",
  content: "(sotransactiondef*)",
  types: {
    sotransactiondef: () => ({ element: "sotransactiondef", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `sotransactiondef`. */
export interface SoTransactionDefData extends DataAttributes {
  sotransactiondef?: OpenRecord[];
}
