// Made by intacct-codegen from 2.1/response/company.dtd, shared/objects.dtd; do not edit. Checksum 4309d217bc2283db
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct company_info GET. */
export type GetCompanyInfo = Get<CompanyInfoField>;

/** `Intacct company_info GET Request` */
export const getCompanyInfo: FunctionProfile<GetCompanyInfo, CompanyInfoData> =
  {
    name: "Intacct company_info GET Request",
    version: "2.1",
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
export type QueryCompanyInfo = GetList<CompanyInfoField>;

/** `Intacct company_info QUERY Request` */
export const queryCompanyInfo: FunctionProfile<
  QueryCompanyInfo,
  CompanyInfoData
> = {
  name: "Intacct company_info QUERY Request",
  version: "2.1",
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
  version: "2.1",
  element: "data",
  content: "(company_info*)",
  types: { company_info: () => companyInfoRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct company_info QUERY Response` */
export const queryCompanyInfoResponse: Profile<CompanyInfoData> = {
  name: "Intacct company_info QUERY Response",
  version: "2.1",
  element: "data",
  content: "(company_info*)",
  types: { company_info: () => companyInfoRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `company_info`. */
export interface CompanyInfoData extends DataAttributes {
  company_info?: CompanyInfoRecord[];
}

/** The fields of a company_info that can be requested. */
export type CompanyInfoField = keyof CompanyInfoRecord;

/** The company's title and name. Declared in 2.1/response/company.dtd. */
export interface CompanyInfoRecord {
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
}

export const companyInfoRecord: Shape<CompanyInfoRecord> = {
  element: "company_info",
  content: "(title?, name?)",
  types: { title: "STRING_80", name: "STRING_100" },
  answer: true,
};
