// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum a0ad7c7dbb3b3af4
import type {
  Completed,
  Decimal,
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
import {
  type ContractdetailRecord,
  contractdetailPaths,
} from "./contractdetail.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** What a customer used of a contract line. Declared in 3.0/contracts.dtd. */
export interface CreateContractusage {
  /** Contract. */
  CONTRACTID: string;
  /** Contract line. `INTEGER`. */
  CONTRACTLINENO?: Integer | null;
  /** Item. */
  ITEMID?: string;
  /** Usage date. `DATE_MDY`, sent as mm/dd/yyyy. */
  USAGEDATE: IsoDate;
  /** Quantity. `NUMBER`. */
  QUANTITY: Decimal;
  /** Service period start date. */
  SERVICEPERIODSTARTDATE?: string;
  /** Service period end date. */
  SERVICEPERIODENDDATE?: string;
}

/** `Intacct contractusage CREATE Request` */
export const createContractusage: FunctionProfile<
  CreateContractusage,
  ContractusageData
> = {
  name: "Intacct contractusage CREATE Request",
  version: "3.0",
  within: "create",
  element: "CONTRACTUSAGE",
  content: `(CONTRACTID & CONTRACTLINENO? & ITEMID? & USAGEDATE & QUANTITY & SERVICEPERIODSTARTDATE? &
    SERVICEPERIODENDDATE?)`,
  source: "documented",
  types: {
    CONTRACTLINENO: "INTEGER",
    USAGEDATE: "DATE_MDY",
    QUANTITY: "NUMBER",
  },
  response: () => getContractusageResponse,
};

/** What a customer used of a contract line. Declared in 3.0/contracts.dtd. */
export interface UpdateContractusage {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Usage date. `DATE_MDY`, sent as mm/dd/yyyy. */
  USAGEDATE?: IsoDate | null;
  /** Quantity. `NUMBER`. */
  QUANTITY?: Decimal | null;
  /** Service period start date. */
  SERVICEPERIODSTARTDATE?: string;
  /** Service period end date. */
  SERVICEPERIODENDDATE?: string;
}

/** `Intacct contractusage UPDATE Request` */
export const updateContractusage: FunctionProfile<
  UpdateContractusage,
  ContractusageData
> = {
  name: "Intacct contractusage UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CONTRACTUSAGE",
  content:
    "(RECORDNO & USAGEDATE? & QUANTITY? & SERVICEPERIODSTARTDATE? & SERVICEPERIODENDDATE?)",
  source: "documented",
  types: { RECORDNO: "INTEGER", USAGEDATE: "DATE_MDY", QUANTITY: "NUMBER" },
  response: () => getContractusageResponse,
};

/** The input of Intacct contractusage DELETE. */
export type DeleteContractusage = Delete;

/** `Intacct contractusage DELETE Request` */
export const deleteContractusage: FunctionProfile<
  DeleteContractusage,
  Completed
> = {
  name: "Intacct contractusage DELETE Request",
  version: "3.0",
  fixed: { object: "CONTRACTUSAGE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct contractusage GET. */
export type GetContractusage = Read<ContractusageField | "*">;

/** `Intacct contractusage GET Request` */
export const getContractusage: FunctionProfile<
  GetContractusage,
  ContractusageData
> = {
  name: "Intacct contractusage GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTUSAGE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractusageResponse,
};

/** The input of Intacct contractusage readByQuery QUERY. */
export type ReadByQueryContractusage = ReadByQuery<ContractusageField | "*">;

/** `Intacct contractusage readByQuery QUERY Request` */
export const readByQueryContractusage: FunctionProfile<
  ReadByQueryContractusage,
  ContractusageData
> = {
  name: "Intacct contractusage readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTUSAGE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractusageResponse,
};

/** The input of Intacct contractusage QUERY. */
export type QueryContractusage = QueryInput;

/** `Intacct contractusage QUERY Request` */
export const queryContractusage: QueryProfile<ContractusageRecord> = {
  name: "Intacct contractusage QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTUSAGE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryContractusageResponse,
};

/** The input of Intacct contractusage LOOKUP. */
export type LookupContractusage = Lookup;

/** `Intacct contractusage LOOKUP Request` */
export const lookupContractusage: FunctionProfile<
  LookupContractusage,
  TypeData
> = {
  name: "Intacct contractusage LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTUSAGE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractusageResponse,
};

/** `Intacct contractusage GET Response` */
export const getContractusageResponse: Profile<ContractusageData> = {
  name: "Intacct contractusage GET Response",
  version: "3.0",
  element: "data",
  content: "(contractusage*)",
  types: { contractusage: () => contractusageRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractusage readByQuery QUERY Response` */
export const readByQueryContractusageResponse: Profile<ContractusageData> = {
  name: "Intacct contractusage readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(contractusage*)",
  types: { contractusage: () => contractusageRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractusage QUERY Response` */
export const queryContractusageResponse: Profile<ContractusageRows> = {
  name: "Intacct contractusage QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTRACTUSAGE*)",
  types: { CONTRACTUSAGE: () => contractusageRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractusage LOOKUP Response` */
export const lookupContractusageResponse: Profile<TypeData> = {
  name: "Intacct contractusage LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractusage`. */
export interface ContractusageData extends DataAttributes {
  contractusage?: ContractusageRecord[];
}

/** The fields of a contractusage that can be requested. */
export type ContractusageField =
  keyof ContractusageFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTUSAGE`. */
export interface ContractusageRows extends DataAttributes {
  CONTRACTUSAGE?: ContractusageRecord[];
}

/** What a customer used of a contract line. Declared in 3.0/contracts.dtd. */
export interface ContractusageFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Contract. */
  CONTRACTID?: string;
  /** Contract line. `INTEGER`. */
  CONTRACTLINENO?: IntegerText | null;
  /** Item. */
  ITEMID?: string;
  /** Usage date. `DATE_MDY`, sent as mm/dd/yyyy. */
  USAGEDATE?: IsoDate | null;
  /** Quantity. `NUMBER`. */
  QUANTITY?: DecimalText | null;
  /** Service period start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SERVICEPERIODSTARTDATE?: IsoDate | null;
  /** Service period end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SERVICEPERIODENDDATE?: IsoDate | null;
  /** Usage type. */
  USAGETYPE?:
    | "Billing – variable"
    | "Revenue"
    | "Cancelled"
    | "Tracked – revenue"
    | "Billing – committed"
    | "Tracked – variable"
    | "Billing – overage"
    | (string & {})
    | null;
  /** Document ID. */
  DOCID?: string;
  /** Contract detail key. `INTEGER`. */
  CONTRACTDETAILKEY?: IntegerText | null;
  /** Contract revenue schedule entry key. `INTEGER`. */
  REVENUESCHEDULEENTRYKEY?: IntegerText | null;
  /** Contract revenue 2 schedule entry key. `INTEGER`. */
  REVENUE2SCHEDULEENTRYKEY?: IntegerText | null;
  /** Billed date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLEDDATE?: IsoDate | null;
  /** Recur usage date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECURUSAGEDATE?: IsoDate | null;
  /** Contract name. */
  CONTRACTNAME?: string;
  /** Item name. */
  ITEMNAME?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
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
export interface ContractusageRelations {
  CONTRACTDETAIL: ContractdetailRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractusageRecord
  extends
    ContractusageFields,
    OpenValues,
    Related<ContractusageFields, ContractusageRelations> {}

export const contractusageRecord: Shape<ContractusageRecord> = {
  element: "CONTRACTUSAGE",
  content: `(RECORDNO? & CONTRACTID? & CONTRACTLINENO? & ITEMID? & USAGEDATE? & QUANTITY? &
    SERVICEPERIODSTARTDATE? & SERVICEPERIODENDDATE? & USAGETYPE? & DOCID? & CONTRACTDETAILKEY? &
    REVENUESCHEDULEENTRYKEY? & REVENUE2SCHEDULEENTRYKEY? & BILLEDDATE? & RECURUSAGEDATE? &
    CONTRACTNAME? & ITEMNAME? & CUSTOMERID? & CUSTOMERNAME? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CONTRACTLINENO: "INTEGER",
    USAGEDATE: "DATE_MDY",
    QUANTITY: "NUMBER",
    SERVICEPERIODSTARTDATE: "DATE_MDY",
    SERVICEPERIODENDDATE: "DATE_MDY",
    USAGETYPE: "ENUM",
    CONTRACTDETAILKEY: "INTEGER",
    REVENUESCHEDULEENTRYKEY: "INTEGER",
    REVENUE2SCHEDULEENTRYKEY: "INTEGER",
    BILLEDDATE: "DATE_MDY",
    RECURUSAGEDATE: "DATE_MDY",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => contractusagePaths,
  answer: true,
};

export const contractusagePaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "USAGEDATE SERVICEPERIODSTARTDATE SERVICEPERIODENDDATE BILLEDDATE RECURUSAGEDATE",
  },
  to: {
    CONTRACTDETAIL: () => contractdetailPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
