// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum 0a0bc6f1db0e868e
import type {
  Completed,
  Created,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
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

/** Creates a sales territory. Declared in shared/receivables.dtd. */
export interface CreateTerritory {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `ID`. */
  territoryid: string;
  /** `STRING_100`: at most 100 characters. */
  name: string;
  /** `ID`. */
  parentid?: string;
  /** `ID`. */
  managerid?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `KEY`. */
  externalid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct territory CREATE Request` */
export const createTerritory: FunctionProfile<CreateTerritory, Created> = {
  name: "Intacct territory CREATE Request",
  version: "2.1",
  element: "create_territory",
  content:
    "(territoryid, name, parentid?, managerid?, status?, externalid?, customfields?)",
  types: {
    territoryid: "ID",
    name: "STRING_100",
    parentid: "ID",
    managerid: "ID",
    status: enumStatus,
    externalid: "KEY",
    customfields: () => customFields,
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates a sales territory. Declared in shared/receivables.dtd. */
export interface UpdateTerritory {
  territoryid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `ID`. */
  parentid?: string;
  /** `ID`. */
  managerid?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct territory UPDATE Request` */
export const updateTerritory: FunctionProfile<UpdateTerritory, Completed> = {
  name: "Intacct territory UPDATE Request",
  version: "2.1",
  element: "update_territory",
  content: "(name?, parentid?, managerid?, status?, customfields?)",
  types: {
    name: "STRING_100",
    parentid: "ID",
    managerid: "ID",
    status: enumStatus,
    customfields: () => customFields,
  },
  attributes: {
    territoryid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a sales territory. Declared in shared/receivables.dtd. */
export interface DeleteTerritory {
  territoryid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_territory UPDATE Request` */
export const deleteTerritory: FunctionProfile<DeleteTerritory, Completed> = {
  name: "Intacct delete_territory UPDATE Request",
  version: "2.1",
  element: "delete_territory",
  content: "EMPTY",
  attributes: {
    territoryid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct territory GET. */
export type GetTerritory = Get<TerritoryField>;

/** `Intacct territory GET Request` */
export const getTerritory: FunctionProfile<GetTerritory, TerritoryData> = {
  name: "Intacct territory GET Request",
  version: "2.1",
  fixed: { object: "territory" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getTerritoryResponse,
};

/** The input of Intacct territory QUERY. */
export type QueryTerritory = GetList<TerritoryField>;

/** `Intacct territory QUERY Request` */
export const queryTerritory: FunctionProfile<QueryTerritory, TerritoryData> = {
  name: "Intacct territory QUERY Request",
  version: "2.1",
  fixed: { object: "territory" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryTerritoryResponse,
};

/** `Intacct territory GET Response` */
export const getTerritoryResponse: Profile<TerritoryData> = {
  name: "Intacct territory GET Response",
  version: "2.1",
  element: "data",
  content: "(territory*)",
  types: { territory: () => territoryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct territory QUERY Response` */
export const queryTerritoryResponse: Profile<TerritoryData> = {
  name: "Intacct territory QUERY Response",
  version: "2.1",
  element: "data",
  content: "(territory*)",
  types: { territory: () => territoryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `territory`. */
export interface TerritoryData extends DataAttributes {
  territory?: TerritoryRecord[];
}

/** The fields of a territory that can be requested. */
export type TerritoryField = keyof TerritoryRecord;

/** A sales territory. Declared in 2.1/response/receivables.dtd. */
export interface TerritoryRecord {
  /** `ID`. */
  territoryid?: string;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `ID`. */
  parentid?: string;
  /** `ID`. */
  managerid?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
}

export const territoryRecord: Shape<TerritoryRecord> = {
  element: "territory",
  content:
    "(territoryid?, name?, parentid?, managerid?, status?, customfields?)",
  types: {
    territoryid: "ID",
    name: "STRING_100",
    parentid: "ID",
    managerid: "ID",
    status: enumResponseStatus,
    customfields: () => customFieldsRecord,
  },
  answer: true,
};
