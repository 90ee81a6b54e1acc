// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum d16bfc2c3876c217
import type {
  Completed,
  Created,
  FunctionProfile,
  IntegerText,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumBankAccountType, enumBankAccountType } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Records a customer's bank account for ACH. Declared in shared/receivables.dtd. */
export interface CreateCustomerAchInfo {
  /** `ID`. */
  customerid: string;
  /** `STRING_100`: at most 100 characters. */
  bankname: string;
  /** `STRING_30`: at most 30 characters. */
  bankadd1?: string;
  /** `STRING_30`: at most 30 characters. */
  bankadd2?: string;
  /** `STRING_15`: at most 15 characters. */
  aba: string;
  /** `STRING_44`: at most 44 characters. */
  accountnumber: string;
  /** `ENUM_BANKACCOUNTTYPE`: "checking" or "savings". */
  bankaccounttype: EnumBankAccountType;
}

/** `Intacct customerachinfo CREATE Request` */
export const createCustomerAchInfo: FunctionProfile<
  CreateCustomerAchInfo,
  Created
> = {
  name: "Intacct customerachinfo CREATE Request",
  version: "2.1",
  element: "create_customerachinfo",
  content:
    "(customerid, bankname, bankadd1?, bankadd2?, aba, accountnumber, bankaccounttype)",
  types: {
    customerid: "ID",
    bankname: "STRING_100",
    bankadd1: "STRING_30",
    bankadd2: "STRING_30",
    aba: "STRING_15",
    accountnumber: "STRING_44",
    bankaccounttype: enumBankAccountType,
  },
};

/** Updates a customer's bank account for ACH. Declared in shared/receivables.dtd. */
export interface UpdateCustomerAchInfo {
  recordno: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_100`: at most 100 characters. */
  bankname: string;
  /** `STRING_30`: at most 30 characters. */
  bankadd1?: string;
  /** `STRING_30`: at most 30 characters. */
  bankadd2?: string;
  /** `STRING_15`: at most 15 characters. */
  aba: string;
  /** `STRING_44`: at most 44 characters. */
  accountnumber: string;
  /** `ENUM_BANKACCOUNTTYPE`: "checking" or "savings". */
  bankaccounttype: EnumBankAccountType;
}

/** `Intacct customerachinfo UPDATE Request` */
export const updateCustomerAchInfo: FunctionProfile<
  UpdateCustomerAchInfo,
  Completed
> = {
  name: "Intacct customerachinfo UPDATE Request",
  version: "2.1",
  element: "update_customerachinfo",
  content:
    "(bankname, bankadd1?, bankadd2?, aba, accountnumber, bankaccounttype)",
  types: {
    bankname: "STRING_100",
    bankadd1: "STRING_30",
    bankadd2: "STRING_30",
    aba: "STRING_15",
    accountnumber: "STRING_44",
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

/** `Intacct delete_customerachinfo UPDATE Request` */
export const deleteCustomerAchInfo: FunctionProfile<
  DeleteCustomerAchInfo,
  Completed
> = {
  name: "Intacct delete_customerachinfo UPDATE Request",
  version: "2.1",
  element: "delete_customerachinfo",
  content: "EMPTY",
  attributes: {
    recordno: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct customerachinfo GET. */
export type GetCustomerAchInfo = Get<CustomerAchInfoField>;

/** `Intacct customerachinfo GET Request` */
export const getCustomerAchInfo: FunctionProfile<
  GetCustomerAchInfo,
  CustomerAchInfoData
> = {
  name: "Intacct customerachinfo GET Request",
  version: "2.1",
  fixed: { object: "customerachinfo" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCustomerAchInfoResponse,
};

/** The input of Intacct customerachinfo QUERY. */
export type QueryCustomerAchInfo = GetList<CustomerAchInfoField>;

/** `Intacct customerachinfo QUERY Request` */
export const queryCustomerAchInfo: FunctionProfile<
  QueryCustomerAchInfo,
  CustomerAchInfoData
> = {
  name: "Intacct customerachinfo QUERY Request",
  version: "2.1",
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
  version: "2.1",
  element: "data",
  content: "(customerachinfo*)",
  types: { customerachinfo: () => customerAchInfoRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customerachinfo QUERY Response` */
export const queryCustomerAchInfoResponse: Profile<CustomerAchInfoData> = {
  name: "Intacct customerachinfo QUERY Response",
  version: "2.1",
  element: "data",
  content: "(customerachinfo*)",
  types: { customerachinfo: () => customerAchInfoRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `customerachinfo`. */
export interface CustomerAchInfoData extends DataAttributes {
  customerachinfo?: CustomerAchInfoRecord[];
}

/** The fields of a customerachinfo that can be requested. */
export type CustomerAchInfoField = keyof CustomerAchInfoRecord;

/** A customer's bank account for ACH. Declared in 2.1/response/receivables.dtd. */
export interface CustomerAchInfoRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `ID`. */
  customerid?: string;
  /** `STRING_100`: at most 100 characters. */
  bankname?: string;
  /** `STRING_30`: at most 30 characters. */
  bankadd1?: string;
  /** `STRING_30`: at most 30 characters. */
  bankadd2?: string;
  /** `STRING_15`: at most 15 characters. */
  aba?: string;
  /** `STRING_44`: at most 44 characters. */
  accountnumber?: string;
  /** `ENUM_BANKACCOUNTTYPE`: "checking" or "savings". */
  bankaccounttype?: EnumBankAccountType | null;
}

export const customerAchInfoRecord: Shape<CustomerAchInfoRecord> = {
  element: "customerachinfo",
  content: `(recordno?, customerid?, bankname?, bankadd1?, bankadd2?, aba?, accountnumber?,
    bankaccounttype?)`,
  types: {
    recordno: "INTEGER",
    customerid: "ID",
    bankname: "STRING_100",
    bankadd1: "STRING_30",
    bankadd2: "STRING_30",
    aba: "STRING_15",
    accountnumber: "STRING_44",
    bankaccounttype: enumBankAccountType,
  },
  answer: true,
};
