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
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import {
  type UpdateCustomField,
  updateCustomFields,
} from "./update-customfields.js";

/** A line of a project estimate. Declared in 3.0/construction.dtd. */
export interface CreatePjEstimateEntry {
  PJESTIMATEID: string;
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
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct pjestimateentry CREATE Request` */
export const createPjEstimateEntry: FunctionProfile<
  CreatePjEstimateEntry,
  PjEstimateEntryData
> = {
  name: "Intacct pjestimateentry CREATE Request",
  version: "3.0",
  within: "create",
  element: "PJESTIMATEENTRY",
  content: `(PJESTIMATEID & EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? & PRODUCTIONUNITS? &
    ACCOUNTNO? & DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & CONTRACTID? & TASKID? &
    COSTTYPEID? & VENDORID? & CLASSID? & EFFECTIVEDATE? & customfields?)`,
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
    customfields: () => customFields,
  },
  response: () => getPjEstimateEntryResponse,
};

/** A line of a project estimate. Declared in 3.0/construction.dtd. */
export interface UpdatePjEstimateEntry {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
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
  /** Custom fields, by name. */
  customfields?: readonly UpdateCustomField[];
}

/** `Intacct pjestimateentry UPDATE Request` */
export const updatePjEstimateEntry: FunctionProfile<
  UpdatePjEstimateEntry,
  PjEstimateEntryData
> = {
  name: "Intacct pjestimateentry UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PJESTIMATEENTRY",
  content: `(RECORDNO & EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? & PRODUCTIONUNITS? &
    ACCOUNTNO? & DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & CONTRACTID? & TASKID? &
    COSTTYPEID? & VENDORID? & CLASSID? & EFFECTIVEDATE? & customfields?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
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
    customfields: () => updateCustomFields,
  },
  nulls: true,
  response: () => getPjEstimateEntryResponse,
};

/** What Intacct pjestimateentry DELETE may ask for. */
export type DeletePjEstimateEntry = Delete;

/** `Intacct pjestimateentry DELETE Request` */
export const deletePjEstimateEntry: FunctionProfile<
  DeletePjEstimateEntry,
  Completed
> = {
  name: "Intacct pjestimateentry DELETE Request",
  version: "3.0",
  fixed: { object: "PJESTIMATEENTRY" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct pjestimateentry GET may ask for. */
export type GetPjEstimateEntry = Read<PjEstimateEntryField | "*">;

/** `Intacct pjestimateentry GET Request` */
export const getPjEstimateEntry: FunctionProfile<
  GetPjEstimateEntry,
  PjEstimateEntryData
> = {
  name: "Intacct pjestimateentry GET Request",
  version: "3.0",
  fixed: { object: "PJESTIMATEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPjEstimateEntryResponse,
};

/** What Intacct pjestimateentry readByQuery QUERY may ask for. */
export type ReadByQueryPjEstimateEntry = ReadByQuery<
  PjEstimateEntryField | "*"
>;

/** `Intacct pjestimateentry readByQuery QUERY Request` */
export const readByQueryPjEstimateEntry: FunctionProfile<
  ReadByQueryPjEstimateEntry,
  PjEstimateEntryData
> = {
  name: "Intacct pjestimateentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPjEstimateEntryResponse,
};

/** What Intacct pjestimateentry QUERY may ask for. */
export type QueryPjEstimateEntry = QueryInput;

/** `Intacct pjestimateentry QUERY Request` */
export const queryPjEstimateEntry: QueryProfile<PjEstimateEntryRecord> = {
  name: "Intacct pjestimateentry QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATEENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPjEstimateEntryResponse,
};

/** What Intacct pjestimateentry LOOKUP may ask for. */
export type LookupPjEstimateEntry = Lookup;

/** `Intacct pjestimateentry LOOKUP Request` */
export const lookupPjEstimateEntry: FunctionProfile<
  LookupPjEstimateEntry,
  TypeData
> = {
  name: "Intacct pjestimateentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "PJESTIMATEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPjEstimateEntryResponse,
};

/** `Intacct pjestimateentry GET Response` */
export const getPjEstimateEntryResponse: Profile<PjEstimateEntryData> = {
  name: "Intacct pjestimateentry GET Response",
  version: "3.0",
  element: "data",
  content: "(pjestimateentry*)",
  alias: { PJESTIMATEENTRY: "pjestimateentry" },
  types: { pjestimateentry: () => pjEstimateEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimateentry readByQuery QUERY Response` */
export const readByQueryPjEstimateEntryResponse: Profile<PjEstimateEntryData> =
  {
    name: "Intacct pjestimateentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(pjestimateentry*)",
    alias: { PJESTIMATEENTRY: "pjestimateentry" },
    types: { pjestimateentry: () => pjEstimateEntryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct pjestimateentry QUERY Response` */
export const queryPjEstimateEntryResponse: Profile<PjEstimateEntryRows> = {
  name: "Intacct pjestimateentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PJESTIMATEENTRY*)",
  types: { PJESTIMATEENTRY: () => pjEstimateEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimateentry LOOKUP Response` */
export const lookupPjEstimateEntryResponse: Profile<TypeData> = {
  name: "Intacct pjestimateentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `pjestimateentry` holds. */
export interface PjEstimateEntryData extends DataAttributes {
  pjestimateentry?: PjEstimateEntryRecord[];
}

/** The fields of a pjestimateentry that can be asked for. */
export type PjEstimateEntryField =
  keyof PjEstimateEntryFields | `${string}.${string}`;

/** What an answer about `PJESTIMATEENTRY` holds. */
export interface PjEstimateEntryRows extends DataAttributes {
  PJESTIMATEENTRY?: PjEstimateEntryRecord[];
}

/** A line of a project estimate. Declared in 3.0/construction.dtd. */
export interface PjEstimateEntryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  PJESTIMATEID?: string;
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
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
}

/** What is read of it: the fields that are known, and others as they come. */
export interface PjEstimateEntryRecord
  extends PjEstimateEntryFields, OpenValues {}

export const pjEstimateEntryRecord: Shape<PjEstimateEntryRecord> = {
  element: "PJESTIMATEENTRY",
  content: `(RECORDNO? & PJESTIMATEID? & EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? &
    PRODUCTIONUNITS? & ACCOUNTNO? & DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? &
    CONTRACTID? & TASKID? & COSTTYPEID? & VENDORID? & CLASSID? & EFFECTIVEDATE? & customfields? &
    #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
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
    customfields: () => customFieldsRecord,
  },
  nulls: true,
};
