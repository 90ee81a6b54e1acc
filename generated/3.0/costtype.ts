// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd, shared/objects.dtd; do not edit. Checksum 8ebcb137934f2fd2
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenRecord,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import {
  type AccumulationTypeRecord,
  accumulationTypePaths,
} from "./accumulationtype.js";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type CustomFieldRecord, customFieldsRecord } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type ItemRecord, itemPaths } from "./item.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type ProjectRecord, projectPaths } from "./project.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import {
  type StandardcosttypeRecord,
  standardcosttypePaths,
} from "./standardcosttype.js";
import { type TaskRecord, taskPaths } from "./task.js";
import {
  type UpdateCustomField,
  updateCustomFields,
} from "./update-customfields.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A cost type of a task. Declared in 3.0/construction.dtd. */
export type CreateCostType = CreateCostTypeFields &
  (
    | {
        /** Project ID. */
        PROJECTID: string;
        /** Task key. */
        TASKKEY?: string;
      }
    | {
        PROJECTID?: never;
        /** Task key. */
        TASKKEY: string;
      }
  );

interface CreateCostTypeFields {
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID: string;
  /** Name. `STRING_200`: at most 200 characters. */
  NAME?: string;
  /** Description. `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** Task ID. */
  TASKID: string;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Cost unit description. `STRING_30`: at most 30 characters. */
  COSTUNITDESCRIPTION?: string;
  /** GL account. */
  ACCOUNTNO?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Planned begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PLANNEDBEGINDATE?: IsoDate | null;
  /** Planned end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PLANNEDENDDATE?: IsoDate | null;
  /** Actual begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALBEGINDATE?: IsoDate | null;
  /** Actual end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALENDDATE?: IsoDate | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
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
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Name. `STRING_200`: at most 200 characters. */
  NAME?: string;
  /** Description. `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** Project ID. */
  PROJECTID?: string;
  /** Task key. */
  TASKKEY?: string;
  /** Task ID. */
  TASKID?: string;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Cost unit description. `STRING_30`: at most 30 characters. */
  COSTUNITDESCRIPTION?: string;
  /** GL account. */
  ACCOUNTNO?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Planned begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PLANNEDBEGINDATE?: IsoDate | null;
  /** Planned end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PLANNEDENDDATE?: IsoDate | null;
  /** Actual begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALBEGINDATE?: IsoDate | null;
  /** Actual end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALENDDATE?: IsoDate | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Parent ID. */
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
  response: () => getCostTypeResponse,
};

/** The input of Intacct costtype DELETE. */
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

/** The input of Intacct costtype GET. */
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

/** The input of Intacct costtype readByQuery QUERY. */
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

/** The input of Intacct costtype QUERY. */
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

/** The input of Intacct costtype LOOKUP. */
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

/** The input of Intacct costtype get GET. */
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

