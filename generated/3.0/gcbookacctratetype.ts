// Made by intacct-codegen from 3.0/consolidations.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
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
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** The rate that an account is translated with in a consolidation book. Declared in 3.0/consolidations.dtd. */
export interface CreateGcbookacctratetype {
  BOOKID: string;
  GLACCOUNTNO: string;
  GLACCTRATETYPES:
    "Ending spot rate" | "Weighted average rate." | "Historical rate";
  OVERRIDERATE: "Intacct Daily Rate" | (string & {});
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  OVERRIDEEXPIRYDATE?: IsoDate;
}

/** `Intacct gcbookacctratetype CREATE Request` */
export const createGcbookacctratetype: FunctionProfile<
  CreateGcbookacctratetype,
  GcbookacctratetypeData
> = {
  name: "Intacct gcbookacctratetype CREATE Request",
  version: "3.0",
  within: "create",
  element: "GCBOOKACCTRATETYPE",
  content:
    "(BOOKID & GLACCOUNTNO & GLACCTRATETYPES & OVERRIDERATE & OVERRIDEEXPIRYDATE?)",
  source: "documented",
  types: {
    GLACCTRATETYPES: {
      name: "STRING",
      base: "enum",
      values: ["Ending spot rate", "Weighted average rate.", "Historical rate"],
    },
    OVERRIDERATE: {
      name: "STRING",
      base: "enum",
      values: ["Intacct Daily Rate"],
      open: true,
    },
    OVERRIDEEXPIRYDATE: "DATE_MDY",
  },
  response: () => getGcbookacctratetypeResponse,
};

/** The rate that an account is translated with in a consolidation book. Declared in 3.0/consolidations.dtd. */
export interface UpdateGcbookacctratetype {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  GLACCOUNTNO?: string;
  GLACCTRATETYPES?:
    "Ending spot rate" | "Weighted average rate." | "Historical rate" | null;
  OVERRIDERATE?: "Intacct Daily Rate" | (string & {}) | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  OVERRIDEEXPIRYDATE?: IsoDate | null;
}

/** `Intacct gcbookacctratetype UPDATE Request` */
export const updateGcbookacctratetype: FunctionProfile<
  UpdateGcbookacctratetype,
  GcbookacctratetypeData
> = {
  name: "Intacct gcbookacctratetype UPDATE Request",
  version: "3.0",
  within: "update",
  element: "GCBOOKACCTRATETYPE",
  content:
    "(RECORDNO & GLACCOUNTNO? & GLACCTRATETYPES? & OVERRIDERATE? & OVERRIDEEXPIRYDATE?)",
  source: "documented",
  wants: ["GLACCTRATETYPES"],
  types: {
    RECORDNO: "INTEGER",
    GLACCTRATETYPES: {
      name: "STRING",
      base: "enum",
      values: ["Ending spot rate", "Weighted average rate.", "Historical rate"],
    },
    OVERRIDERATE: {
      name: "STRING",
      base: "enum",
      values: ["Intacct Daily Rate"],
      open: true,
    },
    OVERRIDEEXPIRYDATE: "DATE_MDY",
  },
  nulls: true,
  response: () => getGcbookacctratetypeResponse,
};

/** What Intacct gcbookacctratetype DELETE may ask for. */
export type DeleteGcbookacctratetype = Delete;

/** `Intacct gcbookacctratetype DELETE Request` */
export const deleteGcbookacctratetype: FunctionProfile<
  DeleteGcbookacctratetype,
  Completed
