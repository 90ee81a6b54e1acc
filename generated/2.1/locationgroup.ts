// Made by intacct-codegen from 2.1/response/company.dtd, shared/company.dtd, shared/objects.dtd; do not edit. Checksum caae873148327b81
import type {
  Created,
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

/** Creates a group of locations. Declared in shared/company.dtd. */
export interface CreateLocationGroup {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `ID`. */
  id: string;
  /** `STRING_100`: at most 100 characters. */
  name: string;
  /** `STRING_4000`: at most 4000 characters. */
  members: string;
}

/** `Intacct locationgroup CREATE Request` */
export const createLocationGroup: FunctionProfile<
  CreateLocationGroup,
  Created
> = {
  name: "Intacct locationgroup CREATE Request",
  version: "2.1",
  element: "create_locationgroup",
  content: "(id, name, members)",
  types: { id: "ID", name: "STRING_100", members: "STRING_4000" },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** The input of Intacct locationgroup GET. */
export type GetLocationGroup = Get<LocationGroupField>;

/** `Intacct locationgroup GET Request` */
export const getLocationGroup: FunctionProfile<
  GetLocationGroup,
  LocationGroupData
> = {
  name: "Intacct locationgroup GET Request",
  version: "2.1",
  fixed: { object: "locationgroup" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getLocationGroupResponse,
};

/** The input of Intacct locationgroup QUERY. */
export type QueryLocationGroup = GetList<LocationGroupField>;

/** `Intacct locationgroup QUERY Request` */
export const queryLocationGroup: FunctionProfile<
  QueryLocationGroup,
  LocationGroupData
> = {
  name: "Intacct locationgroup QUERY Request",
  version: "2.1",
  fixed: { object: "locationgroup" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryLocationGroupResponse,
};

/** `Intacct locationgroup GET Response` */
export const getLocationGroupResponse: Profile<LocationGroupData> = {
  name: "Intacct locationgroup GET Response",
  version: "2.1",
  element: "data",
  content: "(locationgroup*)",
  types: { locationgroup: () => locationGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct locationgroup QUERY Response` */
export const queryLocationGroupResponse: Profile<LocationGroupData> = {
  name: "Intacct locationgroup QUERY Response",
  version: "2.1",
  element: "data",
  content: "(locationgroup*)",
  types: { locationgroup: () => locationGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `locationgroup`. */
export interface LocationGroupData extends DataAttributes {
  locationgroup?: OpenRecord[];
}

/** The fields of a locationgroup that can be requested. */
export type LocationGroupField = string;

export const locationGroupRecord: Shape<OpenRecord> = {
  element: "locationgroup",
  content: "ANY",
  answer: true,
};
