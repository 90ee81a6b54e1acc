// Made by intacct-codegen from 3.0/payables.dtd; do not edit. Checksum 21cb308ec9ff2d2d
import type { FunctionProfile, Integer, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads who approved or declined a vendor. Declared in 3.0/payables.dtd. */
export interface GetVendorApprovalHistory {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer;
}

/** `Intacct vendorapprovalhistory GET Request` */
export const getVendorApprovalHistory: FunctionProfile<
  GetVendorApprovalHistory,
  AnyData
> = {
  name: "Intacct vendorapprovalhistory GET Request",
  version: "3.0",
  element: "getVendorApprovalHistory",
  content: "(recordno)",
  types: { recordno: "INTEGER" },
  response: () => getVendorApprovalHistoryResponse,
};

/** `Intacct vendorapprovalhistory GET Response` */
export const getVendorApprovalHistoryResponse: Profile<AnyData> = {
  name: "Intacct vendorapprovalhistory GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
