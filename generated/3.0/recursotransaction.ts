// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum ef25d64019de39de
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct recursotransaction GET. */
export type GetRecurSoTransaction = Get;

/** `Intacct recursotransaction GET Request` */
export const getRecurSoTransaction: FunctionProfile<
  GetRecurSoTransaction,
  RecurSoTransactionData
> = {
  name: "Intacct recursotransaction GET Request",
  version: "3.0",
  fixed: { object: "recursotransaction" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRecurSoTransactionResponse,
};

/** The input of Intacct recursotransaction QUERY. */
export type QueryRecurSoTransaction = GetList;

/** `Intacct recursotransaction QUERY Request` */
export const queryRecurSoTransaction: FunctionProfile<
  QueryRecurSoTransaction,
  RecurSoTransactionData
> = {
  name: "Intacct recursotransaction QUERY Request",
  version: "3.0",
  fixed: { object: "recursotransaction" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryRecurSoTransactionResponse,
};

/** `Intacct recursotransaction GET Response` */
export const getRecurSoTransactionResponse: Profile<RecurSoTransactionData> = {
  name: "Intacct recursotransaction GET Response",
  version: "3.0",
  element: "data",
  content: "(recursotransaction*)",
  types: {
    recursotransaction: () => ({
      element: "recursotransaction",
      content: "ANY",
    }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct recursotransaction QUERY Response` */
export const queryRecurSoTransactionResponse: Profile<RecurSoTransactionData> =
  {
    name: "Intacct recursotransaction QUERY Response",
    version: "3.0",
    element: "data",
    content: "(recursotransaction*)",
    types: {
      recursotransaction: () => ({
        element: "recursotransaction",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `recursotransaction`. */
export interface RecurSoTransactionData extends DataAttributes {
  recursotransaction?: OpenRecord[];
}
