// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payroll.dtd; do not edit. Checksum 59a8ed2345f62864
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

/** A tax on somebody's pay. Declared in 3.0/payroll.dtd. */
export interface CreatePayrollreporttax {}

/** `Intacct payrollreporttax CREATE Request` */
export const createPayrollreporttax: FunctionProfile<
  CreatePayrollreporttax,
  PayrollreporttaxData
> = {
  name: "Intacct payrollreporttax CREATE Request",
  version: "3.0",
  within: "create",
  element: "PAYROLLREPORTTAX",
  content: "#ANY*",
  source: "documented",
  response: () => getPayrollreporttaxResponse,
};

/** A tax on somebody's pay. Declared in 3.0/payroll.dtd. */
export interface UpdatePayrollreporttax {
  /** Record no. `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct payrollreporttax UPDATE Request` */
export const updatePayrollreporttax: FunctionProfile<
  UpdatePayrollreporttax,
  PayrollreporttaxData
> = {
  name: "Intacct payrollreporttax UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PAYROLLREPORTTAX",
  content: "(RECORDNO & #ANY*)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getPayrollreporttaxResponse,
};

/** The input of Intacct payrollreporttax DELETE. */
export type DeletePayrollreporttax = Delete;

/** `Intacct payrollreporttax DELETE Request` */
export const deletePayrollreporttax: FunctionProfile<
  DeletePayrollreporttax,
  Completed
> = {
  name: "Intacct payrollreporttax DELETE Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTAX" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct payrollreporttax GET. */
export type GetPayrollreporttax = Read<PayrollreporttaxField | "*">;

/** `Intacct payrollreporttax GET Request` */
export const getPayrollreporttax: FunctionProfile<
  GetPayrollreporttax,
  PayrollreporttaxData
> = {
  name: "Intacct payrollreporttax GET Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTAX" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPayrollreporttaxResponse,
};

/** The input of Intacct payrollreporttax readByQuery QUERY. */
export type ReadByQueryPayrollreporttax = ReadByQuery<
  PayrollreporttaxField | "*"
>;

/** `Intacct payrollreporttax readByQuery QUERY Request` */
export const readByQueryPayrollreporttax: FunctionProfile<
  ReadByQueryPayrollreporttax,
  PayrollreporttaxData
> = {
  name: "Intacct payrollreporttax readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTAX" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPayrollreporttaxResponse,
};

/** The input of Intacct payrollreporttax QUERY. */
export type QueryPayrollreporttax = QueryInput;

/** `Intacct payrollreporttax QUERY Request` */
export const queryPayrollreporttax: QueryProfile<PayrollreporttaxRecord> = {
  name: "Intacct payrollreporttax QUERY Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTAX" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPayrollreporttaxResponse,
};

/** The input of Intacct payrollreporttax LOOKUP. */
export type LookupPayrollreporttax = Lookup;

/** `Intacct payrollreporttax LOOKUP Request` */
export const lookupPayrollreporttax: FunctionProfile<
  LookupPayrollreporttax,
  TypeData
> = {
  name: "Intacct payrollreporttax LOOKUP Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTAX" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPayrollreporttaxResponse,
};

/** `Intacct payrollreporttax GET Response` */
export const getPayrollreporttaxResponse: Profile<PayrollreporttaxData> = {
  name: "Intacct payrollreporttax GET Response",
  version: "3.0",
  element: "data",
  content: "(payrollreporttax*)",
  types: { payrollreporttax: () => payrollreporttaxRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct payrollreporttax readByQuery QUERY Response` */
export const readByQueryPayrollreporttaxResponse: Profile<PayrollreporttaxData> =
  {
    name: "Intacct payrollreporttax readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(payrollreporttax*)",
    types: { payrollreporttax: () => payrollreporttaxRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreporttax QUERY Response` */
export const queryPayrollreporttaxResponse: Profile<PayrollreporttaxRows> = {
  name: "Intacct payrollreporttax QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PAYROLLREPORTTAX*)",
  types: { PAYROLLREPORTTAX: () => payrollreporttaxRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct payrollreporttax LOOKUP Response` */
export const lookupPayrollreporttaxResponse: Profile<TypeData> = {
  name: "Intacct payrollreporttax LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `payrollreporttax`. */
export interface PayrollreporttaxData extends DataAttributes {
  payrollreporttax?: PayrollreporttaxRecord[];
}

/** The fields of a payrollreporttax that can be requested. */
export type PayrollreporttaxField =
  keyof PayrollreporttaxFields | `${string}.${string}`;

/** The data of an answer about `PAYROLLREPORTTAX`. */
export interface PayrollreporttaxRows extends DataAttributes {
  PAYROLLREPORTTAX?: PayrollreporttaxRecord[];
}

/** A tax on somebody's pay. Declared in 3.0/payroll.dtd. */
export interface PayrollreporttaxFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
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
  /** Payroll report tax setup key. `INTEGER`. */
  PAYROLLREPORTTAXSETUPKEY?: IntegerText | null;
  /** Tax ID. */
  TAXID?: string;
  /** Classification code. */
  CLASSIFICATIONCODE?: string;
  /** Tax category ID. */
  TAXCATEGORYID?: string;
  /** Taxable earnings. `NUMBER`. */
  TAXABLEEARNINGS?: DecimalText | null;
  /** Taxed earnings. `NUMBER`. */
  TAXEDEARNINGS?: DecimalText | null;
  /** Employee taxed earnings. `NUMBER`. */
  EMPLOYEETAXEDEARNINGS?: DecimalText | null;
  /** Employer taxed earnings. `NUMBER`. */
  EMPLOYERTAXEDEARNINGS?: DecimalText | null;
  /** Surtax earnings. `NUMBER`. */
  SURTAXEARNINGS?: DecimalText | null;
  /** Deduction taken. `NUMBER`. */
  DEDUCTIONTAKEN?: DecimalText | null;
  /** Taxable hours. `NUMBER`. */
  TAXABLEHOURS?: DecimalText | null;
  /** Taxed hours. `NUMBER`. */
  TAXEDHOURS?: DecimalText | null;
  /** Employee tax amount. `NUMBER`. */
  EMPLOYEETAXAMOUNT?: DecimalText | null;
  /** Employer tax amount. `NUMBER`. */
  EMPLOYERTAXAMOUNT?: DecimalText | null;
  /** Employee surtax amount. `NUMBER`. */
  EMPLOYEESURTAXAMOUNT?: DecimalText | null;
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
export interface PayrollreporttaxRelations {
  EMPLOYEE: EmployeeRecord;
  MELOCATION: LocationRecord;
  PAYROLLREPORTCHECK: PayrollreportcheckRecord;
  PAYROLLREPORTTIMECARD: PayrollreporttimecardRecord;
  PAYROLLREPORTTIMECARDREPORT: OpenValues;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PayrollreporttaxRecord
  extends
    PayrollreporttaxFields,
    OpenValues,
    Related<PayrollreporttaxFields, PayrollreporttaxRelations> {}

export const payrollreporttaxRecord: Shape<PayrollreporttaxRecord> = {
  element: "PAYROLLREPORTTAX",
  content: `(RECORDNO? & TIMECARDID? & TIMECARDKEY? & EMPLOYEEID? & EMPLOYEEKEY? & CHECKID? & CHECKKEY? &
    CHECKTYPE? & PAYROLLREPORTTAXSETUPKEY? & TAXID? & CLASSIFICATIONCODE? & TAXCATEGORYID? &
    TAXABLEEARNINGS? & TAXEDEARNINGS? & EMPLOYEETAXEDEARNINGS? & EMPLOYERTAXEDEARNINGS? &
    SURTAXEARNINGS? & DEDUCTIONTAKEN? & TAXABLEHOURS? & TAXEDHOURS? & EMPLOYEETAXAMOUNT? &
    EMPLOYERTAXAMOUNT? & EMPLOYEESURTAXAMOUNT? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TIMECARDKEY: "INTEGER",
    EMPLOYEEKEY: "INTEGER",
    CHECKKEY: "INTEGER",
    PAYROLLREPORTTAXSETUPKEY: "INTEGER",
    TAXABLEEARNINGS: "NUMBER",
    TAXEDEARNINGS: "NUMBER",
    EMPLOYEETAXEDEARNINGS: "NUMBER",
    EMPLOYERTAXEDEARNINGS: "NUMBER",
    SURTAXEARNINGS: "NUMBER",
    DEDUCTIONTAKEN: "NUMBER",
    TAXABLEHOURS: "NUMBER",
    TAXEDHOURS: "NUMBER",
    EMPLOYEETAXAMOUNT: "NUMBER",
    EMPLOYERTAXAMOUNT: "NUMBER",
    EMPLOYEESURTAXAMOUNT: "NUMBER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => payrollreporttaxPaths,
  answer: true,
};

export const payrollreporttaxPaths: Paths = {
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
