// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd, 3.0/records/cash-management.dtd; do not edit. Checksum 80f726da391117d3
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
import { type MailAddressRecord, mailAddressRecord } from "./mailaddress.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct creditcard GET. */
export type GetCreditCard = Read<CreditCardField | "*">;

/** `Intacct creditcard GET Request` */
export const getCreditCard: FunctionProfile<GetCreditCard, CreditCardData> = {
  name: "Intacct creditcard GET Request",
  version: "3.0",
  fixed: { object: "CREDITCARD" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCreditCardResponse,
};

/** The input of Intacct creditcard readByName GET. */
export type ReadByNameCreditCard = ReadByName<CreditCardField | "*">;

/** `Intacct creditcard readByName GET Request` */
export const readByNameCreditCard: FunctionProfile<
  ReadByNameCreditCard,
  CreditCardData
> = {
  name: "Intacct creditcard readByName GET Request",
  version: "3.0",
  fixed: { object: "CREDITCARD" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameCreditCardResponse,
};

/** The input of Intacct creditcard readByQuery QUERY. */
export type ReadByQueryCreditCard = ReadByQuery<CreditCardField | "*">;

/** `Intacct creditcard readByQuery QUERY Request` */
export const readByQueryCreditCard: FunctionProfile<
  ReadByQueryCreditCard,
  CreditCardData
> = {
  name: "Intacct creditcard readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CREDITCARD" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCreditCardResponse,
};

/** The input of Intacct creditcard QUERY. */
export type QueryCreditCard = QueryInput;

/** `Intacct creditcard QUERY Request` */
export const queryCreditCard: QueryProfile<CreditCardRecord> = {
  name: "Intacct creditcard QUERY Request",
  version: "3.0",
  fixed: { object: "CREDITCARD" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCreditCardResponse,
};

/** The input of Intacct creditcard LOOKUP. */
export type LookupCreditCard = Lookup;

/** `Intacct creditcard LOOKUP Request` */
export const lookupCreditCard: FunctionProfile<LookupCreditCard, TypeData> = {
  name: "Intacct creditcard LOOKUP Request",
  version: "3.0",
  fixed: { object: "CREDITCARD" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCreditCardResponse,
};

/** `Intacct creditcard GET Response` */
export const getCreditCardResponse: Profile<CreditCardData> = {
  name: "Intacct creditcard GET Response",
  version: "3.0",
  element: "data",
  content: "(creditcard*)",
  types: { creditcard: () => creditCardRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct creditcard readByName GET Response` */
export const readByNameCreditCardResponse: Profile<CreditCardData> = {
  name: "Intacct creditcard readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(creditcard*)",
  types: { creditcard: () => creditCardRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct creditcard readByQuery QUERY Response` */
export const readByQueryCreditCardResponse: Profile<CreditCardData> = {
  name: "Intacct creditcard readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(creditcard*)",
  types: { creditcard: () => creditCardRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct creditcard QUERY Response` */
export const queryCreditCardResponse: Profile<CreditCardRows> = {
  name: "Intacct creditcard QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CREDITCARD*)",
  types: { CREDITCARD: () => creditCardRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct creditcard LOOKUP Response` */
export const lookupCreditCardResponse: Profile<TypeData> = {
  name: "Intacct creditcard LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `creditcard`. */
export interface CreditCardData extends DataAttributes {
  creditcard?: CreditCardRecord[];
}

/** The fields of a creditcard that can be requested. */
export type CreditCardField = keyof CreditCardFields | `${string}.${string}`;

/** The data of an answer about `CREDITCARD`. */
export interface CreditCardRows extends DataAttributes {
  CREDITCARD?: CreditCardRecord[];
}

/** A charge card account. Declared in 3.0/cash-management.dtd. */
export interface CreditCardFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** ID. */
  CARDID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Account type. */
  LIABILITYTYPE?: "Credit" | "Debit" | (string & {}) | null;
  /** Number. */
  CARDNUM?: string;
  /** Type. */
  CARDTYPE?:
    | "Visa"
    | "Mastercard"
    | "Discover"
    | "American Express"
    | "Diners Club"
    | "Other Charge Card"
    | (string & {})
    | null;
  /** Expiration month. */
  EXP_MONTH?:
    | "January"
    | "February"
    | "March"
    | "April"
    | "May"
    | "June"
    | "July"
    | "August"
    | "September"
    | "October"
    | "November"
    | "December"
    | (string & {})
    | null;
  /** Expiration year. */
  EXP_YEAR?:
    | "2023"
    | "2024"
    | "2025"
    | "2026"
    | "2027"
    | "2028"
    | "2029"
    | "2030"
    | "2031"
    | "2032"
    | "2033"
    | "2034"
    | "2035"
    | (string & {})
    | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Credit card offset account. */
  LIABACCTKEY?: string;
  /** Other fees account. */
  FEESACCTKEY?: string;
  /** Other fees account record number. `INTEGER`. */
  FEESACCTID?: IntegerText | null;
  /** Vendor ID. */
  VENDORID?: string;
  /** Vendor record number. `INTEGER`. */
  VENDORKEY?: IntegerText | null;
  /** Default department. */
  DEPT?: string;
  /** Default location. */
  LOCATION?: string;
  /** Default location name. */
  LOCATIONNAME?: string;
  /** Last reconciled date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECDATE?: IsoDate | null;
  /** Last reconciled balance. `NUMBER`. */
  RECBAL?: DecimalText | null;
  USEFORINTACCT?: "true" | "false" | (string & {}) | null;
  /** Other fees account label. */
  FEESACCTLABELKEY?: string;
  /** Other fees account label record number. `INTEGER`. */
  FEESACCTLABELID?: IntegerText | null;
  /** Finance charges account. */
  FINCHRGACCT?: string;
  /** Finance charges account record number. `INTEGER`. */
  FINCHRGACCTKEY?: IntegerText | null;
  /** Finance charges account label. */
  FINCHRGACCTLABEL?: string;
  /** Finance charges account label record number. `INTEGER`. */
  FINCHRGACCTLABELKEY?: IntegerText | null;
  /** Cut-off date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CUTOFFDATE?: IsoDate | null;
  /** Enable Amex outsource card. */
  OUTSOURCECARD?:
    | "false"
    | "true"
    | "Pending Activation"
    | "Subscribed"
    | "Inactive"
    | "Inactive (Suspended)"
    | "Inactive (Canceled)"
    | "Inactive (Card Expired)"
    | "Inactive (RSVP Code Expired)"
    | (string & {})
    | null;
  /** Auto-send when approved. `BOOLEAN`. */
  AUTOMATECARDPYMTSEND?: boolean | null;
  /** Post to GL. `BOOLEAN`. */
  AUTOMATECARDPYMTCONF?: boolean | null;
  /** Subscription account ID. */
  AMEX_PAYVE_ACCOUNTID?: string;
  /** Outsource card override. `BOOLEAN`. */
  OUTSOURCECARDOVERRIDE?: boolean | null;
  /** Amex card account ID. */
  AMEX_CARD_ACCOUNT_ID?: string;
  /** Bank feed status. */
  WPBSTATUS?:
    | "NOT_CONNECTED"
    | "CONNECTION_REQUESTED"
    | "IN_PROGRESS"
    | "PENDING"
    | "PENDING_CONFIRMATION"
    | "CONNECTED"
    | "AUTH_REQUIRED"
    | "VERIFYING_AUTH"
    | "INACTIVE_FEED"
    | "INACTIVE_CLIENT"
    | "CANCELLED"
    | "INVALID"
    | "CANCELING"
    | "DISCONNECTING"
    | (string & {})
    | null;
  /** WPB bank. */
  WPBBANK?: string;
  /** WPB bank account name. */
  WPBACCOUNTNAME?: string;
  /** Last transactions received. `DATE_MDY`, sent as mm/dd/yyyy. */
  WPBLASTTRANSACTIONSRECEIVED?: IsoDate | null;
  /** Last bank feed date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WPBLASTBANKFEEDDATE?: IsoDate | null;
  /** WPB bank account refresh status. */
  WPBREFRESHSTATUS?:
    | "QUEUED"
    | "TRANSIT"
    | "SUCCESS"
    | "FAILURE"
    | "PARTIAL_SUCCESS"
    | (string & {})
    | null;
  /** Bank feed refresh status. */
  WPBREFRESHSTATUS2?:
    | "QUEUED"
    | "REFRESHING"
    | "SUCCESS"
    | "FAILURE"
    | "PARTIAL_SUCCESS"
    | (string & {})
    | null;
  /** Financial institution ID. */
  FINANCIALINSTITUTIONID?: string;
  /** MAL support. */
  WPBSUPPORTMAL?: "T" | "F" | (string & {}) | null;
  /** Applied rule set. */
  RULESETKEY?: string;
  /** Applied rule set ID. */
  RULESETID?: string;
  /** Applied rule set name. */
  RULESETNAME?: string;
  /** Card currency. */
  CURRENCY_R?: string;
  /** Use with employee expenses. `BOOLEAN`. */
  USEDINEMPEXPENSE?: boolean | null;
  /** Employee expenses clearing account. */
  EXPENSEACCTNO?: string;
  /** Employee expenses clearing account label. */
  EECLEARINGACCTLABEL?: string;
  /** Employee expenses clearing account label record number. `INTEGER`. */
  EECLEARINGACCTLABELKEY?: IntegerText | null;
  /** Import connection status. */
  WPBIMPORTSTATUS?: "INITIATED" | "CONNECTED" | (string & {}) | null;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
  FINANCIALDATA?: CreditCardFinancialdataRecord;
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
export interface CreditCardRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface CreditCardRecord
  extends
    CreditCardFields,
    OpenValues,
    Related<CreditCardFields, CreditCardRelations> {}

export const creditCardRecord: Shape<CreditCardRecord> = {
  element: "CREDITCARD",
  content: `(RECORDNO? & CARDID? & DESCRIPTION? & LIABILITYTYPE? & CARDNUM? & CARDTYPE? & EXP_MONTH? &
    EXP_YEAR? & STATUS? & LIABACCTKEY? & FEESACCTKEY? & FEESACCTID? & VENDORID? & VENDORKEY? &
    DEPT? & LOCATION? & LOCATIONNAME? & RECDATE? & RECBAL? & USEFORINTACCT? & FEESACCTLABELKEY? &
    FEESACCTLABELID? & FINCHRGACCT? & FINCHRGACCTKEY? & FINCHRGACCTLABEL? & FINCHRGACCTLABELKEY? &
    CUTOFFDATE? & OUTSOURCECARD? & AUTOMATECARDPYMTSEND? & AUTOMATECARDPYMTCONF? &
    AMEX_PAYVE_ACCOUNTID? & OUTSOURCECARDOVERRIDE? & AMEX_CARD_ACCOUNT_ID? & WPBSTATUS? & WPBBANK? &
    WPBACCOUNTNAME? & WPBLASTTRANSACTIONSRECEIVED? & WPBLASTBANKFEEDDATE? & WPBREFRESHSTATUS? &
    WPBREFRESHSTATUS2? & FINANCIALINSTITUTIONID? & WPBSUPPORTMAL? & RULESETKEY? & RULESETID? &
    RULESETNAME? & CURRENCY_R? & USEDINEMPEXPENSE? & EXPENSEACCTNO? & EECLEARINGACCTLABEL? &
    EECLEARINGACCTLABELKEY? & WPBIMPORTSTATUS? & MAILADDRESS? & FINANCIALDATA? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    LIABILITYTYPE: "ENUM",
    CARDTYPE: "ENUM",
    EXP_MONTH: "ENUM",
    EXP_YEAR: "ENUM",
    STATUS: "ENUM",
    FEESACCTID: "INTEGER",
    VENDORKEY: "INTEGER",
    RECDATE: "DATE_MDY",
    RECBAL: "NUMBER",
    USEFORINTACCT: "ENUM",
    FEESACCTLABELID: "INTEGER",
    FINCHRGACCTKEY: "INTEGER",
    FINCHRGACCTLABELKEY: "INTEGER",
    CUTOFFDATE: "DATE_MDY",
    OUTSOURCECARD: "ENUM",
    AUTOMATECARDPYMTSEND: "BOOLEAN",
    AUTOMATECARDPYMTCONF: "BOOLEAN",
    OUTSOURCECARDOVERRIDE: "BOOLEAN",
    WPBSTATUS: "ENUM",
    WPBLASTTRANSACTIONSRECEIVED: "DATE_MDY",
    WPBLASTBANKFEEDDATE: "DATE_MDY",
    WPBREFRESHSTATUS: "ENUM",
    WPBREFRESHSTATUS2: "ENUM",
    WPBSUPPORTMAL: "ENUM",
    USEDINEMPEXPENSE: "BOOLEAN",
    EECLEARINGACCTLABELKEY: "INTEGER",
    WPBIMPORTSTATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
    FINANCIALDATA: () => creditCardFinancialdataRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => creditCardPaths,
  answer: true,
};

export const creditCardPaths: Paths = {
  types: {
    BOOLEAN:
      "AUTOMATECARDPYMTSEND AUTOMATECARDPYMTCONF OUTSOURCECARDOVERRIDE USEDINEMPEXPENSE FINANCIALDATA.DISABLEIET",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "RECDATE CUTOFFDATE WPBLASTTRANSACTIONSRECEIVED WPBLASTBANKFEEDDATE",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** Declared in 3.0/records/cash-management.dtd. */
export interface CreditCardFinancialdataRecord extends OpenValues {
  /** Default GL journal. */
  JOURNAL?: string;
  /** Default GL journal title. */
  JOURNALTITLE?: string;
  /** Default GL journal. */
  JRNLKEY2?: string;
  /** Default GL journal title. */
  JOURNALTITLE2?: string;
  /** Debit card checking account. */
  PARENTENTITY?: string;
  /** Debit card checking account name. */
  PARENTENTITYNAME?: string;
  /** Debit card checking account ID. */
  CHECKINGACCOUNTID?: string;
  /** Debit card checking account record number. `INTEGER`. */
  CHECKINGACCOUNTKEY?: IntegerText | null;
  /** Financial record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Disable inter-entity. `BOOLEAN`. */
  DISABLEIET?: boolean | null;
  /** Banking cloud time zone. */
  TIMEZONE?: string;
  /** Sequence record no. `INTEGER`. */
  SEQNUMKEY?: IntegerText | null;
}

export const creditCardFinancialdataRecord: Shape<CreditCardFinancialdataRecord> =
  {
    element: "FINANCIALDATA",
    content: `(JOURNAL? & JOURNALTITLE? & JRNLKEY2? & JOURNALTITLE2? & PARENTENTITY? & PARENTENTITYNAME? &
    CHECKINGACCOUNTID? & CHECKINGACCOUNTKEY? & RECORDNO? & DISABLEIET? & TIMEZONE? & SEQNUMKEY? &
    #ANY*)`,
    types: {
      CHECKINGACCOUNTKEY: "INTEGER",
      RECORDNO: "INTEGER",
      DISABLEIET: "BOOLEAN",
      SEQNUMKEY: "INTEGER",
    },
    answer: true,
  };
