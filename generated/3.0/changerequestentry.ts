// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 0fe806cfe754bc33
import type {
  Completed,
  DecimalText,
  FunctionProfile,
  IntegerText,
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
  type ChangeRequestRecord,
  changeRequestPaths,
} from "./changerequest.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type DepartmentRecord, departmentPaths } from "./department.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type PjEstimateRecord, pjEstimatePaths } from "./pjestimate.js";
import {
  type ProjectcontractRecord,
  projectcontractPaths,
} from "./projectcontract.js";
import {
  type ProjectcontractlineRecord,
  projectcontractlinePaths,
} from "./projectcontractline.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct changerequestentry DELETE. */
export type DeleteChangeRequestEntry = Delete;

/** `Intacct changerequestentry DELETE Request` */
export const deleteChangeRequestEntry: FunctionProfile<
  DeleteChangeRequestEntry,
  Completed
> = {
  name: "Intacct changerequestentry DELETE Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTENTRY" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct changerequestentry GET. */
export type GetChangeRequestEntry = Read<ChangeRequestEntryField | "*">;

/** `Intacct changerequestentry GET Request` */
export const getChangeRequestEntry: FunctionProfile<
  GetChangeRequestEntry,
  ChangeRequestEntryData
> = {
  name: "Intacct changerequestentry GET Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getChangeRequestEntryResponse,
};

/** The input of Intacct changerequestentry readByQuery QUERY. */
export type ReadByQueryChangeRequestEntry = ReadByQuery<
  ChangeRequestEntryField | "*"
>;

/** `Intacct changerequestentry readByQuery QUERY Request` */
export const readByQueryChangeRequestEntry: FunctionProfile<
  ReadByQueryChangeRequestEntry,
  ChangeRequestEntryData
> = {
  name: "Intacct changerequestentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryChangeRequestEntryResponse,
};

/** The input of Intacct changerequestentry QUERY. */
export type QueryChangeRequestEntry = QueryInput;

/** `Intacct changerequestentry QUERY Request` */
export const queryChangeRequestEntry: QueryProfile<ChangeRequestEntryRecord> = {
  name: "Intacct changerequestentry QUERY Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryChangeRequestEntryResponse,
};

/** The input of Intacct changerequestentry LOOKUP. */
export type LookupChangeRequestEntry = Lookup;

/** `Intacct changerequestentry LOOKUP Request` */
export const lookupChangeRequestEntry: FunctionProfile<
  LookupChangeRequestEntry,
  TypeData
> = {
  name: "Intacct changerequestentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupChangeRequestEntryResponse,
};

/** `Intacct changerequestentry GET Response` */
export const getChangeRequestEntryResponse: Profile<ChangeRequestEntryData> = {
  name: "Intacct changerequestentry GET Response",
  version: "3.0",
  element: "data",
  content: "(changerequestentry*)",
  types: { changerequestentry: () => changeRequestEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct changerequestentry readByQuery QUERY Response` */
export const readByQueryChangeRequestEntryResponse: Profile<ChangeRequestEntryData> =
  {
    name: "Intacct changerequestentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(changerequestentry*)",
    types: { changerequestentry: () => changeRequestEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct changerequestentry QUERY Response` */
export const queryChangeRequestEntryResponse: Profile<ChangeRequestEntryRows> =
  {
    name: "Intacct changerequestentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CHANGEREQUESTENTRY*)",
    types: { CHANGEREQUESTENTRY: () => changeRequestEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct changerequestentry LOOKUP Response` */
export const lookupChangeRequestEntryResponse: Profile<TypeData> = {
  name: "Intacct changerequestentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `changerequestentry`. */
export interface ChangeRequestEntryData extends DataAttributes {
  changerequestentry?: ChangeRequestEntryRecord[];
}

/** The fields of a changerequestentry that can be requested. */
export type ChangeRequestEntryField =
  keyof ChangeRequestEntryFields | `${string}.${string}`;

/** The data of an answer about `CHANGEREQUESTENTRY`. */
export interface ChangeRequestEntryRows extends DataAttributes {
  CHANGEREQUESTENTRY?: ChangeRequestEntryRecord[];
}

/** A line of a change request. Declared in 3.0/construction.dtd. */
export interface ChangeRequestEntryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Quantity. `NUMBER`. */
  QTY?: DecimalText | null;
  /** Unit cost. `MONEY`. */
  UNITCOST?: DecimalText | null;
  /** Cost. `MONEY`. */
  COST?: DecimalText | null;
  /** Unit price. `MONEY`. */
  UNITPRICE?: DecimalText | null;
  /** Price. `MONEY`. */
  PRICE?: DecimalText | null;
  /** Price markup percent. `NUMBER`. */
  PRICEMARKUPPERCENT?: DecimalText | null;
  /** Price markup amount. `MONEY`. */
  PRICEMARKUPAMOUNT?: DecimalText | null;
  /** Production units. `NUMBER`. */
  PRODUCTIONUNITS?: DecimalText | null;
  /** External UOM. `STRING_200`: at most 200 characters. */
  EUOM?: string;
  /** Memo. `STRING_2000`: at most 2000 characters. */
  MEMO?: string;
  /** GL account. */
  ACCOUNTNO?: string;
  /** Project contract ID. */
  PROJECTCONTRACTID?: string;
  /** Project contract line ID. */
  PROJECTCONTRACTLINEID?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Class. */
  CLASSID?: string;
  /** Estimate ID. */
  PJESTIMATEID?: string;
  /** Change request key. `INTEGER`. */
  CHANGEREQUESTKEY?: IntegerText | null;
  /** Change request ID. */
  CHANGEREQUESTID?: string;
  /** Line number. */
  LINENO?: string;
  /** Record type. */
  RECORDTYPE?: string;
  /** Workflow type. */
  WFTYPE?:
    | "none"
    | "original"
    | "revision"
    | "forecast"
    | "approved change"
    | "pending change"
    | "other"
    | (string & {})
    | null;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Location ID. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Department key. `INTEGER`. */
  DEPARTMENTKEY?: IntegerText | null;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Production unit description. `STRING_30`: at most 30 characters. */
  PRODUCTIONUNITDESC?: string;
  /** Line price. `NUMBER`. */
  LINEPRICE?: DecimalText | null;
  /** Project change order key. `INTEGER`. */
  PROJECTCHANGEORDERKEY?: IntegerText | null;
  /** Project change order ID. */
  PROJECTCHANGEORDERID?: string;
  /** Estimate key. `INTEGER`. */
  PJESTIMATEKEY?: IntegerText | null;
  /** GL account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** GL account title. */
  ACCOUNTTITLE?: string;
  /** Project contract key. `INTEGER`. */
  PROJECTCONTRACTKEY?: IntegerText | null;
  /** Project contract name. */
  PROJECTCONTRACTNAME?: string;
  /** Project contract line key. `INTEGER`. */
  PROJECTCONTRACTLINEKEY?: IntegerText | null;
  /** Project contract line name. */
  PROJECTCONTRACTLINENAME?: string;
  /** Update project contract. */
  UPDATEPJCONTRACT?: "yes" | "no" | (string & {}) | null;
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
export interface ChangeRequestEntryRelations {
  CHANGEREQUEST: ChangeRequestRecord;
  DEPARTMENT: DepartmentRecord;
  GLACCOUNT: GlAccountRecord;
  LOCATION: LocationRecord;
  PJESTIMATE: PjEstimateRecord;
  PROJECTCONTRACT: ProjectcontractRecord;
  PROJECTCONTRACTLINE: ProjectcontractlineRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ChangeRequestEntryRecord
  extends
    ChangeRequestEntryFields,
    OpenValues,
    Related<ChangeRequestEntryFields, ChangeRequestEntryRelations> {}

export const changeRequestEntryRecord: Shape<ChangeRequestEntryRecord> = {
  element: "CHANGEREQUESTENTRY",
  content: `(RECORDNO? & PROJECTID? & TASKID? & COSTTYPEID? & ITEMID? & QTY? & UNITCOST? & COST? &
    UNITPRICE? & PRICE? & PRICEMARKUPPERCENT? & PRICEMARKUPAMOUNT? & PRODUCTIONUNITS? & EUOM? &
    MEMO? & ACCOUNTNO? & PROJECTCONTRACTID? & PROJECTCONTRACTLINEID? & DEPARTMENTID? & VENDORID? &
    EMPLOYEEID? & CLASSID? & PJESTIMATEID? & CHANGEREQUESTKEY? & CHANGEREQUESTID? & LINENO? &
    RECORDTYPE? & WFTYPE? & LOCATIONKEY? & LOCATIONID? & LOCATIONNAME? & DEPARTMENTKEY? &
    DEPARTMENTNAME? & PRODUCTIONUNITDESC? & LINEPRICE? & PROJECTCHANGEORDERKEY? &
    PROJECTCHANGEORDERID? & PJESTIMATEKEY? & ACCOUNTKEY? & ACCOUNTTITLE? & PROJECTCONTRACTKEY? &
    PROJECTCONTRACTNAME? & PROJECTCONTRACTLINEKEY? & PROJECTCONTRACTLINENAME? & UPDATEPJCONTRACT? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    QTY: "NUMBER",
    UNITCOST: "MONEY",
    COST: "MONEY",
    UNITPRICE: "MONEY",
    PRICE: "MONEY",
    PRICEMARKUPPERCENT: "NUMBER",
    PRICEMARKUPAMOUNT: "MONEY",
    PRODUCTIONUNITS: "NUMBER",
    EUOM: "STRING_200",
    MEMO: "STRING_2000",
    CHANGEREQUESTKEY: "INTEGER",
    WFTYPE: "ENUM",
    LOCATIONKEY: "INTEGER",
    DEPARTMENTKEY: "INTEGER",
    PRODUCTIONUNITDESC: "STRING_30",
    LINEPRICE: "NUMBER",
    PROJECTCHANGEORDERKEY: "INTEGER",
    PJESTIMATEKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    PROJECTCONTRACTKEY: "INTEGER",
    PROJECTCONTRACTLINEKEY: "INTEGER",
    UPDATEPJCONTRACT: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => changeRequestEntryPaths,
  answer: true,
};

export const changeRequestEntryPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    CHANGEREQUEST: () => changeRequestPaths,
    DEPARTMENT: () => departmentPaths,
    GLACCOUNT: () => glAccountPaths,
    LOCATION: () => locationPaths,
    PJESTIMATE: () => pjEstimatePaths,
    PROJECTCONTRACT: () => projectcontractPaths,
    PROJECTCONTRACTLINE: () => projectcontractlinePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
