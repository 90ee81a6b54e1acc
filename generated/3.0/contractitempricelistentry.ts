// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 9f09dc28fee00d32
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
import {
  type ContractitemprclstentytierRecord,
  contractitemprclstentytierRecord,
} from "./contractitemprclstentytier.js";
import {
  type ContractitempricelistRecord,
  contractitempricelistPaths,
} from "./contractitempricelist.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct contractitempricelistentry GET. */
export type GetContractitempricelistentry = Read<
  ContractitempricelistentryField | "*"
>;

/** `Intacct contractitempricelistentry GET Request` */
export const getContractitempricelistentry: FunctionProfile<
  GetContractitempricelistentry,
  ContractitempricelistentryData
> = {
  name: "Intacct contractitempricelistentry GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTITEMPRICELISTENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractitempricelistentryResponse,
};

/** The input of Intacct contractitempricelistentry readByQuery QUERY. */
export type ReadByQueryContractitempricelistentry = ReadByQuery<
  ContractitempricelistentryField | "*"
>;

/** `Intacct contractitempricelistentry readByQuery QUERY Request` */
export const readByQueryContractitempricelistentry: FunctionProfile<
  ReadByQueryContractitempricelistentry,
  ContractitempricelistentryData
> = {
  name: "Intacct contractitempricelistentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTITEMPRICELISTENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractitempricelistentryResponse,
};

/** The input of Intacct contractitempricelistentry QUERY. */
export type QueryContractitempricelistentry = QueryInput;

/** `Intacct contractitempricelistentry QUERY Request` */
export const queryContractitempricelistentry: QueryProfile<ContractitempricelistentryRecord> =
  {
    name: "Intacct contractitempricelistentry QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTITEMPRICELISTENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractitempricelistentryResponse,
  };

/** The input of Intacct contractitempricelistentry LOOKUP. */
export type LookupContractitempricelistentry = Lookup;

/** `Intacct contractitempricelistentry LOOKUP Request` */
export const lookupContractitempricelistentry: FunctionProfile<
  LookupContractitempricelistentry,
  TypeData
> = {
  name: "Intacct contractitempricelistentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTITEMPRICELISTENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractitempricelistentryResponse,
};

/** `Intacct contractitempricelistentry GET Response` */
export const getContractitempricelistentryResponse: Profile<ContractitempricelistentryData> =
  {
    name: "Intacct contractitempricelistentry GET Response",
    version: "3.0",
    element: "data",
    content: "(contractitempricelistentry*)",
    types: {
      contractitempricelistentry: () => contractitempricelistentryRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractitempricelistentry readByQuery QUERY Response` */
export const readByQueryContractitempricelistentryResponse: Profile<ContractitempricelistentryData> =
  {
    name: "Intacct contractitempricelistentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractitempricelistentry*)",
    types: {
      contractitempricelistentry: () => contractitempricelistentryRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractitempricelistentry QUERY Response` */
export const queryContractitempricelistentryResponse: Profile<ContractitempricelistentryRows> =
  {
    name: "Intacct contractitempricelistentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTITEMPRICELISTENTRY*)",
    types: {
      CONTRACTITEMPRICELISTENTRY: () => contractitempricelistentryRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractitempricelistentry LOOKUP Response` */
export const lookupContractitempricelistentryResponse: Profile<TypeData> = {
  name: "Intacct contractitempricelistentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractitempricelistentry`. */
export interface ContractitempricelistentryData extends DataAttributes {
  contractitempricelistentry?: ContractitempricelistentryRecord[];
}

/** The fields of a contractitempricelistentry that can be requested. */
export type ContractitempricelistentryField =
  keyof ContractitempricelistentryFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTITEMPRICELISTENTRY`. */
export interface ContractitempricelistentryRows extends DataAttributes {
  CONTRACTITEMPRICELISTENTRY?: ContractitempricelistentryRecord[];
}

/** A price of an item, from a date on. Declared in 3.0/contracts.dtd. */
export interface ContractitempricelistentryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Flat amount. `MONEY`. */
  VALUE?: DecimalText | null;
  /** Included units. `NUMBER`. */
  INCLUDEDUNITS?: DecimalText | null;
  /** Variable unit rate. `NUMBER`. */
  VARUNITRATE?: DecimalText | null;
  CONTRACTITEMPRCLSTENTYTIERS?: ContractitemprclstentytierRecord[];
  /** Notes. */
  MEMO?: string;
  /** Item price list key. `INTEGER`. */
  ALLOCITEMPRCLSTKEY?: IntegerText | null;
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
export interface ContractitempricelistentryRelations {
  CONTRACTITEMPRICELIST: ContractitempricelistRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractitempricelistentryRecord
  extends
    ContractitempricelistentryFields,
    OpenValues,
    Related<
      ContractitempricelistentryFields,
      ContractitempricelistentryRelations
    > {}

export const contractitempricelistentryRecord: Shape<ContractitempricelistentryRecord> =
  {
    element: "CONTRACTITEMPRICELISTENTRY",
    content: `(RECORDNO? & STARTDATE? & VALUE? & INCLUDEDUNITS? & VARUNITRATE? &
    CONTRACTITEMPRCLSTENTYTIERS? & MEMO? & ALLOCITEMPRCLSTKEY? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      STARTDATE: "DATE_MDY",
      VALUE: "MONEY",
      INCLUDEDUNITS: "NUMBER",
      VARUNITRATE: "NUMBER",
      CONTRACTITEMPRCLSTENTYTIERS: () => contractitemprclstentytiersRecord,
      ALLOCITEMPRCLSTKEY: "INTEGER",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => contractitempricelistentryPaths,
    answer: true,
  };

export const contractitempricelistentryPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED", DATE_MDY: "STARTDATE" },
  to: { CONTRACTITEMPRICELIST: () => contractitempricelistPaths },
};

export const contractitemprclstentytiersRecord: Shape<
  ContractitemprclstentytierRecord[]
> = {
  element: "CONTRACTITEMPRCLSTENTYTIERS",
  content: "(CONTRACTITEMPRCLSTENTYTIER*)",
  types: { CONTRACTITEMPRCLSTENTYTIER: () => contractitemprclstentytierRecord },
  answer: true,
};
