// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit. Checksum 7c2cf7354b177f74
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import {
  type ApAccountLabelRecord,
  apAccountLabelPaths,
} from "./apaccountlabel.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type DepartmentRecord, departmentPaths } from "./department.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct cctransactionentry GET. */
export type GetCcTransactionEntry = Read<CcTransactionEntryField | "*">;

/** `Intacct cctransactionentry GET Request` */
export const getCcTransactionEntry: FunctionProfile<
  GetCcTransactionEntry,
  CcTransactionEntryData
> = {
  name: "Intacct cctransactionentry GET Request",
  version: "3.0",
  fixed: { object: "CCTRANSACTIONENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCcTransactionEntryResponse,
};

/** The input of Intacct cctransactionentry readByQuery QUERY. */
export type ReadByQueryCcTransactionEntry = ReadByQuery<
  CcTransactionEntryField | "*"
>;

/** `Intacct cctransactionentry readByQuery QUERY Request` */
export const readByQueryCcTransactionEntry: FunctionProfile<
  ReadByQueryCcTransactionEntry,
  CcTransactionEntryData
> = {
  name: "Intacct cctransactionentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CCTRANSACTIONENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCcTransactionEntryResponse,
};

/** The input of Intacct cctransactionentry QUERY. */
export type QueryCcTransactionEntry = QueryInput;

/** `Intacct cctransactionentry QUERY Request` */
export const queryCcTransactionEntry: QueryProfile<CcTransactionEntryRecord> = {
  name: "Intacct cctransactionentry QUERY Request",
  version: "3.0",
  fixed: { object: "CCTRANSACTIONENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCcTransactionEntryResponse,
};

/** The input of Intacct cctransactionentry LOOKUP. */
export type LookupCcTransactionEntry = Lookup;

/** `Intacct cctransactionentry LOOKUP Request` */
export const lookupCcTransactionEntry: FunctionProfile<
  LookupCcTransactionEntry,
  TypeData
> = {
  name: "Intacct cctransactionentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "CCTRANSACTIONENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCcTransactionEntryResponse,
};

/** `Intacct cctransactionentry GET Response` */
export const getCcTransactionEntryResponse: Profile<CcTransactionEntryData> = {
  name: "Intacct cctransactionentry GET Response",
  version: "3.0",
  element: "data",
  content: "(cctransactionentry*)",
  types: { cctransactionentry: () => ccTransactionEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct cctransactionentry readByQuery QUERY Response` */
export const readByQueryCcTransactionEntryResponse: Profile<CcTransactionEntryData> =
  {
    name: "Intacct cctransactionentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(cctransactionentry*)",
    types: { cctransactionentry: () => ccTransactionEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct cctransactionentry QUERY Response` */
export const queryCcTransactionEntryResponse: Profile<CcTransactionEntryRows> =
  {
    name: "Intacct cctransactionentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CCTRANSACTIONENTRY*)",
    types: { CCTRANSACTIONENTRY: () => ccTransactionEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct cctransactionentry LOOKUP Response` */
export const lookupCcTransactionEntryResponse: Profile<TypeData> = {
  name: "Intacct cctransactionentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `cctransactionentry`. */
export interface CcTransactionEntryData extends DataAttributes {
  cctransactionentry?: CcTransactionEntryRecord[];
}

/** The fields of a cctransactionentry that can be requested. */
export type CcTransactionEntryField =
  keyof CcTransactionEntryFields | `${string}.${string}`;

/** The data of an answer about `CCTRANSACTIONENTRY`. */
export interface CcTransactionEntryRows extends DataAttributes {
  CCTRANSACTIONENTRY?: CcTransactionEntryRecord[];
}

/** A line of a charge card transaction. Declared in 3.0/cash-management.dtd. */
export interface CcTransactionEntryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Memo. */
  DESCRIPTION?: string;
  /** Parent key. `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** Record type. */
  RECORDTYPE?: string;
  /** Account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Account. */
  ACCOUNTNO?: string;
  /** Account title. */
  ACCOUNTTITLE?: string;
  /** Account label key. `INTEGER`. */
  ACCOUNTLABELKEY?: IntegerText | null;
  /** Account label. */
  ACCOUNTLABEL?: string;
  /** Base amount. `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** Transaction amount. `MONEY`. */
  TRX_AMOUNT?: DecimalText | null;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. `INTEGER`. */
  EXCH_RATE_TYPE_ID?: IntegerText | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Line item. */
  LINEITEM?: "T" | "F" | (string & {}) | null;
  /** Line no. */
  LINE_NO?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Total paid. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Total transaction paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Is tax. `BOOLEAN`. "false" unless given. */
  ISTAX?: boolean | null;
  /** Tax detail key. `INTEGER`. */
  DETAILKEY?: IntegerText | null;
  /** Rate. `NUMBER`. */
  TAXRATE?: DecimalText | null;
  /** Parent entry key. `INTEGER`. */
  PARENTENTRY?: IntegerText | null;
  /** Tax detail. */
  DETAILID?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Billed. `BOOLEAN`. */
  BILLED?: boolean | null;
  /** Base location key. `INTEGER`. */
  BASELOCATION?: IntegerText | null;
  /** Total selected. `NUMBER`. */
  TOTALSELECTED?: DecimalText | null;
  /** Total transaction selected. `MONEY`. */
  TRX_TOTALSELECTED?: DecimalText | null;
  /** Total expensed. `NUMBER`. */
  TOTALEXPENSED?: DecimalText | null;
  /** Financial entity. */
  FINANCIALENTITY?: string;
  /** Customerdimkey. `INTEGER`. */
  CUSTOMERDIMKEY?: IntegerText | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Vendordimkey. `INTEGER`. */
  VENDORDIMKEY?: IntegerText | null;
  /** Vendor. */
  VENDORID?: string;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Employeedimkey. `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Itemdimkey. `INTEGER`. */
  ITEMDIMKEY?: IntegerText | null;
  /** Item. */
  ITEMID?: string;
  /** Item name. */
  ITEMNAME?: string;
  /** Projectdimkey. `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  /** Project. */
  PROJECTID?: string;
  /** Project name. */
  PROJECTNAME?: string;
  /** Classdimkey. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  /** Class. */
  CLASSID?: string;
  /** Class name. */
  CLASSNAME?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface CcTransactionEntryRelations {
  APACCOUNTLABEL: ApAccountLabelRecord;
  DEPARTMENT: DepartmentRecord;
  GLACCOUNT: GlAccountRecord;
  LOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface CcTransactionEntryRecord
  extends
    CcTransactionEntryFields,
    OpenValues,
    Related<CcTransactionEntryFields, CcTransactionEntryRelations> {}

export const ccTransactionEntryRecord: Shape<CcTransactionEntryRecord> = {
  element: "CCTRANSACTIONENTRY",
  content: `(RECORDNO? & DESCRIPTION? & RECORDKEY? & RECORDTYPE? & ACCOUNTKEY? & ACCOUNTNO? &
    ACCOUNTTITLE? & ACCOUNTLABELKEY? & ACCOUNTLABEL? & AMOUNT? & TRX_AMOUNT? & DEPARTMENTID? &
    DEPARTMENTNAME? & LOCATIONID? & LOCATIONNAME? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? &
    EXCHANGE_RATE? & LINEITEM? & LINE_NO? & CURRENCY? & BASECURR? & STATUS? & TOTALPAID? &
    TRX_TOTALPAID? & ISTAX? & DETAILKEY? & TAXRATE? & PARENTENTRY? & DETAILID? & BILLABLE? &
    BILLED? & BASELOCATION? & TOTALSELECTED? & TRX_TOTALSELECTED? & TOTALEXPENSED? &
    FINANCIALENTITY? & CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORID? &
    VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? & ITEMDIMKEY? & ITEMID? &
    ITEMNAME? & PROJECTDIMKEY? & PROJECTID? & PROJECTNAME? & CLASSDIMKEY? & CLASSID? & CLASSNAME? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    RECORDKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    ACCOUNTLABELKEY: "INTEGER",
    AMOUNT: "MONEY",
    TRX_AMOUNT: "MONEY",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCH_RATE_TYPE_ID: "INTEGER",
    EXCHANGE_RATE: "NUMBER",
    LINEITEM: "ENUM",
    STATUS: "ENUM",
    TOTALPAID: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    ISTAX: "BOOLEAN",
    DETAILKEY: "INTEGER",
    TAXRATE: "NUMBER",
    PARENTENTRY: "INTEGER",
    BILLABLE: "BOOLEAN",
    BILLED: "BOOLEAN",
    BASELOCATION: "INTEGER",
    TOTALSELECTED: "NUMBER",
    TRX_TOTALSELECTED: "MONEY",
    TOTALEXPENSED: "NUMBER",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    ITEMDIMKEY: "INTEGER",
    PROJECTDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => ccTransactionEntryPaths,
  answer: true,
};

export const ccTransactionEntryPaths: Paths = {
  types: {
    BOOLEAN: "ISTAX BILLABLE BILLED",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EXCH_RATE_DATE",
  },
  to: {
    APACCOUNTLABEL: () => apAccountLabelPaths,
    DEPARTMENT: () => departmentPaths,
    GLACCOUNT: () => glAccountPaths,
    LOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
