// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import {
  type TimesheetEntryRecord,
  timesheetEntryRecord,
} from "./timesheetentry.js";

/** What Intacct timesheetapproval GET may ask for. */
export type GetTimesheetapproval = Read<TimesheetapprovalField | "*">;

/** `Intacct timesheetapproval GET Request` */
export const getTimesheetapproval: FunctionProfile<
  GetTimesheetapproval,
  TimesheetapprovalData
> = {
  name: "Intacct timesheetapproval GET Request",
  version: "3.0",
  fixed: { object: "TIMESHEETAPPROVAL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTimesheetapprovalResponse,
};

/** What Intacct timesheetapproval QUERY may ask for. */
export type QueryTimesheetapproval = QueryInput;

/** `Intacct timesheetapproval QUERY Request` */
export const queryTimesheetapproval: QueryProfile<
  TimesheetapprovalRecord & { TIMESHEETENTRY?: TimesheetEntryRecord }
> = {
  name: "Intacct timesheetapproval QUERY Request",
  version: "3.0",
  fixed: { object: "TIMESHEETAPPROVAL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTimesheetapprovalResponse,
};

/** `Intacct timesheetapproval GET Response` */
export const getTimesheetapprovalResponse: Profile<TimesheetapprovalData> = {
  name: "Intacct timesheetapproval GET Response",
  version: "3.0",
  element: "data",
  content: "(timesheetapproval*)",
  alias: { TIMESHEETAPPROVAL: "timesheetapproval" },
  types: { timesheetapproval: () => timesheetapprovalRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct timesheetapproval QUERY Response` */
export const queryTimesheetapprovalResponse: Profile<TimesheetapprovalRows> = {
  name: "Intacct timesheetapproval QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TIMESHEETAPPROVAL*)",
  types: { TIMESHEETAPPROVAL: () => timesheetapprovalRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `timesheetapproval` holds. */
export interface TimesheetapprovalData extends DataAttributes {
  timesheetapproval?: TimesheetapprovalRecord[];
}

/** The fields of a timesheetapproval that can be asked for. */
export type TimesheetapprovalField =
  keyof TimesheetapprovalFields | `${string}.${string}`;

/** What an answer about `TIMESHEETAPPROVAL` holds. */
export interface TimesheetapprovalRows extends DataAttributes {
  TIMESHEETAPPROVAL?: TimesheetapprovalRecord[];
}

/** An approval of an entry of a timesheet. Declared in 3.0/projects.dtd. */
export interface TimesheetapprovalFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  STATE?: string;
  TIMESHEETENTRYKEY?: string;
  APPROVERID?: string;
  APPROVAL_STAGE?: string;
  APPROVAL_LEVEL?: string;
  APPROVEDBY?: string;
  EVENTDATE?: string;
  COMMENTS?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface TimesheetapprovalRecord
  extends TimesheetapprovalFields, OpenValues {}

export const timesheetapprovalRecord: Shape<TimesheetapprovalRecord> = {
  element: "TIMESHEETAPPROVAL",
  content: `(RECORDNO? & STATE? & TIMESHEETENTRYKEY? & APPROVERID? & APPROVAL_STAGE? & APPROVAL_LEVEL? &
    APPROVEDBY? & EVENTDATE? & COMMENTS? & #ANY*)`,
  types: { RECORDNO: "INTEGER", TIMESHEETENTRY: () => timesheetEntryRecord },
  nulls: true,
};
