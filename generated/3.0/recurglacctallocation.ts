// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit. Checksum a43722efd66a9bfd
import type {
  Completed,
  FunctionProfile,
  Integer,
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Runs an account allocation again and again. Declared in 3.0/general-ledger.dtd. */
export type CreateRecurglacctallocation = CreateRecurglacctallocationFields &
  (
    | {
        /** Account allocation ID. */
        GLACCTALLOCATION: string;
        /** Allocation group ID. */
        GLACCTALLOCATIONGRP?: string;
      }
    | {
        GLACCTALLOCATION?: never;
        /** Allocation group ID. */
        GLACCTALLOCATIONGRP: string;
      }
  );

interface CreateRecurglacctallocationFields {
  /** Plan name. */
  PLANNAME: string;
  /** Journal entry start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE: IsoDate;
  /** Ends. */
  ENDINGON: "Never" | "Number of Occurrences" | "End Date";
  /** End date. */
  ENDDATE?: string;
  /** After a number of occurrences. */
  OCCURRENCES?: string;
  /** Repeat by period. */
  REPEATBY: "None" | "Days" | "Weeks" | "Months" | "Years";
  /** Repeat every. `INTEGER`. */
  REPEATINTERVAL: Integer;
  /** Allocate through period end. `BOOLEAN`. "false" unless given. */
  ISPERIODEND?: boolean | null;
  /** Email address. */
  EMAIL: string;
}

/** `Intacct recurglacctallocation CREATE Request` */
export const createRecurglacctallocation: FunctionProfile<
  CreateRecurglacctallocation,
  RecurglacctallocationData
> = {
  name: "Intacct recurglacctallocation CREATE Request",
  version: "3.0",
  within: "create",
  element: "RECURGLACCTALLOCATION",
  content: `(PLANNAME & STARTDATE & ENDINGON & ENDDATE? & OCCURRENCES? & REPEATBY & REPEATINTERVAL &
    ISPERIODEND? & EMAIL & (GLACCTALLOCATION || GLACCTALLOCATIONGRP))`,
  source: "documented",
  types: {
    STARTDATE: "DATE_MDY",
    ENDINGON: {
      name: "STRING",
      base: "enum",
      values: ["Never", "Number of Occurrences", "End Date"],
    },
    REPEATBY: {
      name: "STRING",
      base: "enum",
      values: ["None", "Days", "Weeks", "Months", "Years"],
    },
    REPEATINTERVAL: "INTEGER",
    ISPERIODEND: "BOOLEAN",
  },
  response: () => getRecurglacctallocationResponse,
};

/** The input of Intacct recurglacctallocation DELETE. */
export type DeleteRecurglacctallocation = Delete;

/** `Intacct recurglacctallocation DELETE Request` */
export const deleteRecurglacctallocation: FunctionProfile<
  DeleteRecurglacctallocation,
  Completed
> = {
  name: "Intacct recurglacctallocation DELETE Request",
  version: "3.0",
  fixed: { object: "RECURGLACCTALLOCATION" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct recurglacctallocation GET. */
export type GetRecurglacctallocation = Read<RecurglacctallocationField | "*">;

/** `Intacct recurglacctallocation GET Request` */
export const getRecurglacctallocation: FunctionProfile<
  GetRecurglacctallocation,
  RecurglacctallocationData
> = {
  name: "Intacct recurglacctallocation GET Request",
  version: "3.0",
  fixed: { object: "RECURGLACCTALLOCATION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRecurglacctallocationResponse,
};

/** The input of Intacct recurglacctallocation readByQuery QUERY. */
export type ReadByQueryRecurglacctallocation = ReadByQuery<
  RecurglacctallocationField | "*"
>;

/** `Intacct recurglacctallocation readByQuery QUERY Request` */
export const readByQueryRecurglacctallocation: FunctionProfile<
  ReadByQueryRecurglacctallocation,
  RecurglacctallocationData
> = {
  name: "Intacct recurglacctallocation readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "RECURGLACCTALLOCATION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRecurglacctallocationResponse,
};

/** The input of Intacct recurglacctallocation QUERY. */
export type QueryRecurglacctallocation = QueryInput;

/** `Intacct recurglacctallocation QUERY Request` */
export const queryRecurglacctallocation: QueryProfile<RecurglacctallocationRecord> =
  {
    name: "Intacct recurglacctallocation QUERY Request",
    version: "3.0",
    fixed: { object: "RECURGLACCTALLOCATION" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryRecurglacctallocationResponse,
  };

/** The input of Intacct recurglacctallocation LOOKUP. */
export type LookupRecurglacctallocation = Lookup;

/** `Intacct recurglacctallocation LOOKUP Request` */
export const lookupRecurglacctallocation: FunctionProfile<
  LookupRecurglacctallocation,
  TypeData
> = {
  name: "Intacct recurglacctallocation LOOKUP Request",
  version: "3.0",
  fixed: { object: "RECURGLACCTALLOCATION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRecurglacctallocationResponse,
};

/** `Intacct recurglacctallocation GET Response` */
export const getRecurglacctallocationResponse: Profile<RecurglacctallocationData> =
  {
    name: "Intacct recurglacctallocation GET Response",
    version: "3.0",
    element: "data",
    content: "(recurglacctallocation*)",
    types: { recurglacctallocation: () => recurglacctallocationRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct recurglacctallocation readByQuery QUERY Response` */
export const readByQueryRecurglacctallocationResponse: Profile<RecurglacctallocationData> =
  {
    name: "Intacct recurglacctallocation readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(recurglacctallocation*)",
    types: { recurglacctallocation: () => recurglacctallocationRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct recurglacctallocation QUERY Response` */
export const queryRecurglacctallocationResponse: Profile<RecurglacctallocationRows> =
  {
    name: "Intacct recurglacctallocation QUERY Response",
    version: "3.0",
    element: "data",
    content: "(RECURGLACCTALLOCATION*)",
    types: { RECURGLACCTALLOCATION: () => recurglacctallocationRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct recurglacctallocation LOOKUP Response` */
export const lookupRecurglacctallocationResponse: Profile<TypeData> = {
  name: "Intacct recurglacctallocation LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `recurglacctallocation`. */
export interface RecurglacctallocationData extends DataAttributes {
  recurglacctallocation?: RecurglacctallocationRecord[];
}

/** The fields of a recurglacctallocation that can be requested. */
export type RecurglacctallocationField =
  keyof RecurglacctallocationFields | `${string}.${string}`;

/** The data of an answer about `RECURGLACCTALLOCATION`. */
export interface RecurglacctallocationRows extends DataAttributes {
  RECURGLACCTALLOCATION?: RecurglacctallocationRecord[];
}

/** Runs an account allocation again and again. Declared in 3.0/general-ledger.dtd. */
export interface RecurglacctallocationFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Plan name. */
  PLANNAME?: string;
  /** Journal entry start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Ends. */
  ENDINGON?:
    "Never" | "Number of Occurrences" | "End Date" | (string & {}) | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** After a number of occurrences. `INTEGER`. */
  OCCURRENCES?: IntegerText | null;
  /** Repeat by period. */
  REPEATBY?:
    | "None"
    | "Days"
    | "Weeks"
    | "Months"
    | "Years"
    | "Day"
    | "Week"
    | "Month"
    | "Year"
    | (string & {})
    | null;
  /** Repeat every. `INTEGER`. */
  REPEATINTERVAL?: IntegerText | null;
  /** Allocate through period end. `BOOLEAN`. "false" unless given. */
  ISPERIODEND?: boolean | null;
  /** Email address. */
  EMAIL?: string;
  /** Account allocation ID. */
  GLACCTALLOCATION?: string;
  /** Allocation group ID. */
  GLACCTALLOCATIONGRP?: string;
  /** Module key. */
  MODULEKEY?: string;
  /** Account allocation key. `INTEGER`. */
  GLACCTALLOCATIONKEY?: IntegerText | null;
  /** Account allocation group key. `INTEGER`. */
  GLACCTALLOCATIONGRPKEY?: IntegerText | null;
  /** Next posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  NEXTEXECDATE?: IsoDate | null;
  /** Last posted date. `DATE_MDY`, sent as mm/dd/yyyy. */
  LASTPOSTED?: IsoDate | null;
  /** Last posted status. */
  LASTEXECUTIONSTATUS?:
    | "In Transit"
    | "Schedule error"
    | "Failed"
    | "Success"
    | (string & {})
    | null;
  /** No. posted. `INTEGER`. */
  RUNCOUNT?: IntegerText | null;
  /** Execution count. `INTEGER`. */
  EXECCOUNT?: IntegerText | null;
  /** Schedule operation key. `INTEGER`. */
  SCHOPKEY?: IntegerText | null;
  /** Schedule operation name. */
  SCHOPNAME?: string;
  /** Schedule key. `INTEGER`. */
  SCHEDULEKEY?: IntegerText | null;
  /** Schedule name. */
  SCHEDULENAME?: string;
  /** Operation key. `INTEGER`. */
  OPERATIONKEY?: IntegerText | null;
  /** Operation name. */
  OPERATIONNAME?: string;
  /** Location at. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Dept at. `INTEGER`. */
  DEPTKEY?: IntegerText | null;
  /** Allocation group or ID. */
  NAMEORID?: string;
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
export interface RecurglacctallocationRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface RecurglacctallocationRecord
  extends
    RecurglacctallocationFields,
    OpenValues,
    Related<RecurglacctallocationFields, RecurglacctallocationRelations> {}

export const recurglacctallocationRecord: Shape<RecurglacctallocationRecord> = {
  element: "RECURGLACCTALLOCATION",
  content: `(RECORDNO? & PLANNAME? & STARTDATE? & ENDINGON? & ENDDATE? & OCCURRENCES? & REPEATBY? &
    REPEATINTERVAL? & ISPERIODEND? & EMAIL? & GLACCTALLOCATION? & GLACCTALLOCATIONGRP? &
    MODULEKEY? & GLACCTALLOCATIONKEY? & GLACCTALLOCATIONGRPKEY? & NEXTEXECDATE? & LASTPOSTED? &
    LASTEXECUTIONSTATUS? & RUNCOUNT? & EXECCOUNT? & SCHOPKEY? & SCHOPNAME? & SCHEDULEKEY? &
    SCHEDULENAME? & OPERATIONKEY? & OPERATIONNAME? & LOCATIONKEY? & DEPTKEY? & NAMEORID? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STARTDATE: "DATE_MDY",
    ENDINGON: "ENUM",
    ENDDATE: "DATE_MDY",
    OCCURRENCES: "INTEGER",
    REPEATBY: "ENUM",
    REPEATINTERVAL: "INTEGER",
    ISPERIODEND: "BOOLEAN",
    GLACCTALLOCATIONKEY: "INTEGER",
    GLACCTALLOCATIONGRPKEY: "INTEGER",
    NEXTEXECDATE: "DATE_MDY",
    LASTPOSTED: "DATE_MDY",
    LASTEXECUTIONSTATUS: "ENUM",
    RUNCOUNT: "INTEGER",
    EXECCOUNT: "INTEGER",
    SCHOPKEY: "INTEGER",
    SCHEDULEKEY: "INTEGER",
    OPERATIONKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    DEPTKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => recurglacctallocationPaths,
  answer: true,
};

export const recurglacctallocationPaths: Paths = {
  types: {
    BOOLEAN: "ISPERIODEND",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "STARTDATE ENDDATE NEXTEXECDATE LASTPOSTED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
