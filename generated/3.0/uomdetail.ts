// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum 378fbae334c99fbc
import type {
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
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct uomdetail GET. */
export type GetUomDetail = Read<UomDetailField | "*">;

/** `Intacct uomdetail GET Request` */
export const getUomDetail: FunctionProfile<GetUomDetail, UomDetailData> = {
  name: "Intacct uomdetail GET Request",
  version: "3.0",
  fixed: { object: "UOMDETAIL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getUomDetailResponse,
};

/** The input of Intacct uomdetail readByQuery QUERY. */
export type ReadByQueryUomDetail = ReadByQuery<UomDetailField | "*">;

/** `Intacct uomdetail readByQuery QUERY Request` */
export const readByQueryUomDetail: FunctionProfile<
  ReadByQueryUomDetail,
  UomDetailData
> = {
  name: "Intacct uomdetail readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "UOMDETAIL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryUomDetailResponse,
};

/** The input of Intacct uomdetail QUERY. */
export type QueryUomDetail = QueryInput;

/** `Intacct uomdetail QUERY Request` */
export const queryUomDetail: QueryProfile<UomDetailRecord> = {
  name: "Intacct uomdetail QUERY Request",
  version: "3.0",
  fixed: { object: "UOMDETAIL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryUomDetailResponse,
};

/** The input of Intacct uomdetail LOOKUP. */
export type LookupUomDetail = Lookup;

/** `Intacct uomdetail LOOKUP Request` */
export const lookupUomDetail: FunctionProfile<LookupUomDetail, TypeData> = {
  name: "Intacct uomdetail LOOKUP Request",
  version: "3.0",
  fixed: { object: "UOMDETAIL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupUomDetailResponse,
};

/** `Intacct uomdetail GET Response` */
export const getUomDetailResponse: Profile<UomDetailData> = {
  name: "Intacct uomdetail GET Response",
  version: "3.0",
  element: "data",
  content: "(uomdetail*)",
  types: { uomdetail: () => uomDetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct uomdetail readByQuery QUERY Response` */
export const readByQueryUomDetailResponse: Profile<UomDetailData> = {
  name: "Intacct uomdetail readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(uomdetail*)",
  types: { uomdetail: () => uomDetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct uomdetail QUERY Response` */
export const queryUomDetailResponse: Profile<UomDetailRows> = {
  name: "Intacct uomdetail QUERY Response",
  version: "3.0",
  element: "data",
  content: "(UOMDETAIL*)",
  types: { UOMDETAIL: () => uomDetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct uomdetail LOOKUP Response` */
export const lookupUomDetailResponse: Profile<TypeData> = {
  name: "Intacct uomdetail LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `uomdetail`. */
export interface UomDetailData extends DataAttributes {
  uomdetail?: UomDetailRecord[];
}

/** The fields of an uomdetail that can be requested. */
export type UomDetailField = keyof UomDetailFields | `${string}.${string}`;

/** The data of an answer about `UOMDETAIL`. */
export interface UomDetailRows extends DataAttributes {
  UOMDETAIL?: UomDetailRecord[];
}

/** A unit of measure. Declared in 3.0/inventory.dtd. */
export interface UomDetailFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Unit. */
  UNIT?: string;
  /** Unit group. `INTEGER`. */
  GRPKEY?: IntegerText | null;
  /** Abbreviation. */
  ABBREVIATION?: string;
  /** Decimals. `INTEGER`. */
  NUMDECIMALS?: IntegerText | null;
  /** Is base. `BOOLEAN`. */
  ISBASE?: boolean | null;
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
export interface UomDetailRelations {}

/** A record in an answer: the known fields, and any others. */
export interface UomDetailRecord
  extends
    UomDetailFields,
    OpenValues,
    Related<UomDetailFields, UomDetailRelations> {}

export const uomDetailRecord: Shape<UomDetailRecord> = {
  element: "UOMDETAIL",
  content: `(RECORDNO? & UNIT? & GRPKEY? & ABBREVIATION? & NUMDECIMALS? & ISBASE? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    GRPKEY: "INTEGER",
    NUMDECIMALS: "INTEGER",
    ISBASE: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => uomDetailPaths,
  answer: true,
};

export const uomDetailPaths: Paths = {
  types: { BOOLEAN: "ISBASE", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
