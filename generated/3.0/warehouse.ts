// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd, 3.0/records/inventory.dtd, shared/objects.dtd; do not edit. Checksum bf280652c7a5482f
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDateTime,
  OpenRecord,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type ContactRecord, contactPaths } from "./contact.js";
import {
  type ContactInfoRecord,
  contactInfoRecord,
} from "./contactinfo-record.js";
import {
  type CreateContactInfo,
  createContactInfo,
} from "./create-contactinfo.js";
import { type CreateShipTo, createShipTo } from "./create-shipto.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type ShipToRecord, shipToRecord } from "./shipto-record.js";
import {
  type UpdateContactInfo,
  updateContactInfo,
} from "./update-contactinfo.js";
import { type UpdateShipTo, updateShipTo } from "./update-shipto.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A warehouse. Declared in 3.0/inventory.dtd. */
export interface CreateWarehouse {
  /** Warehouse ID. */
  WAREHOUSEID: string;
  /** Name. */
  NAME: string;
  /** The location of the warehouse. */
  LOC: CreateLoc;
  /** Manager ID. */
  MANAGERID?: string;
  /** Parent warehouse. */
  PARENTID?: string;
  /** A contact, by name. */
  CONTACTINFO?: CreateContactInfo;
  /** The contact that goods go to, by name. */
  SHIPTO?: CreateShipTo;
  /** Used in GL. `BOOLEAN`. "true" unless given. */
  USEDINGL?: boolean | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Enable replenishment for this warehouse. `BOOLEAN`. "true" unless given. */
  ENABLE_REPLENISHMENT?: boolean | null;
  /** Allow negative inventory for this warehouse. `BOOLEAN`. "false" unless given. */
  ENABLENEGATIVEINV?: boolean | null;
}

/** `Intacct warehouse CREATE Request` */
export const createWarehouse: FunctionProfile<CreateWarehouse, WarehouseData> =
  {
    name: "Intacct warehouse CREATE Request",
    version: "3.0",
    within: "create",
    element: "WAREHOUSE",
    content: `(WAREHOUSEID & NAME & LOC & MANAGERID? & PARENTID? & CONTACTINFO? & SHIPTO? & USEDINGL? &
    STATUS? & ENABLE_REPLENISHMENT? & ENABLENEGATIVEINV? & #ANY*)`,
    source: "documented",
    types: {
      LOC: () => createLoc,
      CONTACTINFO: () => createContactInfo,
      SHIPTO: () => createShipTo,
      USEDINGL: "BOOLEAN",
      STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
      ENABLE_REPLENISHMENT: "BOOLEAN",
      ENABLENEGATIVEINV: "BOOLEAN",
    },
    response: () => getWarehouseResponse,
  };

/** A warehouse. Declared in 3.0/inventory.dtd. */
export type UpdateWarehouse = UpdateWarehouseFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Warehouse ID. */
        WAREHOUSEID?: string;
      }
    | {
        RECORDNO?: never;
        /** Warehouse ID. */
        WAREHOUSEID: string;
      }
  );

interface UpdateWarehouseFields {
  /** Name. */
  NAME?: string;
  /** The location of the warehouse. */
  LOC?: UpdateLoc;
  /** Manager ID. */
  MANAGERID?: string;
  /** Parent warehouse. */
  PARENTID?: string;
  /** A contact, by name. */
  CONTACTINFO?: UpdateContactInfo;
  /** The contact that goods go to, by name. */
  SHIPTO?: UpdateShipTo;
  /** Used in GL. `BOOLEAN`. "true" unless given. */
  USEDINGL?: boolean | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Enable replenishment for this warehouse. `BOOLEAN`. "true" unless given. */
  ENABLE_REPLENISHMENT?: boolean | null;
  /** Allow negative inventory for this warehouse. `BOOLEAN`. "false" unless given. */
  ENABLENEGATIVEINV?: boolean | null;
}

/** `Intacct warehouse UPDATE Request` */
export const updateWarehouse: FunctionProfile<UpdateWarehouse, WarehouseData> =
  {
    name: "Intacct warehouse UPDATE Request",
    version: "3.0",
    within: "update",
    element: "WAREHOUSE",
    content: `((RECORDNO || WAREHOUSEID) & NAME? & LOC? & MANAGERID? & PARENTID? & CONTACTINFO? & SHIPTO? &
    USEDINGL? & STATUS? & ENABLE_REPLENISHMENT? & ENABLENEGATIVEINV? & #ANY*)`,
    source: "documented",
    types: {
      RECORDNO: "INTEGER",
      LOC: () => updateLoc,
      CONTACTINFO: () => updateContactInfo,
      SHIPTO: () => updateShipTo,
      USEDINGL: "BOOLEAN",
      STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
      ENABLE_REPLENISHMENT: "BOOLEAN",
      ENABLENEGATIVEINV: "BOOLEAN",
    },
    response: () => getWarehouseResponse,
  };

