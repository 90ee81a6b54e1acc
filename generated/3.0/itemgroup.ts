// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum 4bfb4a853589a69f
import type {
  FunctionProfile,
  IntegerText,
  IsoDateTime,
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
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct itemgroup GET. */
export type GetItemGroup = Read<ItemGroupField | "*">;

/** `Intacct itemgroup GET Request` */
export const getItemGroup: FunctionProfile<GetItemGroup, ItemGroupData> = {
  name: "Intacct itemgroup GET Request",
  version: "3.0",
  fixed: { object: "ITEMGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getItemGroupResponse,
};

/** The input of Intacct itemgroup readByName GET. */
export type ReadByNameItemGroup = ReadByName<ItemGroupField | "*">;

/** `Intacct itemgroup readByName GET Request` */
export const readByNameItemGroup: FunctionProfile<
  ReadByNameItemGroup,
  ItemGroupData
> = {
  name: "Intacct itemgroup readByName GET Request",
  version: "3.0",
  fixed: { object: "ITEMGROUP" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameItemGroupResponse,
};

/** The input of Intacct itemgroup readByQuery QUERY. */
export type ReadByQueryItemGroup = ReadByQuery<ItemGroupField | "*">;

/** `Intacct itemgroup readByQuery QUERY Request` */
export const readByQueryItemGroup: FunctionProfile<
  ReadByQueryItemGroup,
  ItemGroupData
> = {
  name: "Intacct itemgroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ITEMGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryItemGroupResponse,
};

/** The input of Intacct itemgroup QUERY. */
export type QueryItemGroup = QueryInput;

/** `Intacct itemgroup QUERY Request` */
export const queryItemGroup: QueryProfile<ItemGroupRecord> = {
  name: "Intacct itemgroup QUERY Request",
  version: "3.0",
  fixed: { object: "ITEMGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryItemGroupResponse,
};

/** The input of Intacct itemgroup LOOKUP. */
export type LookupItemGroup = Lookup;

/** `Intacct itemgroup LOOKUP Request` */
export const lookupItemGroup: FunctionProfile<LookupItemGroup, TypeData> = {
  name: "Intacct itemgroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "ITEMGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupItemGroupResponse,
};

/** `Intacct itemgroup GET Response` */
export const getItemGroupResponse: Profile<ItemGroupData> = {
  name: "Intacct itemgroup GET Response",
  version: "3.0",
  element: "data",
  content: "(itemgroup*)",
  types: { itemgroup: () => itemGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemgroup readByName GET Response` */
export const readByNameItemGroupResponse: Profile<ItemGroupData> = {
  name: "Intacct itemgroup readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(itemgroup*)",
  types: { itemgroup: () => itemGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemgroup readByQuery QUERY Response` */
export const readByQueryItemGroupResponse: Profile<ItemGroupData> = {
  name: "Intacct itemgroup readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(itemgroup*)",
  types: { itemgroup: () => itemGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemgroup QUERY Response` */
export const queryItemGroupResponse: Profile<ItemGroupRows> = {
  name: "Intacct itemgroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ITEMGROUP*)",
  types: { ITEMGROUP: () => itemGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemgroup LOOKUP Response` */
export const lookupItemGroupResponse: Profile<TypeData> = {
  name: "Intacct itemgroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `itemgroup`. */
export interface ItemGroupData extends DataAttributes {
  itemgroup?: ItemGroupRecord[];
}

/** The fields of an itemgroup that can be requested. */
export type ItemGroupField = keyof ItemGroupFields | `${string}.${string}`;

/** The data of an answer about `ITEMGROUP`. */
export interface ItemGroupRows extends DataAttributes {
  ITEMGROUP?: ItemGroupRecord[];
}

/** A group of items. Declared in 3.0/inventory.dtd. */
export interface ItemGroupFields {
  /** Record no. */
  RECORDNO?: string;
  /** Item group ID. */
  ID?: string;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Group type. */
  GROUPTYPE?: "ALL" | "SPECIFIC" | (string & {}) | null;
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
export interface ItemGroupRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ItemGroupRecord
  extends
    ItemGroupFields,
    OpenValues,
    Related<ItemGroupFields, ItemGroupRelations> {}

export const itemGroupRecord: Shape<ItemGroupRecord> = {
  element: "ITEMGROUP",
  content: `(RECORDNO? & ID? & NAME? & DESCRIPTION? & GROUPTYPE? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? &
    #ANY*)`,
  types: {
    GROUPTYPE: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => itemGroupPaths,
  answer: true,
};

export const itemGroupPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: { MELOCATION: () => locationPaths },
};
