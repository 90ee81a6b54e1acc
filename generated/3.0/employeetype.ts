// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct employeetype GET may ask for. */
export type GetEmployeeType = Read<EmployeeTypeField | "*">;

/** `Intacct employeetype GET Request` */
export const getEmployeeType: FunctionProfile<
  GetEmployeeType,
  EmployeeTypeData
> = {
  name: "Intacct employeetype GET Request",
  version: "3.0",
  fixed: { object: "EMPLOYEETYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getEmployeeTypeResponse,
};

/** What Intacct employeetype readByName GET may ask for. */
export type ReadByNameEmployeeType = ReadByName<EmployeeTypeField | "*">;

/** `Intacct employeetype readByName GET Request` */
export const readByNameEmployeeType: FunctionProfile<
  ReadByNameEmployeeType,
  EmployeeTypeData
> = {
  name: "Intacct employeetype readByName GET Request",
  version: "3.0",
  fixed: { object: "EMPLOYEETYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameEmployeeTypeResponse,
};

/** What Intacct employeetype QUERY may ask for. */
export type ReadByQueryEmployeeType = ReadByQuery<EmployeeTypeField | "*">;

/** `Intacct employeetype QUERY Request` */
export const readByQueryEmployeeType: FunctionProfile<
  ReadByQueryEmployeeType,
  EmployeeTypeData
> = {
  name: "Intacct employeetype QUERY Request",
  version: "3.0",
  fixed: { object: "EMPLOYEETYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryEmployeeTypeResponse,
};

/** What Intacct employeetype LOOKUP may ask for. */
export type LookupEmployeeType = Lookup;

/** `Intacct employeetype LOOKUP Request` */
export const lookupEmployeeType: FunctionProfile<LookupEmployeeType, TypeData> =
  {
    name: "Intacct employeetype LOOKUP Request",
    version: "3.0",
    fixed: { object: "EMPLOYEETYPE" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupEmployeeTypeResponse,
  };

/** `Intacct employeetype GET Response` */
export const getEmployeeTypeResponse: Profile<EmployeeTypeData> = {
  name: "Intacct employeetype GET Response",
  version: "3.0",
  element: "data",
  content: "(employeetype*)",
  alias: { EMPLOYEETYPE: "employeetype" },
  types: { employeetype: () => employeeTypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employeetype readByName GET Response` */
export const readByNameEmployeeTypeResponse: Profile<EmployeeTypeData> = {
  name: "Intacct employeetype readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(employeetype*)",
  alias: { EMPLOYEETYPE: "employeetype" },
  types: { employeetype: () => employeeTypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employeetype QUERY Response` */
export const readByQueryEmployeeTypeResponse: Profile<EmployeeTypeData> = {
  name: "Intacct employeetype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(employeetype*)",
  alias: { EMPLOYEETYPE: "employeetype" },
  types: { employeetype: () => employeeTypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employeetype LOOKUP Response` */
export const lookupEmployeeTypeResponse: Profile<TypeData> = {
  name: "Intacct employeetype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `employeetype` holds. */
export interface EmployeeTypeData extends DataAttributes {
  employeetype?: EmployeeTypeRecord[];
}

/** The fields of an employeetype that can be asked for. */
export type EmployeeTypeField =
  keyof EmployeeTypeFields | `${string}.${string}`;

/** A type of employees. Declared in 3.0/expenses.dtd. */
export interface EmployeeTypeFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  NAME?: string;
  FORM1099TYPE?: string;
  FORM1099BOX?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface EmployeeTypeRecord extends EmployeeTypeFields, OpenValues {}

export const employeeTypeRecord: Shape<EmployeeTypeRecord> = {
  element: "EMPLOYEETYPE",
  content: "(RECORDNO? & NAME? & FORM1099TYPE? & FORM1099BOX? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
