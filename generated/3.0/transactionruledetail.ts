// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit. Checksum 5b8d1034903f92a0
import type {
  DecimalText,
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import {
  type TransactionRuleRecord,
  transactionRulePaths,
} from "./transactionrule.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct transactionruledetail GET. */
export type GetTransactionRuleDetail = Read<TransactionRuleDetailField | "*">;

/** `Intacct transactionruledetail GET Request` */
export const getTransactionRuleDetail: FunctionProfile<
  GetTransactionRuleDetail,
  TransactionRuleDetailData
> = {
  name: "Intacct transactionruledetail GET Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULEDETAIL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTransactionRuleDetailResponse,
};

/** The input of Intacct transactionruledetail readByQuery QUERY. */
export type ReadByQueryTransactionRuleDetail = ReadByQuery<
  TransactionRuleDetailField | "*"
>;

/** `Intacct transactionruledetail readByQuery QUERY Request` */
export const readByQueryTransactionRuleDetail: FunctionProfile<
  ReadByQueryTransactionRuleDetail,
  TransactionRuleDetailData
> = {
  name: "Intacct transactionruledetail readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULEDETAIL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTransactionRuleDetailResponse,
};

/** The input of Intacct transactionruledetail QUERY. */
export type QueryTransactionRuleDetail = QueryInput;

/** `Intacct transactionruledetail QUERY Request` */
export const queryTransactionRuleDetail: QueryProfile<TransactionRuleDetailRecord> =
  {
    name: "Intacct transactionruledetail QUERY Request",
    version: "3.0",
    fixed: { object: "TRANSACTIONRULEDETAIL" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryTransactionRuleDetailResponse,
  };

/** The input of Intacct transactionruledetail LOOKUP. */
export type LookupTransactionRuleDetail = Lookup;

/** `Intacct transactionruledetail LOOKUP Request` */
export const lookupTransactionRuleDetail: FunctionProfile<
  LookupTransactionRuleDetail,
  TypeData
> = {
  name: "Intacct transactionruledetail LOOKUP Request",
  version: "3.0",
  fixed: { object: "TRANSACTIONRULEDETAIL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupTransactionRuleDetailResponse,
};

/** `Intacct transactionruledetail GET Response` */
export const getTransactionRuleDetailResponse: Profile<TransactionRuleDetailData> =
  {
    name: "Intacct transactionruledetail GET Response",
    version: "3.0",
    element: "data",
    content: "(transactionruledetail*)",
    types: { transactionruledetail: () => transactionRuleDetailRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct transactionruledetail readByQuery QUERY Response` */
export const readByQueryTransactionRuleDetailResponse: Profile<TransactionRuleDetailData> =
  {
    name: "Intacct transactionruledetail readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(transactionruledetail*)",
    types: { transactionruledetail: () => transactionRuleDetailRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct transactionruledetail QUERY Response` */
export const queryTransactionRuleDetailResponse: Profile<TransactionRuleDetailRows> =
  {
    name: "Intacct transactionruledetail QUERY Response",
    version: "3.0",
    element: "data",
    content: "(TRANSACTIONRULEDETAIL*)",
    types: { TRANSACTIONRULEDETAIL: () => transactionRuleDetailRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct transactionruledetail LOOKUP Response` */
export const lookupTransactionRuleDetailResponse: Profile<TypeData> = {
  name: "Intacct transactionruledetail LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `transactionruledetail`. */
export interface TransactionRuleDetailData extends DataAttributes {
  transactionruledetail?: TransactionRuleDetailRecord[];
}

/** The fields of a transactionruledetail that can be requested. */
export type TransactionRuleDetailField =
  keyof TransactionRuleDetailFields | `${string}.${string}`;

/** The data of an answer about `TRANSACTIONRULEDETAIL`. */
export interface TransactionRuleDetailRows extends DataAttributes {
  TRANSACTIONRULEDETAIL?: TransactionRuleDetailRecord[];
}

/** A line of a transaction rule. Declared in 3.0/projects.dtd. */
export interface TransactionRuleDetailFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Transaction rule key. `INTEGER`. */
  RULEKEY?: IntegerText | null;
  /** Transaction rule name. */
  RULENAME?: string;
  /** Sequence. `INTEGER`. */
  SEQNO?: IntegerText | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Action. */
  ACTION?:
    | "Process source transaction"
    | "Subtotal previous lines"
    | (string & {})
    | null;
  /** Item GL group key. `INTEGER`. */
  ITEMGLGROUPKEY?: IntegerText | null;
  /** Item GL group. */
  ITEMGLGROUPNAME?: string;
  /** Post. `BOOLEAN`. */
  POST?: boolean | null;
  /** Subtotal range. */
  SUBTOTALRANGE?: string;
  /** Transaction amount. */
  SOURCE?: "Cost Amount" | "Billing Amount" | "Units" | (string & {}) | null;
  /** Rate. `NUMBER`. */
  RATE?: DecimalText | null;
  /** Rate note. */
  RATENOTE?: string;
  /** Resulting action. */
  RESULTACTION?: string;
  /** Debit account key. `INTEGER`. */
  DBGLACCTKEY?: IntegerText | null;
  /** Debit account. */
  DBGLACCTNO?: string;
  /** Debit location key. `INTEGER`. */
  DBLOCKEY?: IntegerText | null;
  /** Debit location ID. */
  DBLOCID?: string;
  /** Debit location name. */
  DBLOCNAME?: string;
  /** Debit department key. `INTEGER`. */
  DBDEPTKEY?: IntegerText | null;
  /** Debit department ID. */
  DBDEPTID?: string;
  /** Debit department name. */
  DBDEPTNAME?: string;
  /** Debit class key. `INTEGER`. */
  DBCLASSKEY?: IntegerText | null;
  /** Debit class ID. */
  DBCLASSID?: string;
  /** Debit class name. */
  DBCLASSNAME?: string;
  /** Debit project key. `INTEGER`. */
  DBPROJECTKEY?: IntegerText | null;
  /** Debit project ID. */
  DBPROJECTID?: string;
  /** Debit project name. */
  DBPROJECTNAME?: string;
  /** Billable. `BOOLEAN`. */
  DBBILLABLE?: boolean | null;
  /** Credit account key. `INTEGER`. */
  CRGLACCTKEY?: IntegerText | null;
  /** Credit account. */
  CRGLACCTNO?: string;
  /** Credit location key. `INTEGER`. */
  CRLOCKEY?: IntegerText | null;
  /** Credit location ID. */
  CRLOCID?: string;
  /** Credit location name. */
  CRLOCNAME?: string;
  /** Rate. `INTEGER`. */
  CRDEPTKEY?: IntegerText | null;
  /** Credit department ID. */
  CRDEPTID?: string;
  /** Credit department name. */
  CRDEPTNAME?: string;
  /** Credit class key. `INTEGER`. */
  CRCLASSKEY?: IntegerText | null;
  /** Credit class ID. */
  CRCLASSID?: string;
  /** Credit class name. */
  CRCLASSNAME?: string;
  /** Credit project key. `INTEGER`. */
  CRPROJECTKEY?: IntegerText | null;
  /** Credit project ID. */
  CRPROJECTID?: string;
  /** Credit project name. */
  CRPROJECTNAME?: string;
  /** Billable. `BOOLEAN`. */
  CRBILLABLE?: boolean | null;
  /** Base currency. */
  CURRENCY?: string;
  /** Employee key. `INTEGER`. */
  EMPLOYEEKEY?: IntegerText | null;
  /** Employee ID. */
  EMPLOYEEID?: string;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Employee group key. `INTEGER`. */
  EMPLOYEEGROUPKEY?: IntegerText | null;
  /** Employee group ID. */
  EMPLOYEEGROUPID?: string;
  /** Employee group name. */
  EMPLOYEEGROUPNAME?: string;
  /** Billable only. `BOOLEAN`. */
  APPLYTOBILLABLEONLY?: boolean | null;
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
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface TransactionRuleDetailRelations {
  TRANSACTIONRULE: TransactionRuleRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface TransactionRuleDetailRecord
  extends
    TransactionRuleDetailFields,
    OpenValues,
    Related<TransactionRuleDetailFields, TransactionRuleDetailRelations> {}

export const transactionRuleDetailRecord: Shape<TransactionRuleDetailRecord> = {
  element: "TRANSACTIONRULEDETAIL",
  content: `(RECORDNO? & RULEKEY? & RULENAME? & SEQNO? & DESCRIPTION? & ACTION? & ITEMGLGROUPKEY? &
    ITEMGLGROUPNAME? & POST? & SUBTOTALRANGE? & SOURCE? & RATE? & RATENOTE? & RESULTACTION? &
    DBGLACCTKEY? & DBGLACCTNO? & DBLOCKEY? & DBLOCID? & DBLOCNAME? & DBDEPTKEY? & DBDEPTID? &
    DBDEPTNAME? & DBCLASSKEY? & DBCLASSID? & DBCLASSNAME? & DBPROJECTKEY? & DBPROJECTID? &
    DBPROJECTNAME? & DBBILLABLE? & CRGLACCTKEY? & CRGLACCTNO? & CRLOCKEY? & CRLOCID? & CRLOCNAME? &
    CRDEPTKEY? & CRDEPTID? & CRDEPTNAME? & CRCLASSKEY? & CRCLASSID? & CRCLASSNAME? & CRPROJECTKEY? &
    CRPROJECTID? & CRPROJECTNAME? & CRBILLABLE? & CURRENCY? & EMPLOYEEKEY? & EMPLOYEEID? &
    EMPLOYEENAME? & EMPLOYEEGROUPKEY? & EMPLOYEEGROUPID? & EMPLOYEEGROUPNAME? &
    APPLYTOBILLABLEONLY? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    RULEKEY: "INTEGER",
    SEQNO: "INTEGER",
    ACTION: "ENUM",
    ITEMGLGROUPKEY: "INTEGER",
    POST: "BOOLEAN",
    SOURCE: "ENUM",
    RATE: "NUMBER",
    DBGLACCTKEY: "INTEGER",
    DBLOCKEY: "INTEGER",
    DBDEPTKEY: "INTEGER",
    DBCLASSKEY: "INTEGER",
    DBPROJECTKEY: "INTEGER",
    DBBILLABLE: "BOOLEAN",
    CRGLACCTKEY: "INTEGER",
    CRLOCKEY: "INTEGER",
    CRDEPTKEY: "INTEGER",
    CRCLASSKEY: "INTEGER",
    CRPROJECTKEY: "INTEGER",
    CRBILLABLE: "BOOLEAN",
    EMPLOYEEKEY: "INTEGER",
    EMPLOYEEGROUPKEY: "INTEGER",
    APPLYTOBILLABLEONLY: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => transactionRuleDetailPaths,
  answer: true,
};

export const transactionRuleDetailPaths: Paths = {
  types: {
    BOOLEAN: "POST DBBILLABLE CRBILLABLE APPLYTOBILLABLEONLY",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: {
    TRANSACTIONRULE: () => transactionRulePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
