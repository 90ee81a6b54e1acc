// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit. Checksum 8dd2a0e245934570
import type {
  DecimalText,
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
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type TaskRecord, taskPaths } from "./task.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct taskresources GET. */
export type GetTaskResources = Read<TaskResourcesField | "*">;

/** `Intacct taskresources GET Request` */
export const getTaskResources: FunctionProfile<
  GetTaskResources,
  TaskResourcesData
> = {
  name: "Intacct taskresources GET Request",
  version: "3.0",
  fixed: { object: "TASKRESOURCES" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTaskResourcesResponse,
};

/** The input of Intacct taskresources readByQuery QUERY. */
export type ReadByQueryTaskResources = ReadByQuery<TaskResourcesField | "*">;

/** `Intacct taskresources readByQuery QUERY Request` */
export const readByQueryTaskResources: FunctionProfile<
  ReadByQueryTaskResources,
  TaskResourcesData
> = {
  name: "Intacct taskresources readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "TASKRESOURCES" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTaskResourcesResponse,
};

/** The input of Intacct taskresources QUERY. */
export type QueryTaskResources = QueryInput;

/** `Intacct taskresources QUERY Request` */
export const queryTaskResources: QueryProfile<TaskResourcesRecord> = {
  name: "Intacct taskresources QUERY Request",
  version: "3.0",
  fixed: { object: "TASKRESOURCES" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTaskResourcesResponse,
};

/** The input of Intacct taskresources LOOKUP. */
export type LookupTaskResources = Lookup;

/** `Intacct taskresources LOOKUP Request` */
export const lookupTaskResources: FunctionProfile<
  LookupTaskResources,
  TypeData
> = {
  name: "Intacct taskresources LOOKUP Request",
  version: "3.0",
  fixed: { object: "TASKRESOURCES" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupTaskResourcesResponse,
};

/** `Intacct taskresources GET Response` */
export const getTaskResourcesResponse: Profile<TaskResourcesData> = {
  name: "Intacct taskresources GET Response",
  version: "3.0",
  element: "data",
  content: "(taskresources*)",
  types: { taskresources: () => taskResourcesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taskresources readByQuery QUERY Response` */
export const readByQueryTaskResourcesResponse: Profile<TaskResourcesData> = {
  name: "Intacct taskresources readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(taskresources*)",
  types: { taskresources: () => taskResourcesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taskresources QUERY Response` */
export const queryTaskResourcesResponse: Profile<TaskResourcesRows> = {
  name: "Intacct taskresources QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TASKRESOURCES*)",
  types: { TASKRESOURCES: () => taskResourcesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taskresources LOOKUP Response` */
export const lookupTaskResourcesResponse: Profile<TypeData> = {
  name: "Intacct taskresources LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `taskresources`. */
export interface TaskResourcesData extends DataAttributes {
  taskresources?: TaskResourcesRecord[];
}

/** The fields of a taskresources that can be requested. */
export type TaskResourcesField =
  keyof TaskResourcesFields | `${string}.${string}`;

/** The data of an answer about `TASKRESOURCES`. */
export interface TaskResourcesRows extends DataAttributes {
  TASKRESOURCES?: TaskResourcesRecord[];
}

/** A resource of a task. Declared in 3.0/projects.dtd. */
export interface TaskResourcesFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Task. */
  TASKID?: string;
  /** Task key. */
  TASKKEY?: string;
  /** Task name. */
  TASKNAME?: string;
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** Project ID. */
  PROJECTID?: string;
  /** Project name. */
  PROJECTNAME?: string;
  /** Employee key. `INTEGER`. */
  EMPLOYEEKEY?: IntegerText | null;
  /** Employee ID. */
  EMPLOYEEID?: string;
  /** Employee name. */
  EMPLOYEECONTACTNAME?: string;
  /** Planned begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PBEGINDATE?: IsoDate | null;
  /** Planned end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PENDDATE?: IsoDate | null;
  /** Actual begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ABEGINDATE?: IsoDate | null;
  /** Actual end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  AENDDATE?: IsoDate | null;
  /** Planned duration. `NUMBER`. */
  BUDGETQTY?: DecimalText | null;
  /** Estimated duration. `NUMBER`. */
  ESTQTY?: DecimalText | null;
  /** Actual duration. `NUMBER`. */
  ACTUALQTY?: DecimalText | null;
  /** Remaining estimated duration. `NUMBER`. */
  REMAININGQTY?: DecimalText | null;
  /** Approved duration. `NUMBER`. */
  APPROVEDQTY?: DecimalText | null;
  /** Calculated estimated percent completed. `NUMBER`. */
  PERCENTCOMPLETE?: DecimalText | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Full-time. `BOOLEAN`. */
  ISFULLTIME?: boolean | null;
  /** Billable planned duration. `NUMBER`. */
  BILLABLE_BUDGETQTY?: DecimalText | null;
  /** Billable estimated duration. `NUMBER`. */
  BILLABLE_ESTQTY?: DecimalText | null;
  /** Billable actual duration. `NUMBER`. */
  BILLABLE_ACTUALQTY?: DecimalText | null;
  /** Billable approved duration. `NUMBER`. */
  BILLABLE_APPROVEDQTY?: DecimalText | null;
  /** Soft book. `BOOLEAN`. */
  SOFTBOOK?: boolean | null;
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
export interface TaskResourcesRelations {
  EMPLOYEE: EmployeeRecord;
  TASK: TaskRecord;
  TASKRESOURCEBILLINGRATE: OpenValues;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface TaskResourcesRecord
  extends
    TaskResourcesFields,
    OpenValues,
    Related<TaskResourcesFields, TaskResourcesRelations> {}

export const taskResourcesRecord: Shape<TaskResourcesRecord> = {
  element: "TASKRESOURCES",
  content: `(RECORDNO? & TASKID? & TASKKEY? & TASKNAME? & PROJECTKEY? & PROJECTID? & PROJECTNAME? &
    EMPLOYEEKEY? & EMPLOYEEID? & EMPLOYEECONTACTNAME? & PBEGINDATE? & PENDDATE? & ABEGINDATE? &
    AENDDATE? & BUDGETQTY? & ESTQTY? & ACTUALQTY? & REMAININGQTY? & APPROVEDQTY? &
    PERCENTCOMPLETE? & DESCRIPTION? & ISFULLTIME? & BILLABLE_BUDGETQTY? & BILLABLE_ESTQTY? &
    BILLABLE_ACTUALQTY? & BILLABLE_APPROVEDQTY? & SOFTBOOK? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PROJECTKEY: "INTEGER",
    EMPLOYEEKEY: "INTEGER",
    PBEGINDATE: "DATE_MDY",
    PENDDATE: "DATE_MDY",
    ABEGINDATE: "DATE_MDY",
    AENDDATE: "DATE_MDY",
    BUDGETQTY: "NUMBER",
    ESTQTY: "NUMBER",
    ACTUALQTY: "NUMBER",
    REMAININGQTY: "NUMBER",
    APPROVEDQTY: "NUMBER",
    PERCENTCOMPLETE: "NUMBER",
    ISFULLTIME: "BOOLEAN",
    BILLABLE_BUDGETQTY: "NUMBER",
    BILLABLE_ESTQTY: "NUMBER",
    BILLABLE_ACTUALQTY: "NUMBER",
    BILLABLE_APPROVEDQTY: "NUMBER",
    SOFTBOOK: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => taskResourcesPaths,
  answer: true,
};

export const taskResourcesPaths: Paths = {
  types: {
    BOOLEAN: "ISFULLTIME SOFTBOOK",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "PBEGINDATE PENDDATE ABEGINDATE AENDDATE",
  },
  to: {
    EMPLOYEE: () => employeePaths,
    TASK: () => taskPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
