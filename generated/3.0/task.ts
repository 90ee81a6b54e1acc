// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd, shared/objects.dtd, shared/projects.dtd, shared/structures.dtd; do not edit. Checksum 3fecab8b4ba3fbae
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenRecord,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type ItemRecord, itemPaths } from "./item.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type ProjectRecord, projectPaths } from "./project.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumTaskStatus, enumTaskStatus } from "./scalars.js";
import { type StandardtaskRecord, standardtaskPaths } from "./standardtask.js";
import { type TimeTypeRecord, timeTypePaths } from "./timetype.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

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
};

/** Deletes a task. Declared in shared/projects.dtd. */
export interface DeleteTaskFunction {
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
  /** Name. */
  NAME: string;
  /** Project ID. */
  PROJECTID: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task ID. `STRING_20`: at most 20 characters. */
  TASKID?: string;
  /** Production unit description. `STRING_30`: at most 30 characters. */
  PRODUCTIONUNITDESC?: string;
  /** Planned begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PBEGINDATE?: IsoDate | null;
  /** Planned end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PENDDATE?: IsoDate | null;
  /** Class. */
  CLASSID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Milestone. `BOOLEAN`. "false" unless given. */
  ISMILESTONE?: boolean | null;
  /** Utilized. `BOOLEAN`. "false" unless given. */
  UTILIZED?: boolean | null;
  /** Priority. */
  PRIORITY?: string;
  /** WBS code. */
  TASKNO?: string;
  /** Task status. */
  TASKSTATUS:
    "Not Started" | "Planned" | "In Progress" | "Completed" | "On Hold";
  /** Parent task key. `INTEGER`. */
  PARENTKEY?: Integer | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Planned duration. `NUMBER`. */
  BUDGETQTY?: Decimal | null;
  /** Estimated duration. `NUMBER`. */
  ESTQTY?: Decimal | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
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
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Name. */
  NAME?: string;
  /** Project ID. */
  PROJECTID?: string;
  /** Planned begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PBEGINDATE?: IsoDate | null;
  /** Planned end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PENDDATE?: IsoDate | null;
  /** Class. */
  CLASSID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Milestone. `BOOLEAN`. "false" unless given. */
  ISMILESTONE?: boolean | null;
  /** Utilized. `BOOLEAN`. "false" unless given. */
  UTILIZED?: boolean | null;
  /** Priority. */
  PRIORITY?: string;
  /** WBS code. */
  TASKNO?: string;
  /** Task status. */
  TASKSTATUS?:
    "Not Started" | "Planned" | "In Progress" | "Completed" | "On Hold" | null;
  /** Parent task key. `INTEGER`. */
  PARENTKEY?: Integer | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Planned duration. `NUMBER`. */
  BUDGETQTY?: Decimal | null;
  /** Estimated duration. `NUMBER`. */
  ESTQTY?: Decimal | null;
  /** Status. "active" unless given. */
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
  response: () => getTaskResponse,
};

/** The input of Intacct task DELETE. */
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

/** The input of Intacct task GET. */
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

/** The input of Intacct task readByQuery QUERY. */
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

/** The input of Intacct task QUERY. */
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

/** The input of Intacct task LOOKUP. */
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

/** The input of Intacct task get GET. */
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

