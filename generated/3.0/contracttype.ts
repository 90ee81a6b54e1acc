// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd, 3.0/records/contracts.dtd; do not edit. Checksum 047ed29cc93e1082
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
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A type of contracts. Declared in 3.0/contracts.dtd. */
export interface CreateContracttype {
  /** Contract type. */
  NAME: string;
  /** Description. */
  DESCRIPTION?: string;
  /** The type that this one is below of. */
  PARENT?: CreateParent;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct contracttype CREATE Request` */
export const createContracttype: FunctionProfile<
  CreateContracttype,
  ContracttypeData
> = {
  name: "Intacct contracttype CREATE Request",
  version: "3.0",
  within: "create",
  element: "CONTRACTTYPE",
  content: "(NAME & DESCRIPTION? & PARENT? & STATUS?)",
  source: "documented",
  types: {
    PARENT: () => createParent,
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getContracttypeResponse,
};

/** A type of contracts. Declared in 3.0/contracts.dtd. */
export type UpdateContracttype = UpdateContracttypeFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Contract type. */
        NAME?: string;
      }
    | {
        RECORDNO?: never;
        /** Contract type. */
        NAME: string;
      }
  );

interface UpdateContracttypeFields {
  /** Description. */
  DESCRIPTION?: string;
  /** The type that this one is below of. */
  PARENT?: UpdateParent;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct contracttype UPDATE Request` */
export const updateContracttype: FunctionProfile<
  UpdateContracttype,
  ContracttypeData
> = {
  name: "Intacct contracttype UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CONTRACTTYPE",
  content: "((RECORDNO || NAME) & DESCRIPTION? & PARENT? & STATUS?)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    PARENT: () => updateParent,
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getContracttypeResponse,
};

/** The input of Intacct contracttype DELETE. */
export type DeleteContracttype = Delete;

/** `Intacct contracttype DELETE Request` */
export const deleteContracttype: FunctionProfile<
  DeleteContracttype,
  Completed
> = {
  name: "Intacct contracttype DELETE Request",
  version: "3.0",
  fixed: { object: "CONTRACTTYPE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct contracttype GET. */
export type GetContracttype = Read<ContracttypeField | "*">;

/** `Intacct contracttype GET Request` */
export const getContracttype: FunctionProfile<
  GetContracttype,
  ContracttypeData
> = {
  name: "Intacct contracttype GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTTYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContracttypeResponse,
};

/** The input of Intacct contracttype readByName GET. */
export type ReadByNameContracttype = ReadByName<ContracttypeField | "*">;

/** `Intacct contracttype readByName GET Request` */
export const readByNameContracttype: FunctionProfile<
  ReadByNameContracttype,
  ContracttypeData
> = {
  name: "Intacct contracttype readByName GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTTYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameContracttypeResponse,
};

/** The input of Intacct contracttype readByQuery QUERY. */
export type ReadByQueryContracttype = ReadByQuery<ContracttypeField | "*">;

/** `Intacct contracttype readByQuery QUERY Request` */
export const readByQueryContracttype: FunctionProfile<
  ReadByQueryContracttype,
  ContracttypeData
> = {
  name: "Intacct contracttype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTTYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContracttypeResponse,
};

/** The input of Intacct contracttype QUERY. */
export type QueryContracttype = QueryInput;

/** `Intacct contracttype QUERY Request` */
export const queryContracttype: QueryProfile<ContracttypeRecord> = {
  name: "Intacct contracttype QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTTYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryContracttypeResponse,
};

/** The input of Intacct contracttype LOOKUP. */
export type LookupContracttype = Lookup;

/** `Intacct contracttype LOOKUP Request` */
export const lookupContracttype: FunctionProfile<LookupContracttype, TypeData> =
  {
    name: "Intacct contracttype LOOKUP Request",
    version: "3.0",
    fixed: { object: "CONTRACTTYPE" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupContracttypeResponse,
  };

/** `Intacct contracttype GET Response` */
export const getContracttypeResponse: Profile<ContracttypeData> = {
  name: "Intacct contracttype GET Response",
  version: "3.0",
  element: "data",
  content: "(contracttype*)",
  types: { contracttype: () => contracttypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contracttype readByName GET Response` */
export const readByNameContracttypeResponse: Profile<ContracttypeData> = {
  name: "Intacct contracttype readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(contracttype*)",
  types: { contracttype: () => contracttypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contracttype readByQuery QUERY Response` */
export const readByQueryContracttypeResponse: Profile<ContracttypeData> = {
  name: "Intacct contracttype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(contracttype*)",
  types: { contracttype: () => contracttypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contracttype QUERY Response` */
export const queryContracttypeResponse: Profile<ContracttypeRows> = {
  name: "Intacct contracttype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTRACTTYPE*)",
  types: { CONTRACTTYPE: () => contracttypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contracttype LOOKUP Response` */
export const lookupContracttypeResponse: Profile<TypeData> = {
  name: "Intacct contracttype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contracttype`. */
export interface ContracttypeData extends DataAttributes {
  contracttype?: ContracttypeRecord[];
}

/** The fields of a contracttype that can be requested. */
export type ContracttypeField =
  keyof ContracttypeFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTTYPE`. */
export interface ContracttypeRows extends DataAttributes {
  CONTRACTTYPE?: ContracttypeRecord[];
}

/** The type that this one is below of. Declared in 3.0/contracts.dtd. */
export interface CreateParent {
  /** Name. */
  NAME: string;
}

export const createParent: Shape<CreateParent> = {
  element: "PARENT",
  content: "(NAME)",
};

/** The type that this one is below of. Declared in 3.0/contracts.dtd. */
export interface UpdateParent {
  /** Name. */
  NAME: string;
}

export const updateParent: Shape<UpdateParent> = {
  element: "PARENT",
  content: "(NAME)",
};

/** A type of contracts. Declared in 3.0/contracts.dtd. */
export interface ContracttypeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Contract type. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  PARENT?: ContracttypeParentRecord;
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
export interface ContracttypeRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContracttypeRecord
  extends
    ContracttypeFields,
    OpenValues,
    Related<ContracttypeFields, ContracttypeRelations> {}

export const contracttypeRecord: Shape<ContracttypeRecord> = {
  element: "CONTRACTTYPE",
  content: `(RECORDNO? & NAME? & DESCRIPTION? & PARENT? & STATUS? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PARENT: () => contracttypeParentRecord,
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => contracttypePaths,
  answer: true,
};

export const contracttypePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** Declared in 3.0/records/contracts.dtd. */
export interface ContracttypeParentRecord extends OpenValues {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Parent type. */
  NAME?: string;
}

export const contracttypeParentRecord: Shape<ContracttypeParentRecord> = {
  element: "PARENT",
  content: "(RECORDNO? & NAME? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  answer: true,
};
