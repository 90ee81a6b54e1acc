// Made by intacct-codegen from shared/company.dtd; do not edit. Checksum f406e2d4eeaa2553
import type { EmptyElement, FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
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
