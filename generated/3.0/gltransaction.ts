// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 028363a407126f0f
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct gltransaction QUERY. */
export type QueryGlTransaction = GetList;

/** `Intacct gltransaction QUERY Request` */
export const queryGlTransaction: FunctionProfile<
  QueryGlTransaction,
  GlTransactionData
> = {
  name: "Intacct gltransaction QUERY Request",
  version: "3.0",
  fixed: { object: "gltransaction" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryGlTransactionResponse,
};

/** `Intacct gltransaction QUERY Response` */
export const queryGlTransactionResponse: Profile<GlTransactionData> = {
  name: "Intacct gltransaction QUERY Response",
  version: "3.0",
  element: "data",
  content: "(gltransaction*)",
  types: {
    gltransaction: () => ({ element: "gltransaction", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `gltransaction`. */
export interface GlTransactionData extends DataAttributes {
  gltransaction?: OpenRecord[];
}
