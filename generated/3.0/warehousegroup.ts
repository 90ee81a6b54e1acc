// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum 4ce8b1016ecbe9b0
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
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct warehousegroup GET. */
export type GetWarehouseGroup = Read<WarehouseGroupField | "*">;

/** `Intacct warehousegroup GET Request` */
export const getWarehouseGroup: FunctionProfile<
  GetWarehouseGroup,
  WarehouseGroupData
> = {
  name: "Intacct warehousegroup GET Request",
  version: "3.0",
  fixed: { object: "WAREHOUSEGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getWarehouseGroupResponse,
};

/** The input of Intacct warehousegroup readByQuery QUERY. */
export type ReadByQueryWarehouseGroup = ReadByQuery<WarehouseGroupField | "*">;

/** `Intacct warehousegroup readByQuery QUERY Request` */
export const readByQueryWarehouseGroup: FunctionProfile<
  ReadByQueryWarehouseGroup,
  WarehouseGroupData
> = {
  name: "Intacct warehousegroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "WAREHOUSEGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryWarehouseGroupResponse,
};

/** The input of Intacct warehousegroup QUERY. */
export type QueryWarehouseGroup = QueryInput;

/** `Intacct warehousegroup QUERY Request` */
export const queryWarehouseGroup: QueryProfile<WarehouseGroupRecord> = {
  name: "Intacct warehousegroup QUERY Request",
  version: "3.0",
  fixed: { object: "WAREHOUSEGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryWarehouseGroupResponse,
};

/** The input of Intacct warehousegroup LOOKUP. */
export type LookupWarehouseGroup = Lookup;

/** `Intacct warehousegroup LOOKUP Request` */
export const lookupWarehouseGroup: FunctionProfile<
  LookupWarehouseGroup,
  TypeData
> = {
  name: "Intacct warehousegroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "WAREHOUSEGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupWarehouseGroupResponse,
};

/** `Intacct warehousegroup GET Response` */
export const getWarehouseGroupResponse: Profile<WarehouseGroupData> = {
  name: "Intacct warehousegroup GET Response",
  version: "3.0",
  element: "data",
  content: "(warehousegroup*)",
  types: { warehousegroup: () => warehouseGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct warehousegroup readByQuery QUERY Response` */
export const readByQueryWarehouseGroupResponse: Profile<WarehouseGroupData> = {
  name: "Intacct warehousegroup readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(warehousegroup*)",
  types: { warehousegroup: () => warehouseGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct warehousegroup QUERY Response` */
export const queryWarehouseGroupResponse: Profile<WarehouseGroupRows> = {
  name: "Intacct warehousegroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(WAREHOUSEGROUP*)",
  types: { WAREHOUSEGROUP: () => warehouseGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct warehousegroup LOOKUP Response` */
export const lookupWarehouseGroupResponse: Profile<TypeData> = {
  name: "Intacct warehousegroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `warehousegroup`. */
export interface WarehouseGroupData extends DataAttributes {
  warehousegroup?: WarehouseGroupRecord[];
}

/** The fields of a warehousegroup that can be requested. */
export type WarehouseGroupField =
  keyof WarehouseGroupFields | `${string}.${string}`;

/** The data of an answer about `WAREHOUSEGROUP`. */
export interface WarehouseGroupRows extends DataAttributes {
  WAREHOUSEGROUP?: WarehouseGroupRecord[];
}

/** A group of warehouses. Declared in 3.0/inventory.dtd. */
export interface WarehouseGroupFields {
  /** Record number. */
  RECORDNO?: string;
  /** Warehouse group ID. */
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
export interface WarehouseGroupRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface WarehouseGroupRecord
  extends
    WarehouseGroupFields,
    OpenValues,
    Related<WarehouseGroupFields, WarehouseGroupRelations> {}

export const warehouseGroupRecord: Shape<WarehouseGroupRecord> = {
  element: "WAREHOUSEGROUP",
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
  paths: () => warehouseGroupPaths,
  answer: true,
};

export const warehouseGroupPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: { MELOCATION: () => locationPaths },
};
