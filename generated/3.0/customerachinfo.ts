// Made by intacct-codegen from shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum 5b3db62e450bc273
import type {
  Completed,
  Created,
  FunctionProfile,
  OpenRecord,
  Profile,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumBankAccountType, enumBankAccountType } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Records a customer's bank account for ACH. Declared in shared/receivables.dtd. */
export interface CreateCustomerAchInfo {
  /** Borrowed from 2.1: `ID`. */
  customerid: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  bankname: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  bankadd1?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  bankadd2?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  aba: string;
  /** Borrowed from 2.1: `STRING_44`: at most 44 characters. */
  accountnumber: string;
  /** Borrowed from 2.1: `ENUM_BANKACCOUNTTYPE`: "checking" or "savings". */
  bankaccounttype: EnumBankAccountType;
}

/** `Intacct customerachinfo CREATE Request` */
export const createCustomerAchInfo: FunctionProfile<
  CreateCustomerAchInfo,
  Created
> = {
  name: "Intacct customerachinfo CREATE Request",
  version: "3.0",
  element: "create_customerachinfo",
  content:
    "(customerid, bankname, bankadd1?, bankadd2?, aba, accountnumber, bankaccounttype)",
  types: {
    customerid: "ID",
    bankname: "STRING_100 borrowed",
    bankadd1: "STRING_30 borrowed",
    bankadd2: "STRING_30 borrowed",
    aba: "STRING_15 borrowed",
    accountnumber: "STRING_44 borrowed",
    bankaccounttype: enumBankAccountType,
  },
};

/** Updates a customer's bank account for ACH. Declared in shared/receivables.dtd. */
export interface UpdateCustomerAchInfo {
  recordno: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  bankname: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  bankadd1?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  bankadd2?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  aba: string;
  /** Borrowed from 2.1: `STRING_44`: at most 44 characters. */
  accountnumber: string;
  /** Borrowed from 2.1: `ENUM_BANKACCOUNTTYPE`: "checking" or "savings". */
  bankaccounttype: EnumBankAccountType;
}

/** `Intacct customerachinfo UPDATE Request` */
export const updateCustomerAchInfo: FunctionProfile<
  UpdateCustomerAchInfo,
  Completed
> = {
  name: "Intacct customerachinfo UPDATE Request",
  version: "3.0",
  element: "update_customerachinfo",
  content:
    "(bankname, bankadd1?, bankadd2?, aba, accountnumber, bankaccounttype)",
  types: {
    bankname: "STRING_100 borrowed",
    bankadd1: "STRING_30 borrowed",
    bankadd2: "STRING_30 borrowed",
    aba: "STRING_15 borrowed",
    accountnumber: "STRING_44 borrowed",
    bankaccounttype: enumBankAccountType,
  },
  attributes: {
    recordno: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a customer's bank account for ACH. Declared in shared/receivables.dtd. */
export interface DeleteCustomerAchInfo {
  recordno: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct customerachinfo DELETE Request` */
export const deleteCustomerAchInfo: FunctionProfile<
  DeleteCustomerAchInfo,
  Completed
> = {
  name: "Intacct customerachinfo DELETE Request",
  version: "3.0",
  element: "delete_customerachinfo",
  content: "EMPTY",
  attributes: {
    recordno: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct customerachinfo GET. */
export type GetCustomerAchInfo = Get;

/** `Intacct customerachinfo GET Request` */
export const getCustomerAchInfo: FunctionProfile<
  GetCustomerAchInfo,
  CustomerAchInfoData
> = {
  name: "Intacct customerachinfo GET Request",
  version: "3.0",
  fixed: { object: "customerachinfo" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCustomerAchInfoResponse,
};

/** The input of Intacct customerachinfo QUERY. */
export type QueryCustomerAchInfo = GetList;

/** `Intacct customerachinfo QUERY Request` */
export const queryCustomerAchInfo: FunctionProfile<
  QueryCustomerAchInfo,
  CustomerAchInfoData
> = {
  name: "Intacct customerachinfo QUERY Request",
  version: "3.0",
  fixed: { object: "customerachinfo" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryCustomerAchInfoResponse,
};

/** `Intacct customerachinfo GET Response` */
export const getCustomerAchInfoResponse: Profile<CustomerAchInfoData> = {
  name: "Intacct customerachinfo GET Response",
  version: "3.0",
  element: "data",
  content: "(customerachinfo*)",
  types: {
    customerachinfo: () => ({ element: "customerachinfo", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customerachinfo QUERY Response` */
export const queryCustomerAchInfoResponse: Profile<CustomerAchInfoData> = {
  name: "Intacct customerachinfo QUERY Response",
  version: "3.0",
  element: "data",
  content: "(customerachinfo*)",
  types: {
    customerachinfo: () => ({ element: "customerachinfo", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `customerachinfo`. */
export interface CustomerAchInfoData extends DataAttributes {
  customerachinfo?: OpenRecord[];
}
