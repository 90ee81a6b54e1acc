// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd, shared/objects.dtd; do not edit.
import type {
  Completed,
  DecimalText,
  FunctionProfile,
  IntegerText,
  OpenRecord,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct glbudgetitem DELETE may ask for. */
export type DeleteGlBudgetItem = Delete;

/** `Intacct glbudgetitem DELETE Request` */
export const deleteGlBudgetItem: FunctionProfile<
  DeleteGlBudgetItem,
  Completed
> = {
  name: "Intacct glbudgetitem DELETE Request",
  version: "3.0",
  fixed: { object: "GLBUDGETITEM" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct glbudgetitem GET may ask for. */
export type GetGlBudgetItem = Read<GlBudgetItemField | "*">;

/** `Intacct glbudgetitem GET Request` */
export const getGlBudgetItem: FunctionProfile<
  GetGlBudgetItem,
  GlBudgetItemData
> = {
  name: "Intacct glbudgetitem GET Request",
  version: "3.0",
  fixed: { object: "GLBUDGETITEM" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGlBudgetItemResponse,
};

/** What Intacct glbudgetitem readByQuery QUERY may ask for. */
export type ReadByQueryGlBudgetItem = ReadByQuery<GlBudgetItemField | "*">;

/** `Intacct glbudgetitem readByQuery QUERY Request` */
export const readByQueryGlBudgetItem: FunctionProfile<
  ReadByQueryGlBudgetItem,
  GlBudgetItemData
> = {
  name: "Intacct glbudgetitem readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLBUDGETITEM" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlBudgetItemResponse,
};

/** What Intacct glbudgetitem QUERY may ask for. */
export type QueryGlBudgetItem = QueryInput;

/** `Intacct glbudgetitem QUERY Request` */
export const queryGlBudgetItem: QueryProfile<GlBudgetItemRecord> = {
  name: "Intacct glbudgetitem QUERY Request",
  version: "3.0",
  fixed: { object: "GLBUDGETITEM" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGlBudgetItemResponse,
};

/** What Intacct glbudgetitem LOOKUP may ask for. */
export type LookupGlBudgetItem = Lookup;

/** `Intacct glbudgetitem LOOKUP Request` */
export const lookupGlBudgetItem: FunctionProfile<LookupGlBudgetItem, TypeData> =
  {
    name: "Intacct glbudgetitem LOOKUP Request",
    version: "3.0",
    fixed: { object: "GLBUDGETITEM" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupGlBudgetItemResponse,
  };

/** What Intacct glbudgetitem get_list QUERY may ask for. */
export type GetListGlBudgetItem = GetList;

/** `Intacct glbudgetitem get_list QUERY Request` */
export const getListGlBudgetItem: FunctionProfile<
  GetListGlBudgetItem,
  GlBudgetItemRows2
> = {
  name: "Intacct glbudgetitem get_list QUERY Request",
  version: "3.0",
  fixed: { object: "glbudgetitem" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListGlBudgetItemResponse,
};

/** `Intacct glbudgetitem GET Response` */
export const getGlBudgetItemResponse: Profile<GlBudgetItemData> = {
  name: "Intacct glbudgetitem GET Response",
  version: "3.0",
  element: "data",
  content: "(glbudgetitem*)",
  alias: { GLBUDGETITEM: "glbudgetitem" },
  types: { glbudgetitem: () => glBudgetItemRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glbudgetitem readByQuery QUERY Response` */
export const readByQueryGlBudgetItemResponse: Profile<GlBudgetItemData> = {
  name: "Intacct glbudgetitem readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(glbudgetitem*)",
  alias: { GLBUDGETITEM: "glbudgetitem" },
  types: { glbudgetitem: () => glBudgetItemRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glbudgetitem QUERY Response` */
export const queryGlBudgetItemResponse: Profile<GlBudgetItemRows> = {
  name: "Intacct glbudgetitem QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLBUDGETITEM*)",
  types: { GLBUDGETITEM: () => glBudgetItemRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glbudgetitem LOOKUP Response` */
export const lookupGlBudgetItemResponse: Profile<TypeData> = {
  name: "Intacct glbudgetitem LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glbudgetitem get_list QUERY Response` */
export const getListGlBudgetItemResponse: Profile<GlBudgetItemRows2> = {
  name: "Intacct glbudgetitem get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(glbudgetitem*)",
  types: { glbudgetitem: () => ({ element: "glbudgetitem", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `glbudgetitem` holds. */
export interface GlBudgetItemData extends DataAttributes {
  glbudgetitem?: GlBudgetItemRecord[];
}

/** The fields of a glbudgetitem that can be asked for. */
export type GlBudgetItemField =
  keyof GlBudgetItemFields | `${string}.${string}`;

/** What an answer about `GLBUDGETITEM` holds. */
export interface GlBudgetItemRows extends DataAttributes {
  GLBUDGETITEM?: GlBudgetItemRecord[];
}

/** What an answer about `glbudgetitem` holds. */
export interface GlBudgetItemRows2 extends DataAttributes {
  glbudgetitem?: OpenRecord[];
}

/** The budget of an account in a period. Declared in 3.0/general-ledger.dtd. */
export interface GlBudgetItemFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ACCT_NO?: string;
  PERIODNAME?: string;
  LOCATION_NO?: string;
  DEPT_NO?: string;
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
  BUDGETID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GlBudgetItemRecord extends GlBudgetItemFields, OpenValues {}

export const glBudgetItemRecord: Shape<GlBudgetItemRecord> = {
  element: "GLBUDGETITEM",
  content:
    "(RECORDNO? & ACCT_NO? & PERIODNAME? & LOCATION_NO? & DEPT_NO? & AMOUNT? & BUDGETID? & #ANY*)",
  types: { RECORDNO: "INTEGER", AMOUNT: "MONEY" },
  nulls: true,
};
