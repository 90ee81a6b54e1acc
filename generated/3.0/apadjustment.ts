// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd, 3.0/records/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum c8fb5556ff2c9342
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
  type ApAdjustmentItemRecord,
  apAdjustmentItemRecord,
} from "./apadjustmentitem.js";
import { type CustomField, customFields } from "./customfields.js";
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
import { type VendorRecord, vendorPaths } from "./vendor.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an adjustment to what a vendor is owed. Declared in shared/payables.dtd. */
export type CreateApAdjustment = CreateApAdjustmentFields & BaseCurrency;

interface CreateApAdjustmentFields {
  /** Borrowed from 2.1: `ID`. */
  vendorid: string;
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
  billno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  nogl?: boolean | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a vendor adjustment. */
  apadjustmentitems: readonly [LineItem, ...LineItem[]];
}

/** `Intacct create_apadjustment CREATE Request` */
export const createApAdjustment: FunctionProfile<CreateApAdjustment, Created> =
  {
    name: "Intacct create_apadjustment CREATE Request",
    version: "3.0",
    element: "create_apadjustment",
    content: `(vendorid, datecreated, dateposted?, batchkey?, adjustmentno?, action?, billno?, description?,
    externalid?, (basecurr?, currency, ((exchratedate?, exchratetype) | exchrate))?, nogl?,
    customfields?, inclusivetax?, taxsolutionid?, apadjustmentitems)`,
    types: {
      vendorid: "ID",
      datecreated: "DATE",
      dateposted: "DATE",
      batchkey: "KEY",
      adjustmentno: "STRING_30 borrowed",
      action: "STRING_15 borrowed",
      billno: "STRING_30 borrowed",
      description: "STRING_80 borrowed",
      externalid: "KEY",
      basecurr: "STRING_3 borrowed",
      currency: "STRING_3 borrowed",
      exchratedate: "DATE",
      exchratetype: "STRING_100 borrowed",
      exchrate: "NUMBER_38_2 borrowed",
      nogl: "BOOLEAN",
      customfields: () => customFields,
      inclusivetax: "BOOLEAN",
      taxsolutionid: "STRING_100 borrowed",
      apadjustmentitems: () => apAdjustmentItems,
    },
  };

/** Updates a vendor adjustment and, through updateapadjustmentitems, its lines. Declared in shared/payables.dtd. */
export type UpdateApAdjustment = UpdateApAdjustmentFields & Currency;

interface UpdateApAdjustmentFields {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  action?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  billno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** Lines that are added, and changes to lines. */
  updateapadjustmentitems?: readonly [
    UpdateApAdjustmentItemsEntry,
    ...UpdateApAdjustmentItemsEntry[],
  ];
}

/** `Intacct update_apadjustment UPDATE Request` */
export const updateApAdjustment: FunctionProfile<
  UpdateApAdjustment,
  Completed
