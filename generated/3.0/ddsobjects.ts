// Made by intacct-codegen from 3.0/data-delivery.dtd; do not edit. Checksum f2c3c746e411bb67
import type { EmptyElement, FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists the objects that can be delivered. Declared in 3.0/data-delivery.dtd. */
export type GetDdsObjects = EmptyElement;

/** `Intacct ddsobjects GET Request` */
export const getDdsObjects: FunctionProfile<GetDdsObjects, AnyData> = {
  name: "Intacct ddsobjects GET Request",
  version: "3.0",
  element: "getDdsObjects",
  content: "EMPTY",
  response: () => getDdsObjectsResponse,
};

/** `Intacct ddsobjects GET Response` */
export const getDdsObjectsResponse: Profile<AnyData> = {
  name: "Intacct ddsobjects GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
