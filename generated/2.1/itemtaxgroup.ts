// Made by intacct-codegen from shared/objects.dtd, shared/tax.dtd; do not edit. Checksum b826bd9a8cae212a
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

/** Creates a tax group of items. Declared in shared/tax.dtd. */
export interface CreateItemTaxGroup {
  /** `STRING_100`: at most 100 characters. */
  name: string;
}

/** `Intacct itemtaxgroup CREATE Request` */
export const createItemTaxGroup: FunctionProfile<CreateItemTaxGroup, Created> =
  {
    name: "Intacct itemtaxgroup CREATE Request",
    version: "2.1",
    element: "create_itemtaxgroup",
    content: "(name)",
    types: { name: "STRING_100" },
  };

/** Deletes a tax group of items. Declared in shared/tax.dtd. */
export interface DeleteItemTaxGroup {
  name: string;
}

/** `Intacct delete_itemtaxgroup UPDATE Request` */
export const deleteItemTaxGroup: FunctionProfile<
  DeleteItemTaxGroup,
  Completed
> = {
  name: "Intacct delete_itemtaxgroup UPDATE Request",
  version: "2.1",
  element: "delete_itemtaxgroup",
  content: "EMPTY",
  attributes: { name: "CDATA #REQUIRED" },
};

/** The input of Intacct itemtaxgroup QUERY. */
export type QueryItemTaxGroup = GetList<ItemTaxGroupField>;

/** `Intacct itemtaxgroup QUERY Request` */
export const queryItemTaxGroup: FunctionProfile<
  QueryItemTaxGroup,
  ItemTaxGroupData
> = {
  name: "Intacct itemtaxgroup QUERY Request",
  version: "2.1",
  fixed: { object: "itemtaxgroup" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryItemTaxGroupResponse,
};

/** `Intacct itemtaxgroup QUERY Response` */
export const queryItemTaxGroupResponse: Profile<ItemTaxGroupData> = {
  name: "Intacct itemtaxgroup QUERY Response",
  version: "2.1",
  element: "data",
  content: "(itemtaxgroup*)",
  types: { itemtaxgroup: "STRING_80" },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `itemtaxgroup`. */
export interface ItemTaxGroupData extends DataAttributes {
  itemtaxgroup?: string[];
}

/** The fields of an itemtaxgroup that can be requested. */
export type ItemTaxGroupField = string;
