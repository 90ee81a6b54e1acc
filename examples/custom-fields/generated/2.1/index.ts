// Made by intacct-codegen from the modules beside it; do not edit. Checksum 199bb02ef56b6d0c

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export * from "../../../../generated/2.1/accountbalances.js";

export * from "../../../../generated/2.1/accountbalancesbydimensions.js";

export * from "../../../../generated/2.1/accountgroup.js";

export * from "../../../../generated/2.1/accountgroupdetails.js";

export * from "../../../../generated/2.1/achbankconfiguration.js";

export * from "../../../../generated/2.1/adjbooks.js";

export * from "../../../../generated/2.1/adjjournal.js";

export * from "../../../../generated/2.1/allocation.js";

export * from "../../../../generated/2.1/apaccountlabel.js";

export * from "../../../../generated/2.1/apadjustment.js";

export * from "../../../../generated/2.1/apadjustmentbatch.js";

export * from "../../../../generated/2.1/appayment.js";

export * from "../../../../generated/2.1/appaymentrequest.js";

export * from "../../../../generated/2.1/applications.js";

export * from "../../../../generated/2.1/apterm.js";

export * from "../../../../generated/2.1/araccountlabel.js";

export * from "../../../../generated/2.1/aradjustment.js";

export * from "../../../../generated/2.1/aradjustmentbatch.js";

export * from "../../../../generated/2.1/araging.js";

export * from "../../../../generated/2.1/arpayment.js";

export * from "../../../../generated/2.1/arpaymentbatch.js";

export * from "../../../../generated/2.1/arterm.js";

export * from "../../../../generated/2.1/artransactiondef.js";

export * from "../../../../generated/2.1/bankaccount.js";

export * from "./bill.js";

export * from "./billbatch.js";

export * from "../../../../generated/2.1/billto.js";

export * from "../../../../generated/2.1/cctransaction.js";

export * from "../../../../generated/2.1/checkingaccount.js";

export * from "../../../../generated/2.1/class.js";

export * from "../../../../generated/2.1/closedbooksdate.js";

export * from "../../../../generated/2.1/company_info.js";

export * from "../../../../generated/2.1/companyprefs.js";

export * from "../../../../generated/2.1/consolidation.js";

export * from "../../../../generated/2.1/contact.js";

export * from "../../../../generated/2.1/contactinfo.js";

export * from "../../../../generated/2.1/contactlist.js";

export * from "../../../../generated/2.1/contacttaxgroup.js";

export * from "../../../../generated/2.1/costtype.js";

export * from "../../../../generated/2.1/csnhistory.js";

export * from "../../../../generated/2.1/custglgroup.js";

export * from "../../../../generated/2.1/customer.js";

export * from "../../../../generated/2.1/customerachinfo.js";

export * from "../../../../generated/2.1/customerbankaccount.js";

export * from "../../../../generated/2.1/customerchargecard.js";

export * from "../../../../generated/2.1/customerppackage.js";

export * from "../../../../generated/2.1/customervisibility.js";

export * from "../../../../generated/2.1/customfields.js";

export * from "../../../../generated/2.1/data.js";

export * from "../../../../generated/2.1/department.js";

export * from "../../../../generated/2.1/deposit.js";

export * from "../../../../generated/2.1/discount.js";

export * from "../../../../generated/2.1/due.js";

export * from "../../../../generated/2.1/earningtype.js";

export * from "../../../../generated/2.1/employee.js";

export * from "../../../../generated/2.1/employeepref.js";

export * from "../../../../generated/2.1/employeerate.js";

export * from "../../../../generated/2.1/ending.js";

export * from "../../../../generated/2.1/expenseadjustmentreport.js";

export * from "../../../../generated/2.1/expensepaymenttype.js";

export * from "../../../../generated/2.1/expensereport.js";

export * from "../../../../generated/2.1/expensereportbatch.js";

export * from "../../../../generated/2.1/expensetype.js";

export * from "../../../../generated/2.1/fields.js";

export * from "../../../../generated/2.1/financialdata.js";

export * from "../../../../generated/2.1/get.js";

export * from "../../../../generated/2.1/get_list.js";

export * from "../../../../generated/2.1/glaccount.js";

export * from "../../../../generated/2.1/glbudget.js";

export * from "../../../../generated/2.1/glbudgetitem.js";

export * from "../../../../generated/2.1/glentry.js";

export * from "../../../../generated/2.1/gltransaction.js";

export * from "../../../../generated/2.1/gltransactionentries.js";

export * from "../../../../generated/2.1/groups.js";

export * from "../../../../generated/2.1/icitemtotals.js";

export * from "../../../../generated/2.1/ictotal.js";

export * from "../../../../generated/2.1/ictransaction.js";

export * from "../../../../generated/2.1/ictransactiondef.js";

export * from "../../../../generated/2.1/invoice.js";

export * from "../../../../generated/2.1/invoicebatch.js";

export * from "../../../../generated/2.1/invpricelistentry.js";

export * from "../../../../generated/2.1/item.js";

export * from "../../../../generated/2.1/itemdetails.js";

export * from "../../../../generated/2.1/itemglgroup.js";

export * from "../../../../generated/2.1/itemtaxgroup.js";

