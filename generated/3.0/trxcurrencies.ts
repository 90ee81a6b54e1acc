// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 24360793735a2a86
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct trxcurrencies GET. */
export type GetTrxCurrencies = Get;

/** `Intacct trxcurrencies GET Request` */
export const getTrxCurrencies: FunctionProfile<
  GetTrxCurrencies,
  TrxCurrenciesData
> = {
  name: "Intacct trxcurrencies GET Request",
  version: "3.0",
  fixed: { object: "trxcurrencies" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getTrxCurrenciesResponse,
};

/** The input of Intacct trxcurrencies QUERY. */
export type QueryTrxCurrencies = GetList;

/** `Intacct trxcurrencies QUERY Request` */
export const queryTrxCurrencies: FunctionProfile<
  QueryTrxCurrencies,
  TrxCurrenciesData
> = {
  name: "Intacct trxcurrencies QUERY Request",
  version: "3.0",
  fixed: { object: "trxcurrencies" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryTrxCurrenciesResponse,
};

/** `Intacct trxcurrencies GET Response` */
export const getTrxCurrenciesResponse: Profile<TrxCurrenciesData> = {
  name: "Intacct trxcurrencies GET Response",
  version: "3.0",
  element: "data",
  content: "(trxcurrencies*)",
  types: {
    trxcurrencies: () => ({ element: "trxcurrencies", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct trxcurrencies QUERY Response` */
export const queryTrxCurrenciesResponse: Profile<TrxCurrenciesData> = {
  name: "Intacct trxcurrencies QUERY Response",
  version: "3.0",
  element: "data",
  content: "(trxcurrencies*)",
  types: {
    trxcurrencies: () => ({ element: "trxcurrencies", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `trxcurrencies`. */
export interface TrxCurrenciesData extends DataAttributes {
  trxcurrencies?: OpenRecord[];
}
