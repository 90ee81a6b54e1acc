// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit.
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct appymtdetail GET may ask for. */
export type GetAppymtdetail = Read<AppymtdetailField | "*">;

/** `Intacct appymtdetail GET Request` */
export const getAppymtdetail: FunctionProfile<
  GetAppymtdetail,
  AppymtdetailData
> = {
  name: "Intacct appymtdetail GET Request",
  version: "3.0",
  fixed: { object: "APPYMTDETAIL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getAppymtdetailResponse,
};

/** What Intacct appymtdetail readByQuery QUERY may ask for. */
export type ReadByQueryAppymtdetail = ReadByQuery<AppymtdetailField | "*">;

/** `Intacct appymtdetail readByQuery QUERY Request` */
export const readByQueryAppymtdetail: FunctionProfile<
  ReadByQueryAppymtdetail,
  AppymtdetailData
> = {
  name: "Intacct appymtdetail readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APPYMTDETAIL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAppymtdetailResponse,
};

/** What Intacct appymtdetail QUERY may ask for. */
export type QueryAppymtdetail = QueryInput;

/** `Intacct appymtdetail QUERY Request` */
export const queryAppymtdetail: QueryProfile<AppymtdetailRecord> = {
  name: "Intacct appymtdetail QUERY Request",
  version: "3.0",
  fixed: { object: "APPYMTDETAIL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAppymtdetailResponse,
};

/** What Intacct appymtdetail LOOKUP may ask for. */
export type LookupAppymtdetail = Lookup;

/** `Intacct appymtdetail LOOKUP Request` */
export const lookupAppymtdetail: FunctionProfile<LookupAppymtdetail, TypeData> =
  {
    name: "Intacct appymtdetail LOOKUP Request",
    version: "3.0",
    fixed: { object: "APPYMTDETAIL" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupAppymtdetailResponse,
  };

/** `Intacct appymtdetail GET Response` */
export const getAppymtdetailResponse: Profile<AppymtdetailData> = {
  name: "Intacct appymtdetail GET Response",
  version: "3.0",
  element: "data",
  content: "(appymtdetail*)",
  alias: { APPYMTDETAIL: "appymtdetail" },
  types: { appymtdetail: () => appymtdetailRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct appymtdetail readByQuery QUERY Response` */
export const readByQueryAppymtdetailResponse: Profile<AppymtdetailData> = {
  name: "Intacct appymtdetail readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(appymtdetail*)",
  alias: { APPYMTDETAIL: "appymtdetail" },
  types: { appymtdetail: () => appymtdetailRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct appymtdetail QUERY Response` */
export const queryAppymtdetailResponse: Profile<AppymtdetailRows> = {
  name: "Intacct appymtdetail QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APPYMTDETAIL*)",
  types: { APPYMTDETAIL: () => appymtdetailRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct appymtdetail LOOKUP Response` */
export const lookupAppymtdetailResponse: Profile<TypeData> = {
  name: "Intacct appymtdetail LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `appymtdetail` holds. */
export interface AppymtdetailData extends DataAttributes {
  appymtdetail?: AppymtdetailRecord[];
}

/** The fields of an appymtdetail that can be asked for. */
export type AppymtdetailField =
  keyof AppymtdetailFields | `${string}.${string}`;

/** What an answer about `APPYMTDETAIL` holds. */
export interface AppymtdetailRows extends DataAttributes {
  APPYMTDETAIL?: AppymtdetailRecord[];
}

/** What a payment to a vendor pays, and what it applies. Declared in 3.0/payables.dtd. */
export interface AppymtdetailFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** `INTEGER`. */
  ENTRYKEY?: IntegerText | null;
  /** `INTEGER`. */
  POSADJKEY?: IntegerText | null;
  /** `INTEGER`. */
  POSADJENTRYKEY?: IntegerText | null;
  /** `MONEY`. */
  TRX_PAYMENTAMOUNT?: DecimalText | null;
  /** `INTEGER`. */
  INLINEKEY?: IntegerText | null;
  /** `INTEGER`. */
  INLINEENTRYKEY?: IntegerText | null;
  /** `MONEY`. */
  TRX_INLINEAMOUNT?: DecimalText | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  DISCOUNTDATE?: IsoDate | null;
  /** `INTEGER`. */
  ADJUSTMENTKEY?: IntegerText | null;
  /** `INTEGER`. */
  ADJUSTMENTENTRYKEY?: IntegerText | null;
  /** `MONEY`. */
  TRX_ADJUSTMENTAMOUNT?: DecimalText | null;
  /** `INTEGER`. */
  ADVANCEKEY?: IntegerText | null;
  /** `INTEGER`. */
  ADVANCEENTRYKEY?: IntegerText | null;
  /** `MONEY`. */
  TRX_POSTEDADVANCEAMOUNT?: DecimalText | null;
  CURRENCY?: string;
  JOINTPAYEEPRINTAS?: string;
  PAYMENTAMOUNT?: string;
  STATE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface AppymtdetailRecord extends AppymtdetailFields, OpenValues {}

export const appymtdetailRecord: Shape<AppymtdetailRecord> = {
  element: "APPYMTDETAIL",
  content: `(RECORDNO? & RECORDKEY? & ENTRYKEY? & POSADJKEY? & POSADJENTRYKEY? & TRX_PAYMENTAMOUNT? &
    INLINEKEY? & INLINEENTRYKEY? & TRX_INLINEAMOUNT? & DISCOUNTDATE? & ADJUSTMENTKEY? &
    ADJUSTMENTENTRYKEY? & TRX_ADJUSTMENTAMOUNT? & ADVANCEKEY? & ADVANCEENTRYKEY? &
    TRX_POSTEDADVANCEAMOUNT? & CURRENCY? & JOINTPAYEEPRINTAS? & PAYMENTAMOUNT? & STATE? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
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
