// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd, shared/cash-management.dtd; do not edit.
import type {
  Completed,
  Created,
  Decimal,
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
import {
  type EnumCheckpaperformat,
  type EnumStatus,
  enumCheckpaperformat,
  enumStatus,
} from "./scalars.js";
import { type Visibility, visibility } from "./visibility.js";

/** Creates a checking account. Declared in 3.0/cash-management.dtd. */
export type CreateCheckingAccount = CreateCheckingAccountFields &
  ServiceChargeAccount &
  InterestAccount;

interface CreateCheckingAccountFields {
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
  /** The contact printed on checks. */
  checkinfocontact?: CheckInfoContact;
  /** How checks are printed. */
  checklayout?: CheckLayout;
  /** Borrowed from 2.1: `STRING_6`: at most 6 characters. */
  nextcheck?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  achenabled?: boolean;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  achbankid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  companyname?: string;
  /** Borrowed from 2.1: `STRING_10`: at most 10 characters. */
  companyidentification?: string;
  /** Borrowed from 2.1: `STRING_8`: at most 8 characters. */
  financialinstitution?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  discretionarydata?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  userecommendedsetup?: boolean;
  /** Borrowed from 2.1: `NUMBER_3`: at most 3 digits before the point. */
  serviceclasscode?: Decimal;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  batchid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  tracenumberseq?: string;
  /** Borrowed from 2.1: `STRING_1`: at most 1 character. */
  usetracenumber?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  docnumberseq?: string;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  outsourcecheck?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  fractionalroutingno?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  nameontheaccount?: string;
  /** Borrowed from 2.1: `STRING_10`: at most 10 characters. */
  amexchecknum?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  outsourceach?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  abo_first_name?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  abo_middle_name?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  abo_last_name?: string;
  abo_phone_number?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  abo_email_id?: string;
}

/** `Intacct create_checkingaccount CREATE Request` */
export const createCheckingAccount: FunctionProfile<
  CreateCheckingAccount,
  Created
> = {
  name: "Intacct create_checkingaccount CREATE Request",
  version: "3.0",
  element: "create_checkingaccount",
  content: `(bankaccountid, bankaccountno?, locationid, bankname, routingno?, branchid?, phone?, currency?,
    mailaddress?, status?, disableiet?, financialdata?, glaccountno?, (servicechargeglaccount |
    servicechargeaccountlabel)?, (interestearnedglaccount | interestearnedaccountlabel)?,
    departmentid?, checkinfocontact?, checklayout?, nextcheck?, achenabled?, achbankid?,
    companyname?, companyidentification?, financialinstitution?, description?, discretionarydata?,
    userecommendedsetup?, serviceclasscode?, batchid?, tracenumberseq?, usetracenumber?,
    docnumberseq?, visibility?, outsourcecheck?, fractionalroutingno?, nameontheaccount?,
    amexchecknum?, outsourceach?, abo_first_name?, abo_middle_name?, abo_last_name?,
    abo_phone_number?, abo_email_id?)`,
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
    checkinfocontact: () => checkInfoContact,
    checklayout: () => checkLayout,
    nextcheck: "STRING_6 borrowed",
    achenabled: "BOOLEAN",
    achbankid: "STRING_24 borrowed",
    companyname: "STRING_100 borrowed",
    companyidentification: "STRING_10 borrowed",
    financialinstitution: "STRING_8 borrowed",
    description: "STRING_80 borrowed",
    discretionarydata: "STRING_20 borrowed",
    userecommendedsetup: "BOOLEAN",
    serviceclasscode: "NUMBER_3 borrowed",
    batchid: "STRING_30 borrowed",
    tracenumberseq: "STRING_30 borrowed",
    usetracenumber: "STRING_1 borrowed",
    docnumberseq: "STRING_30 borrowed",
    visibility: () => visibility,
    outsourcecheck: "STRING_15 borrowed",
    fractionalroutingno: "STRING_15 borrowed",
    nameontheaccount: "STRING_50 borrowed",
    amexchecknum: "STRING_10 borrowed",
    outsourceach: "STRING_15 borrowed",
    abo_first_name: "STRING_50 borrowed",
    abo_middle_name: "STRING_50 borrowed",
    abo_last_name: "STRING_50 borrowed",
    abo_email_id: "STRING_50 borrowed",
  },
};

