// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum a26d1f67d0d455ce
import type {
  Completed,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A cycle count of a warehouse. Declared in 3.0/inventory.dtd. */
export interface CreateIccyclecount {
  /** Count description. */
  CYCLECOUNTDESC: string;
  /** Warehouse. */
  WAREHOUSEID: string;
  /** User key. `INTEGER`. */
  EMPUSERKEY: Integer;
  /** Show quantity on hand after count is started. `BOOLEAN`. "false" unless given. */
  SHOWQTYONHAND?: boolean | null;
  /** Assigned to. */
  EMPUSERID?: string;
}

/** `Intacct iccyclecount CREATE Request` */
export const createIccyclecount: FunctionProfile<
  CreateIccyclecount,
  IccyclecountData
> = {
  name: "Intacct iccyclecount CREATE Request",
  version: "3.0",
  within: "create",
  element: "ICCYCLECOUNT",
  content:
    "(CYCLECOUNTDESC & WAREHOUSEID & EMPUSERKEY & SHOWQTYONHAND? & EMPUSERID?)",
  source: "documented",
  types: { EMPUSERKEY: "INTEGER", SHOWQTYONHAND: "BOOLEAN" },
  response: () => getIccyclecountResponse,
};

/** The input of Intacct iccyclecount DELETE. */
export type DeleteIccyclecount = Delete;

/** `Intacct iccyclecount DELETE Request` */
export const deleteIccyclecount: FunctionProfile<
  DeleteIccyclecount,
  Completed
> = {
  name: "Intacct iccyclecount DELETE Request",
  version: "3.0",
  fixed: { object: "ICCYCLECOUNT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct iccyclecount GET. */
export type GetIccyclecount = Read<IccyclecountField | "*">;

/** `Intacct iccyclecount GET Request` */
export const getIccyclecount: FunctionProfile<
  GetIccyclecount,
  IccyclecountData
> = {
  name: "Intacct iccyclecount GET Request",
  version: "3.0",
  fixed: { object: "ICCYCLECOUNT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getIccyclecountResponse,
};

/** The input of Intacct iccyclecount readByQuery QUERY. */
export type ReadByQueryIccyclecount = ReadByQuery<IccyclecountField | "*">;

/** `Intacct iccyclecount readByQuery QUERY Request` */
export const readByQueryIccyclecount: FunctionProfile<
  ReadByQueryIccyclecount,
  IccyclecountData
> = {
  name: "Intacct iccyclecount readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ICCYCLECOUNT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryIccyclecountResponse,
};

/** The input of Intacct iccyclecount QUERY. */
export type QueryIccyclecount = QueryInput;

/** `Intacct iccyclecount QUERY Request` */
export const queryIccyclecount: QueryProfile<IccyclecountRecord> = {
  name: "Intacct iccyclecount QUERY Request",
  version: "3.0",
  fixed: { object: "ICCYCLECOUNT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryIccyclecountResponse,
};

/** The input of Intacct iccyclecount LOOKUP. */
export type LookupIccyclecount = Lookup;

/** `Intacct iccyclecount LOOKUP Request` */
export const lookupIccyclecount: FunctionProfile<LookupIccyclecount, TypeData> =
  {
    name: "Intacct iccyclecount LOOKUP Request",
    version: "3.0",
    fixed: { object: "ICCYCLECOUNT" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupIccyclecountResponse,
  };

/** `Intacct iccyclecount GET Response` */
export const getIccyclecountResponse: Profile<IccyclecountData> = {
  name: "Intacct iccyclecount GET Response",
  version: "3.0",
  element: "data",
  content: "(iccyclecount*)",
  types: { iccyclecount: () => iccyclecountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct iccyclecount readByQuery QUERY Response` */
export const readByQueryIccyclecountResponse: Profile<IccyclecountData> = {
  name: "Intacct iccyclecount readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(iccyclecount*)",
  types: { iccyclecount: () => iccyclecountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct iccyclecount QUERY Response` */
export const queryIccyclecountResponse: Profile<IccyclecountRows> = {
  name: "Intacct iccyclecount QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ICCYCLECOUNT*)",
  types: { ICCYCLECOUNT: () => iccyclecountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct iccyclecount LOOKUP Response` */
export const lookupIccyclecountResponse: Profile<TypeData> = {
  name: "Intacct iccyclecount LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `iccyclecount`. */
export interface IccyclecountData extends DataAttributes {
  iccyclecount?: IccyclecountRecord[];
}

/** The fields of an iccyclecount that can be requested. */
export type IccyclecountField =
  keyof IccyclecountFields | `${string}.${string}`;

/** The data of an answer about `ICCYCLECOUNT`. */
export interface IccyclecountRows extends DataAttributes {
  ICCYCLECOUNT?: IccyclecountRecord[];
}

/** A cycle count of a warehouse. Declared in 3.0/inventory.dtd. */
export interface IccyclecountFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Count description. */
  CYCLECOUNTDESC?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** User key. `INTEGER`. */
  EMPUSERKEY?: IntegerText | null;
  /** Show quantity on hand after count is started. `BOOLEAN`. "false" unless given. */
  SHOWQTYONHAND?: boolean | null;
  /** Assigned to. */
  EMPUSERID?: string;
  /** Count status. */
  COUNTSTATE?:
    | "Not Started"
    | "In Progress"
    | "Counted"
    | "Reconciled"
    | "Voided"
    | (string & {})
    | null;
  /** Count ID. */
  CYCLECOUNTID?: string;
  /** Warehouse key. `INTEGER`. */
  WAREHOUSEKEY?: IntegerText | null;
  /** Actual count start date. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  COUNTSTARTDATE?: IsoDateTime | null;
  /** Actual count end date. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  COUNTENDDATE?: IsoDateTime | null;
  /** Adjustments. `INTEGER`. */
  ADJUSTMENTCOUNT?: IntegerText | null;
  /** Damage adjustments. `INTEGER`. */
  DMGADJUSTMENTCOUNT?: IntegerText | null;
  /** Adjustment date. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  ADJUSTMENTDATE?: IsoDateTime | null;
  /** Lines in count. `INTEGER`. */
  LINESINCOUNT?: IntegerText | null;
  /** Lines skipped. `INTEGER`. */
  LINESKIPPED?: IntegerText | null;
  /** Adjustment posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ADJUSTMENTPOSTDATE?: IsoDate | null;
  /** Quantity on hand last updated. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  QOHLASTUPDATEDDATE?: IsoDateTime | null;
  /** Exclude allocated quantity from QOH. */
  EXCLUDEALLOCATEDQTY?: "true" | "false" | (string & {}) | null;
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
export interface IccyclecountRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface IccyclecountRecord
  extends
    IccyclecountFields,
    OpenValues,
    Related<IccyclecountFields, IccyclecountRelations> {}

export const iccyclecountRecord: Shape<IccyclecountRecord> = {
  element: "ICCYCLECOUNT",
  content: `(RECORDNO? & CYCLECOUNTDESC? & WAREHOUSEID? & EMPUSERKEY? & SHOWQTYONHAND? & EMPUSERID? &
    COUNTSTATE? & CYCLECOUNTID? & WAREHOUSEKEY? & COUNTSTARTDATE? & COUNTENDDATE? &
    ADJUSTMENTCOUNT? & DMGADJUSTMENTCOUNT? & ADJUSTMENTDATE? & LINESINCOUNT? & LINESKIPPED? &
    ADJUSTMENTPOSTDATE? & QOHLASTUPDATEDDATE? & EXCLUDEALLOCATEDQTY? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    EMPUSERKEY: "INTEGER",
    SHOWQTYONHAND: "BOOLEAN",
    COUNTSTATE: "ENUM",
    WAREHOUSEKEY: "INTEGER",
    COUNTSTARTDATE: "DATETIME_MDY",
    COUNTENDDATE: "DATETIME_MDY",
    ADJUSTMENTCOUNT: "INTEGER",
    DMGADJUSTMENTCOUNT: "INTEGER",
    ADJUSTMENTDATE: "DATETIME_MDY",
    LINESINCOUNT: "INTEGER",
    LINESKIPPED: "INTEGER",
    ADJUSTMENTPOSTDATE: "DATE_MDY",
    QOHLASTUPDATEDDATE: "DATETIME_MDY",
    EXCLUDEALLOCATEDQTY: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => iccyclecountPaths,
  answer: true,
};

export const iccyclecountPaths: Paths = {
  types: {
    BOOLEAN: "SHOWQTYONHAND",
    DATETIME_MDY:
      "COUNTSTARTDATE COUNTENDDATE ADJUSTMENTDATE QOHLASTUPDATEDDATE WHENCREATED WHENMODIFIED",
    DATE_MDY: "ADJUSTMENTPOSTDATE",
  },
  to: { MELOCATION: () => locationPaths },
};
