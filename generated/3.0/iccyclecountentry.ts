// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum dc5fc0c5f6bf2891
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import {
  type InvdocumententryRecord,
  invdocumententryPaths,
} from "./invdocumententry.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A line of a cycle count. Declared in 3.0/inventory.dtd. */
export interface CreateIccyclecountentry {
  /** Cycle counts number. `INTEGER`. */
  CYCLECOUNTKEY: Integer;
  /** Item ID. */
  ITEMID: string;
  /** Bin. */
  BINID?: string;
  /** Expiration date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPIRATIONDATE?: IsoDate | null;
  /** Lot no. */
  LOTNO?: string;
  /** Serial no. */
  SERIALNO?: string;
}

/** `Intacct iccyclecountentry CREATE Request` */
export const createIccyclecountentry: FunctionProfile<
  CreateIccyclecountentry,
  IccyclecountentryData
> = {
  name: "Intacct iccyclecountentry CREATE Request",
  version: "3.0",
  within: "create",
  element: "ICCYCLECOUNTENTRY",
  content:
    "(CYCLECOUNTKEY & ITEMID & BINID? & EXPIRATIONDATE? & LOTNO? & SERIALNO?)",
  source: "documented",
  types: { CYCLECOUNTKEY: "INTEGER", EXPIRATIONDATE: "DATE_MDY" },
  response: () => getIccyclecountentryResponse,
};

/** A line of a cycle count. Declared in 3.0/inventory.dtd. */
export interface UpdateIccyclecountentry {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** QOH adjustment. `NUMBER`. */
  ACTUALADJ?: Decimal | null;
  /** Damage qty adj. `INTEGER`. */
  ACTUALDMGADJ?: Integer | null;
  /** Adjustment reason. */
  ADJUSTMENTREASON?: string;
  /** Counted by. */
  COUNTEDBYID?: string;
  /** Qty counted. `NUMBER`. */
  QUANTITYCOUNTED?: Decimal | null;
  /** Qty damaged. `NUMBER`. */
  QUANTITYDAMAGED?: Decimal | null;
  /** Review comments. */
  REVIEWCOMMENT?: string;
}

/** `Intacct iccyclecountentry UPDATE Request` */
export const updateIccyclecountentry: FunctionProfile<
  UpdateIccyclecountentry,
  IccyclecountentryData