/** Updates a checking account. Declared in shared/cash-management.dtd. */
export type UpdateCheckingAccount = UpdateCheckingAccountFields &
  ServiceChargeAccount &
  InterestAccount;

interface UpdateCheckingAccountFields {
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
  /** The contact printed on checks. */
  checkinfocontact?: CheckInfoContact;
  /** How checks are printed. */
  checklayout?: CheckLayout;
  /** Borrowed from 2.1: `STRING_6`: at most 6 characters. */
  nextcheck?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  achenabled?: boolean | null;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  achbankid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  companyname?: string;
  /** Borrowed from 2.1: `STRING_10`: at most 10 characters. */
  companyidentification?: string;
  /** Borrowed from 2.1: `STRING_8`: at most 8 characters. */
  financialinstitution?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  discretionarydata?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  userecommendedsetup?: boolean | null;
  /** Borrowed from 2.1: `NUMBER_3`: at most 3 digits before the point. */
  serviceclasscode?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  batchid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  tracenumberseq?: string;
  /** Borrowed from 2.1: `STRING_1`: at most 1 character. */
  usetracenumber?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  docnumberseq?: string;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  outsourcecheck?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  fractionalroutingno?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  nameontheaccount?: string;
  /** Borrowed from 2.1: `STRING_10`: at most 10 characters. */
  amexchecknum?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  outsourceach?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  abo_first_name?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  abo_middle_name?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  abo_last_name?: string;
  abo_phone_number?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  abo_email_id?: string;
}

/** `Intacct update_checkingaccount UPDATE Request` */
export const updateCheckingAccount: FunctionProfile<
  UpdateCheckingAccount,
  Completed
> = {
  name: "Intacct update_checkingaccount UPDATE Request",
  version: "3.0",
  element: "update_checkingaccount",
  content: `(bankaccountno?, locationid?, bankname?, routingno?, branchid?, phone?, currency?, mailaddress?,
    status?, disableiet?, financialdata?, (servicechargeglaccount | servicechargeaccountlabel)?,
    (interestearnedglaccount | interestearnedaccountlabel)?, departmentid?, checkinfocontact?,
    checklayout?, nextcheck?, achenabled?, achbankid?, companyname?, companyidentification?,
    financialinstitution?, description?, discretionarydata?, userecommendedsetup?,
    serviceclasscode?, batchid?, tracenumberseq?, usetracenumber?, docnumberseq?, visibility?,
    outsourcecheck?, fractionalroutingno?, nameontheaccount?, amexchecknum?, outsourceach?,
    abo_first_name?, abo_middle_name?, abo_last_name?, abo_phone_number?, abo_email_id?)`,
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
    checkinfocontact: () => checkInfoContact,
    checklayout: () => checkLayout,
    nextcheck: "STRING_6 borrowed",
    achenabled: "BOOLEAN",
    achbankid: "STRING_24 borrowed",
    companyname: "STRING_100 borrowed",
    companyidentification: "STRING_10 borrowed",
    financialinstitution: "STRING_8 borrowed",
    description: "STRING_80 borrowed",
    discretionarydata: "STRING_20 borrowed",
    userecommendedsetup: "BOOLEAN",
    serviceclasscode: "NUMBER_3 borrowed",
    batchid: "STRING_30 borrowed",
    tracenumberseq: "STRING_30 borrowed",
    usetracenumber: "STRING_1 borrowed",
    docnumberseq: "STRING_30 borrowed",
    visibility: () => visibility,
    outsourcecheck: "STRING_15 borrowed",
    fractionalroutingno: "STRING_15 borrowed",
    nameontheaccount: "STRING_50 borrowed",
    amexchecknum: "STRING_10 borrowed",
    outsourceach: "STRING_15 borrowed",
    abo_first_name: "STRING_50 borrowed",
    abo_middle_name: "STRING_50 borrowed",
    abo_last_name: "STRING_50 borrowed",
    abo_email_id: "STRING_50 borrowed",
  },
  attributes: {
    bankaccountid: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
  nulls: true,
};

