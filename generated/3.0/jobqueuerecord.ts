// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum 47995f9f8a9720e3
import type {
  Completed,
  FunctionProfile,
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in 3.0/company.dtd. */
export interface CancelJobqueuerecord {
  /** Job ID. */
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
  /** Job ID. */
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

/** The input of Intacct jobqueuerecord GET. */
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

/** The input of Intacct jobqueuerecord readByQuery QUERY. */
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

/** The input of Intacct jobqueuerecord QUERY. */
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

/** The input of Intacct jobqueuerecord LOOKUP. */
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
  types: { jobqueuerecord: () => jobqueuerecordRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct jobqueuerecord readByQuery QUERY Response` */
export const readByQueryJobqueuerecordResponse: Profile<JobqueuerecordData> = {
  name: "Intacct jobqueuerecord readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(jobqueuerecord*)",
  types: { jobqueuerecord: () => jobqueuerecordRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct jobqueuerecord QUERY Response` */
export const queryJobqueuerecordResponse: Profile<JobqueuerecordRows> = {
  name: "Intacct jobqueuerecord QUERY Response",
  version: "3.0",
  element: "data",
  content: "(JOBQUEUERECORD*)",
  types: { JOBQUEUERECORD: () => jobqueuerecordRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct jobqueuerecord LOOKUP Response` */
export const lookupJobqueuerecordResponse: Profile<TypeData> = {
  name: "Intacct jobqueuerecord LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `jobqueuerecord`. */
export interface JobqueuerecordData extends DataAttributes {
  jobqueuerecord?: JobqueuerecordRecord[];
}

/** The fields of a jobqueuerecord that can be requested. */
export type JobqueuerecordField =
  keyof JobqueuerecordFields | `${string}.${string}`;

/** The data of an answer about `JOBQUEUERECORD`. */
export interface JobqueuerecordRows extends DataAttributes {
  JOBQUEUERECORD?: JobqueuerecordRecord[];
}

/** A job in the queue. Declared in 3.0/company.dtd. */
export interface JobqueuerecordFields {
  /** Job ID. */
  JOBID?: string;
  /** Time queued. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  TIMEQUEUED?: IsoDateTime | null;
  /** Job type. */
  JOBTYPE?: string;
  /** Action. */
  ACTION?: string;
  /** Details. */
  DETAILS?: string;
  /** Users. */
  USERS?: string;
  /** State. */
  STATE?:
    | "Failed"
    | "Parked"
    | "Queued"
    | "In progress"
    | "Delivered"
    | "Deferred"
    | "Canceled"
    | (string & {})
    | null;
  /** Active time. */
  ACTIVETIME?: string;
  /** Job wait time. */
  WAITINQUEUE?: string;
  /** Job started. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  TIMESTARTED?: IsoDateTime | null;
  /** Execution request time. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  EXEC_REQ_TIME?: IsoDateTime | null;
}

/** The related records that dotted names lead to. */
export interface JobqueuerecordRelations {}

/** A record in an answer: the known fields, and any others. */
export interface JobqueuerecordRecord
  extends
    JobqueuerecordFields,
    OpenValues,
    Related<JobqueuerecordFields, JobqueuerecordRelations> {}

export const jobqueuerecordRecord: Shape<JobqueuerecordRecord> = {
  element: "JOBQUEUERECORD",
  content: `(JOBID? & TIMEQUEUED? & JOBTYPE? & ACTION? & DETAILS? & USERS? & STATE? & ACTIVETIME? &
    WAITINQUEUE? & TIMESTARTED? & EXEC_REQ_TIME? & #ANY*)`,
  types: {
    TIMEQUEUED: "DATETIME_MDY",
    STATE: "ENUM",
    TIMESTARTED: "DATETIME_MDY",
    EXEC_REQ_TIME: "DATETIME_MDY",
  },
  paths: () => jobqueuerecordPaths,
  answer: true,
};

export const jobqueuerecordPaths: Paths = {
  types: { DATETIME_MDY: "TIMEQUEUED TIMESTARTED EXEC_REQ_TIME" },
};
