// Made by intacct-codegen from the modules beside it; do not edit. Checksum 7878801e297e0c09

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export * from "../../../../generated/3.0/accountbalances.js";

export * from "../../../../generated/3.0/accountbalancesbydimensions.js";

export * from "../../../../generated/3.0/accountgroup.js";

export * from "../../../../generated/3.0/accountgroupdetails.js";

export * from "../../../../generated/3.0/accttitlebyloc.js";

export * from "../../../../generated/3.0/accumulationtype.js";

export * from "../../../../generated/3.0/achbank.js";

export * from "../../../../generated/3.0/achbankconfiguration.js";

export * from "../../../../generated/3.0/activitylog.js";

export * from "../../../../generated/3.0/additional_parameters.js";

export * from "../../../../generated/3.0/adjbooks.js";

export * from "../../../../generated/3.0/adjjournal.js";

export * from "../../../../generated/3.0/advaudithistory.js";

export * from "../../../../generated/3.0/afrsetup.js";

export * from "../../../../generated/3.0/aisle.js";

export * from "../../../../generated/3.0/allocation.js";

export * from "../../../../generated/3.0/allocationentry.js";

export * from "../../../../generated/3.0/apaccountlabel.js";

export * from "../../../../generated/3.0/apadjustment.js";

export * from "../../../../generated/3.0/apadjustmentbatch.js";

export * from "../../../../generated/3.0/apadjustmentitem.js";

export * from "./apbill.js";

export * from "./apbillbatch.js";

export * from "./apbillitem.js";

export * from "../../../../generated/3.0/apbilljointpayee.js";

export * from "../../../../generated/3.0/app.js";

export * from "../../../../generated/3.0/appayment.js";

export * from "../../../../generated/3.0/appaymentrequest.js";

export * from "../../../../generated/3.0/applications.js";

export * from "../../../../generated/3.0/approvalhistory.js";

export * from "../../../../generated/3.0/appymt.js";

export * from "../../../../generated/3.0/appymtdetail.js";

export * from "../../../../generated/3.0/aprecurbill.js";

export * from "../../../../generated/3.0/aprecurbillentry.js";

export * from "../../../../generated/3.0/apretainagerelease.js";

export * from "../../../../generated/3.0/apretainagereleaseentry.js";

export * from "../../../../generated/3.0/apterm.js";

export * from "../../../../generated/3.0/araccountlabel.js";

export * from "../../../../generated/3.0/aradjustment.js";

export * from "../../../../generated/3.0/aradjustmentbatch.js";

export * from "../../../../generated/3.0/aradjustmentitem.js";

export * from "../../../../generated/3.0/aradvance.js";

export * from "../../../../generated/3.0/araging.js";

export * from "../../../../generated/3.0/arinvoice.js";

export * from "../../../../generated/3.0/arinvoicebatch.js";

export * from "../../../../generated/3.0/arinvoiceitem.js";

export * from "../../../../generated/3.0/arpayment.js";

export * from "../../../../generated/3.0/arpaymentbatch.js";

export * from "../../../../generated/3.0/arpymt.js";

export * from "../../../../generated/3.0/arrecurinvoice.js";

export * from "../../../../generated/3.0/arrecurinvoiceentry.js";

export * from "../../../../generated/3.0/arretainagerelease.js";

export * from "../../../../generated/3.0/arretainagereleaseentry.js";

export * from "../../../../generated/3.0/arterm.js";

export * from "../../../../generated/3.0/artransactiondef.js";

export * from "../../../../generated/3.0/audithistory.js";

export * from "../../../../generated/3.0/audittrail.js";

export * from "../../../../generated/3.0/availableinventory.js";

export * from "../../../../generated/3.0/bankaccount.js";

export * from "../../../../generated/3.0/bankacctrecon.js";

export * from "../../../../generated/3.0/bankaccttxnfeed.js";

export * from "../../../../generated/3.0/bankfee.js";

export * from "../../../../generated/3.0/bankfeeentry.js";

export * from "../../../../generated/3.0/bill.js";

export * from "../../../../generated/3.0/billbatch.js";

export * from "../../../../generated/3.0/billto-record.js";

export * from "../../../../generated/3.0/billto.js";

export * from "../../../../generated/3.0/bin.js";

export * from "../../../../generated/3.0/binface.js";

export * from "../../../../generated/3.0/binsize.js";

