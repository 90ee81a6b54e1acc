// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit.
import type {
  DecimalText,
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

/** What Intacct fundstransferentry GET may ask for. */
export type GetFundstransferentry = Read<FundstransferentryField | "*">;

/** `Intacct fundstransferentry GET Request` */
export const getFundstransferentry: FunctionProfile<
  GetFundstransferentry,
  FundstransferentryData
> = {
  name: "Intacct fundstransferentry GET Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFERENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getFundstransferentryResponse,
};

/** What Intacct fundstransferentry readByQuery QUERY may ask for. */
export type ReadByQueryFundstransferentry = ReadByQuery<
  FundstransferentryField | "*"
>;

/** `Intacct fundstransferentry readByQuery QUERY Request` */
export const readByQueryFundstransferentry: FunctionProfile<
  ReadByQueryFundstransferentry,
  FundstransferentryData
> = {
  name: "Intacct fundstransferentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFERENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryFundstransferentryResponse,
};

/** What Intacct fundstransferentry QUERY may ask for. */
export type QueryFundstransferentry = QueryInput;

/** `Intacct fundstransferentry QUERY Request` */
export const queryFundstransferentry: QueryProfile<FundstransferentryRecord> = {
  name: "Intacct fundstransferentry QUERY Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFERENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryFundstransferentryResponse,
};

/** What Intacct fundstransferentry LOOKUP may ask for. */
export type LookupFundstransferentry = Lookup;

/** `Intacct fundstransferentry LOOKUP Request` */
export const lookupFundstransferentry: FunctionProfile<
  LookupFundstransferentry,
  TypeData
> = {
  name: "Intacct fundstransferentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFERENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupFundstransferentryResponse,
};

/** `Intacct fundstransferentry GET Response` */
export const getFundstransferentryResponse: Profile<FundstransferentryData> = {
  name: "Intacct fundstransferentry GET Response",
  version: "3.0",
  element: "data",
  content: "(fundstransferentry*)",
  alias: { FUNDSTRANSFERENTRY: "fundstransferentry" },
  types: { fundstransferentry: () => fundstransferentryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct fundstransferentry readByQuery QUERY Response` */
export const readByQueryFundstransferentryResponse: Profile<FundstransferentryData> =
  {
    name: "Intacct fundstransferentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(fundstransferentry*)",
    alias: { FUNDSTRANSFERENTRY: "fundstransferentry" },
    types: { fundstransferentry: () => fundstransferentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct fundstransferentry QUERY Response` */
export const queryFundstransferentryResponse: Profile<FundstransferentryRows> =
  {
    name: "Intacct fundstransferentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(FUNDSTRANSFERENTRY*)",
    types: { FUNDSTRANSFERENTRY: () => fundstransferentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct fundstransferentry LOOKUP Response` */
export const lookupFundstransferentryResponse: Profile<TypeData> = {
  name: "Intacct fundstransferentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `fundstransferentry` holds. */
export interface FundstransferentryData extends DataAttributes {
  fundstransferentry?: FundstransferentryRecord[];
}

/** The fields of a fundstransferentry that can be asked for. */
export type FundstransferentryField =
  keyof FundstransferentryFields | `${string}.${string}`;

/** What an answer about `FUNDSTRANSFERENTRY` holds. */
export interface FundstransferentryRows extends DataAttributes {
  FUNDSTRANSFERENTRY?: FundstransferentryRecord[];
}

/** A line of a funds transfer. Declared in 3.0/cash-management.dtd. */
export interface FundstransferentryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ACCOUNTNO?: string;
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface FundstransferentryRecord
  extends FundstransferentryFields, OpenValues {}

export const fundstransferentryRecord: Shape<FundstransferentryRecord> = {
  element: "FUNDSTRANSFERENTRY",
  content: "(RECORDNO? & ACCOUNTNO? & AMOUNT? & #ANY*)",
  types: { RECORDNO: "INTEGER", AMOUNT: "MONEY" },
  nulls: true,
};
