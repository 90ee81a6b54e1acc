/** What people write: all of this compiles. */
import type { CreateBill, QueryBill, UpdateBill } from "../../generated/2.1/bill.js";
import type { CreateInvoice } from "../../generated/2.1/invoice.js";
import type { LineItem } from "../../generated/2.1/lineitem.js";
import type { CreateVendor } from "../../generated/2.1/vendor.js";
import { isoDate, nonEmpty } from "intacct-runtime";

export const line: LineItem = { glaccountno: "6000", amount: "120.50", projectid: "P1", taskid: "T1" };

export const bill: CreateBill = {
  vendorid: "V100",
  datecreated: "2026-11-22",
  termname: "N30",
  billitems: [line, { accountlabel: "Travel", amount: 12.5, billable: true }],
};

export const dueBill: CreateBill = {
  vendorid: "V100",
  datecreated: isoDate(new Date(0)),
  datedue: "2026-12-22",
  termname: "N30",
  currency: "EUR",
  exchratetype: "Intacct Daily Rate",
  billitems: nonEmpty([line].map((item) => ({ ...item, memo: "again" }))),
};

export const invoice: CreateInvoice = {
  customerid: "C1",
  datecreated: "2026-11-22",
  currency: "EUR",
  exchrate: "1.0843",
  billto: { contactname: "Main" },
  customfields: [{ customfieldname: "RUN", customfieldvalue: "A7" }],
  invoiceitems: [line],
};

export const change: UpdateBill = {
  key: "17",
  externalkey: true,
  updatebillitems: [{ lineitem: line }, { updatelineitem: { line_num: "2", amount: null } }],
};

export const query: QueryBill = {
  maxitems: "100",
  fields: ["key", "totaldue"],
  sorts: [{ value: "datecreated", order: "asc" }],
  filter: {
    logical: [
      {
        logical_operator: "and",
        items: [
          { expression: { field: "vendorid", operator: "=", value: "V100" } },
          { expression: { field: "totaldue", operator: ">", value: "500" } },
        ],
      },
    ],
  },
};

export const vendor: CreateVendor = { vendorid: "V1", name: "Acme", status: "active" };
