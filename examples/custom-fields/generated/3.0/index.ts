// Made by intacct-codegen from the modules beside it; do not edit. Checksum c60bb3386d4d10a2

export * from "../../../../generated/3.0/accountbalances.js";

export * from "../../../../generated/3.0/accountbalancesbydimensions.js";

export * from "../../../../generated/3.0/accountgroup.js";

export * from "../../../../generated/3.0/accountgroupdetails.js";

export * from "./accttitlebyloc.js";

export * from "./accumulationtype.js";

export * from "./achbank.js";

export * from "../../../../generated/3.0/achbankconfiguration.js";

export * from "../../../../generated/3.0/activitylog.js";

export * from "../../../../generated/3.0/additional_parameters.js";

export * from "../../../../generated/3.0/adjbooks.js";

export * from "../../../../generated/3.0/adjjournal.js";

export * from "../../../../generated/3.0/advaudithistory.js";

export * from "../../../../generated/3.0/afrsetup.js";

export * from "../../../../generated/3.0/aisle.js";

export * from "./allocation.js";

export * from "./allocationentry.js";

export * from "./apaccountlabel.js";

export * from "./apadjustment.js";

export * from "./apadjustmentbatch.js";

export * from "./apadjustmentitem.js";

export * from "./apbill.js";

export * from "./apbillbatch.js";

export * from "./apbillitem.js";

export * from "./apbilljointpayee.js";

export * from "../../../../generated/3.0/app.js";

export * from "./appayment.js";

export * from "./appaymentrequest.js";

export * from "../../../../generated/3.0/applications.js";

export * from "../../../../generated/3.0/approvalhistory.js";

export * from "./appymt.js";

export * from "./appymtdetail.js";

export * from "./aprecurbill.js";

export * from "./aprecurbillentry.js";

export * from "./apretainagerelease.js";

export * from "./apretainagereleaseentry.js";

export * from "./apterm.js";

export * from "./araccountlabel.js";

export * from "./aradjustment.js";

export * from "./aradjustmentbatch.js";

export * from "./aradjustmentitem.js";

export * from "./aradvance.js";

export * from "../../../../generated/3.0/araging.js";

export * from "./arinvoice.js";

export * from "./arinvoicebatch.js";

export * from "./arinvoiceitem.js";

export * from "./arpayment.js";

export * from "./arpaymentbatch.js";

export * from "./arpymt.js";

export * from "./arrecurinvoice.js";

export * from "./arrecurinvoiceentry.js";

export * from "./arretainagerelease.js";

export * from "./arretainagereleaseentry.js";

export * from "./arterm.js";

export * from "../../../../generated/3.0/artransactiondef.js";

export * from "../../../../generated/3.0/audithistory.js";

export * from "../../../../generated/3.0/audittrail.js";

export * from "../../../../generated/3.0/availableinventory.js";

export * from "../../../../generated/3.0/bankaccount.js";

export * from "./bankacctrecon.js";

export * from "./bankaccttxnfeed.js";

export * from "./bankfee.js";

export * from "./bankfeeentry.js";

export * from "../../../../generated/3.0/bill.js";

export * from "../../../../generated/3.0/billbatch.js";

export * from "./billto.js";

export * from "../../../../generated/3.0/billto2.js";

export * from "../../../../generated/3.0/bin.js";

export * from "../../../../generated/3.0/binface.js";

export * from "../../../../generated/3.0/binsize.js";

export * from "./cctransaction.js";

export * from "./cctransactionentry.js";

export * from "./changerequest.js";

export * from "./changerequestentry.js";

export * from "./changerequeststatus.js";

export * from "./changerequesttype.js";

export * from "./chargepayoff.js";

export * from "./chargepayoffentry.js";

export * from "./checkingaccount.js";

export * from "./class.js";

export * from "./classgroup.js";

export * from "../../../../generated/3.0/closedbooksdate.js";

export * from "./cogsclosedje.js";

export * from "../../../../generated/3.0/company_info.js";

export * from "../../../../generated/3.0/companyprefs.js";

export * from "./compliancedefinition.js";

export * from "./compliancerecord.js";

export * from "./compliancetype.js";

export * from "../../../../generated/3.0/consolidate.js";

export * from "../../../../generated/3.0/consolidation.js";

export * from "./contact.js";

