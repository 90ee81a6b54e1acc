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
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** An estimate of what a project costs. Declared in 3.0/construction.dtd. */
export interface CreatePjestimate {
  PJESTIMATEID?: string;
  DESCRIPTION?: string;
  /** `BOOLEAN`. */
  ISPRIMARY?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  POSTED?: boolean;
  PJESTIMATETYPENAME?: string;
  GLBUDGETID?: string;
  /** `DATE_MDY`. */
  ESTIMATEDATE?: IsoDate;
  /** "First period" unless given. */
  POSTTO?: "First period" | "All periods" | "Estimate date" | "Effective date";
  PROJECTID: string;
  STATUS?: "active" | "inactive" | "finalized";
  ENTRIES?: readonly CreatePJESTIMATEEntriesPJESTIMATEENTRY[];
}

/** `Intacct pjestimate CREATE Request` */
export const createPjestimate: FunctionProfile<
  CreatePjestimate,
  PjestimateData
> = {
  name: "Intacct pjestimate CREATE Request",
  version: "3.0",
  within: "create",
  element: "PJESTIMATE",
  content: `(PJESTIMATEID? & DESCRIPTION? & ISPRIMARY? & POSTED? & PJESTIMATETYPENAME? & GLBUDGETID? &
    ESTIMATEDATE? & POSTTO? & PROJECTID & STATUS? & ENTRIES? & #ANY*)`,
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
    ENTRIES: () => createPJESTIMATEEntries,
  },
  response: () => getPjestimateResponse,
};

/** An estimate of what a project costs. Declared in 3.0/construction.dtd. */
export interface UpdatePjestimate {
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
  /** `DATE_MDY`. */
  ESTIMATEDATE?: IsoDate | null;
  /** "First period" unless given. */
  POSTTO?:
    "First period" | "All periods" | "Estimate date" | "Effective date" | null;
  STATUS?: "active" | "inactive" | "finalized" | null;
  ENTRIES?: readonly UpdatePJESTIMATEEntriesPJESTIMATEENTRY[];
}

/** `Intacct pjestimate UPDATE Request` */
export const updatePjestimate: FunctionProfile<
  UpdatePjestimate,
  PjestimateData
> = {
  name: "Intacct pjestimate UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PJESTIMATE",
  content: `(RECORDNO? & PJESTIMATEID? & DESCRIPTION? & ISPRIMARY? & POSTED? & PJESTIMATETYPENAME? &
    GLBUDGETID? & ESTIMATEDATE? & POSTTO? & STATUS? & ENTRIES? & #ANY*)`,
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
    ENTRIES: () => updatePJESTIMATEEntries,
  },
  nulls: true,
  response: () => getPjestimateResponse,
};

/** What Intacct pjestimate DELETE may ask for. */
export type DeletePjestimate = Delete;

