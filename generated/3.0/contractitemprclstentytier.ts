// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum d5c4bff8a7bf7c3f
import type {
  DecimalText,
  FunctionProfile,
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
import {
  type ContractitempricelistentryRecord,
  contractitempricelistentryPaths,
} from "./contractitempricelistentry.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct contractitemprclstentytier GET. */
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

/** The input of Intacct contractitemprclstentytier readByQuery QUERY. */
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

/** The input of Intacct contractitemprclstentytier QUERY. */
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

/** The input of Intacct contractitemprclstentytier LOOKUP. */
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
    types: {
      contractitemprclstentytier: () => contractitemprclstentytierRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractitemprclstentytier readByQuery QUERY Response` */
export const readByQueryContractitemprclstentytierResponse: Profile<ContractitemprclstentytierData> =
  {
    name: "Intacct contractitemprclstentytier readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractitemprclstentytier*)",
    types: {
      contractitemprclstentytier: () => contractitemprclstentytierRecord,
    },
    attributes: dataAttributes,
    answer: true,
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
    answer: true,
  };

/** `Intacct contractitemprclstentytier LOOKUP Response` */
export const lookupContractitemprclstentytierResponse: Profile<TypeData> = {
  name: "Intacct contractitemprclstentytier LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractitemprclstentytier`. */
export interface ContractitemprclstentytierData extends DataAttributes {
  contractitemprclstentytier?: ContractitemprclstentytierRecord[];
}

/** The fields of a contractitemprclstentytier that can be requested. */
export type ContractitemprclstentytierField =
  keyof ContractitemprclstentytierFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTITEMPRCLSTENTYTIER`. */
export interface ContractitemprclstentytierRows extends DataAttributes {
  CONTRACTITEMPRCLSTENTYTIER?: ContractitemprclstentytierRecord[];
}

/** A price of an item from a quantity on. Declared in 3.0/contracts.dtd. */
export interface ContractitemprclstentytierFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Begin quantity. `NUMBER`. */
  BEGINQTY?: DecimalText | null;
  /** Tier rate. `NUMBER`. */
  TIERRATE?: DecimalText | null;
  /** Item price list entry key. `INTEGER`. */
  ALLOCITEMPRCLSTENTRYKEY?: IntegerText | null;
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
export interface ContractitemprclstentytierRelations {
  CONTRACTITEMPRICELISTENTRY: ContractitempricelistentryRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractitemprclstentytierRecord
  extends
    ContractitemprclstentytierFields,
    OpenValues,
    Related<
      ContractitemprclstentytierFields,
      ContractitemprclstentytierRelations
    > {}

export const contractitemprclstentytierRecord: Shape<ContractitemprclstentytierRecord> =
  {
    element: "CONTRACTITEMPRCLSTENTYTIER",
    content: `(RECORDNO? & BEGINQTY? & TIERRATE? & ALLOCITEMPRCLSTENTRYKEY? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      BEGINQTY: "NUMBER",
      TIERRATE: "NUMBER",
      ALLOCITEMPRCLSTENTRYKEY: "INTEGER",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => contractitemprclstentytierPaths,
    answer: true,
  };

export const contractitemprclstentytierPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: { CONTRACTITEMPRICELISTENTRY: () => contractitempricelistentryPaths },
};
