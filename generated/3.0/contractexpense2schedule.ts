// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum c5a41c7488805759
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
import { type ContractRecord, contractPaths } from "./contract.js";
import {
  type ContractdetailRecord,
  contractdetailPaths,
} from "./contractdetail.js";
import {
  type ContractexpenseRecord,
  contractexpensePaths,
} from "./contractexpense.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type DepartmentRecord, departmentPaths } from "./department.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in 3.0/contracts.dtd. */
export interface PostContractexpense2schedule {
  /** As of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
  /** Posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Contract. */
  CONTRACTID?: string;
}

/** `Intacct contractexpense2schedule POST Request` */
export const postContractexpense2schedule: FunctionProfile<
  PostContractexpense2schedule,
  Completed
> = {
  name: "Intacct contractexpense2schedule POST Request",
  version: "3.0",
  within: "post",
  element: "CONTRACTEXPENSE2SCHEDULE",
  content: "(ASOFDATE & POSTINGDATE? & CUSTOMERID? & CONTRACTID?)",
  types: { ASOFDATE: "DATE_MDY", POSTINGDATE: "DATE_MDY" },
};

/** Declared in 3.0/contracts.dtd. */
export interface ReallocateContractexpense2schedule {
  /** Schedule key. `INTEGER`. */
  SCHEDULEKEY: Integer;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** `BOOLEAN`. "false" unless given. */
  POSTPASTDATED?: boolean | null;
}

/** `Intacct contractexpense2schedule REALLOCATE Request` */
export const reallocateContractexpense2schedule: FunctionProfile<
  ReallocateContractexpense2schedule,
  Completed
> = {
  name: "Intacct contractexpense2schedule REALLOCATE Request",
  version: "3.0",
  within: "reallocate",
  element: "CONTRACTEXPENSE2SCHEDULE",
  content: "(SCHEDULEKEY & STARTDATE? & ENDDATE? & POSTPASTDATED?)",
  types: {
    SCHEDULEKEY: "INTEGER",
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    POSTPASTDATED: "BOOLEAN",
  },
};

/** The input of Intacct contractexpense2schedule GET. */
export type GetContractexpense2schedule = Read<
  Contractexpense2scheduleField | "*"
>;

/** `Intacct contractexpense2schedule GET Request` */
export const getContractexpense2schedule: FunctionProfile<
  GetContractexpense2schedule,
  Contractexpense2scheduleData
> = {
  name: "Intacct contractexpense2schedule GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSE2SCHEDULE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractexpense2scheduleResponse,
};

/** The input of Intacct contractexpense2schedule readByQuery QUERY. */
export type ReadByQueryContractexpense2schedule = ReadByQuery<
  Contractexpense2scheduleField | "*"
>;

/** `Intacct contractexpense2schedule readByQuery QUERY Request` */
export const readByQueryContractexpense2schedule: FunctionProfile<
  ReadByQueryContractexpense2schedule,
  Contractexpense2scheduleData
> = {
  name: "Intacct contractexpense2schedule readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSE2SCHEDULE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractexpense2scheduleResponse,
};

/** The input of Intacct contractexpense2schedule QUERY. */
export type QueryContractexpense2schedule = QueryInput;

/** `Intacct contractexpense2schedule QUERY Request` */
export const queryContractexpense2schedule: QueryProfile<Contractexpense2ScheduleRecord> =
  {
    name: "Intacct contractexpense2schedule QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTEXPENSE2SCHEDULE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractexpense2scheduleResponse,
  };

/** The input of Intacct contractexpense2schedule LOOKUP. */
export type LookupContractexpense2schedule = Lookup;

/** `Intacct contractexpense2schedule LOOKUP Request` */
export const lookupContractexpense2schedule: FunctionProfile<
  LookupContractexpense2schedule,
  TypeData
> = {
  name: "Intacct contractexpense2schedule LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSE2SCHEDULE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractexpense2scheduleResponse,
};

