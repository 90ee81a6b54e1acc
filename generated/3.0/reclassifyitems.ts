// Made by intacct-codegen from shared/lines.dtd; do not edit. Checksum 85735096c754598a
import type { Shape } from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import type { Account, ProjectDimension } from "./groups.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const reclassifyitems: Shape<
  readonly [ReclassLineItem, ...ReclassLineItem[]]
> = {
  element: "reclassifyitems",
  content: "(reclasslineitem+)",
  types: { reclasslineitem: () => reclassLineItem },
};

/** Where the line of the given number is moved to. Declared in shared/lines.dtd. */
export type ReclassLineItem = ReclassLineItemFields &
  Account &
  ProjectDimension;

interface ReclassLineItemFields {
  line_num: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
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
}

export const reclassLineItem: Shape<ReclassLineItem> = {
  element: "reclasslineitem",
  content: `((glaccountno | accountlabel), memo?, locationid?, departmentid?, customfields?, (projectid,
    (taskid, costtypeid?)?)?, customerid?, vendorid?, employeeid?, itemid?, classid?, contractid?,
    warehouseid?)`,
  types: {
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    memo: "STRING_500 borrowed",
    locationid: "ID",
    departmentid: "ID",
    customfields: () => customFields,
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
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};
