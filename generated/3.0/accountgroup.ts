// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum e775d571cc6bc9ba
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct accountgroup GET. */
export type GetAccountGroup = Get;

/** `Intacct accountgroup GET Request` */
export const getAccountGroup: FunctionProfile<
  GetAccountGroup,
  AccountGroupData
> = {
  name: "Intacct accountgroup GET Request",
  version: "3.0",
  fixed: { object: "accountgroup" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getAccountGroupResponse,
};

/** The input of Intacct accountgroup QUERY. */
export type QueryAccountGroup = GetList;

/** `Intacct accountgroup QUERY Request` */
export const queryAccountGroup: FunctionProfile<
  QueryAccountGroup,
  AccountGroupData
> = {
  name: "Intacct accountgroup QUERY Request",
  version: "3.0",
  fixed: { object: "accountgroup" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryAccountGroupResponse,
};

/** `Intacct accountgroup GET Response` */
export const getAccountGroupResponse: Profile<AccountGroupData> = {
  name: "Intacct accountgroup GET Response",
  version: "3.0",
  element: "data",
  content: "(accountgroup*)",
  types: { accountgroup: () => ({ element: "accountgroup", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct accountgroup QUERY Response` */
export const queryAccountGroupResponse: Profile<AccountGroupData> = {
  name: "Intacct accountgroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(accountgroup*)",
  types: { accountgroup: () => ({ element: "accountgroup", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `accountgroup`. */
export interface AccountGroupData extends DataAttributes {
  accountgroup?: OpenRecord[];
}
