// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit. Checksum aa607316019c8d8b
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDateTime,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type ApBillRecord, apBillPaths } from "./apbill.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Who is paid a bill together with its vendor. Declared in 3.0/payables.dtd. */
export interface CreateApBillJointPayee {
  /** AP bill key. `INTEGER`. */
  APBILLKEY: Integer;
  /** Joint payee. */
  JOINTPAYEENAME: string;
  /** Joint payee print as. */
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
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** AP bill key. `INTEGER`. */
  APBILLKEY?: Integer | null;
  /** Joint payee. */
  JOINTPAYEENAME?: string;
  /** Joint payee print as. */
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
  response: () => getApBillJointPayeeResponse,
};

/** The input of Intacct apbilljointpayee DELETE. */
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

/** The input of Intacct apbilljointpayee GET. */
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

/** The input of Intacct apbilljointpayee readByQuery QUERY. */
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

/** The input of Intacct apbilljointpayee QUERY. */
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

/** The input of Intacct apbilljointpayee LOOKUP. */
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
  types: { apbilljointpayee: () => apBillJointPayeeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apbilljointpayee readByQuery QUERY Response` */
export const readByQueryApBillJointPayeeResponse: Profile<ApBillJointPayeeData> =
  {
    name: "Intacct apbilljointpayee readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(apbilljointpayee*)",
    types: { apbilljointpayee: () => apBillJointPayeeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct apbilljointpayee QUERY Response` */
export const queryApBillJointPayeeResponse: Profile<ApBillJointPayeeRows> = {
  name: "Intacct apbilljointpayee QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APBILLJOINTPAYEE*)",
  types: { APBILLJOINTPAYEE: () => apBillJointPayeeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apbilljointpayee LOOKUP Response` */
export const lookupApBillJointPayeeResponse: Profile<TypeData> = {
  name: "Intacct apbilljointpayee LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apbilljointpayee`. */
export interface ApBillJointPayeeData extends DataAttributes {
  apbilljointpayee?: ApBillJointPayeeRecord[];
}

/** The fields of an apbilljointpayee that can be requested. */
export type ApBillJointPayeeField =
  keyof ApBillJointPayeeFields | `${string}.${string}`;

/** The data of an answer about `APBILLJOINTPAYEE`. */
export interface ApBillJointPayeeRows extends DataAttributes {
  APBILLJOINTPAYEE?: ApBillJointPayeeRecord[];
}

/** Who is paid a bill together with its vendor. Declared in 3.0/payables.dtd. */
export interface ApBillJointPayeeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** AP bill key. `INTEGER`. */
  APBILLKEY?: IntegerText | null;
  /** Joint payee. */
  JOINTPAYEENAME?: string;
  /** Joint payee print as. */
  JOINTPAYEEPRINTAS?: string;
  /** Bill number. */
  APBILLID?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ApBillJointPayeeRelations {
  APBILL: ApBillRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ApBillJointPayeeRecord
  extends
    ApBillJointPayeeFields,
    OpenValues,
    Related<ApBillJointPayeeFields, ApBillJointPayeeRelations> {}

export const apBillJointPayeeRecord: Shape<ApBillJointPayeeRecord> = {
  element: "APBILLJOINTPAYEE",
  content: `(RECORDNO? & APBILLKEY? & JOINTPAYEENAME? & JOINTPAYEEPRINTAS? & APBILLID? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    APBILLKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => apBillJointPayeePaths,
  answer: true,
};

export const apBillJointPayeePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: { APBILL: () => apBillPaths },
};
