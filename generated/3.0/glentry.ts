// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd, shared/general-ledger.dtd, shared/objects.dtd; do not edit.
import type {
  Decimal,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  OpenRecord,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { Currency, ProjectDimension } from "./groups.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct glentry GET may ask for. */
export type GetGlEntry = Read<GlEntryField | "*">;

/** `Intacct glentry GET Request` */
export const getGlEntry: FunctionProfile<GetGlEntry, GlEntryData> = {
  name: "Intacct glentry GET Request",
  version: "3.0",
  fixed: { object: "GLENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGlEntryResponse,
};

/** What Intacct glentry readByQuery QUERY may ask for. */
export type ReadByQueryGlEntry = ReadByQuery<GlEntryField | "*">;

/** `Intacct glentry readByQuery QUERY Request` */
export const readByQueryGlEntry: FunctionProfile<
  ReadByQueryGlEntry,
  GlEntryData
> = {
  name: "Intacct glentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlEntryResponse,
};

/** What Intacct glentry QUERY may ask for. */
export type QueryGlEntry = QueryInput;

/** `Intacct glentry QUERY Request` */
export const queryGlEntry: QueryProfile<GlEntryRecord> = {
  name: "Intacct glentry QUERY Request",
  version: "3.0",
  fixed: { object: "GLENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGlEntryResponse,
};

/** What Intacct glentry LOOKUP may ask for. */
export type LookupGlEntry = Lookup;

/** `Intacct glentry LOOKUP Request` */
export const lookupGlEntry: FunctionProfile<LookupGlEntry, TypeData> = {
  name: "Intacct glentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlEntryResponse,
};

/** What Intacct glentry get_list QUERY may ask for. */
export type GetListGlEntry = GetList;

/** `Intacct glentry get_list QUERY Request` */
export const getListGlEntry: FunctionProfile<GetListGlEntry, GlEntryRows2> = {
  name: "Intacct glentry get_list QUERY Request",
  version: "3.0",
  fixed: { object: "glentry" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListGlEntryResponse,
};

/** `Intacct glentry GET Response` */
export const getGlEntryResponse: Profile<GlEntryData> = {
  name: "Intacct glentry GET Response",
  version: "3.0",
  element: "data",
  content: "(glentry*)",
  alias: { GLENTRY: "glentry" },
  types: { glentry: () => glEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glentry readByQuery QUERY Response` */
export const readByQueryGlEntryResponse: Profile<GlEntryData> = {
  name: "Intacct glentry readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(glentry*)",
  alias: { GLENTRY: "glentry" },
  types: { glentry: () => glEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glentry QUERY Response` */
export const queryGlEntryResponse: Profile<GlEntryRows> = {
  name: "Intacct glentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLENTRY*)",
  types: { GLENTRY: () => glEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glentry LOOKUP Response` */
export const lookupGlEntryResponse: Profile<TypeData> = {
  name: "Intacct glentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glentry get_list QUERY Response` */
export const getListGlEntryResponse: Profile<GlEntryRows2> = {
  name: "Intacct glentry get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(glentry*)",
  types: { glentry: () => ({ element: "glentry", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `glentry` holds. */
export interface GlEntryData extends DataAttributes {
  glentry?: GlEntryRecord[];
}

/** The fields of a glentry that can be asked for. */
export type GlEntryField = keyof GlEntryFields | `${string}.${string}`;

/** What an answer about `GLENTRY` holds. */
export interface GlEntryRows extends DataAttributes {
  GLENTRY?: GlEntryRecord[];
}

/** What an answer about `glentry` holds. */
export interface GlEntryRows2 extends DataAttributes {
  glentry?: OpenRecord[];
}

/** A line of a journal entry; trtype says on which side. Declared in shared/general-ledger.dtd. */
export type GlEntry = GlEntryFields2 & ProjectDimension & Currency;

interface GlEntryFields2 {
  trtype: string;
  /** Borrowed from 2.1: `MONEY`. */
  amount: Decimal;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  document?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `DATE`, sent as year, month and day. */
  recon_date?: IsoDate;
}

export const glEntry: Shape<GlEntry> = {
  element: "glentry",
  content: `(trtype, amount, glaccountno, document?, datecreated?, memo?, locationid?, departmentid?,
    customerid?, vendorid?, employeeid?, (projectid, (taskid, costtypeid?)?)?, itemid?, classid?,
    contractid?, warehouseid?, customfields?, recon_date?, (currency, ((exchratedate?,
    exchratetype) | exchrate))?)`,
  types: {
    amount: "MONEY",
    glaccountno: "STRING_24 borrowed",
    document: "STRING_30 borrowed",
    datecreated: "DATE",
    memo: "STRING_500 borrowed",
    locationid: "ID",
    departmentid: "ID",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    itemid: "STRING_30 borrowed",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    warehouseid: "STRING_40 borrowed",
    customfields: () => customFields,
    recon_date: "DATE",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
  },
};

/** A line of a journal entry. Declared in 3.0/general-ledger.dtd. */
export interface GlEntryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DOCUMENT?: string;
  ACCOUNTNO?: string;
  CURRENCY?: string;
  /** `MONEY`. */
  TRX_AMOUNT?: DecimalText | null;
  TR_TYPE?: "1" | "-1" | (string & {}) | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** "custom" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  DESCRIPTION?: string;
  ALLOCATION?: "Custom" | (string & {}) | null;
  DEPARTMENT?: string;
  LOCATION?: string;
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
  BILLABLE?: boolean | null;
  /** A share of a line that is allocated in a way of its own. */
  SPLIT?: SplitRecord[];
  TAXENTRIES?: GlEntryTaxEntriesTaxEntryRecord[];
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** `INTEGER`. */
  BATCHNO?: IntegerText | null;
  /** `INTEGER`. */
  USERNO?: IntegerText | null;
  /** `INTEGER`. */
  LINE_NO?: IntegerText | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENTRY_DATE?: IsoDate | null;
  /** `INTEGER`. */
  BATCH_NUMBER?: IntegerText | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BATCH_DATE?: IsoDate | null;
  BATCHTITLE?: string;
  /** `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  ACCOUNTTITLE?: string;
  /** `FLAG`, sent as T or F. */
  STATISTICAL?: boolean | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GlEntryRecord extends GlEntryFields, OpenValues {}

export const glEntryRecord: Shape<GlEntryRecord> = {
  element: "GLENTRY",
  content: `(RECORDNO? & DOCUMENT? & ACCOUNTNO? & CURRENCY? & TRX_AMOUNT? & TR_TYPE? & EXCH_RATE_DATE? &
    EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & DESCRIPTION? & ALLOCATION? & DEPARTMENT? & LOCATION? &
    PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? & VENDORID? & EMPLOYEEID? & ITEMID? &
    CLASSID? & CONTRACTID? & WAREHOUSEID? & BILLABLE? & SPLIT* & TAXENTRIES? & AMOUNT? & BATCHNO? &
    USERNO? & LINE_NO? & ENTRY_DATE? & BATCH_NUMBER? & BATCH_DATE? & BATCHTITLE? & ACCOUNTKEY? &
    ACCOUNTTITLE? & STATISTICAL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TRX_AMOUNT: "MONEY",
    TR_TYPE: { name: "STRING", base: "enum", values: ["1", "-1"], open: true },
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    ALLOCATION: {
      name: "STRING",
      base: "enum",
      values: ["Custom"],
      open: true,
    },
    BILLABLE: "BOOLEAN",
    SPLIT: () => splitRecord,
    TAXENTRIES: () => glEntryTaxEntriesRecord,
    AMOUNT: "MONEY",
    BATCHNO: "INTEGER",
    USERNO: "INTEGER",
    LINE_NO: "INTEGER",
    ENTRY_DATE: "DATE_MDY",
    BATCH_NUMBER: "INTEGER",
    BATCH_DATE: "DATE_MDY",
    ACCOUNTKEY: "INTEGER",
    STATISTICAL: "FLAG",
  },
  nulls: true,
};

/** A share of a line that is allocated in a way of its own. Declared in 3.0/general-ledger.dtd. */
export interface SplitRecord extends OpenValues {
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
  DEPARTMENTID?: string;
  LOCATIONID?: string;
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
}

export const splitRecord: Shape<SplitRecord> = {
  element: "SPLIT",
  content: `(AMOUNT? & DEPARTMENTID? & LOCATIONID? & PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? &
    VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID? & #ANY*)`,
  types: { AMOUNT: "MONEY" },
  nulls: true,
};

export const glEntryTaxEntriesRecord: Shape<GlEntryTaxEntriesTaxEntryRecord[]> =
  {
    element: "TAXENTRIES",
    content: "(TAXENTRY*)",
    types: { TAXENTRY: () => glEntryTaxEntriesTaxEntryRecord },
    nulls: true,
  };

/** A tax of a line. Declared in 3.0/general-ledger.dtd. */
export interface GlEntryTaxEntriesTaxEntryRecord extends OpenValues {
  DETAILID?: string;
  /** `MONEY`. */
  TRX_TAX?: DecimalText | null;
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const glEntryTaxEntriesTaxEntryRecord: Shape<GlEntryTaxEntriesTaxEntryRecord> =
  {
    element: "TAXENTRY",
    content: "(DETAILID? & TRX_TAX? & RECORDNO? & #ANY*)",
    types: { TRX_TAX: "MONEY", RECORDNO: "INTEGER" },
    nulls: true,
  };
