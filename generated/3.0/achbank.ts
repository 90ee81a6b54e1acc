// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd, shared/cash-management.dtd; do not edit. Checksum 5834bc6c7cf9a3e4
import type {
  Completed,
  Created,
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
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates the set-up of a bank for ACH files. Declared in shared/cash-management.dtd. */
export interface CreateAchBankConfiguration {
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  achbankid: string;
  /** Borrowed from 2.1: `STRING_9`: at most 9 characters. */
  destinationid: string;
  /** Borrowed from 2.1: `STRING_23`: at most 23 characters. */
  destinationname?: string;
  /** Borrowed from 2.1: `STRING_10`: at most 10 characters. */
  originid: string;
  /** Borrowed from 2.1: `STRING_23`: at most 23 characters. */
  originname?: string;
  /** Borrowed from 2.1: `STRING_8`: at most 8 characters. */
  referencecode?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  eofmarker?: boolean | null;
}

/** `Intacct achbankconfiguration CREATE Request` */
export const createAchBankConfiguration: FunctionProfile<
  CreateAchBankConfiguration,
  Created
> = {
  name: "Intacct achbankconfiguration CREATE Request",
  version: "3.0",
  element: "create_achbankconfiguration",
  content: `(achbankid, destinationid, destinationname?, originid, originname?, referencecode?, status?,
    eofmarker?)`,
  types: {
    achbankid: "STRING_24 borrowed",
    destinationid: "STRING_9 borrowed",
    destinationname: "STRING_23 borrowed",
    originid: "STRING_10 borrowed",
    originname: "STRING_23 borrowed",
    referencecode: "STRING_8 borrowed",
    status: enumStatus,
    eofmarker: "BOOLEAN",
  },
};

/** Updates the set-up of a bank for ACH files. Declared in shared/cash-management.dtd. */
export interface UpdateAchBankConfiguration {
  achbankid: string;
  /** Borrowed from 2.1: `STRING_9`: at most 9 characters. */
  destinationid?: string;
  /** Borrowed from 2.1: `STRING_23`: at most 23 characters. */
  destinationname?: string;
  /** Borrowed from 2.1: `STRING_10`: at most 10 characters. */
  originid?: string;
  /** Borrowed from 2.1: `STRING_23`: at most 23 characters. */
  originname?: string;
  /** Borrowed from 2.1: `STRING_8`: at most 8 characters. */
  referencecode?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  eofmarker?: boolean | null;
}

/** `Intacct achbankconfiguration UPDATE Request` */
export const updateAchBankConfiguration: FunctionProfile<
  UpdateAchBankConfiguration,
  Completed
> = {
  name: "Intacct achbankconfiguration UPDATE Request",
  version: "3.0",
  element: "update_achbankconfiguration",
  content:
    "(destinationid?, destinationname?, originid?, originname?, referencecode?, status?, eofmarker?)",
  types: {
    destinationid: "STRING_9 borrowed",
    destinationname: "STRING_23 borrowed",
    originid: "STRING_10 borrowed",
    originname: "STRING_23 borrowed",
    referencecode: "STRING_8 borrowed",
    status: enumStatus,
    eofmarker: "BOOLEAN",
  },
  attributes: { achbankid: "CDATA #REQUIRED" },
};

/** Deletes the set-up of a bank for ACH files. Declared in shared/cash-management.dtd. */
export interface DeleteAchBankConfiguration {
  achbankid: string;
}

/** `Intacct achbankconfiguration DELETE Request` */
export const deleteAchBankConfiguration: FunctionProfile<
  DeleteAchBankConfiguration,
  Completed
> = {
  name: "Intacct achbankconfiguration DELETE Request",
  version: "3.0",
  element: "delete_achbankconfiguration",
  content: "EMPTY",
  attributes: { achbankid: "CDATA #REQUIRED" },
};

/** The input of Intacct achbank GET. */
export type GetAchBank = Read<AchBankField | "*">;

/** `Intacct achbank GET Request` */
export const getAchBank: FunctionProfile<GetAchBank, AchBankData> = {
  name: "Intacct achbank GET Request",
  version: "3.0",
  fixed: { object: "ACHBANK" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getAchBankResponse,
};

/** The input of Intacct achbank readByName GET. */
export type ReadByNameAchBank = ReadByName<AchBankField | "*">;

/** `Intacct achbank readByName GET Request` */
export const readByNameAchBank: FunctionProfile<
  ReadByNameAchBank,
  AchBankData
> = {
  name: "Intacct achbank readByName GET Request",
  version: "3.0",
  fixed: { object: "ACHBANK" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameAchBankResponse,
};

/** The input of Intacct achbank readByQuery QUERY. */
export type ReadByQueryAchBank = ReadByQuery<AchBankField | "*">;

/** `Intacct achbank readByQuery QUERY Request` */
export const readByQueryAchBank: FunctionProfile<
  ReadByQueryAchBank,
  AchBankData
> = {
  name: "Intacct achbank readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ACHBANK" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAchBankResponse,
};

/** The input of Intacct achbank QUERY. */
export type QueryAchBank = QueryInput;

/** `Intacct achbank QUERY Request` */
export const queryAchBank: QueryProfile<AchBankRecord> = {
  name: "Intacct achbank QUERY Request",
  version: "3.0",
  fixed: { object: "ACHBANK" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAchBankResponse,
};

/** The input of Intacct achbank LOOKUP. */
export type LookupAchBank = Lookup;

/** `Intacct achbank LOOKUP Request` */
export const lookupAchBank: FunctionProfile<LookupAchBank, TypeData> = {
  name: "Intacct achbank LOOKUP Request",
  version: "3.0",
  fixed: { object: "ACHBANK" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAchBankResponse,
};

/** `Intacct achbank GET Response` */
export const getAchBankResponse: Profile<AchBankData> = {
  name: "Intacct achbank GET Response",
  version: "3.0",
  element: "data",
  content: "(achbank*)",
  types: { achbank: () => achBankRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct achbank readByName GET Response` */
export const readByNameAchBankResponse: Profile<AchBankData> = {
  name: "Intacct achbank readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(achbank*)",
  types: { achbank: () => achBankRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct achbank readByQuery QUERY Response` */
export const readByQueryAchBankResponse: Profile<AchBankData> = {
  name: "Intacct achbank readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(achbank*)",
  types: { achbank: () => achBankRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct achbank QUERY Response` */
export const queryAchBankResponse: Profile<AchBankRows> = {
  name: "Intacct achbank QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ACHBANK*)",
  types: { ACHBANK: () => achBankRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct achbank LOOKUP Response` */
export const lookupAchBankResponse: Profile<TypeData> = {
  name: "Intacct achbank LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `achbank`. */
export interface AchBankData extends DataAttributes {
  achbank?: AchBankRecord[];
}

/** The fields of an achbank that can be requested. */
export type AchBankField = keyof AchBankFields | `${string}.${string}`;

/** The data of an answer about `ACHBANK`. */
export interface AchBankRows extends DataAttributes {
  ACHBANK?: AchBankRecord[];
}

/** A bank that ACH payments go through. Declared in 3.0/cash-management.dtd. */
export interface AchBankFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** ACH bank ID. */
  ACHBANKID?: string;
  /** Immediate destination name. */
  DESTINATIONNAME?: string;
  /** Immediate destination ID. */
  DESTINATIONID?: string;
  /** Immediate origin name. */
  ORIGINNAME?: string;
  /** Immediate origin ID. */
  ORIGINID?: string;
  /** Reference code. */
  REFERENCECODE?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Include EOF marker. `BOOLEAN`. */
  EOFMARKER?: boolean | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
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
export interface AchBankRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface AchBankRecord
  extends AchBankFields, OpenValues, Related<AchBankFields, AchBankRelations> {}

export const achBankRecord: Shape<AchBankRecord> = {
  element: "ACHBANK",
  content: `(RECORDNO? & ACHBANKID? & DESTINATIONNAME? & DESTINATIONID? & ORIGINNAME? & ORIGINID? &
    REFERENCECODE? & STATUS? & EOFMARKER? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    EOFMARKER: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => achBankPaths,
  answer: true,
};

export const achBankPaths: Paths = {
  types: { BOOLEAN: "EOFMARKER", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: { MELOCATION: () => locationPaths },
};
