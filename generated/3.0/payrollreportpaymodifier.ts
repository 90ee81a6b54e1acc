// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payroll.dtd; do not edit. Checksum 1ecb8eebac6c2e12
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

/** What is added to somebody's pay, or taken off. Declared in 3.0/payroll.dtd. */
export interface CreatePayrollreportpaymodifier {}

/** `Intacct payrollreportpaymodifier CREATE Request` */
export const createPayrollreportpaymodifier: FunctionProfile<
  CreatePayrollreportpaymodifier,
  PayrollreportpaymodifierData
> = {
  name: "Intacct payrollreportpaymodifier CREATE Request",
  version: "3.0",
  within: "create",
  element: "PAYROLLREPORTPAYMODIFIER",
  content: "#ANY*",
  source: "documented",
  response: () => getPayrollreportpaymodifierResponse,
};

/** What is added to somebody's pay, or taken off. Declared in 3.0/payroll.dtd. */
export interface UpdatePayrollreportpaymodifier {
  /** Record no. `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct payrollreportpaymodifier UPDATE Request` */
export const updatePayrollreportpaymodifier: FunctionProfile<
  UpdatePayrollreportpaymodifier,
  PayrollreportpaymodifierData
> = {
  name: "Intacct payrollreportpaymodifier UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PAYROLLREPORTPAYMODIFIER",
  content: "(RECORDNO & #ANY*)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getPayrollreportpaymodifierResponse,
};

/** The input of Intacct payrollreportpaymodifier DELETE. */
export type DeletePayrollreportpaymodifier = Delete;

/** `Intacct payrollreportpaymodifier DELETE Request` */
export const deletePayrollreportpaymodifier: FunctionProfile<
  DeletePayrollreportpaymodifier,
  Completed
> = {
  name: "Intacct payrollreportpaymodifier DELETE Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTPAYMODIFIER" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct payrollreportpaymodifier GET. */
export type GetPayrollreportpaymodifier = Read<
  PayrollreportpaymodifierField | "*"
>;

/** `Intacct payrollreportpaymodifier GET Request` */
export const getPayrollreportpaymodifier: FunctionProfile<
  GetPayrollreportpaymodifier,
  PayrollreportpaymodifierData
> = {
  name: "Intacct payrollreportpaymodifier GET Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTPAYMODIFIER" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPayrollreportpaymodifierResponse,
};

/** The input of Intacct payrollreportpaymodifier readByQuery QUERY. */
export type ReadByQueryPayrollreportpaymodifier = ReadByQuery<
  PayrollreportpaymodifierField | "*"
>;

/** `Intacct payrollreportpaymodifier readByQuery QUERY Request` */
export const readByQueryPayrollreportpaymodifier: FunctionProfile<
  ReadByQueryPayrollreportpaymodifier,
  PayrollreportpaymodifierData
> = {
  name: "Intacct payrollreportpaymodifier readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTPAYMODIFIER" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPayrollreportpaymodifierResponse,
};

/** The input of Intacct payrollreportpaymodifier QUERY. */
export type QueryPayrollreportpaymodifier = QueryInput;

/** `Intacct payrollreportpaymodifier QUERY Request` */
export const queryPayrollreportpaymodifier: QueryProfile<PayrollreportpaymodifierRecord> =
  {
    name: "Intacct payrollreportpaymodifier QUERY Request",
    version: "3.0",
    fixed: { object: "PAYROLLREPORTPAYMODIFIER" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryPayrollreportpaymodifierResponse,
  };

/** The input of Intacct payrollreportpaymodifier LOOKUP. */
export type LookupPayrollreportpaymodifier = Lookup;

/** `Intacct payrollreportpaymodifier LOOKUP Request` */
export const lookupPayrollreportpaymodifier: FunctionProfile<
  LookupPayrollreportpaymodifier,
  TypeData
> = {
  name: "Intacct payrollreportpaymodifier LOOKUP Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTPAYMODIFIER" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPayrollreportpaymodifierResponse,
};

/** `Intacct payrollreportpaymodifier GET Response` */
export const getPayrollreportpaymodifierResponse: Profile<PayrollreportpaymodifierData> =
  {
    name: "Intacct payrollreportpaymodifier GET Response",
    version: "3.0",
    element: "data",
    content: "(payrollreportpaymodifier*)",
    types: { payrollreportpaymodifier: () => payrollreportpaymodifierRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportpaymodifier readByQuery QUERY Response` */
export const readByQueryPayrollreportpaymodifierResponse: Profile<PayrollreportpaymodifierData> =
  {
    name: "Intacct payrollreportpaymodifier readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(payrollreportpaymodifier*)",
    types: { payrollreportpaymodifier: () => payrollreportpaymodifierRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportpaymodifier QUERY Response` */
export const queryPayrollreportpaymodifierResponse: Profile<PayrollreportpaymodifierRows> =
  {
    name: "Intacct payrollreportpaymodifier QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PAYROLLREPORTPAYMODIFIER*)",
    types: { PAYROLLREPORTPAYMODIFIER: () => payrollreportpaymodifierRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportpaymodifier LOOKUP Response` */
export const lookupPayrollreportpaymodifierResponse: Profile<TypeData> = {
  name: "Intacct payrollreportpaymodifier LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `payrollreportpaymodifier`. */
export interface PayrollreportpaymodifierData extends DataAttributes {
  payrollreportpaymodifier?: PayrollreportpaymodifierRecord[];
}

/** The fields of a payrollreportpaymodifier that can be requested. */
export type PayrollreportpaymodifierField =
  keyof PayrollreportpaymodifierFields | `${string}.${string}`;

/** The data of an answer about `PAYROLLREPORTPAYMODIFIER`. */
export interface PayrollreportpaymodifierRows extends DataAttributes {
  PAYROLLREPORTPAYMODIFIER?: PayrollreportpaymodifierRecord[];
}

/** What is added to somebody's pay, or taken off. Declared in 3.0/payroll.dtd. */
export interface PayrollreportpaymodifierFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Pay modifier ID. */
  PAYMODIFIERID?: string;
  /** Pay modifier type. */
  PAYMODIFIERTYPE?: string;
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
  /** Pay modifier category. */
  PAYMODIFIERCATEGORY?: string;
  /** Union local ID. */
  UNIONLOCALID?: string;
  /** Pretax contribution amount. `NUMBER`. */
  PRETAXCONTRIBUTIONAMT?: DecimalText | null;
  /** Pretax catch-up contribution amount. `NUMBER`. */
  PRETAXCATCHUPCONTRIBUTIONAMT?: DecimalText | null;
  /** Pretax match amount. `NUMBER`. */
  PRETAXMATCHAMT?: DecimalText | null;
  /** Pretax catch-up match amount. `NUMBER`. */
  PRETAXCATCHUPMATCHAMT?: DecimalText | null;
  /** Post tax contribution amount. `NUMBER`. */
  POSTTAXCONTRIBUTIONAMT?: DecimalText | null;
  /** Post tax catch-up contribution amount. `NUMBER`. */
  POSTTAXCATCHUPCONTRIBUTIONAMT?: DecimalText | null;
  /** Post tax match amount. `NUMBER`. */
  POSTTAXMATCHAMT?: DecimalText | null;
  /** Post tax catch-up match amount. `NUMBER`. */
  POSTTAXCATCHUPMATCHAMT?: DecimalText | null;
  /** Subject earnings. `NUMBER`. */
  SUBJECTEARNINGS?: DecimalText | null;
  /** Amount. `NUMBER`. */
  AMOUNT?: DecimalText | null;
  /** Is cash fringe. `BOOLEAN`. */
  ISCASHFRINGE?: boolean | null;
  /** Worked hours ID. */
  WORKEDHOURSID?: string;
  /** Consumed hours. `NUMBER`. */
  CONSUMEDHOURS?: DecimalText | null;
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
export interface PayrollreportpaymodifierRelations {
  EMPLOYEE: EmployeeRecord;
  MELOCATION: LocationRecord;
  PAYROLLREPORTCHECK: PayrollreportcheckRecord;
  PAYROLLREPORTTIMECARD: PayrollreporttimecardRecord;
  PAYROLLREPORTTIMECARDREPORT: OpenValues;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PayrollreportpaymodifierRecord
  extends
    PayrollreportpaymodifierFields,
    OpenValues,
    Related<
      PayrollreportpaymodifierFields,
      PayrollreportpaymodifierRelations
    > {}

export const payrollreportpaymodifierRecord: Shape<PayrollreportpaymodifierRecord> =
  {
    element: "PAYROLLREPORTPAYMODIFIER",
    content: `(RECORDNO? & PAYMODIFIERID? & PAYMODIFIERTYPE? & TIMECARDID? & TIMECARDKEY? & EMPLOYEEID? &
    EMPLOYEEKEY? & CHECKID? & CHECKKEY? & CHECKTYPE? & PAYMODIFIERCATEGORY? & UNIONLOCALID? &
    PRETAXCONTRIBUTIONAMT? & PRETAXCATCHUPCONTRIBUTIONAMT? & PRETAXMATCHAMT? &
    PRETAXCATCHUPMATCHAMT? & POSTTAXCONTRIBUTIONAMT? & POSTTAXCATCHUPCONTRIBUTIONAMT? &
    POSTTAXMATCHAMT? & POSTTAXCATCHUPMATCHAMT? & SUBJECTEARNINGS? & AMOUNT? & ISCASHFRINGE? &
    WORKEDHOURSID? & CONSUMEDHOURS? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      TIMECARDKEY: "INTEGER",
      EMPLOYEEKEY: "INTEGER",
      CHECKKEY: "INTEGER",
      PRETAXCONTRIBUTIONAMT: "NUMBER",
      PRETAXCATCHUPCONTRIBUTIONAMT: "NUMBER",
      PRETAXMATCHAMT: "NUMBER",
      PRETAXCATCHUPMATCHAMT: "NUMBER",
      POSTTAXCONTRIBUTIONAMT: "NUMBER",
      POSTTAXCATCHUPCONTRIBUTIONAMT: "NUMBER",
      POSTTAXMATCHAMT: "NUMBER",
      POSTTAXCATCHUPMATCHAMT: "NUMBER",
      SUBJECTEARNINGS: "NUMBER",
      AMOUNT: "NUMBER",
      ISCASHFRINGE: "BOOLEAN",
      CONSUMEDHOURS: "NUMBER",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
      MEGAENTITYKEY: "INTEGER",
    },
    paths: () => payrollreportpaymodifierPaths,
    answer: true,
  };

export const payrollreportpaymodifierPaths: Paths = {
  types: { BOOLEAN: "ISCASHFRINGE", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    EMPLOYEE: () => employeePaths,
    MELOCATION: () => locationPaths,
    PAYROLLREPORTCHECK: () => payrollreportcheckPaths,
    PAYROLLREPORTTIMECARD: () => payrollreporttimecardPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
