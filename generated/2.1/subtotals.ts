// Made by intacct-codegen from 2.1/response/lines.dtd, shared/lines.dtd; do not edit. Checksum e3fbac76302ba8aa
import type { Decimal, DecimalText, Shape } from "intacct-runtime";
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
  /** `STRING_80`: at most 80 characters. */
  description: string;
  /** `MONEY`. */
  total: Decimal;
  /** `MONEY`. */
  absval?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  percentval?: Decimal | null;
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
  classid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_100`: at most 100 characters. */
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
    description: "STRING_80",
    total: "MONEY",
    absval: "MONEY",
    percentval: "NUMBER_38_2",
    locationid: "ID",
    departmentid: "ID",
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30",
    itemid: "STRING_30",
    contractid: "STRING_100",
    customfields: () => customFields,
  },
};

export const subtotalsRecord: Shape<SubtotalRecord[]> = {
  element: "subtotals",
  content: "(subtotal*)",
  types: { subtotal: () => subtotalRecord },
  answer: true,
};

/** A subtotal of a transaction: a discount, a charge, a tax. Declared in 2.1/response/lines.dtd. */
export interface SubtotalRecord {
  /** `STRING_80`: at most 80 characters. */
  description: string;
  /** `MONEY`. */
  total: DecimalText | null;
  /** `MONEY`. */
  absval?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  percentval?: DecimalText | null;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
}

export const subtotalRecord: Shape<SubtotalRecord> = {
  element: "subtotal",
  content:
    "(description, total, absval?, percentval?, locationid?, departmentid?)",
  types: {
    description: "STRING_80",
    total: "MONEY",
    absval: "MONEY",
    percentval: "NUMBER_38_2",
    locationid: "ID",
    departmentid: "ID",
  },
  answer: true,
};
