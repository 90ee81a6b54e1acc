// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum b29eaa25ca989121
import type { FunctionProfile, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct projectstatus GET. */
export type GetProjectStatus = Get<ProjectStatusField>;

/** `Intacct projectstatus GET Request` */
export const getProjectStatus: FunctionProfile<
  GetProjectStatus,
  ProjectStatusData
> = {
  name: "Intacct projectstatus GET Request",
  version: "2.1",
  fixed: { object: "projectstatus" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getProjectStatusResponse,
};

/** The input of Intacct projectstatus QUERY. */
export type QueryProjectStatus = GetList<ProjectStatusField>;

/** `Intacct projectstatus QUERY Request` */
export const queryProjectStatus: FunctionProfile<
  QueryProjectStatus,
  ProjectStatusData
> = {
  name: "Intacct projectstatus QUERY Request",
  version: "2.1",
  fixed: { object: "projectstatus" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryProjectStatusResponse,
};

/** `Intacct projectstatus GET Response` */
export const getProjectStatusResponse: Profile<ProjectStatusData> = {
  name: "Intacct projectstatus GET Response",
  version: "2.1",
  element: "data",
  content: "(projectstatus*)",
  types: { projectstatus: "STRING_30" },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectstatus QUERY Response` */
export const queryProjectStatusResponse: Profile<ProjectStatusData> = {
  name: "Intacct projectstatus QUERY Response",
  version: "2.1",
  element: "data",
  content: "(projectstatus*)",
  types: { projectstatus: "STRING_30" },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `projectstatus`. */
export interface ProjectStatusData extends DataAttributes {
  projectstatus?: string[];
}

/** The fields of a projectstatus that can be requested. */
export type ProjectStatusField = string;
