// Made by intacct-codegen from 3.0/consolidations.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
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

/** What Intacct gcownershipentity DELETE may ask for. */
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

/** What Intacct gcownershipentity GET may ask for. */
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

/** What Intacct gcownershipentity QUERY may ask for. */
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

/** What Intacct gcownershipentity LOOKUP may ask for. */
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
  alias: { GCOWNERSHIPENTITY: "gcownershipentity" },
  types: { gcownershipentity: () => gcownershipentityRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct gcownershipentity QUERY Response` */
export const queryGcownershipentityResponse: Profile<GcownershipentityRows> = {
  name: "Intacct gcownershipentity QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GCOWNERSHIPENTITY*)",
  types: { GCOWNERSHIPENTITY: () => gcownershipentityRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct gcownershipentity LOOKUP Response` */
export const lookupGcownershipentityResponse: Profile<TypeData> = {
  name: "Intacct gcownershipentity LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `gcownershipentity` holds. */
export interface GcownershipentityData extends DataAttributes {
  gcownershipentity?: GcownershipentityRecord[];
}

/** The fields of a gcownershipentity that can be asked for. */
export type GcownershipentityField =
  keyof GcownershipentityFields | `${string}.${string}`;

/** What an answer about `GCOWNERSHIPENTITY` holds. */
export interface GcownershipentityRows extends DataAttributes {
  GCOWNERSHIPENTITY?: GcownershipentityRecord[];
}

/** An entity of an ownership structure. Declared in 3.0/consolidations.dtd. */
export interface GcownershipentityFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  PARENTENTITYID?: string;
  /** The book that the entity belongs to, and its accounts there. */
  BOOK?: BookRecord;
  GCOWNERSHIPCHILDENTITIES?: GcownershipchildentityRecord[];
  STRUCTURENAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GcownershipentityRecord
  extends GcownershipentityFields, OpenValues {}

export const gcownershipentityRecord: Shape<GcownershipentityRecord> = {
  element: "GCOWNERSHIPENTITY",
  content:
    "(RECORDNO? & PARENTENTITYID? & BOOK? & GCOWNERSHIPCHILDENTITIES? & STRUCTURENAME? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    BOOK: () => bookRecord,
    GCOWNERSHIPCHILDENTITIES: () => gcownershipchildentitiesRecord,
  },
  nulls: true,
};

/** The book that the entity belongs to, and its accounts there. Declared in 3.0/consolidations.dtd. */
export interface BookRecord extends OpenValues {
  BOOKID?: string;
  CTANETASSETACCOUNTNO?: string;
  CTANETINCOMEACCOUNTNO?: string;
  EENAME?: string;
  ELIMINATIONADJACCT?: string;
  BOOKDESCRIPTION?: string;
  CURRENCY?: string;
  /** `STRING_16`: at most 16 characters. */
  BOOKSTATJOURNALSYMBOL?: string;
  /** `STRING_40`: at most 40 characters. */
  BOOKSTATJOURNALTITLE?: string;
  /** "Ending spot rate" unless given. */
  BSTRANMETHOD?: string;
  /** "weighted average" unless given. */
  ISTRANMETHOD?: string;
  /** `STRING_16`: at most 16 characters. */
  BOOKJOURNALSYMBOL?: string;
  /** `STRING_40`: at most 40 characters. */
  BOOKJOURNALTITLE?: string;
}

export const bookRecord: Shape<BookRecord> = {
  element: "BOOK",
  content: `(BOOKID? & CTANETASSETACCOUNTNO? & CTANETINCOMEACCOUNTNO? & EENAME? & ELIMINATIONADJACCT? &
    BOOKDESCRIPTION? & CURRENCY? & BOOKSTATJOURNALSYMBOL? & BOOKSTATJOURNALTITLE? & BSTRANMETHOD? &
    ISTRANMETHOD? & BOOKJOURNALSYMBOL? & BOOKJOURNALTITLE? & #ANY*)`,
  types: {
    BOOKSTATJOURNALSYMBOL: "STRING_16",
    BOOKSTATJOURNALTITLE: "STRING_40",
    BOOKJOURNALSYMBOL: "STRING_16",
    BOOKJOURNALTITLE: "STRING_40",
  },
  nulls: true,
};

export const gcownershipchildentitiesRecord: Shape<
  GcownershipchildentityRecord[]
> = {
  element: "GCOWNERSHIPCHILDENTITIES",
  content: "(GCOWNERSHIPCHILDENTITY*)",
  types: { GCOWNERSHIPCHILDENTITY: () => gcownershipchildentityRecord },
  nulls: true,
};
