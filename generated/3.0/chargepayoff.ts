// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit. Checksum e0d52f3cd71ea76c
import type {
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct chargepayoff GET. */
export type GetChargepayoff = Read<ChargepayoffField | "*">;

/** `Intacct chargepayoff GET Request` */
export const getChargepayoff: FunctionProfile<
  GetChargepayoff,
  ChargepayoffData
> = {
  name: "Intacct chargepayoff GET Request",
  version: "3.0",
  fixed: { object: "CHARGEPAYOFF" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getChargepayoffResponse,
};

/** The input of Intacct chargepayoff readByQuery QUERY. */
export type ReadByQueryChargepayoff = ReadByQuery<ChargepayoffField | "*">;

/** `Intacct chargepayoff readByQuery QUERY Request` */
export const readByQueryChargepayoff: FunctionProfile<
  ReadByQueryChargepayoff,
  ChargepayoffData
> = {
  name: "Intacct chargepayoff readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CHARGEPAYOFF" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryChargepayoffResponse,
};

/** The input of Intacct chargepayoff QUERY. */
export type QueryChargepayoff = QueryInput;

/** `Intacct chargepayoff QUERY Request` */
export const queryChargepayoff: QueryProfile<ChargepayoffRecord> = {
  name: "Intacct chargepayoff QUERY Request",
  version: "3.0",
  fixed: { object: "CHARGEPAYOFF" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryChargepayoffResponse,
};

/** The input of Intacct chargepayoff LOOKUP. */
export type LookupChargepayoff = Lookup;

/** `Intacct chargepayoff LOOKUP Request` */
export const lookupChargepayoff: FunctionProfile<LookupChargepayoff, TypeData> =
  {
    name: "Intacct chargepayoff LOOKUP Request",
    version: "3.0",
    fixed: { object: "CHARGEPAYOFF" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupChargepayoffResponse,
  };

/** `Intacct chargepayoff GET Response` */
export const getChargepayoffResponse: Profile<ChargepayoffData> = {
  name: "Intacct chargepayoff GET Response",
  version: "3.0",
  element: "data",
  content: "(chargepayoff*)",
  types: { chargepayoff: () => chargepayoffRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct chargepayoff readByQuery QUERY Response` */
export const readByQueryChargepayoffResponse: Profile<ChargepayoffData> = {
  name: "Intacct chargepayoff readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(chargepayoff*)",
  types: { chargepayoff: () => chargepayoffRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct chargepayoff QUERY Response` */
export const queryChargepayoffResponse: Profile<ChargepayoffRows> = {
  name: "Intacct chargepayoff QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CHARGEPAYOFF*)",
  types: { CHARGEPAYOFF: () => chargepayoffRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct chargepayoff LOOKUP Response` */
export const lookupChargepayoffResponse: Profile<TypeData> = {
  name: "Intacct chargepayoff LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `chargepayoff`. */
export interface ChargepayoffData extends DataAttributes {
  chargepayoff?: ChargepayoffRecord[];
}

/** The fields of a chargepayoff that can be requested. */
export type ChargepayoffField =
  keyof ChargepayoffFields | `${string}.${string}`;

/** The data of an answer about `CHARGEPAYOFF`. */
export interface ChargepayoffRows extends DataAttributes {
  CHARGEPAYOFF?: ChargepayoffRecord[];
}

/** Pays off what a charge card owes. Declared in 3.0/cash-management.dtd. */
export interface ChargepayoffFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Total transaction amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Vendor entity. */
  ENTITY?: string;
  /** Credit card. */
  FINANCIALENTITY?: string;
  /** Record type. */
  RECORDTYPE?: string;
  /** Reversal key. `INTEGER`. */
  REVERSALKEY?: IntegerText | null;
  /** Reversed key. `INTEGER`. */
  REVERSEDKEY?: IntegerText | null;
  /** State. */
  STATE?: "C" | "V" | (string & {}) | null;
  /** Raw state. */
  RAWSTATE?: string;
  /** Cleared. */
  CLEARED?: "T" | "F" | "M" | (string & {}) | null;
  /** Total base amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Base currency. */
  BASECURR?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Liability account key. `INTEGER`. */
  LIABACCTKEY?: IntegerText | null;
  /** Reversal date. */
  REVERSALDATE?: string;
  /** Original transaction date. */
  REVERSEDDATE?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Bill number. */
  BILL_RECORDID?: string;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
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
export interface ChargepayoffRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ChargepayoffRecord
  extends
    ChargepayoffFields,
    OpenValues,
    Related<ChargepayoffFields, ChargepayoffRelations> {}

export const chargepayoffRecord: Shape<ChargepayoffRecord> = {
  element: "CHARGEPAYOFF",
  content: `(RECORDNO? & TRX_TOTALENTERED? & ENTITY? & FINANCIALENTITY? & RECORDTYPE? & REVERSALKEY? &
    REVERSEDKEY? & STATE? & RAWSTATE? & CLEARED? & TOTALENTERED? & BASECURR? & CURRENCY? &
    LIABACCTKEY? & REVERSALDATE? & REVERSEDDATE? & AUWHENCREATED? & BILL_RECORDID? & DOCNUMBER? &
    DESCRIPTION? & SUPDOCID? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TRX_TOTALENTERED: "NUMBER",
    REVERSALKEY: "INTEGER",
    REVERSEDKEY: "INTEGER",
    STATE: "ENUM",
    CLEARED: "ENUM",
    TOTALENTERED: "NUMBER",
    LIABACCTKEY: "INTEGER",
    AUWHENCREATED: "DATETIME_MDY",
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => chargepayoffPaths,
  answer: true,
};

export const chargepayoffPaths: Paths = {
  types: {
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY: "WHENCREATED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
