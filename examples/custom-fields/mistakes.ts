/** What the compiler refuses once it knows the custom fields of a company. */
import { equalTo, query } from "intacct-runtime";
import type { BillLineItem, CreateVendorCustomFields, UpdateBill } from "./generated/2.1/index.js";
import { queryVendor, type CreateApBillItem, type CreateVendor } from "./generated/3.0/index.js";

const vendor = {
  NAME: "Mill & Sons",
  DISPLAYCONTACT: { PRINTAS: "Mill & Sons" },
  CREDIT_RATING: "B",
} satisfies CreateVendor;

// @ts-expect-error: a rating that there is not
export const wrongPick: CreateVendor = { ...vendor, CREDIT_RATING: "D" };

// @ts-expect-error: one of the certificates is none
export const wrongPicks: CreateVendor = { ...vendor, CERTIFICATES: ["ISO 9001", "ISO 9000"] };

// @ts-expect-error: a multi-pick is a list
export const noList: CreateVendor = { ...vendor, CERTIFICATES: "ISO 9001" };

// @ts-expect-error: a check box is true or false
export const wrongType: CreateVendor = { ...vendor, ON_PROBATION: "yes" };

// @ts-expect-error: a date is written as 2026-11-22
export const wrongDate: CreateVendor = { ...vendor, REVIEWED_ON: "22.11.2026" };

// @ts-expect-error: no company has this field
export const unknown: CreateVendor = { ...vendor, CREDIT_RATNG: "B" };

// @ts-expect-error: the rating is required
export const missing: CreateVendor = { NAME: vendor.NAME, DISPLAYCONTACT: vendor.DISPLAYCONTACT };

// @ts-expect-error: in `customfields` of version 2.1 as well
export const missingPair: CreateVendorCustomFields = { NICKNAME: "Mill" };

const line = { glaccountno: "6000", amount: "120.50" } as const;

export const rightLine: BillLineItem = { ...line, customfields: { COST_CENTRE: "plant" } };

// @ts-expect-error: a cost centre that there is not
export const wrongCentre: BillLineItem = { ...line, customfields: { COST_CENTRE: "yard" } };

// @ts-expect-error: lines do not have the fields of vendors
export const ofVendors: BillLineItem = { ...line, customfields: { COST_CENTRE: "plant", NICKNAME: "Mill" } };

// @ts-expect-error: a check box is true or false
export const wrongCheck: BillLineItem["customfields"] = { COST_CENTRE: "plant", INSPECTED: "true" };

// @ts-expect-error: the cost centre is required
export const withoutCentre: BillLineItem = line;

/** A change to a line need not say what stays as it is. */
export const changes: UpdateBill["updatebillitems"] = [
  { updatelineitem: { line_num: "1", customfields: { INSPECTED: true } } },
  // @ts-expect-error: a new line needs its cost centre
  { lineitem: line },
];

// @ts-expect-error: bills have lines of their own in version 3.0, too
export const item: CreateApBillItem = { ACCOUNTNO: "6000", TRX_AMOUNT: "1", COST_CENTRE: "yard" };

// @ts-expect-error: no vendor has this field
export const selected = query(queryVendor, { select: ["CREDIT_RATNG"] });

// @ts-expect-error: and none can be found by it
export const filtered = query(queryVendor, { select: ["NAME"], filter: equalTo("CREDIT_RATNG", "B") });