/** `Intacct pjestimate DELETE Request` */
export const deletePjestimate: FunctionProfile<DeletePjestimate, Completed> = {
  name: "Intacct pjestimate DELETE Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct pjestimate GET may ask for. */
export type GetPjestimate = Read<PjestimateField | "*">;

/** `Intacct pjestimate GET Request` */
export const getPjestimate: FunctionProfile<GetPjestimate, PjestimateData> = {
  name: "Intacct pjestimate GET Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPjestimateResponse,
};

/** What Intacct pjestimate readByName GET may ask for. */
export type ReadByNamePjestimate = ReadByName<PjestimateField | "*">;

/** `Intacct pjestimate readByName GET Request` */
export const readByNamePjestimate: FunctionProfile<
  ReadByNamePjestimate,
  PjestimateData
> = {
  name: "Intacct pjestimate readByName GET Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNamePjestimateResponse,
};

/** What Intacct pjestimate readByQuery QUERY may ask for. */
export type ReadByQueryPjestimate = ReadByQuery<PjestimateField | "*">;

/** `Intacct pjestimate readByQuery QUERY Request` */
export const readByQueryPjestimate: FunctionProfile<
  ReadByQueryPjestimate,
  PjestimateData
> = {
  name: "Intacct pjestimate readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPjestimateResponse,
};

/** What Intacct pjestimate QUERY may ask for. */
export type QueryPjestimate = QueryInput;

/** `Intacct pjestimate QUERY Request` */
export const queryPjestimate: QueryProfile<PJESTIMATERecord> = {
  name: "Intacct pjestimate QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPjestimateResponse,
};

/** What Intacct pjestimate LOOKUP may ask for. */
export type LookupPjestimate = Lookup;

/** `Intacct pjestimate LOOKUP Request` */
export const lookupPjestimate: FunctionProfile<LookupPjestimate, TypeData> = {
  name: "Intacct pjestimate LOOKUP Request",
  version: "3.0",
  fixed: { object: "PJESTIMATE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPjestimateResponse,
};

/** `Intacct pjestimate GET Response` */
export const getPjestimateResponse: Profile<PjestimateData> = {
  name: "Intacct pjestimate GET Response",
  version: "3.0",
  element: "data",
  content: "(pjestimate*)",
  types: { pjestimate: () => pJESTIMATERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimate readByName GET Response` */
export const readByNamePjestimateResponse: Profile<PjestimateData> = {
  name: "Intacct pjestimate readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(pjestimate*)",
  types: { pjestimate: () => pJESTIMATERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimate readByQuery QUERY Response` */
export const readByQueryPjestimateResponse: Profile<PjestimateData> = {
  name: "Intacct pjestimate readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(pjestimate*)",
  types: { pjestimate: () => pJESTIMATERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimate QUERY Response` */
export const queryPjestimateResponse: Profile<PJESTIMATEData> = {
  name: "Intacct pjestimate QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PJESTIMATE*)",
  types: { PJESTIMATE: () => pJESTIMATERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimate LOOKUP Response` */
export const lookupPjestimateResponse: Profile<TypeData> = {
  name: "Intacct pjestimate LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `pjestimate` holds. */
export interface PjestimateData extends DataAttributes {
  pjestimate?: PJESTIMATERecord[];
}

/** The fields of a pjestimate that can be asked for. */
export type PjestimateField = keyof PjestimateFields | `${string}.${string}`;

/** What an answer about `PJESTIMATE` holds. */
export interface PJESTIMATEData extends DataAttributes {
  PJESTIMATE?: PJESTIMATERecord[];
}

export const createPJESTIMATEEntries: Shape<
  readonly CreatePJESTIMATEEntriesPJESTIMATEENTRY[]
> = {
  element: "ENTRIES",
  content: "(PJESTIMATEENTRY*)",
  types: { PJESTIMATEENTRY: () => createPJESTIMATEEntriesPJESTIMATEENTRY },
};

/** Declared in 3.0/construction.dtd. */
export interface CreatePJESTIMATEEntriesPJESTIMATEENTRY {
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
  /** `DATE_MDY`. */
  EFFECTIVEDATE?: IsoDate;
}

export const createPJESTIMATEEntriesPJESTIMATEENTRY: Shape<CreatePJESTIMATEEntriesPJESTIMATEENTRY> =
  {
    element: "PJESTIMATEENTRY",
    content: `(EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? & PRODUCTIONUNITS? & ACCOUNTNO? &
    DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & CONTRACTID? & TASKID? & COSTTYPEID? &
    VENDORID? & CLASSID? & EFFECTIVEDATE? & #ANY*)`,
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

export const updatePJESTIMATEEntries: Shape<
  readonly UpdatePJESTIMATEEntriesPJESTIMATEENTRY[]
> = {
  element: "ENTRIES",
  content: "(PJESTIMATEENTRY*)",
  types: { PJESTIMATEENTRY: () => updatePJESTIMATEEntriesPJESTIMATEENTRY },
  nulls: true,
};

/** Declared in 3.0/construction.dtd. */
export interface UpdatePJESTIMATEEntriesPJESTIMATEENTRY {
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
  /** `DATE_MDY`. */
  EFFECTIVEDATE?: IsoDate | null;
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
}

export const updatePJESTIMATEEntriesPJESTIMATEENTRY: Shape<UpdatePJESTIMATEEntriesPJESTIMATEENTRY> =
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
      },
      PRODUCTIONUNITS: "NUMBER",
      EFFECTIVEDATE: "DATE_MDY",
      RECORDNO: "INTEGER",
    },
    nulls: true,
  };

/** An estimate of what a project costs. Declared in 3.0/construction.dtd. */
export interface PjestimateFields {
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
  /** `DATE_MDY`. */
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
  ENTRIES?: PJESTIMATEEntriesPJESTIMATEENTRYRecord[];
}

/** What is read of it: the fields that are known, and others as they come. */
export interface PJESTIMATERecord extends PjestimateFields, OpenValues {}

export const pJESTIMATERecord: Shape<PJESTIMATERecord> = {
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
    ENTRIES: () => pJESTIMATEEntriesRecord,
  },
  nulls: true,
};

export const pJESTIMATEEntriesRecord: Shape<
  PJESTIMATEEntriesPJESTIMATEENTRYRecord[]
> = {
  element: "ENTRIES",
  content: "(PJESTIMATEENTRY*)",
  types: { PJESTIMATEENTRY: () => pJESTIMATEEntriesPJESTIMATEENTRYRecord },
  nulls: true,
};

/** Declared in 3.0/construction.dtd. */
export interface PJESTIMATEEntriesPJESTIMATEENTRYRecord extends OpenValues {
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
  /** `DATE_MDY`. */
  EFFECTIVEDATE?: IsoDate | null;
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const pJESTIMATEEntriesPJESTIMATEENTRYRecord: Shape<PJESTIMATEEntriesPJESTIMATEENTRYRecord> =
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
