// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit. Checksum 53d2efc5fa8ddc35
import type {
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct glacctgrphierarchy readByQuery QUERY. */
export type ReadByQueryGlacctgrphierarchy = ReadByQuery<
  GlacctgrphierarchyField | "*"
>;

/** `Intacct glacctgrphierarchy readByQuery QUERY Request` */
export const readByQueryGlacctgrphierarchy: FunctionProfile<
  ReadByQueryGlacctgrphierarchy,
  GlacctgrphierarchyData
> = {
  name: "Intacct glacctgrphierarchy readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPHIERARCHY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlacctgrphierarchyResponse,
};

/** The input of Intacct glacctgrphierarchy QUERY. */
export type QueryGlacctgrphierarchy = QueryInput;

/** `Intacct glacctgrphierarchy QUERY Request` */
export const queryGlacctgrphierarchy: QueryProfile<GlacctgrphierarchyRecord> = {
  name: "Intacct glacctgrphierarchy QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPHIERARCHY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGlacctgrphierarchyResponse,
};

/** The input of Intacct glacctgrphierarchy LOOKUP. */
export type LookupGlacctgrphierarchy = Lookup;

/** `Intacct glacctgrphierarchy LOOKUP Request` */
export const lookupGlacctgrphierarchy: FunctionProfile<
  LookupGlacctgrphierarchy,
  TypeData
> = {
  name: "Intacct glacctgrphierarchy LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPHIERARCHY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlacctgrphierarchyResponse,
};

/** `Intacct glacctgrphierarchy readByQuery QUERY Response` */
export const readByQueryGlacctgrphierarchyResponse: Profile<GlacctgrphierarchyData> =
  {
    name: "Intacct glacctgrphierarchy readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(glacctgrphierarchy*)",
    types: { glacctgrphierarchy: () => glacctgrphierarchyRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct glacctgrphierarchy QUERY Response` */
export const queryGlacctgrphierarchyResponse: Profile<GlacctgrphierarchyRows> =
  {
    name: "Intacct glacctgrphierarchy QUERY Response",
    version: "3.0",
    element: "data",
    content: "(GLACCTGRPHIERARCHY*)",
    types: { GLACCTGRPHIERARCHY: () => glacctgrphierarchyRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct glacctgrphierarchy LOOKUP Response` */
export const lookupGlacctgrphierarchyResponse: Profile<TypeData> = {
  name: "Intacct glacctgrphierarchy LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glacctgrphierarchy`. */
export interface GlacctgrphierarchyData extends DataAttributes {
  glacctgrphierarchy?: GlacctgrphierarchyRecord[];
}

/** The fields of a glacctgrphierarchy that can be requested. */
export type GlacctgrphierarchyField =
  keyof GlacctgrphierarchyFields | `${string}.${string}`;

/** The data of an answer about `GLACCTGRPHIERARCHY`. */
export interface GlacctgrphierarchyRows extends DataAttributes {
  GLACCTGRPHIERARCHY?: GlacctgrphierarchyRecord[];
}

/** An account, and an account group that it belongs to. Declared in 3.0/general-ledger.dtd. */
export interface GlacctgrphierarchyFields {
  /** Record number. */
  RECORDNO?: string;
  /** Account group name. */
  GLACCTGRPNAME?: string;
  /** Account number. */
  ACCOUNTNO?: string;
  /** Account group key. `INTEGER`. */
  GLACCTGRPKEY?: IntegerText | null;
  /** Account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Account group title. */
  GLACCTGRPTITLE?: string;
  /** Normal balance. */
  GLACCTGRPNORMALBALANCE?: "debit" | "credit" | (string & {}) | null;
  /** Type of account group. */
  GLACCTGRPMEMBERTYPE?:
    | "Accounts"
    | "Statistical Accounts"
    | "Groups"
    | "Computation"
    | "Category"
    | "Statistical Category"
    | (string & {})
    | null;
  /** How created. */
  GLACCTGRPHOWCREATED?: "User Defined" | "System" | (string & {}) | null;
  /** Account group location key. `INTEGER`. */
  GLACCTGRPLOCATIONKEY?: IntegerText | null;
  /** Account title. */
  ACCOUNTTITLE?: string;
  /** Account normal balance. */
  ACCOUNTNORMALBALANCE?: "debit" | "credit" | (string & {}) | null;
  /** Account type. */
  ACCOUNTTYPE?: "balancesheet" | "incomestatement" | (string & {}) | null;
  /** Account location key. `INTEGER`. */
  ACCOUNTLOCATIONKEY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface GlacctgrphierarchyRelations {}

/** A record in an answer: the known fields, and any others. */
export interface GlacctgrphierarchyRecord
  extends
    GlacctgrphierarchyFields,
    OpenValues,
    Related<GlacctgrphierarchyFields, GlacctgrphierarchyRelations> {}

export const glacctgrphierarchyRecord: Shape<GlacctgrphierarchyRecord> = {
  element: "GLACCTGRPHIERARCHY",
  content: `(RECORDNO? & GLACCTGRPNAME? & ACCOUNTNO? & GLACCTGRPKEY? & ACCOUNTKEY? & GLACCTGRPTITLE? &
    GLACCTGRPNORMALBALANCE? & GLACCTGRPMEMBERTYPE? & GLACCTGRPHOWCREATED? & GLACCTGRPLOCATIONKEY? &
    ACCOUNTTITLE? & ACCOUNTNORMALBALANCE? & ACCOUNTTYPE? & ACCOUNTLOCATIONKEY? & RECORD_URL? &
    #ANY*)`,
  types: {
    GLACCTGRPKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    GLACCTGRPNORMALBALANCE: "ENUM",
    GLACCTGRPMEMBERTYPE: "ENUM",
    GLACCTGRPHOWCREATED: "ENUM",
    GLACCTGRPLOCATIONKEY: "INTEGER",
    ACCOUNTNORMALBALANCE: "ENUM",
    ACCOUNTTYPE: "ENUM",
    ACCOUNTLOCATIONKEY: "INTEGER",
  },
  paths: () => glacctgrphierarchyPaths,
  answer: true,
};

export const glacctgrphierarchyPaths: Paths = {};
