// Made by intacct-codegen from 2.1/general-ledger.dtd, 2.1/response/general-ledger.dtd; do not edit. Checksum 3641ed5969ae0841
import type {
  DecimalText,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import { adjBooks } from "./adjbooks.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import type {
  AccountSelection,
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

/** Reads account balances of a reporting period or of a range of dates. Declared in 2.1/general-ledger.dtd. */
export type GetAccountBalances = GetAccountBalancesFields &
  ReportingDates &
  AccountSelection &
  ProjectFilter &
  CustomerFilter &
  VendorFilter &
  EmployeeFilter;

interface GetAccountBalancesFields {
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `BOOLEAN`. */
  showzerobalances?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  reportingbook?: string;
  adjbooks?: readonly [string, ...string[]];
  /** `STRING_30`: at most 30 characters. */
  includereportingbook?: string;
  /** `STRING_30`: at most 30 characters. */
  statistical?: string;
  /** `STRING_30`: at most 30 characters. */
  dept_subs?: string;
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
}

/** `Intacct accountbalances GET Request` */
export const getAccountBalances: FunctionProfile<
  GetAccountBalances,
  AccountBalanceData
> = {
  name: "Intacct accountbalances GET Request",
  version: "2.1",
  element: "get_accountbalances",
  content: `((reportingperiodname | (startdate, enddate)), (glaccountno | accountgroupname |
    (startaccountno, endaccountno))?, locationid?, departmentid?, showzerobalances?, reportingbook?,
    adjbooks?, includereportingbook?, statistical?, dept_subs?, loc_subs?, ((projectid?,
    projectid_subs?) | projecttypeid?), taskid?, taskid_subs?, costtypeid?, costtypeid_subs?,
    ((customerid?, customerid_subs?) | customertypeid?), ((vendorid?, vendorid_subs?) |
    vendortypeid?), ((employeeid?, employeeid_subs?) | employeetypeid?), itemid?, productlineid?,
    classid?, classid_subs?, contractid?, contractid_subs?, warehouseid?, warehouseid_subs?,
    userDefinedDimensions?)`,
  types: {
    reportingperiodname: "STRING_80",
    startdate: "DATE",
    enddate: "DATE",
    glaccountno: "STRING_24",
    accountgroupname: "STRING_80",
    startaccountno: "STRING_24",
    endaccountno: "STRING_24",
    locationid: "ID",
    departmentid: "ID",
    showzerobalances: "BOOLEAN",
    reportingbook: "STRING_30",
    adjbooks: () => adjBooks,
    includereportingbook: "STRING_30",
    statistical: "STRING_30",
    dept_subs: "STRING_30",
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
  response: () => getAccountBalancesResponse,
};

/** `Intacct accountbalances GET Response` */
export const getAccountBalancesResponse: Profile<AccountBalanceData> = {
  name: "Intacct accountbalances GET Response",
  version: "2.1",
  element: "data",
  content: "(accountbalance*)",
  types: { accountbalance: () => accountBalanceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `accountbalance`. */
export interface AccountBalanceData extends DataAttributes {
  accountbalance?: AccountBalanceRecord[];
}

/** The fields of an accountbalance that can be requested. */
export type AccountBalanceField = keyof AccountBalanceRecord;

/** The balance of an account. Declared in 2.1/response/general-ledger.dtd. */
export interface AccountBalanceRecord {
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `MONEY`. */
  startbalance?: DecimalText | null;
  /** `MONEY`. */
  debits?: DecimalText | null;
  /** `MONEY`. */
  credits?: DecimalText | null;
  /** `MONEY`. */
  adjdebits?: DecimalText | null;
  /** `MONEY`. */
  adjcredits?: DecimalText | null;
  /** `MONEY`. */
  endbalance?: DecimalText | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `STRING_80`: at most 80 characters. */
  reportingbook?: string;
}

export const accountBalanceRecord: Shape<AccountBalanceRecord> = {
  element: "accountbalance",
  content: `(glaccountno?, startbalance?, debits?, credits?, adjdebits?, adjcredits?, endbalance?,
    currency?, reportingbook?)`,
  types: {
    glaccountno: "STRING_24",
    startbalance: "MONEY",
    debits: "MONEY",
    credits: "MONEY",
    adjdebits: "MONEY",
    adjcredits: "MONEY",
    endbalance: "MONEY",
    currency: "STRING_3",
    reportingbook: "STRING_80",
  },
  answer: true,
};