export * from "../../../../generated/3.0/contact_list_info.js";

export * from "./contactinfo.js";

export * from "../../../../generated/3.0/contactinfo2.js";

export * from "../../../../generated/3.0/contactlist.js";

export * from "../../../../generated/3.0/contacttaxgroup.js";

export * from "./contract.js";

export * from "./contractbillingschedule.js";

export * from "./contractbillingscheduleentry.js";

export * from "./contractbillingtemplate.js";

export * from "./contractbillingtemplateentry.js";

export * from "./contractdetail.js";

export * from "./contractexpense.js";

export * from "./contractexpense2schedule.js";

export * from "./contractexpenseschedule.js";

export * from "../../../../generated/3.0/contractexpensescheduleentry.js";

export * from "./contractexpensetemplate.js";

export * from "./contractgroup.js";

export * from "./contractitemprclstentytier.js";

export * from "./contractitempricelist.js";

export * from "./contractitempricelistentry.js";

export * from "./contractmeabundle.js";

export * from "./contractmeaitempricelist.js";

export * from "../../../../generated/3.0/contractmeaitempricelistentry.js";

export * from "./contractmeapricelist.js";

export * from "./contractpricelist.js";

export * from "./contractrevenue2schedule.js";

export * from "./contractrevenueschedule.js";

export * from "../../../../generated/3.0/contractrevenuescheduleentry.js";

export * from "./contractrevenuetemplate.js";

export * from "./contracttype.js";

export * from "./contractusage.js";

export * from "./costtype.js";

export * from "../../../../generated/3.0/create-billto.js";

export * from "../../../../generated/3.0/create-contact_list_info.js";

export * from "../../../../generated/3.0/create-contactinfo.js";

export * from "../../../../generated/3.0/create-shipto.js";

export * from "./creditcard.js";

export * from "./creditcardfee.js";

export * from "./creditcardfeeentry.js";

export * from "../../../../generated/3.0/csnhistory.js";

export * from "../../../../generated/3.0/custglgroup.js";

export * from "./customer.js";

export * from "../../../../generated/3.0/customerachinfo.js";

export * from "../../../../generated/3.0/customerbankaccount.js";

export * from "../../../../generated/3.0/customerchargecard.js";

export * from "./customeremailtemplate.js";

export * from "./customergroup.js";

export * from "../../../../generated/3.0/customerppackage.js";

export * from "./customervisibility.js";

export * from "../../../../generated/3.0/customfields.js";

export * from "./custtype.js";

export * from "../../../../generated/3.0/data.js";

export * from "../../../../generated/3.0/ddsddl.js";

export * from "../../../../generated/3.0/ddsjob.js";

export * from "../../../../generated/3.0/ddsobjects.js";

export * from "../../../../generated/3.0/delete.js";

export * from "../../../../generated/3.0/deliverto.js";

export * from "./department.js";

export * from "./departmentgroup.js";

export * from "./deposit.js";

export * from "./depositentry.js";

export * from "../../../../generated/3.0/dimensionautofilldata.js";

export * from "../../../../generated/3.0/dimensionautofilldetails.js";

export * from "../../../../generated/3.0/dimensionrelationships.js";

export * from "../../../../generated/3.0/dimensionrestricteddata.js";

export * from "../../../../generated/3.0/dimensionrestrictions.js";

export * from "../../../../generated/3.0/dimensions.js";

export * from "../../../../generated/3.0/discount.js";

export * from "../../../../generated/3.0/due.js";

export * from "./dunningdefinition.js";

export * from "./earningtype.js";

export * from "./eeaccountlabel.js";

export * from "./eexpenses.js";

export * from "./employee.js";

export * from "./employeegroup.js";

export * from "./employeeposition.js";

export * from "../../../../generated/3.0/employeepref.js";

export * from "../../../../generated/3.0/employeerate.js";

export * from "./employeetype.js";

export * from "../../../../generated/3.0/ending.js";

export * from "../../../../generated/3.0/entities.js";

export * from "../../../../generated/3.0/entityacctdefault.js";

export * from "../../../../generated/3.0/entityacctoverride.js";

export * from "../../../../generated/3.0/entitydetails.js";

export * from "./eppayment.js";

export * from "./eppaymentrequest.js";

export * from "../../../../generated/3.0/exchangerate.js";

