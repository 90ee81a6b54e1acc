// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum 22b69d50f3e3d1af
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** An order in the queue of inventory that is to be fulfilled. Declared in 3.0/inventory.dtd. */
export interface UpdateInventorywqorder {
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
  /** Main key. */
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
  response: () => getInventorywqorderResponse,
};

/** The input of Intacct inventorywqorder GET. */
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

/** The input of Intacct inventorywqorder readByQuery QUERY. */
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

/** The input of Intacct inventorywqorder QUERY. */
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

/** The input of Intacct inventorywqorder LOOKUP. */
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
  types: { inventorywqorder: () => inventorywqorderRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct inventorywqorder readByQuery QUERY Response` */
export const readByQueryInventorywqorderResponse: Profile<InventorywqorderData> =
  {
    name: "Intacct inventorywqorder readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(inventorywqorder*)",
    types: { inventorywqorder: () => inventorywqorderRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct inventorywqorder QUERY Response` */
export const queryInventorywqorderResponse: Profile<InventorywqorderRows> = {
  name: "Intacct inventorywqorder QUERY Response",
  version: "3.0",
  element: "data",
  content: "(INVENTORYWQORDER*)",
  types: { INVENTORYWQORDER: () => inventorywqorderRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct inventorywqorder LOOKUP Response` */
export const lookupInventorywqorderResponse: Profile<TypeData> = {
  name: "Intacct inventorywqorder LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `inventorywqorder`. */
export interface InventorywqorderData extends DataAttributes {
  inventorywqorder?: InventorywqorderRecord[];
}

/** The fields of an inventorywqorder that can be requested. */
export type InventorywqorderField =
  keyof InventorywqorderFields | `${string}.${string}`;

/** The data of an answer about `INVENTORYWQORDER`. */
export interface InventorywqorderRows extends DataAttributes {
  INVENTORYWQORDER?: InventorywqorderRecord[];
}

/** An order in the queue of inventory that is to be fulfilled. Declared in 3.0/inventory.dtd. */
export interface InventorywqorderFields {
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
  /** Main key. */
  ICWQORDERID?: string;
  /** Ship to. */
  SHIPTOCONTACT?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Hold. */
  ORDERHOLDPROGRESS?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Percent fulfillable. */
  PCTFULFILLABLE?: string;
  /** Document ID. */
  DOCID?: string;
  /** Hold progress. `BOOLEAN`. */
  HOLDPROGRESS?: boolean | null;
  /** Document. `INTEGER`. */
  DOCHDRKEY?: IntegerText | null;
  /** Document number. */
  DOCNO?: string;
  /** Document template key. `INTEGER`. */
  DOCPARKEY?: IntegerText | null;
  /** Document template ID. */
  DOCPARID?: string;
  /** Originating document. */
  ORIGINALDOCID?: string;
  /** Document type. */
  DOCUMENTTYPE?:
    | "unknown"
    | "order"
    | "shipper"
    | "invoice"
    | "shipinvoice"
    | "draftshipper"
    | (string & {})
    | null;
  /** Payment terms. */
  TERMNAME?: string;
  /** Shipping method. */
  SHIPVIA?: string;
  /** Order date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ORDERDATE?: IsoDate | null;
  /** Ship date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate | null;
  /** Shipped date. `DATE_MDY`, sent as mm/dd/yyyy. */
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
  /** No. of lines. */
  NUMBEROFLINES?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Assigned to. */
  ORDERASSIGNED?: string;
  /** Order header message. */
  ORDERNOTES?: string;
  /** Pick list printed. */
  PICKLISTPRINTED?: string;
  /** Pack list printed. */
  PACKLISTPRINTED?: string;
  /** Some items allocated. `BOOLEAN`. */
  SOMEALLOCATED?: boolean | null;
  /** Location key. `NUMBER`. */
  MELOCATIONKEY?: DecimalText | null;
}

/** The related records that dotted names lead to. */
export interface InventorywqorderRelations {}

/** A record in an answer: the known fields, and any others. */
export interface InventorywqorderRecord
  extends
    InventorywqorderFields,
    OpenValues,
    Related<InventorywqorderFields, InventorywqorderRelations> {}

export const inventorywqorderRecord: Shape<InventorywqorderRecord> = {
  element: "INVENTORYWQORDER",
  content: `(ID? & STATUS? & PICKCONTAINER? & PACKCONTAINER? & SHIPTRACKING? & ICWQORDERID? &
    SHIPTOCONTACT? & CUSTOMERNAME? & ORDERHOLDPROGRESS? & CUSTOMERID? & PCTFULFILLABLE? & DOCID? &
    HOLDPROGRESS? & DOCHDRKEY? & DOCNO? & DOCPARKEY? & DOCPARID? & ORIGINALDOCID? & DOCUMENTTYPE? &
    TERMNAME? & SHIPVIA? & ORDERDATE? & WHENDUE? & SHIPPEDDATE? & SHIPBYDATE? & NEEDBYDATE? &
    DONOTSHIPBEFOREDATE? & DONOTSHIPAFTERDATE? & CANCELAFTERDATE? & NUMBEROFLINES? & WAREHOUSEID? &
    ORDERASSIGNED? & ORDERNOTES? & PICKLISTPRINTED? & PACKLISTPRINTED? & SOMEALLOCATED? &
    MELOCATIONKEY? & #ANY*)`,
  types: {
    STATUS: "ENUM",
    HOLDPROGRESS: "BOOLEAN",
    DOCHDRKEY: "INTEGER",
    DOCPARKEY: "INTEGER",
    DOCUMENTTYPE: "ENUM",
    ORDERDATE: "DATE_MDY",
    WHENDUE: "DATE_MDY",
    SHIPPEDDATE: "DATE_MDY",
    SHIPBYDATE: "DATE_MDY",
    NEEDBYDATE: "DATE_MDY",
    DONOTSHIPBEFOREDATE: "DATE_MDY",
    DONOTSHIPAFTERDATE: "DATE_MDY",
    CANCELAFTERDATE: "DATE_MDY",
    SOMEALLOCATED: "BOOLEAN",
    MELOCATIONKEY: "NUMBER",
  },
  paths: () => inventorywqorderPaths,
  answer: true,
};

export const inventorywqorderPaths: Paths = {
  types: {
    BOOLEAN: "HOLDPROGRESS SOMEALLOCATED",
    DATE_MDY:
      "ORDERDATE WHENDUE SHIPPEDDATE SHIPBYDATE NEEDBYDATE DONOTSHIPBEFOREDATE DONOTSHIPAFTERDATE CANCELAFTERDATE",
  },
};
