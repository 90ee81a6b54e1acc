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
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Who is paid a bill together with its vendor. Declared in 3.0/payables.dtd. */
export interface CreateApBillJointPayee {
  /** `INTEGER`. */
  APBILLKEY: Integer;
  JOINTPAYEENAME: string;
  JOINTPAYEEPRINTAS: string;
}

/** `Intacct apbilljointpayee CREATE Request` */
export const createApBillJointPayee: FunctionProfile<
  CreateApBillJointPayee,
  ApBillJointPayeeData
> = {
  name: "Intacct apbilljointpayee CREATE Request",
  version: "3.0",
  within: "create",
  element: "APBILLJOINTPAYEE",
  content: "(APBILLKEY & JOINTPAYEENAME & JOINTPAYEEPRINTAS)",
  source: "documented",
  types: { APBILLKEY: "INTEGER" },
  response: () => getApBillJointPayeeResponse,
};

/** Who is paid a bill together with its vendor. Declared in 3.0/payables.dtd. */
export interface UpdateApBillJointPayee {
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
  /** `INTEGER`. */
  APBILLKEY?: Integer | null;
  JOINTPAYEENAME?: string;
  JOINTPAYEEPRINTAS?: string;
}

/** `Intacct apbilljointpayee UPDATE Request` */
export const updateApBillJointPayee: FunctionProfile<
  UpdateApBillJointPayee,
  ApBillJointPayeeData
> = {
  name: "Intacct apbilljointpayee UPDATE Request",
  version: "3.0",
  within: "update",
  element: "APBILLJOINTPAYEE",
  content: "(RECORDNO? & APBILLKEY? & JOINTPAYEENAME? & JOINTPAYEEPRINTAS?)",
  source: "documented",
  wants: ["APBILLKEY", "JOINTPAYEENAME", "JOINTPAYEEPRINTAS"],
  types: { RECORDNO: "INTEGER", APBILLKEY: "INTEGER" },
  nulls: true,
  response: () => getApBillJointPayeeResponse,
};

/** What Intacct apbilljointpayee DELETE may ask for. */
export type DeleteApBillJointPayee = Delete;

/** `Intacct apbilljointpayee DELETE Request` */
export const deleteApBillJointPayee: FunctionProfile<
  DeleteApBillJointPayee,
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
export type GetApBillJointPayee = Read<ApBillJointPayeeField | "*">;

/** `Intacct apbilljointpayee GET Request` */
export const getApBillJointPayee: FunctionProfile<
  GetApBillJointPayee,
  ApBillJointPayeeData
> = {
  name: "Intacct apbilljointpayee GET Request",
  version: "3.0",
  fixed: { object: "APBILLJOINTPAYEE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApBillJointPayeeResponse,
};

/** What Intacct apbilljointpayee readByQuery QUERY may ask for. */
export type ReadByQueryApBillJointPayee = ReadByQuery<
  ApBillJointPayeeField | "*"
>;

/** `Intacct apbilljointpayee readByQuery QUERY Request` */
export const readByQueryApBillJointPayee: FunctionProfile<
  ReadByQueryApBillJointPayee,
  ApBillJointPayeeData
> = {
  name: "Intacct apbilljointpayee readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APBILLJOINTPAYEE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApBillJointPayeeResponse,
};

/** What Intacct apbilljointpayee QUERY may ask for. */
export type QueryApBillJointPayee = QueryInput;

/** `Intacct apbilljointpayee QUERY Request` */
export const queryApBillJointPayee: QueryProfile<ApBillJointPayeeRecord> = {
  name: "Intacct apbilljointpayee QUERY Request",
  version: "3.0",
  fixed: { object: "APBILLJOINTPAYEE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApBillJointPayeeResponse,
};

/** What Intacct apbilljointpayee LOOKUP may ask for. */
export type LookupApBillJointPayee = Lookup;

/** `Intacct apbilljointpayee LOOKUP Request` */
export const lookupApBillJointPayee: FunctionProfile<
  LookupApBillJointPayee,
  TypeData
> = {
  name: "Intacct apbilljointpayee LOOKUP Request",
  version: "3.0",
  fixed: { object: "APBILLJOINTPAYEE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApBillJointPayeeResponse,
};

/** `Intacct apbilljointpayee GET Response` */
export const getApBillJointPayeeResponse: Profile<ApBillJointPayeeData> = {
  name: "Intacct apbilljointpayee GET Response",
  version: "3.0",
  element: "data",
  content: "(apbilljointpayee*)",
  alias: { APBILLJOINTPAYEE: "apbilljointpayee" },
  types: { apbilljointpayee: () => apBillJointPayeeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apbilljointpayee readByQuery QUERY Response` */
export const readByQueryApBillJointPayeeResponse: Profile<ApBillJointPayeeData> =
  {
    name: "Intacct apbilljointpayee readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(apbilljointpayee*)",
    alias: { APBILLJOINTPAYEE: "apbilljointpayee" },
    types: { apbilljointpayee: () => apBillJointPayeeRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct apbilljointpayee QUERY Response` */
export const queryApBillJointPayeeResponse: Profile<ApBillJointPayeeRows> = {
  name: "Intacct apbilljointpayee QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APBILLJOINTPAYEE*)",
  types: { APBILLJOINTPAYEE: () => apBillJointPayeeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apbilljointpayee LOOKUP Response` */
export const lookupApBillJointPayeeResponse: Profile<TypeData> = {
  name: "Intacct apbilljointpayee LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `apbilljointpayee` holds. */
export interface ApBillJointPayeeData extends DataAttributes {
  apbilljointpayee?: ApBillJointPayeeRecord[];
}

/** The fields of an apbilljointpayee that can be asked for. */
export type ApBillJointPayeeField =
  keyof ApBillJointPayeeFields | `${string}.${string}`;

/** What an answer about `APBILLJOINTPAYEE` holds. */
export interface ApBillJointPayeeRows extends DataAttributes {
  APBILLJOINTPAYEE?: ApBillJointPayeeRecord[];
}

/** Who is paid a bill together with its vendor. Declared in 3.0/payables.dtd. */
export interface ApBillJointPayeeFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `INTEGER`. */
  APBILLKEY?: IntegerText | null;
  JOINTPAYEENAME?: string;
  JOINTPAYEEPRINTAS?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ApBillJointPayeeRecord
  extends ApBillJointPayeeFields, OpenValues {}

export const apBillJointPayeeRecord: Shape<ApBillJointPayeeRecord> = {
  element: "APBILLJOINTPAYEE",
  content:
    "(RECORDNO? & APBILLKEY? & JOINTPAYEENAME? & JOINTPAYEEPRINTAS? & #ANY*)",
  types: { RECORDNO: "INTEGER", APBILLKEY: "INTEGER" },
  nulls: true,
};
