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
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";

/** A contract of a project. Declared in 3.0/construction.dtd. */
export interface CreateProjectcontract {
  PROJECTCONTRACTID: string;
  NAME: string;
  PROJECTID: string;
  CUSTOMERID: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTDATE: IsoDate;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean;
  DESCRIPTION?: string;
  PROJECTCONTRACTTYPEID?: string;
  "ARCHITECT.CONTACTNAME"?: string;
  SUPDOCID?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
  /** `NUMBER`. */
  RETAINAGEPERCENTAGE?: Decimal;
  /** `NUMBER`. */
  LASTAPPLICATIONNO?: Decimal;
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
  /** `BOOLEAN`. "false" unless given. */
  POSTED?: boolean;
  /** "Project contract date" unless given. */
  POSTTO?:
    | "Project contract date"
    | "Project begin date"
    | "Project contract line date"
    | "Entry effective date";
  ORIGINALGLBUDGETID?: string;
  REVISIONGLBUDGETID?: string;
  PENDINGGLBUDGETID?: string;
  APPROVEDGLBUDGETID?: string;
  FORECASTGLBUDGETID?: string;
  OTHERGLBUDGETID?: string;
  /** `BOOLEAN`. "false" unless given. */
  WIPEXCLUDE?: boolean;
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
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
  PROJECTCONTRACTID?: string;
  NAME?: string;
  PROJECTID?: string;
  CUSTOMERID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTDATE?: IsoDate | null;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  DESCRIPTION?: string;
  PROJECTCONTRACTTYPEID?: string;
  "ARCHITECT.CONTACTNAME"?: string;
  SUPDOCID?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** `NUMBER`. */
  RETAINAGEPERCENTAGE?: Decimal | null;
  /** `NUMBER`. */
  LASTAPPLICATIONNO?: Decimal | null;
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
  /** `BOOLEAN`. "false" unless given. */
  POSTED?: boolean | null;
  /** "Project contract date" unless given. */
  POSTTO?:
    | "Project contract date"
    | "Project begin date"
    | "Project contract line date"
    | "Entry effective date"
    | null;
  ORIGINALGLBUDGETID?: string;
  REVISIONGLBUDGETID?: string;
  PENDINGGLBUDGETID?: string;
  APPROVEDGLBUDGETID?: string;
  FORECASTGLBUDGETID?: string;
  OTHERGLBUDGETID?: string;
  /** `BOOLEAN`. "false" unless given. */
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
  nulls: true,
  response: () => getProjectcontractResponse,
};

/** What Intacct projectcontract DELETE may ask for. */
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

/** What Intacct projectcontract GET may ask for. */
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

/** What Intacct projectcontract readByName GET may ask for. */
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

/** What Intacct projectcontract QUERY may ask for. */
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

/** What Intacct projectcontract LOOKUP may ask for. */
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
  alias: { PROJECTCONTRACT: "projectcontract" },
  types: { projectcontract: () => projectcontractRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct projectcontract readByName GET Response` */
export const readByNameProjectcontractResponse: Profile<ProjectcontractData> = {
  name: "Intacct projectcontract readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(projectcontract*)",
  alias: { PROJECTCONTRACT: "projectcontract" },
  types: { projectcontract: () => projectcontractRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct projectcontract QUERY Response` */
export const queryProjectcontractResponse: Profile<ProjectcontractRows> = {
  name: "Intacct projectcontract QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PROJECTCONTRACT*)",
  types: { PROJECTCONTRACT: () => projectcontractRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct projectcontract LOOKUP Response` */
export const lookupProjectcontractResponse: Profile<TypeData> = {
  name: "Intacct projectcontract LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `projectcontract` holds. */
export interface ProjectcontractData extends DataAttributes {
  projectcontract?: ProjectcontractRecord[];
}

/** The fields of a projectcontract that can be asked for. */
export type ProjectcontractField =
  keyof ProjectcontractFields | `${string}.${string}`;

/** What an answer about `PROJECTCONTRACT` holds. */
export interface ProjectcontractRows extends DataAttributes {
  PROJECTCONTRACT?: ProjectcontractRecord[];
}

/** A contract of a project. Declared in 3.0/construction.dtd. */
export interface ProjectcontractFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  PROJECTCONTRACTID?: string;
  NAME?: string;
  PROJECTID?: string;
  CUSTOMERID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTDATE?: IsoDate | null;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  DESCRIPTION?: string;
  PROJECTCONTRACTTYPEID?: string;
  "ARCHITECT.CONTACTNAME"?: string;
  SUPDOCID?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** `NUMBER`. */
  RETAINAGEPERCENTAGE?: DecimalText | null;
  /** `NUMBER`. */
  LASTAPPLICATIONNO?: DecimalText | null;
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
  /** `BOOLEAN`. "false" unless given. */
  POSTED?: boolean | null;
  /** "Project contract date" unless given. */
  POSTTO?:
    | "Project contract date"
    | "Project begin date"
    | "Project contract line date"
    | "Entry effective date"
    | (string & {})
    | null;
  ORIGINALGLBUDGETID?: string;
  REVISIONGLBUDGETID?: string;
  PENDINGGLBUDGETID?: string;
  APPROVEDGLBUDGETID?: string;
  FORECASTGLBUDGETID?: string;
  OTHERGLBUDGETID?: string;
  /** `BOOLEAN`. "false" unless given. */
  WIPEXCLUDE?: boolean | null;
  ORIGINALPRICE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ProjectcontractRecord
  extends ProjectcontractFields, OpenValues {}

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
    OTHERGLBUDGETID? & WIPEXCLUDE? & ORIGINALPRICE? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CONTRACTDATE: "DATE_MDY",
    BILLABLE: "BOOLEAN",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
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
      open: true,
    },
    WIPEXCLUDE: "BOOLEAN",
  },
  nulls: true,
};
