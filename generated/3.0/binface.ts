// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum 47b2817b1d391605
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

/** A side of an aisle that bins are on. Declared in 3.0/inventory.dtd. */
export interface CreateBinface {
  /** Bin face ID. */
  FACEID: string;
  /** Bin face description. */
  FACEDESC?: string;
}

/** `Intacct binface CREATE Request` */
export const createBinface: FunctionProfile<CreateBinface, BinfaceData> = {
  name: "Intacct binface CREATE Request",
  version: "3.0",
  within: "create",
  element: "BINFACE",
  content: "(FACEID & FACEDESC?)",
  source: "documented",
  response: () => getBinfaceResponse,
};

/** A side of an aisle that bins are on. Declared in 3.0/inventory.dtd. */
export interface UpdateBinface {
  /** Record no. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Bin face ID. */
  FACEID?: string;
  /** Bin face description. */
  FACEDESC?: string;
}

/** `Intacct binface UPDATE Request` */
export const updateBinface: FunctionProfile<UpdateBinface, BinfaceData> = {
  name: "Intacct binface UPDATE Request",
  version: "3.0",
  within: "update",
  element: "BINFACE",
  content: "(RECORDNO? & FACEID? & FACEDESC?)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getBinfaceResponse,
};

/** The input of Intacct binface DELETE. */
export type DeleteBinface = Delete;

/** `Intacct binface DELETE Request` */
export const deleteBinface: FunctionProfile<DeleteBinface, Completed> = {
  name: "Intacct binface DELETE Request",
  version: "3.0",
  fixed: { object: "BINFACE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct binface GET. */
export type GetBinface = Read<BinfaceField | "*">;

/** `Intacct binface GET Request` */
export const getBinface: FunctionProfile<GetBinface, BinfaceData> = {
  name: "Intacct binface GET Request",
  version: "3.0",
  fixed: { object: "BINFACE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getBinfaceResponse,
};

/** The input of Intacct binface readByName GET. */
export type ReadByNameBinface = ReadByName<BinfaceField | "*">;

/** `Intacct binface readByName GET Request` */
export const readByNameBinface: FunctionProfile<
  ReadByNameBinface,
  BinfaceData
> = {
  name: "Intacct binface readByName GET Request",
  version: "3.0",
  fixed: { object: "BINFACE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameBinfaceResponse,
};

/** The input of Intacct binface readByQuery QUERY. */
export type ReadByQueryBinface = ReadByQuery<BinfaceField | "*">;

/** `Intacct binface readByQuery QUERY Request` */
export const readByQueryBinface: FunctionProfile<
  ReadByQueryBinface,
  BinfaceData
> = {
  name: "Intacct binface readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "BINFACE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryBinfaceResponse,
};

/** The input of Intacct binface QUERY. */
export type QueryBinface = QueryInput;

/** `Intacct binface QUERY Request` */
export const queryBinface: QueryProfile<BinfaceRecord> = {
  name: "Intacct binface QUERY Request",
  version: "3.0",
  fixed: { object: "BINFACE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryBinfaceResponse,
};

/** The input of Intacct binface LOOKUP. */
export type LookupBinface = Lookup;

/** `Intacct binface LOOKUP Request` */
export const lookupBinface: FunctionProfile<LookupBinface, TypeData> = {
  name: "Intacct binface LOOKUP Request",
  version: "3.0",
  fixed: { object: "BINFACE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupBinfaceResponse,
};

/** `Intacct binface GET Response` */
export const getBinfaceResponse: Profile<BinfaceData> = {
  name: "Intacct binface GET Response",
  version: "3.0",
  element: "data",
  content: "(binface*)",
  types: { binface: () => binfaceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct binface readByName GET Response` */
export const readByNameBinfaceResponse: Profile<BinfaceData> = {
  name: "Intacct binface readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(binface*)",
  types: { binface: () => binfaceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct binface readByQuery QUERY Response` */
export const readByQueryBinfaceResponse: Profile<BinfaceData> = {
  name: "Intacct binface readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(binface*)",
  types: { binface: () => binfaceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct binface QUERY Response` */
export const queryBinfaceResponse: Profile<BinfaceRows> = {
  name: "Intacct binface QUERY Response",
  version: "3.0",
  element: "data",
  content: "(BINFACE*)",
  types: { BINFACE: () => binfaceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct binface LOOKUP Response` */
export const lookupBinfaceResponse: Profile<TypeData> = {
  name: "Intacct binface LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `binface`. */
export interface BinfaceData extends DataAttributes {
  binface?: BinfaceRecord[];
}

/** The fields of a binface that can be requested. */
export type BinfaceField = keyof BinfaceFields | `${string}.${string}`;

/** The data of an answer about `BINFACE`. */
export interface BinfaceRows extends DataAttributes {
  BINFACE?: BinfaceRecord[];
}

/** A side of an aisle that bins are on. Declared in 3.0/inventory.dtd. */
export interface BinfaceFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Bin face ID. */
  FACEID?: string;
  /** Bin face description. */
  FACEDESC?: string;
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
export interface BinfaceRelations {}

/** A record in an answer: the known fields, and any others. */
export interface BinfaceRecord
  extends BinfaceFields, OpenValues, Related<BinfaceFields, BinfaceRelations> {}

export const binfaceRecord: Shape<BinfaceRecord> = {
  element: "BINFACE",
  content: `(RECORDNO? & FACEID? & FACEDESC? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => binfacePaths,
  answer: true,
};

export const binfacePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
