// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit. Checksum 39e702e7c1c56017
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

/** The input of Intacct otherreceiptsentry GET. */
export type GetOtherReceiptsEntry = Read<OtherReceiptsEntryField | "*">;

/** `Intacct otherreceiptsentry GET Request` */
export const getOtherReceiptsEntry: FunctionProfile<
  GetOtherReceiptsEntry,
  OtherReceiptsEntryData
> = {
  name: "Intacct otherreceiptsentry GET Request",
  version: "3.0",
  fixed: { object: "OTHERRECEIPTSENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getOtherReceiptsEntryResponse,
};

/** The input of Intacct otherreceiptsentry readByQuery QUERY. */
export type ReadByQueryOtherReceiptsEntry = ReadByQuery<
  OtherReceiptsEntryField | "*"
>;

/** `Intacct otherreceiptsentry readByQuery QUERY Request` */
export const readByQueryOtherReceiptsEntry: FunctionProfile<
  ReadByQueryOtherReceiptsEntry,
  OtherReceiptsEntryData
> = {
  name: "Intacct otherreceiptsentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "OTHERRECEIPTSENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryOtherReceiptsEntryResponse,
};

/** The input of Intacct otherreceiptsentry QUERY. */
export type QueryOtherReceiptsEntry = QueryInput;

/** `Intacct otherreceiptsentry QUERY Request` */
export const queryOtherReceiptsEntry: QueryProfile<OtherReceiptsEntryRecord> = {
  name: "Intacct otherreceiptsentry QUERY Request",
  version: "3.0",
  fixed: { object: "OTHERRECEIPTSENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryOtherReceiptsEntryResponse,
};

/** The input of Intacct otherreceiptsentry LOOKUP. */
export type LookupOtherReceiptsEntry = Lookup;

/** `Intacct otherreceiptsentry LOOKUP Request` */
export const lookupOtherReceiptsEntry: FunctionProfile<
  LookupOtherReceiptsEntry,
  TypeData
> = {
  name: "Intacct otherreceiptsentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "OTHERRECEIPTSENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupOtherReceiptsEntryResponse,
};

/** `Intacct otherreceiptsentry GET Response` */
export const getOtherReceiptsEntryResponse: Profile<OtherReceiptsEntryData> = {
  name: "Intacct otherreceiptsentry GET Response",
  version: "3.0",
  element: "data",
  content: "(otherreceiptsentry*)",
  types: { otherreceiptsentry: () => otherReceiptsEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct otherreceiptsentry readByQuery QUERY Response` */
export const readByQueryOtherReceiptsEntryResponse: Profile<OtherReceiptsEntryData> =
  {
    name: "Intacct otherreceiptsentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(otherreceiptsentry*)",
    types: { otherreceiptsentry: () => otherReceiptsEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct otherreceiptsentry QUERY Response` */
export const queryOtherReceiptsEntryResponse: Profile<OtherReceiptsEntryRows> =
  {
    name: "Intacct otherreceiptsentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(OTHERRECEIPTSENTRY*)",
    types: { OTHERRECEIPTSENTRY: () => otherReceiptsEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct otherreceiptsentry LOOKUP Response` */
export const lookupOtherReceiptsEntryResponse: Profile<TypeData> = {
  name: "Intacct otherreceiptsentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `otherreceiptsentry`. */
export interface OtherReceiptsEntryData extends DataAttributes {
  otherreceiptsentry?: OtherReceiptsEntryRecord[];
}

/** The fields of an otherreceiptsentry that can be requested. */
export type OtherReceiptsEntryField =
  keyof OtherReceiptsEntryFields | `${string}.${string}`;

/** The data of an answer about `OTHERRECEIPTSENTRY`. */
export interface OtherReceiptsEntryRows extends DataAttributes {
  OTHERRECEIPTSENTRY?: OtherReceiptsEntryRecord[];
}

/** A line of another receipt. Declared in 3.0/cash-management.dtd. */
export interface OtherReceiptsEntryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Base amount. `MONEY`. */
  AMOUNT?: DecimalText | null;
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
export interface OtherReceiptsEntryRelations {
  ARACCOUNTLABEL: ArAccountLabelRecord;
  DEPARTMENT: DepartmentRecord;
  GLACCOUNT: GlAccountRecord;
  LOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface OtherReceiptsEntryRecord
  extends
    OtherReceiptsEntryFields,
    OpenValues,
    Related<OtherReceiptsEntryFields, OtherReceiptsEntryRelations> {}

export const otherReceiptsEntryRecord: Shape<OtherReceiptsEntryRecord> = {
  element: "OTHERRECEIPTSENTRY",
  content: `(RECORDNO? & AMOUNT? & DESCRIPTION? & RECORDKEY? & RECORDTYPE? & ACCOUNTKEY? & ACCOUNTNO? &
    ACCOUNTTITLE? & ACCOUNTLABELKEY? & ACCOUNTLABEL? & TRX_AMOUNT? & DEPARTMENTID? &
    DEPARTMENTNAME? & LOCATIONID? & LOCATIONNAME? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? &
    EXCHANGE_RATE? & LINEITEM? & LINE_NO? & CURRENCY? & BASECURR? & STATUS? & DEPARTMENTKEY? &
    LOCATIONKEY? & ISTAX? & DETAILKEY? & TAXRATE? & PARENTENTRY? & DETAILID? & CUSTOMERDIMKEY? &
    CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORID? & VENDORNAME? & EMPLOYEEDIMKEY? &
    EMPLOYEEID? & EMPLOYEENAME? & ITEMDIMKEY? & ITEMID? & ITEMNAME? & PROJECTDIMKEY? & PROJECTID? &
    PROJECTNAME? & CLASSDIMKEY? & CLASSID? & CLASSNAME? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    AMOUNT: "MONEY",
    RECORDKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    ACCOUNTLABELKEY: "INTEGER",
    TRX_AMOUNT: "MONEY",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    LINEITEM: "ENUM",
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
  paths: () => otherReceiptsEntryPaths,
  answer: true,
};

export const otherReceiptsEntryPaths: Paths = {
  types: {
    BOOLEAN: "ISTAX",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EXCH_RATE_DATE",
  },
  to: {
    ARACCOUNTLABEL: () => arAccountLabelPaths,
    DEPARTMENT: () => departmentPaths,
    GLACCOUNT: () => glAccountPaths,
    LOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
