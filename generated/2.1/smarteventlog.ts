// Made by intacct-codegen from 2.1/objects.dtd, 2.1/response/company.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
  Profile,
  Shape,
} from "intacct-codegen/runtime";
import { fields } from "./fields.js";
import {
  type GetList,
  additionalParameters,
  filter,
  sorts,
} from "./get_list.js";

/** What Intacct smarteventlog QUERY may ask for. */
export type QuerySmartEventLog = GetList<SmartEventLogField>;

/** `Intacct smarteventlog QUERY Request` */
export const querySmartEventLog: FunctionProfile<
  QuerySmartEventLog,
  SmartEventLogData
> = {
  name: "Intacct smarteventlog QUERY Request",
  version: "2.1",
  fixed: { object: "smarteventlog" },
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
  response: () => querySmartEventLogResponse,
};

/** `Intacct smarteventlog QUERY Response` */
export const querySmartEventLogResponse: Profile<SmartEventLogData> = {
  name: "Intacct smarteventlog QUERY Response",
  version: "2.1",
  element: "data",
  content: "(smarteventlog*)",
  types: { smarteventlog: () => smartEventLogRecord },
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

/** What an answer about `smarteventlog` holds. */
export interface SmartEventLogData {
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
  smarteventlog?: SmartEventLogRecord[];
}

/** The fields of a smarteventlog that can be asked for. */
export type SmartEventLogField = keyof SmartEventLogRecord;

/** An event that a smart link logged. Declared in 2.1/response/company.dtd. */
export interface SmartEventLogRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `ID`. */
  smartlinkid?: string;
  /** `STRING_80`: at most 80 characters. */
  topic?: string;
  /** `STRING_40`: at most 40 characters. */
  ownerobject?: string;
  /** `TIMESTAMP`. */
  timestamp?: string;
  /** `ID`. */
  userid?: string;
  /** `STRING_80`: at most 80 characters. */
  objectkey?: string;
}

export const smartEventLogRecord: Shape<SmartEventLogRecord> = {
  element: "smarteventlog",
  content:
    "(recordno?, smartlinkid?, topic?, ownerobject?, timestamp?, userid?, objectkey?)",
  types: {
    recordno: "INTEGER",
    smartlinkid: "ID",
    topic: "STRING_80",
    ownerobject: "STRING_40",
    timestamp: "TIMESTAMP",
    userid: "ID",
    objectkey: "STRING_80",
  },
  nulls: true,
};
