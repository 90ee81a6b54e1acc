// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 4012b5438ddea9e7
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
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
  type ContractbillingtemplateRecord,
  contractbillingtemplatePaths,
} from "./contractbillingtemplate.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct contractbillingtemplateentry GET. */
export type GetContractbillingtemplateentry = Read<
  ContractbillingtemplateentryField | "*"
>;

/** `Intacct contractbillingtemplateentry GET Request` */
export const getContractbillingtemplateentry: FunctionProfile<
  GetContractbillingtemplateentry,
  ContractbillingtemplateentryData
> = {
  name: "Intacct contractbillingtemplateentry GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGTEMPLATEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractbillingtemplateentryResponse,
};

/** The input of Intacct contractbillingtemplateentry readByQuery QUERY. */
export type ReadByQueryContractbillingtemplateentry = ReadByQuery<
  ContractbillingtemplateentryField | "*"
>;

/** `Intacct contractbillingtemplateentry readByQuery QUERY Request` */
export const readByQueryContractbillingtemplateentry: FunctionProfile<
  ReadByQueryContractbillingtemplateentry,
  ContractbillingtemplateentryData
> = {
  name: "Intacct contractbillingtemplateentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGTEMPLATEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractbillingtemplateentryResponse,
};

/** The input of Intacct contractbillingtemplateentry QUERY. */
export type QueryContractbillingtemplateentry = QueryInput;

/** `Intacct contractbillingtemplateentry QUERY Request` */
export const queryContractbillingtemplateentry: QueryProfile<ContractbillingtemplateentryRecord> =
  {
    name: "Intacct contractbillingtemplateentry QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTBILLINGTEMPLATEENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractbillingtemplateentryResponse,
  };

/** The input of Intacct contractbillingtemplateentry LOOKUP. */
export type LookupContractbillingtemplateentry = Lookup;

/** `Intacct contractbillingtemplateentry LOOKUP Request` */
export const lookupContractbillingtemplateentry: FunctionProfile<
  LookupContractbillingtemplateentry,
  TypeData
> = {
  name: "Intacct contractbillingtemplateentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGTEMPLATEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractbillingtemplateentryResponse,
};

/** `Intacct contractbillingtemplateentry GET Response` */
export const getContractbillingtemplateentryResponse: Profile<ContractbillingtemplateentryData> =
  {
    name: "Intacct contractbillingtemplateentry GET Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingtemplateentry*)",
    types: {
      contractbillingtemplateentry: () => contractbillingtemplateentryRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractbillingtemplateentry readByQuery QUERY Response` */
export const readByQueryContractbillingtemplateentryResponse: Profile<ContractbillingtemplateentryData> =
  {
    name: "Intacct contractbillingtemplateentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingtemplateentry*)",
    types: {
      contractbillingtemplateentry: () => contractbillingtemplateentryRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractbillingtemplateentry QUERY Response` */
export const queryContractbillingtemplateentryResponse: Profile<ContractbillingtemplateentryRows> =
  {
    name: "Intacct contractbillingtemplateentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTBILLINGTEMPLATEENTRY*)",
    types: {
      CONTRACTBILLINGTEMPLATEENTRY: () => contractbillingtemplateentryRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractbillingtemplateentry LOOKUP Response` */
export const lookupContractbillingtemplateentryResponse: Profile<TypeData> = {
  name: "Intacct contractbillingtemplateentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractbillingtemplateentry`. */
export interface ContractbillingtemplateentryData extends DataAttributes {
  contractbillingtemplateentry?: ContractbillingtemplateentryRecord[];
}

/** The fields of a contractbillingtemplateentry that can be requested. */
export type ContractbillingtemplateentryField =
  keyof ContractbillingtemplateentryFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTBILLINGTEMPLATEENTRY`. */
export interface ContractbillingtemplateentryRows extends DataAttributes {
  CONTRACTBILLINGTEMPLATEENTRY?: ContractbillingtemplateentryRecord[];
}

/** An entry of a billing template. Declared in 3.0/contracts.dtd. */
export interface ContractbillingtemplateentryFields {
  /** Schedule entry key. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** No. of months offset. `INTEGER`. */
  PERIODOFFSET?: IntegerText | null;
  /** Percent to bill. `NUMBER`. */
  PERCENTBILLED?: DecimalText | null;
  /** Template key. `INTEGER`. */
  TEMPLATEKEY?: IntegerText | null;
  /** Threshold percent. `NUMBER`. */
  STEPPERCENT?: DecimalText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ContractbillingtemplateentryRelations {
  CONTRACTBILLINGTEMPLATE: ContractbillingtemplateRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractbillingtemplateentryRecord
  extends
    ContractbillingtemplateentryFields,
    OpenValues,
    Related<
      ContractbillingtemplateentryFields,
      ContractbillingtemplateentryRelations
    > {}

export const contractbillingtemplateentryRecord: Shape<ContractbillingtemplateentryRecord> =
  {
    element: "CONTRACTBILLINGTEMPLATEENTRY",
    content:
      "(RECORDNO? & PERIODOFFSET? & PERCENTBILLED? & TEMPLATEKEY? & STEPPERCENT? & RECORD_URL? & #ANY*)",
    types: {
      RECORDNO: "INTEGER",
      PERIODOFFSET: "INTEGER",
      PERCENTBILLED: "NUMBER",
      TEMPLATEKEY: "INTEGER",
      STEPPERCENT: "NUMBER",
    },
    paths: () => contractbillingtemplateentryPaths,
    answer: true,
  };

export const contractbillingtemplateentryPaths: Paths = {
  to: { CONTRACTBILLINGTEMPLATE: () => contractbillingtemplatePaths },
};
