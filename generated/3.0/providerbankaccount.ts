// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit. Checksum 0550b71828dc7b3e
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

/** A bank account that a payment provider pays from. Declared in 3.0/payables.dtd. */
export interface CreateProviderBankAccount {
  /** Bank account ID. */
  BANKACCOUNTID: string;
  /** Provider ID. */
  PROVIDERID: string;
  /** Status. */
  STATUS: "active" | "inactive";
  /** Check start no. `INTEGER`. */
  CHECKSTARTNO?: Integer | null;
  /** Rebate account. `BOOLEAN`. "false" unless given. */
  ISREBATEACCOUNT?: boolean | null;
  /** Vendor. */
  VENDORID?: string;
}

/** `Intacct providerbankaccount CREATE Request` */
export const createProviderBankAccount: FunctionProfile<
  CreateProviderBankAccount,
  ProviderBankAccountData
> = {
  name: "Intacct providerbankaccount CREATE Request",
  version: "3.0",
  within: "create",
  element: "PROVIDERBANKACCOUNT",
  content:
    "(BANKACCOUNTID & PROVIDERID & STATUS & CHECKSTARTNO? & ISREBATEACCOUNT? & VENDORID?)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    CHECKSTARTNO: "INTEGER",
    ISREBATEACCOUNT: "BOOLEAN",
  },
  response: () => getProviderBankAccountResponse,
};

/** A bank account that a payment provider pays from. Declared in 3.0/payables.dtd. */
export interface UpdateProviderBankAccount {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Status. */
  STATUS?: "active" | "inactive" | null;
  /** Check start no. `INTEGER`. */
  CHECKSTARTNO?: Integer | null;
  /** Rebate account. `BOOLEAN`. "false" unless given. */
  ISREBATEACCOUNT?: boolean | null;
}

/** `Intacct providerbankaccount UPDATE Request` */
export const updateProviderBankAccount: FunctionProfile<
  UpdateProviderBankAccount,
  ProviderBankAccountData
> = {
  name: "Intacct providerbankaccount UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PROVIDERBANKACCOUNT",
  content: "(RECORDNO & STATUS? & CHECKSTARTNO? & ISREBATEACCOUNT?)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    CHECKSTARTNO: "INTEGER",
    ISREBATEACCOUNT: "BOOLEAN",
  },
  response: () => getProviderBankAccountResponse,
};

/** The input of Intacct providerbankaccount GET. */
export type GetProviderBankAccount = Read<ProviderBankAccountField | "*">;

/** `Intacct providerbankaccount GET Request` */
export const getProviderBankAccount: FunctionProfile<
  GetProviderBankAccount,
  ProviderBankAccountData
