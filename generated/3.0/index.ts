// Made by intacct-codegen from the modules beside it; do not edit. Checksum 34def732a93155c8

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export * from "./accountbalances.js";

export * from "./accountbalancesbydimensions.js";

export * from "./accountgroup.js";

export * from "./accountgroupdetails.js";

export * from "./accttitlebyloc.js";

export * from "./accumulationtype.js";

export * from "./achbank.js";

export * from "./achbankconfiguration.js";

export * from "./activitylog.js";

export * from "./additional_parameters.js";

export * from "./adjbooks.js";

export * from "./adjjournal.js";

export * from "./advaudithistory.js";

export * from "./afrsetup.js";

export * from "./aisle.js";

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

export * from "./app.js";

export * from "./appayment.js";

export * from "./appaymentrequest.js";

export * from "./applications.js";

export * from "./approvalhistory.js";

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

export * from "./araging.js";

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

export * from "./artransactiondef.js";

export * from "./audithistory.js";

export * from "./audittrail.js";

export * from "./availableinventory.js";

export * from "./bankaccount.js";

export * from "./bankacctrecon.js";

export * from "./bankaccttxnfeed.js";

export * from "./bankfee.js";

export * from "./bankfeeentry.js";

export * from "./bill.js";

export * from "./billbatch.js";

export * from "./billto-record.js";

export * from "./billto.js";

export * from "./bin.js";

export * from "./binface.js";

export * from "./binsize.js";

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

export * from "./closedbooksdate.js";

export * from "./cogsclosedje.js";

export * from "./company_info.js";

export * from "./companyprefs.js";

export * from "./compliancedefinition.js";

export * from "./compliancerecord.js";

export * from "./compliancetype.js";

export * from "./consolidate.js";

export * from "./consolidation.js";

export * from "./contact.js";

export * from "./contact_list_info.js";

export * from "./contactinfo-record.js";

export * from "./contactinfo.js";

export * from "./contactlist.js";

export * from "./contacttaxgroup.js";

export * from "./contract.js";

export * from "./contractbillingschedule.js";

export * from "./contractbillingscheduleentry.js";

export * from "./contractbillingtemplate.js";

export * from "./contractbillingtemplateentry.js";

export * from "./contractdetail.js";

export * from "./contractexpense.js";

export * from "./contractexpense2schedule.js";

export * from "./contractexpenseschedule.js";

export * from "./contractexpensescheduleentry.js";

export * from "./contractexpensetemplate.js";

export * from "./contractgroup.js";

export * from "./contractitemprclstentytier.js";

export * from "./contractitempricelist.js";

export * from "./contractitempricelistentry.js";

export * from "./contractmeabundle.js";

export * from "./contractmeaitempricelist.js";

export * from "./contractmeaitempricelistentry.js";

export * from "./contractmeapricelist.js";

export * from "./contractpricelist.js";

export * from "./contractrevenue2schedule.js";

export * from "./contractrevenueschedule.js";

export * from "./contractrevenuescheduleentry.js";

export * from "./contractrevenuetemplate.js";

export * from "./contracttype.js";

export * from "./contractusage.js";

export * from "./costtype.js";

export * from "./create-billto.js";

export * from "./create-contact_list_info.js";

export * from "./create-contactinfo.js";

export * from "./create-shipto.js";

export * from "./creditcard.js";

export * from "./creditcardfee.js";

export * from "./creditcardfeeentry.js";

export * from "./csnhistory.js";

export * from "./custglgroup.js";

export * from "./customer.js";

export * from "./customerachinfo.js";

export * from "./customerbankaccount.js";

export * from "./customerchargecard.js";

export * from "./customeremailtemplate.js";

export * from "./customergroup.js";

export * from "./customerppackage.js";

export * from "./customervisibility.js";

export * from "./customfields.js";

export * from "./custtype.js";

export * from "./data.js";

export * from "./ddsddl.js";

export * from "./ddsjob.js";

export * from "./ddsobjects.js";

export * from "./delete.js";

export * from "./deliverto.js";

export * from "./department.js";

export * from "./departmentgroup.js";

export * from "./deposit.js";

export * from "./depositentry.js";

export * from "./dimensionautofilldata.js";

export * from "./dimensionautofilldetails.js";

export * from "./dimensionrelationships.js";

export * from "./dimensionrestricteddata.js";

export * from "./dimensionrestrictions.js";

export * from "./dimensions.js";

export * from "./discount.js";

export * from "./due.js";

export * from "./dunningdefinition.js";

export * from "./earningtype.js";

export * from "./eeaccountlabel.js";

export * from "./eexpenses.js";

export * from "./employee.js";

export * from "./employeegroup.js";