export * from "../../../../generated/3.0/exchangerateentry.js";

export * from "../../../../generated/3.0/exchangeratetypes.js";

export * from "../../../../generated/3.0/expenseadjustmentreport.js";

export * from "./expenseadjustments.js";

export * from "./expenseadjustmentsitem.js";

export * from "./expensepaymenttype.js";

export * from "../../../../generated/3.0/expensereport.js";

export * from "./expensereportbatch.js";

export * from "../../../../generated/3.0/expensetypes.js";

export * from "../../../../generated/3.0/fields.js";

export * from "../../../../generated/3.0/financialdata.js";

export * from "../../../../generated/3.0/financialsetup.js";

export * from "./fundstransfer.js";

export * from "./fundstransferentry.js";

export * from "../../../../generated/3.0/gcbook.js";

export * from "../../../../generated/3.0/gcbookacctratetype.js";

export * from "../../../../generated/3.0/gcbookadjjournal.js";

export * from "../../../../generated/3.0/gcbookelimaccount.js";

export * from "../../../../generated/3.0/gcbookentity.js";

export * from "../../../../generated/3.0/gcownershipchildentity.js";

export * from "../../../../generated/3.0/gcownershipentity.js";

export * from "../../../../generated/3.0/gcownershipstructure.js";

export * from "../../../../generated/3.0/gcownershipstructuredetail.js";

export * from "./geninvoicepolicy.js";

export * from "./geninvoicepreview.js";

export * from "./geninvoicepreviewline.js";

export * from "./geninvoicerun.js";

export * from "../../../../generated/3.0/get.js";

export * from "../../../../generated/3.0/get_list.js";

export * from "./glaccount.js";

export * from "../../../../generated/3.0/glaccountbalance.js";

export * from "./glacctallocation.js";

export * from "./glacctallocationgrp.js";

export * from "./glacctallocationrun.js";

export * from "./glacctgrp.js";

export * from "../../../../generated/3.0/glacctgrphierarchy.js";

export * from "./glacctgrppurpose.js";

export * from "./glbatch.js";

export * from "../../../../generated/3.0/glbudget.js";

export * from "./glbudgetheader.js";

export * from "./glbudgetitem.js";

export * from "./gldetail.js";

export * from "./glentry.js";

export * from "../../../../generated/3.0/gltransaction.js";

export * from "./gltransactionentries.js";

export * from "./groups.js";

export * from "./iccyclecount.js";

export * from "./iccyclecountentry.js";

export * from "../../../../generated/3.0/icitem.js";

export * from "../../../../generated/3.0/icitemtotals.js";

export * from "../../../../generated/3.0/icrow.js";

export * from "../../../../generated/3.0/ictotal.js";

export * from "../../../../generated/3.0/ictransaction.js";

export * from "../../../../generated/3.0/ictransactiondef.js";

export * from "./ictransfer.js";

export * from "../../../../generated/3.0/inspect.js";

export * from "../../../../generated/3.0/interentitysetup.js";

export * from "./invdocument.js";

export * from "./invdocumententry.js";

export * from "./invdocumentparams.js";

export * from "../../../../generated/3.0/invdocumentsubtotals.js";

export * from "./inventorytotaldetail.js";

export * from "../../../../generated/3.0/inventorywqdetail.js";

export * from "../../../../generated/3.0/inventorywqorder.js";

export * from "../../../../generated/3.0/invoice.js";

export * from "../../../../generated/3.0/invoicebatch.js";

export * from "./invpricelist.js";

export * from "../../../../generated/3.0/invpricelistentry.js";

export * from "./item.js";

export * from "../../../../generated/3.0/itemcrossref.js";

export * from "../../../../generated/3.0/itemdetails.js";

export * from "./itemglgroup.js";

export * from "./itemgroup.js";

export * from "./itemtaxgroup.js";

export * from "../../../../generated/3.0/itemtotal.js";

export * from "./itemwarehouseinfo.js";

export * from "../../../../generated/3.0/jobqueuerecord.js";

export * from "../../../../generated/3.0/journal.js";

export * from "./laborclass.js";

export * from "./laborshift.js";

export * from "./laborunion.js";

export * from "../../../../generated/3.0/lineitem.js";

export * from "../../../../generated/3.0/linesubtotals.js";

export * from "./location.js";

export * from "./locationentity.js";

