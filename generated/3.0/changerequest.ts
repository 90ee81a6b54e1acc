// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  Decimal,
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
import {
  type ChangeRequestEntryRecord,
  changeRequestEntryRecord,
} from "./changerequestentry.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** A request to change a construction project. Declared in 3.0/construction.dtd. */
export interface CreateChangeRequest {
  CHANGEREQUESTID: string;
  CHANGEREQUESTTYPENAME?: string;
  PROJECTID: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  CHANGEREQUESTDATE: IsoDate;
  /** "Draft" unless given. */
  CHANGEREQUESTSTATE?: "Draft" | "Posted";
  CHANGEREQUESTSTATUSNAME?: string;
  /** `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  PROJECTCHANGEORDERID?: string;
  /** "none" unless given. */
  PCNINTEGRATIONLEVEL?:
    "none" | "project change order" | "change request" | "change request entry";
  PROJECTCONTRACTID?: string;
  PROJECTCONTRACTLINEID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  COSTEFFECTIVEDATE?: IsoDate;
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
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        CHANGEREQUESTID?: string;
      }
    | { RECORDNO?: never; CHANGEREQUESTID: string }
  );

interface UpdateChangeRequestFields {
  CHANGEREQUESTTYPENAME?: string;
  PROJECTID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  CHANGEREQUESTDATE?: IsoDate | null;
  /** "Draft" unless given. */
  CHANGEREQUESTSTATE?: "Draft" | "Posted" | null;
  CHANGEREQUESTSTATUSNAME?: string;
  /** `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  PROJECTCHANGEORDERID?: string;
  /** "none" unless given. */
  PCNINTEGRATIONLEVEL?:
    | "none"
    | "project change order"
    | "change request"
    | "change request entry"
    | null;
  PROJECTCONTRACTID?: string;
  PROJECTCONTRACTLINEID?: string;
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
  nulls: true,
  response: () => getChangeRequestResponse,
};

/** What Intacct changerequest DELETE may ask for. */
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

/** What Intacct changerequest GET may ask for. */
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

/** What Intacct changerequest readByName GET may ask for. */
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

/** What Intacct changerequest readByQuery QUERY may ask for. */
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

/** What Intacct changerequest QUERY may ask for. */
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

