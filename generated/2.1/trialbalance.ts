// Made by intacct-codegen from 2.1/general-ledger.dtd, 2.1/response/general-ledger.dtd; do not edit. Checksum ee6f179581934660
import type {
  DecimalText,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import { adjBooks } from "./adjbooks.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import type {
  CustomerFilter,
  EmployeeFilter,
  ProjectFilter,
  ReportingDates,
  VendorFilter,
} from "./groups.js";
import {
  type UserDefinedDimension,
  userDefinedDimensions,
} from "./userdefineddimensions.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads the trial balance of a reporting period or of a range of dates. Declared in 2.1/general-ledger.dtd. */
export type GetTrialBalance = GetTrialBalanceFields &
  ReportingDates &
  ProjectFilter &
  CustomerFilter &
  VendorFilter &
  EmployeeFilter;

interface GetTrialBalanceFields {
  /** `BOOLEAN`. */
  showzerobalances?: boolean | null;
  /** `BOOLEAN`. */
  showdeptdetail?: boolean | null;
  /** `BOOLEAN`. */
  showlocdetail?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  reportingbook?: string;
  adjbooks?: readonly [string, ...string[]];
  /** `STRING_30`: at most 30 characters. */
  includereportingbook?: string;
  /** `STRING_30`: at most 30 characters. */
  statistical?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_30`: at most 30 characters. */
  dept_subs?: string;
  /** `ID`. */
  locationid?: string;
  /** `STRING_30`: at most 30 characters. */
  loc_subs?: string;
  /** `STRING_20`: at most 20 characters. */
  taskid?: string;
  /** `STRING_30`: at most 30 characters. */
  taskid_subs?: string;
  /** `STRING_20`: at most 20 characters. */
  costtypeid?: string;
  /** `STRING_30`: at most 30 characters. */
  costtypeid_subs?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_30`: at most 30 characters. */
  productlineid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid_subs?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `STRING_30`: at most 30 characters. */
  contractid_subs?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `STRING_30`: at most 30 characters. */
  warehouseid_subs?: string;
  userDefinedDimensions?: readonly [
    UserDefinedDimension,
    ...UserDefinedDimension[],
  ];
  /** `BOOLEAN`. */
  debitcreditbalance?: boolean | null;
}

/** `Intacct trialbalance GET Request` */
export const getTrialBalance: FunctionProfile<
  GetTrialBalance,
  TrialBalanceData
> = {
  name: "Intacct trialbalance GET Request",
  version: "2.1",
  element: "get_trialbalance",
  content: `((reportingperiodname | (startdate, enddate)), showzerobalances?, showdeptdetail?,
    showlocdetail?, reportingbook?, adjbooks?, includereportingbook?, statistical?, departmentid?,
    dept_subs?, locationid?, loc_subs?, ((projectid?, projectid_subs?) | projecttypeid?), taskid?,
    taskid_subs?, costtypeid?, costtypeid_subs?, ((customerid?, customerid_subs?) |
    customertypeid?), ((vendorid?, vendorid_subs?) | vendortypeid?), ((employeeid?,
    employeeid_subs?) | employeetypeid?), itemid?, productlineid?, classid?, classid_subs?,
    contractid?, contractid_subs?, warehouseid?, warehouseid_subs?, userDefinedDimensions?,
    debitcreditbalance?)`,
  types: {
    reportingperiodname: "STRING_80",
    startdate: "DATE",
    enddate: "DATE",
    showzerobalances: "BOOLEAN",
    showdeptdetail: "BOOLEAN",
    showlocdetail: "BOOLEAN",
    reportingbook: "STRING_30",
    adjbooks: () => adjBooks,
    includereportingbook: "STRING_30",
    statistical: "STRING_30",
    departmentid: "ID",
    dept_subs: "STRING_30",
    locationid: "ID",
    loc_subs: "STRING_30",
    projectid: "STRING_30",
    projectid_subs: "STRING_30",
    projecttypeid: "STRING_30",
    taskid: "STRING_20",
    taskid_subs: "STRING_30",
    costtypeid: "STRING_20",
    costtypeid_subs: "STRING_30",
    customerid: "ID",
    customerid_subs: "STRING_30",
    customertypeid: "STRING_30",
    vendorid: "ID",
    vendorid_subs: "STRING_30",
    vendortypeid: "STRING_30",
    employeeid: "ID",
    employeeid_subs: "STRING_30",
    employeetypeid: "STRING_30",
    itemid: "STRING_30",
    productlineid: "STRING_30",
    classid: "STRING_30",
    classid_subs: "STRING_30",
    contractid: "STRING_100",
    contractid_subs: "STRING_30",
    warehouseid: "STRING_40",
    warehouseid_subs: "STRING_30",
    userDefinedDimensions: () => userDefinedDimensions,
    debitcreditbalance: "BOOLEAN",
  },
  response: () => getTrialBalanceResponse,
};

/** `Intacct trialbalance GET Response` */
export const getTrialBalanceResponse: Profile<TrialBalanceData> = {
  name: "Intacct trialbalance GET Response",
  version: "2.1",
  element: "data",
  content: "(trialbalance*)",
  types: { trialbalance: () => trialBalanceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `trialbalance`. */
export interface TrialBalanceData extends DataAttributes {
  trialbalance?: TrialBalanceRecord[];
}

/** The fields of a trialbalance that can be requested. */
export type TrialBalanceField = keyof TrialBalanceRecord;

/** A line of the trial balance. Declared in 2.1/response/general-ledger.dtd. */
export interface TrialBalanceRecord {
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `MONEY`. */
  startbalance?: DecimalText | null;
  /** `MONEY`. */
  debits?: DecimalText | null;
  /** `MONEY`. */
  credits?: DecimalText | null;
  /** `MONEY`. */
  endbalance?: DecimalText | null;
  /** `ID`. */
  departmentid?: string;
  /** `ID`. */
  locationid?: string;
}

export const trialBalanceRecord: Shape<TrialBalanceRecord> = {
  element: "trialbalance",
  content:
    "(glaccountno?, startbalance?, debits?, credits?, endbalance?, departmentid?, locationid?)",
  types: {
    glaccountno: "STRING_24",
    startbalance: "MONEY",
    debits: "MONEY",
    credits: "MONEY",
    endbalance: "MONEY",
    departmentid: "ID",
    locationid: "ID",
  },
  answer: true,
};
