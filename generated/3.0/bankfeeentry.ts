// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit. Checksum b2de16ff8e63bd0f
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

/** The input of Intacct bankfeeentry GET. */
export type GetBankfeeentry = Read<BankfeeentryField | "*">;

/** `Intacct bankfeeentry GET Request` */
export const getBankfeeentry: FunctionProfile<
  GetBankfeeentry,
  BankfeeentryData
> = {
  name: "Intacct bankfeeentry GET Request",
  version: "3.0",
  fixed: { object: "BANKFEEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getBankfeeentryResponse,
};

/** The input of Intacct bankfeeentry readByQuery QUERY. */
export type ReadByQueryBankfeeentry = ReadByQuery<BankfeeentryField | "*">;

/** `Intacct bankfeeentry readByQuery QUERY Request` */
export const readByQueryBankfeeentry: FunctionProfile<
  ReadByQueryBankfeeentry,
  BankfeeentryData
> = {
  name: "Intacct bankfeeentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "BANKFEEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryBankfeeentryResponse,
};

/** The input of Intacct bankfeeentry QUERY. */
export type QueryBankfeeentry = QueryInput;

/** `Intacct bankfeeentry QUERY Request` */
export const queryBankfeeentry: QueryProfile<BankfeeentryRecord> = {
  name: "Intacct bankfeeentry QUERY Request",
  version: "3.0",
  fixed: { object: "BANKFEEENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryBankfeeentryResponse,
};

/** The input of Intacct bankfeeentry LOOKUP. */
export type LookupBankfeeentry = Lookup;

/** `Intacct bankfeeentry LOOKUP Request` */
export const lookupBankfeeentry: FunctionProfile<LookupBankfeeentry, TypeData> =
  {
    name: "Intacct bankfeeentry LOOKUP Request",
    version: "3.0",
    fixed: { object: "BANKFEEENTRY" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupBankfeeentryResponse,
  };

/** `Intacct bankfeeentry GET Response` */
export const getBankfeeentryResponse: Profile<BankfeeentryData> = {
  name: "Intacct bankfeeentry GET Response",
  version: "3.0",
  element: "data",
  content: "(bankfeeentry*)",
  types: { bankfeeentry: () => bankfeeentryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bankfeeentry readByQuery QUERY Response` */
export const readByQueryBankfeeentryResponse: Profile<BankfeeentryData> = {
  name: "Intacct bankfeeentry readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(bankfeeentry*)",
  types: { bankfeeentry: () => bankfeeentryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bankfeeentry QUERY Response` */
export const queryBankfeeentryResponse: Profile<BankfeeentryRows> = {
  name: "Intacct bankfeeentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(BANKFEEENTRY*)",
  types: { BANKFEEENTRY: () => bankfeeentryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bankfeeentry LOOKUP Response` */
export const lookupBankfeeentryResponse: Profile<TypeData> = {
  name: "Intacct bankfeeentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `bankfeeentry`. */
export interface BankfeeentryData extends DataAttributes {
  bankfeeentry?: BankfeeentryRecord[];
}

/** The fields of a bankfeeentry that can be requested. */
export type BankfeeentryField =
  keyof BankfeeentryFields | `${string}.${string}`;

/** The data of an answer about `BANKFEEENTRY`. */
export interface BankfeeentryRows extends DataAttributes {
  BANKFEEENTRY?: BankfeeentryRecord[];
}

/** A line of bank interest or charges. Declared in 3.0/cash-management.dtd. */
export interface BankfeeentryFields {
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
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
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
  /** Base location key. `INTEGER`. */
  BASELOCATION?: IntegerText | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
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
export interface BankfeeentryRelations {
  ACCOUNTLABEL: OpenValues;
  DEPARTMENT: DepartmentRecord;
  GLACCOUNT: GlAccountRecord;
  LOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface BankfeeentryRecord
  extends
    BankfeeentryFields,
    OpenValues,
    Related<BankfeeentryFields, BankfeeentryRelations> {}

export const bankfeeentryRecord: Shape<BankfeeentryRecord> = {
  element: "BANKFEEENTRY",
  content: `(RECORDNO? & DESCRIPTION? & RECORDKEY? & RECORDTYPE? & ACCOUNTKEY? & ACCOUNTNO? &
    ACCOUNTTITLE? & ACCOUNTLABELKEY? & ACCOUNTLABEL? & AMOUNT? & TRX_AMOUNT? & DEPARTMENTID? &
    DEPARTMENTNAME? & LOCATIONID? & LOCATIONNAME? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? &
    EXCHANGE_RATE? & LINEITEM? & LINE_NO? & CURRENCY? & BASECURR? & BASELOCATION? & STATUS? &
    DEPARTMENTKEY? & LOCATIONKEY? & ISTAX? & DETAILKEY? & TAXRATE? & PARENTENTRY? & DETAILID? &
    CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORID? & VENDORNAME? &
    EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? & ITEMDIMKEY? & ITEMID? & ITEMNAME? &
    PROJECTDIMKEY? & PROJECTID? & PROJECTNAME? & CLASSDIMKEY? & CLASSID? & CLASSNAME? &
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
    EXCHANGE_RATE: "NUMBER",
    LINEITEM: "ENUM",
    BASELOCATION: "INTEGER",
    STATUS: "ENUM",
    DEPARTMENTKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    ISTAX: "BOOLEAN",
    DETAILKEY: "INTEGER",
    TAXRATE: "NUMBER",
    PARENTENTRY: "INTEGER",
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
  paths: () => bankfeeentryPaths,
  answer: true,
};

export const bankfeeentryPaths: Paths = {
  types: {
    BOOLEAN: "ISTAX",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EXCH_RATE_DATE",
  },
  to: {
    DEPARTMENT: () => departmentPaths,
    GLACCOUNT: () => glAccountPaths,
    LOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
