// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
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
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** A change order, which gathers the change requests of a project. Declared in 3.0/construction.dtd. */
export interface CreateProjectChangeOrder {
  PROJECTCHANGEORDERID: string;
  PROJECTID: string;
  ITEMID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PROJECTCHANGEORDERDATE: IsoDate;
  DESCRIPTION?: string;
  /** "Draft" unless given. */
  PROJECTCHANGEORDERSTATE?: "Draft" | "Posted";
  CHANGEREQUESTSTATUSNAME?: string;
  PROJECTCONTRACTID?: string;
  PROJECTCONTRACTLINEID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PRICEEFFECTIVEDATE?: IsoDate;
  /** `STRING_4000`: at most 4000 characters. */
  SCOPE?: string;
  /** `STRING_4000`: at most 4000 characters. */
  INCLUSIONS?: string;
  /** `STRING_4000`: at most 4000 characters. */
  EXCLUSIONS?: string;
  /** `STRING_4000`: at most 4000 characters. */
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
  /** `STRING_100`: at most 100 characters. */
  SCHEDULEIMPACT?: string;
  INTERNALREFNO?: string;
  /** `INTEGER`. */
  INTERNALINITIATEDBYKEY?: Integer;
  INTERNALINITIATEDBY?: string;
  INTERNALINITIATEDBYNAME?: string;
  /** `INTEGER`. */
  INTERNALVERBALBYKEY?: Integer;
  INTERNALVERBALBY?: string;
  INTERNALVERBALBYNAME?: string;
  /** `INTEGER`. */
  INTERNALISSUEDBYKEY?: Integer;
  INTERNALISSUEDBY?: string;
  INTERNALISSUEDBYNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALISSUEDON?: IsoDate;
  /** `INTEGER`. */
  INTERNALAPPROVEDBYKEY?: Integer;
  INTERNALAPPROVEDBY?: string;
  INTERNALAPPROVEDBYNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALAPPROVEDON?: IsoDate;
  /** `INTEGER`. */
  INTERNALSIGNEDBYKEY?: Integer;
  INTERNALSIGNEDBY?: string;
  INTERNALSIGNEDBYNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALSIGNEDON?: IsoDate;
  INTERNALSOURCE?: string;
  INTERNALSOURCEREFNO?: string;
  EXTERNALREFNO?: string;
  /** `INTEGER`. */
  EXTERNALVERBALBYKEY?: Integer;
  EXTERNALVERBALBY?: string;
  /** `INTEGER`. */
  EXTERNALAPPROVEDBYKEY?: Integer;
  EXTERNALAPPROVEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALAPPROVEDON?: IsoDate;
  /** `INTEGER`. */
  EXTERNALSIGNEDBYKEY?: Integer;
  EXTERNALSIGNEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALSIGNEDON?: IsoDate;
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
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        PROJECTCHANGEORDERID?: string;
      }
    | { RECORDNO?: never; PROJECTCHANGEORDERID: string }
  );

interface UpdateProjectChangeOrderFields {
  PROJECTID?: string;
  ITEMID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PROJECTCHANGEORDERDATE?: IsoDate | null;
  DESCRIPTION?: string;
  /** "Draft" unless given. */
  PROJECTCHANGEORDERSTATE?: "Draft" | "Posted" | null;
  CHANGEREQUESTSTATUSNAME?: string;
  PROJECTCONTRACTID?: string;
  PROJECTCONTRACTLINEID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PRICEEFFECTIVEDATE?: IsoDate | null;
  /** `STRING_4000`: at most 4000 characters. */
  SCOPE?: string;
  /** `STRING_4000`: at most 4000 characters. */
  INCLUSIONS?: string;
  /** `STRING_4000`: at most 4000 characters. */
  EXCLUSIONS?: string;
  /** `STRING_4000`: at most 4000 characters. */
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
  /** `STRING_100`: at most 100 characters. */
  SCHEDULEIMPACT?: string;
  INTERNALREFNO?: string;
  /** `INTEGER`. */
  INTERNALINITIATEDBYKEY?: Integer | null;
  INTERNALINITIATEDBY?: string;
  INTERNALINITIATEDBYNAME?: string;
  /** `INTEGER`. */
  INTERNALVERBALBYKEY?: Integer | null;
  INTERNALVERBALBY?: string;
  INTERNALVERBALBYNAME?: string;
  /** `INTEGER`. */
  INTERNALISSUEDBYKEY?: Integer | null;
  INTERNALISSUEDBY?: string;
  INTERNALISSUEDBYNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALISSUEDON?: IsoDate | null;
  /** `INTEGER`. */
  INTERNALAPPROVEDBYKEY?: Integer | null;
  INTERNALAPPROVEDBY?: string;
  INTERNALAPPROVEDBYNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALAPPROVEDON?: IsoDate | null;
  /** `INTEGER`. */
  INTERNALSIGNEDBYKEY?: Integer | null;
  INTERNALSIGNEDBY?: string;
  INTERNALSIGNEDBYNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALSIGNEDON?: IsoDate | null;
  INTERNALSOURCE?: string;
  INTERNALSOURCEREFNO?: string;
  EXTERNALREFNO?: string;
  /** `INTEGER`. */
  EXTERNALVERBALBYKEY?: Integer | null;
  EXTERNALVERBALBY?: string;
  /** `INTEGER`. */
  EXTERNALAPPROVEDBYKEY?: Integer | null;
  EXTERNALAPPROVEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALAPPROVEDON?: IsoDate | null;
  /** `INTEGER`. */
  EXTERNALSIGNEDBYKEY?: Integer | null;
  EXTERNALSIGNEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALSIGNEDON?: IsoDate | null;
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
  nulls: true,
  response: () => getProjectChangeOrderResponse,
};

