// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 839e08b05271513b
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
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A type that cost types and rates are accumulated by. Declared in 3.0/construction.dtd. */
export interface CreateAccumulationType {
  /** Name. `STRING_80`: at most 80 characters. */
  NAME: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Cost category. */
  COSTCATEGORY?:
    | "Material"
    | "Labor"
    | "Equipment"
    | "Subcontract"
    | "Overhead"
    | "Other"
    | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct accumulationtype CREATE Request` */
export const createAccumulationType: FunctionProfile<
  CreateAccumulationType,
  AccumulationTypeData
> = {
  name: "Intacct accumulationtype CREATE Request",
  version: "3.0",
  within: "create",
  element: "ACCUMULATIONTYPE",
  content: "(NAME & STATUS? & COSTCATEGORY? & customfields?)",
  source: "documented",
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
  response: () => getAccumulationTypeResponse,
};

/** A type that cost types and rates are accumulated by. Declared in 3.0/construction.dtd. */
export type UpdateAccumulationType = UpdateAccumulationTypeFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Name. `STRING_80`: at most 80 characters. */
        NAME?: string;
      }
    | {
        RECORDNO?: never;
        /** Name. `STRING_80`: at most 80 characters. */
        NAME: string;
      }
  );

interface UpdateAccumulationTypeFields {
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Cost category. */
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
export const updateAccumulationType: FunctionProfile<
  UpdateAccumulationType,
  AccumulationTypeData
> = {
  name: "Intacct accumulationtype UPDATE Request",
  version: "3.0",
  within: "update",
  element: "ACCUMULATIONTYPE",
  content: "((RECORDNO || NAME) & STATUS? & COSTCATEGORY? & customfields?)",
  source: "documented",
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
  response: () => getAccumulationTypeResponse,
};

/** The input of Intacct accumulationtype DELETE. */
export type DeleteAccumulationType = Delete;

/** `Intacct accumulationtype DELETE Request` */
export const deleteAccumulationType: FunctionProfile<
  DeleteAccumulationType,
  Completed
> = {
  name: "Intacct accumulationtype DELETE Request",
  version: "3.0",
  fixed: { object: "ACCUMULATIONTYPE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct accumulationtype GET. */
export type GetAccumulationType = Read<AccumulationTypeField | "*">;

/** `Intacct accumulationtype GET Request` */
export const getAccumulationType: FunctionProfile<
  GetAccumulationType,
  AccumulationTypeData
> = {
  name: "Intacct accumulationtype GET Request",
  version: "3.0",
  fixed: { object: "ACCUMULATIONTYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getAccumulationTypeResponse,
};

/** The input of Intacct accumulationtype readByName GET. */
export type ReadByNameAccumulationType = ReadByName<
  AccumulationTypeField | "*"
>;

/** `Intacct accumulationtype readByName GET Request` */
export const readByNameAccumulationType: FunctionProfile<
  ReadByNameAccumulationType,
  AccumulationTypeData
> = {
  name: "Intacct accumulationtype readByName GET Request",
  version: "3.0",
  fixed: { object: "ACCUMULATIONTYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameAccumulationTypeResponse,
};

/** The input of Intacct accumulationtype readByQuery QUERY. */
export type ReadByQueryAccumulationType = ReadByQuery<
  AccumulationTypeField | "*"
>;

/** `Intacct accumulationtype readByQuery QUERY Request` */
export const readByQueryAccumulationType: FunctionProfile<
  ReadByQueryAccumulationType,
  AccumulationTypeData
> = {
  name: "Intacct accumulationtype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ACCUMULATIONTYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAccumulationTypeResponse,
};

/** The input of Intacct accumulationtype QUERY. */
export type QueryAccumulationType = QueryInput;

/** `Intacct accumulationtype QUERY Request` */
export const queryAccumulationType: QueryProfile<AccumulationTypeRecord> = {
  name: "Intacct accumulationtype QUERY Request",
  version: "3.0",
  fixed: { object: "ACCUMULATIONTYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAccumulationTypeResponse,
};

/** The input of Intacct accumulationtype LOOKUP. */
export type LookupAccumulationType = Lookup;

/** `Intacct accumulationtype LOOKUP Request` */
export const lookupAccumulationType: FunctionProfile<
  LookupAccumulationType,
  TypeData
> = {
  name: "Intacct accumulationtype LOOKUP Request",
  version: "3.0",
  fixed: { object: "ACCUMULATIONTYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAccumulationTypeResponse,
};

/** `Intacct accumulationtype GET Response` */
export const getAccumulationTypeResponse: Profile<AccumulationTypeData> = {
  name: "Intacct accumulationtype GET Response",
  version: "3.0",
  element: "data",
  content: "(accumulationtype*)",
  types: { accumulationtype: () => accumulationTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct accumulationtype readByName GET Response` */
export const readByNameAccumulationTypeResponse: Profile<AccumulationTypeData> =
  {
    name: "Intacct accumulationtype readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(accumulationtype*)",
    types: { accumulationtype: () => accumulationTypeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct accumulationtype readByQuery QUERY Response` */
export const readByQueryAccumulationTypeResponse: Profile<AccumulationTypeData> =
  {
    name: "Intacct accumulationtype readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(accumulationtype*)",
    types: { accumulationtype: () => accumulationTypeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct accumulationtype QUERY Response` */
export const queryAccumulationTypeResponse: Profile<AccumulationTypeRows> = {
  name: "Intacct accumulationtype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ACCUMULATIONTYPE*)",
  types: { ACCUMULATIONTYPE: () => accumulationTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct accumulationtype LOOKUP Response` */
export const lookupAccumulationTypeResponse: Profile<TypeData> = {
  name: "Intacct accumulationtype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `accumulationtype`. */
export interface AccumulationTypeData extends DataAttributes {
  accumulationtype?: AccumulationTypeRecord[];
}

/** The fields of an accumulationtype that can be requested. */
export type AccumulationTypeField =
  keyof AccumulationTypeFields | `${string}.${string}`;

/** The data of an answer about `ACCUMULATIONTYPE`. */
export interface AccumulationTypeRows extends DataAttributes {
  ACCUMULATIONTYPE?: AccumulationTypeRecord[];
}

/** A type that cost types and rates are accumulated by. Declared in 3.0/construction.dtd. */
export interface AccumulationTypeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. `STRING_80`: at most 80 characters. */
  NAME?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Cost category. */
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
export interface AccumulationTypeRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface AccumulationTypeRecord
  extends
    AccumulationTypeFields,
    OpenValues,
    Related<AccumulationTypeFields, AccumulationTypeRelations> {}

export const accumulationTypeRecord: Shape<AccumulationTypeRecord> = {
  element: "ACCUMULATIONTYPE",
  content: `(RECORDNO? & NAME? & STATUS? & COSTCATEGORY? & customfields? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    NAME: "STRING_80",
    STATUS: "ENUM",
    COSTCATEGORY: "ENUM",
    customfields: () => customFieldsRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => accumulationTypePaths,
  answer: true,
};

export const accumulationTypePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