/** `Intacct contractexpense2schedule GET Response` */
export const getContractexpense2scheduleResponse: Profile<Contractexpense2scheduleData> =
  {
    name: "Intacct contractexpense2schedule GET Response",
    version: "3.0",
    element: "data",
    content: "(contractexpense2schedule*)",
    types: { contractexpense2schedule: () => contractexpense2ScheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractexpense2schedule readByQuery QUERY Response` */
export const readByQueryContractexpense2scheduleResponse: Profile<Contractexpense2scheduleData> =
  {
    name: "Intacct contractexpense2schedule readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractexpense2schedule*)",
    types: { contractexpense2schedule: () => contractexpense2ScheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractexpense2schedule QUERY Response` */
export const queryContractexpense2scheduleResponse: Profile<Contractexpense2ScheduleData> =
  {
    name: "Intacct contractexpense2schedule QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTEXPENSE2SCHEDULE*)",
    types: { CONTRACTEXPENSE2SCHEDULE: () => contractexpense2ScheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractexpense2schedule LOOKUP Response` */
export const lookupContractexpense2scheduleResponse: Profile<TypeData> = {
  name: "Intacct contractexpense2schedule LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractexpense2schedule`. */
export interface Contractexpense2scheduleData extends DataAttributes {
  contractexpense2schedule?: Contractexpense2ScheduleRecord[];
}

/** The fields of a contractexpense2schedule that can be requested. */
export type Contractexpense2scheduleField =
  keyof Contractexpense2scheduleFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTEXPENSE2SCHEDULE`. */
export interface Contractexpense2ScheduleData extends DataAttributes {
  CONTRACTEXPENSE2SCHEDULE?: Contractexpense2ScheduleRecord[];
}

/** When an expense of a contract is recognized, in the second of two journals. Declared in 3.0/contracts.dtd. */
export interface Contractexpense2scheduleFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Schedule status. */
  STATE?:
    | "Draft"
    | "In progress"
    | "On hold"
    | "Completed"
    | "Terminated"
    | (string & {})
    | null;
  /** Contract. */
  CONTRACTID?: string;
  /** Expense line no. `INTEGER`. */
  LINENO?: IntegerText | null;
  /** Schedule type. */
  TYPE?: "Expense" | "Expense2" | (string & {}) | null;
  /** Contract key. `INTEGER`. */
  CONTRACTKEY?: IntegerText | null;
  /** Contract detail key. `INTEGER`. */
  CONTRACTDETAILKEY?: IntegerText | null;
  /** Contract expense detail key. `INTEGER`. */
  CONTRACTEXPENSEDETAILKEY?: IntegerText | null;
  /** Expense template. */
  TEMPLATENAME?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Cancellation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CANCELDATE?: IsoDate | null;
  /** Hold date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPENSEHOLDDATE?: IsoDate | null;
  /** Resume date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPENSERESUMEDATE?: IsoDate | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface Contractexpense2ScheduleRelations {
  ACCT: GlAccountRecord;
  CONTRACT: ContractRecord;
  CONTRACTDETAIL: ContractdetailRecord;
  CONTRACTEXPENSEDETAIL: ContractexpenseRecord;
  DEFACCT: GlAccountRecord;
  DEPT: DepartmentRecord;
  JOURNAL: OpenValues;
  LOC: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface Contractexpense2ScheduleRecord
  extends
    Contractexpense2scheduleFields,
    OpenValues,
    Related<
      Contractexpense2scheduleFields,
      Contractexpense2ScheduleRelations
    > {}

export const contractexpense2ScheduleRecord: Shape<Contractexpense2ScheduleRecord> =
  {
    element: "CONTRACTEXPENSE2SCHEDULE",
    content: `(RECORDNO? & STATE? & CONTRACTID? & LINENO? & TYPE? & CONTRACTKEY? & CONTRACTDETAILKEY? &
    CONTRACTEXPENSEDETAILKEY? & TEMPLATENAME? & STARTDATE? & ENDDATE? & CANCELDATE? &
    EXPENSEHOLDDATE? & EXPENSERESUMEDATE? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      STATE: "ENUM",
      LINENO: "INTEGER",
      TYPE: "ENUM",
      CONTRACTKEY: "INTEGER",
      CONTRACTDETAILKEY: "INTEGER",
      CONTRACTEXPENSEDETAILKEY: "INTEGER",
      STARTDATE: "DATE_MDY",
      ENDDATE: "DATE_MDY",
      CANCELDATE: "DATE_MDY",
      EXPENSEHOLDDATE: "DATE_MDY",
      EXPENSERESUMEDATE: "DATE_MDY",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => contractexpense2SchedulePaths,
    answer: true,
  };

export const contractexpense2SchedulePaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "STARTDATE ENDDATE CANCELDATE EXPENSEHOLDDATE EXPENSERESUMEDATE",
  },
  to: {
    ACCT: () => glAccountPaths,
    CONTRACT: () => contractPaths,
    CONTRACTDETAIL: () => contractdetailPaths,
    CONTRACTEXPENSEDETAIL: () => contractexpensePaths,
    DEFACCT: () => glAccountPaths,
    DEPT: () => departmentPaths,
    LOC: () => locationPaths,
  },
};
