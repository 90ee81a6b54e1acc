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

/** What Intacct availableinventory GET may ask for. */
export type GetAvailableinventory = Read<AvailableinventoryField | "*">;

/** `Intacct availableinventory GET Request` */
export const getAvailableinventory: FunctionProfile<
  GetAvailableinventory,
  AvailableinventoryData
> = {
  name: "Intacct availableinventory GET Request",
  version: "3.0",
  fixed: { object: "AVAILABLEINVENTORY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getAvailableinventoryResponse,
};

/** What Intacct availableinventory readByQuery QUERY may ask for. */
export type ReadByQueryAvailableinventory = ReadByQuery<
  AvailableinventoryField | "*"
>;

/** `Intacct availableinventory readByQuery QUERY Request` */
export const readByQueryAvailableinventory: FunctionProfile<
  ReadByQueryAvailableinventory,
  AvailableinventoryData
> = {
  name: "Intacct availableinventory readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "AVAILABLEINVENTORY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAvailableinventoryResponse,
};

/** What Intacct availableinventory QUERY may ask for. */
export type QueryAvailableinventory = QueryInput;

/** `Intacct availableinventory QUERY Request` */
export const queryAvailableinventory: QueryProfile<AvailableinventoryRecord> = {
  name: "Intacct availableinventory QUERY Request",
  version: "3.0",
  fixed: { object: "AVAILABLEINVENTORY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAvailableinventoryResponse,
};

/** What Intacct availableinventory LOOKUP may ask for. */
export type LookupAvailableinventory = Lookup;

/** `Intacct availableinventory LOOKUP Request` */
export const lookupAvailableinventory: FunctionProfile<
  LookupAvailableinventory,
  TypeData
> = {
  name: "Intacct availableinventory LOOKUP Request",
  version: "3.0",
  fixed: { object: "AVAILABLEINVENTORY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAvailableinventoryResponse,
};

/** `Intacct availableinventory GET Response` */
export const getAvailableinventoryResponse: Profile<AvailableinventoryData> = {
  name: "Intacct availableinventory GET Response",
  version: "3.0",
  element: "data",
  content: "(availableinventory*)",
  alias: { AVAILABLEINVENTORY: "availableinventory" },
  types: { availableinventory: () => availableinventoryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct availableinventory readByQuery QUERY Response` */
export const readByQueryAvailableinventoryResponse: Profile<AvailableinventoryData> =
  {
    name: "Intacct availableinventory readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(availableinventory*)",
    alias: { AVAILABLEINVENTORY: "availableinventory" },
    types: { availableinventory: () => availableinventoryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct availableinventory QUERY Response` */
export const queryAvailableinventoryResponse: Profile<AvailableinventoryRows> =
  {
    name: "Intacct availableinventory QUERY Response",
    version: "3.0",
    element: "data",
    content: "(AVAILABLEINVENTORY*)",
    types: { AVAILABLEINVENTORY: () => availableinventoryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct availableinventory LOOKUP Response` */
export const lookupAvailableinventoryResponse: Profile<TypeData> = {
  name: "Intacct availableinventory LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `availableinventory` holds. */
export interface AvailableinventoryData extends DataAttributes {
  availableinventory?: AvailableinventoryRecord[];
}

/** The fields of an availableinventory that can be asked for. */
export type AvailableinventoryField =
  keyof AvailableinventoryFields | `${string}.${string}`;

/** What an answer about `AVAILABLEINVENTORY` holds. */
export interface AvailableinventoryRows extends DataAttributes {
  AVAILABLEINVENTORY?: AvailableinventoryRecord[];
}

/** What is on hand of an item, by place, lot and serial number. Declared in 3.0/inventory.dtd. */
export interface AvailableinventoryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ITEMID?: string;
  WAREHOUSEID?: string;
  BINKEY?: string;
  LOTNO?: string;
  EXPIRATIONDATE?: string;
  QUANTITYLEFT?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface AvailableinventoryRecord
  extends AvailableinventoryFields, OpenValues {}

export const availableinventoryRecord: Shape<AvailableinventoryRecord> = {
  element: "AVAILABLEINVENTORY",
  content: `(RECORDNO? & ITEMID? & WAREHOUSEID? & BINKEY? & LOTNO? & EXPIRATIONDATE? & QUANTITYLEFT? &
    #ANY*)`,
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
