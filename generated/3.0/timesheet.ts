// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd, shared/objects.dtd, shared/projects.dtd, shared/structures.dtd; do not edit. Checksum 89c6d092959a633c
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
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { ProjectDimension } from "./groups.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import {
  type TimesheetEntryRecord,
  timesheetEntryRecord,
} from "./timesheetentry.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an employee's timesheet. Declared in shared/projects.dtd. */
export interface CreateTimesheetFunction {
  /** Borrowed from 2.1: `ID`. */
  employeeid: string;
  /** `DATE`, sent as year, month and day. */
  begindate: IsoDate;
  /** `DATE`, sent as year, month and day. */
  glpostdate?: IsoDate;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  timesheetdescription?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  state?: string;
  /** The lines of a timesheet. */
  timesheetitems: readonly [
    readonly [TimesheetItem, ...TimesheetItem[]],
    ...(readonly [TimesheetItem, ...TimesheetItem[]])[],
  ];
}

/** `Intacct create_timesheet CREATE Request` */
export const createTimesheetFunction: FunctionProfile<
  CreateTimesheetFunction,
  Created
> = {
  name: "Intacct create_timesheet CREATE Request",
  version: "3.0",
  element: "create_timesheet",
  content:
    "(employeeid, begindate, glpostdate?, timesheetdescription?, state?, timesheetitems+)",
  types: {
    employeeid: "ID",
    begindate: "DATE",
    glpostdate: "DATE",
    timesheetdescription: "STRING_200 borrowed",
    state: "STRING_40 borrowed",
    timesheetitems: () => timesheetItems,
  },
};

/** Updates a timesheet. Declared in shared/projects.dtd. */
export interface UpdateTimesheetFunction {
  key: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid: string;
  /** `DATE`, sent as year, month and day. */
  begindate: IsoDate;
  /** `DATE`, sent as year, month and day. */
  glpostdate?: IsoDate;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  timesheetdescription?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  state?: string;
  /** The lines of a timesheet. */
  timesheetitems: readonly [
    readonly [TimesheetItem, ...TimesheetItem[]],
    ...(readonly [TimesheetItem, ...TimesheetItem[]])[],
  ];
}

/** `Intacct update_timesheet UPDATE Request` */
export const updateTimesheetFunction: FunctionProfile<
  UpdateTimesheetFunction,
  Completed
