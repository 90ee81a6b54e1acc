// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit. Checksum f9a626b27273e103
import type {
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
import { type ApAdjustmentRecord, apAdjustmentPaths } from "./apadjustment.js";
import {
  type ApAdjustmentItemRecord,
  apAdjustmentItemPaths,
} from "./apadjustmentitem.js";
import { type ApBillRecord, apBillPaths } from "./apbill.js";
import { type ApBillItemRecord, apBillItemPaths } from "./apbillitem.js";
import { type AppymtRecord, appymtPaths } from "./appymt.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct appymtdetail GET. */
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

/** The input of Intacct appymtdetail readByQuery QUERY. */
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

/** The input of Intacct appymtdetail QUERY. */
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

/** The input of Intacct appymtdetail LOOKUP. */
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
  types: { appymtdetail: () => appymtdetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct appymtdetail readByQuery QUERY Response` */
export const readByQueryAppymtdetailResponse: Profile<AppymtdetailData> = {
  name: "Intacct appymtdetail readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(appymtdetail*)",
  types: { appymtdetail: () => appymtdetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct appymtdetail QUERY Response` */
export const queryAppymtdetailResponse: Profile<AppymtdetailRows> = {
  name: "Intacct appymtdetail QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APPYMTDETAIL*)",
  types: { APPYMTDETAIL: () => appymtdetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct appymtdetail LOOKUP Response` */
export const lookupAppymtdetailResponse: Profile<TypeData> = {
  name: "Intacct appymtdetail LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `appymtdetail`. */
export interface AppymtdetailData extends DataAttributes {
  appymtdetail?: AppymtdetailRecord[];
}

/** The fields of an appymtdetail that can be requested. */
export type AppymtdetailField =
  keyof AppymtdetailFields | `${string}.${string}`;

/** The data of an answer about `APPYMTDETAIL`. */
export interface AppymtdetailRows extends DataAttributes {
  APPYMTDETAIL?: AppymtdetailRecord[];
}

/** What a payment to a vendor pays, and what it applies. Declared in 3.0/payables.dtd. */
export interface AppymtdetailFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Bill record number. `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** Bill entry record number. `INTEGER`. */
  ENTRYKEY?: IntegerText | null;
  /** Positive adjustment record number. `INTEGER`. */
  POSADJKEY?: IntegerText | null;
  /** Positive adjustment record number. `INTEGER`. */
  POSADJENTRYKEY?: IntegerText | null;
  /** Payment transaction amount. `MONEY`. */
  TRX_PAYMENTAMOUNT?: DecimalText | null;
  /** Inline transaction record number. `INTEGER`. */
  INLINEKEY?: IntegerText | null;
  /** Inline transaction entry record number. `INTEGER`. */
  INLINEENTRYKEY?: IntegerText | null;
  /** Inline transaction amount. `MONEY`. */
  TRX_INLINEAMOUNT?: DecimalText | null;
  /** Discount date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DISCOUNTDATE?: IsoDate | null;
  /** Adjustment transaction record number. `INTEGER`. */
  ADJUSTMENTKEY?: IntegerText | null;
  /** Adjustment transaction entry record number. `INTEGER`. */
  ADJUSTMENTENTRYKEY?: IntegerText | null;
  /** Adjustment transaction amount. `MONEY`. */
  TRX_ADJUSTMENTAMOUNT?: DecimalText | null;
  /** Advance record number. `INTEGER`. */
  ADVANCEKEY?: IntegerText | null;
  /** Advance entry record number. `INTEGER`. */
  ADVANCEENTRYKEY?: IntegerText | null;
  /** Posted advance transaction amount. `MONEY`. */
  TRX_POSTEDADVANCEAMOUNT?: DecimalText | null;
  /** Payment currency. */
  CURRENCY?: string;
  /** Joint payee print as. */
  JOINTPAYEEPRINTAS?: string;
  /** Payment base amount. `MONEY`. */
  PAYMENTAMOUNT?: DecimalText | null;
  /** State. */
  STATE?: string;
  /** Payment record number. `INTEGER`. */
  PAYMENTKEY?: IntegerText | null;
  /** Payment entry record number. `INTEGER`. */
  PAYMENTENTRYKEY?: IntegerText | null;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  /** Inline transaction base amount. `MONEY`. */
  INLINEAMOUNT?: DecimalText | null;
  /** Discount record number. `INTEGER`. */
  DISCOUNTKEY?: IntegerText | null;
  /** Discount entry record number. `INTEGER`. */
  DISCOUNTENTRYKEY?: IntegerText | null;
  /** Discount base amount. `MONEY`. */
  DISCOUNTAMOUNT?: DecimalText | null;
  /** Discount transaction amount. `MONEY`. */
  TRX_DISCOUNTAMOUNT?: DecimalText | null;
  /** Adjustment transaction base amount. `MONEY`. */
  ADJUSTMENTAMOUNT?: DecimalText | null;
  /** Posted advance record number. `INTEGER`. */
  POSTEDADVANCEKEY?: IntegerText | null;
  /** Posted advance entry record number. `INTEGER`. */
  POSTEDADVANCEENTRYKEY?: IntegerText | null;
  /** Posted advance base amount. `MONEY`. */
  POSTEDADVANCEAMOUNT?: DecimalText | null;
  /** Module key. */
  MODULEKEY?: string;
  /** Joint payee. */
  JOINTPAYEENAME?: string;
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
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface AppymtdetailRelations {
  APADJUSTMENT: ApAdjustmentRecord;
  APADJUSTMENTENTRY: ApAdjustmentItemRecord;
  APBILL: ApBillRecord;
  APBILLITEM: ApBillItemRecord;
  APDISCOUNT: OpenValues;
  APDISCOUNTENTRY: OpenValues;
  APPOSTEDADVANCE: OpenValues;
  APPOSTEDADVANCEENTRY: OpenValues;
  APPYMT: AppymtRecord;
  APPYMTENTRY: OpenValues;
  INLINEBILL: ApBillRecord;
  INLINEBILLITEM: ApBillItemRecord;
  POSADJ: ApAdjustmentRecord;
  POSADJITEM: ApAdjustmentItemRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface AppymtdetailRecord
  extends
    AppymtdetailFields,
    OpenValues,
    Related<AppymtdetailFields, AppymtdetailRelations> {}

export const appymtdetailRecord: Shape<AppymtdetailRecord> = {
  element: "APPYMTDETAIL",
  content: `(RECORDNO? & RECORDKEY? & ENTRYKEY? & POSADJKEY? & POSADJENTRYKEY? & TRX_PAYMENTAMOUNT? &
    INLINEKEY? & INLINEENTRYKEY? & TRX_INLINEAMOUNT? & DISCOUNTDATE? & ADJUSTMENTKEY? &
    ADJUSTMENTENTRYKEY? & TRX_ADJUSTMENTAMOUNT? & ADVANCEKEY? & ADVANCEENTRYKEY? &
    TRX_POSTEDADVANCEAMOUNT? & CURRENCY? & JOINTPAYEEPRINTAS? & PAYMENTAMOUNT? & STATE? &
    PAYMENTKEY? & PAYMENTENTRYKEY? & PAYMENTDATE? & INLINEAMOUNT? & DISCOUNTKEY? &
    DISCOUNTENTRYKEY? & DISCOUNTAMOUNT? & TRX_DISCOUNTAMOUNT? & ADJUSTMENTAMOUNT? &
    POSTEDADVANCEKEY? & POSTEDADVANCEENTRYKEY? & POSTEDADVANCEAMOUNT? & MODULEKEY? &
    JOINTPAYEENAME? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
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
    PAYMENTAMOUNT: "MONEY",
    PAYMENTKEY: "INTEGER",
    PAYMENTENTRYKEY: "INTEGER",
    PAYMENTDATE: "DATE_MDY",
    INLINEAMOUNT: "MONEY",
    DISCOUNTKEY: "INTEGER",
    DISCOUNTENTRYKEY: "INTEGER",
    DISCOUNTAMOUNT: "MONEY",
    TRX_DISCOUNTAMOUNT: "MONEY",
    ADJUSTMENTAMOUNT: "MONEY",
    POSTEDADVANCEKEY: "INTEGER",
    POSTEDADVANCEENTRYKEY: "INTEGER",
    POSTEDADVANCEAMOUNT: "MONEY",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => appymtdetailPaths,
  answer: true,
};

export const appymtdetailPaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "DISCOUNTDATE PAYMENTDATE",
  },
  to: {
    APADJUSTMENT: () => apAdjustmentPaths,
    APADJUSTMENTENTRY: () => apAdjustmentItemPaths,
    APBILL: () => apBillPaths,
    APBILLITEM: () => apBillItemPaths,
    APPYMT: () => appymtPaths,
    INLINEBILL: () => apBillPaths,
    INLINEBILLITEM: () => apBillItemPaths,
    POSADJ: () => apAdjustmentPaths,
    POSADJITEM: () => apAdjustmentItemPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