export * from "./locationgroup.js";

export * from "../../../../generated/3.0/lookup.js";

export * from "../../../../generated/3.0/mailaddress.js";

export * from "../../../../generated/3.0/mailaddress2.js";

export * from "./memberusergroup.js";

export * from "../../../../generated/3.0/more.js";

export * from "../../../../generated/3.0/myclients.js";

export * from "../../../../generated/3.0/object.js";

export * from "../../../../generated/3.0/objects.js";

export * from "./obspctcompleted.js";

export * from "./otherreceipts.js";

export * from "./otherreceiptsentry.js";

export * from "./payrollreportcheck.js";

export * from "./payrollreportemployee.js";

export * from "./payrollreportgrosspay.js";

export * from "./payrollreportpaymodifier.js";

export * from "./payrollreportptoaccrualschedule.js";

export * from "./payrollreportptoactivity.js";

export * from "./payrollreporttax.js";

export * from "./payrollreporttaxsetup.js";

export * from "./payrollreporttimecard.js";

export * from "./payrollreporttrade.js";

export * from "./payto.js";

export * from "../../../../generated/3.0/penalty.js";

export * from "./pjestimate.js";

export * from "./pjestimateentry.js";

export * from "./pjestimatetype.js";

export * from "./podocument.js";

export * from "./podocumententry.js";

export * from "./podocumentparams.js";

export * from "../../../../generated/3.0/podocumentsubtotals.js";

export * from "./popricelist.js";

export * from "./positionskill.js";

export * from "./posubtotaltemplate.js";

export * from "../../../../generated/3.0/potransaction.js";

export * from "../../../../generated/3.0/potransactiondef.js";

export * from "../../../../generated/3.0/pricelistitem.js";

export * from "./primary.js";

export * from "./productline.js";

export * from "./project.js";

export * from "./projectchangeorder.js";

export * from "./projectcontract.js";

export * from "./projectcontractline.js";

export * from "./projectcontractlineentry.js";

export * from "./projectcontracttype.js";

export * from "./projectgroup.js";

export * from "../../../../generated/3.0/projectinvoices.js";

export * from "./projectresources.js";

export * from "./projectstatus.js";

export * from "./projecttype.js";

export * from "../../../../generated/3.0/providerbankaccount.js";

export * from "../../../../generated/3.0/providerpaymentmethod.js";

export * from "../../../../generated/3.0/providervendor.js";

export * from "../../../../generated/3.0/ptapplication.js";

export * from "../../../../generated/3.0/query.js";

export * from "./ratetable.js";

export * from "./ratetableapentry.js";

export * from "../../../../generated/3.0/ratetableccentry.js";

export * from "../../../../generated/3.0/ratetableexpenseentry.js";

export * from "../../../../generated/3.0/ratetableglentry.js";

export * from "./ratetablepoentry.js";

export * from "./ratetabletsentry.js";

export * from "../../../../generated/3.0/read.js";

export * from "../../../../generated/3.0/readbyname.js";

export * from "../../../../generated/3.0/readbyquery.js";

export * from "../../../../generated/3.0/receiptitems.js";

export * from "../../../../generated/3.0/reclassifyitems.js";

export * from "../../../../generated/3.0/recurbill.js";

export * from "./recurglacctallocation.js";

export * from "../../../../generated/3.0/recurinvoice.js";

export * from "../../../../generated/3.0/recurlineitem.js";

export * from "./recurringgltransaction.js";

export * from "./recurringstatgltrans.js";

export * from "../../../../generated/3.0/recursotransaction.js";

export * from "../../../../generated/3.0/related.js";

export * from "../../../../generated/3.0/renewalmacro.js";

export * from "../../../../generated/3.0/report.js";

export * from "./reportingperiod.js";

export * from "./returnto.js";

export * from "../../../../generated/3.0/revending.js";

export * from "../../../../generated/3.0/revrecchangelog.js";

export * from "../../../../generated/3.0/revrecentry.js";

export * from "./revrecschedule.js";

export * from "./revrecscheduleentry.js";

export * from "../../../../generated/3.0/revrectemplate.js";

export * from "./roleassignment.js";

export * from "./rolegroups.js";

export * from "./rolepolicyassignment.js";

export * from "./roles.js";

export * from "./roleusers.js";

