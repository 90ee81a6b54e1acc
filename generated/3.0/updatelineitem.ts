// Made by intacct-codegen from 3.0/lines.dtd; do not edit. Checksum 655fbd07f30c6941
import type { Decimal, IsoDate, Shape } from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import type { AccountGroup, ProjectDimension } from "./groups.js";
import { type TaxEntry, taxEntries } from "./taxentries.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A change to the line of the given number. Declared in 3.0/lines.dtd. */
export type UpdateLineItem = UpdateLineItemFields &
  AccountGroup &
  ProjectDimension;

interface UpdateLineItemFields {
  line_num: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** Borrowed from 2.1: `MONEY`. */
  amount?: Decimal | null;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `STRING_10`: at most 10 characters. */
  item1099?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  revrectemplate?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  defrevaccount?: string;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revrecenddate?: IsoDate;
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
  /** Borrowed from 2.1: `MONEY`. */
  totaltrxamount?: Decimal | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  partialexempt?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymenttaxcapture?: boolean | null;
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
}

export const updateLineItem: Shape<UpdateLineItem> = {
  element: "updatelineitem",
  content: `((glaccountno | accountlabel)?, offsetglaccountno?, amount?, memo?, locationid?, departmentid?,
    item1099?, form1099type?, form1099box?, customfields?, revrectemplate?, defrevaccount?,
    revrecstartdate?, revrecenddate?, (projectid, (taskid, costtypeid?)?)?, customerid?, vendorid?,
    employeeid?, itemid?, classid?, contractid?, warehouseid?, billable?, totaltrxamount?,
    partialexempt?, paymenttaxcapture?, taxentries?)`,
  types: {
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    offsetglaccountno: "STRING_24 borrowed",
    amount: "MONEY",
    memo: "STRING_500 borrowed",
    locationid: "ID",
    departmentid: "ID",
    item1099: "STRING_10 borrowed",
    form1099type: "STRING_4 borrowed",
    form1099box: "STRING_4 borrowed",
    customfields: () => customFields,
    revrectemplate: "STRING_30 borrowed",
    defrevaccount: "STRING_30 borrowed",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
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
    totaltrxamount: "MONEY",
    partialexempt: "BOOLEAN",
    paymenttaxcapture: "BOOLEAN",
    taxentries: () => taxEntries,
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};
