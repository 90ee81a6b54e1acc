// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit.
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

/** What Intacct chargepayoff GET may ask for. */
export type GetChargepayoff = Read<ChargepayoffField | "*">;

/** `Intacct chargepayoff GET Request` */
export const getChargepayoff: FunctionProfile<
  GetChargepayoff,
  ChargepayoffData
> = {
  name: "Intacct chargepayoff GET Request",
  version: "3.0",
  fixed: { object: "CHARGEPAYOFF" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getChargepayoffResponse,
};

/** What Intacct chargepayoff readByQuery QUERY may ask for. */
export type ReadByQueryChargepayoff = ReadByQuery<ChargepayoffField | "*">;

/** `Intacct chargepayoff readByQuery QUERY Request` */
export const readByQueryChargepayoff: FunctionProfile<
  ReadByQueryChargepayoff,
  ChargepayoffData
> = {
  name: "Intacct chargepayoff readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CHARGEPAYOFF" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryChargepayoffResponse,
};

/** What Intacct chargepayoff QUERY may ask for. */
export type QueryChargepayoff = QueryInput;

/** `Intacct chargepayoff QUERY Request` */
export const queryChargepayoff: QueryProfile<ChargepayoffRecord> = {
  name: "Intacct chargepayoff QUERY Request",
  version: "3.0",
  fixed: { object: "CHARGEPAYOFF" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryChargepayoffResponse,
};

/** What Intacct chargepayoff LOOKUP may ask for. */
export type LookupChargepayoff = Lookup;

/** `Intacct chargepayoff LOOKUP Request` */
export const lookupChargepayoff: FunctionProfile<LookupChargepayoff, TypeData> =
  {
    name: "Intacct chargepayoff LOOKUP Request",
    version: "3.0",
    fixed: { object: "CHARGEPAYOFF" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupChargepayoffResponse,
  };

/** `Intacct chargepayoff GET Response` */
export const getChargepayoffResponse: Profile<ChargepayoffData> = {
  name: "Intacct chargepayoff GET Response",
  version: "3.0",
  element: "data",
  content: "(chargepayoff*)",
  alias: { CHARGEPAYOFF: "chargepayoff" },
  types: { chargepayoff: () => chargepayoffRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct chargepayoff readByQuery QUERY Response` */
export const readByQueryChargepayoffResponse: Profile<ChargepayoffData> = {
  name: "Intacct chargepayoff readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(chargepayoff*)",
  alias: { CHARGEPAYOFF: "chargepayoff" },
  types: { chargepayoff: () => chargepayoffRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct chargepayoff QUERY Response` */
export const queryChargepayoffResponse: Profile<ChargepayoffRows> = {
  name: "Intacct chargepayoff QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CHARGEPAYOFF*)",
  types: { CHARGEPAYOFF: () => chargepayoffRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct chargepayoff LOOKUP Response` */
export const lookupChargepayoffResponse: Profile<TypeData> = {
  name: "Intacct chargepayoff LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `chargepayoff` holds. */
export interface ChargepayoffData extends DataAttributes {
  chargepayoff?: ChargepayoffRecord[];
}

/** The fields of a chargepayoff that can be asked for. */
export type ChargepayoffField =
  keyof ChargepayoffFields | `${string}.${string}`;

/** What an answer about `CHARGEPAYOFF` holds. */
export interface ChargepayoffRows extends DataAttributes {
  CHARGEPAYOFF?: ChargepayoffRecord[];
}

/** Pays off what a charge card owes. Declared in 3.0/cash-management.dtd. */
export interface ChargepayoffFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  TRX_TOTALENTERED?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ChargepayoffRecord extends ChargepayoffFields, OpenValues {}

export const chargepayoffRecord: Shape<ChargepayoffRecord> = {
  element: "CHARGEPAYOFF",
  content: "(RECORDNO? & TRX_TOTALENTERED? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