export * from "../../../../generated/2.1/itemtotal.js";

export * from "../../../../generated/2.1/journal.js";

export * from "../../../../generated/2.1/lineitem.js";

export * from "../../../../generated/2.1/lineitemnoretainage.js";

export * from "../../../../generated/2.1/linesubtotals.js";

export * from "../../../../generated/2.1/location.js";

export * from "../../../../generated/2.1/locationentity.js";

export * from "../../../../generated/2.1/locationgroup.js";

export * from "../../../../generated/2.1/mailaddress.js";

export * from "../../../../generated/2.1/myclients.js";

export * from "../../../../generated/2.1/object.js";

export * from "../../../../generated/2.1/otherreceipt.js";

export * from "../../../../generated/2.1/payto.js";

export * from "../../../../generated/2.1/penalty.js";

export * from "../../../../generated/2.1/popricelist.js";

export * from "../../../../generated/2.1/potransaction.js";

export * from "../../../../generated/2.1/potransactiondef.js";

export * from "../../../../generated/2.1/pricelistitem.js";

export * from "../../../../generated/2.1/primary.js";

export * from "../../../../generated/2.1/productline.js";

export * from "../../../../generated/2.1/project.js";

export * from "../../../../generated/2.1/projectinvoices.js";

export * from "../../../../generated/2.1/projectstatus.js";

export * from "../../../../generated/2.1/projecttype.js";

export * from "../../../../generated/2.1/receiptitems.js";

export * from "../../../../generated/2.1/reclassifyitems.js";

export * from "../../../../generated/2.1/recurlineitem.js";

export * from "../../../../generated/2.1/recurringbill.js";

export * from "../../../../generated/2.1/recurringgltransaction.js";

export * from "../../../../generated/2.1/recurringinvoice.js";

export * from "../../../../generated/2.1/recurringstatgltrans.js";

export * from "../../../../generated/2.1/recursotransaction.js";

export * from "../../../../generated/2.1/reimbursementrequest.js";

export * from "../../../../generated/2.1/renewalmacro.js";

export * from "../../../../generated/2.1/reportingperiod.js";

export * from "../../../../generated/2.1/returnto.js";

export * from "../../../../generated/2.1/revending.js";

export * from "../../../../generated/2.1/revrecchangelog.js";

export * from "../../../../generated/2.1/revrecentry.js";

export * from "../../../../generated/2.1/revrecschedule.js";

export * from "../../../../generated/2.1/revrecscheduleentry.js";

export * from "../../../../generated/2.1/revrectemplate.js";

export * from "../../../../generated/2.1/salestotals.js";

export * from "../../../../generated/2.1/savingsaccount.js";

export * from "../../../../generated/2.1/scalars.js";

export * from "../../../../generated/2.1/session.js";

export * from "../../../../generated/2.1/shipto.js";

export * from "../../../../generated/2.1/smarteventlog.js";

export * from "../../../../generated/2.1/sopricelist.js";

export * from "../../../../generated/2.1/sotransaction.js";

export * from "../../../../generated/2.1/sotransactiondef.js";

export * from "../../../../generated/2.1/statglaccount.js";

export * from "../../../../generated/2.1/statgltransaction.js";

export * from "../../../../generated/2.1/statgltransactionentries.js";

export * from "../../../../generated/2.1/statjournal.js";

export * from "../../../../generated/2.1/stkittransaction.js";

export * from "../../../../generated/2.1/subscription.js";

export * from "../../../../generated/2.1/subtotals.js";

export * from "../../../../generated/2.1/supdoc.js";

export * from "../../../../generated/2.1/supdocfolder.js";

export * from "../../../../generated/2.1/task.js";

export * from "../../../../generated/2.1/taxdetail.js";

export * from "../../../../generated/2.1/taxentries.js";

export * from "../../../../generated/2.1/taxschedule.js";

export * from "../../../../generated/2.1/taxscheduledetail.js";

export * from "../../../../generated/2.1/taxschedulemap.js";

export * from "../../../../generated/2.1/territory.js";

export * from "../../../../generated/2.1/timesheet.js";

export * from "../../../../generated/2.1/timetype.js";

export * from "../../../../generated/2.1/trialbalance.js";

export * from "../../../../generated/2.1/trxcurrencies.js";

export * from "../../../../generated/2.1/uom.js";

export * from "../../../../generated/2.1/updatelineitem.js";

export * from "../../../../generated/2.1/updatesubtotals.js";

export * from "../../../../generated/2.1/userdefineddimensions.js";

export * from "../../../../generated/2.1/userpermissions.js";

export * from "../../../../generated/2.1/vendglgroup.js";

export * from "./vendor.js";

export * from "../../../../generated/2.1/vendorentityaccount.js";

export * from "../../../../generated/2.1/vendorpref.js";

export * from "../../../../generated/2.1/vendorvisibility.js";

export * from "../../../../generated/2.1/visibility.js";

export * from "../../../../generated/2.1/vsoeallocation.js";

export * from "../../../../generated/2.1/vsoeitempricelist.js";

export * from "../../../../generated/2.1/vsoepricelist.js";

export * from "../../../../generated/2.1/warehouse.js";
