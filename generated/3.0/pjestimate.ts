// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** An estimate of what a project costs. Declared in 3.0/construction.dtd. */
export interface CreatePjEstimate {
  PJESTIMATEID?: string;
  DESCRIPTION?: string;
  /** `BOOLEAN`. */
  ISPRIMARY?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  POSTED?: boolean;
  PJESTIMATETYPENAME?: string;
  GLBUDGETID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ESTIMATEDATE?: IsoDate;
  /** "First period" unless given. */
  POSTTO?: "First period" | "All periods" | "Estimate date" | "Effective date";
  PROJECTID: string;
  STATUS?: "active" | "inactive" | "finalized";
  ENTRIES?: readonly CreatePjEstimateEntriesPjEstimateEntry[];
}

/** `Intacct pjestimate CREATE Request` */
export const createPjEstimate: FunctionProfile<
  CreatePjEstimate,
  PjEstimateData
> = {
  name: "Intacct pjestimate CREATE Request",
  version: "3.0",
  within: "create",
  element: "PJESTIMATE",
  content: `(PJESTIMATEID? & DESCRIPTION? & ISPRIMARY? & POSTED? & PJESTIMATETYPENAME? & GLBUDGETID? &
    ESTIMATEDATE? & POSTTO? & PROJECTID & STATUS? & ENTRIES? & #ANY*)`,
  source: "documented",
  types: {
    ISPRIMARY: "BOOLEAN",
    POSTED: "BOOLEAN",
    ESTIMATEDATE: "DATE_MDY",
    POSTTO: {
      name: "STRING",
      base: "enum",
      values: [
        "First period",
        "All periods",
        "Estimate date",
        "Effective date",
      ],
    },
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive", "finalized"],
    },
    ENTRIES: () => createPjEstimateEntries,
  },
  response: () => getPjEstimateResponse,
};

/** An estimate of what a project costs. Declared in 3.0/construction.dtd. */
export interface UpdatePjEstimate {
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
  PJESTIMATEID?: string;
  DESCRIPTION?: string;
  /** `BOOLEAN`. */
  ISPRIMARY?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  POSTED?: boolean | null;
  PJESTIMATETYPENAME?: string;
  GLBUDGETID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ESTIMATEDATE?: IsoDate | null;
  /** "First period" unless given. */
  POSTTO?:
    "First period" | "All periods" | "Estimate date" | "Effective date" | null;
  STATUS?: "active" | "inactive" | "finalized" | null;
  ENTRIES?: readonly UpdatePjEstimateEntriesPjEstimateEntry[];
}

/** `Intacct pjestimate UPDATE Request` */
export const updatePjEstimate: FunctionProfile<
  UpdatePjEstimate,
  PjEstimateData
