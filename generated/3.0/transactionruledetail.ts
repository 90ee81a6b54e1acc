// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct transactionruledetail GET may ask for. */
export type GetTransactionRuleDetail = Read<TransactionRuleDetailField | "*">;

/** `Intacct transactionruledetail GET Request` */
export const getTransactionRuleDetail: FunctionProfile<
  GetTransactionRuleDetail,
  TransactionRuleDetailData
> = {
  name: "Intacct transactionruledetail GET Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULEDETAIL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTransactionRuleDetailResponse,
};

/** What Intacct transactionruledetail QUERY may ask for. */
export type ReadByQueryTransactionRuleDetail = ReadByQuery<
  TransactionRuleDetailField | "*"
>;

/** `Intacct transactionruledetail QUERY Request` */
export const readByQueryTransactionRuleDetail: FunctionProfile<
  ReadByQueryTransactionRuleDetail,
  TransactionRuleDetailData
> = {
  name: "Intacct transactionruledetail QUERY Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULEDETAIL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTransactionRuleDetailResponse,
};

/** `Intacct transactionruledetail GET Response` */
export const getTransactionRuleDetailResponse: Profile<TransactionRuleDetailData> =
  {
    name: "Intacct transactionruledetail GET Response",
    version: "3.0",
    element: "data",
    content: "(transactionruledetail*)",
    alias: { TRANSACTIONRULEDETAIL: "transactionruledetail" },
    types: { transactionruledetail: () => transactionRuleDetailRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct transactionruledetail QUERY Response` */
export const readByQueryTransactionRuleDetailResponse: Profile<TransactionRuleDetailData> =
  {
    name: "Intacct transactionruledetail QUERY Response",
    version: "3.0",
    element: "data",
    content: "(transactionruledetail*)",
    alias: { TRANSACTIONRULEDETAIL: "transactionruledetail" },
    types: { transactionruledetail: () => transactionRuleDetailRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** What an answer about `transactionruledetail` holds. */
export interface TransactionRuleDetailData extends DataAttributes {
  transactionruledetail?: TransactionRuleDetailRecord[];
}

/** The fields of a transactionruledetail that can be asked for. */
export type TransactionRuleDetailField =
  keyof TransactionRuleDetailFields | `${string}.${string}`;

/** A line of a transaction rule. Declared in 3.0/projects.dtd. */
export interface TransactionRuleDetailFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface TransactionRuleDetailRecord
  extends TransactionRuleDetailFields, OpenValues {}

export const transactionRuleDetailRecord: Shape<TransactionRuleDetailRecord> = {
  element: "TRANSACTIONRULEDETAIL",
  content: "(RECORDNO? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
