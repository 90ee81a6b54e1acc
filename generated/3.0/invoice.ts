// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum b72187b9ea04ef5d
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct invoice GET. */
export type GetInvoice = Get;

/** `Intacct invoice GET Request` */
export const getInvoice: FunctionProfile<GetInvoice, InvoiceData> = {
  name: "Intacct invoice GET Request",
  version: "3.0",
  fixed: { object: "invoice" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getInvoiceResponse,
};

/** The input of Intacct invoice QUERY. */
export type QueryInvoice = GetList;

/** `Intacct invoice QUERY Request` */
export const queryInvoice: FunctionProfile<QueryInvoice, InvoiceData> = {
  name: "Intacct invoice QUERY Request",
  version: "3.0",
  fixed: { object: "invoice" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryInvoiceResponse,
};

/** `Intacct invoice GET Response` */
export const getInvoiceResponse: Profile<InvoiceData> = {
  name: "Intacct invoice GET Response",
  version: "3.0",
  element: "data",
  content: "(invoice*)",
  types: { invoice: () => ({ element: "invoice", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invoice QUERY Response` */
export const queryInvoiceResponse: Profile<InvoiceData> = {
  name: "Intacct invoice QUERY Response",
  version: "3.0",
  element: "data",
  content: "(invoice*)",
  types: { invoice: () => ({ element: "invoice", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `invoice`. */
export interface InvoiceData extends DataAttributes {
  invoice?: OpenRecord[];
}
