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
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** A vendor that a payment provider pays. Declared in 3.0/payables.dtd. */
export interface CreateProviderVendor {
  VENDORID: string;
  PROVIDERID: string;
  STATUS: "active" | "inactive";
}

/** `Intacct providervendor CREATE Request` */
export const createProviderVendor: FunctionProfile<
  CreateProviderVendor,
  ProviderVendorData
> = {
  name: "Intacct providervendor CREATE Request",
  version: "3.0",
  within: "create",
  element: "PROVIDERVENDOR",
  content: "(VENDORID & PROVIDERID & STATUS)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getProviderVendorResponse,
};

/** A vendor that a payment provider pays. Declared in 3.0/payables.dtd. */
export interface UpdateProviderVendor {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct providervendor UPDATE Request` */
export const updateProviderVendor: FunctionProfile<
  UpdateProviderVendor,
  ProviderVendorData
> = {
  name: "Intacct providervendor UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PROVIDERVENDOR",
  content: "(RECORDNO & STATUS?)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  nulls: true,
  response: () => getProviderVendorResponse,
};

/** What Intacct providervendor GET may ask for. */
export type GetProviderVendor = Read<ProviderVendorField | "*">;

/** `Intacct providervendor GET Request` */
export const getProviderVendor: FunctionProfile<
  GetProviderVendor,
  ProviderVendorData
> = {
  name: "Intacct providervendor GET Request",
  version: "3.0",
  fixed: { object: "PROVIDERVENDOR" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProviderVendorResponse,
};

/** What Intacct providervendor readByQuery QUERY may ask for. */
export type ReadByQueryProviderVendor = ReadByQuery<ProviderVendorField | "*">;

/** `Intacct providervendor readByQuery QUERY Request` */
export const readByQueryProviderVendor: FunctionProfile<
  ReadByQueryProviderVendor,
  ProviderVendorData
> = {
  name: "Intacct providervendor readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PROVIDERVENDOR" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryProviderVendorResponse,
};

/** What Intacct providervendor QUERY may ask for. */
export type QueryProviderVendor = QueryInput;

/** `Intacct providervendor QUERY Request` */
export const queryProviderVendor: QueryProfile<ProviderVendorRecord> = {
  name: "Intacct providervendor QUERY Request",
  version: "3.0",
  fixed: { object: "PROVIDERVENDOR" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryProviderVendorResponse,
};

/** What Intacct providervendor LOOKUP may ask for. */
export type LookupProviderVendor = Lookup;

/** `Intacct providervendor LOOKUP Request` */
export const lookupProviderVendor: FunctionProfile<
  LookupProviderVendor,
  TypeData
> = {
  name: "Intacct providervendor LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROVIDERVENDOR" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProviderVendorResponse,
};

/** `Intacct providervendor GET Response` */
export const getProviderVendorResponse: Profile<ProviderVendorData> = {
  name: "Intacct providervendor GET Response",
  version: "3.0",
  element: "data",
  content: "(providervendor*)",
  alias: { PROVIDERVENDOR: "providervendor" },
  types: { providervendor: () => providerVendorRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct providervendor readByQuery QUERY Response` */
export const readByQueryProviderVendorResponse: Profile<ProviderVendorData> = {
  name: "Intacct providervendor readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(providervendor*)",
  alias: { PROVIDERVENDOR: "providervendor" },
  types: { providervendor: () => providerVendorRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct providervendor QUERY Response` */
export const queryProviderVendorResponse: Profile<ProviderVendorRows> = {
  name: "Intacct providervendor QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PROVIDERVENDOR*)",
  types: { PROVIDERVENDOR: () => providerVendorRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct providervendor LOOKUP Response` */
export const lookupProviderVendorResponse: Profile<TypeData> = {
  name: "Intacct providervendor LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `providervendor` holds. */
export interface ProviderVendorData extends DataAttributes {
  providervendor?: ProviderVendorRecord[];
}

/** The fields of a providervendor that can be asked for. */
export type ProviderVendorField =
  keyof ProviderVendorFields | `${string}.${string}`;

/** What an answer about `PROVIDERVENDOR` holds. */
export interface ProviderVendorRows extends DataAttributes {
  PROVIDERVENDOR?: ProviderVendorRecord[];
}

/** A vendor that a payment provider pays. Declared in 3.0/payables.dtd. */
export interface ProviderVendorFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  VENDORID?: string;
  PROVIDERID?: string;
  STATUS?: "active" | "inactive" | (string & {}) | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ProviderVendorRecord
  extends ProviderVendorFields, OpenValues {}

export const providerVendorRecord: Shape<ProviderVendorRecord> = {
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
