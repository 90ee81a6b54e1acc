// Made by intacct-codegen from shared/lines.dtd; do not edit. Checksum 4387f9773466d59d
import type { Decimal, Shape } from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import type { Account, ProjectDimension } from "./groups.js";
import { type TaxEntry, taxEntries } from "./taxentries.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A line of a recurring bill or invoice. Declared in shared/lines.dtd. */
export type RecurLineItem = RecurLineItemFields & Account & ProjectDimension;

interface RecurLineItemFields {
  /** Borrowed from 2.1: `BOOLEAN`. */
  form1099?: boolean | null;
  /** Borrowed from 2.1: `MONEY`. */
  amount: Decimal;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
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
  /** Borrowed from 2.1: `BOOLEAN`. */
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
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    form1099: "BOOLEAN",
    amount: "MONEY",
    memo: "STRING_500 borrowed",
    locationid: "ID",
    departmentid: "ID",
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
    billable: "BOOLEAN",
    customfields: () => customFields,
    taxentries: () => taxEntries,
  },
};