> = {
  name: "Intacct update_timesheet UPDATE Request",
  version: "3.0",
  element: "update_timesheet",
  content:
    "(employeeid, begindate, glpostdate?, timesheetdescription?, state?, timesheetitems+)",
  types: {
    employeeid: "ID",
    begindate: "DATE",
    glpostdate: "DATE",
    timesheetdescription: "STRING_200 borrowed",
    state: "STRING_40 borrowed",
    timesheetitems: () => timesheetItems,
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes a timesheet. Declared in shared/projects.dtd. */
export interface DeleteTimesheetFunction {
  key: string;
}

/** `Intacct delete_timesheet DELETE Request` */
export const deleteTimesheetFunction: FunctionProfile<
  DeleteTimesheetFunction,
  Completed
> = {
  name: "Intacct delete_timesheet DELETE Request",
  version: "3.0",
  element: "delete_timesheet",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** A timesheet of an employee. Declared in 3.0/projects.dtd. */
export interface CreateTimesheet {
  /** Employee ID. */
  EMPLOYEEID: string;
  /** Begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE: IsoDate;
  /** GL post date. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTDATE?: IsoDate | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** State. "Draft" unless given. */
  STATE?: "Draft" | "Submitted" | null;
  TIMESHEETENTRIES: readonly [CreateTimesheetEntry, ...CreateTimesheetEntry[]];
}

/** `Intacct timesheet CREATE Request` */
export const createTimesheet: FunctionProfile<CreateTimesheet, TimesheetData> =
  {
    name: "Intacct timesheet CREATE Request",
    version: "3.0",
    within: "create",
    element: "TIMESHEET",
    content: `(EMPLOYEEID & BEGINDATE & GLPOSTDATE? & DESCRIPTION? & SUPDOCID? & STATE? & TIMESHEETENTRIES &
    #ANY*)`,
    source: "documented",
    types: {
      BEGINDATE: "DATE_MDY",
      GLPOSTDATE: "DATE_MDY",
      STATE: { name: "STRING", base: "enum", values: ["Draft", "Submitted"] },
      TIMESHEETENTRIES: () => createTimesheetEntries,
    },
    response: () => getTimesheetResponse,
  };

/** A timesheet of an employee. Declared in 3.0/projects.dtd. */
export type UpdateTimesheet = UpdateTimesheetFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Name. */
        NAME?: string;
        /** Employee ID. */
        EMPLOYEEID?: string;
      }
    | {
        RECORDNO?: never;
        /** Name. */
        NAME: string;
        /** Employee ID. */
        EMPLOYEEID?: string;
      }
    | {
        RECORDNO?: never;
        NAME?: never;
        /** Employee ID. */
        EMPLOYEEID: string;
      }
  );

interface UpdateTimesheetFields {
  /** Begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** GL post date. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTDATE?: IsoDate | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** State. "Draft" unless given. */
  STATE?: "Draft" | "Submitted" | null;
  TIMESHEETENTRIES?: readonly [UpdateTimesheetEntry, ...UpdateTimesheetEntry[]];
}

/** `Intacct timesheet UPDATE Request` */
export const updateTimesheet: FunctionProfile<UpdateTimesheet, TimesheetData> =
  {
    name: "Intacct timesheet UPDATE Request",
    version: "3.0",
    within: "update",
    element: "TIMESHEET",
    content: `((RECORDNO || NAME || EMPLOYEEID) & BEGINDATE? & GLPOSTDATE? & DESCRIPTION? & SUPDOCID? &
    STATE? & TIMESHEETENTRIES? & #ANY*)`,
    source: "documented",
    wants: ["BEGINDATE", "TIMESHEETENTRIES"],
    types: {
      RECORDNO: "INTEGER",
      BEGINDATE: "DATE_MDY",
      GLPOSTDATE: "DATE_MDY",
      STATE: { name: "STRING", base: "enum", values: ["Draft", "Submitted"] },
      TIMESHEETENTRIES: () => updateTimesheetEntries,
    },
    response: () => getTimesheetResponse,
  };

/** Declared in 3.0/objects.dtd. */
export interface ApproveTimesheet {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Sent as one text, joined with ",". */
  ENTRYKEYS?: readonly string[];
  /** Approved or declined by. */
  APPROVEDBY?: string;
  /** Comment. */
  COMMENT?: string;
}

/** `Intacct timesheet APPROVE Request` */
export const approveTimesheet: FunctionProfile<ApproveTimesheet, Completed> = {
  name: "Intacct timesheet APPROVE Request",
  version: "3.0",
  within: "approve",
  element: "TIMESHEET",
  content: "(RECORDNO & ENTRYKEYS? & APPROVEDBY? & COMMENT?)",
  types: {
    RECORDNO: "INTEGER",
    ENTRYKEYS: { name: "STRING", base: "string", separator: "," },
  },
};

/** Declared in 3.0/objects.dtd. */
export interface DeclineTimesheet {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Sent as one text, joined with ",". */
  ENTRYKEYS?: readonly string[];
  DECLINEDBY?: string;
  /** Comment. */
  COMMENT?: string;
}

/** `Intacct timesheet DECLINE Request` */
export const declineTimesheet: FunctionProfile<DeclineTimesheet, Completed> = {
  name: "Intacct timesheet DECLINE Request",
  version: "3.0",
  within: "decline",
  element: "TIMESHEET",
  content: "(RECORDNO & ENTRYKEYS? & DECLINEDBY? & COMMENT?)",
  types: {
    RECORDNO: "INTEGER",
    ENTRYKEYS: { name: "STRING", base: "string", separator: "," },
  },
};

/** The input of Intacct timesheet DELETE. */
export type DeleteTimesheet = Delete;

/** `Intacct timesheet DELETE Request` */
export const deleteTimesheet: FunctionProfile<DeleteTimesheet, Completed> = {
  name: "Intacct timesheet DELETE Request",
  version: "3.0",
  fixed: { object: "TIMESHEET" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct timesheet GET. */
export type GetTimesheet = Read<TimesheetField | "*">;

/** `Intacct timesheet GET Request` */
export const getTimesheet: FunctionProfile<GetTimesheet, TimesheetData> = {
  name: "Intacct timesheet GET Request",
  version: "3.0",
  fixed: { object: "TIMESHEET" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTimesheetResponse,
};

/** The input of Intacct timesheet readByQuery QUERY. */
export type ReadByQueryTimesheet = ReadByQuery<TimesheetField | "*">;

/** `Intacct timesheet readByQuery QUERY Request` */
export const readByQueryTimesheet: FunctionProfile<
  ReadByQueryTimesheet,
  TimesheetData
> = {
  name: "Intacct timesheet readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "TIMESHEET" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTimesheetResponse,
};

/** The input of Intacct timesheet QUERY. */
export type QueryTimesheet = QueryInput;

/** `Intacct timesheet QUERY Request` */
export const queryTimesheet: QueryProfile<TimesheetRecord> = {
  name: "Intacct timesheet QUERY Request",
  version: "3.0",
  fixed: { object: "TIMESHEET" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTimesheetResponse,
};

/** The input of Intacct timesheet LOOKUP. */
export type LookupTimesheet = Lookup;

/** `Intacct timesheet LOOKUP Request` */
export const lookupTimesheet: FunctionProfile<LookupTimesheet, TypeData> = {
  name: "Intacct timesheet LOOKUP Request",
  version: "3.0",
  fixed: { object: "TIMESHEET" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupTimesheetResponse,
};

/** The input of Intacct timesheet get GET. */
export type GetTimesheetFunction = Get;

/** `Intacct timesheet get GET Request` */
export const getTimesheetFunction: FunctionProfile<
  GetTimesheetFunction,
  TimesheetRows2
> = {
  name: "Intacct timesheet get GET Request",
  version: "3.0",
  fixed: { object: "timesheet" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getTimesheetFunctionResponse,
};

/** The input of Intacct timesheet get_list QUERY. */
export type GetListTimesheet = GetList;

/** `Intacct timesheet get_list QUERY Request` */
export const getListTimesheet: FunctionProfile<
  GetListTimesheet,
  TimesheetRows2
> = {
  name: "Intacct timesheet get_list QUERY Request",
  version: "3.0",
  fixed: { object: "timesheet" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListTimesheetResponse,
};

/** `Intacct timesheet GET Response` */
export const getTimesheetResponse: Profile<TimesheetData> = {
  name: "Intacct timesheet GET Response",
  version: "3.0",
  element: "data",
  content: "(timesheet*)",
  types: { timesheet: () => timesheetRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timesheet readByQuery QUERY Response` */
export const readByQueryTimesheetResponse: Profile<TimesheetData> = {
  name: "Intacct timesheet readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(timesheet*)",
  types: { timesheet: () => timesheetRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timesheet QUERY Response` */
export const queryTimesheetResponse: Profile<TimesheetRows> = {
  name: "Intacct timesheet QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TIMESHEET*)",
  types: { TIMESHEET: () => timesheetRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timesheet LOOKUP Response` */
export const lookupTimesheetResponse: Profile<TypeData> = {
  name: "Intacct timesheet LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timesheet get GET Response` */
export const getTimesheetFunctionResponse: Profile<TimesheetRows2> = {
  name: "Intacct timesheet get GET Response",
  version: "3.0",
  element: "data",
  content: "(timesheet*)",
  types: { timesheet: () => ({ element: "timesheet", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timesheet get_list QUERY Response` */
export const getListTimesheetResponse: Profile<TimesheetRows2> = {
  name: "Intacct timesheet get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(timesheet*)",
  types: { timesheet: () => ({ element: "timesheet", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `timesheet`. */
export interface TimesheetData extends DataAttributes {
  timesheet?: TimesheetRecord[];
}

/** The fields of a timesheet that can be requested. */
export type TimesheetField = keyof TimesheetFields | `${string}.${string}`;

/** The data of an answer about `TIMESHEET`. */
export interface TimesheetRows extends DataAttributes {
  TIMESHEET?: TimesheetRecord[];
}

/** The data of an answer about `timesheet`. */
export interface TimesheetRows2 extends DataAttributes {
  timesheet?: OpenRecord[];
}

export const timesheetItems: Shape<
  readonly [TimesheetItem, ...TimesheetItem[]]
> = {
  element: "timesheetitems",
  content: "(timesheetitem+)",
  types: { timesheetitem: () => timesheetItem },
};

/** A line of a timesheet: the hours of a day on a task. Declared in shared/projects.dtd. */
export type TimesheetItem = TimesheetItemFields & ProjectDimension;

interface TimesheetItemFields {
  /** Borrowed from 2.1: `INTEGER`. */
  lineno?: Integer | null;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  taskname?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  timetype?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  emppositionid?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  laborclassid?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  laborshiftid?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  laborunionid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  billable?: boolean | null;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** `DATE`, sent as year, month and day. */
  entrydate: IsoDate;
  /** Borrowed from 2.1: `NUMBER_2`: at most 2 digits before the point. */
  qty: Decimal;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  timesheetentrydescription?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  notes?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  clznamount?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extbillrate?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extcostrate?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extamount?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extemployertaxes?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extfringes?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extcashfringes?: Decimal | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

export const timesheetItem: Shape<TimesheetItem> = {
  element: "timesheetitem",
  content: `(lineno?, customerid?, itemid?, (projectid, (taskid, costtypeid?)?)?, taskname?, timetype?,
    emppositionid?, laborclassid?, laborshiftid?, laborunionid?, billable?, locationid?,
    departmentid?, entrydate, qty, timesheetentrydescription?, notes?, vendorid?, classid?,
    contractid?, warehouseid?, clznamount?, extbillrate?, extcostrate?, extamount?,
    extemployertaxes?, extfringes?, extcashfringes?, customfields?)`,
  types: {
    lineno: "INTEGER",
    customerid: "ID",
    itemid: "STRING_30 borrowed",
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    taskname: "STRING_200 borrowed",
    timetype: "STRING_80 borrowed",
    emppositionid: "STRING_20 borrowed",
    laborclassid: "STRING_20 borrowed",
    laborshiftid: "STRING_20 borrowed",
    laborunionid: "STRING_20 borrowed",
    billable: "BOOLEAN",
    locationid: "ID",
    departmentid: "ID",
    entrydate: "DATE",
    qty: "NUMBER_2 borrowed",
    timesheetentrydescription: "STRING_100 borrowed",
    notes: "STRING_100 borrowed",
    vendorid: "ID",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    warehouseid: "STRING_40 borrowed",
    clznamount: "NUMBER_38_2 borrowed",
    extbillrate: "NUMBER_38_2 borrowed",
    extcostrate: "NUMBER_38_2 borrowed",
    extamount: "NUMBER_38_2 borrowed",
    extemployertaxes: "NUMBER_38_2 borrowed",
    extfringes: "NUMBER_38_2 borrowed",
    extcashfringes: "NUMBER_38_2 borrowed",
    customfields: () => customFields,
  },
};

export const createTimesheetEntries: Shape<
  readonly [CreateTimesheetEntry, ...CreateTimesheetEntry[]]
> = {
  element: "TIMESHEETENTRIES",
  content: "(TIMESHEETENTRY+)",
  types: { TIMESHEETENTRY: () => createTimesheetEntry },
};

/** An entry of a timesheet. Declared in 3.0/projects.dtd. */
export type CreateTimesheetEntry = CreateTimesheetEntryFields &
  (
    | { TASKID?: never; TASKKEY?: never }
    | {
        /** Task. */
        TASKID: string;
        TASKKEY?: never;
      }
    | {
        TASKID?: never;
        /** Task key. `INTEGER`. */
        TASKKEY: Integer;
      }
  );

interface CreateTimesheetEntryFields {
  /** Line number. `INTEGER`. */
  LINENO?: Integer | null;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Project ID. */
  PROJECTID?: string;
  /** Cost type ID. */
  COSTTYPEID?: string;
  /** Time type. */
  TIMETYPE?: string;
  /** Billable. `BOOLEAN`. */
  BILLABLE?: boolean | null;
  /** Employee position ID. */
  EMPPOSITIONID?: string;
  /** Labor class ID. */
  LABORCLASSID?: string;
  /** Labor shift ID. */
  LABORSHIFTID?: string;
  /** Labor union ID. */
  LABORUNIONID?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Entry date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENTRYDATE: IsoDate;
  /** Hours. `NUMBER`. */
  QTY: Decimal;
  /** Description. */
  DESCRIPTION?: string;
  /** Notes. */
  NOTES?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** External billing rate. `NUMBER`. */
  EXTBILLRATE?: Decimal | null;
  /** External cost rate. `NUMBER`. */
  EXTCOSTRATE?: Decimal | null;
  /** Labor amount. `MONEY`. */
  EXTAMOUNT?: Decimal | null;
  /** Employer taxes. `MONEY`. */
  EXTEMPLOYERTAXES?: Decimal | null;
  /** Fringes. `MONEY`. */
  EXTFRINGES?: Decimal | null;
  /** Cash fringes. `MONEY`. */
  EXTCASHFRINGES?: Decimal | null;
  /** Employee ID. */
  EMPLOYEEID?: string;
}

export const createTimesheetEntry: Shape<CreateTimesheetEntry> = {
  element: "TIMESHEETENTRY",
  content: `(LINENO? & CUSTOMERID? & ITEMID? & PROJECTID? & (TASKID | TASKKEY)? & COSTTYPEID? & TIMETYPE? &
    BILLABLE? & EMPPOSITIONID? & LABORCLASSID? & LABORSHIFTID? & LABORUNIONID? & LOCATIONID? &
    DEPARTMENTID? & ENTRYDATE & QTY & DESCRIPTION? & NOTES? & VENDORID? & CLASSID? & CONTRACTID? &
    WAREHOUSEID? & EXTBILLRATE? & EXTCOSTRATE? & EXTAMOUNT? & EXTEMPLOYERTAXES? & EXTFRINGES? &
    EXTCASHFRINGES? & EMPLOYEEID? & #ANY*)`,
  source: "documented",
  types: {
    LINENO: "INTEGER",
    TASKKEY: "INTEGER",
    BILLABLE: "BOOLEAN",
    ENTRYDATE: "DATE_MDY",
    QTY: "NUMBER",
    EXTBILLRATE: "NUMBER",
    EXTCOSTRATE: "NUMBER",
    EXTAMOUNT: "MONEY",
    EXTEMPLOYERTAXES: "MONEY",
    EXTFRINGES: "MONEY",
    EXTCASHFRINGES: "MONEY",
  },
};

export const updateTimesheetEntries: Shape<
  readonly [UpdateTimesheetEntry, ...UpdateTimesheetEntry[]]
> = {
  element: "TIMESHEETENTRIES",
  content: "(TIMESHEETENTRY+)",
  types: { TIMESHEETENTRY: () => updateTimesheetEntry },
};

/** An entry of a timesheet. Declared in 3.0/projects.dtd. */
export type UpdateTimesheetEntry = UpdateTimesheetEntryFields &
  (
    | { TASKID?: never; TASKKEY?: never }
    | {
        /** Task. */
        TASKID: string;
        TASKKEY?: never;
      }
    | {
        TASKID?: never;
        /** Task key. `INTEGER`. */
        TASKKEY: Integer;
      }
  );

interface UpdateTimesheetEntryFields {
  /** Line number. `INTEGER`. */
  LINENO?: Integer | null;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Project ID. */
  PROJECTID?: string;
  /** Cost type ID. */
  COSTTYPEID?: string;
  /** Time type. */
  TIMETYPE?: string;
  /** Billable. `BOOLEAN`. */
  BILLABLE?: boolean | null;
  /** Employee position ID. */
  EMPPOSITIONID?: string;
  /** Labor class ID. */
  LABORCLASSID?: string;
  /** Labor shift ID. */
  LABORSHIFTID?: string;
  /** Labor union ID. */
  LABORUNIONID?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Entry date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENTRYDATE?: IsoDate | null;
  /** Hours. `NUMBER`. */
  QTY?: Decimal | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Notes. */
  NOTES?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** External billing rate. `NUMBER`. */
  EXTBILLRATE?: Decimal | null;
  /** External cost rate. `NUMBER`. */
  EXTCOSTRATE?: Decimal | null;
  /** Labor amount. `MONEY`. */
  EXTAMOUNT?: Decimal | null;
  /** Employer taxes. `MONEY`. */
  EXTEMPLOYERTAXES?: Decimal | null;
  /** Fringes. `MONEY`. */
  EXTFRINGES?: Decimal | null;
  /** Cash fringes. `MONEY`. */
  EXTCASHFRINGES?: Decimal | null;
  /** Employee ID. */
  EMPLOYEEID?: string;
}

export const updateTimesheetEntry: Shape<UpdateTimesheetEntry> = {
  element: "TIMESHEETENTRY",
  content: `(LINENO? & CUSTOMERID? & ITEMID? & PROJECTID? & (TASKID | TASKKEY)? & COSTTYPEID? & TIMETYPE? &
    BILLABLE? & EMPPOSITIONID? & LABORCLASSID? & LABORSHIFTID? & LABORUNIONID? & LOCATIONID? &
    DEPARTMENTID? & ENTRYDATE? & QTY? & DESCRIPTION? & NOTES? & VENDORID? & CLASSID? & CONTRACTID? &
    WAREHOUSEID? & EXTBILLRATE? & EXTCOSTRATE? & EXTAMOUNT? & EXTEMPLOYERTAXES? & EXTFRINGES? &
    EXTCASHFRINGES? & EMPLOYEEID? & #ANY*)`,
  source: "documented",
  wants: ["ENTRYDATE", "QTY"],
  types: {
    LINENO: "INTEGER",
    TASKKEY: "INTEGER",
    BILLABLE: "BOOLEAN",
    ENTRYDATE: "DATE_MDY",
    QTY: "NUMBER",
    EXTBILLRATE: "NUMBER",
    EXTCOSTRATE: "NUMBER",
    EXTAMOUNT: "MONEY",
    EXTEMPLOYERTAXES: "MONEY",
    EXTFRINGES: "MONEY",
    EXTCASHFRINGES: "MONEY",
  },
};

/** A timesheet of an employee. Declared in 3.0/projects.dtd. */
export interface TimesheetFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Employee ID. */
  EMPLOYEEID?: string;
  /** Begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** GL post date. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTDATE?: IsoDate | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** State. */
  STATE?:
    | "Draft"
    | "Submitted"
    | "Approved"
    | "Partially Approved"
    | "Declined"
    | "Partially Declined"
    | "Saved"
    | (string & {})
    | null;
  TIMESHEETENTRIES?: TimesheetEntryRecord[];
  /** Employee key. `INTEGER`. */
  EMPLOYEEKEY?: IntegerText | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Employee first name. */
  EMPLOYEEFIRSTNAME?: string;
  /** Employee last name. */
  EMPLOYEELASTNAME?: string;
  /** Configuration. */
  CONFIG?: string;
  /** Unit of measure. */
  UOM?: string;
  /** Hours in day. `NUMBER`. */
  HOURSINDAY?: DecimalText | null;
  /** Employee location ID. */
  EMPLOYEE_LOCATIONID?: string;
  /** Employee department ID. */
  EMPLOYEE_DEPARTMENTID?: string;
  /** Employee class ID. */
  EMPLOYEE_CLASSID?: string;
  /** Employee position ID. */
  EMPLOYEE_POSITIONID?: string;
  /** Calculation method. */
  METHOD?: "Hourly" | "Salary" | (string & {}) | null;
  /** Post actual labor cost. `BOOLEAN`. */
  ACTUALCOST?: boolean | null;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Attachment key. `INTEGER`. */
  SUPDOCKEY?: IntegerText | null;
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
export interface TimesheetRelations {
  EMPLOYEE: EmployeeRecord;
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface TimesheetRecord
  extends
    TimesheetFields,
    OpenValues,
    Related<TimesheetFields, TimesheetRelations> {}

export const timesheetRecord: Shape<TimesheetRecord> = {
  element: "TIMESHEET",
  content: `(RECORDNO? & NAME? & EMPLOYEEID? & BEGINDATE? & GLPOSTDATE? & DESCRIPTION? & SUPDOCID? &
    STATE? & TIMESHEETENTRIES? & EMPLOYEEKEY? & ENDDATE? & EMPLOYEENAME? & EMPLOYEEFIRSTNAME? &
    EMPLOYEELASTNAME? & CONFIG? & UOM? & HOURSINDAY? & EMPLOYEE_LOCATIONID? &
    EMPLOYEE_DEPARTMENTID? & EMPLOYEE_CLASSID? & EMPLOYEE_POSITIONID? & METHOD? & ACTUALCOST? &
    LOCATIONKEY? & SUPDOCKEY? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    BEGINDATE: "DATE_MDY",
    GLPOSTDATE: "DATE_MDY",
    STATE: "ENUM",
    TIMESHEETENTRIES: () => timesheetEntriesRecord,
    EMPLOYEEKEY: "INTEGER",
    ENDDATE: "DATE_MDY",
    HOURSINDAY: "NUMBER",
    METHOD: "ENUM",
    ACTUALCOST: "BOOLEAN",
    LOCATIONKEY: "INTEGER",
    SUPDOCKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => timesheetPaths,
  answer: true,
};

export const timesheetPaths: Paths = {
  types: {
    BOOLEAN: "ACTUALCOST",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "BEGINDATE GLPOSTDATE ENDDATE",
  },
  to: {
    EMPLOYEE: () => employeePaths,
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const timesheetEntriesRecord: Shape<TimesheetEntryRecord[]> = {
  element: "TIMESHEETENTRIES",
  content: "(TIMESHEETENTRY*)",
  types: { TIMESHEETENTRY: () => timesheetEntryRecord },
  answer: true,
};
