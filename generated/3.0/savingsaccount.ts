// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd, shared/cash-management.dtd; do not edit.
import type {
  Completed,
  Created,
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Financialdata, financialdata } from "./financialdata.js";
import type { InterestAccount, ServiceChargeAccount } from "./groups.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type MailAddressElement, mailAddressElement } from "./mailaddress2.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type Visibility, visibility } from "./visibility.js";

/** Creates a savings account. Declared in shared/cash-management.dtd. */
export type CreateSavingsAccount = CreateSavingsAccountFields &
  ServiceChargeAccount &
  InterestAccount;

interface CreateSavingsAccountFields {
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  bankaccountid: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  bankaccountno?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  bankname: string;
  /** Borrowed from 2.1: `STRING_9`: at most 9 characters. */
  routingno?: string;
  /** Borrowed from 2.1: `STRING_12`: at most 12 characters. */
  branchid?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  phone?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** A postal address. */
  mailaddress?: MailAddressElement;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus;
  /** Borrowed from 2.1: `BOOLEAN`. */
  disableiet?: boolean;
  /** What is known of an account at a financial institution. */
  financialdata?: Financialdata;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
}

/** `Intacct create_savingsaccount CREATE Request` */
export const createSavingsAccount: FunctionProfile<
  CreateSavingsAccount,
  Created
> = {
  name: "Intacct create_savingsaccount CREATE Request",
  version: "3.0",
  element: "create_savingsaccount",
  content: `(bankaccountid, bankaccountno?, locationid, bankname, routingno?, branchid?, phone?, currency?,
    mailaddress?, status?, disableiet?, financialdata?, glaccountno?, (servicechargeglaccount |
    servicechargeaccountlabel)?, (interestearnedglaccount | interestearnedaccountlabel)?,
    departmentid?, visibility?)`,
  types: {
    bankaccountid: "STRING_24 borrowed",
    bankaccountno: "STRING_30 borrowed",
    locationid: "ID",
    bankname: "STRING_100 borrowed",
    routingno: "STRING_9 borrowed",
    branchid: "STRING_12 borrowed",
    phone: "PHONENO",
    currency: "STRING_3 borrowed",
    mailaddress: () => mailAddressElement,
    status: enumStatus,
    disableiet: "BOOLEAN",
    financialdata: () => financialdata,
    glaccountno: "STRING_24 borrowed",
    servicechargeglaccount: "STRING_24 borrowed",
    servicechargeaccountlabel: "STRING_80 borrowed",
    interestearnedglaccount: "STRING_24 borrowed",
    interestearnedaccountlabel: "STRING_80 borrowed",
    departmentid: "ID",
    visibility: () => visibility,
  },
};

/** Updates a savings account. Declared in shared/cash-management.dtd. */
export type UpdateSavingsAccount = UpdateSavingsAccountFields &
  ServiceChargeAccount &
  InterestAccount;

interface UpdateSavingsAccountFields {
  /** Attribute. */
  bankaccountid: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  bankaccountno?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  bankname?: string;
  /** Borrowed from 2.1: `STRING_9`: at most 9 characters. */
  routingno?: string;
  /** Borrowed from 2.1: `STRING_12`: at most 12 characters. */
  branchid?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  phone?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** A postal address. */
  mailaddress?: MailAddressElement;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  disableiet?: boolean | null;
  /** What is known of an account at a financial institution. */
  financialdata?: Financialdata;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
}

/** `Intacct update_savingsaccount UPDATE Request` */
export const updateSavingsAccount: FunctionProfile<
  UpdateSavingsAccount,
  Completed
