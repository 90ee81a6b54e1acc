// Made by intacct-codegen from 2.1/response/inventory.dtd, shared/objects.dtd; do not edit. Checksum 6656ace77d789621
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";
import { type ShipToRecord, shipToRecord } from "./shipto.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct warehouse GET. */
export type GetWarehouse = Get<WarehouseField>;

/** `Intacct warehouse GET Request` */
export const getWarehouse: FunctionProfile<GetWarehouse, WarehouseData> = {
  name: "Intacct warehouse GET Request",
  version: "2.1",
  fixed: { object: "warehouse" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getWarehouseResponse,
};

/** The input of Intacct warehouse QUERY. */
export type QueryWarehouse = GetList<WarehouseField>;

/** `Intacct warehouse QUERY Request` */
export const queryWarehouse: FunctionProfile<QueryWarehouse, WarehouseData> = {
  name: "Intacct warehouse QUERY Request",
  version: "2.1",
  fixed: { object: "warehouse" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryWarehouseResponse,
};

/** `Intacct warehouse GET Response` */
export const getWarehouseResponse: Profile<WarehouseData> = {
  name: "Intacct warehouse GET Response",
  version: "2.1",
  element: "data",
  content: "(warehouse*)",
  types: { warehouse: () => warehouseRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct warehouse QUERY Response` */
export const queryWarehouseResponse: Profile<WarehouseData> = {
  name: "Intacct warehouse QUERY Response",
  version: "2.1",
  element: "data",
  content: "(warehouse*)",
  types: { warehouse: () => warehouseRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `warehouse`. */
export interface WarehouseData extends DataAttributes {
  warehouse?: WarehouseRecord[];
}

/** The fields of a warehouse that can be requested. */
export type WarehouseField = keyof WarehouseRecord;

/** A warehouse. Declared in 2.1/response/inventory.dtd. */
export interface WarehouseRecord {
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `ID`. */
  parentid?: string;
  /** `ID`. */
  managerid?: string;
  /** `CONTACTNAME`. */
  contactname?: string;
  shipto?: ShipToRecord;
  /** `BOOLEAN`. */
  usedingl?: boolean | null;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
}

export const warehouseRecord: Shape<WarehouseRecord> = {
  element: "warehouse",
  content:
    "(warehouseid?, name?, parentid?, managerid?, contactname?, shipto?, usedingl?, status?)",
  types: {
    warehouseid: "STRING_40",
    name: "STRING_100",
    parentid: "ID",
    managerid: "ID",
    contactname: "CONTACTNAME",
    shipto: () => shipToRecord,
    usedingl: "BOOLEAN",
    status: enumResponseStatus,
  },
  answer: true,
};