/** Deletes a checking account. Declared in shared/cash-management.dtd. */
export interface DeleteCheckingAccount {
  /** Attribute. */
  bankaccountid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_checkingaccount DELETE Request` */
export const deleteCheckingAccount: FunctionProfile<
  DeleteCheckingAccount,
  Completed
> = {
  name: "Intacct delete_checkingaccount DELETE Request",
  version: "3.0",
  element: "delete_checkingaccount",
  content: "EMPTY",
  attributes: {
    bankaccountid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** What Intacct checkingaccount GET may ask for. */
export type GetCheckingAccount = Read<CheckingAccountField | "*">;

/** `Intacct checkingaccount GET Request` */
export const getCheckingAccount: FunctionProfile<
  GetCheckingAccount,
  CheckingAccountData
> = {
  name: "Intacct checkingaccount GET Request",
  version: "3.0",
  fixed: { object: "CHECKINGACCOUNT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCheckingAccountResponse,
};

/** What Intacct checkingaccount readByName GET may ask for. */
export type ReadByNameCheckingAccount = ReadByName<CheckingAccountField | "*">;

/** `Intacct checkingaccount readByName GET Request` */
export const readByNameCheckingAccount: FunctionProfile<
  ReadByNameCheckingAccount,
  CheckingAccountData
> = {
  name: "Intacct checkingaccount readByName GET Request",
  version: "3.0",
  fixed: { object: "CHECKINGACCOUNT" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameCheckingAccountResponse,
};

/** What Intacct checkingaccount readByQuery QUERY may ask for. */
export type ReadByQueryCheckingAccount = ReadByQuery<
  CheckingAccountField | "*"
>;

/** `Intacct checkingaccount readByQuery QUERY Request` */
export const readByQueryCheckingAccount: FunctionProfile<
  ReadByQueryCheckingAccount,
  CheckingAccountData
> = {
  name: "Intacct checkingaccount readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CHECKINGACCOUNT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCheckingAccountResponse,
};

/** What Intacct checkingaccount QUERY may ask for. */
export type QueryCheckingAccount = QueryInput;

/** `Intacct checkingaccount QUERY Request` */
export const queryCheckingAccount: QueryProfile<CheckingAccountRecord> = {
  name: "Intacct checkingaccount QUERY Request",
  version: "3.0",
  fixed: { object: "CHECKINGACCOUNT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCheckingAccountResponse,
};

/** What Intacct checkingaccount LOOKUP may ask for. */
export type LookupCheckingAccount = Lookup;

/** `Intacct checkingaccount LOOKUP Request` */
export const lookupCheckingAccount: FunctionProfile<
  LookupCheckingAccount,
  TypeData
> = {
  name: "Intacct checkingaccount LOOKUP Request",
  version: "3.0",
  fixed: { object: "CHECKINGACCOUNT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCheckingAccountResponse,
};

/** `Intacct checkingaccount GET Response` */
export const getCheckingAccountResponse: Profile<CheckingAccountData> = {
  name: "Intacct checkingaccount GET Response",
  version: "3.0",
  element: "data",
  content: "(checkingaccount*)",
  alias: { CHECKINGACCOUNT: "checkingaccount" },
  types: { checkingaccount: () => checkingAccountRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct checkingaccount readByName GET Response` */
export const readByNameCheckingAccountResponse: Profile<CheckingAccountData> = {
  name: "Intacct checkingaccount readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(checkingaccount*)",
  alias: { CHECKINGACCOUNT: "checkingaccount" },
  types: { checkingaccount: () => checkingAccountRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct checkingaccount readByQuery QUERY Response` */
export const readByQueryCheckingAccountResponse: Profile<CheckingAccountData> =
  {
    name: "Intacct checkingaccount readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(checkingaccount*)",
    alias: { CHECKINGACCOUNT: "checkingaccount" },
    types: { checkingaccount: () => checkingAccountRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct checkingaccount QUERY Response` */
export const queryCheckingAccountResponse: Profile<CheckingAccountRows> = {
  name: "Intacct checkingaccount QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CHECKINGACCOUNT*)",
  types: { CHECKINGACCOUNT: () => checkingAccountRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct checkingaccount LOOKUP Response` */
export const lookupCheckingAccountResponse: Profile<TypeData> = {
  name: "Intacct checkingaccount LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `checkingaccount` holds. */
export interface CheckingAccountData extends DataAttributes {
  checkingaccount?: CheckingAccountRecord[];
}

/** The fields of a checkingaccount that can be asked for. */
export type CheckingAccountField =
  keyof CheckingAccountFields | `${string}.${string}`;

/** What an answer about `CHECKINGACCOUNT` holds. */
export interface CheckingAccountRows extends DataAttributes {
  CHECKINGACCOUNT?: CheckingAccountRecord[];
}

/** The contact printed on checks. Declared in shared/cash-management.dtd. */
export interface CheckInfoContact {
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  companyname?: string;
  /** Borrowed from 2.1: `CONTACTNAME`. */
  contactname?: string;
  /** A postal address. */
  mailaddress?: MailAddressElement;
  /** Borrowed from 2.1: `PHONENO`. */
  phone1?: string;
}

export const checkInfoContact: Shape<CheckInfoContact> = {
  element: "checkinfocontact",
  content: "(companyname?, contactname?, mailaddress?, phone1?)",
  types: {
    companyname: "STRING_100 borrowed",
    contactname: "CONTACTNAME",
    mailaddress: () => mailAddressElement,
    phone1: "PHONENO",
  },
};

/** How checks are printed. Declared in shared/cash-management.dtd. */
export interface CheckLayout {
  /** Borrowed from 2.1: `STRING_5`: at most 5 characters. */
  dfltcnyaddr?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  checkprintformat?: string;
  /** Borrowed from 2.1: `ENUM_CHECKPAPERFORMAT`: "top" or "middle". */
  checkpaperformat?: EnumCheckpaperformat;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  sigline2amount?: Decimal;
  /** Borrowed from 2.1: `STRING_5`: at most 5 characters. */
  printlineitems?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  bankacctalign?: string;
  /** Borrowed from 2.1: `NUMBER_8`: at most 8 digits before the point. */
  spacestoappend?: Decimal;
  /** Borrowed from 2.1: `NUMBER_2`: at most 2 digits before the point. */
  checknolength?: Decimal;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  voidtext?: string;
}

export const checkLayout: Shape<CheckLayout> = {
  element: "checklayout",
  content: `(dfltcnyaddr?, checkprintformat?, checkpaperformat?, sigline2amount?, printlineitems?,
    bankacctalign?, spacestoappend?, checknolength?, voidtext?)`,
  types: {
    dfltcnyaddr: "STRING_5 borrowed",
    checkprintformat: "STRING_40 borrowed",
    checkpaperformat: enumCheckpaperformat,
    sigline2amount: "NUMBER_38_2 borrowed",
    printlineitems: "STRING_5 borrowed",
    bankacctalign: "STRING_40 borrowed",
    spacestoappend: "NUMBER_8 borrowed",
    checknolength: "NUMBER_2 borrowed",
    voidtext: "STRING_40 borrowed",
  },
};

/** A checking account. Declared in 3.0/cash-management.dtd. */
export interface CheckingAccountFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  BANKACCOUNTID?: string;
  DESCRIPTION?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface CheckingAccountRecord
  extends CheckingAccountFields, OpenValues {}

export const checkingAccountRecord: Shape<CheckingAccountRecord> = {
  element: "CHECKINGACCOUNT",
  content: "(RECORDNO? & BANKACCOUNTID? & DESCRIPTION? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
