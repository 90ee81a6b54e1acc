// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd, shared/objects.dtd, shared/tax.dtd; do not edit. Checksum a04aff742101d293
import type {
  Completed,
  Created,
  FunctionProfile,
  IntegerText,
  IsoDateTime,
  OpenRecord,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a tax group of items. Declared in shared/tax.dtd. */
export interface CreateItemTaxGroup {
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
}

/** `Intacct create_itemtaxgroup CREATE Request` */
export const createItemTaxGroup: FunctionProfile<CreateItemTaxGroup, Created> =
  {
    name: "Intacct create_itemtaxgroup CREATE Request",
    version: "3.0",
    element: "create_itemtaxgroup",
    content: "(name)",
    types: { name: "STRING_100 borrowed" },
  };

/** Deletes a tax group of items. Declared in shared/tax.dtd. */
export interface DeleteItemTaxGroup {
  name: string;
}

/** `Intacct delete_itemtaxgroup DELETE Request` */
export const deleteItemTaxGroup: FunctionProfile<
  DeleteItemTaxGroup,
  Completed
> = {
  name: "Intacct delete_itemtaxgroup DELETE Request",
  version: "3.0",
  element: "delete_itemtaxgroup",
  content: "EMPTY",
  attributes: { name: "CDATA #REQUIRED" },
};

/** The input of Intacct itemtaxgroup GET. */
export type GetItemTaxGroup = Read<ItemTaxGroupField | "*">;

/** `Intacct itemtaxgroup GET Request` */
export const getItemTaxGroup: FunctionProfile<
  GetItemTaxGroup,
  ItemTaxGroupData
> = {
  name: "Intacct itemtaxgroup GET Request",
  version: "3.0",
  fixed: { object: "ITEMTAXGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getItemTaxGroupResponse,
};

/** The input of Intacct itemtaxgroup readByName GET. */
export type ReadByNameItemTaxGroup = ReadByName<ItemTaxGroupField | "*">;

/** `Intacct itemtaxgroup readByName GET Request` */
export const readByNameItemTaxGroup: FunctionProfile<
  ReadByNameItemTaxGroup,
  ItemTaxGroupData
> = {
  name: "Intacct itemtaxgroup readByName GET Request",
  version: "3.0",
  fixed: { object: "ITEMTAXGROUP" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameItemTaxGroupResponse,
};

/** The input of Intacct itemtaxgroup readByQuery QUERY. */
export type ReadByQueryItemTaxGroup = ReadByQuery<ItemTaxGroupField | "*">;

/** `Intacct itemtaxgroup readByQuery QUERY Request` */
export const readByQueryItemTaxGroup: FunctionProfile<
  ReadByQueryItemTaxGroup,
  ItemTaxGroupData
> = {
  name: "Intacct itemtaxgroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ITEMTAXGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryItemTaxGroupResponse,
};

/** The input of Intacct itemtaxgroup QUERY. */
export type QueryItemTaxGroup = QueryInput;

/** `Intacct itemtaxgroup QUERY Request` */
export const queryItemTaxGroup: QueryProfile<ItemTaxGroupElementRecord> = {
  name: "Intacct itemtaxgroup QUERY Request",
  version: "3.0",
  fixed: { object: "ITEMTAXGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryItemTaxGroupResponse,
};

/** The input of Intacct itemtaxgroup LOOKUP. */
export type LookupItemTaxGroup = Lookup;

/** `Intacct itemtaxgroup LOOKUP Request` */
export const lookupItemTaxGroup: FunctionProfile<LookupItemTaxGroup, TypeData> =
  {
    name: "Intacct itemtaxgroup LOOKUP Request",
    version: "3.0",
    fixed: { object: "ITEMTAXGROUP" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupItemTaxGroupResponse,
  };

/** The input of Intacct itemtaxgroup get_list QUERY. */
export type GetListItemTaxGroup = GetList;

/** `Intacct itemtaxgroup get_list QUERY Request` */
export const getListItemTaxGroup: FunctionProfile<
  GetListItemTaxGroup,
  ItemTaxGroupRows2
> = {
  name: "Intacct itemtaxgroup get_list QUERY Request",
  version: "3.0",
  fixed: { object: "itemtaxgroup" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListItemTaxGroupResponse,
};

/** `Intacct itemtaxgroup GET Response` */
export const getItemTaxGroupResponse: Profile<ItemTaxGroupData> = {
  name: "Intacct itemtaxgroup GET Response",
  version: "3.0",
  element: "data",
  content: "(itemtaxgroup*)",
  types: { itemtaxgroup: () => itemTaxGroupElementRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemtaxgroup readByName GET Response` */
export const readByNameItemTaxGroupResponse: Profile<ItemTaxGroupData> = {
  name: "Intacct itemtaxgroup readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(itemtaxgroup*)",
  types: { itemtaxgroup: () => itemTaxGroupElementRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemtaxgroup readByQuery QUERY Response` */
export const readByQueryItemTaxGroupResponse: Profile<ItemTaxGroupData> = {
  name: "Intacct itemtaxgroup readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(itemtaxgroup*)",
  types: { itemtaxgroup: () => itemTaxGroupElementRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemtaxgroup QUERY Response` */
export const queryItemTaxGroupResponse: Profile<ItemTaxGroupRows> = {
  name: "Intacct itemtaxgroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ITEMTAXGROUP*)",
  types: { ITEMTAXGROUP: () => itemTaxGroupElementRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemtaxgroup LOOKUP Response` */
export const lookupItemTaxGroupResponse: Profile<TypeData> = {
  name: "Intacct itemtaxgroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemtaxgroup get_list QUERY Response` */
export const getListItemTaxGroupResponse: Profile<ItemTaxGroupRows2> = {
  name: "Intacct itemtaxgroup get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(itemtaxgroup*)",
  types: { itemtaxgroup: () => ({ element: "itemtaxgroup", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `itemtaxgroup`. */
export interface ItemTaxGroupData extends DataAttributes {
  itemtaxgroup?: ItemTaxGroupElementRecord[];
}

/** The fields of an itemtaxgroup that can be requested. */
export type ItemTaxGroupField =
  keyof ItemTaxGroupFields | `${string}.${string}`;

/** The data of an answer about `ITEMTAXGROUP`. */
export interface ItemTaxGroupRows extends DataAttributes {
  ITEMTAXGROUP?: ItemTaxGroupElementRecord[];
}

/** The data of an answer about `itemtaxgroup`. */
export interface ItemTaxGroupRows2 extends DataAttributes {
  itemtaxgroup?: OpenRecord[];
}

/** A tax group of items. Declared in 3.0/inventory.dtd. */
export interface ItemTaxGroupFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Group type. */
  GROUPTYPE?: "Contact" | "Item" | "Account Label" | (string & {}) | null;
  /** System generated field. `BOOLEAN`. */
  SYSGENERATED?: boolean | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ItemTaxGroupRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ItemTaxGroupElementRecord
  extends
    ItemTaxGroupFields,
    OpenValues,
    Related<ItemTaxGroupFields, ItemTaxGroupRelations> {}

export const itemTaxGroupElementRecord: Shape<ItemTaxGroupElementRecord> = {
  element: "ITEMTAXGROUP",
  content: `(RECORDNO? & NAME? & GROUPTYPE? & SYSGENERATED? & TAXSOLUTIONID? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    GROUPTYPE: "ENUM",
    SYSGENERATED: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => itemTaxGroupPaths,
  answer: true,
};

export const itemTaxGroupPaths: Paths = {
  types: { BOOLEAN: "SYSGENERATED", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: { MELOCATION: () => locationPaths },
};
