// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 1bc2846b25d941b4
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
import {
  type ChangeRequestEntryRecord,
  changeRequestEntryRecord,
} from "./changerequestentry.js";
import {
  type ChangeRequestStatusRecord,
  changeRequestStatusPaths,
} from "./changerequeststatus.js";
import {
  type ChangeRequestTypeRecord,
  changeRequestTypePaths,
} from "./changerequesttype.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type ProjectRecord, projectPaths } from "./project.js";
import {
  type ProjectChangeOrderRecord,
  projectChangeOrderPaths,
} from "./projectchangeorder.js";
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

/** A request to change a construction project. Declared in 3.0/construction.dtd. */
export interface CreateChangeRequest {
  /** Change request ID. */
  CHANGEREQUESTID: string;
  /** Change request type. */
  CHANGEREQUESTTYPENAME?: string;
  /** Project ID. */
  PROJECTID: string;
  /** Change request date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CHANGEREQUESTDATE: IsoDate;
  /** State. "Draft" unless given. */
  CHANGEREQUESTSTATE?: "Draft" | "Posted" | null;
  /** Change request status. */
  CHANGEREQUESTSTATUSNAME?: string;
  /** Description. `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** Project change order ID. */
  PROJECTCHANGEORDERID?: string;
  /** Project contract line source. "none" unless given. */
  PCNINTEGRATIONLEVEL?:
    | "none"
    | "project change order"
    | "change request"
    | "change request entry"
    | null;
  /** Project contract ID. */
  PROJECTCONTRACTID?: string;
  /** Project contract line ID. */
  PROJECTCONTRACTLINEID?: string;
  /** Cost effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  COSTEFFECTIVEDATE?: IsoDate | null;
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
  CHANGEREQUESTENTRIES?: readonly CreateChangeRequestEntry[];
}

/** `Intacct changerequest CREATE Request` */
export const createChangeRequest: FunctionProfile<
  CreateChangeRequest,
  ChangeRequestData
> = {
  name: "Intacct changerequest CREATE Request",
  version: "3.0",
  within: "create",
  element: "CHANGEREQUEST",
  content: `(CHANGEREQUESTID & CHANGEREQUESTTYPENAME? & PROJECTID & CHANGEREQUESTDATE &
    CHANGEREQUESTSTATE? & CHANGEREQUESTSTATUSNAME? & DESCRIPTION? & PROJECTCHANGEORDERID? &
    PCNINTEGRATIONLEVEL? & PROJECTCONTRACTID? & PROJECTCONTRACTLINEID? & COSTEFFECTIVEDATE? &
    PRICEEFFECTIVEDATE? & SCOPE? & INCLUSIONS? & EXCLUSIONS? & TERMS? & SCHEDULEDSTARTDATE? &
    ACTUALSTARTDATE? & SCHEDULEDCOMPLETIONDATE? & REVISEDCOMPLETIONDATE? &
    SUBSTANTIALCOMPLETIONDATE? & ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? & RESPONSEDUE? &
    EXECUTEDON? & SCHEDULEIMPACT? & INTERNALREFNO? & INTERNALINITIATEDBYKEY? &
    INTERNALINITIATEDBY? & INTERNALINITIATEDBYNAME? & INTERNALVERBALBYKEY? & INTERNALVERBALBY? &
    INTERNALVERBALBYNAME? & INTERNALISSUEDBYKEY? & INTERNALISSUEDBY? & INTERNALISSUEDBYNAME? &
    INTERNALISSUEDON? & INTERNALAPPROVEDBYKEY? & INTERNALAPPROVEDBY? & INTERNALAPPROVEDBYNAME? &
    INTERNALAPPROVEDON? & INTERNALSIGNEDBYKEY? & INTERNALSIGNEDBY? & INTERNALSIGNEDBYNAME? &
    INTERNALSIGNEDON? & INTERNALSOURCE? & INTERNALSOURCEREFNO? & EXTERNALREFNO? &
    EXTERNALVERBALBYKEY? & EXTERNALVERBALBY? & EXTERNALAPPROVEDBYKEY? & EXTERNALAPPROVEDBY? &
    EXTERNALAPPROVEDON? & EXTERNALSIGNEDBYKEY? & EXTERNALSIGNEDBY? & EXTERNALSIGNEDON? & SUPDOCID? &
    CHANGEREQUESTENTRIES? & #ANY*)`,
  source: "documented",
  types: {
    CHANGEREQUESTDATE: "DATE_MDY",
    CHANGEREQUESTSTATE: {
      name: "STRING",
      base: "enum",
      values: ["Draft", "Posted"],
    },
    DESCRIPTION: "STRING_1000",
    PCNINTEGRATIONLEVEL: {
      name: "STRING",
      base: "enum",
      values: [
        "none",
        "project change order",
        "change request",
        "change request entry",
      ],
    },
    COSTEFFECTIVEDATE: "DATE_MDY",
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
    CHANGEREQUESTENTRIES: () => createChangeRequestEntries,
  },
  response: () => getChangeRequestResponse,
};

/** A request to change a construction project. Declared in 3.0/construction.dtd. */
export type UpdateChangeRequest = UpdateChangeRequestFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Change request ID. */
        CHANGEREQUESTID?: string;
      }
    | {
        RECORDNO?: never;
        /** Change request ID. */
        CHANGEREQUESTID: string;
      }
  );

