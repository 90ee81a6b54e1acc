// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit. Checksum 02dd2eebfc04bf56
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
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct positionskill GET. */
export type GetPositionSkill = Read<PositionSkillField | "*">;

/** `Intacct positionskill GET Request` */
export const getPositionSkill: FunctionProfile<
  GetPositionSkill,
  PositionSkillData
> = {
  name: "Intacct positionskill GET Request",
  version: "3.0",
  fixed: { object: "POSITIONSKILL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPositionSkillResponse,
};

/** The input of Intacct positionskill readByName GET. */
export type ReadByNamePositionSkill = ReadByName<PositionSkillField | "*">;

/** `Intacct positionskill readByName GET Request` */
export const readByNamePositionSkill: FunctionProfile<
  ReadByNamePositionSkill,
  PositionSkillData
> = {
  name: "Intacct positionskill readByName GET Request",
  version: "3.0",
  fixed: { object: "POSITIONSKILL" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNamePositionSkillResponse,
};

/** The input of Intacct positionskill readByQuery QUERY. */
export type ReadByQueryPositionSkill = ReadByQuery<PositionSkillField | "*">;

/** `Intacct positionskill readByQuery QUERY Request` */
export const readByQueryPositionSkill: FunctionProfile<
  ReadByQueryPositionSkill,
  PositionSkillData
> = {
  name: "Intacct positionskill readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "POSITIONSKILL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPositionSkillResponse,
};

/** The input of Intacct positionskill QUERY. */
export type QueryPositionSkill = QueryInput;

/** `Intacct positionskill QUERY Request` */
export const queryPositionSkill: QueryProfile<PositionSkillRecord> = {
  name: "Intacct positionskill QUERY Request",
  version: "3.0",
  fixed: { object: "POSITIONSKILL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPositionSkillResponse,
};

/** The input of Intacct positionskill LOOKUP. */
export type LookupPositionSkill = Lookup;

/** `Intacct positionskill LOOKUP Request` */
export const lookupPositionSkill: FunctionProfile<
  LookupPositionSkill,
  TypeData
> = {
  name: "Intacct positionskill LOOKUP Request",
  version: "3.0",
  fixed: { object: "POSITIONSKILL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPositionSkillResponse,
};

/** `Intacct positionskill GET Response` */
export const getPositionSkillResponse: Profile<PositionSkillData> = {
  name: "Intacct positionskill GET Response",
  version: "3.0",
  element: "data",
  content: "(positionskill*)",
  types: { positionskill: () => positionSkillRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct positionskill readByName GET Response` */
export const readByNamePositionSkillResponse: Profile<PositionSkillData> = {
  name: "Intacct positionskill readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(positionskill*)",
  types: { positionskill: () => positionSkillRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct positionskill readByQuery QUERY Response` */
export const readByQueryPositionSkillResponse: Profile<PositionSkillData> = {
  name: "Intacct positionskill readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(positionskill*)",
  types: { positionskill: () => positionSkillRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct positionskill QUERY Response` */
export const queryPositionSkillResponse: Profile<PositionSkillRows> = {
  name: "Intacct positionskill QUERY Response",
  version: "3.0",
  element: "data",
  content: "(POSITIONSKILL*)",
  types: { POSITIONSKILL: () => positionSkillRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct positionskill LOOKUP Response` */
export const lookupPositionSkillResponse: Profile<TypeData> = {
  name: "Intacct positionskill LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `positionskill`. */
export interface PositionSkillData extends DataAttributes {
  positionskill?: PositionSkillRecord[];
}

/** The fields of a positionskill that can be requested. */
export type PositionSkillField =
  keyof PositionSkillFields | `${string}.${string}`;

/** The data of an answer about `POSITIONSKILL`. */
export interface PositionSkillRows extends DataAttributes {
  POSITIONSKILL?: PositionSkillRecord[];
}

/** A position or a skill of employees. Declared in 3.0/projects.dtd. */
export interface PositionSkillFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
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
export interface PositionSkillRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PositionSkillRecord
  extends
    PositionSkillFields,
    OpenValues,
    Related<PositionSkillFields, PositionSkillRelations> {}

export const positionSkillRecord: Shape<PositionSkillRecord> = {
  element: "POSITIONSKILL",
  content: `(RECORDNO? & NAME? & DESCRIPTION? & STATUS? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => positionSkillPaths,
  answer: true,
};

export const positionSkillPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
