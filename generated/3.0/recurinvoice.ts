// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 231d5de5e0f08c5e
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct recurinvoice GET. */
export type GetRecurInvoice = Get;

/** `Intacct recurinvoice GET Request` */
export const getRecurInvoice: FunctionProfile<
  GetRecurInvoice,
  RecurInvoiceData
> = {
  name: "Intacct recurinvoice GET Request",
  version: "3.0",
  fixed: { object: "recurinvoice" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRecurInvoiceResponse,
};

/** `Intacct recurinvoice GET Response` */
export const getRecurInvoiceResponse: Profile<RecurInvoiceData> = {
  name: "Intacct recurinvoice GET Response",
  version: "3.0",
  element: "data",
  content: "(recurinvoice*)",
  types: { recurinvoice: () => ({ element: "recurinvoice", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `recurinvoice`. */
export interface RecurInvoiceData extends DataAttributes {
  recurinvoice?: OpenRecord[];
}
