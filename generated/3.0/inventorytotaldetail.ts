// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum 765b9022df56d4c4
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
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct inventorytotaldetail GET. */
export type GetInventorytotaldetail = Read<InventorytotaldetailField | "*">;

/** `Intacct inventorytotaldetail GET Request` */
export const getInventorytotaldetail: FunctionProfile<
  GetInventorytotaldetail,
  InventorytotaldetailData
> = {
  name: "Intacct inventorytotaldetail GET Request",
  version: "3.0",
  fixed: { object: "INVENTORYTOTALDETAIL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getInventorytotaldetailResponse,
};

/** The input of Intacct inventorytotaldetail readByQuery QUERY. */
export type ReadByQueryInventorytotaldetail = ReadByQuery<
  InventorytotaldetailField | "*"
>;

/** `Intacct inventorytotaldetail readByQuery QUERY Request` */
export const readByQueryInventorytotaldetail: FunctionProfile<
  ReadByQueryInventorytotaldetail,
  InventorytotaldetailData
> = {
  name: "Intacct inventorytotaldetail readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "INVENTORYTOTALDETAIL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryInventorytotaldetailResponse,
};

/** The input of Intacct inventorytotaldetail QUERY. */
export type QueryInventorytotaldetail = QueryInput;

/** `Intacct inventorytotaldetail QUERY Request` */
export const queryInventorytotaldetail: QueryProfile<InventorytotaldetailRecord> =
  {
    name: "Intacct inventorytotaldetail QUERY Request",
    version: "3.0",
    fixed: { object: "INVENTORYTOTALDETAIL" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryInventorytotaldetailResponse,
  };

/** The input of Intacct inventorytotaldetail LOOKUP. */
export type LookupInventorytotaldetail = Lookup;

/** `Intacct inventorytotaldetail LOOKUP Request` */
export const lookupInventorytotaldetail: FunctionProfile<
  LookupInventorytotaldetail,
  TypeData
> = {
  name: "Intacct inventorytotaldetail LOOKUP Request",
  version: "3.0",
  fixed: { object: "INVENTORYTOTALDETAIL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupInventorytotaldetailResponse,
};

/** `Intacct inventorytotaldetail GET Response` */
export const getInventorytotaldetailResponse: Profile<InventorytotaldetailData> =
  {
    name: "Intacct inventorytotaldetail GET Response",
    version: "3.0",
    element: "data",
    content: "(inventorytotaldetail*)",
    types: { inventorytotaldetail: () => inventorytotaldetailRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct inventorytotaldetail readByQuery QUERY Response` */
export const readByQueryInventorytotaldetailResponse: Profile<InventorytotaldetailData> =
  {
    name: "Intacct inventorytotaldetail readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(inventorytotaldetail*)",
    types: { inventorytotaldetail: () => inventorytotaldetailRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct inventorytotaldetail QUERY Response` */
export const queryInventorytotaldetailResponse: Profile<InventorytotaldetailRows> =
  {
    name: "Intacct inventorytotaldetail QUERY Response",
    version: "3.0",
    element: "data",
    content: "(INVENTORYTOTALDETAIL*)",
    types: { INVENTORYTOTALDETAIL: () => inventorytotaldetailRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct inventorytotaldetail LOOKUP Response` */
export const lookupInventorytotaldetailResponse: Profile<TypeData> = {
  name: "Intacct inventorytotaldetail LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `inventorytotaldetail`. */
export interface InventorytotaldetailData extends DataAttributes {
  inventorytotaldetail?: InventorytotaldetailRecord[];
}

/** The fields of an inventorytotaldetail that can be requested. */
export type InventorytotaldetailField =
  keyof InventorytotaldetailFields | `${string}.${string}`;

/** The data of an answer about `INVENTORYTOTALDETAIL`. */
export interface InventorytotaldetailRows extends DataAttributes {
  INVENTORYTOTALDETAIL?: InventorytotaldetailRecord[];
}

/** What a transaction adds to a running total of an item. Declared in 3.0/inventory.dtd. */
export interface InventorytotaldetailFields {
  /** ID. */
  ID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Inventory total type. */
  TOTALNAME?: string;
  /** Warehouse. */
  WAREHOUSEKEY?: string;
  /** Document ID. */
  DOCUMENTID?: string;
  /** Total key. `INTEGER`. */
  TOTALKEY?: IntegerText | null;
  /** Unit of measure. */
  UNIT?: string;
  /** Quantity. `NUMBER`. */
  QUANTITY?: DecimalText | null;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Department key. `INTEGER`. */
  DEPTKEY?: IntegerText | null;
  /** Document date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** Effect on inventory. */
  EFFECTONINVENTORY?:
    "Quantity" | "Value" | "Quantity & Value" | (string & {}) | null;
}

/** The related records that dotted names lead to. */
export interface InventorytotaldetailRelations {
  ITEM: ItemRecord;
  LOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface InventorytotaldetailRecord
  extends
    InventorytotaldetailFields,
    OpenValues,
    Related<InventorytotaldetailFields, InventorytotaldetailRelations> {}

export const inventorytotaldetailRecord: Shape<InventorytotaldetailRecord> = {
  element: "INVENTORYTOTALDETAIL",
  content: `(ID? & ITEMID? & TOTALNAME? & WAREHOUSEKEY? & DOCUMENTID? & TOTALKEY? & UNIT? & QUANTITY? &
    LOCATIONKEY? & DEPTKEY? & WHENCREATED? & EFFECTONINVENTORY? & #ANY*)`,
  types: {
    TOTALKEY: "INTEGER",
    QUANTITY: "NUMBER",
    LOCATIONKEY: "INTEGER",
    DEPTKEY: "INTEGER",
    WHENCREATED: "DATE_MDY",
    EFFECTONINVENTORY: "ENUM",
  },
  paths: () => inventorytotaldetailPaths,
  answer: true,
};

export const inventorytotaldetailPaths: Paths = {
  types: { DATE_MDY: "WHENCREATED" },
  to: { ITEM: () => itemPaths, LOCATION: () => locationPaths },
};
