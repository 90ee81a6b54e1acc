// Made by intacct-codegen from 3.0/data-delivery.dtd, 3.0/objects.dtd; do not edit. Checksum 5f0f034429591d59
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
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
import {
  type Parameter,
  additionalParameters,
} from "./additional_parameters.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Delivers objects as files to the cloud. Declared in 3.0/data-delivery.dtd. */
export type RunDdsJob = readonly [RunDdsJobEntry, ...RunDdsJobEntry[]];

/** One turn of a repeated group. */
export type RunDdsJobEntry =
  | {
      object?: string;
      objects?: never;
      cloudDelivery?: never;
      jobType?: never;
      timeStamp?: never;
      fileConfiguration?: never;
      additional_parameters?: never;
      synchronized?: never;
      query?: never;
    }
  | {
      object?: never;
      objects?: readonly [string, ...string[]];
      cloudDelivery?: never;
      jobType?: never;
      timeStamp?: never;
      fileConfiguration?: never;
      additional_parameters?: never;
      synchronized?: never;
      query?: never;
    }
  | {
      object?: never;
      objects?: never;
      cloudDelivery: string;
      jobType?: never;
      timeStamp?: never;
      fileConfiguration?: never;
      additional_parameters?: never;
      synchronized?: never;
      query?: never;
    }
  | {
      object?: never;
      objects?: never;
      cloudDelivery?: never;
      jobType: "change" | "all";
      timeStamp?: never;
      fileConfiguration?: never;
      additional_parameters?: never;
      synchronized?: never;
      query?: never;
    }
  | {
      object?: never;
      objects?: never;
      cloudDelivery?: never;
      jobType?: never;
      /** `TIMESTAMP`. */
      timeStamp?: string;
      fileConfiguration?: never;
      additional_parameters?: never;
      synchronized?: never;
      query?: never;
    }
  | {
      object?: never;
      objects?: never;
      cloudDelivery?: never;
      jobType?: never;
      timeStamp?: never;
      /** How the files are written. */
      fileConfiguration?: FileConfiguration;
      additional_parameters?: never;
      synchronized?: never;
      query?: never;
    }
  | {
      object?: never;
      objects?: never;
      cloudDelivery?: never;
      jobType?: never;
      timeStamp?: never;
      fileConfiguration?: never;
      /** Parameters that only some objects know. */
      additional_parameters?: readonly [Parameter, ...Parameter[]];
      synchronized?: never;
      query?: never;
    }
  | {
      object?: never;
      objects?: never;
      cloudDelivery?: never;
      jobType?: never;
      timeStamp?: never;
      fileConfiguration?: never;
      additional_parameters?: never;
      /** `BOOLEAN`. "false" unless given. */
      synchronized?: boolean | null;
      query?: never;
    }
  | {
      object?: never;
      objects?: never;
      cloudDelivery?: never;
      jobType?: never;
      timeStamp?: never;
      fileConfiguration?: never;
      additional_parameters?: never;
      synchronized?: never;
      /** Reads the chosen fields of the objects that meet a condition, page by page. */
      query?: readonly OpenRecord[];
    };

/** `Intacct runDdsJob RUN Request` */
export const runDdsJob: FunctionProfile<RunDdsJob, Completed> = {
  name: "Intacct runDdsJob RUN Request",
  version: "3.0",
  element: "runDdsJob",
  content: `(object? | objects? | cloudDelivery | jobType | timeStamp? | fileConfiguration? |
    additional_parameters? | synchronized? | query*)+`,
  types: {
    objects: () => objects,
    jobType: { name: "STRING", base: "enum", values: ["change", "all"] },
    timeStamp: "TIMESTAMP",
    fileConfiguration: () => fileConfiguration,
    additional_parameters: () => additionalParameters,
    synchronized: "BOOLEAN",
    query: () => ({ element: "query", content: "ANY" }),
  },
};

/** The input of Intacct ddsjob GET. */
export type GetDdsjob = Read<DdsjobField | "*">;

