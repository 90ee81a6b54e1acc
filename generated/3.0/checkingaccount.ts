// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd, 3.0/records/cash-management.dtd, 3.0/records/groups.dtd, shared/cash-management.dtd; do not edit. Checksum 940f33a99f9fcdd5
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Financialdata, financialdata } from "./financialdata.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import type { InterestAccount, ServiceChargeAccount } from "./groups.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import {
  type MailAddressElement,
  mailAddressElement,
} from "./mailaddress-element.js";
import { type MailAddressRecord, mailAddressRecord } from "./mailaddress.js";
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
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";
import { type Visibility, visibility } from "./visibility.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

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
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  disableiet?: boolean | null;
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
};

/** Deletes a checking account. Declared in shared/cash-management.dtd. */
export interface DeleteCheckingAccount {
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

/** The input of Intacct checkingaccount GET. */
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

/** The input of Intacct checkingaccount readByName GET. */
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

/** The input of Intacct checkingaccount readByQuery QUERY. */
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

/** The input of Intacct checkingaccount QUERY. */
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

/** The input of Intacct checkingaccount LOOKUP. */
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
  types: { checkingaccount: () => checkingAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct checkingaccount readByName GET Response` */
export const readByNameCheckingAccountResponse: Profile<CheckingAccountData> = {
  name: "Intacct checkingaccount readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(checkingaccount*)",
  types: { checkingaccount: () => checkingAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct checkingaccount readByQuery QUERY Response` */
export const readByQueryCheckingAccountResponse: Profile<CheckingAccountData> =
  {
    name: "Intacct checkingaccount readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(checkingaccount*)",
    types: { checkingaccount: () => checkingAccountRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct checkingaccount QUERY Response` */
export const queryCheckingAccountResponse: Profile<CheckingAccountRows> = {
  name: "Intacct checkingaccount QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CHECKINGACCOUNT*)",
  types: { CHECKINGACCOUNT: () => checkingAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct checkingaccount LOOKUP Response` */
export const lookupCheckingAccountResponse: Profile<TypeData> = {
  name: "Intacct checkingaccount LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `checkingaccount`. */
export interface CheckingAccountData extends DataAttributes {
  checkingaccount?: CheckingAccountRecord[];
}

/** The fields of a checkingaccount that can be requested. */
export type CheckingAccountField =
  keyof CheckingAccountFields | `${string}.${string}`;

/** The data of an answer about `CHECKINGACCOUNT`. */
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
  checkpaperformat?: EnumCheckpaperformat | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  sigline2amount?: Decimal | null;
  /** Borrowed from 2.1: `STRING_5`: at most 5 characters. */
  printlineitems?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  bankacctalign?: string;
  /** Borrowed from 2.1: `NUMBER_8`: at most 8 digits before the point. */
  spacestoappend?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_2`: at most 2 digits before the point. */
  checknolength?: Decimal | null;
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
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** ID. */
  BANKACCOUNTID?: string;
  /** Company entry description. */
  DESCRIPTION?: string;
  /** Account number. */
  BANKACCOUNTNO?: string;
  /** GL account. */
  GLACCOUNTNO?: string;
  /** GL account title. */
  GLACCOUNTTITLE?: string;
  /** Bank name. */
  BANKNAME?: string;
  /** Routing number. */
  ROUTINGNO?: string;
  /** Branch ID. */
  BRANCHID?: string;
  /** Account type. */
  BANKACCOUNTTYPE?: "checking" | "savings" | (string & {}) | null;
  /** Phone number. */
  PHONE?: string;
  /** Service charge GL account. */
  SERVICECHARGEGLACCOUNT?: string;
  /** Service charge account label. */
  SERVICECHARGEACCOUNTLABEL?: string;
  /** Interest earned GL account. */
  INTERESTEARNEDGLACCOUNT?: string;
  /** Interest earned account label. */
  INTERESTEARNEDACCOUNTLABEL?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Last reconciled balance. */
  LASTRECONCILEDBALANCE?: string;
  /** Last reconciled date. `DATE_MDY`, sent as mm/dd/yyyy. */
  LASTRECONCILEDDATE?: IsoDate | null;
  /** Next check no. */
  NEXTCHECK?: string;
  /** Same as printed check no. `BOOLEAN`. */
  SHARECHECKNO?: boolean | null;
  /** Cut-off date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CUTOFFDATE?: IsoDate | null;
  /** Currency. */
  CURRENCY?: string;
  /** Available for payment manager. `BOOLEAN`. */
  FORWFPM?: boolean | null;
  /** ACH company ID. */
  ACHCOMPANYID?: string;
  /** Payment manager check template ID. */
  PMCHECKTEMPLATEID?: string;
  /** ACH bank ID. */
  ACHBANKID?: string;
  /** Company name. */
  COMPANYNAME?: string;
  /** Company identification. */
  COMPANYIDENTIFICATION?: string;
  /** Originating financial institution. */
  FINANCIALINSTITUTION?: string;
  /** Company discretionary data. */
  DISCRETIONARYDATA?: string;
  /** Record type code. */
  RECORDTYPECODE?: string;
  /** Service class code. */
  SERVICECLASSCODE?: "220" | "200" | (string & {}) | null;
  /** Originator status code. */
  ORIGINATORSTATUSCODE?: string;
  /** Batch number. */
  BATCHID?: string;
  /** Trace number sequence. */
  TRACENUMBERSEQ?: string;
  /** Payment number sequence. */
  DOCNUMBERSEQ?: string;
  /** Use trace number. */
  USETRACENUMBER?: "T" | "P" | (string & {}) | null;
  /** Enable ACH. `BOOLEAN`. "false" unless given. */
  ACHENABLED?: boolean | null;
  /** Use recommended setup. `BOOLEAN`. */
  USERECOMMENDEDSETUP?: boolean | null;
  /** Print on. */
  PRINTON?: "P" | "B" | "D" | (string & {}) | null;
  /** Enable outsource check. */
  OUTSOURCECHECK?:
    | "false"
    | "true"
    | "Pending Activation"
    | "queued"
    | "Subscribed"
    | (string & {})
    | null;
  /** Fractional routing number. */
  FRACTIONALROUTINGNO?: string;
  /** Name on the account. */
  NAMEONTHEACCOUNT?: string;
  /** Automated check printing. `BOOLEAN`. */
  AUTOMATE_CHECK_PRINT?: boolean | null;
  /** Automated payment confirmation. `BOOLEAN`. */
  AUTOMATE_PYMT_CONF?: boolean | null;
  /** Automated sending ACH payment request. `BOOLEAN`. */
  AUTOMATE_ACH_PYMT_SEND?: boolean | null;
  /** Automated ACH payment confirmation. `BOOLEAN`. */
  AUTOMATE_ACH_PYMT_CONF?: boolean | null;
  /** Subscription account ID. */
  AMEX_PAYVE_ACCOUNTID?: string;
  /** Amex check number. */
  AMEXCHECKNUM?: string;
  /** ABO first name. */
  ABO_FIRST_NAME?: string;
  /** ABO middle name. */
  ABO_MIDDLE_NAME?: string;
  /** ABO last name. */
  ABO_LAST_NAME?: string;
  /** ABO phone number. */
  ABO_PHONE_NUMBER?: string;
  /** ABO email ID. */
  ABO_EMAIL_ID?: string;
  /** Enable outsource ACH. */
  OUTSOURCEACH?:
    | "false"
    | "true"
    | "Pending Activation"
    | "queued"
    | "Subscribed"
    | "Inactive"
    | (string & {})
    | null;
  /** ACH account enrollment RSVP code. */
  RSVPCODE?: string;
  /** ABO URL. */
  ABOURL?: string;
  /** Amex bank account ID. */
  AMEX_BANK_ACCOUNT_ID?: string;
  /** Amex card account ID. */
  AMEX_CARD_ACCOUNT_ID?: string;
  /** Amex bank account address ID. */
  AMEX_BANK_ACCOUNT_ADDRESS_ID?: string;
  /** Amex bank account check delivery return address ID. */
  AMEX_BA_CD_RETURN_ADDRESS_ID?: string;
  /** Amex bank account ACH company affiliate ID. */
  AMEX_BA_ACH_AFFILIATE_ID?: string;
  /** Bank feed status. */
  WPBSTATUS?:
    | "NOT_CONNECTED"
    | "CONNECTION_REQUESTED"
    | "IN_PROGRESS"
    | "PENDING"
    | "PENDING_CONFIRMATION"
    | "CONNECTED"
    | "AUTH_REQUIRED"
    | "VERIFYING_AUTH"
    | "INACTIVE_FEED"
    | "INACTIVE_CLIENT"
    | "CANCELLED"
    | "INVALID"
    | "CANCELING"
    | "DISCONNECTING"
    | (string & {})
    | null;
  /** Last transactions received. `DATE_MDY`, sent as mm/dd/yyyy. */
  WPBLASTTRANSACTIONSRECEIVED?: IsoDate | null;
  /** Last bank feed date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WPBLASTBANKFEEDDATE?: IsoDate | null;
  /** Refresh status. */
  WPBREFRESHSTATUS2?:
    | "QUEUED"
    | "REFRESHING"
    | "SUCCESS"
    | "FAILURE"
    | "PARTIAL_SUCCESS"
    | (string & {})
    | null;
  /** Enable bank file payments. `BOOLEAN`. */
  USEBANKFILE?: boolean | null;
  /** Bank file format. */
  BANKFILEFORMAT?: string;
  /** Bank code. */
  FULLBANKNAME?: string;
  /** APCA number. */
  APCANUMBER?: string;
  /** Service user number. */
  SUNNUMBER?: string;
  /** BSB number. */
  BSBNUMBER?: string;
  /** Sort code. */
  SORTCODE?: string;
  /** Branch code. */
  BRANCHCODE?: string;
  /** Seed value. */
  SEEDVALUE?: string;
  /** User reference. */
  USERREFERENCE?: string;
  /** Client user code. */
  CLIENTCODE?: string;
  /** Type of service. */
  SERVICETYPE?: string;
  /** Checks per page. */
  CHECKSPERPAGE?: "1" | "3" | (string & {}) | null;
  /** Financial institution key. `INTEGER`. */
  FINANCIALINSTITUTIONKEY?: IntegerText | null;
  /** Financial institution ID. */
  FINANCIALINSTITUTIONID?: string;
  /** Applied rule set. */
  RULESETKEY?: string;
  /** Rule set name. */
  RULESETNAME?: string;
  /** Applied rule set ID. */
  RULESETID?: string;
  /** Originator Identification Number. */
  ORIGINATORID?: string;
  /** Debtor BIC. */
  BUSINESSIDCODE?: string;
  /** Beneficiary type. */
  BENEFICIARYTYPE?: "VENDOR" | "EMPLOYEE" | "ALL" | (string & {}) | null;
  /** Processing data center code. */
  DATACENTERID?: string;
  /** Bank number. */
  SECONDARYIDENTIFIER?: string;
  /** Return account number. */
  RETURNACCOUNTNUMBER?: string;
  /** Branch transit number. */
  BRANCHTRANSITNUMBER?: string;
  /** Prefix message identifier. */
  MESSAGEIDPREFIX?: string;
  /** File creation number. */
  BANKFILESEQNUM?: string;
  /** Immediate destination ID. */
  IMMEDIATEDESTINATIONID?: string;
  /** Immediate origin ID. */
  IMMEDIATEORIGINID?: string;
  /** Immediate destination name. */
  IMMEDIATEDESTINATIONNAME?: string;
  /** Immediate origin name. */
  IMMEDIATEORIGINNAME?: string;
  /** Debtor company name. */
  DEBTORCOMPANYNAME?: string;
  /** NACHA payment sequence number. */
  PAYMENTSEQNUM?: string;
  /** File ID modifier. */
  FILEIDSEQUENCE?: string;
  /** Company entry description. */
  COMPANYENTRYDESC?: string;
  /** Bank file address line 1. */
  BANKFILEADDR1?: string;
  /** Bank file address line 2. */
  BANKFILEADDR2?: string;
  /** Post code. */
  BANKFILEZIP?: string;
  /** County. */
  BANKFILEREGION?: string;
  /** Country. */
  BANKFILECOUNTRY?: string;
  CHECKLAYOUT?: CheckingAccountCheckLayoutRecord;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
  CHECKINFOCONTACT?: CheckInfoContactRecord;
  FINANCIALDATA?: CheckingAccountFinancialdataRecord;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface CheckingAccountRelations {
  CHECKLAYOUT: OpenValues;
  GLACCOUNT: GlAccountRecord;
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface CheckingAccountRecord
  extends
    CheckingAccountFields,
    OpenValues,
    Related<CheckingAccountFields, CheckingAccountRelations> {}

export const checkingAccountRecord: Shape<CheckingAccountRecord> = {
  element: "CHECKINGACCOUNT",
  content: `(RECORDNO? & BANKACCOUNTID? & DESCRIPTION? & BANKACCOUNTNO? & GLACCOUNTNO? & GLACCOUNTTITLE? &
    BANKNAME? & ROUTINGNO? & BRANCHID? & BANKACCOUNTTYPE? & PHONE? & SERVICECHARGEGLACCOUNT? &
    SERVICECHARGEACCOUNTLABEL? & INTERESTEARNEDGLACCOUNT? & INTERESTEARNEDACCOUNTLABEL? &
    DEPARTMENTID? & LOCATIONID? & STATUS? & LASTRECONCILEDBALANCE? & LASTRECONCILEDDATE? &
    NEXTCHECK? & SHARECHECKNO? & CUTOFFDATE? & CURRENCY? & FORWFPM? & ACHCOMPANYID? &
    PMCHECKTEMPLATEID? & ACHBANKID? & COMPANYNAME? & COMPANYIDENTIFICATION? &
    FINANCIALINSTITUTION? & DISCRETIONARYDATA? & RECORDTYPECODE? & SERVICECLASSCODE? &
    ORIGINATORSTATUSCODE? & BATCHID? & TRACENUMBERSEQ? & DOCNUMBERSEQ? & USETRACENUMBER? &
    ACHENABLED? & USERECOMMENDEDSETUP? & PRINTON? & OUTSOURCECHECK? & FRACTIONALROUTINGNO? &
    NAMEONTHEACCOUNT? & AUTOMATE_CHECK_PRINT? & AUTOMATE_PYMT_CONF? & AUTOMATE_ACH_PYMT_SEND? &
    AUTOMATE_ACH_PYMT_CONF? & AMEX_PAYVE_ACCOUNTID? & AMEXCHECKNUM? & ABO_FIRST_NAME? &
    ABO_MIDDLE_NAME? & ABO_LAST_NAME? & ABO_PHONE_NUMBER? & ABO_EMAIL_ID? & OUTSOURCEACH? &
    RSVPCODE? & ABOURL? & AMEX_BANK_ACCOUNT_ID? & AMEX_CARD_ACCOUNT_ID? &
    AMEX_BANK_ACCOUNT_ADDRESS_ID? & AMEX_BA_CD_RETURN_ADDRESS_ID? & AMEX_BA_ACH_AFFILIATE_ID? &
    WPBSTATUS? & WPBLASTTRANSACTIONSRECEIVED? & WPBLASTBANKFEEDDATE? & WPBREFRESHSTATUS2? &
    USEBANKFILE? & BANKFILEFORMAT? & FULLBANKNAME? & APCANUMBER? & SUNNUMBER? & BSBNUMBER? &
    SORTCODE? & BRANCHCODE? & SEEDVALUE? & USERREFERENCE? & CLIENTCODE? & SERVICETYPE? &
    CHECKSPERPAGE? & FINANCIALINSTITUTIONKEY? & FINANCIALINSTITUTIONID? & RULESETKEY? &
    RULESETNAME? & RULESETID? & ORIGINATORID? & BUSINESSIDCODE? & BENEFICIARYTYPE? & DATACENTERID? &
    SECONDARYIDENTIFIER? & RETURNACCOUNTNUMBER? & BRANCHTRANSITNUMBER? & MESSAGEIDPREFIX? &
    BANKFILESEQNUM? & IMMEDIATEDESTINATIONID? & IMMEDIATEORIGINID? & IMMEDIATEDESTINATIONNAME? &
    IMMEDIATEORIGINNAME? & DEBTORCOMPANYNAME? & PAYMENTSEQNUM? & FILEIDSEQUENCE? &
    COMPANYENTRYDESC? & BANKFILEADDR1? & BANKFILEADDR2? & BANKFILEZIP? & BANKFILEREGION? &
    BANKFILECOUNTRY? & CHECKLAYOUT? & MAILADDRESS? & CHECKINFOCONTACT? & FINANCIALDATA? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    BANKACCOUNTTYPE: "ENUM",
    STATUS: "ENUM",
    LASTRECONCILEDDATE: "DATE_MDY",
    SHARECHECKNO: "BOOLEAN",
    CUTOFFDATE: "DATE_MDY",
    FORWFPM: "BOOLEAN",
    SERVICECLASSCODE: "ENUM",
    USETRACENUMBER: "ENUM",
    ACHENABLED: "BOOLEAN",
    USERECOMMENDEDSETUP: "BOOLEAN",
    PRINTON: "ENUM",
    OUTSOURCECHECK: "ENUM",
    AUTOMATE_CHECK_PRINT: "BOOLEAN",
    AUTOMATE_PYMT_CONF: "BOOLEAN",
    AUTOMATE_ACH_PYMT_SEND: "BOOLEAN",
    AUTOMATE_ACH_PYMT_CONF: "BOOLEAN",
    OUTSOURCEACH: "ENUM",
    WPBSTATUS: "ENUM",
    WPBLASTTRANSACTIONSRECEIVED: "DATE_MDY",
    WPBLASTBANKFEEDDATE: "DATE_MDY",
    WPBREFRESHSTATUS2: "ENUM",
    USEBANKFILE: "BOOLEAN",
    CHECKSPERPAGE: "ENUM",
    FINANCIALINSTITUTIONKEY: "INTEGER",
    BENEFICIARYTYPE: "ENUM",
    CHECKLAYOUT: () => checkingAccountCheckLayoutRecord,
    MAILADDRESS: () => mailAddressRecord,
    CHECKINFOCONTACT: () => checkInfoContactRecord,
    FINANCIALDATA: () => checkingAccountFinancialdataRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => checkingAccountPaths,
  answer: true,
};

export const checkingAccountPaths: Paths = {
  types: {
    BOOLEAN:
      "SHARECHECKNO FORWFPM ACHENABLED USERECOMMENDEDSETUP AUTOMATE_CHECK_PRINT AUTOMATE_PYMT_CONF AUTOMATE_ACH_PYMT_SEND AUTOMATE_ACH_PYMT_CONF USEBANKFILE CHECKLAYOUT.PRINTLINEITEMS CHECKLAYOUT.DFLTCNYADDR CHECKLAYOUT.MICRTRANSCODE CHECKLAYOUT.USDTEXT CHECKLAYOUT.ONUS CHECKLAYOUT.USESECONDSIGNATURECHECKS CHECKLAYOUT.PRINTCNYLOGO CHECKLAYOUT.USESIG1FORPROVIDER CHECKLAYOUT.USESIG2FORPROVIDER CHECKINFOCONTACT.VISIBLE CHECKINFOCONTACT.TAXABLE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "LASTRECONCILEDDATE CUTOFFDATE WPBLASTTRANSACTIONSRECEIVED WPBLASTBANKFEEDDATE CHECKINFOCONTACT.TAXIDVALIDATIONDATE",
  },
  to: {
    GLACCOUNT: () => glAccountPaths,
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** Declared in 3.0/records/groups.dtd. */
export interface CheckInfoContactRecord extends OpenValues {
  /** Tax ID. */
  TAXID?: string;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Contact: Print as. */
  PRINTAS?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Tax group record number. `INTEGER`. */
  TAXGROUPKEY?: IntegerText | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** SIRET. */
  SIRET?: string;
  /** Legal category. */
  LEGAL_CATEGORY?: string;
  /** Main activity. */
  MAIN_ACTIVITY?: string;
  /** Type of company. */
  TYPE_OF_COMPANY?: string;
  /** Registered capital. `INTEGER`. */
  REGISTERED_CAPITAL?: IntegerText | null;
  /** VAT regime. */
  VAT_REGIME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  TAXIDVALIDATIONDATE?: IsoDate | null;
  /** GST registered. */
  GSTREGISTERED?: "T" | "F" | (string & {}) | null;
  TAXCOMPANYNAME?: string;
  TAXADDRESS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Name. */
  NAME?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
}

export const checkInfoContactRecord: Shape<CheckInfoContactRecord> = {
  element: "CHECKINFOCONTACT",
  content: `(TAXID? & CONTACTNAME? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    TAXABLE? & TAXGROUPKEY? & TAXGROUP? & TAXSOLUTIONID? & TAXSCHEDULE? & SIRET? & LEGAL_CATEGORY? &
    MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & TAXIDVALIDATIONDATE? &
    GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? & NAME? & MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    TAXGROUPKEY: "INTEGER",
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/cash-management.dtd. */
export interface CheckingAccountCheckLayoutRecord extends OpenValues {
  /** Amount. `MONEY`. */
  SIGLINE2AMOUNT?: DecimalText | null;
  /** Paper format. */
  CHECKPAPERFORMAT?: "top" | "middle" | "bottom" | (string & {}) | null;
  /** Printing format. */
  CHECKPRINTFORMAT?:
    | "standard"
    | "business"
    | "high security"
    | "cad check"
    | "jpmorgan chase business"
    | "jpmorgan chase standard"
    | "cad blank check"
    | "cad check 2.0"
    | "cad french blank check"
    | "cad french preprinted check"
    | (string & {})
    | null;
  /** Upload image of first signature. */
  SIGNATUREIMAGE1?: string;
  /** Upload image of second signature. */
  SIGNATUREIMAGE2?: string;
  /** Print line-item detail on check stubs. `BOOLEAN`. */
  PRINTLINEITEMS?: boolean | null;
  /** Print these location details on the check stub. */
  DISPLAYLOCATIONAS?: "id" | "name" | "both" | (string & {}) | null;
  /** Account number alignment. */
  BANKACCTALIGN?: "left" | "right" | (string & {}) | null;
  /** Account number positioning. */
  SPACESTOAPPEND?: string;
  /** Check number length. */
  CHECKNOLENGTH?: string;
  /** Do not print company address. `BOOLEAN`. */
  DFLTCNYADDR?: boolean | null;
  /** Additional text. */
  VOIDTEXT?: string;
  /** Only print signature 1 below this amount. */
  USESIG1BELOWAMT?: string;
  /** Only print signature 2 below this amount. */
  USESIG2BELOWAMT?: string;
  /** Code 45. `BOOLEAN`. */
  MICRTRANSCODE?: boolean | null;
  /** US funds. `BOOLEAN`. */
  USDTEXT?: boolean | null;
  /** On-Us symbol. `BOOLEAN`. */
  ONUS?: boolean | null;
  /** On-Us symbol position. */
  ONUS32?: "Position 31" | "Position 32" | (string & {}) | null;
  /** Use 2-signature checks. `BOOLEAN`. */
  USESECONDSIGNATURECHECKS?: boolean | null;
  /** Print company logo. `BOOLEAN`. */
  PRINTCNYLOGO?: boolean | null;
  /** Company logo. */
  COMPANY_LOGO?: string;
  /** Company address. */
  USECNYADDRESS?: "C" | "B" | (string & {}) | null;
  /** Use signature one only with providers. `BOOLEAN`. */
  USESIG1FORPROVIDER?: boolean | null;
  /** Use signature two only with providers. `BOOLEAN`. */
  USESIG2FORPROVIDER?: boolean | null;
}

export const checkingAccountCheckLayoutRecord: Shape<CheckingAccountCheckLayoutRecord> =
  {
    element: "CHECKLAYOUT",
    content: `(SIGLINE2AMOUNT? & CHECKPAPERFORMAT? & CHECKPRINTFORMAT? & SIGNATUREIMAGE1? & SIGNATUREIMAGE2? &
    PRINTLINEITEMS? & DISPLAYLOCATIONAS? & BANKACCTALIGN? & SPACESTOAPPEND? & CHECKNOLENGTH? &
    DFLTCNYADDR? & VOIDTEXT? & USESIG1BELOWAMT? & USESIG2BELOWAMT? & MICRTRANSCODE? & USDTEXT? &
    ONUS? & ONUS32? & USESECONDSIGNATURECHECKS? & PRINTCNYLOGO? & COMPANY_LOGO? & USECNYADDRESS? &
    USESIG1FORPROVIDER? & USESIG2FORPROVIDER? & #ANY*)`,
    types: {
      SIGLINE2AMOUNT: "MONEY",
      CHECKPAPERFORMAT: "ENUM",
      CHECKPRINTFORMAT: "ENUM",
      PRINTLINEITEMS: "BOOLEAN",
      DISPLAYLOCATIONAS: "ENUM",
      BANKACCTALIGN: "ENUM",
      DFLTCNYADDR: "BOOLEAN",
      MICRTRANSCODE: "BOOLEAN",
      USDTEXT: "BOOLEAN",
      ONUS: "BOOLEAN",
      ONUS32: "ENUM",
      USESECONDSIGNATURECHECKS: "BOOLEAN",
      PRINTCNYLOGO: "BOOLEAN",
      USECNYADDRESS: "ENUM",
      USESIG1FORPROVIDER: "BOOLEAN",
      USESIG2FORPROVIDER: "BOOLEAN",
    },
    answer: true,
  };

/** Declared in 3.0/records/cash-management.dtd. */
export interface CheckingAccountFinancialdataRecord extends OpenValues {
  /** Default payables GL journal. */
  APJOURNAL?: string;
  /** Financial record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Default receivables GL journal. */
  ARJOURNAL?: string;
  /** Banking cloud time zone. */
  TIMEZONE?: string;
  /** Sequence record no. `INTEGER`. */
  SEQNUMKEY?: IntegerText | null;
}

export const checkingAccountFinancialdataRecord: Shape<CheckingAccountFinancialdataRecord> =
  {
    element: "FINANCIALDATA",
    content:
      "(APJOURNAL? & RECORDNO? & ARJOURNAL? & TIMEZONE? & SEQNUMKEY? & #ANY*)",
    types: { RECORDNO: "INTEGER", SEQNUMKEY: "INTEGER" },
    answer: true,
  };
