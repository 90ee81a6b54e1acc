// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 219712033e134fb3
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct vsoeallocation GET. */
export type GetVsoeAllocation = Get;

/** `Intacct vsoeallocation GET Request` */
export const getVsoeAllocation: FunctionProfile<
  GetVsoeAllocation,
  VsoeAllocationData
> = {
  name: "Intacct vsoeallocation GET Request",
  version: "3.0",
  fixed: { object: "vsoeallocation" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getVsoeAllocationResponse,
};

/** The input of Intacct vsoeallocation QUERY. */
export type QueryVsoeAllocation = GetList;

/** `Intacct vsoeallocation QUERY Request` */
export const queryVsoeAllocation: FunctionProfile<
  QueryVsoeAllocation,
  VsoeAllocationData
> = {
  name: "Intacct vsoeallocation QUERY Request",
  version: "3.0",
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
  version: "3.0",
  element: "data",
  content: "(vsoeallocation*)",
  types: {
    vsoeallocation: () => ({ element: "vsoeallocation", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vsoeallocation QUERY Response` */
export const queryVsoeAllocationResponse: Profile<VsoeAllocationData> = {
  name: "Intacct vsoeallocation QUERY Response",
  version: "3.0",
  element: "data",
  content: "(vsoeallocation*)",
  types: {
    vsoeallocation: () => ({ element: "vsoeallocation", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vsoeallocation`. */
export interface VsoeAllocationData extends DataAttributes {
  vsoeallocation?: OpenRecord[];
}
