// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum 89d4117abf4864ab
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type EnumMemberstype,
  type EnumTxtype,
  enumMemberstype,
  enumTxtype,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct accountgroup GET. */
export type GetAccountGroup = Get<AccountGroupField>;

/** `Intacct accountgroup GET Request` */
export const getAccountGroup: FunctionProfile<
  GetAccountGroup,
  AccountGroupData
> = {
  name: "Intacct accountgroup GET Request",
  version: "2.1",
  fixed: { object: "accountgroup" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getAccountGroupResponse,
};

/** The input of Intacct accountgroup QUERY. */
export type QueryAccountGroup = GetList<AccountGroupField>;

/** `Intacct accountgroup QUERY Request` */
export const queryAccountGroup: FunctionProfile<
  QueryAccountGroup,
  AccountGroupData
> = {
  name: "Intacct accountgroup QUERY Request",
  version: "2.1",
  fixed: { object: "accountgroup" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryAccountGroupResponse,
};

/** `Intacct accountgroup GET Response` */
export const getAccountGroupResponse: Profile<AccountGroupData> = {
  name: "Intacct accountgroup GET Response",
  version: "2.1",
  element: "data",
  content: "(accountgroup*)",
  types: { accountgroup: () => accountGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct accountgroup QUERY Response` */
export const queryAccountGroupResponse: Profile<AccountGroupData> = {
  name: "Intacct accountgroup QUERY Response",
  version: "2.1",
  element: "data",
  content: "(accountgroup*)",
  types: { accountgroup: () => accountGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `accountgroup`. */
export interface AccountGroupData extends DataAttributes {
  accountgroup?: AccountGroupRecord[];
}

/** The fields of an accountgroup that can be requested. */
export type AccountGroupField = keyof AccountGroupRecord;

/** A group of accounts. Declared in 2.1/response/general-ledger.dtd. */
export interface AccountGroupRecord {
  /** `STRING_80`: at most 80 characters. */
  accountgroupname?: string;
  /** `STRING_80`: at most 80 characters. */
  headingtitle?: string;
  /** `STRING_80`: at most 80 characters. */
  totaltitle?: string;
  /** `ENUM_TXTYPE`: "debit" or "credit". */
  normalbalance?: EnumTxtype | null;
  /** `ENUM_MEMBERSTYPE`: "Groups" or "Accounts". */
  memberstype?: EnumMemberstype | null;
  /** `BOOLEAN`. */
  iskpi?: boolean | null;
}

export const accountGroupRecord: Shape<AccountGroupRecord> = {
  element: "accountgroup",
  content:
    "(accountgroupname?, headingtitle?, totaltitle?, normalbalance?, memberstype?, iskpi?)",
  types: {
    accountgroupname: "STRING_80",
    headingtitle: "STRING_80",
    totaltitle: "STRING_80",
    normalbalance: enumTxtype,
    memberstype: enumMemberstype,
    iskpi: "BOOLEAN",
  },
  answer: true,
};
