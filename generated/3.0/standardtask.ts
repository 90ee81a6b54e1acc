// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 84f3bcd824c4f65c
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
import { type ItemRecord, itemPaths } from "./item.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type TimeTypeRecord, timeTypePaths } from "./timetype.js";
import {
  type UpdateCustomField,
  updateCustomFields,
} from "./update-customfields.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A task that all projects can take over. Declared in 3.0/construction.dtd. */
export interface CreateStandardtask {
  /** ID. `STRING_20`: at most 20 characters. */
  STANDARDTASKID: string;
  /** Name. `STRING_200`: at most 200 characters. */
  NAME?: string;
  /** Description. `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** Production unit description. `STRING_30`: at most 30 characters. */
  PRODUCTIONUNITDESC?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Milestone. `BOOLEAN`. "false" unless given. */
  ISMILESTONE?: boolean | null;
  /** Utilized. `BOOLEAN`. "false" unless given. */
  UTILIZED?: boolean | null;
  /** Priority. */
  PRIORITY?: string;
  /** Time type. */
  TIMETYPENAME?: string;
  /** WBS code. `STRING_8`: at most 8 characters. */
  TASKNO?: string;
  /** Parent standard task key. `INTEGER`. */
  PARENTKEY?: Integer | null;
  /** Class. */
  CLASSID?: string;
  STANDARDTASKSTANDARDCOSTTYPES?: readonly [
    CreateStandardtaskstandardcosttype,
    ...CreateStandardtaskstandardcosttype[],
  ];
  /** Status. */
  STATUS?: "active" | "inactive" | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  COSTUNITDESCRIPTION?: string;
}

/** `Intacct standardtask CREATE Request` */
export const createStandardtask: FunctionProfile<
  CreateStandardtask,
  StandardtaskData
> = {
  name: "Intacct standardtask CREATE Request",
  version: "3.0",
  within: "create",
  element: "STANDARDTASK",
  content: `(STANDARDTASKID & NAME? & DESCRIPTION? & PRODUCTIONUNITDESC? & ITEMID? & BILLABLE? &
    ISMILESTONE? & UTILIZED? & PRIORITY? & TIMETYPENAME? & TASKNO? & PARENTKEY? & CLASSID? &
    STANDARDTASKSTANDARDCOSTTYPES? & STATUS? & customfields? & COSTUNITDESCRIPTION?)`,
  source: "documented",
  types: {
    STANDARDTASKID: "STRING_20",
    NAME: "STRING_200",
    DESCRIPTION: "STRING_1000",
    PRODUCTIONUNITDESC: "STRING_30",
    BILLABLE: "BOOLEAN",
    ISMILESTONE: "BOOLEAN",
    UTILIZED: "BOOLEAN",
    TASKNO: "STRING_8",
    PARENTKEY: "INTEGER",
    STANDARDTASKSTANDARDCOSTTYPES: () => createStandardtaskstandardcosttypes,
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    customfields: () => customFields,
  },
  response: () => getStandardtaskResponse,
};

/** A task that all projects can take over. Declared in 3.0/construction.dtd. */
export type UpdateStandardtask = UpdateStandardtaskFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** ID. */
        ID?: string;
        /** ID. `STRING_20`: at most 20 characters. */
        STANDARDTASKID?: string;
      }
    | {
        RECORDNO?: never;
        /** ID. */
        ID: string;
        /** ID. `STRING_20`: at most 20 characters. */
        STANDARDTASKID?: string;
      }
    | {
        RECORDNO?: never;
        ID?: never;
        /** ID. `STRING_20`: at most 20 characters. */
        STANDARDTASKID: string;
      }
  );

