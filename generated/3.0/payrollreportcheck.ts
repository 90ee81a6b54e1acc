// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payroll.dtd; do not edit. Checksum b2ffc72088bd0423
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

/** A check that payroll has paid somebody with. Declared in 3.0/payroll.dtd. */
export interface CreatePayrollreportcheck {}

/** `Intacct payrollreportcheck CREATE Request` */
export const createPayrollreportcheck: FunctionProfile<
  CreatePayrollreportcheck,
  PayrollreportcheckData
> = {
  name: "Intacct payrollreportcheck CREATE Request",
  version: "3.0",
  within: "create",
  element: "PAYROLLREPORTCHECK",
  content: "#ANY*",
  source: "documented",
  response: () => getPayrollreportcheckResponse,
};

/** A check that payroll has paid somebody with. Declared in 3.0/payroll.dtd. */
export interface UpdatePayrollreportcheck {
  /** Record no. `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct payrollreportcheck UPDATE Request` */
export const updatePayrollreportcheck: FunctionProfile<
  UpdatePayrollreportcheck,
  PayrollreportcheckData
> = {
  name: "Intacct payrollreportcheck UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PAYROLLREPORTCHECK",
  content: "(RECORDNO & #ANY*)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getPayrollreportcheckResponse,
};

/** The input of Intacct payrollreportcheck DELETE. */
export type DeletePayrollreportcheck = Delete;

/** `Intacct payrollreportcheck DELETE Request` */
export const deletePayrollreportcheck: FunctionProfile<
  DeletePayrollreportcheck,
  Completed
> = {
  name: "Intacct payrollreportcheck DELETE Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTCHECK" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct payrollreportcheck GET. */
export type GetPayrollreportcheck = Read<PayrollreportcheckField | "*">;

/** `Intacct payrollreportcheck GET Request` */
export const getPayrollreportcheck: FunctionProfile<
  GetPayrollreportcheck,
  PayrollreportcheckData
> = {
  name: "Intacct payrollreportcheck GET Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTCHECK" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPayrollreportcheckResponse,
};

/** The input of Intacct payrollreportcheck readByQuery QUERY. */
export type ReadByQueryPayrollreportcheck = ReadByQuery<
  PayrollreportcheckField | "*"
>;

/** `Intacct payrollreportcheck readByQuery QUERY Request` */
export const readByQueryPayrollreportcheck: FunctionProfile<
  ReadByQueryPayrollreportcheck,
  PayrollreportcheckData
> = {
  name: "Intacct payrollreportcheck readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTCHECK" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPayrollreportcheckResponse,
};

/** The input of Intacct payrollreportcheck QUERY. */
export type QueryPayrollreportcheck = QueryInput;

/** `Intacct payrollreportcheck QUERY Request` */
export const queryPayrollreportcheck: QueryProfile<PayrollreportcheckRecord> = {
  name: "Intacct payrollreportcheck QUERY Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTCHECK" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPayrollreportcheckResponse,
};

/** The input of Intacct payrollreportcheck LOOKUP. */
export type LookupPayrollreportcheck = Lookup;

/** `Intacct payrollreportcheck LOOKUP Request` */
export const lookupPayrollreportcheck: FunctionProfile<
  LookupPayrollreportcheck,
  TypeData
> = {
  name: "Intacct payrollreportcheck LOOKUP Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTCHECK" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPayrollreportcheckResponse,
};

/** `Intacct payrollreportcheck GET Response` */
export const getPayrollreportcheckResponse: Profile<PayrollreportcheckData> = {
  name: "Intacct payrollreportcheck GET Response",
  version: "3.0",
  element: "data",
  content: "(payrollreportcheck*)",
  types: { payrollreportcheck: () => payrollreportcheckRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct payrollreportcheck readByQuery QUERY Response` */
export const readByQueryPayrollreportcheckResponse: Profile<PayrollreportcheckData> =
  {
    name: "Intacct payrollreportcheck readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(payrollreportcheck*)",
    types: { payrollreportcheck: () => payrollreportcheckRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportcheck QUERY Response` */
export const queryPayrollreportcheckResponse: Profile<PayrollreportcheckRows> =
  {
    name: "Intacct payrollreportcheck QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PAYROLLREPORTCHECK*)",
    types: { PAYROLLREPORTCHECK: () => payrollreportcheckRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportcheck LOOKUP Response` */
export const lookupPayrollreportcheckResponse: Profile<TypeData> = {
  name: "Intacct payrollreportcheck LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `payrollreportcheck`. */
export interface PayrollreportcheckData extends DataAttributes {
  payrollreportcheck?: PayrollreportcheckRecord[];
}

/** The fields of a payrollreportcheck that can be requested. */
export type PayrollreportcheckField =
  keyof PayrollreportcheckFields | `${string}.${string}`;

/** The data of an answer about `PAYROLLREPORTCHECK`. */
export interface PayrollreportcheckRows extends DataAttributes {
  PAYROLLREPORTCHECK?: PayrollreportcheckRecord[];
}

/** A check that payroll has paid somebody with. Declared in 3.0/payroll.dtd. */
export interface PayrollreportcheckFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Check ID. */
  CHECKID?: string;
  /** Check type. */
  CHECKTYPE?: string;
  /** Employee ID. */
  EMPLOYEEID?: string;
  /** Employee key. `INTEGER`. */
  EMPLOYEEKEY?: IntegerText | null;
  /** Legal entity ID. */
  LEGALENTITYID?: string;
  /** External entity ID. */
  EXTERNALENTITYID?: string;
  /** Check status. */
  CHECKSTATUS?: string;
  /** Was posted. `BOOLEAN`. */
  WASPOSTED?: boolean | null;
  /** Timecards were exported. `BOOLEAN`. */
  TIMECARDSWEREEXPORTED?: boolean | null;
  /** Was paid. `BOOLEAN`. */
  WASPAID?: boolean | null;
  /** Was check stub generated. `BOOLEAN`. */
  WASCHECKSTUBGENERATED?: boolean | null;
  /** Was advice notice generated. `BOOLEAN`. */
  WASADVICENOTICEGENERATED?: boolean | null;
  /** Check date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CHECKDATE?: IsoDate | null;
  /** Revision number. `NUMBER`. */
  REVISIONNUMBER?: DecimalText | null;
  /** Pay group ID. */
  PAYGROUPID?: string;
  /** Pay period number. `NUMBER`. */
  PAYPERIODNUMBER?: DecimalText | null;
  /** Payroll year. `NUMBER`. */
  PAYROLLYEAR?: DecimalText | null;
  /** Period begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PERIODBEGINDATE?: IsoDate | null;
  /** Period end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PERIODENDDATE?: IsoDate | null;
  /** Error message. */
  ERRORMESSAGE?: string;
  /** Gross pay. `NUMBER`. */
  GROSSPAY?: DecimalText | null;
  /** Net pay. `NUMBER`. */
  NETPAY?: DecimalText | null;
  /** Employee is disabled. `BOOLEAN`. */
  EMPLOYEEISDISABLED?: boolean | null;
  /** Employee is full time. `BOOLEAN`. */
  EMPLOYEEISFULLTIME?: boolean | null;
  /** Employee is seasonal. `BOOLEAN`. */
  EMPLOYEEISSEASONAL?: boolean | null;
  /** Employee is statutory. `BOOLEAN`. */
  EMPLOYEEISSTATUTORY?: boolean | null;
  /** Employee accepts electronic W2. `BOOLEAN`. */
  EMPLOYEEACCEPTSELECTRONICW2?: boolean | null;
  /** Employee ethnicity. */
  EMPLOYEEETHNICITY?: string;
  /** Employee EEO job category. */
  EMPLOYEEEEOJOBCATEGORY?: string;
  /** Employee EEO ethnicity. */
  EMPLOYEEEEOETHNICITY?: string;
  /** Employee CAEEO ethnicity. */
  EMPLOYEECAEEOETHNICITY?: string;
  /** Source system. */
  SOURCESYSTEM?: string;
  /** Location key. `INTEGER`. */
  PAYROLLCHECKLOCATIONKEY?: IntegerText | null;
  /** Location ID. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
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
export interface PayrollreportcheckRelations {
  EMPLOYEE: EmployeeRecord;
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PayrollreportcheckRecord
  extends
    PayrollreportcheckFields,
    OpenValues,
    Related<PayrollreportcheckFields, PayrollreportcheckRelations> {}

export const payrollreportcheckRecord: Shape<PayrollreportcheckRecord> = {
  element: "PAYROLLREPORTCHECK",
  content: `(RECORDNO? & CHECKID? & CHECKTYPE? & EMPLOYEEID? & EMPLOYEEKEY? & LEGALENTITYID? &
    EXTERNALENTITYID? & CHECKSTATUS? & WASPOSTED? & TIMECARDSWEREEXPORTED? & WASPAID? &
    WASCHECKSTUBGENERATED? & WASADVICENOTICEGENERATED? & CHECKDATE? & REVISIONNUMBER? &
    PAYGROUPID? & PAYPERIODNUMBER? & PAYROLLYEAR? & PERIODBEGINDATE? & PERIODENDDATE? &
    ERRORMESSAGE? & GROSSPAY? & NETPAY? & EMPLOYEEISDISABLED? & EMPLOYEEISFULLTIME? &
    EMPLOYEEISSEASONAL? & EMPLOYEEISSTATUTORY? & EMPLOYEEACCEPTSELECTRONICW2? & EMPLOYEEETHNICITY? &
    EMPLOYEEEEOJOBCATEGORY? & EMPLOYEEEEOETHNICITY? & EMPLOYEECAEEOETHNICITY? & SOURCESYSTEM? &
    PAYROLLCHECKLOCATIONKEY? & LOCATIONID? & LOCATIONNAME? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    EMPLOYEEKEY: "INTEGER",
    WASPOSTED: "BOOLEAN",
    TIMECARDSWEREEXPORTED: "BOOLEAN",
    WASPAID: "BOOLEAN",
    WASCHECKSTUBGENERATED: "BOOLEAN",
    WASADVICENOTICEGENERATED: "BOOLEAN",
    CHECKDATE: "DATE_MDY",
    REVISIONNUMBER: "NUMBER",
    PAYPERIODNUMBER: "NUMBER",
    PAYROLLYEAR: "NUMBER",
    PERIODBEGINDATE: "DATE_MDY",
    PERIODENDDATE: "DATE_MDY",
    GROSSPAY: "NUMBER",
    NETPAY: "NUMBER",
    EMPLOYEEISDISABLED: "BOOLEAN",
    EMPLOYEEISFULLTIME: "BOOLEAN",
    EMPLOYEEISSEASONAL: "BOOLEAN",
    EMPLOYEEISSTATUTORY: "BOOLEAN",
    EMPLOYEEACCEPTSELECTRONICW2: "BOOLEAN",
    PAYROLLCHECKLOCATIONKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => payrollreportcheckPaths,
  answer: true,
};

export const payrollreportcheckPaths: Paths = {
  types: {
    BOOLEAN:
      "WASPOSTED TIMECARDSWEREEXPORTED WASPAID WASCHECKSTUBGENERATED WASADVICENOTICEGENERATED EMPLOYEEISDISABLED EMPLOYEEISFULLTIME EMPLOYEEISSEASONAL EMPLOYEEISSTATUTORY EMPLOYEEACCEPTSELECTRONICW2",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "CHECKDATE PERIODBEGINDATE PERIODENDDATE",
  },
  to: {
    EMPLOYEE: () => employeePaths,
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
