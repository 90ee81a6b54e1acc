// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit. Checksum 9c4e61623aeccccb
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
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct vendtype GET. */
export type GetVendType = Read<VendTypeField | "*">;

/** `Intacct vendtype GET Request` */
export const getVendType: FunctionProfile<GetVendType, VendTypeData> = {
  name: "Intacct vendtype GET Request",
  version: "3.0",
  fixed: { object: "VENDTYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getVendTypeResponse,
};

/** The input of Intacct vendtype readByName GET. */
export type ReadByNameVendType = ReadByName<VendTypeField | "*">;

/** `Intacct vendtype readByName GET Request` */
export const readByNameVendType: FunctionProfile<
  ReadByNameVendType,
  VendTypeData
> = {
  name: "Intacct vendtype readByName GET Request",
  version: "3.0",
  fixed: { object: "VENDTYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameVendTypeResponse,
};

/** The input of Intacct vendtype readByQuery QUERY. */
export type ReadByQueryVendType = ReadByQuery<VendTypeField | "*">;

/** `Intacct vendtype readByQuery QUERY Request` */
export const readByQueryVendType: FunctionProfile<
  ReadByQueryVendType,
  VendTypeData
> = {
  name: "Intacct vendtype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "VENDTYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryVendTypeResponse,
};

/** The input of Intacct vendtype QUERY. */
export type QueryVendType = QueryInput;

/** `Intacct vendtype QUERY Request` */
export const queryVendType: QueryProfile<VendTypeRecord> = {
  name: "Intacct vendtype QUERY Request",
  version: "3.0",
  fixed: { object: "VENDTYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryVendTypeResponse,
};

/** The input of Intacct vendtype LOOKUP. */
export type LookupVendType = Lookup;

/** `Intacct vendtype LOOKUP Request` */
export const lookupVendType: FunctionProfile<LookupVendType, TypeData> = {
  name: "Intacct vendtype LOOKUP Request",
  version: "3.0",
  fixed: { object: "VENDTYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupVendTypeResponse,
};

/** `Intacct vendtype GET Response` */
export const getVendTypeResponse: Profile<VendTypeData> = {
  name: "Intacct vendtype GET Response",
  version: "3.0",
  element: "data",
  content: "(vendtype*)",
  types: { vendtype: () => vendTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendtype readByName GET Response` */
export const readByNameVendTypeResponse: Profile<VendTypeData> = {
  name: "Intacct vendtype readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(vendtype*)",
  types: { vendtype: () => vendTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendtype readByQuery QUERY Response` */
export const readByQueryVendTypeResponse: Profile<VendTypeData> = {
  name: "Intacct vendtype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(vendtype*)",
  types: { vendtype: () => vendTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendtype QUERY Response` */
export const queryVendTypeResponse: Profile<VendTypeRows> = {
  name: "Intacct vendtype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(VENDTYPE*)",
  types: { VENDTYPE: () => vendTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendtype LOOKUP Response` */
export const lookupVendTypeResponse: Profile<TypeData> = {
  name: "Intacct vendtype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vendtype`. */
export interface VendTypeData extends DataAttributes {
  vendtype?: VendTypeRecord[];
}

/** The fields of a vendtype that can be requested. */
export type VendTypeField = keyof VendTypeFields | `${string}.${string}`;

/** The data of an answer about `VENDTYPE`. */
export interface VendTypeRows extends DataAttributes {
  VENDTYPE?: VendTypeRecord[];
}

/** A type of vendors. Declared in 3.0/payables.dtd. */
export interface VendTypeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
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
export interface VendTypeRelations {
  MELOCATION: LocationRecord;
  PARENT: VendTypeRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface VendTypeRecord
  extends
    VendTypeFields,
    OpenValues,
    Related<VendTypeFields, VendTypeRelations> {}

export const vendTypeRecord: Shape<VendTypeRecord> = {
  element: "VENDTYPE",
  content: `(RECORDNO? & NAME? & STATUS? & FORM1099TYPE? & FORM1099BOX? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => vendTypePaths,
  answer: true,
};

export const vendTypePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    PARENT: () => vendTypePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
