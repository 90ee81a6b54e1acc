// Made by intacct-codegen from 2.1/response/expenses.dtd, shared/expenses.dtd, shared/objects.dtd; do not edit. Checksum baeffdd4dbba5694
import type {
  Completed,
  Created,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type EnumResponseStatus,
  type EnumStatus,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a way of paying for expenses. Declared in shared/expenses.dtd. */
export interface CreateExpensePaymentType {
  /** `STRING_100`: at most 100 characters. */
  name: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `BOOLEAN`. */
  nonreimbursable?: boolean | null;
  /** `STRING_24`: at most 24 characters. */
  offsetacctno?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct expensepaymenttype CREATE Request` */
export const createExpensePaymentType: FunctionProfile<
  CreateExpensePaymentType,
  Created
> = {
  name: "Intacct expensepaymenttype CREATE Request",
  version: "2.1",
  element: "create_expensepaymenttype",
  content: "(name, description?, nonreimbursable?, offsetacctno?, status?)",
  types: {
    name: "STRING_100",
    description: "STRING_80",
    nonreimbursable: "BOOLEAN",
    offsetacctno: "STRING_24",
    status: enumStatus,
  },
};

/** Updates a way of paying for expenses. Declared in shared/expenses.dtd. */
export interface UpdateExpensePaymentType {
  name: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `BOOLEAN`. */
  nonreimbursable?: boolean | null;
  /** `STRING_24`: at most 24 characters. */
  offsetacctno?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct expensepaymenttype UPDATE Request` */
export const updateExpensePaymentType: FunctionProfile<
  UpdateExpensePaymentType,
  Completed
> = {
  name: "Intacct expensepaymenttype UPDATE Request",
  version: "2.1",
  element: "update_expensepaymenttype",
  content: "(description?, nonreimbursable?, offsetacctno?, status?)",
  types: {
    description: "STRING_80",
    nonreimbursable: "BOOLEAN",
    offsetacctno: "STRING_24",
    status: enumStatus,
  },
  attributes: { name: "CDATA #REQUIRED" },
};

/** Deletes a way of paying for expenses. Declared in shared/expenses.dtd. */
export interface DeleteExpensePaymentType {
  name: string;
}

/** `Intacct delete_expensepaymenttype UPDATE Request` */
export const deleteExpensePaymentType: FunctionProfile<
  DeleteExpensePaymentType,
  Completed
> = {
  name: "Intacct delete_expensepaymenttype UPDATE Request",
  version: "2.1",
  element: "delete_expensepaymenttype",
  content: "EMPTY",
  attributes: { name: "CDATA #REQUIRED" },
};

/** The input of Intacct expensepaymenttype QUERY. */
export type QueryExpensePaymentType = GetList<ExpensePaymentTypeField>;

/** `Intacct expensepaymenttype QUERY Request` */
export const queryExpensePaymentType: FunctionProfile<
  QueryExpensePaymentType,
  ExpensePaymentTypeData
> = {
  name: "Intacct expensepaymenttype QUERY Request",
  version: "2.1",
  fixed: { object: "expensepaymenttype" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryExpensePaymentTypeResponse,
};

/** `Intacct expensepaymenttype QUERY Response` */
export const queryExpensePaymentTypeResponse: Profile<ExpensePaymentTypeData> =
  {
    name: "Intacct expensepaymenttype QUERY Response",
    version: "2.1",
    element: "data",
    content: "(expensepaymenttype*)",
    types: { expensepaymenttype: () => expensePaymentTypeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `expensepaymenttype`. */
export interface ExpensePaymentTypeData extends DataAttributes {
  expensepaymenttype?: ExpensePaymentTypeRecord[];
}

/** The fields of an expensepaymenttype that can be requested. */
export type ExpensePaymentTypeField = keyof ExpensePaymentTypeRecord;

/** A way of paying for expenses. Declared in 2.1/response/expenses.dtd. */
export interface ExpensePaymentTypeRecord {
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `BOOLEAN`. */
  nonreimbursable?: boolean | null;
  /** `STRING_24`: at most 24 characters. */
  offsetacctno?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
}

export const expensePaymentTypeRecord: Shape<ExpensePaymentTypeRecord> = {
  element: "expensepaymenttype",
  content: "(name?, description?, nonreimbursable?, offsetacctno?, status?)",
  types: {
    name: "STRING_100",
    description: "STRING_80",
    nonreimbursable: "BOOLEAN",
    offsetacctno: "STRING_24",
    status: enumResponseStatus,
  },
  answer: true,
};
