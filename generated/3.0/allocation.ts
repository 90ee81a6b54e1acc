// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd, shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum 4dbf93afe01f4888
import type {
  Completed,
  Created,
  Decimal,
  FunctionProfile,
  Integer,
  IntegerText,
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
import { type TypeData, typeRecord } from "./activitylog.js";
import {
  type AllocationEntryRecord,
  allocationEntryRecord,
} from "./allocationentry.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an allocation with its entries. Declared in shared/general-ledger.dtd. */
export interface CreateAllocationFunction {
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  allocationid: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  allocateby?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  allocateto?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  docnumber?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** The entries of an allocation. */
  allocationentry: readonly [
    readonly [EntryEntry, ...EntryEntry[]],
    ...(readonly [EntryEntry, ...EntryEntry[]])[],
  ];
}

/** `Intacct create_allocation CREATE Request` */
export const createAllocationFunction: FunctionProfile<
  CreateAllocationFunction,
  Created
> = {
  name: "Intacct create_allocation CREATE Request",
  version: "3.0",
  element: "create_allocation",
  content: `(allocationid, description?, status?, allocateby?, allocateto?, docnumber?, supdocid?,
    allocationentry)`,
  types: {
    allocationid: "STRING_50 borrowed",
    description: "STRING_80 borrowed",
    status: enumStatus,
    allocateby: "STRING_20 borrowed",
    allocateto: "STRING_20 borrowed",
    docnumber: "STRING_100 borrowed",
    supdocid: "STRING_100 borrowed",
    allocationentry: () => allocationEntry,
  },
};

/** Updates an allocation and, through updateallocationentry, its entries. Declared in shared/general-ledger.dtd. */
export interface UpdateAllocationFunction {
  key: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  allocateby?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  allocateto?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  docnumber?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Entries that are added, and changes to entries. */
  updateallocationentry?: readonly [
    UpdateAllocationEntryEntry,
    ...UpdateAllocationEntryEntry[],
  ];
}

/** `Intacct update_allocation UPDATE Request` */
export const updateAllocationFunction: FunctionProfile<
  UpdateAllocationFunction,
  Completed
> = {
  name: "Intacct update_allocation UPDATE Request",
  version: "3.0",
  element: "update_allocation",
  content:
    "(description?, status?, allocateby?, allocateto?, docnumber?, supdocid?, updateallocationentry?)",
  types: {
    description: "STRING_80 borrowed",
    status: enumStatus,
    allocateby: "STRING_20 borrowed",
    allocateto: "STRING_20 borrowed",
    docnumber: "STRING_100 borrowed",
    supdocid: "STRING_100 borrowed",
    updateallocationentry: () => updateAllocationEntry,
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes an allocation. Declared in shared/general-ledger.dtd. */
export interface DeleteAllocationFunction {
  key: string;
}

/** `Intacct delete_allocation DELETE Request` */
export const deleteAllocationFunction: FunctionProfile<
  DeleteAllocationFunction,
  Completed
> = {
  name: "Intacct delete_allocation DELETE Request",
  version: "3.0",
  element: "delete_allocation",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** Divides the amount of a line among dimensions. Declared in 3.0/general-ledger.dtd. */
export interface CreateAllocation {
  /** Allocation ID. */
  ALLOCATIONID: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Allocate by. "Percentage" unless given. */
  TYPE?:
    "Percentage" | "Absolute" | "Fixed amount with over/under logic" | null;
  /** Document number. */
  DOCNUMBER?: string;
  ALLOCATIONENTRIES: readonly [
    CreateAllocationEntry,
    ...CreateAllocationEntry[],
  ];
  /** Attachment. */
  SUPDOCID?: string;
}

/** `Intacct allocation CREATE Request` */
export const createAllocation: FunctionProfile<
  CreateAllocation,
  AllocationData
> = {
  name: "Intacct allocation CREATE Request",
  version: "3.0",
  within: "create",
  element: "ALLOCATION",
  content:
    "(ALLOCATIONID & DESCRIPTION? & STATUS? & TYPE? & DOCNUMBER? & ALLOCATIONENTRIES & SUPDOCID?)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    TYPE: {
      name: "STRING",
      base: "enum",
      values: ["Percentage", "Absolute", "Fixed amount with over/under logic"],
    },
    ALLOCATIONENTRIES: () => createAllocationEntries,
  },
  response: () => getAllocationResponse,
};

/** Divides the amount of a line among dimensions. Declared in 3.0/general-ledger.dtd. */
export type UpdateAllocation = UpdateAllocationFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Allocation ID. */
        ALLOCATIONID?: string;
      }
    | {
        RECORDNO?: never;
        /** Allocation ID. */
        ALLOCATIONID: string;
      }
  );

