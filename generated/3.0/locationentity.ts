// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd, shared/objects.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
  OpenRecord,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct locationentity GET may ask for. */
export type GetLocationEntity = Read<LocationEntityField | "*">;

/** `Intacct locationentity GET Request` */
export const getLocationEntity: FunctionProfile<
  GetLocationEntity,
  LocationEntityData
> = {
  name: "Intacct locationentity GET Request",
  version: "3.0",
  fixed: { object: "LOCATIONENTITY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getLocationEntityResponse,
};

/** What Intacct locationentity readByName GET may ask for. */
export type ReadByNameLocationEntity = ReadByName<LocationEntityField | "*">;

/** `Intacct locationentity readByName GET Request` */
export const readByNameLocationEntity: FunctionProfile<
  ReadByNameLocationEntity,
  LocationEntityData
> = {
  name: "Intacct locationentity readByName GET Request",
  version: "3.0",
  fixed: { object: "LOCATIONENTITY" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameLocationEntityResponse,
};

/** What Intacct locationentity readByQuery QUERY may ask for. */
export type ReadByQueryLocationEntity = ReadByQuery<LocationEntityField | "*">;

/** `Intacct locationentity readByQuery QUERY Request` */
export const readByQueryLocationEntity: FunctionProfile<
  ReadByQueryLocationEntity,
  LocationEntityData
> = {
  name: "Intacct locationentity readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "LOCATIONENTITY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryLocationEntityResponse,
};

/** What Intacct locationentity QUERY may ask for. */
export type QueryLocationEntity = QueryInput;

/** `Intacct locationentity QUERY Request` */
export const queryLocationEntity: QueryProfile<LocationEntityRecord> = {
  name: "Intacct locationentity QUERY Request",
  version: "3.0",
  fixed: { object: "LOCATIONENTITY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryLocationEntityResponse,
};

/** What Intacct locationentity LOOKUP may ask for. */
export type LookupLocationEntity = Lookup;

/** `Intacct locationentity LOOKUP Request` */
export const lookupLocationEntity: FunctionProfile<
  LookupLocationEntity,
  TypeData
> = {
  name: "Intacct locationentity LOOKUP Request",
  version: "3.0",
  fixed: { object: "LOCATIONENTITY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupLocationEntityResponse,
};

/** What Intacct locationentity get GET may ask for. */
export type GetLocationEntityFunction = Get;

/** `Intacct locationentity get GET Request` */
export const getLocationEntityFunction: FunctionProfile<
  GetLocationEntityFunction,
  LocationEntityRows2
> = {
  name: "Intacct locationentity get GET Request",
  version: "3.0",
  fixed: { object: "locationentity" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getLocationEntityFunctionResponse,
};

/** What Intacct locationentity get_list QUERY may ask for. */
export type GetListLocationEntity = GetList;

/** `Intacct locationentity get_list QUERY Request` */
export const getListLocationEntity: FunctionProfile<
  GetListLocationEntity,
  LocationEntityRows2
> = {
  name: "Intacct locationentity get_list QUERY Request",
  version: "3.0",
  fixed: { object: "locationentity" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListLocationEntityResponse,
};

/** `Intacct locationentity GET Response` */
export const getLocationEntityResponse: Profile<LocationEntityData> = {
  name: "Intacct locationentity GET Response",
  version: "3.0",
  element: "data",
  content: "(locationentity*)",
  alias: { LOCATIONENTITY: "locationentity" },
  types: { locationentity: () => locationEntityRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct locationentity readByName GET Response` */
export const readByNameLocationEntityResponse: Profile<LocationEntityData> = {
  name: "Intacct locationentity readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(locationentity*)",
  alias: { LOCATIONENTITY: "locationentity" },
  types: { locationentity: () => locationEntityRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct locationentity readByQuery QUERY Response` */
export const readByQueryLocationEntityResponse: Profile<LocationEntityData> = {
  name: "Intacct locationentity readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(locationentity*)",
  alias: { LOCATIONENTITY: "locationentity" },
  types: { locationentity: () => locationEntityRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct locationentity QUERY Response` */
export const queryLocationEntityResponse: Profile<LocationEntityRows> = {
  name: "Intacct locationentity QUERY Response",
  version: "3.0",
  element: "data",
  content: "(LOCATIONENTITY*)",
  types: { LOCATIONENTITY: () => locationEntityRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct locationentity LOOKUP Response` */
export const lookupLocationEntityResponse: Profile<TypeData> = {
  name: "Intacct locationentity LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct locationentity get GET Response` */
export const getLocationEntityFunctionResponse: Profile<LocationEntityRows2> = {
  name: "Intacct locationentity get GET Response",
  version: "3.0",
  element: "data",
  content: "(locationentity*)",
  types: {
    locationentity: () => ({ element: "locationentity", content: "ANY" }),
  },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct locationentity get_list QUERY Response` */
export const getListLocationEntityResponse: Profile<LocationEntityRows2> = {
  name: "Intacct locationentity get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(locationentity*)",
  types: {
    locationentity: () => ({ element: "locationentity", content: "ANY" }),
  },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `locationentity` holds. */
export interface LocationEntityData extends DataAttributes {
  locationentity?: LocationEntityRecord[];
}

/** The fields of a locationentity that can be asked for. */
export type LocationEntityField =
  keyof LocationEntityFields | `${string}.${string}`;

/** What an answer about `LOCATIONENTITY` holds. */
export interface LocationEntityRows extends DataAttributes {
  LOCATIONENTITY?: LocationEntityRecord[];
}

/** What an answer about `locationentity` holds. */
export interface LocationEntityRows2 extends DataAttributes {
  locationentity?: OpenRecord[];
}

/** An entity of the company. Declared in 3.0/company.dtd. */
export interface LocationEntityFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DEPARTMENTID?: string;
  LOCATIONID?: string;
  NAME?: string;
  STATUS?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface LocationEntityRecord
  extends LocationEntityFields, OpenValues {}

export const locationEntityRecord: Shape<LocationEntityRecord> = {
  element: "LOCATIONENTITY",
  content:
    "(RECORDNO? & DEPARTMENTID? & LOCATIONID? & NAME? & STATUS? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
