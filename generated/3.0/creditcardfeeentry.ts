// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit. Checksum 605657512800a964
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

/** The input of Intacct creditcardfeeentry GET. */
export type GetCreditcardfeeentry = Read<CreditcardfeeentryField | "*">;

/** `Intacct creditcardfeeentry GET Request` */
export const getCreditcardfeeentry: FunctionProfile<
  GetCreditcardfeeentry,
  CreditcardfeeentryData
> = {
  name: "Intacct creditcardfeeentry GET Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCreditcardfeeentryResponse,
};

/** The input of Intacct creditcardfeeentry readByQuery QUERY. */
export type ReadByQueryCreditcardfeeentry = ReadByQuery<
  CreditcardfeeentryField | "*"
>;

/** `Intacct creditcardfeeentry readByQuery QUERY Request` */
export const readByQueryCreditcardfeeentry: FunctionProfile<
  ReadByQueryCreditcardfeeentry,
  CreditcardfeeentryData
> = {
  name: "Intacct creditcardfeeentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCreditcardfeeentryResponse,
};

/** The input of Intacct creditcardfeeentry QUERY. */
export type QueryCreditcardfeeentry = QueryInput;

/** `Intacct creditcardfeeentry QUERY Request` */
export const queryCreditcardfeeentry: QueryProfile<CreditcardfeeentryRecord> = {
  name: "Intacct creditcardfeeentry QUERY Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEEENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCreditcardfeeentryResponse,
};

/** The input of Intacct creditcardfeeentry LOOKUP. */
export type LookupCreditcardfeeentry = Lookup;

/** `Intacct creditcardfeeentry LOOKUP Request` */
export const lookupCreditcardfeeentry: FunctionProfile<
  LookupCreditcardfeeentry,
  TypeData
> = {
  name: "Intacct creditcardfeeentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCreditcardfeeentryResponse,
};

/** `Intacct creditcardfeeentry GET Response` */
export const getCreditcardfeeentryResponse: Profile<CreditcardfeeentryData> = {
  name: "Intacct creditcardfeeentry GET Response",
  version: "3.0",
  element: "data",
  content: "(creditcardfeeentry*)",
  types: { creditcardfeeentry: () => creditcardfeeentryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct creditcardfeeentry readByQuery QUERY Response` */
export const readByQueryCreditcardfeeentryResponse: Profile<CreditcardfeeentryData> =
  {
    name: "Intacct creditcardfeeentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(creditcardfeeentry*)",
    types: { creditcardfeeentry: () => creditcardfeeentryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct creditcardfeeentry QUERY Response` */
export const queryCreditcardfeeentryResponse: Profile<CreditcardfeeentryRows> =
  {
    name: "Intacct creditcardfeeentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CREDITCARDFEEENTRY*)",
    types: { CREDITCARDFEEENTRY: () => creditcardfeeentryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct creditcardfeeentry LOOKUP Response` */
export const lookupCreditcardfeeentryResponse: Profile<TypeData> = {
  name: "Intacct creditcardfeeentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `creditcardfeeentry`. */
export interface CreditcardfeeentryData extends DataAttributes {
  creditcardfeeentry?: CreditcardfeeentryRecord[];
}

/** The fields of a creditcardfeeentry that can be requested. */
export type CreditcardfeeentryField =
  keyof CreditcardfeeentryFields | `${string}.${string}`;

/** The data of an answer about `CREDITCARDFEEENTRY`. */
export interface CreditcardfeeentryRows extends DataAttributes {
  CREDITCARDFEEENTRY?: CreditcardfeeentryRecord[];
}

/** A line of credit card fees. Declared in 3.0/cash-management.dtd. */
export interface CreditcardfeeentryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Description. */
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
  /** Line item. */
  LINEITEM?: "T" | "F" | (string & {}) | null;
  /** Line no. */
  LINE_NO?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Base location key. `INTEGER`. */
  BASELOCATION?: IntegerText | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Total paid. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Total transaction paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Department key. `INTEGER`. */
  DEPARTMENTKEY?: IntegerText | null;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
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
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. `INTEGER`. */
  EXCH_RATE_TYPE_ID?: IntegerText | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
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
export interface CreditcardfeeentryRelations {
  APACCOUNTLABEL: ApAccountLabelRecord;
  DEPARTMENT: DepartmentRecord;
  GLACCOUNT: GlAccountRecord;
  LOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface CreditcardfeeentryRecord
  extends
    CreditcardfeeentryFields,
    OpenValues,
    Related<CreditcardfeeentryFields, CreditcardfeeentryRelations> {}

export const creditcardfeeentryRecord: Shape<CreditcardfeeentryRecord> = {
  element: "CREDITCARDFEEENTRY",
  content: `(RECORDNO? & DESCRIPTION? & RECORDKEY? & RECORDTYPE? & ACCOUNTKEY? & ACCOUNTNO? &
    ACCOUNTTITLE? & ACCOUNTLABELKEY? & ACCOUNTLABEL? & AMOUNT? & TRX_AMOUNT? & DEPARTMENTID? &
    DEPARTMENTNAME? & LOCATIONID? & LOCATIONNAME? & LINEITEM? & LINE_NO? & CURRENCY? & BASECURR? &
    BASELOCATION? & STATUS? & TOTALPAID? & TRX_TOTALPAID? & DEPARTMENTKEY? & LOCATIONKEY? & ISTAX? &
    DETAILKEY? & TAXRATE? & PARENTENTRY? & DETAILID? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? &
    EXCHANGE_RATE? & CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORID? &
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
    LINEITEM: "ENUM",
    BASELOCATION: "INTEGER",
    STATUS: "ENUM",
    TOTALPAID: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    DEPARTMENTKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    ISTAX: "BOOLEAN",
    DETAILKEY: "INTEGER",
    TAXRATE: "NUMBER",
    PARENTENTRY: "INTEGER",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCH_RATE_TYPE_ID: "INTEGER",
    EXCHANGE_RATE: "NUMBER",
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
  paths: () => creditcardfeeentryPaths,
  answer: true,
};

export const creditcardfeeentryPaths: Paths = {
  types: {
    BOOLEAN: "ISTAX",
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