> = {
  name: "Intacct pjestimate UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PJESTIMATE",
  content: `(RECORDNO? & PJESTIMATEID? & DESCRIPTION? & ISPRIMARY? & POSTED? & PJESTIMATETYPENAME? &
    GLBUDGETID? & ESTIMATEDATE? & POSTTO? & STATUS? & ENTRIES? & #ANY*)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    ISPRIMARY: "BOOLEAN",
    POSTED: "BOOLEAN",
    ESTIMATEDATE: "DATE_MDY",
    POSTTO: {
      name: "STRING",
      base: "enum",
      values: [
        "First period",
        "All periods",
        "Estimate date",
        "Effective date",
      ],
    },
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive", "finalized"],
    },
    ENTRIES: () => updatePjEstimateEntries,
  },
  nulls: true,
  response: () => getPjEstimateResponse,
};

/** What Intacct pjestimate DELETE may ask for. */
export type DeletePjEstimate = Delete;

/** `Intacct pjestimate DELETE Request` */
export const deletePjEstimate: FunctionProfile<DeletePjEstimate, Completed> = {
  name: "Intacct pjestimate DELETE Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct pjestimate GET may ask for. */
export type GetPjEstimate = Read<PjEstimateField | "*">;

/** `Intacct pjestimate GET Request` */
export const getPjEstimate: FunctionProfile<GetPjEstimate, PjEstimateData> = {
  name: "Intacct pjestimate GET Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPjEstimateResponse,
};

/** What Intacct pjestimate readByName GET may ask for. */
export type ReadByNamePjEstimate = ReadByName<PjEstimateField | "*">;

/** `Intacct pjestimate readByName GET Request` */
export const readByNamePjEstimate: FunctionProfile<
  ReadByNamePjEstimate,
  PjEstimateData
> = {
  name: "Intacct pjestimate readByName GET Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNamePjEstimateResponse,
};

/** What Intacct pjestimate readByQuery QUERY may ask for. */
export type ReadByQueryPjEstimate = ReadByQuery<PjEstimateField | "*">;

/** `Intacct pjestimate readByQuery QUERY Request` */
export const readByQueryPjEstimate: FunctionProfile<
  ReadByQueryPjEstimate,
  PjEstimateData
> = {
  name: "Intacct pjestimate readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPjEstimateResponse,
};

/** What Intacct pjestimate QUERY may ask for. */
export type QueryPjEstimate = QueryInput;

/** `Intacct pjestimate QUERY Request` */
export const queryPjEstimate: QueryProfile<PjEstimateRecord> = {
  name: "Intacct pjestimate QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPjEstimateResponse,
};

/** What Intacct pjestimate LOOKUP may ask for. */
export type LookupPjEstimate = Lookup;

/** `Intacct pjestimate LOOKUP Request` */
export const lookupPjEstimate: FunctionProfile<LookupPjEstimate, TypeData> = {
  name: "Intacct pjestimate LOOKUP Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPjEstimateResponse,
};

/** `Intacct pjestimate GET Response` */
export const getPjEstimateResponse: Profile<PjEstimateData> = {
  name: "Intacct pjestimate GET Response",
  version: "3.0",
  element: "data",
  content: "(pjestimate*)",
  alias: { PJESTIMATE: "pjestimate" },
  types: { pjestimate: () => pjEstimateRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimate readByName GET Response` */
export const readByNamePjEstimateResponse: Profile<PjEstimateData> = {
  name: "Intacct pjestimate readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(pjestimate*)",
  alias: { PJESTIMATE: "pjestimate" },
  types: { pjestimate: () => pjEstimateRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimate readByQuery QUERY Response` */
export const readByQueryPjEstimateResponse: Profile<PjEstimateData> = {
  name: "Intacct pjestimate readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(pjestimate*)",
  alias: { PJESTIMATE: "pjestimate" },
  types: { pjestimate: () => pjEstimateRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimate QUERY Response` */
export const queryPjEstimateResponse: Profile<PjEstimateRows> = {
  name: "Intacct pjestimate QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PJESTIMATE*)",
  types: { PJESTIMATE: () => pjEstimateRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimate LOOKUP Response` */
export const lookupPjEstimateResponse: Profile<TypeData> = {
  name: "Intacct pjestimate LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `pjestimate` holds. */
export interface PjEstimateData extends DataAttributes {
  pjestimate?: PjEstimateRecord[];
}

/** The fields of a pjestimate that can be asked for. */
export type PjEstimateField = keyof PjEstimateFields | `${string}.${string}`;

/** What an answer about `PJESTIMATE` holds. */
export interface PjEstimateRows extends DataAttributes {
  PJESTIMATE?: PjEstimateRecord[];
}

export const createPjEstimateEntries: Shape<
  readonly CreatePjEstimateEntriesPjEstimateEntry[]
> = {
  element: "ENTRIES",
  content: "(PJESTIMATEENTRY*)",
  types: { PJESTIMATEENTRY: () => createPjEstimateEntriesPjEstimateEntry },
};

/** Declared in 3.0/construction.dtd. */
export interface CreatePjEstimateEntriesPjEstimateEntry {
  /** `STRING_200`: at most 200 characters. */
  EUOM?: string;
  /** `NUMBER`. */
  QTY?: Decimal;
  /** `MONEY`. */
  UNITCOST?: Decimal;
  /** `MONEY`. */
  AMOUNT?: Decimal;
  /** `STRING_2000`: at most 2000 characters. */
  MEMO?: string;
  /** "original" unless given. */
  WFTYPE?:
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other";
  /** `NUMBER`. */
  PRODUCTIONUNITS?: Decimal;
  ACCOUNTNO?: string;
  DEPARTMENTID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  CONTRACTID?: string;
  TASKID?: string;
  COSTTYPEID?: string;
  VENDORID?: string;
  CLASSID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EFFECTIVEDATE?: IsoDate;
}

export const createPjEstimateEntriesPjEstimateEntry: Shape<CreatePjEstimateEntriesPjEstimateEntry> =
  {
    element: "PJESTIMATEENTRY",
    content: `(EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? & PRODUCTIONUNITS? & ACCOUNTNO? &
    DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & CONTRACTID? & TASKID? & COSTTYPEID? &
    VENDORID? & CLASSID? & EFFECTIVEDATE? & #ANY*)`,
    source: "documented",
    types: {
      EUOM: "STRING_200",
      QTY: "NUMBER",
      UNITCOST: "MONEY",
      AMOUNT: "MONEY",
      MEMO: "STRING_2000",
      WFTYPE: {
        name: "STRING",
        base: "enum",
        values: [
          "original",
          "revision",
          "forecast",
          "pending change",
          "approved change",
          "other",
        ],
      },
      PRODUCTIONUNITS: "NUMBER",
      EFFECTIVEDATE: "DATE_MDY",
    },
  };

export const updatePjEstimateEntries: Shape<
  readonly UpdatePjEstimateEntriesPjEstimateEntry[]
> = {
  element: "ENTRIES",
  content: "(PJESTIMATEENTRY*)",
  types: { PJESTIMATEENTRY: () => updatePjEstimateEntriesPjEstimateEntry },
  nulls: true,
};

/** Declared in 3.0/construction.dtd. */
export interface UpdatePjEstimateEntriesPjEstimateEntry {
  /** `STRING_200`: at most 200 characters. */
  EUOM?: string;
  /** `NUMBER`. */
  QTY?: Decimal | null;
  /** `MONEY`. */
  UNITCOST?: Decimal | null;
  /** `MONEY`. */
  AMOUNT?: Decimal | null;
  /** `STRING_2000`: at most 2000 characters. */
  MEMO?: string;
  /** "original" unless given. */
  WFTYPE?:
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
    | null;
  /** `NUMBER`. */
  PRODUCTIONUNITS?: Decimal | null;
  ACCOUNTNO?: string;
  DEPARTMENTID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  CONTRACTID?: string;
  TASKID?: string;
  COSTTYPEID?: string;
  VENDORID?: string;
  CLASSID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EFFECTIVEDATE?: IsoDate | null;
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
}

export const updatePjEstimateEntriesPjEstimateEntry: Shape<UpdatePjEstimateEntriesPjEstimateEntry> =
  {
    element: "PJESTIMATEENTRY",
    content: `(EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? & PRODUCTIONUNITS? & ACCOUNTNO? &
    DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & CONTRACTID? & TASKID? & COSTTYPEID? &
    VENDORID? & CLASSID? & EFFECTIVEDATE? & RECORDNO? & #ANY*)`,
    source: "documented",
    types: {
      EUOM: "STRING_200",
      QTY: "NUMBER",
      UNITCOST: "MONEY",
      AMOUNT: "MONEY",
      MEMO: "STRING_2000",
      WFTYPE: {
        name: "STRING",
        base: "enum",
        values: [
          "original",
          "revision",
          "forecast",
          "pending change",
          "approved change",
          "other",
        ],
      },
      PRODUCTIONUNITS: "NUMBER",
      EFFECTIVEDATE: "DATE_MDY",
      RECORDNO: "INTEGER",
    },
    nulls: true,
  };

/** An estimate of what a project costs. Declared in 3.0/construction.dtd. */
export interface PjEstimateFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  PJESTIMATEID?: string;
  DESCRIPTION?: string;
  /** `BOOLEAN`. */
  ISPRIMARY?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  POSTED?: boolean | null;
  PJESTIMATETYPENAME?: string;
  GLBUDGETID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ESTIMATEDATE?: IsoDate | null;
  /** "First period" unless given. */
  POSTTO?:
    | "First period"
    | "All periods"
    | "Estimate date"
    | "Effective date"
    | (string & {})
    | null;
  PROJECTID?: string;
  STATUS?: "active" | "inactive" | "finalized" | (string & {}) | null;
  ENTRIES?: PjEstimateEntriesPjEstimateEntryRecord[];
}

/** What is read of it: the fields that are known, and others as they come. */
export interface PjEstimateRecord extends PjEstimateFields, OpenValues {}

export const pjEstimateRecord: Shape<PjEstimateRecord> = {
  element: "PJESTIMATE",
  content: `(RECORDNO? & PJESTIMATEID? & DESCRIPTION? & ISPRIMARY? & POSTED? & PJESTIMATETYPENAME? &
    GLBUDGETID? & ESTIMATEDATE? & POSTTO? & PROJECTID? & STATUS? & ENTRIES? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ISPRIMARY: "BOOLEAN",
    POSTED: "BOOLEAN",
    ESTIMATEDATE: "DATE_MDY",
    POSTTO: {
      name: "STRING",
      base: "enum",
      values: [
        "First period",
        "All periods",
        "Estimate date",
        "Effective date",
      ],
      open: true,
    },
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive", "finalized"],
      open: true,
    },
    ENTRIES: () => pjEstimateEntriesRecord,
  },
  nulls: true,
};

export const pjEstimateEntriesRecord: Shape<
  PjEstimateEntriesPjEstimateEntryRecord[]
> = {
  element: "ENTRIES",
  content: "(PJESTIMATEENTRY*)",
  types: { PJESTIMATEENTRY: () => pjEstimateEntriesPjEstimateEntryRecord },
  nulls: true,
};

/** Declared in 3.0/construction.dtd. */
export interface PjEstimateEntriesPjEstimateEntryRecord extends OpenValues {
  /** `STRING_200`: at most 200 characters. */
  EUOM?: string;
  /** `NUMBER`. */
  QTY?: DecimalText | null;
  /** `MONEY`. */
  UNITCOST?: DecimalText | null;
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** `STRING_2000`: at most 2000 characters. */
  MEMO?: string;
  /** "original" unless given. */
  WFTYPE?:
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
    | (string & {})
    | null;
  /** `NUMBER`. */
  PRODUCTIONUNITS?: DecimalText | null;
  ACCOUNTNO?: string;
  DEPARTMENTID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  CONTRACTID?: string;
  TASKID?: string;
  COSTTYPEID?: string;
  VENDORID?: string;
  CLASSID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EFFECTIVEDATE?: IsoDate | null;
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const pjEstimateEntriesPjEstimateEntryRecord: Shape<PjEstimateEntriesPjEstimateEntryRecord> =
  {
    element: "PJESTIMATEENTRY",
    content: `(EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? & PRODUCTIONUNITS? & ACCOUNTNO? &
    DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & CONTRACTID? & TASKID? & COSTTYPEID? &
    VENDORID? & CLASSID? & EFFECTIVEDATE? & RECORDNO? & #ANY*)`,
    types: {
      EUOM: "STRING_200",
      QTY: "NUMBER",
      UNITCOST: "MONEY",
      AMOUNT: "MONEY",
      MEMO: "STRING_2000",
      WFTYPE: {
        name: "STRING",
        base: "enum",
        values: [
          "original",
          "revision",
          "forecast",
          "pending change",
          "approved change",
          "other",
        ],
        open: true,
      },
      PRODUCTIONUNITS: "NUMBER",
      EFFECTIVEDATE: "DATE_MDY",
      RECORDNO: "INTEGER",
    },
    nulls: true,
  };
