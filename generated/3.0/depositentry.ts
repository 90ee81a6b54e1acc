// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit. Checksum b1b90e6690af00bc
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
  type ArAccountLabelRecord,
  arAccountLabelPaths,
} from "./araccountlabel.js";
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

/** The input of Intacct depositentry GET. */
export type GetDepositEntry = Read<DepositEntryField | "*">;

/** `Intacct depositentry GET Request` */
export const getDepositEntry: FunctionProfile<
  GetDepositEntry,
  DepositEntryData
> = {
  name: "Intacct depositentry GET Request",
  version: "3.0",
  fixed: { object: "DEPOSITENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getDepositEntryResponse,
};

/** The input of Intacct depositentry readByQuery QUERY. */
export type ReadByQueryDepositEntry = ReadByQuery<DepositEntryField | "*">;

/** `Intacct depositentry readByQuery QUERY Request` */
export const readByQueryDepositEntry: FunctionProfile<
  ReadByQueryDepositEntry,
  DepositEntryData
> = {
  name: "Intacct depositentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "DEPOSITENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryDepositEntryResponse,
};

/** The input of Intacct depositentry QUERY. */
export type QueryDepositEntry = QueryInput;

/** `Intacct depositentry QUERY Request` */
export const queryDepositEntry: QueryProfile<DepositEntryRecord> = {
  name: "Intacct depositentry QUERY Request",
  version: "3.0",
  fixed: { object: "DEPOSITENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryDepositEntryResponse,
};

/** The input of Intacct depositentry LOOKUP. */
export type LookupDepositEntry = Lookup;

/** `Intacct depositentry LOOKUP Request` */
export const lookupDepositEntry: FunctionProfile<LookupDepositEntry, TypeData> =
  {
    name: "Intacct depositentry LOOKUP Request",
    version: "3.0",
    fixed: { object: "DEPOSITENTRY" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupDepositEntryResponse,
  };

/** `Intacct depositentry GET Response` */
export const getDepositEntryResponse: Profile<DepositEntryData> = {
  name: "Intacct depositentry GET Response",
  version: "3.0",
  element: "data",
  content: "(depositentry*)",
  types: { depositentry: () => depositEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct depositentry readByQuery QUERY Response` */
export const readByQueryDepositEntryResponse: Profile<DepositEntryData> = {
  name: "Intacct depositentry readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(depositentry*)",
  types: { depositentry: () => depositEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct depositentry QUERY Response` */
export const queryDepositEntryResponse: Profile<DepositEntryRows> = {
  name: "Intacct depositentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(DEPOSITENTRY*)",
  types: { DEPOSITENTRY: () => depositEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct depositentry LOOKUP Response` */
export const lookupDepositEntryResponse: Profile<TypeData> = {
  name: "Intacct depositentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `depositentry`. */
export interface DepositEntryData extends DataAttributes {
  depositentry?: DepositEntryRecord[];
}

/** The fields of a depositentry that can be requested. */
export type DepositEntryField =
  keyof DepositEntryFields | `${string}.${string}`;

/** The data of an answer about `DEPOSITENTRY`. */
export interface DepositEntryRows extends DataAttributes {
  DEPOSITENTRY?: DepositEntryRecord[];
}

/** A line of a deposit. Declared in 3.0/cash-management.dtd. */
export interface DepositEntryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Account no. */
  ACCOUNTNO?: string;
  /** Base amount. `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** Parent key. `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** Record type. */
  RECORDTYPE?: string;
  /** Account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Account title. */
  ACCOUNTTITLE?: string;
  /** Account label. */
  ACCOUNTLABEL?: string;
  /** Account label key. `INTEGER`. */
  ACCOUNTLABELKEY?: IntegerText | null;
  /** Transaction amount. `MONEY`. */
  TRX_AMOUNT?: DecimalText | null;
  /** Department key. `INTEGER`. */
  DEPTKEY?: IntegerText | null;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Location ID. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. `INTEGER`. */
  EXCH_RATE_TYPE_ID?: IntegerText | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Line item. */
  LINEITEM?: "T" | "F" | (string & {}) | null;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Base location key. `INTEGER`. */
  BASELOCATION?: IntegerText | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
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
export interface DepositEntryRelations {
  ACCOUNTLABEL: ArAccountLabelRecord;
  DEPARTMENT: DepartmentRecord;
  GLACCOUNT: GlAccountRecord;
  LOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface DepositEntryRecord
  extends
    DepositEntryFields,
    OpenValues,
    Related<DepositEntryFields, DepositEntryRelations> {}

export const depositEntryRecord: Shape<DepositEntryRecord> = {
  element: "DEPOSITENTRY",
  content: `(RECORDNO? & ACCOUNTNO? & AMOUNT? & RECORDKEY? & RECORDTYPE? & ACCOUNTKEY? & ACCOUNTTITLE? &
    ACCOUNTLABEL? & ACCOUNTLABELKEY? & TRX_AMOUNT? & DEPTKEY? & DEPARTMENTID? & DEPARTMENTNAME? &
    LOCATIONKEY? & LOCATIONID? & LOCATIONNAME? & DESCRIPTION? & EXCH_RATE_DATE? &
    EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & LINEITEM? & CURRENCY? & BASECURR? & BASELOCATION? &
    STATUS? & CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORID? &
    VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? & ITEMDIMKEY? & ITEMID? &
    ITEMNAME? & PROJECTDIMKEY? & PROJECTID? & PROJECTNAME? & CLASSDIMKEY? & CLASSID? & CLASSNAME? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    AMOUNT: "MONEY",
    RECORDKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    ACCOUNTLABELKEY: "INTEGER",
    TRX_AMOUNT: "MONEY",
    DEPTKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCH_RATE_TYPE_ID: "INTEGER",
    EXCHANGE_RATE: "NUMBER",
    LINEITEM: "ENUM",
    BASELOCATION: "INTEGER",
    STATUS: "ENUM",
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
  paths: () => depositEntryPaths,
  answer: true,
};

export const depositEntryPaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EXCH_RATE_DATE",
  },
  to: {
    ACCOUNTLABEL: () => arAccountLabelPaths,
    DEPARTMENT: () => departmentPaths,
    GLACCOUNT: () => glAccountPaths,
    LOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