> = {
  name: "Intacct gcbookacctratetype DELETE Request",
  version: "3.0",
  fixed: { object: "GCBOOKACCTRATETYPE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct gcbookacctratetype GET may ask for. */
export type GetGcbookacctratetype = Read<GcbookacctratetypeField | "*">;

/** `Intacct gcbookacctratetype GET Request` */
export const getGcbookacctratetype: FunctionProfile<
  GetGcbookacctratetype,
  GcbookacctratetypeData
> = {
  name: "Intacct gcbookacctratetype GET Request",
  version: "3.0",
  fixed: { object: "GCBOOKACCTRATETYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGcbookacctratetypeResponse,
};

/** What Intacct gcbookacctratetype readByQuery QUERY may ask for. */
export type ReadByQueryGcbookacctratetype = ReadByQuery<
  GcbookacctratetypeField | "*"
>;

/** `Intacct gcbookacctratetype readByQuery QUERY Request` */
export const readByQueryGcbookacctratetype: FunctionProfile<
  ReadByQueryGcbookacctratetype,
  GcbookacctratetypeData
> = {
  name: "Intacct gcbookacctratetype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GCBOOKACCTRATETYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGcbookacctratetypeResponse,
};

/** What Intacct gcbookacctratetype QUERY may ask for. */
export type QueryGcbookacctratetype = QueryInput;

/** `Intacct gcbookacctratetype QUERY Request` */
export const queryGcbookacctratetype: QueryProfile<GcbookacctratetypeRecord> = {
  name: "Intacct gcbookacctratetype QUERY Request",
  version: "3.0",
  fixed: { object: "GCBOOKACCTRATETYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGcbookacctratetypeResponse,
};

/** What Intacct gcbookacctratetype LOOKUP may ask for. */
export type LookupGcbookacctratetype = Lookup;

/** `Intacct gcbookacctratetype LOOKUP Request` */
export const lookupGcbookacctratetype: FunctionProfile<
  LookupGcbookacctratetype,
  TypeData
> = {
  name: "Intacct gcbookacctratetype LOOKUP Request",
  version: "3.0",
  fixed: { object: "GCBOOKACCTRATETYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGcbookacctratetypeResponse,
};

/** `Intacct gcbookacctratetype GET Response` */
export const getGcbookacctratetypeResponse: Profile<GcbookacctratetypeData> = {
  name: "Intacct gcbookacctratetype GET Response",
  version: "3.0",
  element: "data",
  content: "(gcbookacctratetype*)",
  alias: { GCBOOKACCTRATETYPE: "gcbookacctratetype" },
  types: { gcbookacctratetype: () => gcbookacctratetypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct gcbookacctratetype readByQuery QUERY Response` */
export const readByQueryGcbookacctratetypeResponse: Profile<GcbookacctratetypeData> =
  {
    name: "Intacct gcbookacctratetype readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(gcbookacctratetype*)",
    alias: { GCBOOKACCTRATETYPE: "gcbookacctratetype" },
    types: { gcbookacctratetype: () => gcbookacctratetypeRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct gcbookacctratetype QUERY Response` */
export const queryGcbookacctratetypeResponse: Profile<GcbookacctratetypeRows> =
  {
    name: "Intacct gcbookacctratetype QUERY Response",
    version: "3.0",
    element: "data",
    content: "(GCBOOKACCTRATETYPE*)",
    types: { GCBOOKACCTRATETYPE: () => gcbookacctratetypeRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct gcbookacctratetype LOOKUP Response` */
export const lookupGcbookacctratetypeResponse: Profile<TypeData> = {
  name: "Intacct gcbookacctratetype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `gcbookacctratetype` holds. */
export interface GcbookacctratetypeData extends DataAttributes {
  gcbookacctratetype?: GcbookacctratetypeRecord[];
}

/** The fields of a gcbookacctratetype that can be asked for. */
export type GcbookacctratetypeField =
  keyof GcbookacctratetypeFields | `${string}.${string}`;

/** What an answer about `GCBOOKACCTRATETYPE` holds. */
export interface GcbookacctratetypeRows extends DataAttributes {
  GCBOOKACCTRATETYPE?: GcbookacctratetypeRecord[];
}

/** The rate that an account is translated with in a consolidation book. Declared in 3.0/consolidations.dtd. */
export interface GcbookacctratetypeFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  BOOKID?: string;
  GLACCOUNTNO?: string;
  GLACCTRATETYPES?:
    | "Ending spot rate"
    | "Weighted average rate."
    | "Historical rate"
    | (string & {})
    | null;
  OVERRIDERATE?: "Intacct Daily Rate" | (string & {}) | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  OVERRIDEEXPIRYDATE?: IsoDate | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GcbookacctratetypeRecord
  extends GcbookacctratetypeFields, OpenValues {}

export const gcbookacctratetypeRecord: Shape<GcbookacctratetypeRecord> = {
  element: "GCBOOKACCTRATETYPE",
  content: `(RECORDNO? & BOOKID? & GLACCOUNTNO? & GLACCTRATETYPES? & OVERRIDERATE? & OVERRIDEEXPIRYDATE? &
    #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    GLACCTRATETYPES: {
      name: "STRING",
      base: "enum",
      values: ["Ending spot rate", "Weighted average rate.", "Historical rate"],
      open: true,
    },
    OVERRIDERATE: {
      name: "STRING",
      base: "enum",
      values: ["Intacct Daily Rate"],
      open: true,
    },
    OVERRIDEEXPIRYDATE: "DATE_MDY",
  },
  nulls: true,
};
