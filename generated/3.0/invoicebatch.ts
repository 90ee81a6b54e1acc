// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 57bdb7c747587fbb
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct invoicebatch QUERY. */
export type QueryInvoiceBatch = GetList;

/** `Intacct invoicebatch QUERY Request` */
export const queryInvoiceBatch: FunctionProfile<
  QueryInvoiceBatch,
  InvoiceBatchData
> = {
  name: "Intacct invoicebatch QUERY Request",
  version: "3.0",
  fixed: { object: "invoicebatch" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryInvoiceBatchResponse,
};

/** `Intacct invoicebatch QUERY Response` */
export const queryInvoiceBatchResponse: Profile<InvoiceBatchData> = {
  name: "Intacct invoicebatch QUERY Response",
  version: "3.0",
  element: "data",
  content: "(invoicebatch*)",
  types: { invoicebatch: () => ({ element: "invoicebatch", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `invoicebatch`. */
export interface InvoiceBatchData extends DataAttributes {
  invoicebatch?: OpenRecord[];
}
