// Made by intacct-codegen from 3.0/objects.dtd, 3.0/platform.dtd; do not edit.
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

/** What Intacct ptapplication GET may ask for. */
export type GetPtapplication = Read<PtapplicationField | "*">;

/** `Intacct ptapplication GET Request` */
export const getPtapplication: FunctionProfile<
  GetPtapplication,
  PtapplicationData
> = {
  name: "Intacct ptapplication GET Request",
  version: "3.0",
  fixed: { object: "PTAPPLICATION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPtapplicationResponse,
};

/** What Intacct ptapplication readByName GET may ask for. */
export type ReadByNamePtapplication = ReadByName<PtapplicationField | "*">;

/** `Intacct ptapplication readByName GET Request` */
export const readByNamePtapplication: FunctionProfile<
  ReadByNamePtapplication,
  PtapplicationData
> = {
  name: "Intacct ptapplication readByName GET Request",
  version: "3.0",
  fixed: { object: "PTAPPLICATION" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNamePtapplicationResponse,
};

/** What Intacct ptapplication readByQuery QUERY may ask for. */
export type ReadByQueryPtapplication = ReadByQuery<PtapplicationField | "*">;

/** `Intacct ptapplication readByQuery QUERY Request` */
export const readByQueryPtapplication: FunctionProfile<
  ReadByQueryPtapplication,
  PtapplicationData
> = {
  name: "Intacct ptapplication readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PTAPPLICATION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPtapplicationResponse,
};

/** What Intacct ptapplication QUERY may ask for. */
export type QueryPtapplication = QueryInput;

/** `Intacct ptapplication QUERY Request` */
export const queryPtapplication: QueryProfile<PTAPPLICATIONRecord> = {
  name: "Intacct ptapplication QUERY Request",
  version: "3.0",
  fixed: { object: "PTAPPLICATION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPtapplicationResponse,
};

/** What Intacct ptapplication LOOKUP may ask for. */
export type LookupPtapplication = Lookup;

/** `Intacct ptapplication LOOKUP Request` */
export const lookupPtapplication: FunctionProfile<
  LookupPtapplication,
  TypeData
> = {
  name: "Intacct ptapplication LOOKUP Request",
  version: "3.0",
  fixed: { object: "PTAPPLICATION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPtapplicationResponse,
};

/** `Intacct ptapplication GET Response` */
export const getPtapplicationResponse: Profile<PtapplicationData> = {
  name: "Intacct ptapplication GET Response",
  version: "3.0",
  element: "data",
  content: "(ptapplication*)",
  types: { ptapplication: () => pTAPPLICATIONRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ptapplication readByName GET Response` */
export const readByNamePtapplicationResponse: Profile<PtapplicationData> = {
  name: "Intacct ptapplication readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(ptapplication*)",
  types: { ptapplication: () => pTAPPLICATIONRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ptapplication readByQuery QUERY Response` */
export const readByQueryPtapplicationResponse: Profile<PtapplicationData> = {
  name: "Intacct ptapplication readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ptapplication*)",
  types: { ptapplication: () => pTAPPLICATIONRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ptapplication QUERY Response` */
export const queryPtapplicationResponse: Profile<PTAPPLICATIONData> = {
  name: "Intacct ptapplication QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PTAPPLICATION*)",
  types: { PTAPPLICATION: () => pTAPPLICATIONRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ptapplication LOOKUP Response` */
export const lookupPtapplicationResponse: Profile<TypeData> = {
  name: "Intacct ptapplication LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `ptapplication` holds. */
export interface PtapplicationData extends DataAttributes {
  ptapplication?: PTAPPLICATIONRecord[];
}

/** The fields of a ptapplication that can be asked for. */
export type PtapplicationField =
  keyof PtapplicationFields | `${string}.${string}`;

/** What an answer about `PTAPPLICATION` holds. */
export interface PTAPPLICATIONData extends DataAttributes {
  PTAPPLICATION?: PTAPPLICATIONRecord[];
}

/** An application of Platform Services. Declared in 3.0/platform.dtd. */
export interface PtapplicationFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  NAME?: string;
  APPLICATIONNAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface PTAPPLICATIONRecord extends PtapplicationFields, OpenValues {}

export const pTAPPLICATIONRecord: Shape<PTAPPLICATIONRecord> = {
  element: "PTAPPLICATION",
  content: "(RECORDNO? & NAME? & APPLICATIONNAME? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
