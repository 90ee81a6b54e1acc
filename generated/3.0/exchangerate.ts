// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit.
import type {
  Decimal,
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
import {
  type ExchangerateentryRecord,
  exchangerateentryRecord,
} from "./exchangerateentry.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Rates of exchange of one type from one currency to another. Declared in 3.0/company.dtd. */
export interface CreateExchangerate {
  TYPENAME: string;
  FROM_CURRENCY: string;
  TO_CURRENCY: string;
  EXCHANGERATEENTRIES?: readonly CreateExchangerateentry[];
}

/** `Intacct exchangerate CREATE Request` */
export const createExchangerate: FunctionProfile<
  CreateExchangerate,
  ExchangerateData
> = {
  name: "Intacct exchangerate CREATE Request",
  version: "3.0",
  within: "create",
  element: "EXCHANGERATE",
  content: "(TYPENAME & FROM_CURRENCY & TO_CURRENCY & EXCHANGERATEENTRIES?)",
  source: "documented",
  types: { EXCHANGERATEENTRIES: () => createExchangerateentries },
  response: () => getExchangerateResponse,
};

/** What Intacct exchangerate GET may ask for. */
export type GetExchangerate = Read<ExchangerateField | "*">;

/** `Intacct exchangerate GET Request` */
export const getExchangerate: FunctionProfile<
  GetExchangerate,
  ExchangerateData
> = {
  name: "Intacct exchangerate GET Request",
  version: "3.0",
  fixed: { object: "EXCHANGERATE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getExchangerateResponse,
};

/** What Intacct exchangerate readByQuery QUERY may ask for. */
export type ReadByQueryExchangerate = ReadByQuery<ExchangerateField | "*">;

/** `Intacct exchangerate readByQuery QUERY Request` */
export const readByQueryExchangerate: FunctionProfile<
  ReadByQueryExchangerate,
  ExchangerateData
> = {
  name: "Intacct exchangerate readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EXCHANGERATE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryExchangerateResponse,
};

/** What Intacct exchangerate QUERY may ask for. */
export type QueryExchangerate = QueryInput;

/** `Intacct exchangerate QUERY Request` */
export const queryExchangerate: QueryProfile<ExchangerateRecord> = {
  name: "Intacct exchangerate QUERY Request",
  version: "3.0",
  fixed: { object: "EXCHANGERATE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryExchangerateResponse,
};

/** What Intacct exchangerate LOOKUP may ask for. */
export type LookupExchangerate = Lookup;

/** `Intacct exchangerate LOOKUP Request` */
export const lookupExchangerate: FunctionProfile<LookupExchangerate, TypeData> =
  {
    name: "Intacct exchangerate LOOKUP Request",
    version: "3.0",
    fixed: { object: "EXCHANGERATE" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupExchangerateResponse,
  };

/** `Intacct exchangerate GET Response` */
export const getExchangerateResponse: Profile<ExchangerateData> = {
  name: "Intacct exchangerate GET Response",
  version: "3.0",
  element: "data",
  content: "(exchangerate*)",
  alias: { EXCHANGERATE: "exchangerate" },
  types: { exchangerate: () => exchangerateRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct exchangerate readByQuery QUERY Response` */
export const readByQueryExchangerateResponse: Profile<ExchangerateData> = {
  name: "Intacct exchangerate readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(exchangerate*)",
  alias: { EXCHANGERATE: "exchangerate" },
  types: { exchangerate: () => exchangerateRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct exchangerate QUERY Response` */
export const queryExchangerateResponse: Profile<ExchangerateRows> = {
  name: "Intacct exchangerate QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EXCHANGERATE*)",
  types: { EXCHANGERATE: () => exchangerateRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct exchangerate LOOKUP Response` */
export const lookupExchangerateResponse: Profile<TypeData> = {
  name: "Intacct exchangerate LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `exchangerate` holds. */
export interface ExchangerateData extends DataAttributes {
  exchangerate?: ExchangerateRecord[];
}

/** The fields of an exchangerate that can be asked for. */
export type ExchangerateField =
  keyof ExchangerateFields | `${string}.${string}`;

/** What an answer about `EXCHANGERATE` holds. */
export interface ExchangerateRows extends DataAttributes {
  EXCHANGERATE?: ExchangerateRecord[];
}

export const createExchangerateentries: Shape<
  readonly CreateExchangerateentry[]
> = {
  element: "EXCHANGERATEENTRIES",
  content: "(EXCHANGERATEENTRY*)",
  types: { EXCHANGERATEENTRY: () => createExchangerateentry },
};

/** A rate of exchange, from a date on. Declared in 3.0/company.dtd. */
export interface CreateExchangerateentry {
  EFFECTIVE_START_DATE: string;
  /** `NUMBER`. */
  EXCHANGE_RATE: Decimal;
  /** `NUMBER`. */
  RECIPROCAL_RATE?: Decimal;
}

export const createExchangerateentry: Shape<CreateExchangerateentry> = {
  element: "EXCHANGERATEENTRY",
  content: "(EFFECTIVE_START_DATE & EXCHANGE_RATE & RECIPROCAL_RATE?)",
  source: "documented",
  types: { EXCHANGE_RATE: "NUMBER", RECIPROCAL_RATE: "NUMBER" },
};

/** Rates of exchange of one type from one currency to another. Declared in 3.0/company.dtd. */
export interface ExchangerateFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  TYPENAME?: string;
  FROM_CURRENCY?: string;
  TO_CURRENCY?: string;
  EXCHANGERATEENTRIES?: ExchangerateentryRecord[];
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ExchangerateRecord extends ExchangerateFields, OpenValues {}

export const exchangerateRecord: Shape<ExchangerateRecord> = {
  element: "EXCHANGERATE",
  content:
    "(RECORDNO? & TYPENAME? & FROM_CURRENCY? & TO_CURRENCY? & EXCHANGERATEENTRIES? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    EXCHANGERATEENTRIES: () => exchangerateentriesRecord,
  },
  nulls: true,
};

export const exchangerateentriesRecord: Shape<ExchangerateentryRecord[]> = {
  element: "EXCHANGERATEENTRIES",
  content: "(EXCHANGERATEENTRY*)",
  types: { EXCHANGERATEENTRY: () => exchangerateentryRecord },
  nulls: true,
};