/** `Intacct ddsjob GET Request` */
export const getDdsjob: FunctionProfile<GetDdsjob, DdsjobData> = {
  name: "Intacct ddsjob GET Request",
  version: "3.0",
  fixed: { object: "DDSJOB" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getDdsjobResponse,
};

/** The input of Intacct ddsjob readByQuery QUERY. */
export type ReadByQueryDdsjob = ReadByQuery<DdsjobField | "*">;

/** `Intacct ddsjob readByQuery QUERY Request` */
export const readByQueryDdsjob: FunctionProfile<ReadByQueryDdsjob, DdsjobData> =
  {
    name: "Intacct ddsjob readByQuery QUERY Request",
    version: "3.0",
    fixed: { object: "DDSJOB" },
    element: "readByQuery",
    content:
      "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
    types: readByQueryTypes,
    response: () => readByQueryDdsjobResponse,
  };

/** The input of Intacct ddsjob QUERY. */
export type QueryDdsjob = QueryInput;

/** `Intacct ddsjob QUERY Request` */
export const queryDdsjob: QueryProfile<DdsjobRecord> = {
  name: "Intacct ddsjob QUERY Request",
  version: "3.0",
  fixed: { object: "DDSJOB" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryDdsjobResponse,
};

/** The input of Intacct ddsjob LOOKUP. */
export type LookupDdsjob = Lookup;

/** `Intacct ddsjob LOOKUP Request` */
export const lookupDdsjob: FunctionProfile<LookupDdsjob, TypeData> = {
  name: "Intacct ddsjob LOOKUP Request",
  version: "3.0",
  fixed: { object: "DDSJOB" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupDdsjobResponse,
};

/** `Intacct ddsjob GET Response` */
export const getDdsjobResponse: Profile<DdsjobData> = {
  name: "Intacct ddsjob GET Response",
  version: "3.0",
  element: "data",
  content: "(ddsjob*)",
  types: { ddsjob: () => ddsjobRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ddsjob readByQuery QUERY Response` */
export const readByQueryDdsjobResponse: Profile<DdsjobData> = {
  name: "Intacct ddsjob readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ddsjob*)",
  types: { ddsjob: () => ddsjobRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ddsjob QUERY Response` */
export const queryDdsjobResponse: Profile<DdsjobRows> = {
  name: "Intacct ddsjob QUERY Response",
  version: "3.0",
  element: "data",
  content: "(DDSJOB*)",
  types: { DDSJOB: () => ddsjobRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ddsjob LOOKUP Response` */
export const lookupDdsjobResponse: Profile<TypeData> = {
  name: "Intacct ddsjob LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ddsjob`. */
export interface DdsjobData extends DataAttributes {
  ddsjob?: DdsjobRecord[];
}

/** The fields of a ddsjob that can be requested. */
export type DdsjobField = keyof DdsjobFields | `${string}.${string}`;

/** The data of an answer about `DDSJOB`. */
export interface DdsjobRows extends DataAttributes {
  DDSJOB?: DdsjobRecord[];
}

export const objects: Shape<readonly [string, ...string[]]> = {
  element: "objects",
  content: "(object+)",
};

/** How the files are written. Declared in 3.0/data-delivery.dtd. */
export interface FileConfiguration {
  /** "," unless given. */
  delimiter?: string;
  /** "\"" unless given. */
  enclosure?: string;
  /** `BOOLEAN`. "false" unless given. */
  includeHeaders?: boolean | null;
  /** "unix" unless given. */
  fileFormat?: "windows" | "mac" | "unix" | null;
  /** `INTEGER`. 10000 to 100000. "100000" unless given. */
  splitSize?: Integer | null;
  /** `BOOLEAN`. "false" unless given. */
  compress?: boolean | null;
}

export const fileConfiguration: Shape<FileConfiguration> = {
  element: "fileConfiguration",
  content:
    "(delimiter? & enclosure? & includeHeaders? & fileFormat? & splitSize? & compress?)",
  types: {
    includeHeaders: "BOOLEAN",
    fileFormat: {
      name: "STRING",
      base: "enum",
      values: ["windows", "mac", "unix"],
    },
    splitSize: { name: "INTEGER", base: "integer", min: 10000, max: 100000 },
    compress: "BOOLEAN",
  },
};

/** A run of the delivery of an object. Declared in 3.0/data-delivery.dtd. */
export interface DdsjobFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Object. */
  OBJECT?: string;
  /** Job type. */
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
    | "all"
    | "change"
    | (string & {})
    | null;
  /** DDS subscription. `INTEGER`. */
  SUBSCRIPTIONKEY?: IntegerText | null;
  /** Queue time. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  QUEUETIME?: IsoDateTime | null;
  /** Start time. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  STARTTIME?: IsoDateTime | null;
  /** End time. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  ENDTIME?: IsoDateTime | null;
  /** Created. `INTEGER`. */
  RECORDSCREATED?: IntegerText | null;
  /** Updated. `INTEGER`. */
  RECORDSUPDATED?: IntegerText | null;
  /** Deleted. `INTEGER`. */
  RECORDSDELETED?: IntegerText | null;
  /** Job status. */
  STATUS?:
    | "Queued"
    | "Processing"
    | "Failed"
    | "Completed"
    | "Cancelled"
    | (string & {})
    | null;
  /** Job error. */
  ERROR?: string;
  /** List of files. */
  FILELIST?: string;
  /** DDS history key. `INTEGER`. */
  DDSHISTORYKEY?: IntegerText | null;
  /** Fields. */
  FIELDS?: string;
}

/** The related records that dotted names lead to. */
export interface DdsjobRelations {}

/** A record in an answer: the known fields, and any others. */
export interface DdsjobRecord
  extends DdsjobFields, OpenValues, Related<DdsjobFields, DdsjobRelations> {}

export const ddsjobRecord: Shape<DdsjobRecord> = {
  element: "DDSJOB",
  content: `(RECORDNO? & OBJECT? & JOBTYPE? & SUBSCRIPTIONKEY? & QUEUETIME? & STARTTIME? & ENDTIME? &
    RECORDSCREATED? & RECORDSUPDATED? & RECORDSDELETED? & STATUS? & ERROR? & FILELIST? &
    DDSHISTORYKEY? & FIELDS? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    JOBTYPE: "ENUM",
    SUBSCRIPTIONKEY: "INTEGER",
    QUEUETIME: "DATETIME_MDY",
    STARTTIME: "DATETIME_MDY",
    ENDTIME: "DATETIME_MDY",
    RECORDSCREATED: "INTEGER",
    RECORDSUPDATED: "INTEGER",
    RECORDSDELETED: "INTEGER",
    STATUS: "ENUM",
    DDSHISTORYKEY: "INTEGER",
  },
  paths: () => ddsjobPaths,
  answer: true,
};

export const ddsjobPaths: Paths = {
  types: { DATETIME_MDY: "QUEUETIME STARTTIME ENDTIME" },
};
