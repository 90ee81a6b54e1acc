// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum 28575284b4b867b4
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

/** The input of Intacct availableinventory GET. */
export type GetAvailableinventory = Read<AvailableinventoryField | "*">;

/** `Intacct availableinventory GET Request` */
export const getAvailableinventory: FunctionProfile<
  GetAvailableinventory,
  AvailableinventoryData
> = {
  name: "Intacct availableinventory GET Request",
  version: "3.0",
  fixed: { object: "AVAILABLEINVENTORY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getAvailableinventoryResponse,
};

/** The input of Intacct availableinventory readByQuery QUERY. */
export type ReadByQueryAvailableinventory = ReadByQuery<
  AvailableinventoryField | "*"
>;

/** `Intacct availableinventory readByQuery QUERY Request` */
export const readByQueryAvailableinventory: FunctionProfile<
  ReadByQueryAvailableinventory,
  AvailableinventoryData
> = {
  name: "Intacct availableinventory readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "AVAILABLEINVENTORY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAvailableinventoryResponse,
};

/** The input of Intacct availableinventory QUERY. */
export type QueryAvailableinventory = QueryInput;

/** `Intacct availableinventory QUERY Request` */
export const queryAvailableinventory: QueryProfile<AvailableinventoryRecord> = {
  name: "Intacct availableinventory QUERY Request",
  version: "3.0",
  fixed: { object: "AVAILABLEINVENTORY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAvailableinventoryResponse,
};

/** The input of Intacct availableinventory LOOKUP. */
export type LookupAvailableinventory = Lookup;

/** `Intacct availableinventory LOOKUP Request` */
export const lookupAvailableinventory: FunctionProfile<
  LookupAvailableinventory,
  TypeData
> = {
  name: "Intacct availableinventory LOOKUP Request",
  version: "3.0",
  fixed: { object: "AVAILABLEINVENTORY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAvailableinventoryResponse,
};

/** `Intacct availableinventory GET Response` */
export const getAvailableinventoryResponse: Profile<AvailableinventoryData> = {
  name: "Intacct availableinventory GET Response",
  version: "3.0",
  element: "data",
  content: "(availableinventory*)",
  types: { availableinventory: () => availableinventoryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct availableinventory readByQuery QUERY Response` */
export const readByQueryAvailableinventoryResponse: Profile<AvailableinventoryData> =
  {
    name: "Intacct availableinventory readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(availableinventory*)",
    types: { availableinventory: () => availableinventoryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct availableinventory QUERY Response` */
export const queryAvailableinventoryResponse: Profile<AvailableinventoryRows> =
  {
    name: "Intacct availableinventory QUERY Response",
    version: "3.0",
    element: "data",
    content: "(AVAILABLEINVENTORY*)",
    types: { AVAILABLEINVENTORY: () => availableinventoryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct availableinventory LOOKUP Response` */
export const lookupAvailableinventoryResponse: Profile<TypeData> = {
  name: "Intacct availableinventory LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `availableinventory`. */
export interface AvailableinventoryData extends DataAttributes {
  availableinventory?: AvailableinventoryRecord[];
}

/** The fields of an availableinventory that can be requested. */
export type AvailableinventoryField =
  keyof AvailableinventoryFields | `${string}.${string}`;

/** The data of an answer about `AVAILABLEINVENTORY`. */
export interface AvailableinventoryRows extends DataAttributes {
  AVAILABLEINVENTORY?: AvailableinventoryRecord[];
}

/** What is on hand of an item, by place, lot and serial number. Declared in 3.0/inventory.dtd. */
export interface AvailableinventoryFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Item ID. */
  ITEMID?: string;
  /** Warehouse ID. */
  WAREHOUSEID?: string;
  /** Bin key. `INTEGER`. */
  BINKEY?: IntegerText | null;
  /** Lot number. */
  LOTNO?: string;
  /** Expiration date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPIRATIONDATE?: IsoDate | null;
  /** Quantity left. `NUMBER`. */
  QUANTITYLEFT?: DecimalText | null;
  /** ID. */
  ID?: string;
  /** Bin ID. */
  BINID?: string;
  /** Aisle ID. */
  AISLE?: string;
  /** Row ID. */
  ROW?: string;
  /** Zone ID. */
  ZONE?: string;
  /** Serial number. */
  SERIALNO?: string;
  /** Date received. `DATE_MDY`, sent as mm/dd/yyyy. */
  DATERECEIVED?: IsoDate | null;
  /** Quantity allocated. `NUMBER`. */
  QUANTITYALLOCATED?: DecimalText | null;
  /** Quantity reserved. `NUMBER`. */
  QUANTITYRESERVED?: DecimalText | null;
  /** Item description. */
  ITEMDESCRIPTION?: string;
  /** Unit of measurement. */
  UOM?: string;
  /** Warehouse name. */
  WAREHOUSENAME?: string;
}

/** The related records that dotted names lead to. */
export interface AvailableinventoryRelations {}

/** A record in an answer: the known fields, and any others. */
export interface AvailableinventoryRecord
  extends
    AvailableinventoryFields,
    OpenValues,
    Related<AvailableinventoryFields, AvailableinventoryRelations> {}

export const availableinventoryRecord: Shape<AvailableinventoryRecord> = {
  element: "AVAILABLEINVENTORY",
  content: `(RECORDNO? & ITEMID? & WAREHOUSEID? & BINKEY? & LOTNO? & EXPIRATIONDATE? & QUANTITYLEFT? & ID? &
    BINID? & AISLE? & ROW? & ZONE? & SERIALNO? & DATERECEIVED? & QUANTITYALLOCATED? &
    QUANTITYRESERVED? & ITEMDESCRIPTION? & UOM? & WAREHOUSENAME? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    BINKEY: "INTEGER",
    EXPIRATIONDATE: "DATE_MDY",
    QUANTITYLEFT: "NUMBER",
    DATERECEIVED: "DATE_MDY",
    QUANTITYALLOCATED: "NUMBER",
    QUANTITYRESERVED: "NUMBER",
  },
  paths: () => availableinventoryPaths,
  answer: true,
};

export const availableinventoryPaths: Paths = {
  types: { DATE_MDY: "EXPIRATIONDATE DATERECEIVED" },
};
