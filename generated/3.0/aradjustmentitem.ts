// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd; do not edit.
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

/** What Intacct aradjustmentitem GET may ask for. */
export type GetArAdjustmentItem = Read<ArAdjustmentItemField | "*">;

/** `Intacct aradjustmentitem GET Request` */
export const getArAdjustmentItem: FunctionProfile<
  GetArAdjustmentItem,
  ArAdjustmentItemData
> = {
  name: "Intacct aradjustmentitem GET Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENTITEM" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArAdjustmentItemResponse,
};

/** What Intacct aradjustmentitem readByQuery QUERY may ask for. */
export type ReadByQueryArAdjustmentItem = ReadByQuery<
  ArAdjustmentItemField | "*"
>;

/** `Intacct aradjustmentitem readByQuery QUERY Request` */
export const readByQueryArAdjustmentItem: FunctionProfile<
  ReadByQueryArAdjustmentItem,
  ArAdjustmentItemData
> = {
  name: "Intacct aradjustmentitem readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENTITEM" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArAdjustmentItemResponse,
};

/** What Intacct aradjustmentitem QUERY may ask for. */
export type QueryArAdjustmentItem = QueryInput;

/** `Intacct aradjustmentitem QUERY Request` */
export const queryArAdjustmentItem: QueryProfile<ArAdjustmentItemRecord> = {
  name: "Intacct aradjustmentitem QUERY Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENTITEM" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArAdjustmentItemResponse,
};

/** What Intacct aradjustmentitem LOOKUP may ask for. */
export type LookupArAdjustmentItem = Lookup;

/** `Intacct aradjustmentitem LOOKUP Request` */
export const lookupArAdjustmentItem: FunctionProfile<
  LookupArAdjustmentItem,
  TypeData
> = {
  name: "Intacct aradjustmentitem LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENTITEM" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArAdjustmentItemResponse,
};

/** `Intacct aradjustmentitem GET Response` */
export const getArAdjustmentItemResponse: Profile<ArAdjustmentItemData> = {
  name: "Intacct aradjustmentitem GET Response",
  version: "3.0",
  element: "data",
  content: "(aradjustmentitem*)",
  alias: { ARADJUSTMENTITEM: "aradjustmentitem" },
  types: { aradjustmentitem: () => arAdjustmentItemRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aradjustmentitem readByQuery QUERY Response` */
export const readByQueryArAdjustmentItemResponse: Profile<ArAdjustmentItemData> =
  {
    name: "Intacct aradjustmentitem readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(aradjustmentitem*)",
    alias: { ARADJUSTMENTITEM: "aradjustmentitem" },
    types: { aradjustmentitem: () => arAdjustmentItemRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct aradjustmentitem QUERY Response` */
export const queryArAdjustmentItemResponse: Profile<ArAdjustmentItemRows> = {
  name: "Intacct aradjustmentitem QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARADJUSTMENTITEM*)",
  types: { ARADJUSTMENTITEM: () => arAdjustmentItemRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aradjustmentitem LOOKUP Response` */
export const lookupArAdjustmentItemResponse: Profile<TypeData> = {
  name: "Intacct aradjustmentitem LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `aradjustmentitem` holds. */
export interface ArAdjustmentItemData extends DataAttributes {
  aradjustmentitem?: ArAdjustmentItemRecord[];
}

/** The fields of an aradjustmentitem that can be asked for. */
export type ArAdjustmentItemField =
  keyof ArAdjustmentItemFields | `${string}.${string}`;

/** What an answer about `ARADJUSTMENTITEM` holds. */
export interface ArAdjustmentItemRows extends DataAttributes {
  ARADJUSTMENTITEM?: ArAdjustmentItemRecord[];
}

/** A line of a customer adjustment. Declared in 3.0/receivables.dtd. */
export interface ArAdjustmentItemFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ArAdjustmentItemRecord
  extends ArAdjustmentItemFields, OpenValues {}

export const arAdjustmentItemRecord: Shape<ArAdjustmentItemRecord> = {
  element: "ARADJUSTMENTITEM",
  content: "(RECORDNO? & AMOUNT? & #ANY*)",
  types: { RECORDNO: "INTEGER", AMOUNT: "MONEY" },
  nulls: true,
};
