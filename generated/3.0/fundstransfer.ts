// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit. Checksum 72769d78a76ae596
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

/** The input of Intacct fundstransfer GET. */
export type GetFundstransfer = Read<FundstransferField | "*">;

/** `Intacct fundstransfer GET Request` */
export const getFundstransfer: FunctionProfile<
  GetFundstransfer,
  FundstransferData
> = {
  name: "Intacct fundstransfer GET Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFER" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getFundstransferResponse,
};

/** The input of Intacct fundstransfer readByQuery QUERY. */
export type ReadByQueryFundstransfer = ReadByQuery<FundstransferField | "*">;

/** `Intacct fundstransfer readByQuery QUERY Request` */
export const readByQueryFundstransfer: FunctionProfile<
  ReadByQueryFundstransfer,
  FundstransferData
> = {
  name: "Intacct fundstransfer readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFER" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryFundstransferResponse,
};

/** The input of Intacct fundstransfer QUERY. */
export type QueryFundstransfer = QueryInput;

/** `Intacct fundstransfer QUERY Request` */
export const queryFundstransfer: QueryProfile<FundstransferRecord> = {
  name: "Intacct fundstransfer QUERY Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFER" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryFundstransferResponse,
};

/** The input of Intacct fundstransfer LOOKUP. */
export type LookupFundstransfer = Lookup;

/** `Intacct fundstransfer LOOKUP Request` */
export const lookupFundstransfer: FunctionProfile<
  LookupFundstransfer,
  TypeData
