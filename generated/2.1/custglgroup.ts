// Made by intacct-codegen from 2.1/objects.dtd, 2.1/response/receivables.dtd; do not edit.
import type { FunctionProfile, Profile, Shape } from "intacct-codegen/runtime";
import { fields } from "./fields.js";
import {
  type GetList,
  additionalParameters,
  filter,
  sorts,
} from "./get_list.js";

/** What Intacct custglgroup QUERY may ask for. */
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
  types: {
    filter: () => filter,
    sorts: () => sorts,
    fields: () => fields,
    additional_parameters: () => additionalParameters,
  },
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
  attributes: {
    listtype: "CDATA #IMPLIED",
    count: "CDATA #IMPLIED",
    totalcount: "CDATA #IMPLIED",
    numremaining: "CDATA #IMPLIED",
    resultId: "CDATA #IMPLIED",
    offset: "CDATA #IMPLIED",
  },
  nulls: true,
};

/** What an answer about `custglgroup` holds. */
export interface CustGlGroupData {
  /** Attribute. */
  listtype?: string;
  /** Attribute. */
  count?: string;
  /** Attribute. */
  totalcount?: string;
  /** Attribute. */
  numremaining?: string;
  /** Attribute. */
  resultId?: string;
  /** Attribute. */
  offset?: string;
  /** A GL group of customers. */
  custglgroup?: CustGlGroupRecord[];
}

/** The fields of a custglgroup that can be asked for. */
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
  nulls: true,
};
