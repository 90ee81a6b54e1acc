// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd, shared/objects.dtd; do not edit. Checksum e23e81dcda612f2b
import type {
  FunctionProfile,
  IntegerText,
  IsoDateTime,
  OpenRecord,
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
import { type GetList, getListTypes } from "./get_list.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct itemglgroup GET. */
export type GetItemGlGroup = Read<ItemGlGroupField | "*">;

/** `Intacct itemglgroup GET Request` */
export const getItemGlGroup: FunctionProfile<GetItemGlGroup, ItemGlGroupData> =
  {
    name: "Intacct itemglgroup GET Request",
    version: "3.0",
    fixed: { object: "ITEMGLGROUP" },
    element: "read",
    content: "(object & keys & fields? & returnFormat? & docparid?)",
    types: readTypes,
    response: () => getItemGlGroupResponse,
  };

/** The input of Intacct itemglgroup readByName GET. */
export type ReadByNameItemGlGroup = ReadByName<ItemGlGroupField | "*">;

/** `Intacct itemglgroup readByName GET Request` */
export const readByNameItemGlGroup: FunctionProfile<
  ReadByNameItemGlGroup,
  ItemGlGroupData
> = {
  name: "Intacct itemglgroup readByName GET Request",
  version: "3.0",
  fixed: { object: "ITEMGLGROUP" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameItemGlGroupResponse,
};

/** The input of Intacct itemglgroup readByQuery QUERY. */
export type ReadByQueryItemGlGroup = ReadByQuery<ItemGlGroupField | "*">;

/** `Intacct itemglgroup readByQuery QUERY Request` */
export const readByQueryItemGlGroup: FunctionProfile<
  ReadByQueryItemGlGroup,
  ItemGlGroupData
> = {
  name: "Intacct itemglgroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ITEMGLGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryItemGlGroupResponse,
};

/** The input of Intacct itemglgroup QUERY. */
export type QueryItemGlGroup = QueryInput;

/** `Intacct itemglgroup QUERY Request` */
export const queryItemGlGroup: QueryProfile<ItemGlGroupRecord> = {
  name: "Intacct itemglgroup QUERY Request",
  version: "3.0",
  fixed: { object: "ITEMGLGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryItemGlGroupResponse,
};

/** The input of Intacct itemglgroup LOOKUP. */
export type LookupItemGlGroup = Lookup;

/** `Intacct itemglgroup LOOKUP Request` */
export const lookupItemGlGroup: FunctionProfile<LookupItemGlGroup, TypeData> = {
  name: "Intacct itemglgroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "ITEMGLGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupItemGlGroupResponse,
};

/** The input of Intacct itemglgroup get_list QUERY. */
export type GetListItemGlGroup = GetList;

/** `Intacct itemglgroup get_list QUERY Request` */
export const getListItemGlGroup: FunctionProfile<
  GetListItemGlGroup,
  ItemGlGroupRows2
> = {
  name: "Intacct itemglgroup get_list QUERY Request",
  version: "3.0",
  fixed: { object: "itemglgroup" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListItemGlGroupResponse,
};

/** `Intacct itemglgroup GET Response` */
export const getItemGlGroupResponse: Profile<ItemGlGroupData> = {
  name: "Intacct itemglgroup GET Response",
  version: "3.0",
  element: "data",
  content: "(itemglgroup*)",
  types: { itemglgroup: () => itemGlGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemglgroup readByName GET Response` */
export const readByNameItemGlGroupResponse: Profile<ItemGlGroupData> = {
  name: "Intacct itemglgroup readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(itemglgroup*)",
  types: { itemglgroup: () => itemGlGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemglgroup readByQuery QUERY Response` */
export const readByQueryItemGlGroupResponse: Profile<ItemGlGroupData> = {
  name: "Intacct itemglgroup readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(itemglgroup*)",
  types: { itemglgroup: () => itemGlGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemglgroup QUERY Response` */
export const queryItemGlGroupResponse: Profile<ItemGlGroupRows> = {
  name: "Intacct itemglgroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ITEMGLGROUP*)",
  types: { ITEMGLGROUP: () => itemGlGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemglgroup LOOKUP Response` */
export const lookupItemGlGroupResponse: Profile<TypeData> = {
  name: "Intacct itemglgroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct itemglgroup get_list QUERY Response` */
export const getListItemGlGroupResponse: Profile<ItemGlGroupRows2> = {
  name: "Intacct itemglgroup get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(itemglgroup*)",
  types: { itemglgroup: () => ({ element: "itemglgroup", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `itemglgroup`. */
export interface ItemGlGroupData extends DataAttributes {
  itemglgroup?: ItemGlGroupRecord[];
}

/** The fields of an itemglgroup that can be requested. */
export type ItemGlGroupField = keyof ItemGlGroupFields | `${string}.${string}`;

/** The data of an answer about `ITEMGLGROUP`. */
export interface ItemGlGroupRows extends DataAttributes {
  ITEMGLGROUP?: ItemGlGroupRecord[];
}

/** The data of an answer about `itemglgroup`. */
export interface ItemGlGroupRows2 extends DataAttributes {
  itemglgroup?: OpenRecord[];
}

/** A GL group of items. Declared in 3.0/inventory.dtd. */
export interface ItemGlGroupFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Deferred revenue GL account. `INTEGER`. */
  DEFERREDREVACCTKEY?: IntegerText | null;
  /** Deferred revenue GL account number. */
  DEFERREDREVACCTNO?: string;
  /** Default revenue recognition template. `INTEGER`. */
  DEFAULTREVRECTEMPLKEY?: IntegerText | null;
  /** Revenue recognition template ID. */
  REVRECTEMPLID?: string;
  /** Income account. `INTEGER`. */
  INCOMEACCTKEY?: IntegerText | null;
  /** Expense account. `INTEGER`. */
  EXPENSEACCTKEY?: IntegerText | null;
  /** Inventory account. `INTEGER`. */
  INVACCTKEY?: IntegerText | null;
  /** Cost of goods account. `INTEGER`. */
  COGSACCTKEY?: IntegerText | null;
  /** Accounts Payable GL account. `INTEGER`. */
  OFFSETPOGLACCOUNTKEY?: IntegerText | null;
  /** Accounts Receivable GL account. `INTEGER`. */
  OFFSETOEGLACCOUNTKEY?: IntegerText | null;
  /** Intacct UOM group. */
  ISSYSTEM?: "true" | "false" | (string & {}) | null;
  /** Deferred revenue account key. */
  DEFERREDREVACCTDIMKEY?: string;
  /** Default rev rec template key. */
  DEFAULTREVRECTEMPLDIMKEY?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ItemGlGroupRelations {
  DEFERREDREVACCT: GlAccountRecord;
  MELOCATION: LocationRecord;
  REVRECTEMPLATE: OpenValues;
}

/** A record in an answer: the known fields, and any others. */
export interface ItemGlGroupRecord
  extends
    ItemGlGroupFields,
    OpenValues,
    Related<ItemGlGroupFields, ItemGlGroupRelations> {}

export const itemGlGroupRecord: Shape<ItemGlGroupRecord> = {
  element: "ITEMGLGROUP",
  content: `(RECORDNO? & NAME? & DEFERREDREVACCTKEY? & DEFERREDREVACCTNO? & DEFAULTREVRECTEMPLKEY? &
    REVRECTEMPLID? & INCOMEACCTKEY? & EXPENSEACCTKEY? & INVACCTKEY? & COGSACCTKEY? &
    OFFSETPOGLACCOUNTKEY? & OFFSETOEGLACCOUNTKEY? & ISSYSTEM? & DEFERREDREVACCTDIMKEY? &
    DEFAULTREVRECTEMPLDIMKEY? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DEFERREDREVACCTKEY: "INTEGER",
    DEFAULTREVRECTEMPLKEY: "INTEGER",
    INCOMEACCTKEY: "INTEGER",
    EXPENSEACCTKEY: "INTEGER",
    INVACCTKEY: "INTEGER",
    COGSACCTKEY: "INTEGER",
    OFFSETPOGLACCOUNTKEY: "INTEGER",
    OFFSETOEGLACCOUNTKEY: "INTEGER",
    ISSYSTEM: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => itemGlGroupPaths,
  answer: true,
};

export const itemGlGroupPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    DEFERREDREVACCT: () => glAccountPaths,
    MELOCATION: () => locationPaths,
  },
};
