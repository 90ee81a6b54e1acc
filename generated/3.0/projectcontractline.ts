// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import {
  type ProjectcontractlineentryRecord,
  projectcontractlineentryRecord,
} from "./projectcontractlineentry.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";

/** A line of a project contract. Declared in 3.0/construction.dtd. */
export interface CreateProjectcontractline {
  PROJECTCONTRACTID: string;
  PROJECTCONTRACTLINEID: string;
  NAME: string;
  DESCRIPTION?: string;
  PARENTID?: string;
  PROJECTCONTRACTLINEENTRIES?: readonly CreateProjectcontractlineentry[];
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTLINEDATE: IsoDate;
  ACCOUNTNO: string;
  /** `NUMBER`. */
  RETAINAGEPERCENTAGE?: Decimal;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean;
  /** "Progress" unless given. */
  BILLINGTYPE: "Progress" | "TM";
  /** "Total revised price" unless given. */
  MAXIMUMBILLING: "Total revised price" | "Specified amount" | "No maximum";
  /** `MONEY`. */
  MAXIMUMBILLINGAMOUNT?: Decimal;
  /** `BOOLEAN`. "false" unless given. */
  SUMMARIZEBILL?: boolean;
  SCOPE?: string;
  INCLUSIONS?: string;
  EXCLUSIONS?: string;
  TERMS?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDSTARTDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALSTARTDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDCOMPLETIONDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVISEDCOMPLETIONDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  SUBSTANTIALCOMPLETIONDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALCOMPLETIONDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  NOTICETOPROCEED?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RESPONSEDUE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXECUTEDON?: IsoDate;
  SCHEDULEIMPACT?: string;
  INTERNALREFNO?: string;
  INTERNALINITIATEDBY?: string;
  INTERNALVERBALBY?: string;
  INTERNALISSUEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALISSUEDON?: IsoDate;
  INTERNALAPPROVEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALAPPROVEDON?: IsoDate;
  INTERNALSIGNEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALSIGNEDON?: IsoDate;
  INTERNALSOURCE?: string;
  INTERNALSOURCEREFNO?: string;
  EXTERNALREFNO?: string;
  EXTERNALVERBALBY?: string;
  EXTERNALAPPROVEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALAPPROVEDON?: IsoDate;
  EXTERNALSIGNEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALSIGNEDON?: IsoDate;
  SUPDOCID?: string;
  DEFAULTRATETABLEID?: string;
  TSRATETABLEID?: string;
  PORATETABLEID?: string;
  APRATETABLEID?: string;
  GLRATETABLEID?: string;
  CCRATETABLEID?: string;
  EERATETABLEID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  COSTTYPEID?: string;
  DEPARTMENTID?: string;
  EMPLOYEEID?: string;
  ITEMID: string;
  PROJECTID: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
  /** `BOOLEAN`. "false" unless given. */
  GLEXCLUDE?: boolean;
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
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  PROJECTCONTRACTLINEID?: string;
  NAME?: string;
  DESCRIPTION?: string;
  PARENTID?: string;
  PROJECTCONTRACTLINEENTRIES?: readonly UpdateProjectcontractlineentry[];
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTLINEDATE?: IsoDate | null;
  ACCOUNTNO?: string;
  /** `NUMBER`. */
  RETAINAGEPERCENTAGE?: Decimal | null;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** "Progress" unless given. */
  BILLINGTYPE?: "Progress" | "TM" | null;
  /** "Total revised price" unless given. */
  MAXIMUMBILLING?:
    "Total revised price" | "Specified amount" | "No maximum" | null;
  /** `MONEY`. */
  MAXIMUMBILLINGAMOUNT?: Decimal | null;
  /** `BOOLEAN`. "false" unless given. */
  SUMMARIZEBILL?: boolean | null;
  SCOPE?: string;
  INCLUSIONS?: string;
  EXCLUSIONS?: string;
  TERMS?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDSTARTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALSTARTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDCOMPLETIONDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVISEDCOMPLETIONDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  SUBSTANTIALCOMPLETIONDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALCOMPLETIONDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  NOTICETOPROCEED?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RESPONSEDUE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXECUTEDON?: IsoDate | null;
  SCHEDULEIMPACT?: string;
  INTERNALREFNO?: string;
  INTERNALINITIATEDBY?: string;
  INTERNALVERBALBY?: string;
  INTERNALISSUEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALISSUEDON?: IsoDate | null;
  INTERNALAPPROVEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALAPPROVEDON?: IsoDate | null;
  INTERNALSIGNEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALSIGNEDON?: IsoDate | null;
  INTERNALSOURCE?: string;
  INTERNALSOURCEREFNO?: string;
  EXTERNALREFNO?: string;
  EXTERNALVERBALBY?: string;
  EXTERNALAPPROVEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALAPPROVEDON?: IsoDate | null;
  EXTERNALSIGNEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALSIGNEDON?: IsoDate | null;
  SUPDOCID?: string;
  DEFAULTRATETABLEID?: string;
  TSRATETABLEID?: string;
  PORATETABLEID?: string;
  APRATETABLEID?: string;
  GLRATETABLEID?: string;
  CCRATETABLEID?: string;
  EERATETABLEID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  COSTTYPEID?: string;
  DEPARTMENTID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
  /** `BOOLEAN`. "false" unless given. */
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
  nulls: true,
  response: () => getProjectcontractlineResponse,
};

