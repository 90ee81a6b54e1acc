// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
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
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct glacctgrphierarchy readByQuery QUERY may ask for. */
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

/** What Intacct glacctgrphierarchy QUERY may ask for. */
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

/** What Intacct glacctgrphierarchy LOOKUP may ask for. */
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
    alias: { GLACCTGRPHIERARCHY: "glacctgrphierarchy" },
    types: { glacctgrphierarchy: () => glacctgrphierarchyRecord },
    attributes: dataAttributes,
    nulls: true,
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
    nulls: true,
  };

/** `Intacct glacctgrphierarchy LOOKUP Response` */
export const lookupGlacctgrphierarchyResponse: Profile<TypeData> = {
  name: "Intacct glacctgrphierarchy LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `glacctgrphierarchy` holds. */
export interface GlacctgrphierarchyData extends DataAttributes {
  glacctgrphierarchy?: GlacctgrphierarchyRecord[];
}

/** The fields of a glacctgrphierarchy that can be asked for. */
export type GlacctgrphierarchyField =
  keyof GlacctgrphierarchyFields | `${string}.${string}`;

/** What an answer about `GLACCTGRPHIERARCHY` holds. */
export interface GlacctgrphierarchyRows extends DataAttributes {
  GLACCTGRPHIERARCHY?: GlacctgrphierarchyRecord[];
}

/** An account, and an account group that it belongs to. Declared in 3.0/general-ledger.dtd. */
export interface GlacctgrphierarchyFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  GLACCTGRPNAME?: string;
  ACCOUNTNO?: string;
  /** `INTEGER`. */
  GLACCTGRPKEY?: IntegerText | null;
  /** `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GlacctgrphierarchyRecord
  extends GlacctgrphierarchyFields, OpenValues {}

export const glacctgrphierarchyRecord: Shape<GlacctgrphierarchyRecord> = {
  element: "GLACCTGRPHIERARCHY",
  content:
    "(RECORDNO? & GLACCTGRPNAME? & ACCOUNTNO? & GLACCTGRPKEY? & ACCOUNTKEY? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    GLACCTGRPKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
  },
  nulls: true,
};
