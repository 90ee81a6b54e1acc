// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 6be50f0b494d4d98
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
import {
  type EmployeePositionRecord,
  employeePositionPaths,
} from "./employeeposition.js";
import { type LaborClassRecord, laborClassPaths } from "./laborclass.js";
import { type LaborShiftRecord, laborShiftPaths } from "./laborshift.js";
import { type LaborUnionRecord, laborUnionPaths } from "./laborunion.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type RateTableRecord, rateTablePaths } from "./ratetable.js";
import { type Read, readTypes } from "./read.js";
import {
  type StandardcosttypeRecord,
  standardcosttypePaths,
} from "./standardcosttype.js";
import { type TimeTypeRecord, timeTypePaths } from "./timetype.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct ratetabletsentry GET. */
export type GetRatetabletsentry = Read<RatetabletsentryField | "*">;

/** `Intacct ratetabletsentry GET Request` */
export const getRatetabletsentry: FunctionProfile<
  GetRatetabletsentry,
  RatetabletsentryData
> = {
  name: "Intacct ratetabletsentry GET Request",
  version: "3.0",
  fixed: { object: "RATETABLETSENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRatetabletsentryResponse,
};

/** The input of Intacct ratetabletsentry QUERY. */
export type QueryRatetabletsentry = QueryInput;

/** `Intacct ratetabletsentry QUERY Request` */
export const queryRatetabletsentry: QueryProfile<RatetabletsentryRecord> = {
  name: "Intacct ratetabletsentry QUERY Request",
  version: "3.0",
  fixed: { object: "RATETABLETSENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRatetabletsentryResponse,
};

/** The input of Intacct ratetabletsentry LOOKUP. */
export type LookupRatetabletsentry = Lookup;

/** `Intacct ratetabletsentry LOOKUP Request` */
export const lookupRatetabletsentry: FunctionProfile<
  LookupRatetabletsentry,
  TypeData
> = {
  name: "Intacct ratetabletsentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "RATETABLETSENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRatetabletsentryResponse,
};

/** `Intacct ratetabletsentry GET Response` */
export const getRatetabletsentryResponse: Profile<RatetabletsentryData> = {
  name: "Intacct ratetabletsentry GET Response",
  version: "3.0",
  element: "data",
  content: "(ratetabletsentry*)",
  types: { ratetabletsentry: () => ratetabletsentryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ratetabletsentry QUERY Response` */
export const queryRatetabletsentryResponse: Profile<RatetabletsentryRows> = {
  name: "Intacct ratetabletsentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(RATETABLETSENTRY*)",
  types: { RATETABLETSENTRY: () => ratetabletsentryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ratetabletsentry LOOKUP Response` */
export const lookupRatetabletsentryResponse: Profile<TypeData> = {
  name: "Intacct ratetabletsentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ratetabletsentry`. */
export interface RatetabletsentryData extends DataAttributes {
  ratetabletsentry?: RatetabletsentryRecord[];
}

/** The fields of a ratetabletsentry that can be requested. */
export type RatetabletsentryField =
  keyof RatetabletsentryFields | `${string}.${string}`;

/** The data of an answer about `RATETABLETSENTRY`. */
export interface RatetabletsentryRows extends DataAttributes {
  RATETABLETSENTRY?: RatetabletsentryRecord[];
}

/** A rate for costs from timesheets. Declared in 3.0/construction.dtd. */
export interface RatetabletsentryFields {
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
  /** Labor rate. `NUMBER`. */
  LABORRATE?: DecimalText | null;
  /** Time type name. */
  TIMETYPENAME?: string;
  /** Employee position ID. */
  EMPPOSITIONID?: string;
  /** Labor class ID. */
  LABORCLASSID?: string;
  /** Labor shift ID. */
  LABORSHIFTID?: string;
  /** Labor union ID. */
  LABORUNIONID?: string;
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
  /** Employee position key. `INTEGER`. */
  EMPPOSITIONKEY?: IntegerText | null;
  /** Employee position name. */
  EMPPOSITIONNAME?: string;
  /** Time type key. `INTEGER`. */
  TIMETYPEKEY?: IntegerText | null;
  /** Labor class key. `INTEGER`. */
  LABORCLASSKEY?: IntegerText | null;
  /** Labor class name. */
  LABORCLASSNAME?: string;
  /** Labor shift key. `INTEGER`. */
  LABORSHIFTKEY?: IntegerText | null;
  /** Labor shift name. */
  LABORSHIFTNAME?: string;
  /** Labor union key. `INTEGER`. */
  LABORUNIONKEY?: IntegerText | null;
  /** Labor union name. */
  LABORUNIONNAME?: string;
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
export interface RatetabletsentryRelations {
  ACCUMULATIONTYPE: AccumulationTypeRecord;
  DEPARTMENT: DepartmentRecord;
  EMPLOYEEPOSITION: EmployeePositionRecord;
  LABORCLASS: LaborClassRecord;
  LABORSHIFT: LaborShiftRecord;
  LABORUNION: LaborUnionRecord;
  LOCATION: LocationRecord;
  RATETABLE: RateTableRecord;
  STANDARDCOSTTYPE: StandardcosttypeRecord;
  TIMETYPE: TimeTypeRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface RatetabletsentryRecord
  extends
    RatetabletsentryFields,
    OpenValues,
    Related<RatetabletsentryFields, RatetabletsentryRelations> {}

export const ratetabletsentryRecord: Shape<RatetabletsentryRecord> = {
  element: "RATETABLETSENTRY",
  content: `(RECORDNO? & RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & LABORRATE? &
    TIMETYPENAME? & EMPPOSITIONID? & LABORCLASSID? & LABORSHIFTID? & LABORUNIONID? &
    ACCUMULATIONTYPENAME? & CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? &
    PROJECTID? & STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID? &
    LINENO? & RATETABLEKEY? & RATETABLENAME? & STANDARDTASKKEY? & STANDARDTASKNAME? &
    STANDARDCOSTTYPEKEY? & STANDARDCOSTTYPENAME? & ACCUMULATIONTYPEKEY? & EMPPOSITIONKEY? &
    EMPPOSITIONNAME? & TIMETYPEKEY? & LABORCLASSKEY? & LABORCLASSNAME? & LABORSHIFTKEY? &
    LABORSHIFTNAME? & LABORUNIONKEY? & LABORUNIONNAME? & LOCATIONKEY? & LOCATION? & LOCATIONNAME? &
    DEPARTMENTKEY? & DEPARTMENT? & DEPARTMENTTITLE? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STARTDATE: "DATE_MDY",
    MARKUPPCT: "NUMBER",
    LABORRATE: "NUMBER",
    LINENO: "INTEGER",
    RATETABLEKEY: "INTEGER",
    STANDARDTASKKEY: "INTEGER",
    STANDARDCOSTTYPEKEY: "INTEGER",
    ACCUMULATIONTYPEKEY: "INTEGER",
    EMPPOSITIONKEY: "INTEGER",
    TIMETYPEKEY: "INTEGER",
    LABORCLASSKEY: "INTEGER",
    LABORSHIFTKEY: "INTEGER",
    LABORUNIONKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    DEPARTMENTKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => ratetabletsentryPaths,
  answer: true,
};

export const ratetabletsentryPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED", DATE_MDY: "STARTDATE" },
  to: {
    ACCUMULATIONTYPE: () => accumulationTypePaths,
    DEPARTMENT: () => departmentPaths,
    EMPLOYEEPOSITION: () => employeePositionPaths,
    LABORCLASS: () => laborClassPaths,
    LABORSHIFT: () => laborShiftPaths,
    LABORUNION: () => laborUnionPaths,
    LOCATION: () => locationPaths,
    RATETABLE: () => rateTablePaths,
    STANDARDCOSTTYPE: () => standardcosttypePaths,
    TIMETYPE: () => timeTypePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
