/**
 * What the gateway would reject, and what must therefore not compile. Each mistake is on its own; if one
 * of them starts to compile, the unused `@ts-expect-error` above it is itself an error.
 */
import type { CreateArPayment } from "../../generated/2.1/arpayment.js";
import type { BillRecord, CreateBill, DeleteBill, QueryBill, ReverseBill, UpdateBill } from "../../generated/2.1/bill.js";
import type { CreateContact } from "../../generated/2.1/contact.js";
import type { CreateGlTransaction } from "../../generated/2.1/gltransaction.js";
import type { LineItem } from "../../generated/2.1/lineitem.js";
import type { CreateVendor } from "../../generated/2.1/vendor.js";

const line: LineItem = { glaccountno: "6000", amount: "120.50" };
const bill = { vendorid: "V100", datecreated: "2026-11-22", billitems: [line] } as const;

// @ts-expect-error neither due date nor term
export const noTerm: CreateBill = { ...bill };
// @ts-expect-error a required field is missing
export const noVendor: CreateBill = { datecreated: "2026-11-22", termname: "N30", billitems: [line] };
// @ts-expect-error no lines
export const noLines: CreateBill = { ...bill, termname: "N30", billitems: [] };
// @ts-expect-error a date in another format
export const dateFormat: CreateBill = { ...bill, termname: "N30", datecreated: "11/22/2026" };
// @ts-expect-error a misspelt field
export const misspelt: CreateBill = { ...bill, termname: "N30", vendorID: "V100" };
// @ts-expect-error text where a boolean belongs
export const flag: CreateBill = { ...bill, termname: "N30", nogl: "true" };
// @ts-expect-error a number where text belongs
export const number: CreateBill = { ...bill, termname: "N30", billno: 17 };
// @ts-expect-error a currency without a rate
export const noRate: CreateBill = { ...bill, termname: "N30", currency: "EUR" };
// @ts-expect-error a rate without a currency
export const noCurrency: CreateBill = { ...bill, termname: "N30", exchrate: "1.1" };
// @ts-expect-error a type of rate and a rate of one's own
export const twoRates: CreateBill = { ...bill, termname: "N30", currency: "EUR", exchrate: "1.1", exchratetype: "Daily" };
// @ts-expect-error undefined is not a value
export const undefinedField: CreateBill = { ...bill, termname: "N30", billno: undefined };

// @ts-expect-error an account by number and by label
export const twoAccounts: LineItem = { glaccountno: "6000", accountlabel: "Travel", amount: "1" };
// @ts-expect-error no account
export const noAccount: LineItem = { amount: "1" };
// @ts-expect-error a task without its project
export const noProject: LineItem = { glaccountno: "6000", amount: "1", taskid: "T1" };
// @ts-expect-error a cost type without its task
export const noTask: LineItem = { glaccountno: "6000", amount: "1", projectid: "P1", costtypeid: "C1" };
// @ts-expect-error an amount in words
export const words: LineItem = { glaccountno: "6000", amount: "ten" };
// @ts-expect-error null clears a field in updates only
export const cleared: LineItem = { glaccountno: "6000", amount: null };

// @ts-expect-error no key
export const noKey: UpdateBill = { description: "x" };
// @ts-expect-error a key that is a number
export const numericKey: DeleteBill = { key: 17 };
// @ts-expect-error an attribute with another value than true or false
export const external: DeleteBill = { key: "17", externalkey: "yes" };
// @ts-expect-error no date of reversal
export const noDate: ReverseBill = { key: "17" };
// @ts-expect-error a change and a new line in one
export const both: UpdateBill = { key: "17", updatebillitems: [{ lineitem: line, updatelineitem: { line_num: "1" } }] };
// @ts-expect-error a change without the number of its line
export const noNumber: UpdateBill = { key: "17", updatebillitems: [{ updatelineitem: { amount: "1" } }] };

// @ts-expect-error a field that bills do not have
export const unknownField: QueryBill = { fields: ["key", "vendorname"] };
// @ts-expect-error sorted by a field that bills do not have
export const unknownSort: QueryBill = { sorts: [{ value: "vendorname", order: "asc" }] };
// @ts-expect-error an order that does not exist
export const unknownOrder: QueryBill = { sorts: [{ value: "key", order: "up" }] };
// @ts-expect-error an operator that does not exist
export const operator: QueryBill = { filter: { expression: [{ field: "key", operator: "==", value: "1" }] } };
// @ts-expect-error "and" of a single operand
export const single: QueryBill = { filter: { logical: [{ logical_operator: "and", items: [{ expression: { field: "key", operator: "=", value: "1" } }] }] } };
// @ts-expect-error the object is the profile's own business
export const object: QueryBill = { object: "invoice" };

// @ts-expect-error a status that does not exist
export const status: CreateVendor = { vendorid: "V1", name: "Acme", status: "deleted" };
// @ts-expect-error a contact by name and in full
export const contact: CreateVendor = { vendorid: "V1", name: "Acme", payto: { contactname: "A", contact: { contactname: "A", printas: "A" } } };
// @ts-expect-error a contact without the name that is printed
export const printas: CreateContact = { contactname: "A" };
// @ts-expect-error a single entry: a transaction has two sides
export const oneSided: CreateGlTransaction = { journalid: "GJ", datecreated: "2026-11-22", description: "x", gltransactionentries: [{ trtype: "debit", amount: "1", glaccountno: "1000" }] };
// @ts-expect-error a payment into a batch and into a bank account
export const twoPlaces: CreateArPayment = { customerid: "C1", paymentamount: "1", batchkey: "1", bankaccountid: "B1" };

declare const record: BillRecord;
// @ts-expect-error a field that the record does not have
export const unread: unknown = record.vendorname;
// @ts-expect-error amounts are text, so that they never pass through binary floating point
export const sum: number = record.totaldue;
