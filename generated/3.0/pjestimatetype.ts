// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
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

/** A type of project estimates. Declared in 3.0/construction.dtd. */
export interface CreatePjestimatetype {
  /** `STRING_80`: at most 80 characters. */
  NAME: string;
  STATUS?: "active" | "inactive";
  SELECTEDWFTYPES?: readonly (
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
  )[];
  ESTIMATECATEGORY?:
    | "Current Estimate"
    | "Original Estimate"
    | "Current Forecast - At Completion"
    | "Historical Forecast - At Completion"
    | "Future Forecast - At Completion"
    | "Current Forecast - To Completion"
    | "Historical Forecast - To Completion"
    | "Future Forecast - To Completion";
}

/** `Intacct pjestimatetype CREATE Request` */
export const createPjestimatetype: FunctionProfile<
  CreatePjestimatetype,
  PjestimatetypeData
> = {
  name: "Intacct pjestimatetype CREATE Request",
  version: "3.0",
  within: "create",
  element: "PJESTIMATETYPE",
  content: "(NAME & STATUS? & SELECTEDWFTYPES? & ESTIMATECATEGORY? & #ANY*)",
  types: {
    NAME: "STRING_80",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    SELECTEDWFTYPES: {
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
      separator: "#~#",
    },
    ESTIMATECATEGORY: {
      name: "STRING",
      base: "enum",
      values: [
        "Current Estimate",
        "Original Estimate",
        "Current Forecast - At Completion",
        "Historical Forecast - At Completion",
        "Future Forecast - At Completion",
        "Current Forecast - To Completion",
        "Historical Forecast - To Completion",
        "Future Forecast - To Completion",
      ],
    },
  },
  response: () => getPjestimatetypeResponse,
};

/** A type of project estimates. Declared in 3.0/construction.dtd. */
export interface UpdatePjestimatetype {
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
  /** `STRING_80`: at most 80 characters. */
  NAME?: string;
  STATUS?: "active" | "inactive" | null;
  SELECTEDWFTYPES?: readonly (
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
  )[];
  ESTIMATECATEGORY?:
    | "Current Estimate"
    | "Original Estimate"
    | "Current Forecast - At Completion"
    | "Historical Forecast - At Completion"
    | "Future Forecast - At Completion"
    | "Current Forecast - To Completion"
    | "Historical Forecast - To Completion"
    | "Future Forecast - To Completion"
    | null;
}

/** `Intacct pjestimatetype UPDATE Request` */
export const updatePjestimatetype: FunctionProfile<
  UpdatePjestimatetype,
  PjestimatetypeData
> = {
  name: "Intacct pjestimatetype UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PJESTIMATETYPE",
  content:
    "(RECORDNO? & NAME? & STATUS? & SELECTEDWFTYPES? & ESTIMATECATEGORY? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    NAME: "STRING_80",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    SELECTEDWFTYPES: {
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
      separator: "#~#",
    },
    ESTIMATECATEGORY: {
      name: "STRING",
      base: "enum",
      values: [
        "Current Estimate",
        "Original Estimate",
        "Current Forecast - At Completion",
        "Historical Forecast - At Completion",
        "Future Forecast - At Completion",
        "Current Forecast - To Completion",
        "Historical Forecast - To Completion",
        "Future Forecast - To Completion",
      ],
    },
  },
  nulls: true,
  response: () => getPjestimatetypeResponse,
};

/** What Intacct pjestimatetype DELETE may ask for. */
export type DeletePjestimatetype = Delete;

/** `Intacct pjestimatetype DELETE Request` */
export const deletePjestimatetype: FunctionProfile<
  DeletePjestimatetype,
  Completed
