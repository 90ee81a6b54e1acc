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

/** A bank account that a payment provider pays from. Declared in 3.0/payables.dtd. */
export interface CreateProviderbankaccount {
  BANKACCOUNTID: string;
  PROVIDERID: string;
  STATUS: "active" | "inactive";
  /** `INTEGER`. */
  CHECKSTARTNO?: Integer;
  /** `BOOLEAN`. "false" unless given. */
  ISREBATEACCOUNT?: boolean;
  VENDORID?: string;
}

/** `Intacct providerbankaccount CREATE Request` */
export const createProviderbankaccount: FunctionProfile<
  CreateProviderbankaccount,
  ProviderbankaccountData
> = {
  name: "Intacct providerbankaccount CREATE Request",
  version: "3.0",
  within: "create",
  element: "PROVIDERBANKACCOUNT",
  content:
    "(BANKACCOUNTID & PROVIDERID & STATUS & CHECKSTARTNO? & ISREBATEACCOUNT? & VENDORID?)",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    CHECKSTARTNO: "INTEGER",
    ISREBATEACCOUNT: "BOOLEAN",
  },
  response: () => getProviderbankaccountResponse,
};

/** A bank account that a payment provider pays from. Declared in 3.0/payables.dtd. */
export interface UpdateProviderbankaccount {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  STATUS?: "active" | "inactive" | null;
  /** `INTEGER`. */
  CHECKSTARTNO?: Integer | null;
  /** `BOOLEAN`. "false" unless given. */
  ISREBATEACCOUNT?: boolean | null;
}

/** `Intacct providerbankaccount UPDATE Request` */
export const updateProviderbankaccount: FunctionProfile<
  UpdateProviderbankaccount,
  ProviderbankaccountData
> = {
  name: "Intacct providerbankaccount UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PROVIDERBANKACCOUNT",
  content: "(RECORDNO & STATUS? & CHECKSTARTNO? & ISREBATEACCOUNT?)",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    CHECKSTARTNO: "INTEGER",
    ISREBATEACCOUNT: "BOOLEAN",
  },
  nulls: true,
  response: () => getProviderbankaccountResponse,
};

/** What Intacct providerbankaccount GET may ask for. */
export type GetProviderbankaccount = Read<ProviderbankaccountField | "*">;

/** `Intacct providerbankaccount GET Request` */
export const getProviderbankaccount: FunctionProfile<
  GetProviderbankaccount,
  ProviderbankaccountData
> = {
  name: "Intacct providerbankaccount GET Request",
  version: "3.0",
  fixed: { object: "PROVIDERBANKACCOUNT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProviderbankaccountResponse,
};

/** What Intacct providerbankaccount readByQuery QUERY may ask for. */
export type ReadByQueryProviderbankaccount = ReadByQuery<
  ProviderbankaccountField | "*"
>;

/** `Intacct providerbankaccount readByQuery QUERY Request` */
export const readByQueryProviderbankaccount: FunctionProfile<
  ReadByQueryProviderbankaccount,
  ProviderbankaccountData
> = {
  name: "Intacct providerbankaccount readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PROVIDERBANKACCOUNT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryProviderbankaccountResponse,
};

/** What Intacct providerbankaccount QUERY may ask for. */
export type QueryProviderbankaccount = QueryInput;

/** `Intacct providerbankaccount QUERY Request` */
export const queryProviderbankaccount: QueryProfile<PROVIDERBANKACCOUNTRecord> =
  {
    name: "Intacct providerbankaccount QUERY Request",
    version: "3.0",
    fixed: { object: "PROVIDERBANKACCOUNT" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryProviderbankaccountResponse,
  };

/** What Intacct providerbankaccount LOOKUP may ask for. */
export type LookupProviderbankaccount = Lookup;

/** `Intacct providerbankaccount LOOKUP Request` */
export const lookupProviderbankaccount: FunctionProfile<
  LookupProviderbankaccount,
  TypeData
> = {
  name: "Intacct providerbankaccount LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROVIDERBANKACCOUNT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProviderbankaccountResponse,
};

/** `Intacct providerbankaccount GET Response` */
export const getProviderbankaccountResponse: Profile<ProviderbankaccountData> =
  {
    name: "Intacct providerbankaccount GET Response",
    version: "3.0",
    element: "data",
    content: "(providerbankaccount*)",
    types: { providerbankaccount: () => pROVIDERBANKACCOUNTRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct providerbankaccount readByQuery QUERY Response` */
export const readByQueryProviderbankaccountResponse: Profile<ProviderbankaccountData> =
  {
    name: "Intacct providerbankaccount readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(providerbankaccount*)",
    types: { providerbankaccount: () => pROVIDERBANKACCOUNTRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct providerbankaccount QUERY Response` */
export const queryProviderbankaccountResponse: Profile<PROVIDERBANKACCOUNTData> =
  {
    name: "Intacct providerbankaccount QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PROVIDERBANKACCOUNT*)",
    types: { PROVIDERBANKACCOUNT: () => pROVIDERBANKACCOUNTRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct providerbankaccount LOOKUP Response` */
export const lookupProviderbankaccountResponse: Profile<TypeData> = {
  name: "Intacct providerbankaccount LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `providerbankaccount` holds. */
export interface ProviderbankaccountData extends DataAttributes {
  providerbankaccount?: PROVIDERBANKACCOUNTRecord[];
}

/** The fields of a providerbankaccount that can be asked for. */
export type ProviderbankaccountField =
  keyof ProviderbankaccountFields | `${string}.${string}`;

/** What an answer about `PROVIDERBANKACCOUNT` holds. */
export interface PROVIDERBANKACCOUNTData extends DataAttributes {
  PROVIDERBANKACCOUNT?: PROVIDERBANKACCOUNTRecord[];
}

/** A bank account that a payment provider pays from. Declared in 3.0/payables.dtd. */
export interface ProviderbankaccountFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  BANKACCOUNTID?: string;
  PROVIDERID?: string;
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** `INTEGER`. */
  CHECKSTARTNO?: IntegerText | null;
  /** `BOOLEAN`. "false" unless given. */
  ISREBATEACCOUNT?: boolean | null;
  VENDORID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface PROVIDERBANKACCOUNTRecord
  extends ProviderbankaccountFields, OpenValues {}

export const pROVIDERBANKACCOUNTRecord: Shape<PROVIDERBANKACCOUNTRecord> = {
  element: "PROVIDERBANKACCOUNT",
  content: `(RECORDNO? & BANKACCOUNTID? & PROVIDERID? & STATUS? & CHECKSTARTNO? & ISREBATEACCOUNT? &
    VENDORID? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
    CHECKSTARTNO: "INTEGER",
    ISREBATEACCOUNT: "BOOLEAN",
  },
  nulls: true,
};
