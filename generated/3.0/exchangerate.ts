// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum 8d31fe1104aed608
import type {
  Decimal,
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
import {
  type ExchangerateentryRecord,
  exchangerateentryRecord,
} from "./exchangerateentry.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Rates of exchange of one type from one currency to another. Declared in 3.0/company.dtd. */
export interface CreateExchangerate {
  /** Exchange rate type. */
  TYPENAME: string;
  /** From currency. */
  FROM_CURRENCY: string;
  /** To currency. */
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

/** The input of Intacct exchangerate GET. */
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

/** The input of Intacct exchangerate readByQuery QUERY. */
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

/** The input of Intacct exchangerate QUERY. */
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

/** The input of Intacct exchangerate LOOKUP. */
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
  types: { exchangerate: () => exchangerateRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct exchangerate readByQuery QUERY Response` */
export const readByQueryExchangerateResponse: Profile<ExchangerateData> = {
  name: "Intacct exchangerate readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(exchangerate*)",
  types: { exchangerate: () => exchangerateRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct exchangerate QUERY Response` */
export const queryExchangerateResponse: Profile<ExchangerateRows> = {
  name: "Intacct exchangerate QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EXCHANGERATE*)",
  types: { EXCHANGERATE: () => exchangerateRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct exchangerate LOOKUP Response` */
export const lookupExchangerateResponse: Profile<TypeData> = {
  name: "Intacct exchangerate LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `exchangerate`. */
export interface ExchangerateData extends DataAttributes {
  exchangerate?: ExchangerateRecord[];
}

/** The fields of an exchangerate that can be requested. */
export type ExchangerateField =
  keyof ExchangerateFields | `${string}.${string}`;

/** The data of an answer about `EXCHANGERATE`. */
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
  /** Effective start date. */
  EFFECTIVE_START_DATE: string;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE: Decimal;
  /** Reciprocal rate. `NUMBER`. */
  RECIPROCAL_RATE?: Decimal | null;
}

export const createExchangerateentry: Shape<CreateExchangerateentry> = {
  element: "EXCHANGERATEENTRY",
  content: "(EFFECTIVE_START_DATE & EXCHANGE_RATE & RECIPROCAL_RATE?)",
  source: "documented",
  types: { EXCHANGE_RATE: "NUMBER", RECIPROCAL_RATE: "NUMBER" },
};

/** Rates of exchange of one type from one currency to another. Declared in 3.0/company.dtd. */
export interface ExchangerateFields {
  /** Record no. */
  RECORDNO?: string;
  /** Exchange rate type. */
  TYPENAME?: string;
  /** From currency. */
  FROM_CURRENCY?: string;
  /** To currency. */
  TO_CURRENCY?: string;
  EXCHANGERATEENTRIES?: ExchangerateentryRecord[];
  /** Exchange rate type. `INTEGER`. */
  TYPE_ID?: IntegerText | null;
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
export interface ExchangerateRelations {}

/** A record in an answer: the known fields, and any others. */
export interface ExchangerateRecord
  extends
    ExchangerateFields,
    OpenValues,
    Related<ExchangerateFields, ExchangerateRelations> {}

export const exchangerateRecord: Shape<ExchangerateRecord> = {
  element: "EXCHANGERATE",
  content: `(RECORDNO? & TYPENAME? & FROM_CURRENCY? & TO_CURRENCY? & EXCHANGERATEENTRIES? & TYPE_ID? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    EXCHANGERATEENTRIES: () => exchangerateentriesRecord,
    TYPE_ID: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => exchangeratePaths,
  answer: true,
};

export const exchangeratePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};

export const exchangerateentriesRecord: Shape<ExchangerateentryRecord[]> = {
  element: "EXCHANGERATEENTRIES",
  content: "(EXCHANGERATEENTRY*)",
  types: { EXCHANGERATEENTRY: () => exchangerateentryRecord },
  answer: true,
};
