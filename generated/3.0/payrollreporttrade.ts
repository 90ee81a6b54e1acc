// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payroll.dtd; do not edit. Checksum bd35605563dd0223
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A trade, and how its work is classified. Declared in 3.0/payroll.dtd. */
export interface CreatePayrollreporttrade {}

/** `Intacct payrollreporttrade CREATE Request` */
export const createPayrollreporttrade: FunctionProfile<
  CreatePayrollreporttrade,
  PayrollreporttradeData
> = {
  name: "Intacct payrollreporttrade CREATE Request",
  version: "3.0",
  within: "create",
  element: "PAYROLLREPORTTRADE",
  content: "#ANY*",
  source: "documented",
  response: () => getPayrollreporttradeResponse,
};

/** A trade, and how its work is classified. Declared in 3.0/payroll.dtd. */
export interface UpdatePayrollreporttrade {
  /** Record no. `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct payrollreporttrade UPDATE Request` */
export const updatePayrollreporttrade: FunctionProfile<
  UpdatePayrollreporttrade,
  PayrollreporttradeData
> = {
  name: "Intacct payrollreporttrade UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PAYROLLREPORTTRADE",
  content: "(RECORDNO & #ANY*)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getPayrollreporttradeResponse,
};

/** The input of Intacct payrollreporttrade DELETE. */
export type DeletePayrollreporttrade = Delete;

/** `Intacct payrollreporttrade DELETE Request` */
export const deletePayrollreporttrade: FunctionProfile<
  DeletePayrollreporttrade,
  Completed
> = {
  name: "Intacct payrollreporttrade DELETE Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTRADE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct payrollreporttrade GET. */
export type GetPayrollreporttrade = Read<PayrollreporttradeField | "*">;

/** `Intacct payrollreporttrade GET Request` */
export const getPayrollreporttrade: FunctionProfile<
  GetPayrollreporttrade,
  PayrollreporttradeData
> = {
  name: "Intacct payrollreporttrade GET Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTRADE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPayrollreporttradeResponse,
};

/** The input of Intacct payrollreporttrade readByQuery QUERY. */
export type ReadByQueryPayrollreporttrade = ReadByQuery<
  PayrollreporttradeField | "*"
>;

/** `Intacct payrollreporttrade readByQuery QUERY Request` */
export const readByQueryPayrollreporttrade: FunctionProfile<
  ReadByQueryPayrollreporttrade,
  PayrollreporttradeData
> = {
  name: "Intacct payrollreporttrade readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTRADE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPayrollreporttradeResponse,
};

/** The input of Intacct payrollreporttrade QUERY. */
export type QueryPayrollreporttrade = QueryInput;

/** `Intacct payrollreporttrade QUERY Request` */
export const queryPayrollreporttrade: QueryProfile<PayrollreporttradeRecord> = {
  name: "Intacct payrollreporttrade QUERY Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTRADE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPayrollreporttradeResponse,
};

/** The input of Intacct payrollreporttrade LOOKUP. */
export type LookupPayrollreporttrade = Lookup;

/** `Intacct payrollreporttrade LOOKUP Request` */
export const lookupPayrollreporttrade: FunctionProfile<
  LookupPayrollreporttrade,
  TypeData
> = {
  name: "Intacct payrollreporttrade LOOKUP Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTRADE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPayrollreporttradeResponse,
};

/** `Intacct payrollreporttrade GET Response` */
export const getPayrollreporttradeResponse: Profile<PayrollreporttradeData> = {
  name: "Intacct payrollreporttrade GET Response",
  version: "3.0",
  element: "data",
  content: "(payrollreporttrade*)",
  types: { payrollreporttrade: () => payrollreporttradeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct payrollreporttrade readByQuery QUERY Response` */
export const readByQueryPayrollreporttradeResponse: Profile<PayrollreporttradeData> =
  {
    name: "Intacct payrollreporttrade readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(payrollreporttrade*)",
    types: { payrollreporttrade: () => payrollreporttradeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreporttrade QUERY Response` */
export const queryPayrollreporttradeResponse: Profile<PayrollreporttradeRows> =
  {
    name: "Intacct payrollreporttrade QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PAYROLLREPORTTRADE*)",
    types: { PAYROLLREPORTTRADE: () => payrollreporttradeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreporttrade LOOKUP Response` */
export const lookupPayrollreporttradeResponse: Profile<TypeData> = {
  name: "Intacct payrollreporttrade LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `payrollreporttrade`. */
export interface PayrollreporttradeData extends DataAttributes {
  payrollreporttrade?: PayrollreporttradeRecord[];
}

/** The fields of a payrollreporttrade that can be requested. */
export type PayrollreporttradeField =
  keyof PayrollreporttradeFields | `${string}.${string}`;

/** The data of an answer about `PAYROLLREPORTTRADE`. */
export interface PayrollreporttradeRows extends DataAttributes {
  PAYROLLREPORTTRADE?: PayrollreporttradeRecord[];
}

/** A trade, and how its work is classified. Declared in 3.0/payroll.dtd. */
export interface PayrollreporttradeFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Trade ID. */
  TRADEID?: string;
  /** Work classification. */
  WORKCLASSIFICATION?: string;
  /** Work classification code. */
  WORKCLASSIFICATIONCODE?: string;
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
}

/** The related records that dotted names lead to. */
export interface PayrollreporttradeRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PayrollreporttradeRecord
  extends
    PayrollreporttradeFields,
    OpenValues,
    Related<PayrollreporttradeFields, PayrollreporttradeRelations> {}

export const payrollreporttradeRecord: Shape<PayrollreporttradeRecord> = {
  element: "PAYROLLREPORTTRADE",
  content: `(RECORDNO? & TRADEID? & WORKCLASSIFICATION? & WORKCLASSIFICATIONCODE? & REVISIONNUMBER? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    REVISIONNUMBER: "NUMBER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => payrollreporttradePaths,
  answer: true,
};

export const payrollreporttradePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
