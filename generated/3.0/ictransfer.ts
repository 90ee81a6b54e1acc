// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum 7468a6f28e3a0976
import type {
  Completed,
  DecimalText,
  FunctionProfile,
  Integer,
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type InvdocumentRecord, invdocumentPaths } from "./invdocument.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A transfer of items from a warehouse to another. Declared in 3.0/inventory.dtd. */
export interface CreateIctransfer {}

/** `Intacct ictransfer CREATE Request` */
export const createIctransfer: FunctionProfile<
  CreateIctransfer,
  IctransferData
> = {
  name: "Intacct ictransfer CREATE Request",
  version: "3.0",
  within: "create",
  element: "ICTRANSFER",
  content: "#ANY*",
  source: "documented",
  response: () => getIctransferResponse,
};

/** A transfer of items from a warehouse to another. Declared in 3.0/inventory.dtd. */
export interface UpdateIctransfer {
  /** Record no. `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct ictransfer UPDATE Request` */
export const updateIctransfer: FunctionProfile<
  UpdateIctransfer,
  IctransferData
> = {
  name: "Intacct ictransfer UPDATE Request",
  version: "3.0",
  within: "update",
  element: "ICTRANSFER",
  content: "(RECORDNO & #ANY*)",
  source: "documented",
  types: { RECORDNO: "INTEGER" },
  response: () => getIctransferResponse,
};

/** The input of Intacct ictransfer DELETE. */
export type DeleteIctransfer = Delete;

/** `Intacct ictransfer DELETE Request` */
export const deleteIctransfer: FunctionProfile<DeleteIctransfer, Completed> = {
  name: "Intacct ictransfer DELETE Request",
  version: "3.0",
  fixed: { object: "ICTRANSFER" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct ictransfer GET. */
export type GetIctransfer = Read<IctransferField | "*">;

/** `Intacct ictransfer GET Request` */
export const getIctransfer: FunctionProfile<GetIctransfer, IctransferData> = {
  name: "Intacct ictransfer GET Request",
  version: "3.0",
  fixed: { object: "ICTRANSFER" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getIctransferResponse,
};

/** The input of Intacct ictransfer readByQuery QUERY. */
export type ReadByQueryIctransfer = ReadByQuery<IctransferField | "*">;

/** `Intacct ictransfer readByQuery QUERY Request` */
export const readByQueryIctransfer: FunctionProfile<
  ReadByQueryIctransfer,
  IctransferData
> = {
  name: "Intacct ictransfer readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ICTRANSFER" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryIctransferResponse,
};

/** The input of Intacct ictransfer QUERY. */
export type QueryIctransfer = QueryInput;

/** `Intacct ictransfer QUERY Request` */
export const queryIctransfer: QueryProfile<IctransferRecord> = {
  name: "Intacct ictransfer QUERY Request",
  version: "3.0",
  fixed: { object: "ICTRANSFER" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryIctransferResponse,
};

/** The input of Intacct ictransfer LOOKUP. */
export type LookupIctransfer = Lookup;

/** `Intacct ictransfer LOOKUP Request` */
export const lookupIctransfer: FunctionProfile<LookupIctransfer, TypeData> = {
  name: "Intacct ictransfer LOOKUP Request",
  version: "3.0",
  fixed: { object: "ICTRANSFER" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupIctransferResponse,
};

/** `Intacct ictransfer GET Response` */
export const getIctransferResponse: Profile<IctransferData> = {
  name: "Intacct ictransfer GET Response",
  version: "3.0",
  element: "data",
  content: "(ictransfer*)",
  types: { ictransfer: () => ictransferRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ictransfer readByQuery QUERY Response` */
export const readByQueryIctransferResponse: Profile<IctransferData> = {
  name: "Intacct ictransfer readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ictransfer*)",
  types: { ictransfer: () => ictransferRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ictransfer QUERY Response` */
export const queryIctransferResponse: Profile<IctransferRows> = {
  name: "Intacct ictransfer QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ICTRANSFER*)",
  types: { ICTRANSFER: () => ictransferRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ictransfer LOOKUP Response` */
export const lookupIctransferResponse: Profile<TypeData> = {
  name: "Intacct ictransfer LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ictransfer`. */
export interface IctransferData extends DataAttributes {
  ictransfer?: IctransferRecord[];
}

/** The fields of an ictransfer that can be requested. */
export type IctransferField = keyof IctransferFields | `${string}.${string}`;

/** The data of an answer about `ICTRANSFER`. */
export interface IctransferRows extends DataAttributes {
  ICTRANSFER?: IctransferRecord[];
}

/** A transfer of items from a warehouse to another. Declared in 3.0/inventory.dtd. */
export interface IctransferFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Document number. */
  DOCNO?: string;
  /** Date. `DATE_MDY`, sent as mm/dd/yyyy. */
  TRANSACTIONDATE?: IsoDate | null;
  /** Estimated transfer out date. `DATE_MDY`, sent as mm/dd/yyyy. */
  OUTDATE?: IsoDate | null;
  /** Estimated transfer in date. `DATE_MDY`, sent as mm/dd/yyyy. */
  INDATE?: IsoDate | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Reference number. */
  REFERENCENO?: string;
  /** Out document record no. `INTEGER`. */
  OUTDOCHDRKEY?: IntegerText | null;
  /** In document record no. `INTEGER`. */
  INDOCHDRKEY?: IntegerText | null;
  /** In transit document record no. `INTEGER`. */
  INTRANSITDOCHDRKEY?: IntegerText | null;
  /** Out document ID. */
  OUT_DOCID?: string;
  /** In document ID. */
  IN_DOCID?: string;
  /** In transit document ID. */
  INTRANSIT_DOCID?: string;
  /** Exchange rate date of the to warehouse. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type of the to warehouse. `NUMBER`. */
  EXCH_RATE_TYPE_ID?: DecimalText | null;
  /** Exchange rate of the to warehouse. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** From base currency. */
  OUT_CURRENCY?: string;
  /** To base currency. */
  IN_CURRENCY?: string;
  /** State. */
  TRANSFERSTATE?: "Draft" | "In transit" | "Posted" | (string & {}) | null;
  /** Transfer type. */
  TRANSFERTYPE?: "Immediate" | "In transit" | (string & {}) | null;
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
export interface IctransferRelations {
  INDOCUMENT: InvdocumentRecord;
  INTRANSITDOCUMENT: InvdocumentRecord;
  MELOCATION: LocationRecord;
  OUTDOCUMENT: InvdocumentRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface IctransferRecord
  extends
    IctransferFields,
    OpenValues,
    Related<IctransferFields, IctransferRelations> {}

export const ictransferRecord: Shape<IctransferRecord> = {
  element: "ICTRANSFER",
  content: `(RECORDNO? & DOCNO? & TRANSACTIONDATE? & OUTDATE? & INDATE? & DESCRIPTION? & REFERENCENO? &
    OUTDOCHDRKEY? & INDOCHDRKEY? & INTRANSITDOCHDRKEY? & OUT_DOCID? & IN_DOCID? & INTRANSIT_DOCID? &
    EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & OUT_CURRENCY? & IN_CURRENCY? &
    TRANSFERSTATE? & TRANSFERTYPE? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TRANSACTIONDATE: "DATE_MDY",
    OUTDATE: "DATE_MDY",
    INDATE: "DATE_MDY",
    OUTDOCHDRKEY: "INTEGER",
    INDOCHDRKEY: "INTEGER",
    INTRANSITDOCHDRKEY: "INTEGER",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCH_RATE_TYPE_ID: "NUMBER",
    EXCHANGE_RATE: "NUMBER",
    TRANSFERSTATE: "ENUM",
    TRANSFERTYPE: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => ictransferPaths,
  answer: true,
};

export const ictransferPaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "TRANSACTIONDATE OUTDATE INDATE EXCH_RATE_DATE",
  },
  to: {
    INDOCUMENT: () => invdocumentPaths,
    INTRANSITDOCUMENT: () => invdocumentPaths,
    MELOCATION: () => locationPaths,
    OUTDOCUMENT: () => invdocumentPaths,
  },
};