export * from "../../../../generated/3.0/cctransaction.js";

export * from "../../../../generated/3.0/cctransactionentry.js";

export * from "../../../../generated/3.0/changerequest.js";

export * from "../../../../generated/3.0/changerequestentry.js";

export * from "../../../../generated/3.0/changerequeststatus.js";

export * from "../../../../generated/3.0/changerequesttype.js";

export * from "../../../../generated/3.0/chargepayoff.js";

export * from "../../../../generated/3.0/chargepayoffentry.js";

export * from "../../../../generated/3.0/checkingaccount.js";

export * from "../../../../generated/3.0/class.js";

export * from "../../../../generated/3.0/classgroup.js";

export * from "../../../../generated/3.0/closedbooksdate.js";

export * from "../../../../generated/3.0/cogsclosedje.js";

export * from "../../../../generated/3.0/company_info.js";

export * from "../../../../generated/3.0/companyprefs.js";

export * from "../../../../generated/3.0/compliancedefinition.js";

export * from "../../../../generated/3.0/compliancerecord.js";

export * from "../../../../generated/3.0/compliancetype.js";

export * from "../../../../generated/3.0/consolidate.js";

export * from "../../../../generated/3.0/consolidation.js";

export * from "../../../../generated/3.0/contact.js";

export * from "../../../../generated/3.0/contact_list_info.js";

export * from "../../../../generated/3.0/contactinfo-record.js";

export * from "../../../../generated/3.0/contactinfo.js";

export * from "../../../../generated/3.0/contactlist.js";

export * from "../../../../generated/3.0/contacttaxgroup.js";

export * from "../../../../generated/3.0/contract.js";

export * from "../../../../generated/3.0/contractbillingschedule.js";

export * from "../../../../generated/3.0/contractbillingscheduleentry.js";

export * from "../../../../generated/3.0/contractbillingtemplate.js";

export * from "../../../../generated/3.0/contractbillingtemplateentry.js";

export * from "../../../../generated/3.0/contractdetail.js";

export * from "../../../../generated/3.0/contractexpense.js";

export * from "../../../../generated/3.0/contractexpense2schedule.js";

export * from "../../../../generated/3.0/contractexpenseschedule.js";

export * from "../../../../generated/3.0/contractexpensescheduleentry.js";

export * from "../../../../generated/3.0/contractexpensetemplate.js";

export * from "../../../../generated/3.0/contractgroup.js";

export * from "../../../../generated/3.0/contractitemprclstentytier.js";

export * from "../../../../generated/3.0/contractitempricelist.js";

export * from "../../../../generated/3.0/contractitempricelistentry.js";

export * from "../../../../generated/3.0/contractmeabundle.js";

export * from "../../../../generated/3.0/contractmeaitempricelist.js";

export * from "../../../../generated/3.0/contractmeaitempricelistentry.js";

export * from "../../../../generated/3.0/contractmeapricelist.js";

export * from "../../../../generated/3.0/contractpricelist.js";

export * from "../../../../generated/3.0/contractrevenue2schedule.js";

export * from "../../../../generated/3.0/contractrevenueschedule.js";

export * from "../../../../generated/3.0/contractrevenuescheduleentry.js";

export * from "../../../../generated/3.0/contractrevenuetemplate.js";

export * from "../../../../generated/3.0/contracttype.js";

export * from "../../../../generated/3.0/contractusage.js";

export * from "../../../../generated/3.0/costtype.js";

export * from "../../../../generated/3.0/create-billto.js";

export * from "../../../../generated/3.0/create-contact_list_info.js";

export * from "../../../../generated/3.0/create-contactinfo.js";

export * from "../../../../generated/3.0/create-shipto.js";

export * from "../../../../generated/3.0/creditcard.js";

export * from "../../../../generated/3.0/creditcardfee.js";

export * from "../../../../generated/3.0/creditcardfeeentry.js";

export * from "../../../../generated/3.0/csnhistory.js";

export * from "../../../../generated/3.0/custglgroup.js";

export * from "../../../../generated/3.0/customer.js";

export * from "../../../../generated/3.0/customerachinfo.js";

export * from "../../../../generated/3.0/customerbankaccount.js";

export * from "../../../../generated/3.0/customerchargecard.js";

export * from "../../../../generated/3.0/customeremailtemplate.js";

export * from "../../../../generated/3.0/customergroup.js";

