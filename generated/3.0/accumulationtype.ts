// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
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
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import {
  type UpdateCustomField,
  updateCustomFields,
} from "./update-customfields.js";

/** A type that cost types and rates are accumulated by. Declared in 3.0/construction.dtd. */
export interface CreateAccumulationtype {
  /** `STRING_80`: at most 80 characters. */
  NAME: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
  COSTCATEGORY?:
    "Material" | "Labor" | "Equipment" | "Subcontract" | "Overhead" | "Other";
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct accumulationtype CREATE Request` */
export const createAccumulationtype: FunctionProfile<
  CreateAccumulationtype,
  AccumulationtypeData
> = {
  name: "Intacct accumulationtype CREATE Request",
  version: "3.0",
  within: "create",
  element: "ACCUMULATIONTYPE",
  content: "(NAME & STATUS? & COSTCATEGORY? & customfields?)",
  types: {
    NAME: "STRING_80",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    COSTCATEGORY: {
      name: "STRING",
      base: "enum",
      values: [
        "Material",
        "Labor",
        "Equipment",
        "Subcontract",
        "Overhead",
        "Other",
      ],
    },
    customfields: () => customFields,
  },
  response: () => getAccumulationtypeResponse,
};

/** A type that cost types and rates are accumulated by. Declared in 3.0/construction.dtd. */
export type UpdateAccumulationtype = UpdateAccumulationtypeFields &
  (
    | {
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        /** `STRING_80`: at most 80 characters. */
        NAME?: string;
      }
    | {
        RECORDNO?: never;
        /** `STRING_80`: at most 80 characters. */
        NAME: string;
      }
  );

interface UpdateAccumulationtypeFields {
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  COSTCATEGORY?:
    | "Material"
    | "Labor"
    | "Equipment"
    | "Subcontract"
    | "Overhead"
    | "Other"
    | null;
  /** Custom fields, by name. */
  customfields?: readonly UpdateCustomField[];
}

/** `Intacct accumulationtype UPDATE Request` */
export const updateAccumulationtype: FunctionProfile<
  UpdateAccumulationtype,
  AccumulationtypeData
> = {
  name: "Intacct accumulationtype UPDATE Request",
  version: "3.0",
  within: "update",
  element: "ACCUMULATIONTYPE",
  content: "((RECORDNO || NAME) & STATUS? & COSTCATEGORY? & customfields?)",
  types: {
    RECORDNO: "INTEGER",
    NAME: "STRING_80",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    COSTCATEGORY: {
      name: "STRING",
      base: "enum",
      values: [
        "Material",
        "Labor",
        "Equipment",
        "Subcontract",
        "Overhead",
        "Other",
      ],
    },
    customfields: () => updateCustomFields,
  },
  nulls: true,
  response: () => getAccumulationtypeResponse,
};

/** What Intacct accumulationtype DELETE may ask for. */
export type DeleteAccumulationtype = Delete;

/** `Intacct accumulationtype DELETE Request` */
export const deleteAccumulationtype: FunctionProfile<
  DeleteAccumulationtype,
  Completed
> = {
  name: "Intacct accumulationtype DELETE Request",
  version: "3.0",
  fixed: { object: "ACCUMULATIONTYPE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct accumulationtype GET may ask for. */
export type GetAccumulationtype = Read<AccumulationtypeField | "*">;

/** `Intacct accumulationtype GET Request` */
export const getAccumulationtype: FunctionProfile<
  GetAccumulationtype,
  AccumulationtypeData
> = {
  name: "Intacct accumulationtype GET Request",
  version: "3.0",
  fixed: { object: "ACCUMULATIONTYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getAccumulationtypeResponse,
};

/** What Intacct accumulationtype readByName GET may ask for. */
export type ReadByNameAccumulationtype = ReadByName<
  AccumulationtypeField | "*"
>;

/** `Intacct accumulationtype readByName GET Request` */
export const readByNameAccumulationtype: FunctionProfile<
  ReadByNameAccumulationtype,
  AccumulationtypeData
> = {
  name: "Intacct accumulationtype readByName GET Request",
  version: "3.0",
  fixed: { object: "ACCUMULATIONTYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameAccumulationtypeResponse,
};

/** What Intacct accumulationtype readByQuery QUERY may ask for. */
export type ReadByQueryAccumulationtype = ReadByQuery<
  AccumulationtypeField | "*"
>;

/** `Intacct accumulationtype readByQuery QUERY Request` */
export const readByQueryAccumulationtype: FunctionProfile<
  ReadByQueryAccumulationtype,
  AccumulationtypeData
> = {
  name: "Intacct accumulationtype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ACCUMULATIONTYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAccumulationtypeResponse,
};

/** What Intacct accumulationtype QUERY may ask for. */
export type QueryAccumulationtype = QueryInput;

/** `Intacct accumulationtype QUERY Request` */
export const queryAccumulationtype: QueryProfile<ACCUMULATIONTYPERecord> = {
  name: "Intacct accumulationtype QUERY Request",
  version: "3.0",
  fixed: { object: "ACCUMULATIONTYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAccumulationtypeResponse,
};

/** What Intacct accumulationtype LOOKUP may ask for. */
export type LookupAccumulationtype = Lookup;

/** `Intacct accumulationtype LOOKUP Request` */
export const lookupAccumulationtype: FunctionProfile<
  LookupAccumulationtype,
  TypeData
> = {
  name: "Intacct accumulationtype LOOKUP Request",
  version: "3.0",
  fixed: { object: "ACCUMULATIONTYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAccumulationtypeResponse,
};

/** `Intacct accumulationtype GET Response` */
export const getAccumulationtypeResponse: Profile<AccumulationtypeData> = {
  name: "Intacct accumulationtype GET Response",
  version: "3.0",
  element: "data",
  content: "(accumulationtype*)",
  types: { accumulationtype: () => aCCUMULATIONTYPERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct accumulationtype readByName GET Response` */
export const readByNameAccumulationtypeResponse: Profile<AccumulationtypeData> =
  {
    name: "Intacct accumulationtype readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(accumulationtype*)",
    types: { accumulationtype: () => aCCUMULATIONTYPERecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct accumulationtype readByQuery QUERY Response` */
export const readByQueryAccumulationtypeResponse: Profile<AccumulationtypeData> =
  {
    name: "Intacct accumulationtype readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(accumulationtype*)",
    types: { accumulationtype: () => aCCUMULATIONTYPERecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct accumulationtype QUERY Response` */
export const queryAccumulationtypeResponse: Profile<ACCUMULATIONTYPEData> = {
  name: "Intacct accumulationtype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ACCUMULATIONTYPE*)",
  types: { ACCUMULATIONTYPE: () => aCCUMULATIONTYPERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct accumulationtype LOOKUP Response` */
export const lookupAccumulationtypeResponse: Profile<TypeData> = {
  name: "Intacct accumulationtype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `accumulationtype` holds. */
export interface AccumulationtypeData extends DataAttributes {
  accumulationtype?: ACCUMULATIONTYPERecord[];
}

/** The fields of an accumulationtype that can be asked for. */
export type AccumulationtypeField =
  keyof AccumulationtypeFields | `${string}.${string}`;

/** What an answer about `ACCUMULATIONTYPE` holds. */
export interface ACCUMULATIONTYPEData extends DataAttributes {
  ACCUMULATIONTYPE?: ACCUMULATIONTYPERecord[];
}

/** A type that cost types and rates are accumulated by. Declared in 3.0/construction.dtd. */
export interface AccumulationtypeFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `STRING_80`: at most 80 characters. */
  NAME?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  COSTCATEGORY?:
    | "Material"
    | "Labor"
    | "Equipment"
    | "Subcontract"
    | "Overhead"
    | "Other"
    | (string & {})
    | null;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ACCUMULATIONTYPERecord
  extends AccumulationtypeFields, OpenValues {}

export const aCCUMULATIONTYPERecord: Shape<ACCUMULATIONTYPERecord> = {
  element: "ACCUMULATIONTYPE",
  content:
    "(RECORDNO? & NAME? & STATUS? & COSTCATEGORY? & customfields? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    NAME: "STRING_80",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
    COSTCATEGORY: {
      name: "STRING",
      base: "enum",
      values: [
        "Material",
        "Labor",
        "Equipment",
        "Subcontract",
        "Overhead",
        "Other",
      ],
      open: true,
    },
    customfields: () => customFieldsRecord,
  },
  nulls: true,
};
