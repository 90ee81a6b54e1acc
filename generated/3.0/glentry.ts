// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd, shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum d5cc2e8f1314aa6b
import type {
  Decimal,
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
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import type { Currency, ProjectDimension } from "./groups.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct glentry GET. */
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

/** The input of Intacct glentry readByQuery QUERY. */
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

/** The input of Intacct glentry QUERY. */
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

/** The input of Intacct glentry LOOKUP. */
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

/** The input of Intacct glentry get_list QUERY. */
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
  types: { glentry: () => glEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glentry readByQuery QUERY Response` */
export const readByQueryGlEntryResponse: Profile<GlEntryData> = {
  name: "Intacct glentry readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(glentry*)",
  types: { glentry: () => glEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glentry QUERY Response` */
export const queryGlEntryResponse: Profile<GlEntryRows> = {
  name: "Intacct glentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLENTRY*)",
  types: { GLENTRY: () => glEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glentry LOOKUP Response` */
export const lookupGlEntryResponse: Profile<TypeData> = {
  name: "Intacct glentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glentry get_list QUERY Response` */
export const getListGlEntryResponse: Profile<GlEntryRows2> = {
  name: "Intacct glentry get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(glentry*)",
  types: { glentry: () => ({ element: "glentry", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glentry`. */
export interface GlEntryData extends DataAttributes {
  glentry?: GlEntryRecord[];
}

/** The fields of a glentry that can be requested. */
export type GlEntryField = keyof GlEntryFields | `${string}.${string}`;

/** The data of an answer about `GLENTRY`. */
export interface GlEntryRows extends DataAttributes {
  GLENTRY?: GlEntryRecord[];
}

/** The data of an answer about `glentry`. */
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
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Doc. */
  DOCUMENT?: string;
  /** Account. */
  ACCOUNTNO?: string;
  /** Txn currency. */
  CURRENCY?: string;
  /** Txn amount. `NUMBER`. */
  TRX_AMOUNT?: DecimalText | null;
  /** TR type. `INTEGER`. */
  TR_TYPE?: IntegerText | null;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. "custom" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Memo. */
  DESCRIPTION?: string;
  /** Allocation. */
  ALLOCATION?: "Custom" | (string & {}) | null;
  /** Department. */
  DEPARTMENT?: string;
  /** Location. */
  LOCATION?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** A share of a line that is allocated in a way of its own. */
  SPLIT?: SplitRecord[];
  TAXENTRIES?: GlEntryTaxEntriesTaxEntryRecord[];
  /** Amount. `NUMBER`. */
  AMOUNT?: DecimalText | null;
  /** Batch number. `INTEGER`. */
  BATCHNO?: IntegerText | null;
  /** User number. `INTEGER`. */
  USERNO?: IntegerText | null;
  /** Line number. `INTEGER`. */
  LINE_NO?: IntegerText | null;
  /** Entry date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENTRY_DATE?: IsoDate | null;
  /** Batch number. `INTEGER`. */
  BATCH_NUMBER?: IntegerText | null;
  /** Batch date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BATCH_DATE?: IsoDate | null;
  /** Batch title. */
  BATCHTITLE?: string;
  /** GL account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Account title. */
  ACCOUNTTITLE?: string;
  /** Statistical. */
  STATISTICAL?: string;
  /** Department key. `INTEGER`. */
  DEPARTMENTKEY?: IntegerText | null;
  /** Department title. */
  DEPARTMENTTITLE?: string;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Units. `INTEGER`. */
  UNITS?: IntegerText | null;
  /** Base currency. */
  BASECURR?: string;
  /** Cleared. */
  CLEARED?: "T" | "F" | "M" | (string & {}) | null;
  /** Cleared date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CLRDATE?: IsoDate | null;
  /** Time period. `INTEGER`. */
  TIMEPERIOD?: IntegerText | null;
  /** Adj. */
  ADJ?: "T" | "F" | (string & {}) | null;
  /** Reconciliation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECON_DATE?: IsoDate | null;
  /** Allocation key. `INTEGER`. */
  ALLOCATIONKEY?: IntegerText | null;
  /** State. */
  STATE?:
    | "Draft"
    | "Submitted"
    | "Partially Approved"
    | "Approved"
    | "Posted"
    | "Declined"
    | "Reversal Pending"
    | "Reversed"
    | (string & {})
    | null;
  /** Billed. `BOOLEAN`. */
  BILLED?: boolean | null;
  /** Customerdimkey. `INTEGER`. */
  CUSTOMERDIMKEY?: IntegerText | null;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Vendordimkey. `INTEGER`. */
  VENDORDIMKEY?: IntegerText | null;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Employeedimkey. `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Itemdimkey. `INTEGER`. */
  ITEMDIMKEY?: IntegerText | null;
  /** Item name. */
  ITEMNAME?: string;
  /** Projectdimkey. `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  /** Project name. */
  PROJECTNAME?: string;
  /** Classdimkey. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  /** Class name. */
  CLASSNAME?: string;
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
export interface GlEntryRelations {
  GLACCOUNT: GlAccountRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GlEntryRecord
  extends GlEntryFields, OpenValues, Related<GlEntryFields, GlEntryRelations> {}

export const glEntryRecord: Shape<GlEntryRecord> = {
  element: "GLENTRY",
  content: `(RECORDNO? & DOCUMENT? & ACCOUNTNO? & CURRENCY? & TRX_AMOUNT? & TR_TYPE? & EXCH_RATE_DATE? &
    EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & DESCRIPTION? & ALLOCATION? & DEPARTMENT? & LOCATION? &
    PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? & VENDORID? & EMPLOYEEID? & ITEMID? &
    CLASSID? & CONTRACTID? & WAREHOUSEID? & BILLABLE? & SPLIT* & TAXENTRIES? & AMOUNT? & BATCHNO? &
    USERNO? & LINE_NO? & ENTRY_DATE? & BATCH_NUMBER? & BATCH_DATE? & BATCHTITLE? & ACCOUNTKEY? &
    ACCOUNTTITLE? & STATISTICAL? & DEPARTMENTKEY? & DEPARTMENTTITLE? & LOCATIONKEY? &
    LOCATIONNAME? & UNITS? & BASECURR? & CLEARED? & CLRDATE? & TIMEPERIOD? & ADJ? & RECON_DATE? &
    ALLOCATIONKEY? & STATE? & BILLED? & CUSTOMERDIMKEY? & CUSTOMERNAME? & VENDORDIMKEY? &
    VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEENAME? & ITEMDIMKEY? & ITEMNAME? & PROJECTDIMKEY? &
    PROJECTNAME? & CLASSDIMKEY? & CLASSNAME? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TRX_AMOUNT: "NUMBER",
    TR_TYPE: "INTEGER",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    ALLOCATION: "ENUM",
    BILLABLE: "BOOLEAN",
    SPLIT: () => splitRecord,
    TAXENTRIES: () => glEntryTaxEntriesRecord,
    AMOUNT: "NUMBER",
    BATCHNO: "INTEGER",
    USERNO: "INTEGER",
    LINE_NO: "INTEGER",
    ENTRY_DATE: "DATE_MDY",
    BATCH_NUMBER: "INTEGER",
    BATCH_DATE: "DATE_MDY",
    ACCOUNTKEY: "INTEGER",
    DEPARTMENTKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    UNITS: "INTEGER",
    CLEARED: "ENUM",
    CLRDATE: "DATE_MDY",
    TIMEPERIOD: "INTEGER",
    ADJ: "ENUM",
    RECON_DATE: "DATE_MDY",
    ALLOCATIONKEY: "INTEGER",
    STATE: "ENUM",
    BILLED: "BOOLEAN",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    ITEMDIMKEY: "INTEGER",
    PROJECTDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => glEntryPaths,
  answer: true,
};

export const glEntryPaths: Paths = {
  types: {
    BOOLEAN: "BILLABLE BILLED",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EXCH_RATE_DATE ENTRY_DATE BATCH_DATE CLRDATE RECON_DATE",
  },
  to: {
    GLACCOUNT: () => glAccountPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** A share of a line that is allocated in a way of its own. Declared in 3.0/general-ledger.dtd. */
export interface SplitRecord extends OpenValues {
  /** Base amount. `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const splitRecord: Shape<SplitRecord> = {
  element: "SPLIT",
  content: `(AMOUNT? & DEPARTMENTID? & LOCATIONID? & PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? &
    VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID? & #ANY*)`,
  types: { AMOUNT: "MONEY" },
  answer: true,
};

export const glEntryTaxEntriesRecord: Shape<GlEntryTaxEntriesTaxEntryRecord[]> =
  {
    element: "TAXENTRIES",
    content: "(TAXENTRY*)",
    types: { TAXENTRY: () => glEntryTaxEntriesTaxEntryRecord },
    answer: true,
  };

/** A tax of a line. Declared in 3.0/general-ledger.dtd. */
export interface GlEntryTaxEntriesTaxEntryRecord extends OpenValues {
  /** Tax detail. */
  DETAILID?: string;
  /** `MONEY`. */
  TRX_TAX?: DecimalText | null;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const glEntryTaxEntriesTaxEntryRecord: Shape<GlEntryTaxEntriesTaxEntryRecord> =
  {
    element: "TAXENTRY",
    content: "(DETAILID? & TRX_TAX? & RECORDNO? & #ANY*)",
    types: { TRX_TAX: "MONEY", RECORDNO: "INTEGER" },
    answer: true,
  };
