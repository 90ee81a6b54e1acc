// Made by intacct-codegen from 2.1/response/expenses.dtd, 2.1/structures.dtd, shared/expenses.dtd, shared/objects.dtd; do not edit. Checksum 815bb0a5857bf2ab
import type {
  Completed,
  Created,
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type EnumResponseStatus,
  type EnumStatus,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an expense type. Declared in shared/expenses.dtd. */
export interface CreateExpenseType {
  /** `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** `STRING_80`: at most 80 characters. */
  expensetype: string;
  /** `STRING_80`: at most 80 characters. */
  description: string;
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `KEY`. */
  externalid?: string;
}

/** `Intacct expensetype CREATE Request` */
export const createExpenseType: FunctionProfile<CreateExpenseType, Created> = {
  name: "Intacct expensetype CREATE Request",
  version: "2.1",
  element: "create_expensetype",
  content:
    "(glaccountno, expensetype, description, offsetglaccountno?, status?, externalid?)",
  types: {
    glaccountno: "STRING_24",
    expensetype: "STRING_80",
    description: "STRING_80",
    offsetglaccountno: "STRING_24",
    status: enumStatus,
    externalid: "KEY",
  },
};

/** Updates an expense type. Declared in shared/expenses.dtd. */
export interface UpdateExpenseType {
  expensetype: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct expensetype UPDATE Request` */
export const updateExpenseType: FunctionProfile<UpdateExpenseType, Completed> =
  {
    name: "Intacct expensetype UPDATE Request",
    version: "2.1",
    element: "update_expensetype",
    content: "(glaccountno?, description?, offsetglaccountno?, status?)",
    types: {
      glaccountno: "STRING_24",
      description: "STRING_80",
      offsetglaccountno: "STRING_24",
      status: enumStatus,
    },
    attributes: {
      expensetype: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
  };

/** Deletes an expense type. Declared in shared/expenses.dtd. */
export interface DeleteExpenseType {
  expensetype: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_expensetype UPDATE Request` */
export const deleteExpenseType: FunctionProfile<DeleteExpenseType, Completed> =
  {
    name: "Intacct delete_expensetype UPDATE Request",
    version: "2.1",
    element: "delete_expensetype",
    content: "EMPTY",
    attributes: {
      expensetype: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
  };

/** The input of Intacct expensetypes GET. */
export type GetExpenseTypes = Get<ExpenseTypesField>;

/** `Intacct expensetypes GET Request` */
export const getExpenseTypes: FunctionProfile<
  GetExpenseTypes,
  ExpenseTypesData
> = {
  name: "Intacct expensetypes GET Request",
  version: "2.1",
  fixed: { object: "expensetypes" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getExpenseTypesResponse,
};

/** The input of Intacct expensetypes QUERY. */
export type QueryExpenseTypes = GetList<ExpenseTypesField>;

/** `Intacct expensetypes QUERY Request` */
export const queryExpenseTypes: FunctionProfile<
  QueryExpenseTypes,
  ExpenseTypesData
> = {
  name: "Intacct expensetypes QUERY Request",
  version: "2.1",
  fixed: { object: "expensetypes" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryExpenseTypesResponse,
};

/** `Intacct expensetypes GET Response` */
export const getExpenseTypesResponse: Profile<ExpenseTypesData> = {
  name: "Intacct expensetypes GET Response",
  version: "2.1",
  element: "data",
  content: "(expensetypes*)",
  types: { expensetypes: () => expenseTypesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct expensetypes QUERY Response` */
export const queryExpenseTypesResponse: Profile<ExpenseTypesData> = {
  name: "Intacct expensetypes QUERY Response",
  version: "2.1",
  element: "data",
  content: "(expensetypes*)",
  types: { expensetypes: () => expenseTypesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `expensetypes`. */
export interface ExpenseTypesData extends DataAttributes {
  expensetypes?: ExpenseTypesRecord[];
}

/** The fields of an expensetypes that can be requested. */
export type ExpenseTypesField = keyof ExpenseTypesRecord;

export const unitRatesRecord: Shape<UnitRateRecord[]> = {
  element: "unitrates",
  content: "(unitrate+)",
  types: { unitrate: () => unitRateRecord },
  answer: true,
};

/** The rate of a unit, from a date on. Declared in 2.1/structures.dtd. */
export interface UnitRateRecord {
  /** `DATE`, sent as year, month and day. */
  startdate: IsoDate | null;
  /** `NUMBER_10_4`: at most 10 digits before the point and 4 after it. */
  rate: DecimalText | null;
}

export const unitRateRecord: Shape<UnitRateRecord> = {
  element: "unitrate",
  content: "(startdate, rate)",
  types: { startdate: "DATE", rate: "NUMBER_10_4" },
  answer: true,
};

/** An expense type. Declared in 2.1/response/expenses.dtd. */
export interface ExpenseTypesRecord {
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  expensetype?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `STRING_3`: at most 3 characters. */
  unitcurrency?: string;
  unitrates?: UnitRateRecord[];
}

export const expenseTypesRecord: Shape<ExpenseTypesRecord> = {
  element: "expensetypes",
  content: `(glaccountno?, expensetype?, description?, offsetglaccountno?, status?, unitcurrency?,
    unitrates?)`,
  types: {
    glaccountno: "STRING_24",
    expensetype: "STRING_80",
    description: "STRING_80",
    offsetglaccountno: "STRING_24",
    status: enumResponseStatus,
    unitcurrency: "STRING_3",
    unitrates: () => unitRatesRecord,
  },
  answer: true,
};
