// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum f1c9021c0d8461c6
import type {
  Completed,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type GlBudgetItemRecord, glBudgetItemRecord } from "./glbudgetitem.js";
import type { ProjectDimension } from "./groups.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Converts the amounts of a budget, for one account and set of dimensions. Declared in shared/general-ledger.dtd. */
export type ConvertGlBudgetFpAmountsToEop =
  ConvertGlBudgetFpAmountsToEopFields & ProjectDimension;

interface ConvertGlBudgetFpAmountsToEopFields {
  /** `STRING_40`: at most 40 characters. */
  budgetid: string;
  /** `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** `ID`. */
  departmentid?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  customerid?: string;
  /** `ID`. */
  vendorid?: string;
  /** `ID`. */
  employeeid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `STRING_80`: at most 80 characters. */
  convertfromperiod?: string;
}

/** `Intacct glbudget CONVERT Request` */
export const convertGlBudgetFpAmountsToEop: FunctionProfile<
  ConvertGlBudgetFpAmountsToEop,
  Completed
> = {
  name: "Intacct glbudget CONVERT Request",
  version: "2.1",
  element: "convert_glbudget_fp_amounts_to_eop",
  content: `(budgetid, glaccountno, departmentid?, locationid?, (projectid, (taskid, costtypeid?)?)?,
    customerid?, vendorid?, employeeid?, itemid?, classid?, contractid?, warehouseid?,
    convertfromperiod?)`,
  types: {
    budgetid: "STRING_40",
    glaccountno: "STRING_24",
    departmentid: "ID",
    locationid: "ID",
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30",
    classid: "STRING_30",
    contractid: "STRING_100",
    warehouseid: "STRING_40",
    convertfromperiod: "STRING_80",
  },
};

/** The input of Intacct glbudget QUERY. */
export type QueryGlBudget = GetList<GlBudgetField>;

/** `Intacct glbudget QUERY Request` */
export const queryGlBudget: FunctionProfile<QueryGlBudget, GlBudgetData> = {
  name: "Intacct glbudget QUERY Request",
  version: "2.1",
  fixed: { object: "glbudget" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryGlBudgetResponse,
};

/** `Intacct glbudget QUERY Response` */
export const queryGlBudgetResponse: Profile<GlBudgetData> = {
  name: "Intacct glbudget QUERY Response",
  version: "2.1",
  element: "data",
  content: "(glbudget*)",
  types: { glbudget: () => glBudgetRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glbudget`. */
export interface GlBudgetData extends DataAttributes {
  glbudget?: GlBudgetRecord[];
}

/** The fields of a glbudget that can be requested. */
export type GlBudgetField = keyof GlBudgetRecord;

/** A budget. Declared in 2.1/response/general-ledger.dtd. */
export interface GlBudgetRecord {
  /** `STRING_40`: at most 40 characters. */
  budgetid?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `BOOLEAN`. */
  budgetdefault?: boolean | null;
  /** `DATE`, sent as year, month and day. */
  whencreated?: IsoDate | null;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `ID`. */
  userid?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `ID`. */
  megadepartmentid?: string;
  /** `ID`. */
  megalocationid?: string;
  glbudgetitems?: GlBudgetItemRecord[];
}

export const glBudgetRecord: Shape<GlBudgetRecord> = {
  element: "glbudget",
  content: `(budgetid?, description?, budgetdefault?, whencreated?, whenmodified?, userid?, status?,
    megadepartmentid?, megalocationid?, glbudgetitems?)`,
  types: {
    budgetid: "STRING_40",
    description: "STRING_80",
    budgetdefault: "BOOLEAN",
    whencreated: "DATE",
    whenmodified: "TIMESTAMP",
    userid: "ID",
    status: enumResponseStatus,
    megadepartmentid: "ID",
    megalocationid: "ID",
    glbudgetitems: () => glBudgetItemsRecord,
  },
  answer: true,
};

export const glBudgetItemsRecord: Shape<GlBudgetItemRecord[]> = {
  element: "glbudgetitems",
  content: "(glbudgetitem+)",
  types: { glbudgetitem: () => glBudgetItemRecord },
  answer: true,
};