export * from "../../../../generated/3.0/customerppackage.js";

export * from "../../../../generated/3.0/customervisibility.js";

export * from "../../../../generated/3.0/customfields.js";

export * from "../../../../generated/3.0/custtype.js";

export * from "../../../../generated/3.0/data.js";

export * from "../../../../generated/3.0/ddsddl.js";

export * from "../../../../generated/3.0/ddsjob.js";

export * from "../../../../generated/3.0/ddsobjects.js";

export * from "../../../../generated/3.0/delete.js";

export * from "../../../../generated/3.0/deliverto.js";

export * from "../../../../generated/3.0/department.js";

export * from "../../../../generated/3.0/departmentgroup.js";

export * from "../../../../generated/3.0/deposit.js";

export * from "../../../../generated/3.0/depositentry.js";

export * from "../../../../generated/3.0/dimensionautofilldata.js";

export * from "../../../../generated/3.0/dimensionautofilldetails.js";

export * from "../../../../generated/3.0/dimensionrelationships.js";

export * from "../../../../generated/3.0/dimensionrestricteddata.js";

export * from "../../../../generated/3.0/dimensionrestrictions.js";

export * from "../../../../generated/3.0/dimensions.js";

export * from "../../../../generated/3.0/discount.js";

export * from "../../../../generated/3.0/due.js";

export * from "../../../../generated/3.0/dunningdefinition.js";

export * from "../../../../generated/3.0/earningtype.js";

export * from "../../../../generated/3.0/eeaccountlabel.js";

export * from "../../../../generated/3.0/eexpenses.js";

export * from "../../../../generated/3.0/employee.js";

export * from "../../../../generated/3.0/employeegroup.js";

export * from "../../../../generated/3.0/employeeposition.js";

export * from "../../../../generated/3.0/employeepref.js";

export * from "../../../../generated/3.0/employeerate.js";

export * from "../../../../generated/3.0/employeetype.js";

export * from "../../../../generated/3.0/ending.js";

export * from "../../../../generated/3.0/entities.js";

export * from "../../../../generated/3.0/entityacctdefault.js";

export * from "../../../../generated/3.0/entityacctoverride.js";

export * from "../../../../generated/3.0/entitydetails.js";

export * from "../../../../generated/3.0/eppayment.js";

export * from "../../../../generated/3.0/eppaymentrequest.js";

export * from "../../../../generated/3.0/exchangerate.js";

export * from "../../../../generated/3.0/exchangerateentry.js";

export * from "../../../../generated/3.0/exchangeratetypes.js";

export * from "../../../../generated/3.0/expenseadjustmentreport.js";

export * from "../../../../generated/3.0/expenseadjustments.js";

export * from "../../../../generated/3.0/expenseadjustmentsitem.js";

export * from "../../../../generated/3.0/expensepaymenttype.js";

export * from "../../../../generated/3.0/expensereport.js";

export * from "../../../../generated/3.0/expensereportbatch.js";

export * from "../../../../generated/3.0/expensetypes.js";

export * from "../../../../generated/3.0/fields.js";

export * from "../../../../generated/3.0/financialdata.js";

export * from "../../../../generated/3.0/financialsetup.js";

export * from "../../../../generated/3.0/fundstransfer.js";

export * from "../../../../generated/3.0/fundstransferentry.js";

export * from "../../../../generated/3.0/gcbook.js";

export * from "../../../../generated/3.0/gcbookacctratetype.js";

export * from "../../../../generated/3.0/gcbookadjjournal.js";

export * from "../../../../generated/3.0/gcbookelimaccount.js";

export * from "../../../../generated/3.0/gcbookentity.js";

export * from "../../../../generated/3.0/gcownershipchildentity.js";

export * from "../../../../generated/3.0/gcownershipentity.js";

export * from "../../../../generated/3.0/gcownershipstructure.js";

export * from "../../../../generated/3.0/gcownershipstructuredetail.js";

export * from "../../../../generated/3.0/geninvoicepolicy.js";

export * from "../../../../generated/3.0/geninvoicepreview.js";

export * from "../../../../generated/3.0/geninvoicepreviewline.js";

export * from "../../../../generated/3.0/geninvoicerun.js";

export * from "../../../../generated/3.0/get.js";

export * from "../../../../generated/3.0/get_list.js";

export * from "../../../../generated/3.0/glaccount.js";

