// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
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

/** What Intacct contractmeaitempricelistentry GET may ask for. */
export type GetContractmeaitempricelistentry = Read<
  ContractmeaitempricelistentryField | "*"
>;

/** `Intacct contractmeaitempricelistentry GET Request` */
export const getContractmeaitempricelistentry: FunctionProfile<
  GetContractmeaitempricelistentry,
  ContractmeaitempricelistentryData
> = {
  name: "Intacct contractmeaitempricelistentry GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAITEMPRICELISTENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractmeaitempricelistentryResponse,
};

/** What Intacct contractmeaitempricelistentry readByQuery QUERY may ask for. */
export type ReadByQueryContractmeaitempricelistentry = ReadByQuery<
  ContractmeaitempricelistentryField | "*"
>;

/** `Intacct contractmeaitempricelistentry readByQuery QUERY Request` */
export const readByQueryContractmeaitempricelistentry: FunctionProfile<
  ReadByQueryContractmeaitempricelistentry,
  ContractmeaitempricelistentryData
> = {
  name: "Intacct contractmeaitempricelistentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAITEMPRICELISTENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractmeaitempricelistentryResponse,
};

/** What Intacct contractmeaitempricelistentry QUERY may ask for. */
export type QueryContractmeaitempricelistentry = QueryInput;

/** `Intacct contractmeaitempricelistentry QUERY Request` */
export const queryContractmeaitempricelistentry: QueryProfile<ContractmeaitempricelistentryRecord> =
  {
    name: "Intacct contractmeaitempricelistentry QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTMEAITEMPRICELISTENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractmeaitempricelistentryResponse,
  };

/** What Intacct contractmeaitempricelistentry LOOKUP may ask for. */
export type LookupContractmeaitempricelistentry = Lookup;

/** `Intacct contractmeaitempricelistentry LOOKUP Request` */
export const lookupContractmeaitempricelistentry: FunctionProfile<
  LookupContractmeaitempricelistentry,
  TypeData
> = {
  name: "Intacct contractmeaitempricelistentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAITEMPRICELISTENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractmeaitempricelistentryResponse,
};

/** `Intacct contractmeaitempricelistentry GET Response` */
export const getContractmeaitempricelistentryResponse: Profile<ContractmeaitempricelistentryData> =
  {
    name: "Intacct contractmeaitempricelistentry GET Response",
    version: "3.0",
    element: "data",
    content: "(contractmeaitempricelistentry*)",
    alias: { CONTRACTMEAITEMPRICELISTENTRY: "contractmeaitempricelistentry" },
    types: {
      contractmeaitempricelistentry: () => contractmeaitempricelistentryRecord,
    },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractmeaitempricelistentry readByQuery QUERY Response` */
export const readByQueryContractmeaitempricelistentryResponse: Profile<ContractmeaitempricelistentryData> =
  {
    name: "Intacct contractmeaitempricelistentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractmeaitempricelistentry*)",
    alias: { CONTRACTMEAITEMPRICELISTENTRY: "contractmeaitempricelistentry" },
    types: {
      contractmeaitempricelistentry: () => contractmeaitempricelistentryRecord,
    },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractmeaitempricelistentry QUERY Response` */
export const queryContractmeaitempricelistentryResponse: Profile<ContractmeaitempricelistentryRows> =
  {
    name: "Intacct contractmeaitempricelistentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTMEAITEMPRICELISTENTRY*)",
    types: {
      CONTRACTMEAITEMPRICELISTENTRY: () => contractmeaitempricelistentryRecord,
    },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractmeaitempricelistentry LOOKUP Response` */
export const lookupContractmeaitempricelistentryResponse: Profile<TypeData> = {
  name: "Intacct contractmeaitempricelistentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contractmeaitempricelistentry` holds. */
export interface ContractmeaitempricelistentryData extends DataAttributes {
  contractmeaitempricelistentry?: ContractmeaitempricelistentryRecord[];
}

/** The fields of a contractmeaitempricelistentry that can be asked for. */
export type ContractmeaitempricelistentryField =
  keyof ContractmeaitempricelistentryFields | `${string}.${string}`;

/** What an answer about `CONTRACTMEAITEMPRICELISTENTRY` holds. */
export interface ContractmeaitempricelistentryRows extends DataAttributes {
  CONTRACTMEAITEMPRICELISTENTRY?: ContractmeaitempricelistentryRecord[];
}

/** A fair value of an item, from a date on. Declared in 3.0/contracts.dtd. */
export interface ContractmeaitempricelistentryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ALLOCITEMPRCLSTKEY?: string;
  STATUS?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContractmeaitempricelistentryRecord
  extends ContractmeaitempricelistentryFields, OpenValues {}

export const contractmeaitempricelistentryRecord: Shape<ContractmeaitempricelistentryRecord> =
  {
    element: "CONTRACTMEAITEMPRICELISTENTRY",
    content: "(RECORDNO? & ALLOCITEMPRCLSTKEY? & STATUS? & #ANY*)",
    types: { RECORDNO: "INTEGER" },
    nulls: true,
  };
