// Made by intacct-codegen from 3.0/platform.dtd, 3.0/response.dtd; do not edit. Checksum 5ab30efb55975a7e
import type {
  FunctionProfile,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists what values of dimensions leave to choose from. Declared in 3.0/platform.dtd. */
export type GetDimensionRestrictedData = readonly [
  DimensionValue,
  ...DimensionValue[],
];

/** `Intacct dimensionrestricteddata GET Request` */
export const getDimensionRestrictedData: FunctionProfile<
  GetDimensionRestrictedData,
  RestrictedDataData
> = {
  name: "Intacct dimensionrestricteddata GET Request",
  version: "3.0",
  element: "getDimensionRestrictedData",
  content: "(DimensionValue+)",
  types: { DimensionValue: () => dimensionValue },
  response: () => getDimensionRestrictedDataResponse,
};

/** `Intacct dimensionrestricteddata GET Response` */
export const getDimensionRestrictedDataResponse: Profile<RestrictedDataData> = {
  name: "Intacct dimensionrestricteddata GET Response",
  version: "3.0",
  element: "data",
  content: "(RestrictedData*)",
  types: { RestrictedData: () => restrictedDataRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `RestrictedData`. */
export interface RestrictedDataData extends DataAttributes {
  RestrictedData?: RestrictedDataRecord[];
}

/** The fields of a RestrictedData that can be requested. */
export type RestrictedDataField =
  keyof RestrictedDataFields | `${string}.${string}`;

/** A value of a dimension. Declared in 3.0/platform.dtd. */
export interface DimensionValue {
  dimension: string;
  value: string;
}

export const dimensionValue: Shape<DimensionValue> = {
  element: "DimensionValue",
  content: "(dimension, value)",
};

/** What may stand beside a value of a dimension. Declared in 3.0/response.dtd. */
export interface RestrictedDataFields {
  dimension?: string;
  value?: string[];
}

/** A record in an answer: the known fields, and any others. */
export interface RestrictedDataRecord
  extends RestrictedDataFields, OpenValues {}

export const restrictedDataRecord: Shape<RestrictedDataRecord> = {
  element: "RestrictedData",
  content: "(dimension? & value* & #ANY*)",
  answer: true,
};
