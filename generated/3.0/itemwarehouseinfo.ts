// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum dfc870daddc51520
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
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
import { type ItemRecord, itemPaths } from "./item.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type WarehouseRecord, warehousePaths } from "./warehouse.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct itemwarehouseinfo GET. */
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

/** The input of Intacct itemwarehouseinfo readByQuery QUERY. */
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

/** The input of Intacct itemwarehouseinfo QUERY. */
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

/** The input of Intacct itemwarehouseinfo LOOKUP. */
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
  types: { itemwarehouseinfo: () => itemWarehouseInfoRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemwarehouseinfo readByQuery QUERY Response` */
export const readByQueryItemWarehouseInfoResponse: Profile<ItemWarehouseInfoData> =
  {
    name: "Intacct itemwarehouseinfo readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(itemwarehouseinfo*)",
    types: { itemwarehouseinfo: () => itemWarehouseInfoRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct itemwarehouseinfo QUERY Response` */
export const queryItemWarehouseInfoResponse: Profile<ItemWarehouseInfoRows> = {
  name: "Intacct itemwarehouseinfo QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ITEMWAREHOUSEINFO*)",
  types: { ITEMWAREHOUSEINFO: () => itemWarehouseInfoRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemwarehouseinfo LOOKUP Response` */
export const lookupItemWarehouseInfoResponse: Profile<TypeData> = {
  name: "Intacct itemwarehouseinfo LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `itemwarehouseinfo`. */
export interface ItemWarehouseInfoData extends DataAttributes {
  itemwarehouseinfo?: ItemWarehouseInfoRecord[];
}

/** The fields of an itemwarehouseinfo that can be requested. */
export type ItemWarehouseInfoField =
  keyof ItemWarehouseInfoFields | `${string}.${string}`;

/** The data of an answer about `ITEMWAREHOUSEINFO`. */
export interface ItemWarehouseInfoRows extends DataAttributes {
  ITEMWAREHOUSEINFO?: ItemWarehouseInfoRecord[];
}

/** What holds for an item in one warehouse. Declared in 3.0/inventory.dtd. */
export interface ItemWarehouseInfoFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Warehouse ID. */
  WAREHOUSEID?: string;
  /** Override replenishment values on the vendor history tab. `BOOLEAN`. */
  ENABLE_REPLENISHMENT?: boolean | null;
  /** Replenishment method. */
  REPLENISHMENT_METHOD?:
    | "Reorder point"
    | "Demand forecast by single value"
    | "Demand forecast by fluctuating values"
    | (string & {})
    | null;
  /** Safety stock. `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: IntegerText | null;
  /** Maximum order quantity. `INTEGER`. */
  MAX_ORDER_QTY?: IntegerText | null;
  /** Reorder point. `INTEGER`. */
  REORDER_POINT?: IntegerText | null;
  /** Quantity to reorder. `INTEGER`. */
  REORDER_QTY?: IntegerText | null;
  /** A vendor that supplies the item to the warehouse. */
  ITEMWAREHOUSEVENDORENTRIES?: ItemWarehouseVendorEntriesRecord[];
  /** Item ID. */
  ITEMID?: string;
  /** Item dimension key. */
  ITEMDIMKEY?: string;
  /** Warehouse dimension key. */
  WAREHOUSEDIMKEY?: string;
  /** Storage area. */
  DEFAULT_SUBSECTION?: string;
  /** Inventory cycle key. */
  CYCLEKEY?: string;
  /** Inventory cycle default. */
  CYCLE?: string;
  /** Standard cost. `MONEY`. */
  STANDARD_COST?: DecimalText | null;
  /** Last unit cost. `MONEY`. */
  LAST_COST?: DecimalText | null;
  /** Average cost. `MONEY`. */
  AVERAGE_COST?: DecimalText | null;
  /** Reorder method. */
  REORDER_METHOD?:
    "Economic Qty" | "Max Stock Level" | "Reorder Point" | (string & {}) | null;
  /** Economic order quantity. `INTEGER`. */
  ECONOMIC_ORDER_QTY?: IntegerText | null;
  /** Minimum order quantity. `INTEGER`. "1" unless given. */
  MIN_ORDER_QTY?: IntegerText | null;
  /** Maximum stocking amount. `INTEGER`. */
  MAX_STOCK?: IntegerText | null;
  /** Minimum stocking amount. `INTEGER`. */
  MIN_STOCK?: IntegerText | null;
  /** Last date sold. `DATE_MDY`, sent as mm/dd/yyyy. */
  DATE_LASTSOLD?: IsoDate | null;
  /** Last date received. `DATE_MDY`, sent as mm/dd/yyyy. */
  DATE_LASTRECEIVED?: IsoDate | null;
  /** Default aisle. */
  DEFAULT_AISLE?: string;
  /** Default row. */
  DEFAULT_ROW?: string;
  /** Default bin. */
  DEFAULT_BIN?: string;
  /** On order. `NUMBER`. */
  WONORDER?: DecimalText | null;
  /** In transit. `NUMBER`. */
  WINTRANSIT?: DecimalText | null;
  /** On hand. `NUMBER`. */
  WONHAND?: DecimalText | null;
  /** On hold. `NUMBER`. */
  WONHOLD?: DecimalText | null;
  /** Reserved. `NUMBER`. */
  WRESERVED?: DecimalText | null;
  /** Allocated. `NUMBER`. */
  WALLOCATED?: DecimalText | null;
  /** Uncommitted. `NUMBER`. */
  WUNCOMMITTED?: DecimalText | null;
  /** Currency. */
  WHSE_LOCATION_KEY?: string;
  /** Currency. */
  WHSE_CURRENCY?: string;
  /** Warehouse location ID. */
  WHSE_LOCATION_ID?: string;
  /** Default aisle key. */
  DEFAULT_AISLE_KEY?: string;
  /** Default row key. */
  DEFAULT_ROW_KEY?: string;
  /** Default bin key. */
  DEFAULT_BIN_KEY?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ItemWarehouseInfoRelations {
  ITEM: ItemRecord;
  WAREHOUSE: WarehouseRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ItemWarehouseInfoRecord
  extends
    ItemWarehouseInfoFields,
    OpenValues,
    Related<ItemWarehouseInfoFields, ItemWarehouseInfoRelations> {}

export const itemWarehouseInfoRecord: Shape<ItemWarehouseInfoRecord> = {
  element: "ITEMWAREHOUSEINFO",
  content: `(RECORDNO? & WAREHOUSEID? & ENABLE_REPLENISHMENT? & REPLENISHMENT_METHOD? & SAFETY_STOCK? &
    MAX_ORDER_QTY? & REORDER_POINT? & REORDER_QTY? & ITEMWAREHOUSEVENDORENTRIES* & ITEMID? &
    ITEMDIMKEY? & WAREHOUSEDIMKEY? & DEFAULT_SUBSECTION? & CYCLEKEY? & CYCLE? & STANDARD_COST? &
    LAST_COST? & AVERAGE_COST? & REORDER_METHOD? & ECONOMIC_ORDER_QTY? & MIN_ORDER_QTY? &
    MAX_STOCK? & MIN_STOCK? & DATE_LASTSOLD? & DATE_LASTRECEIVED? & DEFAULT_AISLE? & DEFAULT_ROW? &
    DEFAULT_BIN? & WONORDER? & WINTRANSIT? & WONHAND? & WONHOLD? & WRESERVED? & WALLOCATED? &
    WUNCOMMITTED? & WHSE_LOCATION_KEY? & WHSE_CURRENCY? & WHSE_LOCATION_ID? & DEFAULT_AISLE_KEY? &
    DEFAULT_ROW_KEY? & DEFAULT_BIN_KEY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ENABLE_REPLENISHMENT: "BOOLEAN",
    REPLENISHMENT_METHOD: "ENUM",
    SAFETY_STOCK: "INTEGER",
    MAX_ORDER_QTY: "INTEGER",
    REORDER_POINT: "INTEGER",
    REORDER_QTY: "INTEGER",
    ITEMWAREHOUSEVENDORENTRIES: () => itemWarehouseVendorEntriesRecord,
    STANDARD_COST: "MONEY",
    LAST_COST: "MONEY",
    AVERAGE_COST: "MONEY",
    REORDER_METHOD: "ENUM",
    ECONOMIC_ORDER_QTY: "INTEGER",
    MIN_ORDER_QTY: "INTEGER",
    MAX_STOCK: "INTEGER",
    MIN_STOCK: "INTEGER",
    DATE_LASTSOLD: "DATE_MDY",
    DATE_LASTRECEIVED: "DATE_MDY",
    WONORDER: "NUMBER",
    WINTRANSIT: "NUMBER",
    WONHAND: "NUMBER",
    WONHOLD: "NUMBER",
    WRESERVED: "NUMBER",
    WALLOCATED: "NUMBER",
    WUNCOMMITTED: "NUMBER",
  },
  paths: () => itemWarehouseInfoPaths,
  answer: true,
};

export const itemWarehouseInfoPaths: Paths = {
  types: {
    BOOLEAN: "ENABLE_REPLENISHMENT",
    DATE_MDY: "DATE_LASTSOLD DATE_LASTRECEIVED",
  },
  to: { ITEM: () => itemPaths, WAREHOUSE: () => warehousePaths },
};

/** A vendor that supplies the item to the warehouse. Declared in 3.0/inventory.dtd. */
export interface ItemWarehouseVendorEntriesRecord extends OpenValues {
  /** Vendor. */
  VENDORID?: string;
  /** `BOOLEAN`. */
  PREFERRED_VENDOR?: boolean | null;
  STOCKNO?: string;
  LEAD_TIME?: string;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: IntegerText | null;
  /** `INTEGER`. "1" unless given. */
  ECONOMIC_ORDER_QTY?: IntegerText | null;
  /** Minimum order quantity. `INTEGER`. "1" unless given. */
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
    answer: true,
  };
