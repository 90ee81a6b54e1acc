// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit. Checksum dd4cb755df0fa253
import type {
  Completed,
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
import { type AppymtdetailRecord, appymtdetailRecord } from "./appymtdetail.js";
import { type ContactRecord, contactPaths } from "./contact.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";
import { type VendorRecord, vendorPaths } from "./vendor.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A payment to a vendor. Declared in 3.0/payables.dtd. */
export interface CreateAppymt {
  /** Financial entity. */
  FINANCIALENTITY?: string;
  /** Payment provider. */
  PAYMENTPROVIDER?: string;
  /** Payment method. */
  PAYMENTMETHOD?:
    | "Printed Check"
    | "Joint Check"
    | "Cash"
    | "EFT"
    | "Credit Card"
    | "ACH"
    | "Check Delivery"
    | "WF Check"
    | "WF Domestic ACH"
    | "WF USD Wire"
    | "VCARD"
    | (string & {})
    | null;
  /** Payment request method. "vendorpref" unless given. */
  PAYMENTREQUESTMETHOD?: "vendorpref" | "vendor" | "bill" | "payto" | null;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** Vendor ID. */
  VENDORID: string;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE: IsoDate;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** `MONEY`. */
  AMOUNTTOPAY?: Decimal | null;
  /** "Submit" unless given. */
  ACTION?: "Draft" | "Submit" | null;
  APPYMTDETAILS: readonly CreateAppymtdetail[];
}

/** `Intacct appymt CREATE Request` */
export const createAppymt: FunctionProfile<CreateAppymt, AppymtData> = {
  name: "Intacct appymt CREATE Request",
  version: "3.0",
  within: "create",
  element: "APPYMT",
  content: `(FINANCIALENTITY? & PAYMENTPROVIDER? & PAYMENTMETHOD? & PAYMENTREQUESTMETHOD? &
    EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & VENDORID & DOCNUMBER? & DESCRIPTION? & PAYMENTDATE &
    CURRENCY? & BASECURR? & AMOUNTTOPAY? & ACTION? & APPYMTDETAILS)`,
  source: "documented",
  wants: ["CURRENCY"],
  types: {
    PAYMENTMETHOD: "ENUM",
    PAYMENTREQUESTMETHOD: {
      name: "STRING",
      base: "enum",
      values: ["vendorpref", "vendor", "bill", "payto"],
    },
    EXCH_RATE_DATE: "DATE_MDY",
    PAYMENTDATE: "DATE_MDY",
    AMOUNTTOPAY: "MONEY",
    ACTION: { name: "STRING", base: "enum", values: ["Draft", "Submit"] },
    APPYMTDETAILS: () => createAppymtdetails,
  },
  response: () => getAppymtResponse,
};

/** A payment to a vendor. Declared in 3.0/payables.dtd. */
export interface UpdateAppymt {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Financial entity. */
  FINANCIALENTITY?: string;
  /** Payment request method. "vendorpref" unless given. */
  PAYMENTREQUESTMETHOD?: "vendorpref" | "vendor" | "bill" | "payto" | null;
  /** Vendor ID. */
  VENDORID?: string;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** "Submit" unless given. */
  ACTION?: "Draft" | "Submit" | null;
  APPYMTDETAILS?: readonly UpdateAppymtdetail[];
  /** Date. */
  WHENCREATED?: string;
}

/** `Intacct appymt UPDATE Request` */
export const updateAppymt: FunctionProfile<UpdateAppymt, AppymtData> = {
  name: "Intacct appymt UPDATE Request",
  version: "3.0",
  within: "update",
  element: "APPYMT",
  content: `(RECORDNO & FINANCIALENTITY? & PAYMENTREQUESTMETHOD? & VENDORID? & DOCNUMBER? & DESCRIPTION? &
    ACTION? & APPYMTDETAILS? & WHENCREATED?)`,
  source: "documented",
  wants: ["APPYMTDETAILS"],
  types: {
    RECORDNO: "INTEGER",
    PAYMENTREQUESTMETHOD: {
      name: "STRING",
      base: "enum",
      values: ["vendorpref", "vendor", "bill", "payto"],
    },
    ACTION: { name: "STRING", base: "enum", values: ["Draft", "Submit"] },
    APPYMTDETAILS: () => updateAppymtdetails,
  },
  response: () => getAppymtResponse,
};

/** The input of Intacct appymt DELETE. */
export type DeleteAppymt = Delete;

/** `Intacct appymt DELETE Request` */
export const deleteAppymt: FunctionProfile<DeleteAppymt, Completed> = {
  name: "Intacct appymt DELETE Request",
  version: "3.0",
  fixed: { object: "APPYMT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct appymt GET. */
export type GetAppymt = Read<AppymtField | "*">;

/** `Intacct appymt GET Request` */
export const getAppymt: FunctionProfile<GetAppymt, AppymtData> = {
  name: "Intacct appymt GET Request",
  version: "3.0",
  fixed: { object: "APPYMT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getAppymtResponse,
};

/** The input of Intacct appymt readByQuery QUERY. */
export type ReadByQueryAppymt = ReadByQuery<AppymtField | "*">;

/** `Intacct appymt readByQuery QUERY Request` */
export const readByQueryAppymt: FunctionProfile<ReadByQueryAppymt, AppymtData> =
  {
    name: "Intacct appymt readByQuery QUERY Request",
    version: "3.0",
    fixed: { object: "APPYMT" },
    element: "readByQuery",
    content:
      "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
    types: readByQueryTypes,
    response: () => readByQueryAppymtResponse,
  };

/** The input of Intacct appymt QUERY. */
export type QueryAppymt = QueryInput;

/** `Intacct appymt QUERY Request` */
export const queryAppymt: QueryProfile<AppymtRecord> = {
  name: "Intacct appymt QUERY Request",
  version: "3.0",
  fixed: { object: "APPYMT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAppymtResponse,
};

/** The input of Intacct appymt LOOKUP. */
export type LookupAppymt = Lookup;

/** `Intacct appymt LOOKUP Request` */
export const lookupAppymt: FunctionProfile<LookupAppymt, TypeData> = {
  name: "Intacct appymt LOOKUP Request",
  version: "3.0",
  fixed: { object: "APPYMT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAppymtResponse,
};

/** `Intacct appymt GET Response` */
export const getAppymtResponse: Profile<AppymtData> = {
  name: "Intacct appymt GET Response",
  version: "3.0",
  element: "data",
  content: "(appymt*)",
  types: { appymt: () => appymtRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct appymt readByQuery QUERY Response` */
export const readByQueryAppymtResponse: Profile<AppymtData> = {
  name: "Intacct appymt readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(appymt*)",
  types: { appymt: () => appymtRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct appymt QUERY Response` */
export const queryAppymtResponse: Profile<AppymtRows> = {
  name: "Intacct appymt QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APPYMT*)",
  types: { APPYMT: () => appymtRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct appymt LOOKUP Response` */
export const lookupAppymtResponse: Profile<TypeData> = {
  name: "Intacct appymt LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `appymt`. */
export interface AppymtData extends DataAttributes {
  appymt?: AppymtRecord[];
}

/** The fields of an appymt that can be requested. */
export type AppymtField = keyof AppymtFields | `${string}.${string}`;

/** The data of an answer about `APPYMT`. */
export interface AppymtRows extends DataAttributes {
  APPYMT?: AppymtRecord[];
}

export const createAppymtdetails: Shape<readonly CreateAppymtdetail[]> = {
  element: "APPYMTDETAILS",
  content: "(APPYMTDETAIL*)",
  types: { APPYMTDETAIL: () => createAppymtdetail },
};

/** What a payment to a vendor pays, and what it applies. Declared in 3.0/payables.dtd. */
export interface CreateAppymtdetail {
  /** Bill record number. `INTEGER`. */
  RECORDKEY?: Integer | null;
  /** Bill entry record number. `INTEGER`. */
  ENTRYKEY?: Integer | null;
  /** Positive adjustment record number. `INTEGER`. */
  POSADJKEY?: Integer | null;
  /** Positive adjustment record number. `INTEGER`. */
  POSADJENTRYKEY?: Integer | null;
  /** Payment transaction amount. `MONEY`. */
  TRX_PAYMENTAMOUNT?: Decimal | null;
  /** Inline transaction record number. `INTEGER`. */
  INLINEKEY?: Integer | null;
  /** Inline transaction entry record number. `INTEGER`. */
  INLINEENTRYKEY?: Integer | null;
  /** Inline transaction amount. `MONEY`. */
  TRX_INLINEAMOUNT?: Decimal | null;
  /** Discount date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DISCOUNTDATE?: IsoDate | null;
  /** Adjustment transaction record number. `INTEGER`. */
  ADJUSTMENTKEY?: Integer | null;
  /** Adjustment transaction entry record number. `INTEGER`. */
  ADJUSTMENTENTRYKEY?: Integer | null;
  /** Adjustment transaction amount. `MONEY`. */
  TRX_ADJUSTMENTAMOUNT?: Decimal | null;
  /** Advance record number. `INTEGER`. */
  ADVANCEKEY?: Integer | null;
  /** Advance entry record number. `INTEGER`. */
  ADVANCEENTRYKEY?: Integer | null;
  /** Posted advance transaction amount. `MONEY`. */
  TRX_POSTEDADVANCEAMOUNT?: Decimal | null;
  /** Payment currency. */
  CURRENCY?: string;
  /** Joint payee print as. */
  JOINTPAYEEPRINTAS?: string;
}

export const createAppymtdetail: Shape<CreateAppymtdetail> = {
  element: "APPYMTDETAIL",
  content: `(RECORDKEY? & ENTRYKEY? & POSADJKEY? & POSADJENTRYKEY? & TRX_PAYMENTAMOUNT? & INLINEKEY? &
    INLINEENTRYKEY? & TRX_INLINEAMOUNT? & DISCOUNTDATE? & ADJUSTMENTKEY? & ADJUSTMENTENTRYKEY? &
    TRX_ADJUSTMENTAMOUNT? & ADVANCEKEY? & ADVANCEENTRYKEY? & TRX_POSTEDADVANCEAMOUNT? & CURRENCY? &
    JOINTPAYEEPRINTAS?)`,
  source: "documented",
  types: {
    RECORDKEY: "INTEGER",
    ENTRYKEY: "INTEGER",
    POSADJKEY: "INTEGER",
    POSADJENTRYKEY: "INTEGER",
    TRX_PAYMENTAMOUNT: "MONEY",
    INLINEKEY: "INTEGER",
    INLINEENTRYKEY: "INTEGER",
    TRX_INLINEAMOUNT: "MONEY",
    DISCOUNTDATE: "DATE_MDY",
    ADJUSTMENTKEY: "INTEGER",
    ADJUSTMENTENTRYKEY: "INTEGER",
    TRX_ADJUSTMENTAMOUNT: "MONEY",
    ADVANCEKEY: "INTEGER",
    ADVANCEENTRYKEY: "INTEGER",
    TRX_POSTEDADVANCEAMOUNT: "MONEY",
  },
};

export const updateAppymtdetails: Shape<readonly UpdateAppymtdetail[]> = {
  element: "APPYMTDETAILS",
  content: "(APPYMTDETAIL*)",
  types: { APPYMTDETAIL: () => updateAppymtdetail },
};

/** What a payment to a vendor pays, and what it applies. Declared in 3.0/payables.dtd. */
export interface UpdateAppymtdetail {
  /** Bill record number. `INTEGER`. */
  RECORDKEY?: Integer | null;
  /** Bill entry record number. `INTEGER`. */
  ENTRYKEY?: Integer | null;
  /** Positive adjustment record number. `INTEGER`. */
  POSADJKEY?: Integer | null;
  /** Positive adjustment record number. `INTEGER`. */
  POSADJENTRYKEY?: Integer | null;
  /** Payment transaction amount. `MONEY`. */
  TRX_PAYMENTAMOUNT?: Decimal | null;
  /** Inline transaction record number. `INTEGER`. */
  INLINEKEY?: Integer | null;
  /** Inline transaction entry record number. `INTEGER`. */
  INLINEENTRYKEY?: Integer | null;
  /** Inline transaction amount. `MONEY`. */
  TRX_INLINEAMOUNT?: Decimal | null;
  /** Discount date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DISCOUNTDATE?: IsoDate | null;
  /** Adjustment transaction record number. `INTEGER`. */
  ADJUSTMENTKEY?: Integer | null;
  /** Adjustment transaction entry record number. `INTEGER`. */
  ADJUSTMENTENTRYKEY?: Integer | null;
  /** Adjustment transaction amount. `MONEY`. */
  TRX_ADJUSTMENTAMOUNT?: Decimal | null;
  /** Advance record number. `INTEGER`. */
  ADVANCEKEY?: Integer | null;
  /** Advance entry record number. `INTEGER`. */
  ADVANCEENTRYKEY?: Integer | null;
  /** Posted advance transaction amount. `MONEY`. */
  TRX_POSTEDADVANCEAMOUNT?: Decimal | null;
  /** Payment currency. */
  CURRENCY?: string;
  /** Joint payee print as. */
  JOINTPAYEEPRINTAS?: string;
}

export const updateAppymtdetail: Shape<UpdateAppymtdetail> = {
  element: "APPYMTDETAIL",
  content: `(RECORDKEY? & ENTRYKEY? & POSADJKEY? & POSADJENTRYKEY? & TRX_PAYMENTAMOUNT? & INLINEKEY? &
    INLINEENTRYKEY? & TRX_INLINEAMOUNT? & DISCOUNTDATE? & ADJUSTMENTKEY? & ADJUSTMENTENTRYKEY? &
    TRX_ADJUSTMENTAMOUNT? & ADVANCEKEY? & ADVANCEENTRYKEY? & TRX_POSTEDADVANCEAMOUNT? & CURRENCY? &
    JOINTPAYEEPRINTAS?)`,
  source: "documented",
  types: {
    RECORDKEY: "INTEGER",
    ENTRYKEY: "INTEGER",
    POSADJKEY: "INTEGER",
    POSADJENTRYKEY: "INTEGER",
    TRX_PAYMENTAMOUNT: "MONEY",
    INLINEKEY: "INTEGER",
    INLINEENTRYKEY: "INTEGER",
    TRX_INLINEAMOUNT: "MONEY",
    DISCOUNTDATE: "DATE_MDY",
    ADJUSTMENTKEY: "INTEGER",
    ADJUSTMENTENTRYKEY: "INTEGER",
    TRX_ADJUSTMENTAMOUNT: "MONEY",
    ADVANCEKEY: "INTEGER",
    ADVANCEENTRYKEY: "INTEGER",
    TRX_POSTEDADVANCEAMOUNT: "MONEY",
  },
};

/** A payment to a vendor. Declared in 3.0/payables.dtd. */
export interface AppymtFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Financial entity. */
  FINANCIALENTITY?: string;
  /** Payment provider. */
  PAYMENTPROVIDER?: string;
  /** Payment method. */
  PAYMENTMETHOD?:
    | "Printed Check"
    | "Joint Check"
    | "Cash"
    | "EFT"
    | "Credit Card"
    | "ACH"
    | "Check Delivery"
    | "WF Check"
    | "WF Domestic ACH"
    | "WF USD Wire"
    | "VCARD"
    | (string & {})
    | null;
  /** Payment request method. "vendorpref" unless given. */
  PAYMENTREQUESTMETHOD?:
    "vendorpref" | "vendor" | "bill" | "payto" | (string & {}) | null;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** Vendor ID. */
  VENDORID?: string;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** `MONEY`. */
  AMOUNTTOPAY?: DecimalText | null;
  /** "Submit" unless given. */
  ACTION?: "Draft" | "Submit" | (string & {}) | null;
  APPYMTDETAILS?: AppymtdetailRecord[];
  /** Date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** State. */
  STATE?: string;
  /** Summary key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
  /** Record type. */
  RECORDTYPE?: string;
  /** Payment number. */
  RECORDID?: string;
  /** Financial entity type. */
  FINANCIALENTITYTYPE?: string;
  /** Bank. */
  FINANCIALACCOUNTNAME?: string;
  /** Bank currency. */
  FINANCIALACCOUNTCURRENCY?: string;
  /** Raw state. */
  RAWSTATE?: string;
  /** Payment method key. `INTEGER`. */
  PAYMENTMETHODKEY?: IntegerText | null;
  /** Vendor entity. */
  ENTITY?: string;
  /** Vendor. */
  VENDORNAME?: string;
  /** Document ID. */
  DESCRIPTION2?: string;
  /** Due date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate | null;
  /** Date fully paid. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Total amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Total selected. `NUMBER`. */
  TOTALSELECTED?: DecimalText | null;
  /** Total paid. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Amount due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Total transaction amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Total transaction amount selected. `NUMBER`. */
  TRX_TOTALSELECTED?: DecimalText | null;
  /** Total transaction amount paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Transaction amount due. `NUMBER`. */
  TRX_TOTALDUE?: DecimalText | null;
  /** Pay to. */
  BILLTOPAYTOCONTACTNAME?: string;
  /** Summary. */
  PRBATCH?: string;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Cleared. */
  CLEARED?: string;
  /** Cleared date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CLRDATE?: IsoDate | null;
  /** System generated. */
  SYSTEMGENERATED?: "T" | "F" | (string & {}) | null;
  /** Pay-to contact key. `INTEGER`. */
  BILLTOPAYTOKEY?: IntegerText | null;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate | null;
  /** Inclusive taxes. `BOOLEAN`. */
  INCLUSIVETAX?: boolean | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Vendor key. */
  VENDORKEY?: string;
  /** Joint payee. */
  JOINTPAYEENAME?: string;
  /** Joint payee print as. */
  JOINTPAYEEPRINTAS?: string;
  /** State. */
  DISPLAYSTATE?:
    | "Partially Approved"
    | "Submitted"
    | "Voided"
    | "Confirmed"
    | "Approved"
    | "Draft"
    | "Declined"
    | "Delivered"
    | "Print Voided"
    | "Quick Delivery"
    | (string & {})
    | null;
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
export interface AppymtRelations {
  EXCHANGERATEINFO: OpenValues;
  FINANCIALACCOUNT: OpenValues;
  MELOCATION: LocationRecord;
  PAYTO: ContactRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
  VENDOR: VendorRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface AppymtRecord
  extends AppymtFields, OpenValues, Related<AppymtFields, AppymtRelations> {}

export const appymtRecord: Shape<AppymtRecord> = {
  element: "APPYMT",
  content: `(RECORDNO? & FINANCIALENTITY? & PAYMENTPROVIDER? & PAYMENTMETHOD? & PAYMENTREQUESTMETHOD? &
    EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & VENDORID? & DOCNUMBER? & DESCRIPTION? & PAYMENTDATE? &
    CURRENCY? & BASECURR? & AMOUNTTOPAY? & ACTION? & APPYMTDETAILS? & WHENCREATED? & STATE? &
    PRBATCHKEY? & RECORDTYPE? & RECORDID? & FINANCIALENTITYTYPE? & FINANCIALACCOUNTNAME? &
    FINANCIALACCOUNTCURRENCY? & RAWSTATE? & PAYMENTMETHODKEY? & ENTITY? & VENDORNAME? &
    DESCRIPTION2? & WHENDUE? & WHENPAID? & EXCHANGE_RATE? & TOTALENTERED? & TOTALSELECTED? &
    TOTALPAID? & TOTALDUE? & TRX_TOTALENTERED? & TRX_TOTALSELECTED? & TRX_TOTALPAID? &
    TRX_TOTALDUE? & BILLTOPAYTOCONTACTNAME? & PRBATCH? & AUWHENCREATED? & CLEARED? & CLRDATE? &
    SYSTEMGENERATED? & BILLTOPAYTOKEY? & WHENPOSTED? & INCLUSIVETAX? & TAXSOLUTIONID? & VENDORKEY? &
    JOINTPAYEENAME? & JOINTPAYEEPRINTAS? & DISPLAYSTATE? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PAYMENTMETHOD: "ENUM",
    PAYMENTREQUESTMETHOD: "ENUM",
    EXCH_RATE_DATE: "DATE_MDY",
    PAYMENTDATE: "DATE_MDY",
    AMOUNTTOPAY: "MONEY",
    ACTION: "ENUM",
    APPYMTDETAILS: () => appymtdetailsRecord,
    WHENCREATED: "DATE_MDY",
    PRBATCHKEY: "INTEGER",
    PAYMENTMETHODKEY: "INTEGER",
    WHENDUE: "DATE_MDY",
    WHENPAID: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    TOTALENTERED: "NUMBER",
    TOTALSELECTED: "NUMBER",
    TOTALPAID: "NUMBER",
    TOTALDUE: "NUMBER",
    TRX_TOTALENTERED: "NUMBER",
    TRX_TOTALSELECTED: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    TRX_TOTALDUE: "NUMBER",
    AUWHENCREATED: "DATETIME_MDY",
    CLRDATE: "DATE_MDY",
    SYSTEMGENERATED: "ENUM",
    BILLTOPAYTOKEY: "INTEGER",
    WHENPOSTED: "DATE_MDY",
    INCLUSIVETAX: "BOOLEAN",
    DISPLAYSTATE: "ENUM",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => appymtPaths,
  answer: true,
};

export const appymtPaths: Paths = {
  types: {
    BOOLEAN: "INCLUSIVETAX",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "EXCH_RATE_DATE PAYMENTDATE WHENCREATED WHENDUE WHENPAID CLRDATE WHENPOSTED",
  },
  to: {
    MELOCATION: () => locationPaths,
    PAYTO: () => contactPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
    VENDOR: () => vendorPaths,
  },
};

export const appymtdetailsRecord: Shape<AppymtdetailRecord[]> = {
  element: "APPYMTDETAILS",
  content: "(APPYMTDETAIL*)",
  types: { APPYMTDETAIL: () => appymtdetailRecord },
  answer: true,
};
