// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 1d589b9fac03c942
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
import { type ItemRecord, itemPaths } from "./item.js";
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

/** The input of Intacct ratetablepoentry GET. */
export type GetRateTablePoEntry = Read<RateTablePoEntryField | "*">;

/** `Intacct ratetablepoentry GET Request` */
export const getRateTablePoEntry: FunctionProfile<
  GetRateTablePoEntry,
  RateTablePoEntryData
> = {
  name: "Intacct ratetablepoentry GET Request",
  version: "3.0",
  fixed: { object: "RATETABLEPOENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRateTablePoEntryResponse,
};

/** The input of Intacct ratetablepoentry QUERY. */
export type QueryRateTablePoEntry = QueryInput;

/** `Intacct ratetablepoentry QUERY Request` */
export const queryRateTablePoEntry: QueryProfile<RateTablePoEntryRecord> = {
  name: "Intacct ratetablepoentry QUERY Request",
  version: "3.0",
  fixed: { object: "RATETABLEPOENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRateTablePoEntryResponse,
};

/** The input of Intacct ratetablepoentry LOOKUP. */
export type LookupRateTablePoEntry = Lookup;

/** `Intacct ratetablepoentry LOOKUP Request` */
export const lookupRateTablePoEntry: FunctionProfile<
  LookupRateTablePoEntry,
  TypeData
> = {
  name: "Intacct ratetablepoentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "RATETABLEPOENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRateTablePoEntryResponse,
};

/** `Intacct ratetablepoentry GET Response` */
export const getRateTablePoEntryResponse: Profile<RateTablePoEntryData> = {
  name: "Intacct ratetablepoentry GET Response",
  version: "3.0",
  element: "data",
  content: "(ratetablepoentry*)",
  types: { ratetablepoentry: () => rateTablePoEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ratetablepoentry QUERY Response` */
export const queryRateTablePoEntryResponse: Profile<RateTablePoEntryRows> = {
  name: "Intacct ratetablepoentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(RATETABLEPOENTRY*)",
  types: { RATETABLEPOENTRY: () => rateTablePoEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ratetablepoentry LOOKUP Response` */
export const lookupRateTablePoEntryResponse: Profile<TypeData> = {
  name: "Intacct ratetablepoentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ratetablepoentry`. */
export interface RateTablePoEntryData extends DataAttributes {
  ratetablepoentry?: RateTablePoEntryRecord[];
}

/** The fields of a ratetablepoentry that can be requested. */
export type RateTablePoEntryField =
  keyof RateTablePoEntryFields | `${string}.${string}`;

/** The data of an answer about `RATETABLEPOENTRY`. */
export interface RateTablePoEntryRows extends DataAttributes {
  RATETABLEPOENTRY?: RateTablePoEntryRecord[];
}

/** A rate for costs from purchasing transactions. Declared in 3.0/construction.dtd. */
export interface RateTablePoEntryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Markup percent. `NUMBER`. */
  MARKUPPCT?: DecimalText | null;
  /** Unit price. `NUMBER`. */
  UNITPRICE?: DecimalText | null;
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
  /** Item ID. */
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
  /** Item key. `INTEGER`. */
  ITEMDIMKEY?: IntegerText | null;
  /** Item name. */
  ITEMNAME?: string;
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
  /** Employeedimkey. `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Projectdimkey. `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  /** Project name. */
  PROJECTNAME?: string;
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
export interface RateTablePoEntryRelations {
  ACCUMULATIONTYPE: AccumulationTypeRecord;
  DEPARTMENT: DepartmentRecord;
  ITEM: ItemRecord;
  LOCATION: LocationRecord;
  RATETABLE: RateTableRecord;
  STANDARDCOSTTYPE: StandardcosttypeRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface RateTablePoEntryRecord
  extends
    RateTablePoEntryFields,
    OpenValues,
    Related<RateTablePoEntryFields, RateTablePoEntryRelations> {}

export const rateTablePoEntryRecord: Shape<RateTablePoEntryRecord> = {
  element: "RATETABLEPOENTRY",
  content: `(RECORDNO? & RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & UNITPRICE? &
    ACCUMULATIONTYPENAME? & CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? &
    PROJECTID? & STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID? &
    LINENO? & RATETABLEKEY? & RATETABLENAME? & STANDARDTASKKEY? & STANDARDTASKNAME? &
    STANDARDCOSTTYPEKEY? & STANDARDCOSTTYPENAME? & ACCUMULATIONTYPEKEY? & ITEMDIMKEY? & ITEMNAME? &
    LOCATIONKEY? & LOCATION? & LOCATIONNAME? & DEPARTMENTKEY? & DEPARTMENT? & DEPARTMENTTITLE? &
    CUSTOMERDIMKEY? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORNAME? & EMPLOYEEDIMKEY? &
    EMPLOYEENAME? & PROJECTDIMKEY? & PROJECTNAME? & CLASSDIMKEY? & CLASSNAME? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STARTDATE: "DATE_MDY",
    MARKUPPCT: "NUMBER",
    UNITPRICE: "NUMBER",
    LINENO: "INTEGER",
    RATETABLEKEY: "INTEGER",
    STANDARDTASKKEY: "INTEGER",
    STANDARDCOSTTYPEKEY: "INTEGER",
    ACCUMULATIONTYPEKEY: "INTEGER",
    ITEMDIMKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    DEPARTMENTKEY: "INTEGER",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    PROJECTDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => rateTablePoEntryPaths,
  answer: true,
};

export const rateTablePoEntryPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED", DATE_MDY: "STARTDATE" },
  to: {
    ACCUMULATIONTYPE: () => accumulationTypePaths,
    DEPARTMENT: () => departmentPaths,
    ITEM: () => itemPaths,
    LOCATION: () => locationPaths,
    RATETABLE: () => rateTablePaths,
    STANDARDCOSTTYPE: () => standardcosttypePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