export * from "../../../../generated/3.0/glaccountbalance.js";

export * from "../../../../generated/3.0/glacctallocation.js";

export * from "../../../../generated/3.0/glacctallocationgrp.js";

export * from "../../../../generated/3.0/glacctallocationrun.js";

export * from "../../../../generated/3.0/glacctgrp.js";

export * from "../../../../generated/3.0/glacctgrphierarchy.js";

export * from "../../../../generated/3.0/glacctgrppurpose.js";

export * from "../../../../generated/3.0/glbatch.js";

export * from "../../../../generated/3.0/glbudget.js";

export * from "../../../../generated/3.0/glbudgetheader.js";

export * from "../../../../generated/3.0/glbudgetitem.js";

export * from "../../../../generated/3.0/gldetail.js";

export * from "../../../../generated/3.0/glentry.js";

export * from "../../../../generated/3.0/gltransaction.js";

export * from "../../../../generated/3.0/gltransactionentries.js";

export * from "../../../../generated/3.0/groups.js";

export * from "../../../../generated/3.0/iccyclecount.js";

export * from "../../../../generated/3.0/iccyclecountentry.js";

export * from "../../../../generated/3.0/icitem.js";

export * from "../../../../generated/3.0/icitemtotals.js";

export * from "../../../../generated/3.0/icrow.js";

export * from "../../../../generated/3.0/ictotal.js";

export * from "../../../../generated/3.0/ictransaction.js";

export * from "../../../../generated/3.0/ictransactiondef.js";

export * from "../../../../generated/3.0/ictransfer.js";

export * from "../../../../generated/3.0/inspect.js";

export * from "../../../../generated/3.0/interentitysetup.js";

export * from "../../../../generated/3.0/invdocument.js";

export * from "../../../../generated/3.0/invdocumententry.js";

export * from "../../../../generated/3.0/invdocumentparams.js";

export * from "../../../../generated/3.0/invdocumentsubtotals.js";

export * from "../../../../generated/3.0/inventorytotaldetail.js";

export * from "../../../../generated/3.0/inventorywqdetail.js";

export * from "../../../../generated/3.0/inventorywqorder.js";

export * from "../../../../generated/3.0/invoice.js";

export * from "../../../../generated/3.0/invoicebatch.js";

export * from "../../../../generated/3.0/invpricelist.js";

export * from "../../../../generated/3.0/invpricelistentry.js";

export * from "../../../../generated/3.0/item.js";

export * from "../../../../generated/3.0/itemcrossref.js";

export * from "../../../../generated/3.0/itemdetails.js";

export * from "../../../../generated/3.0/itemglgroup.js";

export * from "../../../../generated/3.0/itemgroup.js";

export * from "../../../../generated/3.0/itemtaxgroup.js";

export * from "../../../../generated/3.0/itemtotal.js";

export * from "../../../../generated/3.0/itemwarehouseinfo.js";

export * from "../../../../generated/3.0/jobqueuerecord.js";

export * from "../../../../generated/3.0/journal.js";

export * from "../../../../generated/3.0/laborclass.js";

export * from "../../../../generated/3.0/laborshift.js";

export * from "../../../../generated/3.0/laborunion.js";

export * from "../../../../generated/3.0/lineitem.js";

export * from "../../../../generated/3.0/linesubtotals.js";

export * from "../../../../generated/3.0/location.js";

export * from "../../../../generated/3.0/locationentity.js";

export * from "../../../../generated/3.0/locationgroup.js";

export * from "../../../../generated/3.0/lookup.js";

export * from "../../../../generated/3.0/mailaddress-element.js";

export * from "../../../../generated/3.0/mailaddress.js";

export * from "../../../../generated/3.0/memberusergroup.js";

export * from "../../../../generated/3.0/more.js";

export * from "../../../../generated/3.0/myclients.js";

export * from "../../../../generated/3.0/object.js";

export * from "../../../../generated/3.0/objects.js";

export * from "../../../../generated/3.0/obspctcompleted.js";

export * from "../../../../generated/3.0/otherreceipts.js";

export * from "../../../../generated/3.0/otherreceiptsentry.js";

export * from "../../../../generated/3.0/payrollreportcheck.js";

export * from "../../../../generated/3.0/payrollreportemployee.js";

export * from "../../../../generated/3.0/payrollreportgrosspay.js";

export * from "../../../../generated/3.0/payrollreportpaymodifier.js";

