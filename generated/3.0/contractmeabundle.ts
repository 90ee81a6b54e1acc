// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
import type {
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Contract lines that a price is allocated among. Declared in 3.0/contracts.dtd. */
export interface CreateContractmeabundle {
  CONTRACTID: string;
  NAME: string;
  DESCRIPTION: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EFFECTIVEDATE: IsoDate;
  ADJUSTMENTPROCESS: string;
  TYPE: "MEA Bundle";
  /** `BOOLEAN`. */
  APPLYTOJOURNAL1: boolean;
  /** `BOOLEAN`. */
  APPLYTOJOURNAL2: boolean;
  COMMENTS: string;
  CONTRACTMEABUNDLEENTRIES: readonly [
    CreateContractmeabundleentry,
    ...CreateContractmeabundleentry[],
  ];
}

/** `Intacct contractmeabundle CREATE Request` */
export const createContractmeabundle: FunctionProfile<
  CreateContractmeabundle,
  ContractmeabundleData
> = {
  name: "Intacct contractmeabundle CREATE Request",
  version: "3.0",
  within: "create",
  element: "CONTRACTMEABUNDLE",
  content: `(CONTRACTID & NAME & DESCRIPTION & EFFECTIVEDATE & ADJUSTMENTPROCESS & TYPE & APPLYTOJOURNAL1 &
    APPLYTOJOURNAL2 & COMMENTS & CONTRACTMEABUNDLEENTRIES)`,
  source: "documented",
  types: {
    EFFECTIVEDATE: "DATE_MDY",
    TYPE: { name: "STRING", base: "enum", values: ["MEA Bundle"] },
    APPLYTOJOURNAL1: "BOOLEAN",
    APPLYTOJOURNAL2: "BOOLEAN",
    CONTRACTMEABUNDLEENTRIES: () => createContractmeabundleentries,
  },
  response: () => getContractmeabundleResponse,
};

/** What Intacct contractmeabundle GET may ask for. */
export type GetContractmeabundle = Read<ContractmeabundleField | "*">;

/** `Intacct contractmeabundle GET Request` */
export const getContractmeabundle: FunctionProfile<
  GetContractmeabundle,
  ContractmeabundleData
> = {
  name: "Intacct contractmeabundle GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEABUNDLE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractmeabundleResponse,
};

/** What Intacct contractmeabundle readByQuery QUERY may ask for. */
export type ReadByQueryContractmeabundle = ReadByQuery<
  ContractmeabundleField | "*"
>;

/** `Intacct contractmeabundle readByQuery QUERY Request` */
export const readByQueryContractmeabundle: FunctionProfile<
  ReadByQueryContractmeabundle,
  ContractmeabundleData
> = {
  name: "Intacct contractmeabundle readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEABUNDLE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractmeabundleResponse,
};

/** What Intacct contractmeabundle QUERY may ask for. */
export type QueryContractmeabundle = QueryInput;

/** `Intacct contractmeabundle QUERY Request` */
export const queryContractmeabundle: QueryProfile<ContractmeabundleRecord> = {
  name: "Intacct contractmeabundle QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEABUNDLE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryContractmeabundleResponse,
};

/** What Intacct contractmeabundle LOOKUP may ask for. */
export type LookupContractmeabundle = Lookup;

/** `Intacct contractmeabundle LOOKUP Request` */
export const lookupContractmeabundle: FunctionProfile<
  LookupContractmeabundle,
  TypeData
> = {
  name: "Intacct contractmeabundle LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEABUNDLE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractmeabundleResponse,
};

/** `Intacct contractmeabundle GET Response` */
export const getContractmeabundleResponse: Profile<ContractmeabundleData> = {
  name: "Intacct contractmeabundle GET Response",
  version: "3.0",
  element: "data",
  content: "(contractmeabundle*)",
  alias: { CONTRACTMEABUNDLE: "contractmeabundle" },
  types: { contractmeabundle: () => contractmeabundleRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contractmeabundle readByQuery QUERY Response` */
export const readByQueryContractmeabundleResponse: Profile<ContractmeabundleData> =
  {
    name: "Intacct contractmeabundle readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractmeabundle*)",
    alias: { CONTRACTMEABUNDLE: "contractmeabundle" },
    types: { contractmeabundle: () => contractmeabundleRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractmeabundle QUERY Response` */
export const queryContractmeabundleResponse: Profile<ContractmeabundleRows> = {
  name: "Intacct contractmeabundle QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTRACTMEABUNDLE*)",
  types: { CONTRACTMEABUNDLE: () => contractmeabundleRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contractmeabundle LOOKUP Response` */
export const lookupContractmeabundleResponse: Profile<TypeData> = {
  name: "Intacct contractmeabundle LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contractmeabundle` holds. */
export interface ContractmeabundleData extends DataAttributes {
  contractmeabundle?: ContractmeabundleRecord[];
}

/** The fields of a contractmeabundle that can be asked for. */
export type ContractmeabundleField =
  keyof ContractmeabundleFields | `${string}.${string}`;

/** What an answer about `CONTRACTMEABUNDLE` holds. */
export interface ContractmeabundleRows extends DataAttributes {
  CONTRACTMEABUNDLE?: ContractmeabundleRecord[];
}

export const createContractmeabundleentries: Shape<
  readonly [CreateContractmeabundleentry, ...CreateContractmeabundleentry[]]
> = {
  element: "CONTRACTMEABUNDLEENTRIES",
  content: "(CONTRACTMEABUNDLEENTRY+)",
  types: { CONTRACTMEABUNDLEENTRY: () => createContractmeabundleentry },
};

/** A contract line of the bundle, and what is allocated to it. Declared in 3.0/contracts.dtd. */
export interface CreateContractmeabundleentry {
  CONTRACTDETAILLINENO: string;
  /** `INTEGER`. */
  BUNDLENO: Integer;
  /** `MONEY`. */
  MEA_AMOUNT?: Decimal;
}

export const createContractmeabundleentry: Shape<CreateContractmeabundleentry> =
  {
    element: "CONTRACTMEABUNDLEENTRY",
    content: "(CONTRACTDETAILLINENO & BUNDLENO & MEA_AMOUNT?)",
    source: "documented",
    types: { BUNDLENO: "INTEGER", MEA_AMOUNT: "MONEY" },
  };

/** Contract lines that a price is allocated among. Declared in 3.0/contracts.dtd. */
export interface ContractmeabundleFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CONTRACTID?: string;
  NAME?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EFFECTIVEDATE?: IsoDate | null;
  ADJUSTMENTPROCESS?: string;
  TYPE?: "MEA Bundle" | (string & {}) | null;
  /** `BOOLEAN`. */
  APPLYTOJOURNAL1?: boolean | null;
  /** `BOOLEAN`. */
  APPLYTOJOURNAL2?: boolean | null;
  COMMENTS?: string;
  CONTRACTMEABUNDLEENTRIES?: ContractmeabundleentryRecord[];
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContractmeabundleRecord
  extends ContractmeabundleFields, OpenValues {}

export const contractmeabundleRecord: Shape<ContractmeabundleRecord> = {
  element: "CONTRACTMEABUNDLE",
  content: `(RECORDNO? & CONTRACTID? & NAME? & DESCRIPTION? & EFFECTIVEDATE? & ADJUSTMENTPROCESS? & TYPE? &
    APPLYTOJOURNAL1? & APPLYTOJOURNAL2? & COMMENTS? & CONTRACTMEABUNDLEENTRIES? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    EFFECTIVEDATE: "DATE_MDY",
    TYPE: { name: "STRING", base: "enum", values: ["MEA Bundle"], open: true },
    APPLYTOJOURNAL1: "BOOLEAN",
    APPLYTOJOURNAL2: "BOOLEAN",
    CONTRACTMEABUNDLEENTRIES: () => contractmeabundleentriesRecord,
  },
  nulls: true,
};

export const contractmeabundleentriesRecord: Shape<
  ContractmeabundleentryRecord[]
> = {
  element: "CONTRACTMEABUNDLEENTRIES",
  content: "(CONTRACTMEABUNDLEENTRY*)",
  types: { CONTRACTMEABUNDLEENTRY: () => contractmeabundleentryRecord },
  nulls: true,
};

/** A contract line of the bundle, and what is allocated to it. Declared in 3.0/contracts.dtd. */
export interface ContractmeabundleentryRecord extends OpenValues {
  CONTRACTDETAILLINENO?: string;
  /** `INTEGER`. */
  BUNDLENO?: IntegerText | null;
  /** `MONEY`. */
  MEA_AMOUNT?: DecimalText | null;
}

export const contractmeabundleentryRecord: Shape<ContractmeabundleentryRecord> =
  {
    element: "CONTRACTMEABUNDLEENTRY",
    content: "(CONTRACTDETAILLINENO? & BUNDLENO? & MEA_AMOUNT? & #ANY*)",
    types: { BUNDLENO: "INTEGER", MEA_AMOUNT: "MONEY" },
    nulls: true,
  };
