// Made by intacct-codegen from 3.0/consolidations.dtd, 3.0/objects.dtd; do not edit. Checksum a467843f45725e81
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

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** An ownership structure. Declared in 3.0/consolidations.dtd. */
export interface CreateGcownershipstructure {
  /** Name. `STRING_20`: at most 20 characters. */
  STRUCTURENAME: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Enable inter-entity auto-elimination. `BOOLEAN`. "false" unless given. */
  AUTOELIMINATION?: boolean | null;
  /** Accounting method. "ACCRUAL" unless given. */
  SOURCEBOOKID?: "ACCRUAL" | "CASH" | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct gcownershipstructure CREATE Request` */
export const createGcownershipstructure: FunctionProfile<
  CreateGcownershipstructure,
  GcownershipstructureData
> = {
  name: "Intacct gcownershipstructure CREATE Request",
  version: "3.0",
  within: "create",
  element: "GCOWNERSHIPSTRUCTURE",
  content:
    "(STRUCTURENAME & DESCRIPTION? & AUTOELIMINATION? & SOURCEBOOKID? & STATUS?)",
  source: "documented",
  types: {
    STRUCTURENAME: "STRING_20",
    AUTOELIMINATION: "BOOLEAN",
    SOURCEBOOKID: { name: "STRING", base: "enum", values: ["ACCRUAL", "CASH"] },
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getGcownershipstructureResponse,
};

/** An ownership structure. Declared in 3.0/consolidations.dtd. */
export type UpdateGcownershipstructure = UpdateGcownershipstructureFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Name. */
        NAME?: string;
      }
    | {
        RECORDNO?: never;
        /** Name. */
        NAME: string;
      }
  );

interface UpdateGcownershipstructureFields {
  /** Name. `STRING_20`: at most 20 characters. */
  STRUCTURENAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Enable inter-entity auto-elimination. `BOOLEAN`. "false" unless given. */
  AUTOELIMINATION?: boolean | null;
  /** Accounting method. "ACCRUAL" unless given. */
  SOURCEBOOKID?: "ACCRUAL" | "CASH" | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct gcownershipstructure UPDATE Request` */
export const updateGcownershipstructure: FunctionProfile<
  UpdateGcownershipstructure,
  GcownershipstructureData
> = {
  name: "Intacct gcownershipstructure UPDATE Request",
  version: "3.0",
  within: "update",
  element: "GCOWNERSHIPSTRUCTURE",
  content: `((RECORDNO || NAME) & STRUCTURENAME? & DESCRIPTION? & AUTOELIMINATION? & SOURCEBOOKID? &
    STATUS?)`,
  source: "documented",
  wants: ["STRUCTURENAME"],
  types: {
    RECORDNO: "INTEGER",
    STRUCTURENAME: "STRING_20",
    AUTOELIMINATION: "BOOLEAN",
    SOURCEBOOKID: { name: "STRING", base: "enum", values: ["ACCRUAL", "CASH"] },
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getGcownershipstructureResponse,
};

/** The input of Intacct gcownershipstructure DELETE. */
export type DeleteGcownershipstructure = Delete;

/** `Intacct gcownershipstructure DELETE Request` */
export const deleteGcownershipstructure: FunctionProfile<
  DeleteGcownershipstructure,
  Completed
> = {
  name: "Intacct gcownershipstructure DELETE Request",
  version: "3.0",
  fixed: { object: "GCOWNERSHIPSTRUCTURE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct gcownershipstructure GET. */
export type GetGcownershipstructure = Read<GcownershipstructureField | "*">;

/** `Intacct gcownershipstructure GET Request` */
export const getGcownershipstructure: FunctionProfile<
  GetGcownershipstructure,
  GcownershipstructureData
> = {
  name: "Intacct gcownershipstructure GET Request",
  version: "3.0",
  fixed: { object: "GCOWNERSHIPSTRUCTURE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGcownershipstructureResponse,
};

/** The input of Intacct gcownershipstructure readByName GET. */
export type ReadByNameGcownershipstructure = ReadByName<
  GcownershipstructureField | "*"
>;

/** `Intacct gcownershipstructure readByName GET Request` */
export const readByNameGcownershipstructure: FunctionProfile<
  ReadByNameGcownershipstructure,
  GcownershipstructureData
> = {
  name: "Intacct gcownershipstructure readByName GET Request",
  version: "3.0",
  fixed: { object: "GCOWNERSHIPSTRUCTURE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameGcownershipstructureResponse,
};

/** The input of Intacct gcownershipstructure QUERY. */
export type QueryGcownershipstructure = QueryInput;

/** `Intacct gcownershipstructure QUERY Request` */
export const queryGcownershipstructure: QueryProfile<GcownershipstructureRecord> =
  {
    name: "Intacct gcownershipstructure QUERY Request",
    version: "3.0",
    fixed: { object: "GCOWNERSHIPSTRUCTURE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryGcownershipstructureResponse,
  };

/** The input of Intacct gcownershipstructure LOOKUP. */
export type LookupGcownershipstructure = Lookup;

/** `Intacct gcownershipstructure LOOKUP Request` */
export const lookupGcownershipstructure: FunctionProfile<
  LookupGcownershipstructure,
  TypeData
> = {
  name: "Intacct gcownershipstructure LOOKUP Request",
  version: "3.0",
  fixed: { object: "GCOWNERSHIPSTRUCTURE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGcownershipstructureResponse,
};

/** `Intacct gcownershipstructure GET Response` */
export const getGcownershipstructureResponse: Profile<GcownershipstructureData> =
  {
    name: "Intacct gcownershipstructure GET Response",
    version: "3.0",
    element: "data",
    content: "(gcownershipstructure*)",
    types: { gcownershipstructure: () => gcownershipstructureRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct gcownershipstructure readByName GET Response` */
export const readByNameGcownershipstructureResponse: Profile<GcownershipstructureData> =
  {
    name: "Intacct gcownershipstructure readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(gcownershipstructure*)",
    types: { gcownershipstructure: () => gcownershipstructureRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct gcownershipstructure QUERY Response` */
export const queryGcownershipstructureResponse: Profile<GcownershipstructureRows> =
  {
    name: "Intacct gcownershipstructure QUERY Response",
    version: "3.0",
    element: "data",
    content: "(GCOWNERSHIPSTRUCTURE*)",
    types: { GCOWNERSHIPSTRUCTURE: () => gcownershipstructureRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct gcownershipstructure LOOKUP Response` */
export const lookupGcownershipstructureResponse: Profile<TypeData> = {
  name: "Intacct gcownershipstructure LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `gcownershipstructure`. */
export interface GcownershipstructureData extends DataAttributes {
  gcownershipstructure?: GcownershipstructureRecord[];
}

/** The fields of a gcownershipstructure that can be requested. */
export type GcownershipstructureField =
  keyof GcownershipstructureFields | `${string}.${string}`;

/** The data of an answer about `GCOWNERSHIPSTRUCTURE`. */
export interface GcownershipstructureRows extends DataAttributes {
  GCOWNERSHIPSTRUCTURE?: GcownershipstructureRecord[];
}

/** An ownership structure. Declared in 3.0/consolidations.dtd. */
export interface GcownershipstructureFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Name. `STRING_20`: at most 20 characters. */
  STRUCTURENAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Enable inter-entity auto-elimination. `BOOLEAN`. */
  AUTOELIMINATION?: boolean | null;
  /** Accounting method. "ACCRUAL" unless given. */
  SOURCEBOOKID?: "ACCRUAL" | "CASH" | (string & {}) | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Eliminate by affiliate entity. `BOOLEAN`. */
  ELIMINATEBYAFFILIATEENTITY?: boolean | null;
  /** User-defined journal for equity method. */
  JOURNALSYMBOL?: string;
  /** User-defined book for equity method. */
  USERADJBOOKID?: string;
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
export interface GcownershipstructureRelations {}

/** A record in an answer: the known fields, and any others. */
export interface GcownershipstructureRecord
  extends
    GcownershipstructureFields,
    OpenValues,
    Related<GcownershipstructureFields, GcownershipstructureRelations> {}

export const gcownershipstructureRecord: Shape<GcownershipstructureRecord> = {
  element: "GCOWNERSHIPSTRUCTURE",
  content: `(RECORDNO? & NAME? & STRUCTURENAME? & DESCRIPTION? & AUTOELIMINATION? & SOURCEBOOKID? &
    STATUS? & ELIMINATEBYAFFILIATEENTITY? & JOURNALSYMBOL? & USERADJBOOKID? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STRUCTURENAME: "STRING_20",
    AUTOELIMINATION: "BOOLEAN",
    SOURCEBOOKID: "ENUM",
    STATUS: "ENUM",
    ELIMINATEBYAFFILIATEENTITY: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => gcownershipstructurePaths,
  answer: true,
};

export const gcownershipstructurePaths: Paths = {
  types: {
    BOOLEAN: "AUTOELIMINATION ELIMINATEBYAFFILIATEENTITY",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
};
