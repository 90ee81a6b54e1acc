// Made by intacct-codegen from 3.0/consolidations.dtd, 3.0/objects.dtd, 3.0/records/consolidations.dtd; do not edit. Checksum e2dd3579e502596e
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
import {
  type GcownershipchildentityRecord,
  gcownershipchildentityRecord,
} from "./gcownershipchildentity.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct gcownershipentity DELETE. */
export type DeleteGcownershipentity = Delete;

/** `Intacct gcownershipentity DELETE Request` */
export const deleteGcownershipentity: FunctionProfile<
  DeleteGcownershipentity,
  Completed
> = {
  name: "Intacct gcownershipentity DELETE Request",
  version: "3.0",
  fixed: { object: "GCOWNERSHIPENTITY" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct gcownershipentity GET. */
export type GetGcownershipentity = Read<GcownershipentityField | "*">;

/** `Intacct gcownershipentity GET Request` */
export const getGcownershipentity: FunctionProfile<
  GetGcownershipentity,
  GcownershipentityData
> = {
  name: "Intacct gcownershipentity GET Request",
  version: "3.0",
  fixed: { object: "GCOWNERSHIPENTITY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGcownershipentityResponse,
};

/** The input of Intacct gcownershipentity QUERY. */
export type QueryGcownershipentity = QueryInput;

/** `Intacct gcownershipentity QUERY Request` */
export const queryGcownershipentity: QueryProfile<GcownershipentityRecord> = {
  name: "Intacct gcownershipentity QUERY Request",
  version: "3.0",
  fixed: { object: "GCOWNERSHIPENTITY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGcownershipentityResponse,
};

/** The input of Intacct gcownershipentity LOOKUP. */
export type LookupGcownershipentity = Lookup;

/** `Intacct gcownershipentity LOOKUP Request` */
export const lookupGcownershipentity: FunctionProfile<
  LookupGcownershipentity,
  TypeData
> = {
  name: "Intacct gcownershipentity LOOKUP Request",
  version: "3.0",
  fixed: { object: "GCOWNERSHIPENTITY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGcownershipentityResponse,
};

/** `Intacct gcownershipentity GET Response` */
export const getGcownershipentityResponse: Profile<GcownershipentityData> = {
  name: "Intacct gcownershipentity GET Response",
  version: "3.0",
  element: "data",
  content: "(gcownershipentity*)",
  types: { gcownershipentity: () => gcownershipentityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gcownershipentity QUERY Response` */
export const queryGcownershipentityResponse: Profile<GcownershipentityRows> = {
  name: "Intacct gcownershipentity QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GCOWNERSHIPENTITY*)",
  types: { GCOWNERSHIPENTITY: () => gcownershipentityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gcownershipentity LOOKUP Response` */
export const lookupGcownershipentityResponse: Profile<TypeData> = {
  name: "Intacct gcownershipentity LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `gcownershipentity`. */
export interface GcownershipentityData extends DataAttributes {
  gcownershipentity?: GcownershipentityRecord[];
}

/** The fields of a gcownershipentity that can be requested. */
export type GcownershipentityField =
  keyof GcownershipentityFields | `${string}.${string}`;

/** The data of an answer about `GCOWNERSHIPENTITY`. */
export interface GcownershipentityRows extends DataAttributes {
  GCOWNERSHIPENTITY?: GcownershipentityRecord[];
}

/** An entity of an ownership structure. Declared in 3.0/consolidations.dtd. */
export interface GcownershipentityFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Parent entity. */
  PARENTENTITYID?: string;
  BOOK?: GcownershipentityBookRecord;
  GCOWNERSHIPCHILDENTITIES?: GcownershipchildentityRecord[];
  STRUCTURENAME?: string;
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
export interface GcownershipentityRelations {}

/** A record in an answer: the known fields, and any others. */
export interface GcownershipentityRecord
  extends
    GcownershipentityFields,
    OpenValues,
    Related<GcownershipentityFields, GcownershipentityRelations> {}

export const gcownershipentityRecord: Shape<GcownershipentityRecord> = {
  element: "GCOWNERSHIPENTITY",
  content: `(RECORDNO? & PARENTENTITYID? & BOOK? & GCOWNERSHIPCHILDENTITIES? & STRUCTURENAME? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    BOOK: () => gcownershipentityBookRecord,
    GCOWNERSHIPCHILDENTITIES: () => gcownershipchildentitiesRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => gcownershipentityPaths,
  answer: true,
};

export const gcownershipentityPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};

export const gcownershipchildentitiesRecord: Shape<
  GcownershipchildentityRecord[]
> = {
  element: "GCOWNERSHIPCHILDENTITIES",
  content: "(GCOWNERSHIPCHILDENTITY*)",
  types: { GCOWNERSHIPCHILDENTITY: () => gcownershipchildentityRecord },
  answer: true,
};

/** Declared in 3.0/records/consolidations.dtd. */
export interface GcownershipentityBookRecord extends OpenValues {
  /** Balance sheet accounts. "Ending spot rate" unless given. */
  BSTRANMETHOD?:
    "Ending spot rate" | "Weighted average rate" | (string & {}) | null;
  /** Income statement accounts. "weighted average" unless given. */
  ISTRANMETHOD?:
    "Weighted average rate" | "Ending spot rate" | (string & {}) | null;
}

export const gcownershipentityBookRecord: Shape<GcownershipentityBookRecord> = {
  element: "BOOK",
  content: "(BSTRANMETHOD? & ISTRANMETHOD? & #ANY*)",
  types: { BSTRANMETHOD: "ENUM", ISTRANMETHOD: "ENUM" },
  answer: true,
};