interface UpdateStandardtaskFields {
  /** Name. `STRING_200`: at most 200 characters. */
  NAME?: string;
  /** Description. `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** Production unit description. `STRING_30`: at most 30 characters. */
  PRODUCTIONUNITDESC?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Milestone. `BOOLEAN`. "false" unless given. */
  ISMILESTONE?: boolean | null;
  /** Utilized. `BOOLEAN`. "false" unless given. */
  UTILIZED?: boolean | null;
  /** Priority. */
  PRIORITY?: string;
  /** Time type. */
  TIMETYPENAME?: string;
  /** WBS code. `STRING_8`: at most 8 characters. */
  TASKNO?: string;
  /** Parent standard task key. `INTEGER`. */
  PARENTKEY?: Integer | null;
  /** Class. */
  CLASSID?: string;
  STANDARDTASKSTANDARDCOSTTYPES?: readonly [
    UpdateStandardtaskstandardcosttype,
    ...UpdateStandardtaskstandardcosttype[],
  ];
  /** Status. */
  STATUS?: "active" | "inactive" | null;
  /** Custom fields, by name. */
  customfields?: readonly UpdateCustomField[];
}

/** `Intacct standardtask UPDATE Request` */
export const updateStandardtask: FunctionProfile<
  UpdateStandardtask,
  StandardtaskData
