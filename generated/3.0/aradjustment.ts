// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, 3.0/records/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum 211a9bd382730f91
import type {
  Completed,
  Created,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenRecord,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import {
  type ArAdjustmentItemRecord,
  arAdjustmentItemRecord,
} from "./aradjustmentitem.js";
import { type BillToRecord, billToRecord } from "./billto-record.js";
import { type CustomerRecord, customerPaths } from "./customer.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { BaseCurrency, Currency, LinesOrChanges } from "./groups.js";
import { type LineItem, lineItem } from "./lineitem.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type MailAddressRecord, mailAddressRecord } from "./mailaddress.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type TaxsolutionRecord, taxsolutionPaths } from "./taxsolution.js";
import { updateLineItem } from "./updatelineitem.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an adjustment to what a customer owes. Declared in shared/receivables.dtd. */
export type CreateArAdjustment = CreateArAdjustmentFields & BaseCurrency;

interface CreateArAdjustmentFields {
  /** Borrowed from 2.1: `ID`. */
  customerid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** Borrowed from 2.1: `KEY`. */
  batchkey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  action?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  nogl?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a customer adjustment. */
  aradjustmentitems: readonly [LineItem, ...LineItem[]];
}

/** `Intacct create_aradjustment CREATE Request` */
export const createArAdjustment: FunctionProfile<CreateArAdjustment, Created> =
  {
    name: "Intacct create_aradjustment CREATE Request",
    version: "3.0",
    element: "create_aradjustment",
    content: `(customerid, datecreated, dateposted?, batchkey?, adjustmentno?, action?, invoiceno?,
    description?, externalid?, (basecurr?, currency, ((exchratedate?, exchratetype) | exchrate))?,
    nogl?, taxsolutionid?, aradjustmentitems)`,
    types: {
      customerid: "ID",
      datecreated: "DATE",
      dateposted: "DATE",
      batchkey: "KEY",
      adjustmentno: "STRING_30 borrowed",
      action: "STRING_15 borrowed",
      invoiceno: "STRING_30 borrowed",
      description: "STRING_80 borrowed",
      externalid: "KEY",
      basecurr: "STRING_3 borrowed",
      currency: "STRING_3 borrowed",
      exchratedate: "DATE",
      exchratetype: "STRING_100 borrowed",
      exchrate: "NUMBER_38_2 borrowed",
      nogl: "BOOLEAN",
      taxsolutionid: "STRING_100 borrowed",
      aradjustmentitems: () => arAdjustmentItems,
    },
  };

/** Updates a customer adjustment and, through updatearadjustmentitems, its lines. Declared in shared/receivables.dtd. */
export type UpdateArAdjustment = UpdateArAdjustmentFields & Currency;

interface UpdateArAdjustmentFields {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  action?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Lines that are added, and changes to lines. */
  updatearadjustmentitems?: readonly [
    UpdateArAdjustmentItemsEntry,
    ...UpdateArAdjustmentItemsEntry[],
  ];
}

/** `Intacct update_aradjustment UPDATE Request` */
export const updateArAdjustment: FunctionProfile<
  UpdateArAdjustment,
  Completed
