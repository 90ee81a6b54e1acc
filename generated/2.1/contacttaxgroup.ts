// Made by intacct-codegen from shared/objects.dtd, shared/tax.dtd; do not edit. Checksum bcbfcb1ea1edb1a9
import type {
  Completed,
  Created,
  FunctionProfile,
  Profile,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a tax group of contacts. Declared in shared/tax.dtd. */
export interface CreateContactTaxGroup {
  /** `STRING_100`: at most 100 characters. */
  name: string;
}

/** `Intacct contacttaxgroup CREATE Request` */
export const createContactTaxGroup: FunctionProfile<
  CreateContactTaxGroup,
  Created
> = {
  name: "Intacct contacttaxgroup CREATE Request",
  version: "2.1",
  element: "create_contacttaxgroup",
  content: "(name)",
  types: { name: "STRING_100" },
};

/** Deletes a tax group of contacts. Declared in shared/tax.dtd. */
export interface DeleteContactTaxGroup {
  name: string;
}

/** `Intacct delete_contacttaxgroup UPDATE Request` */
export const deleteContactTaxGroup: FunctionProfile<
  DeleteContactTaxGroup,
  Completed
> = {
  name: "Intacct delete_contacttaxgroup UPDATE Request",
  version: "2.1",
  element: "delete_contacttaxgroup",
  content: "EMPTY",
  attributes: { name: "CDATA #REQUIRED" },
};

/** The input of Intacct contacttaxgroup QUERY. */
export type QueryContactTaxGroup = GetList<ContactTaxGroupField>;

/** `Intacct contacttaxgroup QUERY Request` */
export const queryContactTaxGroup: FunctionProfile<
  QueryContactTaxGroup,
  ContactTaxGroupData
> = {
  name: "Intacct contacttaxgroup QUERY Request",
  version: "2.1",
  fixed: { object: "contacttaxgroup" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryContactTaxGroupResponse,
};

/** `Intacct contacttaxgroup QUERY Response` */
export const queryContactTaxGroupResponse: Profile<ContactTaxGroupData> = {
  name: "Intacct contacttaxgroup QUERY Response",
  version: "2.1",
  element: "data",
  content: "(contacttaxgroup*)",
  types: { contacttaxgroup: "STRING_80" },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contacttaxgroup`. */
export interface ContactTaxGroupData extends DataAttributes {
  contacttaxgroup?: string[];
}

/** The fields of a contacttaxgroup that can be requested. */
export type ContactTaxGroupField = string;