export * from "../../../../generated/3.0/salestotals.js";

export * from "./savingsaccount.js";

export * from "../../../../generated/3.0/scalars.js";

export * from "../../../../generated/3.0/session.js";

export * from "./shipto.js";

export * from "../../../../generated/3.0/shipto2.js";

export * from "../../../../generated/3.0/smarteventlog.js";

export * from "./sodocument.js";

export * from "./sodocumententry.js";

export * from "./sodocumentparams.js";

export * from "./sodocumentsubtotals.js";

export * from "./sopricelist.js";

export * from "./sorecurdocument.js";

export * from "./sosubtotaltemplate.js";

export * from "../../../../generated/3.0/sotransaction.js";

export * from "../../../../generated/3.0/sotransactiondef.js";

export * from "./standardcosttype.js";

export * from "./standardtask.js";

export * from "./stataccount.js";

export * from "../../../../generated/3.0/statglaccount.js";

export * from "./statgltransactionentries.js";

export * from "../../../../generated/3.0/statjournal.js";

export * from "../../../../generated/3.0/stkittransaction.js";

export * from "../../../../generated/3.0/subscription.js";

export * from "../../../../generated/3.0/subtotals.js";

export * from "../../../../generated/3.0/supdoc.js";

export * from "../../../../generated/3.0/supdocfolder.js";

export * from "./task.js";

export * from "./taskresources.js";

export * from "./taxdetail.js";

export * from "../../../../generated/3.0/taxentries.js";

export * from "./taxrecord.js";

export * from "../../../../generated/3.0/taxschedule.js";

export * from "../../../../generated/3.0/taxscheduledetail.js";

export * from "../../../../generated/3.0/taxschedulemap.js";

export * from "../../../../generated/3.0/taxsolution.js";

export * from "../../../../generated/3.0/territory.js";

export * from "./timesheet.js";

export * from "./timesheetapproval.js";

export * from "./timesheetentry.js";

export * from "./timetype.js";

export * from "./transactionrule.js";

export * from "./transactionruledetail.js";

export * from "../../../../generated/3.0/transactionstoapprove.js";

export * from "../../../../generated/3.0/trialbalance.js";

export * from "../../../../generated/3.0/trxcurrencies.js";

export * from "../../../../generated/3.0/uncancel.js";

export * from "../../../../generated/3.0/uom.js";

export * from "../../../../generated/3.0/uomdetail.js";

export * from "../../../../generated/3.0/update-billto.js";

export * from "../../../../generated/3.0/update-contact_list_info.js";

export * from "../../../../generated/3.0/update-contactinfo.js";

export * from "../../../../generated/3.0/update-customfields.js";

export * from "../../../../generated/3.0/update-mailaddress.js";

export * from "../../../../generated/3.0/update-shipto.js";

export * from "../../../../generated/3.0/updatelineitem.js";

export * from "../../../../generated/3.0/updatesubtotals.js";

export * from "../../../../generated/3.0/userdefineddimensions.js";

export * from "../../../../generated/3.0/userformatting.js";

export * from "./usergroup.js";

export * from "./userinfo.js";

export * from "../../../../generated/3.0/userpermissions.js";

export * from "../../../../generated/3.0/userrestriction.js";

export * from "../../../../generated/3.0/userrights.js";

export * from "../../../../generated/3.0/userroles.js";

export * from "../../../../generated/3.0/validate.js";

export * from "../../../../generated/3.0/vendglgroup.js";

export * from "./vendor.js";

export * from "../../../../generated/3.0/vendorapprovalhistory.js";

export * from "./vendoremailtemplate.js";

export * from "../../../../generated/3.0/vendorentityaccount.js";

export * from "./vendorgroup.js";

export * from "../../../../generated/3.0/vendorpref.js";

export * from "../../../../generated/3.0/vendorstoapprove.js";

export * from "./vendorvisibility.js";

export * from "./vendtype.js";

export * from "../../../../generated/3.0/view.js";

export * from "../../../../generated/3.0/visibility.js";

export * from "../../../../generated/3.0/vsoeallocation.js";

export * from "../../../../generated/3.0/vsoeitempricelist.js";

export * from "../../../../generated/3.0/vsoepricelist.js";

export * from "./warehouse.js";

export * from "./warehousegroup.js";

export * from "../../../../generated/3.0/zone.js";
