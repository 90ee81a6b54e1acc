// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
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

/** A type of contracts. Declared in 3.0/contracts.dtd. */
export interface CreateContracttype {
  NAME: string;
  DESCRIPTION?: string;
  /** The type that this one is below of. */
  PARENT?: CreateParent;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
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
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        NAME?: string;
      }
    | { RECORDNO?: never; NAME: string }
  );

interface UpdateContracttypeFields {
  DESCRIPTION?: string;
  /** The type that this one is below of. */
  PARENT?: UpdateParent;
  /** "active" unless given. */
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
  nulls: true,
  response: () => getContracttypeResponse,
};

/** What Intacct contracttype DELETE may ask for. */
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

/** What Intacct contracttype GET may ask for. */
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

/** What Intacct contracttype readByName GET may ask for. */
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

/** What Intacct contracttype readByQuery QUERY may ask for. */
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

/** What Intacct contracttype QUERY may ask for. */
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

/** What Intacct contracttype LOOKUP may ask for. */
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
  alias: { CONTRACTTYPE: "contracttype" },
  types: { contracttype: () => contracttypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contracttype readByName GET Response` */
export const readByNameContracttypeResponse: Profile<ContracttypeData> = {
  name: "Intacct contracttype readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(contracttype*)",
  alias: { CONTRACTTYPE: "contracttype" },
  types: { contracttype: () => contracttypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contracttype readByQuery QUERY Response` */
export const readByQueryContracttypeResponse: Profile<ContracttypeData> = {
  name: "Intacct contracttype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(contracttype*)",
  alias: { CONTRACTTYPE: "contracttype" },
  types: { contracttype: () => contracttypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contracttype QUERY Response` */
export const queryContracttypeResponse: Profile<ContracttypeRows> = {
  name: "Intacct contracttype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTRACTTYPE*)",
  types: { CONTRACTTYPE: () => contracttypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contracttype LOOKUP Response` */
export const lookupContracttypeResponse: Profile<TypeData> = {
  name: "Intacct contracttype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contracttype` holds. */
export interface ContracttypeData extends DataAttributes {
  contracttype?: ContracttypeRecord[];
}

/** The fields of a contracttype that can be asked for. */
export type ContracttypeField =
  keyof ContracttypeFields | `${string}.${string}`;

/** What an answer about `CONTRACTTYPE` holds. */
export interface ContracttypeRows extends DataAttributes {
  CONTRACTTYPE?: ContracttypeRecord[];
}

/** The type that this one is below of. Declared in 3.0/contracts.dtd. */
export interface CreateParent {
  NAME: string;
}

export const createParent: Shape<CreateParent> = {
  element: "PARENT",
  content: "(NAME)",
};

/** The type that this one is below of. Declared in 3.0/contracts.dtd. */
export interface UpdateParent {
  NAME: string;
}

export const updateParent: Shape<UpdateParent> = {
  element: "PARENT",
  content: "(NAME)",
  nulls: true,
};

/** A type of contracts. Declared in 3.0/contracts.dtd. */
export interface ContracttypeFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  NAME?: string;
  DESCRIPTION?: string;
  /** The type that this one is below of. */
  PARENT?: ParentRecord;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContracttypeRecord extends ContracttypeFields, OpenValues {}

export const contracttypeRecord: Shape<ContracttypeRecord> = {
  element: "CONTRACTTYPE",
  content: "(RECORDNO? & NAME? & DESCRIPTION? & PARENT? & STATUS? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    PARENT: () => parentRecord,
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
  },
  nulls: true,
};

/** The type that this one is below of. Declared in 3.0/contracts.dtd. */
export interface ParentRecord extends OpenValues {
  NAME?: string;
}

export const parentRecord: Shape<ParentRecord> = {
  element: "PARENT",
  content: "(NAME? & #ANY*)",
  nulls: true,
};
