// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum f47ad4ed6765eaba
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

/** A class of labor. Declared in 3.0/construction.dtd. */
export interface CreateLaborClass {
  /** Labor class ID. */
  LABORCLASSID: string;
  /** Name. */
  NAME: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct laborclass CREATE Request` */
export const createLaborClass: FunctionProfile<
  CreateLaborClass,
  LaborClassData
> = {
  name: "Intacct laborclass CREATE Request",
  version: "3.0",
  within: "create",
  element: "LABORCLASS",
  content: "(LABORCLASSID & NAME & DESCRIPTION? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getLaborClassResponse,
};

/** A class of labor. Declared in 3.0/construction.dtd. */
export type UpdateLaborClass = UpdateLaborClassFields &
  (
    | {
        /** Record number. */
        RECORDNO: string;
        /** Labor class ID. */
        LABORCLASSID?: string;
      }
    | {
        RECORDNO?: never;
        /** Labor class ID. */
        LABORCLASSID: string;
      }
  );

interface UpdateLaborClassFields {
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct laborclass UPDATE Request` */
export const updateLaborClass: FunctionProfile<
  UpdateLaborClass,
  LaborClassData
> = {
  name: "Intacct laborclass UPDATE Request",
  version: "3.0",
  within: "update",
  element: "LABORCLASS",
  content:
    "((RECORDNO || LABORCLASSID) & NAME? & DESCRIPTION? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getLaborClassResponse,
};

/** The input of Intacct laborclass DELETE. */
export type DeleteLaborClass = Delete;

/** `Intacct laborclass DELETE Request` */
export const deleteLaborClass: FunctionProfile<DeleteLaborClass, Completed> = {
  name: "Intacct laborclass DELETE Request",
  version: "3.0",
  fixed: { object: "LABORCLASS" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct laborclass GET. */
export type GetLaborClass = Read<LaborClassField | "*">;

/** `Intacct laborclass GET Request` */
export const getLaborClass: FunctionProfile<GetLaborClass, LaborClassData> = {
  name: "Intacct laborclass GET Request",
  version: "3.0",
  fixed: { object: "LABORCLASS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getLaborClassResponse,
};

/** The input of Intacct laborclass readByName GET. */
export type ReadByNameLaborClass = ReadByName<LaborClassField | "*">;

/** `Intacct laborclass readByName GET Request` */
export const readByNameLaborClass: FunctionProfile<
  ReadByNameLaborClass,
  LaborClassData
> = {
  name: "Intacct laborclass readByName GET Request",
  version: "3.0",
  fixed: { object: "LABORCLASS" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameLaborClassResponse,
};

/** The input of Intacct laborclass readByQuery QUERY. */
export type ReadByQueryLaborClass = ReadByQuery<LaborClassField | "*">;

/** `Intacct laborclass readByQuery QUERY Request` */
export const readByQueryLaborClass: FunctionProfile<
  ReadByQueryLaborClass,
  LaborClassData
> = {
  name: "Intacct laborclass readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "LABORCLASS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryLaborClassResponse,
};

/** The input of Intacct laborclass QUERY. */
export type QueryLaborClass = QueryInput;

/** `Intacct laborclass QUERY Request` */
export const queryLaborClass: QueryProfile<LaborClassRecord> = {
  name: "Intacct laborclass QUERY Request",
  version: "3.0",
  fixed: { object: "LABORCLASS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryLaborClassResponse,
};

/** The input of Intacct laborclass LOOKUP. */
export type LookupLaborClass = Lookup;

/** `Intacct laborclass LOOKUP Request` */
export const lookupLaborClass: FunctionProfile<LookupLaborClass, TypeData> = {
  name: "Intacct laborclass LOOKUP Request",
  version: "3.0",
  fixed: { object: "LABORCLASS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupLaborClassResponse,
};

/** `Intacct laborclass GET Response` */
export const getLaborClassResponse: Profile<LaborClassData> = {
  name: "Intacct laborclass GET Response",
  version: "3.0",
  element: "data",
  content: "(laborclass*)",
  types: { laborclass: () => laborClassRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct laborclass readByName GET Response` */
export const readByNameLaborClassResponse: Profile<LaborClassData> = {
  name: "Intacct laborclass readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(laborclass*)",
  types: { laborclass: () => laborClassRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct laborclass readByQuery QUERY Response` */
export const readByQueryLaborClassResponse: Profile<LaborClassData> = {
  name: "Intacct laborclass readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(laborclass*)",
  types: { laborclass: () => laborClassRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct laborclass QUERY Response` */
export const queryLaborClassResponse: Profile<LaborClassRows> = {
  name: "Intacct laborclass QUERY Response",
  version: "3.0",
  element: "data",
  content: "(LABORCLASS*)",
  types: { LABORCLASS: () => laborClassRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct laborclass LOOKUP Response` */
export const lookupLaborClassResponse: Profile<TypeData> = {
  name: "Intacct laborclass LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `laborclass`. */
export interface LaborClassData extends DataAttributes {
  laborclass?: LaborClassRecord[];
}

/** The fields of a laborclass that can be requested. */
export type LaborClassField = keyof LaborClassFields | `${string}.${string}`;

/** The data of an answer about `LABORCLASS`. */
export interface LaborClassRows extends DataAttributes {
  LABORCLASS?: LaborClassRecord[];
}

/** A class of labor. Declared in 3.0/construction.dtd. */
export interface LaborClassFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Labor class ID. */
  LABORCLASSID?: string;
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
export interface LaborClassRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface LaborClassRecord
  extends
    LaborClassFields,
    OpenValues,
    Related<LaborClassFields, LaborClassRelations> {}

export const laborClassRecord: Shape<LaborClassRecord> = {
  element: "LABORCLASS",
  content: `(RECORDNO? & LABORCLASSID? & NAME? & DESCRIPTION? & STATUS? & WHENCREATED? & WHENMODIFIED? &
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
  paths: () => laborClassPaths,
  answer: true,
};

export const laborClassPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