> = {
  name: "Intacct update_savingsaccount UPDATE Request",
  version: "3.0",
  element: "update_savingsaccount",
  content: `(bankaccountno?, locationid?, bankname?, routingno?, branchid?, phone?, currency?, mailaddress?,
    status?, disableiet?, financialdata?, (servicechargeglaccount | servicechargeaccountlabel)?,
    (interestearnedglaccount | interestearnedaccountlabel)?, departmentid?, visibility?)`,
  types: {
    bankaccountno: "STRING_30 borrowed",
    locationid: "ID",
    bankname: "STRING_100 borrowed",
    routingno: "STRING_9 borrowed",
    branchid: "STRING_12 borrowed",
    phone: "PHONENO",
    currency: "STRING_3 borrowed",
    mailaddress: () => mailAddressElement,
    status: enumStatus,
    disableiet: "BOOLEAN",
    financialdata: () => financialdata,
    servicechargeglaccount: "STRING_24 borrowed",
    servicechargeaccountlabel: "STRING_80 borrowed",
    interestearnedglaccount: "STRING_24 borrowed",
    interestearnedaccountlabel: "STRING_80 borrowed",
    departmentid: "ID",
    visibility: () => visibility,
  },
  attributes: {
    bankaccountid: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
  nulls: true,
};

/** Deletes a savings account. Declared in shared/cash-management.dtd. */
export interface DeleteSavingsAccount {
  /** Attribute. */
  bankaccountid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_savingsaccount DELETE Request` */
export const deleteSavingsAccount: FunctionProfile<
  DeleteSavingsAccount,
  Completed
> = {
  name: "Intacct delete_savingsaccount DELETE Request",
  version: "3.0",
  element: "delete_savingsaccount",
  content: "EMPTY",
  attributes: {
    bankaccountid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** What Intacct savingsaccount GET may ask for. */
export type GetSavingsAccount = Read<SavingsAccountField | "*">;

/** `Intacct savingsaccount GET Request` */
export const getSavingsAccount: FunctionProfile<
  GetSavingsAccount,
  SavingsAccountData
> = {
  name: "Intacct savingsaccount GET Request",
  version: "3.0",
  fixed: { object: "SAVINGSACCOUNT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getSavingsAccountResponse,
};

/** What Intacct savingsaccount readByName GET may ask for. */
export type ReadByNameSavingsAccount = ReadByName<SavingsAccountField | "*">;

/** `Intacct savingsaccount readByName GET Request` */
export const readByNameSavingsAccount: FunctionProfile<
  ReadByNameSavingsAccount,
  SavingsAccountData
> = {
  name: "Intacct savingsaccount readByName GET Request",
  version: "3.0",
  fixed: { object: "SAVINGSACCOUNT" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameSavingsAccountResponse,
};

/** What Intacct savingsaccount readByQuery QUERY may ask for. */
export type ReadByQuerySavingsAccount = ReadByQuery<SavingsAccountField | "*">;

/** `Intacct savingsaccount readByQuery QUERY Request` */
export const readByQuerySavingsAccount: FunctionProfile<
  ReadByQuerySavingsAccount,
  SavingsAccountData
> = {
  name: "Intacct savingsaccount readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "SAVINGSACCOUNT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQuerySavingsAccountResponse,
};

/** What Intacct savingsaccount QUERY may ask for. */
export type QuerySavingsAccount = QueryInput;

/** `Intacct savingsaccount QUERY Request` */
export const querySavingsAccount: QueryProfile<SavingsAccountRecord> = {
  name: "Intacct savingsaccount QUERY Request",
  version: "3.0",
  fixed: { object: "SAVINGSACCOUNT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => querySavingsAccountResponse,
};

/** What Intacct savingsaccount LOOKUP may ask for. */
export type LookupSavingsAccount = Lookup;

/** `Intacct savingsaccount LOOKUP Request` */
export const lookupSavingsAccount: FunctionProfile<
  LookupSavingsAccount,
  TypeData
> = {
  name: "Intacct savingsaccount LOOKUP Request",
  version: "3.0",
  fixed: { object: "SAVINGSACCOUNT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupSavingsAccountResponse,
};

/** `Intacct savingsaccount GET Response` */
export const getSavingsAccountResponse: Profile<SavingsAccountData> = {
  name: "Intacct savingsaccount GET Response",
  version: "3.0",
  element: "data",
  content: "(savingsaccount*)",
  alias: { SAVINGSACCOUNT: "savingsaccount" },
  types: { savingsaccount: () => savingsAccountRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct savingsaccount readByName GET Response` */
export const readByNameSavingsAccountResponse: Profile<SavingsAccountData> = {
  name: "Intacct savingsaccount readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(savingsaccount*)",
  alias: { SAVINGSACCOUNT: "savingsaccount" },
  types: { savingsaccount: () => savingsAccountRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct savingsaccount readByQuery QUERY Response` */
export const readByQuerySavingsAccountResponse: Profile<SavingsAccountData> = {
  name: "Intacct savingsaccount readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(savingsaccount*)",
  alias: { SAVINGSACCOUNT: "savingsaccount" },
  types: { savingsaccount: () => savingsAccountRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct savingsaccount QUERY Response` */
export const querySavingsAccountResponse: Profile<SavingsAccountRows> = {
  name: "Intacct savingsaccount QUERY Response",
  version: "3.0",
  element: "data",
  content: "(SAVINGSACCOUNT*)",
  types: { SAVINGSACCOUNT: () => savingsAccountRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct savingsaccount LOOKUP Response` */
export const lookupSavingsAccountResponse: Profile<TypeData> = {
  name: "Intacct savingsaccount LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `savingsaccount` holds. */
export interface SavingsAccountData extends DataAttributes {
  savingsaccount?: SavingsAccountRecord[];
}

/** The fields of a savingsaccount that can be asked for. */
export type SavingsAccountField =
  keyof SavingsAccountFields | `${string}.${string}`;

/** What an answer about `SAVINGSACCOUNT` holds. */
export interface SavingsAccountRows extends DataAttributes {
  SAVINGSACCOUNT?: SavingsAccountRecord[];
}

/** A savings account. Declared in 3.0/cash-management.dtd. */
export interface SavingsAccountFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  BANKACCOUNTID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface SavingsAccountRecord
  extends SavingsAccountFields, OpenValues {}

export const savingsAccountRecord: Shape<SavingsAccountRecord> = {
  element: "SAVINGSACCOUNT",
  content: "(RECORDNO? & BANKACCOUNTID? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
