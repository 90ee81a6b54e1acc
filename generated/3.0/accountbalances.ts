// Made by intacct-codegen from 3.0/general-ledger.dtd; do not edit. Checksum fe9c6ce5b8f4a147
import type { FunctionProfile, Profile } from "intacct-runtime";
import { adjBooks } from "./adjbooks.js";
import { type AnyData, dataAttributes } from "./data.js";
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

/** Reads account balances of a reporting period or of a range of dates. Declared in 3.0/general-ledger.dtd. */
export type GetAccountBalances = GetAccountBalancesFields &
  ReportingDates &
  AccountSelection &
  ProjectFilter &
  CustomerFilter &
  VendorFilter &
  EmployeeFilter;

interface GetAccountBalancesFields {
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  showzerobalances?: boolean | null;
  reportingbook?: string;
  adjbooks?: readonly [string, ...string[]];
  includereportingbook?: string;
  statistical?: string;
  dept_subs?: string;
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
}

/** `Intacct accountbalances GET Request` */
export const getAccountBalances: FunctionProfile<GetAccountBalances, AnyData> =
  {
    name: "Intacct accountbalances GET Request",
    version: "3.0",
    element: "get_accountbalances",
    content: `((reportingperiodname | (startdate, enddate)), (glaccountno | accountgroupname |
    (startaccountno, endaccountno))?, locationid?, departmentid?, showzerobalances?, reportingbook?,
    adjbooks?, includereportingbook?, statistical?, dept_subs?, loc_subs?, ((projectid?,
    projectid_subs?) | projecttypeid?), taskid?, taskid_subs?, costtypeid?, costtypeid_subs?,
    ((customerid?, customerid_subs?) | customertypeid?), ((vendorid?, vendorid_subs?) |
    vendortypeid?), ((employeeid?, employeeid_subs?) | employeetypeid?), itemid?, productlineid?,
    classid?, classid_subs?, contractid?, contractid_subs?, warehouseid?, warehouseid_subs?,
    assetid?, assetid_subs?, userDefinedDimensions?)`,
    types: {
      reportingperiodname: "STRING_80 borrowed",
      startdate: "DATE",
      enddate: "DATE",
      glaccountno: "STRING_24 borrowed",
      accountgroupname: "STRING_80 borrowed",
      startaccountno: "STRING_24 borrowed",
      endaccountno: "STRING_24 borrowed",
      locationid: "ID",
      departmentid: "ID",
      showzerobalances: "BOOLEAN",
      adjbooks: () => adjBooks,
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
    response: () => getAccountBalancesResponse,
  };

/** `Intacct accountbalances GET Response` */
export const getAccountBalancesResponse: Profile<AnyData> = {
  name: "Intacct accountbalances GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
