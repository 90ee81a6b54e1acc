// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 5e9e3c5687a64fc9
import type {
  Completed,
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
import {
  type ChangeRequestStatusRecord,
  changeRequestStatusPaths,
} from "./changerequeststatus.js";
import { type ContactRecord, contactPaths } from "./contact.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type ItemRecord, itemPaths } from "./item.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type ProjectRecord, projectPaths } from "./project.js";
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
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A change order, which gathers the change requests of a project. Declared in 3.0/construction.dtd. */
export interface CreateProjectChangeOrder {
  /** Project change order ID. */
  PROJECTCHANGEORDERID: string;
  /** Project ID. */
  PROJECTID: string;
  /** Billing item ID. */
  ITEMID?: string;
  /** Project change order date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PROJECTCHANGEORDERDATE: IsoDate;
  /** Description. */
  DESCRIPTION?: string;
  /** State. "Draft" unless given. */
  PROJECTCHANGEORDERSTATE?: "Draft" | "Posted" | null;
  /** Change request status. */
  CHANGEREQUESTSTATUSNAME?: string;
  /** Project contract ID. */
  PROJECTCONTRACTID?: string;
  /** Project contract line ID. */
  PROJECTCONTRACTLINEID?: string;
  /** Price effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PRICEEFFECTIVEDATE?: IsoDate | null;
  /** Scope. `STRING_4000`: at most 4000 characters. */
  SCOPE?: string;
  /** Inclusions. `STRING_4000`: at most 4000 characters. */
  INCLUSIONS?: string;
  /** Exclusions. `STRING_4000`: at most 4000 characters. */
  EXCLUSIONS?: string;
  /** Terms. `STRING_4000`: at most 4000 characters. */
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
  /** Schedule impact. `STRING_100`: at most 100 characters. */
  SCHEDULEIMPACT?: string;
  /** Internal reference no. */
  INTERNALREFNO?: string;
  /** Initiated by key. `INTEGER`. */
  INTERNALINITIATEDBYKEY?: Integer | null;
  /** Internal initiated by. */
  INTERNALINITIATEDBY?: string;
  /** Internal initiated by name. */
  INTERNALINITIATEDBYNAME?: string;
  /** Verbal by key. `INTEGER`. */
  INTERNALVERBALBYKEY?: Integer | null;
  /** Internal verbal by. */
  INTERNALVERBALBY?: string;
  /** Internal verbal by name. */
  INTERNALVERBALBYNAME?: string;
  /** Issued by key. `INTEGER`. */
  INTERNALISSUEDBYKEY?: Integer | null;
  /** Internal issued by. */
  INTERNALISSUEDBY?: string;
  /** Internal issued by name. */
  INTERNALISSUEDBYNAME?: string;
  /** Internal issued on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALISSUEDON?: IsoDate | null;
  /** Approved by key. `INTEGER`. */
  INTERNALAPPROVEDBYKEY?: Integer | null;
  /** Internal approved by. */
  INTERNALAPPROVEDBY?: string;
  /** Internal approved by name. */
  INTERNALAPPROVEDBYNAME?: string;
  /** Internal approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALAPPROVEDON?: IsoDate | null;
  /** Signed by key. `INTEGER`. */
  INTERNALSIGNEDBYKEY?: Integer | null;
  /** Internal signed by. */
  INTERNALSIGNEDBY?: string;
  /** Internal signed by name. */
  INTERNALSIGNEDBYNAME?: string;
  /** Internal signed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALSIGNEDON?: IsoDate | null;
  /** Internal source. */
  INTERNALSOURCE?: string;
  /** Internal source reference no. */
  INTERNALSOURCEREFNO?: string;
  /** External reference no. */
  EXTERNALREFNO?: string;
  /** Verbal by key. `INTEGER`. */
  EXTERNALVERBALBYKEY?: Integer | null;
  /** External verbal by. */
  EXTERNALVERBALBY?: string;
  /** Approved by key. `INTEGER`. */
  EXTERNALAPPROVEDBYKEY?: Integer | null;
  /** External approved by. */
  EXTERNALAPPROVEDBY?: string;
  /** External approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALAPPROVEDON?: IsoDate | null;
  /** Signed by key. `INTEGER`. */
  EXTERNALSIGNEDBYKEY?: Integer | null;
  /** External signed by. */
  EXTERNALSIGNEDBY?: string;
  /** External signed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALSIGNEDON?: IsoDate | null;
  /** Attachment. */
  SUPDOCID?: string;
}

