// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit.
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type AppymtdetailRecord, appymtdetailRecord } from "./appymtdetail.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** A payment to a vendor. Declared in 3.0/payables.dtd. */
export interface CreateAppymt {
  FINANCIALENTITY?: string;
  PAYMENTPROVIDER?: string;
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
    | "WF USD Wire";
  /** "vendorpref" unless given. */
  PAYMENTREQUESTMETHOD?: "vendorpref" | "vendor" | "bill" | "payto";
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate;
  /** "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  VENDORID: string;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE: IsoDate;
  CURRENCY: string;
  BASECURR?: string;
  /** `MONEY`. */
  AMOUNTTOPAY?: Decimal;
  /** "Submit" unless given. */
  ACTION?: "Draft" | "Submit";
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
    CURRENCY & BASECURR? & AMOUNTTOPAY? & ACTION? & APPYMTDETAILS)`,
  source: "documented",
  types: {
    PAYMENTMETHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Printed Check",
        "Joint Check",
        "Cash",
        "EFT",
        "Credit Card",
        "ACH",
        "Check Delivery",
        "WF Check",
        "WF Domestic ACH",
        "WF USD Wire",
      ],
    },
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
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  FINANCIALENTITY?: string;
  /** "vendorpref" unless given. */
  PAYMENTREQUESTMETHOD?: "vendorpref" | "vendor" | "bill" | "payto" | null;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  /** "Submit" unless given. */
  ACTION?: "Draft" | "Submit" | null;
  APPYMTDETAILS?: readonly UpdateAppymtdetail[];
  WHENCREATED?: string;
}

/** `Intacct appymt UPDATE Request` */
export const updateAppymt: FunctionProfile<UpdateAppymt, AppymtData> = {
  name: "Intacct appymt UPDATE Request",
  version: "3.0",
  within: "update",
  element: "APPYMT",
  content: `(RECORDNO & FINANCIALENTITY? & PAYMENTREQUESTMETHOD? & DOCNUMBER? & DESCRIPTION? & ACTION? &
    APPYMTDETAILS? & WHENCREATED?)`,
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
  nulls: true,
  response: () => getAppymtResponse,
};

/** What Intacct appymt DELETE may ask for. */
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

/** What Intacct appymt GET may ask for. */
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

/** What Intacct appymt readByQuery QUERY may ask for. */
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

/** What Intacct appymt QUERY may ask for. */
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

/** What Intacct appymt LOOKUP may ask for. */
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
  alias: { APPYMT: "appymt" },
  types: { appymt: () => appymtRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct appymt readByQuery QUERY Response` */
