// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit.
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
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct cctransactionentry GET may ask for. */
export type GetCcTransactionEntry = Read<CcTransactionEntryField | "*">;

/** `Intacct cctransactionentry GET Request` */
export const getCcTransactionEntry: FunctionProfile<
  GetCcTransactionEntry,
  CcTransactionEntryData
> = {
  name: "Intacct cctransactionentry GET Request",
  version: "3.0",
  fixed: { object: "CCTRANSACTIONENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCcTransactionEntryResponse,
};

/** What Intacct cctransactionentry readByQuery QUERY may ask for. */
export type ReadByQueryCcTransactionEntry = ReadByQuery<
  CcTransactionEntryField | "*"
>;

/** `Intacct cctransactionentry readByQuery QUERY Request` */
export const readByQueryCcTransactionEntry: FunctionProfile<
  ReadByQueryCcTransactionEntry,
  CcTransactionEntryData
> = {
  name: "Intacct cctransactionentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CCTRANSACTIONENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCcTransactionEntryResponse,
};

/** What Intacct cctransactionentry QUERY may ask for. */
export type QueryCcTransactionEntry = QueryInput;

/** `Intacct cctransactionentry QUERY Request` */
export const queryCcTransactionEntry: QueryProfile<CcTransactionEntryRecord> = {
  name: "Intacct cctransactionentry QUERY Request",
  version: "3.0",
  fixed: { object: "CCTRANSACTIONENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCcTransactionEntryResponse,
};

/** What Intacct cctransactionentry LOOKUP may ask for. */
export type LookupCcTransactionEntry = Lookup;

/** `Intacct cctransactionentry LOOKUP Request` */
export const lookupCcTransactionEntry: FunctionProfile<
  LookupCcTransactionEntry,
  TypeData
> = {
  name: "Intacct cctransactionentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "CCTRANSACTIONENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCcTransactionEntryResponse,
};

/** `Intacct cctransactionentry GET Response` */
export const getCcTransactionEntryResponse: Profile<CcTransactionEntryData> = {
  name: "Intacct cctransactionentry GET Response",
  version: "3.0",
  element: "data",
  content: "(cctransactionentry*)",
  alias: { CCTRANSACTIONENTRY: "cctransactionentry" },
  types: { cctransactionentry: () => ccTransactionEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct cctransactionentry readByQuery QUERY Response` */
export const readByQueryCcTransactionEntryResponse: Profile<CcTransactionEntryData> =
  {
    name: "Intacct cctransactionentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(cctransactionentry*)",
    alias: { CCTRANSACTIONENTRY: "cctransactionentry" },
    types: { cctransactionentry: () => ccTransactionEntryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct cctransactionentry QUERY Response` */
export const queryCcTransactionEntryResponse: Profile<CcTransactionEntryRows> =
  {
    name: "Intacct cctransactionentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CCTRANSACTIONENTRY*)",
    types: { CCTRANSACTIONENTRY: () => ccTransactionEntryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct cctransactionentry LOOKUP Response` */
export const lookupCcTransactionEntryResponse: Profile<TypeData> = {
  name: "Intacct cctransactionentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `cctransactionentry` holds. */
export interface CcTransactionEntryData extends DataAttributes {
  cctransactionentry?: CcTransactionEntryRecord[];
}

/** The fields of a cctransactionentry that can be asked for. */
export type CcTransactionEntryField =
  keyof CcTransactionEntryFields | `${string}.${string}`;

/** What an answer about `CCTRANSACTIONENTRY` holds. */
export interface CcTransactionEntryRows extends DataAttributes {
  CCTRANSACTIONENTRY?: CcTransactionEntryRecord[];
}

/** A line of a charge card transaction. Declared in 3.0/cash-management.dtd. */
export interface CcTransactionEntryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DESCRIPTION?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface CcTransactionEntryRecord
  extends CcTransactionEntryFields, OpenValues {}

export const ccTransactionEntryRecord: Shape<CcTransactionEntryRecord> = {
  element: "CCTRANSACTIONENTRY",
  content: "(RECORDNO? & DESCRIPTION? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
