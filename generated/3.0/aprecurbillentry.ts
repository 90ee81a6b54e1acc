// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit. Checksum 8d70f93c6052fb09
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

/** The input of Intacct aprecurbillentry GET. */
export type GetApRecurBillEntry = Read<ApRecurBillEntryField | "*">;

/** `Intacct aprecurbillentry GET Request` */
export const getApRecurBillEntry: FunctionProfile<
  GetApRecurBillEntry,
  ApRecurBillEntryData
> = {
  name: "Intacct aprecurbillentry GET Request",
  version: "3.0",
  fixed: { object: "APRECURBILLENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApRecurBillEntryResponse,
};

/** The input of Intacct aprecurbillentry readByQuery QUERY. */
export type ReadByQueryApRecurBillEntry = ReadByQuery<
  ApRecurBillEntryField | "*"
>;

/** `Intacct aprecurbillentry readByQuery QUERY Request` */
export const readByQueryApRecurBillEntry: FunctionProfile<
  ReadByQueryApRecurBillEntry,
  ApRecurBillEntryData
> = {
  name: "Intacct aprecurbillentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APRECURBILLENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApRecurBillEntryResponse,
};

/** The input of Intacct aprecurbillentry QUERY. */
export type QueryApRecurBillEntry = QueryInput;

/** `Intacct aprecurbillentry QUERY Request` */
export const queryApRecurBillEntry: QueryProfile<ApRecurBillEntryRecord> = {
  name: "Intacct aprecurbillentry QUERY Request",
  version: "3.0",
  fixed: { object: "APRECURBILLENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApRecurBillEntryResponse,
};

/** The input of Intacct aprecurbillentry LOOKUP. */
export type LookupApRecurBillEntry = Lookup;

/** `Intacct aprecurbillentry LOOKUP Request` */
export const lookupApRecurBillEntry: FunctionProfile<
  LookupApRecurBillEntry,
  TypeData
> = {
  name: "Intacct aprecurbillentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "APRECURBILLENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApRecurBillEntryResponse,
};

/** `Intacct aprecurbillentry GET Response` */
export const getApRecurBillEntryResponse: Profile<ApRecurBillEntryData> = {
  name: "Intacct aprecurbillentry GET Response",
  version: "3.0",
  element: "data",
  content: "(aprecurbillentry*)",
  types: { aprecurbillentry: () => apRecurBillEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aprecurbillentry readByQuery QUERY Response` */
export const readByQueryApRecurBillEntryResponse: Profile<ApRecurBillEntryData> =
  {
    name: "Intacct aprecurbillentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(aprecurbillentry*)",
    types: { aprecurbillentry: () => apRecurBillEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct aprecurbillentry QUERY Response` */
export const queryApRecurBillEntryResponse: Profile<ApRecurBillEntryRows> = {
  name: "Intacct aprecurbillentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APRECURBILLENTRY*)",
  types: { APRECURBILLENTRY: () => apRecurBillEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aprecurbillentry LOOKUP Response` */
export const lookupApRecurBillEntryResponse: Profile<TypeData> = {
  name: "Intacct aprecurbillentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `aprecurbillentry`. */
export interface ApRecurBillEntryData extends DataAttributes {
  aprecurbillentry?: ApRecurBillEntryRecord[];
}

/** The fields of an aprecurbillentry that can be requested. */
export type ApRecurBillEntryField =
  keyof ApRecurBillEntryFields | `${string}.${string}`;

/** The data of an answer about `APRECURBILLENTRY`. */
export interface ApRecurBillEntryRows extends DataAttributes {
  APRECURBILLENTRY?: ApRecurBillEntryRecord[];
}

/** A line of a recurring bill. Declared in 3.0/payables.dtd. */
export interface ApRecurBillEntryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Base amount. `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** Parent key. `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** Offset account key. `INTEGER`. */
  OFFSET?: IntegerText | null;
  /** Memo. */
  ENTRYDESCRIPTION?: string;
  /** Account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Account. */
  GLACCOUNTNO?: string;
  /** Account title. */
  GLACCOUNTTITLE?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Line no. */
  LINE_NO?: string;
  /** Form 1099. */
  FORM1099?: string;
  /** Account label. */
  ACCOUNTLABEL?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCHRATEDATE?: IsoDate | null;
  /** Exchange rate type. `INTEGER`. */
  EXCHRATETYPE?: IntegerText | null;
  /** Exchange rate. `NUMBER`. */
  EXCHRATE?: DecimalText | null;
  /** Transaction amount. `MONEY`. */
  TRX_AMOUNT?: DecimalText | null;
  /** Allocation key. `INTEGER`. */
  ALLOCATIONKEY?: IntegerText | null;
  /** Allocation. */
  ALLOCATION?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Tax detail. */
  DETAILID?: string;
  /** Is tax. `BOOLEAN`. "false" unless given. */
  ISTAX?: boolean | null;
  /** Tax detail key. `INTEGER`. */
  DETAILKEY?: IntegerText | null;
  /** Rate. `NUMBER`. */
  TAXRATE?: DecimalText | null;
  /** Parent entry key. `INTEGER`. */
  PARENTENTRY?: IntegerText | null;
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
export interface ApRecurBillEntryRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ApRecurBillEntryRecord
  extends
    ApRecurBillEntryFields,
    OpenValues,
    Related<ApRecurBillEntryFields, ApRecurBillEntryRelations> {}

export const apRecurBillEntryRecord: Shape<ApRecurBillEntryRecord> = {
  element: "APRECURBILLENTRY",
  content: `(RECORDNO? & AMOUNT? & RECORDKEY? & OFFSET? & ENTRYDESCRIPTION? & ACCOUNTKEY? & GLACCOUNTNO? &
    GLACCOUNTTITLE? & LOCATIONID? & LOCATIONNAME? & DEPARTMENTID? & DEPARTMENTNAME? & LINE_NO? &
    FORM1099? & ACCOUNTLABEL? & CURRENCY? & BASECURR? & EXCHRATEDATE? & EXCHRATETYPE? & EXCHRATE? &
    TRX_AMOUNT? & ALLOCATIONKEY? & ALLOCATION? & BILLABLE? & DETAILID? & ISTAX? & DETAILKEY? &
    TAXRATE? & PARENTENTRY? & CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? &
    VENDORID? & VENDORNAME? & CLASSDIMKEY? & CLASSID? & CLASSNAME? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    AMOUNT: "MONEY",
    RECORDKEY: "INTEGER",
    OFFSET: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    EXCHRATEDATE: "DATE_MDY",
    EXCHRATETYPE: "INTEGER",
    EXCHRATE: "NUMBER",
    TRX_AMOUNT: "MONEY",
    ALLOCATIONKEY: "INTEGER",
    BILLABLE: "BOOLEAN",
    ISTAX: "BOOLEAN",
    DETAILKEY: "INTEGER",
    TAXRATE: "NUMBER",
    PARENTENTRY: "INTEGER",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => apRecurBillEntryPaths,
  answer: true,
};

export const apRecurBillEntryPaths: Paths = {
  types: {
    BOOLEAN: "BILLABLE ISTAX",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EXCHRATEDATE",
  },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
