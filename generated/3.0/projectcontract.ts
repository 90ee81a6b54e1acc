// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd, 3.0/records/construction.dtd; do not edit. Checksum 9251d31905750bdf
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
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
import { type ContactRecord, contactPaths } from "./contact.js";
import { type CustomerRecord, customerPaths } from "./customer.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type ProjectRecord, projectPaths } from "./project.js";
import {
  type ProjectcontracttypeRecord,
  projectcontracttypePaths,
} from "./projectcontracttype.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A contract of a project. Declared in 3.0/construction.dtd. */
export interface CreateProjectcontract {
  /** Project contract ID. */
  PROJECTCONTRACTID: string;
  /** Project contract name. */
  NAME: string;
  /** Project. */
  PROJECTID: string;
  /** Customer. */
  CUSTOMERID: string;
  /** Contract date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTDATE: IsoDate;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Project contract type ID. */
  PROJECTCONTRACTTYPEID?: string;
  /** Architect. */
  "ARCHITECT.CONTACTNAME"?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Default retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: Decimal | null;
  /** Last billing application number. `NUMBER`. */
  LASTAPPLICATIONNO?: Decimal | null;
  /** Scope. */
  SCOPE?: string;
  /** Inclusions. */
  INCLUSIONS?: string;
  /** Exclusions. */
  EXCLUSIONS?: string;
  /** Terms. */
  TERMS?: string;
  /** Scheduled start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDSTARTDATE?: IsoDate | null;
  /** Actual start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALSTARTDATE?: IsoDate | null;
  /** Scheduled completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDCOMPLETIONDATE?: IsoDate | null;
  /** Revised completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVISEDCOMPLETIONDATE?: IsoDate | null;
  /** Substantial completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SUBSTANTIALCOMPLETIONDATE?: IsoDate | null;
  /** Actual completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALCOMPLETIONDATE?: IsoDate | null;
  /** Notice to proceed. `DATE_MDY`, sent as mm/dd/yyyy. */
  NOTICETOPROCEED?: IsoDate | null;
  /** Response due. `DATE_MDY`, sent as mm/dd/yyyy. */
  RESPONSEDUE?: IsoDate | null;
  /** Executed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXECUTEDON?: IsoDate | null;
  /** Schedule impact. */
  SCHEDULEIMPACT?: string;
  /** Internal reference no. */
  INTERNALREFNO?: string;
  /** Internal initiated by. */
  INTERNALINITIATEDBY?: string;
  /** Internal verbal by. */
  INTERNALVERBALBY?: string;
  /** Internal issued by. */
  INTERNALISSUEDBY?: string;
  /** Internal issued on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALISSUEDON?: IsoDate | null;
  /** Internal approved by. */
  INTERNALAPPROVEDBY?: string;
  /** Internal approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALAPPROVEDON?: IsoDate | null;
  /** Internal signed by. */
  INTERNALSIGNEDBY?: string;
  /** Internal signed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALSIGNEDON?: IsoDate | null;
  /** Internal source. */
  INTERNALSOURCE?: string;
  /** Internal source reference no. */
  INTERNALSOURCEREFNO?: string;
  /** External reference no. */
  EXTERNALREFNO?: string;
  /** External verbal by. */
  EXTERNALVERBALBY?: string;
  /** External approved by. */
  EXTERNALAPPROVEDBY?: string;
  /** External approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALAPPROVEDON?: IsoDate | null;
  /** External signed by. */
  EXTERNALSIGNEDBY?: string;
  /** External signed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALSIGNEDON?: IsoDate | null;
  /** Post to GL budgets. `BOOLEAN`. "false" unless given. */
  POSTED?: boolean | null;
  /** Posting period. "Project contract date" unless given. */
  POSTTO?:
    | "Project contract date"
    | "Project begin date"
    | "Project contract line date"
    | "Entry effective date"
    | null;
  /** Original GL budget ID. */
  ORIGINALGLBUDGETID?: string;
  /** Revision GL budget ID. */
  REVISIONGLBUDGETID?: string;
  /** Pending change GL budget ID. */
  PENDINGGLBUDGETID?: string;
  /** Approved change GL budget ID. */
  APPROVEDGLBUDGETID?: string;
  /** Forecast GL budget ID. */
  FORECASTGLBUDGETID?: string;
  /** Other GL budget ID. */
  OTHERGLBUDGETID?: string;
  /** Exclude from WIP reporting. `BOOLEAN`. "false" unless given. */
  WIPEXCLUDE?: boolean | null;
}

/** `Intacct projectcontract CREATE Request` */
export const createProjectcontract: FunctionProfile<
  CreateProjectcontract,
  ProjectcontractData
