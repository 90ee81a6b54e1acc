// Made by intacct-codegen from 2.1/objects.dtd; do not edit.
import type { FunctionProfile, Profile } from "intacct-codegen/runtime";
import { fields } from "./fields.js";
import type { Get } from "./get.js";
import {
  type GetList,
  additionalParameters,
  filter,
  sorts,
} from "./get_list.js";

/** What Intacct projecttype GET may ask for. */
export type GetProjectType = Get<ProjectTypeField>;

/** `Intacct projecttype GET Request` */
export const getProjectType: FunctionProfile<GetProjectType, ProjectTypeData> =
  {
    name: "Intacct projecttype GET Request",
    version: "2.1",
    fixed: { object: "projecttype" },
    element: "get",
    content: "(fields?)",
    types: { fields: () => fields },
    attributes: {
      key: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
    response: () => getProjectTypeResponse,
  };

/** What Intacct projecttype QUERY may ask for. */
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
  response: () => queryProjectTypeResponse,
};

/** `Intacct projecttype GET Response` */
export const getProjectTypeResponse: Profile<ProjectTypeData> = {
  name: "Intacct projecttype GET Response",
  version: "2.1",
  element: "data",
  content: "(projecttype*)",
  types: { projecttype: "STRING_30" },
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

/** `Intacct projecttype QUERY Response` */
export const queryProjectTypeResponse: Profile<ProjectTypeData> = {
  name: "Intacct projecttype QUERY Response",
  version: "2.1",
  element: "data",
  content: "(projecttype*)",
  types: { projecttype: "STRING_30" },
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

/** What an answer about `projecttype` holds. */
export interface ProjectTypeData {
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
  /** `STRING_30`: at most 30 characters. */
  projecttype?: string[];
}

/** The fields of a projecttype that can be asked for. */
export type ProjectTypeField = string;
