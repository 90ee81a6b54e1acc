// Made by intacct-codegen from 3.0/objects.dtd, 3.0/platform.dtd; do not edit. Checksum 49c9de4c4bc95eeb
import type {
  DecimalText,
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct ptapplication GET. */
export type GetPtApplication = Read<PtApplicationField | "*">;

/** `Intacct ptapplication GET Request` */
export const getPtApplication: FunctionProfile<
  GetPtApplication,
  PtApplicationData
> = {
  name: "Intacct ptapplication GET Request",
  version: "3.0",
  fixed: { object: "PTAPPLICATION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPtApplicationResponse,
};

/** The input of Intacct ptapplication readByName GET. */
export type ReadByNamePtApplication = ReadByName<PtApplicationField | "*">;

/** `Intacct ptapplication readByName GET Request` */
export const readByNamePtApplication: FunctionProfile<
  ReadByNamePtApplication,
  PtApplicationData
> = {
  name: "Intacct ptapplication readByName GET Request",
  version: "3.0",
  fixed: { object: "PTAPPLICATION" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNamePtApplicationResponse,
};

/** The input of Intacct ptapplication readByQuery QUERY. */
export type ReadByQueryPtApplication = ReadByQuery<PtApplicationField | "*">;

/** `Intacct ptapplication readByQuery QUERY Request` */
export const readByQueryPtApplication: FunctionProfile<
  ReadByQueryPtApplication,
  PtApplicationData
> = {
  name: "Intacct ptapplication readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PTAPPLICATION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPtApplicationResponse,
};

/** The input of Intacct ptapplication QUERY. */
export type QueryPtApplication = QueryInput;

/** `Intacct ptapplication QUERY Request` */
export const queryPtApplication: QueryProfile<PtApplicationRecord> = {
  name: "Intacct ptapplication QUERY Request",
  version: "3.0",
  fixed: { object: "PTAPPLICATION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPtApplicationResponse,
};

/** The input of Intacct ptapplication LOOKUP. */
export type LookupPtApplication = Lookup;

/** `Intacct ptapplication LOOKUP Request` */
export const lookupPtApplication: FunctionProfile<
  LookupPtApplication,
  TypeData
> = {
  name: "Intacct ptapplication LOOKUP Request",
  version: "3.0",
  fixed: { object: "PTAPPLICATION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPtApplicationResponse,
};

/** `Intacct ptapplication GET Response` */
export const getPtApplicationResponse: Profile<PtApplicationData> = {
  name: "Intacct ptapplication GET Response",
  version: "3.0",
  element: "data",
  content: "(ptapplication*)",
  types: { ptapplication: () => ptApplicationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ptapplication readByName GET Response` */
export const readByNamePtApplicationResponse: Profile<PtApplicationData> = {
  name: "Intacct ptapplication readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(ptapplication*)",
  types: { ptapplication: () => ptApplicationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ptapplication readByQuery QUERY Response` */
export const readByQueryPtApplicationResponse: Profile<PtApplicationData> = {
  name: "Intacct ptapplication readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ptapplication*)",
  types: { ptapplication: () => ptApplicationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ptapplication QUERY Response` */
export const queryPtApplicationResponse: Profile<PtApplicationRows> = {
  name: "Intacct ptapplication QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PTAPPLICATION*)",
  types: { PTAPPLICATION: () => ptApplicationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ptapplication LOOKUP Response` */
export const lookupPtApplicationResponse: Profile<TypeData> = {
  name: "Intacct ptapplication LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ptapplication`. */
export interface PtApplicationData extends DataAttributes {
  ptapplication?: PtApplicationRecord[];
}

/** The fields of a ptapplication that can be requested. */
export type PtApplicationField =
  keyof PtApplicationFields | `${string}.${string}`;

/** The data of an answer about `PTAPPLICATION`. */
export interface PtApplicationRows extends DataAttributes {
  PTAPPLICATION?: PtApplicationRecord[];
}

/** An application of Platform Services. Declared in 3.0/platform.dtd. */
export interface PtApplicationFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Application name. */
  APPLICATIONNAME?: string;
  /** Order number. `INTEGER`. */
  ORDERNO?: IntegerText | null;
  /** Properties. */
  PROPERTIES?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Version. `NUMBER`. */
  VERSION?: DecimalText | null;
  /** Original ID. */
  ORIGINALID?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
}

/** The related records that dotted names lead to. */
export interface PtApplicationRelations {}

/** A record in an answer: the known fields, and any others. */
export interface PtApplicationRecord
  extends
    PtApplicationFields,
    OpenValues,
    Related<PtApplicationFields, PtApplicationRelations> {}

export const ptApplicationRecord: Shape<PtApplicationRecord> = {
  element: "PTAPPLICATION",
  content: `(RECORDNO? & NAME? & APPLICATIONNAME? & ORDERNO? & PROPERTIES? & DESCRIPTION? & VERSION? &
    ORIGINALID? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ORDERNO: "INTEGER",
    VERSION: "NUMBER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => ptApplicationPaths,
  answer: true,
};

export const ptApplicationPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
