// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 29abcde344f2f707
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct sotransaction GET. */
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

/** The input of Intacct sotransaction QUERY. */
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

/** The data of an answer about `sotransaction`. */
export interface SoTransactionData extends DataAttributes {
  sotransaction?: OpenRecord[];
}
