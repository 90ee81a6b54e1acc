// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum b393fe05241d8656
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
export interface PostContractexpenseschedule {
  /** As of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
  /** Posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Contract. */
  CONTRACTID?: string;
}

/** `Intacct contractexpenseschedule POST Request` */
export const postContractexpenseschedule: FunctionProfile<
  PostContractexpenseschedule,
  Completed
> = {
  name: "Intacct contractexpenseschedule POST Request",
  version: "3.0",
  within: "post",
  element: "CONTRACTEXPENSESCHEDULE",
  content: "(ASOFDATE & POSTINGDATE? & CUSTOMERID? & CONTRACTID?)",
  types: { ASOFDATE: "DATE_MDY", POSTINGDATE: "DATE_MDY" },
};

/** Declared in 3.0/contracts.dtd. */
export interface ReallocateContractexpenseschedule {
  /** Schedule key. `INTEGER`. */
  SCHEDULEKEY: Integer;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** `BOOLEAN`. "false" unless given. */
  POSTPASTDATED?: boolean | null;
}

/** `Intacct contractexpenseschedule REALLOCATE Request` */
export const reallocateContractexpenseschedule: FunctionProfile<
  ReallocateContractexpenseschedule,
  Completed
> = {
  name: "Intacct contractexpenseschedule REALLOCATE Request",
  version: "3.0",
  within: "reallocate",
  element: "CONTRACTEXPENSESCHEDULE",
  content: "(SCHEDULEKEY & STARTDATE? & ENDDATE? & POSTPASTDATED?)",
  types: {
    SCHEDULEKEY: "INTEGER",
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    POSTPASTDATED: "BOOLEAN",
  },
};

/** The input of Intacct contractexpenseschedule GET. */
export type GetContractexpenseschedule = Read<
  ContractexpensescheduleField | "*"
>;

/** `Intacct contractexpenseschedule GET Request` */
export const getContractexpenseschedule: FunctionProfile<
  GetContractexpenseschedule,
  ContractexpensescheduleData
> = {
  name: "Intacct contractexpenseschedule GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSESCHEDULE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractexpensescheduleResponse,
};

/** The input of Intacct contractexpenseschedule readByQuery QUERY. */
export type ReadByQueryContractexpenseschedule = ReadByQuery<
  ContractexpensescheduleField | "*"
>;

/** `Intacct contractexpenseschedule readByQuery QUERY Request` */
export const readByQueryContractexpenseschedule: FunctionProfile<
  ReadByQueryContractexpenseschedule,
  ContractexpensescheduleData
> = {
  name: "Intacct contractexpenseschedule readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSESCHEDULE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractexpensescheduleResponse,
};

/** The input of Intacct contractexpenseschedule QUERY. */
export type QueryContractexpenseschedule = QueryInput;

/** `Intacct contractexpenseschedule QUERY Request` */
export const queryContractexpenseschedule: QueryProfile<ContractexpensescheduleRecord> =
  {
    name: "Intacct contractexpenseschedule QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTEXPENSESCHEDULE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractexpensescheduleResponse,
  };

/** The input of Intacct contractexpenseschedule LOOKUP. */
export type LookupContractexpenseschedule = Lookup;

/** `Intacct contractexpenseschedule LOOKUP Request` */
export const lookupContractexpenseschedule: FunctionProfile<
  LookupContractexpenseschedule,
  TypeData
> = {
  name: "Intacct contractexpenseschedule LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSESCHEDULE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractexpensescheduleResponse,
};

/** `Intacct contractexpenseschedule GET Response` */
export const getContractexpensescheduleResponse: Profile<ContractexpensescheduleData> =
  {
    name: "Intacct contractexpenseschedule GET Response",
    version: "3.0",
    element: "data",
    content: "(contractexpenseschedule*)",
    types: { contractexpenseschedule: () => contractexpensescheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractexpenseschedule readByQuery QUERY Response` */
export const readByQueryContractexpensescheduleResponse: Profile<ContractexpensescheduleData> =
  {
    name: "Intacct contractexpenseschedule readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractexpenseschedule*)",
    types: { contractexpenseschedule: () => contractexpensescheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractexpenseschedule QUERY Response` */
export const queryContractexpensescheduleResponse: Profile<ContractexpensescheduleRows> =
  {
    name: "Intacct contractexpenseschedule QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTEXPENSESCHEDULE*)",
    types: { CONTRACTEXPENSESCHEDULE: () => contractexpensescheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractexpenseschedule LOOKUP Response` */
export const lookupContractexpensescheduleResponse: Profile<TypeData> = {
  name: "Intacct contractexpenseschedule LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractexpenseschedule`. */
export interface ContractexpensescheduleData extends DataAttributes {
  contractexpenseschedule?: ContractexpensescheduleRecord[];
}

/** The fields of a contractexpenseschedule that can be requested. */
export type ContractexpensescheduleField =
  keyof ContractexpensescheduleFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTEXPENSESCHEDULE`. */
export interface ContractexpensescheduleRows extends DataAttributes {
  CONTRACTEXPENSESCHEDULE?: ContractexpensescheduleRecord[];
}

/** When an expense of a contract is recognized, in the first of two journals. Declared in 3.0/contracts.dtd. */
export interface ContractexpensescheduleFields {
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
export interface ContractexpensescheduleRelations {
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
export interface ContractexpensescheduleRecord
  extends
    ContractexpensescheduleFields,
    OpenValues,
    Related<ContractexpensescheduleFields, ContractexpensescheduleRelations> {}

export const contractexpensescheduleRecord: Shape<ContractexpensescheduleRecord> =
  {
    element: "CONTRACTEXPENSESCHEDULE",
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
    paths: () => contractexpenseschedulePaths,
    answer: true,
  };

export const contractexpenseschedulePaths: Paths = {
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