/** What Intacct projectcontractline DELETE may ask for. */
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

/** What Intacct projectcontractline GET may ask for. */
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

/** What Intacct projectcontractline QUERY may ask for. */
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

/** What Intacct projectcontractline LOOKUP may ask for. */
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
    alias: { PROJECTCONTRACTLINE: "projectcontractline" },
    types: { projectcontractline: () => projectcontractlineRecord },
    attributes: dataAttributes,
    nulls: true,
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
    nulls: true,
  };

/** `Intacct projectcontractline LOOKUP Response` */
export const lookupProjectcontractlineResponse: Profile<TypeData> = {
  name: "Intacct projectcontractline LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `projectcontractline` holds. */
export interface ProjectcontractlineData extends DataAttributes {
  projectcontractline?: ProjectcontractlineRecord[];
}

/** The fields of a projectcontractline that can be asked for. */
export type ProjectcontractlineField =
  keyof ProjectcontractlineFields | `${string}.${string}`;

/** What an answer about `PROJECTCONTRACTLINE` holds. */
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
  /** "original" unless given. */
  WFTYPE: "original" | "revision" | "forecast" | "other";
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PRICEEFFECTIVEDATE: IsoDate;
  /** `MONEY`. */
  PRICE?: Decimal;
  /** `NUMBER`. */
  QTY?: Decimal;
  /** `NUMBER`. */
  UNITPRICE?: Decimal;
  /** `NUMBER`. */
  PRICEMARKUPPERCENT?: Decimal;
  /** `NUMBER`. */
  PRICEMARKUPAMOUNT?: Decimal;
  EUOM?: string;
  MEMO?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  COSTTYPEID?: string;
  DEPARTMENTID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  TASKID?: string;
  VENDORID?: string;
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
  nulls: true,
};

/** An entry of a project contract line. Declared in 3.0/construction.dtd. */
export interface UpdateProjectcontractlineentry {
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
  /** "original" unless given. */
  WFTYPE?: "original" | "revision" | "forecast" | "other" | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PRICEEFFECTIVEDATE?: IsoDate | null;
  /** `MONEY`. */
  PRICE?: Decimal | null;
  /** `NUMBER`. */
  QTY?: Decimal | null;
  /** `NUMBER`. */
  UNITPRICE?: Decimal | null;
  /** `NUMBER`. */
  PRICEMARKUPPERCENT?: Decimal | null;
  /** `NUMBER`. */
  PRICEMARKUPAMOUNT?: Decimal | null;
  EUOM?: string;
  MEMO?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  COSTTYPEID?: string;
  DEPARTMENTID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  TASKID?: string;
  VENDORID?: string;
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
    nulls: true,
  };