/** What Intacct changerequest LOOKUP may ask for. */
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
  alias: { CHANGEREQUEST: "changerequest" },
  types: { changerequest: () => changeRequestRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct changerequest readByName GET Response` */
export const readByNameChangeRequestResponse: Profile<ChangeRequestData> = {
  name: "Intacct changerequest readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(changerequest*)",
  alias: { CHANGEREQUEST: "changerequest" },
  types: { changerequest: () => changeRequestRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct changerequest readByQuery QUERY Response` */
export const readByQueryChangeRequestResponse: Profile<ChangeRequestData> = {
  name: "Intacct changerequest readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(changerequest*)",
  alias: { CHANGEREQUEST: "changerequest" },
  types: { changerequest: () => changeRequestRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct changerequest QUERY Response` */
export const queryChangeRequestResponse: Profile<ChangeRequestRows> = {
  name: "Intacct changerequest QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CHANGEREQUEST*)",
  types: { CHANGEREQUEST: () => changeRequestRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct changerequest LOOKUP Response` */
export const lookupChangeRequestResponse: Profile<TypeData> = {
  name: "Intacct changerequest LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `changerequest` holds. */
export interface ChangeRequestData extends DataAttributes {
  changerequest?: ChangeRequestRecord[];
}

/** The fields of a changerequest that can be asked for. */
export type ChangeRequestField =
  keyof ChangeRequestFields | `${string}.${string}`;

/** What an answer about `CHANGEREQUEST` holds. */
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
  PROJECTID: string;
  TASKID?: string;
  COSTTYPEID?: string;
  ITEMID?: string;
  /** `NUMBER`. */
  QTY?: Decimal;
  /** `MONEY`. */
  UNITCOST?: Decimal;
  /** `MONEY`. */
  COST?: Decimal;
  /** `MONEY`. */
  UNITPRICE?: Decimal;
  /** `MONEY`. */
  PRICE?: Decimal;
  /** `NUMBER`. */
  PRICEMARKUPPERCENT?: Decimal;
  /** `MONEY`. */
  PRICEMARKUPAMOUNT?: Decimal;
  /** `NUMBER`. */
  PRODUCTIONUNITS?: Decimal;
  /** `STRING_200`: at most 200 characters. */
  EUOM?: string;
  /** `STRING_2000`: at most 2000 characters. */
  MEMO?: string;
  ACCOUNTNO?: string;
  PROJECTCONTRACTID?: string;
  PROJECTCONTRACTLINEID?: string;
  DEPARTMENTID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
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
  nulls: true,
};

/** A line of a change request. Declared in 3.0/construction.dtd. */
export interface UpdateChangeRequestEntry {
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
  PROJECTID?: string;
  TASKID?: string;
  COSTTYPEID?: string;
  ITEMID?: string;
  /** `NUMBER`. */
  QTY?: Decimal | null;
  /** `MONEY`. */
  UNITCOST?: Decimal | null;
  /** `MONEY`. */
  COST?: Decimal | null;
  /** `MONEY`. */
  UNITPRICE?: Decimal | null;
  /** `MONEY`. */
  PRICE?: Decimal | null;
  /** `NUMBER`. */
  PRICEMARKUPPERCENT?: Decimal | null;
  /** `MONEY`. */
  PRICEMARKUPAMOUNT?: Decimal | null;
  /** `NUMBER`. */
  PRODUCTIONUNITS?: Decimal | null;
  /** `STRING_200`: at most 200 characters. */
  EUOM?: string;
  /** `STRING_2000`: at most 2000 characters. */
  MEMO?: string;
  ACCOUNTNO?: string;
  PROJECTCONTRACTID?: string;
  PROJECTCONTRACTLINEID?: string;
  DEPARTMENTID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
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
  nulls: true,
};

/** A request to change a construction project. Declared in 3.0/construction.dtd. */
export interface ChangeRequestFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CHANGEREQUESTID?: string;
  CHANGEREQUESTTYPENAME?: string;
  PROJECTID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  CHANGEREQUESTDATE?: IsoDate | null;
  /** "Draft" unless given. */
  CHANGEREQUESTSTATE?: "Draft" | "Posted" | (string & {}) | null;
  CHANGEREQUESTSTATUSNAME?: string;
  /** `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  PROJECTCHANGEORDERID?: string;
  /** "none" unless given. */
  PCNINTEGRATIONLEVEL?:
    | "none"
    | "project change order"
    | "change request"
    | "change request entry"
    | (string & {})
    | null;
  PROJECTCONTRACTID?: string;
  PROJECTCONTRACTLINEID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  COSTEFFECTIVEDATE?: IsoDate | null;
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
  CHANGEREQUESTENTRIES?: ChangeRequestEntryRecord[];
  TOTALCOST?: string;
  TOTALPRICE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ChangeRequestRecord extends ChangeRequestFields, OpenValues {}

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
    CHANGEREQUESTENTRIES? & TOTALCOST? & TOTALPRICE? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CHANGEREQUESTDATE: "DATE_MDY",
    CHANGEREQUESTSTATE: {
      name: "STRING",
      base: "enum",
      values: ["Draft", "Posted"],
      open: true,
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
      open: true,
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
    CHANGEREQUESTENTRIES: () => changeRequestEntriesRecord,
  },
  nulls: true,
};

export const changeRequestEntriesRecord: Shape<ChangeRequestEntryRecord[]> = {
  element: "CHANGEREQUESTENTRIES",
  content: "(CHANGEREQUESTENTRY*)",
  types: { CHANGEREQUESTENTRY: () => changeRequestEntryRecord },
  nulls: true,
};
