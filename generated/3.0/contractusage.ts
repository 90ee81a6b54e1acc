// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What a customer used of a contract line. Declared in 3.0/contracts.dtd. */
export interface CreateContractusage {
  CONTRACTID: string;
  /** `INTEGER`. */
  CONTRACTLINENO?: Integer;
  ITEMID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  USAGEDATE: IsoDate;
  /** `NUMBER`. */
  QUANTITY: Decimal;
  SERVICEPERIODSTARTDATE?: string;
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
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  USAGEDATE?: IsoDate | null;
  /** `NUMBER`. */
  QUANTITY?: Decimal | null;
  SERVICEPERIODSTARTDATE?: string;
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
  nulls: true,
  response: () => getContractusageResponse,
};

/** What Intacct contractusage DELETE may ask for. */
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

/** What Intacct contractusage GET may ask for. */
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

/** What Intacct contractusage readByQuery QUERY may ask for. */
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

/** What Intacct contractusage QUERY may ask for. */
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

/** What Intacct contractusage LOOKUP may ask for. */
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
  alias: { CONTRACTUSAGE: "contractusage" },
  types: { contractusage: () => contractusageRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contractusage readByQuery QUERY Response` */
export const readByQueryContractusageResponse: Profile<ContractusageData> = {
  name: "Intacct contractusage readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(contractusage*)",
  alias: { CONTRACTUSAGE: "contractusage" },
  types: { contractusage: () => contractusageRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contractusage QUERY Response` */
export const queryContractusageResponse: Profile<ContractusageRows> = {
  name: "Intacct contractusage QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTRACTUSAGE*)",
  types: { CONTRACTUSAGE: () => contractusageRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contractusage LOOKUP Response` */
export const lookupContractusageResponse: Profile<TypeData> = {
  name: "Intacct contractusage LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contractusage` holds. */
export interface ContractusageData extends DataAttributes {
  contractusage?: ContractusageRecord[];
}

/** The fields of a contractusage that can be asked for. */
export type ContractusageField =
  keyof ContractusageFields | `${string}.${string}`;

/** What an answer about `CONTRACTUSAGE` holds. */
export interface ContractusageRows extends DataAttributes {
  CONTRACTUSAGE?: ContractusageRecord[];
}

/** What a customer used of a contract line. Declared in 3.0/contracts.dtd. */
export interface ContractusageFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CONTRACTID?: string;
  /** `INTEGER`. */
  CONTRACTLINENO?: IntegerText | null;
  ITEMID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  USAGEDATE?: IsoDate | null;
  /** `NUMBER`. */
  QUANTITY?: DecimalText | null;
  SERVICEPERIODSTARTDATE?: string;
  SERVICEPERIODENDDATE?: string;
  USAGETYPE?: string;
  DOCID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContractusageRecord extends ContractusageFields, OpenValues {}

export const contractusageRecord: Shape<ContractusageRecord> = {
  element: "CONTRACTUSAGE",
  content: `(RECORDNO? & CONTRACTID? & CONTRACTLINENO? & ITEMID? & USAGEDATE? & QUANTITY? &
    SERVICEPERIODSTARTDATE? & SERVICEPERIODENDDATE? & USAGETYPE? & DOCID? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CONTRACTLINENO: "INTEGER",
    USAGEDATE: "DATE_MDY",
    QUANTITY: "NUMBER",
  },
  nulls: true,
};
