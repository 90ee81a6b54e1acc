// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit. Checksum 2abb5070701d2035
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
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
import { type CostTypeRecord, costTypePaths } from "./costtype.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type ProjectRecord, projectPaths } from "./project.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type TaskRecord, taskPaths } from "./task.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** How much of a project, task or cost type is observed to be completed, as of a date. Declared in 3.0/projects.dtd. */
export type CreateObspctcompleted = CreateObspctcompletedFields &
  (
    | {
        /** Project key. `INTEGER`. */
        PROJECTKEY: Integer;
        /** Task key. `INTEGER`. */
        TASKKEY?: Integer | null;
        /** Cost type key. `INTEGER`. */
        COSTTYPEKEY?: Integer | null;
      }
    | {
        PROJECTKEY?: never;
        /** Task key. `INTEGER`. */
        TASKKEY: Integer;
        /** Cost type key. `INTEGER`. */
        COSTTYPEKEY?: Integer | null;
      }
    | {
        PROJECTKEY?: never;
        TASKKEY?: never;
        /** Cost type key. `INTEGER`. */
        COSTTYPEKEY: Integer;
      }
  );

interface CreateObspctcompletedFields {
  /** Type. */
  TYPE: "Task" | "CostType" | "Project";
  /** As of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
  /** Percent. `NUMBER`. */
  PERCENT: Decimal;
  /** Note. */
  NOTE?: string;
}

/** `Intacct obspctcompleted CREATE Request` */
export const createObspctcompleted: FunctionProfile<
  CreateObspctcompleted,
  ObspctcompletedData
> = {
  name: "Intacct obspctcompleted CREATE Request",
  version: "3.0",
  within: "create",
  element: "OBSPCTCOMPLETED",
  content:
    "(TYPE & (PROJECTKEY || TASKKEY || COSTTYPEKEY) & ASOFDATE & PERCENT & NOTE?)",
  source: "documented",
  types: {
    TYPE: {
      name: "STRING",
      base: "enum",
      values: ["Task", "CostType", "Project"],
    },
    PROJECTKEY: "INTEGER",
    TASKKEY: "INTEGER",
    COSTTYPEKEY: "INTEGER",
    ASOFDATE: "DATE_MDY",
    PERCENT: "NUMBER",
  },
  response: () => getObspctcompletedResponse,
};

/** How much of a project, task or cost type is observed to be completed, as of a date. Declared in 3.0/projects.dtd. */
export interface UpdateObspctcompleted {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** As of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE?: IsoDate | null;
  /** Percent. `NUMBER`. */
  PERCENT?: Decimal | null;
  /** Note. */
  NOTE?: string;
}

/** `Intacct obspctcompleted UPDATE Request` */
export const updateObspctcompleted: FunctionProfile<
  UpdateObspctcompleted,
  ObspctcompletedData
> = {
  name: "Intacct obspctcompleted UPDATE Request",
  version: "3.0",
  within: "update",
  element: "OBSPCTCOMPLETED",
  content: "(RECORDNO & ASOFDATE? & PERCENT? & NOTE?)",
  source: "documented",
  types: { RECORDNO: "INTEGER", ASOFDATE: "DATE_MDY", PERCENT: "NUMBER" },
  response: () => getObspctcompletedResponse,
};

/** The input of Intacct obspctcompleted DELETE. */
export type DeleteObspctcompleted = Delete;

/** `Intacct obspctcompleted DELETE Request` */
export const deleteObspctcompleted: FunctionProfile<
  DeleteObspctcompleted,
  Completed
