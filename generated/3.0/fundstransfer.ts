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

/** What Intacct fundstransfer GET may ask for. */
export type GetFundstransfer = Read<FundstransferField | "*">;

/** `Intacct fundstransfer GET Request` */
export const getFundstransfer: FunctionProfile<
  GetFundstransfer,
  FundstransferData
> = {
  name: "Intacct fundstransfer GET Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFER" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getFundstransferResponse,
};

/** What Intacct fundstransfer readByQuery QUERY may ask for. */
export type ReadByQueryFundstransfer = ReadByQuery<FundstransferField | "*">;

/** `Intacct fundstransfer readByQuery QUERY Request` */
export const readByQueryFundstransfer: FunctionProfile<
  ReadByQueryFundstransfer,
  FundstransferData
> = {
  name: "Intacct fundstransfer readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFER" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryFundstransferResponse,
};

/** What Intacct fundstransfer QUERY may ask for. */
export type QueryFundstransfer = QueryInput;

/** `Intacct fundstransfer QUERY Request` */
export const queryFundstransfer: QueryProfile<FundstransferRecord> = {
  name: "Intacct fundstransfer QUERY Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFER" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryFundstransferResponse,
};

/** What Intacct fundstransfer LOOKUP may ask for. */
export type LookupFundstransfer = Lookup;

/** `Intacct fundstransfer LOOKUP Request` */
export const lookupFundstransfer: FunctionProfile<
  LookupFundstransfer,
  TypeData
> = {
  name: "Intacct fundstransfer LOOKUP Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFER" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupFundstransferResponse,
};

/** `Intacct fundstransfer GET Response` */
export const getFundstransferResponse: Profile<FundstransferData> = {
  name: "Intacct fundstransfer GET Response",
  version: "3.0",
  element: "data",
  content: "(fundstransfer*)",
  alias: { FUNDSTRANSFER: "fundstransfer" },
  types: { fundstransfer: () => fundstransferRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct fundstransfer readByQuery QUERY Response` */
export const readByQueryFundstransferResponse: Profile<FundstransferData> = {
  name: "Intacct fundstransfer readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(fundstransfer*)",
  alias: { FUNDSTRANSFER: "fundstransfer" },
  types: { fundstransfer: () => fundstransferRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct fundstransfer QUERY Response` */
export const queryFundstransferResponse: Profile<FundstransferRows> = {
  name: "Intacct fundstransfer QUERY Response",
  version: "3.0",
  element: "data",
  content: "(FUNDSTRANSFER*)",
  types: { FUNDSTRANSFER: () => fundstransferRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct fundstransfer LOOKUP Response` */
export const lookupFundstransferResponse: Profile<TypeData> = {
  name: "Intacct fundstransfer LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `fundstransfer` holds. */
export interface FundstransferData extends DataAttributes {
  fundstransfer?: FundstransferRecord[];
}

/** The fields of a fundstransfer that can be asked for. */
export type FundstransferField =
  keyof FundstransferFields | `${string}.${string}`;

/** What an answer about `FUNDSTRANSFER` holds. */
export interface FundstransferRows extends DataAttributes {
  FUNDSTRANSFER?: FundstransferRecord[];
}

/** A transfer from one bank account to another. Declared in 3.0/cash-management.dtd. */
export interface FundstransferFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  TOTALENTERED?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface FundstransferRecord extends FundstransferFields, OpenValues {}

export const fundstransferRecord: Shape<FundstransferRecord> = {
  element: "FUNDSTRANSFER",
  content: "(RECORDNO? & TOTALENTERED? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
