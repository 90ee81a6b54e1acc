// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit. Checksum 6536782e77fcb741
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct fundstransferentry GET. */
export type GetFundstransferentry = Read<FundstransferentryField | "*">;

/** `Intacct fundstransferentry GET Request` */
export const getFundstransferentry: FunctionProfile<
  GetFundstransferentry,
  FundstransferentryData
> = {
  name: "Intacct fundstransferentry GET Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFERENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getFundstransferentryResponse,
};

/** The input of Intacct fundstransferentry readByQuery QUERY. */
export type ReadByQueryFundstransferentry = ReadByQuery<
  FundstransferentryField | "*"
>;

/** `Intacct fundstransferentry readByQuery QUERY Request` */
export const readByQueryFundstransferentry: FunctionProfile<
  ReadByQueryFundstransferentry,
  FundstransferentryData
> = {
  name: "Intacct fundstransferentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFERENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryFundstransferentryResponse,
};

/** The input of Intacct fundstransferentry QUERY. */
export type QueryFundstransferentry = QueryInput;

/** `Intacct fundstransferentry QUERY Request` */
export const queryFundstransferentry: QueryProfile<FundstransferentryRecord> = {
  name: "Intacct fundstransferentry QUERY Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFERENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryFundstransferentryResponse,
};

/** The input of Intacct fundstransferentry LOOKUP. */
export type LookupFundstransferentry = Lookup;

/** `Intacct fundstransferentry LOOKUP Request` */
export const lookupFundstransferentry: FunctionProfile<
  LookupFundstransferentry,
  TypeData
> = {
  name: "Intacct fundstransferentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFERENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupFundstransferentryResponse,
};

/** `Intacct fundstransferentry GET Response` */
export const getFundstransferentryResponse: Profile<FundstransferentryData> = {
  name: "Intacct fundstransferentry GET Response",
  version: "3.0",
  element: "data",
  content: "(fundstransferentry*)",
  types: { fundstransferentry: () => fundstransferentryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct fundstransferentry readByQuery QUERY Response` */
export const readByQueryFundstransferentryResponse: Profile<FundstransferentryData> =
  {
    name: "Intacct fundstransferentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(fundstransferentry*)",
    types: { fundstransferentry: () => fundstransferentryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct fundstransferentry QUERY Response` */
export const queryFundstransferentryResponse: Profile<FundstransferentryRows> =
  {
    name: "Intacct fundstransferentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(FUNDSTRANSFERENTRY*)",
    types: { FUNDSTRANSFERENTRY: () => fundstransferentryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct fundstransferentry LOOKUP Response` */
export const lookupFundstransferentryResponse: Profile<TypeData> = {
  name: "Intacct fundstransferentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `fundstransferentry`. */
export interface FundstransferentryData extends DataAttributes {
  fundstransferentry?: FundstransferentryRecord[];
}

/** The fields of a fundstransferentry that can be requested. */
export type FundstransferentryField =
  keyof FundstransferentryFields | `${string}.${string}`;

/** The data of an answer about `FUNDSTRANSFERENTRY`. */
export interface FundstransferentryRows extends DataAttributes {
  FUNDSTRANSFERENTRY?: FundstransferentryRecord[];
}

/** A line of a funds transfer. Declared in 3.0/cash-management.dtd. */
export interface FundstransferentryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Account. */
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
  /** Department key. `INTEGER`. */
  DEPARTMENTKEY?: IntegerText | null;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
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
export interface FundstransferentryRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface FundstransferentryRecord
  extends
    FundstransferentryFields,
    OpenValues,
    Related<FundstransferentryFields, FundstransferentryRelations> {}

export const fundstransferentryRecord: Shape<FundstransferentryRecord> = {
  element: "FUNDSTRANSFERENTRY",
  content: `(RECORDNO? & ACCOUNTNO? & AMOUNT? & RECORDKEY? & RECORDTYPE? & ACCOUNTKEY? & ACCOUNTTITLE? &
    TRX_AMOUNT? & DEPARTMENTID? & DEPARTMENTNAME? & LOCATIONID? & LOCATIONNAME? & EXCH_RATE_DATE? &
    EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & LINEITEM? & CURRENCY? & BASECURR? & STATUS? & TOTALPAID? &
    TRX_TOTALPAID? & DEPARTMENTKEY? & LOCATIONKEY? & CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? &
    VENDORDIMKEY? & VENDORID? & VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? &
    ITEMDIMKEY? & ITEMID? & ITEMNAME? & PROJECTDIMKEY? & PROJECTID? & PROJECTNAME? & CLASSDIMKEY? &
    CLASSID? & CLASSNAME? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    AMOUNT: "MONEY",
    RECORDKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    TRX_AMOUNT: "MONEY",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    LINEITEM: "ENUM",
    STATUS: "ENUM",
    TOTALPAID: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    DEPARTMENTKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
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
  paths: () => fundstransferentryPaths,
  answer: true,
};

export const fundstransferentryPaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EXCH_RATE_DATE",
  },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
