// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd, shared/objects.dtd; do not edit. Checksum 585f400ade3c8446
import type {
  FunctionProfile,
  IntegerText,
  IsoDateTime,
  OpenRecord,
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
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct productline GET. */
export type GetProductLine = Read<ProductLineField | "*">;

/** `Intacct productline GET Request` */
export const getProductLine: FunctionProfile<GetProductLine, ProductLineData> =
  {
    name: "Intacct productline GET Request",
    version: "3.0",
    fixed: { object: "PRODUCTLINE" },
    element: "read",
    content: "(object & keys & fields? & returnFormat? & docparid?)",
    types: readTypes,
    response: () => getProductLineResponse,
  };

/** The input of Intacct productline readByName GET. */
export type ReadByNameProductLine = ReadByName<ProductLineField | "*">;

/** `Intacct productline readByName GET Request` */
export const readByNameProductLine: FunctionProfile<
  ReadByNameProductLine,
  ProductLineData
> = {
  name: "Intacct productline readByName GET Request",
  version: "3.0",
  fixed: { object: "PRODUCTLINE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameProductLineResponse,
};

/** The input of Intacct productline readByQuery QUERY. */
export type ReadByQueryProductLine = ReadByQuery<ProductLineField | "*">;

/** `Intacct productline readByQuery QUERY Request` */
export const readByQueryProductLine: FunctionProfile<
  ReadByQueryProductLine,
  ProductLineData
> = {
  name: "Intacct productline readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PRODUCTLINE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryProductLineResponse,
};

/** The input of Intacct productline QUERY. */
export type QueryProductLine = QueryInput;

/** `Intacct productline QUERY Request` */
export const queryProductLine: QueryProfile<ProductLineRecord> = {
  name: "Intacct productline QUERY Request",
  version: "3.0",
  fixed: { object: "PRODUCTLINE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryProductLineResponse,
};

/** The input of Intacct productline LOOKUP. */
export type LookupProductLine = Lookup;

/** `Intacct productline LOOKUP Request` */
export const lookupProductLine: FunctionProfile<LookupProductLine, TypeData> = {
  name: "Intacct productline LOOKUP Request",
  version: "3.0",
  fixed: { object: "PRODUCTLINE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProductLineResponse,
};

/** The input of Intacct productline get GET. */
export type GetProductLineFunction = Get;

/** `Intacct productline get GET Request` */
export const getProductLineFunction: FunctionProfile<
  GetProductLineFunction,
  ProductLineRows2
> = {
  name: "Intacct productline get GET Request",
  version: "3.0",
  fixed: { object: "productline" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getProductLineFunctionResponse,
};

/** The input of Intacct productline get_list QUERY. */
export type GetListProductLine = GetList;

/** `Intacct productline get_list QUERY Request` */
export const getListProductLine: FunctionProfile<
  GetListProductLine,
  ProductLineRows2
> = {
  name: "Intacct productline get_list QUERY Request",
  version: "3.0",
  fixed: { object: "productline" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListProductLineResponse,
};

/** `Intacct productline GET Response` */
export const getProductLineResponse: Profile<ProductLineData> = {
  name: "Intacct productline GET Response",
  version: "3.0",
  element: "data",
  content: "(productline*)",
  types: { productline: () => productLineRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct productline readByName GET Response` */
export const readByNameProductLineResponse: Profile<ProductLineData> = {
  name: "Intacct productline readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(productline*)",
  types: { productline: () => productLineRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct productline readByQuery QUERY Response` */
export const readByQueryProductLineResponse: Profile<ProductLineData> = {
  name: "Intacct productline readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(productline*)",
  types: { productline: () => productLineRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct productline QUERY Response` */
export const queryProductLineResponse: Profile<ProductLineRows> = {
  name: "Intacct productline QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PRODUCTLINE*)",
  types: { PRODUCTLINE: () => productLineRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct productline LOOKUP Response` */
export const lookupProductLineResponse: Profile<TypeData> = {
  name: "Intacct productline LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct productline get GET Response` */
export const getProductLineFunctionResponse: Profile<ProductLineRows2> = {
  name: "Intacct productline get GET Response",
  version: "3.0",
  element: "data",
  content: "(productline*)",
  types: { productline: () => ({ element: "productline", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct productline get_list QUERY Response` */
export const getListProductLineResponse: Profile<ProductLineRows2> = {
  name: "Intacct productline get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(productline*)",
  types: { productline: () => ({ element: "productline", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `productline`. */
export interface ProductLineData extends DataAttributes {
  productline?: ProductLineRecord[];
}

/** The fields of a productline that can be requested. */
export type ProductLineField = keyof ProductLineFields | `${string}.${string}`;

/** The data of an answer about `PRODUCTLINE`. */
export interface ProductLineRows extends DataAttributes {
  PRODUCTLINE?: ProductLineRecord[];
}

/** The data of an answer about `productline`. */
export interface ProductLineRows2 extends DataAttributes {
  productline?: OpenRecord[];
}

/** A product line. Declared in 3.0/inventory.dtd. */
export interface ProductLineFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Product line ID. */
  PRODUCTLINEID?: string;
  /** Product line description. */
  DESCRIPTION?: string;
  /** Parent product line. */
  PARENTLINE?: string;
  /** Parent line ID record number. `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
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
export interface ProductLineRelations {
  MELOCATION: LocationRecord;
  PARENTPRODUCTLINE: ProductLineRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ProductLineRecord
  extends
    ProductLineFields,
    OpenValues,
    Related<ProductLineFields, ProductLineRelations> {}

export const productLineRecord: Shape<ProductLineRecord> = {
  element: "PRODUCTLINE",
  content: `(RECORDNO? & PRODUCTLINEID? & DESCRIPTION? & PARENTLINE? & PARENTKEY? & STATUS? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PARENTKEY: "INTEGER",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => productLinePaths,
  answer: true,
};

export const productLinePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    PARENTPRODUCTLINE: () => productLinePaths,
  },
};
