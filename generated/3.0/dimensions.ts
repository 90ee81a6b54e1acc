// Made by intacct-codegen from 3.0/platform.dtd, 3.0/response.dtd; do not edit. Checksum d22df8ea05a83259
import type {
  EmptyElement,
  FunctionProfile,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists the dimensions, user-defined ones too. Declared in 3.0/platform.dtd. */
export type GetDimensions = EmptyElement;

/** `Intacct dimensions GET Request` */
export const getDimensions: FunctionProfile<GetDimensions, DimensionsData> = {
  name: "Intacct dimensions GET Request",
  version: "3.0",
  element: "getDimensions",
  content: "EMPTY",
  response: () => getDimensionsResponse,
};

/** `Intacct dimensions GET Response` */
export const getDimensionsResponse: Profile<DimensionsData> = {
  name: "Intacct dimensions GET Response",
  version: "3.0",
  element: "data",
  content: "(dimensions*)",
  types: { dimensions: () => dimensionsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `dimensions`. */
export interface DimensionsData extends DataAttributes {
  dimensions?: DimensionsRecord[];
}

/** The fields of a dimensions that can be requested. */
export type DimensionsField = keyof DimensionsFields | `${string}.${string}`;

/** A dimension, or all of them, each an element in it. Declared in 3.0/response.dtd. */
export interface DimensionsFields {
  dimension?: DimensionsDimensionRecord[];
  objectName?: string;
  objectLabel?: string;
  termLabel?: string;
  /** `BOOLEAN`. */
  userDefinedDimension?: boolean | null;
  /** `BOOLEAN`. */
  enabledInGL?: boolean | null;
}

/** A record in an answer: the known fields, and any others. */
export interface DimensionsRecord extends DimensionsFields, OpenValues {}

export const dimensionsRecord: Shape<DimensionsRecord> = {
  element: "dimensions",
  content: `(dimension* & objectName? & objectLabel? & termLabel? & userDefinedDimension? & enabledInGL? &
    #ANY*)`,
  types: {
    dimension: () => dimensionsDimensionRecord,
    userDefinedDimension: "BOOLEAN",
    enabledInGL: "BOOLEAN",
  },
  answer: true,
};

/** Declared in 3.0/response.dtd. */
export interface DimensionsDimensionRecord extends OpenValues {
  objectName?: string;
  objectLabel?: string;
  termLabel?: string;
  /** `BOOLEAN`. */
  userDefinedDimension?: boolean | null;
  /** `BOOLEAN`. */
  enabledInGL?: boolean | null;
}

export const dimensionsDimensionRecord: Shape<DimensionsDimensionRecord> = {
  element: "dimension",
  content:
    "(objectName? & objectLabel? & termLabel? & userDefinedDimension? & enabledInGL? & #ANY*)",
  types: { userDefinedDimension: "BOOLEAN", enabledInGL: "BOOLEAN" },
  answer: true,
};
