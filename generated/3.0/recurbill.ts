// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 43dec383fb4545ea
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct recurbill GET. */
export type GetRecurBill = Get;

/** `Intacct recurbill GET Request` */
export const getRecurBill: FunctionProfile<GetRecurBill, RecurBillData> = {
  name: "Intacct recurbill GET Request",
  version: "3.0",
  fixed: { object: "recurbill" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRecurBillResponse,
};

/** `Intacct recurbill GET Response` */
export const getRecurBillResponse: Profile<RecurBillData> = {
  name: "Intacct recurbill GET Response",
  version: "3.0",
  element: "data",
  content: "(recurbill*)",
  types: { recurbill: () => ({ element: "recurbill", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `recurbill`. */
export interface RecurBillData extends DataAttributes {
  recurbill?: OpenRecord[];
}
