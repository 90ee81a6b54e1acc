// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum b7063bca5d9b50c0
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct potransaction GET. */
export type GetPoTransaction = Get;

/** `Intacct potransaction GET Request` */
export const getPoTransaction: FunctionProfile<
  GetPoTransaction,
  PoTransactionData
> = {
  name: "Intacct potransaction GET Request",
  version: "3.0",
  fixed: { object: "potransaction" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getPoTransactionResponse,
};

/** The input of Intacct potransaction QUERY. */
export type QueryPoTransaction = GetList;

/** `Intacct potransaction QUERY Request` */
export const queryPoTransaction: FunctionProfile<
  QueryPoTransaction,
  PoTransactionData
> = {
  name: "Intacct potransaction QUERY Request",
  version: "3.0",
  fixed: { object: "potransaction" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryPoTransactionResponse,
};

/** `Intacct potransaction GET Response` */
export const getPoTransactionResponse: Profile<PoTransactionData> = {
  name: "Intacct potransaction GET Response",
  version: "3.0",
  element: "data",
  content: "(potransaction*)",
  types: {
    potransaction: () => ({ element: "potransaction", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct potransaction QUERY Response` */
export const queryPoTransactionResponse: Profile<PoTransactionData> = {
  name: "Intacct potransaction QUERY Response",
  version: "3.0",
  element: "data",
  content: "(potransaction*)",
  types: {
    potransaction: () => ({ element: "potransaction", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `potransaction`. */
export interface PoTransactionData extends DataAttributes {
  potransaction?: OpenRecord[];
}
