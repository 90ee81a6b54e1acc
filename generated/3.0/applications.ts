// Made by intacct-codegen from shared/company.dtd; do not edit. Checksum 387dd335849669aa
import type { EmptyElement, FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

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