/** The input of Intacct costtype get_list QUERY. */
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
  types: { costtype: () => costTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct costtype readByQuery QUERY Response` */
export const readByQueryCostTypeResponse: Profile<CostTypeData> = {
  name: "Intacct costtype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(costtype*)",
  types: { costtype: () => costTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct costtype QUERY Response` */
export const queryCostTypeResponse: Profile<CostTypeRows> = {
  name: "Intacct costtype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(COSTTYPE*)",
  types: { COSTTYPE: () => costTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct costtype LOOKUP Response` */
export const lookupCostTypeResponse: Profile<TypeData> = {
  name: "Intacct costtype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct costtype get GET Response` */
export const getCostTypeFunctionResponse: Profile<CostTypeRows2> = {
  name: "Intacct costtype get GET Response",
  version: "3.0",
  element: "data",
  content: "(costtype*)",
  types: { costtype: () => ({ element: "costtype", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct costtype get_list QUERY Response` */
export const getListCostTypeResponse: Profile<CostTypeRows2> = {
  name: "Intacct costtype get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(costtype*)",
  types: { costtype: () => ({ element: "costtype", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `costtype`. */
export interface CostTypeData extends DataAttributes {
  costtype?: CostTypeRecord[];
}

/** The fields of a costtype that can be requested. */
export type CostTypeField = keyof CostTypeFields | `${string}.${string}`;

/** The data of an answer about `COSTTYPE`. */
export interface CostTypeRows extends DataAttributes {
  COSTTYPE?: CostTypeRecord[];
}

/** The data of an answer about `costtype`. */
export interface CostTypeRows2 extends DataAttributes {
  costtype?: OpenRecord[];
}

/** A cost type of a task. Declared in 3.0/construction.dtd. */
export interface CostTypeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Name. `STRING_200`: at most 200 characters. */
  NAME?: string;
  /** Description. `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** Project ID. */
  PROJECTID?: string;
  /** Task key. `INTEGER`. */
  TASKKEY?: IntegerText | null;
  /** Task ID. */
  TASKID?: string;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Cost unit description. `STRING_30`: at most 30 characters. */
  COSTUNITDESCRIPTION?: string;
  /** GL account. */
  ACCOUNTNO?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Planned begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PLANNEDBEGINDATE?: IsoDate | null;
  /** Planned end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PLANNEDENDDATE?: IsoDate | null;
  /** Actual begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALBEGINDATE?: IsoDate | null;
  /** Actual end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALENDDATE?: IsoDate | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Parent ID. */
  PARENTID?: string;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  /** Cost type ID. */
  COSTTYPEID?: string;
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** Project name. */
  PROJECTNAME?: string;
  /** Task name. */
  TASKNAME?: string;
  /** Accumulation type. `INTEGER`. */
  ACCUMULATIONTYPEKEY?: IntegerText | null;
  /** GL account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Account title. */
  ACCOUNTTITLE?: string;
  /** Parent cost type key. `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  /** Parent - Name. */
  PARENTNAME?: string;
  /** Item key. `INTEGER`. */
  ITEMKEY?: IntegerText | null;
  /** Item name. */
  ITEMNAME?: string;
  /** Root cost type key. `INTEGER`. */
  ROOTPARENTKEY?: IntegerText | null;
  /** Root cost type ID. */
  ROOTPARENTID?: string;
  /** Root cost type name. */
  ROOTPARENTNAME?: string;
  /** Standard cost type key. `INTEGER`. */
  STANDARDCOSTTYPEKEY?: IntegerText | null;
  /** Standard cost type name. */
  STANDARDCOSTTYPENAME?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Purchasing tax schedule. */
  POTAXSCHEDULEID?: string;
  /** Override default purchasing tax schedule. `BOOLEAN`. */
  OVERRIDEPURCHASINGTAXSCHEDULE?: boolean | null;
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
export interface CostTypeRelations {
  ACCUMULATIONTYPE: AccumulationTypeRecord;
  GLACCOUNT: GlAccountRecord;
  ITEM: ItemRecord;
  PARENT: CostTypeRecord;
  PROJECT: ProjectRecord;
  ROOTPARENT: CostTypeRecord;
  STANDARDCOSTTYPE: StandardcosttypeRecord;
  TASK: TaskRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface CostTypeRecord
  extends
    CostTypeFields,
    OpenValues,
    Related<CostTypeFields, CostTypeRelations> {}

export const costTypeRecord: Shape<CostTypeRecord> = {
  element: "COSTTYPE",
  content: `(RECORDNO? & STANDARDCOSTTYPEID? & NAME? & DESCRIPTION? & PROJECTID? & TASKKEY? & TASKID? &
    ACCUMULATIONTYPENAME? & COSTUNITDESCRIPTION? & ACCOUNTNO? & ITEMID? & PLANNEDBEGINDATE? &
    PLANNEDENDDATE? & ACTUALBEGINDATE? & ACTUALENDDATE? & STATUS? & PARENTID? & customfields? &
    COSTTYPEID? & PROJECTKEY? & PROJECTNAME? & TASKNAME? & ACCUMULATIONTYPEKEY? & ACCOUNTKEY? &
    ACCOUNTTITLE? & PARENTKEY? & PARENTNAME? & ITEMKEY? & ITEMNAME? & ROOTPARENTKEY? &
    ROOTPARENTID? & ROOTPARENTNAME? & STANDARDCOSTTYPEKEY? & STANDARDCOSTTYPENAME? &
    TAXSOLUTIONID? & POTAXSCHEDULEID? & OVERRIDEPURCHASINGTAXSCHEDULE? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    NAME: "STRING_200",
    DESCRIPTION: "STRING_1000",
    TASKKEY: "INTEGER",
    COSTUNITDESCRIPTION: "STRING_30",
    PLANNEDBEGINDATE: "DATE_MDY",
    PLANNEDENDDATE: "DATE_MDY",
    ACTUALBEGINDATE: "DATE_MDY",
    ACTUALENDDATE: "DATE_MDY",
    STATUS: "ENUM",
    customfields: () => customFieldsRecord,
    PROJECTKEY: "INTEGER",
    ACCUMULATIONTYPEKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    PARENTKEY: "INTEGER",
    ITEMKEY: "INTEGER",
    ROOTPARENTKEY: "INTEGER",
    STANDARDCOSTTYPEKEY: "INTEGER",
    OVERRIDEPURCHASINGTAXSCHEDULE: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => costTypePaths,
  answer: true,
};

export const costTypePaths: Paths = {
  types: {
    BOOLEAN: "OVERRIDEPURCHASINGTAXSCHEDULE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "PLANNEDBEGINDATE PLANNEDENDDATE ACTUALBEGINDATE ACTUALENDDATE",
  },
  to: {
    ACCUMULATIONTYPE: () => accumulationTypePaths,
    GLACCOUNT: () => glAccountPaths,
    ITEM: () => itemPaths,
    PARENT: () => costTypePaths,
    PROJECT: () => projectPaths,
    ROOTPARENT: () => costTypePaths,
    STANDARDCOSTTYPE: () => standardcosttypePaths,
    TASK: () => taskPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
