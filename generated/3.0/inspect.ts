// Made by intacct-codegen from 3.0/objects.dtd, 3.0/response.dtd; do not edit. Checksum ee34390375464dc3
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type TypeRows, typeRecord } from "./activitylog.js";
import { dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Describes an object, or lists all objects; lookup says more. Declared in 3.0/objects.dtd. */
export type Inspect = InspectFields &
  (
    | { object: string; name?: never }
    | {
        object?: never;
        /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
        name: string;
      }
  );

interface InspectFields {
  detail?: string;
}

/** `Intacct inspect INSPECT Request` */
export const inspect: FunctionProfile<Inspect, TypeRows> = {
  name: "Intacct inspect INSPECT Request",
  version: "3.0",
  element: "inspect",
  content: "(object | name)",
  types: { name: "STRING_100 borrowed" },
  attributes: { detail: "CDATA #IMPLIED" },
  response: () => inspectResponse,
};

/** `Intacct inspect INSPECT Response` */
export const inspectResponse: Profile<TypeRows> = {
  name: "Intacct inspect INSPECT Response",
  version: "3.0",
  element: "data",
  content: "(Type* & type*)",
  types: { Type: () => typeRecord, type: () => type_ElementRecord },
  attributes: dataAttributes,
  answer: true,
};

/** An object in the list of all objects. Declared in 3.0/response.dtd. */
export interface TypeElementRecord {
  /** An object in the list of all objects. */
  value: string;
  typename?: string;
}

export const type_ElementRecord: Shape<TypeElementRecord> = {
  element: "type",
  content: "#PCDATA",
  attributes: { typename: "CDATA #IMPLIED" },
  answer: true,
};