export * from "../../../../generated/3.0/payrollreportptoaccrualschedule.js";

export * from "../../../../generated/3.0/payrollreportptoactivity.js";

export * from "../../../../generated/3.0/payrollreporttax.js";

export * from "../../../../generated/3.0/payrollreporttaxsetup.js";

export * from "../../../../generated/3.0/payrollreporttimecard.js";

export * from "../../../../generated/3.0/payrollreporttrade.js";

export * from "../../../../generated/3.0/payto.js";

export * from "../../../../generated/3.0/penalty.js";

export * from "../../../../generated/3.0/pjestimate.js";

export * from "../../../../generated/3.0/pjestimateentry.js";

export * from "../../../../generated/3.0/pjestimatetype.js";

export * from "../../../../generated/3.0/podocument.js";

export * from "../../../../generated/3.0/podocumententry.js";

export * from "../../../../generated/3.0/podocumentparams.js";

export * from "../../../../generated/3.0/podocumentsubtotals.js";

export * from "../../../../generated/3.0/popricelist.js";

export * from "../../../../generated/3.0/positionskill.js";

export * from "../../../../generated/3.0/posubtotaltemplate.js";

export * from "../../../../generated/3.0/potransaction.js";

export * from "../../../../generated/3.0/potransactiondef.js";

export * from "../../../../generated/3.0/pricelistitem.js";

export * from "../../../../generated/3.0/primary.js";

export * from "../../../../generated/3.0/productline.js";

export * from "../../../../generated/3.0/project.js";

export * from "../../../../generated/3.0/projectchangeorder.js";

export * from "../../../../generated/3.0/projectcontract.js";

export * from "../../../../generated/3.0/projectcontractline.js";

export * from "../../../../generated/3.0/projectcontractlineentry.js";

export * from "../../../../generated/3.0/projectcontracttype.js";

export * from "../../../../generated/3.0/projectgroup.js";

export * from "../../../../generated/3.0/projectinvoices.js";

export * from "../../../../generated/3.0/projectresources.js";

export * from "../../../../generated/3.0/projectstatus.js";

export * from "../../../../generated/3.0/projecttype.js";

export * from "../../../../generated/3.0/providerbankaccount.js";

export * from "../../../../generated/3.0/providerpaymentmethod.js";

export * from "../../../../generated/3.0/providervendor.js";

export * from "../../../../generated/3.0/ptapplication.js";

export * from "../../../../generated/3.0/query.js";

export * from "../../../../generated/3.0/ratetable.js";

export * from "../../../../generated/3.0/ratetableapentry.js";

export * from "../../../../generated/3.0/ratetableccentry.js";

export * from "../../../../generated/3.0/ratetableexpenseentry.js";

export * from "../../../../generated/3.0/ratetableglentry.js";

export * from "../../../../generated/3.0/ratetablepoentry.js";

export * from "../../../../generated/3.0/ratetabletsentry.js";

export * from "../../../../generated/3.0/read.js";

export * from "../../../../generated/3.0/readbyname.js";

export * from "../../../../generated/3.0/readbyquery.js";

export * from "../../../../generated/3.0/receiptitems.js";

export * from "../../../../generated/3.0/reclassifyitems.js";

export * from "../../../../generated/3.0/recurbill.js";

export * from "../../../../generated/3.0/recurglacctallocation.js";

export * from "../../../../generated/3.0/recurinvoice.js";

export * from "../../../../generated/3.0/recurlineitem.js";

export * from "../../../../generated/3.0/recurringgltransaction.js";

export * from "../../../../generated/3.0/recurringstatgltrans.js";

export * from "../../../../generated/3.0/recursotransaction.js";

export * from "../../../../generated/3.0/related.js";

export * from "../../../../generated/3.0/renewalmacro.js";

export * from "../../../../generated/3.0/report.js";

export * from "../../../../generated/3.0/reportingperiod.js";

export * from "../../../../generated/3.0/returnto.js";

export * from "../../../../generated/3.0/revending.js";

export * from "../../../../generated/3.0/revrecchangelog.js";

export * from "../../../../generated/3.0/revrecentry.js";

export * from "../../../../generated/3.0/revrecschedule.js";

export * from "../../../../generated/3.0/revrecscheduleentry.js";

export * from "../../../../generated/3.0/revrectemplate.js";

export * from "../../../../generated/3.0/roleassignment.js";

