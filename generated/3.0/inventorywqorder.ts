// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit.
import type {
  FunctionProfile,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** An order in the queue of inventory that is to be fulfilled. Declared in 3.0/inventory.dtd. */
export interface UpdateInventorywqorder {
  STATUS?:
    | "open"
    | "ready to pick"
    | "picked"
    | "packed"
    | "ready to ship"
    | "shipped"
    | "ready to invoice"
    | "invoiced"
    | null;
  PICKCONTAINER?: string;
  PACKCONTAINER?: string;
  SHIPTRACKING?: string;
  ICWQORDERID?: string;
}

/** `Intacct inventorywqorder UPDATE Request` */
export const updateInventorywqorder: FunctionProfile<
  UpdateInventorywqorder,
  InventorywqorderData
> = {
  name: "Intacct inventorywqorder UPDATE Request",
  version: "3.0",
  within: "update",
  element: "INVENTORYWQORDER",
  content:
    "(STATUS? & PICKCONTAINER? & PACKCONTAINER? & SHIPTRACKING? & ICWQORDERID?)",
  source: "documented",
  types: {
    STATUS: {
      name: "STRING",
      base: "enum",
      values: [
        "open",
        "ready to pick",
        "picked",
        "packed",
        "ready to ship",
        "shipped",
        "ready to invoice",
        "invoiced",
      ],
    },
  },
  nulls: true,
  response: () => getInventorywqorderResponse,
};

/** What Intacct inventorywqorder GET may ask for. */
export type GetInventorywqorder = Read<InventorywqorderField | "*">;

/** `Intacct inventorywqorder GET Request` */
export const getInventorywqorder: FunctionProfile<
  GetInventorywqorder,
  InventorywqorderData
> = {
  name: "Intacct inventorywqorder GET Request",
  version: "3.0",
  fixed: { object: "INVENTORYWQORDER" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getInventorywqorderResponse,
};

/** What Intacct inventorywqorder readByQuery QUERY may ask for. */
export type ReadByQueryInventorywqorder = ReadByQuery<
  InventorywqorderField | "*"
>;

/** `Intacct inventorywqorder readByQuery QUERY Request` */
export const readByQueryInventorywqorder: FunctionProfile<
  ReadByQueryInventorywqorder,
  InventorywqorderData
> = {
  name: "Intacct inventorywqorder readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "INVENTORYWQORDER" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryInventorywqorderResponse,
};

/** What Intacct inventorywqorder QUERY may ask for. */
export type QueryInventorywqorder = QueryInput;

/** `Intacct inventorywqorder QUERY Request` */
export const queryInventorywqorder: QueryProfile<InventorywqorderRecord> = {
  name: "Intacct inventorywqorder QUERY Request",
  version: "3.0",
  fixed: { object: "INVENTORYWQORDER" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryInventorywqorderResponse,
};

/** What Intacct inventorywqorder LOOKUP may ask for. */
export type LookupInventorywqorder = Lookup;

/** `Intacct inventorywqorder LOOKUP Request` */
export const lookupInventorywqorder: FunctionProfile<
  LookupInventorywqorder,
  TypeData
> = {
  name: "Intacct inventorywqorder LOOKUP Request",
  version: "3.0",
  fixed: { object: "INVENTORYWQORDER" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupInventorywqorderResponse,
};

/** `Intacct inventorywqorder GET Response` */
export const getInventorywqorderResponse: Profile<InventorywqorderData> = {
  name: "Intacct inventorywqorder GET Response",
  version: "3.0",
  element: "data",
  content: "(inventorywqorder*)",
  alias: { INVENTORYWQORDER: "inventorywqorder" },
  types: { inventorywqorder: () => inventorywqorderRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct inventorywqorder readByQuery QUERY Response` */
export const readByQueryInventorywqorderResponse: Profile<InventorywqorderData> =
  {
    name: "Intacct inventorywqorder readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(inventorywqorder*)",
    alias: { INVENTORYWQORDER: "inventorywqorder" },
    types: { inventorywqorder: () => inventorywqorderRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct inventorywqorder QUERY Response` */
export const queryInventorywqorderResponse: Profile<InventorywqorderRows> = {
  name: "Intacct inventorywqorder QUERY Response",
  version: "3.0",
  element: "data",
  content: "(INVENTORYWQORDER*)",
  types: { INVENTORYWQORDER: () => inventorywqorderRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct inventorywqorder LOOKUP Response` */
export const lookupInventorywqorderResponse: Profile<TypeData> = {
  name: "Intacct inventorywqorder LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `inventorywqorder` holds. */
export interface InventorywqorderData extends DataAttributes {
  inventorywqorder?: InventorywqorderRecord[];
}

/** The fields of an inventorywqorder that can be asked for. */
export type InventorywqorderField =
  keyof InventorywqorderFields | `${string}.${string}`;

/** What an answer about `INVENTORYWQORDER` holds. */
export interface InventorywqorderRows extends DataAttributes {
  INVENTORYWQORDER?: InventorywqorderRecord[];
}

/** An order in the queue of inventory that is to be fulfilled. Declared in 3.0/inventory.dtd. */
export interface InventorywqorderFields {
  ID?: string;
  STATUS?:
    | "open"
    | "ready to pick"
    | "picked"
    | "packed"
    | "ready to ship"
    | "shipped"
    | "ready to invoice"
    | "invoiced"
    | (string & {})
    | null;
  PICKCONTAINER?: string;
  PACKCONTAINER?: string;
  SHIPTRACKING?: string;
  ICWQORDERID?: string;
  SHIPTOCONTACT?: string;
  CUSTOMERNAME?: string;
  ORDERHOLDPROGRESS?: string;
  CUSTOMERID?: string;
  PCTFULFILLABLE?: string;
  DOCID?: string;
  /** `BOOLEAN`. */
  HOLDPROGRESS?: boolean | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface InventorywqorderRecord
  extends InventorywqorderFields, OpenValues {}

export const inventorywqorderRecord: Shape<InventorywqorderRecord> = {
  element: "INVENTORYWQORDER",
  content: `(ID? & STATUS? & PICKCONTAINER? & PACKCONTAINER? & SHIPTRACKING? & ICWQORDERID? &
    SHIPTOCONTACT? & CUSTOMERNAME? & ORDERHOLDPROGRESS? & CUSTOMERID? & PCTFULFILLABLE? & DOCID? &
    HOLDPROGRESS? & #ANY*)`,
  types: {
    STATUS: {
      name: "STRING",
      base: "enum",
      values: [
        "open",
        "ready to pick",
        "picked",
        "packed",
        "ready to ship",
        "shipped",
        "ready to invoice",
        "invoiced",
      ],
      open: true,
    },
    HOLDPROGRESS: "BOOLEAN",
  },
  nulls: true,
};
