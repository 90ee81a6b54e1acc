// Made by intacct-codegen from shared/lines.dtd; do not edit. Checksum e1e621ae112beed0
import type { Decimal, Shape } from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import type { ProjectDimension } from "./groups.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const subtotals: Shape<readonly [Subtotal, ...Subtotal[]]> = {
  element: "subtotals",
  content: "(subtotal+)",
  types: { subtotal: () => subtotal },
};

/** A subtotal of a transaction: a discount, a charge, a tax. Declared in shared/lines.dtd. */
export type Subtotal = SubtotalFields & ProjectDimension;

interface SubtotalFields {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description: string;
  /** Borrowed from 2.1: `MONEY`. */
  total: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  absval?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  percentval?: Decimal | null;
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
  classid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

export const subtotal: Shape<Subtotal> = {
  element: "subtotal",
  content: `(description, total, absval?, percentval?, locationid?, departmentid?, (projectid, (taskid,
    costtypeid?)?)?, customerid?, vendorid?, employeeid?, classid?, itemid?, contractid?,
    customfields?)`,
  types: {
    description: "STRING_80 borrowed",
    total: "MONEY",
    absval: "MONEY",
    percentval: "NUMBER_38_2 borrowed",
    locationid: "ID",
    departmentid: "ID",
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30 borrowed",
    itemid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    customfields: () => customFields,
  },
};
