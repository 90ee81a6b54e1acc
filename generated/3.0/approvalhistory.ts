// Made by intacct-codegen from 3.0/purchasing.dtd; do not edit. Checksum a79dba3d6d4170f4
import type { FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads who approved or declined a transaction. Declared in 3.0/purchasing.dtd. */
export interface GetApprovalHistory {
  module: "purchasing";
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  docid: string;
}

/** `Intacct approvalhistory GET Request` */
export const getApprovalHistory: FunctionProfile<GetApprovalHistory, AnyData> =
  {
    name: "Intacct approvalhistory GET Request",
    version: "3.0",
    element: "getApprovalHistory",
    content: "(module & docid)",
    types: {
      module: { name: "STRING", base: "enum", values: ["purchasing"] },
      docid: "STRING_100 borrowed",
    },
    response: () => getApprovalHistoryResponse,
  };

/** `Intacct approvalhistory GET Response` */
export const getApprovalHistoryResponse: Profile<AnyData> = {
  name: "Intacct approvalhistory GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
