// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payroll.dtd; do not edit. Checksum 169a7f4d3a87c3b3
import type {
  Completed,
  DecimalText,
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
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** What payroll knows of an employee, for a time. Declared in 3.0/payroll.dtd. */
export interface CreatePayrollreportemployee {}

/** `Intacct payrollreportemployee CREATE Request` */
export const createPayrollreportemployee: FunctionProfile<
  CreatePayrollreportemployee,
  PayrollreportemployeeData
> = {
  name: "Intacct payrollreportemployee CREATE Request",
  version: "3.0",
  within: "create",
  element: "PAYROLLREPORTEMPLOYEE",
  content: "#ANY*",
  source: "documented",
  response: () => getPayrollreportemployeeResponse,
};

/** What payroll knows of an employee, for a time. Declared in 3.0/payroll.dtd. */
export interface UpdatePayrollreportemployee {
  /** Record no. `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct payrollreportemployee UPDATE Request` */
export const updatePayrollreportemployee: FunctionProfile<
  UpdatePayrollreportemployee,
  PayrollreportemployeeData
> = {
  name: "Intacct payrollreportemployee UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PAYROLLREPORTEMPLOYEE",
  content: "(RECORDNO & #ANY*)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getPayrollreportemployeeResponse,
};

/** The input of Intacct payrollreportemployee DELETE. */
export type DeletePayrollreportemployee = Delete;

/** `Intacct payrollreportemployee DELETE Request` */
export const deletePayrollreportemployee: FunctionProfile<
  DeletePayrollreportemployee,
  Completed
> = {
  name: "Intacct payrollreportemployee DELETE Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTEMPLOYEE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct payrollreportemployee GET. */
export type GetPayrollreportemployee = Read<PayrollreportemployeeField | "*">;

/** `Intacct payrollreportemployee GET Request` */
export const getPayrollreportemployee: FunctionProfile<
  GetPayrollreportemployee,
  PayrollreportemployeeData
> = {
  name: "Intacct payrollreportemployee GET Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTEMPLOYEE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPayrollreportemployeeResponse,
};

/** The input of Intacct payrollreportemployee readByQuery QUERY. */
export type ReadByQueryPayrollreportemployee = ReadByQuery<
  PayrollreportemployeeField | "*"
>;

/** `Intacct payrollreportemployee readByQuery QUERY Request` */
export const readByQueryPayrollreportemployee: FunctionProfile<
  ReadByQueryPayrollreportemployee,
  PayrollreportemployeeData
> = {
  name: "Intacct payrollreportemployee readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTEMPLOYEE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPayrollreportemployeeResponse,
};

/** The input of Intacct payrollreportemployee QUERY. */
export type QueryPayrollreportemployee = QueryInput;

/** `Intacct payrollreportemployee QUERY Request` */
export const queryPayrollreportemployee: QueryProfile<PayrollreportemployeeRecord> =
  {
    name: "Intacct payrollreportemployee QUERY Request",
    version: "3.0",
    fixed: { object: "PAYROLLREPORTEMPLOYEE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryPayrollreportemployeeResponse,
  };

/** The input of Intacct payrollreportemployee LOOKUP. */
export type LookupPayrollreportemployee = Lookup;

/** `Intacct payrollreportemployee LOOKUP Request` */
export const lookupPayrollreportemployee: FunctionProfile<
  LookupPayrollreportemployee,
  TypeData
> = {
  name: "Intacct payrollreportemployee LOOKUP Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTEMPLOYEE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPayrollreportemployeeResponse,
};

/** `Intacct payrollreportemployee GET Response` */
export const getPayrollreportemployeeResponse: Profile<PayrollreportemployeeData> =
  {
    name: "Intacct payrollreportemployee GET Response",
    version: "3.0",
    element: "data",
    content: "(payrollreportemployee*)",
    types: { payrollreportemployee: () => payrollreportemployeeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportemployee readByQuery QUERY Response` */
export const readByQueryPayrollreportemployeeResponse: Profile<PayrollreportemployeeData> =
  {
    name: "Intacct payrollreportemployee readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(payrollreportemployee*)",
    types: { payrollreportemployee: () => payrollreportemployeeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportemployee QUERY Response` */
export const queryPayrollreportemployeeResponse: Profile<PayrollreportemployeeRows> =
  {
    name: "Intacct payrollreportemployee QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PAYROLLREPORTEMPLOYEE*)",
    types: { PAYROLLREPORTEMPLOYEE: () => payrollreportemployeeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportemployee LOOKUP Response` */
export const lookupPayrollreportemployeeResponse: Profile<TypeData> = {
  name: "Intacct payrollreportemployee LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `payrollreportemployee`. */
export interface PayrollreportemployeeData extends DataAttributes {
  payrollreportemployee?: PayrollreportemployeeRecord[];
}

/** The fields of a payrollreportemployee that can be requested. */
export type PayrollreportemployeeField =
  keyof PayrollreportemployeeFields | `${string}.${string}`;

/** The data of an answer about `PAYROLLREPORTEMPLOYEE`. */
export interface PayrollreportemployeeRows extends DataAttributes {
  PAYROLLREPORTEMPLOYEE?: PayrollreportemployeeRecord[];
}

/** What payroll knows of an employee, for a time. Declared in 3.0/payroll.dtd. */
export interface PayrollreportemployeeFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Employee ID. */
  EMPLOYEEID?: string;
  /** Employee key. `INTEGER`. */
  EMPLOYEEKEY?: IntegerText | null;
  /** Effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EFFECTIVEDATE?: IsoDate | null;
  /** Expiration date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPIRATIONDATE?: IsoDate | null;
  /** Active record. `BOOLEAN`. */
  ACTIVERECORD?: boolean | null;
  /** Pay group ID. */
  PAYGROUPID?: string;
  /** Is disabled. `BOOLEAN`. */
  ISDISABLED?: boolean | null;
  /** Is full time. `BOOLEAN`. */
  ISFULLTIME?: boolean | null;
  /** Is seasonal. `BOOLEAN`. */
  ISSEASONAL?: boolean | null;
  /** Is statutory. `BOOLEAN`. */
  ISSTATUTORY?: boolean | null;
  /** Exclude from certified payroll. `BOOLEAN`. */
  EXCLUDEFROMCERTIFIEDPAYROLL?: boolean | null;
  /** Accepts electronic W2. `BOOLEAN`. */
  ACCEPTSELECTRONICW2?: boolean | null;
  /** Ethnicity. */
  ETHNICITY?: string;
  /** EEO job category. */
  EEOJOBCATEGORY?: string;
  /** EEO ethnicity. */
  EEOETHNICITY?: string;
  /** CA EEO ethnicity. */
  CAEEOETHNICITY?: string;
  /** Standard occupational classification code. */
  STANDARDOCCUPATIONALCLASSIFICATIONCODE?: string;
  /** Alaska geographic code. */
  ALASKAGEOGRAPHICCODE?: string;
  /** Default trade ID. */
  DEFAULTTRADEID?: string;
  /** PTO accrual basis date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PTOACCRUALBASISDATE?: IsoDate | null;
  /** PTO accrual schedules. */
  PTOACCRUALSCHEDULES?: string;
  /** Revision number. `NUMBER`. */
  REVISIONNUMBER?: DecimalText | null;
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
export interface PayrollreportemployeeRelations {
  EMPLOYEE: EmployeeRecord;
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PayrollreportemployeeRecord
  extends
    PayrollreportemployeeFields,
    OpenValues,
    Related<PayrollreportemployeeFields, PayrollreportemployeeRelations> {}

export const payrollreportemployeeRecord: Shape<PayrollreportemployeeRecord> = {
  element: "PAYROLLREPORTEMPLOYEE",
  content: `(RECORDNO? & EMPLOYEEID? & EMPLOYEEKEY? & EFFECTIVEDATE? & EXPIRATIONDATE? & ACTIVERECORD? &
    PAYGROUPID? & ISDISABLED? & ISFULLTIME? & ISSEASONAL? & ISSTATUTORY? &
    EXCLUDEFROMCERTIFIEDPAYROLL? & ACCEPTSELECTRONICW2? & ETHNICITY? & EEOJOBCATEGORY? &
    EEOETHNICITY? & CAEEOETHNICITY? & STANDARDOCCUPATIONALCLASSIFICATIONCODE? &
    ALASKAGEOGRAPHICCODE? & DEFAULTTRADEID? & PTOACCRUALBASISDATE? & PTOACCRUALSCHEDULES? &
    REVISIONNUMBER? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    EMPLOYEEKEY: "INTEGER",
    EFFECTIVEDATE: "DATE_MDY",
    EXPIRATIONDATE: "DATE_MDY",
    ACTIVERECORD: "BOOLEAN",
    ISDISABLED: "BOOLEAN",
    ISFULLTIME: "BOOLEAN",
    ISSEASONAL: "BOOLEAN",
    ISSTATUTORY: "BOOLEAN",
    EXCLUDEFROMCERTIFIEDPAYROLL: "BOOLEAN",
    ACCEPTSELECTRONICW2: "BOOLEAN",
    PTOACCRUALBASISDATE: "DATE_MDY",
    REVISIONNUMBER: "NUMBER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => payrollreportemployeePaths,
  answer: true,
};

export const payrollreportemployeePaths: Paths = {
  types: {
    BOOLEAN:
      "ACTIVERECORD ISDISABLED ISFULLTIME ISSEASONAL ISSTATUTORY EXCLUDEFROMCERTIFIEDPAYROLL ACCEPTSELECTRONICW2",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EFFECTIVEDATE EXPIRATIONDATE PTOACCRUALBASISDATE",
  },
  to: {
    EMPLOYEE: () => employeePaths,
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