> = {
  name: "Intacct pjestimatetype DELETE Request",
  version: "3.0",
  fixed: { object: "PJESTIMATETYPE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct pjestimatetype GET may ask for. */
export type GetPjestimatetype = Read<PjestimatetypeField | "*">;

/** `Intacct pjestimatetype GET Request` */
export const getPjestimatetype: FunctionProfile<
  GetPjestimatetype,
  PjestimatetypeData
> = {
  name: "Intacct pjestimatetype GET Request",
  version: "3.0",
  fixed: { object: "PJESTIMATETYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPjestimatetypeResponse,
};

/** What Intacct pjestimatetype readByName GET may ask for. */
export type ReadByNamePjestimatetype = ReadByName<PjestimatetypeField | "*">;

/** `Intacct pjestimatetype readByName GET Request` */
export const readByNamePjestimatetype: FunctionProfile<
  ReadByNamePjestimatetype,
  PjestimatetypeData
> = {
  name: "Intacct pjestimatetype readByName GET Request",
  version: "3.0",
  fixed: { object: "PJESTIMATETYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNamePjestimatetypeResponse,
};

/** What Intacct pjestimatetype readByQuery QUERY may ask for. */
export type ReadByQueryPjestimatetype = ReadByQuery<PjestimatetypeField | "*">;

/** `Intacct pjestimatetype readByQuery QUERY Request` */
export const readByQueryPjestimatetype: FunctionProfile<
  ReadByQueryPjestimatetype,
  PjestimatetypeData
> = {
  name: "Intacct pjestimatetype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATETYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPjestimatetypeResponse,
};

/** What Intacct pjestimatetype QUERY may ask for. */
export type QueryPjestimatetype = QueryInput;

/** `Intacct pjestimatetype QUERY Request` */
export const queryPjestimatetype: QueryProfile<PJESTIMATETYPERecord> = {
  name: "Intacct pjestimatetype QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATETYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPjestimatetypeResponse,
};

/** What Intacct pjestimatetype LOOKUP may ask for. */
export type LookupPjestimatetype = Lookup;

/** `Intacct pjestimatetype LOOKUP Request` */
export const lookupPjestimatetype: FunctionProfile<
  LookupPjestimatetype,
  TypeData
> = {
  name: "Intacct pjestimatetype LOOKUP Request",
  version: "3.0",
  fixed: { object: "PJESTIMATETYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPjestimatetypeResponse,
};

/** `Intacct pjestimatetype GET Response` */
export const getPjestimatetypeResponse: Profile<PjestimatetypeData> = {
  name: "Intacct pjestimatetype GET Response",
  version: "3.0",
  element: "data",
  content: "(pjestimatetype*)",
  types: { pjestimatetype: () => pJESTIMATETYPERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimatetype readByName GET Response` */
export const readByNamePjestimatetypeResponse: Profile<PjestimatetypeData> = {
  name: "Intacct pjestimatetype readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(pjestimatetype*)",
  types: { pjestimatetype: () => pJESTIMATETYPERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimatetype readByQuery QUERY Response` */
export const readByQueryPjestimatetypeResponse: Profile<PjestimatetypeData> = {
  name: "Intacct pjestimatetype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(pjestimatetype*)",
  types: { pjestimatetype: () => pJESTIMATETYPERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimatetype QUERY Response` */
export const queryPjestimatetypeResponse: Profile<PJESTIMATETYPEData> = {
  name: "Intacct pjestimatetype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PJESTIMATETYPE*)",
  types: { PJESTIMATETYPE: () => pJESTIMATETYPERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct pjestimatetype LOOKUP Response` */
export const lookupPjestimatetypeResponse: Profile<TypeData> = {
  name: "Intacct pjestimatetype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `pjestimatetype` holds. */
export interface PjestimatetypeData extends DataAttributes {
  pjestimatetype?: PJESTIMATETYPERecord[];
}

/** The fields of a pjestimatetype that can be asked for. */
export type PjestimatetypeField =
  keyof PjestimatetypeFields | `${string}.${string}`;

/** What an answer about `PJESTIMATETYPE` holds. */
export interface PJESTIMATETYPEData extends DataAttributes {
  PJESTIMATETYPE?: PJESTIMATETYPERecord[];
}

/** A type of project estimates. Declared in 3.0/construction.dtd. */
export interface PjestimatetypeFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `STRING_80`: at most 80 characters. */
  NAME?: string;
  STATUS?: "active" | "inactive" | (string & {}) | null;
  SELECTEDWFTYPES?: (
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
    | (string & {})
  )[];
  ESTIMATECATEGORY?:
    | "Current Estimate"
    | "Original Estimate"
    | "Current Forecast - At Completion"
    | "Historical Forecast - At Completion"
    | "Future Forecast - At Completion"
    | "Current Forecast - To Completion"
    | "Historical Forecast - To Completion"
    | "Future Forecast - To Completion"
    | (string & {})
    | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface PJESTIMATETYPERecord
  extends PjestimatetypeFields, OpenValues {}

export const pJESTIMATETYPERecord: Shape<PJESTIMATETYPERecord> = {
  element: "PJESTIMATETYPE",
  content:
    "(RECORDNO? & NAME? & STATUS? & SELECTEDWFTYPES? & ESTIMATECATEGORY? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    NAME: "STRING_80",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
    SELECTEDWFTYPES: {
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
      separator: "#~#",
    },
    ESTIMATECATEGORY: {
      name: "STRING",
      base: "enum",
      values: [
        "Current Estimate",
        "Original Estimate",
        "Current Forecast - At Completion",
        "Historical Forecast - At Completion",
        "Future Forecast - At Completion",
        "Current Forecast - To Completion",
        "Historical Forecast - To Completion",
        "Future Forecast - To Completion",
      ],
      open: true,
    },
  },
  nulls: true,
};
