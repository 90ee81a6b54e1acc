// Made by intacct-codegen from 3.0/objects.dtd, 3.0/purchasing.dtd; do not edit. Checksum 79a2c03bee96546e
import type {
  FunctionProfile,
  IntegerText,
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
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct posubtotaltemplate GET. */
export type GetPoSubtotalTemplate = Read<PoSubtotalTemplateField | "*">;

/** `Intacct posubtotaltemplate GET Request` */
export const getPoSubtotalTemplate: FunctionProfile<
  GetPoSubtotalTemplate,
  PoSubtotalTemplateData
> = {
  name: "Intacct posubtotaltemplate GET Request",
  version: "3.0",
  fixed: { object: "POSUBTOTALTEMPLATE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPoSubtotalTemplateResponse,
};

/** The input of Intacct posubtotaltemplate readByName GET. */
export type ReadByNamePoSubtotalTemplate = ReadByName<
  PoSubtotalTemplateField | "*"
>;

/** `Intacct posubtotaltemplate readByName GET Request` */
export const readByNamePoSubtotalTemplate: FunctionProfile<
  ReadByNamePoSubtotalTemplate,
  PoSubtotalTemplateData
> = {
  name: "Intacct posubtotaltemplate readByName GET Request",
  version: "3.0",
  fixed: { object: "POSUBTOTALTEMPLATE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNamePoSubtotalTemplateResponse,
};

/** The input of Intacct posubtotaltemplate readByQuery QUERY. */
export type ReadByQueryPoSubtotalTemplate = ReadByQuery<
  PoSubtotalTemplateField | "*"
>;

/** `Intacct posubtotaltemplate readByQuery QUERY Request` */
export const readByQueryPoSubtotalTemplate: FunctionProfile<
  ReadByQueryPoSubtotalTemplate,
  PoSubtotalTemplateData
> = {
  name: "Intacct posubtotaltemplate readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "POSUBTOTALTEMPLATE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPoSubtotalTemplateResponse,
};

/** The input of Intacct posubtotaltemplate QUERY. */
export type QueryPoSubtotalTemplate = QueryInput;

/** `Intacct posubtotaltemplate QUERY Request` */
export const queryPoSubtotalTemplate: QueryProfile<PoSubtotalTemplateRecord> = {
  name: "Intacct posubtotaltemplate QUERY Request",
  version: "3.0",
  fixed: { object: "POSUBTOTALTEMPLATE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPoSubtotalTemplateResponse,
};

/** The input of Intacct posubtotaltemplate LOOKUP. */
export type LookupPoSubtotalTemplate = Lookup;

/** `Intacct posubtotaltemplate LOOKUP Request` */
export const lookupPoSubtotalTemplate: FunctionProfile<
  LookupPoSubtotalTemplate,
  TypeData
> = {
  name: "Intacct posubtotaltemplate LOOKUP Request",
  version: "3.0",
  fixed: { object: "POSUBTOTALTEMPLATE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPoSubtotalTemplateResponse,
};

/** `Intacct posubtotaltemplate GET Response` */
export const getPoSubtotalTemplateResponse: Profile<PoSubtotalTemplateData> = {
  name: "Intacct posubtotaltemplate GET Response",
  version: "3.0",
  element: "data",
  content: "(posubtotaltemplate*)",
  types: { posubtotaltemplate: () => poSubtotalTemplateRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct posubtotaltemplate readByName GET Response` */
export const readByNamePoSubtotalTemplateResponse: Profile<PoSubtotalTemplateData> =
  {
    name: "Intacct posubtotaltemplate readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(posubtotaltemplate*)",
    types: { posubtotaltemplate: () => poSubtotalTemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct posubtotaltemplate readByQuery QUERY Response` */
export const readByQueryPoSubtotalTemplateResponse: Profile<PoSubtotalTemplateData> =
  {
    name: "Intacct posubtotaltemplate readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(posubtotaltemplate*)",
    types: { posubtotaltemplate: () => poSubtotalTemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct posubtotaltemplate QUERY Response` */
export const queryPoSubtotalTemplateResponse: Profile<PoSubtotalTemplateRows> =
  {
    name: "Intacct posubtotaltemplate QUERY Response",
    version: "3.0",
    element: "data",
    content: "(POSUBTOTALTEMPLATE*)",
    types: { POSUBTOTALTEMPLATE: () => poSubtotalTemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct posubtotaltemplate LOOKUP Response` */
export const lookupPoSubtotalTemplateResponse: Profile<TypeData> = {
  name: "Intacct posubtotaltemplate LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `posubtotaltemplate`. */
export interface PoSubtotalTemplateData extends DataAttributes {
  posubtotaltemplate?: PoSubtotalTemplateRecord[];
}

/** The fields of a posubtotaltemplate that can be requested. */
export type PoSubtotalTemplateField =
  keyof PoSubtotalTemplateFields | `${string}.${string}`;

/** The data of an answer about `POSUBTOTALTEMPLATE`. */
export interface PoSubtotalTemplateRows extends DataAttributes {
  POSUBTOTALTEMPLATE?: PoSubtotalTemplateRecord[];
}

/** A template for the subtotals of purchasing transactions. Declared in 3.0/purchasing.dtd. */
export interface PoSubtotalTemplateFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Template name. */
  NAME?: string;
  /** Module. */
  MODULE?: string;
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
export interface PoSubtotalTemplateRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PoSubtotalTemplateRecord
  extends
    PoSubtotalTemplateFields,
    OpenValues,
    Related<PoSubtotalTemplateFields, PoSubtotalTemplateRelations> {}

export const poSubtotalTemplateRecord: Shape<PoSubtotalTemplateRecord> = {
  element: "POSUBTOTALTEMPLATE",
  content: `(RECORDNO? & NAME? & MODULE? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? &
    #ANY*)`,
  types: { RECORDNO: "INTEGER", MEGAENTITYKEY: "INTEGER" },
  paths: () => poSubtotalTemplatePaths,
  answer: true,
};

export const poSubtotalTemplatePaths: Paths = {
  to: { MELOCATION: () => locationPaths },
};
