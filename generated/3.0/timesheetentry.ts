// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit.
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type TimesheetRecord, timesheetRecord } from "./timesheet.js";

/** What Intacct timesheetentry GET may ask for. */
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

/** What Intacct timesheetentry readByQuery QUERY may ask for. */
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

/** What Intacct timesheetentry QUERY may ask for. */
export type QueryTimesheetEntry = QueryInput;

/** `Intacct timesheetentry QUERY Request` */
export const queryTimesheetEntry: QueryProfile<
  TimesheetEntryRecord & { TIMESHEET?: TimesheetRecord }
> = {
  name: "Intacct timesheetentry QUERY Request",
  version: "3.0",
  fixed: { object: "TIMESHEETENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTimesheetEntryResponse,
};

/** `Intacct timesheetentry GET Response` */
export const getTimesheetEntryResponse: Profile<TimesheetEntryData> = {
  name: "Intacct timesheetentry GET Response",
  version: "3.0",
  element: "data",
  content: "(timesheetentry*)",
  alias: { TIMESHEETENTRY: "timesheetentry" },
  types: { timesheetentry: () => timesheetEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct timesheetentry readByQuery QUERY Response` */
export const readByQueryTimesheetEntryResponse: Profile<TimesheetEntryData> = {
  name: "Intacct timesheetentry readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(timesheetentry*)",
  alias: { TIMESHEETENTRY: "timesheetentry" },
  types: { timesheetentry: () => timesheetEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct timesheetentry QUERY Response` */
export const queryTimesheetEntryResponse: Profile<TimesheetEntryRows> = {
  name: "Intacct timesheetentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TIMESHEETENTRY*)",
  types: { TIMESHEETENTRY: () => timesheetEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `timesheetentry` holds. */
export interface TimesheetEntryData extends DataAttributes {
  timesheetentry?: TimesheetEntryRecord[];
}

/** The fields of a timesheetentry that can be asked for. */
export type TimesheetEntryField =
  keyof TimesheetEntryFields | `${string}.${string}`;

/** What an answer about `TIMESHEETENTRY` holds. */
export interface TimesheetEntryRows extends DataAttributes {
  TIMESHEETENTRY?: TimesheetEntryRecord[];
}

/** An entry of a timesheet. Declared in 3.0/projects.dtd. */
export interface TimesheetEntryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `INTEGER`. */
  LINENO?: IntegerText | null;
  CUSTOMERID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  TASKID?: string;
  /** `INTEGER`. */
  TASKKEY?: IntegerText | null;
  COSTTYPEID?: string;
  TIMETYPE?: string;
  /** `BOOLEAN`. */
  BILLABLE?: boolean | null;
  EMPPOSITIONID?: string;
  LABORCLASSID?: string;
  LABORSHIFTID?: string;
  LABORUNIONID?: string;
  LOCATIONID?: string;
  DEPARTMENTID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENTRYDATE?: IsoDate | null;
  /** `NUMBER`. */
  QTY?: DecimalText | null;
  DESCRIPTION?: string;
  NOTES?: string;
  VENDORID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  WAREHOUSEID?: string;
  /** `NUMBER`. */
  EXTBILLRATE?: DecimalText | null;
  /** `NUMBER`. */
  EXTCOSTRATE?: DecimalText | null;
  /** `MONEY`. */
  EXTAMOUNT?: DecimalText | null;
  /** `MONEY`. */
  EXTEMPLOYERTAXES?: DecimalText | null;
  /** `MONEY`. */
  EXTFRINGES?: DecimalText | null;
  /** `MONEY`. */
  EXTCASHFRINGES?: DecimalText | null;
  EMPLOYEEID?: string;
  STATE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface TimesheetEntryRecord
  extends TimesheetEntryFields, OpenValues {}

export const timesheetEntryRecord: Shape<TimesheetEntryRecord> = {
  element: "TIMESHEETENTRY",
  content: `(RECORDNO? & LINENO? & CUSTOMERID? & ITEMID? & PROJECTID? & TASKID? & TASKKEY? & COSTTYPEID? &
    TIMETYPE? & BILLABLE? & EMPPOSITIONID? & LABORCLASSID? & LABORSHIFTID? & LABORUNIONID? &
    LOCATIONID? & DEPARTMENTID? & ENTRYDATE? & QTY? & DESCRIPTION? & NOTES? & VENDORID? & CLASSID? &
    CONTRACTID? & WAREHOUSEID? & EXTBILLRATE? & EXTCOSTRATE? & EXTAMOUNT? & EXTEMPLOYERTAXES? &
    EXTFRINGES? & EXTCASHFRINGES? & EMPLOYEEID? & STATE? & #ANY*)`,
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
    TIMESHEET: () => timesheetRecord,
  },
  nulls: true,
};
