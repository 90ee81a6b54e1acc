// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 2be9d014bb7a64e5
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A type of project estimates. Declared in 3.0/construction.dtd. */
export interface CreatePjEstimateType {
  /** Name. `STRING_80`: at most 80 characters. */
  NAME: string;
  /** Status. */
  STATUS?: "active" | "inactive" | null;
  /** Selected estimate entry workflow types. Sent as one text, joined with "#~#". */
  SELECTEDWFTYPES?: readonly (
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
  )[];
  /** Estimate category. */
  ESTIMATECATEGORY?:
    | "Current Estimate"
    | "Original Estimate"
    | "Current Forecast - At Completion"
    | "Historical Forecast - At Completion"
    | "Future Forecast - At Completion"
    | "Current Forecast - To Completion"
    | "Historical Forecast - To Completion"
    | "Future Forecast - To Completion"
    | null;
}

/** `Intacct pjestimatetype CREATE Request` */
export const createPjEstimateType: FunctionProfile<
  CreatePjEstimateType,
  PjEstimateTypeData
> = {
  name: "Intacct pjestimatetype CREATE Request",
  version: "3.0",
  within: "create",
  element: "PJESTIMATETYPE",
  content: "(NAME & STATUS? & SELECTEDWFTYPES? & ESTIMATECATEGORY? & #ANY*)",
  source: "documented",
  types: {
    NAME: "STRING_80",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    SELECTEDWFTYPES: {
      name: "STRING",
      base: "enum",
      values: [
        "original",
        "revision",
        "forecast",
        "pending change",
        "approved change",
        "other",
      ],
      separator: "#~#",
    },
    ESTIMATECATEGORY: {
      name: "STRING",
      base: "enum",
      values: [
        "Current Estimate",
        "Original Estimate",
        "Current Forecast - At Completion",
        "Historical Forecast - At Completion",
        "Future Forecast - At Completion",
        "Current Forecast - To Completion",
        "Historical Forecast - To Completion",
        "Future Forecast - To Completion",
      ],
    },
  },
  response: () => getPjEstimateTypeResponse,
};

/** A type of project estimates. Declared in 3.0/construction.dtd. */
export interface UpdatePjEstimateType {
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Name. `STRING_80`: at most 80 characters. */
  NAME?: string;
  /** Status. */
  STATUS?: "active" | "inactive" | null;
  /** Selected estimate entry workflow types. Sent as one text, joined with "#~#". */
  SELECTEDWFTYPES?: readonly (
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
  )[];
  /** Estimate category. */
  ESTIMATECATEGORY?:
    | "Current Estimate"
    | "Original Estimate"
    | "Current Forecast - At Completion"
    | "Historical Forecast - At Completion"
    | "Future Forecast - At Completion"
    | "Current Forecast - To Completion"
    | "Historical Forecast - To Completion"
    | "Future Forecast - To Completion"
    | null;
}

/** `Intacct pjestimatetype UPDATE Request` */
export const updatePjEstimateType: FunctionProfile<
  UpdatePjEstimateType,
  PjEstimateTypeData
> = {
  name: "Intacct pjestimatetype UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PJESTIMATETYPE",
  content:
    "(RECORDNO? & NAME? & STATUS? & SELECTEDWFTYPES? & ESTIMATECATEGORY? & #ANY*)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    NAME: "STRING_80",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    SELECTEDWFTYPES: {
      name: "STRING",
      base: "enum",
      values: [
        "original",
        "revision",
        "forecast",
        "pending change",
        "approved change",
        "other",
      ],
      separator: "#~#",
    },
    ESTIMATECATEGORY: {
      name: "STRING",
      base: "enum",
      values: [
        "Current Estimate",
        "Original Estimate",
        "Current Forecast - At Completion",
        "Historical Forecast - At Completion",
        "Future Forecast - At Completion",
        "Current Forecast - To Completion",
        "Historical Forecast - To Completion",
        "Future Forecast - To Completion",
      ],
    },
  },
  response: () => getPjEstimateTypeResponse,
};

/** The input of Intacct pjestimatetype DELETE. */
export type DeletePjEstimateType = Delete;

/** `Intacct pjestimatetype DELETE Request` */
export const deletePjEstimateType: FunctionProfile<
  DeletePjEstimateType,
  Completed
