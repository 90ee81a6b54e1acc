// Made by intacct-codegen from 2.1/projects.dtd, 2.1/response/projects.dtd, shared/objects.dtd, shared/projects.dtd, shared/structures.dtd; do not edit. Checksum 02800597b9ad57bc
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumTaskStatus, enumTaskStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a task of a project. Declared in 2.1/projects.dtd. */
export interface CreateTask {
  /** `STRING_200`: at most 200 characters. */
  taskname: string;
  /** `STRING_30`: at most 30 characters. */
  projectid: string;
  /** `STRING_20`: at most 20 characters. */
  taskid?: string;
  /** `DATE`, sent as year, month and day. */
  pbegindate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  penddate?: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `BOOLEAN`. */
  billable?: boolean | null;
  /** `STRING_1000`: at most 1000 characters. */
  taskdescription?: string;
  /** `BOOLEAN`. */
  ismilestone?: boolean | null;
  /** `BOOLEAN`. */
  utilized?: boolean | null;
  /** `INTEGER`. */
  priority?: Integer | null;
  /** `STRING_8`: at most 8 characters. */
  taskno?: string;
  /** `ENUM_TASKSTATUS`: "In Progress", "Completed" or "On Hold". */
  taskstatus: EnumTaskStatus;
  /** `KEY`. */
  parentkey?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetqty?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  estqty?: Decimal | null;
  /** `STRING_80`: at most 80 characters. */
  timetype?: string;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  obspercentcomplete?: Decimal | null;
  taskresources?: readonly [string, ...string[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `KEY`. */
  dependentonkey?: string;
  /** `STRING_200`: at most 200 characters. */
  dependentonname?: string;
}

/** `Intacct task CREATE Request` */
export const createTask: FunctionProfile<CreateTask, Created> = {
  name: "Intacct task CREATE Request",
  version: "2.1",
  element: "create_task",
  content: `(taskname, projectid, taskid?, pbegindate?, penddate?, itemid?, billable?, taskdescription?,
    ismilestone?, utilized?, priority?, taskno?, taskstatus, parentkey?, budgetqty?, estqty?,
    timetype?, obspercentcomplete?, taskresources?, customfields?, classid?, supdocid?,
    dependentonkey?, dependentonname?)`,
  types: {
    taskname: "STRING_200",
    projectid: "STRING_30",
    taskid: "STRING_20",
    pbegindate: "DATE",
    penddate: "DATE",
    itemid: "STRING_30",
    billable: "BOOLEAN",
    taskdescription: "STRING_1000",
    ismilestone: "BOOLEAN",
    utilized: "BOOLEAN",
    priority: "INTEGER",
    taskno: "STRING_8",
    taskstatus: enumTaskStatus,
    parentkey: "KEY",
    budgetqty: "NUMBER_38_2",
    estqty: "NUMBER_38_2",
    timetype: "STRING_80",
    obspercentcomplete: "NUMBER_3_2",
    taskresources: () => taskResources,
    customfields: () => customFields,
    classid: "STRING_30",
    supdocid: "STRING_100",
    dependentonkey: "KEY",
    dependentonname: "STRING_200",
  },
};

/** Updates a task. Declared in 2.1/projects.dtd. */
export interface UpdateTask {
  key: string;
  /** `STRING_200`: at most 200 characters. */
  taskname?: string;
  /** `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** `DATE`, sent as year, month and day. */
  pbegindate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  penddate?: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `BOOLEAN`. */
  billable?: boolean | null;
  /** `STRING_1000`: at most 1000 characters. */
  taskdescription?: string;
  /** `BOOLEAN`. */
  ismilestone?: boolean | null;
  /** `BOOLEAN`. */
  utilized?: boolean | null;
  /** `INTEGER`. */
  priority?: Integer | null;
  /** `STRING_8`: at most 8 characters. */
  taskno?: string;
  /** `ENUM_TASKSTATUS`: "In Progress", "Completed" or "On Hold". */
  taskstatus?: EnumTaskStatus | null;
  /** `KEY`. */
  parentkey?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetqty?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  estqty?: Decimal | null;
  /** `STRING_80`: at most 80 characters. */
  timetype?: string;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  obspercentcomplete?: Decimal | null;
  taskresources?: readonly [string, ...string[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `KEY`. */
  dependentonkey?: string;
  /** `STRING_200`: at most 200 characters. */
  dependentonname?: string;
}

/** `Intacct task UPDATE Request` */
export const updateTask: FunctionProfile<UpdateTask, Completed> = {
  name: "Intacct task UPDATE Request",
  version: "2.1",
  element: "update_task",
  content: `(taskname?, projectid?, pbegindate?, penddate?, itemid?, billable?, taskdescription?,
    ismilestone?, utilized?, priority?, taskno?, taskstatus?, parentkey?, budgetqty?, estqty?,
    timetype?, obspercentcomplete?, taskresources?, customfields?, classid?, supdocid?,
    dependentonkey?, dependentonname?)`,
  types: {
    taskname: "STRING_200",
    projectid: "STRING_30",
    pbegindate: "DATE",
    penddate: "DATE",
    itemid: "STRING_30",
    billable: "BOOLEAN",
    taskdescription: "STRING_1000",
    ismilestone: "BOOLEAN",
    utilized: "BOOLEAN",
    priority: "INTEGER",
    taskno: "STRING_8",
    taskstatus: enumTaskStatus,
    parentkey: "KEY",
    budgetqty: "NUMBER_38_2",
    estqty: "NUMBER_38_2",
    timetype: "STRING_80",
    obspercentcomplete: "NUMBER_3_2",
    taskresources: () => taskResources,
    customfields: () => customFields,
    classid: "STRING_30",
    supdocid: "STRING_100",
    dependentonkey: "KEY",
    dependentonname: "STRING_200",
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes a task. Declared in shared/projects.dtd. */
export interface DeleteTask {
  key: string;
}

/** `Intacct delete_task UPDATE Request` */
export const deleteTask: FunctionProfile<DeleteTask, Completed> = {
  name: "Intacct delete_task UPDATE Request",
  version: "2.1",
  element: "delete_task",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct task GET. */
export type GetTask = Get<TaskField>;

/** `Intacct task GET Request` */
export const getTask: FunctionProfile<GetTask, TaskData> = {
  name: "Intacct task GET Request",
  version: "2.1",
  fixed: { object: "task" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getTaskResponse,
};

/** The input of Intacct task QUERY. */
export type QueryTask = GetList<TaskField>;

/** `Intacct task QUERY Request` */
export const queryTask: FunctionProfile<QueryTask, TaskData> = {
  name: "Intacct task QUERY Request",
  version: "2.1",
  fixed: { object: "task" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryTaskResponse,
};

/** `Intacct task GET Response` */
export const getTaskResponse: Profile<TaskData> = {
  name: "Intacct task GET Response",
  version: "2.1",
  element: "data",
  content: "(task*)",
  types: { task: () => taskRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct task QUERY Response` */
export const queryTaskResponse: Profile<TaskData> = {
  name: "Intacct task QUERY Response",
  version: "2.1",
  element: "data",
  content: "(task*)",
  types: { task: () => taskRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `task`. */
export interface TaskData extends DataAttributes {
  task?: TaskRecord[];
}

/** The fields of a task that can be requested. */
export type TaskField = keyof TaskRecord;

export const taskResources: Shape<readonly [string, ...string[]]> = {
  element: "taskresources",
  content: "(employeeid+)",
  types: { employeeid: "ID" },
};

export const taskResourcesRecord: Shape<string[]> = {
  element: "taskresources",
  content: "(employeeid+)",
  types: { employeeid: "ID" },
  answer: true,
};

/** A task of a project. Declared in 2.1/response/projects.dtd. */
export interface TaskRecord {
  /** `KEY`. */
  key?: string;
  /** `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `STRING_8`: at most 8 characters. */
  taskno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `BOOLEAN`. */
  ismilestone?: boolean | null;
  /** `STRING_200`: at most 200 characters. */
  parenttaskname?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetqty?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  estqty?: DecimalText | null;
  /** `INTEGER`. */
  priority?: IntegerText | null;
  /** `DATE`, sent as year, month and day. */
  pbegindate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  penddate?: IsoDate | null;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  percentcomplete?: DecimalText | null;
  /** `ENUM_TASKSTATUS`: "In Progress", "Completed" or "On Hold". */
  taskstatus?: EnumTaskStatus | null;
  /** `BOOLEAN`. */
  utilized?: boolean | null;
  /** `BOOLEAN`. */
  billable?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_80`: at most 80 characters. */
  timetype?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  obspercentcomplete?: DecimalText | null;
  taskresources?: string[];
}

export const taskRecord: Shape<TaskRecord> = {
  element: "task",
  content: `(key?, projectid?, name?, taskno?, description?, ismilestone?, parenttaskname?, budgetqty?,
    estqty?, priority?, pbegindate?, penddate?, percentcomplete?, taskstatus?, utilized?, billable?,
    itemid?, timetype?, classid?, supdocid?, obspercentcomplete?, taskresources?)`,
  types: {
    key: "KEY",
    projectid: "STRING_30",
    name: "STRING_100",
    taskno: "STRING_8",
    description: "STRING_80",
    ismilestone: "BOOLEAN",
    parenttaskname: "STRING_200",
    budgetqty: "NUMBER_38_2",
    estqty: "NUMBER_38_2",
    priority: "INTEGER",
    pbegindate: "DATE",
    penddate: "DATE",
    percentcomplete: "NUMBER_3_2",
    taskstatus: enumTaskStatus,
    utilized: "BOOLEAN",
    billable: "BOOLEAN",
    itemid: "STRING_30",
    timetype: "STRING_80",
    classid: "STRING_30",
    supdocid: "STRING_100",
    obspercentcomplete: "NUMBER_3_2",
    taskresources: () => taskResourcesRecord,
  },
  answer: true,
};