> = {
  name: "Intacct projectcontract CREATE Request",
  version: "3.0",
  within: "create",
  element: "PROJECTCONTRACT",
  content: `(PROJECTCONTRACTID & NAME & PROJECTID & CUSTOMERID & CONTRACTDATE & BILLABLE? & DESCRIPTION? &
    PROJECTCONTRACTTYPEID? & ARCHITECT.CONTACTNAME? & SUPDOCID? & STATUS? & RETAINAGEPERCENTAGE? &
    LASTAPPLICATIONNO? & SCOPE? & INCLUSIONS? & EXCLUSIONS? & TERMS? & SCHEDULEDSTARTDATE? &
    ACTUALSTARTDATE? & SCHEDULEDCOMPLETIONDATE? & REVISEDCOMPLETIONDATE? &
    SUBSTANTIALCOMPLETIONDATE? & ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? & RESPONSEDUE? &
    EXECUTEDON? & SCHEDULEIMPACT? & INTERNALREFNO? & INTERNALINITIATEDBY? & INTERNALVERBALBY? &
    INTERNALISSUEDBY? & INTERNALISSUEDON? & INTERNALAPPROVEDBY? & INTERNALAPPROVEDON? &
    INTERNALSIGNEDBY? & INTERNALSIGNEDON? & INTERNALSOURCE? & INTERNALSOURCEREFNO? &
    EXTERNALREFNO? & EXTERNALVERBALBY? & EXTERNALAPPROVEDBY? & EXTERNALAPPROVEDON? &
    EXTERNALSIGNEDBY? & EXTERNALSIGNEDON? & POSTED? & POSTTO? & ORIGINALGLBUDGETID? &
    REVISIONGLBUDGETID? & PENDINGGLBUDGETID? & APPROVEDGLBUDGETID? & FORECASTGLBUDGETID? &
    OTHERGLBUDGETID? & WIPEXCLUDE? & #ANY*)`,
  source: "documented",
  types: {
    CONTRACTDATE: "DATE_MDY",
    BILLABLE: "BOOLEAN",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    RETAINAGEPERCENTAGE: "NUMBER",
    LASTAPPLICATIONNO: "NUMBER",
    SCHEDULEDSTARTDATE: "DATE_MDY",
    ACTUALSTARTDATE: "DATE_MDY",
    SCHEDULEDCOMPLETIONDATE: "DATE_MDY",
    REVISEDCOMPLETIONDATE: "DATE_MDY",
    SUBSTANTIALCOMPLETIONDATE: "DATE_MDY",
    ACTUALCOMPLETIONDATE: "DATE_MDY",
    NOTICETOPROCEED: "DATE_MDY",
    RESPONSEDUE: "DATE_MDY",
    EXECUTEDON: "DATE_MDY",
    INTERNALISSUEDON: "DATE_MDY",
    INTERNALAPPROVEDON: "DATE_MDY",
    INTERNALSIGNEDON: "DATE_MDY",
    EXTERNALAPPROVEDON: "DATE_MDY",
    EXTERNALSIGNEDON: "DATE_MDY",
    POSTED: "BOOLEAN",
    POSTTO: {
      name: "STRING",
      base: "enum",
      values: [
        "Project contract date",
        "Project begin date",
        "Project contract line date",
        "Entry effective date",
      ],
    },
    WIPEXCLUDE: "BOOLEAN",
  },
  response: () => getProjectcontractResponse,
};

