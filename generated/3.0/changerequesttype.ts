// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum ba3467e9117cf4b3
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

/** A type of change requests. Declared in 3.0/construction.dtd. */
export interface CreateChangeRequestType {
  /** Name. `STRING_80`: at most 80 characters. */
  NAME: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct changerequesttype CREATE Request` */
export const createChangeRequestType: FunctionProfile<
  CreateChangeRequestType,
  ChangeRequestTypeData
> = {
  name: "Intacct changerequesttype CREATE Request",
  version: "3.0",
  within: "create",
  element: "CHANGEREQUESTTYPE",
  content: "(NAME & STATUS? & #ANY*)",
  source: "documented",
  types: {
    NAME: "STRING_80",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getChangeRequestTypeResponse,
};

/** A type of change requests. Declared in 3.0/construction.dtd. */
export type UpdateChangeRequestType = UpdateChangeRequestTypeFields &
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

interface UpdateChangeRequestTypeFields {
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct changerequesttype UPDATE Request` */
export const updateChangeRequestType: FunctionProfile<
  UpdateChangeRequestType,
  ChangeRequestTypeData
> = {
  name: "Intacct changerequesttype UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CHANGEREQUESTTYPE",
  content: "((RECORDNO || NAME) & STATUS? & #ANY*)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    NAME: "STRING_80",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getChangeRequestTypeResponse,
};

/** The input of Intacct changerequesttype DELETE. */
export type DeleteChangeRequestType = Delete;

/** `Intacct changerequesttype DELETE Request` */
export const deleteChangeRequestType: FunctionProfile<
  DeleteChangeRequestType,
  Completed
> = {
  name: "Intacct changerequesttype DELETE Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTTYPE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct changerequesttype GET. */
export type GetChangeRequestType = Read<ChangeRequestTypeField | "*">;

/** `Intacct changerequesttype GET Request` */
export const getChangeRequestType: FunctionProfile<
  GetChangeRequestType,
  ChangeRequestTypeData
> = {
  name: "Intacct changerequesttype GET Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTTYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getChangeRequestTypeResponse,
};

/** The input of Intacct changerequesttype readByName GET. */
export type ReadByNameChangeRequestType = ReadByName<
  ChangeRequestTypeField | "*"
>;

/** `Intacct changerequesttype readByName GET Request` */
export const readByNameChangeRequestType: FunctionProfile<
  ReadByNameChangeRequestType,
  ChangeRequestTypeData
> = {
  name: "Intacct changerequesttype readByName GET Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTTYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameChangeRequestTypeResponse,
};

/** The input of Intacct changerequesttype readByQuery QUERY. */
export type ReadByQueryChangeRequestType = ReadByQuery<
  ChangeRequestTypeField | "*"
>;

/** `Intacct changerequesttype readByQuery QUERY Request` */
export const readByQueryChangeRequestType: FunctionProfile<
  ReadByQueryChangeRequestType,
  ChangeRequestTypeData
> = {
  name: "Intacct changerequesttype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTTYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryChangeRequestTypeResponse,
};

/** The input of Intacct changerequesttype QUERY. */
export type QueryChangeRequestType = QueryInput;

/** `Intacct changerequesttype QUERY Request` */
export const queryChangeRequestType: QueryProfile<ChangeRequestTypeRecord> = {
  name: "Intacct changerequesttype QUERY Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTTYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryChangeRequestTypeResponse,
};

/** The input of Intacct changerequesttype LOOKUP. */
export type LookupChangeRequestType = Lookup;

/** `Intacct changerequesttype LOOKUP Request` */
export const lookupChangeRequestType: FunctionProfile<
  LookupChangeRequestType,
  TypeData
> = {
  name: "Intacct changerequesttype LOOKUP Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTTYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupChangeRequestTypeResponse,
};

/** `Intacct changerequesttype GET Response` */
export const getChangeRequestTypeResponse: Profile<ChangeRequestTypeData> = {
  name: "Intacct changerequesttype GET Response",
  version: "3.0",
  element: "data",
  content: "(changerequesttype*)",
  types: { changerequesttype: () => changeRequestTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct changerequesttype readByName GET Response` */
export const readByNameChangeRequestTypeResponse: Profile<ChangeRequestTypeData> =
  {
    name: "Intacct changerequesttype readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(changerequesttype*)",
    types: { changerequesttype: () => changeRequestTypeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct changerequesttype readByQuery QUERY Response` */
export const readByQueryChangeRequestTypeResponse: Profile<ChangeRequestTypeData> =
  {
    name: "Intacct changerequesttype readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(changerequesttype*)",
    types: { changerequesttype: () => changeRequestTypeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct changerequesttype QUERY Response` */
export const queryChangeRequestTypeResponse: Profile<ChangeRequestTypeRows> = {
  name: "Intacct changerequesttype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CHANGEREQUESTTYPE*)",
  types: { CHANGEREQUESTTYPE: () => changeRequestTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct changerequesttype LOOKUP Response` */
export const lookupChangeRequestTypeResponse: Profile<TypeData> = {
  name: "Intacct changerequesttype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `changerequesttype`. */
export interface ChangeRequestTypeData extends DataAttributes {
  changerequesttype?: ChangeRequestTypeRecord[];
}

/** The fields of a changerequesttype that can be requested. */
export type ChangeRequestTypeField =
  keyof ChangeRequestTypeFields | `${string}.${string}`;

/** The data of an answer about `CHANGEREQUESTTYPE`. */
export interface ChangeRequestTypeRows extends DataAttributes {
  CHANGEREQUESTTYPE?: ChangeRequestTypeRecord[];
}

/** A type of change requests. Declared in 3.0/construction.dtd. */
export interface ChangeRequestTypeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. `STRING_80`: at most 80 characters. */
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
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ChangeRequestTypeRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ChangeRequestTypeRecord
  extends
    ChangeRequestTypeFields,
    OpenValues,
    Related<ChangeRequestTypeFields, ChangeRequestTypeRelations> {}

export const changeRequestTypeRecord: Shape<ChangeRequestTypeRecord> = {
  element: "CHANGEREQUESTTYPE",
  content: `(RECORDNO? & NAME? & STATUS? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    NAME: "STRING_80",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => changeRequestTypePaths,
  answer: true,
};

export const changeRequestTypePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