/** What Intacct projectchangeorder DELETE may ask for. */
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

/** What Intacct projectchangeorder GET may ask for. */
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

/** What Intacct projectchangeorder readByName GET may ask for. */
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

/** What Intacct projectchangeorder readByQuery QUERY may ask for. */
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

/** What Intacct projectchangeorder QUERY may ask for. */
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

/** What Intacct projectchangeorder LOOKUP may ask for. */
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
  alias: { PROJECTCHANGEORDER: "projectchangeorder" },
  types: { projectchangeorder: () => projectChangeOrderRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct projectchangeorder readByName GET Response` */
export const readByNameProjectChangeOrderResponse: Profile<ProjectChangeOrderData> =
  {
    name: "Intacct projectchangeorder readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(projectchangeorder*)",
    alias: { PROJECTCHANGEORDER: "projectchangeorder" },
    types: { projectchangeorder: () => projectChangeOrderRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct projectchangeorder readByQuery QUERY Response` */
export const readByQueryProjectChangeOrderResponse: Profile<ProjectChangeOrderData> =
  {
    name: "Intacct projectchangeorder readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(projectchangeorder*)",
    alias: { PROJECTCHANGEORDER: "projectchangeorder" },
    types: { projectchangeorder: () => projectChangeOrderRecord },
    attributes: dataAttributes,
    nulls: true,
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
    nulls: true,
  };

/** `Intacct projectchangeorder LOOKUP Response` */
export const lookupProjectChangeOrderResponse: Profile<TypeData> = {
  name: "Intacct projectchangeorder LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `projectchangeorder` holds. */
export interface ProjectChangeOrderData extends DataAttributes {
  projectchangeorder?: ProjectChangeOrderRecord[];
}

/** The fields of a projectchangeorder that can be asked for. */
export type ProjectChangeOrderField =
  keyof ProjectChangeOrderFields | `${string}.${string}`;

/** What an answer about `PROJECTCHANGEORDER` holds. */
export interface ProjectChangeOrderRows extends DataAttributes {
  PROJECTCHANGEORDER?: ProjectChangeOrderRecord[];
}

/** A change order, which gathers the change requests of a project. Declared in 3.0/construction.dtd. */
export interface ProjectChangeOrderFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  PROJECTCHANGEORDERID?: string;
  PROJECTID?: string;
  ITEMID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PROJECTCHANGEORDERDATE?: IsoDate | null;
  DESCRIPTION?: string;
  /** "Draft" unless given. */
  PROJECTCHANGEORDERSTATE?: "Draft" | "Posted" | (string & {}) | null;
  CHANGEREQUESTSTATUSNAME?: string;
  PROJECTCONTRACTID?: string;
  PROJECTCONTRACTLINEID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PRICEEFFECTIVEDATE?: IsoDate | null;
  /** `STRING_4000`: at most 4000 characters. */
  SCOPE?: string;
  /** `STRING_4000`: at most 4000 characters. */
  INCLUSIONS?: string;
  /** `STRING_4000`: at most 4000 characters. */
  EXCLUSIONS?: string;
  /** `STRING_4000`: at most 4000 characters. */
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
  /** `STRING_100`: at most 100 characters. */
  SCHEDULEIMPACT?: string;
  INTERNALREFNO?: string;
  /** `INTEGER`. */
  INTERNALINITIATEDBYKEY?: IntegerText | null;
  INTERNALINITIATEDBY?: string;
  INTERNALINITIATEDBYNAME?: string;
  /** `INTEGER`. */
  INTERNALVERBALBYKEY?: IntegerText | null;
  INTERNALVERBALBY?: string;
  INTERNALVERBALBYNAME?: string;
  /** `INTEGER`. */
  INTERNALISSUEDBYKEY?: IntegerText | null;
  INTERNALISSUEDBY?: string;
  INTERNALISSUEDBYNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALISSUEDON?: IsoDate | null;
  /** `INTEGER`. */
  INTERNALAPPROVEDBYKEY?: IntegerText | null;
  INTERNALAPPROVEDBY?: string;
  INTERNALAPPROVEDBYNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALAPPROVEDON?: IsoDate | null;
  /** `INTEGER`. */
  INTERNALSIGNEDBYKEY?: IntegerText | null;
  INTERNALSIGNEDBY?: string;
  INTERNALSIGNEDBYNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALSIGNEDON?: IsoDate | null;
  INTERNALSOURCE?: string;
  INTERNALSOURCEREFNO?: string;
  EXTERNALREFNO?: string;
  /** `INTEGER`. */
  EXTERNALVERBALBYKEY?: IntegerText | null;
  EXTERNALVERBALBY?: string;
  /** `INTEGER`. */
  EXTERNALAPPROVEDBYKEY?: IntegerText | null;
  EXTERNALAPPROVEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALAPPROVEDON?: IsoDate | null;
  /** `INTEGER`. */
  EXTERNALSIGNEDBYKEY?: IntegerText | null;
  EXTERNALSIGNEDBY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALSIGNEDON?: IsoDate | null;
  SUPDOCID?: string;
  TOTALCOST?: string;
  CUSTOMERID?: string;
  CHANGEREQUESTID?: string;
  TOTALPRICE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ProjectChangeOrderRecord
  extends ProjectChangeOrderFields, OpenValues {}

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
    TOTALCOST? & CUSTOMERID? & CHANGEREQUESTID? & TOTALPRICE? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PROJECTCHANGEORDERDATE: "DATE_MDY",
    PROJECTCHANGEORDERSTATE: {
      name: "STRING",
      base: "enum",
      values: ["Draft", "Posted"],
      open: true,
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
  nulls: true,
};
