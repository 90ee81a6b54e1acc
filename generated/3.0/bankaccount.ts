// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 620455eb19352e92
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct bankaccount GET. */
export type GetBankAccount = Get;

/** `Intacct bankaccount GET Request` */
export const getBankAccount: FunctionProfile<GetBankAccount, BankAccountData> =
  {
    name: "Intacct bankaccount GET Request",
    version: "3.0",
    fixed: { object: "bankaccount" },
    element: "get",
    content: "(fields?)",
    types: getTypes,
    attributes: {
      key: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
    response: () => getBankAccountResponse,
  };

/** The input of Intacct bankaccount QUERY. */
export type QueryBankAccount = GetList;

/** `Intacct bankaccount QUERY Request` */
export const queryBankAccount: FunctionProfile<
  QueryBankAccount,
  BankAccountData
> = {
  name: "Intacct bankaccount QUERY Request",
  version: "3.0",
  fixed: { object: "bankaccount" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryBankAccountResponse,
};

/** `Intacct bankaccount GET Response` */
export const getBankAccountResponse: Profile<BankAccountData> = {
  name: "Intacct bankaccount GET Response",
  version: "3.0",
  element: "data",
  content: "(bankaccount*)",
  types: { bankaccount: () => ({ element: "bankaccount", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bankaccount QUERY Response` */
export const queryBankAccountResponse: Profile<BankAccountData> = {
  name: "Intacct bankaccount QUERY Response",
  version: "3.0",
  element: "data",
  content: "(bankaccount*)",
  types: { bankaccount: () => ({ element: "bankaccount", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `bankaccount`. */
export interface BankAccountData extends DataAttributes {
  bankaccount?: OpenRecord[];
}
