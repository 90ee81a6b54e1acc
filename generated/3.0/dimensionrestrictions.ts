// Made by intacct-codegen from 3.0/platform.dtd; do not edit. Checksum 76c75d8bf8e790cc
import type { EmptyElement, FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists which dimensions restrict which. Declared in 3.0/platform.dtd. */
export type GetDimensionRestrictions = EmptyElement;

/** `Intacct dimensionrestrictions GET Request` */
export const getDimensionRestrictions: FunctionProfile<
  GetDimensionRestrictions,
  AnyData
> = {
  name: "Intacct dimensionrestrictions GET Request",
  version: "3.0",
  element: "getDimensionRestrictions",
  content: "EMPTY",
  response: () => getDimensionRestrictionsResponse,
};

/** `Intacct dimensionrestrictions GET Response` */
export const getDimensionRestrictionsResponse: Profile<AnyData> = {
  name: "Intacct dimensionrestrictions GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
