// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, 3.0/records/receivables.dtd, shared/receivables.dtd, shared/structures.dtd; do not edit. Checksum af7c70f659eca7ac
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
import {
  type ArInvoiceItemRecord,
  arInvoiceItemRecord,
} from "./arinvoiceitem.js";
import {
  type ArRecurInvoiceRecord,
  arRecurInvoicePaths,
} from "./arrecurinvoice.js";
import { type ArTermRecord, arTermPaths } from "./arterm.js";
import { type BillToRecord, billToRecord } from "./billto-record.js";
import { type BillTo, billTo } from "./billto.js";
import { type CustomerRecord, customerPaths } from "./customer.js";
import { type CustomField, customFields } from "./customfields.js";
import { type AnyData, type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import type { BaseCurrency, Currency, LinesOrChanges } from "./groups.js";
import { type LineItem, lineItem } from "./lineitem.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type MailAddressRecord, mailAddressRecord } from "./mailaddress.js";
import { type PayTo, payTo } from "./payto.js";
import {
  type ProjectcontractRecord,
  projectcontractPaths,
} from "./projectcontract.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type ReclassLineItem, reclassifyitems } from "./reclassifyitems.js";
import { type ReturnTo, returnTo } from "./returnto.js";
import { type ShipTo, shipTo } from "./shipto.js";
import { type SodocumentRecord, sodocumentPaths } from "./sodocument.js";
import { type TaxsolutionRecord, taxsolutionPaths } from "./taxsolution.js";
import { updateLineItem } from "./updatelineitem.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an invoice; its action says whether it is posted or kept as a draft. Declared in shared/receivables.dtd. */
export type CreateInvoice = CreateInvoiceFields & BaseCurrency;

interface CreateInvoiceFields {
  /** Borrowed from 2.1: `ID`. */
  customerid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** Borrowed from 2.1: `KEY`. */
  batchkey?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  action?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  billto?: BillTo;
  shipto?: ShipTo;
  /** Borrowed from 2.1: `BOOLEAN`. */
  nogl?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of an invoice. */
  invoiceitems: readonly [LineItem, ...LineItem[]];
}

/** `Intacct invoice CREATE Request` */
export const createInvoice: FunctionProfile<CreateInvoice, Created> = {
  name: "Intacct invoice CREATE Request",
  version: "3.0",
  element: "create_invoice",
  content: `(customerid, datecreated, dateposted?, datedue?, termname?, batchkey?, action?, invoiceno?,
    ponumber?, description?, externalid?, billto?, shipto?, (basecurr?, currency, ((exchratedate?,
    exchratetype) | exchrate))?, nogl?, supdocid?, customfields?, taxsolutionid?, invoiceitems)`,
  types: {
    customerid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datedue: "DATE",
    termname: "STRING_40 borrowed",
    batchkey: "KEY",
    action: "STRING_15 borrowed",
    invoiceno: "STRING_30 borrowed",
    ponumber: "STRING_20 borrowed",
    description: "STRING_80 borrowed",
    externalid: "KEY",
    billto: () => billTo,
    shipto: () => shipTo,
    basecurr: "STRING_3 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    nogl: "BOOLEAN",
    supdocid: "STRING_100 borrowed",
    customfields: () => customFields,
    taxsolutionid: "STRING_100 borrowed",
    invoiceitems: () => invoiceItems,
  },
};

/** Updates an invoice and, through updateinvoiceitems, its lines. Declared in shared/receivables.dtd. */
export type UpdateInvoice = UpdateInvoiceFields & Currency;

interface UpdateInvoiceFields {
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
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  action?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  payto?: PayTo;
  returnto?: ReturnTo;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Lines that are added, and changes to lines. */
  updateinvoiceitems?: readonly [
    UpdateInvoiceItemsEntry,
    ...UpdateInvoiceItemsEntry[],
  ];
}

/** `Intacct invoice UPDATE Request` */
export const updateInvoice: FunctionProfile<UpdateInvoice, Completed> = {
  name: "Intacct invoice UPDATE Request",
  version: "3.0",
  element: "update_invoice",
  content: `(customerid?, datecreated?, dateposted?, datedue?, termname?, action?, invoiceno?, ponumber?,
    description?, payto?, returnto?, (currency, ((exchratedate?, exchratetype) | exchrate))?,
    supdocid?, customfields?, updateinvoiceitems?)`,
  types: {
    customerid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datedue: "DATE",
    termname: "STRING_40 borrowed",
    action: "STRING_15 borrowed",
    invoiceno: "STRING_30 borrowed",
    ponumber: "STRING_20 borrowed",
    description: "STRING_80 borrowed",
    payto: () => payTo,
    returnto: () => returnTo,
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    supdocid: "STRING_100 borrowed",
    customfields: () => customFields,
    updateinvoiceitems: () => updateInvoiceItems,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Moves an invoice's lines to other accounts or dimensions. Declared in shared/receivables.dtd. */
export interface ReclassifyInvoice {
  key: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** The lines that are moved. */
  reclassifyitems?: readonly [ReclassLineItem, ...ReclassLineItem[]];
}

/** `Intacct invoice RECLASSIFY Request` */
export const reclassifyInvoice: FunctionProfile<ReclassifyInvoice, Completed> =
  {
    name: "Intacct invoice RECLASSIFY Request",
    version: "3.0",
    element: "reclassify_invoice",
    content:
      "(invoiceno?, referenceno?, description?, termname?, datedue?, reclassifyitems?)",
    types: {
      invoiceno: "STRING_30 borrowed",
      referenceno: "STRING_20 borrowed",
      description: "STRING_80 borrowed",
      termname: "STRING_40 borrowed",
      datedue: "DATE",
      reclassifyitems: () => reclassifyitems,
    },
    attributes: { key: "CDATA #REQUIRED" },
  };

/** Reverses an invoice as of a date. Declared in shared/receivables.dtd. */
export interface ReverseInvoice {
  key: string;
  /** `DATE`, sent as year, month and day. */
  datereversed: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
}

/** `Intacct invoice REVERSE Request` */
export const reverseInvoice: FunctionProfile<ReverseInvoice, Completed> = {
  name: "Intacct invoice REVERSE Request",
  version: "3.0",
  element: "reverse_invoice",
  content: "(datereversed, description?)",
  types: { datereversed: "DATE", description: "STRING_80 borrowed" },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes an invoice. Declared in shared/receivables.dtd. */
export interface DeleteInvoice {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct invoice DELETE Request` */
export const deleteInvoice: FunctionProfile<DeleteInvoice, Completed> = {
  name: "Intacct invoice DELETE Request",
  version: "3.0",
  element: "delete_invoice",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Reads an invoice. Declared in shared/receivables.dtd. */
export interface GetInvoiceFunction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct get_invoice GET Request` */
export const getInvoiceFunction: FunctionProfile<GetInvoiceFunction, AnyData> =
  {
    name: "Intacct get_invoice GET Request",
    version: "3.0",
    element: "get_invoice",
    content: "EMPTY",
    attributes: {
      key: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
    response: () => getInvoiceFunctionResponse,
  };

/** Declared in 3.0/objects.dtd. */
export interface RetrievepdfArInvoice {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct arinvoice RETRIEVEPDF Request` */
export const retrievepdfArInvoice: FunctionProfile<
  RetrievepdfArInvoice,
  Completed
> = {
  name: "Intacct arinvoice RETRIEVEPDF Request",
  version: "3.0",
  within: "retrievepdf",
  element: "ARINVOICE",
  content: "(RECORDNO)",
  types: { RECORDNO: "INTEGER" },
};

/** The input of Intacct arinvoice DELETE. */
export type DeleteArInvoice = Delete;

/** `Intacct arinvoice DELETE Request` */
export const deleteArInvoice: FunctionProfile<DeleteArInvoice, Completed> = {
  name: "Intacct arinvoice DELETE Request",
  version: "3.0",
  fixed: { object: "ARINVOICE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct arinvoice GET. */
export type GetArInvoice = Read<ArInvoiceField | "*">;

/** `Intacct arinvoice GET Request` */
export const getArInvoice: FunctionProfile<GetArInvoice, ArInvoiceData> = {
  name: "Intacct arinvoice GET Request",
  version: "3.0",
  fixed: { object: "ARINVOICE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArInvoiceResponse,
};

/** The input of Intacct arinvoice readByQuery QUERY. */
export type ReadByQueryArInvoice = ReadByQuery<ArInvoiceField | "*">;

/** `Intacct arinvoice readByQuery QUERY Request` */
export const readByQueryArInvoice: FunctionProfile<
  ReadByQueryArInvoice,
  ArInvoiceData
> = {
  name: "Intacct arinvoice readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARINVOICE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArInvoiceResponse,
};

/** The input of Intacct arinvoice QUERY. */
export type QueryArInvoice = QueryInput;

/** `Intacct arinvoice QUERY Request` */
export const queryArInvoice: QueryProfile<ArInvoiceRecord> = {
  name: "Intacct arinvoice QUERY Request",
  version: "3.0",
  fixed: { object: "ARINVOICE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArInvoiceResponse,
};

/** The input of Intacct arinvoice LOOKUP. */
export type LookupArInvoice = Lookup;

/** `Intacct arinvoice LOOKUP Request` */
export const lookupArInvoice: FunctionProfile<LookupArInvoice, TypeData> = {
  name: "Intacct arinvoice LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARINVOICE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArInvoiceResponse,
};

/** `Intacct get_invoice GET Response` */
export const getInvoiceFunctionResponse: Profile<AnyData> = {
  name: "Intacct get_invoice GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arinvoice GET Response` */
export const getArInvoiceResponse: Profile<ArInvoiceData> = {
  name: "Intacct arinvoice GET Response",
  version: "3.0",
  element: "data",
  content: "(arinvoice*)",
  types: { arinvoice: () => arInvoiceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arinvoice readByQuery QUERY Response` */
export const readByQueryArInvoiceResponse: Profile<ArInvoiceData> = {
  name: "Intacct arinvoice readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arinvoice*)",
  types: { arinvoice: () => arInvoiceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arinvoice QUERY Response` */
export const queryArInvoiceResponse: Profile<ArInvoiceRows> = {
  name: "Intacct arinvoice QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARINVOICE*)",
  types: { ARINVOICE: () => arInvoiceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arinvoice LOOKUP Response` */
export const lookupArInvoiceResponse: Profile<TypeData> = {
  name: "Intacct arinvoice LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `arinvoice`. */
export interface ArInvoiceData extends DataAttributes {
  arinvoice?: ArInvoiceRecord[];
}

/** The fields of an arinvoice that can be requested. */
export type ArInvoiceField = keyof ArInvoiceFields | `${string}.${string}`;

/** The data of an answer about `ARINVOICE`. */
export interface ArInvoiceRows extends DataAttributes {
  ARINVOICE?: ArInvoiceRecord[];
}

export const invoiceItems: Shape<readonly [LineItem, ...LineItem[]]> = {
  element: "invoiceitems",
  content: "(lineitem+)",
  types: { lineitem: () => lineItem },
};

/** One turn of a repeated group. */
export type UpdateInvoiceItemsEntry = LinesOrChanges;

export const updateInvoiceItems: Shape<
  readonly [UpdateInvoiceItemsEntry, ...UpdateInvoiceItemsEntry[]]
> = {
  element: "updateinvoiceitems",
  content: "(lineitem | updatelineitem)+",
  types: { lineitem: () => lineItem, updatelineitem: () => updateLineItem },
};

/** An invoice. Declared in 3.0/receivables.dtd. */
export interface ArInvoiceFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Module key. */
  MODULEKEY?: string;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Record type. */
  RECORDTYPE?: string;
  /** Invoice number. */
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
  /** Accepts emailed invoices. `BOOLEAN`. */
  CUSTEMAILOPTIN?: boolean | null;
  /** Customer due. `NUMBER`. */
  TRX_ENTITYDUE?: DecimalText | null;
  /** Customer message key. `INTEGER`. */
  CUSTMESSAGEKEY?: IntegerText | null;
  /** Message. */
  CUSTMESSAGEID?: string;
  /** Customer delivery options. */
  DELIVERY_OPTIONS?:
    "Print" | "E-Mail" | "Print#~#E-Mail" | (string & {}) | null;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Document ID. */
  DESCRIPTION2?: string;
  /** Term. */
  TERMNAME?: string;
  /** Term key. `INTEGER`. */
  TERMKEY?: IntegerText | null;
  /** Term value. */
  TERMVALUE?: string;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate | null;
  /** Discount date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDISCOUNT?: IsoDate | null;
  /** Due date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate | null;
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
  /** Applied discount. `NUMBER`. */
  TRX_TOTALDISCOUNTAPPLIED?: DecimalText | null;
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
  /** Recurring schedule key. `INTEGER`. */
  SCHOPKEY?: IntegerText | null;
  /** System generated. */
  SYSTEMGENERATED?: "T" | "F" | (string & {}) | null;
  /** Has posted rev rec. */
  HASPOSTEDREVREC?: "T" | "F" | (string & {}) | null;
  /** Bill back template key. `INTEGER`. */
  BILLBACKTEMPLATEKEY?: IntegerText | null;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Due in. */
  DUE_IN_DAYS?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Default retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: DecimalText | null;
  /** Total txn amount retained. `NUMBER`. */
  TRX_TOTALRETAINED?: DecimalText | null;
  /** Total txn amount released. `NUMBER`. */
  TRX_TOTALRELEASED?: DecimalText | null;
  /** Total retained amount. `NUMBER`. */
  TOTALRETAINED?: DecimalText | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Project contract key. `INTEGER`. */
  PROJECTCONTRACTKEY?: IntegerText | null;
  /** Project contract ID. */
  PROJECTCONTRACTID?: string;
  /** Dunning notices. `INTEGER`. */
  DUNNINGCOUNT?: IntegerText | null;
  /** Retainage release. `BOOLEAN`. */
  RETAINAGERELEASED?: boolean | null;
  /** External reference no. */
  EXTERNALREFNO?: string;
  /** Contract description. */
  PC_DESCRIPTION?: string;
  /** Contract date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTDATE?: IsoDate | null;
  /** Architect key. `INTEGER`. */
  ARCHITECTKEY?: IntegerText | null;
  /** Architect. */
  ARCHITECT?: string;
  /** Billing through date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLTHROUGHDATE?: IsoDate | null;
  /** Billing application no. */
  BILLAPPLICATIONNO?: string;
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
  /** Document key. `INTEGER`. */
  DOCHDRKEY?: IntegerText | null;
  /** Payment servicer. */
  USESERVICER?: string;
  /** Enable payment service. `BOOLEAN`. */
  ENABLEEP?: boolean | null;
  /** Pay now URL. */
  PAYNOWURL?: string;
  /** Service payment state. */
  SERVICERSTATE?:
    | "In progress"
    | "Pending"
    | "Unauthorised"
    | "Arrived"
    | "Rejected"
    | "Paid offline"
    | "Cancelled"
    | "Processing"
    | "Processing completed"
    | "Processing failed"
    | "Refunded"
    | "Partially paid"
    | "Partially Refunded"
    | "Paid"
    | "Request failed"
    | (string & {})
    | null;
  CUSTMESSAGE?: ArInvoiceCustMessageRecord;
  CONTACT?: ArInvoiceContactRecord;
  SHIPTO?: ArInvoiceShipToRecord;
  /** The contact that bills go to, by name. */
  BILLTO?: BillToRecord;
  PCBINVSUMMARY?: ArInvoicePcbinvsummaryRecord;
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
  ARINVOICEITEMS?: ArInvoiceItemRecord[];
}

/** The related records that dotted names lead to. */
export interface ArInvoiceRelations {
  ARRECURINVOICE: ArRecurInvoiceRecord;
  BILLTO: OpenValues;
  CUSTOMER: CustomerRecord;
  EXCHANGERATEINFO: OpenValues;
  MELOCATION: LocationRecord;
  PCBINVSUMMARY: OpenValues;
  PROJECTCONTRACT: ProjectcontractRecord;
  SHIPTO: OpenValues;
  SODOCUMENT: SodocumentRecord;
  TAXSOLUTION: TaxsolutionRecord;
  TERM: ArTermRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ArInvoiceRecord
  extends
    ArInvoiceFields,
    OpenValues,
    Related<ArInvoiceFields, ArInvoiceRelations> {}

export const arInvoiceRecord: Shape<ArInvoiceRecord> = {
  element: "ARINVOICE",
  content: `(RECORDNO? & CUSTOMERNAME? & MODULEKEY? & CUSTOMERID? & RECORDTYPE? & RECORDID? &
    CONTACTTAXGROUP? & STATE? & RAWSTATE? & CUSTEMAILOPTIN? & TRX_ENTITYDUE? & CUSTMESSAGEKEY? &
    CUSTMESSAGEID? & DELIVERY_OPTIONS? & DOCNUMBER? & DESCRIPTION? & DESCRIPTION2? & TERMNAME? &
    TERMKEY? & TERMVALUE? & WHENPOSTED? & WHENDISCOUNT? & WHENDUE? & WHENPAID? & BASECURR? &
    CURRENCY? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & TOTALENTERED? &
    TOTALSELECTED? & TOTALPAID? & TOTALDUE? & TRX_TOTALENTERED? & TRX_TOTALSELECTED? &
    TRX_TOTALPAID? & TRX_TOTALDUE? & TRX_TOTALDISCOUNTAPPLIED? & BILLTOPAYTOCONTACTNAME? &
    SHIPTORETURNTOCONTACTNAME? & BILLTOPAYTOKEY? & SHIPTORETURNTOKEY? & PRBATCH? & PRBATCHKEY? &
    SCHOPKEY? & SYSTEMGENERATED? & HASPOSTEDREVREC? & BILLBACKTEMPLATEKEY? & AUWHENCREATED? &
    DUE_IN_DAYS? & TAXSOLUTIONID? & RETAINAGEPERCENTAGE? & TRX_TOTALRETAINED? & TRX_TOTALRELEASED? &
    TOTALRETAINED? & SUPDOCID? & PROJECTCONTRACTKEY? & PROJECTCONTRACTID? & DUNNINGCOUNT? &
    RETAINAGERELEASED? & EXTERNALREFNO? & PC_DESCRIPTION? & CONTRACTDATE? & ARCHITECTKEY? &
    ARCHITECT? & BILLTHROUGHDATE? & BILLAPPLICATIONNO? & INVOICETYPE? & INVOICEMODE? &
    EINVOICESTATUS? & DOCHDRKEY? & USESERVICER? & ENABLEEP? & PAYNOWURL? & SERVICERSTATE? &
    CUSTMESSAGE? & CONTACT? & SHIPTO? & BILLTO? & PCBINVSUMMARY? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & ARINVOICEITEMS? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATE: "ENUM",
    CUSTEMAILOPTIN: "BOOLEAN",
    TRX_ENTITYDUE: "NUMBER",
    CUSTMESSAGEKEY: "INTEGER",
    DELIVERY_OPTIONS: "ENUM",
    TERMKEY: "INTEGER",
    WHENPOSTED: "DATE_MDY",
    WHENDISCOUNT: "DATE_MDY",
    WHENDUE: "DATE_MDY",
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
    TRX_TOTALDISCOUNTAPPLIED: "NUMBER",
    BILLTOPAYTOKEY: "INTEGER",
    SHIPTORETURNTOKEY: "INTEGER",
    PRBATCHKEY: "INTEGER",
    SCHOPKEY: "INTEGER",
    SYSTEMGENERATED: "ENUM",
    HASPOSTEDREVREC: "ENUM",
    BILLBACKTEMPLATEKEY: "INTEGER",
    AUWHENCREATED: "DATETIME_MDY",
    RETAINAGEPERCENTAGE: "NUMBER",
    TRX_TOTALRETAINED: "NUMBER",
    TRX_TOTALRELEASED: "NUMBER",
    TOTALRETAINED: "NUMBER",
    PROJECTCONTRACTKEY: "INTEGER",
    DUNNINGCOUNT: "INTEGER",
    RETAINAGERELEASED: "BOOLEAN",
    CONTRACTDATE: "DATE_MDY",
    ARCHITECTKEY: "INTEGER",
    BILLTHROUGHDATE: "DATE_MDY",
    INVOICETYPE: "ENUM",
    INVOICEMODE: "ENUM",
    EINVOICESTATUS: "ENUM",
    DOCHDRKEY: "INTEGER",
    ENABLEEP: "BOOLEAN",
    SERVICERSTATE: "ENUM",
    CUSTMESSAGE: () => arInvoiceCustMessageRecord,
    CONTACT: () => arInvoiceContactRecord,
    SHIPTO: () => arInvoiceShipToRecord,
    BILLTO: () => billToRecord,
    PCBINVSUMMARY: () => arInvoicePcbinvsummaryRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
    ARINVOICEITEMS: () => arInvoiceItemsRecord,
  },
  paths: () => arInvoicePaths,
  answer: true,
};

export const arInvoicePaths: Paths = {
  types: {
    BOOLEAN:
      "CUSTEMAILOPTIN RETAINAGERELEASED ENABLEEP CONTACT.VISIBLE SHIPTO.VISIBLE SHIPTO.TAXABLE BILLTO.VISIBLE BILLTO.TAXABLE",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "WHENPOSTED WHENDISCOUNT WHENDUE WHENPAID EXCH_RATE_DATE CONTRACTDATE BILLTHROUGHDATE SHIPTO.TAXIDVALIDATIONDATE BILLTO.TAXIDVALIDATIONDATE WHENCREATED",
  },
  to: {
    ARRECURINVOICE: () => arRecurInvoicePaths,
    CUSTOMER: () => customerPaths,
    MELOCATION: () => locationPaths,
    PROJECTCONTRACT: () => projectcontractPaths,
    SODOCUMENT: () => sodocumentPaths,
    TAXSOLUTION: () => taxsolutionPaths,
    TERM: () => arTermPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const arInvoiceItemsRecord: Shape<ArInvoiceItemRecord[]> = {
  element: "ARINVOICEITEMS",
  content: "(ARINVOICEITEM*)",
  types: { ARINVOICEITEM: () => arInvoiceItemRecord },
  answer: true,
};

/** Declared in 3.0/records/receivables.dtd. */
export interface ArInvoiceCustMessageRecord extends OpenValues {
  /** Message text. */
  MESSAGE?: string;
}

export const arInvoiceCustMessageRecord: Shape<ArInvoiceCustMessageRecord> = {
  element: "CUSTMESSAGE",
  content: "(MESSAGE? & #ANY*)",
  answer: true,
};

/** Declared in 3.0/records/receivables.dtd. */
export interface ArInvoiceContactRecord extends OpenValues {
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
  /** SIRET. */
  SIRET?: string;
  MAILADDRESS?: ArInvoiceContactMailAddressRecord;
  /** Tax ID. */
  TAXID?: string;
}

export const arInvoiceContactRecord: Shape<ArInvoiceContactRecord> = {
  element: "CONTACT",
  content: `(CONTACTNAME? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    SIRET? & MAILADDRESS? & TAXID? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    MAILADDRESS: () => arInvoiceContactMailAddressRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/receivables.dtd. */
export interface ArInvoiceContactMailAddressRecord extends OpenValues {
  /** Contact address: Line 1. */
  ADDRESS1?: string;
  /** Contact address: Line 2. */
  ADDRESS2?: string;
  /** Contact address: Line 3. */
  ADDRESS3?: string;
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

export const arInvoiceContactMailAddressRecord: Shape<ArInvoiceContactMailAddressRecord> =
  {
    element: "MAILADDRESS",
    content:
      "(ADDRESS1? & ADDRESS2? & ADDRESS3? & CITY? & STATE? & ZIP? & COUNTRY? & COUNTRYCODE? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/receivables.dtd. */
export interface ArInvoiceShipToRecord extends OpenValues {
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
  TAXGROUP?: ArInvoiceShipToTaxGroupRecord;
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

export const arInvoiceShipToRecord: Shape<ArInvoiceShipToRecord> = {
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
    TAXGROUP: () => arInvoiceShipToTaxGroupRecord,
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/receivables.dtd. */
export interface ArInvoiceShipToTaxGroupRecord extends OpenValues {
  /** Name. */
  NAME?: string;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const arInvoiceShipToTaxGroupRecord: Shape<ArInvoiceShipToTaxGroupRecord> =
  {
    element: "TAXGROUP",
    content: "(NAME? & RECORDNO? & #ANY*)",
    types: { RECORDNO: "INTEGER" },
    answer: true,
  };

/** Declared in 3.0/records/receivables.dtd. */
export interface ArInvoicePcbinvsummaryRecord extends OpenValues {
  /** Original contract amount. `MONEY`. */
  ORGCONTRACTAMT?: DecimalText | null;
  /** Charges. `MONEY`. */
  TOTAL_CHARGE?: DecimalText | null;
  /** Discount. `MONEY`. */
  TOTAL_DISCOUNT?: DecimalText | null;
  /** Total changes approved in prior months (additions). `MONEY`. */
  CHGAPPRPMONTADD?: DecimalText | null;
  /** Total changes approved in prior months (deductions). `MONEY`. */
  CHGAPPRPMONTDED?: DecimalText | null;
  /** Total changes approved this month (additions). `MONEY`. */
  CHGAPPRCMONTADD?: DecimalText | null;
  /** Total changes approved this month (deductions). `MONEY`. */
  CHGAPPRCMONTDED?: DecimalText | null;
  /** Total net changes. `MONEY`. */
  TOTNETAPPRCHNGS?: DecimalText | null;
  /** Revised contract amount. `MONEY`. */
  TOTREVSDCONAMT?: DecimalText | null;
  /** Total completed from prior applications. `MONEY`. */
  COMPPRIORAPPLNS?: DecimalText | null;
  /** Total completed to date. `MONEY`. */
  TOTCOMPTODATE?: DecimalText | null;
  /** Invoice amount retained. `MONEY`. */
  INVAMTRETAINED?: DecimalText | null;
  /** Invoice retainage billed. `MONEY`. */
  INVRETAINGEBILLD?: DecimalText | null;
  /** Net change retainage held. `MONEY`. */
  NETCHNGERETHELD?: DecimalText | null;
  /** Retainage held to date. `MONEY`. */
  RETHELDTODATE?: DecimalText | null;
  /** Retainage billed to date. `MONEY`. */
  RETBILLEDTODATE?: DecimalText | null;
  /** Retainage balance to date. `MONEY`. */
  RETBALANCETODATE?: DecimalText | null;
  /** Previous retainage balance. `MONEY`. */
  PREVRETBALANCE?: DecimalText | null;
  /** Total earned less retainage. `MONEY`. */
  TOTEARNEDLESSRETGE?: DecimalText | null;
  /** Less previous billings. `MONEY`. */
  LESSPREVBILLINGS?: DecimalText | null;
  /** Current amount due. `MONEY`. */
  CURRENTAMOUNTDUE?: DecimalText | null;
  /** Balance to finish. `MONEY`. */
  BALANCETOFINISH?: DecimalText | null;
  /** Taxes. `MONEY`. */
  TOTAL_TAX?: DecimalText | null;
  /** AR invoice number. */
  ARINVOICENUMBER?: string;
  /** Document ID. */
  DOCID?: string;
  /** Project ID. */
  PROJECTID?: string;
  /** Project name. */
  PROJECTNAME?: string;
}

export const arInvoicePcbinvsummaryRecord: Shape<ArInvoicePcbinvsummaryRecord> =
  {
    element: "PCBINVSUMMARY",
    content: `(ORGCONTRACTAMT? & TOTAL_CHARGE? & TOTAL_DISCOUNT? & CHGAPPRPMONTADD? & CHGAPPRPMONTDED? &
    CHGAPPRCMONTADD? & CHGAPPRCMONTDED? & TOTNETAPPRCHNGS? & TOTREVSDCONAMT? & COMPPRIORAPPLNS? &
    TOTCOMPTODATE? & INVAMTRETAINED? & INVRETAINGEBILLD? & NETCHNGERETHELD? & RETHELDTODATE? &
    RETBILLEDTODATE? & RETBALANCETODATE? & PREVRETBALANCE? & TOTEARNEDLESSRETGE? &
    LESSPREVBILLINGS? & CURRENTAMOUNTDUE? & BALANCETOFINISH? & TOTAL_TAX? & ARINVOICENUMBER? &
    DOCID? & PROJECTID? & PROJECTNAME? & #ANY*)`,
    types: {
      ORGCONTRACTAMT: "MONEY",
      TOTAL_CHARGE: "MONEY",
      TOTAL_DISCOUNT: "MONEY",
      CHGAPPRPMONTADD: "MONEY",
      CHGAPPRPMONTDED: "MONEY",
      CHGAPPRCMONTADD: "MONEY",
      CHGAPPRCMONTDED: "MONEY",
      TOTNETAPPRCHNGS: "MONEY",
      TOTREVSDCONAMT: "MONEY",
      COMPPRIORAPPLNS: "MONEY",
      TOTCOMPTODATE: "MONEY",
      INVAMTRETAINED: "MONEY",
      INVRETAINGEBILLD: "MONEY",
      NETCHNGERETHELD: "MONEY",
      RETHELDTODATE: "MONEY",
      RETBILLEDTODATE: "MONEY",
      RETBALANCETODATE: "MONEY",
      PREVRETBALANCE: "MONEY",
      TOTEARNEDLESSRETGE: "MONEY",
      LESSPREVBILLINGS: "MONEY",
      CURRENTAMOUNTDUE: "MONEY",
      BALANCETOFINISH: "MONEY",
      TOTAL_TAX: "MONEY",
    },
    answer: true,
  };
