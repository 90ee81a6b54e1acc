// Made by intacct-codegen from 3.0/consolidations.dtd, 3.0/objects.dtd; do not edit. Checksum e9b2c01ab2867768
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

/** An account that a consolidation book eliminates. Declared in 3.0/consolidations.dtd. */
export interface CreateGcbookelimaccount {
  /** Book ID. */
  BOOKID: string;
  /** GL account. */
  GLACCOUNTNO: string;
}

/** `Intacct gcbookelimaccount CREATE Request` */
export const createGcbookelimaccount: FunctionProfile<
  CreateGcbookelimaccount,
  GcbookelimaccountData
> = {
  name: "Intacct gcbookelimaccount CREATE Request",
  version: "3.0",
  within: "create",
  element: "GCBOOKELIMACCOUNT",
  content: "(BOOKID & GLACCOUNTNO)",
  source: "documented",
  response: () => getGcbookelimaccountResponse,
};

/** The input of Intacct gcbookelimaccount DELETE. */
export type DeleteGcbookelimaccount = Delete;

/** `Intacct gcbookelimaccount DELETE Request` */
export const deleteGcbookelimaccount: FunctionProfile<
  DeleteGcbookelimaccount,
  Completed
> = {
  name: "Intacct gcbookelimaccount DELETE Request",
  version: "3.0",
  fixed: { object: "GCBOOKELIMACCOUNT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct gcbookelimaccount GET. */
export type GetGcbookelimaccount = Read<GcbookelimaccountField | "*">;

/** `Intacct gcbookelimaccount GET Request` */
export const getGcbookelimaccount: FunctionProfile<
  GetGcbookelimaccount,
  GcbookelimaccountData
> = {
  name: "Intacct gcbookelimaccount GET Request",
  version: "3.0",
  fixed: { object: "GCBOOKELIMACCOUNT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGcbookelimaccountResponse,
};

/** The input of Intacct gcbookelimaccount readByQuery QUERY. */
export type ReadByQueryGcbookelimaccount = ReadByQuery<
  GcbookelimaccountField | "*"
>;

/** `Intacct gcbookelimaccount readByQuery QUERY Request` */
export const readByQueryGcbookelimaccount: FunctionProfile<
  ReadByQueryGcbookelimaccount,
  GcbookelimaccountData
> = {
  name: "Intacct gcbookelimaccount readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GCBOOKELIMACCOUNT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGcbookelimaccountResponse,
};

/** The input of Intacct gcbookelimaccount QUERY. */
export type QueryGcbookelimaccount = QueryInput;

/** `Intacct gcbookelimaccount QUERY Request` */
export const queryGcbookelimaccount: QueryProfile<GcbookelimaccountRecord> = {
  name: "Intacct gcbookelimaccount QUERY Request",
  version: "3.0",
  fixed: { object: "GCBOOKELIMACCOUNT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGcbookelimaccountResponse,
};

/** The input of Intacct gcbookelimaccount LOOKUP. */
export type LookupGcbookelimaccount = Lookup;

/** `Intacct gcbookelimaccount LOOKUP Request` */
export const lookupGcbookelimaccount: FunctionProfile<
  LookupGcbookelimaccount,
  TypeData
> = {
  name: "Intacct gcbookelimaccount LOOKUP Request",
  version: "3.0",
  fixed: { object: "GCBOOKELIMACCOUNT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGcbookelimaccountResponse,
};

/** `Intacct gcbookelimaccount GET Response` */
export const getGcbookelimaccountResponse: Profile<GcbookelimaccountData> = {
  name: "Intacct gcbookelimaccount GET Response",
  version: "3.0",
  element: "data",
  content: "(gcbookelimaccount*)",
  types: { gcbookelimaccount: () => gcbookelimaccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gcbookelimaccount readByQuery QUERY Response` */
export const readByQueryGcbookelimaccountResponse: Profile<GcbookelimaccountData> =
  {
    name: "Intacct gcbookelimaccount readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(gcbookelimaccount*)",
    types: { gcbookelimaccount: () => gcbookelimaccountRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct gcbookelimaccount QUERY Response` */
export const queryGcbookelimaccountResponse: Profile<GcbookelimaccountRows> = {
  name: "Intacct gcbookelimaccount QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GCBOOKELIMACCOUNT*)",
  types: { GCBOOKELIMACCOUNT: () => gcbookelimaccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gcbookelimaccount LOOKUP Response` */
export const lookupGcbookelimaccountResponse: Profile<TypeData> = {
  name: "Intacct gcbookelimaccount LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `gcbookelimaccount`. */
export interface GcbookelimaccountData extends DataAttributes {
  gcbookelimaccount?: GcbookelimaccountRecord[];
}

/** The fields of a gcbookelimaccount that can be requested. */
export type GcbookelimaccountField =
  keyof GcbookelimaccountFields | `${string}.${string}`;

/** The data of an answer about `GCBOOKELIMACCOUNT`. */
export interface GcbookelimaccountRows extends DataAttributes {
  GCBOOKELIMACCOUNT?: GcbookelimaccountRecord[];
}

/** An account that a consolidation book eliminates. Declared in 3.0/consolidations.dtd. */
export interface GcbookelimaccountFields {
  /** Record no. */
  RECORDNO?: string;
  /** Book ID. */
  BOOKID?: string;
  /** GL account. */
  GLACCOUNTNO?: string;
  /** Account key. */
  ACCOUNTKEY?: string;
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
export interface GcbookelimaccountRelations {}

/** A record in an answer: the known fields, and any others. */
export interface GcbookelimaccountRecord
  extends
    GcbookelimaccountFields,
    OpenValues,
    Related<GcbookelimaccountFields, GcbookelimaccountRelations> {}

export const gcbookelimaccountRecord: Shape<GcbookelimaccountRecord> = {
  element: "GCBOOKELIMACCOUNT",
  content: `(RECORDNO? & BOOKID? & GLACCOUNTNO? & ACCOUNTKEY? & BOOKKEY? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => gcbookelimaccountPaths,
  answer: true,
};

export const gcbookelimaccountPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
