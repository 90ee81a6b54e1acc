// Made by intacct-codegen from 3.0/objects.dtd, 3.0/tax.dtd; do not edit. Checksum d832e69f35fb7ea5
import type {
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
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct taxsolution GET. */
export type GetTaxsolution = Read<TaxsolutionField | "*">;

/** `Intacct taxsolution GET Request` */
export const getTaxsolution: FunctionProfile<GetTaxsolution, TaxsolutionData> =
  {
    name: "Intacct taxsolution GET Request",
    version: "3.0",
    fixed: { object: "TAXSOLUTION" },
    element: "read",
    content: "(object & keys & fields? & returnFormat? & docparid?)",
    types: readTypes,
    response: () => getTaxsolutionResponse,
  };

/** The input of Intacct taxsolution readByName GET. */
export type ReadByNameTaxsolution = ReadByName<TaxsolutionField | "*">;

/** `Intacct taxsolution readByName GET Request` */
export const readByNameTaxsolution: FunctionProfile<
  ReadByNameTaxsolution,
  TaxsolutionData
> = {
  name: "Intacct taxsolution readByName GET Request",
  version: "3.0",
  fixed: { object: "TAXSOLUTION" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameTaxsolutionResponse,
};

/** The input of Intacct taxsolution readByQuery QUERY. */
export type ReadByQueryTaxsolution = ReadByQuery<TaxsolutionField | "*">;

/** `Intacct taxsolution readByQuery QUERY Request` */
export const readByQueryTaxsolution: FunctionProfile<
  ReadByQueryTaxsolution,
  TaxsolutionData
> = {
  name: "Intacct taxsolution readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "TAXSOLUTION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTaxsolutionResponse,
};

/** The input of Intacct taxsolution QUERY. */
export type QueryTaxsolution = QueryInput;

/** `Intacct taxsolution QUERY Request` */
export const queryTaxsolution: QueryProfile<TaxsolutionRecord> = {
  name: "Intacct taxsolution QUERY Request",
  version: "3.0",
  fixed: { object: "TAXSOLUTION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTaxsolutionResponse,
};

/** The input of Intacct taxsolution LOOKUP. */
export type LookupTaxsolution = Lookup;

/** `Intacct taxsolution LOOKUP Request` */
export const lookupTaxsolution: FunctionProfile<LookupTaxsolution, TypeData> = {
  name: "Intacct taxsolution LOOKUP Request",
  version: "3.0",
  fixed: { object: "TAXSOLUTION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupTaxsolutionResponse,
};

/** `Intacct taxsolution GET Response` */
export const getTaxsolutionResponse: Profile<TaxsolutionData> = {
  name: "Intacct taxsolution GET Response",
  version: "3.0",
  element: "data",
  content: "(taxsolution*)",
  types: { taxsolution: () => taxsolutionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxsolution readByName GET Response` */
export const readByNameTaxsolutionResponse: Profile<TaxsolutionData> = {
  name: "Intacct taxsolution readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(taxsolution*)",
  types: { taxsolution: () => taxsolutionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxsolution readByQuery QUERY Response` */
export const readByQueryTaxsolutionResponse: Profile<TaxsolutionData> = {
  name: "Intacct taxsolution readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(taxsolution*)",
  types: { taxsolution: () => taxsolutionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxsolution QUERY Response` */
export const queryTaxsolutionResponse: Profile<TaxsolutionRows> = {
  name: "Intacct taxsolution QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TAXSOLUTION*)",
  types: { TAXSOLUTION: () => taxsolutionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxsolution LOOKUP Response` */
export const lookupTaxsolutionResponse: Profile<TypeData> = {
  name: "Intacct taxsolution LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `taxsolution`. */
export interface TaxsolutionData extends DataAttributes {
  taxsolution?: TaxsolutionRecord[];
}

/** The fields of a taxsolution that can be requested. */
export type TaxsolutionField = keyof TaxsolutionFields | `${string}.${string}`;

/** The data of an answer about `TAXSOLUTION`. */
export interface TaxsolutionRows extends DataAttributes {
  TAXSOLUTION?: TaxsolutionRecord[];
}

/** A tax solution. Declared in 3.0/tax.dtd. */
export interface TaxsolutionFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Tax solution name. */
  SOLUTIONID?: string;
  /** Tax engine. */
  TAXMETHOD?:
    | "Advanced tax"
    | "VAT or GST"
    | "Avalara"
    | "None"
    | "Simple tax"
    | (string & {})
    | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. */
  STATUS?: "Active" | "Inactive" | "Not configured" | (string & {}) | null;
  /** Type. */
  TYPE?: "Standard" | "Custom" | (string & {}) | null;
  /** Start date of first tax submission period. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Enable multiple taxes per line. Turning this option on is permanent. `BOOLEAN`. */
  SHOWMULTILINETAX?: boolean | null;
  /** GL account for taxes on advance. */
  ARADVANCEOFFSETACCT?: string;
  /** GL account for input taxes. */
  GLACCOUNTPURCHASE?: string;
  /** GL account for output taxes. */
  GLACCOUNTSALE?: string;
  /** Alternative setup. `BOOLEAN`. */
  ALTSETUP?: boolean | null;
  /** Last updated. `DATE_MDY`, sent as mm/dd/yyyy. */
  LASTUPDATE?: IsoDate | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Submission process. */
  SUBMISSIONPROCESS?:
    | "Sage Regulatory Reporting"
    | "User Submitted"
    | "None"
    | (string & {})
    | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface TaxsolutionRelations {}

/** A record in an answer: the known fields, and any others. */
export interface TaxsolutionRecord
  extends
    TaxsolutionFields,
    OpenValues,
    Related<TaxsolutionFields, TaxsolutionRelations> {}

export const taxsolutionRecord: Shape<TaxsolutionRecord> = {
  element: "TAXSOLUTION",
  content: `(RECORDNO? & TAXSOLUTIONID? & SOLUTIONID? & TAXMETHOD? & DESCRIPTION? & STATUS? & TYPE? &
    STARTDATE? & SHOWMULTILINETAX? & ARADVANCEOFFSETACCT? & GLACCOUNTPURCHASE? & GLACCOUNTSALE? &
    ALTSETUP? & LASTUPDATE? & WHENCREATED? & WHENMODIFIED? & SUBMISSIONPROCESS? & RECORD_URL? &
    #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TAXMETHOD: "ENUM",
    STATUS: "ENUM",
    TYPE: "ENUM",
    STARTDATE: "DATE_MDY",
    SHOWMULTILINETAX: "BOOLEAN",
    ALTSETUP: "BOOLEAN",
    LASTUPDATE: "DATE_MDY",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    SUBMISSIONPROCESS: "ENUM",
  },
  paths: () => taxsolutionPaths,
  answer: true,
};

export const taxsolutionPaths: Paths = {
  types: {
    BOOLEAN: "SHOWMULTILINETAX ALTSETUP",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "STARTDATE LASTUPDATE",
  },
};
