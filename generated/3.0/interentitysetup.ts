// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum f90541e4171448c2
import type {
  FunctionProfile,
  Integer,
  IntegerText,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The accounts that entities owe each other through. Declared in 3.0/company.dtd. */
export interface UpdateInterEntitySetup {
  /** CNY number. `INTEGER`. */
  RECORDNO: Integer;
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
  response: () => getInterEntitySetupResponse,
};

/** The input of Intacct interentitysetup GET. */
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

/** The input of Intacct interentitysetup QUERY. */
export type QueryInterEntitySetup = QueryInput;

/** `Intacct interentitysetup QUERY Request` */
export const queryInterEntitySetup: QueryProfile<InterEntitySetupRecord> = {
  name: "Intacct interentitysetup QUERY Request",
  version: "3.0",
  fixed: { object: "INTERENTITYSETUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryInterEntitySetupResponse,
};

/** The input of Intacct interentitysetup LOOKUP. */
export type LookupInterEntitySetup = Lookup;

/** `Intacct interentitysetup LOOKUP Request` */
export const lookupInterEntitySetup: FunctionProfile<
  LookupInterEntitySetup,
  TypeData
> = {
  name: "Intacct interentitysetup LOOKUP Request",
  version: "3.0",
  fixed: { object: "INTERENTITYSETUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupInterEntitySetupResponse,
};

/** `Intacct interentitysetup GET Response` */
export const getInterEntitySetupResponse: Profile<InterEntitySetupData> = {
  name: "Intacct interentitysetup GET Response",
  version: "3.0",
  element: "data",
  content: "(interentitysetup*)",
  types: { interentitysetup: () => interEntitySetupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct interentitysetup QUERY Response` */
export const queryInterEntitySetupResponse: Profile<InterEntitySetupRows> = {
  name: "Intacct interentitysetup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(INTERENTITYSETUP*)",
  types: { INTERENTITYSETUP: () => interEntitySetupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct interentitysetup LOOKUP Response` */
export const lookupInterEntitySetupResponse: Profile<TypeData> = {
  name: "Intacct interentitysetup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `interentitysetup`. */
export interface InterEntitySetupData extends DataAttributes {
  interentitysetup?: InterEntitySetupRecord[];
}

/** The fields of an interentitysetup that can be requested. */
export type InterEntitySetupField =
  keyof InterEntitySetupFields | `${string}.${string}`;

/** The data of an answer about `INTERENTITYSETUP`. */
export interface InterEntitySetupRows extends DataAttributes {
  INTERENTITYSETUP?: InterEntitySetupRecord[];
}

export const updateEntityacctdefaults: Shape<
  readonly UpdateEntityacctdefault[]
> = {
  element: "ENTITYACCTDEFAULTS",
  content: "(ENTITYACCTDEFAULT*)",
  types: { ENTITYACCTDEFAULT: () => updateEntityacctdefault },
};

/** The accounts of an entity that hold for all other entities. Declared in 3.0/company.dtd. */
export interface UpdateEntityacctdefault {
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Entity. */
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
};

export const updateEntityacctoverrides: Shape<
  readonly UpdateEntityacctoverride[]
> = {
  element: "ENTITYACCTOVERRIDES",
  content: "(ENTITYACCTOVERRIDE*)",
  types: { ENTITYACCTOVERRIDE: () => updateEntityacctoverride },
};

/** The accounts that hold between two entities. Declared in 3.0/company.dtd. */
export interface UpdateEntityacctoverride {
  /** Record number. `INTEGER`. */
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
};

/** The accounts that entities owe each other through. Declared in 3.0/company.dtd. */
export interface InterEntitySetupFields {
  /** CNY number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ENTITYACCTDEFAULTS?: EntityacctdefaultRecord[];
  ENTITYACCTOVERRIDES?: EntityacctoverrideRecord[];
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface InterEntitySetupRelations {}

/** A record in an answer: the known fields, and any others. */
export interface InterEntitySetupRecord
  extends
    InterEntitySetupFields,
    OpenValues,
    Related<InterEntitySetupFields, InterEntitySetupRelations> {}

export const interEntitySetupRecord: Shape<InterEntitySetupRecord> = {
  element: "INTERENTITYSETUP",
  content:
    "(RECORDNO? & ENTITYACCTDEFAULTS? & ENTITYACCTOVERRIDES? & RECORD_URL? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    ENTITYACCTDEFAULTS: () => entityacctdefaultsRecord,
    ENTITYACCTOVERRIDES: () => entityacctoverridesRecord,
  },
  paths: () => interEntitySetupPaths,
  answer: true,
};

export const interEntitySetupPaths: Paths = {};

export const entityacctdefaultsRecord: Shape<EntityacctdefaultRecord[]> = {
  element: "ENTITYACCTDEFAULTS",
  content: "(ENTITYACCTDEFAULT*)",
  types: { ENTITYACCTDEFAULT: () => entityacctdefaultRecord },
  answer: true,
};

export const entityacctoverridesRecord: Shape<EntityacctoverrideRecord[]> = {
  element: "ENTITYACCTOVERRIDES",
  content: "(ENTITYACCTOVERRIDE*)",
  types: { ENTITYACCTOVERRIDE: () => entityacctoverrideRecord },
  answer: true,
};

/** The accounts of an entity that hold for all other entities. Declared in 3.0/company.dtd. */
export interface EntityacctdefaultRecord extends OpenValues {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Entity. */
  ENTITYID?: string;
  IEPAYABLEACCTNO?: string;
  IERECEIVABLEACCTNO?: string;
}

export const entityacctdefaultRecord: Shape<EntityacctdefaultRecord> = {
  element: "ENTITYACCTDEFAULT",
  content:
    "(RECORDNO? & ENTITYID? & IEPAYABLEACCTNO? & IERECEIVABLEACCTNO? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  answer: true,
};

/** The accounts that hold between two entities. Declared in 3.0/company.dtd. */
export interface EntityacctoverrideRecord extends OpenValues {
  /** Record number. `INTEGER`. */
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
  answer: true,
};
