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
export interface CreatePjestimateentry {
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
  /** `DATE_MDY`. */
  EFFECTIVEDATE?: IsoDate;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct pjestimateentry CREATE Request` */
export const createPjestimateentry: FunctionProfile<
  CreatePjestimateentry,
  PjestimateentryData
> = {
  name: "Intacct pjestimateentry CREATE Request",
  version: "3.0",
  within: "create",
  element: "PJESTIMATEENTRY",
  content: `(PJESTIMATEID & EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? & PRODUCTIONUNITS? &
    ACCOUNTNO? & DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & CONTRACTID? & TASKID? &
    COSTTYPEID? & VENDORID? & CLASSID? & EFFECTIVEDATE? & customfields?)`,
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
  response: () => getPjestimateentryResponse,
};

/** A line of a project estimate. Declared in 3.0/construction.dtd. */
export interface UpdatePjestimateentry {
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
  /** `DATE_MDY`. */
  EFFECTIVEDATE?: IsoDate | null;
  /** Custom fields, by name. */
  customfields?: readonly UpdateCustomField[];
}

/** `Intacct pjestimateentry UPDATE Request` */
export const updatePjestimateentry: FunctionProfile<
  UpdatePjestimateentry,
  PjestimateentryData
> = {
  name: "Intacct pjestimateentry UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PJESTIMATEENTRY",
  content: `(RECORDNO & EUOM? & QTY? & UNITCOST? & AMOUNT? & MEMO? & WFTYPE? & PRODUCTIONUNITS? &
    ACCOUNTNO? & DEPARTMENTID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & CONTRACTID? & TASKID? &
    COSTTYPEID? & VENDORID? & CLASSID? & EFFECTIVEDATE? & customfields?)`,
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
  response: () => getPjestimateentryResponse,
};

/** What Intacct pjestimateentry DELETE may ask for. */
export type DeletePjestimateentry = Delete;

/** `Intacct pjestimateentry DELETE Request` */
export const deletePjestimateentry: FunctionProfile<
  DeletePjestimateentry,
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
export type GetPjestimateentry = Read<PjestimateentryField | "*">;

/** `Intacct pjestimateentry GET Request` */
export const getPjestimateentry: FunctionProfile<
  GetPjestimateentry,
  PjestimateentryData
> = {
  name: "Intacct pjestimateentry GET Request",
  version: "3.0",
  fixed: { object: "PJESTIMATEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPjestimateentryResponse,
};

/** What Intacct pjestimateentry readByQuery QUERY may ask for. */
export type ReadByQueryPjestimateentry = ReadByQuery<
  PjestimateentryField | "*"
>;

/** `Intacct pjestimateentry readByQuery QUERY Request` */
export const readByQueryPjestimateentry: FunctionProfile<
  ReadByQueryPjestimateentry,
  PjestimateentryData
> = {
  name: "Intacct pjestimateentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPjestimateentryResponse,
};

/** What Intacct pjestimateentry QUERY may ask for. */
export type QueryPjestimateentry = QueryInput;

/** `Intacct pjestimateentry QUERY Request` */
export const queryPjestimateentry: QueryProfile<PJESTIMATEENTRYRecord> = {
  name: "Intacct pjestimateentry QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATEENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPjestimateentryResponse,
};

/** What Intacct pjestimateentry LOOKUP may ask for. */
export type LookupPjestimateentry = Lookup;

/** `Intacct pjestimateentry LOOKUP Request` */
export const lookupPjestimateentry: FunctionProfile<
  LookupPjestimateentry,
  TypeData
> = {
  name: "Intacct pjestimateentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "PJESTIMATEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPjestimateentryResponse,
};

/** `Intacct pjestimateentry GET Response` */
export const getPjestimateentryResponse: Profile<PjestimateentryData> = {
  name: "Intacct pjestimateentry GET Response",
  version: "3.0",
  element: "data",
  content: "(pjestimateentry*)",
  types: { pjestimateentry: () => pJESTIMATEENTRYRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimateentry readByQuery QUERY Response` */
export const readByQueryPjestimateentryResponse: Profile<PjestimateentryData> =
  {
    name: "Intacct pjestimateentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(pjestimateentry*)",
    types: { pjestimateentry: () => pJESTIMATEENTRYRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct pjestimateentry QUERY Response` */
export const queryPjestimateentryResponse: Profile<PJESTIMATEENTRYData> = {
  name: "Intacct pjestimateentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PJESTIMATEENTRY*)",
  types: { PJESTIMATEENTRY: () => pJESTIMATEENTRYRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimateentry LOOKUP Response` */
export const lookupPjestimateentryResponse: Profile<TypeData> = {
  name: "Intacct pjestimateentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `pjestimateentry` holds. */
export interface PjestimateentryData extends DataAttributes {
  pjestimateentry?: PJESTIMATEENTRYRecord[];
}

/** The fields of a pjestimateentry that can be asked for. */
export type PjestimateentryField =
  keyof PjestimateentryFields | `${string}.${string}`;

/** What an answer about `PJESTIMATEENTRY` holds. */
export interface PJESTIMATEENTRYData extends DataAttributes {
  PJESTIMATEENTRY?: PJESTIMATEENTRYRecord[];
}

/** A line of a project estimate. Declared in 3.0/construction.dtd. */
export interface PjestimateentryFields {
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
  /** `DATE_MDY`. */
  EFFECTIVEDATE?: IsoDate | null;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
}

/** What is read of it: the fields that are known, and others as they come. */
export interface PJESTIMATEENTRYRecord
  extends PjestimateentryFields, OpenValues {}

export const pJESTIMATEENTRYRecord: Shape<PJESTIMATEENTRYRecord> = {
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
