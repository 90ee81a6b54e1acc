// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/general-ledger.dtd; do not edit. Checksum fbd751bdeb2a39fd
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GlAccountRecord, glAccountRecord } from "./glaccount.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists the accounts and groups within an account group. Declared in shared/general-ledger.dtd. */
export interface GetAccountGroupDetails {
  /** `STRING_80`: at most 80 characters. */
  accountgroupname: string;
}

/** `Intacct accountgroupdetails GET Request` */
export const getAccountGroupDetails: FunctionProfile<
  GetAccountGroupDetails,
  AccountGroupDetailData
> = {
  name: "Intacct accountgroupdetails GET Request",
  version: "2.1",
  element: "get_accountgroupdetails",
  content: "(accountgroupname)",
  types: { accountgroupname: "STRING_80" },
  response: () => getAccountGroupDetailsResponse,
};

/** `Intacct accountgroupdetails GET Response` */
export const getAccountGroupDetailsResponse: Profile<AccountGroupDetailData> = {
  name: "Intacct accountgroupdetails GET Response",
  version: "2.1",
  element: "data",
  content: "(accountgroupdetail*)",
  types: { accountgroupdetail: () => accountGroupDetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `accountgroupdetail`. */
export interface AccountGroupDetailData extends DataAttributes {
  accountgroupdetail?: AccountGroupDetailRecord[];
}

/** The fields of an accountgroupdetail that can be requested. */
export type AccountGroupDetailField = keyof AccountGroupDetailRecord;

/** An account group with the groups and accounts in it. Declared in 2.1/response/general-ledger.dtd. */
export interface AccountGroupDetailRecord {
  /** `STRING_80`: at most 80 characters. */
  accountgroupname?: string;
  /** The items, in document order. */
  items?: AccountGroupDetailRecordEntry[];
}

/** One turn of a repeated group. */
export interface AccountGroupDetailRecordEntry {
  /** An account group with the groups and accounts in it. */
  accountgroupdetail?: AccountGroupDetailRecord;
  /** An account. */
  glaccount?: GlAccountRecord;
}

export const accountGroupDetailRecord: Shape<AccountGroupDetailRecord> = {
  element: "accountgroupdetail",
  content: "(accountgroupname?, (accountgroupdetail | glaccount)*)",
  types: {
    accountgroupname: "STRING_80",
    accountgroupdetail: () => accountGroupDetailRecord,
    glaccount: () => glAccountRecord,
  },
  answer: true,
};
