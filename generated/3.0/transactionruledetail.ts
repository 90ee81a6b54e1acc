// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  Shape,
} from "intacct-codegen/runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct transactionruledetail GET may ask for. */
export type GetTransactionruledetail = Read<TransactionruledetailField | "*">;

/** `Intacct transactionruledetail GET Request` */
export const getTransactionruledetail: FunctionProfile<
  GetTransactionruledetail,
  TransactionruledetailData
> = {
  name: "Intacct transactionruledetail GET Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULEDETAIL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTransactionruledetailResponse,
};

/** What Intacct transactionruledetail QUERY may ask for. */
export type ReadByQueryTransactionruledetail = ReadByQuery<
  TransactionruledetailField | "*"
>;

/** `Intacct transactionruledetail QUERY Request` */
export const readByQueryTransactionruledetail: FunctionProfile<
  ReadByQueryTransactionruledetail,
  TransactionruledetailData
> = {
  name: "Intacct transactionruledetail QUERY Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULEDETAIL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTransactionruledetailResponse,
};

/** `Intacct transactionruledetail GET Response` */
export const getTransactionruledetailResponse: Profile<TransactionruledetailData> =
  {
    name: "Intacct transactionruledetail GET Response",
    version: "3.0",
    element: "data",
    content: "(transactionruledetail*)",
    types: { transactionruledetail: () => tRANSACTIONRULEDETAILRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct transactionruledetail QUERY Response` */
export const readByQueryTransactionruledetailResponse: Profile<TransactionruledetailData> =
  {
    name: "Intacct transactionruledetail QUERY Response",
    version: "3.0",
    element: "data",
    content: "(transactionruledetail*)",
    types: { transactionruledetail: () => tRANSACTIONRULEDETAILRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** What an answer about `transactionruledetail` holds. */
export interface TransactionruledetailData extends DataAttributes {
  transactionruledetail?: TRANSACTIONRULEDETAILRecord[];
}

/** The fields of a transactionruledetail that can be asked for. */
export type TransactionruledetailField =
  keyof TransactionruledetailFields | `${string}.${string}`;

/** A line of a transaction rule. Declared in 3.0/projects.dtd. */
export interface TransactionruledetailFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface TRANSACTIONRULEDETAILRecord
  extends TransactionruledetailFields, OpenValues {}

export const tRANSACTIONRULEDETAILRecord: Shape<TRANSACTIONRULEDETAILRecord> = {
  element: "TRANSACTIONRULEDETAIL",
  content: "(RECORDNO? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
