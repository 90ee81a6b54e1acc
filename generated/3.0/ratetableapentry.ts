// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum d102c03cfe972f07
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
import {
  type AccumulationTypeRecord,
  accumulationTypePaths,
} from "./accumulationtype.js";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type DepartmentRecord, departmentPaths } from "./department.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type RateTableRecord, rateTablePaths } from "./ratetable.js";
import { type Read, readTypes } from "./read.js";
import {
  type StandardcosttypeRecord,
  standardcosttypePaths,
} from "./standardcosttype.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct ratetableapentry GET. */
export type GetRateTableApEntry = Read<RateTableApEntryField | "*">;

/** `Intacct ratetableapentry GET Request` */
export const getRateTableApEntry: FunctionProfile<
  GetRateTableApEntry,
  RateTableApEntryData
> = {
  name: "Intacct ratetableapentry GET Request",
  version: "3.0",
  fixed: { object: "RATETABLEAPENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRateTableApEntryResponse,
};

/** The input of Intacct ratetableapentry QUERY. */
export type QueryRateTableApEntry = QueryInput;

/** `Intacct ratetableapentry QUERY Request` */
export const queryRateTableApEntry: QueryProfile<RateTableApEntryRecord> = {
  name: "Intacct ratetableapentry QUERY Request",
  version: "3.0",
  fixed: { object: "RATETABLEAPENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRateTableApEntryResponse,
};

/** The input of Intacct ratetableapentry LOOKUP. */
export type LookupRateTableApEntry = Lookup;

/** `Intacct ratetableapentry LOOKUP Request` */
export const lookupRateTableApEntry: FunctionProfile<
  LookupRateTableApEntry,
  TypeData
> = {
  name: "Intacct ratetableapentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "RATETABLEAPENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRateTableApEntryResponse,
};

/** `Intacct ratetableapentry GET Response` */
export const getRateTableApEntryResponse: Profile<RateTableApEntryData> = {
  name: "Intacct ratetableapentry GET Response",
  version: "3.0",
  element: "data",
  content: "(ratetableapentry*)",
  types: { ratetableapentry: () => rateTableApEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ratetableapentry QUERY Response` */
export const queryRateTableApEntryResponse: Profile<RateTableApEntryRows> = {
  name: "Intacct ratetableapentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(RATETABLEAPENTRY*)",
  types: { RATETABLEAPENTRY: () => rateTableApEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ratetableapentry LOOKUP Response` */
export const lookupRateTableApEntryResponse: Profile<TypeData> = {
  name: "Intacct ratetableapentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ratetableapentry`. */
export interface RateTableApEntryData extends DataAttributes {
  ratetableapentry?: RateTableApEntryRecord[];
}

/** The fields of a ratetableapentry that can be requested. */
export type RateTableApEntryField =
  keyof RateTableApEntryFields | `${string}.${string}`;

/** The data of an answer about `RATETABLEAPENTRY`. */
export interface RateTableApEntryRows extends DataAttributes {
  RATETABLEAPENTRY?: RateTableApEntryRecord[];
}

/** A rate for costs from bills and similar transactions. Declared in 3.0/construction.dtd. */
export interface RateTableApEntryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Markup percent. `NUMBER`. */
  MARKUPPCT?: DecimalText | null;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Class. */
  CLASSID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Line number. `INTEGER`. */
  LINENO?: IntegerText | null;
  /** Rate table key. `INTEGER`. */
  RATETABLEKEY?: IntegerText | null;
  /** Rate table name. */
  RATETABLENAME?: string;
  /** Standard task key. `INTEGER`. */
  STANDARDTASKKEY?: IntegerText | null;
  /** Standard task name. */
  STANDARDTASKNAME?: string;
  /** Standard cost type key. `INTEGER`. */
  STANDARDCOSTTYPEKEY?: IntegerText | null;
  /** Standard cost type name. */
  STANDARDCOSTTYPENAME?: string;
  /** Accumulation type key. `INTEGER`. */
  ACCUMULATIONTYPEKEY?: IntegerText | null;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Location. */
  LOCATION?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Department key. `INTEGER`. */
  DEPARTMENTKEY?: IntegerText | null;
  /** Department. */
  DEPARTMENT?: string;
  /** Department title. */
  DEPARTMENTTITLE?: string;
  /** Customerdimkey. `INTEGER`. */
  CUSTOMERDIMKEY?: IntegerText | null;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Vendordimkey. `INTEGER`. */
  VENDORDIMKEY?: IntegerText | null;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Classdimkey. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
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
export interface RateTableApEntryRelations {
  ACCUMULATIONTYPE: AccumulationTypeRecord;
  DEPARTMENT: DepartmentRecord;
  LOCATION: LocationRecord;
  RATETABLE: RateTableRecord;
  STANDARDCOSTTYPE: StandardcosttypeRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface RateTableApEntryRecord
  extends
    RateTableApEntryFields,
    OpenValues,
    Related<RateTableApEntryFields, RateTableApEntryRelations> {}

export const rateTableApEntryRecord: Shape<RateTableApEntryRecord> = {
  element: "RATETABLEAPENTRY",
  content: `(RECORDNO? & RATETABLEID? & DESCRIPTION? & MARKUPPCT? & STARTDATE? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID? & LINENO? &
    RATETABLEKEY? & RATETABLENAME? & STANDARDTASKKEY? & STANDARDTASKNAME? & STANDARDCOSTTYPEKEY? &
    STANDARDCOSTTYPENAME? & ACCUMULATIONTYPEKEY? & LOCATIONKEY? & LOCATION? & LOCATIONNAME? &
    DEPARTMENTKEY? & DEPARTMENT? & DEPARTMENTTITLE? & CUSTOMERDIMKEY? & CUSTOMERNAME? &
    VENDORDIMKEY? & VENDORNAME? & CLASSDIMKEY? & CLASSNAME? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    MARKUPPCT: "NUMBER",
    STARTDATE: "DATE_MDY",
    LINENO: "INTEGER",
    RATETABLEKEY: "INTEGER",
    STANDARDTASKKEY: "INTEGER",
    STANDARDCOSTTYPEKEY: "INTEGER",
    ACCUMULATIONTYPEKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    DEPARTMENTKEY: "INTEGER",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => rateTableApEntryPaths,
  answer: true,
};

export const rateTableApEntryPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED", DATE_MDY: "STARTDATE" },
  to: {
    ACCUMULATIONTYPE: () => accumulationTypePaths,
    DEPARTMENT: () => departmentPaths,
    LOCATION: () => locationPaths,
    RATETABLE: () => rateTablePaths,
    STANDARDCOSTTYPE: () => standardcosttypePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