> = {
  name: "Intacct obspctcompleted DELETE Request",
  version: "3.0",
  fixed: { object: "OBSPCTCOMPLETED" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct obspctcompleted GET. */
export type GetObspctcompleted = Read<ObspctcompletedField | "*">;

/** `Intacct obspctcompleted GET Request` */
export const getObspctcompleted: FunctionProfile<
  GetObspctcompleted,
  ObspctcompletedData
> = {
  name: "Intacct obspctcompleted GET Request",
  version: "3.0",
  fixed: { object: "OBSPCTCOMPLETED" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getObspctcompletedResponse,
};

/** The input of Intacct obspctcompleted readByQuery QUERY. */
export type ReadByQueryObspctcompleted = ReadByQuery<
  ObspctcompletedField | "*"
>;

/** `Intacct obspctcompleted readByQuery QUERY Request` */
export const readByQueryObspctcompleted: FunctionProfile<
  ReadByQueryObspctcompleted,
  ObspctcompletedData
> = {
  name: "Intacct obspctcompleted readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "OBSPCTCOMPLETED" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryObspctcompletedResponse,
};

/** The input of Intacct obspctcompleted QUERY. */
export type QueryObspctcompleted = QueryInput;

/** `Intacct obspctcompleted QUERY Request` */
export const queryObspctcompleted: QueryProfile<ObspctcompletedRecord> = {
  name: "Intacct obspctcompleted QUERY Request",
  version: "3.0",
  fixed: { object: "OBSPCTCOMPLETED" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryObspctcompletedResponse,
};

/** The input of Intacct obspctcompleted LOOKUP. */
export type LookupObspctcompleted = Lookup;

/** `Intacct obspctcompleted LOOKUP Request` */
export const lookupObspctcompleted: FunctionProfile<
  LookupObspctcompleted,
  TypeData
> = {
  name: "Intacct obspctcompleted LOOKUP Request",
  version: "3.0",
  fixed: { object: "OBSPCTCOMPLETED" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupObspctcompletedResponse,
};

/** `Intacct obspctcompleted GET Response` */
export const getObspctcompletedResponse: Profile<ObspctcompletedData> = {
  name: "Intacct obspctcompleted GET Response",
  version: "3.0",
  element: "data",
  content: "(obspctcompleted*)",
  types: { obspctcompleted: () => obspctcompletedRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct obspctcompleted readByQuery QUERY Response` */
export const readByQueryObspctcompletedResponse: Profile<ObspctcompletedData> =
  {
    name: "Intacct obspctcompleted readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(obspctcompleted*)",
    types: { obspctcompleted: () => obspctcompletedRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct obspctcompleted QUERY Response` */
export const queryObspctcompletedResponse: Profile<ObspctcompletedRows> = {
  name: "Intacct obspctcompleted QUERY Response",
  version: "3.0",
  element: "data",
  content: "(OBSPCTCOMPLETED*)",
  types: { OBSPCTCOMPLETED: () => obspctcompletedRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct obspctcompleted LOOKUP Response` */
export const lookupObspctcompletedResponse: Profile<TypeData> = {
  name: "Intacct obspctcompleted LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `obspctcompleted`. */
export interface ObspctcompletedData extends DataAttributes {
  obspctcompleted?: ObspctcompletedRecord[];
}

/** The fields of an obspctcompleted that can be requested. */
export type ObspctcompletedField =
  keyof ObspctcompletedFields | `${string}.${string}`;

/** The data of an answer about `OBSPCTCOMPLETED`. */
export interface ObspctcompletedRows extends DataAttributes {
  OBSPCTCOMPLETED?: ObspctcompletedRecord[];
}

/** How much of a project, task or cost type is observed to be completed, as of a date. Declared in 3.0/projects.dtd. */
export interface ObspctcompletedFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Type. */
  TYPE?: "Task" | "CostType" | "Project" | (string & {}) | null;
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** As of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE?: IsoDate | null;
  /** Percent. `NUMBER`. */
  PERCENT?: DecimalText | null;
  /** Note. */
  NOTE?: string;
  /** Task key. `INTEGER`. */
  TASKKEY?: IntegerText | null;
  /** Cost type key. `INTEGER`. */
  COSTTYPEKEY?: IntegerText | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ObspctcompletedRelations {
  COSTTYPE: CostTypeRecord;
  PROJECT: ProjectRecord;
  TASK: TaskRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ObspctcompletedRecord
  extends
    ObspctcompletedFields,
    OpenValues,
    Related<ObspctcompletedFields, ObspctcompletedRelations> {}

export const obspctcompletedRecord: Shape<ObspctcompletedRecord> = {
  element: "OBSPCTCOMPLETED",
  content: `(RECORDNO? & TYPE? & PROJECTKEY? & ASOFDATE? & PERCENT? & NOTE? & TASKKEY? & COSTTYPEKEY? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TYPE: "ENUM",
    PROJECTKEY: "INTEGER",
    ASOFDATE: "DATE_MDY",
    PERCENT: "NUMBER",
    TASKKEY: "INTEGER",
    COSTTYPEKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => obspctcompletedPaths,
  answer: true,
};

export const obspctcompletedPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED", DATE_MDY: "ASOFDATE" },
  to: {
    COSTTYPE: () => costTypePaths,
    PROJECT: () => projectPaths,
    TASK: () => taskPaths,
  },
};
