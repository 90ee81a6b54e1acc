// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd, shared/expenses.dtd, shared/objects.dtd; do not edit. Checksum b8b041e50bdf91d7
import type {
  Completed,
  Created,
  FunctionProfile,
  IntegerText,
  IsoDateTime,
  OpenRecord,
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
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a way of paying for expenses. Declared in shared/expenses.dtd. */
export interface CreateExpensePaymentType {
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  nonreimbursable?: boolean | null;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetacctno?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct create_expensepaymenttype CREATE Request` */
export const createExpensePaymentType: FunctionProfile<
  CreateExpensePaymentType,
  Created
> = {
  name: "Intacct create_expensepaymenttype CREATE Request",
  version: "3.0",
  element: "create_expensepaymenttype",
  content: "(name, description?, nonreimbursable?, offsetacctno?, status?)",
  types: {
    name: "STRING_100 borrowed",
    description: "STRING_80 borrowed",
    nonreimbursable: "BOOLEAN",
    offsetacctno: "STRING_24 borrowed",
    status: enumStatus,
  },
};

/** Updates a way of paying for expenses. Declared in shared/expenses.dtd. */
export interface UpdateExpensePaymentType {
  name: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  nonreimbursable?: boolean | null;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetacctno?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct update_expensepaymenttype UPDATE Request` */
export const updateExpensePaymentType: FunctionProfile<
  UpdateExpensePaymentType,
  Completed
> = {
  name: "Intacct update_expensepaymenttype UPDATE Request",
  version: "3.0",
  element: "update_expensepaymenttype",
  content: "(description?, nonreimbursable?, offsetacctno?, status?)",
  types: {
    description: "STRING_80 borrowed",
    nonreimbursable: "BOOLEAN",
    offsetacctno: "STRING_24 borrowed",
    status: enumStatus,
  },
  attributes: { name: "CDATA #REQUIRED" },
};

/** Deletes a way of paying for expenses. Declared in shared/expenses.dtd. */
export interface DeleteExpensePaymentType {
  name: string;
}

/** `Intacct delete_expensepaymenttype DELETE Request` */
export const deleteExpensePaymentType: FunctionProfile<
  DeleteExpensePaymentType,
  Completed
> = {
  name: "Intacct delete_expensepaymenttype DELETE Request",
  version: "3.0",
  element: "delete_expensepaymenttype",
  content: "EMPTY",
  attributes: { name: "CDATA #REQUIRED" },
};

/** The input of Intacct expensepaymenttype GET. */
export type GetExpensePaymentType = Read<ExpensePaymentTypeField | "*">;

/** `Intacct expensepaymenttype GET Request` */
export const getExpensePaymentType: FunctionProfile<
  GetExpensePaymentType,
  ExpensePaymentTypeData
> = {
  name: "Intacct expensepaymenttype GET Request",
  version: "3.0",
  fixed: { object: "EXPENSEPAYMENTTYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getExpensePaymentTypeResponse,
};

/** The input of Intacct expensepaymenttype readByName GET. */
export type ReadByNameExpensePaymentType = ReadByName<
  ExpensePaymentTypeField | "*"
>;

/** `Intacct expensepaymenttype readByName GET Request` */
export const readByNameExpensePaymentType: FunctionProfile<
  ReadByNameExpensePaymentType,
  ExpensePaymentTypeData
> = {
  name: "Intacct expensepaymenttype readByName GET Request",
  version: "3.0",
  fixed: { object: "EXPENSEPAYMENTTYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameExpensePaymentTypeResponse,
};

/** The input of Intacct expensepaymenttype readByQuery QUERY. */
export type ReadByQueryExpensePaymentType = ReadByQuery<
  ExpensePaymentTypeField | "*"
>;

/** `Intacct expensepaymenttype readByQuery QUERY Request` */
export const readByQueryExpensePaymentType: FunctionProfile<
  ReadByQueryExpensePaymentType,
  ExpensePaymentTypeData
> = {
  name: "Intacct expensepaymenttype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EXPENSEPAYMENTTYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryExpensePaymentTypeResponse,
};

/** The input of Intacct expensepaymenttype QUERY. */
export type QueryExpensePaymentType = QueryInput;

/** `Intacct expensepaymenttype QUERY Request` */
export const queryExpensePaymentType: QueryProfile<ExpensePaymentTypeRecord> = {
  name: "Intacct expensepaymenttype QUERY Request",
  version: "3.0",
  fixed: { object: "EXPENSEPAYMENTTYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryExpensePaymentTypeResponse,
};

/** The input of Intacct expensepaymenttype LOOKUP. */
export type LookupExpensePaymentType = Lookup;

/** `Intacct expensepaymenttype LOOKUP Request` */
export const lookupExpensePaymentType: FunctionProfile<
  LookupExpensePaymentType,
  TypeData
> = {
  name: "Intacct expensepaymenttype LOOKUP Request",
  version: "3.0",
  fixed: { object: "EXPENSEPAYMENTTYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupExpensePaymentTypeResponse,
};

/** The input of Intacct expensepaymenttype get_list QUERY. */
export type GetListExpensePaymentType = GetList;

/** `Intacct expensepaymenttype get_list QUERY Request` */
export const getListExpensePaymentType: FunctionProfile<
  GetListExpensePaymentType,
  ExpensePaymentTypeRows2
> = {
  name: "Intacct expensepaymenttype get_list QUERY Request",
  version: "3.0",
  fixed: { object: "expensepaymenttype" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListExpensePaymentTypeResponse,
};

/** `Intacct expensepaymenttype GET Response` */
export const getExpensePaymentTypeResponse: Profile<ExpensePaymentTypeData> = {
  name: "Intacct expensepaymenttype GET Response",
  version: "3.0",
  element: "data",
  content: "(expensepaymenttype*)",
  types: { expensepaymenttype: () => expensePaymentTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct expensepaymenttype readByName GET Response` */
export const readByNameExpensePaymentTypeResponse: Profile<ExpensePaymentTypeData> =
  {
    name: "Intacct expensepaymenttype readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(expensepaymenttype*)",
    types: { expensepaymenttype: () => expensePaymentTypeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct expensepaymenttype readByQuery QUERY Response` */
export const readByQueryExpensePaymentTypeResponse: Profile<ExpensePaymentTypeData> =
  {
    name: "Intacct expensepaymenttype readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(expensepaymenttype*)",
    types: { expensepaymenttype: () => expensePaymentTypeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct expensepaymenttype QUERY Response` */
export const queryExpensePaymentTypeResponse: Profile<ExpensePaymentTypeRows> =
  {
    name: "Intacct expensepaymenttype QUERY Response",
    version: "3.0",
    element: "data",
    content: "(EXPENSEPAYMENTTYPE*)",
    types: { EXPENSEPAYMENTTYPE: () => expensePaymentTypeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct expensepaymenttype LOOKUP Response` */
export const lookupExpensePaymentTypeResponse: Profile<TypeData> = {
  name: "Intacct expensepaymenttype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct expensepaymenttype get_list QUERY Response` */
export const getListExpensePaymentTypeResponse: Profile<ExpensePaymentTypeRows2> =
  {
    name: "Intacct expensepaymenttype get_list QUERY Response",
    version: "3.0",
    element: "data",
    content: "(expensepaymenttype*)",
    types: {
      expensepaymenttype: () => ({
        element: "expensepaymenttype",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `expensepaymenttype`. */
export interface ExpensePaymentTypeData extends DataAttributes {
  expensepaymenttype?: ExpensePaymentTypeRecord[];
}

/** The fields of an expensepaymenttype that can be requested. */
export type ExpensePaymentTypeField =
  keyof ExpensePaymentTypeFields | `${string}.${string}`;

/** The data of an answer about `EXPENSEPAYMENTTYPE`. */
export interface ExpensePaymentTypeRows extends DataAttributes {
  EXPENSEPAYMENTTYPE?: ExpensePaymentTypeRecord[];
}

/** The data of an answer about `expensepaymenttype`. */
export interface ExpensePaymentTypeRows2 extends DataAttributes {
  expensepaymenttype?: OpenRecord[];
}

/** A payment type of expenses. Declared in 3.0/expenses.dtd. */
export interface ExpensePaymentTypeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Non-reimbursable. `BOOLEAN`. */
  NONREIMBURSABLE?: boolean | null;
  /** Offset account key. `INTEGER`. */
  OFFSETACCTKEY?: IntegerText | null;
  /** Offset account. */
  OFFSETACCTNO?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
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
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ExpensePaymentTypeRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ExpensePaymentTypeRecord
  extends
    ExpensePaymentTypeFields,
    OpenValues,
    Related<ExpensePaymentTypeFields, ExpensePaymentTypeRelations> {}

export const expensePaymentTypeRecord: Shape<ExpensePaymentTypeRecord> = {
  element: "EXPENSEPAYMENTTYPE",
  content: `(RECORDNO? & NAME? & DESCRIPTION? & NONREIMBURSABLE? & OFFSETACCTKEY? & OFFSETACCTNO? &
    STATUS? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    NONREIMBURSABLE: "BOOLEAN",
    OFFSETACCTKEY: "INTEGER",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => expensePaymentTypePaths,
  answer: true,
};

export const expensePaymentTypePaths: Paths = {
  types: {
    BOOLEAN: "NONREIMBURSABLE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
