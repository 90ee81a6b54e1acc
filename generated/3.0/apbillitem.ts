// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit.
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type ApBillRecord, apBillRecord } from "./apbill.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GlAccountRecord, glAccountRecord } from "./glaccount.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct apbillitem GET may ask for. */
export type GetApBillItem = Read<ApBillItemField | "*">;

/** `Intacct apbillitem GET Request` */
export const getApBillItem: FunctionProfile<GetApBillItem, ApBillItemData> = {
  name: "Intacct apbillitem GET Request",
  version: "3.0",
  fixed: { object: "APBILLITEM" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApBillItemResponse,
};

/** What Intacct apbillitem readByQuery QUERY may ask for. */
export type ReadByQueryApBillItem = ReadByQuery<ApBillItemField | "*">;

/** `Intacct apbillitem readByQuery QUERY Request` */
export const readByQueryApBillItem: FunctionProfile<
  ReadByQueryApBillItem,
  ApBillItemData
> = {
  name: "Intacct apbillitem readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APBILLITEM" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApBillItemResponse,
};

/** What Intacct apbillitem QUERY may ask for. */
export type QueryApBillItem = QueryInput;

/** `Intacct apbillitem QUERY Request` */
export const queryApBillItem: QueryProfile<
  ApBillItemRecord & { APBILL?: ApBillRecord; GLACCOUNT?: GlAccountRecord }
> = {
  name: "Intacct apbillitem QUERY Request",
  version: "3.0",
  fixed: { object: "APBILLITEM" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApBillItemResponse,
};

/** What Intacct apbillitem LOOKUP may ask for. */
export type LookupApBillItem = Lookup;

/** `Intacct apbillitem LOOKUP Request` */
export const lookupApBillItem: FunctionProfile<LookupApBillItem, TypeData> = {
  name: "Intacct apbillitem LOOKUP Request",
  version: "3.0",
  fixed: { object: "APBILLITEM" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApBillItemResponse,
};

/** `Intacct apbillitem GET Response` */
export const getApBillItemResponse: Profile<ApBillItemData> = {
  name: "Intacct apbillitem GET Response",
  version: "3.0",
  element: "data",
  content: "(apbillitem*)",
  alias: { APBILLITEM: "apbillitem" },
  types: { apbillitem: () => apBillItemRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apbillitem readByQuery QUERY Response` */
export const readByQueryApBillItemResponse: Profile<ApBillItemData> = {
  name: "Intacct apbillitem readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(apbillitem*)",
  alias: { APBILLITEM: "apbillitem" },
  types: { apbillitem: () => apBillItemRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apbillitem QUERY Response` */
export const queryApBillItemResponse: Profile<ApBillItemRows> = {
  name: "Intacct apbillitem QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APBILLITEM*)",
  types: { APBILLITEM: () => apBillItemRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apbillitem LOOKUP Response` */
export const lookupApBillItemResponse: Profile<TypeData> = {
  name: "Intacct apbillitem LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `apbillitem` holds. */
export interface ApBillItemData extends DataAttributes {
  apbillitem?: ApBillItemRecord[];
}

/** The fields of an apbillitem that can be asked for. */
export type ApBillItemField = keyof ApBillItemFields | `${string}.${string}`;

/** What an answer about `APBILLITEM` holds. */
export interface ApBillItemRows extends DataAttributes {
  APBILLITEM?: ApBillItemRecord[];
}

/** A line of a bill. Declared in 3.0/payables.dtd. */
export interface ApBillItemFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ACCOUNTNO?: string;
  ACCOUNTLABEL?: string;
  OFFSETGLACCOUNTNO?: string;
  /** `MONEY`. */
  TRX_AMOUNT?: DecimalText | null;
  /** `MONEY`. */
  TOTALTRXAMOUNT?: DecimalText | null;
  ENTRYDESCRIPTION?: string;
  /** `BOOLEAN`. */
  FORM1099?: boolean | null;
  FORM1099TYPE?: string;
  FORM1099BOX?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  ALLOCATION?: string;
  LOCATIONID?: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  TASKID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  WAREHOUSEID?: string;
  /** `BOOLEAN`. "false" unless given. */
  PARTIALEXEMPT?: boolean | null;
  TAXENTRIES?: ApBillItemTaxEntriesTaxEntryRecord[];
  /** `INTEGER`. */
  LINE_NO?: IntegerText | null;
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ApBillItemRecord extends ApBillItemFields, OpenValues {}

export const apBillItemRecord: Shape<ApBillItemRecord> = {
  element: "APBILLITEM",
  content: `(RECORDNO? & ACCOUNTNO? & ACCOUNTLABEL? & OFFSETGLACCOUNTNO? & TRX_AMOUNT? & TOTALTRXAMOUNT? &
    ENTRYDESCRIPTION? & FORM1099? & FORM1099TYPE? & FORM1099BOX? & BILLABLE? & ALLOCATION? &
    LOCATIONID? & DEPARTMENTID? & PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? & VENDORID? &
    EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID? & PARTIALEXEMPT? & TAXENTRIES? &
    LINE_NO? & AMOUNT? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TRX_AMOUNT: "MONEY",
    TOTALTRXAMOUNT: "MONEY",
    FORM1099: "BOOLEAN",
    BILLABLE: "BOOLEAN",
    PARTIALEXEMPT: "BOOLEAN",
    TAXENTRIES: () => apBillItemTaxEntriesRecord,
    LINE_NO: "INTEGER",
    AMOUNT: "MONEY",
    APBILL: () => apBillRecord,
    GLACCOUNT: () => glAccountRecord,
  },
  nulls: true,
};

export const apBillItemTaxEntriesRecord: Shape<
  ApBillItemTaxEntriesTaxEntryRecord[]
> = {
  element: "TAXENTRIES",
  content: "(TAXENTRY*)",
  types: { TAXENTRY: () => apBillItemTaxEntriesTaxEntryRecord },
  nulls: true,
};

/** A tax of a line. Declared in 3.0/payables.dtd. */
export interface ApBillItemTaxEntriesTaxEntryRecord extends OpenValues {
  DETAILID?: string;
  /** `MONEY`. */
  TRX_TAX?: DecimalText | null;
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const apBillItemTaxEntriesTaxEntryRecord: Shape<ApBillItemTaxEntriesTaxEntryRecord> =
  {
    element: "TAXENTRY",
    content: "(DETAILID? & TRX_TAX? & RECORDNO? & #ANY*)",
    types: { TRX_TAX: "MONEY", RECORDNO: "INTEGER" },
    nulls: true,
  };