/** `Intacct projectchangeorder CREATE Request` */
export const createProjectChangeOrder: FunctionProfile<
  CreateProjectChangeOrder,
  ProjectChangeOrderData
> = {
  name: "Intacct projectchangeorder CREATE Request",
  version: "3.0",
  within: "create",
  element: "PROJECTCHANGEORDER",
  content: `(PROJECTCHANGEORDERID & PROJECTID & ITEMID? & PROJECTCHANGEORDERDATE & DESCRIPTION? &
    PROJECTCHANGEORDERSTATE? & CHANGEREQUESTSTATUSNAME? & PROJECTCONTRACTID? &
    PROJECTCONTRACTLINEID? & PRICEEFFECTIVEDATE? & SCOPE? & INCLUSIONS? & EXCLUSIONS? & TERMS? &
    SCHEDULEDSTARTDATE? & ACTUALSTARTDATE? & SCHEDULEDCOMPLETIONDATE? & REVISEDCOMPLETIONDATE? &
    SUBSTANTIALCOMPLETIONDATE? & ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? & RESPONSEDUE? &
    EXECUTEDON? & SCHEDULEIMPACT? & INTERNALREFNO? & INTERNALINITIATEDBYKEY? &
    INTERNALINITIATEDBY? & INTERNALINITIATEDBYNAME? & INTERNALVERBALBYKEY? & INTERNALVERBALBY? &
    INTERNALVERBALBYNAME? & INTERNALISSUEDBYKEY? & INTERNALISSUEDBY? & INTERNALISSUEDBYNAME? &
    INTERNALISSUEDON? & INTERNALAPPROVEDBYKEY? & INTERNALAPPROVEDBY? & INTERNALAPPROVEDBYNAME? &
    INTERNALAPPROVEDON? & INTERNALSIGNEDBYKEY? & INTERNALSIGNEDBY? & INTERNALSIGNEDBYNAME? &
    INTERNALSIGNEDON? & INTERNALSOURCE? & INTERNALSOURCEREFNO? & EXTERNALREFNO? &
    EXTERNALVERBALBYKEY? & EXTERNALVERBALBY? & EXTERNALAPPROVEDBYKEY? & EXTERNALAPPROVEDBY? &
    EXTERNALAPPROVEDON? & EXTERNALSIGNEDBYKEY? & EXTERNALSIGNEDBY? & EXTERNALSIGNEDON? & SUPDOCID? &
    #ANY*)`,
  source: "documented",
  types: {
    PROJECTCHANGEORDERDATE: "DATE_MDY",
    PROJECTCHANGEORDERSTATE: {
      name: "STRING",
      base: "enum",
      values: ["Draft", "Posted"],
    },
    PRICEEFFECTIVEDATE: "DATE_MDY",
    SCOPE: "STRING_4000",
    INCLUSIONS: "STRING_4000",
    EXCLUSIONS: "STRING_4000",
    TERMS: "STRING_4000",
    SCHEDULEDSTARTDATE: "DATE_MDY",
    ACTUALSTARTDATE: "DATE_MDY",
    SCHEDULEDCOMPLETIONDATE: "DATE_MDY",
    REVISEDCOMPLETIONDATE: "DATE_MDY",
    SUBSTANTIALCOMPLETIONDATE: "DATE_MDY",
    ACTUALCOMPLETIONDATE: "DATE_MDY",
    NOTICETOPROCEED: "DATE_MDY",
    RESPONSEDUE: "DATE_MDY",
    EXECUTEDON: "DATE_MDY",
    SCHEDULEIMPACT: "STRING_100",
    INTERNALINITIATEDBYKEY: "INTEGER",
    INTERNALVERBALBYKEY: "INTEGER",
    INTERNALISSUEDBYKEY: "INTEGER",
    INTERNALISSUEDON: "DATE_MDY",
    INTERNALAPPROVEDBYKEY: "INTEGER",
    INTERNALAPPROVEDON: "DATE_MDY",
    INTERNALSIGNEDBYKEY: "INTEGER",
    INTERNALSIGNEDON: "DATE_MDY",
    EXTERNALVERBALBYKEY: "INTEGER",
    EXTERNALAPPROVEDBYKEY: "INTEGER",
    EXTERNALAPPROVEDON: "DATE_MDY",
    EXTERNALSIGNEDBYKEY: "INTEGER",
    EXTERNALSIGNEDON: "DATE_MDY",
  },
  response: () => getProjectChangeOrderResponse,
};

