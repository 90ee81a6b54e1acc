// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payroll.dtd; do not edit. Checksum 79139f438efe0751
import type {
  Completed,
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
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A tax that payroll knows. Declared in 3.0/payroll.dtd. */
export interface CreatePayrollreporttaxsetup {}

/** `Intacct payrollreporttaxsetup CREATE Request` */
export const createPayrollreporttaxsetup: FunctionProfile<
  CreatePayrollreporttaxsetup,
  PayrollreporttaxsetupData
> = {
  name: "Intacct payrollreporttaxsetup CREATE Request",
  version: "3.0",
  within: "create",
  element: "PAYROLLREPORTTAXSETUP",
  content: "#ANY*",
  source: "documented",
  response: () => getPayrollreporttaxsetupResponse,
};

/** A tax that payroll knows. Declared in 3.0/payroll.dtd. */
export interface UpdatePayrollreporttaxsetup {
  /** Record no. `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct payrollreporttaxsetup UPDATE Request` */
export const updatePayrollreporttaxsetup: FunctionProfile<
  UpdatePayrollreporttaxsetup,
  PayrollreporttaxsetupData
> = {
  name: "Intacct payrollreporttaxsetup UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PAYROLLREPORTTAXSETUP",
  content: "(RECORDNO & #ANY*)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getPayrollreporttaxsetupResponse,
};

/** The input of Intacct payrollreporttaxsetup DELETE. */
export type DeletePayrollreporttaxsetup = Delete;

/** `Intacct payrollreporttaxsetup DELETE Request` */
export const deletePayrollreporttaxsetup: FunctionProfile<
  DeletePayrollreporttaxsetup,
  Completed
> = {
  name: "Intacct payrollreporttaxsetup DELETE Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTAXSETUP" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct payrollreporttaxsetup GET. */
export type GetPayrollreporttaxsetup = Read<PayrollreporttaxsetupField | "*">;

/** `Intacct payrollreporttaxsetup GET Request` */
export const getPayrollreporttaxsetup: FunctionProfile<
  GetPayrollreporttaxsetup,
  PayrollreporttaxsetupData
> = {
  name: "Intacct payrollreporttaxsetup GET Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTAXSETUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPayrollreporttaxsetupResponse,
};

/** The input of Intacct payrollreporttaxsetup readByQuery QUERY. */
export type ReadByQueryPayrollreporttaxsetup = ReadByQuery<
  PayrollreporttaxsetupField | "*"
>;

/** `Intacct payrollreporttaxsetup readByQuery QUERY Request` */
export const readByQueryPayrollreporttaxsetup: FunctionProfile<
  ReadByQueryPayrollreporttaxsetup,
  PayrollreporttaxsetupData
> = {
  name: "Intacct payrollreporttaxsetup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTAXSETUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPayrollreporttaxsetupResponse,
};

/** The input of Intacct payrollreporttaxsetup QUERY. */
export type QueryPayrollreporttaxsetup = QueryInput;

/** `Intacct payrollreporttaxsetup QUERY Request` */
export const queryPayrollreporttaxsetup: QueryProfile<PayrollreporttaxsetupRecord> =
  {
    name: "Intacct payrollreporttaxsetup QUERY Request",
    version: "3.0",
    fixed: { object: "PAYROLLREPORTTAXSETUP" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryPayrollreporttaxsetupResponse,
  };

/** The input of Intacct payrollreporttaxsetup LOOKUP. */
export type LookupPayrollreporttaxsetup = Lookup;

/** `Intacct payrollreporttaxsetup LOOKUP Request` */
export const lookupPayrollreporttaxsetup: FunctionProfile<
  LookupPayrollreporttaxsetup,
  TypeData
> = {
  name: "Intacct payrollreporttaxsetup LOOKUP Request",
  version: "3.0",
  fixed: { object: "PAYROLLREPORTTAXSETUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPayrollreporttaxsetupResponse,
};

/** `Intacct payrollreporttaxsetup GET Response` */
export const getPayrollreporttaxsetupResponse: Profile<PayrollreporttaxsetupData> =
  {
    name: "Intacct payrollreporttaxsetup GET Response",
    version: "3.0",
    element: "data",
    content: "(payrollreporttaxsetup*)",
    types: { payrollreporttaxsetup: () => payrollreporttaxsetupRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreporttaxsetup readByQuery QUERY Response` */
export const readByQueryPayrollreporttaxsetupResponse: Profile<PayrollreporttaxsetupData> =
  {
    name: "Intacct payrollreporttaxsetup readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(payrollreporttaxsetup*)",
    types: { payrollreporttaxsetup: () => payrollreporttaxsetupRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreporttaxsetup QUERY Response` */
export const queryPayrollreporttaxsetupResponse: Profile<PayrollreporttaxsetupRows> =
  {
    name: "Intacct payrollreporttaxsetup QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PAYROLLREPORTTAXSETUP*)",
    types: { PAYROLLREPORTTAXSETUP: () => payrollreporttaxsetupRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct payrollreporttaxsetup LOOKUP Response` */
export const lookupPayrollreporttaxsetupResponse: Profile<TypeData> = {
  name: "Intacct payrollreporttaxsetup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `payrollreporttaxsetup`. */
export interface PayrollreporttaxsetupData extends DataAttributes {
  payrollreporttaxsetup?: PayrollreporttaxsetupRecord[];
}

/** The fields of a payrollreporttaxsetup that can be requested. */
export type PayrollreporttaxsetupField =
  keyof PayrollreporttaxsetupFields | `${string}.${string}`;

/** The data of an answer about `PAYROLLREPORTTAXSETUP`. */
export interface PayrollreporttaxsetupRows extends DataAttributes {
  PAYROLLREPORTTAXSETUP?: PayrollreporttaxsetupRecord[];
}

/** A tax that payroll knows. Declared in 3.0/payroll.dtd. */
export interface PayrollreporttaxsetupFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Tax ID. */
  TAXID?: string;
  /** Tax type. */
  TAXTYPE?: string;
  /** Reporting level. */
  REPORTINGLEVEL?: "Federal" | "State" | "Local" | (string & {}) | null;
  /** Tax category ID. */
  TAXCATEGORYID?: string;
  /** Report as. */
  REPORTAS?: string;
  /** State or province. */
  STATE?: string;
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
export interface PayrollreporttaxsetupRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PayrollreporttaxsetupRecord
  extends
    PayrollreporttaxsetupFields,
    OpenValues,
    Related<PayrollreporttaxsetupFields, PayrollreporttaxsetupRelations> {}

export const payrollreporttaxsetupRecord: Shape<PayrollreporttaxsetupRecord> = {
  element: "PAYROLLREPORTTAXSETUP",
  content: `(RECORDNO? & TAXID? & TAXTYPE? & REPORTINGLEVEL? & TAXCATEGORYID? & REPORTAS? & STATE? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    REPORTINGLEVEL: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => payrollreporttaxsetupPaths,
  answer: true,
};

export const payrollreporttaxsetupPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
