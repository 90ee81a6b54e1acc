// Made by intacct-codegen from 3.0/objects.dtd, 3.0/order-entry.dtd, 3.0/revenue.dtd, shared/objects.dtd, shared/revenue.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenRecord,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type RevRecEntry, revRecEntry } from "./revrecentry.js";

/** Updates the entries of a revenue recognition schedule. Declared in shared/revenue.dtd. */
export interface UpdateRevRecSchedule {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer | null;
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
  nulls: true,
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
  unpostall?: boolean;
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

/** What Intacct revrecschedule GET may ask for. */
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

/** What Intacct revrecschedule QUERY may ask for. */
export type ReadByQueryRevRecSchedule = ReadByQuery<RevRecScheduleField | "*">;

/** `Intacct revrecschedule QUERY Request` */
export const readByQueryRevRecSchedule: FunctionProfile<
  ReadByQueryRevRecSchedule,
  RevRecScheduleData
> = {
  name: "Intacct revrecschedule QUERY Request",
  version: "3.0",
  fixed: { object: "REVRECSCHEDULE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRevRecScheduleResponse,
};

/** What Intacct revrecschedule LOOKUP may ask for. */
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

/** What Intacct revrecschedule get GET may ask for. */
export type GetRevRecScheduleFunction = Get;

/** `Intacct revrecschedule get GET Request` */
export const getRevRecScheduleFunction: FunctionProfile<
  GetRevRecScheduleFunction,
  RevRecScheduleRows
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

/** What Intacct revrecschedule get_list QUERY may ask for. */
export type GetListRevRecSchedule = GetList;

/** `Intacct revrecschedule get_list QUERY Request` */
export const getListRevRecSchedule: FunctionProfile<
  GetListRevRecSchedule,
  RevRecScheduleRows
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
  alias: { REVRECSCHEDULE: "revrecschedule" },
  types: { revrecschedule: () => revRecScheduleRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct revrecschedule QUERY Response` */
export const readByQueryRevRecScheduleResponse: Profile<RevRecScheduleData> = {
  name: "Intacct revrecschedule QUERY Response",
  version: "3.0",
  element: "data",
  content: "(revrecschedule*)",
  alias: { REVRECSCHEDULE: "revrecschedule" },
  types: { revrecschedule: () => revRecScheduleRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct revrecschedule LOOKUP Response` */
export const lookupRevRecScheduleResponse: Profile<TypeData> = {
  name: "Intacct revrecschedule LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct revrecschedule get GET Response` */
export const getRevRecScheduleFunctionResponse: Profile<RevRecScheduleRows> = {
  name: "Intacct revrecschedule get GET Response",
  version: "3.0",
  element: "data",
  content: "(revrecschedule*)",
  types: {
    revrecschedule: () => ({ element: "revrecschedule", content: "ANY" }),
  },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct revrecschedule get_list QUERY Response` */
export const getListRevRecScheduleResponse: Profile<RevRecScheduleRows> = {
  name: "Intacct revrecschedule get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(revrecschedule*)",
  types: {
    revrecschedule: () => ({ element: "revrecschedule", content: "ANY" }),
  },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `revrecschedule` holds. */
export interface RevRecScheduleData extends DataAttributes {
  revrecschedule?: RevRecScheduleRecord[];
}

/** The fields of a revrecschedule that can be asked for. */
export type RevRecScheduleField =
  keyof RevRecScheduleFields | `${string}.${string}`;

/** What an answer about `revrecschedule` holds. */
export interface RevRecScheduleRows extends DataAttributes {
  revrecschedule?: OpenRecord[];
}

export const revRecEntries: Shape<readonly [RevRecEntry, ...RevRecEntry[]]> = {
  element: "revrecentries",
  content: "(revrecentry+)",
  types: { revrecentry: () => revRecEntry },
};

/** A revenue recognition schedule. Declared in 3.0/order-entry.dtd. */
export interface RevRecScheduleFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DOCENTRYKEY?: string;
  STATUS?: string;
  REVRECTEMPLATEID?: string;
  RECMETHOD?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface RevRecScheduleRecord
  extends RevRecScheduleFields, OpenValues {}

export const revRecScheduleRecord: Shape<RevRecScheduleRecord> = {
  element: "REVRECSCHEDULE",
  content:
    "(RECORDNO? & DOCENTRYKEY? & STATUS? & REVRECTEMPLATEID? & RECMETHOD? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
