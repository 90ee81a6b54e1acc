// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit.
import type {
  FunctionProfile,
  Integer,
  IntegerText,
  OpenValues,
  Profile,
  Shape,
} from "intacct-codegen/runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Read, readTypes } from "./read.js";

/** The accounts that entities owe each other through. Declared in 3.0/company.dtd. */
export interface UpdateInterentitysetup {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  ENTITYACCTDEFAULTS?: readonly UpdateENTITYACCTDEFAULT[];
  ENTITYACCTOVERRIDES?: readonly UpdateENTITYACCTOVERRIDE[];
}

/** `Intacct interentitysetup UPDATE Request` */
export const updateInterentitysetup: FunctionProfile<
  UpdateInterentitysetup,
  InterentitysetupData
> = {
  name: "Intacct interentitysetup UPDATE Request",
  version: "3.0",
  within: "update",
  element: "INTERENTITYSETUP",
  content: "(RECORDNO & ENTITYACCTDEFAULTS? & ENTITYACCTOVERRIDES?)",
  types: {
    RECORDNO: "INTEGER",
    ENTITYACCTDEFAULTS: () => updateENTITYACCTDEFAULTS,
    ENTITYACCTOVERRIDES: () => updateENTITYACCTOVERRIDES,
  },
  nulls: true,
  response: () => getInterentitysetupResponse,
};

/** What Intacct interentitysetup GET may ask for. */
export type GetInterentitysetup = Read<InterentitysetupField | "*">;

/** `Intacct interentitysetup GET Request` */
export const getInterentitysetup: FunctionProfile<
  GetInterentitysetup,
  InterentitysetupData
> = {
  name: "Intacct interentitysetup GET Request",
  version: "3.0",
  fixed: { object: "INTERENTITYSETUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getInterentitysetupResponse,
};

/** `Intacct interentitysetup GET Response` */
export const getInterentitysetupResponse: Profile<InterentitysetupData> = {
  name: "Intacct interentitysetup GET Response",
  version: "3.0",
  element: "data",
  content: "(interentitysetup*)",
  types: { interentitysetup: () => iNTERENTITYSETUPRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `interentitysetup` holds. */
export interface InterentitysetupData extends DataAttributes {
  interentitysetup?: INTERENTITYSETUPRecord[];
}

/** The fields of an interentitysetup that can be asked for. */
export type InterentitysetupField =
  keyof InterentitysetupFields | `${string}.${string}`;

export const updateENTITYACCTDEFAULTS: Shape<
  readonly UpdateENTITYACCTDEFAULT[]
> = {
  element: "ENTITYACCTDEFAULTS",
  content: "(ENTITYACCTDEFAULT*)",
  types: { ENTITYACCTDEFAULT: () => updateENTITYACCTDEFAULT },
  nulls: true,
};

/** The accounts of an entity that hold for all other entities. Declared in 3.0/company.dtd. */
export interface UpdateENTITYACCTDEFAULT {
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
  ENTITYID: string;
  IEPAYABLEACCTNO: string;
  IERECEIVABLEACCTNO: string;
}

export const updateENTITYACCTDEFAULT: Shape<UpdateENTITYACCTDEFAULT> = {
  element: "ENTITYACCTDEFAULT",
  content: "(RECORDNO? & ENTITYID & IEPAYABLEACCTNO & IERECEIVABLEACCTNO)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};

export const updateENTITYACCTOVERRIDES: Shape<
  readonly UpdateENTITYACCTOVERRIDE[]
> = {
  element: "ENTITYACCTOVERRIDES",
  content: "(ENTITYACCTOVERRIDE*)",
  types: { ENTITYACCTOVERRIDE: () => updateENTITYACCTOVERRIDE },
  nulls: true,
};

/** The accounts that hold between two entities. Declared in 3.0/company.dtd. */
export interface UpdateENTITYACCTOVERRIDE {
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
  SOURCEENTITYID: string;
  TARGETENTITYID: string;
  IEPAYABLEACCTNO: string;
  IERECEIVABLEACCTNO: string;
}

export const updateENTITYACCTOVERRIDE: Shape<UpdateENTITYACCTOVERRIDE> = {
  element: "ENTITYACCTOVERRIDE",
  content:
    "(RECORDNO? & SOURCEENTITYID & TARGETENTITYID & IEPAYABLEACCTNO & IERECEIVABLEACCTNO)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};

/** The accounts that entities owe each other through. Declared in 3.0/company.dtd. */
export interface InterentitysetupFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ENTITYACCTDEFAULTS?: ENTITYACCTDEFAULTRecord[];
  ENTITYACCTOVERRIDES?: ENTITYACCTOVERRIDERecord[];
}

/** What is read of it: the fields that are known, and others as they come. */
export interface INTERENTITYSETUPRecord
  extends InterentitysetupFields, OpenValues {}

export const iNTERENTITYSETUPRecord: Shape<INTERENTITYSETUPRecord> = {
  element: "INTERENTITYSETUP",
  content: "(RECORDNO? & ENTITYACCTDEFAULTS? & ENTITYACCTOVERRIDES? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    ENTITYACCTDEFAULTS: () => eNTITYACCTDEFAULTSRecord,
    ENTITYACCTOVERRIDES: () => eNTITYACCTOVERRIDESRecord,
  },
  nulls: true,
};

export const eNTITYACCTDEFAULTSRecord: Shape<ENTITYACCTDEFAULTRecord[]> = {
  element: "ENTITYACCTDEFAULTS",
  content: "(ENTITYACCTDEFAULT*)",
  types: { ENTITYACCTDEFAULT: () => eNTITYACCTDEFAULTRecord },
  nulls: true,
};

export const eNTITYACCTOVERRIDESRecord: Shape<ENTITYACCTOVERRIDERecord[]> = {
  element: "ENTITYACCTOVERRIDES",
  content: "(ENTITYACCTOVERRIDE*)",
  types: { ENTITYACCTOVERRIDE: () => eNTITYACCTOVERRIDERecord },
  nulls: true,
};

/** The accounts of an entity that hold for all other entities. Declared in 3.0/company.dtd. */
export interface ENTITYACCTDEFAULTRecord extends OpenValues {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ENTITYID?: string;
  IEPAYABLEACCTNO?: string;
  IERECEIVABLEACCTNO?: string;
}

export const eNTITYACCTDEFAULTRecord: Shape<ENTITYACCTDEFAULTRecord> = {
  element: "ENTITYACCTDEFAULT",
  content:
    "(RECORDNO? & ENTITYID? & IEPAYABLEACCTNO? & IERECEIVABLEACCTNO? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};

/** The accounts that hold between two entities. Declared in 3.0/company.dtd. */
export interface ENTITYACCTOVERRIDERecord extends OpenValues {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  SOURCEENTITYID?: string;
  TARGETENTITYID?: string;
  IEPAYABLEACCTNO?: string;
  IERECEIVABLEACCTNO?: string;
}

export const eNTITYACCTOVERRIDERecord: Shape<ENTITYACCTOVERRIDERecord> = {
  element: "ENTITYACCTOVERRIDE",
  content:
    "(RECORDNO? & SOURCEENTITYID? & TARGETENTITYID? & IEPAYABLEACCTNO? & IERECEIVABLEACCTNO? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
