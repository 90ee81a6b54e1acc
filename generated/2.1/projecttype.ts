// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 32328f2ff5f63c26
import type { FunctionProfile, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct projecttype GET. */
export type GetProjectType = Get<ProjectTypeField>;

/** `Intacct projecttype GET Request` */
export const getProjectType: FunctionProfile<GetProjectType, ProjectTypeData> =
  {
    name: "Intacct projecttype GET Request",
    version: "2.1",
    fixed: { object: "projecttype" },
    element: "get",
    content: "(fields?)",
    types: getTypes,
    attributes: {
      key: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
    response: () => getProjectTypeResponse,
  };

/** The input of Intacct projecttype QUERY. */
export type QueryProjectType = GetList<ProjectTypeField>;

/** `Intacct projecttype QUERY Request` */
export const queryProjectType: FunctionProfile<
  QueryProjectType,
  ProjectTypeData
> = {
  name: "Intacct projecttype QUERY Request",
  version: "2.1",
  fixed: { object: "projecttype" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryProjectTypeResponse,
};

/** `Intacct projecttype GET Response` */
export const getProjectTypeResponse: Profile<ProjectTypeData> = {
  name: "Intacct projecttype GET Response",
  version: "2.1",
  element: "data",
  content: "(projecttype*)",
  types: { projecttype: "STRING_30" },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projecttype QUERY Response` */
export const queryProjectTypeResponse: Profile<ProjectTypeData> = {
  name: "Intacct projecttype QUERY Response",
  version: "2.1",
  element: "data",
  content: "(projecttype*)",
  types: { projecttype: "STRING_30" },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `projecttype`. */
export interface ProjectTypeData extends DataAttributes {
  projecttype?: string[];
}

/** The fields of a projecttype that can be requested. */
export type ProjectTypeField = string;
