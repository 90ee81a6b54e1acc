// Made by intacct-codegen from 2.1/response/projects.dtd, shared/objects.dtd; do not edit. Checksum cce87b28d5fe3deb
import type {
  FunctionProfile,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct costtype GET. */
export type GetCostType = Get<CostTypeField>;

/** `Intacct costtype GET Request` */
export const getCostType: FunctionProfile<GetCostType, CostTypeData> = {
  name: "Intacct costtype GET Request",
  version: "2.1",
  fixed: { object: "costtype" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCostTypeResponse,
};

/** The input of Intacct costtype QUERY. */
export type QueryCostType = GetList<CostTypeField>;

/** `Intacct costtype QUERY Request` */
export const queryCostType: FunctionProfile<QueryCostType, CostTypeData> = {
  name: "Intacct costtype QUERY Request",
  version: "2.1",
  fixed: { object: "costtype" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryCostTypeResponse,
};

/** `Intacct costtype GET Response` */
export const getCostTypeResponse: Profile<CostTypeData> = {
  name: "Intacct costtype GET Response",
  version: "2.1",
  element: "data",
  content: "(costtype*)",
  types: { costtype: () => costTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct costtype QUERY Response` */
export const queryCostTypeResponse: Profile<CostTypeData> = {
  name: "Intacct costtype QUERY Response",
  version: "2.1",
  element: "data",
  content: "(costtype*)",
  types: { costtype: () => costTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `costtype`. */
export interface CostTypeData extends DataAttributes {
  costtype?: OpenRecord[];
}

/** The fields of a costtype that can be requested. */
export type CostTypeField = string;

export const costTypeRecord: Shape<OpenRecord> = {
  element: "costtype",
  content: "ANY",
  answer: true,
};