> = {
  name: "Intacct pjestimatetype DELETE Request",
  version: "3.0",
  fixed: { object: "PJESTIMATETYPE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct pjestimatetype GET. */
export type GetPjEstimateType = Read<PjEstimateTypeField | "*">;

/** `Intacct pjestimatetype GET Request` */
export const getPjEstimateType: FunctionProfile<
  GetPjEstimateType,
  PjEstimateTypeData
> = {
  name: "Intacct pjestimatetype GET Request",
  version: "3.0",
  fixed: { object: "PJESTIMATETYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPjEstimateTypeResponse,
};

/** The input of Intacct pjestimatetype readByName GET. */
export type ReadByNamePjEstimateType = ReadByName<PjEstimateTypeField | "*">;

/** `Intacct pjestimatetype readByName GET Request` */
export const readByNamePjEstimateType: FunctionProfile<
  ReadByNamePjEstimateType,
  PjEstimateTypeData
> = {
  name: "Intacct pjestimatetype readByName GET Request",
  version: "3.0",
  fixed: { object: "PJESTIMATETYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNamePjEstimateTypeResponse,
};

/** The input of Intacct pjestimatetype readByQuery QUERY. */
export type ReadByQueryPjEstimateType = ReadByQuery<PjEstimateTypeField | "*">;

/** `Intacct pjestimatetype readByQuery QUERY Request` */
export const readByQueryPjEstimateType: FunctionProfile<
  ReadByQueryPjEstimateType,
  PjEstimateTypeData
> = {
  name: "Intacct pjestimatetype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATETYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPjEstimateTypeResponse,
};

/** The input of Intacct pjestimatetype QUERY. */
export type QueryPjEstimateType = QueryInput;

/** `Intacct pjestimatetype QUERY Request` */
export const queryPjEstimateType: QueryProfile<PjEstimateTypeRecord> = {
  name: "Intacct pjestimatetype QUERY Request",
  version: "3.0",
  fixed: { object: "PJESTIMATETYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPjEstimateTypeResponse,
};

/** The input of Intacct pjestimatetype LOOKUP. */
export type LookupPjEstimateType = Lookup;

/** `Intacct pjestimatetype LOOKUP Request` */
export const lookupPjEstimateType: FunctionProfile<
  LookupPjEstimateType,
  TypeData
> = {
  name: "Intacct pjestimatetype LOOKUP Request",
  version: "3.0",
  fixed: { object: "PJESTIMATETYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPjEstimateTypeResponse,
};

/** `Intacct pjestimatetype GET Response` */
export const getPjEstimateTypeResponse: Profile<PjEstimateTypeData> = {
  name: "Intacct pjestimatetype GET Response",
  version: "3.0",
  element: "data",
  content: "(pjestimatetype*)",
  types: { pjestimatetype: () => pjEstimateTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct pjestimatetype readByName GET Response` */
export const readByNamePjEstimateTypeResponse: Profile<PjEstimateTypeData> = {
  name: "Intacct pjestimatetype readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(pjestimatetype*)",
  types: { pjestimatetype: () => pjEstimateTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct pjestimatetype readByQuery QUERY Response` */
export const readByQueryPjEstimateTypeResponse: Profile<PjEstimateTypeData> = {
  name: "Intacct pjestimatetype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(pjestimatetype*)",
  types: { pjestimatetype: () => pjEstimateTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct pjestimatetype QUERY Response` */
export const queryPjEstimateTypeResponse: Profile<PjEstimateTypeRows> = {
  name: "Intacct pjestimatetype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PJESTIMATETYPE*)",
  types: { PJESTIMATETYPE: () => pjEstimateTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct pjestimatetype LOOKUP Response` */
export const lookupPjEstimateTypeResponse: Profile<TypeData> = {
  name: "Intacct pjestimatetype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `pjestimatetype`. */
export interface PjEstimateTypeData extends DataAttributes {
  pjestimatetype?: PjEstimateTypeRecord[];
}

/** The fields of a pjestimatetype that can be requested. */
export type PjEstimateTypeField =
  keyof PjEstimateTypeFields | `${string}.${string}`;

/** The data of an answer about `PJESTIMATETYPE`. */
export interface PjEstimateTypeRows extends DataAttributes {
  PJESTIMATETYPE?: PjEstimateTypeRecord[];
}

/** A type of project estimates. Declared in 3.0/construction.dtd. */
export interface PjEstimateTypeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. `STRING_80`: at most 80 characters. */
  NAME?: string;
  /** Status. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Selected estimate entry workflow types. Sent as one text, joined with "#~#". */
  SELECTEDWFTYPES?: (
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
    | (string & {})
  )[];
  /** Estimate category. */
  ESTIMATECATEGORY?:
    | "Current Estimate"
    | "Original Estimate"
    | "Current Forecast - At Completion"
    | "Historical Forecast - At Completion"
    | "Future Forecast - At Completion"
    | "Current Forecast - To Completion"
    | "Historical Forecast - To Completion"
    | "Future Forecast - To Completion"
    | (string & {})
    | null;
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
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface PjEstimateTypeRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PjEstimateTypeRecord
  extends
    PjEstimateTypeFields,
    OpenValues,
    Related<PjEstimateTypeFields, PjEstimateTypeRelations> {}

export const pjEstimateTypeRecord: Shape<PjEstimateTypeRecord> = {
  element: "PJESTIMATETYPE",
  content: `(RECORDNO? & NAME? & STATUS? & SELECTEDWFTYPES? & ESTIMATECATEGORY? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    NAME: "STRING_80",
    STATUS: "ENUM",
    SELECTEDWFTYPES: {
      name: "STRING",
      base: "enum",
      values: [
        "original",
        "revision",
        "forecast",
        "pending change",
        "approved change",
        "other",
      ],
      open: true,
      separator: "#~#",
    },
    ESTIMATECATEGORY: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => pjEstimateTypePaths,
  answer: true,
};

export const pjEstimateTypePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
