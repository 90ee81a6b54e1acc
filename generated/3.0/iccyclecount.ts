// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** A cycle count of a warehouse. Declared in 3.0/inventory.dtd. */
export interface CreateIccyclecount {
  CYCLECOUNTDESC: string;
  WAREHOUSEID: string;
  /** `INTEGER`. */
  EMPUSERKEY: Integer;
  /** `BOOLEAN`. "false" unless given. */
  SHOWQTYONHAND?: boolean;
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

/** What Intacct iccyclecount DELETE may ask for. */
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

/** What Intacct iccyclecount GET may ask for. */
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

/** What Intacct iccyclecount readByQuery QUERY may ask for. */
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

/** What Intacct iccyclecount QUERY may ask for. */
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

/** What Intacct iccyclecount LOOKUP may ask for. */
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
  alias: { ICCYCLECOUNT: "iccyclecount" },
  types: { iccyclecount: () => iccyclecountRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct iccyclecount readByQuery QUERY Response` */
export const readByQueryIccyclecountResponse: Profile<IccyclecountData> = {
  name: "Intacct iccyclecount readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(iccyclecount*)",
  alias: { ICCYCLECOUNT: "iccyclecount" },
  types: { iccyclecount: () => iccyclecountRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct iccyclecount QUERY Response` */
export const queryIccyclecountResponse: Profile<IccyclecountRows> = {
  name: "Intacct iccyclecount QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ICCYCLECOUNT*)",
  types: { ICCYCLECOUNT: () => iccyclecountRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct iccyclecount LOOKUP Response` */
export const lookupIccyclecountResponse: Profile<TypeData> = {
  name: "Intacct iccyclecount LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `iccyclecount` holds. */
export interface IccyclecountData extends DataAttributes {
  iccyclecount?: IccyclecountRecord[];
}

/** The fields of an iccyclecount that can be asked for. */
export type IccyclecountField =
  keyof IccyclecountFields | `${string}.${string}`;

/** What an answer about `ICCYCLECOUNT` holds. */
export interface IccyclecountRows extends DataAttributes {
  ICCYCLECOUNT?: IccyclecountRecord[];
}

/** A cycle count of a warehouse. Declared in 3.0/inventory.dtd. */
export interface IccyclecountFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CYCLECOUNTDESC?: string;
  WAREHOUSEID?: string;
  /** `INTEGER`. */
  EMPUSERKEY?: IntegerText | null;
  /** `BOOLEAN`. "false" unless given. */
  SHOWQTYONHAND?: boolean | null;
  EMPUSERID?: string;
  COUNTSTATE?: string;
  CYCLECOUNTID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface IccyclecountRecord extends IccyclecountFields, OpenValues {}

export const iccyclecountRecord: Shape<IccyclecountRecord> = {
  element: "ICCYCLECOUNT",
  content: `(RECORDNO? & CYCLECOUNTDESC? & WAREHOUSEID? & EMPUSERKEY? & SHOWQTYONHAND? & EMPUSERID? &
    COUNTSTATE? & CYCLECOUNTID? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    EMPUSERKEY: "INTEGER",
    SHOWQTYONHAND: "BOOLEAN",
  },
  nulls: true,
};