export * from "../../../../generated/3.0/rolegroups.js";

export * from "../../../../generated/3.0/rolepolicyassignment.js";

export * from "../../../../generated/3.0/roles.js";

export * from "../../../../generated/3.0/roleusers.js";

export * from "../../../../generated/3.0/salestotals.js";

export * from "../../../../generated/3.0/savingsaccount.js";

export * from "../../../../generated/3.0/scalars.js";

export * from "../../../../generated/3.0/session.js";

export * from "../../../../generated/3.0/shipto-record.js";

export * from "../../../../generated/3.0/shipto.js";

export * from "../../../../generated/3.0/smarteventlog.js";

export * from "../../../../generated/3.0/sodocument.js";

export * from "../../../../generated/3.0/sodocumententry.js";

export * from "../../../../generated/3.0/sodocumentparams.js";

export * from "../../../../generated/3.0/sodocumentsubtotals.js";

export * from "../../../../generated/3.0/sopricelist.js";

export * from "../../../../generated/3.0/sorecurdocument.js";

export * from "../../../../generated/3.0/sosubtotaltemplate.js";

export * from "../../../../generated/3.0/sotransaction.js";

export * from "../../../../generated/3.0/sotransactiondef.js";

export * from "../../../../generated/3.0/standardcosttype.js";

export * from "../../../../generated/3.0/standardtask.js";

export * from "../../../../generated/3.0/stataccount.js";

export * from "../../../../generated/3.0/statglaccount.js";

export * from "../../../../generated/3.0/statgltransactionentries.js";

export * from "../../../../generated/3.0/statjournal.js";

export * from "../../../../generated/3.0/stkittransaction.js";

export * from "../../../../generated/3.0/subscription.js";

export * from "../../../../generated/3.0/subtotals.js";

export * from "../../../../generated/3.0/supdoc.js";

export * from "../../../../generated/3.0/supdocfolder.js";

export * from "../../../../generated/3.0/task.js";

export * from "../../../../generated/3.0/taskresources.js";

export * from "../../../../generated/3.0/taxdetail.js";

export * from "../../../../generated/3.0/taxentries.js";

export * from "../../../../generated/3.0/taxrecord.js";

export * from "../../../../generated/3.0/taxschedule.js";

export * from "../../../../generated/3.0/taxscheduledetail.js";

export * from "../../../../generated/3.0/taxschedulemap.js";

export * from "../../../../generated/3.0/taxsolution.js";

export * from "../../../../generated/3.0/territory.js";

export * from "../../../../generated/3.0/timesheet.js";

export * from "../../../../generated/3.0/timesheetapproval.js";

export * from "../../../../generated/3.0/timesheetentry.js";

export * from "../../../../generated/3.0/timetype.js";

export * from "../../../../generated/3.0/transactionrule.js";

export * from "../../../../generated/3.0/transactionruledetail.js";

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

export * from "../../../../generated/3.0/usergroup.js";

export * from "../../../../generated/3.0/userinfo.js";

export * from "../../../../generated/3.0/userpermissions.js";

export * from "../../../../generated/3.0/userrestriction.js";

export * from "../../../../generated/3.0/userrights.js";

export * from "../../../../generated/3.0/userroles.js";

export * from "../../../../generated/3.0/validate.js";

export * from "../../../../generated/3.0/vendglgroup.js";

export * from "./vendor.js";

export * from "../../../../generated/3.0/vendorapprovalhistory.js";

export * from "../../../../generated/3.0/vendoremailtemplate.js";

export * from "../../../../generated/3.0/vendorentityaccount.js";

export * from "../../../../generated/3.0/vendorgroup.js";

export * from "../../../../generated/3.0/vendorpref.js";

export * from "../../../../generated/3.0/vendorstoapprove.js";

export * from "../../../../generated/3.0/vendorvisibility.js";

export * from "../../../../generated/3.0/vendtype.js";

export * from "../../../../generated/3.0/view.js";

export * from "../../../../generated/3.0/visibility.js";

export * from "../../../../generated/3.0/vsoeallocation.js";

export * from "../../../../generated/3.0/vsoeitempricelist.js";

export * from "../../../../generated/3.0/vsoepricelist.js";

export * from "../../../../generated/3.0/warehouse.js";

export * from "../../../../generated/3.0/warehousegroup.js";

export * from "../../../../generated/3.0/zone.js";
