/** What a program says of vendors and bills once it knows the custom fields of its company. */
import { equalTo, query, toXml, type Query } from "intacct-runtime";
import { createBill, type CreateBill } from "./generated/2.1/index.js";
import { createApBill, createVendor, queryVendor, type CreateVendor } from "./generated/3.0/index.js";

/** In version 3.0 a custom field is a field like any other. */
const vendor: CreateVendor = {
  NAME: "Mill & Sons",
  VENDTYPE: "Supplier",
  DISPLAYCONTACT: { PRINTAS: "Mill & Sons" },
  CREDIT_RATING: "B",
  CERTIFICATES: ["ISO 9001", "ISO 14001"],
  ON_PROBATION: false,
  REVIEW_BUDGET: "1200.50",
  REVIEWED_ON: "2026-11-22",
  BUYER_EMAIL: "buyer@acme.example",
  PLANTS: 3,
  ON_TIME: "97.5",
  REVIEW_NO: "R-7",
  NICKNAME: "Mill",
  REMARKS: "Pays\nlate",
  WEB_SHOP: "https://mill.example",
  SHOP_PIN: "0815",
};

/** In version 2.1 custom fields are in `customfields`, on lines as well, and travel as names and values. */
const bill: CreateBill = {
  vendorid: "V100",
  datecreated: "2026-11-22",
  datedue: "2026-12-22",
  billitems: [
    { glaccountno: "6000", amount: "120.50", customfields: { COST_CENTRE: "plant", INSPECTED: true } },
  ],
};

export const newVendor = (): string => toXml(createVendor, vendor);

export const newBill = (): string => toXml(createBill, bill);

export const newApBill = (): string =>
  toXml(createApBill, {
    WHENCREATED: "2026-11-22",
    WHENDUE: "2026-12-22",
    VENDORID: "V100",
    APBILLITEMS: [{ ACCOUNTNO: "6000", TRX_AMOUNT: "120.50", COST_CENTRE: "office" }],
  });

/** Custom fields can be asked for, and are read by their types. */
export const lateOnes = (): Query<{
  readonly CERTIFICATES: string[];
  readonly ON_TIME: `${number}` | null;
}> => query(queryVendor, { select: ["CERTIFICATES", "ON_TIME"], filter: equalTo("CREDIT_RATING", "C") });
