// Made by intacct-codegen from shared/general-ledger.dtd; do not edit. Checksum ed4caf98dcfdb642
import type { FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists the accounts and groups within an account group. Declared in shared/general-ledger.dtd. */
export interface GetAccountGroupDetails {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  accountgroupname: string;
}

/** `Intacct accountgroupdetails GET Request` */
export const getAccountGroupDetails: FunctionProfile<
  GetAccountGroupDetails,
  AnyData
> = {
  name: "Intacct accountgroupdetails GET Request",
  version: "3.0",
  element: "get_accountgroupdetails",
  content: "(accountgroupname)",
  types: { accountgroupname: "STRING_80 borrowed" },
  response: () => getAccountGroupDetailsResponse,
};

/** `Intacct accountgroupdetails GET Response` */
export const getAccountGroupDetailsResponse: Profile<AnyData> = {
  name: "Intacct accountgroupdetails GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
