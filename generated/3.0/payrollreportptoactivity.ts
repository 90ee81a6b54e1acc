// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payroll.dtd; do not edit. Checksum cf2f80edff0b883d
import type {
  Completed,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
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
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import {
  type PayrollreportcheckRecord,
  payrollreportcheckPaths,
} from "./payrollreportcheck.js";
import {
  type PayrollreporttimecardRecord,
  payrollreporttimecardPaths,
} from "./payrollreporttimecard.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Paid time off that was earned or taken. Declared in 3.0/payroll.dtd. */
export interface CreatePayrollreportptoactivity {}

/** `Intacct payrollreportptoactivity CREATE Request` */
export const createPayrollreportptoactivity: FunctionProfile<
  CreatePayrollreportptoactivity,
  PayrollreportptoactivityData
> = {
  name: "Intacct payrollreportptoactivity CREATE Request",
  version: "3.0",
  within: "create",
  element: "PAYROLLREPORTPTOACTIVITY",
  content: "#ANY*",
  source: "documented",
  response: () => getPayrollreportptoactivityResponse,
};

/** Paid time off that was earned or taken. Declared in 3.0/payroll.dtd. */
export interface UpdatePayrollreportptoactivity {
  /** Record no. `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct payrollreportptoactivity UPDATE Request` */
export const updatePayrollreportptoactivity: FunctionProfile<
  UpdatePayrollreportptoactivity,
  PayrollreportptoactivityData
> = {
  name: "Intacct payrollreportptoactivity UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PAYROLLREPORTPTOACTIVITY",
  content: "(RECORDNO & #ANY*)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getPayrollreportptoactivityResponse,
};

/** The input of Intacct payrollreportptoactivity DELETE. */
export type DeletePayrollreportptoactivity = Delete;

/** `Intacct payrollreportptoactivity DELETE Request` */
export const deletePayrollreportptoactivity: FunctionProfile<
  DeletePayrollreportptoactivity,
  Completed
> = {
  name: "Intacct payrollreportptoactivity DELETE Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTPTOACTIVITY" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct payrollreportptoactivity GET. */
export type GetPayrollreportptoactivity = Read<
  PayrollreportptoactivityField | "*"
>;

/** `Intacct payrollreportptoactivity GET Request` */
export const getPayrollreportptoactivity: FunctionProfile<
  GetPayrollreportptoactivity,
  PayrollreportptoactivityData
> = {
  name: "Intacct payrollreportptoactivity GET Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTPTOACTIVITY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPayrollreportptoactivityResponse,
};

/** The input of Intacct payrollreportptoactivity readByQuery QUERY. */
export type ReadByQueryPayrollreportptoactivity = ReadByQuery<
  PayrollreportptoactivityField | "*"
>;

/** `Intacct payrollreportptoactivity readByQuery QUERY Request` */
export const readByQueryPayrollreportptoactivity: FunctionProfile<
  ReadByQueryPayrollreportptoactivity,
  PayrollreportptoactivityData
> = {
  name: "Intacct payrollreportptoactivity readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTPTOACTIVITY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPayrollreportptoactivityResponse,
};

/** The input of Intacct payrollreportptoactivity QUERY. */
export type QueryPayrollreportptoactivity = QueryInput;

/** `Intacct payrollreportptoactivity QUERY Request` */
export const queryPayrollreportptoactivity: QueryProfile<PayrollreportptoactivityRecord> =
  {
    name: "Intacct payrollreportptoactivity QUERY Request",
    version: "3.0",
    fixed: { object: "PAYROLLREPORTPTOACTIVITY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryPayrollreportptoactivityResponse,
  };

/** The input of Intacct payrollreportptoactivity LOOKUP. */
export type LookupPayrollreportptoactivity = Lookup;

/** `Intacct payrollreportptoactivity LOOKUP Request` */
export const lookupPayrollreportptoactivity: FunctionProfile<
  LookupPayrollreportptoactivity,
  TypeData
> = {
  name: "Intacct payrollreportptoactivity LOOKUP Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTPTOACTIVITY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPayrollreportptoactivityResponse,
};

/** `Intacct payrollreportptoactivity GET Response` */
export const getPayrollreportptoactivityResponse: Profile<PayrollreportptoactivityData> =
  {
    name: "Intacct payrollreportptoactivity GET Response",
    version: "3.0",
    element: "data",
    content: "(payrollreportptoactivity*)",
    types: { payrollreportptoactivity: () => payrollreportptoactivityRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportptoactivity readByQuery QUERY Response` */
export const readByQueryPayrollreportptoactivityResponse: Profile<PayrollreportptoactivityData> =
  {
    name: "Intacct payrollreportptoactivity readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(payrollreportptoactivity*)",
    types: { payrollreportptoactivity: () => payrollreportptoactivityRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportptoactivity QUERY Response` */
export const queryPayrollreportptoactivityResponse: Profile<PayrollreportptoactivityRows> =
  {
    name: "Intacct payrollreportptoactivity QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PAYROLLREPORTPTOACTIVITY*)",
    types: { PAYROLLREPORTPTOACTIVITY: () => payrollreportptoactivityRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportptoactivity LOOKUP Response` */
export const lookupPayrollreportptoactivityResponse: Profile<TypeData> = {
  name: "Intacct payrollreportptoactivity LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `payrollreportptoactivity`. */
export interface PayrollreportptoactivityData extends DataAttributes {
  payrollreportptoactivity?: PayrollreportptoactivityRecord[];
}

/** The fields of a payrollreportptoactivity that can be requested. */
export type PayrollreportptoactivityField =
  keyof PayrollreportptoactivityFields | `${string}.${string}`;

/** The data of an answer about `PAYROLLREPORTPTOACTIVITY`. */
export interface PayrollreportptoactivityRows extends DataAttributes {
  PAYROLLREPORTPTOACTIVITY?: PayrollreportptoactivityRecord[];
}

/** Paid time off that was earned or taken. Declared in 3.0/payroll.dtd. */
export interface PayrollreportptoactivityFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** PTO activity ID. */
  PTOACTIVITYID?: string;
  /** Timecard ID. */
  TIMECARDID?: string;
  /** Timecard key. `INTEGER`. */
  TIMECARDKEY?: IntegerText | null;
  /** Employee ID. */
  EMPLOYEEID?: string;
  /** Employee key. `INTEGER`. */
  EMPLOYEEKEY?: IntegerText | null;
  /** Check ID. */
  CHECKID?: string;
  /** Check key. `INTEGER`. */
  CHECKKEY?: IntegerText | null;
  /** Check type. */
  CHECKTYPE?: string;
  /** Worked hours ID. */
  WORKEDHOURSID?: string;
  /** Hours. `NUMBER`. */
  HOURS?: DecimalText | null;
  /** Source. */
  SOURCE?: string;
  /** Accrual schedule ID. */
  ACCRUALSCHEDULEID?: string;
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
export interface PayrollreportptoactivityRelations {
  EMPLOYEE: EmployeeRecord;
  MELOCATION: LocationRecord;
  PAYROLLREPORTCHECK: PayrollreportcheckRecord;
  PAYROLLREPORTTIMECARD: PayrollreporttimecardRecord;
  PAYROLLREPORTTIMECARDREPORT: OpenValues;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PayrollreportptoactivityRecord
  extends
    PayrollreportptoactivityFields,
    OpenValues,
    Related<
      PayrollreportptoactivityFields,
      PayrollreportptoactivityRelations
    > {}

export const payrollreportptoactivityRecord: Shape<PayrollreportptoactivityRecord> =
  {
    element: "PAYROLLREPORTPTOACTIVITY",
    content: `(RECORDNO? & PTOACTIVITYID? & TIMECARDID? & TIMECARDKEY? & EMPLOYEEID? & EMPLOYEEKEY? &
    CHECKID? & CHECKKEY? & CHECKTYPE? & WORKEDHOURSID? & HOURS? & SOURCE? & ACCRUALSCHEDULEID? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      TIMECARDKEY: "INTEGER",
      EMPLOYEEKEY: "INTEGER",
      CHECKKEY: "INTEGER",
      HOURS: "NUMBER",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
      MEGAENTITYKEY: "INTEGER",
    },
    paths: () => payrollreportptoactivityPaths,
    answer: true,
  };

export const payrollreportptoactivityPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    EMPLOYEE: () => employeePaths,
    MELOCATION: () => locationPaths,
    PAYROLLREPORTCHECK: () => payrollreportcheckPaths,
    PAYROLLREPORTTIMECARD: () => payrollreporttimecardPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
