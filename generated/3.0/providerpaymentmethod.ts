// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit. Checksum 74e160bf31b54931
import type {
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct providerpaymentmethod GET. */
export type GetProviderPaymentMethod = Read<ProviderPaymentMethodField | "*">;

/** `Intacct providerpaymentmethod GET Request` */
export const getProviderPaymentMethod: FunctionProfile<
  GetProviderPaymentMethod,
  ProviderPaymentMethodData
> = {
  name: "Intacct providerpaymentmethod GET Request",
  version: "3.0",
  fixed: { object: "PROVIDERPAYMENTMETHOD" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProviderPaymentMethodResponse,
};

/** The input of Intacct providerpaymentmethod readByQuery QUERY. */
export type ReadByQueryProviderPaymentMethod = ReadByQuery<
  ProviderPaymentMethodField | "*"
>;

/** `Intacct providerpaymentmethod readByQuery QUERY Request` */
export const readByQueryProviderPaymentMethod: FunctionProfile<
  ReadByQueryProviderPaymentMethod,
  ProviderPaymentMethodData
> = {
  name: "Intacct providerpaymentmethod readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PROVIDERPAYMENTMETHOD" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryProviderPaymentMethodResponse,
};

/** The input of Intacct providerpaymentmethod QUERY. */
export type QueryProviderPaymentMethod = QueryInput;

/** `Intacct providerpaymentmethod QUERY Request` */
export const queryProviderPaymentMethod: QueryProfile<ProviderPaymentMethodRecord> =
  {
    name: "Intacct providerpaymentmethod QUERY Request",
    version: "3.0",
    fixed: { object: "PROVIDERPAYMENTMETHOD" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryProviderPaymentMethodResponse,
  };

/** The input of Intacct providerpaymentmethod LOOKUP. */
export type LookupProviderPaymentMethod = Lookup;

/** `Intacct providerpaymentmethod LOOKUP Request` */
export const lookupProviderPaymentMethod: FunctionProfile<
  LookupProviderPaymentMethod,
  TypeData
> = {
  name: "Intacct providerpaymentmethod LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROVIDERPAYMENTMETHOD" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProviderPaymentMethodResponse,
};

/** `Intacct providerpaymentmethod GET Response` */
export const getProviderPaymentMethodResponse: Profile<ProviderPaymentMethodData> =
  {
    name: "Intacct providerpaymentmethod GET Response",
    version: "3.0",
    element: "data",
    content: "(providerpaymentmethod*)",
    types: { providerpaymentmethod: () => providerPaymentMethodRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct providerpaymentmethod readByQuery QUERY Response` */
export const readByQueryProviderPaymentMethodResponse: Profile<ProviderPaymentMethodData> =
  {
    name: "Intacct providerpaymentmethod readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(providerpaymentmethod*)",
    types: { providerpaymentmethod: () => providerPaymentMethodRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct providerpaymentmethod QUERY Response` */
export const queryProviderPaymentMethodResponse: Profile<ProviderPaymentMethodRows> =
  {
    name: "Intacct providerpaymentmethod QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PROVIDERPAYMENTMETHOD*)",
    types: { PROVIDERPAYMENTMETHOD: () => providerPaymentMethodRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct providerpaymentmethod LOOKUP Response` */
export const lookupProviderPaymentMethodResponse: Profile<TypeData> = {
  name: "Intacct providerpaymentmethod LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `providerpaymentmethod`. */
export interface ProviderPaymentMethodData extends DataAttributes {
  providerpaymentmethod?: ProviderPaymentMethodRecord[];
}

/** The fields of a providerpaymentmethod that can be requested. */
export type ProviderPaymentMethodField =
  keyof ProviderPaymentMethodFields | `${string}.${string}`;

/** The data of an answer about `PROVIDERPAYMENTMETHOD`. */
export interface ProviderPaymentMethodRows extends DataAttributes {
  PROVIDERPAYMENTMETHOD?: ProviderPaymentMethodRecord[];
}

/** A payment method of a payment provider. Declared in 3.0/payables.dtd. */
export interface ProviderPaymentMethodFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Provider ID. */
  PROVIDERID?: string;
  /** Payment method. */
  PAYMENTTYPE?: string;
  /** Provider key. `INTEGER`. */
  PROVIDERKEY?: IntegerText | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
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
export interface ProviderPaymentMethodRelations {}

/** A record in an answer: the known fields, and any others. */
export interface ProviderPaymentMethodRecord
  extends
    ProviderPaymentMethodFields,
    OpenValues,
    Related<ProviderPaymentMethodFields, ProviderPaymentMethodRelations> {}

export const providerPaymentMethodRecord: Shape<ProviderPaymentMethodRecord> = {
  element: "PROVIDERPAYMENTMETHOD",
  content: `(RECORDNO? & PROVIDERID? & PAYMENTTYPE? & PROVIDERKEY? & STATUS? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PROVIDERKEY: "INTEGER",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => providerPaymentMethodPaths,
  answer: true,
};

export const providerPaymentMethodPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
