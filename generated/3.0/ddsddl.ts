// Made by intacct-codegen from 3.0/data-delivery.dtd; do not edit. Checksum 0e923b2002192e96
import type { FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads the statement that makes a table for an object. Declared in 3.0/data-delivery.dtd. */
export interface GetDdsDdl {
  object: string;
}

/** `Intacct ddsddl GET Request` */
export const getDdsDdl: FunctionProfile<GetDdsDdl, AnyData> = {
  name: "Intacct ddsddl GET Request",
  version: "3.0",
  element: "getDdsDdl",
  content: "(object)",
  response: () => getDdsDdlResponse,
};

/** `Intacct ddsddl GET Response` */
export const getDdsDdlResponse: Profile<AnyData> = {
  name: "Intacct ddsddl GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
