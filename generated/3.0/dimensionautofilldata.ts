// Made by intacct-codegen from 3.0/platform.dtd; do not edit. Checksum 0d59c2a63f9cd170
import type { FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads what a value of a dimension fills in. Declared in 3.0/platform.dtd. */
export interface GetDimensionAutofillData {
  dimension: string;
  value: string;
}

/** `Intacct dimensionautofilldata GET Request` */
export const getDimensionAutofillData: FunctionProfile<
  GetDimensionAutofillData,
  AnyData
> = {
  name: "Intacct dimensionautofilldata GET Request",
  version: "3.0",
  element: "getDimensionAutofillData",
  content: "(dimension, value)",
  response: () => getDimensionAutofillDataResponse,
};

/** `Intacct dimensionautofilldata GET Response` */
export const getDimensionAutofillDataResponse: Profile<AnyData> = {
  name: "Intacct dimensionautofilldata GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
