// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Who is paid a bill together with its vendor. Declared in 3.0/payables.dtd. */
export interface CreateApbilljointpayee {
  /** `INTEGER`. */
  APBILLKEY: Integer;
  JOINTPAYEENAME: string;
  JOINTPAYEEPRINTAS: string;
}

/** `Intacct apbilljointpayee CREATE Request` */
export const createApbilljointpayee: FunctionProfile<
  CreateApbilljointpayee,
  ApbilljointpayeeData
> = {
  name: "Intacct apbilljointpayee CREATE Request",
  version: "3.0",
  within: "create",
  element: "APBILLJOINTPAYEE",
  content: "(APBILLKEY & JOINTPAYEENAME & JOINTPAYEEPRINTAS)",
  types: { APBILLKEY: "INTEGER" },
  response: () => getApbilljointpayeeResponse,
};

/** Who is paid a bill together with its vendor. Declared in 3.0/payables.dtd. */
export interface UpdateApbilljointpayee {
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
  /** `INTEGER`. */
  APBILLKEY: Integer | null;
  JOINTPAYEENAME: string;
  JOINTPAYEEPRINTAS: string;
}

/** `Intacct apbilljointpayee UPDATE Request` */
export const updateApbilljointpayee: FunctionProfile<
  UpdateApbilljointpayee,
  ApbilljointpayeeData
> = {
  name: "Intacct apbilljointpayee UPDATE Request",
  version: "3.0",
  within: "update",
  element: "APBILLJOINTPAYEE",
  content: "(RECORDNO? & APBILLKEY & JOINTPAYEENAME & JOINTPAYEEPRINTAS)",
  types: { RECORDNO: "INTEGER", APBILLKEY: "INTEGER" },
  nulls: true,
  response: () => getApbilljointpayeeResponse,
};

/** What Intacct apbilljointpayee DELETE may ask for. */
export type DeleteApbilljointpayee = Delete;

/** `Intacct apbilljointpayee DELETE Request` */
export const deleteApbilljointpayee: FunctionProfile<
  DeleteApbilljointpayee,
  Completed
> = {
  name: "Intacct apbilljointpayee DELETE Request",
  version: "3.0",
  fixed: { object: "APBILLJOINTPAYEE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct apbilljointpayee GET may ask for. */
export type GetApbilljointpayee = Read<ApbilljointpayeeField | "*">;

/** `Intacct apbilljointpayee GET Request` */
export const getApbilljointpayee: FunctionProfile<
  GetApbilljointpayee,
  ApbilljointpayeeData
> = {
  name: "Intacct apbilljointpayee GET Request",
  version: "3.0",
  fixed: { object: "APBILLJOINTPAYEE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApbilljointpayeeResponse,
};

/** What Intacct apbilljointpayee readByQuery QUERY may ask for. */
export type ReadByQueryApbilljointpayee = ReadByQuery<
  ApbilljointpayeeField | "*"
>;

/** `Intacct apbilljointpayee readByQuery QUERY Request` */
export const readByQueryApbilljointpayee: FunctionProfile<
  ReadByQueryApbilljointpayee,
  ApbilljointpayeeData
> = {
  name: "Intacct apbilljointpayee readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APBILLJOINTPAYEE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApbilljointpayeeResponse,
};

/** What Intacct apbilljointpayee QUERY may ask for. */
export type QueryApbilljointpayee = QueryInput;

/** `Intacct apbilljointpayee QUERY Request` */
export const queryApbilljointpayee: QueryProfile<APBILLJOINTPAYEERecord> = {
  name: "Intacct apbilljointpayee QUERY Request",
  version: "3.0",
  fixed: { object: "APBILLJOINTPAYEE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApbilljointpayeeResponse,
};

/** What Intacct apbilljointpayee LOOKUP may ask for. */
export type LookupApbilljointpayee = Lookup;

/** `Intacct apbilljointpayee LOOKUP Request` */
export const lookupApbilljointpayee: FunctionProfile<
  LookupApbilljointpayee,
  TypeData
> = {
  name: "Intacct apbilljointpayee LOOKUP Request",
  version: "3.0",
  fixed: { object: "APBILLJOINTPAYEE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApbilljointpayeeResponse,
};

/** `Intacct apbilljointpayee GET Response` */
export const getApbilljointpayeeResponse: Profile<ApbilljointpayeeData> = {
  name: "Intacct apbilljointpayee GET Response",
  version: "3.0",
  element: "data",
  content: "(apbilljointpayee*)",
  types: { apbilljointpayee: () => aPBILLJOINTPAYEERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apbilljointpayee readByQuery QUERY Response` */
export const readByQueryApbilljointpayeeResponse: Profile<ApbilljointpayeeData> =
  {
    name: "Intacct apbilljointpayee readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(apbilljointpayee*)",
    types: { apbilljointpayee: () => aPBILLJOINTPAYEERecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct apbilljointpayee QUERY Response` */
export const queryApbilljointpayeeResponse: Profile<APBILLJOINTPAYEEData> = {
  name: "Intacct apbilljointpayee QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APBILLJOINTPAYEE*)",
  types: { APBILLJOINTPAYEE: () => aPBILLJOINTPAYEERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apbilljointpayee LOOKUP Response` */
export const lookupApbilljointpayeeResponse: Profile<TypeData> = {
  name: "Intacct apbilljointpayee LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `apbilljointpayee` holds. */
export interface ApbilljointpayeeData extends DataAttributes {
  apbilljointpayee?: APBILLJOINTPAYEERecord[];
}

/** The fields of an apbilljointpayee that can be asked for. */
export type ApbilljointpayeeField =
  keyof ApbilljointpayeeFields | `${string}.${string}`;

/** What an answer about `APBILLJOINTPAYEE` holds. */
export interface APBILLJOINTPAYEEData extends DataAttributes {
  APBILLJOINTPAYEE?: APBILLJOINTPAYEERecord[];
}

/** Who is paid a bill together with its vendor. Declared in 3.0/payables.dtd. */
export interface ApbilljointpayeeFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `INTEGER`. */
  APBILLKEY?: IntegerText | null;
  JOINTPAYEENAME?: string;
  JOINTPAYEEPRINTAS?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface APBILLJOINTPAYEERecord
  extends ApbilljointpayeeFields, OpenValues {}

export const aPBILLJOINTPAYEERecord: Shape<APBILLJOINTPAYEERecord> = {
  element: "APBILLJOINTPAYEE",
  content:
    "(RECORDNO? & APBILLKEY? & JOINTPAYEENAME? & JOINTPAYEEPRINTAS? & #ANY*)",
  types: { RECORDNO: "INTEGER", APBILLKEY: "INTEGER" },
  nulls: true,
};
