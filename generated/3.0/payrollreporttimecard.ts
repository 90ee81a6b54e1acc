// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payroll.dtd; do not edit. Checksum a18bb6ae1e3181b0
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
import { type CostTypeRecord, costTypePaths } from "./costtype.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import {
  type PayrollreportcheckRecord,
  payrollreportcheckPaths,
} from "./payrollreportcheck.js";
import { type ProjectRecord, projectPaths } from "./project.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type TaskRecord, taskPaths } from "./task.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The hours that somebody has worked on a day. Declared in 3.0/payroll.dtd. */
export interface CreatePayrollreporttimecard {}

/** `Intacct payrollreporttimecard CREATE Request` */
export const createPayrollreporttimecard: FunctionProfile<
  CreatePayrollreporttimecard,
  PayrollreporttimecardData
> = {
  name: "Intacct payrollreporttimecard CREATE Request",
  version: "3.0",
  within: "create",
  element: "PAYROLLREPORTTIMECARD",
  content: "#ANY*",
  source: "documented",
  response: () => getPayrollreporttimecardResponse,
};

/** The hours that somebody has worked on a day. Declared in 3.0/payroll.dtd. */
export interface UpdatePayrollreporttimecard {
  /** Record no. `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct payrollreporttimecard UPDATE Request` */
export const updatePayrollreporttimecard: FunctionProfile<
  UpdatePayrollreporttimecard,
  PayrollreporttimecardData
> = {
  name: "Intacct payrollreporttimecard UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PAYROLLREPORTTIMECARD",
  content: "(RECORDNO & #ANY*)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getPayrollreporttimecardResponse,
};

/** The input of Intacct payrollreporttimecard DELETE. */
export type DeletePayrollreporttimecard = Delete;

/** `Intacct payrollreporttimecard DELETE Request` */
export const deletePayrollreporttimecard: FunctionProfile<
  DeletePayrollreporttimecard,
  Completed
> = {
  name: "Intacct payrollreporttimecard DELETE Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTIMECARD" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct payrollreporttimecard GET. */
export type GetPayrollreporttimecard = Read<PayrollreporttimecardField | "*">;

/** `Intacct payrollreporttimecard GET Request` */
export const getPayrollreporttimecard: FunctionProfile<
  GetPayrollreporttimecard,
  PayrollreporttimecardData
> = {
  name: "Intacct payrollreporttimecard GET Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTIMECARD" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPayrollreporttimecardResponse,
};

/** The input of Intacct payrollreporttimecard readByQuery QUERY. */
export type ReadByQueryPayrollreporttimecard = ReadByQuery<
  PayrollreporttimecardField | "*"
>;

/** `Intacct payrollreporttimecard readByQuery QUERY Request` */
export const readByQueryPayrollreporttimecard: FunctionProfile<
  ReadByQueryPayrollreporttimecard,
  PayrollreporttimecardData
> = {
  name: "Intacct payrollreporttimecard readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTIMECARD" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPayrollreporttimecardResponse,
};

/** The input of Intacct payrollreporttimecard QUERY. */
export type QueryPayrollreporttimecard = QueryInput;

/** `Intacct payrollreporttimecard QUERY Request` */
export const queryPayrollreporttimecard: QueryProfile<PayrollreporttimecardRecord> =
  {
    name: "Intacct payrollreporttimecard QUERY Request",
    version: "3.0",
    fixed: { object: "PAYROLLREPORTTIMECARD" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryPayrollreporttimecardResponse,
  };

/** The input of Intacct payrollreporttimecard LOOKUP. */
export type LookupPayrollreporttimecard = Lookup;

/** `Intacct payrollreporttimecard LOOKUP Request` */
export const lookupPayrollreporttimecard: FunctionProfile<
  LookupPayrollreporttimecard,
  TypeData
> = {
  name: "Intacct payrollreporttimecard LOOKUP Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTIMECARD" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPayrollreporttimecardResponse,
};

/** `Intacct payrollreporttimecard GET Response` */
export const getPayrollreporttimecardResponse: Profile<PayrollreporttimecardData> =
  {
    name: "Intacct payrollreporttimecard GET Response",
    version: "3.0",
    element: "data",
    content: "(payrollreporttimecard*)",
    types: { payrollreporttimecard: () => payrollreporttimecardRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreporttimecard readByQuery QUERY Response` */
export const readByQueryPayrollreporttimecardResponse: Profile<PayrollreporttimecardData> =
  {
    name: "Intacct payrollreporttimecard readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(payrollreporttimecard*)",
    types: { payrollreporttimecard: () => payrollreporttimecardRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreporttimecard QUERY Response` */
export const queryPayrollreporttimecardResponse: Profile<PayrollreporttimecardRows> =
  {
    name: "Intacct payrollreporttimecard QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PAYROLLREPORTTIMECARD*)",
    types: { PAYROLLREPORTTIMECARD: () => payrollreporttimecardRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreporttimecard LOOKUP Response` */
export const lookupPayrollreporttimecardResponse: Profile<TypeData> = {
  name: "Intacct payrollreporttimecard LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `payrollreporttimecard`. */
export interface PayrollreporttimecardData extends DataAttributes {
  payrollreporttimecard?: PayrollreporttimecardRecord[];
}

/** The fields of a payrollreporttimecard that can be requested. */
export type PayrollreporttimecardField =
  keyof PayrollreporttimecardFields | `${string}.${string}`;

/** The data of an answer about `PAYROLLREPORTTIMECARD`. */
export interface PayrollreporttimecardRows extends DataAttributes {
  PAYROLLREPORTTIMECARD?: PayrollreporttimecardRecord[];
}

/** The hours that somebody has worked on a day. Declared in 3.0/payroll.dtd. */
export interface PayrollreporttimecardFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Timecard ID. */
  TIMECARDID?: string;
  /** Check ID. */
  CHECKID?: string;
  /** Check key. `INTEGER`. */
  CHECKKEY?: IntegerText | null;
  /** Check type. */
  CHECKTYPE?: string;
  /** Home union ID. */
  HOMEUNIONID?: string;
  /** Work union ID. */
  WORKUNIONID?: string;
  /** Trade ID. */
  TRADEID?: string;
  /** Trade level ID. */
  TRADELEVELID?: string;
  /** Work date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WORKDATE?: IsoDate | null;
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
}

/** The related records that dotted names lead to. */
export interface PayrollreporttimecardRelations {
  COSTTYPE: CostTypeRecord;
  EMPLOYEE: EmployeeRecord;
  MELOCATION: LocationRecord;
  PAYROLLREPORTCHECK: PayrollreportcheckRecord;
  PROJECT: ProjectRecord;
  TASK: TaskRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PayrollreporttimecardRecord
  extends
    PayrollreporttimecardFields,
    OpenValues,
    Related<PayrollreporttimecardFields, PayrollreporttimecardRelations> {}

export const payrollreporttimecardRecord: Shape<PayrollreporttimecardRecord> = {
  element: "PAYROLLREPORTTIMECARD",
  content: `(RECORDNO? & TIMECARDID? & CHECKID? & CHECKKEY? & CHECKTYPE? & HOMEUNIONID? & WORKUNIONID? &
    TRADEID? & TRADELEVELID? & WORKDATE? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CHECKKEY: "INTEGER",
    WORKDATE: "DATE_MDY",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => payrollreporttimecardPaths,
  answer: true,
};

export const payrollreporttimecardPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED", DATE_MDY: "WORKDATE" },
  to: {
    COSTTYPE: () => costTypePaths,
    EMPLOYEE: () => employeePaths,
    MELOCATION: () => locationPaths,
    PAYROLLREPORTCHECK: () => payrollreportcheckPaths,
    PROJECT: () => projectPaths,
    TASK: () => taskPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
