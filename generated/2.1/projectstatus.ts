// Made by intacct-codegen from 2.1/objects.dtd; do not edit.
import type { FunctionProfile, Profile } from "intacct-codegen/runtime";
import { fields } from "./fields.js";
import type { Get } from "./get.js";
import {
  type GetList,
  additionalParameters,
  filter,
  sorts,
} from "./get_list.js";

/** What Intacct projectstatus GET may ask for. */
export type GetProjectStatus = Get<ProjectStatusField>;

/** `Intacct projectstatus GET Request` */
export const getProjectStatus: FunctionProfile<
  GetProjectStatus,
  ProjectStatusData
> = {
  name: "Intacct projectstatus GET Request",
  version: "2.1",
  fixed: { object: "projectstatus" },
  element: "get",
  content: "(fields?)",
  types: { fields: () => fields },
  attributes: {
    object:
      "(contact | department | location | locationentity | locationgroup | class | supdoc | supdocfolder | company_info | trxcurrencies | subscription | glaccount | statglaccount | accountgroup | journal | allocation | reportingperiod | recurringgltransaction | recurringstatgltrans | csnhistory | vendor | vendorvisibility | bill | recurbill | appaymentrequest | apaccountlabel | apterm | customer | customervisibility | customerachinfo | customerchargecard | customerbankaccount | invoice | recurinvoice | araccountlabel | arterm | territory | bankaccount | cctransaction | otherreceipts | achbankconfiguration | icitem | productline | warehouse | pricelistitem | ictransaction | stkittransaction | sotransaction | recursotransaction | sopricelist | renewalmacro | potransaction | popricelist | project | projecttype | projectstatus | task | costtype | timesheet | timetype | earningtype | employee | employeerate | expensetypes | revrecschedule | revrecscheduleentry | vsoepricelist | vsoeallocation | taxdetail | taxschedule | taxscheduledetail | taxschedulemap) #REQUIRED",
    key: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
  response: () => getProjectStatusResponse,
};

/** What Intacct projectstatus QUERY may ask for. */
export type QueryProjectStatus = GetList<ProjectStatusField>;

/** `Intacct projectstatus QUERY Request` */
export const queryProjectStatus: FunctionProfile<
  QueryProjectStatus,
  ProjectStatusData
> = {
  name: "Intacct projectstatus QUERY Request",
  version: "2.1",
  fixed: { object: "projectstatus" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: {
    filter: () => filter,
    sorts: () => sorts,
    fields: () => fields,
    additional_parameters: () => additionalParameters,
  },
  attributes: {
    object:
      "(contact | department | location | locationentity | locationgroup | class | supdoc | supdocfolder | company_info | trxcurrencies | subscription | customerppackage | smarteventlog | glaccount | statglaccount | accountgroup | journal | adjjournal | statjournal | gltransaction | glentry | allocation | glbudget | glbudgetitem | reportingperiod | csnhistory | vendor | vendorvisibility | vendorentityaccount | vendorpref | vendglgroup | bill | billbatch | apadjustment | apadjustmentbatch | appayment | appaymentrequest | apaccountlabel | apterm | customer | customervisibility | customerachinfo | customerchargecard | customerbankaccount | custglgroup | invoice | invoicebatch | aradjustment | aradjustmentbatch | arpayment | arpaymentbatch | araccountlabel | arterm | artransactiondef | territory | bankaccount | cctransaction | otherreceipts | achbankconfiguration | icitem | itemglgroup | productline | uom | warehouse | pricelistitem | ictransaction | ictransactiondef | stkittransaction | ictotal | icitemtotals | itemtotal | sotransaction | sotransactiondef | recursotransaction | sopricelist | renewalmacro | potransaction | potransactiondef | popricelist | project | projecttype | projectstatus | task | costtype | timesheet | timetype | earningtype | employee | employeerate | employeepref | expensereport | expensereportbatch | expenseadjustmentreport | expensetypes | expensepaymenttype | revrecschedule | revrecscheduleentry | revrecchangelog | revrectemplate | vsoepricelist | vsoeitempricelist | vsoeallocation | taxdetail | taxschedule | taxscheduledetail | taxschedulemap | contacttaxgroup | itemtaxgroup) #REQUIRED",
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryProjectStatusResponse,
};

/** `Intacct projectstatus GET Response` */
export const getProjectStatusResponse: Profile<ProjectStatusData> = {
  name: "Intacct projectstatus GET Response",
  version: "2.1",
  element: "data",
  content: "(projectstatus*)",
  types: {
    projectstatus: () => ({ element: "projectstatus", content: "ANY" }),
  },
  attributes: {
    listtype: "CDATA #IMPLIED",
    count: "CDATA #IMPLIED",
    totalcount: "CDATA #IMPLIED",
    numremaining: "CDATA #IMPLIED",
    resultId: "CDATA #IMPLIED",
    offset: "CDATA #IMPLIED",
  },
  nulls: true,
};

/** `Intacct projectstatus QUERY Response` */
export const queryProjectStatusResponse: Profile<ProjectStatusData> = {
  name: "Intacct projectstatus QUERY Response",
  version: "2.1",
  element: "data",
  content: "(projectstatus*)",
  types: {
    projectstatus: () => ({ element: "projectstatus", content: "ANY" }),
  },
  attributes: {
    listtype: "CDATA #IMPLIED",
    count: "CDATA #IMPLIED",
    totalcount: "CDATA #IMPLIED",
    numremaining: "CDATA #IMPLIED",
    resultId: "CDATA #IMPLIED",
    offset: "CDATA #IMPLIED",
  },
  nulls: true,
};

/** What an answer about `projectstatus` holds. */
export interface ProjectStatusData {
  /** Attribute. */
  listtype?: string;
  /** Attribute. */
  count?: string;
  /** Attribute. */
  totalcount?: string;
  /** Attribute. */
  numremaining?: string;
  /** Attribute. */
  resultId?: string;
  /** Attribute. */
  offset?: string;
  projectstatus?: string[];
}

/** The fields of a projectstatus that can be asked for. */
export type ProjectStatusField = string;
