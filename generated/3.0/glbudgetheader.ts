// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit. Checksum 3a480c2be69b906f
import type {
  Completed,
  Decimal,
  FunctionProfile,
  Integer,
  IntegerText,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type GlBudgetItemRecord, glBudgetItemRecord } from "./glbudgetitem.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A budget. Declared in 3.0/general-ledger.dtd. */
export interface CreateGlBudgetHeader {
  /** Budget ID. */
  BUDGETID: string;
  /** Description. */
  DESCRIPTION: string;
  /** Default budget. `BOOLEAN`. */
  DEFAULT_BUDGET?: boolean | null;
  /** Single currency budget. `BOOLEAN`. */
  ISCONSOLIDATED?: boolean | null;
  /** Consolidated currency. */
  CURRENCY?: string;
  /** Project contract. `BOOLEAN`. */
  ISPCNBUDGET?: boolean | null;
  GLBDUGETITEMS?: readonly CreateGlBudgetItem[];
  GLBUDGETITEMS?: readonly CreateGlBudgetItem[];
}

/** `Intacct glbudgetheader CREATE Request` */
export const createGlBudgetHeader: FunctionProfile<
  CreateGlBudgetHeader,
  GlBudgetHeaderData
> = {
  name: "Intacct glbudgetheader CREATE Request",
  version: "3.0",
  within: "create",
  element: "GLBUDGETHEADER",
  content: `(BUDGETID & DESCRIPTION & DEFAULT_BUDGET? & ISCONSOLIDATED? & CURRENCY? & ISPCNBUDGET? &
    GLBDUGETITEMS? & GLBUDGETITEMS?)`,
  source: "documented",
  types: {
    DEFAULT_BUDGET: "BOOLEAN",
    ISCONSOLIDATED: "BOOLEAN",
    ISPCNBUDGET: "BOOLEAN",
    GLBDUGETITEMS: () => createGlbdugetitems,
    GLBUDGETITEMS: () => createGlBudgetItems,
  },
  response: () => getGlBudgetHeaderResponse,
};

/** A budget. Declared in 3.0/general-ledger.dtd. */
export type UpdateGlBudgetHeader = UpdateGlBudgetHeaderFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Budget ID. */
        BUDGETID?: string;
      }
    | {
        RECORDNO?: never;
        /** Budget ID. */
        BUDGETID: string;
      }
  );

interface UpdateGlBudgetHeaderFields {
  /** Description. */
  DESCRIPTION?: string;
  /** Default budget. `BOOLEAN`. */
  DEFAULT_BUDGET?: boolean | null;
  /** Single currency budget. `BOOLEAN`. */
  ISCONSOLIDATED?: boolean | null;
  /** Consolidated currency. */
  CURRENCY?: string;
  /** Project contract. `BOOLEAN`. */
  ISPCNBUDGET?: boolean | null;
  GLBDUGETITEMS?: readonly UpdateGlBudgetItem[];
  GLBUDGETITEMS?: readonly UpdateGlBudgetItem[];
}

/** `Intacct glbudgetheader UPDATE Request` */
export const updateGlBudgetHeader: FunctionProfile<
  UpdateGlBudgetHeader,
  GlBudgetHeaderData
