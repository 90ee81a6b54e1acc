import { subjectOf } from "../../../schema/profiles/functions.js";

/** Objects that object-specific functions call otherwise than functions on any object do. */
const objects: ReadonlyMap<string, string> = new Map(
  Object.entries({
    achbankconfiguration: "ACHBANK",
    appaymentrequest: "APPAYMENTREQUEST",
    arpayment: "ARPYMT",
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
    paymentrequest: "APPAYMENTREQUEST",
    potransaction: "PODOCUMENT",
    recurringbill: "APRECURBILL",
    recurringinvoice: "ARRECURINVOICE",
    recursotransaction: "SORECURDOCUMENT",
    reimbursementrequest: "EPPAYMENTREQUEST",
    sotransaction: "SODOCUMENT",
    statglaccount: "STATACCOUNT",
    statgltransaction: "GLBATCH",
  }),
);

/** Fields that they call otherwise, by the object that records are kept under. */
const fields: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    APBILL: {
      billitems: "APBILLITEMS",
      billno: "RECORDID",
      datecreated: "WHENCREATED",
      datedue: "WHENDUE",
      dateposted: "WHENPOSTED",
      glaccountno: "ACCOUNTNO",
      key: "RECORDNO",
      lineitem: "APBILLITEM",
      ponumber: "DOCNUMBER",
    },
    ARINVOICE: {
      datecreated: "WHENCREATED",
      datedue: "WHENDUE",
      dateposted: "WHENPOSTED",
      glaccountno: "ACCOUNTNO",
      invoiceitems: "ARINVOICEITEMS",
      invoiceno: "RECORDID",
      key: "RECORDNO",
      lineitem: "ARINVOICEITEM",
      ponumber: "DOCNUMBER",
    },
    EEACCOUNTLABEL: { expensetype: "ACCOUNTLABEL" },
    GLACCOUNT: { glaccountno: "ACCOUNTNO" },
    STATACCOUNT: { glaccountno: "ACCOUNTNO" },
  }).map(([object, names]) => [object, new Map(Object.entries(names))]),
);

/** The object under which records are kept, by the name that object-specific functions have for it. */
export function objectOf(name: string): string {
  const subject = subjectOf(name, "2.1");
  return objects.get(subject) ?? subject.toUpperCase();
}

/** What a field of an object is called where it is kept. */
export function fieldOf(object: string, name: string): string {
  const renamed = fields.get(object)?.get(name);
  return renamed ?? (name === "key" ? "RECORDNO" : name.toUpperCase());
}
