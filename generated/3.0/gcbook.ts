// Made by intacct-codegen from 3.0/consolidations.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
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

/** A consolidation book. Declared in 3.0/consolidations.dtd. */
export interface CreateGcbook {
  BOOKID: string;
  DESCRIPTION: string;
  DEPARTMENTID?: string;
  /** `STRING_16`: at most 16 characters. */
  BOOKJOURNALSYMBOL: string;
  /** `STRING_40`: at most 40 characters. */
  BOOKJOURNALTITLE: string;
  /** `STRING_16`: at most 16 characters. */
  BOOKSTATJOURNALSYMBOL: string;
  /** `STRING_40`: at most 40 characters. */
  BOOKSTATJOURNALTITLE?: string;
  BUDGETID?: string;
  BSTRANMETHOD: string;
  ISTRANMETHOD: string;
  SOURCEBOOKID?: "ACCRUAL" | "CASH";
  CURRENCY: string;
  EXCHRATETYPE?: "Intacct Daily Rate" | (string & {});
  CTANETASSETACCOUNTNO: string;
  CTANETINCOMEACCOUNTNO: string;
  EENAME: string;
  /** `BOOLEAN`. "false" unless given. */
  AUTOELIMINATION?: boolean;
  /** "LINELEVELDATE" unless given. */
  HISTORICALRATEDATETYPE?: "LINELEVELDATE" | "TRANSACTIONDATE";
  /** Sent as one text, joined with "#~#". "location" unless given. */
  DIMENSIONS?: readonly string[];
}

/** `Intacct gcbook CREATE Request` */
export const createGcbook: FunctionProfile<CreateGcbook, GcbookData> = {
  name: "Intacct gcbook CREATE Request",
  version: "3.0",
  within: "create",
  element: "GCBOOK",
  content: `(BOOKID & DESCRIPTION & DEPARTMENTID? & BOOKJOURNALSYMBOL & BOOKJOURNALTITLE &
    BOOKSTATJOURNALSYMBOL & BOOKSTATJOURNALTITLE? & BUDGETID? & BSTRANMETHOD & ISTRANMETHOD &
    SOURCEBOOKID? & CURRENCY & EXCHRATETYPE? & CTANETASSETACCOUNTNO & CTANETINCOMEACCOUNTNO &
    EENAME & AUTOELIMINATION? & HISTORICALRATEDATETYPE? & DIMENSIONS?)`,
  source: "documented",
  types: {
    BOOKJOURNALSYMBOL: "STRING_16",
    BOOKJOURNALTITLE: "STRING_40",
    BOOKSTATJOURNALSYMBOL: "STRING_16",
    BOOKSTATJOURNALTITLE: "STRING_40",
    SOURCEBOOKID: { name: "STRING", base: "enum", values: ["ACCRUAL", "CASH"] },
    EXCHRATETYPE: {
      name: "STRING",
      base: "enum",
      values: ["Intacct Daily Rate"],
      open: true,
    },
    AUTOELIMINATION: "BOOLEAN",
    HISTORICALRATEDATETYPE: {
      name: "STRING",
      base: "enum",
      values: ["LINELEVELDATE", "TRANSACTIONDATE"],
    },
    DIMENSIONS: { name: "STRING", base: "string", separator: "#~#" },
  },
  response: () => getGcbookResponse,
};

/** A consolidation book. Declared in 3.0/consolidations.dtd. */
export type UpdateGcbook = UpdateGcbookFields &
  (
    | {
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        BOOKID?: string;
      }
    | { RECORDNO?: never; BOOKID: string }
  );

interface UpdateGcbookFields {
  DESCRIPTION?: string;
  DEPARTMENTID?: string;
  /** `STRING_16`: at most 16 characters. */
  BOOKJOURNALSYMBOL?: string;
  /** `STRING_40`: at most 40 characters. */
  BOOKJOURNALTITLE?: string;
  /** `STRING_16`: at most 16 characters. */
  BOOKSTATJOURNALSYMBOL?: string;
  /** `STRING_40`: at most 40 characters. */
  BOOKSTATJOURNALTITLE?: string;
  BUDGETID?: string;
  BSTRANMETHOD?: string;
  ISTRANMETHOD?: string;
  SOURCEBOOKID?: "ACCRUAL" | "CASH" | null;
  CURRENCY?: string;
  EXCHRATETYPE?: "Intacct Daily Rate" | (string & {}) | null;
  CTANETASSETACCOUNTNO?: string;
  CTANETINCOMEACCOUNTNO?: string;
  EENAME?: string;
  /** `BOOLEAN`. "false" unless given. */
  AUTOELIMINATION?: boolean | null;
  /** "LINELEVELDATE" unless given. */
  HISTORICALRATEDATETYPE?: "LINELEVELDATE" | "TRANSACTIONDATE" | null;
  /** Sent as one text, joined with "#~#". "location" unless given. */
  DIMENSIONS?: readonly string[];
}

