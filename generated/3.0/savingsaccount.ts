// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd, 3.0/records/cash-management.dtd, shared/cash-management.dtd; do not edit. Checksum 54b63dbec9baa861
import type {
  Completed,
  Created,
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
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";
import { type Visibility, visibility } from "./visibility.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

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
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  disableiet?: boolean | null;
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
};

/** Deletes a savings account. Declared in shared/cash-management.dtd. */
export interface DeleteSavingsAccount {
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

/** The input of Intacct savingsaccount GET. */
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

/** The input of Intacct savingsaccount readByName GET. */
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

/** The input of Intacct savingsaccount readByQuery QUERY. */
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

/** The input of Intacct savingsaccount QUERY. */
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

/** The input of Intacct savingsaccount LOOKUP. */
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
  types: { savingsaccount: () => savingsAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct savingsaccount readByName GET Response` */
export const readByNameSavingsAccountResponse: Profile<SavingsAccountData> = {
  name: "Intacct savingsaccount readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(savingsaccount*)",
  types: { savingsaccount: () => savingsAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct savingsaccount readByQuery QUERY Response` */
export const readByQuerySavingsAccountResponse: Profile<SavingsAccountData> = {
  name: "Intacct savingsaccount readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(savingsaccount*)",
  types: { savingsaccount: () => savingsAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct savingsaccount QUERY Response` */
export const querySavingsAccountResponse: Profile<SavingsAccountRows> = {
  name: "Intacct savingsaccount QUERY Response",
  version: "3.0",
  element: "data",
  content: "(SAVINGSACCOUNT*)",
  types: { SAVINGSACCOUNT: () => savingsAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct savingsaccount LOOKUP Response` */
export const lookupSavingsAccountResponse: Profile<TypeData> = {
  name: "Intacct savingsaccount LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `savingsaccount`. */
export interface SavingsAccountData extends DataAttributes {
  savingsaccount?: SavingsAccountRecord[];
}

/** The fields of a savingsaccount that can be requested. */
export type SavingsAccountField =
  keyof SavingsAccountFields | `${string}.${string}`;

/** The data of an answer about `SAVINGSACCOUNT`. */
export interface SavingsAccountRows extends DataAttributes {
  SAVINGSACCOUNT?: SavingsAccountRecord[];
}

/** A savings account. Declared in 3.0/cash-management.dtd. */
export interface SavingsAccountFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** ID. */
  BANKACCOUNTID?: string;
  /** Account number. */
  BANKACCOUNTNO?: string;
  /** GL account. */
  GLACCOUNTNO?: string;
  /** GL account key. `INTEGER`. */
  GLACCOUNTKEY?: IntegerText | null;
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
  /** Next printed check number. */
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
  /** WPB bank account refresh status. */
  WPBREFRESHSTATUS?:
    | "QUEUED"
    | "TRANSIT"
    | "SUCCESS"
    | "FAILURE"
    | "PARTIAL_SUCCESS"
    | (string & {})
    | null;
  /** Financial institution ID. */
  FINANCIALINSTITUTIONID?: string;
  /** Applied rule set. */
  RULESETKEY?: string;
  /** Applied rule set ID. */
  RULESETID?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
  FINANCIALDATA?: SavingsAccountFinancialdataRecord;
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
export interface SavingsAccountRelations {
  CHECKLAYOUT: OpenValues;
  GLACCOUNT: GlAccountRecord;
  LOCATION: LocationRecord;
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface SavingsAccountRecord
  extends
    SavingsAccountFields,
    OpenValues,
    Related<SavingsAccountFields, SavingsAccountRelations> {}

export const savingsAccountRecord: Shape<SavingsAccountRecord> = {
  element: "SAVINGSACCOUNT",
  content: `(RECORDNO? & BANKACCOUNTID? & BANKACCOUNTNO? & GLACCOUNTNO? & GLACCOUNTKEY? & BANKNAME? &
    ROUTINGNO? & BRANCHID? & BANKACCOUNTTYPE? & PHONE? & SERVICECHARGEGLACCOUNT? &
    SERVICECHARGEACCOUNTLABEL? & INTERESTEARNEDGLACCOUNT? & INTERESTEARNEDACCOUNTLABEL? &
    DEPARTMENTID? & LOCATIONID? & STATUS? & LASTRECONCILEDBALANCE? & LASTRECONCILEDDATE? &
    NEXTCHECK? & SHARECHECKNO? & CUTOFFDATE? & CURRENCY? & FORWFPM? & ACHCOMPANYID? &
    PMCHECKTEMPLATEID? & OUTSOURCECHECK? & FRACTIONALROUTINGNO? & NAMEONTHEACCOUNT? & WPBSTATUS? &
    WPBLASTTRANSACTIONSRECEIVED? & WPBLASTBANKFEEDDATE? & WPBREFRESHSTATUS? &
    FINANCIALINSTITUTIONID? & RULESETKEY? & RULESETID? & MAILADDRESS? & FINANCIALDATA? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    GLACCOUNTKEY: "INTEGER",
    BANKACCOUNTTYPE: "ENUM",
    STATUS: "ENUM",
    LASTRECONCILEDDATE: "DATE_MDY",
    SHARECHECKNO: "BOOLEAN",
    CUTOFFDATE: "DATE_MDY",
    FORWFPM: "BOOLEAN",
    OUTSOURCECHECK: "ENUM",
    WPBSTATUS: "ENUM",
    WPBLASTTRANSACTIONSRECEIVED: "DATE_MDY",
    WPBLASTBANKFEEDDATE: "DATE_MDY",
    WPBREFRESHSTATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
    FINANCIALDATA: () => savingsAccountFinancialdataRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => savingsAccountPaths,
  answer: true,
};

export const savingsAccountPaths: Paths = {
  types: {
    BOOLEAN: "SHARECHECKNO FORWFPM",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "LASTRECONCILEDDATE CUTOFFDATE WPBLASTTRANSACTIONSRECEIVED WPBLASTBANKFEEDDATE",
  },
  to: {
    GLACCOUNT: () => glAccountPaths,
    LOCATION: () => locationPaths,
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** Declared in 3.0/records/cash-management.dtd. */
export interface SavingsAccountFinancialdataRecord extends OpenValues {
  /** Default payables GL journal. */
  APJOURNAL?: string;
  /** Financial record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Default receivables GL journal. */
  ARJOURNAL?: string;
  /** Reconciliation mode. */
  RECONMODE?:
    "Manual" | "Automatch" | "Automatch with review" | (string & {}) | null;
  /** Banking cloud time zone. */
  TIMEZONE?: string;
  /** Sequence record no. `INTEGER`. */
  SEQNUMKEY?: IntegerText | null;
}

export const savingsAccountFinancialdataRecord: Shape<SavingsAccountFinancialdataRecord> =
  {
    element: "FINANCIALDATA",
    content:
      "(APJOURNAL? & RECORDNO? & ARJOURNAL? & RECONMODE? & TIMEZONE? & SEQNUMKEY? & #ANY*)",
    types: { RECORDNO: "INTEGER", RECONMODE: "ENUM", SEQNUMKEY: "INTEGER" },
    answer: true,
  };
