// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd, shared/objects.dtd, shared/projects.dtd, shared/structures.dtd; do not edit.
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenRecord,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumTaskStatus, enumTaskStatus } from "./scalars.js";

/** Creates a task of a project. Declared in 3.0/projects.dtd. */
export interface CreateTaskFunction {
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  taskname: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectid: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  taskid?: string;
  /** `DATE`, sent as year, month and day. */
  pbegindate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  penddate?: IsoDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  billable?: boolean;
  /** Borrowed from 2.1: `STRING_1000`: at most 1000 characters. */
  taskdescription?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  ismilestone?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  utilized?: boolean;
  priority?: string;
  /** Borrowed from 2.1: `STRING_8`: at most 8 characters. */
  taskno?: string;
  /** Borrowed from 2.1: `ENUM_TASKSTATUS`: "In Progress", "Completed" or "On Hold". */
  taskstatus?: EnumTaskStatus;
  /** Borrowed from 2.1: `KEY`. */
  parentkey?: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  parenttaskname?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetqty?: Decimal;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  estqty?: Decimal;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  timetype?: string;
  /** Borrowed from 2.1: `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  obspercentcomplete?: Decimal;
  taskresources?: readonly [string, ...string[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Borrowed from 2.1: `KEY`. */
  dependentonkey?: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  dependentonname?: string;
}

/** `Intacct create_task CREATE Request` */
export const createTaskFunction: FunctionProfile<CreateTaskFunction, Created> =
  {
    name: "Intacct create_task CREATE Request",
    version: "3.0",
    element: "create_task",
    content: `(taskname, projectid, taskid?, pbegindate?, penddate?, itemid?, billable?, taskdescription?,
    ismilestone?, utilized?, priority?, taskno?, taskstatus?, parentkey?, parenttaskname?,
    budgetqty?, estqty?, timetype?, obspercentcomplete?, taskresources?, customfields?, classid?,
    supdocid?, dependentonkey?, dependentonname?)`,
    types: {
      taskname: "STRING_200 borrowed",
      projectid: "STRING_30 borrowed",
      taskid: "STRING_20 borrowed",
      pbegindate: "DATE",
      penddate: "DATE",
      itemid: "STRING_30 borrowed",
      billable: "BOOLEAN",
      taskdescription: "STRING_1000 borrowed",
      ismilestone: "BOOLEAN",
      utilized: "BOOLEAN",
      taskno: "STRING_8 borrowed",
      taskstatus: enumTaskStatus,
      parentkey: "KEY",
      parenttaskname: "STRING_200 borrowed",
      budgetqty: "NUMBER_38_2 borrowed",
      estqty: "NUMBER_38_2 borrowed",
      timetype: "STRING_80 borrowed",
      obspercentcomplete: "NUMBER_3_2 borrowed",
      taskresources: () => taskResources,
      customfields: () => customFields,
      classid: "STRING_30 borrowed",
      supdocid: "STRING_100 borrowed",
      dependentonkey: "KEY",
      dependentonname: "STRING_200 borrowed",
    },
  };

/** Updates a task. Declared in 3.0/projects.dtd. */
export interface UpdateTaskFunction {
  /** Attribute. */
  key: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  taskname?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** `DATE`, sent as year, month and day. */
  pbegindate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  penddate?: IsoDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  billable?: boolean | null;
  /** Borrowed from 2.1: `STRING_1000`: at most 1000 characters. */
  taskdescription?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  ismilestone?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  utilized?: boolean | null;
  priority?: string;
  /** Borrowed from 2.1: `STRING_8`: at most 8 characters. */
  taskno?: string;
  /** Borrowed from 2.1: `ENUM_TASKSTATUS`: "In Progress", "Completed" or "On Hold". */
  taskstatus?: EnumTaskStatus | null;
  /** Borrowed from 2.1: `KEY`. */
  parentkey?: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  parenttaskname?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetqty?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  estqty?: Decimal | null;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  timetype?: string;
  /** Borrowed from 2.1: `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  obspercentcomplete?: Decimal | null;
  taskresources?: readonly [string, ...string[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `KEY`. */
  dependentonkey?: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  dependentonname?: string;
}

/** `Intacct update_task UPDATE Request` */
export const updateTaskFunction: FunctionProfile<
  UpdateTaskFunction,
  Completed
