// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payroll.dtd; do not edit. Checksum 150ee522aea41388
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** How paid time off is earned. Declared in 3.0/payroll.dtd. */
export interface CreatePayrollreportptoaccrualschedule {}

/** `Intacct payrollreportptoaccrualschedule CREATE Request` */
export const createPayrollreportptoaccrualschedule: FunctionProfile<
  CreatePayrollreportptoaccrualschedule,
  PayrollreportptoaccrualscheduleData
> = {
  name: "Intacct payrollreportptoaccrualschedule CREATE Request",
  version: "3.0",
  within: "create",
  element: "PAYROLLREPORTPTOACCRUALSCHEDULE",
  content: "#ANY*",
  source: "documented",
  response: () => getPayrollreportptoaccrualscheduleResponse,
};

/** How paid time off is earned. Declared in 3.0/payroll.dtd. */
export interface UpdatePayrollreportptoaccrualschedule {
  /** Record no. `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct payrollreportptoaccrualschedule UPDATE Request` */
export const updatePayrollreportptoaccrualschedule: FunctionProfile<
  UpdatePayrollreportptoaccrualschedule,
  PayrollreportptoaccrualscheduleData
> = {
  name: "Intacct payrollreportptoaccrualschedule UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PAYROLLREPORTPTOACCRUALSCHEDULE",
  content: "(RECORDNO & #ANY*)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getPayrollreportptoaccrualscheduleResponse,
};

/** The input of Intacct payrollreportptoaccrualschedule DELETE. */
export type DeletePayrollreportptoaccrualschedule = Delete;

/** `Intacct payrollreportptoaccrualschedule DELETE Request` */
export const deletePayrollreportptoaccrualschedule: FunctionProfile<
  DeletePayrollreportptoaccrualschedule,
  Completed
> = {
  name: "Intacct payrollreportptoaccrualschedule DELETE Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTPTOACCRUALSCHEDULE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct payrollreportptoaccrualschedule GET. */
export type GetPayrollreportptoaccrualschedule = Read<
  PayrollreportptoaccrualscheduleField | "*"
>;

/** `Intacct payrollreportptoaccrualschedule GET Request` */
export const getPayrollreportptoaccrualschedule: FunctionProfile<
  GetPayrollreportptoaccrualschedule,
  PayrollreportptoaccrualscheduleData
> = {
  name: "Intacct payrollreportptoaccrualschedule GET Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTPTOACCRUALSCHEDULE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPayrollreportptoaccrualscheduleResponse,
};

/** The input of Intacct payrollreportptoaccrualschedule readByQuery QUERY. */
export type ReadByQueryPayrollreportptoaccrualschedule = ReadByQuery<
  PayrollreportptoaccrualscheduleField | "*"
>;

/** `Intacct payrollreportptoaccrualschedule readByQuery QUERY Request` */
export const readByQueryPayrollreportptoaccrualschedule: FunctionProfile<
  ReadByQueryPayrollreportptoaccrualschedule,
  PayrollreportptoaccrualscheduleData
> = {
  name: "Intacct payrollreportptoaccrualschedule readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTPTOACCRUALSCHEDULE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPayrollreportptoaccrualscheduleResponse,
};

/** The input of Intacct payrollreportptoaccrualschedule QUERY. */
export type QueryPayrollreportptoaccrualschedule = QueryInput;

/** `Intacct payrollreportptoaccrualschedule QUERY Request` */
export const queryPayrollreportptoaccrualschedule: QueryProfile<PayrollreportptoaccrualscheduleRecord> =
  {
    name: "Intacct payrollreportptoaccrualschedule QUERY Request",
    version: "3.0",
    fixed: { object: "PAYROLLREPORTPTOACCRUALSCHEDULE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryPayrollreportptoaccrualscheduleResponse,
  };

/** The input of Intacct payrollreportptoaccrualschedule LOOKUP. */
export type LookupPayrollreportptoaccrualschedule = Lookup;

/** `Intacct payrollreportptoaccrualschedule LOOKUP Request` */
export const lookupPayrollreportptoaccrualschedule: FunctionProfile<
  LookupPayrollreportptoaccrualschedule,
  TypeData
> = {
  name: "Intacct payrollreportptoaccrualschedule LOOKUP Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTPTOACCRUALSCHEDULE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPayrollreportptoaccrualscheduleResponse,
};

/** `Intacct payrollreportptoaccrualschedule GET Response` */
export const getPayrollreportptoaccrualscheduleResponse: Profile<PayrollreportptoaccrualscheduleData> =
  {
    name: "Intacct payrollreportptoaccrualschedule GET Response",
    version: "3.0",
    element: "data",
    content: "(payrollreportptoaccrualschedule*)",
    types: {
      payrollreportptoaccrualschedule: () =>
        payrollreportptoaccrualscheduleRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportptoaccrualschedule readByQuery QUERY Response` */
export const readByQueryPayrollreportptoaccrualscheduleResponse: Profile<PayrollreportptoaccrualscheduleData> =
  {
    name: "Intacct payrollreportptoaccrualschedule readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(payrollreportptoaccrualschedule*)",
    types: {
      payrollreportptoaccrualschedule: () =>
        payrollreportptoaccrualscheduleRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportptoaccrualschedule QUERY Response` */
export const queryPayrollreportptoaccrualscheduleResponse: Profile<PayrollreportptoaccrualscheduleRows> =
  {
    name: "Intacct payrollreportptoaccrualschedule QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PAYROLLREPORTPTOACCRUALSCHEDULE*)",
    types: {
      PAYROLLREPORTPTOACCRUALSCHEDULE: () =>
        payrollreportptoaccrualscheduleRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreportptoaccrualschedule LOOKUP Response` */
export const lookupPayrollreportptoaccrualscheduleResponse: Profile<TypeData> =
  {
    name: "Intacct payrollreportptoaccrualschedule LOOKUP Response",
    version: "3.0",
    element: "data",
    content: "(Type*)",
    types: { Type: () => typeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `payrollreportptoaccrualschedule`. */
export interface PayrollreportptoaccrualscheduleData extends DataAttributes {
  payrollreportptoaccrualschedule?: PayrollreportptoaccrualscheduleRecord[];
}

/** The fields of a payrollreportptoaccrualschedule that can be requested. */
export type PayrollreportptoaccrualscheduleField =
  keyof PayrollreportptoaccrualscheduleFields | `${string}.${string}`;

/** The data of an answer about `PAYROLLREPORTPTOACCRUALSCHEDULE`. */
export interface PayrollreportptoaccrualscheduleRows extends DataAttributes {
  PAYROLLREPORTPTOACCRUALSCHEDULE?: PayrollreportptoaccrualscheduleRecord[];
}

/** How paid time off is earned. Declared in 3.0/payroll.dtd. */
export interface PayrollreportptoaccrualscheduleFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** PTO accrual schedule ID. */
  PTOACCRUALSCHEDULEID?: string;
  /** Effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EFFECTIVEDATE?: IsoDate | null;
  /** Expiration date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPIRATIONDATE?: IsoDate | null;
  /** PTO type ID. */
  PTOTYPEID?: string;
  /** Revision number. `NUMBER`. */
  REVISIONNUMBER?: DecimalText | null;
  /** Active record. `BOOLEAN`. */
  ACTIVERECORD?: boolean | null;
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
}

/** The related records that dotted names lead to. */
export interface PayrollreportptoaccrualscheduleRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PayrollreportptoaccrualscheduleRecord
  extends
    PayrollreportptoaccrualscheduleFields,
    OpenValues,
    Related<
      PayrollreportptoaccrualscheduleFields,
      PayrollreportptoaccrualscheduleRelations
    > {}

export const payrollreportptoaccrualscheduleRecord: Shape<PayrollreportptoaccrualscheduleRecord> =
  {
    element: "PAYROLLREPORTPTOACCRUALSCHEDULE",
    content: `(RECORDNO? & PTOACCRUALSCHEDULEID? & EFFECTIVEDATE? & EXPIRATIONDATE? & PTOTYPEID? &
    REVISIONNUMBER? & ACTIVERECORD? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      EFFECTIVEDATE: "DATE_MDY",
      EXPIRATIONDATE: "DATE_MDY",
      REVISIONNUMBER: "NUMBER",
      ACTIVERECORD: "BOOLEAN",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => payrollreportptoaccrualschedulePaths,
    answer: true,
  };

export const payrollreportptoaccrualschedulePaths: Paths = {
  types: {
    BOOLEAN: "ACTIVERECORD",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EFFECTIVEDATE EXPIRATIONDATE",
  },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
