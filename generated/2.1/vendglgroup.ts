// Made by intacct-codegen from 2.1/response/payables.dtd, shared/objects.dtd; do not edit. Checksum 3754acea26e4ae2f
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct vendglgroup QUERY. */
export type QueryVendGlGroup = GetList<VendGlGroupField>;

/** `Intacct vendglgroup QUERY Request` */
export const queryVendGlGroup: FunctionProfile<
  QueryVendGlGroup,
  VendGlGroupData
> = {
  name: "Intacct vendglgroup QUERY Request",
  version: "2.1",
  fixed: { object: "vendglgroup" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryVendGlGroupResponse,
};

/** `Intacct vendglgroup QUERY Response` */
export const queryVendGlGroupResponse: Profile<VendGlGroupData> = {
  name: "Intacct vendglgroup QUERY Response",
  version: "2.1",
  element: "data",
  content: "(vendglgroup*)",
  types: { vendglgroup: () => vendGlGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vendglgroup`. */
export interface VendGlGroupData extends DataAttributes {
  vendglgroup?: VendGlGroupRecord[];
}

/** The fields of a vendglgroup that can be requested. */
export type VendGlGroupField = keyof VendGlGroupRecord;

/** A GL group of vendors. Declared in 2.1/response/payables.dtd. */
export interface VendGlGroupRecord {
  /** `STRING_80`: at most 80 characters. */
  glgroupname?: string;
}

export const vendGlGroupRecord: Shape<VendGlGroupRecord> = {
  element: "vendglgroup",
  content: "(glgroupname?)",
  types: { glgroupname: "STRING_80" },
  answer: true,
};