> = {
  name: "Intacct fundstransfer LOOKUP Request",
  version: "3.0",
  fixed: { object: "FUNDSTRANSFER" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupFundstransferResponse,
};

/** `Intacct fundstransfer GET Response` */
export const getFundstransferResponse: Profile<FundstransferData> = {
  name: "Intacct fundstransfer GET Response",
  version: "3.0",
  element: "data",
  content: "(fundstransfer*)",
  types: { fundstransfer: () => fundstransferRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct fundstransfer readByQuery QUERY Response` */
export const readByQueryFundstransferResponse: Profile<FundstransferData> = {
  name: "Intacct fundstransfer readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(fundstransfer*)",
  types: { fundstransfer: () => fundstransferRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct fundstransfer QUERY Response` */
export const queryFundstransferResponse: Profile<FundstransferRows> = {
  name: "Intacct fundstransfer QUERY Response",
  version: "3.0",
  element: "data",
  content: "(FUNDSTRANSFER*)",
  types: { FUNDSTRANSFER: () => fundstransferRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct fundstransfer LOOKUP Response` */
export const lookupFundstransferResponse: Profile<TypeData> = {
  name: "Intacct fundstransfer LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `fundstransfer`. */
export interface FundstransferData extends DataAttributes {
  fundstransfer?: FundstransferRecord[];
}

/** The fields of a fundstransfer that can be requested. */
export type FundstransferField =
  keyof FundstransferFields | `${string}.${string}`;

/** The data of an answer about `FUNDSTRANSFER`. */
export interface FundstransferRows extends DataAttributes {
  FUNDSTRANSFER?: FundstransferRecord[];
}

/** A transfer from one bank account to another. Declared in 3.0/cash-management.dtd. */
export interface FundstransferFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Total base amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Record type. */
  RECORDTYPE?: string;
  /** From account ID. */
  FROMACCOUNTID?: string;
  /** To account ID. */
  TOACCOUNTID?: string;
  /** Name. */
  FROMACCOUNTNAME?: string;
  /** Name. */
  TOACCOUNTNAME?: string;
  /** GL account no. */
  FROMGLACCOUNTNO?: string;
  /** GL account no. */
  TOGLACCOUNTNO?: string;
  /** Currency. */
  FROMACCOUNTCURR?: string;
  /** Currency. */
  TOACCOUNTCURR?: string;
  /** Type. */
  FROMACCOUNTTYPE?:
    "checking" | "savings" | "debit" | "credit" | (string & {}) | null;
  /** Type. */
  TOACCOUNTTYPE?:
    "checking" | "savings" | "debit" | "credit" | (string & {}) | null;
  /** Reference number. */
  RECORDID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Transaction amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Base currency. */
  BASECURR?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Reconciliation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECON_DATE?: IsoDate | null;
  /** Reversal key. `INTEGER`. */
  REVERSALKEY?: IntegerText | null;
  /** Reversal date. */
  REVERSALDATE?: string;
  /** Reversed key. `INTEGER`. */
  REVERSEDKEY?: IntegerText | null;
  /** Original transaction date. */
  REVERSEDDATE?: string;
  /** State. */
  STATE?: "Reversed" | "Reversal" | "Posted" | (string & {}) | null;
  /** Raw state. */
  RAWSTATE?: string;
  /** Cleared. */
  CLEARED?: "T" | "F" | "M" | (string & {}) | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Base amount. `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** Amount received. `MONEY`. */
  TRX_AMOUNT?: DecimalText | null;
  /** Transfer amount. `MONEY`. */
  FROM_ACCOUNT_TRX_AMOUNT?: DecimalText | null;
  /** Company base currency. */
  FROM_ACCOUNT_BASE_CURRENCY?: string;
  /** Exchange rate type. */
  FROM_ACCOUNT_EXCH_RATE_TYPE_ID?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  FROM_ACCOUNT_EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate. `NUMBER`. */
  FROM_ACCOUNT_EXCHANGE_RATE?: DecimalText | null;
  /** Base currency amount. `MONEY`. */
  FROM_ACCOUNT_AMOUNT?: DecimalText | null;
  /** PRBatch key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
  /** Transfer date. `DATE_MDY`, sent as mm/dd/yyyy. */
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
export interface FundstransferRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface FundstransferRecord
  extends
    FundstransferFields,
    OpenValues,
    Related<FundstransferFields, FundstransferRelations> {}

export const fundstransferRecord: Shape<FundstransferRecord> = {
  element: "FUNDSTRANSFER",
  content: `(RECORDNO? & TOTALENTERED? & RECORDTYPE? & FROMACCOUNTID? & TOACCOUNTID? & FROMACCOUNTNAME? &
    TOACCOUNTNAME? & FROMGLACCOUNTNO? & TOGLACCOUNTNO? & FROMACCOUNTCURR? & TOACCOUNTCURR? &
    FROMACCOUNTTYPE? & TOACCOUNTTYPE? & RECORDID? & DESCRIPTION? & TRX_TOTALENTERED? & BASECURR? &
    CURRENCY? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & RECON_DATE? & REVERSALKEY? &
    REVERSALDATE? & REVERSEDKEY? & REVERSEDDATE? & STATE? & RAWSTATE? & CLEARED? & AUWHENCREATED? &
    SUPDOCID? & AMOUNT? & TRX_AMOUNT? & FROM_ACCOUNT_TRX_AMOUNT? & FROM_ACCOUNT_BASE_CURRENCY? &
    FROM_ACCOUNT_EXCH_RATE_TYPE_ID? & FROM_ACCOUNT_EXCH_RATE_DATE? & FROM_ACCOUNT_EXCHANGE_RATE? &
    FROM_ACCOUNT_AMOUNT? & PRBATCHKEY? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TOTALENTERED: "NUMBER",
    FROMACCOUNTTYPE: "ENUM",
    TOACCOUNTTYPE: "ENUM",
    TRX_TOTALENTERED: "NUMBER",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    RECON_DATE: "DATE_MDY",
    REVERSALKEY: "INTEGER",
    REVERSEDKEY: "INTEGER",
    STATE: "ENUM",
    CLEARED: "ENUM",
    AUWHENCREATED: "DATETIME_MDY",
    AMOUNT: "MONEY",
    TRX_AMOUNT: "MONEY",
    FROM_ACCOUNT_TRX_AMOUNT: "MONEY",
    FROM_ACCOUNT_EXCH_RATE_DATE: "DATE_MDY",
    FROM_ACCOUNT_EXCHANGE_RATE: "NUMBER",
    FROM_ACCOUNT_AMOUNT: "MONEY",
    PRBATCHKEY: "INTEGER",
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => fundstransferPaths,
  answer: true,
};

export const fundstransferPaths: Paths = {
  types: {
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "EXCH_RATE_DATE RECON_DATE FROM_ACCOUNT_EXCH_RATE_DATE WHENCREATED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
