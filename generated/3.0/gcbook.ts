// Made by intacct-codegen from 3.0/consolidations.dtd, 3.0/objects.dtd, 3.0/records/consolidations.dtd; do not edit. Checksum 54e1e0ebe9008081
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A consolidation book. Declared in 3.0/consolidations.dtd. */
export interface CreateGcbook {
  /** Book ID. */
  BOOKID: string;
  /** Description. */
  DESCRIPTION: string;
  /** Consolidation default department. */
  DEPARTMENTID?: string;
  /** Book journal symbol. `STRING_16`: at most 16 characters. */
  BOOKJOURNALSYMBOL: string;
  /** Book journal title. `STRING_40`: at most 40 characters. */
  BOOKJOURNALTITLE: string;
  /** Default statistical journal. `STRING_16`: at most 16 characters. */
  BOOKSTATJOURNALSYMBOL: string;
  /** Statistical journal title. `STRING_40`: at most 40 characters. */
  BOOKSTATJOURNALTITLE?: string;
  /** Consolidation budget header. */
  BUDGETID?: string;
  /** Balance sheet accounts. */
  BSTRANMETHOD: string;
  /** Income statement accounts. */
  ISTRANMETHOD: string;
  /** Source book. */
  SOURCEBOOKID?: "ACCRUAL" | "CASH" | null;
  /** Consolidation currency. */
  CURRENCY: string;
  /** Exchange rate table. */
  EXCHRATETYPE?: "Intacct Daily Rate" | (string & {}) | null;
  /** Net assets. */
  CTANETASSETACCOUNTNO: string;
  /** Net income. */
  CTANETINCOMEACCOUNTNO: string;
  /** Elimination entity name. */
  EENAME: string;
  /** Is auto-elimination. `BOOLEAN`. "false" unless given. */
  AUTOELIMINATION?: boolean | null;
  /** Select historical rate date. "LINELEVELDATE" unless given. */
  HISTORICALRATEDATETYPE?: "LINELEVELDATE" | "TRANSACTIONDATE" | null;
  /** Dimensions. Sent as one text, joined with "#~#". "location" unless given. */
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
    EXCHRATETYPE: "ENUM",
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
        /** Record no. `INTEGER`. */
        RECORDNO: Integer;
        /** Book ID. */
        BOOKID?: string;
      }
    | {
        RECORDNO?: never;
        /** Book ID. */
        BOOKID: string;
      }
  );