> = {
  name: "Intacct iccyclecountentry UPDATE Request",
  version: "3.0",
  within: "update",
  element: "ICCYCLECOUNTENTRY",
  content: `(RECORDNO & ACTUALADJ? & ACTUALDMGADJ? & ADJUSTMENTREASON? & COUNTEDBYID? & QUANTITYCOUNTED? &
    QUANTITYDAMAGED? & REVIEWCOMMENT?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    ACTUALADJ: "NUMBER",
    ACTUALDMGADJ: "INTEGER",
    QUANTITYCOUNTED: "NUMBER",
    QUANTITYDAMAGED: "NUMBER",
  },
  response: () => getIccyclecountentryResponse,
};

/** The input of Intacct iccyclecountentry DELETE. */
export type DeleteIccyclecountentry = Delete;

/** `Intacct iccyclecountentry DELETE Request` */
export const deleteIccyclecountentry: FunctionProfile<
  DeleteIccyclecountentry,
  Completed
> = {
  name: "Intacct iccyclecountentry DELETE Request",
  version: "3.0",
  fixed: { object: "ICCYCLECOUNTENTRY" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct iccyclecountentry GET. */
export type GetIccyclecountentry = Read<IccyclecountentryField | "*">;

/** `Intacct iccyclecountentry GET Request` */
export const getIccyclecountentry: FunctionProfile<
  GetIccyclecountentry,
  IccyclecountentryData
> = {
  name: "Intacct iccyclecountentry GET Request",
  version: "3.0",
  fixed: { object: "ICCYCLECOUNTENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getIccyclecountentryResponse,
};

/** The input of Intacct iccyclecountentry readByQuery QUERY. */
export type ReadByQueryIccyclecountentry = ReadByQuery<
  IccyclecountentryField | "*"
>;

/** `Intacct iccyclecountentry readByQuery QUERY Request` */
export const readByQueryIccyclecountentry: FunctionProfile<
  ReadByQueryIccyclecountentry,
  IccyclecountentryData
> = {
  name: "Intacct iccyclecountentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ICCYCLECOUNTENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryIccyclecountentryResponse,
};

/** The input of Intacct iccyclecountentry QUERY. */
export type QueryIccyclecountentry = QueryInput;

/** `Intacct iccyclecountentry QUERY Request` */
export const queryIccyclecountentry: QueryProfile<IccyclecountentryRecord> = {
  name: "Intacct iccyclecountentry QUERY Request",
  version: "3.0",
  fixed: { object: "ICCYCLECOUNTENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryIccyclecountentryResponse,
};

/** The input of Intacct iccyclecountentry LOOKUP. */
export type LookupIccyclecountentry = Lookup;

/** `Intacct iccyclecountentry LOOKUP Request` */
export const lookupIccyclecountentry: FunctionProfile<
  LookupIccyclecountentry,
  TypeData
> = {
  name: "Intacct iccyclecountentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "ICCYCLECOUNTENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupIccyclecountentryResponse,
};

/** `Intacct iccyclecountentry GET Response` */
export const getIccyclecountentryResponse: Profile<IccyclecountentryData> = {
  name: "Intacct iccyclecountentry GET Response",
  version: "3.0",
  element: "data",
  content: "(iccyclecountentry*)",
  types: { iccyclecountentry: () => iccyclecountentryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct iccyclecountentry readByQuery QUERY Response` */
export const readByQueryIccyclecountentryResponse: Profile<IccyclecountentryData> =
  {
    name: "Intacct iccyclecountentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(iccyclecountentry*)",
    types: { iccyclecountentry: () => iccyclecountentryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct iccyclecountentry QUERY Response` */
export const queryIccyclecountentryResponse: Profile<IccyclecountentryRows> = {
  name: "Intacct iccyclecountentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ICCYCLECOUNTENTRY*)",
  types: { ICCYCLECOUNTENTRY: () => iccyclecountentryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct iccyclecountentry LOOKUP Response` */
export const lookupIccyclecountentryResponse: Profile<TypeData> = {
  name: "Intacct iccyclecountentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `iccyclecountentry`. */
export interface IccyclecountentryData extends DataAttributes {
  iccyclecountentry?: IccyclecountentryRecord[];
}

/** The fields of an iccyclecountentry that can be requested. */
export type IccyclecountentryField =
  keyof IccyclecountentryFields | `${string}.${string}`;

/** The data of an answer about `ICCYCLECOUNTENTRY`. */
export interface IccyclecountentryRows extends DataAttributes {
  ICCYCLECOUNTENTRY?: IccyclecountentryRecord[];
}

/** A line of a cycle count. Declared in 3.0/inventory.dtd. */
export interface IccyclecountentryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Cycle counts number. `INTEGER`. */
  CYCLECOUNTKEY?: IntegerText | null;
  /** Item ID. */
  ITEMID?: string;
  /** Bin. */
  BINID?: string;
  /** Expiration date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPIRATIONDATE?: IsoDate | null;
  /** Lot no. */
  LOTNO?: string;
  /** Serial no. */
  SERIALNO?: string;
  /** QOH adjustment. `NUMBER`. */
  ACTUALADJ?: DecimalText | null;
  /** Damage qty adj. `NUMBER`. */
  ACTUALDMGADJ?: DecimalText | null;
  /** Adjustment reason. */
  ADJUSTMENTREASON?: string;
  /** Counted by. */
  COUNTEDBYID?: string;
  /** Qty counted. `NUMBER`. */
  QUANTITYCOUNTED?: DecimalText | null;
  /** Qty damaged. `NUMBER`. */
  QUANTITYDAMAGED?: DecimalText | null;
  /** Review comments. */
  REVIEWCOMMENT?: string;
  /** Count ID. */
  CYCLECOUNTID?: string;
  /** Item name. */
  ITEMNAME?: string;
  /** Qty on hand. `NUMBER`. */
  QUANTITYONHAND?: DecimalText | null;
  /** Item key. `INTEGER`. */
  ITEMKEY?: IntegerText | null;
  /** Bin key. `INTEGER`. */
  BINKEY?: IntegerText | null;
  /** Aisle key. `INTEGER`. */
  AISLEKEY?: IntegerText | null;
  /** Aisle. */
  AISLEID?: string;
  /** Zone key. `INTEGER`. */
  ZONEKEY?: IntegerText | null;
  /** Zone. */
  ZONEID?: string;
  /** Row key. `INTEGER`. */
  ROWKEY?: IntegerText | null;
  /** Row. */
  ICROWID?: string;
  /** Units. */
  ITEMUNIT?: string;
  /** Counted key. `INTEGER`. */
  COUNTEDBYKEY?: IntegerText | null;
  /** Count status. */
  LINECOUNTSTATE?:
    | "Not Counted"
    | "In Progress"
    | "Skipped"
    | "Counted"
    | (string & {})
    | null;
  /** Cycle. */
  ITEMCYCLE?: string;
  /** Product line. */
  PRODUCTLINE?: string;
  /** Unique property on row. */
  UNIQUEPROPONROW?: string;
  /** Total counted. `NUMBER`. */
  TOTALQTYCOUNTED?: DecimalText | null;
  /** Suggested QOH adj. `NUMBER`. */
  SUGGESTEDADJ?: DecimalText | null;
  /** Sug damage qty adj. `NUMBER`. */
  SUGGESTEDDMGADJ?: DecimalText | null;
  /** Unit cost. `MONEY`. */
  UNITCOST?: DecimalText | null;
  /** QOH adj value. `NUMBER`. */
  ADJVALUE?: DecimalText | null;
  /** End qty on hand. `NUMBER`. */
  QUANTITYONHANDEND?: DecimalText | null;
  /** Cost method. */
  COST_METHOD?: "Standard" | "Average" | "FIFO" | "LIFO" | (string & {}) | null;
  /** Department. */
  DEPARTMENTID?: string;
  /** Document header key. `INTEGER`. */
  DOCHDRKEY?: IntegerText | null;
  /** Document entry key. `INTEGER`. */
  DOCENTRYKEY?: IntegerText | null;
  /** QOH as of last update. `NUMBER`. */
  QOHLASTUPDATED?: DecimalText | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface IccyclecountentryRelations {
  DOCENTRY: InvdocumententryRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface IccyclecountentryRecord
  extends
    IccyclecountentryFields,
    OpenValues,
    Related<IccyclecountentryFields, IccyclecountentryRelations> {}

export const iccyclecountentryRecord: Shape<IccyclecountentryRecord> = {
  element: "ICCYCLECOUNTENTRY",
  content: `(RECORDNO? & CYCLECOUNTKEY? & ITEMID? & BINID? & EXPIRATIONDATE? & LOTNO? & SERIALNO? &
    ACTUALADJ? & ACTUALDMGADJ? & ADJUSTMENTREASON? & COUNTEDBYID? & QUANTITYCOUNTED? &
    QUANTITYDAMAGED? & REVIEWCOMMENT? & CYCLECOUNTID? & ITEMNAME? & QUANTITYONHAND? & ITEMKEY? &
    BINKEY? & AISLEKEY? & AISLEID? & ZONEKEY? & ZONEID? & ROWKEY? & ICROWID? & ITEMUNIT? &
    COUNTEDBYKEY? & LINECOUNTSTATE? & ITEMCYCLE? & PRODUCTLINE? & UNIQUEPROPONROW? &
    TOTALQTYCOUNTED? & SUGGESTEDADJ? & SUGGESTEDDMGADJ? & UNITCOST? & ADJVALUE? &
    QUANTITYONHANDEND? & COST_METHOD? & DEPARTMENTID? & DOCHDRKEY? & DOCENTRYKEY? &
    QOHLASTUPDATED? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CYCLECOUNTKEY: "INTEGER",
    EXPIRATIONDATE: "DATE_MDY",
    ACTUALADJ: "NUMBER",
    ACTUALDMGADJ: "NUMBER",
    QUANTITYCOUNTED: "NUMBER",
    QUANTITYDAMAGED: "NUMBER",
    QUANTITYONHAND: "NUMBER",
    ITEMKEY: "INTEGER",
    BINKEY: "INTEGER",
    AISLEKEY: "INTEGER",
    ZONEKEY: "INTEGER",
    ROWKEY: "INTEGER",
    COUNTEDBYKEY: "INTEGER",
    LINECOUNTSTATE: "ENUM",
    TOTALQTYCOUNTED: "NUMBER",
    SUGGESTEDADJ: "NUMBER",
    SUGGESTEDDMGADJ: "NUMBER",
    UNITCOST: "MONEY",
    ADJVALUE: "NUMBER",
    QUANTITYONHANDEND: "NUMBER",
    COST_METHOD: "ENUM",
    DOCHDRKEY: "INTEGER",
    DOCENTRYKEY: "INTEGER",
    QOHLASTUPDATED: "NUMBER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => iccyclecountentryPaths,
  answer: true,
};

export const iccyclecountentryPaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EXPIRATIONDATE",
  },
  to: { DOCENTRY: () => invdocumententryPaths },
};
