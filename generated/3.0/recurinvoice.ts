// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 02e3c4d1743b3872
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** What Intacct recurinvoice GET may ask for. */
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

/** What an answer about `recurinvoice` holds. */
export interface RecurInvoiceData extends DataAttributes {
  recurinvoice?: OpenRecord[];
}
