// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum ee0091c38d3599dd
import type {
  Completed,
  FunctionProfile,
  Integer,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The name that a vendor or customer has for an item, or another item to go with it. Declared in 3.0/inventory.dtd. */
export interface CreateItemcrossref {
  /** Reference type. */
  REFTYPE:
    | "Vendor"
    | "Customer"
    | "Substitute"
    | "Upgrade"
    | "Downgrade"
    | "Complement";
  /** Item ID. */
  ITEMID: string;
  /** Alternate item ID. */
  ALTERNATEITEMID?: string;
  /** Vendor ID. */
  VENDORID?: string;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Cross-reference item ID. */
  ITEMALIASID?: string;
  /** Cross-reference item description. */
  ITEMALIASDESC?: string;
  /** Unit. */
  UNIT?: string;
}

/** `Intacct itemcrossref CREATE Request` */
export const createItemcrossref: FunctionProfile<
  CreateItemcrossref,
  ItemcrossrefData
> = {
  name: "Intacct itemcrossref CREATE Request",
  version: "3.0",
  within: "create",
  element: "ITEMCROSSREF",
  content: `(REFTYPE & ITEMID & ALTERNATEITEMID? & VENDORID? & CUSTOMERID? & ITEMALIASID? & ITEMALIASDESC? &
    UNIT?)`,
  source: "documented",
  types: {
    REFTYPE: {
      name: "STRING",
      base: "enum",
      values: [
        "Vendor",
        "Customer",
        "Substitute",
        "Upgrade",
        "Downgrade",
        "Complement",
      ],
    },
  },
  response: () => getItemcrossrefResponse,
};

/** The name that a vendor or customer has for an item, or another item to go with it. Declared in 3.0/inventory.dtd. */
export interface UpdateItemcrossref {
  /** Record no. `INTEGER`. */
  RECORDNO: Integer;
  /** Alternate item ID. */
  ALTERNATEITEMID?: string;
  /** Cross-reference item ID. */
  ITEMALIASID?: string;
  /** Cross-reference item description. */
  ITEMALIASDESC?: string;
  /** Unit. */
  UNIT?: string;
}

/** `Intacct itemcrossref UPDATE Request` */
export const updateItemcrossref: FunctionProfile<
  UpdateItemcrossref,
  ItemcrossrefData
> = {
  name: "Intacct itemcrossref UPDATE Request",
  version: "3.0",
  within: "update",
  element: "ITEMCROSSREF",
  content:
    "(RECORDNO & ALTERNATEITEMID? & ITEMALIASID? & ITEMALIASDESC? & UNIT?)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getItemcrossrefResponse,
};

/** The input of Intacct itemcrossref DELETE. */
export type DeleteItemcrossref = Delete;

/** `Intacct itemcrossref DELETE Request` */
export const deleteItemcrossref: FunctionProfile<
  DeleteItemcrossref,
  Completed
> = {
  name: "Intacct itemcrossref DELETE Request",
  version: "3.0",
  fixed: { object: "ITEMCROSSREF" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct itemcrossref GET. */
export type GetItemcrossref = Read<ItemcrossrefField | "*">;

/** `Intacct itemcrossref GET Request` */
export const getItemcrossref: FunctionProfile<
  GetItemcrossref,
  ItemcrossrefData
> = {
  name: "Intacct itemcrossref GET Request",
  version: "3.0",
  fixed: { object: "ITEMCROSSREF" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getItemcrossrefResponse,
};

/** The input of Intacct itemcrossref readByQuery QUERY. */
export type ReadByQueryItemcrossref = ReadByQuery<ItemcrossrefField | "*">;

/** `Intacct itemcrossref readByQuery QUERY Request` */
export const readByQueryItemcrossref: FunctionProfile<
  ReadByQueryItemcrossref,
  ItemcrossrefData
> = {
  name: "Intacct itemcrossref readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ITEMCROSSREF" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryItemcrossrefResponse,
};

/** The input of Intacct itemcrossref QUERY. */
export type QueryItemcrossref = QueryInput;

/** `Intacct itemcrossref QUERY Request` */
export const queryItemcrossref: QueryProfile<ItemcrossrefRecord> = {
  name: "Intacct itemcrossref QUERY Request",
  version: "3.0",
  fixed: { object: "ITEMCROSSREF" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryItemcrossrefResponse,
};

/** The input of Intacct itemcrossref LOOKUP. */
export type LookupItemcrossref = Lookup;

/** `Intacct itemcrossref LOOKUP Request` */
export const lookupItemcrossref: FunctionProfile<LookupItemcrossref, TypeData> =
  {
    name: "Intacct itemcrossref LOOKUP Request",
    version: "3.0",
    fixed: { object: "ITEMCROSSREF" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupItemcrossrefResponse,
  };

/** `Intacct itemcrossref GET Response` */
export const getItemcrossrefResponse: Profile<ItemcrossrefData> = {
  name: "Intacct itemcrossref GET Response",
  version: "3.0",
  element: "data",
  content: "(itemcrossref*)",
  types: { itemcrossref: () => itemcrossrefRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemcrossref readByQuery QUERY Response` */
export const readByQueryItemcrossrefResponse: Profile<ItemcrossrefData> = {
  name: "Intacct itemcrossref readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(itemcrossref*)",
  types: { itemcrossref: () => itemcrossrefRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemcrossref QUERY Response` */
export const queryItemcrossrefResponse: Profile<ItemcrossrefRows> = {
  name: "Intacct itemcrossref QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ITEMCROSSREF*)",
  types: { ITEMCROSSREF: () => itemcrossrefRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemcrossref LOOKUP Response` */
export const lookupItemcrossrefResponse: Profile<TypeData> = {
  name: "Intacct itemcrossref LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `itemcrossref`. */
export interface ItemcrossrefData extends DataAttributes {
  itemcrossref?: ItemcrossrefRecord[];
}

/** The fields of an itemcrossref that can be requested. */
export type ItemcrossrefField =
  keyof ItemcrossrefFields | `${string}.${string}`;

/** The data of an answer about `ITEMCROSSREF`. */
export interface ItemcrossrefRows extends DataAttributes {
  ITEMCROSSREF?: ItemcrossrefRecord[];
}

/** The name that a vendor or customer has for an item, or another item to go with it. Declared in 3.0/inventory.dtd. */
export interface ItemcrossrefFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Reference type. */
  REFTYPE?:
    | "Vendor"
    | "Customer"
    | "Substitute"
    | "Upgrade"
    | "Downgrade"
    | "Complement"
    | (string & {})
    | null;
  /** Item ID. */
  ITEMID?: string;
  /** Alternate item ID. */
  ALTERNATEITEMID?: string;
  /** Vendor ID. */
  VENDORID?: string;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Cross-reference item ID. */
  ITEMALIASID?: string;
  /** Cross-reference item description. */
  ITEMALIASDESC?: string;
  /** Unit. */
  UNIT?: string;
  /** Reference type context. */
  REFTYPECONTEXT?: "Internal" | "External" | (string & {}) | null;
  /** Item ID. */
  ITEMIDREST?: string;
  /** Vendor key. `INTEGER`. */
  VENDORKEY?: IntegerText | null;
  /** Vendor ID. */
  VENDORIDREST?: string;
  /** Customer key. `INTEGER`. */
  CUSTOMERKEY?: IntegerText | null;
  /** Customer ID. */
  CUSTOMERIDREST?: string;
  /** UOM key. */
  UNITKEY?: string;
  /** Alternate item ID. */
  ALTERNATEITEMIDREST?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
}

/** The related records that dotted names lead to. */
export interface ItemcrossrefRelations {}

/** A record in an answer: the known fields, and any others. */
export interface ItemcrossrefRecord
  extends
    ItemcrossrefFields,
    OpenValues,
    Related<ItemcrossrefFields, ItemcrossrefRelations> {}

export const itemcrossrefRecord: Shape<ItemcrossrefRecord> = {
  element: "ITEMCROSSREF",
  content: `(RECORDNO? & REFTYPE? & ITEMID? & ALTERNATEITEMID? & VENDORID? & CUSTOMERID? & ITEMALIASID? &
    ITEMALIASDESC? & UNIT? & REFTYPECONTEXT? & ITEMIDREST? & VENDORKEY? & VENDORIDREST? &
    CUSTOMERKEY? & CUSTOMERIDREST? & UNITKEY? & ALTERNATEITEMIDREST? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    REFTYPE: "ENUM",
    REFTYPECONTEXT: "ENUM",
    VENDORKEY: "INTEGER",
    CUSTOMERKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => itemcrossrefPaths,
  answer: true,
};

export const itemcrossrefPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
