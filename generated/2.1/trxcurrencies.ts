// Made by intacct-codegen from 2.1/response/company.dtd, shared/objects.dtd; do not edit. Checksum 890ff9560f33d8b3
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct trxcurrencies GET. */
export type GetTrxCurrencies = Get<TrxCurrenciesField>;

/** `Intacct trxcurrencies GET Request` */
export const getTrxCurrencies: FunctionProfile<
  GetTrxCurrencies,
  TrxCurrenciesData
> = {
  name: "Intacct trxcurrencies GET Request",
  version: "2.1",
  fixed: { object: "trxcurrencies" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getTrxCurrenciesResponse,
};

/** The input of Intacct trxcurrencies QUERY. */
export type QueryTrxCurrencies = GetList<TrxCurrenciesField>;

/** `Intacct trxcurrencies QUERY Request` */
export const queryTrxCurrencies: FunctionProfile<
  QueryTrxCurrencies,
  TrxCurrenciesData
> = {
  name: "Intacct trxcurrencies QUERY Request",
  version: "2.1",
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
  version: "2.1",
  element: "data",
  content: "(trxcurrencies*)",
  types: { trxcurrencies: () => trxCurrenciesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct trxcurrencies QUERY Response` */
export const queryTrxCurrenciesResponse: Profile<TrxCurrenciesData> = {
  name: "Intacct trxcurrencies QUERY Response",
  version: "2.1",
  element: "data",
  content: "(trxcurrencies*)",
  types: { trxcurrencies: () => trxCurrenciesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `trxcurrencies`. */
export interface TrxCurrenciesData extends DataAttributes {
  trxcurrencies?: TrxCurrenciesRecord[];
}

/** The fields of a trxcurrencies that can be requested. */
export type TrxCurrenciesField = keyof TrxCurrenciesRecord;

/** A currency that transactions may use. Declared in 2.1/response/company.dtd. */
export interface TrxCurrenciesRecord {
  /** `ID`. */
  code?: string;
}

export const trxCurrenciesRecord: Shape<TrxCurrenciesRecord> = {
  element: "trxcurrencies",
  content: "(code?)",
  types: { code: "ID" },
  answer: true,
};
