// Made by intacct-codegen from 3.0/platform.dtd; do not edit. Checksum 8fcfa83cd7e88132
import type { EmptyElement, FunctionProfile, Profile } from "intacct-runtime";
import { dataAttributes } from "./data.js";
import {
  type RelationshipData,
  relationshipElementRecord,
} from "./dimensionrelationships.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists which dimensions fill in others. Declared in 3.0/platform.dtd. */
export type GetDimensionAutofillDetails = EmptyElement;

/** `Intacct dimensionautofilldetails GET Request` */
export const getDimensionAutofillDetails: FunctionProfile<
  GetDimensionAutofillDetails,
  RelationshipData
> = {
  name: "Intacct dimensionautofilldetails GET Request",
  version: "3.0",
  element: "getDimensionAutofillDetails",
  content: "EMPTY",
  response: () => getDimensionAutofillDetailsResponse,
};

/** `Intacct dimensionautofilldetails GET Response` */
export const getDimensionAutofillDetailsResponse: Profile<RelationshipData> = {
  name: "Intacct dimensionautofilldetails GET Response",
  version: "3.0",
  element: "data",
  content: "(relationship*)",
  types: { relationship: () => relationshipElementRecord },
  attributes: dataAttributes,
  answer: true,
};