interface UpdateGcbookFields {
  /** Description. */
  DESCRIPTION?: string;
  /** Consolidation default department. */
  DEPARTMENTID?: string;
  /** Book journal symbol. `STRING_16`: at most 16 characters. */
  BOOKJOURNALSYMBOL?: string;
  /** Book journal title. `STRING_40`: at most 40 characters. */
  BOOKJOURNALTITLE?: string;
  /** Default statistical journal. `STRING_16`: at most 16 characters. */
  BOOKSTATJOURNALSYMBOL?: string;
  /** Statistical journal title. `STRING_40`: at most 40 characters. */
  BOOKSTATJOURNALTITLE?: string;
  /** Consolidation budget header. */
  BUDGETID?: string;
  /** Balance sheet accounts. */
  BSTRANMETHOD?: string;
  /** Income statement accounts. */
  ISTRANMETHOD?: string;
  /** Source book. */
  SOURCEBOOKID?: "ACCRUAL" | "CASH" | null;
  /** Consolidation currency. */
  CURRENCY?: string;
  /** Exchange rate table. */
  EXCHRATETYPE?: "Intacct Daily Rate" | (string & {}) | null;
  /** Net assets. */
  CTANETASSETACCOUNTNO?: string;
  /** Net income. */
  CTANETINCOMEACCOUNTNO?: string;
  /** Elimination entity name. */
  EENAME?: string;
  /** Is auto-elimination. `BOOLEAN`. "false" unless given. */
  AUTOELIMINATION?: boolean | null;
  /** Select historical rate date. "LINELEVELDATE" unless given. */
  HISTORICALRATEDATETYPE?: "LINELEVELDATE" | "TRANSACTIONDATE" | null;
  /** Dimensions. Sent as one text, joined with "#~#". "location" unless given. */
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
    EXCHRATETYPE: "ENUM",
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

/** The input of Intacct gcbook DELETE. */
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

/** The input of Intacct gcbook GET. */
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

/** The input of Intacct gcbook readByName GET. */
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

/** The input of Intacct gcbook readByQuery QUERY. */
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

/** The input of Intacct gcbook QUERY. */
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

/** The input of Intacct gcbook LOOKUP. */
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
  types: { gcbook: () => gcbookRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gcbook readByName GET Response` */
export const readByNameGcbookResponse: Profile<GcbookData> = {
  name: "Intacct gcbook readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(gcbook*)",
  types: { gcbook: () => gcbookRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gcbook readByQuery QUERY Response` */
export const readByQueryGcbookResponse: Profile<GcbookData> = {
  name: "Intacct gcbook readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(gcbook*)",
  types: { gcbook: () => gcbookRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gcbook QUERY Response` */
export const queryGcbookResponse: Profile<GcbookRows> = {
  name: "Intacct gcbook QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GCBOOK*)",
  types: { GCBOOK: () => gcbookRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gcbook LOOKUP Response` */
export const lookupGcbookResponse: Profile<TypeData> = {
  name: "Intacct gcbook LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `gcbook`. */
export interface GcbookData extends DataAttributes {
  gcbook?: GcbookRecord[];
}

/** The fields of a gcbook that can be requested. */
export type GcbookField = keyof GcbookFields | `${string}.${string}`;

/** The data of an answer about `GCBOOK`. */
export interface GcbookRows extends DataAttributes {
  GCBOOK?: GcbookRecord[];
}

/** A consolidation book. Declared in 3.0/consolidations.dtd. */
export interface GcbookFields {
  /** Record no. */
  RECORDNO?: string;
  /** Book ID. */
  BOOKID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Consolidation default department. */
  DEPARTMENTID?: string;
  /** Book journal symbol. `STRING_16`: at most 16 characters. */
  BOOKJOURNALSYMBOL?: string;
  /** Book journal title. `STRING_40`: at most 40 characters. */
  BOOKJOURNALTITLE?: string;
  /** Default statistical journal. `STRING_16`: at most 16 characters. */
  BOOKSTATJOURNALSYMBOL?: string;
  /** Statistical journal title. `STRING_40`: at most 40 characters. */
  BOOKSTATJOURNALTITLE?: string;
  /** Consolidation budget header. */
  BUDGETID?: string;
  /** Balance sheet accounts. */
  BSTRANMETHOD?:
    "Ending spot rate" | "Weighted average rate" | (string & {}) | null;
  /** Income statement accounts. */
  ISTRANMETHOD?:
    "Weighted average rate" | "Ending spot rate" | (string & {}) | null;
  /** Source book. */
  SOURCEBOOKID?: "ACCRUAL" | "CASH" | (string & {}) | null;
  /** Consolidation currency. */
  CURRENCY?: string;
  /** Exchange rate table. */
  EXCHRATETYPE?: "Intacct Daily Rate" | (string & {}) | null;
  /** Net assets. */
  CTANETASSETACCOUNTNO?: string;
  /** Net income. */
  CTANETINCOMEACCOUNTNO?: string;
  /** Elimination entity name. */
  EENAME?: string;
  /** Is auto-elimination. `BOOLEAN`. "false" unless given. */
  AUTOELIMINATION?: boolean | null;
  /** Select historical rate date. "LINELEVELDATE" unless given. */
  HISTORICALRATEDATETYPE?:
    "LINELEVELDATE" | "TRANSACTIONDATE" | (string & {}) | null;
  /** Dimensions. Sent as one text, joined with "#~#". "location" unless given. */
  DIMENSIONS?: string[];
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Net assets account key. */
  CTANETASSETACCOUNTKEY?: string;
  /** Net assets account title. */
  CTANETASSETACCOUNTTITLE?: string;
  /** Net income account key. */
  CTANETINCOMEACCOUNTKEY?: string;
  /** Net income account title. */
  CTANETINCOMEACCOUNTTITLE?: string;
  /** Budget key. */
  BUDGETKEY?: string;
  /** Department key. */
  DEPARTMENTKEY?: string;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Type. */
  TYPE?:
    | "Standard"
    | "Consolidation"
    | "User Defined"
    | "Gaap"
    | "Tax"
    | "Gaap Consolidation"
    | "Tax Consolidation"
    | "Adj Consolidation"
    | "Tier Consolidation"
    | (string & {})
    | null;
  /** Journal. */
  JOURNALKEY?: string;
  /** Legacy. */
  LEGACY?: "T" | "F" | (string & {}) | null;
  /** Elimination adjustment account key. */
  ELIMINATIONADJACCTKEY?: string;
  /** Elimination adjustment account. */
  ELIMINATIONADJACCT?: string;
  /** Elimination adjustment account title. */
  ELIMINATIONADJACCTTITLE?: string;
  /** Ownership structure key. */
  OWNERSHIPSTRUCTUREKEY?: string;
  /** Ownership structure name. */
  OWNERSHIPSTRUCTURENAME?: string;
  /** Ownership structure description. */
  OWNERSHIPSTRUCTUREDESC?: string;
  /** Eliminate by affiliate entity. `BOOLEAN`. */
  ELIMINATEBYAFFILIATEENTITY?: boolean | null;
  BUDGETHEADER?: GcbookBudgetHeaderRecord;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface GcbookRelations {}

/** A record in an answer: the known fields, and any others. */
export interface GcbookRecord
  extends GcbookFields, OpenValues, Related<GcbookFields, GcbookRelations> {}

export const gcbookRecord: Shape<GcbookRecord> = {
  element: "GCBOOK",
  content: `(RECORDNO? & BOOKID? & DESCRIPTION? & DEPARTMENTID? & BOOKJOURNALSYMBOL? & BOOKJOURNALTITLE? &
    BOOKSTATJOURNALSYMBOL? & BOOKSTATJOURNALTITLE? & BUDGETID? & BSTRANMETHOD? & ISTRANMETHOD? &
    SOURCEBOOKID? & CURRENCY? & EXCHRATETYPE? & CTANETASSETACCOUNTNO? & CTANETINCOMEACCOUNTNO? &
    EENAME? & AUTOELIMINATION? & HISTORICALRATEDATETYPE? & DIMENSIONS? & STATUS? &
    CTANETASSETACCOUNTKEY? & CTANETASSETACCOUNTTITLE? & CTANETINCOMEACCOUNTKEY? &
    CTANETINCOMEACCOUNTTITLE? & BUDGETKEY? & DEPARTMENTKEY? & DEPARTMENTNAME? & TYPE? &
    JOURNALKEY? & LEGACY? & ELIMINATIONADJACCTKEY? & ELIMINATIONADJACCT? &
    ELIMINATIONADJACCTTITLE? & OWNERSHIPSTRUCTUREKEY? & OWNERSHIPSTRUCTURENAME? &
    OWNERSHIPSTRUCTUREDESC? & ELIMINATEBYAFFILIATEENTITY? & BUDGETHEADER? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    BOOKJOURNALSYMBOL: "STRING_16",
    BOOKJOURNALTITLE: "STRING_40",
    BOOKSTATJOURNALSYMBOL: "STRING_16",
    BOOKSTATJOURNALTITLE: "STRING_40",
    BSTRANMETHOD: "ENUM",
    ISTRANMETHOD: "ENUM",
    SOURCEBOOKID: "ENUM",
    EXCHRATETYPE: "ENUM",
    AUTOELIMINATION: "BOOLEAN",
    HISTORICALRATEDATETYPE: "ENUM",
    DIMENSIONS: { name: "STRING", base: "string", separator: "#~#" },
    STATUS: "ENUM",
    TYPE: "ENUM",
    LEGACY: "ENUM",
    ELIMINATEBYAFFILIATEENTITY: "BOOLEAN",
    BUDGETHEADER: () => gcbookBudgetHeaderRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => gcbookPaths,
  answer: true,
};

export const gcbookPaths: Paths = {
  types: {
    BOOLEAN:
      "AUTOELIMINATION ELIMINATEBYAFFILIATEENTITY BUDGETHEADER.ISCONSOLIDATED",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
};

/** Declared in 3.0/records/consolidations.dtd. */
export interface GcbookBudgetHeaderRecord extends OpenValues {
  /** Single currency budget. `BOOLEAN`. */
  ISCONSOLIDATED?: boolean | null;
}

export const gcbookBudgetHeaderRecord: Shape<GcbookBudgetHeaderRecord> = {
  element: "BUDGETHEADER",
  content: "(ISCONSOLIDATED? & #ANY*)",
  types: { ISCONSOLIDATED: "BOOLEAN" },
  answer: true,
};
