// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd, shared/objects.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenRecord,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type CustomFieldRecord, customFieldsRecord } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import {
  type UpdateCustomField,
  updateCustomFields,
} from "./update-customfields.js";

/** A cost type of a task. Declared in 3.0/construction.dtd. */
export type CreateCostType = CreateCostTypeFields &
  (
    | { PROJECTID: string; TASKKEY?: string }
    | { PROJECTID?: never; TASKKEY: string }
  );

interface CreateCostTypeFields {
  STANDARDCOSTTYPEID: string;
  /** `STRING_200`: at most 200 characters. */
  NAME?: string;
  /** `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  TASKID: string;
  ACCUMULATIONTYPENAME?: string;
  /** `STRING_30`: at most 30 characters. */
  COSTUNITDESCRIPTION?: string;
  ACCOUNTNO?: string;
  ITEMID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PLANNEDBEGINDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PLANNEDENDDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALBEGINDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALENDDATE?: IsoDate;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
}

/** `Intacct costtype CREATE Request` */
export const createCostType: FunctionProfile<CreateCostType, CostTypeData> = {
  name: "Intacct costtype CREATE Request",
  version: "3.0",
  within: "create",
  element: "COSTTYPE",
  content: `(STANDARDCOSTTYPEID & NAME? & DESCRIPTION? & (PROJECTID || TASKKEY) & TASKID &
    ACCUMULATIONTYPENAME? & COSTUNITDESCRIPTION? & ACCOUNTNO? & ITEMID? & PLANNEDBEGINDATE? &
    PLANNEDENDDATE? & ACTUALBEGINDATE? & ACTUALENDDATE? & STATUS?)`,
  source: "documented",
  types: {
    NAME: "STRING_200",
    DESCRIPTION: "STRING_1000",
    COSTUNITDESCRIPTION: "STRING_30",
    PLANNEDBEGINDATE: "DATE_MDY",
    PLANNEDENDDATE: "DATE_MDY",
    ACTUALBEGINDATE: "DATE_MDY",
    ACTUALENDDATE: "DATE_MDY",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getCostTypeResponse,
};

/** A cost type of a task. Declared in 3.0/construction.dtd. */
export interface UpdateCostType {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  /** `STRING_200`: at most 200 characters. */
  NAME?: string;
  /** `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  PROJECTID?: string;
  TASKKEY?: string;
  TASKID?: string;
  ACCUMULATIONTYPENAME?: string;
  /** `STRING_30`: at most 30 characters. */
  COSTUNITDESCRIPTION?: string;
  ACCOUNTNO?: string;
  ITEMID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PLANNEDBEGINDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PLANNEDENDDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALBEGINDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALENDDATE?: IsoDate | null;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  PARENTID?: string;
  /** Custom fields, by name. */
  customfields?: readonly UpdateCustomField[];
}

/** `Intacct costtype UPDATE Request` */
export const updateCostType: FunctionProfile<UpdateCostType, CostTypeData> = {
  name: "Intacct costtype UPDATE Request",
  version: "3.0",
  within: "update",
  element: "COSTTYPE",
  content: `(RECORDNO & NAME? & DESCRIPTION? & PROJECTID? & TASKKEY? & TASKID? & ACCUMULATIONTYPENAME? &
    COSTUNITDESCRIPTION? & ACCOUNTNO? & ITEMID? & PLANNEDBEGINDATE? & PLANNEDENDDATE? &
    ACTUALBEGINDATE? & ACTUALENDDATE? & STATUS? & PARENTID? & customfields?)`,
  source: "documented",
  wants: ["PROJECTID | TASKKEY", "TASKKEY | TASKID"],
  types: {
    RECORDNO: "INTEGER",
    NAME: "STRING_200",
    DESCRIPTION: "STRING_1000",
    COSTUNITDESCRIPTION: "STRING_30",
    PLANNEDBEGINDATE: "DATE_MDY",
    PLANNEDENDDATE: "DATE_MDY",
    ACTUALBEGINDATE: "DATE_MDY",
    ACTUALENDDATE: "DATE_MDY",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    customfields: () => updateCustomFields,
  },
  nulls: true,
  response: () => getCostTypeResponse,
};

/** What Intacct costtype DELETE may ask for. */
export type DeleteCostType = Delete;

/** `Intacct costtype DELETE Request` */
export const deleteCostType: FunctionProfile<DeleteCostType, Completed> = {
  name: "Intacct costtype DELETE Request",
  version: "3.0",
  fixed: { object: "COSTTYPE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct costtype GET may ask for. */
export type GetCostType = Read<CostTypeField | "*">;

/** `Intacct costtype GET Request` */
export const getCostType: FunctionProfile<GetCostType, CostTypeData> = {
  name: "Intacct costtype GET Request",
  version: "3.0",
  fixed: { object: "COSTTYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCostTypeResponse,
};

/** What Intacct costtype readByQuery QUERY may ask for. */
export type ReadByQueryCostType = ReadByQuery<CostTypeField | "*">;

/** `Intacct costtype readByQuery QUERY Request` */
export const readByQueryCostType: FunctionProfile<
  ReadByQueryCostType,
  CostTypeData
> = {
  name: "Intacct costtype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "COSTTYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCostTypeResponse,
};

/** What Intacct costtype QUERY may ask for. */
export type QueryCostType = QueryInput;

/** `Intacct costtype QUERY Request` */
export const queryCostType: QueryProfile<CostTypeRecord> = {
  name: "Intacct costtype QUERY Request",
  version: "3.0",
  fixed: { object: "COSTTYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCostTypeResponse,
};

/** What Intacct costtype LOOKUP may ask for. */
export type LookupCostType = Lookup;

/** `Intacct costtype LOOKUP Request` */
export const lookupCostType: FunctionProfile<LookupCostType, TypeData> = {
  name: "Intacct costtype LOOKUP Request",
  version: "3.0",
  fixed: { object: "COSTTYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCostTypeResponse,
};

/** What Intacct costtype get GET may ask for. */
export type GetCostTypeFunction = Get;

/** `Intacct costtype get GET Request` */
export const getCostTypeFunction: FunctionProfile<
  GetCostTypeFunction,
  CostTypeRows2
> = {
  name: "Intacct costtype get GET Request",
  version: "3.0",
  fixed: { object: "costtype" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCostTypeFunctionResponse,
};

/** What Intacct costtype get_list QUERY may ask for. */
export type GetListCostType = GetList;

/** `Intacct costtype get_list QUERY Request` */
export const getListCostType: FunctionProfile<GetListCostType, CostTypeRows2> =
  {
    name: "Intacct costtype get_list QUERY Request",
    version: "3.0",
    fixed: { object: "costtype" },
    element: "get_list",
    content: "(filter?, sorts?, fields?, additional_parameters?)",
    types: getListTypes,
    attributes: {
      start: "CDATA #IMPLIED",
      maxitems: "CDATA #IMPLIED",
      showprivate: '(true | false) "false"',
    },
    response: () => getListCostTypeResponse,
  };

/** `Intacct costtype GET Response` */
export const getCostTypeResponse: Profile<CostTypeData> = {
  name: "Intacct costtype GET Response",
  version: "3.0",
  element: "data",
  content: "(costtype*)",
  alias: { COSTTYPE: "costtype" },
  types: { costtype: () => costTypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct costtype readByQuery QUERY Response` */
export const readByQueryCostTypeResponse: Profile<CostTypeData> = {
  name: "Intacct costtype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(costtype*)",
  alias: { COSTTYPE: "costtype" },
  types: { costtype: () => costTypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct costtype QUERY Response` */
export const queryCostTypeResponse: Profile<CostTypeRows> = {
  name: "Intacct costtype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(COSTTYPE*)",
  types: { COSTTYPE: () => costTypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct costtype LOOKUP Response` */
export const lookupCostTypeResponse: Profile<TypeData> = {
  name: "Intacct costtype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct costtype get GET Response` */
export const getCostTypeFunctionResponse: Profile<CostTypeRows2> = {
  name: "Intacct costtype get GET Response",
  version: "3.0",
  element: "data",
  content: "(costtype*)",
  types: { costtype: () => ({ element: "costtype", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct costtype get_list QUERY Response` */
export const getListCostTypeResponse: Profile<CostTypeRows2> = {
  name: "Intacct costtype get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(costtype*)",
  types: { costtype: () => ({ element: "costtype", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `costtype` holds. */
export interface CostTypeData extends DataAttributes {
  costtype?: CostTypeRecord[];
}

/** The fields of a costtype that can be asked for. */
export type CostTypeField = keyof CostTypeFields | `${string}.${string}`;

/** What an answer about `COSTTYPE` holds. */
export interface CostTypeRows extends DataAttributes {
  COSTTYPE?: CostTypeRecord[];
}

/** What an answer about `costtype` holds. */
export interface CostTypeRows2 extends DataAttributes {
  costtype?: OpenRecord[];
}

/** A cost type of a task. Declared in 3.0/construction.dtd. */
export interface CostTypeFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  STANDARDCOSTTYPEID?: string;
  /** `STRING_200`: at most 200 characters. */
  NAME?: string;
  /** `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  PROJECTID?: string;
  TASKKEY?: string;
  TASKID?: string;
  ACCUMULATIONTYPENAME?: string;
  /** `STRING_30`: at most 30 characters. */
  COSTUNITDESCRIPTION?: string;
  ACCOUNTNO?: string;
  ITEMID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PLANNEDBEGINDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PLANNEDENDDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALBEGINDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALENDDATE?: IsoDate | null;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  PARENTID?: string;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  COSTTYPEID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface CostTypeRecord extends CostTypeFields, OpenValues {}

export const costTypeRecord: Shape<CostTypeRecord> = {
  element: "COSTTYPE",
  content: `(RECORDNO? & STANDARDCOSTTYPEID? & NAME? & DESCRIPTION? & PROJECTID? & TASKKEY? & TASKID? &
    ACCUMULATIONTYPENAME? & COSTUNITDESCRIPTION? & ACCOUNTNO? & ITEMID? & PLANNEDBEGINDATE? &
    PLANNEDENDDATE? & ACTUALBEGINDATE? & ACTUALENDDATE? & STATUS? & PARENTID? & customfields? &
    COSTTYPEID? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    NAME: "STRING_200",
    DESCRIPTION: "STRING_1000",
    COSTUNITDESCRIPTION: "STRING_30",
    PLANNEDBEGINDATE: "DATE_MDY",
    PLANNEDENDDATE: "DATE_MDY",
    ACTUALBEGINDATE: "DATE_MDY",
    ACTUALENDDATE: "DATE_MDY",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
    customfields: () => customFieldsRecord,
  },
  nulls: true,
};
