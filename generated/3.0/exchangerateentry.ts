// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum 74f251428d35745f
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
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

/** The input of Intacct exchangerateentry GET. */
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

/** The input of Intacct exchangerateentry readByQuery QUERY. */
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

/** The input of Intacct exchangerateentry QUERY. */
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

/** The input of Intacct exchangerateentry LOOKUP. */
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
  types: { exchangerateentry: () => exchangerateentryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct exchangerateentry readByQuery QUERY Response` */
export const readByQueryExchangerateentryResponse: Profile<ExchangerateentryData> =
  {
    name: "Intacct exchangerateentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(exchangerateentry*)",
    types: { exchangerateentry: () => exchangerateentryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct exchangerateentry QUERY Response` */
export const queryExchangerateentryResponse: Profile<ExchangerateentryRows> = {
  name: "Intacct exchangerateentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EXCHANGERATEENTRY*)",
  types: { EXCHANGERATEENTRY: () => exchangerateentryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct exchangerateentry LOOKUP Response` */
export const lookupExchangerateentryResponse: Profile<TypeData> = {
  name: "Intacct exchangerateentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `exchangerateentry`. */
export interface ExchangerateentryData extends DataAttributes {
  exchangerateentry?: ExchangerateentryRecord[];
}

/** The fields of an exchangerateentry that can be requested. */
export type ExchangerateentryField =
  keyof ExchangerateentryFields | `${string}.${string}`;

/** The data of an answer about `EXCHANGERATEENTRY`. */
export interface ExchangerateentryRows extends DataAttributes {
  EXCHANGERATEENTRY?: ExchangerateentryRecord[];
}

/** A rate of exchange, from a date on. Declared in 3.0/company.dtd. */
export interface ExchangerateentryFields {
  /** Record no. */
  RECORDNO?: string;
  /** Effective start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EFFECTIVE_START_DATE?: IsoDate | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Reciprocal rate. `NUMBER`. */
  RECIPROCAL_RATE?: DecimalText | null;
  /** Exchange rate type ID. `INTEGER`. */
  EXCHANGERATEKEY?: IntegerText | null;
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
export interface ExchangerateentryRelations {}

/** A record in an answer: the known fields, and any others. */
export interface ExchangerateentryRecord
  extends
    ExchangerateentryFields,
    OpenValues,
    Related<ExchangerateentryFields, ExchangerateentryRelations> {}

export const exchangerateentryRecord: Shape<ExchangerateentryRecord> = {
  element: "EXCHANGERATEENTRY",
  content: `(RECORDNO? & EFFECTIVE_START_DATE? & EXCHANGE_RATE? & RECIPROCAL_RATE? & EXCHANGERATEKEY? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    EFFECTIVE_START_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    RECIPROCAL_RATE: "NUMBER",
    EXCHANGERATEKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => exchangerateentryPaths,
  answer: true,
};

export const exchangerateentryPaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EFFECTIVE_START_DATE",
  },
};
