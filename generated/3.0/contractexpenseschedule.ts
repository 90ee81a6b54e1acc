// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Declared in 3.0/contracts.dtd. */
export interface PostContractexpenseschedule {
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate;
  CUSTOMERID?: string;
  CONTRACTID?: string;
}

/** `Intacct contractexpenseschedule POST Request` */
export const postContractexpenseschedule: FunctionProfile<
  PostContractexpenseschedule,
  Completed
> = {
  name: "Intacct contractexpenseschedule POST Request",
  version: "3.0",
  within: "post",
  element: "CONTRACTEXPENSESCHEDULE",
  content: "(ASOFDATE & POSTINGDATE? & CUSTOMERID? & CONTRACTID?)",
  types: { ASOFDATE: "DATE_MDY", POSTINGDATE: "DATE_MDY" },
};

/** Declared in 3.0/contracts.dtd. */
export interface ReallocateContractexpenseschedule {
  /** `INTEGER`. */
  SCHEDULEKEY: Integer;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate;
  /** `BOOLEAN`. "false" unless given. */
  POSTPASTDATED?: boolean;
}

/** `Intacct contractexpenseschedule REALLOCATE Request` */
export const reallocateContractexpenseschedule: FunctionProfile<
  ReallocateContractexpenseschedule,
  Completed
> = {
  name: "Intacct contractexpenseschedule REALLOCATE Request",
  version: "3.0",
  within: "reallocate",
  element: "CONTRACTEXPENSESCHEDULE",
  content: "(SCHEDULEKEY & STARTDATE? & ENDDATE? & POSTPASTDATED?)",
  types: {
    SCHEDULEKEY: "INTEGER",
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    POSTPASTDATED: "BOOLEAN",
  },
};

/** What Intacct contractexpenseschedule GET may ask for. */
export type GetContractexpenseschedule = Read<
  ContractexpensescheduleField | "*"
>;

/** `Intacct contractexpenseschedule GET Request` */
export const getContractexpenseschedule: FunctionProfile<
  GetContractexpenseschedule,
  ContractexpensescheduleData
> = {
  name: "Intacct contractexpenseschedule GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSESCHEDULE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractexpensescheduleResponse,
};

/** What Intacct contractexpenseschedule readByQuery QUERY may ask for. */
export type ReadByQueryContractexpenseschedule = ReadByQuery<
  ContractexpensescheduleField | "*"
>;

/** `Intacct contractexpenseschedule readByQuery QUERY Request` */
export const readByQueryContractexpenseschedule: FunctionProfile<
  ReadByQueryContractexpenseschedule,
  ContractexpensescheduleData
> = {
  name: "Intacct contractexpenseschedule readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSESCHEDULE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractexpensescheduleResponse,
};

/** What Intacct contractexpenseschedule QUERY may ask for. */
export type QueryContractexpenseschedule = QueryInput;

/** `Intacct contractexpenseschedule QUERY Request` */
export const queryContractexpenseschedule: QueryProfile<ContractexpensescheduleRecord> =
  {
    name: "Intacct contractexpenseschedule QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTEXPENSESCHEDULE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractexpensescheduleResponse,
  };

/** What Intacct contractexpenseschedule LOOKUP may ask for. */
export type LookupContractexpenseschedule = Lookup;

/** `Intacct contractexpenseschedule LOOKUP Request` */
export const lookupContractexpenseschedule: FunctionProfile<
  LookupContractexpenseschedule,
  TypeData
> = {
  name: "Intacct contractexpenseschedule LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSESCHEDULE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractexpensescheduleResponse,
};

/** `Intacct contractexpenseschedule GET Response` */
export const getContractexpensescheduleResponse: Profile<ContractexpensescheduleData> =
  {
    name: "Intacct contractexpenseschedule GET Response",
    version: "3.0",
    element: "data",
    content: "(contractexpenseschedule*)",
    alias: { CONTRACTEXPENSESCHEDULE: "contractexpenseschedule" },
    types: { contractexpenseschedule: () => contractexpensescheduleRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractexpenseschedule readByQuery QUERY Response` */
export const readByQueryContractexpensescheduleResponse: Profile<ContractexpensescheduleData> =
  {
    name: "Intacct contractexpenseschedule readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractexpenseschedule*)",
    alias: { CONTRACTEXPENSESCHEDULE: "contractexpenseschedule" },
    types: { contractexpenseschedule: () => contractexpensescheduleRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractexpenseschedule QUERY Response` */
export const queryContractexpensescheduleResponse: Profile<ContractexpensescheduleRows> =
  {
    name: "Intacct contractexpenseschedule QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTEXPENSESCHEDULE*)",
    types: { CONTRACTEXPENSESCHEDULE: () => contractexpensescheduleRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractexpenseschedule LOOKUP Response` */
export const lookupContractexpensescheduleResponse: Profile<TypeData> = {
  name: "Intacct contractexpenseschedule LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contractexpenseschedule` holds. */
export interface ContractexpensescheduleData extends DataAttributes {
  contractexpenseschedule?: ContractexpensescheduleRecord[];
}

/** The fields of a contractexpenseschedule that can be asked for. */
export type ContractexpensescheduleField =
  keyof ContractexpensescheduleFields | `${string}.${string}`;

/** What an answer about `CONTRACTEXPENSESCHEDULE` holds. */
export interface ContractexpensescheduleRows extends DataAttributes {
  CONTRACTEXPENSESCHEDULE?: ContractexpensescheduleRecord[];
}

/** When an expense of a contract is recognized, in the first of two journals. Declared in 3.0/contracts.dtd. */
export interface ContractexpensescheduleFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  STATE?: string;
  CONTRACTID?: string;
  /** `INTEGER`. */
  LINENO?: IntegerText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContractexpensescheduleRecord
  extends ContractexpensescheduleFields, OpenValues {}

export const contractexpensescheduleRecord: Shape<ContractexpensescheduleRecord> =
  {
    element: "CONTRACTEXPENSESCHEDULE",
    content: "(RECORDNO? & STATE? & CONTRACTID? & LINENO? & #ANY*)",
    types: { RECORDNO: "INTEGER", LINENO: "INTEGER" },
    nulls: true,
  };