export * from "./employeeposition.js";

export * from "./employeepref.js";

export * from "./employeerate.js";

export * from "./employeetype.js";

export * from "./ending.js";

export * from "./entities.js";

export * from "./entityacctdefault.js";

export * from "./entityacctoverride.js";

export * from "./entitydetails.js";

export * from "./eppayment.js";

export * from "./eppaymentrequest.js";

export * from "./exchangerate.js";

export * from "./exchangerateentry.js";

export * from "./exchangeratetypes.js";

export * from "./expenseadjustmentreport.js";

export * from "./expenseadjustments.js";

export * from "./expenseadjustmentsitem.js";

export * from "./expensepaymenttype.js";

export * from "./expensereport.js";

export * from "./expensereportbatch.js";

export * from "./expensetypes.js";

export * from "./fields.js";

export * from "./financialdata.js";

export * from "./financialsetup.js";

export * from "./fundstransfer.js";

export * from "./fundstransferentry.js";

export * from "./gcbook.js";

export * from "./gcbookacctratetype.js";

export * from "./gcbookadjjournal.js";

export * from "./gcbookelimaccount.js";

export * from "./gcbookentity.js";

export * from "./gcownershipchildentity.js";

export * from "./gcownershipentity.js";

export * from "./gcownershipstructure.js";

export * from "./gcownershipstructuredetail.js";

export * from "./geninvoicepolicy.js";

export * from "./geninvoicepreview.js";

export * from "./geninvoicepreviewline.js";

export * from "./geninvoicerun.js";

export * from "./get.js";

export * from "./get_list.js";

export * from "./glaccount.js";

export * from "./glaccountbalance.js";

export * from "./glacctallocation.js";

export * from "./glacctallocationgrp.js";

export * from "./glacctallocationrun.js";

export * from "./glacctgrp.js";

export * from "./glacctgrphierarchy.js";

export * from "./glacctgrppurpose.js";

export * from "./glbatch.js";

export * from "./glbudget.js";

export * from "./glbudgetheader.js";

export * from "./glbudgetitem.js";

export * from "./gldetail.js";

export * from "./glentry.js";

export * from "./gltransaction.js";

export * from "./gltransactionentries.js";

export * from "./groups.js";

export * from "./iccyclecount.js";

export * from "./iccyclecountentry.js";

export * from "./icitem.js";

export * from "./icitemtotals.js";

export * from "./icrow.js";

export * from "./ictotal.js";

export * from "./ictransaction.js";

export * from "./ictransactiondef.js";

export * from "./ictransfer.js";

export * from "./inspect.js";

export * from "./interentitysetup.js";

export * from "./invdocument.js";

export * from "./invdocumententry.js";

export * from "./invdocumentparams.js";

export * from "./invdocumentsubtotals.js";

export * from "./inventorytotaldetail.js";

export * from "./inventorywqdetail.js";

export * from "./inventorywqorder.js";

export * from "./invoice.js";

export * from "./invoicebatch.js";

export * from "./invpricelist.js";

export * from "./invpricelistentry.js";

export * from "./item.js";

export * from "./itemcrossref.js";

export * from "./itemdetails.js";

export * from "./itemglgroup.js";

export * from "./itemgroup.js";

export * from "./itemtaxgroup.js";

export * from "./itemtotal.js";

export * from "./itemwarehouseinfo.js";

export * from "./jobqueuerecord.js";

export * from "./journal.js";

export * from "./laborclass.js";

export * from "./laborshift.js";

export * from "./laborunion.js";

export * from "./lineitem.js";

export * from "./linesubtotals.js";

export * from "./location.js";

export * from "./locationentity.js";

export * from "./locationgroup.js";

export * from "./lookup.js";

export * from "./mailaddress-element.js";

export * from "./mailaddress.js";

export * from "./memberusergroup.js";

export * from "./more.js";

export * from "./myclients.js";

export * from "./object.js";

export * from "./objects.js";

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

export * from "./penalty.js";

export * from "./pjestimate.js";

export * from "./pjestimateentry.js";

export * from "./pjestimatetype.js";

export * from "./podocument.js";

export * from "./podocumententry.js";

export * from "./podocumentparams.js";

export * from "./podocumentsubtotals.js";

export * from "./popricelist.js";

export * from "./positionskill.js";

export * from "./posubtotaltemplate.js";

export * from "./potransaction.js";

export * from "./potransactiondef.js";

export * from "./pricelistitem.js";

export * from "./primary.js";

export * from "./productline.js";

export * from "./project.js";

export * from "./projectchangeorder.js";

export * from "./projectcontract.js";

export * from "./projectcontractline.js";

export * from "./projectcontractlineentry.js";

