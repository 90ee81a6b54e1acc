// Made by intacct-codegen from 3.0/general-ledger.dtd; do not edit. Checksum 1b2e1c3e762e1017
import type { FunctionProfile, IsoDate, Profile } from "intacct-runtime";
import { adjBooks } from "./adjbooks.js";
import { type AnyData, dataAttributes } from "./data.js";
import {
  type UserDefinedDimension,
  userDefinedDimensions,
} from "./userdefineddimensions.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads account balances by dimension, for one account, account group or range of accounts. Declared in 3.0/general-ledger.dtd. */
export interface GetAccountBalancesByDimensions {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  reportingperiodname?: string;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  contentselection?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  budgetid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  budgetcomparison?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  showperiodbalancedetail?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  showzerowithactivity?: boolean | null;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  accountgroupname?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  startaccountno?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  endaccountno?: string;
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
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectid?: string;
  projectid_subs?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projecttypeid?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  taskid?: string;
  taskid_subs?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  costtypeid?: string;
  costtypeid_subs?: string;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  customerid_subs?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  customertypeid?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  vendorid_subs?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  vendortypeid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  employeeid_subs?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  employeetypeid?: string;
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
  groupby?: string;
}

/** `Intacct accountbalancesbydimensions GET Request` */
export const getAccountBalancesByDimensions: FunctionProfile<
  GetAccountBalancesByDimensions,
  AnyData
> = {
  name: "Intacct accountbalancesbydimensions GET Request",
  version: "3.0",
  element: "get_accountbalancesbydimensions",
  content: `((reportingperiodname | (startdate, enddate)), contentselection?, budgetid?, budgetcomparison?,
    showperiodbalancedetail?, showzerowithactivity?, (glaccountno | accountgroupname |
    (startaccountno, endaccountno))?, reportingbook?, adjbooks?, includereportingbook?,
    statistical?, (departmentid, dept_subs?)?, (locationid, loc_subs?)?, ((projectid,
    projectid_subs?) | projecttypeid?)?, (taskid, taskid_subs?)?, (costtypeid, costtypeid_subs?)?,
    ((customerid, customerid_subs?) | customertypeid?)?, ((vendorid, vendorid_subs?) |
    vendortypeid?)?, ((employeeid, employeeid_subs?) | employeetypeid?)?, itemid?, productlineid?,
    (classid, classid_subs?)?, (contractid, contractid_subs?)?, (warehouseid, warehouseid_subs?)?,
    (assetid, assetid_subs?)?, userDefinedDimensions?, groupby?)`,
  types: {
    reportingperiodname: "STRING_80 borrowed",
    startdate: "DATE",
    enddate: "DATE",
    contentselection: "STRING_40 borrowed",
    budgetid: "STRING_40 borrowed",
    budgetcomparison: "STRING_40 borrowed",
    showperiodbalancedetail: "BOOLEAN",
    showzerowithactivity: "BOOLEAN",
    glaccountno: "STRING_24 borrowed",
    accountgroupname: "STRING_80 borrowed",
    startaccountno: "STRING_24 borrowed",
    endaccountno: "STRING_24 borrowed",
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
  },
  response: () => getAccountBalancesByDimensionsResponse,
};

/** `Intacct accountbalancesbydimensions GET Response` */
export const getAccountBalancesByDimensionsResponse: Profile<AnyData> = {
  name: "Intacct accountbalancesbydimensions GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
