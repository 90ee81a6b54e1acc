// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum c3584d200f74f3d4
import type {
  FunctionProfile,
  IntegerText,
  IsoDate,
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

/** The input of Intacct invpricelist GET. */
export type GetInvPriceList = Read<InvPriceListField | "*">;

/** `Intacct invpricelist GET Request` */
export const getInvPriceList: FunctionProfile<
  GetInvPriceList,
  InvPriceListData
> = {
  name: "Intacct invpricelist GET Request",
  version: "3.0",
  fixed: { object: "INVPRICELIST" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getInvPriceListResponse,
};

/** The input of Intacct invpricelist readByName GET. */
export type ReadByNameInvPriceList = ReadByName<InvPriceListField | "*">;

/** `Intacct invpricelist readByName GET Request` */
export const readByNameInvPriceList: FunctionProfile<
  ReadByNameInvPriceList,
  InvPriceListData
> = {
  name: "Intacct invpricelist readByName GET Request",
  version: "3.0",
  fixed: { object: "INVPRICELIST" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameInvPriceListResponse,
};

/** The input of Intacct invpricelist readByQuery QUERY. */
export type ReadByQueryInvPriceList = ReadByQuery<InvPriceListField | "*">;

/** `Intacct invpricelist readByQuery QUERY Request` */
export const readByQueryInvPriceList: FunctionProfile<
  ReadByQueryInvPriceList,
  InvPriceListData
> = {
  name: "Intacct invpricelist readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "INVPRICELIST" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryInvPriceListResponse,
};

/** The input of Intacct invpricelist QUERY. */
export type QueryInvPriceList = QueryInput;

/** `Intacct invpricelist QUERY Request` */
export const queryInvPriceList: QueryProfile<InvPriceListRecord> = {
  name: "Intacct invpricelist QUERY Request",
  version: "3.0",
  fixed: { object: "INVPRICELIST" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryInvPriceListResponse,
};

/** The input of Intacct invpricelist LOOKUP. */
export type LookupInvPriceList = Lookup;

/** `Intacct invpricelist LOOKUP Request` */
export const lookupInvPriceList: FunctionProfile<LookupInvPriceList, TypeData> =
  {
    name: "Intacct invpricelist LOOKUP Request",
    version: "3.0",
    fixed: { object: "INVPRICELIST" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupInvPriceListResponse,
  };

/** `Intacct invpricelist GET Response` */
export const getInvPriceListResponse: Profile<InvPriceListData> = {
  name: "Intacct invpricelist GET Response",
  version: "3.0",
  element: "data",
  content: "(invpricelist*)",
  types: { invpricelist: () => invPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invpricelist readByName GET Response` */
export const readByNameInvPriceListResponse: Profile<InvPriceListData> = {
  name: "Intacct invpricelist readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(invpricelist*)",
  types: { invpricelist: () => invPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invpricelist readByQuery QUERY Response` */
export const readByQueryInvPriceListResponse: Profile<InvPriceListData> = {
  name: "Intacct invpricelist readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(invpricelist*)",
  types: { invpricelist: () => invPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invpricelist QUERY Response` */
export const queryInvPriceListResponse: Profile<InvPriceListRows> = {
  name: "Intacct invpricelist QUERY Response",
  version: "3.0",
  element: "data",
  content: "(INVPRICELIST*)",
  types: { INVPRICELIST: () => invPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invpricelist LOOKUP Response` */
export const lookupInvPriceListResponse: Profile<TypeData> = {
  name: "Intacct invpricelist LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `invpricelist`. */
export interface InvPriceListData extends DataAttributes {
  invpricelist?: InvPriceListRecord[];
}

/** The fields of an invpricelist that can be requested. */
export type InvPriceListField =
  keyof InvPriceListFields | `${string}.${string}`;

/** The data of an answer about `INVPRICELIST`. */
export interface InvPriceListRows extends DataAttributes {
  INVPRICELIST?: InvPriceListRecord[];
}

/** A price list of inventory. Declared in 3.0/inventory.dtd. */
export interface InvPriceListFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Price list name. */
  NAME?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DATEFROM?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DATETO?: IsoDate | null;
  /** Application. */
  SALEPURCHASE?: "Purchasing" | "Sales" | (string & {}) | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
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
export interface InvPriceListRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface InvPriceListRecord
  extends
    InvPriceListFields,
    OpenValues,
    Related<InvPriceListFields, InvPriceListRelations> {}

export const invPriceListRecord: Shape<InvPriceListRecord> = {
  element: "INVPRICELIST",
  content: `(RECORDNO? & NAME? & DATEFROM? & DATETO? & SALEPURCHASE? & STATUS? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DATEFROM: "DATE_MDY",
    DATETO: "DATE_MDY",
    SALEPURCHASE: "ENUM",
    STATUS: "ENUM",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => invPriceListPaths,
  answer: true,
};

export const invPriceListPaths: Paths = {
  types: { DATE_MDY: "DATEFROM DATETO" },
  to: { MELOCATION: () => locationPaths },
};