interface UpdateAllocationFields {
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Allocate by. "Percentage" unless given. */
  TYPE?:
    "Percentage" | "Absolute" | "Fixed amount with over/under logic" | null;
  /** Document number. */
  DOCNUMBER?: string;
  ALLOCATIONENTRIES?: readonly [
    UpdateAllocationEntry,
    ...UpdateAllocationEntry[],
  ];
  /** Attachment. */
  SUPDOCID?: string;
}

/** `Intacct allocation UPDATE Request` */
export const updateAllocation: FunctionProfile<
  UpdateAllocation,
  AllocationData
> = {
  name: "Intacct allocation UPDATE Request",
  version: "3.0",
  within: "update",
  element: "ALLOCATION",
  content: `((RECORDNO || ALLOCATIONID) & DESCRIPTION? & STATUS? & TYPE? & DOCNUMBER? & ALLOCATIONENTRIES? &
    SUPDOCID?)`,
  source: "documented",
  wants: ["ALLOCATIONENTRIES"],
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    TYPE: {
      name: "STRING",
      base: "enum",
      values: ["Percentage", "Absolute", "Fixed amount with over/under logic"],
    },
    ALLOCATIONENTRIES: () => updateAllocationEntries,
  },
  response: () => getAllocationResponse,
};

/** The input of Intacct allocation DELETE. */
export type DeleteAllocation = Delete;

