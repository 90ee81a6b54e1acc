// Made by intacct-codegen from 3.0/consolidations.dtd, 3.0/objects.dtd; do not edit. Checksum 7628303bbc0697db
import type {
  Completed,
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The rate that an account is translated with in a consolidation book. Declared in 3.0/consolidations.dtd. */
export interface CreateGcbookacctratetype {
  /** Book ID. */
  BOOKID: string;
  /** GL account. */
  GLACCOUNTNO: string;
  /** GL account rate type. */
  GLACCTRATETYPES:
    "Ending spot rate" | "Weighted average rate." | "Historical rate";
  /** Rate type. */
  OVERRIDERATE: "Intacct Daily Rate" | (string & {});
  /** User rate table until. `DATE_MDY`, sent as mm/dd/yyyy. */
  OVERRIDEEXPIRYDATE?: IsoDate | null;
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
    OVERRIDERATE: "ENUM",
    OVERRIDEEXPIRYDATE: "DATE_MDY",
  },
  response: () => getGcbookacctratetypeResponse,
};

/** The rate that an account is translated with in a consolidation book. Declared in 3.0/consolidations.dtd. */
export interface UpdateGcbookacctratetype {
  /** Record no. `INTEGER`. */
  RECORDNO: Integer;
  /** GL account. */
  GLACCOUNTNO?: string;
  /** GL account rate type. */
  GLACCTRATETYPES?:
    "Ending spot rate" | "Weighted average rate." | "Historical rate" | null;
  /** Rate type. */
  OVERRIDERATE?: "Intacct Daily Rate" | (string & {}) | null;
  /** User rate table until. `DATE_MDY`, sent as mm/dd/yyyy. */
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
    OVERRIDERATE: "ENUM",
    OVERRIDEEXPIRYDATE: "DATE_MDY",
  },
  response: () => getGcbookacctratetypeResponse,
};

/** The input of Intacct gcbookacctratetype DELETE. */
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

/** The input of Intacct gcbookacctratetype GET. */
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

/** The input of Intacct gcbookacctratetype readByQuery QUERY. */
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

/** The input of Intacct gcbookacctratetype QUERY. */
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

/** The input of Intacct gcbookacctratetype LOOKUP. */
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
  types: { gcbookacctratetype: () => gcbookacctratetypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gcbookacctratetype readByQuery QUERY Response` */
export const readByQueryGcbookacctratetypeResponse: Profile<GcbookacctratetypeData> =
  {
    name: "Intacct gcbookacctratetype readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(gcbookacctratetype*)",
    types: { gcbookacctratetype: () => gcbookacctratetypeRecord },
    attributes: dataAttributes,
    answer: true,
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
    answer: true,
  };

/** `Intacct gcbookacctratetype LOOKUP Response` */
export const lookupGcbookacctratetypeResponse: Profile<TypeData> = {
  name: "Intacct gcbookacctratetype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `gcbookacctratetype`. */
export interface GcbookacctratetypeData extends DataAttributes {
  gcbookacctratetype?: GcbookacctratetypeRecord[];
}

/** The fields of a gcbookacctratetype that can be requested. */
export type GcbookacctratetypeField =
  keyof GcbookacctratetypeFields | `${string}.${string}`;

/** The data of an answer about `GCBOOKACCTRATETYPE`. */
export interface GcbookacctratetypeRows extends DataAttributes {
  GCBOOKACCTRATETYPE?: GcbookacctratetypeRecord[];
}

/** The rate that an account is translated with in a consolidation book. Declared in 3.0/consolidations.dtd. */
export interface GcbookacctratetypeFields {
  /** Record no. */
  RECORDNO?: string;
  /** Book ID. */
  BOOKID?: string;
  /** GL account. */
  GLACCOUNTNO?: string;
  /** GL account rate type. */
  GLACCTRATETYPES?:
    | "Ending spot rate"
    | "Weighted average rate."
    | "Historical rate"
    | "Weighted average rate"
    | (string & {})
    | null;
  /** Rate type. */
  OVERRIDERATE?: "Intacct Daily Rate" | (string & {}) | null;
  /** User rate table until. */
  OVERRIDEEXPIRYDATE?: string;
  /** Book key. */
  BOOKKEY?: string;
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
export interface GcbookacctratetypeRelations {}

/** A record in an answer: the known fields, and any others. */
export interface GcbookacctratetypeRecord
  extends
    GcbookacctratetypeFields,
    OpenValues,
    Related<GcbookacctratetypeFields, GcbookacctratetypeRelations> {}

export const gcbookacctratetypeRecord: Shape<GcbookacctratetypeRecord> = {
  element: "GCBOOKACCTRATETYPE",
  content: `(RECORDNO? & BOOKID? & GLACCOUNTNO? & GLACCTRATETYPES? & OVERRIDERATE? & OVERRIDEEXPIRYDATE? &
    BOOKKEY? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    GLACCTRATETYPES: "ENUM",
    OVERRIDERATE: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => gcbookacctratetypePaths,
  answer: true,
};

export const gcbookacctratetypePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
