// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 1b9d8c8860124e41
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct ictransactiondef QUERY. */
export type QueryIcTransactionDef = GetList;

/** `Intacct ictransactiondef QUERY Request` */
export const queryIcTransactionDef: FunctionProfile<
  QueryIcTransactionDef,
  IcTransactionDefData
> = {
  name: "Intacct ictransactiondef QUERY Request",
  version: "3.0",
  fixed: { object: "ictransactiondef" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryIcTransactionDefResponse,
};

/** `Intacct ictransactiondef QUERY Response` */
export const queryIcTransactionDefResponse: Profile<IcTransactionDefData> = {
  name: "Intacct ictransactiondef QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ictransactiondef*)",
  types: {
    ictransactiondef: () => ({ element: "ictransactiondef", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ictransactiondef`. */
export interface IcTransactionDefData extends DataAttributes {
  ictransactiondef?: OpenRecord[];
}
