// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 8c8bef493f674348
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct statglaccount GET. */
export type GetStatGlAccount = Get;

/** `Intacct statglaccount GET Request` */
export const getStatGlAccount: FunctionProfile<
  GetStatGlAccount,
  StatGlAccountData
> = {
  name: "Intacct statglaccount GET Request",
  version: "3.0",
  fixed: { object: "statglaccount" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getStatGlAccountResponse,
};

/** The input of Intacct statglaccount QUERY. */
export type QueryStatGlAccount = GetList;

/** `Intacct statglaccount QUERY Request` */
export const queryStatGlAccount: FunctionProfile<
  QueryStatGlAccount,
  StatGlAccountData
> = {
  name: "Intacct statglaccount QUERY Request",
  version: "3.0",
  fixed: { object: "statglaccount" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryStatGlAccountResponse,
};

/** `Intacct statglaccount GET Response` */
export const getStatGlAccountResponse: Profile<StatGlAccountData> = {
  name: "Intacct statglaccount GET Response",
  version: "3.0",
  element: "data",
  content: "(statglaccount*)",
  types: {
    statglaccount: () => ({ element: "statglaccount", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct statglaccount QUERY Response` */
export const queryStatGlAccountResponse: Profile<StatGlAccountData> = {
  name: "Intacct statglaccount QUERY Response",
  version: "3.0",
  element: "data",
  content: "(statglaccount*)",
  types: {
    statglaccount: () => ({ element: "statglaccount", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `statglaccount`. */
export interface StatGlAccountData extends DataAttributes {
  statglaccount?: OpenRecord[];
}
