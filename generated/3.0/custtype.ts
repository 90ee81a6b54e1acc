// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd; do not edit. Checksum a7efb9445c112074
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

/** The input of Intacct custtype GET. */
export type GetCustType = Read<CustTypeField | "*">;

/** `Intacct custtype GET Request` */
export const getCustType: FunctionProfile<GetCustType, CustTypeData> = {
  name: "Intacct custtype GET Request",
  version: "3.0",
  fixed: { object: "CUSTTYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCustTypeResponse,
};

/** The input of Intacct custtype readByName GET. */
export type ReadByNameCustType = ReadByName<CustTypeField | "*">;

/** `Intacct custtype readByName GET Request` */
export const readByNameCustType: FunctionProfile<
  ReadByNameCustType,
  CustTypeData
> = {
  name: "Intacct custtype readByName GET Request",
  version: "3.0",
  fixed: { object: "CUSTTYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameCustTypeResponse,
};

/** The input of Intacct custtype readByQuery QUERY. */
export type ReadByQueryCustType = ReadByQuery<CustTypeField | "*">;

/** `Intacct custtype readByQuery QUERY Request` */
export const readByQueryCustType: FunctionProfile<
  ReadByQueryCustType,
  CustTypeData
> = {
  name: "Intacct custtype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CUSTTYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCustTypeResponse,
};

/** The input of Intacct custtype QUERY. */
export type QueryCustType = QueryInput;

/** `Intacct custtype QUERY Request` */
export const queryCustType: QueryProfile<CustTypeRecord> = {
  name: "Intacct custtype QUERY Request",
  version: "3.0",
  fixed: { object: "CUSTTYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCustTypeResponse,
};

/** The input of Intacct custtype LOOKUP. */
export type LookupCustType = Lookup;

/** `Intacct custtype LOOKUP Request` */
export const lookupCustType: FunctionProfile<LookupCustType, TypeData> = {
  name: "Intacct custtype LOOKUP Request",
  version: "3.0",
  fixed: { object: "CUSTTYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCustTypeResponse,
};

/** `Intacct custtype GET Response` */
export const getCustTypeResponse: Profile<CustTypeData> = {
  name: "Intacct custtype GET Response",
  version: "3.0",
  element: "data",
  content: "(custtype*)",
  types: { custtype: () => custTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct custtype readByName GET Response` */
export const readByNameCustTypeResponse: Profile<CustTypeData> = {
  name: "Intacct custtype readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(custtype*)",
  types: { custtype: () => custTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct custtype readByQuery QUERY Response` */
export const readByQueryCustTypeResponse: Profile<CustTypeData> = {
  name: "Intacct custtype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(custtype*)",
  types: { custtype: () => custTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct custtype QUERY Response` */
export const queryCustTypeResponse: Profile<CustTypeRows> = {
  name: "Intacct custtype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CUSTTYPE*)",
  types: { CUSTTYPE: () => custTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct custtype LOOKUP Response` */
export const lookupCustTypeResponse: Profile<TypeData> = {
  name: "Intacct custtype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `custtype`. */
export interface CustTypeData extends DataAttributes {
  custtype?: CustTypeRecord[];
}

/** The fields of a custtype that can be requested. */
export type CustTypeField = keyof CustTypeFields | `${string}.${string}`;

/** The data of an answer about `CUSTTYPE`. */
export interface CustTypeRows extends DataAttributes {
  CUSTTYPE?: CustTypeRecord[];
}

/** A type of customers. Declared in 3.0/receivables.dtd. */
export interface CustTypeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Customer type. */
  NAME?: string;
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
export interface CustTypeRelations {
  MELOCATION: LocationRecord;
  PARENT: CustTypeRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface CustTypeRecord
  extends
    CustTypeFields,
    OpenValues,
    Related<CustTypeFields, CustTypeRelations> {}

export const custTypeRecord: Shape<CustTypeRecord> = {
  element: "CUSTTYPE",
  content: `(RECORDNO? & NAME? & STATUS? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => custTypePaths,
  answer: true,
};

export const custTypePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    PARENT: () => custTypePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
