// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit.
import type {
  FunctionProfile,
  Integer,
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
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** A vendor that a payment provider pays. Declared in 3.0/payables.dtd. */
export interface CreateProvidervendor {
  VENDORID: string;
  PROVIDERID: string;
  STATUS: "active" | "inactive";
}

/** `Intacct providervendor CREATE Request` */
export const createProvidervendor: FunctionProfile<
  CreateProvidervendor,
  ProvidervendorData
> = {
  name: "Intacct providervendor CREATE Request",
  version: "3.0",
  within: "create",
  element: "PROVIDERVENDOR",
  content: "(VENDORID & PROVIDERID & STATUS)",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getProvidervendorResponse,
};

/** A vendor that a payment provider pays. Declared in 3.0/payables.dtd. */
export interface UpdateProvidervendor {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct providervendor UPDATE Request` */
export const updateProvidervendor: FunctionProfile<
  UpdateProvidervendor,
  ProvidervendorData
> = {
  name: "Intacct providervendor UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PROVIDERVENDOR",
  content: "(RECORDNO & STATUS?)",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  nulls: true,
  response: () => getProvidervendorResponse,
};

/** What Intacct providervendor GET may ask for. */
export type GetProvidervendor = Read<ProvidervendorField | "*">;

/** `Intacct providervendor GET Request` */
export const getProvidervendor: FunctionProfile<
  GetProvidervendor,
  ProvidervendorData
> = {
  name: "Intacct providervendor GET Request",
  version: "3.0",
  fixed: { object: "PROVIDERVENDOR" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProvidervendorResponse,
};

/** What Intacct providervendor readByQuery QUERY may ask for. */
export type ReadByQueryProvidervendor = ReadByQuery<ProvidervendorField | "*">;

/** `Intacct providervendor readByQuery QUERY Request` */
export const readByQueryProvidervendor: FunctionProfile<
  ReadByQueryProvidervendor,
  ProvidervendorData
> = {
  name: "Intacct providervendor readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PROVIDERVENDOR" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryProvidervendorResponse,
};

/** What Intacct providervendor QUERY may ask for. */
export type QueryProvidervendor = QueryInput;

/** `Intacct providervendor QUERY Request` */
export const queryProvidervendor: QueryProfile<PROVIDERVENDORRecord> = {
  name: "Intacct providervendor QUERY Request",
  version: "3.0",
  fixed: { object: "PROVIDERVENDOR" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryProvidervendorResponse,
};

/** What Intacct providervendor LOOKUP may ask for. */
export type LookupProvidervendor = Lookup;

/** `Intacct providervendor LOOKUP Request` */
export const lookupProvidervendor: FunctionProfile<
  LookupProvidervendor,
  TypeData
> = {
  name: "Intacct providervendor LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROVIDERVENDOR" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProvidervendorResponse,
};

/** `Intacct providervendor GET Response` */
export const getProvidervendorResponse: Profile<ProvidervendorData> = {
  name: "Intacct providervendor GET Response",
  version: "3.0",
  element: "data",
  content: "(providervendor*)",
  types: { providervendor: () => pROVIDERVENDORRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct providervendor readByQuery QUERY Response` */
export const readByQueryProvidervendorResponse: Profile<ProvidervendorData> = {
  name: "Intacct providervendor readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(providervendor*)",
  types: { providervendor: () => pROVIDERVENDORRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct providervendor QUERY Response` */
export const queryProvidervendorResponse: Profile<PROVIDERVENDORData> = {
  name: "Intacct providervendor QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PROVIDERVENDOR*)",
  types: { PROVIDERVENDOR: () => pROVIDERVENDORRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct providervendor LOOKUP Response` */
export const lookupProvidervendorResponse: Profile<TypeData> = {
  name: "Intacct providervendor LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `providervendor` holds. */
export interface ProvidervendorData extends DataAttributes {
  providervendor?: PROVIDERVENDORRecord[];
}

/** The fields of a providervendor that can be asked for. */
export type ProvidervendorField =
  keyof ProvidervendorFields | `${string}.${string}`;

/** What an answer about `PROVIDERVENDOR` holds. */
export interface PROVIDERVENDORData extends DataAttributes {
  PROVIDERVENDOR?: PROVIDERVENDORRecord[];
}

/** A vendor that a payment provider pays. Declared in 3.0/payables.dtd. */
export interface ProvidervendorFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  VENDORID?: string;
  PROVIDERID?: string;
  STATUS?: "active" | "inactive" | (string & {}) | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface PROVIDERVENDORRecord
  extends ProvidervendorFields, OpenValues {}

export const pROVIDERVENDORRecord: Shape<PROVIDERVENDORRecord> = {
  element: "PROVIDERVENDOR",
  content: "(RECORDNO? & VENDORID? & PROVIDERID? & STATUS? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
  },
  nulls: true,
};
