// Made by intacct-codegen from the modules beside it; do not edit. Checksum 0572993410e28033

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export * from "./accountbalances.js";

export * from "./accountbalancesbydimensions.js";

export * from "./accountgroup.js";

export * from "./accountgroupdetails.js";

export * from "./achbankconfiguration.js";

export * from "./adjbooks.js";

export * from "./adjjournal.js";

export * from "./allocation.js";

export * from "./apaccountlabel.js";

export * from "./apadjustment.js";

export * from "./apadjustmentbatch.js";

export * from "./appayment.js";

export * from "./appaymentrequest.js";

export * from "./applications.js";

export * from "./apterm.js";

export * from "./araccountlabel.js";

export * from "./aradjustment.js";

export * from "./aradjustmentbatch.js";

export * from "./araging.js";

export * from "./arpayment.js";

export * from "./arpaymentbatch.js";

export * from "./arterm.js";

export * from "./artransactiondef.js";

export * from "./bankaccount.js";

export * from "./bill.js";

export * from "./billbatch.js";

export * from "./billto.js";

export * from "./cctransaction.js";

export * from "./checkingaccount.js";

export * from "./class.js";

export * from "./closedbooksdate.js";

export * from "./company_info.js";

export * from "./companyprefs.js";

export * from "./consolidation.js";

export * from "./contact.js";

export * from "./contactinfo.js";

export * from "./contactlist.js";

export * from "./contacttaxgroup.js";

export * from "./costtype.js";

export * from "./csnhistory.js";

export * from "./custglgroup.js";

export * from "./customer.js";

export * from "./customerachinfo.js";

export * from "./customerbankaccount.js";

export * from "./customerchargecard.js";

export * from "./customerppackage.js";

export * from "./customervisibility.js";

export * from "./customfields.js";

export * from "./data.js";

export * from "./department.js";

export * from "./deposit.js";

export * from "./discount.js";

export * from "./due.js";

export * from "./earningtype.js";

export * from "./employee.js";

export * from "./employeepref.js";

export * from "./employeerate.js";

export * from "./ending.js";

export * from "./expenseadjustmentreport.js";

export * from "./expensepaymenttype.js";

export * from "./expensereport.js";

export * from "./expensereportbatch.js";

export * from "./expensetype.js";

export * from "./fields.js";

export * from "./financialdata.js";

export * from "./get.js";

export * from "./get_list.js";

export * from "./glaccount.js";

export * from "./glbudget.js";

export * from "./glbudgetitem.js";

export * from "./glentry.js";

export * from "./gltransaction.js";

export * from "./gltransactionentries.js";

export * from "./groups.js";

export * from "./icitemtotals.js";

export * from "./ictotal.js";

export * from "./ictransaction.js";

export * from "./ictransactiondef.js";

export * from "./invoice.js";

export * from "./invoicebatch.js";

export * from "./invpricelistentry.js";

export * from "./item.js";

export * from "./itemdetails.js";

export * from "./itemglgroup.js";

export * from "./itemtaxgroup.js";

export * from "./itemtotal.js";

export * from "./journal.js";

export * from "./lineitem.js";

export * from "./lineitemnoretainage.js";

export * from "./linesubtotals.js";

export * from "./location.js";

export * from "./locationentity.js";

export * from "./locationgroup.js";

export * from "./mailaddress.js";

export * from "./myclients.js";

export * from "./object.js";

export * from "./otherreceipt.js";

export * from "./payto.js";

export * from "./penalty.js";

export * from "./popricelist.js";

export * from "./potransaction.js";

export * from "./potransactiondef.js";

export * from "./pricelistitem.js";

export * from "./primary.js";

export * from "./productline.js";

export * from "./project.js";

export * from "./projectinvoices.js";

export * from "./projectstatus.js";

export * from "./projecttype.js";

export * from "./receiptitems.js";

export * from "./reclassifyitems.js";

export * from "./recurlineitem.js";

export * from "./recurringbill.js";

export * from "./recurringgltransaction.js";

export * from "./recurringinvoice.js";

export * from "./recurringstatgltrans.js";

export * from "./recursotransaction.js";

export * from "./reimbursementrequest.js";

export * from "./renewalmacro.js";

export * from "./reportingperiod.js";

export * from "./returnto.js";

export * from "./revending.js";

export * from "./revrecchangelog.js";

export * from "./revrecentry.js";

export * from "./revrecschedule.js";

export * from "./revrecscheduleentry.js";

export * from "./revrectemplate.js";

export * from "./salestotals.js";

export * from "./savingsaccount.js";

export * from "./scalars.js";

export * from "./session.js";

export * from "./shipto.js";

export * from "./smarteventlog.js";

export * from "./sopricelist.js";

export * from "./sotransaction.js";

export * from "./sotransactiondef.js";

export * from "./statglaccount.js";

export * from "./statgltransaction.js";

export * from "./statgltransactionentries.js";

export * from "./statjournal.js";

export * from "./stkittransaction.js";

export * from "./subscription.js";

export * from "./subtotals.js";

export * from "./supdoc.js";

export * from "./supdocfolder.js";

export * from "./task.js";

export * from "./taxdetail.js";

export * from "./taxentries.js";

export * from "./taxschedule.js";

export * from "./taxscheduledetail.js";

export * from "./taxschedulemap.js";

export * from "./territory.js";

export * from "./timesheet.js";

export * from "./timetype.js";

export * from "./trialbalance.js";

export * from "./trxcurrencies.js";

export * from "./uom.js";

export * from "./updatelineitem.js";

export * from "./updatesubtotals.js";

export * from "./userdefineddimensions.js";

export * from "./userpermissions.js";

export * from "./vendglgroup.js";

export * from "./vendor.js";

export * from "./vendorentityaccount.js";

export * from "./vendorpref.js";

export * from "./vendorvisibility.js";

export * from "./visibility.js";

export * from "./vsoeallocation.js";

export * from "./vsoeitempricelist.js";

export * from "./vsoepricelist.js";

export * from "./warehouse.js";