export * from "./projectcontracttype.js";

export * from "./projectgroup.js";

export * from "./projectinvoices.js";

export * from "./projectresources.js";

export * from "./projectstatus.js";

export * from "./projecttype.js";

export * from "./providerbankaccount.js";

export * from "./providerpaymentmethod.js";

export * from "./providervendor.js";

export * from "./ptapplication.js";

export * from "./query.js";

export * from "./ratetable.js";

export * from "./ratetableapentry.js";

export * from "./ratetableccentry.js";

export * from "./ratetableexpenseentry.js";

export * from "./ratetableglentry.js";

export * from "./ratetablepoentry.js";

export * from "./ratetabletsentry.js";

export * from "./read.js";

export * from "./readbyname.js";

export * from "./readbyquery.js";

export * from "./receiptitems.js";

export * from "./reclassifyitems.js";

export * from "./recurbill.js";

export * from "./recurglacctallocation.js";

export * from "./recurinvoice.js";

export * from "./recurlineitem.js";

export * from "./recurringgltransaction.js";

export * from "./recurringstatgltrans.js";

export * from "./recursotransaction.js";

export * from "./related.js";

export * from "./renewalmacro.js";

export * from "./report.js";

export * from "./reportingperiod.js";

export * from "./returnto.js";

export * from "./revending.js";

export * from "./revrecchangelog.js";

export * from "./revrecentry.js";

export * from "./revrecschedule.js";

export * from "./revrecscheduleentry.js";

export * from "./revrectemplate.js";

export * from "./roleassignment.js";

export * from "./rolegroups.js";

export * from "./rolepolicyassignment.js";

export * from "./roles.js";

export * from "./roleusers.js";

export * from "./salestotals.js";

export * from "./savingsaccount.js";

export * from "./scalars.js";

export * from "./session.js";

export * from "./shipto-record.js";

export * from "./shipto.js";

export * from "./smarteventlog.js";

export * from "./sodocument.js";

export * from "./sodocumententry.js";

export * from "./sodocumentparams.js";

export * from "./sodocumentsubtotals.js";

export * from "./sopricelist.js";

export * from "./sorecurdocument.js";

export * from "./sosubtotaltemplate.js";

export * from "./sotransaction.js";

export * from "./sotransactiondef.js";

export * from "./standardcosttype.js";

export * from "./standardtask.js";

export * from "./stataccount.js";

export * from "./statglaccount.js";

export * from "./statgltransactionentries.js";

export * from "./statjournal.js";

export * from "./stkittransaction.js";

export * from "./subscription.js";

export * from "./subtotals.js";

export * from "./supdoc.js";

export * from "./supdocfolder.js";

export * from "./task.js";

export * from "./taskresources.js";

export * from "./taxdetail.js";

export * from "./taxentries.js";

export * from "./taxrecord.js";

export * from "./taxschedule.js";

export * from "./taxscheduledetail.js";

export * from "./taxschedulemap.js";

export * from "./taxsolution.js";

export * from "./territory.js";

export * from "./timesheet.js";

export * from "./timesheetapproval.js";

export * from "./timesheetentry.js";

export * from "./timetype.js";

export * from "./transactionrule.js";

export * from "./transactionruledetail.js";

export * from "./transactionstoapprove.js";

export * from "./trialbalance.js";

export * from "./trxcurrencies.js";

export * from "./uncancel.js";

export * from "./uom.js";

export * from "./uomdetail.js";

export * from "./update-billto.js";

export * from "./update-contact_list_info.js";

export * from "./update-contactinfo.js";

export * from "./update-customfields.js";

export * from "./update-mailaddress.js";

export * from "./update-shipto.js";

export * from "./updatelineitem.js";

export * from "./updatesubtotals.js";

export * from "./userdefineddimensions.js";

export * from "./userformatting.js";

export * from "./usergroup.js";

export * from "./userinfo.js";

export * from "./userpermissions.js";

export * from "./userrestriction.js";

export * from "./userrights.js";

export * from "./userroles.js";

export * from "./validate.js";

export * from "./vendglgroup.js";

export * from "./vendor.js";

export * from "./vendorapprovalhistory.js";

export * from "./vendoremailtemplate.js";

export * from "./vendorentityaccount.js";

export * from "./vendorgroup.js";

export * from "./vendorpref.js";

export * from "./vendorstoapprove.js";

export * from "./vendorvisibility.js";

export * from "./vendtype.js";

export * from "./view.js";

export * from "./visibility.js";

export * from "./vsoeallocation.js";

export * from "./vsoeitempricelist.js";

export * from "./vsoepricelist.js";

export * from "./warehouse.js";

export * from "./warehousegroup.js";

export * from "./zone.js";
