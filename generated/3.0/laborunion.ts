// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 6226a1e1a34ecffd
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

/** A labor union. Declared in 3.0/construction.dtd. */
export interface CreateLaborUnion {
  /** Labor union ID. */
  LABORUNIONID: string;
  /** Name. */
  NAME: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct laborunion CREATE Request` */
export const createLaborUnion: FunctionProfile<
  CreateLaborUnion,
  LaborUnionData
> = {
  name: "Intacct laborunion CREATE Request",
  version: "3.0",
  within: "create",
  element: "LABORUNION",
  content: "(LABORUNIONID & NAME & DESCRIPTION? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getLaborUnionResponse,
};

/** A labor union. Declared in 3.0/construction.dtd. */
export type UpdateLaborUnion = UpdateLaborUnionFields &
  (
    | {
        /** Record number. */
        RECORDNO: string;
        /** Labor union ID. */
        LABORUNIONID?: string;
      }
    | {
        RECORDNO?: never;
        /** Labor union ID. */
        LABORUNIONID: string;
      }
  );

interface UpdateLaborUnionFields {
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct laborunion UPDATE Request` */
export const updateLaborUnion: FunctionProfile<
  UpdateLaborUnion,
  LaborUnionData
> = {
  name: "Intacct laborunion UPDATE Request",
  version: "3.0",
  within: "update",
  element: "LABORUNION",
  content:
    "((RECORDNO || LABORUNIONID) & NAME? & DESCRIPTION? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getLaborUnionResponse,
};

/** The input of Intacct laborunion DELETE. */
export type DeleteLaborUnion = Delete;

/** `Intacct laborunion DELETE Request` */
export const deleteLaborUnion: FunctionProfile<DeleteLaborUnion, Completed> = {
  name: "Intacct laborunion DELETE Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct laborunion GET. */
export type GetLaborUnion = Read<LaborUnionField | "*">;

/** `Intacct laborunion GET Request` */
export const getLaborUnion: FunctionProfile<GetLaborUnion, LaborUnionData> = {
  name: "Intacct laborunion GET Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getLaborUnionResponse,
};

/** The input of Intacct laborunion readByName GET. */
export type ReadByNameLaborUnion = ReadByName<LaborUnionField | "*">;

/** `Intacct laborunion readByName GET Request` */
export const readByNameLaborUnion: FunctionProfile<
  ReadByNameLaborUnion,
  LaborUnionData
> = {
  name: "Intacct laborunion readByName GET Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameLaborUnionResponse,
};

/** The input of Intacct laborunion readByQuery QUERY. */
export type ReadByQueryLaborUnion = ReadByQuery<LaborUnionField | "*">;

/** `Intacct laborunion readByQuery QUERY Request` */
export const readByQueryLaborUnion: FunctionProfile<
  ReadByQueryLaborUnion,
  LaborUnionData
> = {
  name: "Intacct laborunion readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryLaborUnionResponse,
};

/** The input of Intacct laborunion QUERY. */
export type QueryLaborUnion = QueryInput;

/** `Intacct laborunion QUERY Request` */
export const queryLaborUnion: QueryProfile<LaborUnionRecord> = {
  name: "Intacct laborunion QUERY Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryLaborUnionResponse,
};

/** The input of Intacct laborunion LOOKUP. */
export type LookupLaborUnion = Lookup;

/** `Intacct laborunion LOOKUP Request` */
export const lookupLaborUnion: FunctionProfile<LookupLaborUnion, TypeData> = {
  name: "Intacct laborunion LOOKUP Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupLaborUnionResponse,
};

/** `Intacct laborunion GET Response` */
export const getLaborUnionResponse: Profile<LaborUnionData> = {
  name: "Intacct laborunion GET Response",
  version: "3.0",
  element: "data",
  content: "(laborunion*)",
  types: { laborunion: () => laborUnionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct laborunion readByName GET Response` */
export const readByNameLaborUnionResponse: Profile<LaborUnionData> = {
  name: "Intacct laborunion readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(laborunion*)",
  types: { laborunion: () => laborUnionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct laborunion readByQuery QUERY Response` */
export const readByQueryLaborUnionResponse: Profile<LaborUnionData> = {
  name: "Intacct laborunion readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(laborunion*)",
  types: { laborunion: () => laborUnionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct laborunion QUERY Response` */
export const queryLaborUnionResponse: Profile<LaborUnionRows> = {
  name: "Intacct laborunion QUERY Response",
  version: "3.0",
  element: "data",
  content: "(LABORUNION*)",
  types: { LABORUNION: () => laborUnionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct laborunion LOOKUP Response` */
export const lookupLaborUnionResponse: Profile<TypeData> = {
  name: "Intacct laborunion LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `laborunion`. */
export interface LaborUnionData extends DataAttributes {
  laborunion?: LaborUnionRecord[];
}

/** The fields of a laborunion that can be requested. */
export type LaborUnionField = keyof LaborUnionFields | `${string}.${string}`;

/** The data of an answer about `LABORUNION`. */
export interface LaborUnionRows extends DataAttributes {
  LABORUNION?: LaborUnionRecord[];
}

/** A labor union. Declared in 3.0/construction.dtd. */
export interface LaborUnionFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Labor union ID. */
  LABORUNIONID?: string;
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
export interface LaborUnionRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface LaborUnionRecord
  extends
    LaborUnionFields,
    OpenValues,
    Related<LaborUnionFields, LaborUnionRelations> {}

export const laborUnionRecord: Shape<LaborUnionRecord> = {
  element: "LABORUNION",
  content: `(RECORDNO? & LABORUNIONID? & NAME? & DESCRIPTION? & STATUS? & WHENCREATED? & WHENMODIFIED? &
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
  paths: () => laborUnionPaths,
  answer: true,
};

export const laborUnionPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
