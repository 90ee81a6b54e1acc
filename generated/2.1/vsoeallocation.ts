// Made by intacct-codegen from 2.1/response/revenue.dtd, shared/objects.dtd; do not edit. Checksum 8656272cc3238855
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

/** The input of Intacct vsoeallocation GET. */
export type GetVsoeAllocation = Get<VsoeAllocationField>;

/** `Intacct vsoeallocation GET Request` */
export const getVsoeAllocation: FunctionProfile<
  GetVsoeAllocation,
  VsoeAllocationData
> = {
  name: "Intacct vsoeallocation GET Request",
  version: "2.1",
  fixed: { object: "vsoeallocation" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getVsoeAllocationResponse,
};

/** The input of Intacct vsoeallocation QUERY. */
export type QueryVsoeAllocation = GetList<VsoeAllocationField>;

/** `Intacct vsoeallocation QUERY Request` */
export const queryVsoeAllocation: FunctionProfile<
  QueryVsoeAllocation,
  VsoeAllocationData
> = {
  name: "Intacct vsoeallocation QUERY Request",
  version: "2.1",
  fixed: { object: "vsoeallocation" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryVsoeAllocationResponse,
};

/** `Intacct vsoeallocation GET Response` */
export const getVsoeAllocationResponse: Profile<VsoeAllocationData> = {
  name: "Intacct vsoeallocation GET Response",
  version: "2.1",
  element: "data",
  content: "(vsoeallocation*)",
  types: { vsoeallocation: () => vsoeAllocationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vsoeallocation QUERY Response` */
export const queryVsoeAllocationResponse: Profile<VsoeAllocationData> = {
  name: "Intacct vsoeallocation QUERY Response",
  version: "2.1",
  element: "data",
  content: "(vsoeallocation*)",
  types: { vsoeallocation: () => vsoeAllocationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vsoeallocation`. */
export interface VsoeAllocationData extends DataAttributes {
  vsoeallocation?: OpenRecord[];
}

/** The fields of a vsoeallocation that can be requested. */
export type VsoeAllocationField = string;

export const vsoeAllocationRecord: Shape<OpenRecord> = {
  element: "vsoeallocation",
  content: "ANY",
  answer: true,
};
