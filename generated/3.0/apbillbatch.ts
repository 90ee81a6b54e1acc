// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd, shared/payables.dtd; do not edit. Checksum b6ead46a422aa615
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
import { type CreateBill, createBill } from "./apbill.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a batch, together with the bills in it. Declared in shared/payables.dtd. */
export interface CreateBillBatch {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  batchtitle: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** Creates a bill; its action says whether it is posted or kept as a draft. */
  create_bill?: readonly CreateBill[];
}

/** `Intacct billbatch CREATE Request` */
export const createBillBatch: FunctionProfile<CreateBillBatch, Created> = {
  name: "Intacct billbatch CREATE Request",
  version: "3.0",
  element: "create_billbatch",
  content: "(batchtitle, datecreated?, create_bill*)",
  types: {
    batchtitle: "STRING_80 borrowed",
    datecreated: "DATE",
    create_bill: () => createBill,
  },
};

/** The input of Intacct apbillbatch GET. */
export type GetApBillBatch = Read<ApBillBatchField | "*">;

/** `Intacct apbillbatch GET Request` */
export const getApBillBatch: FunctionProfile<GetApBillBatch, ApBillBatchData> =
  {
    name: "Intacct apbillbatch GET Request",
    version: "3.0",
    fixed: { object: "APBILLBATCH" },
    element: "read",
    content: "(object & keys & fields? & returnFormat? & docparid?)",
    types: readTypes,
    response: () => getApBillBatchResponse,
  };

/** The input of Intacct apbillbatch readByQuery QUERY. */
export type ReadByQueryApBillBatch = ReadByQuery<ApBillBatchField | "*">;

/** `Intacct apbillbatch readByQuery QUERY Request` */
export const readByQueryApBillBatch: FunctionProfile<
  ReadByQueryApBillBatch,
  ApBillBatchData
> = {
  name: "Intacct apbillbatch readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APBILLBATCH" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApBillBatchResponse,
};

/** The input of Intacct apbillbatch QUERY. */
export type QueryApBillBatch = QueryInput;

/** `Intacct apbillbatch QUERY Request` */
export const queryApBillBatch: QueryProfile<ApBillBatchRecord> = {
  name: "Intacct apbillbatch QUERY Request",
  version: "3.0",
  fixed: { object: "APBILLBATCH" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApBillBatchResponse,
};

/** The input of Intacct apbillbatch LOOKUP. */
export type LookupApBillBatch = Lookup;

/** `Intacct apbillbatch LOOKUP Request` */
export const lookupApBillBatch: FunctionProfile<LookupApBillBatch, TypeData> = {
  name: "Intacct apbillbatch LOOKUP Request",
  version: "3.0",
  fixed: { object: "APBILLBATCH" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApBillBatchResponse,
};

/** `Intacct apbillbatch GET Response` */
export const getApBillBatchResponse: Profile<ApBillBatchData> = {
  name: "Intacct apbillbatch GET Response",
  version: "3.0",
  element: "data",
  content: "(apbillbatch*)",
  types: { apbillbatch: () => apBillBatchRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apbillbatch readByQuery QUERY Response` */
export const readByQueryApBillBatchResponse: Profile<ApBillBatchData> = {
  name: "Intacct apbillbatch readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(apbillbatch*)",
  types: { apbillbatch: () => apBillBatchRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apbillbatch QUERY Response` */
export const queryApBillBatchResponse: Profile<ApBillBatchRows> = {
  name: "Intacct apbillbatch QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APBILLBATCH*)",
  types: { APBILLBATCH: () => apBillBatchRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apbillbatch LOOKUP Response` */
export const lookupApBillBatchResponse: Profile<TypeData> = {
  name: "Intacct apbillbatch LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apbillbatch`. */
export interface ApBillBatchData extends DataAttributes {
  apbillbatch?: ApBillBatchRecord[];
}

/** The fields of an apbillbatch that can be requested. */
export type ApBillBatchField = keyof ApBillBatchFields | `${string}.${string}`;

/** The data of an answer about `APBILLBATCH`. */
export interface ApBillBatchRows extends DataAttributes {
  APBILLBATCH?: ApBillBatchRecord[];
}

/** A summary of bills. Declared in 3.0/payables.dtd. */
export interface ApBillBatchFields {
  /** Record number. */
  RECORDNO?: string;
  /** Status. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Open or closed. */
  OPEN?: "Open" | "Closed" | (string & {}) | null;
  /** Summary name. */
  TITLE?: string;
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
export interface ApBillBatchRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ApBillBatchRecord
  extends
    ApBillBatchFields,
    OpenValues,
    Related<ApBillBatchFields, ApBillBatchRelations> {}

export const apBillBatchRecord: Shape<ApBillBatchRecord> = {
  element: "APBILLBATCH",
  content: `(RECORDNO? & STATUS? & OPEN? & TITLE? & CREATED? & RECORDTYPE? & TOTAL? & PARENTKEY? & NOGL? &
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
  paths: () => apBillBatchPaths,
  answer: true,
};

export const apBillBatchPaths: Paths = {
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
