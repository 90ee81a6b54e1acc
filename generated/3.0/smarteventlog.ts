// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 8f91cf5df73437a4
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct smarteventlog QUERY. */
export type QuerySmartEventLog = GetList;

/** `Intacct smarteventlog QUERY Request` */
export const querySmartEventLog: FunctionProfile<
  QuerySmartEventLog,
  SmartEventLogData
> = {
  name: "Intacct smarteventlog QUERY Request",
  version: "3.0",
  fixed: { object: "smarteventlog" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => querySmartEventLogResponse,
};

/** `Intacct smarteventlog QUERY Response` */
export const querySmartEventLogResponse: Profile<SmartEventLogData> = {
  name: "Intacct smarteventlog QUERY Response",
  version: "3.0",
  element: "data",
  content: "(smarteventlog*)",
  types: {
    smarteventlog: () => ({ element: "smarteventlog", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `smarteventlog`. */
export interface SmartEventLogData extends DataAttributes {
  smarteventlog?: OpenRecord[];
}
