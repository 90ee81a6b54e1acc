import { readFunction, subjectOf } from "../profiles/functions.js";

/** What 3.0 calls the objects of 2.1, where that is not the same name in capitals. */
const objectNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bankaccount: "CHECKINGACCOUNT",
    bill: "APBILL",
    billbatch: "APBILLBATCH",
    expenseadjustmentreport: "EXPENSEADJUSTMENTS",
    expensereport: "EEXPENSES",
    expensetype: "EEACCOUNTLABEL",
    gltransaction: "GLBATCH",
    ictransaction: "INVDOCUMENT",
    invoice: "ARINVOICE",
    invoicebatch: "ARINVOICEBATCH",
    otherreceipt: "OTHERRECEIPTS",
    potransaction: "PODOCUMENT",
    recurringbill: "APRECURBILL",
    recurringinvoice: "ARRECURINVOICE",
    recursotransaction: "SORECURDOCUMENT",
    sotransaction: "SODOCUMENT",
    statglaccount: "STATACCOUNT",
  }),
);

/** What 3.0 calls the lines of 2.1: by the object in 3.0, the names that its lines have in 2.1. */
const lineNames: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries({
    ALLOCATION: { entry: "ALLOCATIONENTRY" },
    APADJUSTMENT: { lineitem: "APADJUSTMENTITEM" },
    APBILL: { lineitem: "APBILLITEM", reclasslineitem: "APBILLITEM" },
    APRECURBILL: { recurlineitem: "APRECURBILLENTRY" },
    ARADJUSTMENT: { lineitem: "ARADJUSTMENTITEM" },
    ARINVOICE: { lineitem: "ARINVOICEITEM", reclasslineitem: "ARINVOICEITEM" },
    ARRECURINVOICE: { recurlineitem: "ARRECURINVOICEENTRY" },
    CCTRANSACTION: { ccpayitem: "CCTRANSACTIONENTRY" },
    DEPOSIT: { receipt: "OTHERRECEIPTS", lineitem: "OTHERRECEIPTSENTRY" },
    EEXPENSES: { expense: "EEXPENSESITEM" },
    EXPENSEADJUSTMENTS: { expenseadjustment: "EXPENSEADJUSTMENTSITEM" },
    INVDOCUMENT: { ictransitem: "INVDOCUMENTENTRY", subtotal: "INVDOCUMENTSUBTOTALS" },
    OTHERRECEIPTS: { lineitem: "OTHERRECEIPTSENTRY" },
    PODOCUMENT: { potransitem: "PODOCUMENTENTRY", subtotal: "PODOCUMENTSUBTOTALS" },
    SODOCUMENT: { sotransitem: "SODOCUMENTENTRY", subtotal: "SODOCUMENTSUBTOTALS" },
    SORECURDOCUMENT: { recursotransitem: "SORECURDOCUMENTENTRY", subtotal: "SORECURDOCUMENTSUBTOTALS" },
    TIMESHEET: { timesheetitem: "TIMESHEETENTRY" },
  }),
);

/** The name that overlays use for the object of a 2.1 function: `APBILL` of `create_bill`. */
export function objectOfFunction(functionName: string): string {
  const object = subjectOf(readFunction(functionName, "2.1").object, "2.1");
  return objectNames.get(object) ?? object.toUpperCase();
}

/** The name that overlays use for the object of a record in an answer of 2.1: `APBILL` of `bill`. */
export const objectOfRecord = (tag: string): string => objectNames.get(tag) ?? tag.toUpperCase();

/** The name that overlays use for the lines of an object, of those that 2.1 calls `lineitem` or `updatelineitem`. */
export function lineName(owner: string, element: string): string {
  const line = element.replace(/^update(?=.)/, "");
  return lineNames.get(owner)?.[line] ?? line.toUpperCase();
}
