// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 9dc991eeab046007
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct bill GET. */
export type GetBill = Get;

/** `Intacct bill GET Request` */
export const getBill: FunctionProfile<GetBill, BillData> = {
  name: "Intacct bill GET Request",
  version: "3.0",
  fixed: { object: "bill" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getBillResponse,
};

/** The input of Intacct bill QUERY. */
export type QueryBill = GetList;

/** `Intacct bill QUERY Request` */
export const queryBill: FunctionProfile<QueryBill, BillData> = {
  name: "Intacct bill QUERY Request",
  version: "3.0",
  fixed: { object: "bill" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryBillResponse,
};

/** `Intacct bill GET Response` */
export const getBillResponse: Profile<BillData> = {
  name: "Intacct bill GET Response",
  version: "3.0",
  element: "data",
  content: "(bill*)",
  types: { bill: () => ({ element: "bill", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bill QUERY Response` */
export const queryBillResponse: Profile<BillData> = {
  name: "Intacct bill QUERY Response",
  version: "3.0",
  element: "data",
  content: "(bill*)",
  types: { bill: () => ({ element: "bill", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `bill`. */
export interface BillData extends DataAttributes {
  bill?: OpenRecord[];
}
