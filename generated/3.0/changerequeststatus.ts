// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 4aea7bed711bbef7
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

/** A status that change requests can have. Declared in 3.0/construction.dtd. */
export interface CreateChangeRequestStatus {
  /** Name. `STRING_80`: at most 80 characters. */
  NAME: string;
  /** Workflow type. "none" unless given. */
  WFTYPE?:
    | "none"
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
    | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct changerequeststatus CREATE Request` */
export const createChangeRequestStatus: FunctionProfile<
  CreateChangeRequestStatus,
  ChangeRequestStatusData
> = {
  name: "Intacct changerequeststatus CREATE Request",
  version: "3.0",
  within: "create",
  element: "CHANGEREQUESTSTATUS",
  content: "(NAME & WFTYPE? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    NAME: "STRING_80",
    WFTYPE: {
      name: "STRING",
      base: "enum",
      values: [
        "none",
        "original",
        "revision",
        "forecast",
        "pending change",
        "approved change",
        "other",
      ],
    },
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getChangeRequestStatusResponse,
};

/** A status that change requests can have. Declared in 3.0/construction.dtd. */
export type UpdateChangeRequestStatus = UpdateChangeRequestStatusFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Name. `STRING_80`: at most 80 characters. */
        NAME?: string;
      }
    | {
        RECORDNO?: never;
        /** Name. `STRING_80`: at most 80 characters. */
        NAME: string;
      }
  );

interface UpdateChangeRequestStatusFields {
  /** Workflow type. "none" unless given. */
  WFTYPE?:
    | "none"
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
    | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct changerequeststatus UPDATE Request` */
export const updateChangeRequestStatus: FunctionProfile<
  UpdateChangeRequestStatus,
  ChangeRequestStatusData
> = {
  name: "Intacct changerequeststatus UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CHANGEREQUESTSTATUS",
  content: "((RECORDNO || NAME) & WFTYPE? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    NAME: "STRING_80",
    WFTYPE: {
      name: "STRING",
      base: "enum",
      values: [
        "none",
        "original",
        "revision",
        "forecast",
        "pending change",
        "approved change",
        "other",
      ],
    },
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getChangeRequestStatusResponse,
};

/** The input of Intacct changerequeststatus DELETE. */
export type DeleteChangeRequestStatus = Delete;

/** `Intacct changerequeststatus DELETE Request` */
export const deleteChangeRequestStatus: FunctionProfile<
  DeleteChangeRequestStatus,
  Completed
> = {
  name: "Intacct changerequeststatus DELETE Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTSTATUS" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct changerequeststatus GET. */
export type GetChangeRequestStatus = Read<ChangeRequestStatusField | "*">;

/** `Intacct changerequeststatus GET Request` */
export const getChangeRequestStatus: FunctionProfile<
  GetChangeRequestStatus,
  ChangeRequestStatusData
> = {
  name: "Intacct changerequeststatus GET Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTSTATUS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getChangeRequestStatusResponse,
};

/** The input of Intacct changerequeststatus readByName GET. */
export type ReadByNameChangeRequestStatus = ReadByName<
  ChangeRequestStatusField | "*"
>;

/** `Intacct changerequeststatus readByName GET Request` */
export const readByNameChangeRequestStatus: FunctionProfile<
  ReadByNameChangeRequestStatus,
  ChangeRequestStatusData
> = {
  name: "Intacct changerequeststatus readByName GET Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTSTATUS" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameChangeRequestStatusResponse,
};

/** The input of Intacct changerequeststatus readByQuery QUERY. */
export type ReadByQueryChangeRequestStatus = ReadByQuery<
  ChangeRequestStatusField | "*"
>;

/** `Intacct changerequeststatus readByQuery QUERY Request` */
export const readByQueryChangeRequestStatus: FunctionProfile<
  ReadByQueryChangeRequestStatus,
  ChangeRequestStatusData
> = {
  name: "Intacct changerequeststatus readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTSTATUS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryChangeRequestStatusResponse,
};

/** The input of Intacct changerequeststatus QUERY. */
export type QueryChangeRequestStatus = QueryInput;

/** `Intacct changerequeststatus QUERY Request` */
export const queryChangeRequestStatus: QueryProfile<ChangeRequestStatusRecord> =
  {
    name: "Intacct changerequeststatus QUERY Request",
    version: "3.0",
    fixed: { object: "CHANGEREQUESTSTATUS" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryChangeRequestStatusResponse,
  };

/** The input of Intacct changerequeststatus LOOKUP. */
export type LookupChangeRequestStatus = Lookup;

/** `Intacct changerequeststatus LOOKUP Request` */
export const lookupChangeRequestStatus: FunctionProfile<
  LookupChangeRequestStatus,
  TypeData
> = {
  name: "Intacct changerequeststatus LOOKUP Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTSTATUS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupChangeRequestStatusResponse,
};

/** `Intacct changerequeststatus GET Response` */
export const getChangeRequestStatusResponse: Profile<ChangeRequestStatusData> =
  {
    name: "Intacct changerequeststatus GET Response",
    version: "3.0",
    element: "data",
    content: "(changerequeststatus*)",
    types: { changerequeststatus: () => changeRequestStatusRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct changerequeststatus readByName GET Response` */
export const readByNameChangeRequestStatusResponse: Profile<ChangeRequestStatusData> =
  {
    name: "Intacct changerequeststatus readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(changerequeststatus*)",
    types: { changerequeststatus: () => changeRequestStatusRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct changerequeststatus readByQuery QUERY Response` */
export const readByQueryChangeRequestStatusResponse: Profile<ChangeRequestStatusData> =
  {
    name: "Intacct changerequeststatus readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(changerequeststatus*)",
    types: { changerequeststatus: () => changeRequestStatusRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct changerequeststatus QUERY Response` */
export const queryChangeRequestStatusResponse: Profile<ChangeRequestStatusRows> =
  {
    name: "Intacct changerequeststatus QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CHANGEREQUESTSTATUS*)",
    types: { CHANGEREQUESTSTATUS: () => changeRequestStatusRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct changerequeststatus LOOKUP Response` */
export const lookupChangeRequestStatusResponse: Profile<TypeData> = {
  name: "Intacct changerequeststatus LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `changerequeststatus`. */
export interface ChangeRequestStatusData extends DataAttributes {
  changerequeststatus?: ChangeRequestStatusRecord[];
}

/** The fields of a changerequeststatus that can be requested. */
export type ChangeRequestStatusField =
  keyof ChangeRequestStatusFields | `${string}.${string}`;

/** The data of an answer about `CHANGEREQUESTSTATUS`. */
export interface ChangeRequestStatusRows extends DataAttributes {
  CHANGEREQUESTSTATUS?: ChangeRequestStatusRecord[];
}

/** A status that change requests can have. Declared in 3.0/construction.dtd. */
export interface ChangeRequestStatusFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. `STRING_80`: at most 80 characters. */
  NAME?: string;
  /** Workflow type. "none" unless given. */
  WFTYPE?:
    | "none"
    | "original"
    | "revision"
    | "forecast"
    | "pending change"
    | "approved change"
    | "other"
    | (string & {})
    | null;
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
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ChangeRequestStatusRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ChangeRequestStatusRecord
  extends
    ChangeRequestStatusFields,
    OpenValues,
    Related<ChangeRequestStatusFields, ChangeRequestStatusRelations> {}

export const changeRequestStatusRecord: Shape<ChangeRequestStatusRecord> = {
  element: "CHANGEREQUESTSTATUS",
  content: `(RECORDNO? & NAME? & WFTYPE? & STATUS? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    NAME: "STRING_80",
    WFTYPE: "ENUM",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => changeRequestStatusPaths,
  answer: true,
};

export const changeRequestStatusPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
