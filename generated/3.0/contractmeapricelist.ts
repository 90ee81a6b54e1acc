// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 55c7b3e45e36bc3f
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
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct contractmeapricelist GET. */
export type GetContractmeapricelist = Read<ContractmeapricelistField | "*">;

/** `Intacct contractmeapricelist GET Request` */
export const getContractmeapricelist: FunctionProfile<
  GetContractmeapricelist,
  ContractmeapricelistData
> = {
  name: "Intacct contractmeapricelist GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAPRICELIST" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractmeapricelistResponse,
};

/** The input of Intacct contractmeapricelist readByName GET. */
export type ReadByNameContractmeapricelist = ReadByName<
  ContractmeapricelistField | "*"
>;

/** `Intacct contractmeapricelist readByName GET Request` */
export const readByNameContractmeapricelist: FunctionProfile<
  ReadByNameContractmeapricelist,
  ContractmeapricelistData
> = {
  name: "Intacct contractmeapricelist readByName GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAPRICELIST" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameContractmeapricelistResponse,
};

/** The input of Intacct contractmeapricelist readByQuery QUERY. */
export type ReadByQueryContractmeapricelist = ReadByQuery<
  ContractmeapricelistField | "*"
>;

/** `Intacct contractmeapricelist readByQuery QUERY Request` */
export const readByQueryContractmeapricelist: FunctionProfile<
  ReadByQueryContractmeapricelist,
  ContractmeapricelistData
> = {
  name: "Intacct contractmeapricelist readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAPRICELIST" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractmeapricelistResponse,
};

/** The input of Intacct contractmeapricelist QUERY. */
export type QueryContractmeapricelist = QueryInput;

/** `Intacct contractmeapricelist QUERY Request` */
export const queryContractmeapricelist: QueryProfile<ContractmeapricelistRecord> =
  {
    name: "Intacct contractmeapricelist QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTMEAPRICELIST" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractmeapricelistResponse,
  };

/** The input of Intacct contractmeapricelist LOOKUP. */
export type LookupContractmeapricelist = Lookup;

/** `Intacct contractmeapricelist LOOKUP Request` */
export const lookupContractmeapricelist: FunctionProfile<
  LookupContractmeapricelist,
  TypeData
> = {
  name: "Intacct contractmeapricelist LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAPRICELIST" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractmeapricelistResponse,
};

/** `Intacct contractmeapricelist GET Response` */
export const getContractmeapricelistResponse: Profile<ContractmeapricelistData> =
  {
    name: "Intacct contractmeapricelist GET Response",
    version: "3.0",
    element: "data",
    content: "(contractmeapricelist*)",
    types: { contractmeapricelist: () => contractmeapricelistRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractmeapricelist readByName GET Response` */
export const readByNameContractmeapricelistResponse: Profile<ContractmeapricelistData> =
  {
    name: "Intacct contractmeapricelist readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(contractmeapricelist*)",
    types: { contractmeapricelist: () => contractmeapricelistRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractmeapricelist readByQuery QUERY Response` */
export const readByQueryContractmeapricelistResponse: Profile<ContractmeapricelistData> =
  {
    name: "Intacct contractmeapricelist readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractmeapricelist*)",
    types: { contractmeapricelist: () => contractmeapricelistRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractmeapricelist QUERY Response` */
export const queryContractmeapricelistResponse: Profile<ContractmeapricelistRows> =
  {
    name: "Intacct contractmeapricelist QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTMEAPRICELIST*)",
    types: { CONTRACTMEAPRICELIST: () => contractmeapricelistRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractmeapricelist LOOKUP Response` */
export const lookupContractmeapricelistResponse: Profile<TypeData> = {
  name: "Intacct contractmeapricelist LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractmeapricelist`. */
export interface ContractmeapricelistData extends DataAttributes {
  contractmeapricelist?: ContractmeapricelistRecord[];
}

/** The fields of a contractmeapricelist that can be requested. */
export type ContractmeapricelistField =
  keyof ContractmeapricelistFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTMEAPRICELIST`. */
export interface ContractmeapricelistRows extends DataAttributes {
  CONTRACTMEAPRICELIST?: ContractmeapricelistRecord[];
}

/** A price list of fair values. Declared in 3.0/contracts.dtd. */
export interface ContractmeapricelistFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Price list name. */
  NAME?: string;
  /** Is default. `BOOLEAN`. */
  ISDEFAULT?: boolean | null;
  /** Status. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Price list for. */
  PRICELISTTYPE?: "M" | (string & {}) | null;
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
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ContractmeapricelistRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractmeapricelistRecord
  extends
    ContractmeapricelistFields,
    OpenValues,
    Related<ContractmeapricelistFields, ContractmeapricelistRelations> {}

export const contractmeapricelistRecord: Shape<ContractmeapricelistRecord> = {
  element: "CONTRACTMEAPRICELIST",
  content: `(RECORDNO? & NAME? & ISDEFAULT? & STATUS? & DESCRIPTION? & PRICELISTTYPE? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ISDEFAULT: "BOOLEAN",
    STATUS: "ENUM",
    PRICELISTTYPE: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => contractmeapricelistPaths,
  answer: true,
};

export const contractmeapricelistPaths: Paths = {
  types: { BOOLEAN: "ISDEFAULT", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
