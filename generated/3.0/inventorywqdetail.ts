// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit.
import type {
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
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

/** A line in the queue of inventory that is to be fulfilled. Declared in 3.0/inventory.dtd. */
export interface UpdateInventorywqdetail {
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
  /** `BOOLEAN`. */
  HOLDPROGRESS?: boolean | null;
  /** `NUMBER`. */
  QUANTITYPICKED?: Decimal | null;
  /** `NUMBER`. */
  QUANTITYPACKED?: Decimal | null;
  ASSIGNED?: string;
  NOTES?: string;
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
}

/** `Intacct inventorywqdetail UPDATE Request` */
export const updateInventorywqdetail: FunctionProfile<
  UpdateInventorywqdetail,
  InventorywqdetailData
> = {
  name: "Intacct inventorywqdetail UPDATE Request",
  version: "3.0",
  within: "update",
  element: "INVENTORYWQDETAIL",
  content: `(STATUS? & PICKCONTAINER? & PACKCONTAINER? & SHIPTRACKING? & HOLDPROGRESS? & QUANTITYPICKED? &
    QUANTITYPACKED? & ASSIGNED? & NOTES? & RECORDNO?)`,
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
    HOLDPROGRESS: "BOOLEAN",
    QUANTITYPICKED: "NUMBER",
    QUANTITYPACKED: "NUMBER",
    RECORDNO: "INTEGER",
  },
  nulls: true,
  response: () => getInventorywqdetailResponse,
};

/** What Intacct inventorywqdetail GET may ask for. */
export type GetInventorywqdetail = Read<InventorywqdetailField | "*">;

/** `Intacct inventorywqdetail GET Request` */
export const getInventorywqdetail: FunctionProfile<
  GetInventorywqdetail,
  InventorywqdetailData
> = {
  name: "Intacct inventorywqdetail GET Request",
  version: "3.0",
  fixed: { object: "INVENTORYWQDETAIL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getInventorywqdetailResponse,
};

/** What Intacct inventorywqdetail readByQuery QUERY may ask for. */
export type ReadByQueryInventorywqdetail = ReadByQuery<
  InventorywqdetailField | "*"
>;

/** `Intacct inventorywqdetail readByQuery QUERY Request` */
export const readByQueryInventorywqdetail: FunctionProfile<
  ReadByQueryInventorywqdetail,
  InventorywqdetailData
> = {
  name: "Intacct inventorywqdetail readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "INVENTORYWQDETAIL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryInventorywqdetailResponse,
};

/** What Intacct inventorywqdetail QUERY may ask for. */
export type QueryInventorywqdetail = QueryInput;

/** `Intacct inventorywqdetail QUERY Request` */
export const queryInventorywqdetail: QueryProfile<InventorywqdetailRecord> = {
  name: "Intacct inventorywqdetail QUERY Request",
  version: "3.0",
  fixed: { object: "INVENTORYWQDETAIL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryInventorywqdetailResponse,
};

/** What Intacct inventorywqdetail LOOKUP may ask for. */
export type LookupInventorywqdetail = Lookup;

/** `Intacct inventorywqdetail LOOKUP Request` */
export const lookupInventorywqdetail: FunctionProfile<
  LookupInventorywqdetail,
  TypeData
> = {
  name: "Intacct inventorywqdetail LOOKUP Request",
  version: "3.0",
  fixed: { object: "INVENTORYWQDETAIL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupInventorywqdetailResponse,
};

/** `Intacct inventorywqdetail GET Response` */
export const getInventorywqdetailResponse: Profile<InventorywqdetailData> = {
  name: "Intacct inventorywqdetail GET Response",
  version: "3.0",
  element: "data",
  content: "(inventorywqdetail*)",
  alias: { INVENTORYWQDETAIL: "inventorywqdetail" },
  types: { inventorywqdetail: () => inventorywqdetailRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct inventorywqdetail readByQuery QUERY Response` */
export const readByQueryInventorywqdetailResponse: Profile<InventorywqdetailData> =
  {
    name: "Intacct inventorywqdetail readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(inventorywqdetail*)",
    alias: { INVENTORYWQDETAIL: "inventorywqdetail" },
    types: { inventorywqdetail: () => inventorywqdetailRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct inventorywqdetail QUERY Response` */
export const queryInventorywqdetailResponse: Profile<InventorywqdetailRows> = {
  name: "Intacct inventorywqdetail QUERY Response",
  version: "3.0",
  element: "data",
  content: "(INVENTORYWQDETAIL*)",
  types: { INVENTORYWQDETAIL: () => inventorywqdetailRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct inventorywqdetail LOOKUP Response` */
export const lookupInventorywqdetailResponse: Profile<TypeData> = {
  name: "Intacct inventorywqdetail LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `inventorywqdetail` holds. */
export interface InventorywqdetailData extends DataAttributes {
  inventorywqdetail?: InventorywqdetailRecord[];
}

/** The fields of an inventorywqdetail that can be asked for. */
export type InventorywqdetailField =
  keyof InventorywqdetailFields | `${string}.${string}`;

/** What an answer about `INVENTORYWQDETAIL` holds. */
export interface InventorywqdetailRows extends DataAttributes {
  INVENTORYWQDETAIL?: InventorywqdetailRecord[];
}

/** A line in the queue of inventory that is to be fulfilled. Declared in 3.0/inventory.dtd. */
export interface InventorywqdetailFields {
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
  /** `BOOLEAN`. */
  HOLDPROGRESS?: boolean | null;
  /** `NUMBER`. */
  QUANTITYPICKED?: DecimalText | null;
  /** `NUMBER`. */
  QUANTITYPACKED?: DecimalText | null;
  ASSIGNED?: string;
  NOTES?: string;
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ICWQORDERID?: string;
  DOCUMENTTYPE?: string;
  DOCID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface InventorywqdetailRecord
  extends InventorywqdetailFields, OpenValues {}

export const inventorywqdetailRecord: Shape<InventorywqdetailRecord> = {
  element: "INVENTORYWQDETAIL",
  content: `(ID? & STATUS? & PICKCONTAINER? & PACKCONTAINER? & SHIPTRACKING? & HOLDPROGRESS? &
    QUANTITYPICKED? & QUANTITYPACKED? & ASSIGNED? & NOTES? & RECORDNO? & ICWQORDERID? &
    DOCUMENTTYPE? & DOCID? & #ANY*)`,
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
    QUANTITYPICKED: "NUMBER",
    QUANTITYPACKED: "NUMBER",
    RECORDNO: "INTEGER",
  },
  nulls: true,
};
