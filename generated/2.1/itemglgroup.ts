// Made by intacct-codegen from 2.1/response/inventory.dtd, shared/objects.dtd; do not edit. Checksum 7460b2f8eee0c479
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct itemglgroup QUERY. */
export type QueryItemGlGroup = GetList<ItemGlGroupField>;

/** `Intacct itemglgroup QUERY Request` */
export const queryItemGlGroup: FunctionProfile<
  QueryItemGlGroup,
  ItemGlGroupData
> = {
  name: "Intacct itemglgroup QUERY Request",
  version: "2.1",
  fixed: { object: "itemglgroup" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryItemGlGroupResponse,
};

/** `Intacct itemglgroup QUERY Response` */
export const queryItemGlGroupResponse: Profile<ItemGlGroupData> = {
  name: "Intacct itemglgroup QUERY Response",
  version: "2.1",
  element: "data",
  content: "(itemglgroup*)",
  types: { itemglgroup: () => itemGlGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `itemglgroup`. */
export interface ItemGlGroupData extends DataAttributes {
  itemglgroup?: ItemGlGroupRecord[];
}

/** The fields of an itemglgroup that can be requested. */
export type ItemGlGroupField = keyof ItemGlGroupRecord;

/** A GL group of items. Declared in 2.1/response/inventory.dtd. */
export interface ItemGlGroupRecord {
  /** `STRING_80`: at most 80 characters. */
  glgroupname?: string;
}

export const itemGlGroupRecord: Shape<ItemGlGroupRecord> = {
  element: "itemglgroup",
  content: "(glgroupname?)",
  types: { glgroupname: "STRING_80" },
  answer: true,
};