interface UpdateChangeRequestFields {
  /** Change request type. */
  CHANGEREQUESTTYPENAME?: string;
  /** Project ID. */
  PROJECTID?: string;
  /** Change request date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CHANGEREQUESTDATE?: IsoDate | null;
  /** State. "Draft" unless given. */
  CHANGEREQUESTSTATE?: "Draft" | "Posted" | null;
  /** Change request status. */
  CHANGEREQUESTSTATUSNAME?: string;
  /** Description. `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** Project change order ID. */
  PROJECTCHANGEORDERID?: string;
  /** Project contract line source. "none" unless given. */
  PCNINTEGRATIONLEVEL?:
    | "none"
    | "project change order"
    | "change request"
    | "change request entry"
    | null;
  /** Project contract ID. */
  PROJECTCONTRACTID?: string;
  /** Project contract line ID. */
  PROJECTCONTRACTLINEID?: string;
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
  CHANGEREQUESTENTRIES?: readonly UpdateChangeRequestEntry[];
}

/** `Intacct changerequest UPDATE Request` */
export const updateChangeRequest: FunctionProfile<
  UpdateChangeRequest,
  ChangeRequestData
> = {
  name: "Intacct changerequest UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CHANGEREQUEST",
  content: `((RECORDNO || CHANGEREQUESTID) & CHANGEREQUESTTYPENAME? & PROJECTID? & CHANGEREQUESTDATE? &
    CHANGEREQUESTSTATE? & CHANGEREQUESTSTATUSNAME? & DESCRIPTION? & PROJECTCHANGEORDERID? &
    PCNINTEGRATIONLEVEL? & PROJECTCONTRACTID? & PROJECTCONTRACTLINEID? & SCOPE? & INCLUSIONS? &
    EXCLUSIONS? & TERMS? & SCHEDULEDSTARTDATE? & ACTUALSTARTDATE? & SCHEDULEDCOMPLETIONDATE? &
    REVISEDCOMPLETIONDATE? & SUBSTANTIALCOMPLETIONDATE? & ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? &
    RESPONSEDUE? & EXECUTEDON? & SCHEDULEIMPACT? & INTERNALREFNO? & INTERNALINITIATEDBYKEY? &
    INTERNALINITIATEDBY? & INTERNALINITIATEDBYNAME? & INTERNALVERBALBYKEY? & INTERNALVERBALBY? &
    INTERNALVERBALBYNAME? & INTERNALISSUEDBYKEY? & INTERNALISSUEDBY? & INTERNALISSUEDBYNAME? &
    INTERNALISSUEDON? & INTERNALAPPROVEDBYKEY? & INTERNALAPPROVEDBY? & INTERNALAPPROVEDBYNAME? &
    INTERNALAPPROVEDON? & INTERNALSIGNEDBYKEY? & INTERNALSIGNEDBY? & INTERNALSIGNEDBYNAME? &
    INTERNALSIGNEDON? & INTERNALSOURCE? & INTERNALSOURCEREFNO? & EXTERNALREFNO? &
    EXTERNALVERBALBYKEY? & EXTERNALVERBALBY? & EXTERNALAPPROVEDBYKEY? & EXTERNALAPPROVEDBY? &
    EXTERNALAPPROVEDON? & EXTERNALSIGNEDBYKEY? & EXTERNALSIGNEDBY? & EXTERNALSIGNEDON? & SUPDOCID? &
    CHANGEREQUESTENTRIES? & #ANY*)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    CHANGEREQUESTDATE: "DATE_MDY",
    CHANGEREQUESTSTATE: {
      name: "STRING",
      base: "enum",
      values: ["Draft", "Posted"],
    },
    DESCRIPTION: "STRING_1000",
    PCNINTEGRATIONLEVEL: {
      name: "STRING",
      base: "enum",
      values: [
        "none",
        "project change order",
        "change request",
        "change request entry",
      ],
    },
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
    CHANGEREQUESTENTRIES: () => updateChangeRequestEntries,
  },
  response: () => getChangeRequestResponse,
};

/** The input of Intacct changerequest DELETE. */
export type DeleteChangeRequest = Delete;

/** `Intacct changerequest DELETE Request` */
export const deleteChangeRequest: FunctionProfile<
  DeleteChangeRequest,
  Completed
> = {
  name: "Intacct changerequest DELETE Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUEST" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct changerequest GET. */
export type GetChangeRequest = Read<ChangeRequestField | "*">;

/** `Intacct changerequest GET Request` */
export const getChangeRequest: FunctionProfile<
  GetChangeRequest,
  ChangeRequestData
> = {
  name: "Intacct changerequest GET Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUEST" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getChangeRequestResponse,
};

/** The input of Intacct changerequest readByName GET. */
export type ReadByNameChangeRequest = ReadByName<ChangeRequestField | "*">;

/** `Intacct changerequest readByName GET Request` */
export const readByNameChangeRequest: FunctionProfile<
  ReadByNameChangeRequest,
  ChangeRequestData
> = {
  name: "Intacct changerequest readByName GET Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUEST" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameChangeRequestResponse,
};

/** The input of Intacct changerequest readByQuery QUERY. */
export type ReadByQueryChangeRequest = ReadByQuery<ChangeRequestField | "*">;

/** `Intacct changerequest readByQuery QUERY Request` */
export const readByQueryChangeRequest: FunctionProfile<
  ReadByQueryChangeRequest,
  ChangeRequestData
> = {
  name: "Intacct changerequest readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUEST" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryChangeRequestResponse,
};

/** The input of Intacct changerequest QUERY. */
export type QueryChangeRequest = QueryInput;

/** `Intacct changerequest QUERY Request` */
export const queryChangeRequest: QueryProfile<ChangeRequestRecord> = {
  name: "Intacct changerequest QUERY Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUEST" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryChangeRequestResponse,
};

/** The input of Intacct changerequest LOOKUP. */
export type LookupChangeRequest = Lookup;

/** `Intacct changerequest LOOKUP Request` */
export const lookupChangeRequest: FunctionProfile<
  LookupChangeRequest,
  TypeData
> = {
  name: "Intacct changerequest LOOKUP Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUEST" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupChangeRequestResponse,
};

/** `Intacct changerequest GET Response` */
export const getChangeRequestResponse: Profile<ChangeRequestData> = {
  name: "Intacct changerequest GET Response",
  version: "3.0",
  element: "data",
  content: "(changerequest*)",
  types: { changerequest: () => changeRequestRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct changerequest readByName GET Response` */
export const readByNameChangeRequestResponse: Profile<ChangeRequestData> = {
  name: "Intacct changerequest readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(changerequest*)",
  types: { changerequest: () => changeRequestRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct changerequest readByQuery QUERY Response` */
export const readByQueryChangeRequestResponse: Profile<ChangeRequestData> = {
  name: "Intacct changerequest readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(changerequest*)",
  types: { changerequest: () => changeRequestRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct changerequest QUERY Response` */
export const queryChangeRequestResponse: Profile<ChangeRequestRows> = {
  name: "Intacct changerequest QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CHANGEREQUEST*)",
  types: { CHANGEREQUEST: () => changeRequestRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct changerequest LOOKUP Response` */
export const lookupChangeRequestResponse: Profile<TypeData> = {
  name: "Intacct changerequest LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `changerequest`. */
export interface ChangeRequestData extends DataAttributes {
  changerequest?: ChangeRequestRecord[];
}

/** The fields of a changerequest that can be requested. */
export type ChangeRequestField =
  keyof ChangeRequestFields | `${string}.${string}`;

/** The data of an answer about `CHANGEREQUEST`. */
export interface ChangeRequestRows extends DataAttributes {
  CHANGEREQUEST?: ChangeRequestRecord[];
}

export const createChangeRequestEntries: Shape<
  readonly CreateChangeRequestEntry[]
> = {
  element: "CHANGEREQUESTENTRIES",
  content: "(CHANGEREQUESTENTRY*)",
  types: { CHANGEREQUESTENTRY: () => createChangeRequestEntry },
};

/** A line of a change request. Declared in 3.0/construction.dtd. */
export interface CreateChangeRequestEntry {
  /** Project. */
  PROJECTID: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Quantity. `NUMBER`. */
  QTY?: Decimal | null;
  /** Unit cost. `MONEY`. */
  UNITCOST?: Decimal | null;
  /** Cost. `MONEY`. */
  COST?: Decimal | null;
  /** Unit price. `MONEY`. */
  UNITPRICE?: Decimal | null;
  /** Price. `MONEY`. */
  PRICE?: Decimal | null;
  /** Price markup percent. `NUMBER`. */
  PRICEMARKUPPERCENT?: Decimal | null;
  /** Price markup amount. `MONEY`. */
  PRICEMARKUPAMOUNT?: Decimal | null;
  /** Production units. `NUMBER`. */
  PRODUCTIONUNITS?: Decimal | null;
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
}

export const createChangeRequestEntry: Shape<CreateChangeRequestEntry> = {
  element: "CHANGEREQUESTENTRY",
  content: `(PROJECTID & TASKID? & COSTTYPEID? & ITEMID? & QTY? & UNITCOST? & COST? & UNITPRICE? & PRICE? &
    PRICEMARKUPPERCENT? & PRICEMARKUPAMOUNT? & PRODUCTIONUNITS? & EUOM? & MEMO? & ACCOUNTNO? &
    PROJECTCONTRACTID? & PROJECTCONTRACTLINEID? & DEPARTMENTID? & VENDORID? & EMPLOYEEID? &
    CLASSID?)`,
  source: "documented",
  types: {
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
  },
};

export const updateChangeRequestEntries: Shape<
  readonly UpdateChangeRequestEntry[]
> = {
  element: "CHANGEREQUESTENTRIES",
  content: "(CHANGEREQUESTENTRY*)",
  types: { CHANGEREQUESTENTRY: () => updateChangeRequestEntry },
};

/** A line of a change request. Declared in 3.0/construction.dtd. */
export interface UpdateChangeRequestEntry {
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Quantity. `NUMBER`. */
  QTY?: Decimal | null;
  /** Unit cost. `MONEY`. */
  UNITCOST?: Decimal | null;
  /** Cost. `MONEY`. */
  COST?: Decimal | null;
  /** Unit price. `MONEY`. */
  UNITPRICE?: Decimal | null;
  /** Price. `MONEY`. */
  PRICE?: Decimal | null;
  /** Price markup percent. `NUMBER`. */
  PRICEMARKUPPERCENT?: Decimal | null;
  /** Price markup amount. `MONEY`. */
  PRICEMARKUPAMOUNT?: Decimal | null;
  /** Production units. `NUMBER`. */
  PRODUCTIONUNITS?: Decimal | null;
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
}

export const updateChangeRequestEntry: Shape<UpdateChangeRequestEntry> = {
  element: "CHANGEREQUESTENTRY",
  content: `(RECORDNO? & PROJECTID? & TASKID? & COSTTYPEID? & ITEMID? & QTY? & UNITCOST? & COST? &
    UNITPRICE? & PRICE? & PRICEMARKUPPERCENT? & PRICEMARKUPAMOUNT? & PRODUCTIONUNITS? & EUOM? &
    MEMO? & ACCOUNTNO? & PROJECTCONTRACTID? & PROJECTCONTRACTLINEID? & DEPARTMENTID? & VENDORID? &
    EMPLOYEEID? & CLASSID?)`,
  source: "documented",
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
  },
};

/** A request to change a construction project. Declared in 3.0/construction.dtd. */
export interface ChangeRequestFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Change request ID. */
  CHANGEREQUESTID?: string;
  /** Change request type. */
  CHANGEREQUESTTYPENAME?: string;
  /** Project ID. */
  PROJECTID?: string;
  /** Change request date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CHANGEREQUESTDATE?: IsoDate | null;
  /** State. "Draft" unless given. */
  CHANGEREQUESTSTATE?: "Draft" | "Posted" | (string & {}) | null;
  /** Change request status. */
  CHANGEREQUESTSTATUSNAME?: string;
  /** Description. `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** Project change order ID. */
  PROJECTCHANGEORDERID?: string;
  /** Project contract line source. "none" unless given. */
  PCNINTEGRATIONLEVEL?:
    | "none"
    | "project change order"
    | "change request"
    | "change request entry"
    | (string & {})
    | null;
  /** Project contract ID. */
  PROJECTCONTRACTID?: string;
  /** Project contract line ID. */
  PROJECTCONTRACTLINEID?: string;
  /** Cost effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  COSTEFFECTIVEDATE?: IsoDate | null;
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
  CHANGEREQUESTENTRIES?: ChangeRequestEntryRecord[];
  /** Total cost. `NUMBER`. */
  TOTALCOST?: DecimalText | null;
  /** Total price. `NUMBER`. */
  TOTALPRICE?: DecimalText | null;
  /** Change request type key. `INTEGER`. */
  CHANGEREQUESTTYPEKEY?: IntegerText | null;
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
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Change request status key. `INTEGER`. */
  CHANGEREQUESTSTATUSKEY?: IntegerText | null;
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
  /** Project change order key. `INTEGER`. */
  PROJECTCHANGEORDERKEY?: IntegerText | null;
  /** Project contract key. `INTEGER`. */
  PROJECTCONTRACTKEY?: IntegerText | null;
  /** Project contract name. */
  PROJECTCONTRACTNAME?: string;
  /** Project contract line key. `INTEGER`. */
  PROJECTCONTRACTLINEKEY?: IntegerText | null;
  /** Project contract line name. */
  PROJECTCONTRACTLINENAME?: string;
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
export interface ChangeRequestRelations {
  CRSTATUS: ChangeRequestStatusRecord;
  CRTYPE: ChangeRequestTypeRecord;
  MELOCATION: LocationRecord;
  PJCHANGEORDER: ProjectChangeOrderRecord;
  PROJECT: ProjectRecord;
  PROJECTCONTRACT: ProjectcontractRecord;
  PROJECTCONTRACTLINE: ProjectcontractlineRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ChangeRequestRecord
  extends
    ChangeRequestFields,
    OpenValues,
    Related<ChangeRequestFields, ChangeRequestRelations> {}

export const changeRequestRecord: Shape<ChangeRequestRecord> = {
  element: "CHANGEREQUEST",
  content: `(RECORDNO? & CHANGEREQUESTID? & CHANGEREQUESTTYPENAME? & PROJECTID? & CHANGEREQUESTDATE? &
    CHANGEREQUESTSTATE? & CHANGEREQUESTSTATUSNAME? & DESCRIPTION? & PROJECTCHANGEORDERID? &
    PCNINTEGRATIONLEVEL? & PROJECTCONTRACTID? & PROJECTCONTRACTLINEID? & COSTEFFECTIVEDATE? &
    PRICEEFFECTIVEDATE? & SCOPE? & INCLUSIONS? & EXCLUSIONS? & TERMS? & SCHEDULEDSTARTDATE? &
    ACTUALSTARTDATE? & SCHEDULEDCOMPLETIONDATE? & REVISEDCOMPLETIONDATE? &
    SUBSTANTIALCOMPLETIONDATE? & ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? & RESPONSEDUE? &
    EXECUTEDON? & SCHEDULEIMPACT? & INTERNALREFNO? & INTERNALINITIATEDBYKEY? &
    INTERNALINITIATEDBY? & INTERNALINITIATEDBYNAME? & INTERNALVERBALBYKEY? & INTERNALVERBALBY? &
    INTERNALVERBALBYNAME? & INTERNALISSUEDBYKEY? & INTERNALISSUEDBY? & INTERNALISSUEDBYNAME? &
    INTERNALISSUEDON? & INTERNALAPPROVEDBYKEY? & INTERNALAPPROVEDBY? & INTERNALAPPROVEDBYNAME? &
    INTERNALAPPROVEDON? & INTERNALSIGNEDBYKEY? & INTERNALSIGNEDBY? & INTERNALSIGNEDBYNAME? &
    INTERNALSIGNEDON? & INTERNALSOURCE? & INTERNALSOURCEREFNO? & EXTERNALREFNO? &
    EXTERNALVERBALBYKEY? & EXTERNALVERBALBY? & EXTERNALAPPROVEDBYKEY? & EXTERNALAPPROVEDBY? &
    EXTERNALAPPROVEDON? & EXTERNALSIGNEDBYKEY? & EXTERNALSIGNEDBY? & EXTERNALSIGNEDON? & SUPDOCID? &
    CHANGEREQUESTENTRIES? & TOTALCOST? & TOTALPRICE? & CHANGEREQUESTTYPEKEY? & PROJECTKEY? &
    PROJECTNAME? & LOCATIONKEY? & LOCATIONID? & LOCATIONNAME? & CUSTOMERKEY? & CUSTOMERID? &
    CUSTOMERNAME? & CHANGEREQUESTSTATUSKEY? & WFTYPE? & PROJECTCHANGEORDERKEY? &
    PROJECTCONTRACTKEY? & PROJECTCONTRACTNAME? & PROJECTCONTRACTLINEKEY? &
    PROJECTCONTRACTLINENAME? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CHANGEREQUESTDATE: "DATE_MDY",
    CHANGEREQUESTSTATE: "ENUM",
    DESCRIPTION: "STRING_1000",
    PCNINTEGRATIONLEVEL: "ENUM",
    COSTEFFECTIVEDATE: "DATE_MDY",
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
    CHANGEREQUESTENTRIES: () => changeRequestEntriesRecord,
    TOTALCOST: "NUMBER",
    TOTALPRICE: "NUMBER",
    CHANGEREQUESTTYPEKEY: "INTEGER",
    PROJECTKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    CUSTOMERKEY: "INTEGER",
    CHANGEREQUESTSTATUSKEY: "INTEGER",
    WFTYPE: "ENUM",
    PROJECTCHANGEORDERKEY: "INTEGER",
    PROJECTCONTRACTKEY: "INTEGER",
    PROJECTCONTRACTLINEKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => changeRequestPaths,
  answer: true,
};

export const changeRequestPaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "CHANGEREQUESTDATE COSTEFFECTIVEDATE PRICEEFFECTIVEDATE SCHEDULEDSTARTDATE ACTUALSTARTDATE SCHEDULEDCOMPLETIONDATE REVISEDCOMPLETIONDATE SUBSTANTIALCOMPLETIONDATE ACTUALCOMPLETIONDATE NOTICETOPROCEED RESPONSEDUE EXECUTEDON INTERNALISSUEDON INTERNALAPPROVEDON INTERNALSIGNEDON EXTERNALAPPROVEDON EXTERNALSIGNEDON",
  },
  to: {
    CRSTATUS: () => changeRequestStatusPaths,
    CRTYPE: () => changeRequestTypePaths,
    MELOCATION: () => locationPaths,
    PJCHANGEORDER: () => projectChangeOrderPaths,
    PROJECT: () => projectPaths,
    PROJECTCONTRACT: () => projectcontractPaths,
    PROJECTCONTRACTLINE: () => projectcontractlinePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const changeRequestEntriesRecord: Shape<ChangeRequestEntryRecord[]> = {
  element: "CHANGEREQUESTENTRIES",
  content: "(CHANGEREQUESTENTRY*)",
  types: { CHANGEREQUESTENTRY: () => changeRequestEntryRecord },
  answer: true,
};
