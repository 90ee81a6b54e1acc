// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum a5d45413a03e865f
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct company_info GET. */
export type GetCompanyInfo = Get;

/** `Intacct company_info GET Request` */
export const getCompanyInfo: FunctionProfile<GetCompanyInfo, CompanyInfoData> =
  {
    name: "Intacct company_info GET Request",
    version: "3.0",
    fixed: { object: "company_info" },
    element: "get",
    content: "(fields?)",
    types: getTypes,
    attributes: {
      key: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
    response: () => getCompanyInfoResponse,
  };

/** The input of Intacct company_info QUERY. */
export type QueryCompanyInfo = GetList;

/** `Intacct company_info QUERY Request` */
export const queryCompanyInfo: FunctionProfile<
  QueryCompanyInfo,
  CompanyInfoData
> = {
  name: "Intacct company_info QUERY Request",
  version: "3.0",
  fixed: { object: "company_info" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryCompanyInfoResponse,
};

/** `Intacct company_info GET Response` */
export const getCompanyInfoResponse: Profile<CompanyInfoData> = {
  name: "Intacct company_info GET Response",
  version: "3.0",
  element: "data",
  content: "(company_info*)",
  types: { company_info: () => ({ element: "company_info", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct company_info QUERY Response` */
export const queryCompanyInfoResponse: Profile<CompanyInfoData> = {
  name: "Intacct company_info QUERY Response",
  version: "3.0",
  element: "data",
  content: "(company_info*)",
  types: { company_info: () => ({ element: "company_info", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `company_info`. */
export interface CompanyInfoData extends DataAttributes {
  company_info?: OpenRecord[];
}