/** The input of Intacct warehouse DELETE. */
export type DeleteWarehouse = Delete;

/** `Intacct warehouse DELETE Request` */
export const deleteWarehouse: FunctionProfile<DeleteWarehouse, Completed> = {
  name: "Intacct warehouse DELETE Request",
  version: "3.0",
  fixed: { object: "WAREHOUSE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct warehouse GET. */
export type GetWarehouse = Read<WarehouseField | "*">;

/** `Intacct warehouse GET Request` */
export const getWarehouse: FunctionProfile<GetWarehouse, WarehouseData> = {
  name: "Intacct warehouse GET Request",
  version: "3.0",
  fixed: { object: "WAREHOUSE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getWarehouseResponse,
};

/** The input of Intacct warehouse readByName GET. */
export type ReadByNameWarehouse = ReadByName<WarehouseField | "*">;

/** `Intacct warehouse readByName GET Request` */
export const readByNameWarehouse: FunctionProfile<
  ReadByNameWarehouse,
  WarehouseData
> = {
  name: "Intacct warehouse readByName GET Request",
  version: "3.0",
  fixed: { object: "WAREHOUSE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameWarehouseResponse,
};

/** The input of Intacct warehouse readByQuery QUERY. */
export type ReadByQueryWarehouse = ReadByQuery<WarehouseField | "*">;

/** `Intacct warehouse readByQuery QUERY Request` */
export const readByQueryWarehouse: FunctionProfile<
  ReadByQueryWarehouse,
  WarehouseData
> = {
  name: "Intacct warehouse readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "WAREHOUSE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryWarehouseResponse,
};

/** The input of Intacct warehouse QUERY. */
export type QueryWarehouse = QueryInput;

/** `Intacct warehouse QUERY Request` */
export const queryWarehouse: QueryProfile<WarehouseRecord> = {
  name: "Intacct warehouse QUERY Request",
  version: "3.0",
  fixed: { object: "WAREHOUSE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryWarehouseResponse,
};

/** The input of Intacct warehouse LOOKUP. */
export type LookupWarehouse = Lookup;

/** `Intacct warehouse LOOKUP Request` */
export const lookupWarehouse: FunctionProfile<LookupWarehouse, TypeData> = {
  name: "Intacct warehouse LOOKUP Request",
  version: "3.0",
  fixed: { object: "WAREHOUSE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupWarehouseResponse,
};

/** The input of Intacct warehouse get GET. */
export type GetWarehouseFunction = Get;

/** `Intacct warehouse get GET Request` */
export const getWarehouseFunction: FunctionProfile<
  GetWarehouseFunction,
  WarehouseRows2
> = {
  name: "Intacct warehouse get GET Request",
  version: "3.0",
  fixed: { object: "warehouse" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getWarehouseFunctionResponse,
};

/** The input of Intacct warehouse get_list QUERY. */
export type GetListWarehouse = GetList;

/** `Intacct warehouse get_list QUERY Request` */
export const getListWarehouse: FunctionProfile<
  GetListWarehouse,
  WarehouseRows2
> = {
  name: "Intacct warehouse get_list QUERY Request",
  version: "3.0",
  fixed: { object: "warehouse" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListWarehouseResponse,
};

/** `Intacct warehouse GET Response` */
export const getWarehouseResponse: Profile<WarehouseData> = {
  name: "Intacct warehouse GET Response",
  version: "3.0",
  element: "data",
  content: "(warehouse*)",
  types: { warehouse: () => warehouseRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct warehouse readByName GET Response` */
export const readByNameWarehouseResponse: Profile<WarehouseData> = {
  name: "Intacct warehouse readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(warehouse*)",
  types: { warehouse: () => warehouseRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct warehouse readByQuery QUERY Response` */
export const readByQueryWarehouseResponse: Profile<WarehouseData> = {
  name: "Intacct warehouse readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(warehouse*)",
  types: { warehouse: () => warehouseRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct warehouse QUERY Response` */
export const queryWarehouseResponse: Profile<WarehouseRows> = {
  name: "Intacct warehouse QUERY Response",
  version: "3.0",
  element: "data",
  content: "(WAREHOUSE*)",
  types: { WAREHOUSE: () => warehouseRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct warehouse LOOKUP Response` */
export const lookupWarehouseResponse: Profile<TypeData> = {
  name: "Intacct warehouse LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct warehouse get GET Response` */
export const getWarehouseFunctionResponse: Profile<WarehouseRows2> = {
  name: "Intacct warehouse get GET Response",
  version: "3.0",
  element: "data",
  content: "(warehouse*)",
  types: { warehouse: () => ({ element: "warehouse", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct warehouse get_list QUERY Response` */
export const getListWarehouseResponse: Profile<WarehouseRows2> = {
  name: "Intacct warehouse get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(warehouse*)",
  types: { warehouse: () => ({ element: "warehouse", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `warehouse`. */
export interface WarehouseData extends DataAttributes {
  warehouse?: WarehouseRecord[];
}

/** The fields of a warehouse that can be requested. */
export type WarehouseField = keyof WarehouseFields | `${string}.${string}`;

/** The data of an answer about `WAREHOUSE`. */
export interface WarehouseRows extends DataAttributes {
  WAREHOUSE?: WarehouseRecord[];
}

/** The data of an answer about `warehouse`. */
export interface WarehouseRows2 extends DataAttributes {
  warehouse?: OpenRecord[];
}

/** The location of the warehouse. Declared in 3.0/inventory.dtd. */
export interface CreateLoc {
  /** Location ID. */
  LOCATIONID: string;
}

export const createLoc: Shape<CreateLoc> = {
  element: "LOC",
  content: "(LOCATIONID)",
};

/** The location of the warehouse. Declared in 3.0/inventory.dtd. */
export interface UpdateLoc {
  /** Location ID. */
  LOCATIONID: string;
}

export const updateLoc: Shape<UpdateLoc> = {
  element: "LOC",
  content: "(LOCATIONID)",
};

/** A warehouse. Declared in 3.0/inventory.dtd. */
export interface WarehouseFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Warehouse ID. */
  WAREHOUSEID?: string;
  /** Name. */
  NAME?: string;
  /** The location of the warehouse. */
  LOC?: LocRecord;
  /** Manager ID. */
  MANAGERID?: string;
  /** Parent warehouse. */
  PARENTID?: string;
  /** A contact, by name. */
  CONTACTINFO?: ContactInfoRecord;
  /** The contact that goods go to, by name. */
  SHIPTO?: ShipToRecord;
  /** Used in GL. `BOOLEAN`. "true" unless given. */
  USEDINGL?: boolean | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Enable replenishment for this warehouse. `BOOLEAN`. */
  ENABLE_REPLENISHMENT?: boolean | null;
  /** Allow negative inventory for this warehouse. `BOOLEAN`. "false" unless given. */
  ENABLENEGATIVEINV?: boolean | null;
  /** Warehouse ID. */
  LOCATIONID?: string;
  MANAGER?: WarehouseManagerRecord;
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
export interface WarehouseRelations {
  CONTACT: ContactRecord;
  LOC: LocationRecord;
  MANAGER: EmployeeRecord;
  MELOCATION: LocationRecord;
  PARENT: WarehouseRecord;
  SHIPTO: ContactRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface WarehouseRecord
  extends
    WarehouseFields,
    OpenValues,
    Related<WarehouseFields, WarehouseRelations> {}

export const warehouseRecord: Shape<WarehouseRecord> = {
  element: "WAREHOUSE",
  content: `(RECORDNO? & WAREHOUSEID? & NAME? & LOC? & MANAGERID? & PARENTID? & CONTACTINFO? & SHIPTO? &
    USEDINGL? & STATUS? & ENABLE_REPLENISHMENT? & ENABLENEGATIVEINV? & LOCATIONID? & MANAGER? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    LOC: () => locRecord,
    CONTACTINFO: () => contactInfoRecord,
    SHIPTO: () => shipToRecord,
    USEDINGL: "BOOLEAN",
    STATUS: "ENUM",
    ENABLE_REPLENISHMENT: "BOOLEAN",
    ENABLENEGATIVEINV: "BOOLEAN",
    MANAGER: () => warehouseManagerRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => warehousePaths,
  answer: true,
};

export const warehousePaths: Paths = {
  types: {
    BOOLEAN:
      "CONTACTINFO.VISIBLE CONTACTINFO.TAXABLE SHIPTO.VISIBLE SHIPTO.TAXABLE USEDINGL ENABLE_REPLENISHMENT ENABLENEGATIVEINV",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "CONTACTINFO.TAXIDVALIDATIONDATE SHIPTO.TAXIDVALIDATIONDATE",
  },
  to: {
    CONTACT: () => contactPaths,
    LOC: () => locationPaths,
    MANAGER: () => employeePaths,
    MELOCATION: () => locationPaths,
    PARENT: () => warehousePaths,
    SHIPTO: () => contactPaths,
  },
};

/** The location of the warehouse. Declared in 3.0/inventory.dtd. */
export interface LocRecord extends OpenValues {
  /** Location ID. */
  LOCATIONID?: string;
}

export const locRecord: Shape<LocRecord> = {
  element: "LOC",
  content: "(LOCATIONID? & #ANY*)",
  answer: true,
};

/** Declared in 3.0/records/inventory.dtd. */
export interface WarehouseManagerRecord extends OpenValues {
  /** Manager ID. */
  NAME?: string;
}

export const warehouseManagerRecord: Shape<WarehouseManagerRecord> = {
  element: "MANAGER",
  content: "(NAME? & #ANY*)",
  answer: true,
};
