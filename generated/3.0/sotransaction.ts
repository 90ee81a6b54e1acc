// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum f5ed483b1a2ef339
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** What Intacct sotransaction GET may ask for. */
export type GetSoTransaction = Get;

/** `Intacct sotransaction GET Request` */
export const getSoTransaction: FunctionProfile<
  GetSoTransaction,
  SoTransactionData
> = {
  name: "Intacct sotransaction GET Request",
  version: "3.0",
  fixed: { object: "sotransaction" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getSoTransactionResponse,
};

/** What Intacct sotransaction QUERY may ask for. */
export type QuerySoTransaction = GetList;

/** `Intacct sotransaction QUERY Request` */
export const querySoTransaction: FunctionProfile<
  QuerySoTransaction,
  SoTransactionData
> = {
  name: "Intacct sotransaction QUERY Request",
  version: "3.0",
  fixed: { object: "sotransaction" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => querySoTransactionResponse,
};

/** `Intacct sotransaction GET Response` */
export const getSoTransactionResponse: Profile<SoTransactionData> = {
  name: "Intacct sotransaction GET Response",
  version: "3.0",
  element: "data",
  content: "(sotransaction*)",
  types: {
    sotransaction: () => ({ element: "sotransaction", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sotransaction QUERY Response` */
export const querySoTransactionResponse: Profile<SoTransactionData> = {
  name: "Intacct sotransaction QUERY Response",
  version: "3.0",
  element: "data",
  content: "(sotransaction*)",
  types: {
    sotransaction: () => ({ element: "sotransaction", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** What an answer about `sotransaction` holds. */
export interface SoTransactionData extends DataAttributes {
  sotransaction?: OpenRecord[];
}
