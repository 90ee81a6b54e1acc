// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 2b61e54e706ef5e2
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct ictransaction GET. */
export type GetIcTransaction = Get;

/** `Intacct ictransaction GET Request` */
export const getIcTransaction: FunctionProfile<
  GetIcTransaction,
  IcTransactionData
> = {
  name: "Intacct ictransaction GET Request",
  version: "3.0",
  fixed: { object: "ictransaction" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getIcTransactionResponse,
};

/** The input of Intacct ictransaction QUERY. */
export type QueryIcTransaction = GetList;

/** `Intacct ictransaction QUERY Request` */
export const queryIcTransaction: FunctionProfile<
  QueryIcTransaction,
  IcTransactionData
> = {
  name: "Intacct ictransaction QUERY Request",
  version: "3.0",
  fixed: { object: "ictransaction" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryIcTransactionResponse,
};

/** `Intacct ictransaction GET Response` */
export const getIcTransactionResponse: Profile<IcTransactionData> = {
  name: "Intacct ictransaction GET Response",
  version: "3.0",
  element: "data",
  content: "(ictransaction*)",
  types: {
    ictransaction: () => ({ element: "ictransaction", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ictransaction QUERY Response` */
export const queryIcTransactionResponse: Profile<IcTransactionData> = {
  name: "Intacct ictransaction QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ictransaction*)",
  types: {
    ictransaction: () => ({ element: "ictransaction", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ictransaction`. */
export interface IcTransactionData extends DataAttributes {
  ictransaction?: OpenRecord[];
}
