// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 234685374b310624
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type DepartmentRecord, departmentPaths } from "./department.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import {
  type ProjectcontractRecord,
  projectcontractPaths,
} from "./projectcontract.js";
import {
  type ProjectcontractlineentryRecord,
  projectcontractlineentryRecord,
} from "./projectcontractlineentry.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A line of a project contract. Declared in 3.0/construction.dtd. */
export interface CreateProjectcontractline {
  /** Contract ID. */
  PROJECTCONTRACTID: string;
  /** Line ID. */
  PROJECTCONTRACTLINEID: string;
  /** Line name. */
  NAME: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Parent line. */
  PARENTID?: string;
  PROJECTCONTRACTLINEENTRIES?: readonly CreateProjectcontractlineentry[];
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Line date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTLINEDATE: IsoDate;
  /** GL account. */
  ACCOUNTNO: string;
  /** Retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: Decimal | null;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Billing type. "Progress" unless given. */
  BILLINGTYPE: "Progress" | "TM";
  /** Maximum billing. "Total revised price" unless given. */
  MAXIMUMBILLING: "Total revised price" | "Specified amount" | "No maximum";
  /** Maximum billing amount. `MONEY`. */
  MAXIMUMBILLINGAMOUNT?: Decimal | null;
  /** Summarize to a single entry. `BOOLEAN`. "false" unless given. */
  SUMMARIZEBILL?: boolean | null;
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
  /** Attachment. */
  SUPDOCID?: string;
  /** Default rate table. */
  DEFAULTRATETABLEID?: string;
  /** Timesheets rate table. */
  TSRATETABLEID?: string;
  /** PO rate table. */
  PORATETABLEID?: string;
  /** AP rate table. */
  APRATETABLEID?: string;
  /** GL rate table. */
  GLRATETABLEID?: string;
  /** Credit card rate table. */
  CCRATETABLEID?: string;
  /** Employee expense rate table. */
  EERATETABLEID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID: string;
  /** Project. */
  PROJECTID: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Exclude from GL budget posting. `BOOLEAN`. "false" unless given. */
  GLEXCLUDE?: boolean | null;
}

/** `Intacct projectcontractline CREATE Request` */
export const createProjectcontractline: FunctionProfile<
  CreateProjectcontractline,
  ProjectcontractlineData
> = {
  name: "Intacct projectcontractline CREATE Request",
  version: "3.0",
  within: "create",
  element: "PROJECTCONTRACTLINE",
  content: `(PROJECTCONTRACTID & PROJECTCONTRACTLINEID & NAME & DESCRIPTION? & PARENTID? &
    PROJECTCONTRACTLINEENTRIES? & STATUS? & CONTRACTLINEDATE & ACCOUNTNO & RETAINAGEPERCENTAGE? &
    BILLABLE? & BILLINGTYPE & MAXIMUMBILLING & MAXIMUMBILLINGAMOUNT? & SUMMARIZEBILL? & SCOPE? &
    INCLUSIONS? & EXCLUSIONS? & TERMS? & SCHEDULEDSTARTDATE? & ACTUALSTARTDATE? &
    SCHEDULEDCOMPLETIONDATE? & REVISEDCOMPLETIONDATE? & SUBSTANTIALCOMPLETIONDATE? &
    ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? & RESPONSEDUE? & EXECUTEDON? & SCHEDULEIMPACT? &
    INTERNALREFNO? & INTERNALINITIATEDBY? & INTERNALVERBALBY? & INTERNALISSUEDBY? &
    INTERNALISSUEDON? & INTERNALAPPROVEDBY? & INTERNALAPPROVEDON? & INTERNALSIGNEDBY? &
    INTERNALSIGNEDON? & INTERNALSOURCE? & INTERNALSOURCEREFNO? & EXTERNALREFNO? &
    EXTERNALVERBALBY? & EXTERNALAPPROVEDBY? & EXTERNALAPPROVEDON? & EXTERNALSIGNEDBY? &
    EXTERNALSIGNEDON? & SUPDOCID? & DEFAULTRATETABLEID? & TSRATETABLEID? & PORATETABLEID? &
    APRATETABLEID? & GLRATETABLEID? & CCRATETABLEID? & EERATETABLEID? & CLASSID? & CONTRACTID? &
    COSTTYPEID? & DEPARTMENTID? & EMPLOYEEID? & ITEMID & PROJECTID & TASKID? & VENDORID? &
    WAREHOUSEID? & GLEXCLUDE? & #ANY*)`,
  source: "documented",
  types: {
    PROJECTCONTRACTLINEENTRIES: () => createProjectcontractlineentries,
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    CONTRACTLINEDATE: "DATE_MDY",
    RETAINAGEPERCENTAGE: "NUMBER",
    BILLABLE: "BOOLEAN",
    BILLINGTYPE: { name: "STRING", base: "enum", values: ["Progress", "TM"] },
    MAXIMUMBILLING: {
      name: "STRING",
      base: "enum",
      values: ["Total revised price", "Specified amount", "No maximum"],
    },
    MAXIMUMBILLINGAMOUNT: "MONEY",
    SUMMARIZEBILL: "BOOLEAN",
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
    GLEXCLUDE: "BOOLEAN",
  },
  response: () => getProjectcontractlineResponse,
};