/** `Intacct gcbook UPDATE Request` */
export const updateGcbook: FunctionProfile<UpdateGcbook, GcbookData> = {
  name: "Intacct gcbook UPDATE Request",
  version: "3.0",
  within: "update",
  element: "GCBOOK",
  content: `((RECORDNO || BOOKID) & DESCRIPTION? & DEPARTMENTID? & BOOKJOURNALSYMBOL? & BOOKJOURNALTITLE? &
    BOOKSTATJOURNALSYMBOL? & BOOKSTATJOURNALTITLE? & BUDGETID? & BSTRANMETHOD? & ISTRANMETHOD? &
    SOURCEBOOKID? & CURRENCY? & EXCHRATETYPE? & CTANETASSETACCOUNTNO? & CTANETINCOMEACCOUNTNO? &
    EENAME? & AUTOELIMINATION? & HISTORICALRATEDATETYPE? & DIMENSIONS?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    BOOKJOURNALSYMBOL: "STRING_16",
    BOOKJOURNALTITLE: "STRING_40",
    BOOKSTATJOURNALSYMBOL: "STRING_16",
    BOOKSTATJOURNALTITLE: "STRING_40",
    SOURCEBOOKID: { name: "STRING", base: "enum", values: ["ACCRUAL", "CASH"] },
    EXCHRATETYPE: {
      name: "STRING",
      base: "enum",
      values: ["Intacct Daily Rate"],
      open: true,
    },
    AUTOELIMINATION: "BOOLEAN",
    HISTORICALRATEDATETYPE: {
      name: "STRING",
      base: "enum",
      values: ["LINELEVELDATE", "TRANSACTIONDATE"],
    },
    DIMENSIONS: { name: "STRING", base: "string", separator: "#~#" },
  },
  nulls: true,
  response: () => getGcbookResponse,
};

/** What Intacct gcbook DELETE may ask for. */
export type DeleteGcbook = Delete;

/** `Intacct gcbook DELETE Request` */
export const deleteGcbook: FunctionProfile<DeleteGcbook, Completed> = {
  name: "Intacct gcbook DELETE Request",
  version: "3.0",
  fixed: { object: "GCBOOK" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct gcbook GET may ask for. */
export type GetGcbook = Read<GcbookField | "*">;

/** `Intacct gcbook GET Request` */
export const getGcbook: FunctionProfile<GetGcbook, GcbookData> = {
  name: "Intacct gcbook GET Request",
  version: "3.0",
  fixed: { object: "GCBOOK" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGcbookResponse,
};

/** What Intacct gcbook readByName GET may ask for. */
export type ReadByNameGcbook = ReadByName<GcbookField | "*">;

/** `Intacct gcbook readByName GET Request` */
export const readByNameGcbook: FunctionProfile<ReadByNameGcbook, GcbookData> = {
  name: "Intacct gcbook readByName GET Request",
  version: "3.0",
  fixed: { object: "GCBOOK" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameGcbookResponse,
};

/** What Intacct gcbook readByQuery QUERY may ask for. */
export type ReadByQueryGcbook = ReadByQuery<GcbookField | "*">;

/** `Intacct gcbook readByQuery QUERY Request` */
export const readByQueryGcbook: FunctionProfile<ReadByQueryGcbook, GcbookData> =
  {
    name: "Intacct gcbook readByQuery QUERY Request",
    version: "3.0",
    fixed: { object: "GCBOOK" },
    element: "readByQuery",
    content:
      "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
    types: readByQueryTypes,
    response: () => readByQueryGcbookResponse,
  };

/** What Intacct gcbook QUERY may ask for. */
export type QueryGcbook = QueryInput;

/** `Intacct gcbook QUERY Request` */
export const queryGcbook: QueryProfile<GcbookRecord> = {
  name: "Intacct gcbook QUERY Request",
  version: "3.0",
  fixed: { object: "GCBOOK" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGcbookResponse,
};

/** What Intacct gcbook LOOKUP may ask for. */
export type LookupGcbook = Lookup;

/** `Intacct gcbook LOOKUP Request` */
export const lookupGcbook: FunctionProfile<LookupGcbook, TypeData> = {
  name: "Intacct gcbook LOOKUP Request",
  version: "3.0",
  fixed: { object: "GCBOOK" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGcbookResponse,
};

/** `Intacct gcbook GET Response` */
export const getGcbookResponse: Profile<GcbookData> = {
  name: "Intacct gcbook GET Response",
  version: "3.0",
  element: "data",
  content: "(gcbook*)",
  alias: { GCBOOK: "gcbook" },
  types: { gcbook: () => gcbookRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct gcbook readByName GET Response` */
export const readByNameGcbookResponse: Profile<GcbookData> = {
  name: "Intacct gcbook readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(gcbook*)",
  alias: { GCBOOK: "gcbook" },
  types: { gcbook: () => gcbookRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct gcbook readByQuery QUERY Response` */
export const readByQueryGcbookResponse: Profile<GcbookData> = {
  name: "Intacct gcbook readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(gcbook*)",
  alias: { GCBOOK: "gcbook" },
  types: { gcbook: () => gcbookRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct gcbook QUERY Response` */
export const queryGcbookResponse: Profile<GcbookRows> = {
  name: "Intacct gcbook QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GCBOOK*)",
  types: { GCBOOK: () => gcbookRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct gcbook LOOKUP Response` */
export const lookupGcbookResponse: Profile<TypeData> = {
  name: "Intacct gcbook LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `gcbook` holds. */
export interface GcbookData extends DataAttributes {
  gcbook?: GcbookRecord[];
}

/** The fields of a gcbook that can be asked for. */
export type GcbookField = keyof GcbookFields | `${string}.${string}`;

/** What an answer about `GCBOOK` holds. */
export interface GcbookRows extends DataAttributes {
  GCBOOK?: GcbookRecord[];
}

/** A consolidation book. Declared in 3.0/consolidations.dtd. */
export interface GcbookFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  BOOKID?: string;
  DESCRIPTION?: string;
  DEPARTMENTID?: string;
  /** `STRING_16`: at most 16 characters. */
  BOOKJOURNALSYMBOL?: string;
  /** `STRING_40`: at most 40 characters. */
  BOOKJOURNALTITLE?: string;
  /** `STRING_16`: at most 16 characters. */
  BOOKSTATJOURNALSYMBOL?: string;
  /** `STRING_40`: at most 40 characters. */
  BOOKSTATJOURNALTITLE?: string;
  BUDGETID?: string;
  BSTRANMETHOD?: string;
  ISTRANMETHOD?: string;
  SOURCEBOOKID?: "ACCRUAL" | "CASH" | (string & {}) | null;
  CURRENCY?: string;
  EXCHRATETYPE?: "Intacct Daily Rate" | (string & {}) | null;
  CTANETASSETACCOUNTNO?: string;
  CTANETINCOMEACCOUNTNO?: string;
  EENAME?: string;
  /** `BOOLEAN`. "false" unless given. */
  AUTOELIMINATION?: boolean | null;
  /** "LINELEVELDATE" unless given. */
  HISTORICALRATEDATETYPE?:
    "LINELEVELDATE" | "TRANSACTIONDATE" | (string & {}) | null;
  /** Sent as one text, joined with "#~#". "location" unless given. */
  DIMENSIONS?: string[];
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GcbookRecord extends GcbookFields, OpenValues {}

export const gcbookRecord: Shape<GcbookRecord> = {
  element: "GCBOOK",
  content: `(RECORDNO? & BOOKID? & DESCRIPTION? & DEPARTMENTID? & BOOKJOURNALSYMBOL? & BOOKJOURNALTITLE? &
    BOOKSTATJOURNALSYMBOL? & BOOKSTATJOURNALTITLE? & BUDGETID? & BSTRANMETHOD? & ISTRANMETHOD? &
    SOURCEBOOKID? & CURRENCY? & EXCHRATETYPE? & CTANETASSETACCOUNTNO? & CTANETINCOMEACCOUNTNO? &
    EENAME? & AUTOELIMINATION? & HISTORICALRATEDATETYPE? & DIMENSIONS? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    BOOKJOURNALSYMBOL: "STRING_16",
    BOOKJOURNALTITLE: "STRING_40",
    BOOKSTATJOURNALSYMBOL: "STRING_16",
    BOOKSTATJOURNALTITLE: "STRING_40",
    SOURCEBOOKID: {
      name: "STRING",
      base: "enum",
      values: ["ACCRUAL", "CASH"],
      open: true,
    },
    EXCHRATETYPE: {
      name: "STRING",
      base: "enum",
      values: ["Intacct Daily Rate"],
      open: true,
    },
    AUTOELIMINATION: "BOOLEAN",
    HISTORICALRATEDATETYPE: {
      name: "STRING",
      base: "enum",
      values: ["LINELEVELDATE", "TRANSACTIONDATE"],
      open: true,
    },
    DIMENSIONS: { name: "STRING", base: "string", separator: "#~#" },
  },
  nulls: true,
};
