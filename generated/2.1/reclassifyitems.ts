// Made by intacct-codegen from shared/lines.dtd; do not edit. Checksum 14fa22ebdfd4050c
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
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
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
}

export const reclassLineItem: Shape<ReclassLineItem> = {
  element: "reclasslineitem",
  content: `((glaccountno | accountlabel), memo?, locationid?, departmentid?, customfields?, (projectid,
    (taskid, costtypeid?)?)?, customerid?, vendorid?, employeeid?, itemid?, classid?, contractid?,
    warehouseid?)`,
  types: {
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    memo: "STRING_500",
    locationid: "ID",
    departmentid: "ID",
    customfields: () => customFields,
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
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};