/** `Intacct allocation DELETE Request` */
export const deleteAllocation: FunctionProfile<DeleteAllocation, Completed> = {
  name: "Intacct allocation DELETE Request",
  version: "3.0",
  fixed: { object: "ALLOCATION" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct allocation GET. */
export type GetAllocation = Read<AllocationField | "*">;

/** `Intacct allocation GET Request` */
export const getAllocation: FunctionProfile<GetAllocation, AllocationData> = {
  name: "Intacct allocation GET Request",
  version: "3.0",
  fixed: { object: "ALLOCATION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getAllocationResponse,
};

/** The input of Intacct allocation readByName GET. */
export type ReadByNameAllocation = ReadByName<AllocationField | "*">;

/** `Intacct allocation readByName GET Request` */
export const readByNameAllocation: FunctionProfile<
  ReadByNameAllocation,
  AllocationData
> = {
  name: "Intacct allocation readByName GET Request",
  version: "3.0",
  fixed: { object: "ALLOCATION" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameAllocationResponse,
};

/** The input of Intacct allocation readByQuery QUERY. */
export type ReadByQueryAllocation = ReadByQuery<AllocationField | "*">;

/** `Intacct allocation readByQuery QUERY Request` */
export const readByQueryAllocation: FunctionProfile<
  ReadByQueryAllocation,
  AllocationData
> = {
  name: "Intacct allocation readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ALLOCATION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAllocationResponse,
};

/** The input of Intacct allocation QUERY. */
export type QueryAllocation = QueryInput;

/** `Intacct allocation QUERY Request` */
export const queryAllocation: QueryProfile<AllocationRecord> = {
  name: "Intacct allocation QUERY Request",
  version: "3.0",
  fixed: { object: "ALLOCATION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAllocationResponse,
};

/** The input of Intacct allocation LOOKUP. */
export type LookupAllocation = Lookup;

/** `Intacct allocation LOOKUP Request` */
export const lookupAllocation: FunctionProfile<LookupAllocation, TypeData> = {
  name: "Intacct allocation LOOKUP Request",
  version: "3.0",
  fixed: { object: "ALLOCATION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAllocationResponse,
};

/** The input of Intacct allocation get GET. */
export type GetAllocationFunction = Get;

/** `Intacct allocation get GET Request` */
export const getAllocationFunction: FunctionProfile<
  GetAllocationFunction,
  AllocationRows2
> = {
  name: "Intacct allocation get GET Request",
  version: "3.0",
  fixed: { object: "allocation" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getAllocationFunctionResponse,
};

/** The input of Intacct allocation get_list QUERY. */
export type GetListAllocation = GetList;

/** `Intacct allocation get_list QUERY Request` */
export const getListAllocation: FunctionProfile<
  GetListAllocation,
  AllocationRows2
> = {
  name: "Intacct allocation get_list QUERY Request",
  version: "3.0",
  fixed: { object: "allocation" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListAllocationResponse,
};

/** `Intacct allocation GET Response` */
export const getAllocationResponse: Profile<AllocationData> = {
  name: "Intacct allocation GET Response",
  version: "3.0",
  element: "data",
  content: "(allocation*)",
  types: { allocation: () => allocationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct allocation readByName GET Response` */
export const readByNameAllocationResponse: Profile<AllocationData> = {
  name: "Intacct allocation readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(allocation*)",
  types: { allocation: () => allocationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct allocation readByQuery QUERY Response` */
export const readByQueryAllocationResponse: Profile<AllocationData> = {
  name: "Intacct allocation readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(allocation*)",
  types: { allocation: () => allocationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct allocation QUERY Response` */
export const queryAllocationResponse: Profile<AllocationRows> = {
  name: "Intacct allocation QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ALLOCATION*)",
  types: { ALLOCATION: () => allocationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct allocation LOOKUP Response` */
export const lookupAllocationResponse: Profile<TypeData> = {
  name: "Intacct allocation LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct allocation get GET Response` */
export const getAllocationFunctionResponse: Profile<AllocationRows2> = {
  name: "Intacct allocation get GET Response",
  version: "3.0",
  element: "data",
  content: "(allocation*)",
  types: { allocation: () => ({ element: "allocation", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct allocation get_list QUERY Response` */
export const getListAllocationResponse: Profile<AllocationRows2> = {
  name: "Intacct allocation get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(allocation*)",
  types: { allocation: () => ({ element: "allocation", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `allocation`. */
export interface AllocationData extends DataAttributes {
  allocation?: AllocationRecord[];
}

/** The fields of an allocation that can be requested. */
export type AllocationField = keyof AllocationFields | `${string}.${string}`;

/** The data of an answer about `ALLOCATION`. */
export interface AllocationRows extends DataAttributes {
  ALLOCATION?: AllocationRecord[];
}

/** The data of an answer about `allocation`. */
export interface AllocationRows2 extends DataAttributes {
  allocation?: OpenRecord[];
}

export const allocationEntry: Shape<
  readonly [
    readonly [EntryEntry, ...EntryEntry[]],
    ...(readonly [EntryEntry, ...EntryEntry[]])[],
  ]
> = {
  element: "allocationentry",
  content: "(entry+)",
  types: { entry: () => entry },
};

/** One turn of a repeated group. */
export interface EntryEntry {
  value: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

export const entry: Shape<readonly [EntryEntry, ...EntryEntry[]]> = {
  element: "entry",
  content: "(value, departmentid?, locationid?, customfields?)+",
  types: {
    departmentid: "ID",
    locationid: "ID",
    customfields: () => customFields,
  },
};

/** One turn of a repeated group. */
export type UpdateAllocationEntryEntry =
  | {
      /** A part of an allocation and where it goes. */
      entry: readonly [EntryEntry, ...EntryEntry[]];
      updateentry?: never;
    }
  | {
      entry?: never;
      /** A change to the entry of the given number. */
      updateentry: UpdateEntry;
    };

export const updateAllocationEntry: Shape<
  readonly [UpdateAllocationEntryEntry, ...UpdateAllocationEntryEntry[]]
> = {
  element: "updateallocationentry",
  content: "(entry | updateentry)+",
  types: { entry: () => entry, updateentry: () => updateEntry },
};

/** A change to the entry of the given number. Declared in shared/general-ledger.dtd. */
export interface UpdateEntry {
  line_num: string;
  /** The items, in document order. */
  items?: readonly [UpdateEntryEntry, ...UpdateEntryEntry[]];
}

/** One turn of a repeated group. */
export interface UpdateEntryEntry {
  value?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

export const updateEntry: Shape<UpdateEntry> = {
  element: "updateentry",
  content: "(value?, departmentid?, locationid?, customfields?)+",
  types: {
    departmentid: "ID",
    locationid: "ID",
    customfields: () => customFields,
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};

export const createAllocationEntries: Shape<
  readonly [CreateAllocationEntry, ...CreateAllocationEntry[]]
> = {
  element: "ALLOCATIONENTRIES",
  content: "(ALLOCATIONENTRY+)",
  types: { ALLOCATIONENTRY: () => createAllocationEntry },
};

/** A share of an allocation, and the dimensions that it goes to. Declared in 3.0/general-ledger.dtd. */
export interface CreateAllocationEntry {
  /** Value type. */
  VALUETYPE?: "Amount" | "Percent" | null;
  /** Value. `NUMBER`. */
  VALUE: Decimal;
  /** Department. */
  DEPARTMENTID?: string;
  /** Location. */
  LOCATIONID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Line number. `INTEGER`. */
  LINE_NO?: Integer | null;
}

export const createAllocationEntry: Shape<CreateAllocationEntry> = {
  element: "ALLOCATIONENTRY",
  content: `(VALUETYPE? & VALUE & DEPARTMENTID? & LOCATIONID? & PROJECTID? & CUSTOMERID? & VENDORID? &
    EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID? & LINE_NO?)`,
  source: "documented",
  types: {
    VALUETYPE: { name: "STRING", base: "enum", values: ["Amount", "Percent"] },
    VALUE: "NUMBER",
    LINE_NO: "INTEGER",
  },
};

export const updateAllocationEntries: Shape<
  readonly [UpdateAllocationEntry, ...UpdateAllocationEntry[]]
> = {
  element: "ALLOCATIONENTRIES",
  content: "(ALLOCATIONENTRY+)",
  types: { ALLOCATIONENTRY: () => updateAllocationEntryElement },
};

/** A share of an allocation, and the dimensions that it goes to. Declared in 3.0/general-ledger.dtd. */
export interface UpdateAllocationEntry {
  /** Value type. */
  VALUETYPE?: "Amount" | "Percent" | null;
  /** Value. `NUMBER`. */
  VALUE?: Decimal | null;
  /** Department. */
  DEPARTMENTID?: string;
  /** Location. */
  LOCATIONID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const updateAllocationEntryElement: Shape<UpdateAllocationEntry> = {
  element: "ALLOCATIONENTRY",
  content: `(VALUETYPE? & VALUE? & DEPARTMENTID? & LOCATIONID? & PROJECTID? & CUSTOMERID? & VENDORID? &
    EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID?)`,
  source: "documented",
  wants: ["VALUE"],
  types: {
    VALUETYPE: { name: "STRING", base: "enum", values: ["Amount", "Percent"] },
    VALUE: "NUMBER",
  },
};

/** Divides the amount of a line among dimensions. Declared in 3.0/general-ledger.dtd. */
export interface AllocationFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Allocation ID. */
  ALLOCATIONID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Allocate by. "Percentage" unless given. */
  TYPE?:
    | "Percentage"
    | "Absolute"
    | "Fixed amount with over/under logic"
    | (string & {})
    | null;
  /** Document number. */
  DOCNUMBER?: string;
  ALLOCATIONENTRIES?: AllocationEntryRecord[];
  /** Attachment. */
  SUPDOCID?: string;
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
export interface AllocationRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface AllocationRecord
  extends
    AllocationFields,
    OpenValues,
    Related<AllocationFields, AllocationRelations> {}

export const allocationRecord: Shape<AllocationRecord> = {
  element: "ALLOCATION",
  content: `(RECORDNO? & ALLOCATIONID? & DESCRIPTION? & STATUS? & TYPE? & DOCNUMBER? & ALLOCATIONENTRIES? &
    SUPDOCID? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    TYPE: "ENUM",
    ALLOCATIONENTRIES: () => allocationEntriesRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => allocationPaths,
  answer: true,
};

export const allocationPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const allocationEntriesRecord: Shape<AllocationEntryRecord[]> = {
  element: "ALLOCATIONENTRIES",
  content: "(ALLOCATIONENTRY*)",
  types: { ALLOCATIONENTRY: () => allocationEntryRecord },
  answer: true,
};
