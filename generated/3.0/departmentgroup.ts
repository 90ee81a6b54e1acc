// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit.
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

/** What Intacct departmentgroup GET may ask for. */
export type GetDepartmentGroup = Read<DepartmentGroupField | "*">;

/** `Intacct departmentgroup GET Request` */
export const getDepartmentGroup: FunctionProfile<
  GetDepartmentGroup,
  DepartmentGroupData
> = {
  name: "Intacct departmentgroup GET Request",
  version: "3.0",
  fixed: { object: "DEPARTMENTGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getDepartmentGroupResponse,
};

/** What Intacct departmentgroup readByName GET may ask for. */
export type ReadByNameDepartmentGroup = ReadByName<DepartmentGroupField | "*">;

/** `Intacct departmentgroup readByName GET Request` */
export const readByNameDepartmentGroup: FunctionProfile<
  ReadByNameDepartmentGroup,
  DepartmentGroupData
> = {
  name: "Intacct departmentgroup readByName GET Request",
  version: "3.0",
  fixed: { object: "DEPARTMENTGROUP" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameDepartmentGroupResponse,
};

/** What Intacct departmentgroup readByQuery QUERY may ask for. */
export type ReadByQueryDepartmentGroup = ReadByQuery<
  DepartmentGroupField | "*"
>;

/** `Intacct departmentgroup readByQuery QUERY Request` */
export const readByQueryDepartmentGroup: FunctionProfile<
  ReadByQueryDepartmentGroup,
  DepartmentGroupData
> = {
  name: "Intacct departmentgroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "DEPARTMENTGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryDepartmentGroupResponse,
};

/** What Intacct departmentgroup QUERY may ask for. */
export type QueryDepartmentGroup = QueryInput;

/** `Intacct departmentgroup QUERY Request` */
export const queryDepartmentGroup: QueryProfile<DepartmentGroupRecord> = {
  name: "Intacct departmentgroup QUERY Request",
  version: "3.0",
  fixed: { object: "DEPARTMENTGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryDepartmentGroupResponse,
};

/** What Intacct departmentgroup LOOKUP may ask for. */
export type LookupDepartmentGroup = Lookup;

/** `Intacct departmentgroup LOOKUP Request` */
export const lookupDepartmentGroup: FunctionProfile<
  LookupDepartmentGroup,
  TypeData
> = {
  name: "Intacct departmentgroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "DEPARTMENTGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupDepartmentGroupResponse,
};

/** `Intacct departmentgroup GET Response` */
export const getDepartmentGroupResponse: Profile<DepartmentGroupData> = {
  name: "Intacct departmentgroup GET Response",
  version: "3.0",
  element: "data",
  content: "(departmentgroup*)",
  alias: { DEPARTMENTGROUP: "departmentgroup" },
  types: { departmentgroup: () => departmentGroupRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct departmentgroup readByName GET Response` */
export const readByNameDepartmentGroupResponse: Profile<DepartmentGroupData> = {
  name: "Intacct departmentgroup readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(departmentgroup*)",
  alias: { DEPARTMENTGROUP: "departmentgroup" },
  types: { departmentgroup: () => departmentGroupRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct departmentgroup readByQuery QUERY Response` */
export const readByQueryDepartmentGroupResponse: Profile<DepartmentGroupData> =
  {
    name: "Intacct departmentgroup readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(departmentgroup*)",
    alias: { DEPARTMENTGROUP: "departmentgroup" },
    types: { departmentgroup: () => departmentGroupRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct departmentgroup QUERY Response` */
export const queryDepartmentGroupResponse: Profile<DepartmentGroupRows> = {
  name: "Intacct departmentgroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(DEPARTMENTGROUP*)",
  types: { DEPARTMENTGROUP: () => departmentGroupRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct departmentgroup LOOKUP Response` */
export const lookupDepartmentGroupResponse: Profile<TypeData> = {
  name: "Intacct departmentgroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `departmentgroup` holds. */
export interface DepartmentGroupData extends DataAttributes {
  departmentgroup?: DepartmentGroupRecord[];
}

/** The fields of a departmentgroup that can be asked for. */
export type DepartmentGroupField =
  keyof DepartmentGroupFields | `${string}.${string}`;

/** What an answer about `DEPARTMENTGROUP` holds. */
export interface DepartmentGroupRows extends DataAttributes {
  DEPARTMENTGROUP?: DepartmentGroupRecord[];
}

/** A group of departments. Declared in 3.0/company.dtd. */
export interface DepartmentGroupFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface DepartmentGroupRecord
  extends DepartmentGroupFields, OpenValues {}

export const departmentGroupRecord: Shape<DepartmentGroupRecord> = {
  element: "DEPARTMENTGROUP",
  content: "(RECORDNO? & ID? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