/** A line of a project contract. Declared in 3.0/construction.dtd. */
export interface UpdateProjectcontractline {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Line ID. */
  PROJECTCONTRACTLINEID?: string;
  /** Line name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Parent line. */
  PARENTID?: string;
  PROJECTCONTRACTLINEENTRIES?: readonly UpdateProjectcontractlineentry[];
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Line date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTLINEDATE?: IsoDate | null;
  /** GL account. */
  ACCOUNTNO?: string;
  /** Retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: Decimal | null;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Billing type. "Progress" unless given. */
  BILLINGTYPE?: "Progress" | "TM" | null;
  /** Maximum billing. "Total revised price" unless given. */
  MAXIMUMBILLING?:
    "Total revised price" | "Specified amount" | "No maximum" | null;
  /** Maximum billing amount. `MONEY`. */
  MAXIMUMBILLINGAMOUNT?: Decimal | null;
  /** Summarize to a single entry. `BOOLEAN`. "false" unless given. */
  SUMMARIZEBILL?: boolean | null;
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
  /** Attachment. */
  SUPDOCID?: string;
  /** Default rate table. */
  DEFAULTRATETABLEID?: string;
  /** Timesheets rate table. */
  TSRATETABLEID?: string;
  /** PO rate table. */
  PORATETABLEID?: string;
  /** AP rate table. */
  APRATETABLEID?: string;
  /** GL rate table. */
  GLRATETABLEID?: string;
  /** Credit card rate table. */
  CCRATETABLEID?: string;
  /** Employee expense rate table. */
  EERATETABLEID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Exclude from GL budget posting. `BOOLEAN`. "false" unless given. */
  GLEXCLUDE?: boolean | null;
}

/** `Intacct projectcontractline UPDATE Request` */
export const updateProjectcontractline: FunctionProfile<
  UpdateProjectcontractline,
  ProjectcontractlineData
