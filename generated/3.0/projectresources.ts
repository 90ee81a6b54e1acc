// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit. Checksum 2d63159e8d4784c9
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
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type ItemRecord, itemPaths } from "./item.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type ProjectRecord, projectPaths } from "./project.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct projectresources GET. */
export type GetProjectResources = Read<ProjectResourcesField | "*">;

/** `Intacct projectresources GET Request` */
export const getProjectResources: FunctionProfile<
  GetProjectResources,
  ProjectResourcesData
> = {
  name: "Intacct projectresources GET Request",
  version: "3.0",
  fixed: { object: "PROJECTRESOURCES" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProjectResourcesResponse,
};

/** The input of Intacct projectresources readByQuery QUERY. */
export type ReadByQueryProjectResources = ReadByQuery<
  ProjectResourcesField | "*"
>;

/** `Intacct projectresources readByQuery QUERY Request` */
export const readByQueryProjectResources: FunctionProfile<
  ReadByQueryProjectResources,
  ProjectResourcesData
> = {
  name: "Intacct projectresources readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECTRESOURCES" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryProjectResourcesResponse,
};

/** The input of Intacct projectresources QUERY. */
export type QueryProjectResources = QueryInput;

/** `Intacct projectresources QUERY Request` */
export const queryProjectResources: QueryProfile<ProjectResourcesRecord> = {
  name: "Intacct projectresources QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECTRESOURCES" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryProjectResourcesResponse,
};

/** The input of Intacct projectresources LOOKUP. */
export type LookupProjectResources = Lookup;

/** `Intacct projectresources LOOKUP Request` */
export const lookupProjectResources: FunctionProfile<
  LookupProjectResources,
  TypeData
> = {
  name: "Intacct projectresources LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROJECTRESOURCES" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProjectResourcesResponse,
};

/** `Intacct projectresources GET Response` */
export const getProjectResourcesResponse: Profile<ProjectResourcesData> = {
  name: "Intacct projectresources GET Response",
  version: "3.0",
  element: "data",
  content: "(projectresources*)",
  types: { projectresources: () => projectResourcesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectresources readByQuery QUERY Response` */
export const readByQueryProjectResourcesResponse: Profile<ProjectResourcesData> =
  {
    name: "Intacct projectresources readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(projectresources*)",
    types: { projectresources: () => projectResourcesRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct projectresources QUERY Response` */
export const queryProjectResourcesResponse: Profile<ProjectResourcesRows> = {
  name: "Intacct projectresources QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PROJECTRESOURCES*)",
  types: { PROJECTRESOURCES: () => projectResourcesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectresources LOOKUP Response` */
export const lookupProjectResourcesResponse: Profile<TypeData> = {
  name: "Intacct projectresources LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `projectresources`. */
export interface ProjectResourcesData extends DataAttributes {
  projectresources?: ProjectResourcesRecord[];
}

/** The fields of a projectresources that can be requested. */
export type ProjectResourcesField =
  keyof ProjectResourcesFields | `${string}.${string}`;

/** The data of an answer about `PROJECTRESOURCES`. */
export interface ProjectResourcesRows extends DataAttributes {
  PROJECTRESOURCES?: ProjectResourcesRecord[];
}

/** A resource of a project. Declared in 3.0/projects.dtd. */
export interface ProjectResourcesFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Project ID. */
  PROJECTID?: string;
  /** Employee ID. */
  EMPLOYEEID?: string;
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** Project name. */
  PROJECTNAME?: string;
  /** Employee key. `INTEGER`. */
  EMPLOYEEKEY?: IntegerText | null;
  /** Employee name. */
  EMPLOYEECONTACTNAME?: string;
  /** Item key. `INTEGER`. */
  ITEMKEY?: IntegerText | null;
  /** Item ID. */
  ITEMID?: string;
  /** Item name. */
  ITEMNAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Labor pricing option. */
  BILLINGPRICING?: "Billing rate" | "Cost plus fee" | (string & {}) | null;
  /** Labor. `NUMBER`. */
  BILLINGRATE?: DecimalText | null;
  /** Expense pricing option. */
  EXPENSEPRICING?: "Billing rate" | "Cost plus fee" | (string & {}) | null;
  /** Expense. `NUMBER`. */
  EXPENSERATE?: DecimalText | null;
  /** AP and PO pricing option. */
  POAPPRICING?: "Cost plus fee" | (string & {}) | null;
  /** AP and PO. `NUMBER`. */
  POAPRATE?: DecimalText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
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
export interface ProjectResourcesRelations {
  EMPLOYEE: EmployeeRecord;
  ITEM: ItemRecord;
  PROJECT: ProjectRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ProjectResourcesRecord
  extends
    ProjectResourcesFields,
    OpenValues,
    Related<ProjectResourcesFields, ProjectResourcesRelations> {}

export const projectResourcesRecord: Shape<ProjectResourcesRecord> = {
  element: "PROJECTRESOURCES",
  content: `(RECORDNO? & PROJECTID? & EMPLOYEEID? & PROJECTKEY? & PROJECTNAME? & EMPLOYEEKEY? &
    EMPLOYEECONTACTNAME? & ITEMKEY? & ITEMID? & ITEMNAME? & DESCRIPTION? & STARTDATE? &
    BILLINGPRICING? & BILLINGRATE? & EXPENSEPRICING? & EXPENSERATE? & POAPPRICING? & POAPRATE? &
    MEGAENTITYID? & MEGAENTITYNAME? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PROJECTKEY: "INTEGER",
    EMPLOYEEKEY: "INTEGER",
    ITEMKEY: "INTEGER",
    STARTDATE: "DATE_MDY",
    BILLINGPRICING: "ENUM",
    BILLINGRATE: "NUMBER",
    EXPENSEPRICING: "ENUM",
    EXPENSERATE: "NUMBER",
    POAPPRICING: "ENUM",
    POAPRATE: "NUMBER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => projectResourcesPaths,
  answer: true,
};

export const projectResourcesPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED", DATE_MDY: "STARTDATE" },
  to: {
    EMPLOYEE: () => employeePaths,
    ITEM: () => itemPaths,
    PROJECT: () => projectPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
