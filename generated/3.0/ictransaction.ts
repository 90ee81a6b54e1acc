// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 9cfafc5d4cf433a9
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** What Intacct ictransaction GET may ask for. */
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

/** What Intacct ictransaction QUERY may ask for. */
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

/** What an answer about `ictransaction` holds. */
export interface IcTransactionData extends DataAttributes {
  ictransaction?: OpenRecord[];
}
