// Made by intacct-codegen from shared/company.dtd; do not edit. Checksum 184fa0d5cf540447
import type { EmptyElement, FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists the applications that the company subscribes to. Declared in shared/company.dtd. */
export type GetApplications = EmptyElement;

/** `Intacct applications GET Request` */
export const getApplications: FunctionProfile<GetApplications, AnyData> = {
  name: "Intacct applications GET Request",
  version: "3.0",
  element: "get_applications",
  content: "EMPTY",
  response: () => getApplicationsResponse,
};

/** `Intacct applications GET Response` */
export const getApplicationsResponse: Profile<AnyData> = {
  name: "Intacct applications GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
