// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 3415d111d0f6d08d
import type { FunctionProfile, Profile } from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { dataAttributes } from "./data.js";

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
export const inspect: FunctionProfile<Inspect, TypeData> = {
  name: "Intacct inspect INSPECT Request",
  version: "3.0",
  element: "inspect",
  content: "(object | name)",
  types: { name: "STRING_100 borrowed" },
  attributes: { detail: "CDATA #IMPLIED" },
  response: () => inspectResponse,
};

/** `Intacct inspect INSPECT Response` */
export const inspectResponse: Profile<TypeData> = {
  name: "Intacct inspect INSPECT Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};
