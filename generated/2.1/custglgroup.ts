// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd; do not edit. Checksum 08bfe367fa7548ca
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct custglgroup QUERY. */
export type QueryCustGlGroup = GetList<CustGlGroupField>;

/** `Intacct custglgroup QUERY Request` */
export const queryCustGlGroup: FunctionProfile<
  QueryCustGlGroup,
  CustGlGroupData
> = {
  name: "Intacct custglgroup QUERY Request",
  version: "2.1",
  fixed: { object: "custglgroup" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryCustGlGroupResponse,
};

/** `Intacct custglgroup QUERY Response` */
export const queryCustGlGroupResponse: Profile<CustGlGroupData> = {
  name: "Intacct custglgroup QUERY Response",
  version: "2.1",
  element: "data",
  content: "(custglgroup*)",
  types: { custglgroup: () => custGlGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `custglgroup`. */
export interface CustGlGroupData extends DataAttributes {
  custglgroup?: CustGlGroupRecord[];
}

/** The fields of a custglgroup that can be requested. */
export type CustGlGroupField = keyof CustGlGroupRecord;

/** A GL group of customers. Declared in 2.1/response/receivables.dtd. */
export interface CustGlGroupRecord {
  /** `STRING_80`: at most 80 characters. */
  glgroupname?: string;
}

export const custGlGroupRecord: Shape<CustGlGroupRecord> = {
  element: "custglgroup",
  content: "(glgroupname?)",
  types: { glgroupname: "STRING_80" },
  answer: true,
};
