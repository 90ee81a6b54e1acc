// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 87b77005bd2e2f87
import type {
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
import { type ContractRecord, contractPaths } from "./contract.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Contract lines that a price is allocated among. Declared in 3.0/contracts.dtd. */
export interface CreateContractmeabundle {
  /** Contract. */
  CONTRACTID: string;
  /** Name. */
  NAME: string;
  /** Description. */
  DESCRIPTION: string;
  /** Effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EFFECTIVEDATE: IsoDate;
  /** Adjustment type. */
  ADJUSTMENTPROCESS: string;
  /** Type. */
  TYPE: "MEA Bundle";
  /** Apply to journal 1. `BOOLEAN`. */
  APPLYTOJOURNAL1: boolean;
  /** Apply to journal 2. `BOOLEAN`. */
  APPLYTOJOURNAL2?: boolean | null;
  /** Comments. */
  COMMENTS?: string;
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
    APPLYTOJOURNAL2? & COMMENTS? & CONTRACTMEABUNDLEENTRIES)`,
  source: "documented",
  wants: ["APPLYTOJOURNAL2", "COMMENTS"],
  types: {
    EFFECTIVEDATE: "DATE_MDY",
    TYPE: { name: "STRING", base: "enum", values: ["MEA Bundle"] },
    APPLYTOJOURNAL1: "BOOLEAN",
    APPLYTOJOURNAL2: "BOOLEAN",
    CONTRACTMEABUNDLEENTRIES: () => createContractmeabundleentries,
  },
  response: () => getContractmeabundleResponse,
};

/** The input of Intacct contractmeabundle GET. */
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

/** The input of Intacct contractmeabundle readByQuery QUERY. */
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

/** The input of Intacct contractmeabundle QUERY. */
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

/** The input of Intacct contractmeabundle LOOKUP. */
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
  types: { contractmeabundle: () => contractmeabundleRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractmeabundle readByQuery QUERY Response` */
export const readByQueryContractmeabundleResponse: Profile<ContractmeabundleData> =
  {
    name: "Intacct contractmeabundle readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractmeabundle*)",
    types: { contractmeabundle: () => contractmeabundleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractmeabundle QUERY Response` */
export const queryContractmeabundleResponse: Profile<ContractmeabundleRows> = {
  name: "Intacct contractmeabundle QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTRACTMEABUNDLE*)",
  types: { CONTRACTMEABUNDLE: () => contractmeabundleRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractmeabundle LOOKUP Response` */
export const lookupContractmeabundleResponse: Profile<TypeData> = {
  name: "Intacct contractmeabundle LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractmeabundle`. */
export interface ContractmeabundleData extends DataAttributes {
  contractmeabundle?: ContractmeabundleRecord[];
}

/** The fields of a contractmeabundle that can be requested. */
export type ContractmeabundleField =
  keyof ContractmeabundleFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTMEABUNDLE`. */
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
  MEA_AMOUNT?: Decimal | null;
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
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Contract. */
  CONTRACTID?: string;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EFFECTIVEDATE?: IsoDate | null;
  /** Adjustment type. */
  ADJUSTMENTPROCESS?: "One time" | "Distributed" | (string & {}) | null;
  /** Type. */
  TYPE?:
    "MEA Bundle" | "Usage Aggregation" | "Kit Bundle" | (string & {}) | null;
  /** Apply to journal 1. `BOOLEAN`. */
  APPLYTOJOURNAL1?: boolean | null;
  /** Apply to journal 2. `BOOLEAN`. */
  APPLYTOJOURNAL2?: boolean | null;
  /** Comments. */
  COMMENTS?: string;
  CONTRACTMEABUNDLEENTRIES?: ContractmeabundleentryRecord[];
  /** Contract key. `INTEGER`. */
  CONTRACTKEY?: IntegerText | null;
  /** Journal 1. */
  JOURNAL1?: string;
  /** Journal 2. */
  JOURNAL2?: string;
  /** Journal 1 status. */
  APPLYTOJ1?: string;
  /** Journal 2 status. */
  APPLYTOJ2?: string;
  /** Logical bundle IDs. */
  BUNDLES?: string;
  /** Inactivated by. */
  CLEARDESCRIPTION?: string;
  /** Line no. list. */
  LINESCSV?: string;
  /** Journal 1 effective date. */
  J1EFFECTIVEDATE?: string;
  /** Journal 2 effective date. */
  J2EFFECTIVEDATE?: string;
  /** Journal 1 through. */
  THROUGH1DATE?: string;
  /** Journal 2 through. */
  THROUGH2DATE?: string;
  /** Fair value price effective as of the. */
  FVAMOUNTBASEDON?:
    | "MEA allocation effective date"
    | "Contract line start date"
    | (string & {})
    | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
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
export interface ContractmeabundleRelations {
  CONTRACT: ContractRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractmeabundleRecord
  extends
    ContractmeabundleFields,
    OpenValues,
    Related<ContractmeabundleFields, ContractmeabundleRelations> {}

export const contractmeabundleRecord: Shape<ContractmeabundleRecord> = {
  element: "CONTRACTMEABUNDLE",
  content: `(RECORDNO? & CONTRACTID? & NAME? & DESCRIPTION? & EFFECTIVEDATE? & ADJUSTMENTPROCESS? & TYPE? &
    APPLYTOJOURNAL1? & APPLYTOJOURNAL2? & COMMENTS? & CONTRACTMEABUNDLEENTRIES? & CONTRACTKEY? &
    JOURNAL1? & JOURNAL2? & APPLYTOJ1? & APPLYTOJ2? & BUNDLES? & CLEARDESCRIPTION? & LINESCSV? &
    J1EFFECTIVEDATE? & J2EFFECTIVEDATE? & THROUGH1DATE? & THROUGH2DATE? & FVAMOUNTBASEDON? &
    STATUS? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    EFFECTIVEDATE: "DATE_MDY",
    ADJUSTMENTPROCESS: "ENUM",
    TYPE: "ENUM",
    APPLYTOJOURNAL1: "BOOLEAN",
    APPLYTOJOURNAL2: "BOOLEAN",
    CONTRACTMEABUNDLEENTRIES: () => contractmeabundleentriesRecord,
    CONTRACTKEY: "INTEGER",
    FVAMOUNTBASEDON: "ENUM",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => contractmeabundlePaths,
  answer: true,
};

export const contractmeabundlePaths: Paths = {
  types: {
    BOOLEAN: "APPLYTOJOURNAL1 APPLYTOJOURNAL2",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EFFECTIVEDATE",
  },
  to: { CONTRACT: () => contractPaths },
};

export const contractmeabundleentriesRecord: Shape<
  ContractmeabundleentryRecord[]
> = {
  element: "CONTRACTMEABUNDLEENTRIES",
  content: "(CONTRACTMEABUNDLEENTRY*)",
  types: { CONTRACTMEABUNDLEENTRY: () => contractmeabundleentryRecord },
  answer: true,
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
    answer: true,
  };
