// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit.
import type {
  FunctionProfile,
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

/** What Intacct itemwarehouseinfo GET may ask for. */
export type GetItemWarehouseInfo = Read<ItemWarehouseInfoField | "*">;

/** `Intacct itemwarehouseinfo GET Request` */
export const getItemWarehouseInfo: FunctionProfile<
  GetItemWarehouseInfo,
  ItemWarehouseInfoData
> = {
  name: "Intacct itemwarehouseinfo GET Request",
  version: "3.0",
  fixed: { object: "ITEMWAREHOUSEINFO" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getItemWarehouseInfoResponse,
};

/** What Intacct itemwarehouseinfo readByQuery QUERY may ask for. */
export type ReadByQueryItemWarehouseInfo = ReadByQuery<
  ItemWarehouseInfoField | "*"
>;

/** `Intacct itemwarehouseinfo readByQuery QUERY Request` */
export const readByQueryItemWarehouseInfo: FunctionProfile<
  ReadByQueryItemWarehouseInfo,
  ItemWarehouseInfoData
> = {
  name: "Intacct itemwarehouseinfo readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ITEMWAREHOUSEINFO" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryItemWarehouseInfoResponse,
};

/** What Intacct itemwarehouseinfo QUERY may ask for. */
export type QueryItemWarehouseInfo = QueryInput;

/** `Intacct itemwarehouseinfo QUERY Request` */
export const queryItemWarehouseInfo: QueryProfile<ItemWarehouseInfoRecord> = {
  name: "Intacct itemwarehouseinfo QUERY Request",
  version: "3.0",
  fixed: { object: "ITEMWAREHOUSEINFO" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryItemWarehouseInfoResponse,
};

/** What Intacct itemwarehouseinfo LOOKUP may ask for. */
export type LookupItemWarehouseInfo = Lookup;

/** `Intacct itemwarehouseinfo LOOKUP Request` */
export const lookupItemWarehouseInfo: FunctionProfile<
  LookupItemWarehouseInfo,
  TypeData
> = {
  name: "Intacct itemwarehouseinfo LOOKUP Request",
  version: "3.0",
  fixed: { object: "ITEMWAREHOUSEINFO" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupItemWarehouseInfoResponse,
};

/** `Intacct itemwarehouseinfo GET Response` */
export const getItemWarehouseInfoResponse: Profile<ItemWarehouseInfoData> = {
  name: "Intacct itemwarehouseinfo GET Response",
  version: "3.0",
  element: "data",
  content: "(itemwarehouseinfo*)",
  alias: { ITEMWAREHOUSEINFO: "itemwarehouseinfo" },
  types: { itemwarehouseinfo: () => itemWarehouseInfoRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct itemwarehouseinfo readByQuery QUERY Response` */
export const readByQueryItemWarehouseInfoResponse: Profile<ItemWarehouseInfoData> =
  {
    name: "Intacct itemwarehouseinfo readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(itemwarehouseinfo*)",
    alias: { ITEMWAREHOUSEINFO: "itemwarehouseinfo" },
    types: { itemwarehouseinfo: () => itemWarehouseInfoRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct itemwarehouseinfo QUERY Response` */
export const queryItemWarehouseInfoResponse: Profile<ItemWarehouseInfoRows> = {
  name: "Intacct itemwarehouseinfo QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ITEMWAREHOUSEINFO*)",
  types: { ITEMWAREHOUSEINFO: () => itemWarehouseInfoRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct itemwarehouseinfo LOOKUP Response` */
export const lookupItemWarehouseInfoResponse: Profile<TypeData> = {
  name: "Intacct itemwarehouseinfo LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `itemwarehouseinfo` holds. */
export interface ItemWarehouseInfoData extends DataAttributes {
  itemwarehouseinfo?: ItemWarehouseInfoRecord[];
}

/** The fields of an itemwarehouseinfo that can be asked for. */
export type ItemWarehouseInfoField =
  keyof ItemWarehouseInfoFields | `${string}.${string}`;

/** What an answer about `ITEMWAREHOUSEINFO` holds. */
export interface ItemWarehouseInfoRows extends DataAttributes {
  ITEMWAREHOUSEINFO?: ItemWarehouseInfoRecord[];
}

/** What holds for an item in one warehouse. Declared in 3.0/inventory.dtd. */
export interface ItemWarehouseInfoFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  WAREHOUSEID?: string;
  /** `BOOLEAN`. "true" unless given. */
  ENABLE_REPLENISHMENT?: boolean | null;
  REPLENISHMENT_METHOD?:
    | "Reorder point"
    | "Demand forecast by single value"
    | "Demand forecast by fluctuating values"
    | (string & {})
    | null;
  /** `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: IntegerText | null;
  /** `INTEGER`. */
  MAX_ORDER_QTY?: IntegerText | null;
  /** `INTEGER`. */
  REORDER_POINT?: IntegerText | null;
  /** `INTEGER`. */
  REORDER_QTY?: IntegerText | null;
  /** A vendor that supplies the item to the warehouse. */
  ITEMWAREHOUSEVENDORENTRIES?: ItemWarehouseVendorEntriesRecord[];
  ITEMID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ItemWarehouseInfoRecord
  extends ItemWarehouseInfoFields, OpenValues {}

export const itemWarehouseInfoRecord: Shape<ItemWarehouseInfoRecord> = {
  element: "ITEMWAREHOUSEINFO",
  content: `(RECORDNO? & WAREHOUSEID? & ENABLE_REPLENISHMENT? & REPLENISHMENT_METHOD? & SAFETY_STOCK? &
    MAX_ORDER_QTY? & REORDER_POINT? & REORDER_QTY? & ITEMWAREHOUSEVENDORENTRIES* & ITEMID? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ENABLE_REPLENISHMENT: "BOOLEAN",
    REPLENISHMENT_METHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Reorder point",
        "Demand forecast by single value",
        "Demand forecast by fluctuating values",
      ],
      open: true,
    },
    SAFETY_STOCK: "INTEGER",
    MAX_ORDER_QTY: "INTEGER",
    REORDER_POINT: "INTEGER",
    REORDER_QTY: "INTEGER",
    ITEMWAREHOUSEVENDORENTRIES: () => itemWarehouseVendorEntriesRecord,
  },
  nulls: true,
};

/** A vendor that supplies the item to the warehouse. Declared in 3.0/inventory.dtd. */
export interface ItemWarehouseVendorEntriesRecord extends OpenValues {
  VENDORID?: string;
  /** `BOOLEAN`. */
  PREFERRED_VENDOR?: boolean | null;
  STOCKNO?: string;
  LEAD_TIME?: string;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: IntegerText | null;
  /** `INTEGER`. "1" unless given. */
  ECONOMIC_ORDER_QTY?: IntegerText | null;
  /** `INTEGER`. "1" unless given. */
  MIN_ORDER_QTY?: IntegerText | null;
  UOM?: string;
}

export const itemWarehouseVendorEntriesRecord: Shape<ItemWarehouseVendorEntriesRecord> =
  {
    element: "ITEMWAREHOUSEVENDORENTRIES",
    content: `(VENDORID? & PREFERRED_VENDOR? & STOCKNO? & LEAD_TIME? & FORECAST_DEMAND_IN_LEAD_TIME? &
    ECONOMIC_ORDER_QTY? & MIN_ORDER_QTY? & UOM? & #ANY*)`,
    types: {
      PREFERRED_VENDOR: "BOOLEAN",
      FORECAST_DEMAND_IN_LEAD_TIME: "INTEGER",
      ECONOMIC_ORDER_QTY: "INTEGER",
      MIN_ORDER_QTY: "INTEGER",
    },
    nulls: true,
  };
