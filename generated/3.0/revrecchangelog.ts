// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 7eeab2cc20807585
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct revrecchangelog QUERY. */
export type QueryRevRecChangeLog = GetList;

/** `Intacct revrecchangelog QUERY Request` */
export const queryRevRecChangeLog: FunctionProfile<
  QueryRevRecChangeLog,
  RevRecChangeLogData
> = {
  name: "Intacct revrecchangelog QUERY Request",
  version: "3.0",
  fixed: { object: "revrecchangelog" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryRevRecChangeLogResponse,
};

/** `Intacct revrecchangelog QUERY Response` */
export const queryRevRecChangeLogResponse: Profile<RevRecChangeLogData> = {
  name: "Intacct revrecchangelog QUERY Response",
  version: "3.0",
  element: "data",
  content: "(revrecchangelog*)",
  types: {
    revrecchangelog: () => ({ element: "revrecchangelog", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `revrecchangelog`. */
export interface RevRecChangeLogData extends DataAttributes {
  revrecchangelog?: OpenRecord[];
}
