// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit. Checksum d8d30b1a6570a616
import type {
  FunctionProfile,
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
import {
  type GlacctallocationRecord,
  glacctallocationPaths,
} from "./glacctallocation.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A run of an account allocation, or of a group of them. Declared in 3.0/general-ledger.dtd. */
export interface CreateGlacctallocationrun {
  /** Account allocation ID. */
  GLACCTALLOCATION?: string;
  /** Allocation group ID. */
  GLACCTALLOCATIONGRP?: string;
  /** As of date. */
  ASOFDATE: string;
  /** GL posting date. */
  GLPOSTINGDATE: string;
  /** Your email address. */
  EMAIL: string;
}

/** `Intacct glacctallocationrun CREATE Request` */
export const createGlacctallocationrun: FunctionProfile<
  CreateGlacctallocationrun,
  GlacctallocationrunData
> = {
  name: "Intacct glacctallocationrun CREATE Request",
  version: "3.0",
  within: "create",
  element: "GLACCTALLOCATIONRUN",
  content:
    "(GLACCTALLOCATION? & GLACCTALLOCATIONGRP? & ASOFDATE & GLPOSTINGDATE & EMAIL)",
  source: "documented",
  response: () => getGlacctallocationrunResponse,
};

/** The input of Intacct glacctallocationrun GET. */
export type GetGlacctallocationrun = Read<GlacctallocationrunField | "*">;

/** `Intacct glacctallocationrun GET Request` */
export const getGlacctallocationrun: FunctionProfile<
  GetGlacctallocationrun,
  GlacctallocationrunData
> = {
  name: "Intacct glacctallocationrun GET Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATIONRUN" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGlacctallocationrunResponse,
};

/** The input of Intacct glacctallocationrun readByQuery QUERY. */
export type ReadByQueryGlacctallocationrun = ReadByQuery<
  GlacctallocationrunField | "*"
>;

/** `Intacct glacctallocationrun readByQuery QUERY Request` */
export const readByQueryGlacctallocationrun: FunctionProfile<
  ReadByQueryGlacctallocationrun,
  GlacctallocationrunData
> = {
  name: "Intacct glacctallocationrun readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATIONRUN" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlacctallocationrunResponse,
};

/** The input of Intacct glacctallocationrun QUERY. */
export type QueryGlacctallocationrun = QueryInput;

/** `Intacct glacctallocationrun QUERY Request` */
export const queryGlacctallocationrun: QueryProfile<GlacctallocationrunRecord> =
  {
    name: "Intacct glacctallocationrun QUERY Request",
    version: "3.0",
    fixed: { object: "GLACCTALLOCATIONRUN" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryGlacctallocationrunResponse,
  };

/** The input of Intacct glacctallocationrun LOOKUP. */
export type LookupGlacctallocationrun = Lookup;

/** `Intacct glacctallocationrun LOOKUP Request` */
export const lookupGlacctallocationrun: FunctionProfile<
  LookupGlacctallocationrun,
  TypeData
> = {
  name: "Intacct glacctallocationrun LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATIONRUN" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlacctallocationrunResponse,
};

/** `Intacct glacctallocationrun GET Response` */
export const getGlacctallocationrunResponse: Profile<GlacctallocationrunData> =
  {
    name: "Intacct glacctallocationrun GET Response",
    version: "3.0",
    element: "data",
    content: "(glacctallocationrun*)",
    types: { glacctallocationrun: () => glacctallocationrunRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct glacctallocationrun readByQuery QUERY Response` */
export const readByQueryGlacctallocationrunResponse: Profile<GlacctallocationrunData> =
  {
    name: "Intacct glacctallocationrun readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(glacctallocationrun*)",
    types: { glacctallocationrun: () => glacctallocationrunRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct glacctallocationrun QUERY Response` */
export const queryGlacctallocationrunResponse: Profile<GlacctallocationrunRows> =
  {
    name: "Intacct glacctallocationrun QUERY Response",
    version: "3.0",
    element: "data",
    content: "(GLACCTALLOCATIONRUN*)",
    types: { GLACCTALLOCATIONRUN: () => glacctallocationrunRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct glacctallocationrun LOOKUP Response` */
export const lookupGlacctallocationrunResponse: Profile<TypeData> = {
  name: "Intacct glacctallocationrun LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glacctallocationrun`. */
export interface GlacctallocationrunData extends DataAttributes {
  glacctallocationrun?: GlacctallocationrunRecord[];
}

/** The fields of a glacctallocationrun that can be requested. */
export type GlacctallocationrunField =
  keyof GlacctallocationrunFields | `${string}.${string}`;

/** The data of an answer about `GLACCTALLOCATIONRUN`. */
export interface GlacctallocationrunRows extends DataAttributes {
  GLACCTALLOCATIONRUN?: GlacctallocationrunRecord[];
}

/** A run of an account allocation, or of a group of them. Declared in 3.0/general-ledger.dtd. */
export interface GlacctallocationrunFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Account allocation ID. */
  GLACCTALLOCATION?: string;
  /** Allocation group ID. */
  GLACCTALLOCATIONGRP?: string;
  /** As of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE?: IsoDate | null;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** Your email address. */
  EMAIL?: string;
  /** Status. */
  STATE?:
    | "Pass"
    | "Fail"
    | "In progress"
    | "In queue"
    | "Partially pass"
    | (string & {})
    | null;
  /** Allocation group or ID. */
  NAMEORID?: string;
  /** Allocation type. */
  GLACCTALLOCATIONTYPE?:
    "Dynamic Allocation" | "Restriction Release" | (string & {}) | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Parent allocation run record number. `INTEGER`. */
  PARENTRUNKEY?: IntegerText | null;
  /** Allocation run type. */
  ALLOCRUNTYPE?: "Regular" | "Parent" | "Child" | (string & {}) | null;
  /** Status details. */
  MESSAGE?: string;
  /** Recurring allocation record number. `INTEGER`. */
  RECURRECORDNO?: IntegerText | null;
  /** Job ID. */
  JOBID?: string;
  /** Employeedimkey. `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Projectdimkey. `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  /** Project. */
  PROJECTID?: string;
  /** Project name. */
  PROJECTNAME?: string;
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
export interface GlacctallocationrunRelations {
  GLACCTALLOCATION: GlacctallocationRecord;
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GlacctallocationrunRecord
  extends
    GlacctallocationrunFields,
    OpenValues,
    Related<GlacctallocationrunFields, GlacctallocationrunRelations> {}

export const glacctallocationrunRecord: Shape<GlacctallocationrunRecord> = {
  element: "GLACCTALLOCATIONRUN",
  content: `(RECORDNO? & GLACCTALLOCATION? & GLACCTALLOCATIONGRP? & ASOFDATE? & GLPOSTINGDATE? & EMAIL? &
    STATE? & NAMEORID? & GLACCTALLOCATIONTYPE? & DESCRIPTION? & PARENTRUNKEY? & ALLOCRUNTYPE? &
    MESSAGE? & RECURRECORDNO? & JOBID? & EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? &
    PROJECTDIMKEY? & PROJECTID? & PROJECTNAME? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ASOFDATE: "DATE_MDY",
    GLPOSTINGDATE: "DATE_MDY",
    STATE: "ENUM",
    GLACCTALLOCATIONTYPE: "ENUM",
    PARENTRUNKEY: "INTEGER",
    ALLOCRUNTYPE: "ENUM",
    RECURRECORDNO: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    PROJECTDIMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => glacctallocationrunPaths,
  answer: true,
};

export const glacctallocationrunPaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "ASOFDATE GLPOSTINGDATE",
  },
  to: {
    GLACCTALLOCATION: () => glacctallocationPaths,
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
