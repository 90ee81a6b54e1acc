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
export interface PostContractrevenueschedule {
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate;
  CUSTOMERID?: string;
  CONTRACTID?: string;
  USEDISPATCHER?: string;
}

/** `Intacct contractrevenueschedule POST Request` */
export const postContractrevenueschedule: FunctionProfile<
  PostContractrevenueschedule,
  Completed
> = {
  name: "Intacct contractrevenueschedule POST Request",
  version: "3.0",
  within: "post",
  element: "CONTRACTREVENUESCHEDULE",
  content:
    "(ASOFDATE & POSTINGDATE? & CUSTOMERID? & CONTRACTID? & USEDISPATCHER?)",
  types: { ASOFDATE: "DATE_MDY", POSTINGDATE: "DATE_MDY" },
};

/** Declared in 3.0/contracts.dtd. */
export interface ReallocateContractrevenueschedule {
  /** `INTEGER`. */
  SCHEDULEKEY: Integer;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate;
  /** `BOOLEAN`. "false" unless given. */
  POSTPASTDATED?: boolean;
}

/** `Intacct contractrevenueschedule REALLOCATE Request` */
export const reallocateContractrevenueschedule: FunctionProfile<
  ReallocateContractrevenueschedule,
  Completed
> = {
  name: "Intacct contractrevenueschedule REALLOCATE Request",
  version: "3.0",
  within: "reallocate",
  element: "CONTRACTREVENUESCHEDULE",
  content: "(SCHEDULEKEY & STARTDATE? & ENDDATE? & POSTPASTDATED?)",
  types: {
    SCHEDULEKEY: "INTEGER",
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    POSTPASTDATED: "BOOLEAN",
  },
};

/** What Intacct contractrevenueschedule GET may ask for. */
export type GetContractrevenueschedule = Read<
  ContractrevenuescheduleField | "*"
>;

/** `Intacct contractrevenueschedule GET Request` */
export const getContractrevenueschedule: FunctionProfile<
  GetContractrevenueschedule,
  ContractrevenuescheduleData
> = {
  name: "Intacct contractrevenueschedule GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTREVENUESCHEDULE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractrevenuescheduleResponse,
};

/** What Intacct contractrevenueschedule readByQuery QUERY may ask for. */
export type ReadByQueryContractrevenueschedule = ReadByQuery<
  ContractrevenuescheduleField | "*"
>;

/** `Intacct contractrevenueschedule readByQuery QUERY Request` */
export const readByQueryContractrevenueschedule: FunctionProfile<
  ReadByQueryContractrevenueschedule,
  ContractrevenuescheduleData
> = {
  name: "Intacct contractrevenueschedule readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTREVENUESCHEDULE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractrevenuescheduleResponse,
};

/** What Intacct contractrevenueschedule QUERY may ask for. */
export type QueryContractrevenueschedule = QueryInput;

/** `Intacct contractrevenueschedule QUERY Request` */
export const queryContractrevenueschedule: QueryProfile<ContractrevenuescheduleRecord> =
  {
    name: "Intacct contractrevenueschedule QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTREVENUESCHEDULE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractrevenuescheduleResponse,
  };

/** What Intacct contractrevenueschedule LOOKUP may ask for. */
export type LookupContractrevenueschedule = Lookup;

/** `Intacct contractrevenueschedule LOOKUP Request` */
export const lookupContractrevenueschedule: FunctionProfile<
  LookupContractrevenueschedule,
  TypeData
> = {
  name: "Intacct contractrevenueschedule LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTREVENUESCHEDULE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractrevenuescheduleResponse,
};

/** `Intacct contractrevenueschedule GET Response` */
export const getContractrevenuescheduleResponse: Profile<ContractrevenuescheduleData> =
  {
    name: "Intacct contractrevenueschedule GET Response",
    version: "3.0",
    element: "data",
    content: "(contractrevenueschedule*)",
    alias: { CONTRACTREVENUESCHEDULE: "contractrevenueschedule" },
    types: { contractrevenueschedule: () => contractrevenuescheduleRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractrevenueschedule readByQuery QUERY Response` */
export const readByQueryContractrevenuescheduleResponse: Profile<ContractrevenuescheduleData> =
  {
    name: "Intacct contractrevenueschedule readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractrevenueschedule*)",
    alias: { CONTRACTREVENUESCHEDULE: "contractrevenueschedule" },
    types: { contractrevenueschedule: () => contractrevenuescheduleRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractrevenueschedule QUERY Response` */
export const queryContractrevenuescheduleResponse: Profile<ContractrevenuescheduleRows> =
  {
    name: "Intacct contractrevenueschedule QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTREVENUESCHEDULE*)",
    types: { CONTRACTREVENUESCHEDULE: () => contractrevenuescheduleRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractrevenueschedule LOOKUP Response` */
export const lookupContractrevenuescheduleResponse: Profile<TypeData> = {
  name: "Intacct contractrevenueschedule LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contractrevenueschedule` holds. */
export interface ContractrevenuescheduleData extends DataAttributes {
  contractrevenueschedule?: ContractrevenuescheduleRecord[];
}

/** The fields of a contractrevenueschedule that can be asked for. */
export type ContractrevenuescheduleField =
  keyof ContractrevenuescheduleFields | `${string}.${string}`;

/** What an answer about `CONTRACTREVENUESCHEDULE` holds. */
export interface ContractrevenuescheduleRows extends DataAttributes {
  CONTRACTREVENUESCHEDULE?: ContractrevenuescheduleRecord[];
}

/** When revenue of a contract line is recognized, in the first of two journals. Declared in 3.0/contracts.dtd. */
export interface ContractrevenuescheduleFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CONTRACTID?: string;
  DELIVERYDATE?: string;
  /** `INTEGER`. */
  LINENO?: IntegerText | null;
  STATE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContractrevenuescheduleRecord
  extends ContractrevenuescheduleFields, OpenValues {}

export const contractrevenuescheduleRecord: Shape<ContractrevenuescheduleRecord> =
  {
    element: "CONTRACTREVENUESCHEDULE",
    content:
      "(RECORDNO? & CONTRACTID? & DELIVERYDATE? & LINENO? & STATE? & #ANY*)",
    types: { RECORDNO: "INTEGER", LINENO: "INTEGER" },
    nulls: true,
  };