> = {
  name: "Intacct update_aradjustment UPDATE Request",
  version: "3.0",
  element: "update_aradjustment",
  content: `(customerid?, datecreated?, dateposted?, adjustmentno?, action?, invoiceno?, description?,
    (currency, ((exchratedate?, exchratetype) | exchrate))?, updatearadjustmentitems?)`,
  types: {
    customerid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    adjustmentno: "STRING_30 borrowed",
    action: "STRING_15 borrowed",
    invoiceno: "STRING_30 borrowed",
    description: "STRING_80 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    updatearadjustmentitems: () => updateArAdjustmentItems,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a customer adjustment. Declared in shared/receivables.dtd. */
export interface DeleteArAdjustmentFunction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_aradjustment DELETE Request` */
export const deleteArAdjustmentFunction: FunctionProfile<
  DeleteArAdjustmentFunction,
  Completed
> = {
  name: "Intacct delete_aradjustment DELETE Request",
  version: "3.0",
  element: "delete_aradjustment",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Reads a customer adjustment. Declared in shared/receivables.dtd. */
export interface GetArAdjustmentFunction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct get_aradjustment GET Request` */
export const getArAdjustmentFunction: FunctionProfile<
  GetArAdjustmentFunction,
  ArAdjustmentData
> = {
  name: "Intacct get_aradjustment GET Request",
  version: "3.0",
  element: "get_aradjustment",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getArAdjustmentFunctionResponse,
};

/** The input of Intacct aradjustment DELETE. */
export type DeleteArAdjustment = Delete;

/** `Intacct aradjustment DELETE Request` */
export const deleteArAdjustment: FunctionProfile<
  DeleteArAdjustment,
  Completed
> = {
  name: "Intacct aradjustment DELETE Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct aradjustment GET. */
export type GetArAdjustment = Read<ArAdjustmentField | "*">;

/** `Intacct aradjustment GET Request` */
export const getArAdjustment: FunctionProfile<
  GetArAdjustment,
  ArAdjustmentData
> = {
  name: "Intacct aradjustment GET Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArAdjustmentResponse,
};

/** The input of Intacct aradjustment readByQuery QUERY. */
export type ReadByQueryArAdjustment = ReadByQuery<ArAdjustmentField | "*">;

/** `Intacct aradjustment readByQuery QUERY Request` */
export const readByQueryArAdjustment: FunctionProfile<
  ReadByQueryArAdjustment,
  ArAdjustmentData
> = {
  name: "Intacct aradjustment readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArAdjustmentResponse,
};

/** The input of Intacct aradjustment QUERY. */
export type QueryArAdjustment = QueryInput;

/** `Intacct aradjustment QUERY Request` */
export const queryArAdjustment: QueryProfile<ArAdjustmentRecord> = {
  name: "Intacct aradjustment QUERY Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArAdjustmentResponse,
};

/** The input of Intacct aradjustment LOOKUP. */
export type LookupArAdjustment = Lookup;

/** `Intacct aradjustment LOOKUP Request` */
export const lookupArAdjustment: FunctionProfile<LookupArAdjustment, TypeData> =
  {
    name: "Intacct aradjustment LOOKUP Request",
    version: "3.0",
    fixed: { object: "ARADJUSTMENT" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupArAdjustmentResponse,
  };

/** The input of Intacct aradjustment get_list QUERY. */
export type GetListArAdjustment = GetList;

/** `Intacct aradjustment get_list QUERY Request` */
export const getListArAdjustment: FunctionProfile<
  GetListArAdjustment,
  ArAdjustmentRows2
> = {
  name: "Intacct aradjustment get_list QUERY Request",
  version: "3.0",
  fixed: { object: "aradjustment" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListArAdjustmentResponse,
};

/** `Intacct get_aradjustment GET Response` */
export const getArAdjustmentFunctionResponse: Profile<ArAdjustmentData> = {
  name: "Intacct get_aradjustment GET Response",
  version: "3.0",
  element: "data",
  content: "(aradjustment*)",
  types: { aradjustment: () => arAdjustmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aradjustment GET Response` */
export const getArAdjustmentResponse: Profile<ArAdjustmentData> = {
  name: "Intacct aradjustment GET Response",
  version: "3.0",
  element: "data",
  content: "(aradjustment*)",
  types: { aradjustment: () => arAdjustmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aradjustment readByQuery QUERY Response` */
export const readByQueryArAdjustmentResponse: Profile<ArAdjustmentData> = {
  name: "Intacct aradjustment readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(aradjustment*)",
  types: { aradjustment: () => arAdjustmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aradjustment QUERY Response` */
export const queryArAdjustmentResponse: Profile<ArAdjustmentRows> = {
  name: "Intacct aradjustment QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARADJUSTMENT*)",
  types: { ARADJUSTMENT: () => arAdjustmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aradjustment LOOKUP Response` */
export const lookupArAdjustmentResponse: Profile<TypeData> = {
  name: "Intacct aradjustment LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aradjustment get_list QUERY Response` */
export const getListArAdjustmentResponse: Profile<ArAdjustmentRows2> = {
  name: "Intacct aradjustment get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(aradjustment*)",
  types: { aradjustment: () => ({ element: "aradjustment", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `aradjustment`. */
export interface ArAdjustmentData extends DataAttributes {
  aradjustment?: ArAdjustmentRecord[];
}

/** The fields of an aradjustment that can be requested. */
export type ArAdjustmentField =
  keyof ArAdjustmentFields | `${string}.${string}`;

/** The data of an answer about `ARADJUSTMENT`. */
export interface ArAdjustmentRows extends DataAttributes {
  ARADJUSTMENT?: ArAdjustmentRecord[];
}

/** The data of an answer about `aradjustment`. */
export interface ArAdjustmentRows2 extends DataAttributes {
  aradjustment?: OpenRecord[];
}

export const arAdjustmentItems: Shape<readonly [LineItem, ...LineItem[]]> = {
  element: "aradjustmentitems",
  content: "(lineitem+)",
  types: { lineitem: () => lineItem },
};

/** One turn of a repeated group. */
export type UpdateArAdjustmentItemsEntry = LinesOrChanges;

export const updateArAdjustmentItems: Shape<
  readonly [UpdateArAdjustmentItemsEntry, ...UpdateArAdjustmentItemsEntry[]]
> = {
  element: "updatearadjustmentitems",
  content: "(lineitem | updatelineitem)+",
  types: { lineitem: () => lineItem, updatelineitem: () => updateLineItem },
};

/** An adjustment to what a customer owes. Declared in 3.0/receivables.dtd. */
export interface ArAdjustmentFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Record type. */
  RECORDTYPE?: string;
  /** Adjustment number. */
  RECORDID?: string;
  /** Contact tax group. */
  CONTACTTAXGROUP?: string;
  /** State. */
  STATE?:
    | "Reversed"
    | "Reversal"
    | "Draft"
    | "No Value"
    | "Posted"
    | "Paid"
    | "Partially Paid"
    | "Selected"
    | (string & {})
    | null;
  /** Raw state. */
  RAWSTATE?: string;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Accepts emailed invoices. `BOOLEAN`. */
  CUSTEMAILOPTIN?: boolean | null;
  /** Vendor due. `NUMBER`. */
  TRX_ENTITYDUE?: DecimalText | null;
  /** Reference invoice number. */
  DOCNUMBER?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate | null;
  /** Date fully paid. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Base currency. */
  BASECURR?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Total amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Total selected. `NUMBER`. */
  TOTALSELECTED?: DecimalText | null;
  /** Total paid. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Total due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Total transaction amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Total transaction amount selected. `NUMBER`. */
  TRX_TOTALSELECTED?: DecimalText | null;
  /** Total transaction amount paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Total transaction amount due. `NUMBER`. */
  TRX_TOTALDUE?: DecimalText | null;
  /** Bill to. */
  BILLTOPAYTOCONTACTNAME?: string;
  /** Ship to. */
  SHIPTORETURNTOCONTACTNAME?: string;
  /** Pay-to contact key. `INTEGER`. */
  BILLTOPAYTOKEY?: IntegerText | null;
  /** Return-to contact key. `INTEGER`. */
  SHIPTORETURNTOKEY?: IntegerText | null;
  /** Summary. */
  PRBATCH?: string;
  /** Summary key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
  /** Module key. */
  MODULEKEY?: string;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Parent payment key. `INTEGER`. */
  PARENTPAYMENT?: IntegerText | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Invoice type. */
  INVOICETYPE?: "Invoice" | "E-Invoice" | "E-Reporting" | (string & {}) | null;
  /** Invoice mode. */
  INVOICEMODE?:
    | "B1"
    | "S1"
    | "M1"
    | "B2"
    | "S2"
    | "M2"
    | "S3"
    | "B4"
    | "S4"
    | "M4"
    | "S5"
    | "S6"
    | "B7"
    | "S7"
    | (string & {})
    | null;
  /** E-Invoice status. */
  EINVOICESTATUS?:
    | "Submitted"
    | "Made available"
    | "In hand"
    | "Refused"
    | "Payment sent"
    | "Payment received"
    | "Disputed"
    | "Issued by the platform"
    | "Received by the platform"
    | "Rejected by the platform"
    | (string & {})
    | null;
  SHIPTO?: ArAdjustmentShipToRecord;
  /** The contact that bills go to, by name. */
  BILLTO?: BillToRecord;
  CONTACT?: ArAdjustmentContactRecord;
  /** Date. `DATE_MDY`, sent as mm/dd/yyyy. */
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
  /** The lines, which answers to read contain. */
  ARADJUSTMENTITEMS?: ArAdjustmentItemRecord[];
}

/** The related records that dotted names lead to. */
export interface ArAdjustmentRelations {
  BILLTO: OpenValues;
  CUSTOMER: CustomerRecord;
  EXCHANGERATEINFO: OpenValues;
  MELOCATION: LocationRecord;
  SHIPTO: OpenValues;
  TAXSOLUTION: TaxsolutionRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ArAdjustmentRecord
  extends
    ArAdjustmentFields,
    OpenValues,
    Related<ArAdjustmentFields, ArAdjustmentRelations> {}

export const arAdjustmentRecord: Shape<ArAdjustmentRecord> = {
  element: "ARADJUSTMENT",
  content: `(RECORDNO? & CUSTOMERNAME? & RECORDTYPE? & RECORDID? & CONTACTTAXGROUP? & STATE? & RAWSTATE? &
    CUSTOMERID? & CUSTEMAILOPTIN? & TRX_ENTITYDUE? & DOCNUMBER? & DESCRIPTION? & WHENPOSTED? &
    WHENPAID? & BASECURR? & CURRENCY? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? &
    TOTALENTERED? & TOTALSELECTED? & TOTALPAID? & TOTALDUE? & TRX_TOTALENTERED? &
    TRX_TOTALSELECTED? & TRX_TOTALPAID? & TRX_TOTALDUE? & BILLTOPAYTOCONTACTNAME? &
    SHIPTORETURNTOCONTACTNAME? & BILLTOPAYTOKEY? & SHIPTORETURNTOKEY? & PRBATCH? & PRBATCHKEY? &
    MODULEKEY? & AUWHENCREATED? & PARENTPAYMENT? & TAXSOLUTIONID? & SUPDOCID? & INVOICETYPE? &
    INVOICEMODE? & EINVOICESTATUS? & SHIPTO? & BILLTO? & CONTACT? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & ARADJUSTMENTITEMS? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATE: "ENUM",
    CUSTEMAILOPTIN: "BOOLEAN",
    TRX_ENTITYDUE: "NUMBER",
    WHENPOSTED: "DATE_MDY",
    WHENPAID: "DATE_MDY",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    TOTALENTERED: "NUMBER",
    TOTALSELECTED: "NUMBER",
    TOTALPAID: "NUMBER",
    TOTALDUE: "NUMBER",
    TRX_TOTALENTERED: "NUMBER",
    TRX_TOTALSELECTED: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    TRX_TOTALDUE: "NUMBER",
    BILLTOPAYTOKEY: "INTEGER",
    SHIPTORETURNTOKEY: "INTEGER",
    PRBATCHKEY: "INTEGER",
    AUWHENCREATED: "DATETIME_MDY",
    PARENTPAYMENT: "INTEGER",
    INVOICETYPE: "ENUM",
    INVOICEMODE: "ENUM",
    EINVOICESTATUS: "ENUM",
    SHIPTO: () => arAdjustmentShipToRecord,
    BILLTO: () => billToRecord,
    CONTACT: () => arAdjustmentContactRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
    ARADJUSTMENTITEMS: () => arAdjustmentItemsRecord,
  },
  paths: () => arAdjustmentPaths,
  answer: true,
};

export const arAdjustmentPaths: Paths = {
  types: {
    BOOLEAN:
      "CUSTEMAILOPTIN SHIPTO.VISIBLE SHIPTO.TAXABLE BILLTO.VISIBLE BILLTO.TAXABLE CONTACT.VISIBLE",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "WHENPOSTED WHENPAID EXCH_RATE_DATE SHIPTO.TAXIDVALIDATIONDATE BILLTO.TAXIDVALIDATIONDATE WHENCREATED",
  },
  to: {
    CUSTOMER: () => customerPaths,
    MELOCATION: () => locationPaths,
    TAXSOLUTION: () => taxsolutionPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const arAdjustmentItemsRecord: Shape<ArAdjustmentItemRecord[]> = {
  element: "ARADJUSTMENTITEMS",
  content: "(ARADJUSTMENTITEM*)",
  types: { ARADJUSTMENTITEM: () => arAdjustmentItemRecord },
  answer: true,
};

/** Declared in 3.0/records/receivables.dtd. */
export interface ArAdjustmentShipToRecord extends OpenValues {
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
  TAXGROUP?: ArAdjustmentShipToTaxGroupRecord;
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

export const arAdjustmentShipToRecord: Shape<ArAdjustmentShipToRecord> = {
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
    TAXGROUP: () => arAdjustmentShipToTaxGroupRecord,
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/receivables.dtd. */
export interface ArAdjustmentShipToTaxGroupRecord extends OpenValues {
  /** Name. */
  NAME?: string;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const arAdjustmentShipToTaxGroupRecord: Shape<ArAdjustmentShipToTaxGroupRecord> =
  {
    element: "TAXGROUP",
    content: "(NAME? & RECORDNO? & #ANY*)",
    types: { RECORDNO: "INTEGER" },
    answer: true,
  };

/** Declared in 3.0/records/receivables.dtd. */
export interface ArAdjustmentContactRecord extends OpenValues {
  /** Contact name. */
  CONTACTNAME?: string;
  /** Prefix. */
  PREFIX?: string;
  /** Contact: First name. */
  FIRSTNAME?: string;
  /** Middle name. */
  INITIAL?: string;
  /** Contact: Last name. */
  LASTNAME?: string;
  /** Company name. */
  COMPANYNAME?: string;
  /** Print as. */
  PRINTAS?: string;
  /** Primary phone. */
  PHONE1?: string;
  /** Secondary phone. */
  PHONE2?: string;
  /** Mobile phone. */
  CELLPHONE?: string;
  /** Pager. */
  PAGER?: string;
  /** Fax. */
  FAX?: string;
  /** Primary email address. */
  EMAIL1?: string;
  /** Secondary email addresses. */
  EMAIL2?: string;
  /** Primary URL. */
  URL1?: string;
  /** Secondary URL. */
  URL2?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  MAILADDRESS?: ArAdjustmentContactMailAddressRecord;
}

export const arAdjustmentContactRecord: Shape<ArAdjustmentContactRecord> = {
  element: "CONTACT",
  content: `(CONTACTNAME? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    MAILADDRESS: () => arAdjustmentContactMailAddressRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/receivables.dtd. */
export interface ArAdjustmentContactMailAddressRecord extends OpenValues {
  /** Contact address: Line 1. */
  ADDRESS1?: string;
  /** Contact address: Line 2. */
  ADDRESS2?: string;
  /** Contact address: City. */
  CITY?: string;
  /** Contact address: State or territory. */
  STATE?: string;
  /** Contact address: ZIP or postal code. */
  ZIP?: string;
  /** Contact address: Country. */
  COUNTRY?: string;
  /** Contact address: Country. */
  COUNTRYCODE?: string;
}

export const arAdjustmentContactMailAddressRecord: Shape<ArAdjustmentContactMailAddressRecord> =
  {
    element: "MAILADDRESS",
    content:
      "(ADDRESS1? & ADDRESS2? & CITY? & STATE? & ZIP? & COUNTRY? & COUNTRYCODE? & #ANY*)",
    answer: true,
  };
