// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum edcf439290c01fbd
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct customerppackage QUERY. */
export type QueryCustomerppackage = GetList;

/** `Intacct customerppackage QUERY Request` */
export const queryCustomerppackage: FunctionProfile<
  QueryCustomerppackage,
  CustomerppackageData
> = {
  name: "Intacct customerppackage QUERY Request",
  version: "3.0",
  fixed: { object: "customerppackage" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryCustomerppackageResponse,
};

/** `Intacct customerppackage QUERY Response` */
export const queryCustomerppackageResponse: Profile<CustomerppackageData> = {
  name: "Intacct customerppackage QUERY Response",
  version: "3.0",
  element: "data",
  content: "(customerppackage*)",
  types: {
    customerppackage: () => ({ element: "customerppackage", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `customerppackage`. */
export interface CustomerppackageData extends DataAttributes {
  customerppackage?: OpenRecord[];
}