/** A change order, which gathers the change requests of a project. Declared in 3.0/construction.dtd. */
export type UpdateProjectChangeOrder = UpdateProjectChangeOrderFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Project change order ID. */
        PROJECTCHANGEORDERID?: string;
      }
    | {
        RECORDNO?: never;
        /** Project change order ID. */
        PROJECTCHANGEORDERID: string;
      }
  );

interface UpdateProjectChangeOrderFields {
  /** Project ID. */
  PROJECTID?: string;
  /** Billing item ID. */
  ITEMID?: string;
  /** Project change order date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PROJECTCHANGEORDERDATE?: IsoDate | null;
  /** Description. */
  DESCRIPTION?: string;
  /** State. "Draft" unless given. */
  PROJECTCHANGEORDERSTATE?: "Draft" | "Posted" | null;
  /** Change request status. */
  CHANGEREQUESTSTATUSNAME?: string;
  /** Project contract ID. */
  PROJECTCONTRACTID?: string;
  /** Project contract line ID. */
  PROJECTCONTRACTLINEID?: string;
  /** Price effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PRICEEFFECTIVEDATE?: IsoDate | null;
  /** Scope. `STRING_4000`: at most 4000 characters. */
  SCOPE?: string;
  /** Inclusions. `STRING_4000`: at most 4000 characters. */
  INCLUSIONS?: string;
  /** Exclusions. `STRING_4000`: at most 4000 characters. */
  EXCLUSIONS?: string;
  /** Terms. `STRING_4000`: at most 4000 characters. */
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
  /** Schedule impact. `STRING_100`: at most 100 characters. */
  SCHEDULEIMPACT?: string;
  /** Internal reference no. */
  INTERNALREFNO?: string;
  /** Initiated by key. `INTEGER`. */
  INTERNALINITIATEDBYKEY?: Integer | null;
  /** Internal initiated by. */
  INTERNALINITIATEDBY?: string;
  /** Internal initiated by name. */
  INTERNALINITIATEDBYNAME?: string;
  /** Verbal by key. `INTEGER`. */
  INTERNALVERBALBYKEY?: Integer | null;
  /** Internal verbal by. */
  INTERNALVERBALBY?: string;
  /** Internal verbal by name. */
  INTERNALVERBALBYNAME?: string;
  /** Issued by key. `INTEGER`. */
  INTERNALISSUEDBYKEY?: Integer | null;
  /** Internal issued by. */
  INTERNALISSUEDBY?: string;
  /** Internal issued by name. */
  INTERNALISSUEDBYNAME?: string;
  /** Internal issued on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALISSUEDON?: IsoDate | null;
  /** Approved by key. `INTEGER`. */
  INTERNALAPPROVEDBYKEY?: Integer | null;
  /** Internal approved by. */
  INTERNALAPPROVEDBY?: string;
  /** Internal approved by name. */
  INTERNALAPPROVEDBYNAME?: string;
  /** Internal approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALAPPROVEDON?: IsoDate | null;
  /** Signed by key. `INTEGER`. */
  INTERNALSIGNEDBYKEY?: Integer | null;
  /** Internal signed by. */
  INTERNALSIGNEDBY?: string;
  /** Internal signed by name. */
  INTERNALSIGNEDBYNAME?: string;
  /** Internal signed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALSIGNEDON?: IsoDate | null;
  /** Internal source. */
  INTERNALSOURCE?: string;
  /** Internal source reference no. */
  INTERNALSOURCEREFNO?: string;
  /** External reference no. */
  EXTERNALREFNO?: string;
  /** Verbal by key. `INTEGER`. */
  EXTERNALVERBALBYKEY?: Integer | null;
  /** External verbal by. */
  EXTERNALVERBALBY?: string;
  /** Approved by key. `INTEGER`. */
  EXTERNALAPPROVEDBYKEY?: Integer | null;
  /** External approved by. */
  EXTERNALAPPROVEDBY?: string;
  /** External approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALAPPROVEDON?: IsoDate | null;
  /** Signed by key. `INTEGER`. */
  EXTERNALSIGNEDBYKEY?: Integer | null;
  /** External signed by. */
  EXTERNALSIGNEDBY?: string;
  /** External signed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALSIGNEDON?: IsoDate | null;
  /** Attachment. */
  SUPDOCID?: string;
}

