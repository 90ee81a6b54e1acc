// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd, 3.0/records/payables.dtd, shared/payables.dtd, shared/structures.dtd; do not edit. Checksum 591e43389699c7ab
import type {
  Completed,
  Created,
  DecimalText,
  FunctionProfile,
  Integer,
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
import { type ArTermRecord, arTermPaths } from "./arterm.js";
import { type ContactRecord, contactPaths } from "./contact.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Ending, ending } from "./ending.js";
import type { Currency } from "./groups.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type MailAddressRecord, mailAddressRecord } from "./mailaddress.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type RecurLineItem, recurLineItem } from "./recurlineitem.js";
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type TaxsolutionRecord, taxsolutionPaths } from "./taxsolution.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";
import { type VendorRecord, vendorPaths } from "./vendor.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Sets up a bill that recurs. Declared in shared/payables.dtd. */
export type CreateRecurringBill = CreateRecurringBillFields & Currency;

interface CreateRecurringBillFields {
  /** Borrowed from 2.1: `ID`. */
  vendorid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  recordid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  docnumber?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractdesc?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  paytocontactname?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  returntocontactname?: string;
  /** `DATE`, sent as year, month and day. */
  startdate: IsoDate;
  /** The end of a recurrence: after so many times, or on a date. */
  ending?: Ending;
  modenew?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  interval?: Integer | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  eom?: boolean | null;
  /** The lines of a recurring bill. */
  recurbillitems: readonly [RecurLineItem, ...RecurLineItem[]];
}

/** `Intacct recurringbill CREATE Request` */
export const createRecurringBill: FunctionProfile<
  CreateRecurringBill,
  Created
> = {
  name: "Intacct recurringbill CREATE Request",
  version: "3.0",
  element: "create_recurringbill",
  content: `(vendorid, datecreated, recordid?, docnumber?, description?, contractid?, contractdesc?,
    termname, (currency, ((exchratedate?, exchratetype) | exchrate))?, status?, supdocid?,
    paytocontactname?, returntocontactname?, startdate, ending?, modenew?, interval?, eom?,
    recurbillitems)`,
  types: {
    vendorid: "ID",
    datecreated: "DATE",
    recordid: "STRING_100 borrowed",
    docnumber: "STRING_100 borrowed",
    description: "STRING_80 borrowed",
    contractid: "STRING_100 borrowed",
    contractdesc: "STRING_100 borrowed",
    termname: "STRING_40 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    status: enumStatus,
    supdocid: "STRING_100 borrowed",
    paytocontactname: "STRING_100 borrowed",
    returntocontactname: "STRING_100 borrowed",
    startdate: "DATE",
    ending: () => ending,
    interval: "INTEGER",
    eom: "BOOLEAN",
    recurbillitems: () => recurBillItems,
  },
};

/** Deletes a recurring bill. Declared in shared/payables.dtd. */
export interface DeleteRecurringBill {
  key: string;
}

/** `Intacct recurringbill DELETE Request` */
export const deleteRecurringBill: FunctionProfile<
  DeleteRecurringBill,
  Completed