> = {
  name: "Intacct glbudgetheader UPDATE Request",
  version: "3.0",
  within: "update",
  element: "GLBUDGETHEADER",
  content: `((RECORDNO || BUDGETID) & DESCRIPTION? & DEFAULT_BUDGET? & ISCONSOLIDATED? & CURRENCY? &
    ISPCNBUDGET? & GLBDUGETITEMS? & GLBUDGETITEMS?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    DEFAULT_BUDGET: "BOOLEAN",
    ISCONSOLIDATED: "BOOLEAN",
    ISPCNBUDGET: "BOOLEAN",
    GLBDUGETITEMS: () => updateGlbdugetitems,
    GLBUDGETITEMS: () => updateGlBudgetItems,
  },
  response: () => getGlBudgetHeaderResponse,
};

/** The input of Intacct glbudgetheader DELETE. */
export type DeleteGlBudgetHeader = Delete;

/** `Intacct glbudgetheader DELETE Request` */
export const deleteGlBudgetHeader: FunctionProfile<
  DeleteGlBudgetHeader,
  Completed
> = {
  name: "Intacct glbudgetheader DELETE Request",
  version: "3.0",
  fixed: { object: "GLBUDGETHEADER" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct glbudgetheader GET. */
export type GetGlBudgetHeader = Read<GlBudgetHeaderField | "*">;

/** `Intacct glbudgetheader GET Request` */
export const getGlBudgetHeader: FunctionProfile<
  GetGlBudgetHeader,
  GlBudgetHeaderData
> = {
  name: "Intacct glbudgetheader GET Request",
  version: "3.0",
  fixed: { object: "GLBUDGETHEADER" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGlBudgetHeaderResponse,
};

/** The input of Intacct glbudgetheader readByName GET. */
export type ReadByNameGlBudgetHeader = ReadByName<GlBudgetHeaderField | "*">;

/** `Intacct glbudgetheader readByName GET Request` */
export const readByNameGlBudgetHeader: FunctionProfile<
  ReadByNameGlBudgetHeader,
  GlBudgetHeaderData
> = {
  name: "Intacct glbudgetheader readByName GET Request",
  version: "3.0",
  fixed: { object: "GLBUDGETHEADER" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameGlBudgetHeaderResponse,
};

/** The input of Intacct glbudgetheader readByQuery QUERY. */
export type ReadByQueryGlBudgetHeader = ReadByQuery<GlBudgetHeaderField | "*">;

/** `Intacct glbudgetheader readByQuery QUERY Request` */
export const readByQueryGlBudgetHeader: FunctionProfile<
  ReadByQueryGlBudgetHeader,
  GlBudgetHeaderData
> = {
  name: "Intacct glbudgetheader readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLBUDGETHEADER" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlBudgetHeaderResponse,
};

/** The input of Intacct glbudgetheader QUERY. */
export type QueryGlBudgetHeader = QueryInput;

/** `Intacct glbudgetheader QUERY Request` */
export const queryGlBudgetHeader: QueryProfile<GlBudgetHeaderRecord> = {
  name: "Intacct glbudgetheader QUERY Request",
  version: "3.0",
  fixed: { object: "GLBUDGETHEADER" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGlBudgetHeaderResponse,
};

/** The input of Intacct glbudgetheader LOOKUP. */
export type LookupGlBudgetHeader = Lookup;

/** `Intacct glbudgetheader LOOKUP Request` */
export const lookupGlBudgetHeader: FunctionProfile<
  LookupGlBudgetHeader,
  TypeData
> = {
  name: "Intacct glbudgetheader LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLBUDGETHEADER" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlBudgetHeaderResponse,
};

/** `Intacct glbudgetheader GET Response` */
export const getGlBudgetHeaderResponse: Profile<GlBudgetHeaderData> = {
  name: "Intacct glbudgetheader GET Response",
  version: "3.0",
  element: "data",
  content: "(glbudgetheader*)",
  types: { glbudgetheader: () => glBudgetHeaderRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glbudgetheader readByName GET Response` */
export const readByNameGlBudgetHeaderResponse: Profile<GlBudgetHeaderData> = {
  name: "Intacct glbudgetheader readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(glbudgetheader*)",
  types: { glbudgetheader: () => glBudgetHeaderRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glbudgetheader readByQuery QUERY Response` */
export const readByQueryGlBudgetHeaderResponse: Profile<GlBudgetHeaderData> = {
  name: "Intacct glbudgetheader readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(glbudgetheader*)",
  types: { glbudgetheader: () => glBudgetHeaderRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glbudgetheader QUERY Response` */
export const queryGlBudgetHeaderResponse: Profile<GlBudgetHeaderRows> = {
  name: "Intacct glbudgetheader QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLBUDGETHEADER*)",
  types: { GLBUDGETHEADER: () => glBudgetHeaderRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glbudgetheader LOOKUP Response` */
export const lookupGlBudgetHeaderResponse: Profile<TypeData> = {
  name: "Intacct glbudgetheader LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glbudgetheader`. */
export interface GlBudgetHeaderData extends DataAttributes {
  glbudgetheader?: GlBudgetHeaderRecord[];
}

/** The fields of a glbudgetheader that can be requested. */
export type GlBudgetHeaderField =
  keyof GlBudgetHeaderFields | `${string}.${string}`;

/** The data of an answer about `GLBUDGETHEADER`. */
export interface GlBudgetHeaderRows extends DataAttributes {
  GLBUDGETHEADER?: GlBudgetHeaderRecord[];
}

export const createGlbdugetitems: Shape<readonly CreateGlBudgetItem[]> = {
  element: "GLBDUGETITEMS",
  content: "(GLBUDGETITEM*)",
  types: { GLBUDGETITEM: () => createGlBudgetItem },
};

/** The budget of an account in a period. Declared in 3.0/general-ledger.dtd. */
export interface CreateGlBudgetItem {
  /** Account. */
  ACCT_NO: string;
  /** Period name. */
  PERIODNAME: string;
  /** Location. */
  LOCATION_NO?: string;
  /** Department. */
  DEPT_NO?: string;
  /** Amount. `MONEY`. */
  AMOUNT: Decimal;
}

export const createGlBudgetItem: Shape<CreateGlBudgetItem> = {
  element: "GLBUDGETITEM",
  content: "(ACCT_NO & PERIODNAME & LOCATION_NO? & DEPT_NO? & AMOUNT)",
  source: "documented",
  types: { AMOUNT: "MONEY" },
};

export const createGlBudgetItems: Shape<readonly CreateGlBudgetItem[]> = {
  element: "GLBUDGETITEMS",
  content: "(GLBUDGETITEM*)",
  types: { GLBUDGETITEM: () => createGlBudgetItem },
};

export const updateGlbdugetitems: Shape<readonly UpdateGlBudgetItem[]> = {
  element: "GLBDUGETITEMS",
  content: "(GLBUDGETITEM*)",
  types: { GLBUDGETITEM: () => updateGlBudgetItem },
};

/** The budget of an account in a period. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlBudgetItem {
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Account. */
  ACCT_NO?: string;
  /** Period name. */
  PERIODNAME?: string;
  /** Location. */
  LOCATION_NO?: string;
  /** Department. */
  DEPT_NO?: string;
  /** Amount. `MONEY`. */
  AMOUNT?: Decimal | null;
}

export const updateGlBudgetItem: Shape<UpdateGlBudgetItem> = {
  element: "GLBUDGETITEM",
  content:
    "(RECORDNO? & ACCT_NO? & PERIODNAME? & LOCATION_NO? & DEPT_NO? & AMOUNT?)",
  source: "documented",
  wants: ["ACCT_NO", "PERIODNAME", "AMOUNT"],
  types: { RECORDNO: "INTEGER", AMOUNT: "MONEY" },
};

export const updateGlBudgetItems: Shape<readonly UpdateGlBudgetItem[]> = {
  element: "GLBUDGETITEMS",
  content: "(GLBUDGETITEM*)",
  types: { GLBUDGETITEM: () => updateGlBudgetItem },
};

/** A budget. Declared in 3.0/general-ledger.dtd. */
export interface GlBudgetHeaderFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Budget ID. */
  BUDGETID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Default budget. `BOOLEAN`. */
  DEFAULT_BUDGET?: boolean | null;
  /** Single currency budget. `BOOLEAN`. */
  ISCONSOLIDATED?: boolean | null;
  /** Consolidated currency. */
  CURRENCY?: string;
  /** Project contract. `BOOLEAN`. */
  ISPCNBUDGET?: boolean | null;
  GLBDUGETITEMS?: GlBudgetItemRecord[];
  GLBUDGETITEMS?: GlBudgetItemRecord[];
  /** System generated. */
  SYSTEMGENERATED?: "true" | "false" | (string & {}) | null;
  /** Modified by. */
  USER?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Project estimate. `BOOLEAN`. */
  ISPABUDGET?: boolean | null;
  /** Created by. */
  CREATEDBYUSERDESC?: string;
  /** Modified by. */
  MODIFIEDBYUSERDESC?: string;
  /** External ID. */
  EXTERNALID?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
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
export interface GlBudgetHeaderRelations {
  INTEGRATIONDETAIL: OpenValues;
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GlBudgetHeaderRecord
  extends
    GlBudgetHeaderFields,
    OpenValues,
    Related<GlBudgetHeaderFields, GlBudgetHeaderRelations> {}

export const glBudgetHeaderRecord: Shape<GlBudgetHeaderRecord> = {
  element: "GLBUDGETHEADER",
  content: `(RECORDNO? & BUDGETID? & DESCRIPTION? & DEFAULT_BUDGET? & ISCONSOLIDATED? & CURRENCY? &
    ISPCNBUDGET? & GLBDUGETITEMS? & GLBUDGETITEMS? & SYSTEMGENERATED? & USER? & STATUS? &
    ISPABUDGET? & CREATEDBYUSERDESC? & MODIFIEDBYUSERDESC? & EXTERNALID? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DEFAULT_BUDGET: "BOOLEAN",
    ISCONSOLIDATED: "BOOLEAN",
    ISPCNBUDGET: "BOOLEAN",
    GLBDUGETITEMS: () => glbdugetitemsRecord,
    GLBUDGETITEMS: () => glBudgetItemsRecord,
    SYSTEMGENERATED: "ENUM",
    STATUS: "ENUM",
    ISPABUDGET: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => glBudgetHeaderPaths,
  answer: true,
};

export const glBudgetHeaderPaths: Paths = {
  types: {
    BOOLEAN: "DEFAULT_BUDGET ISCONSOLIDATED ISPCNBUDGET ISPABUDGET",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const glbdugetitemsRecord: Shape<GlBudgetItemRecord[]> = {
  element: "GLBDUGETITEMS",
  content: "(GLBUDGETITEM*)",
  types: { GLBUDGETITEM: () => glBudgetItemRecord },
  answer: true,
};

export const glBudgetItemsRecord: Shape<GlBudgetItemRecord[]> = {
  element: "GLBUDGETITEMS",
  content: "(GLBUDGETITEM*)",
  types: { GLBUDGETITEM: () => glBudgetItemRecord },
  answer: true,
};