/** `Intacct projectchangeorder UPDATE Request` */
export const updateProjectChangeOrder: FunctionProfile<
  UpdateProjectChangeOrder,
  ProjectChangeOrderData
> = {
  name: "Intacct projectchangeorder UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PROJECTCHANGEORDER",
  content: `((RECORDNO || PROJECTCHANGEORDERID) & PROJECTID? & ITEMID? & PROJECTCHANGEORDERDATE? &
    DESCRIPTION? & PROJECTCHANGEORDERSTATE? & CHANGEREQUESTSTATUSNAME? & PROJECTCONTRACTID? &
    PROJECTCONTRACTLINEID? & PRICEEFFECTIVEDATE? & SCOPE? & INCLUSIONS? & EXCLUSIONS? & TERMS? &
    SCHEDULEDSTARTDATE? & ACTUALSTARTDATE? & SCHEDULEDCOMPLETIONDATE? & REVISEDCOMPLETIONDATE? &
    SUBSTANTIALCOMPLETIONDATE? & ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? & RESPONSEDUE? &
    EXECUTEDON? & SCHEDULEIMPACT? & INTERNALREFNO? & INTERNALINITIATEDBYKEY? &
    INTERNALINITIATEDBY? & INTERNALINITIATEDBYNAME? & INTERNALVERBALBYKEY? & INTERNALVERBALBY? &
    INTERNALVERBALBYNAME? & INTERNALISSUEDBYKEY? & INTERNALISSUEDBY? & INTERNALISSUEDBYNAME? &
    INTERNALISSUEDON? & INTERNALAPPROVEDBYKEY? & INTERNALAPPROVEDBY? & INTERNALAPPROVEDBYNAME? &
    INTERNALAPPROVEDON? & INTERNALSIGNEDBYKEY? & INTERNALSIGNEDBY? & INTERNALSIGNEDBYNAME? &
    INTERNALSIGNEDON? & INTERNALSOURCE? & INTERNALSOURCEREFNO? & EXTERNALREFNO? &
    EXTERNALVERBALBYKEY? & EXTERNALVERBALBY? & EXTERNALAPPROVEDBYKEY? & EXTERNALAPPROVEDBY? &
    EXTERNALAPPROVEDON? & EXTERNALSIGNEDBYKEY? & EXTERNALSIGNEDBY? & EXTERNALSIGNEDON? & SUPDOCID? &
    #ANY*)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    PROJECTCHANGEORDERDATE: "DATE_MDY",
    PROJECTCHANGEORDERSTATE: {
      name: "STRING",
      base: "enum",
      values: ["Draft", "Posted"],
    },
    PRICEEFFECTIVEDATE: "DATE_MDY",
    SCOPE: "STRING_4000",
    INCLUSIONS: "STRING_4000",
    EXCLUSIONS: "STRING_4000",
    TERMS: "STRING_4000",
    SCHEDULEDSTARTDATE: "DATE_MDY",
    ACTUALSTARTDATE: "DATE_MDY",
    SCHEDULEDCOMPLETIONDATE: "DATE_MDY",
    REVISEDCOMPLETIONDATE: "DATE_MDY",
    SUBSTANTIALCOMPLETIONDATE: "DATE_MDY",
    ACTUALCOMPLETIONDATE: "DATE_MDY",
    NOTICETOPROCEED: "DATE_MDY",
    RESPONSEDUE: "DATE_MDY",
    EXECUTEDON: "DATE_MDY",
    SCHEDULEIMPACT: "STRING_100",
    INTERNALINITIATEDBYKEY: "INTEGER",
    INTERNALVERBALBYKEY: "INTEGER",
    INTERNALISSUEDBYKEY: "INTEGER",
    INTERNALISSUEDON: "DATE_MDY",
    INTERNALAPPROVEDBYKEY: "INTEGER",
    INTERNALAPPROVEDON: "DATE_MDY",
    INTERNALSIGNEDBYKEY: "INTEGER",
    INTERNALSIGNEDON: "DATE_MDY",
    EXTERNALVERBALBYKEY: "INTEGER",
    EXTERNALAPPROVEDBYKEY: "INTEGER",
    EXTERNALAPPROVEDON: "DATE_MDY",
    EXTERNALSIGNEDBYKEY: "INTEGER",
    EXTERNALSIGNEDON: "DATE_MDY",
  },
  response: () => getProjectChangeOrderResponse,
};

/** The input of Intacct projectchangeorder DELETE. */
export type DeleteProjectChangeOrder = Delete;

/** `Intacct projectchangeorder DELETE Request` */
export const deleteProjectChangeOrder: FunctionProfile<
  DeleteProjectChangeOrder,
  Completed
> = {
  name: "Intacct projectchangeorder DELETE Request",
  version: "3.0",
  fixed: { object: "PROJECTCHANGEORDER" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct projectchangeorder GET. */
export type GetProjectChangeOrder = Read<ProjectChangeOrderField | "*">;

/** `Intacct projectchangeorder GET Request` */
export const getProjectChangeOrder: FunctionProfile<
  GetProjectChangeOrder,
  ProjectChangeOrderData
> = {
  name: "Intacct projectchangeorder GET Request",
  version: "3.0",
  fixed: { object: "PROJECTCHANGEORDER" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProjectChangeOrderResponse,
};

/** The input of Intacct projectchangeorder readByName GET. */
export type ReadByNameProjectChangeOrder = ReadByName<
  ProjectChangeOrderField | "*"
>;

/** `Intacct projectchangeorder readByName GET Request` */
export const readByNameProjectChangeOrder: FunctionProfile<
  ReadByNameProjectChangeOrder,
  ProjectChangeOrderData
> = {
  name: "Intacct projectchangeorder readByName GET Request",
  version: "3.0",
  fixed: { object: "PROJECTCHANGEORDER" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameProjectChangeOrderResponse,
};

/** The input of Intacct projectchangeorder readByQuery QUERY. */
export type ReadByQueryProjectChangeOrder = ReadByQuery<
  ProjectChangeOrderField | "*"
>;

/** `Intacct projectchangeorder readByQuery QUERY Request` */
export const readByQueryProjectChangeOrder: FunctionProfile<
  ReadByQueryProjectChangeOrder,
  ProjectChangeOrderData
> = {
  name: "Intacct projectchangeorder readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECTCHANGEORDER" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryProjectChangeOrderResponse,
};

/** The input of Intacct projectchangeorder QUERY. */
export type QueryProjectChangeOrder = QueryInput;

/** `Intacct projectchangeorder QUERY Request` */
export const queryProjectChangeOrder: QueryProfile<ProjectChangeOrderRecord> = {
  name: "Intacct projectchangeorder QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECTCHANGEORDER" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryProjectChangeOrderResponse,
};

/** The input of Intacct projectchangeorder LOOKUP. */
export type LookupProjectChangeOrder = Lookup;

/** `Intacct projectchangeorder LOOKUP Request` */
export const lookupProjectChangeOrder: FunctionProfile<
  LookupProjectChangeOrder,
  TypeData
> = {
  name: "Intacct projectchangeorder LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROJECTCHANGEORDER" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProjectChangeOrderResponse,
};

/** `Intacct projectchangeorder GET Response` */
export const getProjectChangeOrderResponse: Profile<ProjectChangeOrderData> = {
  name: "Intacct projectchangeorder GET Response",
  version: "3.0",
  element: "data",
  content: "(projectchangeorder*)",
  types: { projectchangeorder: () => projectChangeOrderRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectchangeorder readByName GET Response` */
export const readByNameProjectChangeOrderResponse: Profile<ProjectChangeOrderData> =
  {
    name: "Intacct projectchangeorder readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(projectchangeorder*)",
    types: { projectchangeorder: () => projectChangeOrderRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct projectchangeorder readByQuery QUERY Response` */
export const readByQueryProjectChangeOrderResponse: Profile<ProjectChangeOrderData> =
  {
    name: "Intacct projectchangeorder readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(projectchangeorder*)",
    types: { projectchangeorder: () => projectChangeOrderRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct projectchangeorder QUERY Response` */
export const queryProjectChangeOrderResponse: Profile<ProjectChangeOrderRows> =
  {
    name: "Intacct projectchangeorder QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PROJECTCHANGEORDER*)",
    types: { PROJECTCHANGEORDER: () => projectChangeOrderRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct projectchangeorder LOOKUP Response` */
export const lookupProjectChangeOrderResponse: Profile<TypeData> = {
  name: "Intacct projectchangeorder LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `projectchangeorder`. */
export interface ProjectChangeOrderData extends DataAttributes {
  projectchangeorder?: ProjectChangeOrderRecord[];
}

/** The fields of a projectchangeorder that can be requested. */
export type ProjectChangeOrderField =
  keyof ProjectChangeOrderFields | `${string}.${string}`;

/** The data of an answer about `PROJECTCHANGEORDER`. */
export interface ProjectChangeOrderRows extends DataAttributes {
  PROJECTCHANGEORDER?: ProjectChangeOrderRecord[];
}

/** A change order, which gathers the change requests of a project. Declared in 3.0/construction.dtd. */
export interface ProjectChangeOrderFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Project change order ID. */
  PROJECTCHANGEORDERID?: string;
  /** Project ID. */
  PROJECTID?: string;
  /** Billing item ID. */
  ITEMID?: string;
  /** Project change order date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PROJECTCHANGEORDERDATE?: IsoDate | null;
  /** Description. */
  DESCRIPTION?: string;
  /** State. "Draft" unless given. */
  PROJECTCHANGEORDERSTATE?: "Draft" | "Posted" | (string & {}) | null;
  /** Change request status. */
  CHANGEREQUESTSTATUSNAME?: string;
  /** Project contract ID. */
  PROJECTCONTRACTID?: string;
  /** Project contract line ID. */
  PROJECTCONTRACTLINEID?: string;
  /** Price effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PRICEEFFECTIVEDATE?: IsoDate | null;
  /** Scope. `STRING_4000`: at most 4000 characters. */
  SCOPE?: string;
  /** Inclusions. `STRING_4000`: at most 4000 characters. */
  INCLUSIONS?: string;
  /** Exclusions. `STRING_4000`: at most 4000 characters. */
  EXCLUSIONS?: string;
  /** Terms. `STRING_4000`: at most 4000 characters. */
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
  /** Schedule impact. `STRING_100`: at most 100 characters. */
  SCHEDULEIMPACT?: string;
  /** Internal reference no. */
  INTERNALREFNO?: string;
  /** Initiated by key. */
  INTERNALINITIATEDBYKEY?: string;
  /** Internal initiated by. */
  INTERNALINITIATEDBY?: string;
  /** Internal initiated by name. */
  INTERNALINITIATEDBYNAME?: string;
  /** Verbal by key. */
  INTERNALVERBALBYKEY?: string;
  /** Internal verbal by. */
  INTERNALVERBALBY?: string;
  /** Internal verbal by name. */
  INTERNALVERBALBYNAME?: string;
  /** Issued by key. */
  INTERNALISSUEDBYKEY?: string;
  /** Internal issued by. */
  INTERNALISSUEDBY?: string;
  /** Internal issued by name. */
  INTERNALISSUEDBYNAME?: string;
  /** Internal issued on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALISSUEDON?: IsoDate | null;
  /** Approved by key. */
  INTERNALAPPROVEDBYKEY?: string;
  /** Internal approved by. */
  INTERNALAPPROVEDBY?: string;
  /** Internal approved by name. */
  INTERNALAPPROVEDBYNAME?: string;
  /** Internal approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALAPPROVEDON?: IsoDate | null;
  /** Signed by key. */
  INTERNALSIGNEDBYKEY?: string;
  /** Internal signed by. */
  INTERNALSIGNEDBY?: string;
  /** Internal signed by name. */
  INTERNALSIGNEDBYNAME?: string;
  /** Internal signed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALSIGNEDON?: IsoDate | null;
  /** Internal source. */
  INTERNALSOURCE?: string;
  /** Internal source reference no. */
  INTERNALSOURCEREFNO?: string;
  /** External reference no. */
  EXTERNALREFNO?: string;
  /** Verbal by key. */
  EXTERNALVERBALBYKEY?: string;
  /** External verbal by. */
  EXTERNALVERBALBY?: string;
  /** Approved by key. */
  EXTERNALAPPROVEDBYKEY?: string;
  /** External approved by. */
  EXTERNALAPPROVEDBY?: string;
  /** External approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALAPPROVEDON?: IsoDate | null;
  /** Signed by key. */
  EXTERNALSIGNEDBYKEY?: string;
  /** External signed by. */
  EXTERNALSIGNEDBY?: string;
  /** External signed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALSIGNEDON?: IsoDate | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Total cost. `NUMBER`. */
  TOTALCOST?: DecimalText | null;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Change request ID. */
  CHANGEREQUESTID?: string;
  /** Total price. `NUMBER`. */
  TOTALPRICE?: DecimalText | null;
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** Project name. */
  PROJECTNAME?: string;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Location ID. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Customer key. `INTEGER`. */
  CUSTOMERKEY?: IntegerText | null;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Change request status key. `INTEGER`. */
  CHANGEREQUESTSTATUSKEY?: IntegerText | null;
  /** Project contract key. `INTEGER`. */
  PROJECTCONTRACTKEY?: IntegerText | null;
  /** Project contract name. */
  PROJECTCONTRACTNAME?: string;
  /** Project contract line key. `INTEGER`. */
  PROJECTCONTRACTLINEKEY?: IntegerText | null;
  /** Project contract line name. */
  PROJECTCONTRACTLINENAME?: string;
  /** Send to key. */
  SENDTOKEY?: string;
  /** Send to. */
  SENDTO?: string;
  /** Billing item key. `INTEGER`. */
  ITEMKEY?: IntegerText | null;
  /** Billing item name. */
  ITEMNAME?: string;
  /** Attachment key. `INTEGER`. */
  SUPDOCKEY?: IntegerText | null;
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
export interface ProjectChangeOrderRelations {
  CRSTATUS: ChangeRequestStatusRecord;
  ITEM: ItemRecord;
  MELOCATION: LocationRecord;
  PROJECT: ProjectRecord;
  PROJECTCONTRACT: ProjectcontractRecord;
  PROJECTCONTRACTLINE: ProjectcontractlineRecord;
  SENDTO: ContactRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ProjectChangeOrderRecord
  extends
    ProjectChangeOrderFields,
    OpenValues,
    Related<ProjectChangeOrderFields, ProjectChangeOrderRelations> {}

export const projectChangeOrderRecord: Shape<ProjectChangeOrderRecord> = {
  element: "PROJECTCHANGEORDER",
  content: `(RECORDNO? & PROJECTCHANGEORDERID? & PROJECTID? & ITEMID? & PROJECTCHANGEORDERDATE? &
    DESCRIPTION? & PROJECTCHANGEORDERSTATE? & CHANGEREQUESTSTATUSNAME? & PROJECTCONTRACTID? &
    PROJECTCONTRACTLINEID? & PRICEEFFECTIVEDATE? & SCOPE? & INCLUSIONS? & EXCLUSIONS? & TERMS? &
    SCHEDULEDSTARTDATE? & ACTUALSTARTDATE? & SCHEDULEDCOMPLETIONDATE? & REVISEDCOMPLETIONDATE? &
    SUBSTANTIALCOMPLETIONDATE? & ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? & RESPONSEDUE? &
    EXECUTEDON? & SCHEDULEIMPACT? & INTERNALREFNO? & INTERNALINITIATEDBYKEY? &
    INTERNALINITIATEDBY? & INTERNALINITIATEDBYNAME? & INTERNALVERBALBYKEY? & INTERNALVERBALBY? &
    INTERNALVERBALBYNAME? & INTERNALISSUEDBYKEY? & INTERNALISSUEDBY? & INTERNALISSUEDBYNAME? &
    INTERNALISSUEDON? & INTERNALAPPROVEDBYKEY? & INTERNALAPPROVEDBY? & INTERNALAPPROVEDBYNAME? &
    INTERNALAPPROVEDON? & INTERNALSIGNEDBYKEY? & INTERNALSIGNEDBY? & INTERNALSIGNEDBYNAME? &
    INTERNALSIGNEDON? & INTERNALSOURCE? & INTERNALSOURCEREFNO? & EXTERNALREFNO? &
    EXTERNALVERBALBYKEY? & EXTERNALVERBALBY? & EXTERNALAPPROVEDBYKEY? & EXTERNALAPPROVEDBY? &
    EXTERNALAPPROVEDON? & EXTERNALSIGNEDBYKEY? & EXTERNALSIGNEDBY? & EXTERNALSIGNEDON? & SUPDOCID? &
    TOTALCOST? & CUSTOMERID? & CHANGEREQUESTID? & TOTALPRICE? & PROJECTKEY? & PROJECTNAME? &
    LOCATIONKEY? & LOCATIONID? & LOCATIONNAME? & CUSTOMERKEY? & CUSTOMERNAME? &
    CHANGEREQUESTSTATUSKEY? & PROJECTCONTRACTKEY? & PROJECTCONTRACTNAME? & PROJECTCONTRACTLINEKEY? &
    PROJECTCONTRACTLINENAME? & SENDTOKEY? & SENDTO? & ITEMKEY? & ITEMNAME? & SUPDOCKEY? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PROJECTCHANGEORDERDATE: "DATE_MDY",
    PROJECTCHANGEORDERSTATE: "ENUM",
    PRICEEFFECTIVEDATE: "DATE_MDY",
    SCOPE: "STRING_4000",
    INCLUSIONS: "STRING_4000",
    EXCLUSIONS: "STRING_4000",
    TERMS: "STRING_4000",
    SCHEDULEDSTARTDATE: "DATE_MDY",
    ACTUALSTARTDATE: "DATE_MDY",
    SCHEDULEDCOMPLETIONDATE: "DATE_MDY",
    REVISEDCOMPLETIONDATE: "DATE_MDY",
    SUBSTANTIALCOMPLETIONDATE: "DATE_MDY",
    ACTUALCOMPLETIONDATE: "DATE_MDY",
    NOTICETOPROCEED: "DATE_MDY",
    RESPONSEDUE: "DATE_MDY",
    EXECUTEDON: "DATE_MDY",
    SCHEDULEIMPACT: "STRING_100",
    INTERNALISSUEDON: "DATE_MDY",
    INTERNALAPPROVEDON: "DATE_MDY",
    INTERNALSIGNEDON: "DATE_MDY",
    EXTERNALAPPROVEDON: "DATE_MDY",
    EXTERNALSIGNEDON: "DATE_MDY",
    TOTALCOST: "NUMBER",
    TOTALPRICE: "NUMBER",
    PROJECTKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    CUSTOMERKEY: "INTEGER",
    CHANGEREQUESTSTATUSKEY: "INTEGER",
    PROJECTCONTRACTKEY: "INTEGER",
    PROJECTCONTRACTLINEKEY: "INTEGER",
    ITEMKEY: "INTEGER",
    SUPDOCKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => projectChangeOrderPaths,
  answer: true,
};

export const projectChangeOrderPaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "PROJECTCHANGEORDERDATE PRICEEFFECTIVEDATE SCHEDULEDSTARTDATE ACTUALSTARTDATE SCHEDULEDCOMPLETIONDATE REVISEDCOMPLETIONDATE SUBSTANTIALCOMPLETIONDATE ACTUALCOMPLETIONDATE NOTICETOPROCEED RESPONSEDUE EXECUTEDON INTERNALISSUEDON INTERNALAPPROVEDON INTERNALSIGNEDON EXTERNALAPPROVEDON EXTERNALSIGNEDON",
  },
  to: {
    CRSTATUS: () => changeRequestStatusPaths,
    ITEM: () => itemPaths,
    MELOCATION: () => locationPaths,
    PROJECT: () => projectPaths,
    PROJECTCONTRACT: () => projectcontractPaths,
    PROJECTCONTRACTLINE: () => projectcontractlinePaths,
    SENDTO: () => contactPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