/** A contract of a project. Declared in 3.0/construction.dtd. */
export interface UpdateProjectcontract {
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Project contract ID. */
  PROJECTCONTRACTID?: string;
  /** Project contract name. */
  NAME?: string;
  /** Project. */
  PROJECTID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Contract date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTDATE?: IsoDate | null;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Project contract type ID. */
  PROJECTCONTRACTTYPEID?: string;
  /** Architect. */
  "ARCHITECT.CONTACTNAME"?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Default retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: Decimal | null;
  /** Last billing application number. `NUMBER`. */
  LASTAPPLICATIONNO?: Decimal | null;
  /** Scope. */
  SCOPE?: string;
  /** Inclusions. */
  INCLUSIONS?: string;
  /** Exclusions. */
  EXCLUSIONS?: string;
  /** Terms. */
  TERMS?: string;
  /** Scheduled start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDSTARTDATE?: IsoDate | null;
  /** Actual start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALSTARTDATE?: IsoDate | null;
  /** Scheduled completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDCOMPLETIONDATE?: IsoDate | null;
  /** Revised completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVISEDCOMPLETIONDATE?: IsoDate | null;
  /** Substantial completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SUBSTANTIALCOMPLETIONDATE?: IsoDate | null;
  /** Actual completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALCOMPLETIONDATE?: IsoDate | null;
  /** Notice to proceed. `DATE_MDY`, sent as mm/dd/yyyy. */
  NOTICETOPROCEED?: IsoDate | null;
  /** Response due. `DATE_MDY`, sent as mm/dd/yyyy. */
  RESPONSEDUE?: IsoDate | null;
  /** Executed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXECUTEDON?: IsoDate | null;
  /** Schedule impact. */
  SCHEDULEIMPACT?: string;
  /** Internal reference no. */
  INTERNALREFNO?: string;
  /** Internal initiated by. */
  INTERNALINITIATEDBY?: string;
  /** Internal verbal by. */
  INTERNALVERBALBY?: string;
  /** Internal issued by. */
  INTERNALISSUEDBY?: string;
  /** Internal issued on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALISSUEDON?: IsoDate | null;
  /** Internal approved by. */
  INTERNALAPPROVEDBY?: string;
  /** Internal approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALAPPROVEDON?: IsoDate | null;
  /** Internal signed by. */
  INTERNALSIGNEDBY?: string;
  /** Internal signed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALSIGNEDON?: IsoDate | null;
  /** Internal source. */
  INTERNALSOURCE?: string;
  /** Internal source reference no. */
  INTERNALSOURCEREFNO?: string;
  /** External reference no. */
  EXTERNALREFNO?: string;
  /** External verbal by. */
  EXTERNALVERBALBY?: string;
  /** External approved by. */
  EXTERNALAPPROVEDBY?: string;
  /** External approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALAPPROVEDON?: IsoDate | null;
  /** External signed by. */
  EXTERNALSIGNEDBY?: string;
  /** External signed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALSIGNEDON?: IsoDate | null;
  /** Post to GL budgets. `BOOLEAN`. "false" unless given. */
  POSTED?: boolean | null;
  /** Posting period. "Project contract date" unless given. */
  POSTTO?:
    | "Project contract date"
    | "Project begin date"
    | "Project contract line date"
    | "Entry effective date"
    | null;
  /** Original GL budget ID. */
  ORIGINALGLBUDGETID?: string;
  /** Revision GL budget ID. */
  REVISIONGLBUDGETID?: string;
  /** Pending change GL budget ID. */
  PENDINGGLBUDGETID?: string;
  /** Approved change GL budget ID. */
  APPROVEDGLBUDGETID?: string;
  /** Forecast GL budget ID. */
  FORECASTGLBUDGETID?: string;
  /** Other GL budget ID. */
  OTHERGLBUDGETID?: string;
  /** Exclude from WIP reporting. `BOOLEAN`. "false" unless given. */
  WIPEXCLUDE?: boolean | null;
}

/** `Intacct projectcontract UPDATE Request` */
export const updateProjectcontract: FunctionProfile<
  UpdateProjectcontract,
  ProjectcontractData
