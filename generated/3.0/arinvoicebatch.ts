// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, shared/receivables.dtd; do not edit. Checksum da8a96d1d8f7e2c5
import type {
  Created,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
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
import { type CreateInvoice, createInvoice } from "./arinvoice.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a batch, together with the invoices in it. Declared in shared/receivables.dtd. */
export interface CreateInvoiceBatch {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  batchtitle: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** Creates an invoice; its action says whether it is posted or kept as a draft. */
  create_invoice?: readonly CreateInvoice[];
}

/** `Intacct invoicebatch CREATE Request` */
export const createInvoiceBatch: FunctionProfile<CreateInvoiceBatch, Created> =
  {
    name: "Intacct invoicebatch CREATE Request",
    version: "3.0",
    element: "create_invoicebatch",
    content: "(batchtitle, datecreated?, create_invoice*)",
    types: {
      batchtitle: "STRING_80 borrowed",
      datecreated: "DATE",
      create_invoice: () => createInvoice,
    },
  };

/** The input of Intacct arinvoicebatch GET. */
export type GetArInvoiceBatch = Read<ArInvoiceBatchField | "*">;

/** `Intacct arinvoicebatch GET Request` */
export const getArInvoiceBatch: FunctionProfile<
  GetArInvoiceBatch,
  ArInvoiceBatchData
> = {
  name: "Intacct arinvoicebatch GET Request",
  version: "3.0",
  fixed: { object: "ARINVOICEBATCH" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArInvoiceBatchResponse,
};

/** The input of Intacct arinvoicebatch readByQuery QUERY. */
export type ReadByQueryArInvoiceBatch = ReadByQuery<ArInvoiceBatchField | "*">;

/** `Intacct arinvoicebatch readByQuery QUERY Request` */
export const readByQueryArInvoiceBatch: FunctionProfile<
  ReadByQueryArInvoiceBatch,
  ArInvoiceBatchData
> = {
  name: "Intacct arinvoicebatch readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARINVOICEBATCH" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArInvoiceBatchResponse,
};

/** The input of Intacct arinvoicebatch QUERY. */
export type QueryArInvoiceBatch = QueryInput;

/** `Intacct arinvoicebatch QUERY Request` */
export const queryArInvoiceBatch: QueryProfile<ArInvoiceBatchRecord> = {
  name: "Intacct arinvoicebatch QUERY Request",
  version: "3.0",
  fixed: { object: "ARINVOICEBATCH" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArInvoiceBatchResponse,
};

/** The input of Intacct arinvoicebatch LOOKUP. */
export type LookupArInvoiceBatch = Lookup;

/** `Intacct arinvoicebatch LOOKUP Request` */
export const lookupArInvoiceBatch: FunctionProfile<
  LookupArInvoiceBatch,
  TypeData
> = {
  name: "Intacct arinvoicebatch LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARINVOICEBATCH" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArInvoiceBatchResponse,
};

/** `Intacct arinvoicebatch GET Response` */
export const getArInvoiceBatchResponse: Profile<ArInvoiceBatchData> = {
  name: "Intacct arinvoicebatch GET Response",
  version: "3.0",
  element: "data",
  content: "(arinvoicebatch*)",
  types: { arinvoicebatch: () => arInvoiceBatchRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arinvoicebatch readByQuery QUERY Response` */
export const readByQueryArInvoiceBatchResponse: Profile<ArInvoiceBatchData> = {
  name: "Intacct arinvoicebatch readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arinvoicebatch*)",
  types: { arinvoicebatch: () => arInvoiceBatchRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arinvoicebatch QUERY Response` */
export const queryArInvoiceBatchResponse: Profile<ArInvoiceBatchRows> = {
  name: "Intacct arinvoicebatch QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARINVOICEBATCH*)",
  types: { ARINVOICEBATCH: () => arInvoiceBatchRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arinvoicebatch LOOKUP Response` */
export const lookupArInvoiceBatchResponse: Profile<TypeData> = {
  name: "Intacct arinvoicebatch LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `arinvoicebatch`. */
export interface ArInvoiceBatchData extends DataAttributes {
  arinvoicebatch?: ArInvoiceBatchRecord[];
}

/** The fields of an arinvoicebatch that can be requested. */
export type ArInvoiceBatchField =
  keyof ArInvoiceBatchFields | `${string}.${string}`;

/** The data of an answer about `ARINVOICEBATCH`. */
export interface ArInvoiceBatchRows extends DataAttributes {
  ARINVOICEBATCH?: ArInvoiceBatchRecord[];
}

/** A summary of invoices. Declared in 3.0/receivables.dtd. */
export interface ArInvoiceBatchFields {
  /** Record number. */
  RECORDNO?: string;
  /** Summary name. */
  TITLE?: string;
  /** Status. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Open or closed. */
  OPEN?: "Open" | "Closed" | (string & {}) | null;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CREATED?: IsoDate | null;
  /** Record type. */
  RECORDTYPE?:
    | "pi"
    | "pp"
    | "pa"
    | "pb"
    | "pd"
    | "pe"
    | "pr"
    | "ph"
    | "ri"
    | "rp"
    | "ra"
    | "rd"
    | "ro"
    | "rc"
    | "rf"
    | "re"
    | "rr"
    | "ei"
    | "ep"
    | "ea"
    | "cm"
    | "ch"
    | "ci"
    | (string & {})
    | null;
  /** Total. `NUMBER`. */
  TOTAL?: DecimalText | null;
  /** Parent batch. */
  PARENTKEY?: string;
  /** Not for GL posting. `BOOLEAN`. */
  NOGL?: boolean | null;
  /** Bank account ID. */
  ACCOUNTNOKEY?: string;
  /** Created. */
  AUTOCREATED?: "Auto-Summary" | "Manual" | (string & {}) | null;
  /** System generated. */
  SYSTEMGENERATED?: "true" | "false" | (string & {}) | null;
  /** User. `INTEGER`. */
  USERKEY?: IntegerText | null;
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
export interface ArInvoiceBatchRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ArInvoiceBatchRecord
  extends
    ArInvoiceBatchFields,
    OpenValues,
    Related<ArInvoiceBatchFields, ArInvoiceBatchRelations> {}

export const arInvoiceBatchRecord: Shape<ArInvoiceBatchRecord> = {
  element: "ARINVOICEBATCH",
  content: `(RECORDNO? & TITLE? & STATUS? & OPEN? & CREATED? & RECORDTYPE? & TOTAL? & PARENTKEY? & NOGL? &
    ACCOUNTNOKEY? & AUTOCREATED? & SYSTEMGENERATED? & USERKEY? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    STATUS: "ENUM",
    OPEN: "ENUM",
    CREATED: "DATE_MDY",
    RECORDTYPE: "ENUM",
    TOTAL: "NUMBER",
    NOGL: "BOOLEAN",
    AUTOCREATED: "ENUM",
    SYSTEMGENERATED: "ENUM",
    USERKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => arInvoiceBatchPaths,
  answer: true,
};

export const arInvoiceBatchPaths: Paths = {
  types: {
    BOOLEAN: "NOGL",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "CREATED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
