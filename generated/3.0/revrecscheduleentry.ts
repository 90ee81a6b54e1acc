// Made by intacct-codegen from 3.0/objects.dtd, 3.0/order-entry.dtd, shared/objects.dtd, shared/revenue.dtd; do not edit.
import type {
  Completed,
  Created,
  FunctionProfile,
  Integer,
  IntegerText,
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

/** Adds an entry to a revenue recognition schedule. Declared in shared/revenue.dtd. */
export interface CreateRevRecScheduleEntry {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  /** An entry of a revenue recognition schedule. */
  revrecentry: RevRecEntry;
}

/** `Intacct create_revrecscheduleentry CREATE Request` */
export const createRevRecScheduleEntry: FunctionProfile<
  CreateRevRecScheduleEntry,
  Created
> = {
  name: "Intacct create_revrecscheduleentry CREATE Request",
  version: "3.0",
  element: "create_revrecscheduleentry",
  content: "(recordno, memo?, revrecentry)",
  types: {
    recordno: "INTEGER",
    memo: "STRING_500 borrowed",
    revrecentry: () => revRecEntry,
  },
};

/** Posts an entry of a revenue recognition schedule. Declared in shared/revenue.dtd. */
export interface PostRevRecScheduleEntry {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer;
  /** Borrowed from 2.1: `BOOLEAN`. */
  postcurrencygainandloss?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  exchratetype?: string;
}

/** `Intacct post_revrecscheduleentry POST Request` */
export const postRevRecScheduleEntry: FunctionProfile<
  PostRevRecScheduleEntry,
  Completed
> = {
  name: "Intacct post_revrecscheduleentry POST Request",
  version: "3.0",
  element: "post_revrecscheduleentry",
  content: "(recordno, postcurrencygainandloss?, exchratetype?)",
  types: {
    recordno: "INTEGER",
    postcurrencygainandloss: "BOOLEAN",
    exchratetype: "STRING_100 borrowed",
  },
};

/** Takes back the posting of a schedule entry. Declared in shared/revenue.dtd. */
export interface UnpostRevRecScheduleEntry {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
}

/** `Intacct unpost_revrecscheduleentry UNPOST Request` */
export const unpostRevRecScheduleEntry: FunctionProfile<
  UnpostRevRecScheduleEntry,
  Completed
> = {
  name: "Intacct unpost_revrecscheduleentry UNPOST Request",
  version: "3.0",
  element: "unpost_revrecscheduleentry",
  content: "(recordno, memo?)",
  types: { recordno: "INTEGER", memo: "STRING_500 borrowed" },
};

/** What Intacct revrecscheduleentry GET may ask for. */
export type GetRevRecScheduleEntry = Read<RevRecScheduleEntryField | "*">;

/** `Intacct revrecscheduleentry GET Request` */
export const getRevRecScheduleEntry: FunctionProfile<
  GetRevRecScheduleEntry,
  RevRecScheduleEntryData
> = {
  name: "Intacct revrecscheduleentry GET Request",
  version: "3.0",
  fixed: { object: "REVRECSCHEDULEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRevRecScheduleEntryResponse,
};

/** What Intacct revrecscheduleentry QUERY may ask for. */
export type ReadByQueryRevRecScheduleEntry = ReadByQuery<
  RevRecScheduleEntryField | "*"
>;

/** `Intacct revrecscheduleentry QUERY Request` */
export const readByQueryRevRecScheduleEntry: FunctionProfile<
  ReadByQueryRevRecScheduleEntry,
  RevRecScheduleEntryData
> = {
  name: "Intacct revrecscheduleentry QUERY Request",
  version: "3.0",
  fixed: { object: "REVRECSCHEDULEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRevRecScheduleEntryResponse,
};

/** What Intacct revrecscheduleentry LOOKUP may ask for. */
export type LookupRevRecScheduleEntry = Lookup;

/** `Intacct revrecscheduleentry LOOKUP Request` */
export const lookupRevRecScheduleEntry: FunctionProfile<
  LookupRevRecScheduleEntry,
  TypeData
> = {
  name: "Intacct revrecscheduleentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "REVRECSCHEDULEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRevRecScheduleEntryResponse,
};

/** What Intacct revrecscheduleentry get GET may ask for. */
export type GetRevRecScheduleEntryFunction = Get;

/** `Intacct revrecscheduleentry get GET Request` */
export const getRevRecScheduleEntryFunction: FunctionProfile<
  GetRevRecScheduleEntryFunction,
  RevRecScheduleEntryRows
> = {
  name: "Intacct revrecscheduleentry get GET Request",
  version: "3.0",
  fixed: { object: "revrecscheduleentry" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRevRecScheduleEntryFunctionResponse,
};

/** What Intacct revrecscheduleentry get_list QUERY may ask for. */
export type GetListRevRecScheduleEntry = GetList;

/** `Intacct revrecscheduleentry get_list QUERY Request` */
export const getListRevRecScheduleEntry: FunctionProfile<
  GetListRevRecScheduleEntry,
  RevRecScheduleEntryRows
> = {
  name: "Intacct revrecscheduleentry get_list QUERY Request",
  version: "3.0",
  fixed: { object: "revrecscheduleentry" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListRevRecScheduleEntryResponse,
};

/** `Intacct revrecscheduleentry GET Response` */
export const getRevRecScheduleEntryResponse: Profile<RevRecScheduleEntryData> =
  {
    name: "Intacct revrecscheduleentry GET Response",
    version: "3.0",
    element: "data",
    content: "(revrecscheduleentry*)",
    alias: { REVRECSCHEDULEENTRY: "revrecscheduleentry" },
    types: { revrecscheduleentry: () => revRecScheduleEntryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct revrecscheduleentry QUERY Response` */
export const readByQueryRevRecScheduleEntryResponse: Profile<RevRecScheduleEntryData> =
  {
    name: "Intacct revrecscheduleentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(revrecscheduleentry*)",
    alias: { REVRECSCHEDULEENTRY: "revrecscheduleentry" },
    types: { revrecscheduleentry: () => revRecScheduleEntryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct revrecscheduleentry LOOKUP Response` */
export const lookupRevRecScheduleEntryResponse: Profile<TypeData> = {
  name: "Intacct revrecscheduleentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct revrecscheduleentry get GET Response` */
export const getRevRecScheduleEntryFunctionResponse: Profile<RevRecScheduleEntryRows> =
  {
    name: "Intacct revrecscheduleentry get GET Response",
    version: "3.0",
    element: "data",
    content: "(revrecscheduleentry*)",
    types: {
      revrecscheduleentry: () => ({
        element: "revrecscheduleentry",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct revrecscheduleentry get_list QUERY Response` */
export const getListRevRecScheduleEntryResponse: Profile<RevRecScheduleEntryRows> =
  {
    name: "Intacct revrecscheduleentry get_list QUERY Response",
    version: "3.0",
    element: "data",
    content: "(revrecscheduleentry*)",
    types: {
      revrecscheduleentry: () => ({
        element: "revrecscheduleentry",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    nulls: true,
  };

/** What an answer about `revrecscheduleentry` holds. */
export interface RevRecScheduleEntryData extends DataAttributes {
  revrecscheduleentry?: RevRecScheduleEntryRecord[];
}

/** The fields of a revrecscheduleentry that can be asked for. */
export type RevRecScheduleEntryField =
  keyof RevRecScheduleEntryFields | `${string}.${string}`;

/** What an answer about `revrecscheduleentry` holds. */
export interface RevRecScheduleEntryRows extends DataAttributes {
  revrecscheduleentry?: OpenRecord[];
}

/** An entry of a revenue recognition schedule. Declared in 3.0/order-entry.dtd. */
export interface RevRecScheduleEntryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DOCENTRYKEY?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface RevRecScheduleEntryRecord
  extends RevRecScheduleEntryFields, OpenValues {}

export const revRecScheduleEntryRecord: Shape<RevRecScheduleEntryRecord> = {
  element: "REVRECSCHEDULEENTRY",
  content: "(RECORDNO? & DOCENTRYKEY? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
