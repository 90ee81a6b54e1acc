// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct positionskill GET may ask for. */
export type GetPositionskill = Read<PositionskillField | "*">;

/** `Intacct positionskill GET Request` */
export const getPositionskill: FunctionProfile<
  GetPositionskill,
  PositionskillData
> = {
  name: "Intacct positionskill GET Request",
  version: "3.0",
  fixed: { object: "POSITIONSKILL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPositionskillResponse,
};

/** What Intacct positionskill readByName GET may ask for. */
export type ReadByNamePositionskill = ReadByName<PositionskillField | "*">;

/** `Intacct positionskill readByName GET Request` */
export const readByNamePositionskill: FunctionProfile<
  ReadByNamePositionskill,
  PositionskillData
> = {
  name: "Intacct positionskill readByName GET Request",
  version: "3.0",
  fixed: { object: "POSITIONSKILL" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNamePositionskillResponse,
};

/** What Intacct positionskill readByQuery QUERY may ask for. */
export type ReadByQueryPositionskill = ReadByQuery<PositionskillField | "*">;

/** `Intacct positionskill readByQuery QUERY Request` */
export const readByQueryPositionskill: FunctionProfile<
  ReadByQueryPositionskill,
  PositionskillData
> = {
  name: "Intacct positionskill readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "POSITIONSKILL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPositionskillResponse,
};

/** What Intacct positionskill QUERY may ask for. */
export type QueryPositionskill = QueryInput;

/** `Intacct positionskill QUERY Request` */
export const queryPositionskill: QueryProfile<POSITIONSKILLRecord> = {
  name: "Intacct positionskill QUERY Request",
  version: "3.0",
  fixed: { object: "POSITIONSKILL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPositionskillResponse,
};

/** What Intacct positionskill LOOKUP may ask for. */
export type LookupPositionskill = Lookup;

/** `Intacct positionskill LOOKUP Request` */
export const lookupPositionskill: FunctionProfile<
  LookupPositionskill,
  TypeData
> = {
  name: "Intacct positionskill LOOKUP Request",
  version: "3.0",
  fixed: { object: "POSITIONSKILL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPositionskillResponse,
};

/** `Intacct positionskill GET Response` */
export const getPositionskillResponse: Profile<PositionskillData> = {
  name: "Intacct positionskill GET Response",
  version: "3.0",
  element: "data",
  content: "(positionskill*)",
  types: { positionskill: () => pOSITIONSKILLRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct positionskill readByName GET Response` */
export const readByNamePositionskillResponse: Profile<PositionskillData> = {
  name: "Intacct positionskill readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(positionskill*)",
  types: { positionskill: () => pOSITIONSKILLRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct positionskill readByQuery QUERY Response` */
export const readByQueryPositionskillResponse: Profile<PositionskillData> = {
  name: "Intacct positionskill readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(positionskill*)",
  types: { positionskill: () => pOSITIONSKILLRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct positionskill QUERY Response` */
export const queryPositionskillResponse: Profile<POSITIONSKILLData> = {
  name: "Intacct positionskill QUERY Response",
  version: "3.0",
  element: "data",
  content: "(POSITIONSKILL*)",
  types: { POSITIONSKILL: () => pOSITIONSKILLRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct positionskill LOOKUP Response` */
export const lookupPositionskillResponse: Profile<TypeData> = {
  name: "Intacct positionskill LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `positionskill` holds. */
export interface PositionskillData extends DataAttributes {
  positionskill?: POSITIONSKILLRecord[];
}

/** The fields of a positionskill that can be asked for. */
export type PositionskillField =
  keyof PositionskillFields | `${string}.${string}`;

/** What an answer about `POSITIONSKILL` holds. */
export interface POSITIONSKILLData extends DataAttributes {
  POSITIONSKILL?: POSITIONSKILLRecord[];
}

/** A position or a skill of employees. Declared in 3.0/projects.dtd. */
export interface PositionskillFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  NAME?: string;
  DESCRIPTION?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface POSITIONSKILLRecord extends PositionskillFields, OpenValues {}

export const pOSITIONSKILLRecord: Shape<POSITIONSKILLRecord> = {
  element: "POSITIONSKILL",
  content: "(RECORDNO? & NAME? & DESCRIPTION? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
