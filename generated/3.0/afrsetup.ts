// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum c2354bfd510f6ce7
import type {
  FunctionProfile,
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The settings of global transaction security. Declared in 3.0/company.dtd. */
export interface CreateAfrsetup {
  /** Module key. */
  MODULEKEY?: string;
  /** Disallow edit on transactions posted to the General Ledger. `BOOLEAN`. */
  DISABLEEDIT?: boolean | null;
  /** Disallow delete on transactions posted to the General Ledger. `BOOLEAN`. */
  DISABLEDELETE?: boolean | null;
  /** Disallow reclassification on transactions posted to subledgers or the General Ledger. `BOOLEAN`. */
  DISABLERECLASS?: boolean | null;
}

/** `Intacct afrsetup CREATE Request` */
export const createAfrsetup: FunctionProfile<CreateAfrsetup, AfrsetupData> = {
  name: "Intacct afrsetup CREATE Request",
  version: "3.0",
  within: "create",
  element: "AFRSETUP",
  content: "(MODULEKEY? & DISABLEEDIT? & DISABLEDELETE? & DISABLERECLASS?)",
  source: "documented",
  wants: ["MODULEKEY"],
  types: {
    DISABLEEDIT: "BOOLEAN",
    DISABLEDELETE: "BOOLEAN",
    DISABLERECLASS: "BOOLEAN",
  },
  response: () => getAfrsetupResponse,
};

/** The settings of global transaction security. Declared in 3.0/company.dtd. */
export interface UpdateAfrsetup {
  /** Module key. */
  MODULEKEY?: string;
  /** Disallow edit on transactions posted to the General Ledger. `BOOLEAN`. */
  DISABLEEDIT?: boolean | null;
  /** Disallow delete on transactions posted to the General Ledger. `BOOLEAN`. */
  DISABLEDELETE?: boolean | null;
  /** Disallow reclassification on transactions posted to subledgers or the General Ledger. `BOOLEAN`. */
  DISABLERECLASS?: boolean | null;
}

/** `Intacct afrsetup UPDATE Request` */
export const updateAfrsetup: FunctionProfile<UpdateAfrsetup, AfrsetupData> = {
  name: "Intacct afrsetup UPDATE Request",
  version: "3.0",
  within: "update",
  element: "AFRSETUP",
  content: "(MODULEKEY? & DISABLEEDIT? & DISABLEDELETE? & DISABLERECLASS?)",
  source: "documented",
  wants: ["MODULEKEY"],
  types: {
    DISABLEEDIT: "BOOLEAN",
    DISABLEDELETE: "BOOLEAN",
    DISABLERECLASS: "BOOLEAN",
  },
  response: () => getAfrsetupResponse,
};

/** The input of Intacct afrsetup GET. */
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

/** The input of Intacct afrsetup QUERY. */
export type QueryAfrsetup = QueryInput;

/** `Intacct afrsetup QUERY Request` */
export const queryAfrsetup: QueryProfile<AfrsetupRecord> = {
  name: "Intacct afrsetup QUERY Request",
  version: "3.0",
  fixed: { object: "AFRSETUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAfrsetupResponse,
};

/** The input of Intacct afrsetup LOOKUP. */
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
  types: { afrsetup: () => afrsetupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct afrsetup QUERY Response` */
export const queryAfrsetupResponse: Profile<AfrsetupRows> = {
  name: "Intacct afrsetup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(AFRSETUP*)",
  types: { AFRSETUP: () => afrsetupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct afrsetup LOOKUP Response` */
export const lookupAfrsetupResponse: Profile<TypeData> = {
  name: "Intacct afrsetup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `afrsetup`. */
export interface AfrsetupData extends DataAttributes {
  afrsetup?: AfrsetupRecord[];
}

/** The fields of an afrsetup that can be requested. */
export type AfrsetupField = keyof AfrsetupFields | `${string}.${string}`;

/** The data of an answer about `AFRSETUP`. */
export interface AfrsetupRows extends DataAttributes {
  AFRSETUP?: AfrsetupRecord[];
}

/** The settings of global transaction security. Declared in 3.0/company.dtd. */
export interface AfrsetupFields {
  /** Module key. */
  MODULEKEY?: string;
  /** Disallow edit on transactions posted to the General Ledger. `BOOLEAN`. */
  DISABLEEDIT?: boolean | null;
  /** Disallow delete on transactions posted to the General Ledger. `BOOLEAN`. */
  DISABLEDELETE?: boolean | null;
  /** Disallow reclassification on transactions posted to subledgers or the General Ledger. `BOOLEAN`. */
  DISABLERECLASS?: boolean | null;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface AfrsetupRelations {}

/** A record in an answer: the known fields, and any others. */
export interface AfrsetupRecord
  extends
    AfrsetupFields,
    OpenValues,
    Related<AfrsetupFields, AfrsetupRelations> {}

export const afrsetupRecord: Shape<AfrsetupRecord> = {
  element: "AFRSETUP",
  content: `(MODULEKEY? & DISABLEEDIT? & DISABLEDELETE? & DISABLERECLASS? & RECORDNO? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    DISABLEEDIT: "BOOLEAN",
    DISABLEDELETE: "BOOLEAN",
    DISABLERECLASS: "BOOLEAN",
    RECORDNO: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => afrsetupPaths,
  answer: true,
};

export const afrsetupPaths: Paths = {
  types: {
    BOOLEAN: "DISABLEEDIT DISABLEDELETE DISABLERECLASS",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
};