/** A line of a project contract. Declared in 3.0/construction.dtd. */
export interface ProjectcontractlineFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  PROJECTCONTRACTID?: string;
  PROJECTCONTRACTLINEID?: string;
  NAME?: string;
  DESCRIPTION?: string;
  PARENTID?: string;
  PROJECTCONTRACTLINEENTRIES?: ProjectcontractlineentryRecord[];
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTLINEDATE?: IsoDate | null;
  ACCOUNTNO?: string;
  /** `NUMBER`. */
  RETAINAGEPERCENTAGE?: DecimalText | null;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** "Progress" unless given. */
  BILLINGTYPE?: "Progress" | "TM" | (string & {}) | null;
  /** "Total revised price" unless given. */
  MAXIMUMBILLING?:
    | "Total revised price"
    | "Specified amount"
    | "No maximum"
    | (string & {})
    | null;
  /** `MONEY`. */
  MAXIMUMBILLINGAMOUNT?: DecimalText | null;
  /** `BOOLEAN`. "false" unless given. */
  SUMMARIZEBILL?: boolean | null;
  SCOPE?: string;
  INCLUSIONS?: string;
  EXCLUSIONS?: string;
  TERMS?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDSTARTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALSTARTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDCOMPLETIONDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVISEDCOMPLETIONDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  SUBSTANTIALCOMPLETIONDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALCOMPLETIONDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  NOTICETOPROCEED?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RESPONSEDUE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXECUTEDON?: IsoDate | null;
  SCHEDULEIMPACT?: string;
  INTERNALREFNO?: string;
  INTERNALINITIATEDBY?: string;
  INTERNALVERBALBY?: string;
  INTERNALISSUEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALISSUEDON?: IsoDate | null;
  INTERNALAPPROVEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALAPPROVEDON?: IsoDate | null;
  INTERNALSIGNEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALSIGNEDON?: IsoDate | null;
  INTERNALSOURCE?: string;
  INTERNALSOURCEREFNO?: string;
  EXTERNALREFNO?: string;
  EXTERNALVERBALBY?: string;
  EXTERNALAPPROVEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALAPPROVEDON?: IsoDate | null;
  EXTERNALSIGNEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALSIGNEDON?: IsoDate | null;
  SUPDOCID?: string;
  DEFAULTRATETABLEID?: string;
  TSRATETABLEID?: string;
  PORATETABLEID?: string;
  APRATETABLEID?: string;
  GLRATETABLEID?: string;
  CCRATETABLEID?: string;
  EERATETABLEID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  COSTTYPEID?: string;
  DEPARTMENTID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
  /** `BOOLEAN`. "false" unless given. */
  GLEXCLUDE?: boolean | null;
  TOTALREVISEDPRICE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ProjectcontractlineRecord
  extends ProjectcontractlineFields, OpenValues {}

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
    WAREHOUSEID? & GLEXCLUDE? & TOTALREVISEDPRICE? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PROJECTCONTRACTLINEENTRIES: () => projectcontractlineentriesRecord,
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
    CONTRACTLINEDATE: "DATE_MDY",
    RETAINAGEPERCENTAGE: "NUMBER",
    BILLABLE: "BOOLEAN",
    BILLINGTYPE: {
      name: "STRING",
      base: "enum",
      values: ["Progress", "TM"],
      open: true,
    },
    MAXIMUMBILLING: {
      name: "STRING",
      base: "enum",
      values: ["Total revised price", "Specified amount", "No maximum"],
      open: true,
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
  nulls: true,
};

export const projectcontractlineentriesRecord: Shape<
  ProjectcontractlineentryRecord[]
> = {
  element: "PROJECTCONTRACTLINEENTRIES",
  content: "(PROJECTCONTRACTLINEENTRY*)",
  types: { PROJECTCONTRACTLINEENTRY: () => projectcontractlineentryRecord },
  nulls: true,
};
