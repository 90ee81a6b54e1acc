// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum 98ed76b96f0d7eb6
import type {
  FunctionProfile,
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
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct audithistory readByQuery QUERY. */
export type ReadByQueryAuditHistory = ReadByQuery<AuditHistoryField | "*">;

/** `Intacct audithistory readByQuery QUERY Request` */
export const readByQueryAuditHistory: FunctionProfile<
  ReadByQueryAuditHistory,
  AuditHistoryData
> = {
  name: "Intacct audithistory readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "AUDITHISTORY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAuditHistoryResponse,
};

/** The input of Intacct audithistory QUERY. */
export type QueryAuditHistory = QueryInput;

/** `Intacct audithistory QUERY Request` */
export const queryAuditHistory: QueryProfile<AuditHistoryRecord> = {
  name: "Intacct audithistory QUERY Request",
  version: "3.0",
  fixed: { object: "AUDITHISTORY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAuditHistoryResponse,
};

/** The input of Intacct audithistory LOOKUP. */
export type LookupAuditHistory = Lookup;

/** `Intacct audithistory LOOKUP Request` */
export const lookupAuditHistory: FunctionProfile<LookupAuditHistory, TypeData> =
  {
    name: "Intacct audithistory LOOKUP Request",
    version: "3.0",
    fixed: { object: "AUDITHISTORY" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupAuditHistoryResponse,
  };

/** `Intacct audithistory readByQuery QUERY Response` */
export const readByQueryAuditHistoryResponse: Profile<AuditHistoryData> = {
  name: "Intacct audithistory readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(audithistory*)",
  types: { audithistory: () => auditHistoryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct audithistory QUERY Response` */
export const queryAuditHistoryResponse: Profile<AuditHistoryRows> = {
  name: "Intacct audithistory QUERY Response",
  version: "3.0",
  element: "data",
  content: "(AUDITHISTORY*)",
  types: { AUDITHISTORY: () => auditHistoryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct audithistory LOOKUP Response` */
export const lookupAuditHistoryResponse: Profile<TypeData> = {
  name: "Intacct audithistory LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `audithistory`. */
export interface AuditHistoryData extends DataAttributes {
  audithistory?: AuditHistoryRecord[];
}

/** The fields of an audithistory that can be requested. */
export type AuditHistoryField =
  keyof AuditHistoryFields | `${string}.${string}`;

/** The data of an answer about `AUDITHISTORY`. */
export interface AuditHistoryRows extends DataAttributes {
  AUDITHISTORY?: AuditHistoryRecord[];
}

/** An entry of an object's audit trail. Declared in 3.0/company.dtd. */
export interface AuditHistoryFields {
  /** Object. */
  OBJECTTYPE?: string;
  /** Source. */
  SOURCE?:
    "api" | "csv" | "system" | "ui" | "sev" | "flatf" | (string & {}) | null;
  /** User. */
  USERID?: string;
  /** Access date. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  ACCESSTIME?: IsoDateTime | null;
  /** Action. */
  ACCESSMODE?: string;
  /** Record. */
  OBJECTKEY?: string;
  /** ID. */
  ID?: string;
  /** Internal action. */
  WORKFLOWACTION?: string;
  /** IP address. */
  IPADDRESS?: string;
  /** Notes. */
  NOTES?: string;
  /** Details. */
  ACTION_DETAILS?: string;
  /** Field name. */
  FIELD_NAME?: string;
  /** Field before. */
  FIELD_BEFORE?: string;
  /** Field after. */
  FIELD_AFTER?: string;
  /** Record URL. */
  OBJECTLINK?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface AuditHistoryRelations {}

/** A record in an answer: the known fields, and any others. */
export interface AuditHistoryRecord
  extends
    AuditHistoryFields,
    OpenValues,
    Related<AuditHistoryFields, AuditHistoryRelations> {}

export const auditHistoryRecord: Shape<AuditHistoryRecord> = {
  element: "AUDITHISTORY",
  content: `(OBJECTTYPE? & SOURCE? & USERID? & ACCESSTIME? & ACCESSMODE? & OBJECTKEY? & ID? &
    WORKFLOWACTION? & IPADDRESS? & NOTES? & ACTION_DETAILS? & FIELD_NAME? & FIELD_BEFORE? &
    FIELD_AFTER? & OBJECTLINK? & RECORD_URL? & #ANY*)`,
  types: { SOURCE: "ENUM", ACCESSTIME: "DATETIME_MDY" },
  paths: () => auditHistoryPaths,
  answer: true,
};

export const auditHistoryPaths: Paths = {
  types: { DATETIME_MDY: "ACCESSTIME" },
};
