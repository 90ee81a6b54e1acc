// Made by intacct-codegen from 3.0/payables.dtd; do not edit. Checksum d614a6c7f8ba95a6
import type { EmptyElement, FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists the vendors that wait for approval. Declared in 3.0/payables.dtd. */
export type GetVendorsToApprove = EmptyElement;

/** `Intacct vendorstoapprove GET Request` */
export const getVendorsToApprove: FunctionProfile<
  GetVendorsToApprove,
  AnyData
> = {
  name: "Intacct vendorstoapprove GET Request",
  version: "3.0",
  element: "getVendorsToApprove",
  content: "EMPTY",
  response: () => getVendorsToApproveResponse,
};

/** `Intacct vendorstoapprove GET Response` */
export const getVendorsToApproveResponse: Profile<AnyData> = {
  name: "Intacct vendorstoapprove GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
