// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
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

/** What Intacct contractitemprclstentytier GET may ask for. */
export type GetContractitemprclstentytier = Read<
  ContractitemprclstentytierField | "*"
>;

/** `Intacct contractitemprclstentytier GET Request` */
export const getContractitemprclstentytier: FunctionProfile<
  GetContractitemprclstentytier,
  ContractitemprclstentytierData
> = {
  name: "Intacct contractitemprclstentytier GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTITEMPRCLSTENTYTIER" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractitemprclstentytierResponse,
};

/** What Intacct contractitemprclstentytier readByQuery QUERY may ask for. */
export type ReadByQueryContractitemprclstentytier = ReadByQuery<
  ContractitemprclstentytierField | "*"
>;

/** `Intacct contractitemprclstentytier readByQuery QUERY Request` */
export const readByQueryContractitemprclstentytier: FunctionProfile<
  ReadByQueryContractitemprclstentytier,
  ContractitemprclstentytierData
> = {
  name: "Intacct contractitemprclstentytier readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTITEMPRCLSTENTYTIER" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractitemprclstentytierResponse,
};

/** What Intacct contractitemprclstentytier QUERY may ask for. */
export type QueryContractitemprclstentytier = QueryInput;

/** `Intacct contractitemprclstentytier QUERY Request` */
export const queryContractitemprclstentytier: QueryProfile<ContractitemprclstentytierRecord> =
  {
    name: "Intacct contractitemprclstentytier QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTITEMPRCLSTENTYTIER" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractitemprclstentytierResponse,
  };

/** What Intacct contractitemprclstentytier LOOKUP may ask for. */
export type LookupContractitemprclstentytier = Lookup;

/** `Intacct contractitemprclstentytier LOOKUP Request` */
export const lookupContractitemprclstentytier: FunctionProfile<
  LookupContractitemprclstentytier,
  TypeData
> = {
  name: "Intacct contractitemprclstentytier LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTITEMPRCLSTENTYTIER" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractitemprclstentytierResponse,
};

/** `Intacct contractitemprclstentytier GET Response` */
export const getContractitemprclstentytierResponse: Profile<ContractitemprclstentytierData> =
  {
    name: "Intacct contractitemprclstentytier GET Response",
    version: "3.0",
    element: "data",
    content: "(contractitemprclstentytier*)",
    alias: { CONTRACTITEMPRCLSTENTYTIER: "contractitemprclstentytier" },
    types: {
      contractitemprclstentytier: () => contractitemprclstentytierRecord,
    },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractitemprclstentytier readByQuery QUERY Response` */
export const readByQueryContractitemprclstentytierResponse: Profile<ContractitemprclstentytierData> =
  {
    name: "Intacct contractitemprclstentytier readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractitemprclstentytier*)",
    alias: { CONTRACTITEMPRCLSTENTYTIER: "contractitemprclstentytier" },
    types: {
      contractitemprclstentytier: () => contractitemprclstentytierRecord,
    },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractitemprclstentytier QUERY Response` */
export const queryContractitemprclstentytierResponse: Profile<ContractitemprclstentytierRows> =
  {
    name: "Intacct contractitemprclstentytier QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTITEMPRCLSTENTYTIER*)",
    types: {
      CONTRACTITEMPRCLSTENTYTIER: () => contractitemprclstentytierRecord,
    },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractitemprclstentytier LOOKUP Response` */
export const lookupContractitemprclstentytierResponse: Profile<TypeData> = {
  name: "Intacct contractitemprclstentytier LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contractitemprclstentytier` holds. */
export interface ContractitemprclstentytierData extends DataAttributes {
  contractitemprclstentytier?: ContractitemprclstentytierRecord[];
}

/** The fields of a contractitemprclstentytier that can be asked for. */
export type ContractitemprclstentytierField =
  keyof ContractitemprclstentytierFields | `${string}.${string}`;

/** What an answer about `CONTRACTITEMPRCLSTENTYTIER` holds. */
export interface ContractitemprclstentytierRows extends DataAttributes {
  CONTRACTITEMPRCLSTENTYTIER?: ContractitemprclstentytierRecord[];
}

/** A price of an item from a quantity on. Declared in 3.0/contracts.dtd. */
export interface ContractitemprclstentytierFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `NUMBER`. */
  BEGINQTY?: DecimalText | null;
  /** `NUMBER`. */
  TIERRATE?: DecimalText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContractitemprclstentytierRecord
  extends ContractitemprclstentytierFields, OpenValues {}

export const contractitemprclstentytierRecord: Shape<ContractitemprclstentytierRecord> =
  {
    element: "CONTRACTITEMPRCLSTENTYTIER",
    content: "(RECORDNO? & BEGINQTY? & TIERRATE? & #ANY*)",
    types: { RECORDNO: "INTEGER", BEGINQTY: "NUMBER", TIERRATE: "NUMBER" },
    nulls: true,
  };
