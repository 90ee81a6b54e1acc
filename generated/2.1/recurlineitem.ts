// Made by intacct-codegen from 2.1/response/lines.dtd, shared/lines.dtd; do not edit. Checksum 8351abed88b49903
import type { Decimal, DecimalText, Shape } from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import type { Account, ProjectDimension } from "./groups.js";
import { type TaxEntry, taxEntries } from "./taxentries.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A line of a recurring bill or invoice. Declared in shared/lines.dtd. */
export type RecurLineItem = RecurLineItemFields & Account & ProjectDimension;

interface RecurLineItemFields {
  /** `BOOLEAN`. */
  form1099?: boolean | null;
  /** `MONEY`. */
  amount: Decimal;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
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
  /** `BOOLEAN`. */
  billable?: boolean | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
}

export const recurLineItem: Shape<RecurLineItem> = {
  element: "recurlineitem",
  content: `((glaccountno | accountlabel), form1099?, amount, memo?, locationid?, departmentid?, (projectid,
    (taskid, costtypeid?)?)?, customerid?, vendorid?, employeeid?, itemid?, classid?, contractid?,
    warehouseid?, billable?, customfields?, taxentries?)`,
  types: {
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    form1099: "BOOLEAN",
    amount: "MONEY",
    memo: "STRING_500",
    locationid: "ID",
    departmentid: "ID",
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
    billable: "BOOLEAN",
    customfields: () => customFields,
    taxentries: () => taxEntries,
  },
};

/** A line of a recurring bill or invoice. Declared in 2.1/response/lines.dtd. */
export interface RecurLineItemRecord {
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** `MONEY`. */
  amount: DecimalText | null;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
}

export const recurLineItemRecord: Shape<RecurLineItemRecord> = {
  element: "recurlineitem",
  content:
    "((glaccountno | accountlabel), amount, memo?, locationid?, departmentid?)",
  types: {
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    amount: "MONEY",
    memo: "STRING_500",
    locationid: "ID",
    departmentid: "ID",
  },
  answer: true,
};
