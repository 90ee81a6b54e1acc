// Made by intacct-codegen from 2.1/response/lines.dtd, shared/lines.dtd; do not edit. Checksum e27ae5706c0fbbe7
import type { Decimal, DecimalText, IsoDate, Shape } from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import type { Account, ProjectDimension } from "./groups.js";
import { type TaxEntry, taxEntries } from "./taxentries.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A line of a bill, invoice, adjustment or other receipt. Declared in shared/lines.dtd. */
export type LineItem = LineItemFields & Account & ProjectDimension;

interface LineItemFields {
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `MONEY`. */
  amount: Decimal;
  /** `STRING_50`: at most 50 characters. */
  allocationid?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_10`: at most 10 characters. */
  item1099?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** `KEY`. */
  key?: string;
  /** `MONEY`. */
  totalpaid?: Decimal | null;
  /** `MONEY`. */
  totaldue?: Decimal | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_30`: at most 30 characters. */
  revrectemplate?: string;
  /** `STRING_30`: at most 30 characters. */
  defrevaccount?: string;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revrecenddate?: IsoDate;
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
  /** `MONEY`. */
  totaltrxamount?: Decimal | null;
  /** `BOOLEAN`. */
  partialexempt?: boolean | null;
  /** `BOOLEAN`. */
  paymenttaxcapture?: boolean | null;
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
}

export const lineItem: Shape<LineItem> = {
  element: "lineitem",
  content: `((glaccountno | accountlabel), offsetglaccountno?, amount, allocationid?, memo?, locationid?,
    departmentid?, item1099?, form1099type?, form1099box?, key?, totalpaid?, totaldue?,
    customfields?, revrectemplate?, defrevaccount?, revrecstartdate?, revrecenddate?, (projectid,
    (taskid, costtypeid?)?)?, customerid?, vendorid?, employeeid?, itemid?, classid?, contractid?,
    warehouseid?, billable?, totaltrxamount?, partialexempt?, paymenttaxcapture?, taxentries?)`,
  types: {
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    offsetglaccountno: "STRING_24",
    amount: "MONEY",
    allocationid: "STRING_50",
    memo: "STRING_500",
    locationid: "ID",
    departmentid: "ID",
    item1099: "STRING_10",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    key: "KEY",
    totalpaid: "MONEY",
    totaldue: "MONEY",
    customfields: () => customFields,
    revrectemplate: "STRING_30",
    defrevaccount: "STRING_30",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
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
    totaltrxamount: "MONEY",
    partialexempt: "BOOLEAN",
    paymenttaxcapture: "BOOLEAN",
    taxentries: () => taxEntries,
  },
};

/** A line of a bill or an invoice. Declared in 2.1/response/lines.dtd. */
export interface LineItemRecord {
  /** `KEY`. */
  line_num?: string;
  /** `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `MONEY`. */
  amount?: DecimalText | null;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_10`: at most 10 characters. */
  item1099?: string;
  /** `KEY`. */
  key?: string;
  /** `MONEY`. */
  totalpaid?: DecimalText | null;
  /** `MONEY`. */
  totaldue?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_amount?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totalpaid?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totaldue?: DecimalText | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: DecimalText | null;
  /** `MONEY`. */
  amountretained?: DecimalText | null;
  /** `MONEY`. */
  trx_amountretained?: DecimalText | null;
}

export const lineItemRecord: Shape<LineItemRecord> = {
  element: "lineitem",
  content: `(line_num?, accountlabel?, glaccountno?, offsetglaccountno?, amount?, memo?, locationid?,
    departmentid?, item1099?, key?, totalpaid?, totaldue?, trx_amount?, trx_totalpaid?,
    trx_totaldue?, currency?, retainagepercentage?, amountretained?, trx_amountretained?)`,
  types: {
    line_num: "KEY",
    accountlabel: "STRING_80",
    glaccountno: "STRING_24",
    offsetglaccountno: "STRING_24",
    amount: "MONEY",
    memo: "STRING_500",
    locationid: "ID",
    departmentid: "ID",
    item1099: "STRING_10",
    key: "KEY",
    totalpaid: "MONEY",
    totaldue: "MONEY",
    trx_amount: "NUMBER_38_2",
    trx_totalpaid: "NUMBER_38_2",
    trx_totaldue: "NUMBER_38_2",
    currency: "STRING_3",
    retainagepercentage: "NUMBER_3_2",
    amountretained: "MONEY",
    trx_amountretained: "MONEY",
  },
  answer: true,
};
