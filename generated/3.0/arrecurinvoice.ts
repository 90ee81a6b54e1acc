// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, 3.0/records/receivables.dtd, shared/receivables.dtd, shared/structures.dtd; do not edit. Checksum 6b7a67f088ef3d59
import type {
  Completed,
  Created,
  Decimal,
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
import { type CustomerRecord, customerPaths } from "./customer.js";
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

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Sets up an invoice that recurs, and how it is to be paid. Declared in shared/receivables.dtd. */
export type CreateRecurringInvoice = CreateRecurringInvoiceFields &
  Currency &
  (
    | { accounttype?: never; bankaccountid?: never; glaccountkey?: never }
    | {
        accounttype: string;
        /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
        bankaccountid: string;
        glaccountkey?: never;
      }
    | {
        accounttype: string;
        bankaccountid?: never;
        /** Borrowed from 2.1: `KEY`. */
        glaccountkey: string;
      }
  );

interface CreateRecurringInvoiceFields {
  /** Borrowed from 2.1: `ID`. */
  customerid: string;
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
  billtocontactname?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  shiptocontactname?: string;
  /** `DATE`, sent as year, month and day. */
  startdate: IsoDate;
  /** The end of a recurrence: after so many times, or on a date. */
  ending?: Ending;
  modenew?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  interval?: Integer | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  eom?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a recurring invoice. */
  recurinvoiceitems: readonly [RecurLineItem, ...RecurLineItem[]];
  paymethod?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  payinfull?: boolean | null;
  /** Borrowed from 2.1: `MONEY`. */
  paymentamount?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  customercreditcardkey?: string;
  /** Borrowed from 2.1: `STRING_60`: at most 60 characters. */
  customerbankaccountkey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  creditcardtype?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  expirednotify?: boolean | null;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  expirednotifyemail?: string;
}

/** `Intacct recurringinvoice CREATE Request` */
export const createRecurringInvoice: FunctionProfile<
  CreateRecurringInvoice,
  Created
> = {
  name: "Intacct recurringinvoice CREATE Request",
  version: "3.0",
  element: "create_recurringinvoice",
  content: `(customerid, datecreated, recordid?, docnumber?, description?, contractid?, contractdesc?,
    termname, (currency, ((exchratedate?, exchratetype) | exchrate))?, status?, supdocid?,
    billtocontactname?, shiptocontactname?, startdate, ending?, modenew?, interval?, eom?,
    taxsolutionid?, recurinvoiceitems, paymethod?, payinfull?, paymentamount?,
    customercreditcardkey?, customerbankaccountkey?, creditcardtype?, expirednotify?,
    expirednotifyemail?, (accounttype, (bankaccountid | glaccountkey))?)`,
  types: {
    customerid: "ID",
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
    billtocontactname: "STRING_100 borrowed",
    shiptocontactname: "STRING_100 borrowed",
    startdate: "DATE",
    ending: () => ending,
    interval: "INTEGER",
    eom: "BOOLEAN",
    taxsolutionid: "STRING_100 borrowed",
    recurinvoiceitems: () => recurInvoiceItems,
    payinfull: "BOOLEAN",
    paymentamount: "MONEY",
    customercreditcardkey: "STRING_30 borrowed",
    customerbankaccountkey: "STRING_60 borrowed",
    creditcardtype: "STRING_30 borrowed",
    expirednotify: "BOOLEAN",
    expirednotifyemail: "STRING_4000 borrowed",
    bankaccountid: "STRING_24 borrowed",
    glaccountkey: "KEY",
  },
};

/** Deletes a recurring invoice. Declared in shared/receivables.dtd. */
export interface DeleteRecurringInvoice {
  key: string;
}

/** `Intacct recurringinvoice DELETE Request` */
export const deleteRecurringInvoice: FunctionProfile<
  DeleteRecurringInvoice,
  Completed
> = {
  name: "Intacct recurringinvoice DELETE Request",
  version: "3.0",
  element: "delete_recurringinvoice",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct arrecurinvoice GET. */
export type GetArRecurInvoice = Read<ArRecurInvoiceField | "*">;

/** `Intacct arrecurinvoice GET Request` */
export const getArRecurInvoice: FunctionProfile<
  GetArRecurInvoice,
  ArRecurInvoiceData
> = {
  name: "Intacct arrecurinvoice GET Request",
  version: "3.0",
  fixed: { object: "ARRECURINVOICE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArRecurInvoiceResponse,
};

/** The input of Intacct arrecurinvoice readByQuery QUERY. */
export type ReadByQueryArRecurInvoice = ReadByQuery<ArRecurInvoiceField | "*">;

/** `Intacct arrecurinvoice readByQuery QUERY Request` */
export const readByQueryArRecurInvoice: FunctionProfile<
  ReadByQueryArRecurInvoice,
  ArRecurInvoiceData
> = {
  name: "Intacct arrecurinvoice readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARRECURINVOICE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArRecurInvoiceResponse,
};

/** The input of Intacct arrecurinvoice QUERY. */
export type QueryArRecurInvoice = QueryInput;

/** `Intacct arrecurinvoice QUERY Request` */
export const queryArRecurInvoice: QueryProfile<ArRecurInvoiceRecord> = {
  name: "Intacct arrecurinvoice QUERY Request",
  version: "3.0",
  fixed: { object: "ARRECURINVOICE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArRecurInvoiceResponse,
};

/** The input of Intacct arrecurinvoice LOOKUP. */
export type LookupArRecurInvoice = Lookup;

/** `Intacct arrecurinvoice LOOKUP Request` */
export const lookupArRecurInvoice: FunctionProfile<
  LookupArRecurInvoice,
  TypeData
> = {
  name: "Intacct arrecurinvoice LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARRECURINVOICE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArRecurInvoiceResponse,
};

/** `Intacct arrecurinvoice GET Response` */
export const getArRecurInvoiceResponse: Profile<ArRecurInvoiceData> = {
  name: "Intacct arrecurinvoice GET Response",
  version: "3.0",
  element: "data",
  content: "(arrecurinvoice*)",
  types: { arrecurinvoice: () => arRecurInvoiceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arrecurinvoice readByQuery QUERY Response` */
export const readByQueryArRecurInvoiceResponse: Profile<ArRecurInvoiceData> = {
  name: "Intacct arrecurinvoice readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arrecurinvoice*)",
  types: { arrecurinvoice: () => arRecurInvoiceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arrecurinvoice QUERY Response` */
export const queryArRecurInvoiceResponse: Profile<ArRecurInvoiceRows> = {
  name: "Intacct arrecurinvoice QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARRECURINVOICE*)",
  types: { ARRECURINVOICE: () => arRecurInvoiceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arrecurinvoice LOOKUP Response` */
export const lookupArRecurInvoiceResponse: Profile<TypeData> = {
  name: "Intacct arrecurinvoice LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `arrecurinvoice`. */
export interface ArRecurInvoiceData extends DataAttributes {
  arrecurinvoice?: ArRecurInvoiceRecord[];
}

/** The fields of an arrecurinvoice that can be requested. */
export type ArRecurInvoiceField =
  keyof ArRecurInvoiceFields | `${string}.${string}`;

/** The data of an answer about `ARRECURINVOICE`. */
export interface ArRecurInvoiceRows extends DataAttributes {
  ARRECURINVOICE?: ArRecurInvoiceRecord[];
}

export const recurInvoiceItems: Shape<
  readonly [RecurLineItem, ...RecurLineItem[]]
> = {
  element: "recurinvoiceitems",
  content: "(recurlineitem+)",
  types: { recurlineitem: () => recurLineItem },
};

/** A recurring invoice. Declared in 3.0/receivables.dtd. */
export interface ArRecurInvoiceFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Customer. */
  CUSTOMERNAME?: string;
  /** Contact tax group. */
  CONTACTTAXGROUP?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Term key. `INTEGER`. */
  TERMKEY?: IntegerText | null;
  /** Term. */
  TERMNAME?: string;
  /** Invoice sequence number. */
  RECORDID?: string;
  /** Invoice amount. `MONEY`. */
  TOTALENTERED?: DecimalText | null;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Module key. */
  MODULEKEY?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Customer key. `INTEGER`. */
  CUSTOMERKEY?: IntegerText | null;
  /** Scheduled operation key. `INTEGER`. */
  SCHOPKEY?: IntegerText | null;
  /** Entity. */
  ENTITY?: string;
  /** Contract ID. */
  CONTRACTID?: string;
  /** Contract description. */
  CONTRACTDESC?: string;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Modified by. */
  USERNAME?: string;
  /** Bill-to contact key. `INTEGER`. */
  BILLTOPAYTOKEY?: IntegerText | null;
  /** Ship-to contact key. `INTEGER`. */
  SHIPTORETURNTOKEY?: IntegerText | null;
  /** Bill-to contact. */
  BILLTOCONTACTNAME?: string;
  /** Ship-to contact. */
  SHIPTOCONTACTNAME?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Transaction currency amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Customer message key. `INTEGER`. */
  CUSTMESSAGEKEY?: IntegerText | null;
  /** Customer message. */
  CUSTMESSAGEID?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Payment method. */
  PAYMETHOD?: string;
  /** Pay in full. `BOOLEAN`. */
  PAYINFULL?: boolean | null;
  /** Payment amount. `NUMBER`. */
  PAYMENTAMOUNT?: DecimalText | null;
  /** Credit card. */
  CUSTOMERCREDITCARDKEY?: string;
  /** Customer bank account. */
  CUSTOMERBANKACCOUNTKEY?: string;
  /** Card type. */
  CREDITCARDTYPE?: string;
  /** Account type. */
  ACCOUNTTYPE?: "Bank" | "Undeposited Funds Account" | (string & {}) | null;
  /** Bank account. */
  BANKACCOUNTID?: string;
  /** Undeposited funds account. */
  GLACCOUNTKEY?: string;
  /** GL account no. */
  GLACCTNO?: string;
  /** GL account title. */
  GLACCTTITLE?: string;
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
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Accepts emailed invoices. `BOOLEAN`. */
  CUSTEMAILOPTIN?: boolean | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Attachment key. `INTEGER`. */
  SUPDOCKEY?: IntegerText | null;
  CUSTOMERCREDITCARD?: ArRecurInvoiceCustomerCreditCardRecord;
  SHIPTO?: ArRecurInvoiceShipToRecord;
  CUSTMESSAGE?: ArRecurInvoiceCustMessageRecord;
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
export interface ArRecurInvoiceRelations {
  ARRECURPAYMENT: OpenValues;
  BILLTO: ContactRecord;
  CUSTOMER: CustomerRecord;
  MELOCATION: LocationRecord;
  SCHEDULEDOPERATION: OpenValues;
  SHIPTO: ContactRecord;
  TAXSOLUTION: TaxsolutionRecord;
  TERM: ArTermRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ArRecurInvoiceRecord
  extends
    ArRecurInvoiceFields,
    OpenValues,
    Related<ArRecurInvoiceFields, ArRecurInvoiceRelations> {}

export const arRecurInvoiceRecord: Shape<ArRecurInvoiceRecord> = {
  element: "ARRECURINVOICE",
  content: `(RECORDNO? & CUSTOMERNAME? & CONTACTTAXGROUP? & DESCRIPTION? & TERMKEY? & TERMNAME? &
    RECORDID? & TOTALENTERED? & DOCNUMBER? & MODULEKEY? & STATUS? & CUSTOMERKEY? & SCHOPKEY? &
    ENTITY? & CONTRACTID? & CONTRACTDESC? & CUSTOMERID? & USERNAME? & BILLTOPAYTOKEY? &
    SHIPTORETURNTOKEY? & BILLTOCONTACTNAME? & SHIPTOCONTACTNAME? & CURRENCY? & TRX_TOTALENTERED? &
    CUSTMESSAGEKEY? & CUSTMESSAGEID? & BASECURR? & PAYMETHOD? & PAYINFULL? & PAYMENTAMOUNT? &
    CUSTOMERCREDITCARDKEY? & CUSTOMERBANKACCOUNTKEY? & CREDITCARDTYPE? & ACCOUNTTYPE? &
    BANKACCOUNTID? & GLACCOUNTKEY? & GLACCTNO? & GLACCTTITLE? & STARTDATE? & ENDDATE? &
    NEXTEXECDATE? & LASTEXECDATE? & RECURDUEDATE? & FREQUENCY? & EXECCOUNT? & REPEATCOUNT? &
    REPEATBY? & REPEATINTERVAL? & AUWHENCREATED? & TAXSOLUTIONID? & CUSTEMAILOPTIN? & SUPDOCID? &
    SUPDOCKEY? & CUSTOMERCREDITCARD? & SHIPTO? & CUSTMESSAGE? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TERMKEY: "INTEGER",
    TOTALENTERED: "MONEY",
    STATUS: "ENUM",
    CUSTOMERKEY: "INTEGER",
    SCHOPKEY: "INTEGER",
    BILLTOPAYTOKEY: "INTEGER",
    SHIPTORETURNTOKEY: "INTEGER",
    TRX_TOTALENTERED: "NUMBER",
    CUSTMESSAGEKEY: "INTEGER",
    PAYINFULL: "BOOLEAN",
    PAYMENTAMOUNT: "NUMBER",
    ACCOUNTTYPE: "ENUM",
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
    AUWHENCREATED: "DATETIME_MDY",
    CUSTEMAILOPTIN: "BOOLEAN",
    SUPDOCKEY: "INTEGER",
    CUSTOMERCREDITCARD: () => arRecurInvoiceCustomerCreditCardRecord,
    SHIPTO: () => arRecurInvoiceShipToRecord,
    CUSTMESSAGE: () => arRecurInvoiceCustMessageRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => arRecurInvoicePaths,
  answer: true,
};

export const arRecurInvoicePaths: Paths = {
  types: {
    BOOLEAN: "PAYINFULL CUSTEMAILOPTIN SHIPTO.VISIBLE SHIPTO.TAXABLE",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "STARTDATE ENDDATE NEXTEXECDATE LASTEXECDATE RECURDUEDATE SHIPTO.TAXIDVALIDATIONDATE WHENCREATED",
  },
  to: {
    BILLTO: () => contactPaths,
    CUSTOMER: () => customerPaths,
    MELOCATION: () => locationPaths,
    SHIPTO: () => contactPaths,
    TAXSOLUTION: () => taxsolutionPaths,
    TERM: () => arTermPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** Declared in 3.0/records/receivables.dtd. */
export interface ArRecurInvoiceCustomerCreditCardRecord extends OpenValues {
  /** Card ID. */
  CARDID?: string;
}

export const arRecurInvoiceCustomerCreditCardRecord: Shape<ArRecurInvoiceCustomerCreditCardRecord> =
  {
    element: "CUSTOMERCREDITCARD",
    content: "(CARDID? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/receivables.dtd. */
export interface ArRecurInvoiceShipToRecord extends OpenValues {
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
  TAXGROUP?: ArRecurInvoiceShipToTaxGroupRecord;
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

export const arRecurInvoiceShipToRecord: Shape<ArRecurInvoiceShipToRecord> = {
  element: "SHIPTO",
  content: `(TAXID? & CONTACTNAME? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    TAXABLE? & TAXGROUPKEY? & TAXGROUP? & TAXSOLUTIONID? & TAXSCHEDULE? & SIRET? & LEGAL_CATEGORY? &
    MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & TAXIDVALIDATIONDATE? &
    GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? & NAME? & MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    TAXGROUPKEY: "INTEGER",
    TAXGROUP: () => arRecurInvoiceShipToTaxGroupRecord,
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/receivables.dtd. */
export interface ArRecurInvoiceShipToTaxGroupRecord extends OpenValues {
  /** Name. */
  NAME?: string;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const arRecurInvoiceShipToTaxGroupRecord: Shape<ArRecurInvoiceShipToTaxGroupRecord> =
  {
    element: "TAXGROUP",
    content: "(NAME? & RECORDNO? & #ANY*)",
    types: { RECORDNO: "INTEGER" },
    answer: true,
  };

/** Declared in 3.0/records/receivables.dtd. */
export interface ArRecurInvoiceCustMessageRecord extends OpenValues {
  /** Message text. */
  MESSAGE?: string;
}

export const arRecurInvoiceCustMessageRecord: Shape<ArRecurInvoiceCustMessageRecord> =
  {
    element: "CUSTMESSAGE",
    content: "(MESSAGE? & #ANY*)",
    answer: true,
  };
