// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit. Checksum e50fdb38ea8aa247
import type {
  FunctionProfile,
  IntegerText,
  IsoDate,
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
import {
  type TimesheetEntryRecord,
  timesheetEntryPaths,
} from "./timesheetentry.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct timesheetapproval GET. */
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

/** The input of Intacct timesheetapproval QUERY. */
export type QueryTimesheetapproval = QueryInput;

/** `Intacct timesheetapproval QUERY Request` */
export const queryTimesheetapproval: QueryProfile<TimesheetapprovalRecord> = {
  name: "Intacct timesheetapproval QUERY Request",
  version: "3.0",
  fixed: { object: "TIMESHEETAPPROVAL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTimesheetapprovalResponse,
};

/** The input of Intacct timesheetapproval LOOKUP. */
export type LookupTimesheetapproval = Lookup;

/** `Intacct timesheetapproval LOOKUP Request` */
export const lookupTimesheetapproval: FunctionProfile<
  LookupTimesheetapproval,
  TypeData
> = {
  name: "Intacct timesheetapproval LOOKUP Request",
  version: "3.0",
  fixed: { object: "TIMESHEETAPPROVAL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupTimesheetapprovalResponse,
};

/** `Intacct timesheetapproval GET Response` */
export const getTimesheetapprovalResponse: Profile<TimesheetapprovalData> = {
  name: "Intacct timesheetapproval GET Response",
  version: "3.0",
  element: "data",
  content: "(timesheetapproval*)",
  types: { timesheetapproval: () => timesheetapprovalRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timesheetapproval QUERY Response` */
export const queryTimesheetapprovalResponse: Profile<TimesheetapprovalRows> = {
  name: "Intacct timesheetapproval QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TIMESHEETAPPROVAL*)",
  types: { TIMESHEETAPPROVAL: () => timesheetapprovalRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timesheetapproval LOOKUP Response` */
export const lookupTimesheetapprovalResponse: Profile<TypeData> = {
  name: "Intacct timesheetapproval LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `timesheetapproval`. */
export interface TimesheetapprovalData extends DataAttributes {
  timesheetapproval?: TimesheetapprovalRecord[];
}

/** The fields of a timesheetapproval that can be requested. */
export type TimesheetapprovalField =
  keyof TimesheetapprovalFields | `${string}.${string}`;

/** The data of an answer about `TIMESHEETAPPROVAL`. */
export interface TimesheetapprovalRows extends DataAttributes {
  TIMESHEETAPPROVAL?: TimesheetapprovalRecord[];
}

/** An approval of an entry of a timesheet. Declared in 3.0/projects.dtd. */
export interface TimesheetapprovalFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** State. */
  STATE?:
    | "Submitted"
    | "Pending Approval"
    | "Approved"
    | "Declined"
    | (string & {})
    | null;
  /** Timesheet entry key. `INTEGER`. */
  TIMESHEETENTRYKEY?: IntegerText | null;
  /** Submitted to. */
  APPROVERID?: string;
  /** Approval stage. `INTEGER`. */
  APPROVAL_STAGE?: IntegerText | null;
  /** Approval level. */
  APPROVAL_LEVEL?: string;
  /** Approved or declined by. */
  APPROVEDBY?: string;
  /** Event date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EVENTDATE?: IsoDate | null;
  /** Comments. */
  COMMENTS?: string;
  /** Approval type. */
  APPROVAL_TYPE?: string;
  /** Approver key. `INTEGER`. */
  APPROVERKEY?: IntegerText | null;
  /** Approved by key. `INTEGER`. */
  APPROVEDBYKEY?: IntegerText | null;
  /** Requestor. */
  CREATEDBY?: string;
  /** Timesheet key. `INTEGER`. */
  TIMESHEETKEY?: IntegerText | null;
  /** Timesheet entry line number. `INTEGER`. */
  TSENTRYLINENO?: IntegerText | null;
  /** Approve or decline action completed by. */
  COMPLETEDBY?: string;
  /** Completed by key. `INTEGER`. */
  COMPLETEDBYKEY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface TimesheetapprovalRelations {
  EMPLOYEE: EmployeeRecord;
  TIMESHEETENTRY: TimesheetEntryRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface TimesheetapprovalRecord
  extends
    TimesheetapprovalFields,
    OpenValues,
    Related<TimesheetapprovalFields, TimesheetapprovalRelations> {}

export const timesheetapprovalRecord: Shape<TimesheetapprovalRecord> = {
  element: "TIMESHEETAPPROVAL",
  content: `(RECORDNO? & STATE? & TIMESHEETENTRYKEY? & APPROVERID? & APPROVAL_STAGE? & APPROVAL_LEVEL? &
    APPROVEDBY? & EVENTDATE? & COMMENTS? & APPROVAL_TYPE? & APPROVERKEY? & APPROVEDBYKEY? &
    CREATEDBY? & TIMESHEETKEY? & TSENTRYLINENO? & COMPLETEDBY? & COMPLETEDBYKEY? & RECORD_URL? &
    #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATE: "ENUM",
    TIMESHEETENTRYKEY: "INTEGER",
    APPROVAL_STAGE: "INTEGER",
    EVENTDATE: "DATE_MDY",
    APPROVERKEY: "INTEGER",
    APPROVEDBYKEY: "INTEGER",
    TIMESHEETKEY: "INTEGER",
    TSENTRYLINENO: "INTEGER",
    COMPLETEDBYKEY: "INTEGER",
  },
  paths: () => timesheetapprovalPaths,
  answer: true,
};

export const timesheetapprovalPaths: Paths = {
  types: { DATE_MDY: "EVENTDATE" },
  to: {
    EMPLOYEE: () => employeePaths,
    TIMESHEETENTRY: () => timesheetEntryPaths,
  },
};
