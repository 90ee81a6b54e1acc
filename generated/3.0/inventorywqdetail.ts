// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum 8c8b4f1a23e6cad6
import type {
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A line in the queue of inventory that is to be fulfilled. Declared in 3.0/inventory.dtd. */
export interface UpdateInventorywqdetail {
  /** Status. */
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
  /** Pick containers. */
  PICKCONTAINER?: string;
  /** Pack containers. */
  PACKCONTAINER?: string;
  /** Shipping tracking. */
  SHIPTRACKING?: string;
  /** Hold progress. `BOOLEAN`. */
  HOLDPROGRESS?: boolean | null;
  /** Quantity picked. `NUMBER`. */
  QUANTITYPICKED?: Decimal | null;
  /** Quantity packed. `NUMBER`. */
  QUANTITYPACKED?: Decimal | null;
  /** Assigned to. */
  ASSIGNED?: string;
  /** Fulfillment line notes. */
  NOTES?: string;
  /** Record number. `INTEGER`. */
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
  response: () => getInventorywqdetailResponse,
};

/** The input of Intacct inventorywqdetail GET. */
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

/** The input of Intacct inventorywqdetail readByQuery QUERY. */
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

/** The input of Intacct inventorywqdetail QUERY. */
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

/** The input of Intacct inventorywqdetail LOOKUP. */
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
  types: { inventorywqdetail: () => inventorywqdetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct inventorywqdetail readByQuery QUERY Response` */
export const readByQueryInventorywqdetailResponse: Profile<InventorywqdetailData> =
  {
    name: "Intacct inventorywqdetail readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(inventorywqdetail*)",
    types: { inventorywqdetail: () => inventorywqdetailRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct inventorywqdetail QUERY Response` */
export const queryInventorywqdetailResponse: Profile<InventorywqdetailRows> = {
  name: "Intacct inventorywqdetail QUERY Response",
  version: "3.0",
  element: "data",
  content: "(INVENTORYWQDETAIL*)",
  types: { INVENTORYWQDETAIL: () => inventorywqdetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct inventorywqdetail LOOKUP Response` */
export const lookupInventorywqdetailResponse: Profile<TypeData> = {
  name: "Intacct inventorywqdetail LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `inventorywqdetail`. */
export interface InventorywqdetailData extends DataAttributes {
  inventorywqdetail?: InventorywqdetailRecord[];
}

/** The fields of an inventorywqdetail that can be requested. */
export type InventorywqdetailField =
  keyof InventorywqdetailFields | `${string}.${string}`;

/** The data of an answer about `INVENTORYWQDETAIL`. */
export interface InventorywqdetailRows extends DataAttributes {
  INVENTORYWQDETAIL?: InventorywqdetailRecord[];
}

/** A line in the queue of inventory that is to be fulfilled. Declared in 3.0/inventory.dtd. */
export interface InventorywqdetailFields {
  /** ID. */
  ID?: string;
  /** Status. */
  STATUS?:
    | "open"
    | "ready to pick"
    | "picked"
    | "packed"
    | "ready to ship"
    | "shipped"
    | "ready to invoice"
    | "invoiced"
    | "ready to pack"
    | (string & {})
    | null;
  /** Pick containers. */
  PICKCONTAINER?: string;
  /** Pack containers. */
  PACKCONTAINER?: string;
  /** Shipping tracking. */
  SHIPTRACKING?: string;
  /** Hold progress. `BOOLEAN`. */
  HOLDPROGRESS?: boolean | null;
  /** Quantity picked. `NUMBER`. */
  QUANTITYPICKED?: DecimalText | null;
  /** Quantity packed. `NUMBER`. */
  QUANTITYPACKED?: DecimalText | null;
  /** Assigned to. */
  ASSIGNED?: string;
  /** Fulfillment line notes. */
  NOTES?: string;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Orders key. */
  ICWQORDERID?: string;
  /** Document type. */
  DOCUMENTTYPE?: string;
  /** Document ID. */
  DOCID?: string;
  /** Document. `INTEGER`. */
  DOCHDRKEY?: IntegerText | null;
  /** Line no. `INTEGER`. */
  LINENO?: IntegerText | null;
  /** Warehouse. `INTEGER`. */
  WAREHOUSEKEY?: IntegerText | null;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Document number. */
  DOCNO?: string;
  /** Document type. */
  DOCPARID?: string;
  /** Originating document. */
  ORIGINALDOCID?: string;
  /** Payment terms. */
  TERMNAME?: string;
  /** Shipping method. */
  SHIPVIA?: string;
  /** Contact name. */
  SHIPTOCONTACT?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Order date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ORDERDATE?: IsoDate | null;
  /** Due date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate | null;
  /** Shipped. `DATE_MDY`, sent as mm/dd/yyyy. */
  SHIPPEDDATE?: IsoDate | null;
  /** Ship by. `DATE_MDY`, sent as mm/dd/yyyy. */
  SHIPBYDATE?: IsoDate | null;
  /** Need by. `DATE_MDY`, sent as mm/dd/yyyy. */
  NEEDBYDATE?: IsoDate | null;
  /** Do not ship before. `DATE_MDY`, sent as mm/dd/yyyy. */
  DONOTSHIPBEFOREDATE?: IsoDate | null;
  /** Do not ship after. `DATE_MDY`, sent as mm/dd/yyyy. */
  DONOTSHIPAFTERDATE?: IsoDate | null;
  /** Cancel after. `DATE_MDY`, sent as mm/dd/yyyy. */
  CANCELAFTERDATE?: IsoDate | null;
  /** Item ID. */
  ITEMID?: string;
  /** Unit of measure. */
  UOM?: string;
  /** UOM factor. `NUMBER`. */
  CONVFACTOR?: DecimalText | null;
  /** Qty ordered. `NUMBER`. */
  QUANTITYORDERED?: DecimalText | null;
  /** Quantity. `NUMBER`. */
  QUANTITY?: DecimalText | null;
  /** Quantity on order. `NUMBER`. */
  QUANTITYONORDER?: DecimalText | null;
  /** Quantity in transit. `NUMBER`. */
  QUANTITYINTRANSIT?: DecimalText | null;
  /** Quantity on hand. `NUMBER`. */
  QUANTITYONHAND?: DecimalText | null;
  /** Quantity on hold. `NUMBER`. */
  QUANTITYONHOLD?: DecimalText | null;
  /** Quantity available. `NUMBER`. */
  QUANTITYAVAILABLE?: DecimalText | null;
  /** Quantity reserved. `NUMBER`. */
  QUANTITYRESERVED?: DecimalText | null;
  /** Quantity allocated. `NUMBER`. */
  QUANTITYALLOCATED?: DecimalText | null;
  /** Quantity uncommitted. `NUMBER`. */
  QUANTITYUNCOMMITTED?: DecimalText | null;
  /** Quantity prev picked. `NUMBER`. */
  QUANTITYPREVPICKED?: DecimalText | null;
  /** Quantity to pick. `NUMBER`. */
  QUANTITYTOPICK?: DecimalText | null;
  /** Quantity prev packed. `NUMBER`. */
  QUANTITYPREVPACKED?: DecimalText | null;
  /** Quantity to pack. `NUMBER`. */
  QUANTITYTOPACK?: DecimalText | null;
  /** Quantity in reserve. `NUMBER`. */
  QUANTITYINRESERVE?: DecimalText | null;
  /** Quantity in allocation. `NUMBER`. */
  QUANTITYINALLOCATION?: DecimalText | null;
  /** Pick sheet printed. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  PICKLISTPRINTED?: IsoDateTime | null;
  /** Pack list printed. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  PACKLISTPRINTED?: IsoDateTime | null;
  /** Percent fulfillable. `INTEGER`. */
  PCTFULFILLABLE?: IntegerText | null;
  /** Assigned name. */
  ASSIGNEDNAME?: string;
  /** Order line memo. */
  MEMO?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. */
  CREATEDBY_USERID?: string;
  /** Modified by. */
  MODIFIEDBY_USERID?: string;
}

/** The related records that dotted names lead to. */
export interface InventorywqdetailRelations {}

/** A record in an answer: the known fields, and any others. */
export interface InventorywqdetailRecord
  extends
    InventorywqdetailFields,
    OpenValues,
    Related<InventorywqdetailFields, InventorywqdetailRelations> {}

export const inventorywqdetailRecord: Shape<InventorywqdetailRecord> = {
  element: "INVENTORYWQDETAIL",
  content: `(ID? & STATUS? & PICKCONTAINER? & PACKCONTAINER? & SHIPTRACKING? & HOLDPROGRESS? &
    QUANTITYPICKED? & QUANTITYPACKED? & ASSIGNED? & NOTES? & RECORDNO? & ICWQORDERID? &
    DOCUMENTTYPE? & DOCID? & DOCHDRKEY? & LINENO? & WAREHOUSEKEY? & WAREHOUSEID? & DOCNO? &
    DOCPARID? & ORIGINALDOCID? & TERMNAME? & SHIPVIA? & SHIPTOCONTACT? & CUSTOMERID? & ORDERDATE? &
    WHENDUE? & SHIPPEDDATE? & SHIPBYDATE? & NEEDBYDATE? & DONOTSHIPBEFOREDATE? &
    DONOTSHIPAFTERDATE? & CANCELAFTERDATE? & ITEMID? & UOM? & CONVFACTOR? & QUANTITYORDERED? &
    QUANTITY? & QUANTITYONORDER? & QUANTITYINTRANSIT? & QUANTITYONHAND? & QUANTITYONHOLD? &
    QUANTITYAVAILABLE? & QUANTITYRESERVED? & QUANTITYALLOCATED? & QUANTITYUNCOMMITTED? &
    QUANTITYPREVPICKED? & QUANTITYTOPICK? & QUANTITYPREVPACKED? & QUANTITYTOPACK? &
    QUANTITYINRESERVE? & QUANTITYINALLOCATION? & PICKLISTPRINTED? & PACKLISTPRINTED? &
    PCTFULFILLABLE? & ASSIGNEDNAME? & MEMO? & WHENCREATED? & WHENMODIFIED? & CREATEDBY_USERID? &
    MODIFIEDBY_USERID? & #ANY*)`,
  types: {
    STATUS: "ENUM",
    HOLDPROGRESS: "BOOLEAN",
    QUANTITYPICKED: "NUMBER",
    QUANTITYPACKED: "NUMBER",
    RECORDNO: "INTEGER",
    DOCHDRKEY: "INTEGER",
    LINENO: "INTEGER",
    WAREHOUSEKEY: "INTEGER",
    ORDERDATE: "DATE_MDY",
    WHENDUE: "DATE_MDY",
    SHIPPEDDATE: "DATE_MDY",
    SHIPBYDATE: "DATE_MDY",
    NEEDBYDATE: "DATE_MDY",
    DONOTSHIPBEFOREDATE: "DATE_MDY",
    DONOTSHIPAFTERDATE: "DATE_MDY",
    CANCELAFTERDATE: "DATE_MDY",
    CONVFACTOR: "NUMBER",
    QUANTITYORDERED: "NUMBER",
    QUANTITY: "NUMBER",
    QUANTITYONORDER: "NUMBER",
    QUANTITYINTRANSIT: "NUMBER",
    QUANTITYONHAND: "NUMBER",
    QUANTITYONHOLD: "NUMBER",
    QUANTITYAVAILABLE: "NUMBER",
    QUANTITYRESERVED: "NUMBER",
    QUANTITYALLOCATED: "NUMBER",
    QUANTITYUNCOMMITTED: "NUMBER",
    QUANTITYPREVPICKED: "NUMBER",
    QUANTITYTOPICK: "NUMBER",
    QUANTITYPREVPACKED: "NUMBER",
    QUANTITYTOPACK: "NUMBER",
    QUANTITYINRESERVE: "NUMBER",
    QUANTITYINALLOCATION: "NUMBER",
    PICKLISTPRINTED: "DATETIME_MDY",
    PACKLISTPRINTED: "DATETIME_MDY",
    PCTFULFILLABLE: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
  },
  paths: () => inventorywqdetailPaths,
  answer: true,
};

export const inventorywqdetailPaths: Paths = {
  types: {
    BOOLEAN: "HOLDPROGRESS",
    DATETIME_MDY: "PICKLISTPRINTED PACKLISTPRINTED WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "ORDERDATE WHENDUE SHIPPEDDATE SHIPBYDATE NEEDBYDATE DONOTSHIPBEFOREDATE DONOTSHIPAFTERDATE CANCELAFTERDATE",
  },
};
