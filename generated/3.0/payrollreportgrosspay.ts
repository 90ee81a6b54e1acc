// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payroll.dtd; do not edit. Checksum 1bb5b831d9c29945
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

/** Gross earnings. Declared in 3.0/payroll.dtd. */
export interface CreatePayrollreportgrosspay {}

/** `Intacct payrollreportgrosspay CREATE Request` */
export const createPayrollreportgrosspay: FunctionProfile<
  CreatePayrollreportgrosspay,
  PayrollreportgrosspayData
> = {
  name: "Intacct payrollreportgrosspay CREATE Request",
  version: "3.0",
  within: "create",
  element: "PAYROLLREPORTGROSSPAY",
  content: "#ANY*",
  source: "documented",
  response: () => getPayrollreportgrosspayResponse,
};

/** Gross earnings. Declared in 3.0/payroll.dtd. */
export interface UpdatePayrollreportgrosspay {
  /** Record no. `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct payrollreportgrosspay UPDATE Request` */
export const updatePayrollreportgrosspay: FunctionProfile<
  UpdatePayrollreportgrosspay,
  PayrollreportgrosspayData
> = {
  name: "Intacct payrollreportgrosspay UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PAYROLLREPORTGROSSPAY",
  content: "(RECORDNO & #ANY*)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getPayrollreportgrosspayResponse,
};

/** The input of Intacct payrollreportgrosspay DELETE. */
export type DeletePayrollreportgrosspay = Delete;

/** `Intacct payrollreportgrosspay DELETE Request` */
export const deletePayrollreportgrosspay: FunctionProfile<
  DeletePayrollreportgrosspay,
  Completed
> = {
  name: "Intacct payrollreportgrosspay DELETE Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTGROSSPAY" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct payrollreportgrosspay GET. */
export type GetPayrollreportgrosspay = Read<PayrollreportgrosspayField | "*">;

/** `Intacct payrollreportgrosspay GET Request` */
export const getPayrollreportgrosspay: FunctionProfile<
  GetPayrollreportgrosspay,
  PayrollreportgrosspayData
> = {
  name: "Intacct payrollreportgrosspay GET Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTGROSSPAY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPayrollreportgrosspayResponse,
};

/** The input of Intacct payrollreportgrosspay readByQuery QUERY. */
export type ReadByQueryPayrollreportgrosspay = ReadByQuery<
  PayrollreportgrosspayField | "*"
>;

/** `Intacct payrollreportgrosspay readByQuery QUERY Request` */
export const readByQueryPayrollreportgrosspay: FunctionProfile<
  ReadByQueryPayrollreportgrosspay,
  PayrollreportgrosspayData
> = {
  name: "Intacct payrollreportgrosspay readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTGROSSPAY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPayrollreportgrosspayResponse,
};

/** The input of Intacct payrollreportgrosspay QUERY. */
export type QueryPayrollreportgrosspay = QueryInput;

/** `Intacct payrollreportgrosspay QUERY Request` */
export const queryPayrollreportgrosspay: QueryProfile<PayrollreportgrosspayRecord> =
  {
    name: "Intacct payrollreportgrosspay QUERY Request",
    version: "3.0",
    fixed: { object: "PAYROLLREPORTGROSSPAY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryPayrollreportgrosspayResponse,
  };

/** The input of Intacct payrollreportgrosspay LOOKUP. */
export type LookupPayrollreportgrosspay = Lookup;

/** `Intacct payrollreportgrosspay LOOKUP Request` */
export const lookupPayrollreportgrosspay: FunctionProfile<
  LookupPayrollreportgrosspay,
  TypeData
> = {
  name: "Intacct payrollreportgrosspay LOOKUP Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTGROSSPAY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPayrollreportgrosspayResponse,
};

/** `Intacct payrollreportgrosspay GET Response` */
export const getPayrollreportgrosspayResponse: Profile<PayrollreportgrosspayData> =
  {
    name: "Intacct payrollreportgrosspay GET Response",
    version: "3.0",
    element: "data",
    content: "(payrollreportgrosspay*)",
    types: { payrollreportgrosspay: () => payrollreportgrosspayRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportgrosspay readByQuery QUERY Response` */
export const readByQueryPayrollreportgrosspayResponse: Profile<PayrollreportgrosspayData> =
  {
    name: "Intacct payrollreportgrosspay readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(payrollreportgrosspay*)",
    types: { payrollreportgrosspay: () => payrollreportgrosspayRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportgrosspay QUERY Response` */
export const queryPayrollreportgrosspayResponse: Profile<PayrollreportgrosspayRows> =
  {
    name: "Intacct payrollreportgrosspay QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PAYROLLREPORTGROSSPAY*)",
    types: { PAYROLLREPORTGROSSPAY: () => payrollreportgrosspayRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportgrosspay LOOKUP Response` */
export const lookupPayrollreportgrosspayResponse: Profile<TypeData> = {
  name: "Intacct payrollreportgrosspay LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `payrollreportgrosspay`. */
export interface PayrollreportgrosspayData extends DataAttributes {
  payrollreportgrosspay?: PayrollreportgrosspayRecord[];
}

/** The fields of a payrollreportgrosspay that can be requested. */
export type PayrollreportgrosspayField =
  keyof PayrollreportgrosspayFields | `${string}.${string}`;

/** The data of an answer about `PAYROLLREPORTGROSSPAY`. */
export interface PayrollreportgrosspayRows extends DataAttributes {
  PAYROLLREPORTGROSSPAY?: PayrollreportgrosspayRecord[];
}

/** Gross earnings. Declared in 3.0/payroll.dtd. */
export interface PayrollreportgrosspayFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Gross pay ID. */
  GROSSPAYID?: string;
  /** Check ID. */
  CHECKID?: string;
  /** Check type. */
  CHECKTYPE?: string;
  /** Check key. `INTEGER`. */
  CHECKKEY?: IntegerText | null;
  /** Timecard ID. */
  TIMECARDID?: string;
  /** Timecard key. `INTEGER`. */
  TIMECARDKEY?: IntegerText | null;
  /** Employee ID. */
  EMPLOYEEID?: string;
  /** Employee key. `INTEGER`. */
  EMPLOYEEKEY?: IntegerText | null;
  /** Pay rate. `NUMBER`. */
  PAYRATE?: DecimalText | null;
  /** Hours. `NUMBER`. */
  HOURS?: DecimalText | null;
  /** Gross pay. `NUMBER`. */
  GROSSPAY?: DecimalText | null;
  /** Is premium. `BOOLEAN`. */
  ISPREMIUM?: boolean | null;
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
export interface PayrollreportgrosspayRelations {
  EMPLOYEE: EmployeeRecord;
  MELOCATION: LocationRecord;
  PAYROLLREPORTCHECK: PayrollreportcheckRecord;
  PAYROLLREPORTTIMECARD: PayrollreporttimecardRecord;
  PAYROLLREPORTTIMECARDREPORT: OpenValues;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PayrollreportgrosspayRecord
  extends
    PayrollreportgrosspayFields,
    OpenValues,
    Related<PayrollreportgrosspayFields, PayrollreportgrosspayRelations> {}

export const payrollreportgrosspayRecord: Shape<PayrollreportgrosspayRecord> = {
  element: "PAYROLLREPORTGROSSPAY",
  content: `(RECORDNO? & GROSSPAYID? & CHECKID? & CHECKTYPE? & CHECKKEY? & TIMECARDID? & TIMECARDKEY? &
    EMPLOYEEID? & EMPLOYEEKEY? & PAYRATE? & HOURS? & GROSSPAY? & ISPREMIUM? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CHECKKEY: "INTEGER",
    TIMECARDKEY: "INTEGER",
    EMPLOYEEKEY: "INTEGER",
    PAYRATE: "NUMBER",
    HOURS: "NUMBER",
    GROSSPAY: "NUMBER",
    ISPREMIUM: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => payrollreportgrosspayPaths,
  answer: true,
};

export const payrollreportgrosspayPaths: Paths = {
  types: { BOOLEAN: "ISPREMIUM", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    EMPLOYEE: () => employeePaths,
    MELOCATION: () => locationPaths,
    PAYROLLREPORTCHECK: () => payrollreportcheckPaths,
    PAYROLLREPORTTIMECARD: () => payrollreporttimecardPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
