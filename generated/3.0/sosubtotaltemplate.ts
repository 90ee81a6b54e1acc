// Made by intacct-codegen from 3.0/objects.dtd, 3.0/order-entry.dtd; do not edit. Checksum 55e772c483fa2176
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

/** The input of Intacct sosubtotaltemplate GET. */
export type GetSoSubtotalTemplate = Read<SoSubtotalTemplateField | "*">;

/** `Intacct sosubtotaltemplate GET Request` */
export const getSoSubtotalTemplate: FunctionProfile<
  GetSoSubtotalTemplate,
  SoSubtotalTemplateData
> = {
  name: "Intacct sosubtotaltemplate GET Request",
  version: "3.0",
  fixed: { object: "SOSUBTOTALTEMPLATE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getSoSubtotalTemplateResponse,
};

/** The input of Intacct sosubtotaltemplate readByName GET. */
export type ReadByNameSoSubtotalTemplate = ReadByName<
  SoSubtotalTemplateField | "*"
>;

/** `Intacct sosubtotaltemplate readByName GET Request` */
export const readByNameSoSubtotalTemplate: FunctionProfile<
  ReadByNameSoSubtotalTemplate,
  SoSubtotalTemplateData
> = {
  name: "Intacct sosubtotaltemplate readByName GET Request",
  version: "3.0",
  fixed: { object: "SOSUBTOTALTEMPLATE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameSoSubtotalTemplateResponse,
};

/** The input of Intacct sosubtotaltemplate readByQuery QUERY. */
export type ReadByQuerySoSubtotalTemplate = ReadByQuery<
  SoSubtotalTemplateField | "*"
>;

/** `Intacct sosubtotaltemplate readByQuery QUERY Request` */
export const readByQuerySoSubtotalTemplate: FunctionProfile<
  ReadByQuerySoSubtotalTemplate,
  SoSubtotalTemplateData
> = {
  name: "Intacct sosubtotaltemplate readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "SOSUBTOTALTEMPLATE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQuerySoSubtotalTemplateResponse,
};

/** The input of Intacct sosubtotaltemplate QUERY. */
export type QuerySoSubtotalTemplate = QueryInput;

/** `Intacct sosubtotaltemplate QUERY Request` */
export const querySoSubtotalTemplate: QueryProfile<SoSubtotalTemplateRecord> = {
  name: "Intacct sosubtotaltemplate QUERY Request",
  version: "3.0",
  fixed: { object: "SOSUBTOTALTEMPLATE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => querySoSubtotalTemplateResponse,
};

/** The input of Intacct sosubtotaltemplate LOOKUP. */
export type LookupSoSubtotalTemplate = Lookup;

/** `Intacct sosubtotaltemplate LOOKUP Request` */
export const lookupSoSubtotalTemplate: FunctionProfile<
  LookupSoSubtotalTemplate,
  TypeData
> = {
  name: "Intacct sosubtotaltemplate LOOKUP Request",
  version: "3.0",
  fixed: { object: "SOSUBTOTALTEMPLATE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupSoSubtotalTemplateResponse,
};

/** `Intacct sosubtotaltemplate GET Response` */
export const getSoSubtotalTemplateResponse: Profile<SoSubtotalTemplateData> = {
  name: "Intacct sosubtotaltemplate GET Response",
  version: "3.0",
  element: "data",
  content: "(sosubtotaltemplate*)",
  types: { sosubtotaltemplate: () => soSubtotalTemplateRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sosubtotaltemplate readByName GET Response` */
export const readByNameSoSubtotalTemplateResponse: Profile<SoSubtotalTemplateData> =
  {
    name: "Intacct sosubtotaltemplate readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(sosubtotaltemplate*)",
    types: { sosubtotaltemplate: () => soSubtotalTemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct sosubtotaltemplate readByQuery QUERY Response` */
export const readByQuerySoSubtotalTemplateResponse: Profile<SoSubtotalTemplateData> =
  {
    name: "Intacct sosubtotaltemplate readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(sosubtotaltemplate*)",
    types: { sosubtotaltemplate: () => soSubtotalTemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct sosubtotaltemplate QUERY Response` */
export const querySoSubtotalTemplateResponse: Profile<SoSubtotalTemplateRows> =
  {
    name: "Intacct sosubtotaltemplate QUERY Response",
    version: "3.0",
    element: "data",
    content: "(SOSUBTOTALTEMPLATE*)",
    types: { SOSUBTOTALTEMPLATE: () => soSubtotalTemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct sosubtotaltemplate LOOKUP Response` */
export const lookupSoSubtotalTemplateResponse: Profile<TypeData> = {
  name: "Intacct sosubtotaltemplate LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `sosubtotaltemplate`. */
export interface SoSubtotalTemplateData extends DataAttributes {
  sosubtotaltemplate?: SoSubtotalTemplateRecord[];
}

/** The fields of a sosubtotaltemplate that can be requested. */
export type SoSubtotalTemplateField =
  keyof SoSubtotalTemplateFields | `${string}.${string}`;

/** The data of an answer about `SOSUBTOTALTEMPLATE`. */
export interface SoSubtotalTemplateRows extends DataAttributes {
  SOSUBTOTALTEMPLATE?: SoSubtotalTemplateRecord[];
}

/** A template for the subtotals of sales transactions. Declared in 3.0/order-entry.dtd. */
export interface SoSubtotalTemplateFields {
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
export interface SoSubtotalTemplateRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface SoSubtotalTemplateRecord
  extends
    SoSubtotalTemplateFields,
    OpenValues,
    Related<SoSubtotalTemplateFields, SoSubtotalTemplateRelations> {}

export const soSubtotalTemplateRecord: Shape<SoSubtotalTemplateRecord> = {
  element: "SOSUBTOTALTEMPLATE",
  content: `(RECORDNO? & NAME? & MODULE? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? &
    #ANY*)`,
  types: { RECORDNO: "INTEGER", MEGAENTITYKEY: "INTEGER" },
  paths: () => soSubtotalTemplatePaths,
  answer: true,
};

export const soSubtotalTemplatePaths: Paths = {
  to: { MELOCATION: () => locationPaths },
};
