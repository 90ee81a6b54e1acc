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

/** A task that all projects can take over. Declared in 3.0/construction.dtd. */
export interface CreateStandardtask {
  /** `STRING_20`: at most 20 characters. */
  STANDARDTASKID: string;
  /** `STRING_200`: at most 200 characters. */
  NAME?: string;
  /** `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** `STRING_30`: at most 30 characters. */
  PRODUCTIONUNITDESC?: string;
  ITEMID?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  ISMILESTONE?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  UTILIZED?: boolean;
  PRIORITY?: string;
  TIMETYPENAME?: string;
  /** `STRING_8`: at most 8 characters. */
  TASKNO?: string;
  /** `INTEGER`. */
  PARENTKEY?: Integer;
  CLASSID?: string;
  STANDARDTASKSTANDARDCOSTTYPES?: readonly [
    CreateStandardtaskstandardcosttype,
    ...CreateStandardtaskstandardcosttype[],
  ];
  STATUS?: "active" | "inactive";
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
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        ID?: string;
        /** `STRING_20`: at most 20 characters. */
        STANDARDTASKID?: string;
      }
    | {
        RECORDNO?: never;
        ID: string;
        /** `STRING_20`: at most 20 characters. */
        STANDARDTASKID?: string;
      }
    | {
        RECORDNO?: never;
        ID?: never;
        /** `STRING_20`: at most 20 characters. */
        STANDARDTASKID: string;
      }
  );

interface UpdateStandardtaskFields {
  /** `STRING_200`: at most 200 characters. */
  NAME?: string;
  /** `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** `STRING_30`: at most 30 characters. */
  PRODUCTIONUNITDESC?: string;
  ITEMID?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  ISMILESTONE?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  UTILIZED?: boolean | null;
  PRIORITY?: string;
  TIMETYPENAME?: string;
  /** `STRING_8`: at most 8 characters. */
  TASKNO?: string;
  /** `INTEGER`. */
  PARENTKEY?: Integer | null;
  CLASSID?: string;
  STANDARDTASKSTANDARDCOSTTYPES?: readonly [
    UpdateStandardtaskstandardcosttype,
    ...UpdateStandardtaskstandardcosttype[],
  ];
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
  nulls: true,
  response: () => getStandardtaskResponse,
};

/** What Intacct standardtask DELETE may ask for. */
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

/** What Intacct standardtask GET may ask for. */
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

/** What Intacct standardtask readByName GET may ask for. */
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

/** What Intacct standardtask readByQuery QUERY may ask for. */
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

/** What Intacct standardtask QUERY may ask for. */
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

/** What Intacct standardtask LOOKUP may ask for. */
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
  alias: { STANDARDTASK: "standardtask" },
  types: { standardtask: () => standardtaskRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct standardtask readByName GET Response` */
export const readByNameStandardtaskResponse: Profile<StandardtaskData> = {
  name: "Intacct standardtask readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(standardtask*)",
  alias: { STANDARDTASK: "standardtask" },
  types: { standardtask: () => standardtaskRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct standardtask readByQuery QUERY Response` */
export const readByQueryStandardtaskResponse: Profile<StandardtaskData> = {
  name: "Intacct standardtask readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(standardtask*)",
  alias: { STANDARDTASK: "standardtask" },
  types: { standardtask: () => standardtaskRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct standardtask QUERY Response` */
export const queryStandardtaskResponse: Profile<StandardtaskRows> = {
  name: "Intacct standardtask QUERY Response",
  version: "3.0",
  element: "data",
  content: "(STANDARDTASK*)",
  types: { STANDARDTASK: () => standardtaskRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct standardtask LOOKUP Response` */
export const lookupStandardtaskResponse: Profile<TypeData> = {
  name: "Intacct standardtask LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `standardtask` holds. */
export interface StandardtaskData extends DataAttributes {
  standardtask?: StandardtaskRecord[];
}

/** The fields of a standardtask that can be asked for. */
export type StandardtaskField =
  keyof StandardtaskFields | `${string}.${string}`;

/** What an answer about `STANDARDTASK` holds. */
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
  nulls: true,
};

/** Declared in 3.0/construction.dtd. */
export interface UpdateStandardtaskstandardcosttype {
  STANDARDCOSTTYPEID: string;
}

export const updateStandardtaskstandardcosttype: Shape<UpdateStandardtaskstandardcosttype> =
  {
    element: "STANDARDTASKSTANDARDCOSTTYPE",
    content: "(STANDARDCOSTTYPEID)",
    nulls: true,
  };

/** A task that all projects can take over. Declared in 3.0/construction.dtd. */
export interface StandardtaskFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ID?: string;
  /** `STRING_20`: at most 20 characters. */
  STANDARDTASKID?: string;
  /** `STRING_200`: at most 200 characters. */
  NAME?: string;
  /** `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** `STRING_30`: at most 30 characters. */
  PRODUCTIONUNITDESC?: string;
  ITEMID?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  ISMILESTONE?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  UTILIZED?: boolean | null;
  PRIORITY?: string;
  TIMETYPENAME?: string;
  /** `STRING_8`: at most 8 characters. */
  TASKNO?: string;
  /** `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  CLASSID?: string;
  STANDARDTASKSTANDARDCOSTTYPES?: StandardtaskstandardcosttypeRecord[];
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  COSTUNITDESCRIPTION?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface StandardtaskRecord extends StandardtaskFields, OpenValues {}

export const standardtaskRecord: Shape<StandardtaskRecord> = {
  element: "STANDARDTASK",
  content: `(RECORDNO? & ID? & STANDARDTASKID? & NAME? & DESCRIPTION? & PRODUCTIONUNITDESC? & ITEMID? &
    BILLABLE? & ISMILESTONE? & UTILIZED? & PRIORITY? & TIMETYPENAME? & TASKNO? & PARENTKEY? &
    CLASSID? & STANDARDTASKSTANDARDCOSTTYPES? & STATUS? & customfields? & COSTUNITDESCRIPTION? &
    #ANY*)`,
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
    STANDARDTASKSTANDARDCOSTTYPES: () => standardtaskstandardcosttypesRecord,
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

export const standardtaskstandardcosttypesRecord: Shape<
  StandardtaskstandardcosttypeRecord[]
> = {
  element: "STANDARDTASKSTANDARDCOSTTYPES",
  content: "(STANDARDTASKSTANDARDCOSTTYPE*)",
  types: {
    STANDARDTASKSTANDARDCOSTTYPE: () => standardtaskstandardcosttypeRecord,
  },
  nulls: true,
};

/** Declared in 3.0/construction.dtd. */
export interface StandardtaskstandardcosttypeRecord extends OpenValues {
  STANDARDCOSTTYPEID?: string;
}

export const standardtaskstandardcosttypeRecord: Shape<StandardtaskstandardcosttypeRecord> =
  {
    element: "STANDARDTASKSTANDARDCOSTTYPE",
    content: "(STANDARDCOSTTYPEID? & #ANY*)",
    nulls: true,
  };
