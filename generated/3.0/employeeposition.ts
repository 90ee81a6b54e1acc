// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 8474f7a8acb2e395
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

/** A position that employees can have. Declared in 3.0/construction.dtd. */
export interface CreateEmployeePosition {
  /** Employee position ID. */
  POSITIONID: string;
  /** Name. */
  NAME: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct employeeposition CREATE Request` */
export const createEmployeePosition: FunctionProfile<
  CreateEmployeePosition,
  EmployeePositionData
> = {
  name: "Intacct employeeposition CREATE Request",
  version: "3.0",
  within: "create",
  element: "EMPLOYEEPOSITION",
  content: "(POSITIONID & NAME & DESCRIPTION? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getEmployeePositionResponse,
};

/** A position that employees can have. Declared in 3.0/construction.dtd. */
export type UpdateEmployeePosition = UpdateEmployeePositionFields &
  (
    | {
        /** Record number. */
        RECORDNO: string;
        /** Employee position ID. */
        POSITIONID?: string;
      }
    | {
        RECORDNO?: never;
        /** Employee position ID. */
        POSITIONID: string;
      }
  );

interface UpdateEmployeePositionFields {
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct employeeposition UPDATE Request` */
export const updateEmployeePosition: FunctionProfile<
  UpdateEmployeePosition,
  EmployeePositionData
> = {
  name: "Intacct employeeposition UPDATE Request",
  version: "3.0",
  within: "update",
  element: "EMPLOYEEPOSITION",
  content:
    "((RECORDNO || POSITIONID) & NAME? & DESCRIPTION? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getEmployeePositionResponse,
};

/** The input of Intacct employeeposition DELETE. */
export type DeleteEmployeePosition = Delete;

/** `Intacct employeeposition DELETE Request` */
export const deleteEmployeePosition: FunctionProfile<
  DeleteEmployeePosition,
  Completed
> = {
  name: "Intacct employeeposition DELETE Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEPOSITION" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct employeeposition GET. */
export type GetEmployeePosition = Read<EmployeePositionField | "*">;

/** `Intacct employeeposition GET Request` */
export const getEmployeePosition: FunctionProfile<
  GetEmployeePosition,
  EmployeePositionData
> = {
  name: "Intacct employeeposition GET Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEPOSITION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getEmployeePositionResponse,
};

/** The input of Intacct employeeposition readByName GET. */
export type ReadByNameEmployeePosition = ReadByName<
  EmployeePositionField | "*"
>;

/** `Intacct employeeposition readByName GET Request` */
export const readByNameEmployeePosition: FunctionProfile<
  ReadByNameEmployeePosition,
  EmployeePositionData
> = {
  name: "Intacct employeeposition readByName GET Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEPOSITION" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameEmployeePositionResponse,
};

/** The input of Intacct employeeposition readByQuery QUERY. */
export type ReadByQueryEmployeePosition = ReadByQuery<
  EmployeePositionField | "*"
>;

/** `Intacct employeeposition readByQuery QUERY Request` */
export const readByQueryEmployeePosition: FunctionProfile<
  ReadByQueryEmployeePosition,
  EmployeePositionData
> = {
  name: "Intacct employeeposition readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEPOSITION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryEmployeePositionResponse,
};

/** The input of Intacct employeeposition QUERY. */
export type QueryEmployeePosition = QueryInput;

/** `Intacct employeeposition QUERY Request` */
export const queryEmployeePosition: QueryProfile<EmployeePositionRecord> = {
  name: "Intacct employeeposition QUERY Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEPOSITION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryEmployeePositionResponse,
};

/** The input of Intacct employeeposition LOOKUP. */
export type LookupEmployeePosition = Lookup;

/** `Intacct employeeposition LOOKUP Request` */
export const lookupEmployeePosition: FunctionProfile<
  LookupEmployeePosition,
  TypeData
> = {
  name: "Intacct employeeposition LOOKUP Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEPOSITION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupEmployeePositionResponse,
};

/** `Intacct employeeposition GET Response` */
export const getEmployeePositionResponse: Profile<EmployeePositionData> = {
  name: "Intacct employeeposition GET Response",
  version: "3.0",
  element: "data",
  content: "(employeeposition*)",
  types: { employeeposition: () => employeePositionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employeeposition readByName GET Response` */
export const readByNameEmployeePositionResponse: Profile<EmployeePositionData> =
  {
    name: "Intacct employeeposition readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(employeeposition*)",
    types: { employeeposition: () => employeePositionRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct employeeposition readByQuery QUERY Response` */
export const readByQueryEmployeePositionResponse: Profile<EmployeePositionData> =
  {
    name: "Intacct employeeposition readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(employeeposition*)",
    types: { employeeposition: () => employeePositionRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct employeeposition QUERY Response` */
export const queryEmployeePositionResponse: Profile<EmployeePositionRows> = {
  name: "Intacct employeeposition QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EMPLOYEEPOSITION*)",
  types: { EMPLOYEEPOSITION: () => employeePositionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employeeposition LOOKUP Response` */
export const lookupEmployeePositionResponse: Profile<TypeData> = {
  name: "Intacct employeeposition LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `employeeposition`. */
export interface EmployeePositionData extends DataAttributes {
  employeeposition?: EmployeePositionRecord[];
}

/** The fields of an employeeposition that can be requested. */
export type EmployeePositionField =
  keyof EmployeePositionFields | `${string}.${string}`;

/** The data of an answer about `EMPLOYEEPOSITION`. */
export interface EmployeePositionRows extends DataAttributes {
  EMPLOYEEPOSITION?: EmployeePositionRecord[];
}

/** A position that employees can have. Declared in 3.0/construction.dtd. */
export interface EmployeePositionFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Employee position ID. */
  POSITIONID?: string;
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
export interface EmployeePositionRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface EmployeePositionRecord
  extends
    EmployeePositionFields,
    OpenValues,
    Related<EmployeePositionFields, EmployeePositionRelations> {}

export const employeePositionRecord: Shape<EmployeePositionRecord> = {
  element: "EMPLOYEEPOSITION",
  content: `(RECORDNO? & POSITIONID? & NAME? & DESCRIPTION? & STATUS? & WHENCREATED? & WHENMODIFIED? &
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
  paths: () => employeePositionPaths,
  answer: true,
};

export const employeePositionPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
