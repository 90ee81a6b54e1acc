// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd, shared/objects.dtd; do not edit. Checksum c3b1c37e736b055e
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
import { type GetList, getListTypes } from "./get_list.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct uom GET. */
export type GetUom = Read<UomField | "*">;

/** `Intacct uom GET Request` */
export const getUom: FunctionProfile<GetUom, UomData> = {
  name: "Intacct uom GET Request",
  version: "3.0",
  fixed: { object: "UOM" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getUomResponse,
};

/** The input of Intacct uom readByName GET. */
export type ReadByNameUom = ReadByName<UomField | "*">;

/** `Intacct uom readByName GET Request` */
export const readByNameUom: FunctionProfile<ReadByNameUom, UomData> = {
  name: "Intacct uom readByName GET Request",
  version: "3.0",
  fixed: { object: "UOM" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameUomResponse,
};

/** The input of Intacct uom readByQuery QUERY. */
export type ReadByQueryUom = ReadByQuery<UomField | "*">;

/** `Intacct uom readByQuery QUERY Request` */
export const readByQueryUom: FunctionProfile<ReadByQueryUom, UomData> = {
  name: "Intacct uom readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "UOM" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryUomResponse,
};

/** The input of Intacct uom QUERY. */
export type QueryUom = QueryInput;

/** `Intacct uom QUERY Request` */
export const queryUom: QueryProfile<UomRecord> = {
  name: "Intacct uom QUERY Request",
  version: "3.0",
  fixed: { object: "UOM" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryUomResponse,
};

/** The input of Intacct uom LOOKUP. */
export type LookupUom = Lookup;

/** `Intacct uom LOOKUP Request` */
export const lookupUom: FunctionProfile<LookupUom, TypeData> = {
  name: "Intacct uom LOOKUP Request",
  version: "3.0",
  fixed: { object: "UOM" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupUomResponse,
};

/** The input of Intacct uom get_list QUERY. */
export type GetListUom = GetList;

/** `Intacct uom get_list QUERY Request` */
export const getListUom: FunctionProfile<GetListUom, UomRows2> = {
  name: "Intacct uom get_list QUERY Request",
  version: "3.0",
  fixed: { object: "uom" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListUomResponse,
};

/** `Intacct uom GET Response` */
export const getUomResponse: Profile<UomData> = {
  name: "Intacct uom GET Response",
  version: "3.0",
  element: "data",
  content: "(uom*)",
  types: { uom: () => uomRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct uom readByName GET Response` */
export const readByNameUomResponse: Profile<UomData> = {
  name: "Intacct uom readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(uom*)",
  types: { uom: () => uomRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct uom readByQuery QUERY Response` */
export const readByQueryUomResponse: Profile<UomData> = {
  name: "Intacct uom readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(uom*)",
  types: { uom: () => uomRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct uom QUERY Response` */
export const queryUomResponse: Profile<UomRows> = {
  name: "Intacct uom QUERY Response",
  version: "3.0",
  element: "data",
  content: "(UOM*)",
  types: { UOM: () => uomRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct uom LOOKUP Response` */
export const lookupUomResponse: Profile<TypeData> = {
  name: "Intacct uom LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct uom get_list QUERY Response` */
export const getListUomResponse: Profile<UomRows2> = {
  name: "Intacct uom get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(uom*)",
  types: { uom: () => ({ element: "uom", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `uom`. */
export interface UomData extends DataAttributes {
  uom?: UomRecord[];
}

/** The fields of an uom that can be requested. */
export type UomField = keyof UomFields | `${string}.${string}`;

/** The data of an answer about `UOM`. */
export interface UomRows extends DataAttributes {
  UOM?: UomRecord[];
}

/** The data of an answer about `uom`. */
export interface UomRows2 extends DataAttributes {
  uom?: OpenRecord[];
}

/** A group of units of measure. Declared in 3.0/inventory.dtd. */
export interface UomFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Unit of measure group name. */
  NAME?: string;
  /** Intacct UOM group. `BOOLEAN`. */
  ISSYSTEM?: boolean | null;
  /** Default UOM key. */
  INVDEFUNITKEY?: string;
  /** Default UOM key. */
  PODEFUNITKEY?: string;
  /** Default UOM key. */
  SODEFUNITKEY?: string;
  /** Inventory. */
  INVUOM?: string;
  /** Purchasing. */
  POUOM?: string;
  /** Sales. */
  OEUOM?: string;
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
export interface UomRelations {}

/** A record in an answer: the known fields, and any others. */
export interface UomRecord
  extends UomFields, OpenValues, Related<UomFields, UomRelations> {}

export const uomRecord: Shape<UomRecord> = {
  element: "UOM",
  content: `(RECORDNO? & NAME? & ISSYSTEM? & INVDEFUNITKEY? & PODEFUNITKEY? & SODEFUNITKEY? & INVUOM? &
    POUOM? & OEUOM? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ISSYSTEM: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => uomPaths,
  answer: true,
};

export const uomPaths: Paths = {
  types: { BOOLEAN: "ISSYSTEM", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
