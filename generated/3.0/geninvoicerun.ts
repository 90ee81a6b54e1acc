// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 349236ba266e426b
import type {
  FunctionProfile,
  Integer,
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
import {
  type GenInvoicePreviewRecord,
  genInvoicePreviewPaths,
} from "./geninvoicepreview.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Generates the invoices of a preview. Declared in 3.0/contracts.dtd. */
export interface CreateGenInvoiceRun {
  /** Gen invoice preview key. `INTEGER`. */
  PREVIEWKEY: Integer;
  /** Execution mode. "Offline" unless given. */
  EXECUTIONMODE?: "Online" | "Offline" | null;
}

/** `Intacct geninvoicerun CREATE Request` */
export const createGenInvoiceRun: FunctionProfile<
  CreateGenInvoiceRun,
  GenInvoiceRunData
> = {
  name: "Intacct geninvoicerun CREATE Request",
  version: "3.0",
  within: "create",
  element: "GENINVOICERUN",
  content: "(PREVIEWKEY & EXECUTIONMODE?)",
  source: "documented",
  types: {
    PREVIEWKEY: "INTEGER",
    EXECUTIONMODE: {
      name: "STRING",
      base: "enum",
      values: ["Online", "Offline"],
    },
  },
  response: () => getGenInvoiceRunResponse,
};

/** The input of Intacct geninvoicerun GET. */
export type GetGenInvoiceRun = Read<GenInvoiceRunField | "*">;

/** `Intacct geninvoicerun GET Request` */
export const getGenInvoiceRun: FunctionProfile<
  GetGenInvoiceRun,
  GenInvoiceRunData
> = {
  name: "Intacct geninvoicerun GET Request",
  version: "3.0",
  fixed: { object: "GENINVOICERUN" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGenInvoiceRunResponse,
};

/** The input of Intacct geninvoicerun readByQuery QUERY. */
export type ReadByQueryGenInvoiceRun = ReadByQuery<GenInvoiceRunField | "*">;

/** `Intacct geninvoicerun readByQuery QUERY Request` */
export const readByQueryGenInvoiceRun: FunctionProfile<
  ReadByQueryGenInvoiceRun,
  GenInvoiceRunData
> = {
  name: "Intacct geninvoicerun readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GENINVOICERUN" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGenInvoiceRunResponse,
};

/** The input of Intacct geninvoicerun QUERY. */
export type QueryGenInvoiceRun = QueryInput;

/** `Intacct geninvoicerun QUERY Request` */
export const queryGenInvoiceRun: QueryProfile<GenInvoiceRunRecord> = {
  name: "Intacct geninvoicerun QUERY Request",
  version: "3.0",
  fixed: { object: "GENINVOICERUN" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGenInvoiceRunResponse,
};

/** The input of Intacct geninvoicerun LOOKUP. */
export type LookupGenInvoiceRun = Lookup;

/** `Intacct geninvoicerun LOOKUP Request` */
export const lookupGenInvoiceRun: FunctionProfile<
  LookupGenInvoiceRun,
  TypeData
> = {
  name: "Intacct geninvoicerun LOOKUP Request",
  version: "3.0",
  fixed: { object: "GENINVOICERUN" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGenInvoiceRunResponse,
};

/** `Intacct geninvoicerun GET Response` */
export const getGenInvoiceRunResponse: Profile<GenInvoiceRunData> = {
  name: "Intacct geninvoicerun GET Response",
  version: "3.0",
  element: "data",
  content: "(geninvoicerun*)",
  types: { geninvoicerun: () => genInvoiceRunRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct geninvoicerun readByQuery QUERY Response` */
export const readByQueryGenInvoiceRunResponse: Profile<GenInvoiceRunData> = {
  name: "Intacct geninvoicerun readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(geninvoicerun*)",
  types: { geninvoicerun: () => genInvoiceRunRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct geninvoicerun QUERY Response` */
export const queryGenInvoiceRunResponse: Profile<GenInvoiceRunRows> = {
  name: "Intacct geninvoicerun QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GENINVOICERUN*)",
  types: { GENINVOICERUN: () => genInvoiceRunRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct geninvoicerun LOOKUP Response` */
export const lookupGenInvoiceRunResponse: Profile<TypeData> = {
  name: "Intacct geninvoicerun LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `geninvoicerun`. */
export interface GenInvoiceRunData extends DataAttributes {
  geninvoicerun?: GenInvoiceRunRecord[];
}

/** The fields of a geninvoicerun that can be requested. */
export type GenInvoiceRunField =
  keyof GenInvoiceRunFields | `${string}.${string}`;

/** The data of an answer about `GENINVOICERUN`. */
export interface GenInvoiceRunRows extends DataAttributes {
  GENINVOICERUN?: GenInvoiceRunRecord[];
}

/** Generates the invoices of a preview. Declared in 3.0/contracts.dtd. */
export interface GenInvoiceRunFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Gen invoice preview key. `INTEGER`. */
  PREVIEWKEY?: IntegerText | null;
  /** Execution mode. "Offline" unless given. */
  EXECUTIONMODE?: "Online" | "Offline" | (string & {}) | null;
  /** State. */
  STATE?:
    | "Success"
    | "Failed"
    | "In Transit"
    | "Partial Success"
    | (string & {})
    | null;
  /** Invoice run type. */
  TYPE?: "Unified Generate Invoice" | (string & {}) | null;
  /** Invoice by. */
  INVOICEBY?:
    | "CUSTOMER#~#CONTRACT"
    | "CUSTOMER#~#CONTRACT#~#BILLTO"
    | "CUSTOMER"
    | "CUSTOMER#~#BILLTO"
    | "CUSTOMER#~#CONTRACT#~#PROJECT"
    | "CUSTOMER#~#CONTRACT#~#BILLTO#~#PROJECT"
    | "BILLTO"
    | "CONTRACT"
    | "PROJECT"
    | (string & {})
    | null;
  /** Invoice policy key. `INTEGER`. */
  POLICYKEY?: IntegerText | null;
  /** Invoice policy. */
  POLICYNAME?: string;
  /** Scheduled. `BOOLEAN`. "false" unless given. */
  SCHEDULED?: boolean | null;
  /** Transaction definition. */
  TXNDEFINITION?: string;
  /** Invoice date. */
  INVOICEDATE?: string;
  /** Created by. */
  CREATEDBYUSER?: string;
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
export interface GenInvoiceRunRelations {
  GENINVOICEPREVIEW: GenInvoicePreviewRecord;
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GenInvoiceRunRecord
  extends
    GenInvoiceRunFields,
    OpenValues,
    Related<GenInvoiceRunFields, GenInvoiceRunRelations> {}

export const genInvoiceRunRecord: Shape<GenInvoiceRunRecord> = {
  element: "GENINVOICERUN",
  content: `(RECORDNO? & PREVIEWKEY? & EXECUTIONMODE? & STATE? & TYPE? & INVOICEBY? & POLICYKEY? &
    POLICYNAME? & SCHEDULED? & TXNDEFINITION? & INVOICEDATE? & CREATEDBYUSER? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PREVIEWKEY: "INTEGER",
    EXECUTIONMODE: "ENUM",
    STATE: "ENUM",
    TYPE: "ENUM",
    INVOICEBY: "ENUM",
    POLICYKEY: "INTEGER",
    SCHEDULED: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => genInvoiceRunPaths,
  answer: true,
};

export const genInvoiceRunPaths: Paths = {
  types: { BOOLEAN: "SCHEDULED", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    GENINVOICEPREVIEW: () => genInvoicePreviewPaths,
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
