// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 76bd68263d4852aa
import type {
  Completed,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A shift of labor. Declared in 3.0/construction.dtd. */
export interface CreateLaborShift {
  /** Labor shift ID. */
  LABORSHIFTID: string;
  /** Name. */
  NAME: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct laborshift CREATE Request` */
export const createLaborShift: FunctionProfile<
  CreateLaborShift,
  LaborShiftData
> = {
  name: "Intacct laborshift CREATE Request",
  version: "3.0",
  within: "create",
  element: "LABORSHIFT",
  content: "(LABORSHIFTID & NAME & DESCRIPTION? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getLaborShiftResponse,
};

/** A shift of labor. Declared in 3.0/construction.dtd. */
export type UpdateLaborShift = UpdateLaborShiftFields &
  (
    | {
        /** Record number. */
        RECORDNO: string;
        /** Labor shift ID. */
        LABORSHIFTID?: string;
      }
    | {
        RECORDNO?: never;
        /** Labor shift ID. */
        LABORSHIFTID: string;
      }
  );

interface UpdateLaborShiftFields {
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct laborshift UPDATE Request` */
export const updateLaborShift: FunctionProfile<
  UpdateLaborShift,
  LaborShiftData
> = {
  name: "Intacct laborshift UPDATE Request",
  version: "3.0",
  within: "update",
  element: "LABORSHIFT",
  content:
    "((RECORDNO || LABORSHIFTID) & NAME? & DESCRIPTION? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getLaborShiftResponse,
};

/** The input of Intacct laborshift DELETE. */
export type DeleteLaborShift = Delete;

/** `Intacct laborshift DELETE Request` */
export const deleteLaborShift: FunctionProfile<DeleteLaborShift, Completed> = {
  name: "Intacct laborshift DELETE Request",
  version: "3.0",
  fixed: { object: "LABORSHIFT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct laborshift GET. */
export type GetLaborShift = Read<LaborShiftField | "*">;

/** `Intacct laborshift GET Request` */
export const getLaborShift: FunctionProfile<GetLaborShift, LaborShiftData> = {
  name: "Intacct laborshift GET Request",
  version: "3.0",
  fixed: { object: "LABORSHIFT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getLaborShiftResponse,
};

/** The input of Intacct laborshift readByName GET. */
export type ReadByNameLaborShift = ReadByName<LaborShiftField | "*">;

/** `Intacct laborshift readByName GET Request` */
export const readByNameLaborShift: FunctionProfile<
  ReadByNameLaborShift,
  LaborShiftData
> = {
  name: "Intacct laborshift readByName GET Request",
  version: "3.0",
  fixed: { object: "LABORSHIFT" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameLaborShiftResponse,
};

/** The input of Intacct laborshift readByQuery QUERY. */
export type ReadByQueryLaborShift = ReadByQuery<LaborShiftField | "*">;

/** `Intacct laborshift readByQuery QUERY Request` */
export const readByQueryLaborShift: FunctionProfile<
  ReadByQueryLaborShift,
  LaborShiftData
> = {
  name: "Intacct laborshift readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "LABORSHIFT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryLaborShiftResponse,
};

/** The input of Intacct laborshift QUERY. */
export type QueryLaborShift = QueryInput;

/** `Intacct laborshift QUERY Request` */
export const queryLaborShift: QueryProfile<LaborShiftRecord> = {
  name: "Intacct laborshift QUERY Request",
  version: "3.0",
  fixed: { object: "LABORSHIFT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryLaborShiftResponse,
};

/** The input of Intacct laborshift LOOKUP. */
export type LookupLaborShift = Lookup;

/** `Intacct laborshift LOOKUP Request` */
export const lookupLaborShift: FunctionProfile<LookupLaborShift, TypeData> = {
  name: "Intacct laborshift LOOKUP Request",
  version: "3.0",
  fixed: { object: "LABORSHIFT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupLaborShiftResponse,
};

/** `Intacct laborshift GET Response` */
export const getLaborShiftResponse: Profile<LaborShiftData> = {
  name: "Intacct laborshift GET Response",
  version: "3.0",
  element: "data",
  content: "(laborshift*)",
  types: { laborshift: () => laborShiftRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct laborshift readByName GET Response` */
export const readByNameLaborShiftResponse: Profile<LaborShiftData> = {
  name: "Intacct laborshift readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(laborshift*)",
  types: { laborshift: () => laborShiftRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct laborshift readByQuery QUERY Response` */
export const readByQueryLaborShiftResponse: Profile<LaborShiftData> = {
  name: "Intacct laborshift readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(laborshift*)",
  types: { laborshift: () => laborShiftRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct laborshift QUERY Response` */
export const queryLaborShiftResponse: Profile<LaborShiftRows> = {
  name: "Intacct laborshift QUERY Response",
  version: "3.0",
  element: "data",
  content: "(LABORSHIFT*)",
  types: { LABORSHIFT: () => laborShiftRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct laborshift LOOKUP Response` */
export const lookupLaborShiftResponse: Profile<TypeData> = {
  name: "Intacct laborshift LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `laborshift`. */
export interface LaborShiftData extends DataAttributes {
  laborshift?: LaborShiftRecord[];
}

/** The fields of a laborshift that can be requested. */
export type LaborShiftField = keyof LaborShiftFields | `${string}.${string}`;

/** The data of an answer about `LABORSHIFT`. */
export interface LaborShiftRows extends DataAttributes {
  LABORSHIFT?: LaborShiftRecord[];
}

/** A shift of labor. Declared in 3.0/construction.dtd. */
export interface LaborShiftFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Labor shift ID. */
  LABORSHIFTID?: string;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
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
export interface LaborShiftRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface LaborShiftRecord
  extends
    LaborShiftFields,
    OpenValues,
    Related<LaborShiftFields, LaborShiftRelations> {}

export const laborShiftRecord: Shape<LaborShiftRecord> = {
  element: "LABORSHIFT",
  content: `(RECORDNO? & LABORSHIFTID? & NAME? & DESCRIPTION? & STATUS? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => laborShiftPaths,
  answer: true,
};

export const laborShiftPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
