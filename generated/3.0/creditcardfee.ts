// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit. Checksum 3073d22877a58997
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

/** The input of Intacct creditcardfee GET. */
export type GetCreditcardfee = Read<CreditcardfeeField | "*">;

/** `Intacct creditcardfee GET Request` */
export const getCreditcardfee: FunctionProfile<
  GetCreditcardfee,
  CreditcardfeeData
> = {
  name: "Intacct creditcardfee GET Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCreditcardfeeResponse,
};

/** The input of Intacct creditcardfee readByQuery QUERY. */
export type ReadByQueryCreditcardfee = ReadByQuery<CreditcardfeeField | "*">;

/** `Intacct creditcardfee readByQuery QUERY Request` */
export const readByQueryCreditcardfee: FunctionProfile<
  ReadByQueryCreditcardfee,
  CreditcardfeeData
> = {
  name: "Intacct creditcardfee readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCreditcardfeeResponse,
};

/** The input of Intacct creditcardfee QUERY. */
export type QueryCreditcardfee = QueryInput;

/** `Intacct creditcardfee QUERY Request` */
export const queryCreditcardfee: QueryProfile<CreditcardfeeRecord> = {
  name: "Intacct creditcardfee QUERY Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCreditcardfeeResponse,
};

/** The input of Intacct creditcardfee LOOKUP. */
export type LookupCreditcardfee = Lookup;

/** `Intacct creditcardfee LOOKUP Request` */
export const lookupCreditcardfee: FunctionProfile<
  LookupCreditcardfee,
  TypeData
> = {
  name: "Intacct creditcardfee LOOKUP Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCreditcardfeeResponse,
};

/** `Intacct creditcardfee GET Response` */
export const getCreditcardfeeResponse: Profile<CreditcardfeeData> = {
  name: "Intacct creditcardfee GET Response",
  version: "3.0",
  element: "data",
  content: "(creditcardfee*)",
  types: { creditcardfee: () => creditcardfeeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct creditcardfee readByQuery QUERY Response` */
export const readByQueryCreditcardfeeResponse: Profile<CreditcardfeeData> = {
  name: "Intacct creditcardfee readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(creditcardfee*)",
  types: { creditcardfee: () => creditcardfeeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct creditcardfee QUERY Response` */
export const queryCreditcardfeeResponse: Profile<CreditcardfeeRows> = {
  name: "Intacct creditcardfee QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CREDITCARDFEE*)",
  types: { CREDITCARDFEE: () => creditcardfeeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct creditcardfee LOOKUP Response` */
export const lookupCreditcardfeeResponse: Profile<TypeData> = {
  name: "Intacct creditcardfee LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `creditcardfee`. */
export interface CreditcardfeeData extends DataAttributes {
  creditcardfee?: CreditcardfeeRecord[];
}

/** The fields of a creditcardfee that can be requested. */
export type CreditcardfeeField =
  keyof CreditcardfeeFields | `${string}.${string}`;

/** The data of an answer about `CREDITCARDFEE`. */
export interface CreditcardfeeRows extends DataAttributes {
  CREDITCARDFEE?: CreditcardfeeRecord[];
}

/** Charges and other fees of a credit card. Declared in 3.0/cash-management.dtd. */
export interface CreditcardfeeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Credit card. */
  FINANCIALENTITY?: string;
  /** Reference number. */
  RECORDID?: string;
  /** Record type. */
  RECORDTYPE?: string;
  /** PRBatch key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
  /** Base currency. */
  BASECURR?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Total base amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Total transaction amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Total paid. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Total transaction paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Date fully paid. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Reversal key. `INTEGER`. */
  REVERSALKEY?: IntegerText | null;
  /** Reversal date. */
  REVERSALDATE?: string;
  /** Reversed key. `INTEGER`. */
  REVERSEDKEY?: IntegerText | null;
  /** Original transaction date. */
  REVERSEDDATE?: string;
  /** State. */
  STATE?: "V" | (string & {}) | null;
  /** Raw state. */
  RAWSTATE?: string;
  /** Cleared. */
  CLEARED?: "T" | "F" | "M" | (string & {}) | null;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Inclusive taxes. `BOOLEAN`. */
  INCLUSIVETAX?: boolean | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
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
export interface CreditcardfeeRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface CreditcardfeeRecord
  extends
    CreditcardfeeFields,
    OpenValues,
    Related<CreditcardfeeFields, CreditcardfeeRelations> {}

export const creditcardfeeRecord: Shape<CreditcardfeeRecord> = {
  element: "CREDITCARDFEE",
  content: `(RECORDNO? & DESCRIPTION? & FINANCIALENTITY? & RECORDID? & RECORDTYPE? & PRBATCHKEY? &
    BASECURR? & CURRENCY? & TOTALENTERED? & TRX_TOTALENTERED? & TOTALPAID? & TRX_TOTALPAID? &
    WHENPAID? & REVERSALKEY? & REVERSALDATE? & REVERSEDKEY? & REVERSEDDATE? & STATE? & RAWSTATE? &
    CLEARED? & AUWHENCREATED? & INCLUSIVETAX? & TAXSOLUTIONID? & SUPDOCID? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PRBATCHKEY: "INTEGER",
    TOTALENTERED: "NUMBER",
    TRX_TOTALENTERED: "NUMBER",
    TOTALPAID: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    WHENPAID: "DATE_MDY",
    REVERSALKEY: "INTEGER",
    REVERSEDKEY: "INTEGER",
    STATE: "ENUM",
    CLEARED: "ENUM",
    AUWHENCREATED: "DATETIME_MDY",
    INCLUSIVETAX: "BOOLEAN",
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => creditcardfeePaths,
  answer: true,
};

export const creditcardfeePaths: Paths = {
  types: {
    BOOLEAN: "INCLUSIVETAX",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY: "WHENPAID WHENCREATED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
