// Made by intacct-codegen from 3.0/consolidations.dtd, 3.0/objects.dtd; do not edit. Checksum 076be9667f218317
import type {
  Completed,
  FunctionProfile,
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
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** An adjustment journal of a consolidation book. Declared in 3.0/consolidations.dtd. */
export interface CreateGcbookadjjournal {
  /** Book ID. */
  BOOKID: string;
  /** Book type. */
  BOOKTYPE: "Consolidation" | "GAAPADJ" | "USERADJ";
  /** User-defined book. */
  USERADJBOOKID?: string;
  /** Symbol. */
  SYMBOL?: string;
  /** Title. */
  TITLE?: string;
}

/** `Intacct gcbookadjjournal CREATE Request` */
export const createGcbookadjjournal: FunctionProfile<
  CreateGcbookadjjournal,
  GcbookadjjournalData
> = {
  name: "Intacct gcbookadjjournal CREATE Request",
  version: "3.0",
  within: "create",
  element: "GCBOOKADJJOURNAL",
  content: "(BOOKID & BOOKTYPE & USERADJBOOKID? & SYMBOL? & TITLE?)",
  source: "documented",
  types: {
    BOOKTYPE: {
      name: "STRING",
      base: "enum",
      values: ["Consolidation", "GAAPADJ", "USERADJ"],
    },
  },
  response: () => getGcbookadjjournalResponse,
};

/** An adjustment journal of a consolidation book. Declared in 3.0/consolidations.dtd. */
export interface UpdateGcbookadjjournal {
  /** Record number. */
  RECORDNO: string;
  /** Title. */
  TITLE?: string;
}

/** `Intacct gcbookadjjournal UPDATE Request` */
export const updateGcbookadjjournal: FunctionProfile<
  UpdateGcbookadjjournal,
  GcbookadjjournalData
> = {
  name: "Intacct gcbookadjjournal UPDATE Request",
  version: "3.0",
  within: "update",
  element: "GCBOOKADJJOURNAL",
  content: "(RECORDNO & TITLE?)",
  source: "documented",
  response: () => getGcbookadjjournalResponse,
};

/** The input of Intacct gcbookadjjournal DELETE. */
export type DeleteGcbookadjjournal = Delete;

/** `Intacct gcbookadjjournal DELETE Request` */
export const deleteGcbookadjjournal: FunctionProfile<
  DeleteGcbookadjjournal,
  Completed
> = {
  name: "Intacct gcbookadjjournal DELETE Request",
  version: "3.0",
  fixed: { object: "GCBOOKADJJOURNAL" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct gcbookadjjournal GET. */
export type GetGcbookadjjournal = Read<GcbookadjjournalField | "*">;

/** `Intacct gcbookadjjournal GET Request` */
export const getGcbookadjjournal: FunctionProfile<
  GetGcbookadjjournal,
  GcbookadjjournalData
> = {
  name: "Intacct gcbookadjjournal GET Request",
  version: "3.0",
  fixed: { object: "GCBOOKADJJOURNAL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGcbookadjjournalResponse,
};

/** The input of Intacct gcbookadjjournal readByQuery QUERY. */
export type ReadByQueryGcbookadjjournal = ReadByQuery<
  GcbookadjjournalField | "*"
>;

/** `Intacct gcbookadjjournal readByQuery QUERY Request` */
export const readByQueryGcbookadjjournal: FunctionProfile<
  ReadByQueryGcbookadjjournal,
  GcbookadjjournalData
> = {
  name: "Intacct gcbookadjjournal readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GCBOOKADJJOURNAL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGcbookadjjournalResponse,
};

/** The input of Intacct gcbookadjjournal QUERY. */
export type QueryGcbookadjjournal = QueryInput;

/** `Intacct gcbookadjjournal QUERY Request` */
export const queryGcbookadjjournal: QueryProfile<GcbookadjjournalRecord> = {
  name: "Intacct gcbookadjjournal QUERY Request",
  version: "3.0",
  fixed: { object: "GCBOOKADJJOURNAL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGcbookadjjournalResponse,
};

/** The input of Intacct gcbookadjjournal LOOKUP. */
export type LookupGcbookadjjournal = Lookup;

/** `Intacct gcbookadjjournal LOOKUP Request` */
export const lookupGcbookadjjournal: FunctionProfile<
  LookupGcbookadjjournal,
  TypeData
> = {
  name: "Intacct gcbookadjjournal LOOKUP Request",
  version: "3.0",
  fixed: { object: "GCBOOKADJJOURNAL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGcbookadjjournalResponse,
};

/** `Intacct gcbookadjjournal GET Response` */
export const getGcbookadjjournalResponse: Profile<GcbookadjjournalData> = {
  name: "Intacct gcbookadjjournal GET Response",
  version: "3.0",
  element: "data",
  content: "(gcbookadjjournal*)",
  types: { gcbookadjjournal: () => gcbookadjjournalRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gcbookadjjournal readByQuery QUERY Response` */
export const readByQueryGcbookadjjournalResponse: Profile<GcbookadjjournalData> =
  {
    name: "Intacct gcbookadjjournal readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(gcbookadjjournal*)",
    types: { gcbookadjjournal: () => gcbookadjjournalRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct gcbookadjjournal QUERY Response` */
export const queryGcbookadjjournalResponse: Profile<GcbookadjjournalRows> = {
  name: "Intacct gcbookadjjournal QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GCBOOKADJJOURNAL*)",
  types: { GCBOOKADJJOURNAL: () => gcbookadjjournalRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct gcbookadjjournal LOOKUP Response` */
export const lookupGcbookadjjournalResponse: Profile<TypeData> = {
  name: "Intacct gcbookadjjournal LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `gcbookadjjournal`. */
export interface GcbookadjjournalData extends DataAttributes {
  gcbookadjjournal?: GcbookadjjournalRecord[];
}

/** The fields of a gcbookadjjournal that can be requested. */
export type GcbookadjjournalField =
  keyof GcbookadjjournalFields | `${string}.${string}`;

/** The data of an answer about `GCBOOKADJJOURNAL`. */
export interface GcbookadjjournalRows extends DataAttributes {
  GCBOOKADJJOURNAL?: GcbookadjjournalRecord[];
}

/** An adjustment journal of a consolidation book. Declared in 3.0/consolidations.dtd. */
export interface GcbookadjjournalFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Book ID. */
  BOOKID?: string;
  /** Book type. */
  BOOKTYPE?:
    "Consolidation" | "GAAPADJ" | "USERADJ" | "TAXADJ" | (string & {}) | null;
  /** User-defined book. */
  USERADJBOOKID?: string;
  /** Symbol. */
  SYMBOL?: string;
  /** Title. */
  TITLE?: string;
  /** Book key. */
  BOOKKEY?: string;
  /** Journal. */
  JOURNALKEY?: string;
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
export interface GcbookadjjournalRelations {}

/** A record in an answer: the known fields, and any others. */
export interface GcbookadjjournalRecord
  extends
    GcbookadjjournalFields,
    OpenValues,
    Related<GcbookadjjournalFields, GcbookadjjournalRelations> {}

export const gcbookadjjournalRecord: Shape<GcbookadjjournalRecord> = {
  element: "GCBOOKADJJOURNAL",
  content: `(RECORDNO? & BOOKID? & BOOKTYPE? & USERADJBOOKID? & SYMBOL? & TITLE? & BOOKKEY? & JOURNALKEY? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    BOOKTYPE: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => gcbookadjjournalPaths,
  answer: true,
};

export const gcbookadjjournalPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
