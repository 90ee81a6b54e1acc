// Made by intacct-codegen from 2.1/objects.dtd, 2.1/response/general-ledger.dtd; do not edit.
import type {
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-codegen/runtime";
import { fields } from "./fields.js";
import type { Get } from "./get.js";
import {
  type GetList,
  additionalParameters,
  filter,
  sorts,
} from "./get_list.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

/** What Intacct reportingperiod GET may ask for. */
export type GetReportingPeriod = Get<ReportingPeriodField>;

/** `Intacct reportingperiod GET Request` */
export const getReportingPeriod: FunctionProfile<
  GetReportingPeriod,
  ReportingPeriodData
> = {
  name: "Intacct reportingperiod GET Request",
  version: "2.1",
  fixed: { object: "reportingperiod" },
  element: "get",
  content: "(fields?)",
  types: { fields: () => fields },
  attributes: {
    object:
      "(contact | department | location | locationentity | locationgroup | class | supdoc | supdocfolder | company_info | trxcurrencies | subscription | glaccount | statglaccount | accountgroup | journal | allocation | reportingperiod | recurringgltransaction | recurringstatgltrans | csnhistory | vendor | vendorvisibility | bill | recurbill | appaymentrequest | apaccountlabel | apterm | customer | customervisibility | customerachinfo | customerchargecard | customerbankaccount | invoice | recurinvoice | araccountlabel | arterm | territory | bankaccount | cctransaction | otherreceipts | achbankconfiguration | icitem | productline | warehouse | pricelistitem | ictransaction | stkittransaction | sotransaction | recursotransaction | sopricelist | renewalmacro | potransaction | popricelist | project | projecttype | projectstatus | task | costtype | timesheet | timetype | earningtype | employee | employeerate | expensetypes | revrecschedule | revrecscheduleentry | vsoepricelist | vsoeallocation | taxdetail | taxschedule | taxscheduledetail | taxschedulemap) #REQUIRED",
    key: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
  response: () => getReportingPeriodResponse,
};

/** What Intacct reportingperiod QUERY may ask for. */
export type QueryReportingPeriod = GetList<ReportingPeriodField>;

/** `Intacct reportingperiod QUERY Request` */
export const queryReportingPeriod: FunctionProfile<
  QueryReportingPeriod,
  ReportingPeriodData
> = {
  name: "Intacct reportingperiod QUERY Request",
  version: "2.1",
  fixed: { object: "reportingperiod" },
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
  response: () => queryReportingPeriodResponse,
};

/** `Intacct reportingperiod GET Response` */
export const getReportingPeriodResponse: Profile<ReportingPeriodData> = {
  name: "Intacct reportingperiod GET Response",
  version: "2.1",
  element: "data",
  content: "(reportingperiod*)",
  types: { reportingperiod: () => reportingPeriodRecord },
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

/** `Intacct reportingperiod QUERY Response` */
export const queryReportingPeriodResponse: Profile<ReportingPeriodData> = {
  name: "Intacct reportingperiod QUERY Response",
  version: "2.1",
  element: "data",
  content: "(reportingperiod*)",
  types: { reportingperiod: () => reportingPeriodRecord },
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

/** What an answer about `reportingperiod` holds. */
export interface ReportingPeriodData {
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
  reportingperiod?: ReportingPeriodRecord[];
}

/** The fields of a reportingperiod that can be asked for. */
export type ReportingPeriodField = keyof ReportingPeriodRecord;

/** A reporting period. Declared in 2.1/response/general-ledger.dtd. */
export interface ReportingPeriodRecord {
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `STRING_80`: at most 80 characters. */
  headingtitle?: string;
  /** `STRING_80`: at most 80 characters. */
  headingtitle2?: string;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** `BOOLEAN`. */
  budgetable?: boolean | null;
  /** `ENUM_RESPONSESTATUS`. */
  status?: EnumResponseStatus | null;
}

export const reportingPeriodRecord: Shape<ReportingPeriodRecord> = {
  element: "reportingperiod",
  content:
    "(name?, headingtitle?, headingtitle2?, startdate?, enddate?, budgetable?, status?)",
  types: {
    name: "STRING_100",
    headingtitle: "STRING_80",
    headingtitle2: "STRING_80",
    startdate: "DATE",
    enddate: "DATE",
    budgetable: "BOOLEAN",
    status: enumResponseStatus,
  },
  nulls: true,
};
