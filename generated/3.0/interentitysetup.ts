// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit.
import type {
  FunctionProfile,
  Integer,
  IntegerText,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Read, readTypes } from "./read.js";

/** The accounts that entities owe each other through. Declared in 3.0/company.dtd. */
export interface UpdateInterEntitySetup {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  ENTITYACCTDEFAULTS?: readonly UpdateEntityacctdefault[];
  ENTITYACCTOVERRIDES?: readonly UpdateEntityacctoverride[];
}

/** `Intacct interentitysetup UPDATE Request` */
export const updateInterEntitySetup: FunctionProfile<
  UpdateInterEntitySetup,
  InterEntitySetupData
> = {
  name: "Intacct interentitysetup UPDATE Request",
  version: "3.0",
  within: "update",
  element: "INTERENTITYSETUP",
  content: "(RECORDNO & ENTITYACCTDEFAULTS? & ENTITYACCTOVERRIDES?)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    ENTITYACCTDEFAULTS: () => updateEntityacctdefaults,
    ENTITYACCTOVERRIDES: () => updateEntityacctoverrides,
  },
  nulls: true,
  response: () => getInterEntitySetupResponse,
};

/** What Intacct interentitysetup GET may ask for. */
export type GetInterEntitySetup = Read<InterEntitySetupField | "*">;

/** `Intacct interentitysetup GET Request` */
export const getInterEntitySetup: FunctionProfile<
  GetInterEntitySetup,
  InterEntitySetupData
> = {
  name: "Intacct interentitysetup GET Request",
  version: "3.0",
  fixed: { object: "INTERENTITYSETUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getInterEntitySetupResponse,
};

/** `Intacct interentitysetup GET Response` */
export const getInterEntitySetupResponse: Profile<InterEntitySetupData> = {
  name: "Intacct interentitysetup GET Response",
  version: "3.0",
  element: "data",
  content: "(interentitysetup*)",
  alias: { INTERENTITYSETUP: "interentitysetup" },
  types: { interentitysetup: () => interEntitySetupRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `interentitysetup` holds. */
export interface InterEntitySetupData extends DataAttributes {
  interentitysetup?: InterEntitySetupRecord[];
}

/** The fields of an interentitysetup that can be asked for. */
export type InterEntitySetupField =
  keyof InterEntitySetupFields | `${string}.${string}`;

export const updateEntityacctdefaults: Shape<
  readonly UpdateEntityacctdefault[]
> = {
  element: "ENTITYACCTDEFAULTS",
  content: "(ENTITYACCTDEFAULT*)",
  types: { ENTITYACCTDEFAULT: () => updateEntityacctdefault },
  nulls: true,
};

/** The accounts of an entity that hold for all other entities. Declared in 3.0/company.dtd. */
export interface UpdateEntityacctdefault {
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
  ENTITYID?: string;
  IEPAYABLEACCTNO?: string;
  IERECEIVABLEACCTNO?: string;
}

export const updateEntityacctdefault: Shape<UpdateEntityacctdefault> = {
  element: "ENTITYACCTDEFAULT",
  content: "(RECORDNO? & ENTITYID? & IEPAYABLEACCTNO? & IERECEIVABLEACCTNO?)",
  source: "documented",
  wants: ["ENTITYID", "IEPAYABLEACCTNO", "IERECEIVABLEACCTNO"],
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};

export const updateEntityacctoverrides: Shape<
  readonly UpdateEntityacctoverride[]
> = {
  element: "ENTITYACCTOVERRIDES",
  content: "(ENTITYACCTOVERRIDE*)",
  types: { ENTITYACCTOVERRIDE: () => updateEntityacctoverride },
  nulls: true,
};

/** The accounts that hold between two entities. Declared in 3.0/company.dtd. */
export interface UpdateEntityacctoverride {
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
  SOURCEENTITYID?: string;
  TARGETENTITYID?: string;
  IEPAYABLEACCTNO?: string;
  IERECEIVABLEACCTNO?: string;
}

export const updateEntityacctoverride: Shape<UpdateEntityacctoverride> = {
  element: "ENTITYACCTOVERRIDE",
  content:
    "(RECORDNO? & SOURCEENTITYID? & TARGETENTITYID? & IEPAYABLEACCTNO? & IERECEIVABLEACCTNO?)",
  source: "documented",
  wants: [
    "SOURCEENTITYID",
    "TARGETENTITYID",
    "IEPAYABLEACCTNO",
    "IERECEIVABLEACCTNO",
  ],
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};

/** The accounts that entities owe each other through. Declared in 3.0/company.dtd. */
export interface InterEntitySetupFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ENTITYACCTDEFAULTS?: EntityacctdefaultRecord[];
  ENTITYACCTOVERRIDES?: EntityacctoverrideRecord[];
}

/** What is read of it: the fields that are known, and others as they come. */
export interface InterEntitySetupRecord
  extends InterEntitySetupFields, OpenValues {}

export const interEntitySetupRecord: Shape<InterEntitySetupRecord> = {
  element: "INTERENTITYSETUP",
  content: "(RECORDNO? & ENTITYACCTDEFAULTS? & ENTITYACCTOVERRIDES? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    ENTITYACCTDEFAULTS: () => entityacctdefaultsRecord,
    ENTITYACCTOVERRIDES: () => entityacctoverridesRecord,
  },
  nulls: true,
};

export const entityacctdefaultsRecord: Shape<EntityacctdefaultRecord[]> = {
  element: "ENTITYACCTDEFAULTS",
  content: "(ENTITYACCTDEFAULT*)",
  types: { ENTITYACCTDEFAULT: () => entityacctdefaultRecord },
  nulls: true,
};

export const entityacctoverridesRecord: Shape<EntityacctoverrideRecord[]> = {
  element: "ENTITYACCTOVERRIDES",
  content: "(ENTITYACCTOVERRIDE*)",
  types: { ENTITYACCTOVERRIDE: () => entityacctoverrideRecord },
  nulls: true,
};

/** The accounts of an entity that hold for all other entities. Declared in 3.0/company.dtd. */
export interface EntityacctdefaultRecord extends OpenValues {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ENTITYID?: string;
  IEPAYABLEACCTNO?: string;
  IERECEIVABLEACCTNO?: string;
}

export const entityacctdefaultRecord: Shape<EntityacctdefaultRecord> = {
  element: "ENTITYACCTDEFAULT",
  content:
    "(RECORDNO? & ENTITYID? & IEPAYABLEACCTNO? & IERECEIVABLEACCTNO? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};

/** The accounts that hold between two entities. Declared in 3.0/company.dtd. */
export interface EntityacctoverrideRecord extends OpenValues {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  SOURCEENTITYID?: string;
  TARGETENTITYID?: string;
  IEPAYABLEACCTNO?: string;
  IERECEIVABLEACCTNO?: string;
}

export const entityacctoverrideRecord: Shape<EntityacctoverrideRecord> = {
  element: "ENTITYACCTOVERRIDE",
  content:
    "(RECORDNO? & SOURCEENTITYID? & TARGETENTITYID? & IEPAYABLEACCTNO? & IERECEIVABLEACCTNO? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
