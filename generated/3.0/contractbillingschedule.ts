// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
import type {
  Decimal,
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import {
  type ContractbillingscheduleentryRecord,
  contractbillingscheduleentryRecord,
} from "./contractbillingscheduleentry.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** When a contract line is billed. Declared in 3.0/contracts.dtd. */
export interface UpdateContractbillingschedule {
  RECORDNO: string;
  CONTRACTBILLINGSCHEDULEENTRIES?: readonly [
    UpdateContractbillingscheduleentry,
    ...UpdateContractbillingscheduleentry[],
  ];
}

/** `Intacct contractbillingschedule UPDATE Request` */
export const updateContractbillingschedule: FunctionProfile<
  UpdateContractbillingschedule,
  ContractbillingscheduleData
> = {
  name: "Intacct contractbillingschedule UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CONTRACTBILLINGSCHEDULE",
  content: "(RECORDNO & CONTRACTBILLINGSCHEDULEENTRIES?)",
  source: "documented",
  wants: ["CONTRACTBILLINGSCHEDULEENTRIES"],
  types: {
    CONTRACTBILLINGSCHEDULEENTRIES: () => updateContractbillingscheduleentries,
  },
  nulls: true,
  response: () => getContractbillingscheduleResponse,
};

/** What Intacct contractbillingschedule GET may ask for. */
export type GetContractbillingschedule = Read<
  ContractbillingscheduleField | "*"
>;

/** `Intacct contractbillingschedule GET Request` */
export const getContractbillingschedule: FunctionProfile<
  GetContractbillingschedule,
  ContractbillingscheduleData
> = {
  name: "Intacct contractbillingschedule GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGSCHEDULE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractbillingscheduleResponse,
};

/** What Intacct contractbillingschedule readByQuery QUERY may ask for. */
export type ReadByQueryContractbillingschedule = ReadByQuery<
  ContractbillingscheduleField | "*"
>;

/** `Intacct contractbillingschedule readByQuery QUERY Request` */
export const readByQueryContractbillingschedule: FunctionProfile<
  ReadByQueryContractbillingschedule,
  ContractbillingscheduleData
> = {
  name: "Intacct contractbillingschedule readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGSCHEDULE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractbillingscheduleResponse,
};

/** What Intacct contractbillingschedule QUERY may ask for. */
export type QueryContractbillingschedule = QueryInput;

/** `Intacct contractbillingschedule QUERY Request` */
export const queryContractbillingschedule: QueryProfile<ContractbillingscheduleRecord> =
  {
    name: "Intacct contractbillingschedule QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTBILLINGSCHEDULE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractbillingscheduleResponse,
  };

/** What Intacct contractbillingschedule LOOKUP may ask for. */
export type LookupContractbillingschedule = Lookup;

/** `Intacct contractbillingschedule LOOKUP Request` */
export const lookupContractbillingschedule: FunctionProfile<
  LookupContractbillingschedule,
  TypeData
> = {
  name: "Intacct contractbillingschedule LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGSCHEDULE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractbillingscheduleResponse,
};

/** `Intacct contractbillingschedule GET Response` */
export const getContractbillingscheduleResponse: Profile<ContractbillingscheduleData> =
  {
    name: "Intacct contractbillingschedule GET Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingschedule*)",
    alias: { CONTRACTBILLINGSCHEDULE: "contractbillingschedule" },
    types: { contractbillingschedule: () => contractbillingscheduleRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractbillingschedule readByQuery QUERY Response` */
export const readByQueryContractbillingscheduleResponse: Profile<ContractbillingscheduleData> =
  {
    name: "Intacct contractbillingschedule readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingschedule*)",
    alias: { CONTRACTBILLINGSCHEDULE: "contractbillingschedule" },
    types: { contractbillingschedule: () => contractbillingscheduleRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractbillingschedule QUERY Response` */
export const queryContractbillingscheduleResponse: Profile<ContractbillingscheduleRows> =
  {
    name: "Intacct contractbillingschedule QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTBILLINGSCHEDULE*)",
    types: { CONTRACTBILLINGSCHEDULE: () => contractbillingscheduleRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractbillingschedule LOOKUP Response` */
export const lookupContractbillingscheduleResponse: Profile<TypeData> = {
  name: "Intacct contractbillingschedule LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contractbillingschedule` holds. */
export interface ContractbillingscheduleData extends DataAttributes {
  contractbillingschedule?: ContractbillingscheduleRecord[];
}

/** The fields of a contractbillingschedule that can be asked for. */
export type ContractbillingscheduleField =
  keyof ContractbillingscheduleFields | `${string}.${string}`;

/** What an answer about `CONTRACTBILLINGSCHEDULE` holds. */
export interface ContractbillingscheduleRows extends DataAttributes {
  CONTRACTBILLINGSCHEDULE?: ContractbillingscheduleRecord[];
}

export const updateContractbillingscheduleentries: Shape<
  readonly [
    UpdateContractbillingscheduleentry,
    ...UpdateContractbillingscheduleentry[],
  ]
> = {
  element: "CONTRACTBILLINGSCHEDULEENTRIES",
  content: "(CONTRACTBILLINGSCHEDULEENTRY+)",
  types: {
    CONTRACTBILLINGSCHEDULEENTRY: () => updateContractbillingscheduleentry,
  },
  nulls: true,
};

/** An entry of a billing schedule. Declared in 3.0/contracts.dtd. */
export interface UpdateContractbillingscheduleentry {
  RECORDNO: string;
  POSTINGDATE?: string;
  /** `MONEY`. */
  AMOUNT?: Decimal | null;
  SERVICEPERIODSTARTDATE?: string;
  SERVICEPERIODENDDATE?: string;
}

export const updateContractbillingscheduleentry: Shape<UpdateContractbillingscheduleentry> =
  {
    element: "CONTRACTBILLINGSCHEDULEENTRY",
    content:
      "(RECORDNO & POSTINGDATE? & AMOUNT? & SERVICEPERIODSTARTDATE? & SERVICEPERIODENDDATE?)",
    source: "documented",
    types: { AMOUNT: "MONEY" },
    nulls: true,
  };

/** When a contract line is billed. Declared in 3.0/contracts.dtd. */
export interface ContractbillingscheduleFields {
  RECORDNO?: string;
  CONTRACTBILLINGSCHEDULEENTRIES?: ContractbillingscheduleentryRecord[];
  STATE?: string;
  CONTRACTID?: string;
  /** `INTEGER`. */
  LINENO?: IntegerText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContractbillingscheduleRecord
  extends ContractbillingscheduleFields, OpenValues {}

export const contractbillingscheduleRecord: Shape<ContractbillingscheduleRecord> =
  {
    element: "CONTRACTBILLINGSCHEDULE",
    content:
      "(RECORDNO? & CONTRACTBILLINGSCHEDULEENTRIES? & STATE? & CONTRACTID? & LINENO? & #ANY*)",
    types: {
      CONTRACTBILLINGSCHEDULEENTRIES: () =>
        contractbillingscheduleentriesRecord,
      LINENO: "INTEGER",
    },
    nulls: true,
  };

export const contractbillingscheduleentriesRecord: Shape<
  ContractbillingscheduleentryRecord[]
> = {
  element: "CONTRACTBILLINGSCHEDULEENTRIES",
  content: "(CONTRACTBILLINGSCHEDULEENTRY*)",
  types: {
    CONTRACTBILLINGSCHEDULEENTRY: () => contractbillingscheduleentryRecord,
  },
  nulls: true,
};