/** The input of Intacct task get_list QUERY. */
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
  types: { task: () => taskRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct task readByQuery QUERY Response` */
export const readByQueryTaskResponse: Profile<TaskData> = {
  name: "Intacct task readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(task*)",
  types: { task: () => taskRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct task QUERY Response` */
export const queryTaskResponse: Profile<TaskRows> = {
  name: "Intacct task QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TASK*)",
  types: { TASK: () => taskRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct task LOOKUP Response` */
export const lookupTaskResponse: Profile<TypeData> = {
  name: "Intacct task LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct task get GET Response` */
export const getTaskFunctionResponse: Profile<TaskRows2> = {
  name: "Intacct task get GET Response",
  version: "3.0",
  element: "data",
  content: "(task*)",
  types: { task: () => ({ element: "task", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct task get_list QUERY Response` */
export const getListTaskResponse: Profile<TaskRows2> = {
  name: "Intacct task get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(task*)",
  types: { task: () => ({ element: "task", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `task`. */
export interface TaskData extends DataAttributes {
  task?: TaskRecord[];
}

/** The fields of a task that can be requested. */
export type TaskField = keyof TaskFields | `${string}.${string}`;

/** The data of an answer about `TASK`. */
export interface TaskRows extends DataAttributes {
  TASK?: TaskRecord[];
}

/** The data of an answer about `task`. */
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
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Project ID. */
  PROJECTID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task ID. `STRING_20`: at most 20 characters. */
  TASKID?: string;
  /** Production unit description. `STRING_30`: at most 30 characters. */
  PRODUCTIONUNITDESC?: string;
  /** Planned begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PBEGINDATE?: IsoDate | null;
  /** Planned end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PENDDATE?: IsoDate | null;
  /** Class. */
  CLASSID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Milestone. `BOOLEAN`. "false" unless given. */
  ISMILESTONE?: boolean | null;
  /** Utilized. `BOOLEAN`. "false" unless given. */
  UTILIZED?: boolean | null;
  /** Priority. `INTEGER`. */
  PRIORITY?: IntegerText | null;
  /** WBS code. */
  TASKNO?: string;
  /** Task status. */
  TASKSTATUS?:
    | "Not Started"
    | "Planned"
    | "In Progress"
    | "Completed"
    | "On Hold"
    | (string & {})
    | null;
  /** Parent task key. `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Planned duration. `NUMBER`. */
  BUDGETQTY?: DecimalText | null;
  /** Estimated duration. `NUMBER`. */
  ESTQTY?: DecimalText | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Parent task ID. */
  PARENTID?: string;
  /** Parent task name. */
  PARENTTASKNAME?: string;
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** Project name. */
  PROJECTNAME?: string;
  /** Project begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PROJECTBEGINDATE?: IsoDate | null;
  /** Project end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PROJECTENDDATE?: IsoDate | null;
  /** Customer key. `INTEGER`. */
  CUSTOMERKEY?: IntegerText | null;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Item key. `INTEGER`. */
  ITEMKEY?: IntegerText | null;
  /** Item name. */
  ITEMNAME?: string;
  /** Actual begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ABEGINDATE?: IsoDate | null;
  /** Actual end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  AENDDATE?: IsoDate | null;
  /** Actual duration. `NUMBER`. */
  ACTUALQTY?: DecimalText | null;
  /** Remaining duration. `NUMBER`. */
  REMAININGQTY?: DecimalText | null;
  /** Approved duration. `NUMBER`. */
  APPROVEDQTY?: DecimalText | null;
  /** Calculated percent completed. `NUMBER`. */
  PERCENTCOMPLETE?: DecimalText | null;
  /** Observed percent completed. `NUMBER`. */
  OBSPERCENTCOMPLETE?: DecimalText | null;
  /** Time type key. `INTEGER`. */
  TIMETYPEKEY?: IntegerText | null;
  /** Time type. */
  TIMETYPENAME?: string;
  /** Class name. */
  CLASSNAME?: string;
  /** Class key. `INTEGER`. */
  CLASSKEY?: IntegerText | null;
  /** Dependent on task key. `INTEGER`. */
  DEPENDENTONKEY?: IntegerText | null;
  /** Dependent on task ID. */
  DEPENDENTONTASKID?: string;
  /** Dependent on task name. */
  DEPENDENTONNAME?: string;
  /** Billable planned duration. `NUMBER`. */
  BILLABLE_BUDGETQTY?: DecimalText | null;
  /** Billable estimated duration. `NUMBER`. */
  BILLABLE_ESTQTY?: DecimalText | null;
  /** Billable actual duration. `NUMBER`. */
  BILLABLE_ACTUALQTY?: DecimalText | null;
  /** Billable approved duration. `NUMBER`. */
  BILLABLE_APPROVEDQTY?: DecimalText | null;
  /** Production unit estimate. `NUMBER`. */
  PRODUCTIONUNITESTIMATE?: DecimalText | null;
  /** Root task key. `INTEGER`. */
  ROOTPARENTKEY?: IntegerText | null;
  /** Root task ID. */
  ROOTPARENTID?: string;
  /** Root task name. */
  ROOTPARENTNAME?: string;
  /** Standard task key. `INTEGER`. */
  STANDARDTASKKEY?: IntegerText | null;
  /** Standard task name. */
  STANDARDTASKNAME?: string;
  /** Attachment key. `INTEGER`. */
  SUPDOCKEY?: IntegerText | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Purchasing tax schedule. */
  POTAXSCHEDULEID?: string;
  /** Override default purchasing tax schedule. `BOOLEAN`. */
  OVERRIDEPURCHASINGTAXSCHEDULE?: boolean | null;
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
export interface TaskRelations {
  DEPENDENTON: TaskRecord;
  ITEM: ItemRecord;
  PARENT: TaskRecord;
  PROJECT: ProjectRecord;
  ROOTPARENT: TaskRecord;
  STANDARDTASK: StandardtaskRecord;
  TIMETYPE: TimeTypeRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface TaskRecord
  extends TaskFields, OpenValues, Related<TaskFields, TaskRelations> {}

export const taskRecord: Shape<TaskRecord> = {
  element: "TASK",
  content: `(RECORDNO? & NAME? & PROJECTID? & STANDARDTASKID? & TASKID? & PRODUCTIONUNITDESC? &
    PBEGINDATE? & PENDDATE? & CLASSID? & ITEMID? & BILLABLE? & DESCRIPTION? & ISMILESTONE? &
    UTILIZED? & PRIORITY? & TASKNO? & TASKSTATUS? & PARENTKEY? & SUPDOCID? & BUDGETQTY? & ESTQTY? &
    STATUS? & PARENTID? & PARENTTASKNAME? & PROJECTKEY? & PROJECTNAME? & PROJECTBEGINDATE? &
    PROJECTENDDATE? & CUSTOMERKEY? & CUSTOMERID? & CUSTOMERNAME? & ITEMKEY? & ITEMNAME? &
    ABEGINDATE? & AENDDATE? & ACTUALQTY? & REMAININGQTY? & APPROVEDQTY? & PERCENTCOMPLETE? &
    OBSPERCENTCOMPLETE? & TIMETYPEKEY? & TIMETYPENAME? & CLASSNAME? & CLASSKEY? & DEPENDENTONKEY? &
    DEPENDENTONTASKID? & DEPENDENTONNAME? & BILLABLE_BUDGETQTY? & BILLABLE_ESTQTY? &
    BILLABLE_ACTUALQTY? & BILLABLE_APPROVEDQTY? & PRODUCTIONUNITESTIMATE? & ROOTPARENTKEY? &
    ROOTPARENTID? & ROOTPARENTNAME? & STANDARDTASKKEY? & STANDARDTASKNAME? & SUPDOCKEY? &
    TAXSOLUTIONID? & POTAXSCHEDULEID? & OVERRIDEPURCHASINGTAXSCHEDULE? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TASKID: "STRING_20",
    PRODUCTIONUNITDESC: "STRING_30",
    PBEGINDATE: "DATE_MDY",
    PENDDATE: "DATE_MDY",
    BILLABLE: "BOOLEAN",
    ISMILESTONE: "BOOLEAN",
    UTILIZED: "BOOLEAN",
    PRIORITY: "INTEGER",
    TASKSTATUS: "ENUM",
    PARENTKEY: "INTEGER",
    BUDGETQTY: "NUMBER",
    ESTQTY: "NUMBER",
    STATUS: "ENUM",
    PROJECTKEY: "INTEGER",
    PROJECTBEGINDATE: "DATE_MDY",
    PROJECTENDDATE: "DATE_MDY",
    CUSTOMERKEY: "INTEGER",
    ITEMKEY: "INTEGER",
    ABEGINDATE: "DATE_MDY",
    AENDDATE: "DATE_MDY",
    ACTUALQTY: "NUMBER",
    REMAININGQTY: "NUMBER",
    APPROVEDQTY: "NUMBER",
    PERCENTCOMPLETE: "NUMBER",
    OBSPERCENTCOMPLETE: "NUMBER",
    TIMETYPEKEY: "INTEGER",
    CLASSKEY: "INTEGER",
    DEPENDENTONKEY: "INTEGER",
    BILLABLE_BUDGETQTY: "NUMBER",
    BILLABLE_ESTQTY: "NUMBER",
    BILLABLE_ACTUALQTY: "NUMBER",
    BILLABLE_APPROVEDQTY: "NUMBER",
    PRODUCTIONUNITESTIMATE: "NUMBER",
    ROOTPARENTKEY: "INTEGER",
    STANDARDTASKKEY: "INTEGER",
    SUPDOCKEY: "INTEGER",
    OVERRIDEPURCHASINGTAXSCHEDULE: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => taskPaths,
  answer: true,
};

export const taskPaths: Paths = {
  types: {
    BOOLEAN: "BILLABLE ISMILESTONE UTILIZED OVERRIDEPURCHASINGTAXSCHEDULE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "PBEGINDATE PENDDATE PROJECTBEGINDATE PROJECTENDDATE ABEGINDATE AENDDATE",
  },
  to: {
    DEPENDENTON: () => taskPaths,
    ITEM: () => itemPaths,
    PARENT: () => taskPaths,
    PROJECT: () => projectPaths,
    ROOTPARENT: () => taskPaths,
    STANDARDTASK: () => standardtaskPaths,
    TIMETYPE: () => timeTypePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
