// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit.
import type {
  FunctionProfile,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type Read, readTypes } from "./read.js";

/** The settings of global transaction security. Declared in 3.0/company.dtd. */
export interface CreateAfrsetup {
  MODULEKEY: string;
  /** `BOOLEAN`. */
  DISABLEEDIT?: boolean;
  /** `BOOLEAN`. */
  DISABLEDELETE?: boolean;
  /** `BOOLEAN`. */
  DISABLERECLASS?: boolean;
}

/** `Intacct afrsetup CREATE Request` */
export const createAfrsetup: FunctionProfile<CreateAfrsetup, AfrsetupData> = {
  name: "Intacct afrsetup CREATE Request",
  version: "3.0",
  within: "create",
  element: "AFRSETUP",
  content: "(MODULEKEY & DISABLEEDIT? & DISABLEDELETE? & DISABLERECLASS?)",
  source: "documented",
  types: {
    DISABLEEDIT: "BOOLEAN",
    DISABLEDELETE: "BOOLEAN",
    DISABLERECLASS: "BOOLEAN",
  },
  response: () => getAfrsetupResponse,
};

/** The settings of global transaction security. Declared in 3.0/company.dtd. */
export interface UpdateAfrsetup {
  MODULEKEY: string;
  /** `BOOLEAN`. */
  DISABLEEDIT?: boolean | null;
  /** `BOOLEAN`. */
  DISABLEDELETE?: boolean | null;
  /** `BOOLEAN`. */
  DISABLERECLASS?: boolean | null;
}

/** `Intacct afrsetup UPDATE Request` */
export const updateAfrsetup: FunctionProfile<UpdateAfrsetup, AfrsetupData> = {
  name: "Intacct afrsetup UPDATE Request",
  version: "3.0",
  within: "update",
  element: "AFRSETUP",
  content: "(MODULEKEY & DISABLEEDIT? & DISABLEDELETE? & DISABLERECLASS?)",
  source: "documented",
  types: {
    DISABLEEDIT: "BOOLEAN",
    DISABLEDELETE: "BOOLEAN",
    DISABLERECLASS: "BOOLEAN",
  },
  nulls: true,
  response: () => getAfrsetupResponse,
};

/** What Intacct afrsetup GET may ask for. */
export type GetAfrsetup = Read<AfrsetupField | "*">;

/** `Intacct afrsetup GET Request` */
export const getAfrsetup: FunctionProfile<GetAfrsetup, AfrsetupData> = {
  name: "Intacct afrsetup GET Request",
  version: "3.0",
  fixed: { object: "AFRSETUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getAfrsetupResponse,
};

/** What Intacct afrsetup LOOKUP may ask for. */
export type LookupAfrsetup = Lookup;

/** `Intacct afrsetup LOOKUP Request` */
export const lookupAfrsetup: FunctionProfile<LookupAfrsetup, TypeData> = {
  name: "Intacct afrsetup LOOKUP Request",
  version: "3.0",
  fixed: { object: "AFRSETUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAfrsetupResponse,
};

/** `Intacct afrsetup GET Response` */
export const getAfrsetupResponse: Profile<AfrsetupData> = {
  name: "Intacct afrsetup GET Response",
  version: "3.0",
  element: "data",
  content: "(afrsetup*)",
  alias: { AFRSETUP: "afrsetup" },
  types: { afrsetup: () => afrsetupRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct afrsetup LOOKUP Response` */
export const lookupAfrsetupResponse: Profile<TypeData> = {
  name: "Intacct afrsetup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `afrsetup` holds. */
export interface AfrsetupData extends DataAttributes {
  afrsetup?: AfrsetupRecord[];
}

/** The fields of an afrsetup that can be asked for. */
export type AfrsetupField = keyof AfrsetupFields | `${string}.${string}`;

/** The settings of global transaction security. Declared in 3.0/company.dtd. */
export interface AfrsetupFields {
  MODULEKEY?: string;
  /** `BOOLEAN`. */
  DISABLEEDIT?: boolean | null;
  /** `BOOLEAN`. */
  DISABLEDELETE?: boolean | null;
  /** `BOOLEAN`. */
  DISABLERECLASS?: boolean | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface AfrsetupRecord extends AfrsetupFields, OpenValues {}

export const afrsetupRecord: Shape<AfrsetupRecord> = {
  element: "AFRSETUP",
  content:
    "(MODULEKEY? & DISABLEEDIT? & DISABLEDELETE? & DISABLERECLASS? & #ANY*)",
  types: {
    DISABLEEDIT: "BOOLEAN",
    DISABLEDELETE: "BOOLEAN",
    DISABLERECLASS: "BOOLEAN",
  },
  nulls: true,
};
