// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum c77b7bfb1e100409
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct csnhistory GET. */
export type GetCsnHistory = Get;

/** `Intacct csnhistory GET Request` */
export const getCsnHistory: FunctionProfile<GetCsnHistory, CsnHistoryData> = {
  name: "Intacct csnhistory GET Request",
  version: "3.0",
  fixed: { object: "csnhistory" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCsnHistoryResponse,
};

/** The input of Intacct csnhistory QUERY. */
export type QueryCsnHistory = GetList;

/** `Intacct csnhistory QUERY Request` */
export const queryCsnHistory: FunctionProfile<QueryCsnHistory, CsnHistoryData> =
  {
    name: "Intacct csnhistory QUERY Request",
    version: "3.0",
    fixed: { object: "csnhistory" },
    element: "get_list",
    content: "(filter?, sorts?, fields?, additional_parameters?)",
    types: getListTypes,
    attributes: {
      start: "CDATA #IMPLIED",
      maxitems: "CDATA #IMPLIED",
      showprivate: '(true | false) "false"',
    },
    response: () => queryCsnHistoryResponse,
  };

/** `Intacct csnhistory GET Response` */
export const getCsnHistoryResponse: Profile<CsnHistoryData> = {
  name: "Intacct csnhistory GET Response",
  version: "3.0",
  element: "data",
  content: "(csnhistory*)",
  types: { csnhistory: () => ({ element: "csnhistory", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct csnhistory QUERY Response` */
export const queryCsnHistoryResponse: Profile<CsnHistoryData> = {
  name: "Intacct csnhistory QUERY Response",
  version: "3.0",
  element: "data",
  content: "(csnhistory*)",
  types: { csnhistory: () => ({ element: "csnhistory", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `csnhistory`. */
export interface CsnHistoryData extends DataAttributes {
  csnhistory?: OpenRecord[];
}