> = {
  name: "Intacct update_task UPDATE Request",
  version: "3.0",
  element: "update_task",
  content: `(taskname?, projectid?, pbegindate?, penddate?, itemid?, billable?, taskdescription?,
    ismilestone?, utilized?, priority?, taskno?, taskstatus?, parentkey?, parenttaskname?,
    budgetqty?, estqty?, timetype?, obspercentcomplete?, taskresources?, customfields?, classid?,
    dependentonkey?, dependentonname?)`,
  types: {
    taskname: "STRING_200 borrowed",
    projectid: "STRING_30 borrowed",
    pbegindate: "DATE",
    penddate: "DATE",
    itemid: "STRING_30 borrowed",
    billable: "BOOLEAN",
    taskdescription: "STRING_1000 borrowed",
    ismilestone: "BOOLEAN",
    utilized: "BOOLEAN",
    taskno: "STRING_8 borrowed",
    taskstatus: enumTaskStatus,
    parentkey: "KEY",
    parenttaskname: "STRING_200 borrowed",
    budgetqty: "NUMBER_38_2 borrowed",
    estqty: "NUMBER_38_2 borrowed",
    timetype: "STRING_80 borrowed",
    obspercentcomplete: "NUMBER_3_2 borrowed",
    taskresources: () => taskResources,
    customfields: () => customFields,
    classid: "STRING_30 borrowed",
    dependentonkey: "KEY",
    dependentonname: "STRING_200 borrowed",
  },
  attributes: { key: "CDATA #REQUIRED" },
  nulls: true,
};

/** Deletes a task. Declared in shared/projects.dtd. */
export interface DeleteTaskFunction {
  /** Attribute. */
  key: string;
}

/** `Intacct delete_task DELETE Request` */
export const deleteTaskFunction: FunctionProfile<
  DeleteTaskFunction,
  Completed
