// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum e764ea3df689d0f1
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

/** A size of bins. Declared in 3.0/inventory.dtd. */
export interface CreateBinsize {
  /** Bin size ID. */
  SIZEID: string;
  /** Bin size description. */
  SIZEDESC?: string;
}

/** `Intacct binsize CREATE Request` */
export const createBinsize: FunctionProfile<CreateBinsize, BinsizeData> = {
  name: "Intacct binsize CREATE Request",
  version: "3.0",
  within: "create",
  element: "BINSIZE",
  content: "(SIZEID & SIZEDESC?)",
  source: "documented",
  response: () => getBinsizeResponse,
};

/** A size of bins. Declared in 3.0/inventory.dtd. */
export interface UpdateBinsize {
  /** Record no. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Bin size ID. */
  SIZEID?: string;
  /** Bin size description. */
  SIZEDESC?: string;
  /** Bin description. */
  BINDESC?: string;
}

/** `Intacct binsize UPDATE Request` */
export const updateBinsize: FunctionProfile<UpdateBinsize, BinsizeData> = {
  name: "Intacct binsize UPDATE Request",
  version: "3.0",
  within: "update",
  element: "BINSIZE",
  content: "(RECORDNO? & SIZEID? & SIZEDESC? & BINDESC?)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getBinsizeResponse,
};

/** The input of Intacct binsize DELETE. */
export type DeleteBinsize = Delete;

/** `Intacct binsize DELETE Request` */
export const deleteBinsize: FunctionProfile<DeleteBinsize, Completed> = {
  name: "Intacct binsize DELETE Request",
  version: "3.0",
  fixed: { object: "BINSIZE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct binsize GET. */
export type GetBinsize = Read<BinsizeField | "*">;

/** `Intacct binsize GET Request` */
export const getBinsize: FunctionProfile<GetBinsize, BinsizeData> = {
  name: "Intacct binsize GET Request",
  version: "3.0",
  fixed: { object: "BINSIZE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getBinsizeResponse,
};

/** The input of Intacct binsize readByName GET. */
export type ReadByNameBinsize = ReadByName<BinsizeField | "*">;

/** `Intacct binsize readByName GET Request` */
export const readByNameBinsize: FunctionProfile<
  ReadByNameBinsize,
  BinsizeData
> = {
  name: "Intacct binsize readByName GET Request",
  version: "3.0",
  fixed: { object: "BINSIZE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameBinsizeResponse,
};

/** The input of Intacct binsize readByQuery QUERY. */
export type ReadByQueryBinsize = ReadByQuery<BinsizeField | "*">;

/** `Intacct binsize readByQuery QUERY Request` */
export const readByQueryBinsize: FunctionProfile<
  ReadByQueryBinsize,
  BinsizeData
> = {
  name: "Intacct binsize readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "BINSIZE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryBinsizeResponse,
};

/** The input of Intacct binsize QUERY. */
export type QueryBinsize = QueryInput;

/** `Intacct binsize QUERY Request` */
export const queryBinsize: QueryProfile<BinsizeRecord> = {
  name: "Intacct binsize QUERY Request",
  version: "3.0",
  fixed: { object: "BINSIZE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryBinsizeResponse,
};

/** The input of Intacct binsize LOOKUP. */
export type LookupBinsize = Lookup;

/** `Intacct binsize LOOKUP Request` */
export const lookupBinsize: FunctionProfile<LookupBinsize, TypeData> = {
  name: "Intacct binsize LOOKUP Request",
  version: "3.0",
  fixed: { object: "BINSIZE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupBinsizeResponse,
};

/** `Intacct binsize GET Response` */
export const getBinsizeResponse: Profile<BinsizeData> = {
  name: "Intacct binsize GET Response",
  version: "3.0",
  element: "data",
  content: "(binsize*)",
  types: { binsize: () => binsizeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct binsize readByName GET Response` */
export const readByNameBinsizeResponse: Profile<BinsizeData> = {
  name: "Intacct binsize readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(binsize*)",
  types: { binsize: () => binsizeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct binsize readByQuery QUERY Response` */
export const readByQueryBinsizeResponse: Profile<BinsizeData> = {
  name: "Intacct binsize readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(binsize*)",
  types: { binsize: () => binsizeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct binsize QUERY Response` */
export const queryBinsizeResponse: Profile<BinsizeRows> = {
  name: "Intacct binsize QUERY Response",
  version: "3.0",
  element: "data",
  content: "(BINSIZE*)",
  types: { BINSIZE: () => binsizeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct binsize LOOKUP Response` */
export const lookupBinsizeResponse: Profile<TypeData> = {
  name: "Intacct binsize LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `binsize`. */
export interface BinsizeData extends DataAttributes {
  binsize?: BinsizeRecord[];
}

/** The fields of a binsize that can be requested. */
export type BinsizeField = keyof BinsizeFields | `${string}.${string}`;

/** The data of an answer about `BINSIZE`. */
export interface BinsizeRows extends DataAttributes {
  BINSIZE?: BinsizeRecord[];
}

/** A size of bins. Declared in 3.0/inventory.dtd. */
export interface BinsizeFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Bin size ID. */
  SIZEID?: string;
  /** Bin size description. */
  SIZEDESC?: string;
  /** Bin description. */
  BINDESC?: string;
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
export interface BinsizeRelations {}

/** A record in an answer: the known fields, and any others. */
export interface BinsizeRecord
  extends BinsizeFields, OpenValues, Related<BinsizeFields, BinsizeRelations> {}

export const binsizeRecord: Shape<BinsizeRecord> = {
  element: "BINSIZE",
  content: `(RECORDNO? & SIZEID? & SIZEDESC? & BINDESC? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => binsizePaths,
  answer: true,
};

export const binsizePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
