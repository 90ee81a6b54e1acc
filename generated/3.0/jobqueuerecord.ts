// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Declared in 3.0/company.dtd. */
export interface CancelJobqueuerecord {
  JOBID: string;
}

/** `Intacct jobqueuerecord CANCEL Request` */
export const cancelJobqueuerecord: FunctionProfile<
  CancelJobqueuerecord,
  Completed
> = {
  name: "Intacct jobqueuerecord CANCEL Request",
  version: "3.0",
  within: "cancel",
  element: "JOBQUEUERECORD",
  content: "(JOBID)",
};

/** Declared in 3.0/company.dtd. */
export interface PromoteJobqueuerecord {
  JOBID: string;
}

/** `Intacct jobqueuerecord PROMOTE Request` */
export const promoteJobqueuerecord: FunctionProfile<
  PromoteJobqueuerecord,
  Completed
> = {
  name: "Intacct jobqueuerecord PROMOTE Request",
  version: "3.0",
  within: "promote",
  element: "JOBQUEUERECORD",
  content: "(JOBID)",
};

/** What Intacct jobqueuerecord GET may ask for. */
export type GetJobqueuerecord = Read<JobqueuerecordField | "*">;

/** `Intacct jobqueuerecord GET Request` */
export const getJobqueuerecord: FunctionProfile<
  GetJobqueuerecord,
  JobqueuerecordData
> = {
  name: "Intacct jobqueuerecord GET Request",
  version: "3.0",
  fixed: { object: "JOBQUEUERECORD" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getJobqueuerecordResponse,
};

/** What Intacct jobqueuerecord readByQuery QUERY may ask for. */
export type ReadByQueryJobqueuerecord = ReadByQuery<JobqueuerecordField | "*">;

/** `Intacct jobqueuerecord readByQuery QUERY Request` */
export const readByQueryJobqueuerecord: FunctionProfile<
  ReadByQueryJobqueuerecord,
  JobqueuerecordData
> = {
  name: "Intacct jobqueuerecord readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "JOBQUEUERECORD" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryJobqueuerecordResponse,
};

/** What Intacct jobqueuerecord QUERY may ask for. */
export type QueryJobqueuerecord = QueryInput;

/** `Intacct jobqueuerecord QUERY Request` */
export const queryJobqueuerecord: QueryProfile<JobqueuerecordRecord> = {
  name: "Intacct jobqueuerecord QUERY Request",
  version: "3.0",
  fixed: { object: "JOBQUEUERECORD" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryJobqueuerecordResponse,
};

/** What Intacct jobqueuerecord LOOKUP may ask for. */
export type LookupJobqueuerecord = Lookup;

/** `Intacct jobqueuerecord LOOKUP Request` */
export const lookupJobqueuerecord: FunctionProfile<
  LookupJobqueuerecord,
  TypeData
> = {
  name: "Intacct jobqueuerecord LOOKUP Request",
  version: "3.0",
  fixed: { object: "JOBQUEUERECORD" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupJobqueuerecordResponse,
};

/** `Intacct jobqueuerecord GET Response` */
export const getJobqueuerecordResponse: Profile<JobqueuerecordData> = {
  name: "Intacct jobqueuerecord GET Response",
  version: "3.0",
  element: "data",
  content: "(jobqueuerecord*)",
  alias: { JOBQUEUERECORD: "jobqueuerecord" },
  types: { jobqueuerecord: () => jobqueuerecordRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct jobqueuerecord readByQuery QUERY Response` */
export const readByQueryJobqueuerecordResponse: Profile<JobqueuerecordData> = {
  name: "Intacct jobqueuerecord readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(jobqueuerecord*)",
  alias: { JOBQUEUERECORD: "jobqueuerecord" },
  types: { jobqueuerecord: () => jobqueuerecordRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct jobqueuerecord QUERY Response` */
export const queryJobqueuerecordResponse: Profile<JobqueuerecordRows> = {
  name: "Intacct jobqueuerecord QUERY Response",
  version: "3.0",
  element: "data",
  content: "(JOBQUEUERECORD*)",
  types: { JOBQUEUERECORD: () => jobqueuerecordRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct jobqueuerecord LOOKUP Response` */
export const lookupJobqueuerecordResponse: Profile<TypeData> = {
  name: "Intacct jobqueuerecord LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `jobqueuerecord` holds. */
export interface JobqueuerecordData extends DataAttributes {
  jobqueuerecord?: JobqueuerecordRecord[];
}

/** The fields of a jobqueuerecord that can be asked for. */
export type JobqueuerecordField =
  keyof JobqueuerecordFields | `${string}.${string}`;

/** What an answer about `JOBQUEUERECORD` holds. */
export interface JobqueuerecordRows extends DataAttributes {
  JOBQUEUERECORD?: JobqueuerecordRecord[];
}

/** A job in the queue. Declared in 3.0/company.dtd. */
export interface JobqueuerecordFields {
  JOBID?: string;
  TIMEQUEUED?: string;
  JOBTYPE?:
    | "DDS job"
    | "Asynchronous API requests"
    | "CSV import"
    | "Scheduled memorized report"
    | "Scheduled financial report"
    | "Update report"
    | "Process & store report"
    | "Scheduled report"
    | "Email report"
    | "Process & store report group"
    | "Scheduled report group"
    | "Recurring consolidation"
    | "Offline consolidation"
    | "Run action"
    | "Contract invoices"
    | "Project invoices"
    | "Check run"
    | "Confirm check run"
    | "Void check run"
    | "Wells Fargo payments"
    | (string & {})
    | null;
  ACTION?: string;
  DETAILS?: string;
  USERS?: string;
  STATE?: string;
  ACTIVETIME?: string;
  WAITINQUEUE?: string;
  TIMESTARTED?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface JobqueuerecordRecord
  extends JobqueuerecordFields, OpenValues {}

export const jobqueuerecordRecord: Shape<JobqueuerecordRecord> = {
  element: "JOBQUEUERECORD",
  content: `(JOBID? & TIMEQUEUED? & JOBTYPE? & ACTION? & DETAILS? & USERS? & STATE? & ACTIVETIME? &
    WAITINQUEUE? & TIMESTARTED? & #ANY*)`,
  types: {
    JOBTYPE: {
      name: "STRING",
      base: "enum",
      values: [
        "DDS job",
        "Asynchronous API requests",
        "CSV import",
        "Scheduled memorized report",
        "Scheduled financial report",
        "Update report",
        "Process & store report",
        "Scheduled report",
        "Email report",
        "Process & store report group",
        "Scheduled report group",
        "Recurring consolidation",
        "Offline consolidation",
        "Run action",
        "Contract invoices",
        "Project invoices",
        "Check run",
        "Confirm check run",
        "Void check run",
        "Wells Fargo payments",
      ],
      open: true,
    },
  },
  nulls: true,
};
