// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit. Checksum 2a006a5ded2d6bfb
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
import { type CostTypeRecord, costTypePaths } from "./costtype.js";
import { type CustomerRecord, customerPaths } from "./customer.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type DepartmentRecord, departmentPaths } from "./department.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import {
  type EmployeePositionRecord,
  employeePositionPaths,
} from "./employeeposition.js";
import { type ItemRecord, itemPaths } from "./item.js";
import { type LaborClassRecord, laborClassPaths } from "./laborclass.js";
import { type LaborShiftRecord, laborShiftPaths } from "./laborshift.js";
import { type LaborUnionRecord, laborUnionPaths } from "./laborunion.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type ProjectRecord, projectPaths } from "./project.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type TaskRecord, taskPaths } from "./task.js";
import { type TimesheetRecord, timesheetPaths } from "./timesheet.js";
import { type TimeTypeRecord, timeTypePaths } from "./timetype.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct timesheetentry GET. */
export type GetTimesheetEntry = Read<TimesheetEntryField | "*">;

/** `Intacct timesheetentry GET Request` */
export const getTimesheetEntry: FunctionProfile<
  GetTimesheetEntry,
  TimesheetEntryData
> = {
  name: "Intacct timesheetentry GET Request",
  version: "3.0",
  fixed: { object: "TIMESHEETENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTimesheetEntryResponse,
};

/** The input of Intacct timesheetentry readByQuery QUERY. */
export type ReadByQueryTimesheetEntry = ReadByQuery<TimesheetEntryField | "*">;

/** `Intacct timesheetentry readByQuery QUERY Request` */
export const readByQueryTimesheetEntry: FunctionProfile<
  ReadByQueryTimesheetEntry,
  TimesheetEntryData
> = {
  name: "Intacct timesheetentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "TIMESHEETENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTimesheetEntryResponse,
};

/** The input of Intacct timesheetentry QUERY. */
export type QueryTimesheetEntry = QueryInput;

/** `Intacct timesheetentry QUERY Request` */
export const queryTimesheetEntry: QueryProfile<TimesheetEntryRecord> = {
  name: "Intacct timesheetentry QUERY Request",
  version: "3.0",
  fixed: { object: "TIMESHEETENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTimesheetEntryResponse,
};

/** The input of Intacct timesheetentry LOOKUP. */
export type LookupTimesheetEntry = Lookup;

/** `Intacct timesheetentry LOOKUP Request` */
export const lookupTimesheetEntry: FunctionProfile<
  LookupTimesheetEntry,
  TypeData
> = {
  name: "Intacct timesheetentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "TIMESHEETENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupTimesheetEntryResponse,
};

/** `Intacct timesheetentry GET Response` */
export const getTimesheetEntryResponse: Profile<TimesheetEntryData> = {
  name: "Intacct timesheetentry GET Response",
  version: "3.0",
  element: "data",
  content: "(timesheetentry*)",
  types: { timesheetentry: () => timesheetEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timesheetentry readByQuery QUERY Response` */
export const readByQueryTimesheetEntryResponse: Profile<TimesheetEntryData> = {
  name: "Intacct timesheetentry readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(timesheetentry*)",
  types: { timesheetentry: () => timesheetEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timesheetentry QUERY Response` */
export const queryTimesheetEntryResponse: Profile<TimesheetEntryRows> = {
  name: "Intacct timesheetentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TIMESHEETENTRY*)",
  types: { TIMESHEETENTRY: () => timesheetEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timesheetentry LOOKUP Response` */
export const lookupTimesheetEntryResponse: Profile<TypeData> = {
  name: "Intacct timesheetentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `timesheetentry`. */
export interface TimesheetEntryData extends DataAttributes {
  timesheetentry?: TimesheetEntryRecord[];
}

/** The fields of a timesheetentry that can be requested. */
export type TimesheetEntryField =
  keyof TimesheetEntryFields | `${string}.${string}`;

/** The data of an answer about `TIMESHEETENTRY`. */
export interface TimesheetEntryRows extends DataAttributes {
  TIMESHEETENTRY?: TimesheetEntryRecord[];
}

/** An entry of a timesheet. Declared in 3.0/projects.dtd. */
export interface TimesheetEntryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Line number. `INTEGER`. */
  LINENO?: IntegerText | null;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Project ID. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Task key. `INTEGER`. */
  TASKKEY?: IntegerText | null;
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
  QTY?: DecimalText | null;
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
  EXTBILLRATE?: DecimalText | null;
  /** External cost rate. `NUMBER`. */
  EXTCOSTRATE?: DecimalText | null;
  /** Labor amount. `MONEY`. */
  EXTAMOUNT?: DecimalText | null;
  /** Employer taxes. `MONEY`. */
  EXTEMPLOYERTAXES?: DecimalText | null;
  /** Fringes. `MONEY`. */
  EXTFRINGES?: DecimalText | null;
  /** Cash fringes. `MONEY`. */
  EXTCASHFRINGES?: DecimalText | null;
  /** Employee ID. */
  EMPLOYEEID?: string;
  /** State. */
  STATE?:
    | "Submitted"
    | "Approved"
    | "Partially Approved"
    | "Declined"
    | "Draft"
    | "Saved"
    | (string & {})
    | null;
  /** Timesheet key. `INTEGER`. */
  TIMESHEETKEY?: IntegerText | null;
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** Project name. */
  PROJECTNAME?: string;
  /** Project class ID. */
  PROJECT_CLASSID?: string;
  /** Task name. */
  TASKNAME?: string;
  /** Task class ID. */
  TASK_CLASSID?: string;
  /** Cost type key. `INTEGER`. */
  COSTTYPEKEY?: IntegerText | null;
  /** Cost type name. */
  COSTTYPENAME?: string;
  /** Customer key. `INTEGER`. */
  CUSTOMERKEY?: IntegerText | null;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Item key. `INTEGER`. */
  ITEMKEY?: IntegerText | null;
  /** Item name. */
  ITEMNAME?: string;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Department key. `INTEGER`. */
  DEPARTMENTKEY?: IntegerText | null;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Time type key. `INTEGER`. */
  TIMETYPEKEY?: IntegerText | null;
  /** Time type earning type key. `INTEGER`. */
  TIMETYPE_EARNINGTYPEKEY?: IntegerText | null;
  /** Time type GL account key. `INTEGER`. */
  TIMETYPE_GLACCOUNTKEY?: IntegerText | null;
  /** Time type GL offset account key. `INTEGER`. */
  TIMETYPE_GLOFFSETACCOUNTKEY?: IntegerText | null;
  /** Billed. */
  BILLED?: "true" | "false" | "partial" | (string & {}) | null;
  /** Employee key. `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Employee earning type key. `INTEGER`. */
  EMPLOYEE_EARNINGTYPEKEY?: IntegerText | null;
  /** Begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  TS_BEGINDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  TS_ENDDATE?: IsoDate | null;
  /** GL post date. `DATE_MDY`, sent as mm/dd/yyyy. */
  TS_GLPOSTDATE?: IsoDate | null;
  /** Timesheet location key. `INTEGER`. */
  TS_LOCATIONKEY?: IntegerText | null;
  /** Timesheet location ID. */
  TS_LOCATIONID?: string;
  /** Statistical journal key. `INTEGER`. */
  STATJOURNALKEY?: IntegerText | null;
  /** Billable utilized account key. `INTEGER`. */
  BILLUACCTKEY?: IntegerText | null;
  /** Non-billable utilized account key. `INTEGER`. */
  NONBILLUACCTKEY?: IntegerText | null;
  /** Billable non-utilized account key. `INTEGER`. */
  BILLNUACCTKEY?: IntegerText | null;
  /** Non-billable non-utilized account key. `INTEGER`. */
  NONBILLNUACCTKEY?: IntegerText | null;
  /** Statistical GL batch key. `INTEGER`. */
  STATGLBATCHKEY?: IntegerText | null;
  /** Statistical GL entry line number. `INTEGER`. */
  STATGLENTRYLINENO?: IntegerText | null;
  /** Labor GL batch key. `INTEGER`. */
  LABORGLBATCHKEY?: IntegerText | null;
  /** Labor GL entry line number. `INTEGER`. */
  LABORGLENTRYLINENO?: IntegerText | null;
  /** Labor GL entry offset line number. `INTEGER`. */
  LABORGLENTRYOFFSETLINENO?: IntegerText | null;
  /** Labor GL entry amount. `NUMBER`. */
  LABORGLENTRYAMOUNT?: DecimalText | null;
  /** Labor GL entry transaction amount. `NUMBER`. */
  LABORGLENTRYTRXAMOUNT?: DecimalText | null;
  /** Labor GL entry cost rate. `NUMBER`. */
  LABORGLENTRYCOSTRATE?: DecimalText | null;
  /** Statistical GL entry amount. `NUMBER`. */
  STATGLENTRYAMOUNT?: DecimalText | null;
  /** Variance GL entry amount. `NUMBER`. */
  VARGLENTRYAMOUNT?: DecimalText | null;
  /** Variance GL entry transaction amount. `NUMBER`. */
  VARGLENTRYTRXAMOUNT?: DecimalText | null;
  /** Variance GL batch key. `INTEGER`. */
  VARGLBATCHKEY?: IntegerText | null;
  /** Variance GL entry line number. `INTEGER`. */
  VARGLENTRYLINENO?: IntegerText | null;
  /** Variance GL entry offset line number. `INTEGER`. */
  VARGLENTRYOFFSETLINENO?: IntegerText | null;
  /** Clarizen amount. `NUMBER`. */
  CLZNAMOUNT?: DecimalText | null;
  /** Billable hours. `NUMBER`. */
  BILLABLE_QTY?: DecimalText | null;
  /** Non-billable hours. `NUMBER`. */
  NON_BILLABLE_QTY?: DecimalText | null;
  /** Approved hours. `NUMBER`. */
  APPROVED_QTY?: DecimalText | null;
  /** Approved billable hours. `NUMBER`. */
  APPROVED_BILLABLE_QTY?: DecimalText | null;
  /** Approved non-billable hours. `NUMBER`. */
  APPROVED_NON_BILLABLE_QTY?: DecimalText | null;
  /** Utilized hours. `NUMBER`. */
  UTILIZED_QTY?: DecimalText | null;
  /** Non-utilized hours. `NUMBER`. */
  NON_UTILIZED_QTY?: DecimalText | null;
  /** Approved utilized hours. `NUMBER`. */
  APPROVED_UTILIZED_QTY?: DecimalText | null;
  /** Approved non-utilized hours. `NUMBER`. */
  APPROVED_NON_UTILIZED_QTY?: DecimalText | null;
  /** Labor class key. `INTEGER`. */
  LABORCLASSKEY?: IntegerText | null;
  /** Labor class name. */
  LABORCLASSNAME?: string;
  /** Labor shift key. `INTEGER`. */
  LABORSHIFTKEY?: IntegerText | null;
  /** Labor shift name. */
  LABORSHIFTNAME?: string;
  /** Labor union key. `INTEGER`. */
  LABORUNIONKEY?: IntegerText | null;
  /** Labor union name. */
  LABORUNIONNAME?: string;
  /** Employee position key. `INTEGER`. */
  EMPPOSITIONKEY?: IntegerText | null;
  /** Employee position name. */
  EMPPOSITIONNAME?: string;
  /** Work order key. `INTEGER`. */
  WORKORDERKEY?: IntegerText | null;
  /** Work order ID. */
  WORKORDERID?: string;
  /** Work order name. */
  WORKORDERNAME?: string;
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
export interface TimesheetEntryRelations {
  COSTTYPE: CostTypeRecord;
  CUSTOMER: CustomerRecord;
  DEPARTMENT: DepartmentRecord;
  EMPLOYEE: EmployeeRecord;
  EMPLOYEEPOSITION: EmployeePositionRecord;
  ITEM: ItemRecord;
  LABORCLASS: LaborClassRecord;
  LABORSHIFT: LaborShiftRecord;
  LABORUNION: LaborUnionRecord;
  LOCATION: LocationRecord;
  PROJECT: ProjectRecord;
  TASK: TaskRecord;
  TIMESHEET: TimesheetRecord;
  TIMETYPE: TimeTypeRecord;
  TSVARGLRESOLVE: OpenValues;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
  WORKORDER: OpenValues;
}

/** A record in an answer: the known fields, and any others. */
export interface TimesheetEntryRecord
  extends
    TimesheetEntryFields,
    OpenValues,
    Related<TimesheetEntryFields, TimesheetEntryRelations> {}

export const timesheetEntryRecord: Shape<TimesheetEntryRecord> = {
  element: "TIMESHEETENTRY",
  content: `(RECORDNO? & LINENO? & CUSTOMERID? & ITEMID? & PROJECTID? & TASKID? & TASKKEY? & COSTTYPEID? &
    TIMETYPE? & BILLABLE? & EMPPOSITIONID? & LABORCLASSID? & LABORSHIFTID? & LABORUNIONID? &
    LOCATIONID? & DEPARTMENTID? & ENTRYDATE? & QTY? & DESCRIPTION? & NOTES? & VENDORID? & CLASSID? &
    CONTRACTID? & WAREHOUSEID? & EXTBILLRATE? & EXTCOSTRATE? & EXTAMOUNT? & EXTEMPLOYERTAXES? &
    EXTFRINGES? & EXTCASHFRINGES? & EMPLOYEEID? & STATE? & TIMESHEETKEY? & PROJECTKEY? &
    PROJECTNAME? & PROJECT_CLASSID? & TASKNAME? & TASK_CLASSID? & COSTTYPEKEY? & COSTTYPENAME? &
    CUSTOMERKEY? & CUSTOMERNAME? & ITEMKEY? & ITEMNAME? & LOCATIONKEY? & LOCATIONNAME? &
    DEPARTMENTKEY? & DEPARTMENTNAME? & TIMETYPEKEY? & TIMETYPE_EARNINGTYPEKEY? &
    TIMETYPE_GLACCOUNTKEY? & TIMETYPE_GLOFFSETACCOUNTKEY? & BILLED? & EMPLOYEEDIMKEY? &
    EMPLOYEENAME? & EMPLOYEE_EARNINGTYPEKEY? & TS_BEGINDATE? & TS_ENDDATE? & TS_GLPOSTDATE? &
    TS_LOCATIONKEY? & TS_LOCATIONID? & STATJOURNALKEY? & BILLUACCTKEY? & NONBILLUACCTKEY? &
    BILLNUACCTKEY? & NONBILLNUACCTKEY? & STATGLBATCHKEY? & STATGLENTRYLINENO? & LABORGLBATCHKEY? &
    LABORGLENTRYLINENO? & LABORGLENTRYOFFSETLINENO? & LABORGLENTRYAMOUNT? & LABORGLENTRYTRXAMOUNT? &
    LABORGLENTRYCOSTRATE? & STATGLENTRYAMOUNT? & VARGLENTRYAMOUNT? & VARGLENTRYTRXAMOUNT? &
    VARGLBATCHKEY? & VARGLENTRYLINENO? & VARGLENTRYOFFSETLINENO? & CLZNAMOUNT? & BILLABLE_QTY? &
    NON_BILLABLE_QTY? & APPROVED_QTY? & APPROVED_BILLABLE_QTY? & APPROVED_NON_BILLABLE_QTY? &
    UTILIZED_QTY? & NON_UTILIZED_QTY? & APPROVED_UTILIZED_QTY? & APPROVED_NON_UTILIZED_QTY? &
    LABORCLASSKEY? & LABORCLASSNAME? & LABORSHIFTKEY? & LABORSHIFTNAME? & LABORUNIONKEY? &
    LABORUNIONNAME? & EMPPOSITIONKEY? & EMPPOSITIONNAME? & WORKORDERKEY? & WORKORDERID? &
    WORKORDERNAME? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
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
    STATE: "ENUM",
    TIMESHEETKEY: "INTEGER",
    PROJECTKEY: "INTEGER",
    COSTTYPEKEY: "INTEGER",
    CUSTOMERKEY: "INTEGER",
    ITEMKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    DEPARTMENTKEY: "INTEGER",
    TIMETYPEKEY: "INTEGER",
    TIMETYPE_EARNINGTYPEKEY: "INTEGER",
    TIMETYPE_GLACCOUNTKEY: "INTEGER",
    TIMETYPE_GLOFFSETACCOUNTKEY: "INTEGER",
    BILLED: "ENUM",
    EMPLOYEEDIMKEY: "INTEGER",
    EMPLOYEE_EARNINGTYPEKEY: "INTEGER",
    TS_BEGINDATE: "DATE_MDY",
    TS_ENDDATE: "DATE_MDY",
    TS_GLPOSTDATE: "DATE_MDY",
    TS_LOCATIONKEY: "INTEGER",
    STATJOURNALKEY: "INTEGER",
    BILLUACCTKEY: "INTEGER",
    NONBILLUACCTKEY: "INTEGER",
    BILLNUACCTKEY: "INTEGER",
    NONBILLNUACCTKEY: "INTEGER",
    STATGLBATCHKEY: "INTEGER",
    STATGLENTRYLINENO: "INTEGER",
    LABORGLBATCHKEY: "INTEGER",
    LABORGLENTRYLINENO: "INTEGER",
    LABORGLENTRYOFFSETLINENO: "INTEGER",
    LABORGLENTRYAMOUNT: "NUMBER",
    LABORGLENTRYTRXAMOUNT: "NUMBER",
    LABORGLENTRYCOSTRATE: "NUMBER",
    STATGLENTRYAMOUNT: "NUMBER",
    VARGLENTRYAMOUNT: "NUMBER",
    VARGLENTRYTRXAMOUNT: "NUMBER",
    VARGLBATCHKEY: "INTEGER",
    VARGLENTRYLINENO: "INTEGER",
    VARGLENTRYOFFSETLINENO: "INTEGER",
    CLZNAMOUNT: "NUMBER",
    BILLABLE_QTY: "NUMBER",
    NON_BILLABLE_QTY: "NUMBER",
    APPROVED_QTY: "NUMBER",
    APPROVED_BILLABLE_QTY: "NUMBER",
    APPROVED_NON_BILLABLE_QTY: "NUMBER",
    UTILIZED_QTY: "NUMBER",
    NON_UTILIZED_QTY: "NUMBER",
    APPROVED_UTILIZED_QTY: "NUMBER",
    APPROVED_NON_UTILIZED_QTY: "NUMBER",
    LABORCLASSKEY: "INTEGER",
    LABORSHIFTKEY: "INTEGER",
    LABORUNIONKEY: "INTEGER",
    EMPPOSITIONKEY: "INTEGER",
    WORKORDERKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => timesheetEntryPaths,
  answer: true,
};

export const timesheetEntryPaths: Paths = {
  types: {
    BOOLEAN: "BILLABLE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "ENTRYDATE TS_BEGINDATE TS_ENDDATE TS_GLPOSTDATE",
  },
  to: {
    COSTTYPE: () => costTypePaths,
    CUSTOMER: () => customerPaths,
    DEPARTMENT: () => departmentPaths,
    EMPLOYEE: () => employeePaths,
    EMPLOYEEPOSITION: () => employeePositionPaths,
    ITEM: () => itemPaths,
    LABORCLASS: () => laborClassPaths,
    LABORSHIFT: () => laborShiftPaths,
    LABORUNION: () => laborUnionPaths,
    LOCATION: () => locationPaths,
    PROJECT: () => projectPaths,
    TASK: () => taskPaths,
    TIMESHEET: () => timesheetPaths,
    TIMETYPE: () => timeTypePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
