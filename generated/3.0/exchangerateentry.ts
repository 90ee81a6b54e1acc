// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit.
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

/** What Intacct exchangerateentry GET may ask for. */
export type GetExchangerateentry = Read<ExchangerateentryField | "*">;

/** `Intacct exchangerateentry GET Request` */
export const getExchangerateentry: FunctionProfile<
  GetExchangerateentry,
  ExchangerateentryData
> = {
  name: "Intacct exchangerateentry GET Request",
  version: "3.0",
  fixed: { object: "EXCHANGERATEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getExchangerateentryResponse,
};

/** What Intacct exchangerateentry readByQuery QUERY may ask for. */
export type ReadByQueryExchangerateentry = ReadByQuery<
  ExchangerateentryField | "*"
>;

/** `Intacct exchangerateentry readByQuery QUERY Request` */
export const readByQueryExchangerateentry: FunctionProfile<
  ReadByQueryExchangerateentry,
  ExchangerateentryData
> = {
  name: "Intacct exchangerateentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EXCHANGERATEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryExchangerateentryResponse,
};

/** What Intacct exchangerateentry QUERY may ask for. */
export type QueryExchangerateentry = QueryInput;

/** `Intacct exchangerateentry QUERY Request` */
export const queryExchangerateentry: QueryProfile<ExchangerateentryRecord> = {
  name: "Intacct exchangerateentry QUERY Request",
  version: "3.0",
  fixed: { object: "EXCHANGERATEENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryExchangerateentryResponse,
};

/** What Intacct exchangerateentry LOOKUP may ask for. */
export type LookupExchangerateentry = Lookup;

/** `Intacct exchangerateentry LOOKUP Request` */
export const lookupExchangerateentry: FunctionProfile<
  LookupExchangerateentry,
  TypeData
> = {
  name: "Intacct exchangerateentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "EXCHANGERATEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupExchangerateentryResponse,
};

/** `Intacct exchangerateentry GET Response` */
export const getExchangerateentryResponse: Profile<ExchangerateentryData> = {
  name: "Intacct exchangerateentry GET Response",
  version: "3.0",
  element: "data",
  content: "(exchangerateentry*)",
  alias: { EXCHANGERATEENTRY: "exchangerateentry" },
  types: { exchangerateentry: () => exchangerateentryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct exchangerateentry readByQuery QUERY Response` */
export const readByQueryExchangerateentryResponse: Profile<ExchangerateentryData> =
  {
    name: "Intacct exchangerateentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(exchangerateentry*)",
    alias: { EXCHANGERATEENTRY: "exchangerateentry" },
    types: { exchangerateentry: () => exchangerateentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct exchangerateentry QUERY Response` */
export const queryExchangerateentryResponse: Profile<ExchangerateentryRows> = {
  name: "Intacct exchangerateentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EXCHANGERATEENTRY*)",
  types: { EXCHANGERATEENTRY: () => exchangerateentryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct exchangerateentry LOOKUP Response` */
export const lookupExchangerateentryResponse: Profile<TypeData> = {
  name: "Intacct exchangerateentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `exchangerateentry` holds. */
export interface ExchangerateentryData extends DataAttributes {
  exchangerateentry?: ExchangerateentryRecord[];
}

/** The fields of an exchangerateentry that can be asked for. */
export type ExchangerateentryField =
  keyof ExchangerateentryFields | `${string}.${string}`;

/** What an answer about `EXCHANGERATEENTRY` holds. */
export interface ExchangerateentryRows extends DataAttributes {
  EXCHANGERATEENTRY?: ExchangerateentryRecord[];
}

/** A rate of exchange, from a date on. Declared in 3.0/company.dtd. */
export interface ExchangerateentryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  EFFECTIVE_START_DATE?: string;
  /** `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** `NUMBER`. */
  RECIPROCAL_RATE?: DecimalText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ExchangerateentryRecord
  extends ExchangerateentryFields, OpenValues {}

export const exchangerateentryRecord: Shape<ExchangerateentryRecord> = {
  element: "EXCHANGERATEENTRY",
  content:
    "(RECORDNO? & EFFECTIVE_START_DATE? & EXCHANGE_RATE? & RECIPROCAL_RATE? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    EXCHANGE_RATE: "NUMBER",
    RECIPROCAL_RATE: "NUMBER",
  },
  nulls: true,
};
