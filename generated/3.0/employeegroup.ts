// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd; do not edit.
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
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct employeegroup GET may ask for. */
export type GetEmployeeGroup = Read<EmployeeGroupField | "*">;

/** `Intacct employeegroup GET Request` */
export const getEmployeeGroup: FunctionProfile<
  GetEmployeeGroup,
  EmployeeGroupData
> = {
  name: "Intacct employeegroup GET Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getEmployeeGroupResponse,
};

/** What Intacct employeegroup readByName GET may ask for. */
export type ReadByNameEmployeeGroup = ReadByName<EmployeeGroupField | "*">;

/** `Intacct employeegroup readByName GET Request` */
export const readByNameEmployeeGroup: FunctionProfile<
  ReadByNameEmployeeGroup,
  EmployeeGroupData
> = {
  name: "Intacct employeegroup readByName GET Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEGROUP" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameEmployeeGroupResponse,
};

/** What Intacct employeegroup readByQuery QUERY may ask for. */
export type ReadByQueryEmployeeGroup = ReadByQuery<EmployeeGroupField | "*">;

/** `Intacct employeegroup readByQuery QUERY Request` */
export const readByQueryEmployeeGroup: FunctionProfile<
  ReadByQueryEmployeeGroup,
  EmployeeGroupData
> = {
  name: "Intacct employeegroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryEmployeeGroupResponse,
};

/** What Intacct employeegroup QUERY may ask for. */
export type QueryEmployeeGroup = QueryInput;

/** `Intacct employeegroup QUERY Request` */
export const queryEmployeeGroup: QueryProfile<EmployeeGroupRecord> = {
  name: "Intacct employeegroup QUERY Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryEmployeeGroupResponse,
};

/** What Intacct employeegroup LOOKUP may ask for. */
export type LookupEmployeeGroup = Lookup;

/** `Intacct employeegroup LOOKUP Request` */
export const lookupEmployeeGroup: FunctionProfile<
  LookupEmployeeGroup,
  TypeData
> = {
  name: "Intacct employeegroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupEmployeeGroupResponse,
};

/** `Intacct employeegroup GET Response` */
export const getEmployeeGroupResponse: Profile<EmployeeGroupData> = {
  name: "Intacct employeegroup GET Response",
  version: "3.0",
  element: "data",
  content: "(employeegroup*)",
  alias: { EMPLOYEEGROUP: "employeegroup" },
  types: { employeegroup: () => employeeGroupRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employeegroup readByName GET Response` */
export const readByNameEmployeeGroupResponse: Profile<EmployeeGroupData> = {
  name: "Intacct employeegroup readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(employeegroup*)",
  alias: { EMPLOYEEGROUP: "employeegroup" },
  types: { employeegroup: () => employeeGroupRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employeegroup readByQuery QUERY Response` */
export const readByQueryEmployeeGroupResponse: Profile<EmployeeGroupData> = {
  name: "Intacct employeegroup readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(employeegroup*)",
  alias: { EMPLOYEEGROUP: "employeegroup" },
  types: { employeegroup: () => employeeGroupRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employeegroup QUERY Response` */
export const queryEmployeeGroupResponse: Profile<EmployeeGroupRows> = {
  name: "Intacct employeegroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EMPLOYEEGROUP*)",
  types: { EMPLOYEEGROUP: () => employeeGroupRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employeegroup LOOKUP Response` */
export const lookupEmployeeGroupResponse: Profile<TypeData> = {
  name: "Intacct employeegroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `employeegroup` holds. */
export interface EmployeeGroupData extends DataAttributes {
  employeegroup?: EmployeeGroupRecord[];
}

/** The fields of an employeegroup that can be asked for. */
export type EmployeeGroupField =
  keyof EmployeeGroupFields | `${string}.${string}`;

/** What an answer about `EMPLOYEEGROUP` holds. */
export interface EmployeeGroupRows extends DataAttributes {
  EMPLOYEEGROUP?: EmployeeGroupRecord[];
}

/** A group of employees. Declared in 3.0/expenses.dtd. */
export interface EmployeeGroupFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ID?: string;
  DESCRIPTION?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface EmployeeGroupRecord extends EmployeeGroupFields, OpenValues {}

export const employeeGroupRecord: Shape<EmployeeGroupRecord> = {
  element: "EMPLOYEEGROUP",
  content: "(RECORDNO? & ID? & DESCRIPTION? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
