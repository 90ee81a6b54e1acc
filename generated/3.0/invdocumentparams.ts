// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit.
import type {
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct invdocumentparams GET may ask for. */
export type GetInvdocumentparams = Read<InvdocumentparamsField | "*">;

/** `Intacct invdocumentparams GET Request` */
export const getInvdocumentparams: FunctionProfile<
  GetInvdocumentparams,
  InvdocumentparamsData
> = {
  name: "Intacct invdocumentparams GET Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTPARAMS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getInvdocumentparamsResponse,
};

/** What Intacct invdocumentparams readByQuery QUERY may ask for. */
export type ReadByQueryInvdocumentparams = ReadByQuery<
  InvdocumentparamsField | "*"
>;

/** `Intacct invdocumentparams readByQuery QUERY Request` */
export const readByQueryInvdocumentparams: FunctionProfile<
  ReadByQueryInvdocumentparams,
  InvdocumentparamsData
> = {
  name: "Intacct invdocumentparams readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTPARAMS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryInvdocumentparamsResponse,
};

/** What Intacct invdocumentparams QUERY may ask for. */
export type QueryInvdocumentparams = QueryInput;

/** `Intacct invdocumentparams QUERY Request` */
export const queryInvdocumentparams: QueryProfile<InvdocumentparamsRecord> = {
  name: "Intacct invdocumentparams QUERY Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTPARAMS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryInvdocumentparamsResponse,
};

/** What Intacct invdocumentparams LOOKUP may ask for. */
export type LookupInvdocumentparams = Lookup;

/** `Intacct invdocumentparams LOOKUP Request` */
export const lookupInvdocumentparams: FunctionProfile<
  LookupInvdocumentparams,
  TypeData
> = {
  name: "Intacct invdocumentparams LOOKUP Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTPARAMS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupInvdocumentparamsResponse,
};

/** `Intacct invdocumentparams GET Response` */
export const getInvdocumentparamsResponse: Profile<InvdocumentparamsData> = {
  name: "Intacct invdocumentparams GET Response",
  version: "3.0",
  element: "data",
  content: "(invdocumentparams*)",
  alias: { INVDOCUMENTPARAMS: "invdocumentparams" },
  types: { invdocumentparams: () => invdocumentparamsRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct invdocumentparams readByQuery QUERY Response` */
export const readByQueryInvdocumentparamsResponse: Profile<InvdocumentparamsData> =
  {
    name: "Intacct invdocumentparams readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(invdocumentparams*)",
    alias: { INVDOCUMENTPARAMS: "invdocumentparams" },
    types: { invdocumentparams: () => invdocumentparamsRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct invdocumentparams QUERY Response` */
export const queryInvdocumentparamsResponse: Profile<InvdocumentparamsRows> = {
  name: "Intacct invdocumentparams QUERY Response",
  version: "3.0",
  element: "data",
  content: "(INVDOCUMENTPARAMS*)",
  types: { INVDOCUMENTPARAMS: () => invdocumentparamsRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct invdocumentparams LOOKUP Response` */
export const lookupInvdocumentparamsResponse: Profile<TypeData> = {
  name: "Intacct invdocumentparams LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `invdocumentparams` holds. */
export interface InvdocumentparamsData extends DataAttributes {
  invdocumentparams?: InvdocumentparamsRecord[];
}

/** The fields of an invdocumentparams that can be asked for. */
export type InvdocumentparamsField =
  keyof InvdocumentparamsFields | `${string}.${string}`;

/** What an answer about `INVDOCUMENTPARAMS` holds. */
export interface InvdocumentparamsRows extends DataAttributes {
  INVDOCUMENTPARAMS?: InvdocumentparamsRecord[];
}

/** An inventory transaction definition. Declared in 3.0/inventory.dtd. */
export interface InvdocumentparamsFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DOCID?: string;
  DOCCLASS?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface InvdocumentparamsRecord
  extends InvdocumentparamsFields, OpenValues {}

export const invdocumentparamsRecord: Shape<InvdocumentparamsRecord> = {
  element: "INVDOCUMENTPARAMS",
  content: "(RECORDNO? & DOCID? & DOCCLASS? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
