// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit.
import type {
  DecimalText,
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

/** What Intacct invdocumententry GET may ask for. */
export type GetInvdocumententry = Read<InvdocumententryField | "*">;

/** `Intacct invdocumententry GET Request` */
export const getInvdocumententry: FunctionProfile<
  GetInvdocumententry,
  InvdocumententryData
> = {
  name: "Intacct invdocumententry GET Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getInvdocumententryResponse,
};

/** What Intacct invdocumententry readByQuery QUERY may ask for. */
export type ReadByQueryInvdocumententry = ReadByQuery<
  InvdocumententryField | "*"
>;

/** `Intacct invdocumententry readByQuery QUERY Request` */
export const readByQueryInvdocumententry: FunctionProfile<
  ReadByQueryInvdocumententry,
  InvdocumententryData
> = {
  name: "Intacct invdocumententry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryInvdocumententryResponse,
};

/** What Intacct invdocumententry QUERY may ask for. */
export type QueryInvdocumententry = QueryInput;

/** `Intacct invdocumententry QUERY Request` */
export const queryInvdocumententry: QueryProfile<InvdocumententryRecord> = {
  name: "Intacct invdocumententry QUERY Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryInvdocumententryResponse,
};

/** What Intacct invdocumententry LOOKUP may ask for. */
export type LookupInvdocumententry = Lookup;

/** `Intacct invdocumententry LOOKUP Request` */
export const lookupInvdocumententry: FunctionProfile<
  LookupInvdocumententry,
  TypeData
> = {
  name: "Intacct invdocumententry LOOKUP Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupInvdocumententryResponse,
};

/** `Intacct invdocumententry GET Response` */
export const getInvdocumententryResponse: Profile<InvdocumententryData> = {
  name: "Intacct invdocumententry GET Response",
  version: "3.0",
  element: "data",
  content: "(invdocumententry*)",
  alias: { INVDOCUMENTENTRY: "invdocumententry" },
  types: { invdocumententry: () => invdocumententryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct invdocumententry readByQuery QUERY Response` */
export const readByQueryInvdocumententryResponse: Profile<InvdocumententryData> =
  {
    name: "Intacct invdocumententry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(invdocumententry*)",
    alias: { INVDOCUMENTENTRY: "invdocumententry" },
    types: { invdocumententry: () => invdocumententryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct invdocumententry QUERY Response` */
export const queryInvdocumententryResponse: Profile<InvdocumententryRows> = {
  name: "Intacct invdocumententry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(INVDOCUMENTENTRY*)",
  types: { INVDOCUMENTENTRY: () => invdocumententryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct invdocumententry LOOKUP Response` */
export const lookupInvdocumententryResponse: Profile<TypeData> = {
  name: "Intacct invdocumententry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `invdocumententry` holds. */
export interface InvdocumententryData extends DataAttributes {
  invdocumententry?: InvdocumententryRecord[];
}

/** The fields of an invdocumententry that can be asked for. */
export type InvdocumententryField =
  keyof InvdocumententryFields | `${string}.${string}`;

/** What an answer about `INVDOCUMENTENTRY` holds. */
export interface InvdocumententryRows extends DataAttributes {
  INVDOCUMENTENTRY?: InvdocumententryRecord[];
}

/** A line of an inventory transaction. Declared in 3.0/inventory.dtd. */
export interface InvdocumententryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DOCHDRNO?: string;
  /** `INTEGER`. */
  LINE_NO?: IntegerText | null;
  ITEMID?: string;
  /** `MONEY`. */
  PRICE?: DecimalText | null;
  ADJDOCENTRYKEY?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface InvdocumententryRecord
  extends InvdocumententryFields, OpenValues {}

export const invdocumententryRecord: Shape<InvdocumententryRecord> = {
  element: "INVDOCUMENTENTRY",
  content:
    "(RECORDNO? & DOCHDRNO? & LINE_NO? & ITEMID? & PRICE? & ADJDOCENTRYKEY? & #ANY*)",
  types: { RECORDNO: "INTEGER", LINE_NO: "INTEGER", PRICE: "MONEY" },
  nulls: true,
};
