// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit. Checksum 2e6d52bfb8db585b
import type {
  FunctionProfile,
  Integer,
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A vendor that a payment provider pays. Declared in 3.0/payables.dtd. */
export interface CreateProviderVendor {
  /** Vendor ID. */
  VENDORID: string;
  /** Provider ID. */
  PROVIDERID: string;
  /** Status. */
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
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Status. */
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
  response: () => getProviderVendorResponse,
};

/** The input of Intacct providervendor GET. */
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

/** The input of Intacct providervendor readByQuery QUERY. */
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

/** The input of Intacct providervendor QUERY. */
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

/** The input of Intacct providervendor LOOKUP. */
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
  types: { providervendor: () => providerVendorRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct providervendor readByQuery QUERY Response` */
export const readByQueryProviderVendorResponse: Profile<ProviderVendorData> = {
  name: "Intacct providervendor readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(providervendor*)",
  types: { providervendor: () => providerVendorRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct providervendor QUERY Response` */
export const queryProviderVendorResponse: Profile<ProviderVendorRows> = {
  name: "Intacct providervendor QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PROVIDERVENDOR*)",
  types: { PROVIDERVENDOR: () => providerVendorRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct providervendor LOOKUP Response` */
export const lookupProviderVendorResponse: Profile<TypeData> = {
  name: "Intacct providervendor LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `providervendor`. */
export interface ProviderVendorData extends DataAttributes {
  providervendor?: ProviderVendorRecord[];
}

/** The fields of a providervendor that can be requested. */
export type ProviderVendorField =
  keyof ProviderVendorFields | `${string}.${string}`;

/** The data of an answer about `PROVIDERVENDOR`. */
export interface ProviderVendorRows extends DataAttributes {
  PROVIDERVENDOR?: ProviderVendorRecord[];
}

/** A vendor that a payment provider pays. Declared in 3.0/payables.dtd. */
export interface ProviderVendorFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Vendor ID. */
  VENDORID?: string;
  /** Provider ID. */
  PROVIDERID?: string;
  /** Status. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Provider key. `INTEGER`. */
  PROVIDERKEY?: IntegerText | null;
  /** Provider name. */
  PROVIDERNAME?: string;
  /** Vendor key. `INTEGER`. */
  VENDORKEY?: IntegerText | null;
  /** Vendor name. */
  VENDORNAME?: string;
  /** State. */
  STATE?:
    | "Request initiated"
    | "In progress"
    | "Request received"
    | "Request failed"
    | "Awaiting authorization"
    | "Subscribed"
    | "Cancelled"
    | "Suspended"
    | (string & {})
    | null;
  /** Message. */
  MESSAGE?: string;
  /** Self enrollment request status. */
  ENROLLMENTSENTSTATUS?:
    | "Not requested"
    | "In progress"
    | "Completed"
    | "Failed"
    | (string & {})
    | null;
  /** Enrollment email last sent. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  PROVIDEREVENTDATE?: IsoDateTime | null;
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
export interface ProviderVendorRelations {}

/** A record in an answer: the known fields, and any others. */
export interface ProviderVendorRecord
  extends
    ProviderVendorFields,
    OpenValues,
    Related<ProviderVendorFields, ProviderVendorRelations> {}

export const providerVendorRecord: Shape<ProviderVendorRecord> = {
  element: "PROVIDERVENDOR",
  content: `(RECORDNO? & VENDORID? & PROVIDERID? & STATUS? & PROVIDERKEY? & PROVIDERNAME? & VENDORKEY? &
    VENDORNAME? & STATE? & MESSAGE? & ENROLLMENTSENTSTATUS? & PROVIDEREVENTDATE? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    PROVIDERKEY: "INTEGER",
    VENDORKEY: "INTEGER",
    STATE: "ENUM",
    ENROLLMENTSENTSTATUS: "ENUM",
    PROVIDEREVENTDATE: "DATETIME_MDY",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => providerVendorPaths,
  answer: true,
};

export const providerVendorPaths: Paths = {
  types: { DATETIME_MDY: "PROVIDEREVENTDATE WHENCREATED WHENMODIFIED" },
};
