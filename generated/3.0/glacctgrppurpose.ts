// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit. Checksum 39cc77f1398c22f0
import type {
  Completed,
  FunctionProfile,
  Integer,
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

/** A purpose that account groups can have. Declared in 3.0/general-ledger.dtd. */
export interface CreateGlacctgrppurpose {
  /** Account group purpose. */
  NAME: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct glacctgrppurpose CREATE Request` */
export const createGlacctgrppurpose: FunctionProfile<
  CreateGlacctgrppurpose,
  GlacctgrppurposeData
> = {
  name: "Intacct glacctgrppurpose CREATE Request",
  version: "3.0",
  within: "create",
  element: "GLACCTGRPPURPOSE",
  content: "(NAME & STATUS?)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getGlacctgrppurposeResponse,
};

/** A purpose that account groups can have. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlacctgrppurpose {
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct glacctgrppurpose UPDATE Request` */
export const updateGlacctgrppurpose: FunctionProfile<
  UpdateGlacctgrppurpose,
  GlacctgrppurposeData
> = {
  name: "Intacct glacctgrppurpose UPDATE Request",
  version: "3.0",
  within: "update",
  element: "GLACCTGRPPURPOSE",
  content: "(RECORDNO? & STATUS?)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getGlacctgrppurposeResponse,
};

/** The input of Intacct glacctgrppurpose DELETE. */
export type DeleteGlacctgrppurpose = Delete;

/** `Intacct glacctgrppurpose DELETE Request` */
export const deleteGlacctgrppurpose: FunctionProfile<
  DeleteGlacctgrppurpose,
  Completed
> = {
  name: "Intacct glacctgrppurpose DELETE Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPPURPOSE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct glacctgrppurpose GET. */
export type GetGlacctgrppurpose = Read<GlacctgrppurposeField | "*">;

/** `Intacct glacctgrppurpose GET Request` */
export const getGlacctgrppurpose: FunctionProfile<
  GetGlacctgrppurpose,
  GlacctgrppurposeData
> = {
  name: "Intacct glacctgrppurpose GET Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPPURPOSE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGlacctgrppurposeResponse,
};

/** The input of Intacct glacctgrppurpose readByName GET. */
export type ReadByNameGlacctgrppurpose = ReadByName<
  GlacctgrppurposeField | "*"
>;

/** `Intacct glacctgrppurpose readByName GET Request` */
export const readByNameGlacctgrppurpose: FunctionProfile<
  ReadByNameGlacctgrppurpose,
  GlacctgrppurposeData
> = {
  name: "Intacct glacctgrppurpose readByName GET Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPPURPOSE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameGlacctgrppurposeResponse,
};

/** The input of Intacct glacctgrppurpose readByQuery QUERY. */
export type ReadByQueryGlacctgrppurpose = ReadByQuery<
  GlacctgrppurposeField | "*"
>;

/** `Intacct glacctgrppurpose readByQuery QUERY Request` */
export const readByQueryGlacctgrppurpose: FunctionProfile<
  ReadByQueryGlacctgrppurpose,
  GlacctgrppurposeData
> = {
  name: "Intacct glacctgrppurpose readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPPURPOSE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlacctgrppurposeResponse,
};

/** The input of Intacct glacctgrppurpose QUERY. */
export type QueryGlacctgrppurpose = QueryInput;

/** `Intacct glacctgrppurpose QUERY Request` */
export const queryGlacctgrppurpose: QueryProfile<GlacctgrppurposeRecord> = {
  name: "Intacct glacctgrppurpose QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPPURPOSE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGlacctgrppurposeResponse,
};

/** The input of Intacct glacctgrppurpose LOOKUP. */
export type LookupGlacctgrppurpose = Lookup;

/** `Intacct glacctgrppurpose LOOKUP Request` */
export const lookupGlacctgrppurpose: FunctionProfile<
  LookupGlacctgrppurpose,
  TypeData
> = {
  name: "Intacct glacctgrppurpose LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPPURPOSE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlacctgrppurposeResponse,
};

/** `Intacct glacctgrppurpose GET Response` */
export const getGlacctgrppurposeResponse: Profile<GlacctgrppurposeData> = {
  name: "Intacct glacctgrppurpose GET Response",
  version: "3.0",
  element: "data",
  content: "(glacctgrppurpose*)",
  types: { glacctgrppurpose: () => glacctgrppurposeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glacctgrppurpose readByName GET Response` */
export const readByNameGlacctgrppurposeResponse: Profile<GlacctgrppurposeData> =
  {
    name: "Intacct glacctgrppurpose readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(glacctgrppurpose*)",
    types: { glacctgrppurpose: () => glacctgrppurposeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct glacctgrppurpose readByQuery QUERY Response` */
export const readByQueryGlacctgrppurposeResponse: Profile<GlacctgrppurposeData> =
  {
    name: "Intacct glacctgrppurpose readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(glacctgrppurpose*)",
    types: { glacctgrppurpose: () => glacctgrppurposeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct glacctgrppurpose QUERY Response` */
export const queryGlacctgrppurposeResponse: Profile<GlacctgrppurposeRows> = {
  name: "Intacct glacctgrppurpose QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLACCTGRPPURPOSE*)",
  types: { GLACCTGRPPURPOSE: () => glacctgrppurposeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glacctgrppurpose LOOKUP Response` */
export const lookupGlacctgrppurposeResponse: Profile<TypeData> = {
  name: "Intacct glacctgrppurpose LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glacctgrppurpose`. */
export interface GlacctgrppurposeData extends DataAttributes {
  glacctgrppurpose?: GlacctgrppurposeRecord[];
}

/** The fields of a glacctgrppurpose that can be requested. */
export type GlacctgrppurposeField =
  keyof GlacctgrppurposeFields | `${string}.${string}`;

/** The data of an answer about `GLACCTGRPPURPOSE`. */
export interface GlacctgrppurposeRows extends DataAttributes {
  GLACCTGRPPURPOSE?: GlacctgrppurposeRecord[];
}

/** A purpose that account groups can have. Declared in 3.0/general-ledger.dtd. */
export interface GlacctgrppurposeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Account group purpose. */
  NAME?: string;
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
export interface GlacctgrppurposeRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GlacctgrppurposeRecord
  extends
    GlacctgrppurposeFields,
    OpenValues,
    Related<GlacctgrppurposeFields, GlacctgrppurposeRelations> {}

export const glacctgrppurposeRecord: Shape<GlacctgrppurposeRecord> = {
  element: "GLACCTGRPPURPOSE",
  content: `(RECORDNO? & NAME? & STATUS? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => glacctgrppurposePaths,
  answer: true,
};

export const glacctgrppurposePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
