// Made by intacct-codegen from 2.1/objects.dtd, 2.1/response/order-entry.dtd; do not edit.
import type { FunctionProfile, Profile, Shape } from "intacct-codegen/runtime";
import { fields } from "./fields.js";
import {
  type GetList,
  additionalParameters,
  filter,
  sorts,
} from "./get_list.js";
import { type EnumTransClass, enumTransClass } from "./scalars.js";

/** What Intacct sotransactiondef QUERY may ask for. */
export type QuerySoTransactionDef = GetList<SoTransactionDefField>;

/** `Intacct sotransactiondef QUERY Request` */
export const querySoTransactionDef: FunctionProfile<
  QuerySoTransactionDef,
  SoTransactionDefData
> = {
  name: "Intacct sotransactiondef QUERY Request",
  version: "2.1",
  fixed: { object: "sotransactiondef" },
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
  response: () => querySoTransactionDefResponse,
};

/** `Intacct sotransactiondef QUERY Response` */
export const querySoTransactionDefResponse: Profile<SoTransactionDefData> = {
  name: "Intacct sotransactiondef QUERY Response",
  version: "2.1",
  element: "data",
  content: "(sotransactiondef*)",
  types: { sotransactiondef: () => soTransactionDefRecord },
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

/** What an answer about `sotransactiondef` holds. */
export interface SoTransactionDefData {
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
  sotransactiondef?: SoTransactionDefRecord[];
}

/** The fields of a sotransactiondef that can be asked for. */
export type SoTransactionDefField = keyof SoTransactionDefRecord;

/** A kind of sales transaction. Declared in 2.1/response/order-entry.dtd. */
export interface SoTransactionDefRecord {
  /** `STRING_30`: at most 30 characters. */
  transdefid?: string;
  /** `ENUM_TRANSCLASS`. */
  transclass?: EnumTransClass | null;
}

export const soTransactionDefRecord: Shape<SoTransactionDefRecord> = {
  element: "sotransactiondef",
  content: "(transdefid?, transclass?)",
  types: { transdefid: "STRING_30", transclass: enumTransClass },
  nulls: true,
};
