// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum aa9133493d7124ef
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct billbatch QUERY. */
export type QueryBillBatch = GetList;

/** `Intacct billbatch QUERY Request` */
export const queryBillBatch: FunctionProfile<QueryBillBatch, BillBatchData> = {
  name: "Intacct billbatch QUERY Request",
  version: "3.0",
  fixed: { object: "billbatch" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryBillBatchResponse,
};

/** `Intacct billbatch QUERY Response` */
export const queryBillBatchResponse: Profile<BillBatchData> = {
  name: "Intacct billbatch QUERY Response",
  version: "3.0",
  element: "data",
  content: "(billbatch*)",
  types: { billbatch: () => ({ element: "billbatch", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `billbatch`. */
export interface BillBatchData extends DataAttributes {
  billbatch?: OpenRecord[];
}