> = {
  name: "Intacct delete_task DELETE Request",
  version: "3.0",
  element: "delete_task",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** A task of a project. Declared in 3.0/projects.dtd. */
export interface CreateTask {
  NAME: string;
  PROJECTID: string;
  STANDARDTASKID?: string;
  /** `STRING_20`: at most 20 characters. */
  TASKID?: string;
  /** `STRING_30`: at most 30 characters. */
  PRODUCTIONUNITDESC?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PBEGINDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PENDDATE?: IsoDate;
  CLASSID?: string;
  ITEMID?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean;
  DESCRIPTION?: string;
  /** `BOOLEAN`. "false" unless given. */
  ISMILESTONE?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  UTILIZED?: boolean;
  PRIORITY?: string;
  TASKNO?: string;
  TASKSTATUS:
    "Not Started" | "Planned" | "In Progress" | "Completed" | "On Hold";
  /** `INTEGER`. */
  PARENTKEY?: Integer;
  SUPDOCID?: string;
  /** `NUMBER`. */
  BUDGETQTY?: Decimal;
  /** `NUMBER`. */
  ESTQTY?: Decimal;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
}

/** `Intacct task CREATE Request` */
export const createTask: FunctionProfile<CreateTask, TaskData> = {
  name: "Intacct task CREATE Request",
  version: "3.0",
  within: "create",
  element: "TASK",
  content: `(NAME & PROJECTID & STANDARDTASKID? & TASKID? & PRODUCTIONUNITDESC? & PBEGINDATE? & PENDDATE? &
    CLASSID? & ITEMID? & BILLABLE? & DESCRIPTION? & ISMILESTONE? & UTILIZED? & PRIORITY? & TASKNO? &
    TASKSTATUS & PARENTKEY? & SUPDOCID? & BUDGETQTY? & ESTQTY? & STATUS?)`,
  source: "documented",
  types: {
    TASKID: "STRING_20",
    PRODUCTIONUNITDESC: "STRING_30",
    PBEGINDATE: "DATE_MDY",
    PENDDATE: "DATE_MDY",
    BILLABLE: "BOOLEAN",
    ISMILESTONE: "BOOLEAN",
    UTILIZED: "BOOLEAN",
    TASKSTATUS: {
      name: "STRING",
      base: "enum",
      values: ["Not Started", "Planned", "In Progress", "Completed", "On Hold"],
    },
    PARENTKEY: "INTEGER",
    BUDGETQTY: "NUMBER",
    ESTQTY: "NUMBER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getTaskResponse,
};

/** A task of a project. Declared in 3.0/projects.dtd. */
export interface UpdateTask {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  NAME?: string;
  PROJECTID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PBEGINDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PENDDATE?: IsoDate | null;
  CLASSID?: string;
  ITEMID?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  DESCRIPTION?: string;
  /** `BOOLEAN`. "false" unless given. */
  ISMILESTONE?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  UTILIZED?: boolean | null;
  PRIORITY?: string;
  TASKNO?: string;
  TASKSTATUS?:
    "Not Started" | "Planned" | "In Progress" | "Completed" | "On Hold" | null;
  /** `INTEGER`. */
  PARENTKEY?: Integer | null;
  SUPDOCID?: string;
  /** `NUMBER`. */
  BUDGETQTY?: Decimal | null;
  /** `NUMBER`. */
  ESTQTY?: Decimal | null;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct task UPDATE Request` */
export const updateTask: FunctionProfile<UpdateTask, TaskData> = {
  name: "Intacct task UPDATE Request",
  version: "3.0",
  within: "update",
  element: "TASK",
  content: `(RECORDNO & NAME? & PROJECTID? & PBEGINDATE? & PENDDATE? & CLASSID? & ITEMID? & BILLABLE? &
    DESCRIPTION? & ISMILESTONE? & UTILIZED? & PRIORITY? & TASKNO? & TASKSTATUS? & PARENTKEY? &
    SUPDOCID? & BUDGETQTY? & ESTQTY? & STATUS?)`,
  source: "documented",
  wants: ["TASKSTATUS"],
  types: {
    RECORDNO: "INTEGER",
    PBEGINDATE: "DATE_MDY",
    PENDDATE: "DATE_MDY",
    BILLABLE: "BOOLEAN",
    ISMILESTONE: "BOOLEAN",
    UTILIZED: "BOOLEAN",
    TASKSTATUS: {
      name: "STRING",
      base: "enum",
      values: ["Not Started", "Planned", "In Progress", "Completed", "On Hold"],
    },
    PARENTKEY: "INTEGER",
    BUDGETQTY: "NUMBER",
    ESTQTY: "NUMBER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  nulls: true,
  response: () => getTaskResponse,
};

/** What Intacct task DELETE may ask for. */
export type DeleteTask = Delete;

/** `Intacct task DELETE Request` */
export const deleteTask: FunctionProfile<DeleteTask, Completed> = {
  name: "Intacct task DELETE Request",
  version: "3.0",
  fixed: { object: "TASK" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct task GET may ask for. */
export type GetTask = Read<TaskField | "*">;

/** `Intacct task GET Request` */
export const getTask: FunctionProfile<GetTask, TaskData> = {
  name: "Intacct task GET Request",
  version: "3.0",
  fixed: { object: "TASK" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTaskResponse,
};

/** What Intacct task readByQuery QUERY may ask for. */
export type ReadByQueryTask = ReadByQuery<TaskField | "*">;

/** `Intacct task readByQuery QUERY Request` */
export const readByQueryTask: FunctionProfile<ReadByQueryTask, TaskData> = {
  name: "Intacct task readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "TASK" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTaskResponse,
};

/** What Intacct task QUERY may ask for. */
export type QueryTask = QueryInput;

/** `Intacct task QUERY Request` */
export const queryTask: QueryProfile<TaskRecord> = {
  name: "Intacct task QUERY Request",
  version: "3.0",
  fixed: { object: "TASK" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTaskResponse,
};

/** What Intacct task LOOKUP may ask for. */
export type LookupTask = Lookup;

/** `Intacct task LOOKUP Request` */
export const lookupTask: FunctionProfile<LookupTask, TypeData> = {
  name: "Intacct task LOOKUP Request",
  version: "3.0",
  fixed: { object: "TASK" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupTaskResponse,
};

/** What Intacct task get GET may ask for. */
export type GetTaskFunction = Get;

/** `Intacct task get GET Request` */
export const getTaskFunction: FunctionProfile<GetTaskFunction, TaskRows2> = {
  name: "Intacct task get GET Request",
  version: "3.0",
  fixed: { object: "task" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getTaskFunctionResponse,
};

/** What Intacct task get_list QUERY may ask for. */
export type GetListTask = GetList;

/** `Intacct task get_list QUERY Request` */
export const getListTask: FunctionProfile<GetListTask, TaskRows2> = {
  name: "Intacct task get_list QUERY Request",
  version: "3.0",
  fixed: { object: "task" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListTaskResponse,
};

/** `Intacct task GET Response` */
export const getTaskResponse: Profile<TaskData> = {
  name: "Intacct task GET Response",
  version: "3.0",
  element: "data",
  content: "(task*)",
  alias: { TASK: "task" },
  types: { task: () => taskRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct task readByQuery QUERY Response` */
export const readByQueryTaskResponse: Profile<TaskData> = {
  name: "Intacct task readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(task*)",
  alias: { TASK: "task" },
  types: { task: () => taskRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct task QUERY Response` */
export const queryTaskResponse: Profile<TaskRows> = {
  name: "Intacct task QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TASK*)",
  types: { TASK: () => taskRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct task LOOKUP Response` */
export const lookupTaskResponse: Profile<TypeData> = {
  name: "Intacct task LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct task get GET Response` */
export const getTaskFunctionResponse: Profile<TaskRows2> = {
  name: "Intacct task get GET Response",
  version: "3.0",
  element: "data",
  content: "(task*)",
  types: { task: () => ({ element: "task", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct task get_list QUERY Response` */
export const getListTaskResponse: Profile<TaskRows2> = {
  name: "Intacct task get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(task*)",
  types: { task: () => ({ element: "task", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `task` holds. */
export interface TaskData extends DataAttributes {
  task?: TaskRecord[];
}

/** The fields of a task that can be asked for. */
export type TaskField = keyof TaskFields | `${string}.${string}`;

/** What an answer about `TASK` holds. */
export interface TaskRows extends DataAttributes {
  TASK?: TaskRecord[];
}

/** What an answer about `task` holds. */
export interface TaskRows2 extends DataAttributes {
  task?: OpenRecord[];
}

export const taskResources: Shape<readonly [string, ...string[]]> = {
  element: "taskresources",
  content: "(employeeid+)",
  types: { employeeid: "ID" },
};

/** A task of a project. Declared in 3.0/projects.dtd. */
export interface TaskFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  NAME?: string;
  PROJECTID?: string;
  STANDARDTASKID?: string;
  /** `STRING_20`: at most 20 characters. */
  TASKID?: string;
  /** `STRING_30`: at most 30 characters. */
  PRODUCTIONUNITDESC?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PBEGINDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PENDDATE?: IsoDate | null;
  CLASSID?: string;
  ITEMID?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  DESCRIPTION?: string;
  /** `BOOLEAN`. "false" unless given. */
  ISMILESTONE?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  UTILIZED?: boolean | null;
  PRIORITY?: string;
  TASKNO?: string;
  TASKSTATUS?:
    | "Not Started"
    | "Planned"
    | "In Progress"
    | "Completed"
    | "On Hold"
    | (string & {})
    | null;
  /** `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  SUPDOCID?: string;
  /** `NUMBER`. */
  BUDGETQTY?: DecimalText | null;
  /** `NUMBER`. */
  ESTQTY?: DecimalText | null;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface TaskRecord extends TaskFields, OpenValues {}

export const taskRecord: Shape<TaskRecord> = {
  element: "TASK",
  content: `(RECORDNO? & NAME? & PROJECTID? & STANDARDTASKID? & TASKID? & PRODUCTIONUNITDESC? &
    PBEGINDATE? & PENDDATE? & CLASSID? & ITEMID? & BILLABLE? & DESCRIPTION? & ISMILESTONE? &
    UTILIZED? & PRIORITY? & TASKNO? & TASKSTATUS? & PARENTKEY? & SUPDOCID? & BUDGETQTY? & ESTQTY? &
    STATUS? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TASKID: "STRING_20",
    PRODUCTIONUNITDESC: "STRING_30",
    PBEGINDATE: "DATE_MDY",
    PENDDATE: "DATE_MDY",
    BILLABLE: "BOOLEAN",
    ISMILESTONE: "BOOLEAN",
    UTILIZED: "BOOLEAN",
    TASKSTATUS: {
      name: "STRING",
      base: "enum",
      values: ["Not Started", "Planned", "In Progress", "Completed", "On Hold"],
      open: true,
    },
    PARENTKEY: "INTEGER",
    BUDGETQTY: "NUMBER",
    ESTQTY: "NUMBER",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
  },
  nulls: true,
};