> = {
  name: "Intacct standardtask UPDATE Request",
  version: "3.0",
  within: "update",
  element: "STANDARDTASK",
  content: `((RECORDNO || ID || STANDARDTASKID) & NAME? & DESCRIPTION? & PRODUCTIONUNITDESC? & ITEMID? &
    BILLABLE? & ISMILESTONE? & UTILIZED? & PRIORITY? & TIMETYPENAME? & TASKNO? & PARENTKEY? &
    CLASSID? & STANDARDTASKSTANDARDCOSTTYPES? & STATUS? & customfields?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STANDARDTASKID: "STRING_20",
    NAME: "STRING_200",
    DESCRIPTION: "STRING_1000",
    PRODUCTIONUNITDESC: "STRING_30",
    BILLABLE: "BOOLEAN",
    ISMILESTONE: "BOOLEAN",
    UTILIZED: "BOOLEAN",
    TASKNO: "STRING_8",
    PARENTKEY: "INTEGER",
    STANDARDTASKSTANDARDCOSTTYPES: () => updateStandardtaskstandardcosttypes,
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    customfields: () => updateCustomFields,
  },
  response: () => getStandardtaskResponse,
};

/** The input of Intacct standardtask DELETE. */
export type DeleteStandardtask = Delete;

/** `Intacct standardtask DELETE Request` */
export const deleteStandardtask: FunctionProfile<
  DeleteStandardtask,
  Completed
> = {
  name: "Intacct standardtask DELETE Request",
  version: "3.0",
  fixed: { object: "STANDARDTASK" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct standardtask GET. */
export type GetStandardtask = Read<StandardtaskField | "*">;

/** `Intacct standardtask GET Request` */
export const getStandardtask: FunctionProfile<
  GetStandardtask,
  StandardtaskData
> = {
  name: "Intacct standardtask GET Request",
  version: "3.0",
  fixed: { object: "STANDARDTASK" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getStandardtaskResponse,
};

/** The input of Intacct standardtask readByName GET. */
export type ReadByNameStandardtask = ReadByName<StandardtaskField | "*">;

/** `Intacct standardtask readByName GET Request` */
export const readByNameStandardtask: FunctionProfile<
  ReadByNameStandardtask,
  StandardtaskData
> = {
  name: "Intacct standardtask readByName GET Request",
  version: "3.0",
  fixed: { object: "STANDARDTASK" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameStandardtaskResponse,
};

/** The input of Intacct standardtask readByQuery QUERY. */
export type ReadByQueryStandardtask = ReadByQuery<StandardtaskField | "*">;

/** `Intacct standardtask readByQuery QUERY Request` */
export const readByQueryStandardtask: FunctionProfile<
  ReadByQueryStandardtask,
  StandardtaskData
> = {
  name: "Intacct standardtask readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "STANDARDTASK" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryStandardtaskResponse,
};

/** The input of Intacct standardtask QUERY. */
export type QueryStandardtask = QueryInput;

/** `Intacct standardtask QUERY Request` */
export const queryStandardtask: QueryProfile<StandardtaskRecord> = {
  name: "Intacct standardtask QUERY Request",
  version: "3.0",
  fixed: { object: "STANDARDTASK" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryStandardtaskResponse,
};

/** The input of Intacct standardtask LOOKUP. */
export type LookupStandardtask = Lookup;

/** `Intacct standardtask LOOKUP Request` */
export const lookupStandardtask: FunctionProfile<LookupStandardtask, TypeData> =
  {
    name: "Intacct standardtask LOOKUP Request",
    version: "3.0",
    fixed: { object: "STANDARDTASK" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupStandardtaskResponse,
  };

/** `Intacct standardtask GET Response` */
export const getStandardtaskResponse: Profile<StandardtaskData> = {
  name: "Intacct standardtask GET Response",
  version: "3.0",
  element: "data",
  content: "(standardtask*)",
  types: { standardtask: () => standardtaskRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct standardtask readByName GET Response` */
export const readByNameStandardtaskResponse: Profile<StandardtaskData> = {
  name: "Intacct standardtask readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(standardtask*)",
  types: { standardtask: () => standardtaskRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct standardtask readByQuery QUERY Response` */
export const readByQueryStandardtaskResponse: Profile<StandardtaskData> = {
  name: "Intacct standardtask readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(standardtask*)",
  types: { standardtask: () => standardtaskRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct standardtask QUERY Response` */
export const queryStandardtaskResponse: Profile<StandardtaskRows> = {
  name: "Intacct standardtask QUERY Response",
  version: "3.0",
  element: "data",
  content: "(STANDARDTASK*)",
  types: { STANDARDTASK: () => standardtaskRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct standardtask LOOKUP Response` */
export const lookupStandardtaskResponse: Profile<TypeData> = {
  name: "Intacct standardtask LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `standardtask`. */
export interface StandardtaskData extends DataAttributes {
  standardtask?: StandardtaskRecord[];
}

/** The fields of a standardtask that can be requested. */
export type StandardtaskField =
  keyof StandardtaskFields | `${string}.${string}`;

/** The data of an answer about `STANDARDTASK`. */
export interface StandardtaskRows extends DataAttributes {
  STANDARDTASK?: StandardtaskRecord[];
}

export const createStandardtaskstandardcosttypes: Shape<
  readonly [
    CreateStandardtaskstandardcosttype,
    ...CreateStandardtaskstandardcosttype[],
  ]
> = {
  element: "STANDARDTASKSTANDARDCOSTTYPES",
  content: "(STANDARDTASKSTANDARDCOSTTYPE+)",
  types: {
    STANDARDTASKSTANDARDCOSTTYPE: () => createStandardtaskstandardcosttype,
  },
};

/** Declared in 3.0/construction.dtd. */
export interface CreateStandardtaskstandardcosttype {
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID: string;
}

export const createStandardtaskstandardcosttype: Shape<CreateStandardtaskstandardcosttype> =
  {
    element: "STANDARDTASKSTANDARDCOSTTYPE",
    content: "(STANDARDCOSTTYPEID)",
  };

export const updateStandardtaskstandardcosttypes: Shape<
  readonly [
    UpdateStandardtaskstandardcosttype,
    ...UpdateStandardtaskstandardcosttype[],
  ]
> = {
  element: "STANDARDTASKSTANDARDCOSTTYPES",
  content: "(STANDARDTASKSTANDARDCOSTTYPE+)",
  types: {
    STANDARDTASKSTANDARDCOSTTYPE: () => updateStandardtaskstandardcosttype,
  },
};

/** Declared in 3.0/construction.dtd. */
export interface UpdateStandardtaskstandardcosttype {
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID: string;
}

export const updateStandardtaskstandardcosttype: Shape<UpdateStandardtaskstandardcosttype> =
  {
    element: "STANDARDTASKSTANDARDCOSTTYPE",
    content: "(STANDARDCOSTTYPEID)",
  };

/** A task that all projects can take over. Declared in 3.0/construction.dtd. */
export interface StandardtaskFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** ID. */
  ID?: string;
  /** ID. `STRING_20`: at most 20 characters. */
  STANDARDTASKID?: string;
  /** Name. `STRING_200`: at most 200 characters. */
  NAME?: string;
  /** Description. `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** Production unit description. `STRING_30`: at most 30 characters. */
  PRODUCTIONUNITDESC?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Milestone. `BOOLEAN`. "false" unless given. */
  ISMILESTONE?: boolean | null;
  /** Utilized. `BOOLEAN`. "false" unless given. */
  UTILIZED?: boolean | null;
  /** Priority. `INTEGER`. */
  PRIORITY?: IntegerText | null;
  /** Time type. */
  TIMETYPENAME?: string;
  /** WBS code. `STRING_8`: at most 8 characters. */
  TASKNO?: string;
  /** Parent standard task key. `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  /** Class. */
  CLASSID?: string;
  STANDARDTASKSTANDARDCOSTTYPES?: StandardtaskstandardcosttypeRecord[];
  /** Status. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  COSTUNITDESCRIPTION?: string;
  /** Item key. `INTEGER`. */
  ITEMKEY?: IntegerText | null;
  /** Item name. */
  ITEMNAME?: string;
  /** Time type key. `INTEGER`. */
  TIMETYPEKEY?: IntegerText | null;
  /** Parent ID. */
  PARENTID?: string;
  /** Parent - Name. */
  PARENTNAME?: string;
  /** Class key. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  /** Class name. */
  CLASSNAME?: string;
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
export interface StandardtaskRelations {
  ITEM: ItemRecord;
  PARENT: StandardtaskRecord;
  TIMETYPE: TimeTypeRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface StandardtaskRecord
  extends
    StandardtaskFields,
    OpenValues,
    Related<StandardtaskFields, StandardtaskRelations> {}

export const standardtaskRecord: Shape<StandardtaskRecord> = {
  element: "STANDARDTASK",
  content: `(RECORDNO? & ID? & STANDARDTASKID? & NAME? & DESCRIPTION? & PRODUCTIONUNITDESC? & ITEMID? &
    BILLABLE? & ISMILESTONE? & UTILIZED? & PRIORITY? & TIMETYPENAME? & TASKNO? & PARENTKEY? &
    CLASSID? & STANDARDTASKSTANDARDCOSTTYPES? & STATUS? & customfields? & COSTUNITDESCRIPTION? &
    ITEMKEY? & ITEMNAME? & TIMETYPEKEY? & PARENTID? & PARENTNAME? & CLASSDIMKEY? & CLASSNAME? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STANDARDTASKID: "STRING_20",
    NAME: "STRING_200",
    DESCRIPTION: "STRING_1000",
    PRODUCTIONUNITDESC: "STRING_30",
    BILLABLE: "BOOLEAN",
    ISMILESTONE: "BOOLEAN",
    UTILIZED: "BOOLEAN",
    PRIORITY: "INTEGER",
    TASKNO: "STRING_8",
    PARENTKEY: "INTEGER",
    STANDARDTASKSTANDARDCOSTTYPES: () => standardtaskstandardcosttypesRecord,
    STATUS: "ENUM",
    customfields: () => customFieldsRecord,
    ITEMKEY: "INTEGER",
    TIMETYPEKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => standardtaskPaths,
  answer: true,
};

export const standardtaskPaths: Paths = {
  types: {
    BOOLEAN: "BILLABLE ISMILESTONE UTILIZED",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: {
    ITEM: () => itemPaths,
    PARENT: () => standardtaskPaths,
    TIMETYPE: () => timeTypePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const standardtaskstandardcosttypesRecord: Shape<
  StandardtaskstandardcosttypeRecord[]
> = {
  element: "STANDARDTASKSTANDARDCOSTTYPES",
  content: "(STANDARDTASKSTANDARDCOSTTYPE*)",
  types: {
    STANDARDTASKSTANDARDCOSTTYPE: () => standardtaskstandardcosttypeRecord,
  },
  answer: true,
};

/** Declared in 3.0/construction.dtd. */
export interface StandardtaskstandardcosttypeRecord extends OpenValues {
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
}

export const standardtaskstandardcosttypeRecord: Shape<StandardtaskstandardcosttypeRecord> =
  {
    element: "STANDARDTASKSTANDARDCOSTTYPE",
    content: "(STANDARDCOSTTYPEID? & #ANY*)",
    answer: true,
  };
