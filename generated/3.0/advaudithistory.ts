// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum 648ad98274b84673
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

/** The input of Intacct advaudithistory readByQuery QUERY. */
export type ReadByQueryAdvAuditHistory = ReadByQuery<
  AdvAuditHistoryField | "*"
>;

/** `Intacct advaudithistory readByQuery QUERY Request` */
export const readByQueryAdvAuditHistory: FunctionProfile<
  ReadByQueryAdvAuditHistory,
  AdvAuditHistoryData
> = {
  name: "Intacct advaudithistory readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ADVAUDITHISTORY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAdvAuditHistoryResponse,
};

/** The input of Intacct advaudithistory QUERY. */
export type QueryAdvAuditHistory = QueryInput;

/** `Intacct advaudithistory QUERY Request` */
export const queryAdvAuditHistory: QueryProfile<AdvAuditHistoryRecord> = {
  name: "Intacct advaudithistory QUERY Request",
  version: "3.0",
  fixed: { object: "ADVAUDITHISTORY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAdvAuditHistoryResponse,
};

/** The input of Intacct advaudithistory LOOKUP. */
export type LookupAdvAuditHistory = Lookup;

/** `Intacct advaudithistory LOOKUP Request` */
export const lookupAdvAuditHistory: FunctionProfile<
  LookupAdvAuditHistory,
  TypeData
> = {
  name: "Intacct advaudithistory LOOKUP Request",
  version: "3.0",
  fixed: { object: "ADVAUDITHISTORY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAdvAuditHistoryResponse,
};

/** `Intacct advaudithistory readByQuery QUERY Response` */
export const readByQueryAdvAuditHistoryResponse: Profile<AdvAuditHistoryData> =
  {
    name: "Intacct advaudithistory readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(advaudithistory*)",
    types: { advaudithistory: () => advAuditHistoryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct advaudithistory QUERY Response` */
export const queryAdvAuditHistoryResponse: Profile<AdvAuditHistoryRows> = {
  name: "Intacct advaudithistory QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ADVAUDITHISTORY*)",
  types: { ADVAUDITHISTORY: () => advAuditHistoryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct advaudithistory LOOKUP Response` */
export const lookupAdvAuditHistoryResponse: Profile<TypeData> = {
  name: "Intacct advaudithistory LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `advaudithistory`. */
export interface AdvAuditHistoryData extends DataAttributes {
  advaudithistory?: AdvAuditHistoryRecord[];
}

/** The fields of an advaudithistory that can be requested. */
export type AdvAuditHistoryField =
  keyof AdvAuditHistoryFields | `${string}.${string}`;

/** The data of an answer about `ADVAUDITHISTORY`. */
export interface AdvAuditHistoryRows extends DataAttributes {
  ADVAUDITHISTORY?: AdvAuditHistoryRecord[];
}

/** An entry of the advanced audit trail. Declared in 3.0/company.dtd. */
export interface AdvAuditHistoryFields {
  /** Object. */
  OBJECTTYPE?: "contact" | "vendor" | "customer" | (string & {}) | null;
  /** Record. */
  OBJECTKEY?: string;
  /** User. */
  USERID?: string;
  /** Access date. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  ACCESSTIME?: IsoDateTime | null;
  /** Audit mode. */
  ACCESSMODE?: "Personal data access" | "System audit" | (string & {}) | null;
  /** Action. */
  WORKFLOWACTION?: string;
  /** Source. */
  SOURCE?:
    "api" | "csv" | "system" | "ui" | "sev" | "flatf" | (string & {}) | null;
  /** IP address. */
  IPADDRESS?: string;
  /** ID. */
  ID?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface AdvAuditHistoryRelations {}

/** A record in an answer: the known fields, and any others. */
export interface AdvAuditHistoryRecord
  extends
    AdvAuditHistoryFields,
    OpenValues,
    Related<AdvAuditHistoryFields, AdvAuditHistoryRelations> {}

export const advAuditHistoryRecord: Shape<AdvAuditHistoryRecord> = {
  element: "ADVAUDITHISTORY",
  content: `(OBJECTTYPE? & OBJECTKEY? & USERID? & ACCESSTIME? & ACCESSMODE? & WORKFLOWACTION? & SOURCE? &
    IPADDRESS? & ID? & RECORD_URL? & #ANY*)`,
  types: {
    OBJECTTYPE: "ENUM",
    ACCESSTIME: "DATETIME_MDY",
    ACCESSMODE: "ENUM",
    SOURCE: "ENUM",
  },
  paths: () => advAuditHistoryPaths,
  answer: true,
};

export const advAuditHistoryPaths: Paths = {
  types: { DATETIME_MDY: "ACCESSTIME" },
};
