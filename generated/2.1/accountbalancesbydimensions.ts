// Made by intacct-codegen from 2.1/general-ledger.dtd; do not edit. Checksum 0fc2eeda42be9caa
import type { FunctionProfile, IsoDate, Profile } from "intacct-runtime";
import {
  type AccountBalanceData,
  accountBalanceRecord,
} from "./accountbalances.js";
import { adjBooks } from "./adjbooks.js";
import { dataAttributes } from "./data.js";
import {
  type UserDefinedDimension,
  userDefinedDimensions,
} from "./userdefineddimensions.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads account balances by dimension, for one account, account group or range of accounts. Declared in 2.1/general-ledger.dtd. */
export interface GetAccountBalancesByDimensions {
  /** `STRING_80`: at most 80 characters. */
  reportingperiodname?: string;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** `STRING_40`: at most 40 characters. */
  contentselection?: string;
  /** `STRING_40`: at most 40 characters. */
  budgetid?: string;
  /** `STRING_40`: at most 40 characters. */
  budgetcomparison?: string;
  /** `BOOLEAN`. */
  showperiodbalancedetail?: boolean | null;
  /** `BOOLEAN`. */
  showzerowithactivity?: boolean | null;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  accountgroupname?: string;
  /** `STRING_24`: at most 24 characters. */
  startaccountno?: string;
  /** `STRING_24`: at most 24 characters. */
  endaccountno?: string;
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
  /** `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** `STRING_30`: at most 30 characters. */
  projectid_subs?: string;
  /** `STRING_30`: at most 30 characters. */
  projecttypeid?: string;
  /** `STRING_20`: at most 20 characters. */
  taskid?: string;
  /** `STRING_30`: at most 30 characters. */
  taskid_subs?: string;
  /** `STRING_20`: at most 20 characters. */
  costtypeid?: string;
  /** `STRING_30`: at most 30 characters. */
  costtypeid_subs?: string;
  /** `ID`. */
  customerid?: string;
  /** `STRING_30`: at most 30 characters. */
  customerid_subs?: string;
  /** `STRING_30`: at most 30 characters. */
  customertypeid?: string;
  /** `ID`. */
  vendorid?: string;
  /** `STRING_30`: at most 30 characters. */
  vendorid_subs?: string;
  /** `STRING_30`: at most 30 characters. */
  vendortypeid?: string;
  /** `ID`. */
  employeeid?: string;
  /** `STRING_30`: at most 30 characters. */
  employeeid_subs?: string;
  /** `STRING_30`: at most 30 characters. */
  employeetypeid?: string;
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
  groupby?: string;
}

/** `Intacct accountbalancesbydimensions GET Request` */
export const getAccountBalancesByDimensions: FunctionProfile<
  GetAccountBalancesByDimensions,
  AccountBalanceData
> = {
  name: "Intacct accountbalancesbydimensions GET Request",
  version: "2.1",
  element: "get_accountbalancesbydimensions",
  content: `((reportingperiodname | (startdate, enddate)), contentselection?, budgetid?, budgetcomparison?,
    showperiodbalancedetail?, showzerowithactivity?, (glaccountno | accountgroupname |
    (startaccountno, endaccountno)), reportingbook?, adjbooks?, includereportingbook?, statistical?,
    (departmentid, dept_subs?)?, (locationid, loc_subs?)?, ((projectid, projectid_subs?) |
    projecttypeid)?, (taskid, taskid_subs?)?, (costtypeid, costtypeid_subs?)?, ((customerid,
    customerid_subs?) | customertypeid)?, ((vendorid, vendorid_subs?) | vendortypeid)?,
    ((employeeid, employeeid_subs?) | employeetypeid)?, itemid?, productlineid?, (classid,
    classid_subs?)?, (contractid, contractid_subs?)?, (warehouseid, warehouseid_subs?)?,
    userDefinedDimensions?, groupby?)`,
  types: {
    reportingperiodname: "STRING_80",
    startdate: "DATE",
    enddate: "DATE",
    contentselection: "STRING_40",
    budgetid: "STRING_40",
    budgetcomparison: "STRING_40",
    showperiodbalancedetail: "BOOLEAN",
    showzerowithactivity: "BOOLEAN",
    glaccountno: "STRING_24",
    accountgroupname: "STRING_80",
    startaccountno: "STRING_24",
    endaccountno: "STRING_24",
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
  },
  response: () => getAccountBalancesByDimensionsResponse,
};

/** `Intacct accountbalancesbydimensions GET Response` */
export const getAccountBalancesByDimensionsResponse: Profile<AccountBalanceData> =
  {
    name: "Intacct accountbalancesbydimensions GET Response",
    version: "2.1",
    element: "data",
    content: "(accountbalance*)",
    types: { accountbalance: () => accountBalanceRecord },
    attributes: dataAttributes,
    answer: true,
  };
