// Made by intacct-codegen from 3.0/consolidations.dtd, 3.0/objects.dtd; do not edit. Checksum ea01f7c036d0ec92
import type {
  Completed,
  FunctionProfile,
  IntegerText,
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

/** An entity of a consolidation book. Declared in 3.0/consolidations.dtd. */
export interface CreateGcbookentity {
  /** Book ID. */
  BOOKID: string;
  /** Location. */
  LOCATIONID: string;
}

/** `Intacct gcbookentity CREATE Request` */
export const createGcbookentity: FunctionProfile<
  CreateGcbookentity,
  GcbookentityData
> = {
  name: "Intacct gcbookentity CREATE Request",
  version: "3.0",
  within: "create",
  element: "GCBOOKENTITY",
  content: "(BOOKID & LOCATIONID)",
  source: "documented",
  response: () => getGcbookentityResponse,
};

/** The input of Intacct gcbookentity DELETE. */
export type DeleteGcbookentity = Delete;

/** `Intacct gcbookentity DELETE Request` */
export const deleteGcbookentity: FunctionProfile<
  DeleteGcbookentity,
  Completed
> = {
  name: "Intacct gcbookentity DELETE Request",
  version: "3.0",
  fixed: { object: "GCBOOKENTITY" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct gcbookentity GET. */
export type GetGcbookentity = Read<GcbookentityField | "*">;

/** `Intacct gcbookentity GET Request` */
export const getGcbookentity: FunctionProfile<
  GetGcbookentity,
  GcbookentityData
> = {
  name: "Intacct gcbookentity GET Request",
  version: "3.0",
  fixed: { object: "GCBOOKENTITY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGcbookentityResponse,
};

/** The input of Intacct gcbookentity readByQuery QUERY. */
export type ReadByQueryGcbookentity = ReadByQuery<GcbookentityField | "*">;

/** `Intacct gcbookentity readByQuery QUERY Request` */
export const readByQueryGcbookentity: FunctionProfile<
  ReadByQueryGcbookentity,
  GcbookentityData
> = {
  name: "Intacct gcbookentity readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GCBOOKENTITY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGcbookentityResponse,
};

/** The input of Intacct gcbookentity QUERY. */
export type QueryGcbookentity = QueryInput;

/** `Intacct gcbookentity QUERY Request` */
export const queryGcbookentity: QueryProfile<GcbookentityRecord> = {
  name: "Intacct gcbookentity QUERY Request",
  version: "3.0",
  fixed: { object: "GCBOOKENTITY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGcbookentityResponse,
};

/** The input of Intacct gcbookentity LOOKUP. */
export type LookupGcbookentity = Lookup;

/** `Intacct gcbookentity LOOKUP Request` */
export const lookupGcbookentity: FunctionProfile<LookupGcbookentity, TypeData> =
  {
    name: "Intacct gcbookentity LOOKUP Request",
    version: "3.0",
    fixed: { object: "GCBOOKENTITY" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupGcbookentityResponse,
  };

/** `Intacct gcbookentity GET Response` */
export const getGcbookentityResponse: Profile<GcbookentityData> = {
  name: "Intacct gcbookentity GET Response",
  version: "3.0",
  element: "data",
  content: "(gcbookentity*)",
  types: { gcbookentity: () => gcbookentityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gcbookentity readByQuery QUERY Response` */
export const readByQueryGcbookentityResponse: Profile<GcbookentityData> = {
  name: "Intacct gcbookentity readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(gcbookentity*)",
  types: { gcbookentity: () => gcbookentityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gcbookentity QUERY Response` */
export const queryGcbookentityResponse: Profile<GcbookentityRows> = {
  name: "Intacct gcbookentity QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GCBOOKENTITY*)",
  types: { GCBOOKENTITY: () => gcbookentityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gcbookentity LOOKUP Response` */
export const lookupGcbookentityResponse: Profile<TypeData> = {
  name: "Intacct gcbookentity LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `gcbookentity`. */
export interface GcbookentityData extends DataAttributes {
  gcbookentity?: GcbookentityRecord[];
}

/** The fields of a gcbookentity that can be requested. */
export type GcbookentityField =
  keyof GcbookentityFields | `${string}.${string}`;

/** The data of an answer about `GCBOOKENTITY`. */
export interface GcbookentityRows extends DataAttributes {
  GCBOOKENTITY?: GcbookentityRecord[];
}

/** An entity of a consolidation book. Declared in 3.0/consolidations.dtd. */
export interface GcbookentityFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Book ID. */
  BOOKID?: string;
  /** Location. */
  LOCATIONID?: string;
  /** Book. */
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
export interface GcbookentityRelations {}

/** A record in an answer: the known fields, and any others. */
export interface GcbookentityRecord
  extends
    GcbookentityFields,
    OpenValues,
    Related<GcbookentityFields, GcbookentityRelations> {}

export const gcbookentityRecord: Shape<GcbookentityRecord> = {
  element: "GCBOOKENTITY",
  content: `(RECORDNO? & BOOKID? & LOCATIONID? & BOOKKEY? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => gcbookentityPaths,
  answer: true,
};

export const gcbookentityPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
