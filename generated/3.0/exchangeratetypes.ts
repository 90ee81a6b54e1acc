// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum 5774c54fd98d43b7
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
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct exchangeratetypes GET. */
export type GetExchangeratetypes = Read<ExchangeratetypesField | "*">;

/** `Intacct exchangeratetypes GET Request` */
export const getExchangeratetypes: FunctionProfile<
  GetExchangeratetypes,
  ExchangeratetypesData
> = {
  name: "Intacct exchangeratetypes GET Request",
  version: "3.0",
  fixed: { object: "EXCHANGERATETYPES" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getExchangeratetypesResponse,
};

/** The input of Intacct exchangeratetypes readByName GET. */
export type ReadByNameExchangeratetypes = ReadByName<
  ExchangeratetypesField | "*"
>;

/** `Intacct exchangeratetypes readByName GET Request` */
export const readByNameExchangeratetypes: FunctionProfile<
  ReadByNameExchangeratetypes,
  ExchangeratetypesData
> = {
  name: "Intacct exchangeratetypes readByName GET Request",
  version: "3.0",
  fixed: { object: "EXCHANGERATETYPES" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameExchangeratetypesResponse,
};

/** The input of Intacct exchangeratetypes readByQuery QUERY. */
export type ReadByQueryExchangeratetypes = ReadByQuery<
  ExchangeratetypesField | "*"
>;

/** `Intacct exchangeratetypes readByQuery QUERY Request` */
export const readByQueryExchangeratetypes: FunctionProfile<
  ReadByQueryExchangeratetypes,
  ExchangeratetypesData
> = {
  name: "Intacct exchangeratetypes readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EXCHANGERATETYPES" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryExchangeratetypesResponse,
};

/** The input of Intacct exchangeratetypes QUERY. */
export type QueryExchangeratetypes = QueryInput;

/** `Intacct exchangeratetypes QUERY Request` */
export const queryExchangeratetypes: QueryProfile<ExchangeratetypesRecord> = {
  name: "Intacct exchangeratetypes QUERY Request",
  version: "3.0",
  fixed: { object: "EXCHANGERATETYPES" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryExchangeratetypesResponse,
};

/** The input of Intacct exchangeratetypes LOOKUP. */
export type LookupExchangeratetypes = Lookup;

/** `Intacct exchangeratetypes LOOKUP Request` */
export const lookupExchangeratetypes: FunctionProfile<
  LookupExchangeratetypes,
  TypeData
> = {
  name: "Intacct exchangeratetypes LOOKUP Request",
  version: "3.0",
  fixed: { object: "EXCHANGERATETYPES" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupExchangeratetypesResponse,
};

/** `Intacct exchangeratetypes GET Response` */
export const getExchangeratetypesResponse: Profile<ExchangeratetypesData> = {
  name: "Intacct exchangeratetypes GET Response",
  version: "3.0",
  element: "data",
  content: "(exchangeratetypes*)",
  types: { exchangeratetypes: () => exchangeratetypesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct exchangeratetypes readByName GET Response` */
export const readByNameExchangeratetypesResponse: Profile<ExchangeratetypesData> =
  {
    name: "Intacct exchangeratetypes readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(exchangeratetypes*)",
    types: { exchangeratetypes: () => exchangeratetypesRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct exchangeratetypes readByQuery QUERY Response` */
export const readByQueryExchangeratetypesResponse: Profile<ExchangeratetypesData> =
  {
    name: "Intacct exchangeratetypes readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(exchangeratetypes*)",
    types: { exchangeratetypes: () => exchangeratetypesRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct exchangeratetypes QUERY Response` */
export const queryExchangeratetypesResponse: Profile<ExchangeratetypesRows> = {
  name: "Intacct exchangeratetypes QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EXCHANGERATETYPES*)",
  types: { EXCHANGERATETYPES: () => exchangeratetypesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct exchangeratetypes LOOKUP Response` */
export const lookupExchangeratetypesResponse: Profile<TypeData> = {
  name: "Intacct exchangeratetypes LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `exchangeratetypes`. */
export interface ExchangeratetypesData extends DataAttributes {
  exchangeratetypes?: ExchangeratetypesRecord[];
}

/** The fields of an exchangeratetypes that can be requested. */
export type ExchangeratetypesField =
  keyof ExchangeratetypesFields | `${string}.${string}`;

/** The data of an answer about `EXCHANGERATETYPES`. */
export interface ExchangeratetypesRows extends DataAttributes {
  EXCHANGERATETYPES?: ExchangeratetypesRecord[];
}

/** A type of exchange rates. Declared in 3.0/company.dtd. */
export interface ExchangeratetypesFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Exchange rate type ID. `INTEGER`. */
  ID?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Use as default exchange rate type. `BOOLEAN`. */
  ISDEFAULT?: boolean | null;
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
export interface ExchangeratetypesRelations {}

/** A record in an answer: the known fields, and any others. */
export interface ExchangeratetypesRecord
  extends
    ExchangeratetypesFields,
    OpenValues,
    Related<ExchangeratetypesFields, ExchangeratetypesRelations> {}

export const exchangeratetypesRecord: Shape<ExchangeratetypesRecord> = {
  element: "EXCHANGERATETYPES",
  content: `(RECORDNO? & ID? & NAME? & ISDEFAULT? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ID: "INTEGER",
    ISDEFAULT: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => exchangeratetypesPaths,
  answer: true,
};

export const exchangeratetypesPaths: Paths = {
  types: { BOOLEAN: "ISDEFAULT", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
