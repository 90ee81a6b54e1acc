// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit. Checksum 1e315207de15a195
import type {
  FunctionProfile,
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
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct transactionrule GET. */
export type GetTransactionRule = Read<TransactionRuleField | "*">;

/** `Intacct transactionrule GET Request` */
export const getTransactionRule: FunctionProfile<
  GetTransactionRule,
  TransactionRuleData
> = {
  name: "Intacct transactionrule GET Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTransactionRuleResponse,
};

/** The input of Intacct transactionrule readByName GET. */
export type ReadByNameTransactionRule = ReadByName<TransactionRuleField | "*">;

/** `Intacct transactionrule readByName GET Request` */
export const readByNameTransactionRule: FunctionProfile<
  ReadByNameTransactionRule,
  TransactionRuleData
> = {
  name: "Intacct transactionrule readByName GET Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameTransactionRuleResponse,
};

/** The input of Intacct transactionrule readByQuery QUERY. */
export type ReadByQueryTransactionRule = ReadByQuery<
  TransactionRuleField | "*"
>;

/** `Intacct transactionrule readByQuery QUERY Request` */
export const readByQueryTransactionRule: FunctionProfile<
  ReadByQueryTransactionRule,
  TransactionRuleData
> = {
  name: "Intacct transactionrule readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTransactionRuleResponse,
};

/** The input of Intacct transactionrule QUERY. */
export type QueryTransactionRule = QueryInput;

/** `Intacct transactionrule QUERY Request` */
export const queryTransactionRule: QueryProfile<TransactionRuleRecord> = {
  name: "Intacct transactionrule QUERY Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTransactionRuleResponse,
};

/** The input of Intacct transactionrule LOOKUP. */
export type LookupTransactionRule = Lookup;

/** `Intacct transactionrule LOOKUP Request` */
export const lookupTransactionRule: FunctionProfile<
  LookupTransactionRule,
  TypeData
> = {
  name: "Intacct transactionrule LOOKUP Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupTransactionRuleResponse,
};

/** `Intacct transactionrule GET Response` */
export const getTransactionRuleResponse: Profile<TransactionRuleData> = {
  name: "Intacct transactionrule GET Response",
  version: "3.0",
  element: "data",
  content: "(transactionrule*)",
  types: { transactionrule: () => transactionRuleRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct transactionrule readByName GET Response` */
export const readByNameTransactionRuleResponse: Profile<TransactionRuleData> = {
  name: "Intacct transactionrule readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(transactionrule*)",
  types: { transactionrule: () => transactionRuleRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct transactionrule readByQuery QUERY Response` */
export const readByQueryTransactionRuleResponse: Profile<TransactionRuleData> =
  {
    name: "Intacct transactionrule readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(transactionrule*)",
    types: { transactionrule: () => transactionRuleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct transactionrule QUERY Response` */
export const queryTransactionRuleResponse: Profile<TransactionRuleRows> = {
  name: "Intacct transactionrule QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TRANSACTIONRULE*)",
  types: { TRANSACTIONRULE: () => transactionRuleRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct transactionrule LOOKUP Response` */
export const lookupTransactionRuleResponse: Profile<TypeData> = {
  name: "Intacct transactionrule LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `transactionrule`. */
export interface TransactionRuleData extends DataAttributes {
  transactionrule?: TransactionRuleRecord[];
}

/** The fields of a transactionrule that can be requested. */
export type TransactionRuleField =
  keyof TransactionRuleFields | `${string}.${string}`;

/** The data of an answer about `TRANSACTIONRULE`. */
export interface TransactionRuleRows extends DataAttributes {
  TRANSACTIONRULE?: TransactionRuleRecord[];
}

/** A rule about which transactions a project allows. Declared in 3.0/projects.dtd. */
export interface TransactionRuleFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Journal. */
  JOURNALID?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
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
export interface TransactionRuleRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface TransactionRuleRecord
  extends
    TransactionRuleFields,
    OpenValues,
    Related<TransactionRuleFields, TransactionRuleRelations> {}

export const transactionRuleRecord: Shape<TransactionRuleRecord> = {
  element: "TRANSACTIONRULE",
  content: `(RECORDNO? & NAME? & DESCRIPTION? & JOURNALID? & STATUS? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => transactionRulePaths,
  answer: true,
};

export const transactionRulePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
