// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 6477c9e7c9b12f6d
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

/** The input of Intacct contractgroup GET. */
export type GetContractgroup = Read<ContractgroupField | "*">;

/** `Intacct contractgroup GET Request` */
export const getContractgroup: FunctionProfile<
  GetContractgroup,
  ContractgroupData
> = {
  name: "Intacct contractgroup GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractgroupResponse,
};

/** The input of Intacct contractgroup readByName GET. */
export type ReadByNameContractgroup = ReadByName<ContractgroupField | "*">;

/** `Intacct contractgroup readByName GET Request` */
export const readByNameContractgroup: FunctionProfile<
  ReadByNameContractgroup,
  ContractgroupData
> = {
  name: "Intacct contractgroup readByName GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTGROUP" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameContractgroupResponse,
};

/** The input of Intacct contractgroup readByQuery QUERY. */
export type ReadByQueryContractgroup = ReadByQuery<ContractgroupField | "*">;

/** `Intacct contractgroup readByQuery QUERY Request` */
export const readByQueryContractgroup: FunctionProfile<
  ReadByQueryContractgroup,
  ContractgroupData
> = {
  name: "Intacct contractgroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractgroupResponse,
};

/** The input of Intacct contractgroup QUERY. */
export type QueryContractgroup = QueryInput;

/** `Intacct contractgroup QUERY Request` */
export const queryContractgroup: QueryProfile<ContractgroupRecord> = {
  name: "Intacct contractgroup QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryContractgroupResponse,
};

/** The input of Intacct contractgroup LOOKUP. */
export type LookupContractgroup = Lookup;

/** `Intacct contractgroup LOOKUP Request` */
export const lookupContractgroup: FunctionProfile<
  LookupContractgroup,
  TypeData
> = {
  name: "Intacct contractgroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractgroupResponse,
};

/** `Intacct contractgroup GET Response` */
export const getContractgroupResponse: Profile<ContractgroupData> = {
  name: "Intacct contractgroup GET Response",
  version: "3.0",
  element: "data",
  content: "(contractgroup*)",
  types: { contractgroup: () => contractgroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractgroup readByName GET Response` */
export const readByNameContractgroupResponse: Profile<ContractgroupData> = {
  name: "Intacct contractgroup readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(contractgroup*)",
  types: { contractgroup: () => contractgroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractgroup readByQuery QUERY Response` */
export const readByQueryContractgroupResponse: Profile<ContractgroupData> = {
  name: "Intacct contractgroup readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(contractgroup*)",
  types: { contractgroup: () => contractgroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractgroup QUERY Response` */
export const queryContractgroupResponse: Profile<ContractgroupRows> = {
  name: "Intacct contractgroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTRACTGROUP*)",
  types: { CONTRACTGROUP: () => contractgroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractgroup LOOKUP Response` */
export const lookupContractgroupResponse: Profile<TypeData> = {
  name: "Intacct contractgroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractgroup`. */
export interface ContractgroupData extends DataAttributes {
  contractgroup?: ContractgroupRecord[];
}

/** The fields of a contractgroup that can be requested. */
export type ContractgroupField =
  keyof ContractgroupFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTGROUP`. */
export interface ContractgroupRows extends DataAttributes {
  CONTRACTGROUP?: ContractgroupRecord[];
}

/** A group of contracts. Declared in 3.0/contracts.dtd. */
export interface ContractgroupFields {
  /** Record number. */
  RECORDNO?: string;
  /** Contract group ID. */
  ID?: string;
  /** Group type. */
  GROUPTYPE?: "ALL" | "SPECIFIC" | (string & {}) | null;
  /** Contract group name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Dimension structure. `BOOLEAN`. */
  CREATEDIMCOMP?: boolean | null;
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
export interface ContractgroupRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractgroupRecord
  extends
    ContractgroupFields,
    OpenValues,
    Related<ContractgroupFields, ContractgroupRelations> {}

export const contractgroupRecord: Shape<ContractgroupRecord> = {
  element: "CONTRACTGROUP",
  content: `(RECORDNO? & ID? & GROUPTYPE? & NAME? & DESCRIPTION? & CREATEDIMCOMP? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    GROUPTYPE: "ENUM",
    CREATEDIMCOMP: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => contractgroupPaths,
  answer: true,
};

export const contractgroupPaths: Paths = {
  types: { BOOLEAN: "CREATEDIMCOMP", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