> = {
  name: "Intacct update_apadjustment UPDATE Request",
  version: "3.0",
  element: "update_apadjustment",
  content: `(vendorid?, datecreated?, dateposted?, adjustmentno?, action?, billno?, description?, (currency,
    ((exchratedate?, exchratetype) | exchrate))?, inclusivetax?, updateapadjustmentitems?)`,
  types: {
    vendorid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    adjustmentno: "STRING_30 borrowed",
    action: "STRING_15 borrowed",
    billno: "STRING_30 borrowed",
    description: "STRING_80 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    inclusivetax: "BOOLEAN",
    updateapadjustmentitems: () => updateApAdjustmentItems,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a vendor adjustment. Declared in shared/payables.dtd. */
export interface DeleteApAdjustmentFunction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_apadjustment DELETE Request` */
export const deleteApAdjustmentFunction: FunctionProfile<
  DeleteApAdjustmentFunction,
  Completed
> = {
  name: "Intacct delete_apadjustment DELETE Request",
  version: "3.0",
  element: "delete_apadjustment",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Reads a vendor adjustment. Declared in shared/payables.dtd. */
export interface GetApAdjustmentFunction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct get_apadjustment GET Request` */
export const getApAdjustmentFunction: FunctionProfile<
  GetApAdjustmentFunction,
  ApAdjustmentData
> = {
  name: "Intacct get_apadjustment GET Request",
  version: "3.0",
  element: "get_apadjustment",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getApAdjustmentFunctionResponse,
};

/** The input of Intacct apadjustment DELETE. */
export type DeleteApAdjustment = Delete;

/** `Intacct apadjustment DELETE Request` */
export const deleteApAdjustment: FunctionProfile<
  DeleteApAdjustment,
  Completed
> = {
  name: "Intacct apadjustment DELETE Request",
  version: "3.0",
  fixed: { object: "APADJUSTMENT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct apadjustment GET. */
export type GetApAdjustment = Read<ApAdjustmentField | "*">;

/** `Intacct apadjustment GET Request` */
export const getApAdjustment: FunctionProfile<
  GetApAdjustment,
  ApAdjustmentData
> = {
  name: "Intacct apadjustment GET Request",
  version: "3.0",
  fixed: { object: "APADJUSTMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApAdjustmentResponse,
};

/** The input of Intacct apadjustment readByQuery QUERY. */
export type ReadByQueryApAdjustment = ReadByQuery<ApAdjustmentField | "*">;

/** `Intacct apadjustment readByQuery QUERY Request` */
export const readByQueryApAdjustment: FunctionProfile<
  ReadByQueryApAdjustment,
  ApAdjustmentData
> = {
  name: "Intacct apadjustment readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APADJUSTMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApAdjustmentResponse,
};

/** The input of Intacct apadjustment QUERY. */
export type QueryApAdjustment = QueryInput;

/** `Intacct apadjustment QUERY Request` */
export const queryApAdjustment: QueryProfile<ApAdjustmentRecord> = {
  name: "Intacct apadjustment QUERY Request",
  version: "3.0",
  fixed: { object: "APADJUSTMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApAdjustmentResponse,
};

/** The input of Intacct apadjustment LOOKUP. */
export type LookupApAdjustment = Lookup;

/** `Intacct apadjustment LOOKUP Request` */
export const lookupApAdjustment: FunctionProfile<LookupApAdjustment, TypeData> =
  {
    name: "Intacct apadjustment LOOKUP Request",
    version: "3.0",
    fixed: { object: "APADJUSTMENT" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupApAdjustmentResponse,
  };

/** The input of Intacct apadjustment get_list QUERY. */
export type GetListApAdjustment = GetList;

/** `Intacct apadjustment get_list QUERY Request` */
export const getListApAdjustment: FunctionProfile<
  GetListApAdjustment,
  ApAdjustmentRows2
> = {
  name: "Intacct apadjustment get_list QUERY Request",
  version: "3.0",
  fixed: { object: "apadjustment" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListApAdjustmentResponse,
};

/** `Intacct get_apadjustment GET Response` */
export const getApAdjustmentFunctionResponse: Profile<ApAdjustmentData> = {
  name: "Intacct get_apadjustment GET Response",
  version: "3.0",
  element: "data",
  content: "(apadjustment*)",
  types: { apadjustment: () => apAdjustmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apadjustment GET Response` */
export const getApAdjustmentResponse: Profile<ApAdjustmentData> = {
  name: "Intacct apadjustment GET Response",
  version: "3.0",
  element: "data",
  content: "(apadjustment*)",
  types: { apadjustment: () => apAdjustmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apadjustment readByQuery QUERY Response` */
export const readByQueryApAdjustmentResponse: Profile<ApAdjustmentData> = {
  name: "Intacct apadjustment readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(apadjustment*)",
  types: { apadjustment: () => apAdjustmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apadjustment QUERY Response` */
export const queryApAdjustmentResponse: Profile<ApAdjustmentRows> = {
  name: "Intacct apadjustment QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APADJUSTMENT*)",
  types: { APADJUSTMENT: () => apAdjustmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apadjustment LOOKUP Response` */
export const lookupApAdjustmentResponse: Profile<TypeData> = {
  name: "Intacct apadjustment LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apadjustment get_list QUERY Response` */
export const getListApAdjustmentResponse: Profile<ApAdjustmentRows2> = {
  name: "Intacct apadjustment get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(apadjustment*)",
  types: { apadjustment: () => ({ element: "apadjustment", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apadjustment`. */
export interface ApAdjustmentData extends DataAttributes {
  apadjustment?: ApAdjustmentRecord[];
}

/** The fields of an apadjustment that can be requested. */
export type ApAdjustmentField =
  keyof ApAdjustmentFields | `${string}.${string}`;

/** The data of an answer about `APADJUSTMENT`. */
export interface ApAdjustmentRows extends DataAttributes {
  APADJUSTMENT?: ApAdjustmentRecord[];
}

/** The data of an answer about `apadjustment`. */
export interface ApAdjustmentRows2 extends DataAttributes {
  apadjustment?: OpenRecord[];
}

export const apAdjustmentItems: Shape<readonly [LineItem, ...LineItem[]]> = {
  element: "apadjustmentitems",
  content: "(lineitem+)",
  types: { lineitem: () => lineItem },
};

/** One turn of a repeated group. */
export type UpdateApAdjustmentItemsEntry = LinesOrChanges;

export const updateApAdjustmentItems: Shape<
  readonly [UpdateApAdjustmentItemsEntry, ...UpdateApAdjustmentItemsEntry[]]
> = {
  element: "updateapadjustmentitems",
  content: "(lineitem | updatelineitem)+",
  types: { lineitem: () => lineItem, updatelineitem: () => updateLineItem },
};

/** An adjustment to what a vendor is owed. Declared in 3.0/payables.dtd. */
export interface ApAdjustmentFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Vendor ID. */
  VENDORID?: string;
  /** Vendor name. */
  VENDORNAME?: string;
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
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** Vendor type form 1099 type. */
  VENDTYPE1099TYPE?: string;
  /** Vendor due. `NUMBER`. */
  TRX_ENTITYDUE?: DecimalText | null;
  /** Reference bill number. */
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
  /** Exchange rate type. `INTEGER`. */
  EXCH_RATE_TYPE_ID?: IntegerText | null;
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
  /** Pay to. */
  BILLTOPAYTOCONTACTNAME?: string;
  /** Return to. */
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
  /** Inclusive taxes. `BOOLEAN`. */
  INCLUSIVETAX?: boolean | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Vendor key. */
  VENDORKEY?: string;
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
  PAYTO?: ApAdjustmentPayToRecord;
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
  APADJUSTMENTITEMS?: ApAdjustmentItemRecord[];
}

/** The related records that dotted names lead to. */
export interface ApAdjustmentRelations {
  EXCHANGERATEINFO: OpenValues;
  MELOCATION: LocationRecord;
  PAYTO: OpenValues;
  RETURNTO: OpenValues;
  TAXSOLUTION: TaxsolutionRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
  VENDOR: VendorRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ApAdjustmentRecord
  extends
    ApAdjustmentFields,
    OpenValues,
    Related<ApAdjustmentFields, ApAdjustmentRelations> {}

export const apAdjustmentRecord: Shape<ApAdjustmentRecord> = {
  element: "APADJUSTMENT",
  content: `(RECORDNO? & VENDORID? & VENDORNAME? & RECORDTYPE? & RECORDID? & CONTACTTAXGROUP? & STATE? &
    RAWSTATE? & FORM1099TYPE? & FORM1099BOX? & VENDTYPE1099TYPE? & TRX_ENTITYDUE? & DOCNUMBER? &
    DESCRIPTION? & WHENPOSTED? & WHENPAID? & BASECURR? & CURRENCY? & EXCH_RATE_DATE? &
    EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & TOTALENTERED? & TOTALSELECTED? & TOTALPAID? & TOTALDUE? &
    TRX_TOTALENTERED? & TRX_TOTALSELECTED? & TRX_TOTALPAID? & TRX_TOTALDUE? &
    BILLTOPAYTOCONTACTNAME? & SHIPTORETURNTOCONTACTNAME? & BILLTOPAYTOKEY? & SHIPTORETURNTOKEY? &
    PRBATCH? & PRBATCHKEY? & MODULEKEY? & AUWHENCREATED? & INCLUSIVETAX? & TAXSOLUTIONID? &
    SUPDOCID? & VENDORKEY? & INVOICETYPE? & INVOICEMODE? & EINVOICESTATUS? & PAYTO? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & APADJUSTMENTITEMS? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATE: "ENUM",
    TRX_ENTITYDUE: "NUMBER",
    WHENPOSTED: "DATE_MDY",
    WHENPAID: "DATE_MDY",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCH_RATE_TYPE_ID: "INTEGER",
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
    INCLUSIVETAX: "BOOLEAN",
    INVOICETYPE: "ENUM",
    INVOICEMODE: "ENUM",
    EINVOICESTATUS: "ENUM",
    PAYTO: () => apAdjustmentPayToRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
    APADJUSTMENTITEMS: () => apAdjustmentItemsRecord,
  },
  paths: () => apAdjustmentPaths,
  answer: true,
};

export const apAdjustmentPaths: Paths = {
  types: {
    BOOLEAN: "INCLUSIVETAX PAYTO.VISIBLE PAYTO.TAXABLE",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "WHENPOSTED WHENPAID EXCH_RATE_DATE PAYTO.TAXIDVALIDATIONDATE WHENCREATED",
  },
  to: {
    MELOCATION: () => locationPaths,
    TAXSOLUTION: () => taxsolutionPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
    VENDOR: () => vendorPaths,
  },
};

export const apAdjustmentItemsRecord: Shape<ApAdjustmentItemRecord[]> = {
  element: "APADJUSTMENTITEMS",
  content: "(APADJUSTMENTITEM*)",
  types: { APADJUSTMENTITEM: () => apAdjustmentItemRecord },
  answer: true,
};

/** Declared in 3.0/records/payables.dtd. */
export interface ApAdjustmentPayToRecord extends OpenValues {
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
  TAXGROUP?: ApAdjustmentPayToTaxGroupRecord;
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

export const apAdjustmentPayToRecord: Shape<ApAdjustmentPayToRecord> = {
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
    TAXGROUP: () => apAdjustmentPayToTaxGroupRecord,
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/payables.dtd. */
export interface ApAdjustmentPayToTaxGroupRecord extends OpenValues {
  /** Name. */
  NAME?: string;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const apAdjustmentPayToTaxGroupRecord: Shape<ApAdjustmentPayToTaxGroupRecord> =
  {
    element: "TAXGROUP",
    content: "(NAME? & RECORDNO? & #ANY*)",
    types: { RECORDNO: "INTEGER" },
    answer: true,
  };
