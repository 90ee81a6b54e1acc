// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct apadjustmentitem GET may ask for. */
export type GetApAdjustmentItem = Read<ApAdjustmentItemField | "*">;

/** `Intacct apadjustmentitem GET Request` */
export const getApAdjustmentItem: FunctionProfile<
  GetApAdjustmentItem,
  ApAdjustmentItemData
> = {
  name: "Intacct apadjustmentitem GET Request",
  version: "3.0",
  fixed: { object: "APADJUSTMENTITEM" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApAdjustmentItemResponse,
};

/** What Intacct apadjustmentitem QUERY may ask for. */
export type ReadByQueryApAdjustmentItem = ReadByQuery<
  ApAdjustmentItemField | "*"
>;

/** `Intacct apadjustmentitem QUERY Request` */
export const readByQueryApAdjustmentItem: FunctionProfile<
  ReadByQueryApAdjustmentItem,
  ApAdjustmentItemData
> = {
  name: "Intacct apadjustmentitem QUERY Request",
  version: "3.0",
  fixed: { object: "APADJUSTMENTITEM" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApAdjustmentItemResponse,
};

/** `Intacct apadjustmentitem GET Response` */
export const getApAdjustmentItemResponse: Profile<ApAdjustmentItemData> = {
  name: "Intacct apadjustmentitem GET Response",
  version: "3.0",
  element: "data",
  content: "(apadjustmentitem*)",
  alias: { APADJUSTMENTITEM: "apadjustmentitem" },
  types: { apadjustmentitem: () => apAdjustmentItemRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apadjustmentitem QUERY Response` */
export const readByQueryApAdjustmentItemResponse: Profile<ApAdjustmentItemData> =
  {
    name: "Intacct apadjustmentitem QUERY Response",
    version: "3.0",
    element: "data",
    content: "(apadjustmentitem*)",
    alias: { APADJUSTMENTITEM: "apadjustmentitem" },
    types: { apadjustmentitem: () => apAdjustmentItemRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** What an answer about `apadjustmentitem` holds. */
export interface ApAdjustmentItemData extends DataAttributes {
  apadjustmentitem?: ApAdjustmentItemRecord[];
}

/** The fields of an apadjustmentitem that can be asked for. */
export type ApAdjustmentItemField =
  keyof ApAdjustmentItemFields | `${string}.${string}`;

/** A line of a vendor adjustment. Declared in 3.0/payables.dtd. */
export interface ApAdjustmentItemFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ApAdjustmentItemRecord
  extends ApAdjustmentItemFields, OpenValues {}

export const apAdjustmentItemRecord: Shape<ApAdjustmentItemRecord> = {
  element: "APADJUSTMENTITEM",
  content: "(RECORDNO? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
