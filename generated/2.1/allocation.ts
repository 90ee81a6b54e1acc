// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum af253c239dcc45fd
import type {
  Completed,
  Created,
  FunctionProfile,
  IntegerText,
  Profile,
  Shape,
} from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type EnumResponseStatus,
  type EnumStatus,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an allocation with its entries. Declared in shared/general-ledger.dtd. */
export interface CreateAllocation {
  /** `STRING_50`: at most 50 characters. */
  allocationid: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_20`: at most 20 characters. */
  allocateby?: string;
  /** `STRING_20`: at most 20 characters. */
  allocateto?: string;
  /** `STRING_100`: at most 100 characters. */
  docnumber?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** The entries of an allocation. */
  allocationentry: readonly [
    readonly [EntryEntry, ...EntryEntry[]],
    ...(readonly [EntryEntry, ...EntryEntry[]])[],
  ];
}

/** `Intacct allocation CREATE Request` */
export const createAllocation: FunctionProfile<CreateAllocation, Created> = {
  name: "Intacct allocation CREATE Request",
  version: "2.1",
  element: "create_allocation",
  content: `(allocationid, description?, status?, allocateby?, allocateto?, docnumber?, supdocid?,
    allocationentry)`,
  types: {
    allocationid: "STRING_50",
    description: "STRING_80",
    status: enumStatus,
    allocateby: "STRING_20",
    allocateto: "STRING_20",
    docnumber: "STRING_100",
    supdocid: "STRING_100",
    allocationentry: () => allocationEntry,
  },
};

/** Updates an allocation and, through updateallocationentry, its entries. Declared in shared/general-ledger.dtd. */
export interface UpdateAllocation {
  key: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_20`: at most 20 characters. */
  allocateby?: string;
  /** `STRING_20`: at most 20 characters. */
  allocateto?: string;
  /** `STRING_100`: at most 100 characters. */
  docnumber?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Entries that are added, and changes to entries. */
  updateallocationentry?: readonly [
    UpdateAllocationEntryEntry,
    ...UpdateAllocationEntryEntry[],
  ];
}

/** `Intacct allocation UPDATE Request` */
export const updateAllocation: FunctionProfile<UpdateAllocation, Completed> = {
  name: "Intacct allocation UPDATE Request",
  version: "2.1",
  element: "update_allocation",
  content:
    "(description?, status?, allocateby?, allocateto?, docnumber?, supdocid?, updateallocationentry?)",
  types: {
    description: "STRING_80",
    status: enumStatus,
    allocateby: "STRING_20",
    allocateto: "STRING_20",
    docnumber: "STRING_100",
    supdocid: "STRING_100",
    updateallocationentry: () => updateAllocationEntry,
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes an allocation. Declared in shared/general-ledger.dtd. */
export interface DeleteAllocation {
  key: string;
}

/** `Intacct delete_allocation UPDATE Request` */
export const deleteAllocation: FunctionProfile<DeleteAllocation, Completed> = {
  name: "Intacct delete_allocation UPDATE Request",
  version: "2.1",
  element: "delete_allocation",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct allocation GET. */
export type GetAllocation = Get<AllocationField>;

/** `Intacct allocation GET Request` */
export const getAllocation: FunctionProfile<GetAllocation, AllocationData> = {
  name: "Intacct allocation GET Request",
  version: "2.1",
  fixed: { object: "allocation" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getAllocationResponse,
};

/** The input of Intacct allocation QUERY. */
export type QueryAllocation = GetList<AllocationField>;

/** `Intacct allocation QUERY Request` */
export const queryAllocation: FunctionProfile<QueryAllocation, AllocationData> =
  {
    name: "Intacct allocation QUERY Request",
    version: "2.1",
    fixed: { object: "allocation" },
    element: "get_list",
    content: "(filter?, sorts?, fields?, additional_parameters?)",
    types: getListTypes,
    attributes: {
      start: "CDATA #IMPLIED",
      maxitems: "CDATA #IMPLIED",
      showprivate: '(true | false) "false"',
    },
    response: () => queryAllocationResponse,
  };

/** `Intacct allocation GET Response` */
export const getAllocationResponse: Profile<AllocationData> = {
  name: "Intacct allocation GET Response",
  version: "2.1",
  element: "data",
  content: "(allocation*)",
  types: { allocation: () => allocationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct allocation QUERY Response` */
export const queryAllocationResponse: Profile<AllocationData> = {
  name: "Intacct allocation QUERY Response",
  version: "2.1",
  element: "data",
  content: "(allocation*)",
  types: { allocation: () => allocationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `allocation`. */
export interface AllocationData extends DataAttributes {
  allocation?: AllocationRecord[];
}

/** The fields of an allocation that can be requested. */
export type AllocationField = keyof AllocationRecord;

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
  /** `STRING_100`: at most 100 characters. */
  value: string;
  /** `ID`. */
  departmentid?: string;
  /** `ID`. */
  locationid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

export const entry: Shape<readonly [EntryEntry, ...EntryEntry[]]> = {
  element: "entry",
  content: "(value, departmentid?, locationid?, customfields?)+",
  types: {
    value: "STRING_100",
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
  /** `STRING_100`: at most 100 characters. */
  value?: string;
  /** `ID`. */
  departmentid?: string;
  /** `ID`. */
  locationid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

export const updateEntry: Shape<UpdateEntry> = {
  element: "updateentry",
  content: "(value?, departmentid?, locationid?, customfields?)+",
  types: {
    value: "STRING_100",
    departmentid: "ID",
    locationid: "ID",
    customfields: () => customFields,
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};

/** An allocation. Declared in 2.1/response/general-ledger.dtd. */
export interface AllocationRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `STRING_50`: at most 50 characters. */
  allocationid?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_20`: at most 20 characters. */
  allocateby?: string;
  /** `STRING_20`: at most 20 characters. */
  allocateto?: string;
  /** `STRING_100`: at most 100 characters. */
  docnumber?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  allocationentries?: EntryRecord[];
}

export const allocationRecord: Shape<AllocationRecord> = {
  element: "allocation",
  content: `(recordno?, allocationid?, description?, allocateby?, allocateto?, docnumber?, status?,
    allocationentries?)`,
  types: {
    recordno: "INTEGER",
    allocationid: "STRING_50",
    description: "STRING_80",
    allocateby: "STRING_20",
    allocateto: "STRING_20",
    docnumber: "STRING_100",
    status: enumResponseStatus,
    allocationentries: () => allocationEntriesRecord,
  },
  answer: true,
};

export const allocationEntriesRecord: Shape<EntryRecord[]> = {
  element: "allocationentries",
  content: "(entry+)",
  types: { entry: () => entryRecord },
  answer: true,
};

/** A part of an allocation and where it goes. Declared in 2.1/response/general-ledger.dtd. */
export interface EntryRecord {
  /** `STRING_100`: at most 100 characters. */
  value?: string;
  /** `ID`. */
  departmentid?: string;
  /** `ID`. */
  locationid?: string;
}

export const entryRecord: Shape<EntryRecord> = {
  element: "entry",
  content: "(value?, departmentid?, locationid?)",
  types: { value: "STRING_100", departmentid: "ID", locationid: "ID" },
  answer: true,
};
