// Made by intacct-codegen from 2.1/response/expenses.dtd, shared/expenses.dtd, shared/objects.dtd; do not edit. Checksum 51e2204b535587dc
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an employee's billing and salary rates from a date on. Declared in shared/expenses.dtd. */
export interface CreateEmployeeRate {
  /** `ID`. */
  employeeid: string;
  /** `DATE`, sent as year, month and day. */
  ratestartdate: IsoDate;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  billingrate?: Decimal | null;
  /** `MONEY`. */
  salaryrate?: Decimal | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct employeerate CREATE Request` */
export const createEmployeeRate: FunctionProfile<CreateEmployeeRate, Created> =
  {
    name: "Intacct employeerate CREATE Request",
    version: "2.1",
    element: "create_employeerate",
    content:
      "(employeeid, ratestartdate, billingrate?, salaryrate?, customfields?)",
    types: {
      employeeid: "ID",
      ratestartdate: "DATE",
      billingrate: "NUMBER_38_2",
      salaryrate: "MONEY",
      customfields: () => customFields,
    },
  };

/** Updates an employee's rates. Declared in shared/expenses.dtd. */
export interface UpdateEmployeeRate {
  key: string;
  /** `DATE`, sent as year, month and day. */
  ratestartdate?: IsoDate;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  billingrate?: Decimal | null;
  /** `MONEY`. */
  salaryrate?: Decimal | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct employeerate UPDATE Request` */
export const updateEmployeeRate: FunctionProfile<
  UpdateEmployeeRate,
  Completed
> = {
  name: "Intacct employeerate UPDATE Request",
  version: "2.1",
  element: "update_employeerate",
  content: "(ratestartdate?, billingrate?, salaryrate?, customfields?)",
  types: {
    ratestartdate: "DATE",
    billingrate: "NUMBER_38_2",
    salaryrate: "MONEY",
    customfields: () => customFields,
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes an employee's rates. Declared in shared/expenses.dtd. */
export interface DeleteEmployeeRate {
  key: string;
}

/** `Intacct delete_employeerate UPDATE Request` */
export const deleteEmployeeRate: FunctionProfile<
  DeleteEmployeeRate,
  Completed
> = {
  name: "Intacct delete_employeerate UPDATE Request",
  version: "2.1",
  element: "delete_employeerate",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct employeerate GET. */
export type GetEmployeeRate = Get<EmployeeRateField>;

/** `Intacct employeerate GET Request` */
export const getEmployeeRate: FunctionProfile<
  GetEmployeeRate,
  EmployeeRateData
> = {
  name: "Intacct employeerate GET Request",
  version: "2.1",
  fixed: { object: "employeerate" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getEmployeeRateResponse,
};

/** The input of Intacct employeerate QUERY. */
export type QueryEmployeeRate = GetList<EmployeeRateField>;

/** `Intacct employeerate QUERY Request` */
export const queryEmployeeRate: FunctionProfile<
  QueryEmployeeRate,
  EmployeeRateData
> = {
  name: "Intacct employeerate QUERY Request",
  version: "2.1",
  fixed: { object: "employeerate" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryEmployeeRateResponse,
};

/** `Intacct employeerate GET Response` */
export const getEmployeeRateResponse: Profile<EmployeeRateData> = {
  name: "Intacct employeerate GET Response",
  version: "2.1",
  element: "data",
  content: "(employeerate*)",
  types: { employeerate: () => employeeRateRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employeerate QUERY Response` */
export const queryEmployeeRateResponse: Profile<EmployeeRateData> = {
  name: "Intacct employeerate QUERY Response",
  version: "2.1",
  element: "data",
  content: "(employeerate*)",
  types: { employeerate: () => employeeRateRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `employeerate`. */
export interface EmployeeRateData extends DataAttributes {
  employeerate?: EmployeeRateRecord[];
}

/** The fields of an employeerate that can be requested. */
export type EmployeeRateField = keyof EmployeeRateRecord;

/** An employee's rates from a date on. Declared in 2.1/response/expenses.dtd. */
export interface EmployeeRateRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `ID`. */
  employeeid?: string;
  /** `DATE`, sent as year, month and day. */
  ratestartdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  rateenddate?: IsoDate | null;
  /** `MONEY`. */
  salaryrate?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  billingrate?: DecimalText | null;
}

export const employeeRateRecord: Shape<EmployeeRateRecord> = {
  element: "employeerate",
  content:
    "(recordno?, employeeid?, ratestartdate?, rateenddate?, salaryrate?, billingrate?)",
  types: {
    recordno: "INTEGER",
    employeeid: "ID",
    ratestartdate: "DATE",
    rateenddate: "DATE",
    salaryrate: "MONEY",
    billingrate: "NUMBER_38_2",
  },
  answer: true,
};
