// Made by intacct-codegen from 3.0/objects.dtd, 3.0/order-entry.dtd, 3.0/revenue.dtd, shared/objects.dtd, shared/revenue.dtd; do not edit. Checksum 522ea81c0d40b6c1
import type {
  Completed,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenRecord,
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
  type ArInvoiceItemRecord,
  arInvoiceItemPaths,
} from "./arinvoiceitem.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type RevRecEntry, revRecEntry } from "./revrecentry.js";
import {
  type SodocumententryRecord,
  sodocumententryPaths,
} from "./sodocumententry.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Updates the entries of a revenue recognition schedule. Declared in shared/revenue.dtd. */
export interface UpdateRevRecSchedule {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  revrecentries: readonly [RevRecEntry, ...RevRecEntry[]];
}

/** `Intacct update_revrecschedule UPDATE Request` */
export const updateRevRecSchedule: FunctionProfile<
  UpdateRevRecSchedule,
  Completed
> = {
  name: "Intacct update_revrecschedule UPDATE Request",
  version: "3.0",
  element: "update_revrecschedule",
  content: "(recordno, memo?, revrecentries)",
  types: {
    recordno: "INTEGER",
    memo: "STRING_500 borrowed",
    revrecentries: () => revRecEntries,
  },
};

/** Puts a revenue recognition schedule on hold. Declared in shared/revenue.dtd. */
export interface HoldRevRecSchedule {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  category?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
}

/** `Intacct hold_revrecschedule HOLD Request` */
export const holdRevRecSchedule: FunctionProfile<
  HoldRevRecSchedule,
  Completed
> = {
  name: "Intacct hold_revrecschedule HOLD Request",
  version: "3.0",
  element: "hold_revrecschedule",
  content: "(recordno, category?, memo?)",
  types: {
    recordno: "INTEGER",
    category: "STRING_80 borrowed",
    memo: "STRING_500 borrowed",
  },
};

/** Resumes a revenue recognition schedule that was on hold. Declared in shared/revenue.dtd. */
export interface ResumeRevRecSchedule {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer;
  /** Borrowed from 2.1: `BOOLEAN`. */
  adjustpostingday: boolean;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
}

/** `Intacct resume_revrecschedule RESUME Request` */
export const resumeRevRecSchedule: FunctionProfile<
  ResumeRevRecSchedule,
  Completed
> = {
  name: "Intacct resume_revrecschedule RESUME Request",
  version: "3.0",
  element: "resume_revrecschedule",
  content: "(recordno, adjustpostingday, memo?)",
  types: {
    recordno: "INTEGER",
    adjustpostingday: "BOOLEAN",
    memo: "STRING_500 borrowed",
  },
};

/** Terminates a revenue recognition schedule. Declared in shared/revenue.dtd. */
export interface TerminateRevRecSchedule {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  category?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
}

/** `Intacct terminate_revrecschedule TERMINATE Request` */
export const terminateRevRecSchedule: FunctionProfile<
  TerminateRevRecSchedule,
  Completed
> = {
  name: "Intacct terminate_revrecschedule TERMINATE Request",
  version: "3.0",
  element: "terminate_revrecschedule",
  content: "(recordno, category?, memo?)",
  types: {
    recordno: "INTEGER",
    category: "STRING_80 borrowed",
    memo: "STRING_500 borrowed",
  },
};

/** Spreads a revenue recognition schedule over other dates. Declared in 3.0/revenue.dtd. */
export interface ReallocateRevRecSchedule {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revrecenddate: IsoDate;
  /** `BOOLEAN`. "false" unless given. */
  unpostall?: boolean | null;
}

/** `Intacct reallocate_revrecschedule REALLOCATE Request` */
export const reallocateRevRecSchedule: FunctionProfile<
  ReallocateRevRecSchedule,
  Completed
> = {
  name: "Intacct reallocate_revrecschedule REALLOCATE Request",
  version: "3.0",
  element: "reallocate_revrecschedule",
  content: "(recordno, revrecstartdate, revrecenddate, unpostall?)",
  types: {
    recordno: "INTEGER",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
    unpostall: "BOOLEAN",
  },
};

