// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit.
import type {
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
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct creditcard GET may ask for. */
export type GetCreditCard = Read<CreditCardField | "*">;

/** `Intacct creditcard GET Request` */
export const getCreditCard: FunctionProfile<GetCreditCard, CreditCardData> = {
  name: "Intacct creditcard GET Request",
  version: "3.0",
  fixed: { object: "CREDITCARD" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCreditCardResponse,
};

/** What Intacct creditcard readByName GET may ask for. */
export type ReadByNameCreditCard = ReadByName<CreditCardField | "*">;

/** `Intacct creditcard readByName GET Request` */
export const readByNameCreditCard: FunctionProfile<
  ReadByNameCreditCard,
  CreditCardData
> = {
  name: "Intacct creditcard readByName GET Request",
  version: "3.0",
  fixed: { object: "CREDITCARD" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameCreditCardResponse,
};

/** What Intacct creditcard readByQuery QUERY may ask for. */
export type ReadByQueryCreditCard = ReadByQuery<CreditCardField | "*">;

/** `Intacct creditcard readByQuery QUERY Request` */
export const readByQueryCreditCard: FunctionProfile<
  ReadByQueryCreditCard,
  CreditCardData
> = {
  name: "Intacct creditcard readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CREDITCARD" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCreditCardResponse,
};

/** What Intacct creditcard QUERY may ask for. */
export type QueryCreditCard = QueryInput;

/** `Intacct creditcard QUERY Request` */
export const queryCreditCard: QueryProfile<CreditCardRecord> = {
  name: "Intacct creditcard QUERY Request",
  version: "3.0",
  fixed: { object: "CREDITCARD" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCreditCardResponse,
};

/** What Intacct creditcard LOOKUP may ask for. */
export type LookupCreditCard = Lookup;

/** `Intacct creditcard LOOKUP Request` */
export const lookupCreditCard: FunctionProfile<LookupCreditCard, TypeData> = {
  name: "Intacct creditcard LOOKUP Request",
  version: "3.0",
  fixed: { object: "CREDITCARD" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCreditCardResponse,
};

/** `Intacct creditcard GET Response` */
export const getCreditCardResponse: Profile<CreditCardData> = {
  name: "Intacct creditcard GET Response",
  version: "3.0",
  element: "data",
  content: "(creditcard*)",
  alias: { CREDITCARD: "creditcard" },
  types: { creditcard: () => creditCardRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct creditcard readByName GET Response` */
export const readByNameCreditCardResponse: Profile<CreditCardData> = {
  name: "Intacct creditcard readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(creditcard*)",
  alias: { CREDITCARD: "creditcard" },
  types: { creditcard: () => creditCardRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct creditcard readByQuery QUERY Response` */
export const readByQueryCreditCardResponse: Profile<CreditCardData> = {
  name: "Intacct creditcard readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(creditcard*)",
  alias: { CREDITCARD: "creditcard" },
  types: { creditcard: () => creditCardRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct creditcard QUERY Response` */
export const queryCreditCardResponse: Profile<CreditCardRows> = {
  name: "Intacct creditcard QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CREDITCARD*)",
  types: { CREDITCARD: () => creditCardRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct creditcard LOOKUP Response` */
export const lookupCreditCardResponse: Profile<TypeData> = {
  name: "Intacct creditcard LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `creditcard` holds. */
export interface CreditCardData extends DataAttributes {
  creditcard?: CreditCardRecord[];
}

/** The fields of a creditcard that can be asked for. */
export type CreditCardField = keyof CreditCardFields | `${string}.${string}`;

/** What an answer about `CREDITCARD` holds. */
export interface CreditCardRows extends DataAttributes {
  CREDITCARD?: CreditCardRecord[];
}

/** A charge card account. Declared in 3.0/cash-management.dtd. */
export interface CreditCardFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CARDID?: string;
  DESCRIPTION?: string;
  LIABILITYTYPE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface CreditCardRecord extends CreditCardFields, OpenValues {}

export const creditCardRecord: Shape<CreditCardRecord> = {
  element: "CREDITCARD",
  content: "(RECORDNO? & CARDID? & DESCRIPTION? & LIABILITYTYPE? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
