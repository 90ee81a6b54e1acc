// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit.
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct gldetail readByQuery QUERY may ask for. */
export type ReadByQueryGlDetail = ReadByQuery<GlDetailField | "*">;

/** `Intacct gldetail readByQuery QUERY Request` */
export const readByQueryGlDetail: FunctionProfile<
  ReadByQueryGlDetail,
  GlDetailData
> = {
  name: "Intacct gldetail readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLDETAIL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlDetailResponse,
};

/** What Intacct gldetail QUERY may ask for. */
export type QueryGlDetail = QueryInput;

/** `Intacct gldetail QUERY Request` */
export const queryGlDetail: QueryProfile<GlDetailRecord> = {
  name: "Intacct gldetail QUERY Request",
  version: "3.0",
  fixed: { object: "GLDETAIL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGlDetailResponse,
};

/** What Intacct gldetail LOOKUP may ask for. */
export type LookupGlDetail = Lookup;

/** `Intacct gldetail LOOKUP Request` */
export const lookupGlDetail: FunctionProfile<LookupGlDetail, TypeData> = {
  name: "Intacct gldetail LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLDETAIL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlDetailResponse,
};

/** `Intacct gldetail readByQuery QUERY Response` */
export const readByQueryGlDetailResponse: Profile<GlDetailData> = {
  name: "Intacct gldetail readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(gldetail*)",
  alias: { GLDETAIL: "gldetail" },
  types: { gldetail: () => glDetailRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct gldetail QUERY Response` */
export const queryGlDetailResponse: Profile<GlDetailRows> = {
  name: "Intacct gldetail QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLDETAIL*)",
  types: { GLDETAIL: () => glDetailRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct gldetail LOOKUP Response` */
export const lookupGlDetailResponse: Profile<TypeData> = {
  name: "Intacct gldetail LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `gldetail` holds. */
export interface GlDetailData extends DataAttributes {
  gldetail?: GlDetailRecord[];
}

/** The fields of a gldetail that can be asked for. */
export type GlDetailField = keyof GlDetailFields | `${string}.${string}`;

/** What an answer about `GLDETAIL` holds. */
export interface GlDetailRows extends DataAttributes {
  GLDETAIL?: GlDetailRecord[];
}

/** A posting, together with the journal entry that it belongs to. Declared in 3.0/general-ledger.dtd. */
export interface GlDetailFields {
  MODULEKEY?: string;
  BOOKID?: string;
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  BATCH_TITLE?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BATCH_DATE?: IsoDate | null;
  /** `MONEY`. */
  TRX_AMOUNT?: DecimalText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GlDetailRecord extends GlDetailFields, OpenValues {}

export const glDetailRecord: Shape<GlDetailRecord> = {
  element: "GLDETAIL",
  content:
    "(MODULEKEY? & BOOKID? & RECORDNO? & BATCH_TITLE? & BATCH_DATE? & TRX_AMOUNT? & #ANY*)",
  types: { RECORDNO: "INTEGER", BATCH_DATE: "DATE_MDY", TRX_AMOUNT: "MONEY" },
  nulls: true,
};