/** The input of Intacct revrecschedule GET. */
export type GetRevRecSchedule = Read<RevRecScheduleField | "*">;

/** `Intacct revrecschedule GET Request` */
export const getRevRecSchedule: FunctionProfile<
  GetRevRecSchedule,
  RevRecScheduleData
> = {
  name: "Intacct revrecschedule GET Request",
  version: "3.0",
  fixed: { object: "REVRECSCHEDULE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRevRecScheduleResponse,
};

/** The input of Intacct revrecschedule readByQuery QUERY. */
export type ReadByQueryRevRecSchedule = ReadByQuery<RevRecScheduleField | "*">;

/** `Intacct revrecschedule readByQuery QUERY Request` */
export const readByQueryRevRecSchedule: FunctionProfile<
  ReadByQueryRevRecSchedule,
  RevRecScheduleData
> = {
  name: "Intacct revrecschedule readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "REVRECSCHEDULE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRevRecScheduleResponse,
};

/** The input of Intacct revrecschedule QUERY. */
export type QueryRevRecSchedule = QueryInput;

/** `Intacct revrecschedule QUERY Request` */
export const queryRevRecSchedule: QueryProfile<RevRecScheduleRecord> = {
  name: "Intacct revrecschedule QUERY Request",
  version: "3.0",
  fixed: { object: "REVRECSCHEDULE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRevRecScheduleResponse,
};

/** The input of Intacct revrecschedule LOOKUP. */
export type LookupRevRecSchedule = Lookup;

/** `Intacct revrecschedule LOOKUP Request` */
export const lookupRevRecSchedule: FunctionProfile<
  LookupRevRecSchedule,
  TypeData
> = {
  name: "Intacct revrecschedule LOOKUP Request",
  version: "3.0",
  fixed: { object: "REVRECSCHEDULE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRevRecScheduleResponse,
};

/** The input of Intacct revrecschedule get GET. */
export type GetRevRecScheduleFunction = Get;

/** `Intacct revrecschedule get GET Request` */
export const getRevRecScheduleFunction: FunctionProfile<
  GetRevRecScheduleFunction,
  RevRecScheduleRows2
> = {
  name: "Intacct revrecschedule get GET Request",
  version: "3.0",
  fixed: { object: "revrecschedule" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRevRecScheduleFunctionResponse,
};

/** The input of Intacct revrecschedule get_list QUERY. */
export type GetListRevRecSchedule = GetList;

/** `Intacct revrecschedule get_list QUERY Request` */
export const getListRevRecSchedule: FunctionProfile<
  GetListRevRecSchedule,
  RevRecScheduleRows2
> = {
  name: "Intacct revrecschedule get_list QUERY Request",
  version: "3.0",
  fixed: { object: "revrecschedule" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListRevRecScheduleResponse,
};

/** `Intacct revrecschedule GET Response` */
export const getRevRecScheduleResponse: Profile<RevRecScheduleData> = {
  name: "Intacct revrecschedule GET Response",
  version: "3.0",
  element: "data",
  content: "(revrecschedule*)",
  types: { revrecschedule: () => revRecScheduleRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct revrecschedule readByQuery QUERY Response` */
export const readByQueryRevRecScheduleResponse: Profile<RevRecScheduleData> = {
  name: "Intacct revrecschedule readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(revrecschedule*)",
  types: { revrecschedule: () => revRecScheduleRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct revrecschedule QUERY Response` */
export const queryRevRecScheduleResponse: Profile<RevRecScheduleRows> = {
  name: "Intacct revrecschedule QUERY Response",
  version: "3.0",
  element: "data",
  content: "(REVRECSCHEDULE*)",
  types: { REVRECSCHEDULE: () => revRecScheduleRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct revrecschedule LOOKUP Response` */
export const lookupRevRecScheduleResponse: Profile<TypeData> = {
  name: "Intacct revrecschedule LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct revrecschedule get GET Response` */
export const getRevRecScheduleFunctionResponse: Profile<RevRecScheduleRows2> = {
  name: "Intacct revrecschedule get GET Response",
  version: "3.0",
  element: "data",
  content: "(revrecschedule*)",
  types: {
    revrecschedule: () => ({ element: "revrecschedule", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct revrecschedule get_list QUERY Response` */
export const getListRevRecScheduleResponse: Profile<RevRecScheduleRows2> = {
  name: "Intacct revrecschedule get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(revrecschedule*)",
  types: {
    revrecschedule: () => ({ element: "revrecschedule", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `revrecschedule`. */
export interface RevRecScheduleData extends DataAttributes {
  revrecschedule?: RevRecScheduleRecord[];
}

/** The fields of a revrecschedule that can be requested. */
export type RevRecScheduleField =
  keyof RevRecScheduleFields | `${string}.${string}`;

/** The data of an answer about `REVRECSCHEDULE`. */
export interface RevRecScheduleRows extends DataAttributes {
  REVRECSCHEDULE?: RevRecScheduleRecord[];
}

/** The data of an answer about `revrecschedule`. */
export interface RevRecScheduleRows2 extends DataAttributes {
  revrecschedule?: OpenRecord[];
}

export const revRecEntries: Shape<readonly [RevRecEntry, ...RevRecEntry[]]> = {
  element: "revrecentries",
  content: "(revrecentry+)",
  types: { revrecentry: () => revRecEntry },
};

/** A revenue recognition schedule. Declared in 3.0/order-entry.dtd. */
export interface RevRecScheduleFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Document entry number. `INTEGER`. */
  DOCENTRYKEY?: IntegerText | null;
  /** Revenue posting status. */
  STATUS?:
    | "Not Started"
    | "In Progress"
    | "Completed"
    | "On Hold"
    | "Terminated"
    | "Partially Terminated"
    | (string & {})
    | null;
  /** Template. */
  REVRECTEMPLATEID?: string;
  /** Recognition method. */
  RECMETHOD?:
    | "Straight-line"
    | "Straight-line, prorate exact days"
    | "Straight-line, percent allocation"
    | "Straight-line, percent allocation, end of period"
    | "Exact days per period, prorate days"
    | "Exact days per period, prorate days, end of period"
    | "Percent Completed"
    | "Milestone"
    | "Custom"
    | (string & {})
    | null;
  /** `INTEGER`. */
  REVRECTEMPLATEKEY?: IntegerText | null;
  /** Template posting method. */
  TEMPLATEPOSTINGMETHOD?: string;
  /** Percent or milestone source. */
  MILESTONESOURCE?: "Manual" | "Project" | (string & {}) | null;
  /** Calculation method. */
  PACALCSOURCE?: "Project" | "Task" | (string & {}) | null;
  /** Based on. */
  PACALCHOURS?:
    | "Estimated Hours"
    | "Planned Hours"
    | "Budgeted Hours"
    | "Budgeted Cost from GL"
    | "Budgeted Cost from Summary"
    | "Observed % Completed"
    | (string & {})
    | null;
  /** Recognition schedule period. */
  SCHEDULEPERIOD?:
    | "Monthly"
    | "Quarterly"
    | "Semi-annually"
    | "Annually"
    | (string & {})
    | null;
  /** Number of periods. `INTEGER`. */
  TOTALPERIODS?: IntegerText | null;
  /** Posting day. */
  POSTINGDAY?:
    | "1"
    | "2"
    | "3"
    | "4"
    | "5"
    | "6"
    | "7"
    | "8"
    | "9"
    | "10"
    | "11"
    | "12"
    | "13"
    | "14"
    | "15"
    | "16"
    | "17"
    | "18"
    | "19"
    | "20"
    | "21"
    | "22"
    | "23"
    | "24"
    | "25"
    | "26"
    | "27"
    | "28"
    | "29"
    | "30"
    | "31"
    | "End Of Period"
    | "Daily"
    | (string & {})
    | null;
  INVOICENO?: string;
  INVOICEDATE?: string;
  /** Parent key. `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** Document key. `INTEGER`. */
  DOCHDRKEY?: IntegerText | null;
  /** Document ID. */
  DOCID?: string;
  DOCUMENTDATE?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Expense entry. `INTEGER`. */
  PRENTRYKEY?: IntegerText | null;
  /** Rev rec category key. `INTEGER`. */
  REVRECCATKEY?: IntegerText | null;
  /** Category. */
  CHANGECATEGORY?: string;
  /** Memo. */
  CHANGEMEMO?: string;
  /** Days in last period. `INTEGER`. */
  DAYSLASTPERIOD?: IntegerText | null;
  /** Project ID. */
  PROJECTID?: string;
  /** Project. */
  PROJECTNAME?: string;
  /** Task. */
  TASKNAME?: string;
  /** Task ID. */
  TASKID?: string;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Delivery date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DOCENTRYDETAILDELIVERYDATE?: IsoDate | null;
  /** Delivery status. */
  DLVR_STATUS?: "Delivered" | "Undelivered" | (string & {}) | null;
  /** Item ID. */
  ITEMKEY?: string;
  /** Item description. */
  ITEMDESCRIPTION?: string;
  /** Line number. `INTEGER`. */
  DOCENTRYLINENO?: IntegerText | null;
  /** Price. `NUMBER`. */
  DOCENTRYTXNPRICE?: DecimalText | null;
  /** Start date. */
  SOREVRECSTARTDATE?: string;
  /** End date. */
  SOREVRECENDDATE?: string;
  /** Rev rec start date. */
  ARREVRECSTARTDATE?: string;
  /** Rev rec end date. */
  ARREVRECENDDATE?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
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
export interface RevRecScheduleRelations {
  ARINVOICEITEM: ArInvoiceItemRecord;
  MELOCATION: LocationRecord;
  SODOCUMENTENTRY: SodocumententryRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface RevRecScheduleRecord
  extends
    RevRecScheduleFields,
    OpenValues,
    Related<RevRecScheduleFields, RevRecScheduleRelations> {}

export const revRecScheduleRecord: Shape<RevRecScheduleRecord> = {
  element: "REVRECSCHEDULE",
  content: `(RECORDNO? & DOCENTRYKEY? & STATUS? & REVRECTEMPLATEID? & RECMETHOD? & REVRECTEMPLATEKEY? &
    TEMPLATEPOSTINGMETHOD? & MILESTONESOURCE? & PACALCSOURCE? & PACALCHOURS? & SCHEDULEPERIOD? &
    TOTALPERIODS? & POSTINGDAY? & INVOICENO? & INVOICEDATE? & RECORDKEY? & DOCHDRKEY? & DOCID? &
    DOCUMENTDATE? & DESCRIPTION? & PRENTRYKEY? & REVRECCATKEY? & CHANGECATEGORY? & CHANGEMEMO? &
    DAYSLASTPERIOD? & PROJECTID? & PROJECTNAME? & TASKNAME? & TASKID? & CUSTOMERID? &
    DOCENTRYDETAILDELIVERYDATE? & DLVR_STATUS? & ITEMKEY? & ITEMDESCRIPTION? & DOCENTRYLINENO? &
    DOCENTRYTXNPRICE? & SOREVRECSTARTDATE? & SOREVRECENDDATE? & ARREVRECSTARTDATE? &
    ARREVRECENDDATE? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DOCENTRYKEY: "INTEGER",
    STATUS: "ENUM",
    RECMETHOD: "ENUM",
    REVRECTEMPLATEKEY: "INTEGER",
    MILESTONESOURCE: "ENUM",
    PACALCSOURCE: "ENUM",
    PACALCHOURS: "ENUM",
    SCHEDULEPERIOD: "ENUM",
    TOTALPERIODS: "INTEGER",
    POSTINGDAY: "ENUM",
    RECORDKEY: "INTEGER",
    DOCHDRKEY: "INTEGER",
    PRENTRYKEY: "INTEGER",
    REVRECCATKEY: "INTEGER",
    DAYSLASTPERIOD: "INTEGER",
    DOCENTRYDETAILDELIVERYDATE: "DATE_MDY",
    DLVR_STATUS: "ENUM",
    DOCENTRYLINENO: "INTEGER",
    DOCENTRYTXNPRICE: "NUMBER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => revRecSchedulePaths,
  answer: true,
};

export const revRecSchedulePaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "DOCENTRYDETAILDELIVERYDATE",
  },
  to: {
    ARINVOICEITEM: () => arInvoiceItemPaths,
    MELOCATION: () => locationPaths,
    SODOCUMENTENTRY: () => sodocumententryPaths,
  },
};
