// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 8f3796501a22661d
import type {
  Completed,
  FunctionProfile,
  Integer,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A price list that contracts bill by. Declared in 3.0/contracts.dtd. */
export interface CreateContractpricelist {
  /** Name. */
  NAME: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct contractpricelist CREATE Request` */
export const createContractpricelist: FunctionProfile<
  CreateContractpricelist,
  ContractpricelistData
> = {
  name: "Intacct contractpricelist CREATE Request",
  version: "3.0",
  within: "create",
  element: "CONTRACTPRICELIST",
  content: "(NAME & DESCRIPTION? & STATUS?)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getContractpricelistResponse,
};

/** A price list that contracts bill by. Declared in 3.0/contracts.dtd. */
export type UpdateContractpricelist = UpdateContractpricelistFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Name. */
        NAME?: string;
      }
    | {
        RECORDNO?: never;
        /** Name. */
        NAME: string;
      }
  );

interface UpdateContractpricelistFields {
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct contractpricelist UPDATE Request` */
export const updateContractpricelist: FunctionProfile<
  UpdateContractpricelist,
  ContractpricelistData
> = {
  name: "Intacct contractpricelist UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CONTRACTPRICELIST",
  content: "((RECORDNO || NAME) & DESCRIPTION? & STATUS?)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getContractpricelistResponse,
};

/** The input of Intacct contractpricelist DELETE. */
export type DeleteContractpricelist = Delete;

/** `Intacct contractpricelist DELETE Request` */
export const deleteContractpricelist: FunctionProfile<
  DeleteContractpricelist,
  Completed
> = {
  name: "Intacct contractpricelist DELETE Request",
  version: "3.0",
  fixed: { object: "CONTRACTPRICELIST" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct contractpricelist GET. */
export type GetContractpricelist = Read<ContractpricelistField | "*">;

/** `Intacct contractpricelist GET Request` */
export const getContractpricelist: FunctionProfile<
  GetContractpricelist,
  ContractpricelistData
> = {
  name: "Intacct contractpricelist GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTPRICELIST" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractpricelistResponse,
};

/** The input of Intacct contractpricelist readByName GET. */
export type ReadByNameContractpricelist = ReadByName<
  ContractpricelistField | "*"
>;

/** `Intacct contractpricelist readByName GET Request` */
export const readByNameContractpricelist: FunctionProfile<
  ReadByNameContractpricelist,
  ContractpricelistData
> = {
  name: "Intacct contractpricelist readByName GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTPRICELIST" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameContractpricelistResponse,
};

/** The input of Intacct contractpricelist readByQuery QUERY. */
export type ReadByQueryContractpricelist = ReadByQuery<
  ContractpricelistField | "*"
>;

/** `Intacct contractpricelist readByQuery QUERY Request` */
export const readByQueryContractpricelist: FunctionProfile<
  ReadByQueryContractpricelist,
  ContractpricelistData
> = {
  name: "Intacct contractpricelist readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTPRICELIST" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractpricelistResponse,
};

/** The input of Intacct contractpricelist QUERY. */
export type QueryContractpricelist = QueryInput;

/** `Intacct contractpricelist QUERY Request` */
export const queryContractpricelist: QueryProfile<ContractpricelistRecord> = {
  name: "Intacct contractpricelist QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTPRICELIST" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryContractpricelistResponse,
};

/** The input of Intacct contractpricelist LOOKUP. */
export type LookupContractpricelist = Lookup;

/** `Intacct contractpricelist LOOKUP Request` */
export const lookupContractpricelist: FunctionProfile<
  LookupContractpricelist,
  TypeData
> = {
  name: "Intacct contractpricelist LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTPRICELIST" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractpricelistResponse,
};

/** `Intacct contractpricelist GET Response` */
export const getContractpricelistResponse: Profile<ContractpricelistData> = {
  name: "Intacct contractpricelist GET Response",
  version: "3.0",
  element: "data",
  content: "(contractpricelist*)",
  types: { contractpricelist: () => contractpricelistRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractpricelist readByName GET Response` */
export const readByNameContractpricelistResponse: Profile<ContractpricelistData> =
  {
    name: "Intacct contractpricelist readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(contractpricelist*)",
    types: { contractpricelist: () => contractpricelistRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractpricelist readByQuery QUERY Response` */
export const readByQueryContractpricelistResponse: Profile<ContractpricelistData> =
  {
    name: "Intacct contractpricelist readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractpricelist*)",
    types: { contractpricelist: () => contractpricelistRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractpricelist QUERY Response` */
export const queryContractpricelistResponse: Profile<ContractpricelistRows> = {
  name: "Intacct contractpricelist QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTRACTPRICELIST*)",
  types: { CONTRACTPRICELIST: () => contractpricelistRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractpricelist LOOKUP Response` */
export const lookupContractpricelistResponse: Profile<TypeData> = {
  name: "Intacct contractpricelist LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractpricelist`. */
export interface ContractpricelistData extends DataAttributes {
  contractpricelist?: ContractpricelistRecord[];
}

/** The fields of a contractpricelist that can be requested. */
export type ContractpricelistField =
  keyof ContractpricelistFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTPRICELIST`. */
export interface ContractpricelistRows extends DataAttributes {
  CONTRACTPRICELIST?: ContractpricelistRecord[];
}

/** A price list that contracts bill by. Declared in 3.0/contracts.dtd. */
export interface ContractpricelistFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Price list for. */
  PRICELISTTYPE?: "C" | (string & {}) | null;
  /** Is default. `BOOLEAN`. */
  ISDEFAULT?: boolean | null;
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
export interface ContractpricelistRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractpricelistRecord
  extends
    ContractpricelistFields,
    OpenValues,
    Related<ContractpricelistFields, ContractpricelistRelations> {}

export const contractpricelistRecord: Shape<ContractpricelistRecord> = {
  element: "CONTRACTPRICELIST",
  content: `(RECORDNO? & NAME? & DESCRIPTION? & STATUS? & PRICELISTTYPE? & ISDEFAULT? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    PRICELISTTYPE: "ENUM",
    ISDEFAULT: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => contractpricelistPaths,
  answer: true,
};

export const contractpricelistPaths: Paths = {
  types: { BOOLEAN: "ISDEFAULT", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
