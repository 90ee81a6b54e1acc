// Made by intacct-codegen from shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum ba5c13eec5202946
import type {
  Completed,
  FunctionProfile,
  OpenRecord,
  Profile,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { ProjectDimension } from "./groups.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Converts the amounts of a budget, for one account and set of dimensions. Declared in shared/general-ledger.dtd. */
export type ConvertGlBudgetFpAmountsToEop =
  ConvertGlBudgetFpAmountsToEopFields & ProjectDimension;

interface ConvertGlBudgetFpAmountsToEopFields {
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  budgetid: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  convertfromperiod?: string;
}

/** `Intacct glbudget CONVERT Request` */
export const convertGlBudgetFpAmountsToEop: FunctionProfile<
  ConvertGlBudgetFpAmountsToEop,
  Completed
> = {
  name: "Intacct glbudget CONVERT Request",
  version: "3.0",
  element: "convert_glbudget_fp_amounts_to_eop",
  content: `(budgetid, glaccountno, departmentid?, locationid?, (projectid, (taskid, costtypeid?)?)?,
    customerid?, vendorid?, employeeid?, itemid?, classid?, contractid?, warehouseid?,
    convertfromperiod?)`,
  types: {
    budgetid: "STRING_40 borrowed",
    glaccountno: "STRING_24 borrowed",
    departmentid: "ID",
    locationid: "ID",
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30 borrowed",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    warehouseid: "STRING_40 borrowed",
    convertfromperiod: "STRING_80 borrowed",
  },
};

/** The input of Intacct glbudget QUERY. */
export type QueryGlBudget = GetList;

/** `Intacct glbudget QUERY Request` */
export const queryGlBudget: FunctionProfile<QueryGlBudget, GlBudgetData> = {
  name: "Intacct glbudget QUERY Request",
  version: "3.0",
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
  version: "3.0",
  element: "data",
  content: "(glbudget*)",
  types: { glbudget: () => ({ element: "glbudget", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glbudget`. */
export interface GlBudgetData extends DataAttributes {
  glbudget?: OpenRecord[];
}