> = {
  name: "Intacct projectcontractline UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PROJECTCONTRACTLINE",
  content: `(RECORDNO & PROJECTCONTRACTLINEID? & NAME? & DESCRIPTION? & PARENTID? &
    PROJECTCONTRACTLINEENTRIES? & STATUS? & CONTRACTLINEDATE? & ACCOUNTNO? & RETAINAGEPERCENTAGE? &
    BILLABLE? & BILLINGTYPE? & MAXIMUMBILLING? & MAXIMUMBILLINGAMOUNT? & SUMMARIZEBILL? & SCOPE? &
    INCLUSIONS? & EXCLUSIONS? & TERMS? & SCHEDULEDSTARTDATE? & ACTUALSTARTDATE? &
    SCHEDULEDCOMPLETIONDATE? & REVISEDCOMPLETIONDATE? & SUBSTANTIALCOMPLETIONDATE? &
    ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? & RESPONSEDUE? & EXECUTEDON? & SCHEDULEIMPACT? &
    INTERNALREFNO? & INTERNALINITIATEDBY? & INTERNALVERBALBY? & INTERNALISSUEDBY? &
    INTERNALISSUEDON? & INTERNALAPPROVEDBY? & INTERNALAPPROVEDON? & INTERNALSIGNEDBY? &
    INTERNALSIGNEDON? & INTERNALSOURCE? & INTERNALSOURCEREFNO? & EXTERNALREFNO? &
    EXTERNALVERBALBY? & EXTERNALAPPROVEDBY? & EXTERNALAPPROVEDON? & EXTERNALSIGNEDBY? &
    EXTERNALSIGNEDON? & SUPDOCID? & DEFAULTRATETABLEID? & TSRATETABLEID? & PORATETABLEID? &
    APRATETABLEID? & GLRATETABLEID? & CCRATETABLEID? & EERATETABLEID? & CLASSID? & CONTRACTID? &
    COSTTYPEID? & DEPARTMENTID? & EMPLOYEEID? & ITEMID? & PROJECTID? & TASKID? & VENDORID? &
    WAREHOUSEID? & GLEXCLUDE? & #ANY*)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    PROJECTCONTRACTLINEENTRIES: () => updateProjectcontractlineentries,
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    CONTRACTLINEDATE: "DATE_MDY",
    RETAINAGEPERCENTAGE: "NUMBER",
    BILLABLE: "BOOLEAN",
    BILLINGTYPE: { name: "STRING", base: "enum", values: ["Progress", "TM"] },
    MAXIMUMBILLING: {
      name: "STRING",
      base: "enum",
      values: ["Total revised price", "Specified amount", "No maximum"],
    },
    MAXIMUMBILLINGAMOUNT: "MONEY",
    SUMMARIZEBILL: "BOOLEAN",
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
    GLEXCLUDE: "BOOLEAN",
  },
  response: () => getProjectcontractlineResponse,
};

/** The input of Intacct projectcontractline DELETE. */
export type DeleteProjectcontractline = Delete;

/** `Intacct projectcontractline DELETE Request` */
export const deleteProjectcontractline: FunctionProfile<
  DeleteProjectcontractline,
  Completed
> = {
  name: "Intacct projectcontractline DELETE Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACTLINE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct projectcontractline GET. */
export type GetProjectcontractline = Read<ProjectcontractlineField | "*">;

/** `Intacct projectcontractline GET Request` */
export const getProjectcontractline: FunctionProfile<
  GetProjectcontractline,
  ProjectcontractlineData
> = {
  name: "Intacct projectcontractline GET Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACTLINE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProjectcontractlineResponse,
};

/** The input of Intacct projectcontractline QUERY. */
export type QueryProjectcontractline = QueryInput;

/** `Intacct projectcontractline QUERY Request` */
export const queryProjectcontractline: QueryProfile<ProjectcontractlineRecord> =
  {
    name: "Intacct projectcontractline QUERY Request",
    version: "3.0",
    fixed: { object: "PROJECTCONTRACTLINE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryProjectcontractlineResponse,
  };

/** The input of Intacct projectcontractline LOOKUP. */
export type LookupProjectcontractline = Lookup;

/** `Intacct projectcontractline LOOKUP Request` */
export const lookupProjectcontractline: FunctionProfile<
  LookupProjectcontractline,
  TypeData
> = {
  name: "Intacct projectcontractline LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACTLINE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProjectcontractlineResponse,
};

/** `Intacct projectcontractline GET Response` */
export const getProjectcontractlineResponse: Profile<ProjectcontractlineData> =
  {
    name: "Intacct projectcontractline GET Response",
    version: "3.0",
    element: "data",
    content: "(projectcontractline*)",
    types: { projectcontractline: () => projectcontractlineRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct projectcontractline QUERY Response` */
export const queryProjectcontractlineResponse: Profile<ProjectcontractlineRows> =
  {
    name: "Intacct projectcontractline QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PROJECTCONTRACTLINE*)",
    types: { PROJECTCONTRACTLINE: () => projectcontractlineRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct projectcontractline LOOKUP Response` */
export const lookupProjectcontractlineResponse: Profile<TypeData> = {
  name: "Intacct projectcontractline LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `projectcontractline`. */
export interface ProjectcontractlineData extends DataAttributes {
  projectcontractline?: ProjectcontractlineRecord[];
}

/** The fields of a projectcontractline that can be requested. */
export type ProjectcontractlineField =
  keyof ProjectcontractlineFields | `${string}.${string}`;

/** The data of an answer about `PROJECTCONTRACTLINE`. */
export interface ProjectcontractlineRows extends DataAttributes {
  PROJECTCONTRACTLINE?: ProjectcontractlineRecord[];
}

export const createProjectcontractlineentries: Shape<
  readonly CreateProjectcontractlineentry[]
> = {
  element: "PROJECTCONTRACTLINEENTRIES",
  content: "(PROJECTCONTRACTLINEENTRY*)",
  types: { PROJECTCONTRACTLINEENTRY: () => createProjectcontractlineentry },
};

/** An entry of a project contract line. Declared in 3.0/construction.dtd. */
export interface CreateProjectcontractlineentry {
  /** Workflow type. "original" unless given. */
  WFTYPE: "original" | "revision" | "forecast" | "other";
  /** Price effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PRICEEFFECTIVEDATE: IsoDate;
  /** Price. `MONEY`. */
  PRICE?: Decimal | null;
  /** Quantity. `NUMBER`. */
  QTY?: Decimal | null;
  /** Unit price. `NUMBER`. */
  UNITPRICE?: Decimal | null;
  /** Price markup percent. `NUMBER`. */
  PRICEMARKUPPERCENT?: Decimal | null;
  /** Price markup amount. `NUMBER`. */
  PRICEMARKUPAMOUNT?: Decimal | null;
  /** External UOM. */
  EUOM?: string;
  /** Memo. */
  MEMO?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const createProjectcontractlineentry: Shape<CreateProjectcontractlineentry> =
  {
    element: "PROJECTCONTRACTLINEENTRY",
    content: `(WFTYPE & PRICEEFFECTIVEDATE & PRICE? & QTY? & UNITPRICE? & PRICEMARKUPPERCENT? &
    PRICEMARKUPAMOUNT? & EUOM? & MEMO? & CLASSID? & CONTRACTID? & COSTTYPEID? & DEPARTMENTID? &
    EMPLOYEEID? & ITEMID? & PROJECTID? & TASKID? & VENDORID? & WAREHOUSEID? & #ANY*)`,
    source: "documented",
    types: {
      WFTYPE: {
        name: "STRING",
        base: "enum",
        values: ["original", "revision", "forecast", "other"],
      },
      PRICEEFFECTIVEDATE: "DATE_MDY",
      PRICE: "MONEY",
      QTY: "NUMBER",
      UNITPRICE: "NUMBER",
      PRICEMARKUPPERCENT: "NUMBER",
      PRICEMARKUPAMOUNT: "NUMBER",
    },
  };

export const updateProjectcontractlineentries: Shape<
  readonly UpdateProjectcontractlineentry[]
> = {
  element: "PROJECTCONTRACTLINEENTRIES",
  content: "(PROJECTCONTRACTLINEENTRY*)",
  types: { PROJECTCONTRACTLINEENTRY: () => updateProjectcontractlineentry },
};

/** An entry of a project contract line. Declared in 3.0/construction.dtd. */
export interface UpdateProjectcontractlineentry {
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Workflow type. "original" unless given. */
  WFTYPE?: "original" | "revision" | "forecast" | "other" | null;
  /** Price effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PRICEEFFECTIVEDATE?: IsoDate | null;
  /** Price. `MONEY`. */
  PRICE?: Decimal | null;
  /** Quantity. `NUMBER`. */
  QTY?: Decimal | null;
  /** Unit price. `NUMBER`. */
  UNITPRICE?: Decimal | null;
  /** Price markup percent. `NUMBER`. */
  PRICEMARKUPPERCENT?: Decimal | null;
  /** Price markup amount. `NUMBER`. */
  PRICEMARKUPAMOUNT?: Decimal | null;
  /** External UOM. */
  EUOM?: string;
  /** Memo. */
  MEMO?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const updateProjectcontractlineentry: Shape<UpdateProjectcontractlineentry> =
  {
    element: "PROJECTCONTRACTLINEENTRY",
    content: `(RECORDNO? & WFTYPE? & PRICEEFFECTIVEDATE? & PRICE? & QTY? & UNITPRICE? & PRICEMARKUPPERCENT? &
    PRICEMARKUPAMOUNT? & EUOM? & MEMO? & CLASSID? & CONTRACTID? & COSTTYPEID? & DEPARTMENTID? &
    EMPLOYEEID? & ITEMID? & PROJECTID? & TASKID? & VENDORID? & WAREHOUSEID? & #ANY*)`,
    source: "documented",
    wants: ["WFTYPE", "PRICEEFFECTIVEDATE"],
    types: {
      RECORDNO: "INTEGER",
      WFTYPE: {
        name: "STRING",
        base: "enum",
        values: ["original", "revision", "forecast", "other"],
      },
      PRICEEFFECTIVEDATE: "DATE_MDY",
      PRICE: "MONEY",
      QTY: "NUMBER",
      UNITPRICE: "NUMBER",
      PRICEMARKUPPERCENT: "NUMBER",
      PRICEMARKUPAMOUNT: "NUMBER",
    },
  };

/** A line of a project contract. Declared in 3.0/construction.dtd. */
export interface ProjectcontractlineFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Contract ID. */
  PROJECTCONTRACTID?: string;
  /** Line ID. */
  PROJECTCONTRACTLINEID?: string;
  /** Line name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Parent line. */
  PARENTID?: string;
  PROJECTCONTRACTLINEENTRIES?: ProjectcontractlineentryRecord[];
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Line date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTLINEDATE?: IsoDate | null;
  /** GL account. */
  ACCOUNTNO?: string;
  /** Retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: DecimalText | null;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Billing type. "Progress" unless given. */
  BILLINGTYPE?: "Progress" | "TM" | (string & {}) | null;
  /** Maximum billing. "Total revised price" unless given. */
  MAXIMUMBILLING?:
    | "Total revised price"
    | "Specified amount"
    | "No maximum"
    | (string & {})
    | null;
  /** Maximum billing amount. `MONEY`. */
  MAXIMUMBILLINGAMOUNT?: DecimalText | null;
  /** Summarize to a single entry. `BOOLEAN`. "false" unless given. */
  SUMMARIZEBILL?: boolean | null;
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
  /** Attachment. */
  SUPDOCID?: string;
  /** Default rate table. */
  DEFAULTRATETABLEID?: string;
  /** Timesheets rate table. */
  TSRATETABLEID?: string;
  /** PO rate table. */
  PORATETABLEID?: string;
  /** AP rate table. */
  APRATETABLEID?: string;
  /** GL rate table. */
  GLRATETABLEID?: string;
  /** Credit card rate table. */
  CCRATETABLEID?: string;
  /** Employee expense rate table. */
  EERATETABLEID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Exclude from GL budget posting. `BOOLEAN`. "false" unless given. */
  GLEXCLUDE?: boolean | null;
  /** Total revised price. `NUMBER`. */
  TOTALREVISEDPRICE?: DecimalText | null;
  /** Contract key. `INTEGER`. */
  PROJECTCONTRACTKEY?: IntegerText | null;
  /** Contract name. */
  PROJECTCONTRACTNAME?: string;
  /** Parent key. `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  /** Parent - Name. */
  PARENTNAME?: string;
  /** GL account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** GL account title. */
  ACCOUNTTITLE?: string;
  /** Original price. `NUMBER`. */
  ORIGINALPRICE?: DecimalText | null;
  /** Revision price. `NUMBER`. */
  REVISIONPRICE?: DecimalText | null;
  /** Forecast price. `NUMBER`. */
  FORECASTPRICE?: DecimalText | null;
  /** Approved change price. `NUMBER`. */
  APPROVEDCHANGEPRICE?: DecimalText | null;
  /** Pending change price. `NUMBER`. */
  PENDINGCHANGEPRICE?: DecimalText | null;
  /** Other price. `NUMBER`. */
  OTHERPRICE?: DecimalText | null;
  /** Location. */
  PROJECTLOCATIONID?: string;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Department name. */
  DEPARTMENTNAME?: string;
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
  /** Total billed. `NUMBER`. */
  BILLEDPRICE?: DecimalText | null;
  /** Billed net retainage. `NUMBER`. */
  BILLEDNETRETAINAGE?: DecimalText | null;
  /** Percent billed. `NUMBER`. */
  PERCENTAGEBILLED?: DecimalText | null;
  /** Percent billed net retainage. `NUMBER`. */
  PERCENTAGEBILLEDNETRETAINAGE?: DecimalText | null;
  /** Retainage held. `NUMBER`. */
  RETAINAGEHELD?: DecimalText | null;
  /** Retainage released. `NUMBER`. */
  RETAINAGERELEASED?: DecimalText | null;
  /** Retainage balance. `NUMBER`. */
  RETAINAGEBALANCE?: DecimalText | null;
  /** Payments received. `NUMBER`. */
  PAYMENTSRECEIVED?: DecimalText | null;
  /** Balance to bill. `NUMBER`. */
  BALANCETOBILL?: DecimalText | null;
  /** Previously applied to date. `NUMBER`. */
  APPLIEDTODATE?: DecimalText | null;
  /** Retainage amount from work. `NUMBER`. */
  RETAINAGEAMOUNTFROMWORK?: DecimalText | null;
  /** Retainage amount from stored materials. `NUMBER`. */
  RETAINAGEAMOUNTFROMSTORED?: DecimalText | null;
  /** Last amount applied. `NUMBER`. */
  LASTAMOUNTAPPLIED?: DecimalText | null;
  /** Percent completed. `NUMBER`. */
  PERCENTCOMPLETED?: DecimalText | null;
  /** Stored materials. `NUMBER`. */
  STOREDMATERIALS?: DecimalText | null;
  /** Default rate table key. `INTEGER`. */
  DEFAULTRATETABLEKEY?: IntegerText | null;
  /** Timesheets rate table key. `INTEGER`. */
  TSRATETABLEKEY?: IntegerText | null;
  /** PO rate table key. `INTEGER`. */
  PORATETABLEKEY?: IntegerText | null;
  /** AP rate table key. `INTEGER`. */
  APRATETABLEKEY?: IntegerText | null;
  /** GL rate table key. `INTEGER`. */
  GLRATETABLEKEY?: IntegerText | null;
  /** Credit card rate table key. `INTEGER`. */
  CCRATETABLEKEY?: IntegerText | null;
  /** Employee expense rate table key. `INTEGER`. */
  EERATETABLEKEY?: IntegerText | null;
  /** Billing tax schedule. */
  PCLTAXSCHEDULEID?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
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
export interface ProjectcontractlineRelations {
  DEPARTMENT: DepartmentRecord;
  EXTERNALAPPROVED: EmployeeRecord;
  EXTERNALSIGNED: EmployeeRecord;
  EXTERNALVERBAL: EmployeeRecord;
  GLACCOUNT: GlAccountRecord;
  INTERNALAPPROVED: EmployeeRecord;
  INTERNALINITIATED: EmployeeRecord;
  INTERNALISSUED: EmployeeRecord;
  INTERNALSIGNED: EmployeeRecord;
  INTERNALVERBAL: EmployeeRecord;
  MELOCATION: LocationRecord;
  PARENT: ProjectcontractlineRecord;
  PROJECTCONTRACT: ProjectcontractRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ProjectcontractlineRecord
  extends
    ProjectcontractlineFields,
    OpenValues,
    Related<ProjectcontractlineFields, ProjectcontractlineRelations> {}

export const projectcontractlineRecord: Shape<ProjectcontractlineRecord> = {
  element: "PROJECTCONTRACTLINE",
  content: `(RECORDNO? & PROJECTCONTRACTID? & PROJECTCONTRACTLINEID? & NAME? & DESCRIPTION? & PARENTID? &
    PROJECTCONTRACTLINEENTRIES? & STATUS? & CONTRACTLINEDATE? & ACCOUNTNO? & RETAINAGEPERCENTAGE? &
    BILLABLE? & BILLINGTYPE? & MAXIMUMBILLING? & MAXIMUMBILLINGAMOUNT? & SUMMARIZEBILL? & SCOPE? &
    INCLUSIONS? & EXCLUSIONS? & TERMS? & SCHEDULEDSTARTDATE? & ACTUALSTARTDATE? &
    SCHEDULEDCOMPLETIONDATE? & REVISEDCOMPLETIONDATE? & SUBSTANTIALCOMPLETIONDATE? &
    ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? & RESPONSEDUE? & EXECUTEDON? & SCHEDULEIMPACT? &
    INTERNALREFNO? & INTERNALINITIATEDBY? & INTERNALVERBALBY? & INTERNALISSUEDBY? &
    INTERNALISSUEDON? & INTERNALAPPROVEDBY? & INTERNALAPPROVEDON? & INTERNALSIGNEDBY? &
    INTERNALSIGNEDON? & INTERNALSOURCE? & INTERNALSOURCEREFNO? & EXTERNALREFNO? &
    EXTERNALVERBALBY? & EXTERNALAPPROVEDBY? & EXTERNALAPPROVEDON? & EXTERNALSIGNEDBY? &
    EXTERNALSIGNEDON? & SUPDOCID? & DEFAULTRATETABLEID? & TSRATETABLEID? & PORATETABLEID? &
    APRATETABLEID? & GLRATETABLEID? & CCRATETABLEID? & EERATETABLEID? & CLASSID? & CONTRACTID? &
    COSTTYPEID? & DEPARTMENTID? & EMPLOYEEID? & ITEMID? & PROJECTID? & TASKID? & VENDORID? &
    WAREHOUSEID? & GLEXCLUDE? & TOTALREVISEDPRICE? & PROJECTCONTRACTKEY? & PROJECTCONTRACTNAME? &
    PARENTKEY? & PARENTNAME? & ACCOUNTKEY? & ACCOUNTTITLE? & ORIGINALPRICE? & REVISIONPRICE? &
    FORECASTPRICE? & APPROVEDCHANGEPRICE? & PENDINGCHANGEPRICE? & OTHERPRICE? & PROJECTLOCATIONID? &
    CUSTOMERID? & DEPARTMENTNAME? & INTERNALINITIATEDBYKEY? & INTERNALINITIATEDBYNAME? &
    INTERNALVERBALBYKEY? & INTERNALVERBALBYNAME? & INTERNALISSUEDBYKEY? & INTERNALISSUEDBYNAME? &
    INTERNALAPPROVEDBYKEY? & INTERNALAPPROVEDBYNAME? & INTERNALSIGNEDBYKEY? &
    INTERNALSIGNEDBYNAME? & EXTERNALVERBALBYKEY? & EXTERNALAPPROVEDBYKEY? & EXTERNALSIGNEDBYKEY? &
    BILLEDPRICE? & BILLEDNETRETAINAGE? & PERCENTAGEBILLED? & PERCENTAGEBILLEDNETRETAINAGE? &
    RETAINAGEHELD? & RETAINAGERELEASED? & RETAINAGEBALANCE? & PAYMENTSRECEIVED? & BALANCETOBILL? &
    APPLIEDTODATE? & RETAINAGEAMOUNTFROMWORK? & RETAINAGEAMOUNTFROMSTORED? & LASTAMOUNTAPPLIED? &
    PERCENTCOMPLETED? & STOREDMATERIALS? & DEFAULTRATETABLEKEY? & TSRATETABLEKEY? &
    PORATETABLEKEY? & APRATETABLEKEY? & GLRATETABLEKEY? & CCRATETABLEKEY? & EERATETABLEKEY? &
    PCLTAXSCHEDULEID? & TAXSOLUTIONID? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PROJECTCONTRACTLINEENTRIES: () => projectcontractlineentriesRecord,
    STATUS: "ENUM",
    CONTRACTLINEDATE: "DATE_MDY",
    RETAINAGEPERCENTAGE: "NUMBER",
    BILLABLE: "BOOLEAN",
    BILLINGTYPE: "ENUM",
    MAXIMUMBILLING: "ENUM",
    MAXIMUMBILLINGAMOUNT: "MONEY",
    SUMMARIZEBILL: "BOOLEAN",
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
    GLEXCLUDE: "BOOLEAN",
    TOTALREVISEDPRICE: "NUMBER",
    PROJECTCONTRACTKEY: "INTEGER",
    PARENTKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    ORIGINALPRICE: "NUMBER",
    REVISIONPRICE: "NUMBER",
    FORECASTPRICE: "NUMBER",
    APPROVEDCHANGEPRICE: "NUMBER",
    PENDINGCHANGEPRICE: "NUMBER",
    OTHERPRICE: "NUMBER",
    BILLEDPRICE: "NUMBER",
    BILLEDNETRETAINAGE: "NUMBER",
    PERCENTAGEBILLED: "NUMBER",
    PERCENTAGEBILLEDNETRETAINAGE: "NUMBER",
    RETAINAGEHELD: "NUMBER",
    RETAINAGERELEASED: "NUMBER",
    RETAINAGEBALANCE: "NUMBER",
    PAYMENTSRECEIVED: "NUMBER",
    BALANCETOBILL: "NUMBER",
    APPLIEDTODATE: "NUMBER",
    RETAINAGEAMOUNTFROMWORK: "NUMBER",
    RETAINAGEAMOUNTFROMSTORED: "NUMBER",
    LASTAMOUNTAPPLIED: "NUMBER",
    PERCENTCOMPLETED: "NUMBER",
    STOREDMATERIALS: "NUMBER",
    DEFAULTRATETABLEKEY: "INTEGER",
    TSRATETABLEKEY: "INTEGER",
    PORATETABLEKEY: "INTEGER",
    APRATETABLEKEY: "INTEGER",
    GLRATETABLEKEY: "INTEGER",
    CCRATETABLEKEY: "INTEGER",
    EERATETABLEKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => projectcontractlinePaths,
  answer: true,
};

export const projectcontractlinePaths: Paths = {
  types: {
    BOOLEAN: "BILLABLE SUMMARIZEBILL GLEXCLUDE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "CONTRACTLINEDATE SCHEDULEDSTARTDATE ACTUALSTARTDATE SCHEDULEDCOMPLETIONDATE REVISEDCOMPLETIONDATE SUBSTANTIALCOMPLETIONDATE ACTUALCOMPLETIONDATE NOTICETOPROCEED RESPONSEDUE EXECUTEDON INTERNALISSUEDON INTERNALAPPROVEDON INTERNALSIGNEDON EXTERNALAPPROVEDON EXTERNALSIGNEDON",
  },
  to: {
    DEPARTMENT: () => departmentPaths,
    EXTERNALAPPROVED: () => employeePaths,
    EXTERNALSIGNED: () => employeePaths,
    EXTERNALVERBAL: () => employeePaths,
    GLACCOUNT: () => glAccountPaths,
    INTERNALAPPROVED: () => employeePaths,
    INTERNALINITIATED: () => employeePaths,
    INTERNALISSUED: () => employeePaths,
    INTERNALSIGNED: () => employeePaths,
    INTERNALVERBAL: () => employeePaths,
    MELOCATION: () => locationPaths,
    PARENT: () => projectcontractlinePaths,
    PROJECTCONTRACT: () => projectcontractPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const projectcontractlineentriesRecord: Shape<
  ProjectcontractlineentryRecord[]
> = {
  element: "PROJECTCONTRACTLINEENTRIES",
  content: "(PROJECTCONTRACTLINEENTRY*)",
  types: { PROJECTCONTRACTLINEENTRY: () => projectcontractlineentryRecord },
  answer: true,
};