> = {
  name: "Intacct projectcontract UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PROJECTCONTRACT",
  content: `(RECORDNO? & PROJECTCONTRACTID? & NAME? & PROJECTID? & CUSTOMERID? & CONTRACTDATE? & BILLABLE? &
    DESCRIPTION? & PROJECTCONTRACTTYPEID? & ARCHITECT.CONTACTNAME? & SUPDOCID? & STATUS? &
    RETAINAGEPERCENTAGE? & LASTAPPLICATIONNO? & SCOPE? & INCLUSIONS? & EXCLUSIONS? & TERMS? &
    SCHEDULEDSTARTDATE? & ACTUALSTARTDATE? & SCHEDULEDCOMPLETIONDATE? & REVISEDCOMPLETIONDATE? &
    SUBSTANTIALCOMPLETIONDATE? & ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? & RESPONSEDUE? &
    EXECUTEDON? & SCHEDULEIMPACT? & INTERNALREFNO? & INTERNALINITIATEDBY? & INTERNALVERBALBY? &
    INTERNALISSUEDBY? & INTERNALISSUEDON? & INTERNALAPPROVEDBY? & INTERNALAPPROVEDON? &
    INTERNALSIGNEDBY? & INTERNALSIGNEDON? & INTERNALSOURCE? & INTERNALSOURCEREFNO? &
    EXTERNALREFNO? & EXTERNALVERBALBY? & EXTERNALAPPROVEDBY? & EXTERNALAPPROVEDON? &
    EXTERNALSIGNEDBY? & EXTERNALSIGNEDON? & POSTED? & POSTTO? & ORIGINALGLBUDGETID? &
    REVISIONGLBUDGETID? & PENDINGGLBUDGETID? & APPROVEDGLBUDGETID? & FORECASTGLBUDGETID? &
    OTHERGLBUDGETID? & WIPEXCLUDE? & #ANY*)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    CONTRACTDATE: "DATE_MDY",
    BILLABLE: "BOOLEAN",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    RETAINAGEPERCENTAGE: "NUMBER",
    LASTAPPLICATIONNO: "NUMBER",
    SCHEDULEDSTARTDATE: "DATE_MDY",
    ACTUALSTARTDATE: "DATE_MDY",
    SCHEDULEDCOMPLETIONDATE: "DATE_MDY",
    REVISEDCOMPLETIONDATE: "DATE_MDY",
    SUBSTANTIALCOMPLETIONDATE: "DATE_MDY",
    ACTUALCOMPLETIONDATE: "DATE_MDY",
    NOTICETOPROCEED: "DATE_MDY",
    RESPONSEDUE: "DATE_MDY",
    EXECUTEDON: "DATE_MDY",
    INTERNALISSUEDON: "DATE_MDY",
    INTERNALAPPROVEDON: "DATE_MDY",
    INTERNALSIGNEDON: "DATE_MDY",
    EXTERNALAPPROVEDON: "DATE_MDY",
    EXTERNALSIGNEDON: "DATE_MDY",
    POSTED: "BOOLEAN",
    POSTTO: {
      name: "STRING",
      base: "enum",
      values: [
        "Project contract date",
        "Project begin date",
        "Project contract line date",
        "Entry effective date",
      ],
    },
    WIPEXCLUDE: "BOOLEAN",
  },
  response: () => getProjectcontractResponse,
};

/** The input of Intacct projectcontract DELETE. */
export type DeleteProjectcontract = Delete;

/** `Intacct projectcontract DELETE Request` */
export const deleteProjectcontract: FunctionProfile<
  DeleteProjectcontract,
  Completed
> = {
  name: "Intacct projectcontract DELETE Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct projectcontract GET. */
export type GetProjectcontract = Read<ProjectcontractField | "*">;

/** `Intacct projectcontract GET Request` */
export const getProjectcontract: FunctionProfile<
  GetProjectcontract,
  ProjectcontractData
> = {
  name: "Intacct projectcontract GET Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProjectcontractResponse,
};

/** The input of Intacct projectcontract readByName GET. */
export type ReadByNameProjectcontract = ReadByName<ProjectcontractField | "*">;

/** `Intacct projectcontract readByName GET Request` */
export const readByNameProjectcontract: FunctionProfile<
  ReadByNameProjectcontract,
  ProjectcontractData
> = {
  name: "Intacct projectcontract readByName GET Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACT" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameProjectcontractResponse,
};

/** The input of Intacct projectcontract QUERY. */
export type QueryProjectcontract = QueryInput;

/** `Intacct projectcontract QUERY Request` */
export const queryProjectcontract: QueryProfile<ProjectcontractRecord> = {
  name: "Intacct projectcontract QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryProjectcontractResponse,
};

/** The input of Intacct projectcontract LOOKUP. */
export type LookupProjectcontract = Lookup;

/** `Intacct projectcontract LOOKUP Request` */
export const lookupProjectcontract: FunctionProfile<
  LookupProjectcontract,
  TypeData
> = {
  name: "Intacct projectcontract LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProjectcontractResponse,
};

/** `Intacct projectcontract GET Response` */
export const getProjectcontractResponse: Profile<ProjectcontractData> = {
  name: "Intacct projectcontract GET Response",
  version: "3.0",
  element: "data",
  content: "(projectcontract*)",
  types: { projectcontract: () => projectcontractRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectcontract readByName GET Response` */
export const readByNameProjectcontractResponse: Profile<ProjectcontractData> = {
  name: "Intacct projectcontract readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(projectcontract*)",
  types: { projectcontract: () => projectcontractRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectcontract QUERY Response` */
export const queryProjectcontractResponse: Profile<ProjectcontractRows> = {
  name: "Intacct projectcontract QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PROJECTCONTRACT*)",
  types: { PROJECTCONTRACT: () => projectcontractRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectcontract LOOKUP Response` */
export const lookupProjectcontractResponse: Profile<TypeData> = {
  name: "Intacct projectcontract LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `projectcontract`. */
export interface ProjectcontractData extends DataAttributes {
  projectcontract?: ProjectcontractRecord[];
}

/** The fields of a projectcontract that can be requested. */
export type ProjectcontractField =
  keyof ProjectcontractFields | `${string}.${string}`;

/** The data of an answer about `PROJECTCONTRACT`. */
export interface ProjectcontractRows extends DataAttributes {
  PROJECTCONTRACT?: ProjectcontractRecord[];
}

/** A contract of a project. Declared in 3.0/construction.dtd. */
export interface ProjectcontractFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Project contract ID. */
  PROJECTCONTRACTID?: string;
  /** Project contract name. */
  NAME?: string;
  /** Project. */
  PROJECTID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Contract date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTDATE?: IsoDate | null;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Project contract type ID. */
  PROJECTCONTRACTTYPEID?: string;
  /** Architect. */
  "ARCHITECT.CONTACTNAME"?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Default retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: DecimalText | null;
  /** Last billing application number. */
  LASTAPPLICATIONNO?: string;
  /** Scope. */
  SCOPE?: string;
  /** Inclusions. */
  INCLUSIONS?: string;
  /** Exclusions. */
  EXCLUSIONS?: string;
  /** Terms. */
  TERMS?: string;
  /** Scheduled start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDSTARTDATE?: IsoDate | null;
  /** Actual start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALSTARTDATE?: IsoDate | null;
  /** Scheduled completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDCOMPLETIONDATE?: IsoDate | null;
  /** Revised completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVISEDCOMPLETIONDATE?: IsoDate | null;
  /** Substantial completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SUBSTANTIALCOMPLETIONDATE?: IsoDate | null;
  /** Actual completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALCOMPLETIONDATE?: IsoDate | null;
  /** Notice to proceed. `DATE_MDY`, sent as mm/dd/yyyy. */
  NOTICETOPROCEED?: IsoDate | null;
  /** Response due. `DATE_MDY`, sent as mm/dd/yyyy. */
  RESPONSEDUE?: IsoDate | null;
  /** Executed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXECUTEDON?: IsoDate | null;
  /** Schedule impact. */
  SCHEDULEIMPACT?: string;
  /** Internal reference no. */
  INTERNALREFNO?: string;
  /** Internal initiated by. */
  INTERNALINITIATEDBY?: string;
  /** Internal verbal by. */
  INTERNALVERBALBY?: string;
  /** Internal issued by. */
  INTERNALISSUEDBY?: string;
  /** Internal issued on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALISSUEDON?: IsoDate | null;
  /** Internal approved by. */
  INTERNALAPPROVEDBY?: string;
  /** Internal approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALAPPROVEDON?: IsoDate | null;
  /** Internal signed by. */
  INTERNALSIGNEDBY?: string;
  /** Internal signed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALSIGNEDON?: IsoDate | null;
  /** Internal source. */
  INTERNALSOURCE?: string;
  /** Internal source reference no. */
  INTERNALSOURCEREFNO?: string;
  /** External reference no. */
  EXTERNALREFNO?: string;
  /** External verbal by. */
  EXTERNALVERBALBY?: string;
  /** External approved by. */
  EXTERNALAPPROVEDBY?: string;
  /** External approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALAPPROVEDON?: IsoDate | null;
  /** External signed by. */
  EXTERNALSIGNEDBY?: string;
  /** External signed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALSIGNEDON?: IsoDate | null;
  /** Post to GL budgets. `BOOLEAN`. "false" unless given. */
  POSTED?: boolean | null;
  /** Posting period. "Project contract date" unless given. */
  POSTTO?:
    | "Project contract date"
    | "Project begin date"
    | "Project contract line date"
    | "Entry effective date"
    | (string & {})
    | null;
  /** Original GL budget ID. */
  ORIGINALGLBUDGETID?: string;
  /** Revision GL budget ID. */
  REVISIONGLBUDGETID?: string;
  /** Pending change GL budget ID. */
  PENDINGGLBUDGETID?: string;
  /** Approved change GL budget ID. */
  APPROVEDGLBUDGETID?: string;
  /** Forecast GL budget ID. */
  FORECASTGLBUDGETID?: string;
  /** Other GL budget ID. */
  OTHERGLBUDGETID?: string;
  /** Exclude from WIP reporting. `BOOLEAN`. */
  WIPEXCLUDE?: boolean | null;
  /** Original price. `NUMBER`. */
  ORIGINALPRICE?: DecimalText | null;
  /** Project name. */
  PROJECTNAME?: string;
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** Project location. */
  PROJECTLOCATIONID?: string;
  /** Project location name. */
  PROJECTLOCATIONNAME?: string;
  /** Project location key. `INTEGER`. */
  PROJECTLOCATIONKEY?: IntegerText | null;
  /** Currency. */
  CURRENCY?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Customer key. `INTEGER`. */
  CUSTOMERKEY?: IntegerText | null;
  /** Project contract type name. */
  PROJECTCONTRACTTYPENAME?: string;
  /** Project contract type key. `INTEGER`. */
  PROJECTCONTRACTTYPEKEY?: IntegerText | null;
  /** Architect key. `INTEGER`. */
  ARCHITECTKEY?: IntegerText | null;
  /** Attachment key. `INTEGER`. */
  SUPDOCKEY?: IntegerText | null;
  /** Total revised contract price. `NUMBER`. */
  TOTALREVISEDPRICE?: DecimalText | null;
  /** Revision price. `NUMBER`. */
  REVISIONPRICE?: DecimalText | null;
  /** Approved change price. `NUMBER`. */
  APPROVEDCHANGEPRICE?: DecimalText | null;
  /** Pending change price. `NUMBER`. */
  PENDINGCHANGEPRICE?: DecimalText | null;
  /** Other price. `NUMBER`. */
  OTHERPRICE?: DecimalText | null;
  /** Forecast price. `NUMBER`. */
  FORECASTPRICE?: DecimalText | null;
  /** Total billed. `NUMBER`. */
  BILLEDPRICE?: DecimalText | null;
  /** Total billed net retainage. `NUMBER`. */
  TOTALBILLEDNETRETAINAGE?: DecimalText | null;
  /** Percent billed. `NUMBER`. */
  PERCENTAGEBILLED?: DecimalText | null;
  /** Percent billed net retainage. `NUMBER`. */
  PERCENTAGEBILLEDNETRETAINAGE?: DecimalText | null;
  /** Total retainage held. `NUMBER`. */
  TOTALRETAINAGEHELD?: DecimalText | null;
  /** Total retainage released. `NUMBER`. */
  TOTALRETAINAGERELEASED?: DecimalText | null;
  /** Retainage balance. `NUMBER`. */
  RETAINAGEBALANCE?: DecimalText | null;
  /** Balance to bill. `NUMBER`. */
  BALANCETOBILL?: DecimalText | null;
  /** Balance to bill net retainage. `NUMBER`. */
  BALANCETOBILLNETRETAINAGE?: DecimalText | null;
  /** Total payments received. `NUMBER`. */
  TOTALPAYMENTSRECEIVED?: DecimalText | null;
  /** Stored materials. `NUMBER`. */
  STOREDMATERIALS?: DecimalText | null;
  /** Retainage amount from completed work. `NUMBER`. */
  TOTALRETAINAGEFROMWORK?: DecimalText | null;
  /** Retainage amount from stored materials. `NUMBER`. */
  TOTALRETAINAGEFROMSTORED?: DecimalText | null;
  /** Net total billed. `NUMBER`. */
  NETTOTALBILLED?: DecimalText | null;
  /** Net total payments received. `NUMBER`. */
  NETTOTALPAYMENTSRECEIVED?: DecimalText | null;
  /** Subtotal for billed as tax. `NUMBER`. */
  BILLEDTAXSUBTOTAL?: DecimalText | null;
  /** Subtotal for billed as a discount. `NUMBER`. */
  BILLEDDISCOUNTSUBTOTAL?: DecimalText | null;
  /** Subtotal for billed as a charge. `NUMBER`. */
  BILLEDCHARGESUBTOTAL?: DecimalText | null;
  /** Internal initiated by key. */
  INTERNALINITIATEDBYKEY?: string;
  /** Internal initiated by name. */
  INTERNALINITIATEDBYNAME?: string;
  /** Internal verbal by key. */
  INTERNALVERBALBYKEY?: string;
  /** Internal verbal by name. */
  INTERNALVERBALBYNAME?: string;
  /** Internal issued by key. */
  INTERNALISSUEDBYKEY?: string;
  /** Internal issued by name. */
  INTERNALISSUEDBYNAME?: string;
  /** Internal approved by key. */
  INTERNALAPPROVEDBYKEY?: string;
  /** Internal approved by name. */
  INTERNALAPPROVEDBYNAME?: string;
  /** Internal signed by key. */
  INTERNALSIGNEDBYKEY?: string;
  /** Internal signed by name. */
  INTERNALSIGNEDBYNAME?: string;
  /** External verbal by key. */
  EXTERNALVERBALBYKEY?: string;
  /** External approved by key. */
  EXTERNALAPPROVEDBYKEY?: string;
  /** External signed by key. */
  EXTERNALSIGNEDBYKEY?: string;
  /** Block generate invoices. `BOOLEAN`. */
  PREVENTGENINVOICE?: boolean | null;
  /** Original GL budget header key. `INTEGER`. */
  ORIGINALGLBUDGETKEY?: IntegerText | null;
  /** Revision GL budget header key. `INTEGER`. */
  REVISIONGLBUDGETKEY?: IntegerText | null;
  /** Approved change GL budget header key. `INTEGER`. */
  APPROVEDGLBUDGETKEY?: IntegerText | null;
  /** Pending change GL budget header key. `INTEGER`. */
  PENDINGGLBUDGETKEY?: IntegerText | null;
  /** Forecast GL budget header key. `INTEGER`. */
  FORECASTGLBUDGETKEY?: IntegerText | null;
  /** Other GL budget header key. `INTEGER`. */
  OTHERGLBUDGETKEY?: IntegerText | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Billing tax schedule. */
  TAXSCHEDULEID?: string;
  ARCHITECT?: ProjectcontractArchitectRecord;
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
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ProjectcontractRelations {
  ARCHITECTCONTACT: ContactRecord;
  CUSTOMER: CustomerRecord;
  EXTERNALAPPROVED: EmployeeRecord;
  EXTERNALSIGNED: EmployeeRecord;
  EXTERNALVERBAL: EmployeeRecord;
  INTERNALAPPROVED: EmployeeRecord;
  INTERNALINITIATED: EmployeeRecord;
  INTERNALISSUED: EmployeeRecord;
  INTERNALSIGNED: EmployeeRecord;
  INTERNALVERBAL: EmployeeRecord;
  MELOCATION: LocationRecord;
  PROJECT: ProjectRecord;
  PROJECTCONTRACTTYPE: ProjectcontracttypeRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ProjectcontractRecord
  extends
    ProjectcontractFields,
    OpenValues,
    Related<ProjectcontractFields, ProjectcontractRelations> {}

export const projectcontractRecord: Shape<ProjectcontractRecord> = {
  element: "PROJECTCONTRACT",
  content: `(RECORDNO? & PROJECTCONTRACTID? & NAME? & PROJECTID? & CUSTOMERID? & CONTRACTDATE? & BILLABLE? &
    DESCRIPTION? & PROJECTCONTRACTTYPEID? & ARCHITECT.CONTACTNAME? & SUPDOCID? & STATUS? &
    RETAINAGEPERCENTAGE? & LASTAPPLICATIONNO? & SCOPE? & INCLUSIONS? & EXCLUSIONS? & TERMS? &
    SCHEDULEDSTARTDATE? & ACTUALSTARTDATE? & SCHEDULEDCOMPLETIONDATE? & REVISEDCOMPLETIONDATE? &
    SUBSTANTIALCOMPLETIONDATE? & ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? & RESPONSEDUE? &
    EXECUTEDON? & SCHEDULEIMPACT? & INTERNALREFNO? & INTERNALINITIATEDBY? & INTERNALVERBALBY? &
    INTERNALISSUEDBY? & INTERNALISSUEDON? & INTERNALAPPROVEDBY? & INTERNALAPPROVEDON? &
    INTERNALSIGNEDBY? & INTERNALSIGNEDON? & INTERNALSOURCE? & INTERNALSOURCEREFNO? &
    EXTERNALREFNO? & EXTERNALVERBALBY? & EXTERNALAPPROVEDBY? & EXTERNALAPPROVEDON? &
    EXTERNALSIGNEDBY? & EXTERNALSIGNEDON? & POSTED? & POSTTO? & ORIGINALGLBUDGETID? &
    REVISIONGLBUDGETID? & PENDINGGLBUDGETID? & APPROVEDGLBUDGETID? & FORECASTGLBUDGETID? &
    OTHERGLBUDGETID? & WIPEXCLUDE? & ORIGINALPRICE? & PROJECTNAME? & PROJECTKEY? &
    PROJECTLOCATIONID? & PROJECTLOCATIONNAME? & PROJECTLOCATIONKEY? & CURRENCY? & CUSTOMERNAME? &
    CUSTOMERKEY? & PROJECTCONTRACTTYPENAME? & PROJECTCONTRACTTYPEKEY? & ARCHITECTKEY? & SUPDOCKEY? &
    TOTALREVISEDPRICE? & REVISIONPRICE? & APPROVEDCHANGEPRICE? & PENDINGCHANGEPRICE? & OTHERPRICE? &
    FORECASTPRICE? & BILLEDPRICE? & TOTALBILLEDNETRETAINAGE? & PERCENTAGEBILLED? &
    PERCENTAGEBILLEDNETRETAINAGE? & TOTALRETAINAGEHELD? & TOTALRETAINAGERELEASED? &
    RETAINAGEBALANCE? & BALANCETOBILL? & BALANCETOBILLNETRETAINAGE? & TOTALPAYMENTSRECEIVED? &
    STOREDMATERIALS? & TOTALRETAINAGEFROMWORK? & TOTALRETAINAGEFROMSTORED? & NETTOTALBILLED? &
    NETTOTALPAYMENTSRECEIVED? & BILLEDTAXSUBTOTAL? & BILLEDDISCOUNTSUBTOTAL? &
    BILLEDCHARGESUBTOTAL? & INTERNALINITIATEDBYKEY? & INTERNALINITIATEDBYNAME? &
    INTERNALVERBALBYKEY? & INTERNALVERBALBYNAME? & INTERNALISSUEDBYKEY? & INTERNALISSUEDBYNAME? &
    INTERNALAPPROVEDBYKEY? & INTERNALAPPROVEDBYNAME? & INTERNALSIGNEDBYKEY? &
    INTERNALSIGNEDBYNAME? & EXTERNALVERBALBYKEY? & EXTERNALAPPROVEDBYKEY? & EXTERNALSIGNEDBYKEY? &
    PREVENTGENINVOICE? & ORIGINALGLBUDGETKEY? & REVISIONGLBUDGETKEY? & APPROVEDGLBUDGETKEY? &
    PENDINGGLBUDGETKEY? & FORECASTGLBUDGETKEY? & OTHERGLBUDGETKEY? & TAXSOLUTIONID? &
    TAXSCHEDULEID? & ARCHITECT? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CONTRACTDATE: "DATE_MDY",
    BILLABLE: "BOOLEAN",
    STATUS: "ENUM",
    RETAINAGEPERCENTAGE: "NUMBER",
    SCHEDULEDSTARTDATE: "DATE_MDY",
    ACTUALSTARTDATE: "DATE_MDY",
    SCHEDULEDCOMPLETIONDATE: "DATE_MDY",
    REVISEDCOMPLETIONDATE: "DATE_MDY",
    SUBSTANTIALCOMPLETIONDATE: "DATE_MDY",
    ACTUALCOMPLETIONDATE: "DATE_MDY",
    NOTICETOPROCEED: "DATE_MDY",
    RESPONSEDUE: "DATE_MDY",
    EXECUTEDON: "DATE_MDY",
    INTERNALISSUEDON: "DATE_MDY",
    INTERNALAPPROVEDON: "DATE_MDY",
    INTERNALSIGNEDON: "DATE_MDY",
    EXTERNALAPPROVEDON: "DATE_MDY",
    EXTERNALSIGNEDON: "DATE_MDY",
    POSTED: "BOOLEAN",
    POSTTO: "ENUM",
    WIPEXCLUDE: "BOOLEAN",
    ORIGINALPRICE: "NUMBER",
    PROJECTKEY: "INTEGER",
    PROJECTLOCATIONKEY: "INTEGER",
    CUSTOMERKEY: "INTEGER",
    PROJECTCONTRACTTYPEKEY: "INTEGER",
    ARCHITECTKEY: "INTEGER",
    SUPDOCKEY: "INTEGER",
    TOTALREVISEDPRICE: "NUMBER",
    REVISIONPRICE: "NUMBER",
    APPROVEDCHANGEPRICE: "NUMBER",
    PENDINGCHANGEPRICE: "NUMBER",
    OTHERPRICE: "NUMBER",
    FORECASTPRICE: "NUMBER",
    BILLEDPRICE: "NUMBER",
    TOTALBILLEDNETRETAINAGE: "NUMBER",
    PERCENTAGEBILLED: "NUMBER",
    PERCENTAGEBILLEDNETRETAINAGE: "NUMBER",
    TOTALRETAINAGEHELD: "NUMBER",
    TOTALRETAINAGERELEASED: "NUMBER",
    RETAINAGEBALANCE: "NUMBER",
    BALANCETOBILL: "NUMBER",
    BALANCETOBILLNETRETAINAGE: "NUMBER",
    TOTALPAYMENTSRECEIVED: "NUMBER",
    STOREDMATERIALS: "NUMBER",
    TOTALRETAINAGEFROMWORK: "NUMBER",
    TOTALRETAINAGEFROMSTORED: "NUMBER",
    NETTOTALBILLED: "NUMBER",
    NETTOTALPAYMENTSRECEIVED: "NUMBER",
    BILLEDTAXSUBTOTAL: "NUMBER",
    BILLEDDISCOUNTSUBTOTAL: "NUMBER",
    BILLEDCHARGESUBTOTAL: "NUMBER",
    PREVENTGENINVOICE: "BOOLEAN",
    ORIGINALGLBUDGETKEY: "INTEGER",
    REVISIONGLBUDGETKEY: "INTEGER",
    APPROVEDGLBUDGETKEY: "INTEGER",
    PENDINGGLBUDGETKEY: "INTEGER",
    FORECASTGLBUDGETKEY: "INTEGER",
    OTHERGLBUDGETKEY: "INTEGER",
    ARCHITECT: () => projectcontractArchitectRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => projectcontractPaths,
  answer: true,
};

export const projectcontractPaths: Paths = {
  types: {
    BOOLEAN: "BILLABLE POSTED WIPEXCLUDE PREVENTGENINVOICE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "CONTRACTDATE SCHEDULEDSTARTDATE ACTUALSTARTDATE SCHEDULEDCOMPLETIONDATE REVISEDCOMPLETIONDATE SUBSTANTIALCOMPLETIONDATE ACTUALCOMPLETIONDATE NOTICETOPROCEED RESPONSEDUE EXECUTEDON INTERNALISSUEDON INTERNALAPPROVEDON INTERNALSIGNEDON EXTERNALAPPROVEDON EXTERNALSIGNEDON",
  },
  to: {
    ARCHITECTCONTACT: () => contactPaths,
    CUSTOMER: () => customerPaths,
    EXTERNALAPPROVED: () => employeePaths,
    EXTERNALSIGNED: () => employeePaths,
    EXTERNALVERBAL: () => employeePaths,
    INTERNALAPPROVED: () => employeePaths,
    INTERNALINITIATED: () => employeePaths,
    INTERNALISSUED: () => employeePaths,
    INTERNALSIGNED: () => employeePaths,
    INTERNALVERBAL: () => employeePaths,
    MELOCATION: () => locationPaths,
    PROJECT: () => projectPaths,
    PROJECTCONTRACTTYPE: () => projectcontracttypePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** Declared in 3.0/records/construction.dtd. */
export interface ProjectcontractArchitectRecord extends OpenValues {
  /** Architect. */
  CONTACTNAME?: string;
}

export const projectcontractArchitectRecord: Shape<ProjectcontractArchitectRecord> =
  {
    element: "ARCHITECT",
    content: "(CONTACTNAME? & #ANY*)",
    answer: true,
  };
