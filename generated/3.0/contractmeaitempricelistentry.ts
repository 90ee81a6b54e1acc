// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 6ec13b6e65186695
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct contractmeaitempricelistentry GET. */
export type GetContractmeaitempricelistentry = Read<
  ContractmeaitempricelistentryField | "*"
>;

/** `Intacct contractmeaitempricelistentry GET Request` */
export const getContractmeaitempricelistentry: FunctionProfile<
  GetContractmeaitempricelistentry,
  ContractmeaitempricelistentryData
> = {
  name: "Intacct contractmeaitempricelistentry GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAITEMPRICELISTENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractmeaitempricelistentryResponse,
};

/** The input of Intacct contractmeaitempricelistentry readByQuery QUERY. */
export type ReadByQueryContractmeaitempricelistentry = ReadByQuery<
  ContractmeaitempricelistentryField | "*"
>;

/** `Intacct contractmeaitempricelistentry readByQuery QUERY Request` */
export const readByQueryContractmeaitempricelistentry: FunctionProfile<
  ReadByQueryContractmeaitempricelistentry,
  ContractmeaitempricelistentryData
> = {
  name: "Intacct contractmeaitempricelistentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAITEMPRICELISTENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractmeaitempricelistentryResponse,
};

/** The input of Intacct contractmeaitempricelistentry QUERY. */
export type QueryContractmeaitempricelistentry = QueryInput;

/** `Intacct contractmeaitempricelistentry QUERY Request` */
export const queryContractmeaitempricelistentry: QueryProfile<ContractmeaitempricelistentryRecord> =
  {
    name: "Intacct contractmeaitempricelistentry QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTMEAITEMPRICELISTENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractmeaitempricelistentryResponse,
  };

/** The input of Intacct contractmeaitempricelistentry LOOKUP. */
export type LookupContractmeaitempricelistentry = Lookup;

/** `Intacct contractmeaitempricelistentry LOOKUP Request` */
export const lookupContractmeaitempricelistentry: FunctionProfile<
  LookupContractmeaitempricelistentry,
  TypeData
> = {
  name: "Intacct contractmeaitempricelistentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAITEMPRICELISTENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractmeaitempricelistentryResponse,
};

/** `Intacct contractmeaitempricelistentry GET Response` */
export const getContractmeaitempricelistentryResponse: Profile<ContractmeaitempricelistentryData> =
  {
    name: "Intacct contractmeaitempricelistentry GET Response",
    version: "3.0",
    element: "data",
    content: "(contractmeaitempricelistentry*)",
    types: {
      contractmeaitempricelistentry: () => contractmeaitempricelistentryRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractmeaitempricelistentry readByQuery QUERY Response` */
export const readByQueryContractmeaitempricelistentryResponse: Profile<ContractmeaitempricelistentryData> =
  {
    name: "Intacct contractmeaitempricelistentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractmeaitempricelistentry*)",
    types: {
      contractmeaitempricelistentry: () => contractmeaitempricelistentryRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractmeaitempricelistentry QUERY Response` */
export const queryContractmeaitempricelistentryResponse: Profile<ContractmeaitempricelistentryRows> =
  {
    name: "Intacct contractmeaitempricelistentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTMEAITEMPRICELISTENTRY*)",
    types: {
      CONTRACTMEAITEMPRICELISTENTRY: () => contractmeaitempricelistentryRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractmeaitempricelistentry LOOKUP Response` */
export const lookupContractmeaitempricelistentryResponse: Profile<TypeData> = {
  name: "Intacct contractmeaitempricelistentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractmeaitempricelistentry`. */
export interface ContractmeaitempricelistentryData extends DataAttributes {
  contractmeaitempricelistentry?: ContractmeaitempricelistentryRecord[];
}

/** The fields of a contractmeaitempricelistentry that can be requested. */
export type ContractmeaitempricelistentryField =
  keyof ContractmeaitempricelistentryFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTMEAITEMPRICELISTENTRY`. */
export interface ContractmeaitempricelistentryRows extends DataAttributes {
  CONTRACTMEAITEMPRICELISTENTRY?: ContractmeaitempricelistentryRecord[];
}

/** A fair value of an item, from a date on. Declared in 3.0/contracts.dtd. */
export interface ContractmeaitempricelistentryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Item price list key. `INTEGER`. */
  ALLOCITEMPRCLSTKEY?: IntegerText | null;
  STATUS?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Flat amount/percent. `NUMBER`. */
  VALUE?: DecimalText | null;
  /** +. `NUMBER`. */
  MARKUP?: DecimalText | null;
  /** -. `NUMBER`. */
  MARKDOWN?: DecimalText | null;
  /** Upper limit. `NUMBER`. */
  BANDUP?: DecimalText | null;
  /** Lower limit. `NUMBER`. */
  BANDDOWN?: DecimalText | null;
  /** Notes. */
  MEMO?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ContractmeaitempricelistentryRelations {}

/** A record in an answer: the known fields, and any others. */
export interface ContractmeaitempricelistentryRecord
  extends
    ContractmeaitempricelistentryFields,
    OpenValues,
    Related<
      ContractmeaitempricelistentryFields,
      ContractmeaitempricelistentryRelations
    > {}

export const contractmeaitempricelistentryRecord: Shape<ContractmeaitempricelistentryRecord> =
  {
    element: "CONTRACTMEAITEMPRICELISTENTRY",
    content: `(RECORDNO? & ALLOCITEMPRCLSTKEY? & STATUS? & STARTDATE? & VALUE? & MARKUP? & MARKDOWN? &
    BANDUP? & BANDDOWN? & MEMO? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      ALLOCITEMPRCLSTKEY: "INTEGER",
      STARTDATE: "DATE_MDY",
      VALUE: "NUMBER",
      MARKUP: "NUMBER",
      MARKDOWN: "NUMBER",
      BANDUP: "NUMBER",
      BANDDOWN: "NUMBER",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => contractmeaitempricelistentryPaths,
    answer: true,
  };

export const contractmeaitempricelistentryPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED", DATE_MDY: "STARTDATE" },
};
