// Made by intacct-codegen from 2.1/lines.dtd; do not edit. Checksum 85ed5821129c3a32
import type { Decimal, IsoDate, Shape } from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import type { ProjectDimension } from "./groups.js";
import { type TaxEntry, taxEntries } from "./taxentries.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A change to the line of the given number. Declared in 2.1/lines.dtd. */
export type UpdateLineItem = UpdateLineItemFields &
  (
    | {
        /** `STRING_80`: at most 80 characters. */
        accountlabel?: string;
        glaccountno?: never;
      }
    | {
        accountlabel?: never;
        /** `STRING_24`: at most 24 characters. */
        glaccountno?: string;
      }
  ) &
  ProjectDimension;

interface UpdateLineItemFields {
  line_num: string;
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `MONEY`. */
  amount?: Decimal | null;
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

export const updateLineItem: Shape<UpdateLineItem> = {
  element: "updatelineitem",
  content: `((accountlabel? | glaccountno?), offsetglaccountno?, amount?, memo?, locationid?, departmentid?,
    item1099?, form1099type?, form1099box?, customfields?, revrectemplate?, defrevaccount?,
    revrecstartdate?, revrecenddate?, (projectid, (taskid, costtypeid?)?)?, customerid?, vendorid?,
    employeeid?, itemid?, classid?, contractid?, warehouseid?, billable?, totaltrxamount?,
    partialexempt?, paymenttaxcapture?, taxentries?)`,
  types: {
    accountlabel: "STRING_80",
    glaccountno: "STRING_24",
    offsetglaccountno: "STRING_24",
    amount: "MONEY",
    memo: "STRING_500",
    locationid: "ID",
    departmentid: "ID",
    item1099: "STRING_10",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
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
  attributes: { line_num: "CDATA #REQUIRED" },
};