export const readByQueryAppymtResponse: Profile<AppymtData> = {
  name: "Intacct appymt readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(appymt*)",
  alias: { APPYMT: "appymt" },
  types: { appymt: () => appymtRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct appymt QUERY Response` */
export const queryAppymtResponse: Profile<AppymtRows> = {
  name: "Intacct appymt QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APPYMT*)",
  types: { APPYMT: () => appymtRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct appymt LOOKUP Response` */
export const lookupAppymtResponse: Profile<TypeData> = {
  name: "Intacct appymt LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `appymt` holds. */
export interface AppymtData extends DataAttributes {
  appymt?: AppymtRecord[];
}

/** The fields of an appymt that can be asked for. */
export type AppymtField = keyof AppymtFields | `${string}.${string}`;

/** What an answer about `APPYMT` holds. */
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
  /** `INTEGER`. */
  RECORDKEY?: Integer;
  /** `INTEGER`. */
  ENTRYKEY?: Integer;
  /** `INTEGER`. */
  POSADJKEY?: Integer;
  /** `INTEGER`. */
  POSADJENTRYKEY?: Integer;
  /** `MONEY`. */
  TRX_PAYMENTAMOUNT?: Decimal;
  /** `INTEGER`. */
  INLINEKEY?: Integer;
  /** `INTEGER`. */
  INLINEENTRYKEY?: Integer;
  /** `MONEY`. */
  TRX_INLINEAMOUNT?: Decimal;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  DISCOUNTDATE?: IsoDate;
  /** `INTEGER`. */
  ADJUSTMENTKEY?: Integer;
  /** `INTEGER`. */
  ADJUSTMENTENTRYKEY?: Integer;
  /** `MONEY`. */
  TRX_ADJUSTMENTAMOUNT?: Decimal;
  /** `INTEGER`. */
  ADVANCEKEY?: Integer;
  /** `INTEGER`. */
  ADVANCEENTRYKEY?: Integer;
  /** `MONEY`. */
  TRX_POSTEDADVANCEAMOUNT?: Decimal;
  CURRENCY?: string;
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
  nulls: true,
};

/** What a payment to a vendor pays, and what it applies. Declared in 3.0/payables.dtd. */
export interface UpdateAppymtdetail {
  /** `INTEGER`. */
  RECORDKEY?: Integer | null;
  /** `INTEGER`. */
  ENTRYKEY?: Integer | null;
  /** `INTEGER`. */
  POSADJKEY?: Integer | null;
  /** `INTEGER`. */
  POSADJENTRYKEY?: Integer | null;
  /** `MONEY`. */
  TRX_PAYMENTAMOUNT?: Decimal | null;
  /** `INTEGER`. */
  INLINEKEY?: Integer | null;
  /** `INTEGER`. */
  INLINEENTRYKEY?: Integer | null;
  /** `MONEY`. */
  TRX_INLINEAMOUNT?: Decimal | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  DISCOUNTDATE?: IsoDate | null;
  /** `INTEGER`. */
  ADJUSTMENTKEY?: Integer | null;
  /** `INTEGER`. */
  ADJUSTMENTENTRYKEY?: Integer | null;
  /** `MONEY`. */
  TRX_ADJUSTMENTAMOUNT?: Decimal | null;
  /** `INTEGER`. */
  ADVANCEKEY?: Integer | null;
  /** `INTEGER`. */
  ADVANCEENTRYKEY?: Integer | null;
  /** `MONEY`. */
  TRX_POSTEDADVANCEAMOUNT?: Decimal | null;
  CURRENCY?: string;
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
  nulls: true,
};

/** A payment to a vendor. Declared in 3.0/payables.dtd. */
export interface AppymtFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  FINANCIALENTITY?: string;
  PAYMENTPROVIDER?: string;
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
    | (string & {})
    | null;
  /** "vendorpref" unless given. */
  PAYMENTREQUESTMETHOD?:
    "vendorpref" | "vendor" | "bill" | "payto" | (string & {}) | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  VENDORID?: string;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  CURRENCY?: string;
  BASECURR?: string;
  /** `MONEY`. */
  AMOUNTTOPAY?: DecimalText | null;
  /** "Submit" unless given. */
  ACTION?: "Draft" | "Submit" | (string & {}) | null;
  APPYMTDETAILS?: AppymtdetailRecord[];
  WHENCREATED?: string;
  STATE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface AppymtRecord extends AppymtFields, OpenValues {}

export const appymtRecord: Shape<AppymtRecord> = {
  element: "APPYMT",
  content: `(RECORDNO? & FINANCIALENTITY? & PAYMENTPROVIDER? & PAYMENTMETHOD? & PAYMENTREQUESTMETHOD? &
    EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & VENDORID? & DOCNUMBER? & DESCRIPTION? & PAYMENTDATE? &
    CURRENCY? & BASECURR? & AMOUNTTOPAY? & ACTION? & APPYMTDETAILS? & WHENCREATED? & STATE? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PAYMENTMETHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Printed Check",
        "Joint Check",
        "Cash",
        "EFT",
        "Credit Card",
        "ACH",
        "Check Delivery",
        "WF Check",
        "WF Domestic ACH",
        "WF USD Wire",
      ],
      open: true,
    },
    PAYMENTREQUESTMETHOD: {
      name: "STRING",
      base: "enum",
      values: ["vendorpref", "vendor", "bill", "payto"],
      open: true,
    },
    EXCH_RATE_DATE: "DATE_MDY",
    PAYMENTDATE: "DATE_MDY",
    AMOUNTTOPAY: "MONEY",
    ACTION: {
      name: "STRING",
      base: "enum",
      values: ["Draft", "Submit"],
      open: true,
    },
    APPYMTDETAILS: () => appymtdetailsRecord,
  },
  nulls: true,
};

export const appymtdetailsRecord: Shape<AppymtdetailRecord[]> = {
  element: "APPYMTDETAILS",
  content: "(APPYMTDETAIL*)",
  types: { APPYMTDETAIL: () => appymtdetailRecord },
  nulls: true,
};