> = {
  name: "Intacct providerbankaccount GET Request",
  version: "3.0",
  fixed: { object: "PROVIDERBANKACCOUNT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProviderBankAccountResponse,
};

/** The input of Intacct providerbankaccount readByQuery QUERY. */
export type ReadByQueryProviderBankAccount = ReadByQuery<
  ProviderBankAccountField | "*"
>;

/** `Intacct providerbankaccount readByQuery QUERY Request` */
export const readByQueryProviderBankAccount: FunctionProfile<
  ReadByQueryProviderBankAccount,
  ProviderBankAccountData
> = {
  name: "Intacct providerbankaccount readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PROVIDERBANKACCOUNT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryProviderBankAccountResponse,
};

/** The input of Intacct providerbankaccount QUERY. */
export type QueryProviderBankAccount = QueryInput;

/** `Intacct providerbankaccount QUERY Request` */
export const queryProviderBankAccount: QueryProfile<ProviderBankAccountRecord> =
  {
    name: "Intacct providerbankaccount QUERY Request",
    version: "3.0",
    fixed: { object: "PROVIDERBANKACCOUNT" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryProviderBankAccountResponse,
  };

/** The input of Intacct providerbankaccount LOOKUP. */
export type LookupProviderBankAccount = Lookup;

/** `Intacct providerbankaccount LOOKUP Request` */
export const lookupProviderBankAccount: FunctionProfile<
  LookupProviderBankAccount,
  TypeData
> = {
  name: "Intacct providerbankaccount LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROVIDERBANKACCOUNT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProviderBankAccountResponse,
};

/** `Intacct providerbankaccount GET Response` */
export const getProviderBankAccountResponse: Profile<ProviderBankAccountData> =
  {
    name: "Intacct providerbankaccount GET Response",
    version: "3.0",
    element: "data",
    content: "(providerbankaccount*)",
    types: { providerbankaccount: () => providerBankAccountRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct providerbankaccount readByQuery QUERY Response` */
export const readByQueryProviderBankAccountResponse: Profile<ProviderBankAccountData> =
  {
    name: "Intacct providerbankaccount readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(providerbankaccount*)",
    types: { providerbankaccount: () => providerBankAccountRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct providerbankaccount QUERY Response` */
export const queryProviderBankAccountResponse: Profile<ProviderBankAccountRows> =
  {
    name: "Intacct providerbankaccount QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PROVIDERBANKACCOUNT*)",
    types: { PROVIDERBANKACCOUNT: () => providerBankAccountRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct providerbankaccount LOOKUP Response` */
export const lookupProviderBankAccountResponse: Profile<TypeData> = {
  name: "Intacct providerbankaccount LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `providerbankaccount`. */
export interface ProviderBankAccountData extends DataAttributes {
  providerbankaccount?: ProviderBankAccountRecord[];
}

/** The fields of a providerbankaccount that can be requested. */
export type ProviderBankAccountField =
  keyof ProviderBankAccountFields | `${string}.${string}`;

/** The data of an answer about `PROVIDERBANKACCOUNT`. */
export interface ProviderBankAccountRows extends DataAttributes {
  PROVIDERBANKACCOUNT?: ProviderBankAccountRecord[];
}

/** A bank account that a payment provider pays from. Declared in 3.0/payables.dtd. */
export interface ProviderBankAccountFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Bank account ID. */
  BANKACCOUNTID?: string;
  /** Provider ID. */
  PROVIDERID?: string;
  /** Status. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Check start no. `INTEGER`. */
  CHECKSTARTNO?: IntegerText | null;
  /** Rebate account. `BOOLEAN`. "false" unless given. */
  ISREBATEACCOUNT?: boolean | null;
  /** Vendor. */
  VENDORID?: string;
  /** Provider key. `INTEGER`. */
  PROVIDERKEY?: IntegerText | null;
  /** Bank account key. `INTEGER`. */
  BANKACCOUNTKEY?: IntegerText | null;
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
  /** Authentication URL. */
  AUTHURL?: string;
  /** Email address for remittances. */
  REMITTANCEEMAIL?: string;
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
export interface ProviderBankAccountRelations {}

/** A record in an answer: the known fields, and any others. */
export interface ProviderBankAccountRecord
  extends
    ProviderBankAccountFields,
    OpenValues,
    Related<ProviderBankAccountFields, ProviderBankAccountRelations> {}

export const providerBankAccountRecord: Shape<ProviderBankAccountRecord> = {
  element: "PROVIDERBANKACCOUNT",
  content: `(RECORDNO? & BANKACCOUNTID? & PROVIDERID? & STATUS? & CHECKSTARTNO? & ISREBATEACCOUNT? &
    VENDORID? & PROVIDERKEY? & BANKACCOUNTKEY? & STATE? & MESSAGE? & AUTHURL? & REMITTANCEEMAIL? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    CHECKSTARTNO: "INTEGER",
    ISREBATEACCOUNT: "BOOLEAN",
    PROVIDERKEY: "INTEGER",
    BANKACCOUNTKEY: "INTEGER",
    STATE: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => providerBankAccountPaths,
  answer: true,
};

export const providerBankAccountPaths: Paths = {
  types: {
    BOOLEAN: "ISREBATEACCOUNT",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
};
