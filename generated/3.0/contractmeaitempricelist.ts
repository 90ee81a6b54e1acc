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

/** What Intacct contractmeaitempricelist GET may ask for. */
export type GetContractmeaitempricelist = Read<
  ContractmeaitempricelistField | "*"
>;

/** `Intacct contractmeaitempricelist GET Request` */
export const getContractmeaitempricelist: FunctionProfile<
  GetContractmeaitempricelist,
  ContractmeaitempricelistData
> = {
  name: "Intacct contractmeaitempricelist GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAITEMPRICELIST" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractmeaitempricelistResponse,
};

/** What Intacct contractmeaitempricelist readByQuery QUERY may ask for. */
export type ReadByQueryContractmeaitempricelist = ReadByQuery<
  ContractmeaitempricelistField | "*"
>;

/** `Intacct contractmeaitempricelist readByQuery QUERY Request` */
export const readByQueryContractmeaitempricelist: FunctionProfile<
  ReadByQueryContractmeaitempricelist,
  ContractmeaitempricelistData
> = {
  name: "Intacct contractmeaitempricelist readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAITEMPRICELIST" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractmeaitempricelistResponse,
};

/** What Intacct contractmeaitempricelist QUERY may ask for. */
export type QueryContractmeaitempricelist = QueryInput;

/** `Intacct contractmeaitempricelist QUERY Request` */
export const queryContractmeaitempricelist: QueryProfile<ContractmeaitempricelistRecord> =
  {
    name: "Intacct contractmeaitempricelist QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTMEAITEMPRICELIST" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractmeaitempricelistResponse,
  };

/** What Intacct contractmeaitempricelist LOOKUP may ask for. */
export type LookupContractmeaitempricelist = Lookup;

/** `Intacct contractmeaitempricelist LOOKUP Request` */
export const lookupContractmeaitempricelist: FunctionProfile<
  LookupContractmeaitempricelist,
  TypeData
> = {
  name: "Intacct contractmeaitempricelist LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAITEMPRICELIST" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractmeaitempricelistResponse,
};

/** `Intacct contractmeaitempricelist GET Response` */
export const getContractmeaitempricelistResponse: Profile<ContractmeaitempricelistData> =
  {
    name: "Intacct contractmeaitempricelist GET Response",
    version: "3.0",
    element: "data",
    content: "(contractmeaitempricelist*)",
    alias: { CONTRACTMEAITEMPRICELIST: "contractmeaitempricelist" },
    types: { contractmeaitempricelist: () => contractmeaitempricelistRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractmeaitempricelist readByQuery QUERY Response` */
export const readByQueryContractmeaitempricelistResponse: Profile<ContractmeaitempricelistData> =
  {
    name: "Intacct contractmeaitempricelist readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractmeaitempricelist*)",
    alias: { CONTRACTMEAITEMPRICELIST: "contractmeaitempricelist" },
    types: { contractmeaitempricelist: () => contractmeaitempricelistRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractmeaitempricelist QUERY Response` */
export const queryContractmeaitempricelistResponse: Profile<ContractmeaitempricelistRows> =
  {
    name: "Intacct contractmeaitempricelist QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTMEAITEMPRICELIST*)",
    types: { CONTRACTMEAITEMPRICELIST: () => contractmeaitempricelistRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractmeaitempricelist LOOKUP Response` */
export const lookupContractmeaitempricelistResponse: Profile<TypeData> = {
  name: "Intacct contractmeaitempricelist LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contractmeaitempricelist` holds. */
export interface ContractmeaitempricelistData extends DataAttributes {
  contractmeaitempricelist?: ContractmeaitempricelistRecord[];
}

/** The fields of a contractmeaitempricelist that can be asked for. */
export type ContractmeaitempricelistField =
  keyof ContractmeaitempricelistFields | `${string}.${string}`;

/** What an answer about `CONTRACTMEAITEMPRICELIST` holds. */
export interface ContractmeaitempricelistRows extends DataAttributes {
  CONTRACTMEAITEMPRICELIST?: ContractmeaitempricelistRecord[];
}

/** The fair values of an item. Declared in 3.0/contracts.dtd. */
export interface ContractmeaitempricelistFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ITEMID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContractmeaitempricelistRecord
  extends ContractmeaitempricelistFields, OpenValues {}

export const contractmeaitempricelistRecord: Shape<ContractmeaitempricelistRecord> =
  {
    element: "CONTRACTMEAITEMPRICELIST",
    content: "(RECORDNO? & ITEMID? & #ANY*)",
    types: { RECORDNO: "INTEGER" },
    nulls: true,
  };
