// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
import type {
  DecimalText,
  FunctionProfile,
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

/** What Intacct contractbillingscheduleentry GET may ask for. */
export type GetContractbillingscheduleentry = Read<
  ContractbillingscheduleentryField | "*"
>;

/** `Intacct contractbillingscheduleentry GET Request` */
export const getContractbillingscheduleentry: FunctionProfile<
  GetContractbillingscheduleentry,
  ContractbillingscheduleentryData
> = {
  name: "Intacct contractbillingscheduleentry GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGSCHEDULEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractbillingscheduleentryResponse,
};

/** What Intacct contractbillingscheduleentry readByQuery QUERY may ask for. */
export type ReadByQueryContractbillingscheduleentry = ReadByQuery<
  ContractbillingscheduleentryField | "*"
>;

/** `Intacct contractbillingscheduleentry readByQuery QUERY Request` */
export const readByQueryContractbillingscheduleentry: FunctionProfile<
  ReadByQueryContractbillingscheduleentry,
  ContractbillingscheduleentryData
> = {
  name: "Intacct contractbillingscheduleentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGSCHEDULEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractbillingscheduleentryResponse,
};

/** What Intacct contractbillingscheduleentry QUERY may ask for. */
export type QueryContractbillingscheduleentry = QueryInput;

/** `Intacct contractbillingscheduleentry QUERY Request` */
export const queryContractbillingscheduleentry: QueryProfile<ContractbillingscheduleentryRecord> =
  {
    name: "Intacct contractbillingscheduleentry QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTBILLINGSCHEDULEENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractbillingscheduleentryResponse,
  };

/** What Intacct contractbillingscheduleentry LOOKUP may ask for. */
export type LookupContractbillingscheduleentry = Lookup;

/** `Intacct contractbillingscheduleentry LOOKUP Request` */
export const lookupContractbillingscheduleentry: FunctionProfile<
  LookupContractbillingscheduleentry,
  TypeData
> = {
  name: "Intacct contractbillingscheduleentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGSCHEDULEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractbillingscheduleentryResponse,
};

/** `Intacct contractbillingscheduleentry GET Response` */
export const getContractbillingscheduleentryResponse: Profile<ContractbillingscheduleentryData> =
  {
    name: "Intacct contractbillingscheduleentry GET Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingscheduleentry*)",
    alias: { CONTRACTBILLINGSCHEDULEENTRY: "contractbillingscheduleentry" },
    types: {
      contractbillingscheduleentry: () => contractbillingscheduleentryRecord,
    },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractbillingscheduleentry readByQuery QUERY Response` */
export const readByQueryContractbillingscheduleentryResponse: Profile<ContractbillingscheduleentryData> =
  {
    name: "Intacct contractbillingscheduleentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingscheduleentry*)",
    alias: { CONTRACTBILLINGSCHEDULEENTRY: "contractbillingscheduleentry" },
    types: {
      contractbillingscheduleentry: () => contractbillingscheduleentryRecord,
    },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractbillingscheduleentry QUERY Response` */
export const queryContractbillingscheduleentryResponse: Profile<ContractbillingscheduleentryRows> =
  {
    name: "Intacct contractbillingscheduleentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTBILLINGSCHEDULEENTRY*)",
    types: {
      CONTRACTBILLINGSCHEDULEENTRY: () => contractbillingscheduleentryRecord,
    },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractbillingscheduleentry LOOKUP Response` */
export const lookupContractbillingscheduleentryResponse: Profile<TypeData> = {
  name: "Intacct contractbillingscheduleentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contractbillingscheduleentry` holds. */
export interface ContractbillingscheduleentryData extends DataAttributes {
  contractbillingscheduleentry?: ContractbillingscheduleentryRecord[];
}

/** The fields of a contractbillingscheduleentry that can be asked for. */
export type ContractbillingscheduleentryField =
  keyof ContractbillingscheduleentryFields | `${string}.${string}`;

/** What an answer about `CONTRACTBILLINGSCHEDULEENTRY` holds. */
export interface ContractbillingscheduleentryRows extends DataAttributes {
  CONTRACTBILLINGSCHEDULEENTRY?: ContractbillingscheduleentryRecord[];
}

/** An entry of a billing schedule. Declared in 3.0/contracts.dtd. */
export interface ContractbillingscheduleentryFields {
  RECORDNO?: string;
  POSTINGDATE?: string;
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
  SERVICEPERIODSTARTDATE?: string;
  SERVICEPERIODENDDATE?: string;
  /** `FLAG`, sent as T or F. */
  POSTED?: boolean | null;
  STATE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContractbillingscheduleentryRecord
  extends ContractbillingscheduleentryFields, OpenValues {}

export const contractbillingscheduleentryRecord: Shape<ContractbillingscheduleentryRecord> =
  {
    element: "CONTRACTBILLINGSCHEDULEENTRY",
    content: `(RECORDNO? & POSTINGDATE? & AMOUNT? & SERVICEPERIODSTARTDATE? & SERVICEPERIODENDDATE? &
    POSTED? & STATE? & #ANY*)`,
    types: { AMOUNT: "MONEY", POSTED: "FLAG" },
    nulls: true,
  };
