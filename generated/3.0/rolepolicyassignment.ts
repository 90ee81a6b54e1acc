// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit.
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
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type ROLESRecord, rOLESRecord } from "./roles.js";

/** What Intacct rolepolicyassignment GET may ask for. */
export type GetRolepolicyassignment = Read<RolepolicyassignmentField | "*">;

/** `Intacct rolepolicyassignment GET Request` */
export const getRolepolicyassignment: FunctionProfile<
  GetRolepolicyassignment,
  RolepolicyassignmentData
> = {
  name: "Intacct rolepolicyassignment GET Request",
  version: "3.0",
  fixed: { object: "ROLEPOLICYASSIGNMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRolepolicyassignmentResponse,
};

/** What Intacct rolepolicyassignment readByQuery QUERY may ask for. */
export type ReadByQueryRolepolicyassignment = ReadByQuery<
  RolepolicyassignmentField | "*"
>;

/** `Intacct rolepolicyassignment readByQuery QUERY Request` */
export const readByQueryRolepolicyassignment: FunctionProfile<
  ReadByQueryRolepolicyassignment,
  RolepolicyassignmentData
> = {
  name: "Intacct rolepolicyassignment readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEPOLICYASSIGNMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRolepolicyassignmentResponse,
};

/** What Intacct rolepolicyassignment QUERY may ask for. */
export type QueryRolepolicyassignment = QueryInput;

/** `Intacct rolepolicyassignment QUERY Request` */
export const queryRolepolicyassignment: QueryProfile<
  ROLEPOLICYASSIGNMENTRecord & { ROLES?: ROLESRecord }
> = {
  name: "Intacct rolepolicyassignment QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEPOLICYASSIGNMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRolepolicyassignmentResponse,
};

/** What Intacct rolepolicyassignment LOOKUP may ask for. */
export type LookupRolepolicyassignment = Lookup;

/** `Intacct rolepolicyassignment LOOKUP Request` */
export const lookupRolepolicyassignment: FunctionProfile<
  LookupRolepolicyassignment,
  TypeData
> = {
  name: "Intacct rolepolicyassignment LOOKUP Request",
  version: "3.0",
  fixed: { object: "ROLEPOLICYASSIGNMENT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRolepolicyassignmentResponse,
};

/** `Intacct rolepolicyassignment GET Response` */
export const getRolepolicyassignmentResponse: Profile<RolepolicyassignmentData> =
  {
    name: "Intacct rolepolicyassignment GET Response",
    version: "3.0",
    element: "data",
    content: "(rolepolicyassignment*)",
    types: { rolepolicyassignment: () => rOLEPOLICYASSIGNMENTRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct rolepolicyassignment readByQuery QUERY Response` */
export const readByQueryRolepolicyassignmentResponse: Profile<RolepolicyassignmentData> =
  {
    name: "Intacct rolepolicyassignment readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(rolepolicyassignment*)",
    types: { rolepolicyassignment: () => rOLEPOLICYASSIGNMENTRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct rolepolicyassignment QUERY Response` */
export const queryRolepolicyassignmentResponse: Profile<ROLEPOLICYASSIGNMENTData> =
  {
    name: "Intacct rolepolicyassignment QUERY Response",
    version: "3.0",
    element: "data",
    content: "(ROLEPOLICYASSIGNMENT*)",
    types: { ROLEPOLICYASSIGNMENT: () => rOLEPOLICYASSIGNMENTRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct rolepolicyassignment LOOKUP Response` */
export const lookupRolepolicyassignmentResponse: Profile<TypeData> = {
  name: "Intacct rolepolicyassignment LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `rolepolicyassignment` holds. */
export interface RolepolicyassignmentData extends DataAttributes {
  rolepolicyassignment?: ROLEPOLICYASSIGNMENTRecord[];
}

/** The fields of a rolepolicyassignment that can be asked for. */
export type RolepolicyassignmentField =
  keyof RolepolicyassignmentFields | `${string}.${string}`;

/** What an answer about `ROLEPOLICYASSIGNMENT` holds. */
export interface ROLEPOLICYASSIGNMENTData extends DataAttributes {
  ROLEPOLICYASSIGNMENT?: ROLEPOLICYASSIGNMENTRecord[];
}

/** A permission that a role gives. Declared in 3.0/company.dtd. */
export interface RolepolicyassignmentFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  POLICYNAME?: string;
  CUSTAPPKEY?: string;
  CUSTAPPNAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ROLEPOLICYASSIGNMENTRecord
  extends RolepolicyassignmentFields, OpenValues {}

export const rOLEPOLICYASSIGNMENTRecord: Shape<ROLEPOLICYASSIGNMENTRecord> = {
  element: "ROLEPOLICYASSIGNMENT",
  content: "(RECORDNO? & POLICYNAME? & CUSTAPPKEY? & CUSTAPPNAME? & #ANY*)",
  types: { RECORDNO: "INTEGER", ROLES: () => rOLESRecord },
  nulls: true,
};
