// Made by intacct-codegen from 3.0/general-ledger.dtd; do not edit. Checksum 6412a43bbb93ac80
import type { FunctionProfile, Profile } from "intacct-runtime";
import { adjBooks } from "./adjbooks.js";
import { type AnyData, dataAttributes } from "./data.js";
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

/** Reads the trial balance of a reporting period or of a range of dates. Declared in 3.0/general-ledger.dtd. */
export type GetTrialBalance = GetTrialBalanceFields &
  ReportingDates &
  ProjectFilter &
  CustomerFilter &
  VendorFilter &
  EmployeeFilter;

interface GetTrialBalanceFields {
  /** Borrowed from 2.1: `BOOLEAN`. */
  showzerobalances?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  showdeptdetail?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  showlocdetail?: boolean | null;
  reportingbook?: string;
  adjbooks?: readonly [string, ...string[]];
  includereportingbook?: string;
  statistical?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  dept_subs?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  loc_subs?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  taskid?: string;
  taskid_subs?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  costtypeid?: string;
  costtypeid_subs?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  productlineid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  classid_subs?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  contractid_subs?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  warehouseid_subs?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  assetid?: string;
  assetid_subs?: string;
  userDefinedDimensions?: readonly [
    UserDefinedDimension,
    ...UserDefinedDimension[],
  ];
  /** Borrowed from 2.1: `BOOLEAN`. */
  debitcreditbalance?: boolean | null;
}

/** `Intacct trialbalance GET Request` */
export const getTrialBalance: FunctionProfile<GetTrialBalance, AnyData> = {
  name: "Intacct trialbalance GET Request",
  version: "3.0",
  element: "get_trialbalance",
  content: `((reportingperiodname | (startdate, enddate)), showzerobalances?, showdeptdetail?,
    showlocdetail?, reportingbook?, adjbooks?, includereportingbook?, statistical?, departmentid?,
    dept_subs?, locationid?, loc_subs?, ((projectid?, projectid_subs?) | projecttypeid?), taskid?,
    taskid_subs?, costtypeid?, costtypeid_subs?, ((customerid?, customerid_subs?) |
    customertypeid?), ((vendorid?, vendorid_subs?) | vendortypeid?), ((employeeid?,
    employeeid_subs?) | employeetypeid?), itemid?, productlineid?, classid?, classid_subs?,
    contractid?, contractid_subs?, warehouseid?, warehouseid_subs?, assetid?, assetid_subs?,
    userDefinedDimensions?, debitcreditbalance?)`,
  types: {
    reportingperiodname: "STRING_80 borrowed",
    startdate: "DATE",
    enddate: "DATE",
    showzerobalances: "BOOLEAN",
    showdeptdetail: "BOOLEAN",
    showlocdetail: "BOOLEAN",
    adjbooks: () => adjBooks,
    departmentid: "ID",
    locationid: "ID",
    projectid: "STRING_30 borrowed",
    projecttypeid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    customertypeid: "STRING_30 borrowed",
    vendorid: "ID",
    vendortypeid: "STRING_30 borrowed",
    employeeid: "ID",
    employeetypeid: "STRING_30 borrowed",
    itemid: "STRING_30 borrowed",
    productlineid: "STRING_30 borrowed",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    warehouseid: "STRING_40 borrowed",
    assetid: "STRING_40 borrowed",
    userDefinedDimensions: () => userDefinedDimensions,
    debitcreditbalance: "BOOLEAN",
  },
  response: () => getTrialBalanceResponse,
};

/** `Intacct trialbalance GET Response` */
export const getTrialBalanceResponse: Profile<AnyData> = {
  name: "Intacct trialbalance GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
