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

/** What Intacct transactionrule GET may ask for. */
export type GetTransactionrule = Read<TransactionruleField | "*">;

/** `Intacct transactionrule GET Request` */
export const getTransactionrule: FunctionProfile<
  GetTransactionrule,
  TransactionruleData
> = {
  name: "Intacct transactionrule GET Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTransactionruleResponse,
};

/** What Intacct transactionrule readByName GET may ask for. */
export type ReadByNameTransactionrule = ReadByName<TransactionruleField | "*">;

/** `Intacct transactionrule readByName GET Request` */
export const readByNameTransactionrule: FunctionProfile<
  ReadByNameTransactionrule,
  TransactionruleData
> = {
  name: "Intacct transactionrule readByName GET Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameTransactionruleResponse,
};

/** What Intacct transactionrule readByQuery QUERY may ask for. */
export type ReadByQueryTransactionrule = ReadByQuery<
  TransactionruleField | "*"
>;

/** `Intacct transactionrule readByQuery QUERY Request` */
export const readByQueryTransactionrule: FunctionProfile<
  ReadByQueryTransactionrule,
  TransactionruleData
> = {
  name: "Intacct transactionrule readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTransactionruleResponse,
};

/** What Intacct transactionrule QUERY may ask for. */
export type QueryTransactionrule = QueryInput;

/** `Intacct transactionrule QUERY Request` */
export const queryTransactionrule: QueryProfile<TRANSACTIONRULERecord> = {
  name: "Intacct transactionrule QUERY Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTransactionruleResponse,
};

/** What Intacct transactionrule LOOKUP may ask for. */
export type LookupTransactionrule = Lookup;

/** `Intacct transactionrule LOOKUP Request` */
export const lookupTransactionrule: FunctionProfile<
  LookupTransactionrule,
  TypeData
> = {
  name: "Intacct transactionrule LOOKUP Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupTransactionruleResponse,
};

/** `Intacct transactionrule GET Response` */
export const getTransactionruleResponse: Profile<TransactionruleData> = {
  name: "Intacct transactionrule GET Response",
  version: "3.0",
  element: "data",
  content: "(transactionrule*)",
  types: { transactionrule: () => tRANSACTIONRULERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct transactionrule readByName GET Response` */
export const readByNameTransactionruleResponse: Profile<TransactionruleData> = {
  name: "Intacct transactionrule readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(transactionrule*)",
  types: { transactionrule: () => tRANSACTIONRULERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct transactionrule readByQuery QUERY Response` */
export const readByQueryTransactionruleResponse: Profile<TransactionruleData> =
  {
    name: "Intacct transactionrule readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(transactionrule*)",
    types: { transactionrule: () => tRANSACTIONRULERecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct transactionrule QUERY Response` */
export const queryTransactionruleResponse: Profile<TRANSACTIONRULEData> = {
  name: "Intacct transactionrule QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TRANSACTIONRULE*)",
  types: { TRANSACTIONRULE: () => tRANSACTIONRULERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct transactionrule LOOKUP Response` */
export const lookupTransactionruleResponse: Profile<TypeData> = {
  name: "Intacct transactionrule LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `transactionrule` holds. */
export interface TransactionruleData extends DataAttributes {
  transactionrule?: TRANSACTIONRULERecord[];
}

/** The fields of a transactionrule that can be asked for. */
export type TransactionruleField =
  keyof TransactionruleFields | `${string}.${string}`;

/** What an answer about `TRANSACTIONRULE` holds. */
export interface TRANSACTIONRULEData extends DataAttributes {
  TRANSACTIONRULE?: TRANSACTIONRULERecord[];
}

/** A rule about which transactions a project allows. Declared in 3.0/projects.dtd. */
export interface TransactionruleFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  NAME?: string;
  DESCRIPTION?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface TRANSACTIONRULERecord
  extends TransactionruleFields, OpenValues {}

export const tRANSACTIONRULERecord: Shape<TRANSACTIONRULERecord> = {
  element: "TRANSACTIONRULE",
  content: "(RECORDNO? & NAME? & DESCRIPTION? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
