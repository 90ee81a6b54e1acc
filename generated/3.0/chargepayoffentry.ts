// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit.
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

/** What Intacct chargepayoffentry GET may ask for. */
export type GetChargepayoffentry = Read<ChargepayoffentryField | "*">;

/** `Intacct chargepayoffentry GET Request` */
export const getChargepayoffentry: FunctionProfile<
  GetChargepayoffentry,
  ChargepayoffentryData
> = {
  name: "Intacct chargepayoffentry GET Request",
  version: "3.0",
  fixed: { object: "CHARGEPAYOFFENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getChargepayoffentryResponse,
};

/** What Intacct chargepayoffentry readByQuery QUERY may ask for. */
export type ReadByQueryChargepayoffentry = ReadByQuery<
  ChargepayoffentryField | "*"
>;

/** `Intacct chargepayoffentry readByQuery QUERY Request` */
export const readByQueryChargepayoffentry: FunctionProfile<
  ReadByQueryChargepayoffentry,
  ChargepayoffentryData
> = {
  name: "Intacct chargepayoffentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CHARGEPAYOFFENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryChargepayoffentryResponse,
};

/** What Intacct chargepayoffentry QUERY may ask for. */
export type QueryChargepayoffentry = QueryInput;

/** `Intacct chargepayoffentry QUERY Request` */
export const queryChargepayoffentry: QueryProfile<ChargepayoffentryRecord> = {
  name: "Intacct chargepayoffentry QUERY Request",
  version: "3.0",
  fixed: { object: "CHARGEPAYOFFENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryChargepayoffentryResponse,
};

/** What Intacct chargepayoffentry LOOKUP may ask for. */
export type LookupChargepayoffentry = Lookup;

/** `Intacct chargepayoffentry LOOKUP Request` */
export const lookupChargepayoffentry: FunctionProfile<
  LookupChargepayoffentry,
  TypeData
> = {
  name: "Intacct chargepayoffentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "CHARGEPAYOFFENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupChargepayoffentryResponse,
};

/** `Intacct chargepayoffentry GET Response` */
export const getChargepayoffentryResponse: Profile<ChargepayoffentryData> = {
  name: "Intacct chargepayoffentry GET Response",
  version: "3.0",
  element: "data",
  content: "(chargepayoffentry*)",
  alias: { CHARGEPAYOFFENTRY: "chargepayoffentry" },
  types: { chargepayoffentry: () => chargepayoffentryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct chargepayoffentry readByQuery QUERY Response` */
export const readByQueryChargepayoffentryResponse: Profile<ChargepayoffentryData> =
  {
    name: "Intacct chargepayoffentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(chargepayoffentry*)",
    alias: { CHARGEPAYOFFENTRY: "chargepayoffentry" },
    types: { chargepayoffentry: () => chargepayoffentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct chargepayoffentry QUERY Response` */
export const queryChargepayoffentryResponse: Profile<ChargepayoffentryRows> = {
  name: "Intacct chargepayoffentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CHARGEPAYOFFENTRY*)",
  types: { CHARGEPAYOFFENTRY: () => chargepayoffentryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct chargepayoffentry LOOKUP Response` */
export const lookupChargepayoffentryResponse: Profile<TypeData> = {
  name: "Intacct chargepayoffentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `chargepayoffentry` holds. */
export interface ChargepayoffentryData extends DataAttributes {
  chargepayoffentry?: ChargepayoffentryRecord[];
}

/** The fields of a chargepayoffentry that can be asked for. */
export type ChargepayoffentryField =
  keyof ChargepayoffentryFields | `${string}.${string}`;

/** What an answer about `CHARGEPAYOFFENTRY` holds. */
export interface ChargepayoffentryRows extends DataAttributes {
  CHARGEPAYOFFENTRY?: ChargepayoffentryRecord[];
}

/** A line of a charge payoff. Declared in 3.0/cash-management.dtd. */
export interface ChargepayoffentryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ACCOUNTNO?: string;
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ChargepayoffentryRecord
  extends ChargepayoffentryFields, OpenValues {}

export const chargepayoffentryRecord: Shape<ChargepayoffentryRecord> = {
  element: "CHARGEPAYOFFENTRY",
  content: "(RECORDNO? & ACCOUNTNO? & AMOUNT? & #ANY*)",
  types: { RECORDNO: "INTEGER", AMOUNT: "MONEY" },
  nulls: true,
};