> = {
  name: "Intacct recurringbill DELETE Request",
  version: "3.0",
  element: "delete_recurringbill",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct aprecurbill GET. */
export type GetApRecurBill = Read<ApRecurBillField | "*">;

/** `Intacct aprecurbill GET Request` */
export const getApRecurBill: FunctionProfile<GetApRecurBill, ApRecurBillData> =
  {
    name: "Intacct aprecurbill GET Request",
    version: "3.0",
    fixed: { object: "APRECURBILL" },
    element: "read",
    content: "(object & keys & fields? & returnFormat? & docparid?)",
    types: readTypes,
    response: () => getApRecurBillResponse,
  };

/** The input of Intacct aprecurbill readByQuery QUERY. */
export type ReadByQueryApRecurBill = ReadByQuery<ApRecurBillField | "*">;

/** `Intacct aprecurbill readByQuery QUERY Request` */
export const readByQueryApRecurBill: FunctionProfile<
  ReadByQueryApRecurBill,
  ApRecurBillData
> = {
  name: "Intacct aprecurbill readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APRECURBILL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApRecurBillResponse,
};

/** The input of Intacct aprecurbill QUERY. */
export type QueryApRecurBill = QueryInput;

/** `Intacct aprecurbill QUERY Request` */
export const queryApRecurBill: QueryProfile<ApRecurBillRecord> = {
  name: "Intacct aprecurbill QUERY Request",
  version: "3.0",
  fixed: { object: "APRECURBILL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApRecurBillResponse,
};

/** The input of Intacct aprecurbill LOOKUP. */
export type LookupApRecurBill = Lookup;

/** `Intacct aprecurbill LOOKUP Request` */
export const lookupApRecurBill: FunctionProfile<LookupApRecurBill, TypeData> = {
  name: "Intacct aprecurbill LOOKUP Request",
  version: "3.0",
  fixed: { object: "APRECURBILL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApRecurBillResponse,
};

/** `Intacct aprecurbill GET Response` */
export const getApRecurBillResponse: Profile<ApRecurBillData> = {
  name: "Intacct aprecurbill GET Response",
  version: "3.0",
  element: "data",
  content: "(aprecurbill*)",
  types: { aprecurbill: () => apRecurBillRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aprecurbill readByQuery QUERY Response` */
export const readByQueryApRecurBillResponse: Profile<ApRecurBillData> = {
  name: "Intacct aprecurbill readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(aprecurbill*)",
  types: { aprecurbill: () => apRecurBillRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aprecurbill QUERY Response` */
export const queryApRecurBillResponse: Profile<ApRecurBillRows> = {
  name: "Intacct aprecurbill QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APRECURBILL*)",
  types: { APRECURBILL: () => apRecurBillRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aprecurbill LOOKUP Response` */
export const lookupApRecurBillResponse: Profile<TypeData> = {
  name: "Intacct aprecurbill LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `aprecurbill`. */
export interface ApRecurBillData extends DataAttributes {
  aprecurbill?: ApRecurBillRecord[];
}

/** The fields of an aprecurbill that can be requested. */
export type ApRecurBillField = keyof ApRecurBillFields | `${string}.${string}`;

/** The data of an answer about `APRECURBILL`. */
export interface ApRecurBillRows extends DataAttributes {
  APRECURBILL?: ApRecurBillRecord[];
}

export const recurBillItems: Shape<
  readonly [RecurLineItem, ...RecurLineItem[]]
> = {
  element: "recurbillitems",
  content: "(recurlineitem+)",
  types: { recurlineitem: () => recurLineItem },
};

/** A recurring bill. Declared in 3.0/payables.dtd. */
export interface ApRecurBillFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Contact tax group. */
  CONTACTTAXGROUP?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Term key. `INTEGER`. */
  TERMKEY?: IntegerText | null;
  /** Term. */
  TERMNAME?: string;
  /** Bill sequence number. */
  RECORDID?: string;
  /** Bill amount. `MONEY`. */
  TOTALENTERED?: DecimalText | null;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Module key. */
  MODULEKEY?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Scheduled operation key. `INTEGER`. */
  SCHOPKEY?: IntegerText | null;
  /** Entity. */
  ENTITY?: string;
  /** Contract ID. */
  CONTRACTID?: string;
  /** Contract description. */
  CONTRACTDESC?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Vendor key. */
  VENDORKEY?: string;
  /** Modified by. */
  USERNAME?: string;
  /** Pay-to contact key. `INTEGER`. */
  BILLTOPAYTOKEY?: IntegerText | null;
  /** Pay to. */
  PAYTOCONTACTNAME?: string;
  /** Return-to contact key. `INTEGER`. */
  SHIPTORETURNTOKEY?: IntegerText | null;
  /** Return to. */
  RETURNTOCONTACTNAME?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Txn amount. `MONEY`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Base currency. */
  BASECURR?: string;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Next execution date. `DATE_MDY`, sent as mm/dd/yyyy. */
  NEXTEXECDATE?: IsoDate | null;
  /** Last execution date. `DATE_MDY`, sent as mm/dd/yyyy. */
  LASTEXECDATE?: IsoDate | null;
  /** Due date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECURDUEDATE?: IsoDate | null;
  /** Frequency. */
  FREQUENCY?:
    | "None"
    | "Days"
    | "Weeks"
    | "Months"
    | "Years"
    | "End Of Month"
    | (string & {})
    | null;
  /** Transactions created. `INTEGER`. */
  EXECCOUNT?: IntegerText | null;
  /** Repeat count. `INTEGER`. */
  REPEATCOUNT?: IntegerText | null;
  /** Schedule repeats. */
  REPEATBY?: "N" | "D" | "W" | "M" | "E" | "Y" | (string & {}) | null;
  /** Interval. `INTEGER`. */
  REPEATINTERVAL?: IntegerText | null;
  /** Inclusive taxes. `BOOLEAN`. */
  INCLUSIVETAX?: boolean | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  PAYTO?: ApRecurBillPayToRecord;
  /** Date created. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
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
export interface ApRecurBillRelations {
  MELOCATION: LocationRecord;
  PAYTO: ContactRecord;
  RETURNTO: ContactRecord;
  SCHEDULEDOPERATION: OpenValues;
  TAXSOLUTION: TaxsolutionRecord;
  TERM: ArTermRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
  VENDOR: VendorRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ApRecurBillRecord
  extends
    ApRecurBillFields,
    OpenValues,
    Related<ApRecurBillFields, ApRecurBillRelations> {}

export const apRecurBillRecord: Shape<ApRecurBillRecord> = {
  element: "APRECURBILL",
  content: `(RECORDNO? & VENDORNAME? & CONTACTTAXGROUP? & DESCRIPTION? & TERMKEY? & TERMNAME? & RECORDID? &
    TOTALENTERED? & DOCNUMBER? & MODULEKEY? & STATUS? & SUPDOCID? & SCHOPKEY? & ENTITY? &
    CONTRACTID? & CONTRACTDESC? & VENDORID? & VENDORKEY? & USERNAME? & BILLTOPAYTOKEY? &
    PAYTOCONTACTNAME? & SHIPTORETURNTOKEY? & RETURNTOCONTACTNAME? & CURRENCY? & TRX_TOTALENTERED? &
    BASECURR? & AUWHENCREATED? & STARTDATE? & ENDDATE? & NEXTEXECDATE? & LASTEXECDATE? &
    RECURDUEDATE? & FREQUENCY? & EXECCOUNT? & REPEATCOUNT? & REPEATBY? & REPEATINTERVAL? &
    INCLUSIVETAX? & TAXSOLUTIONID? & PAYTO? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TERMKEY: "INTEGER",
    TOTALENTERED: "MONEY",
    STATUS: "ENUM",
    SCHOPKEY: "INTEGER",
    BILLTOPAYTOKEY: "INTEGER",
    SHIPTORETURNTOKEY: "INTEGER",
    TRX_TOTALENTERED: "MONEY",
    AUWHENCREATED: "DATETIME_MDY",
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    NEXTEXECDATE: "DATE_MDY",
    LASTEXECDATE: "DATE_MDY",
    RECURDUEDATE: "DATE_MDY",
    FREQUENCY: "ENUM",
    EXECCOUNT: "INTEGER",
    REPEATCOUNT: "INTEGER",
    REPEATBY: "ENUM",
    REPEATINTERVAL: "INTEGER",
    INCLUSIVETAX: "BOOLEAN",
    PAYTO: () => apRecurBillPayToRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => apRecurBillPaths,
  answer: true,
};

export const apRecurBillPaths: Paths = {
  types: {
    BOOLEAN: "INCLUSIVETAX PAYTO.VISIBLE PAYTO.TAXABLE",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "STARTDATE ENDDATE NEXTEXECDATE LASTEXECDATE RECURDUEDATE PAYTO.TAXIDVALIDATIONDATE WHENCREATED",
  },
  to: {
    MELOCATION: () => locationPaths,
    PAYTO: () => contactPaths,
    RETURNTO: () => contactPaths,
    TAXSOLUTION: () => taxsolutionPaths,
    TERM: () => arTermPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
    VENDOR: () => vendorPaths,
  },
};

/** Declared in 3.0/records/payables.dtd. */
export interface ApRecurBillPayToRecord extends OpenValues {
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
  TAXGROUP?: ApRecurBillPayToTaxGroupRecord;
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

export const apRecurBillPayToRecord: Shape<ApRecurBillPayToRecord> = {
  element: "PAYTO",
  content: `(TAXID? & CONTACTNAME? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    TAXABLE? & TAXGROUPKEY? & TAXGROUP? & TAXSOLUTIONID? & TAXSCHEDULE? & SIRET? & LEGAL_CATEGORY? &
    MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & TAXIDVALIDATIONDATE? &
    GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? & NAME? & MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    TAXGROUPKEY: "INTEGER",
    TAXGROUP: () => apRecurBillPayToTaxGroupRecord,
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/payables.dtd. */
export interface ApRecurBillPayToTaxGroupRecord extends OpenValues {
  /** Name. */
  NAME?: string;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const apRecurBillPayToTaxGroupRecord: Shape<ApRecurBillPayToTaxGroupRecord> =
  {
    element: "TAXGROUP",
    content: "(NAME? & RECORDNO? & #ANY*)",
    types: { RECORDNO: "INTEGER" },
    answer: true,
  };
