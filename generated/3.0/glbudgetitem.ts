// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd, shared/objects.dtd; do not edit. Checksum 66eb9a09d2ad7934
import type {
  Completed,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct glbudgetitem DELETE. */
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

/** The input of Intacct glbudgetitem GET. */
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

/** The input of Intacct glbudgetitem readByQuery QUERY. */
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

/** The input of Intacct glbudgetitem QUERY. */
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

/** The input of Intacct glbudgetitem LOOKUP. */
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

/** The input of Intacct glbudgetitem get_list QUERY. */
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
  types: { glbudgetitem: () => glBudgetItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glbudgetitem readByQuery QUERY Response` */
export const readByQueryGlBudgetItemResponse: Profile<GlBudgetItemData> = {
  name: "Intacct glbudgetitem readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(glbudgetitem*)",
  types: { glbudgetitem: () => glBudgetItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glbudgetitem QUERY Response` */
export const queryGlBudgetItemResponse: Profile<GlBudgetItemRows> = {
  name: "Intacct glbudgetitem QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLBUDGETITEM*)",
  types: { GLBUDGETITEM: () => glBudgetItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glbudgetitem LOOKUP Response` */
export const lookupGlBudgetItemResponse: Profile<TypeData> = {
  name: "Intacct glbudgetitem LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glbudgetitem get_list QUERY Response` */
export const getListGlBudgetItemResponse: Profile<GlBudgetItemRows2> = {
  name: "Intacct glbudgetitem get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(glbudgetitem*)",
  types: { glbudgetitem: () => ({ element: "glbudgetitem", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glbudgetitem`. */
export interface GlBudgetItemData extends DataAttributes {
  glbudgetitem?: GlBudgetItemRecord[];
}

/** The fields of a glbudgetitem that can be requested. */
export type GlBudgetItemField =
  keyof GlBudgetItemFields | `${string}.${string}`;

/** The data of an answer about `GLBUDGETITEM`. */
export interface GlBudgetItemRows extends DataAttributes {
  GLBUDGETITEM?: GlBudgetItemRecord[];
}

/** The data of an answer about `glbudgetitem`. */
export interface GlBudgetItemRows2 extends DataAttributes {
  glbudgetitem?: OpenRecord[];
}

/** The budget of an account in a period. Declared in 3.0/general-ledger.dtd. */
export interface GlBudgetItemFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Account. */
  ACCT_NO?: string;
  /** Period name. */
  PERIODNAME?: string;
  /** Location. */
  LOCATION_NO?: string;
  /** Department. */
  DEPT_NO?: string;
  /** Amount. `NUMBER`. */
  AMOUNT?: DecimalText | null;
  /** Budget ID. */
  BUDGETID?: string;
  /** Budget header key. `INTEGER`. */
  BUDGETKEY?: IntegerText | null;
  /** Currency. */
  CURRENCY?: string;
  /** System generated. */
  SYSTEMGENERATED?: string;
  /** Period key. `INTEGER`. */
  PERIODKEY?: IntegerText | null;
  /** Account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Department key. `INTEGER`. */
  DEPTKEY?: IntegerText | null;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Based on. */
  BASEDON?: "Budget" | "Amount" | "Employee" | (string & {}) | null;
  /** Grow by. `NUMBER`. */
  GROWBY?: DecimalText | null;
  /** Per period. */
  PERPERIOD?: "Actual" | "Percent" | (string & {}) | null;
  /** Note. */
  NOTE?: string;
  /** Account type. */
  ACCOUNT_TYPE?: string;
  /** Account title. */
  ACCTTITLE?: string;
  /** Normal balance. `INTEGER`. */
  NORMALBALANCE?: IntegerText | null;
  /** Statistical. */
  STATISTICAL?: string;
  /** Department title. */
  DEPTITLE?: string;
  /** Location title. */
  LOCATIONTITLE?: string;
  /** Reporting period name. */
  REPORTINGPERIODNAME?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PSTARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PENDDATE?: IsoDate | null;
  /** Customerdimkey. `INTEGER`. */
  CUSTOMERDIMKEY?: IntegerText | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Vendordimkey. `INTEGER`. */
  VENDORDIMKEY?: IntegerText | null;
  /** Vendor. */
  VENDORID?: string;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Employeedimkey. `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Itemdimkey. `INTEGER`. */
  ITEMDIMKEY?: IntegerText | null;
  /** Item. */
  ITEMID?: string;
  /** Item name. */
  ITEMNAME?: string;
  /** Projectdimkey. `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  /** Project. */
  PROJECTID?: string;
  /** Project name. */
  PROJECTNAME?: string;
  /** Classdimkey. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  /** Class. */
  CLASSID?: string;
  /** Class name. */
  CLASSNAME?: string;
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
export interface GlBudgetItemRelations {
  INTEGRATIONDETAIL: OpenValues;
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GlBudgetItemRecord
  extends
    GlBudgetItemFields,
    OpenValues,
    Related<GlBudgetItemFields, GlBudgetItemRelations> {}

export const glBudgetItemRecord: Shape<GlBudgetItemRecord> = {
  element: "GLBUDGETITEM",
  content: `(RECORDNO? & ACCT_NO? & PERIODNAME? & LOCATION_NO? & DEPT_NO? & AMOUNT? & BUDGETID? &
    BUDGETKEY? & CURRENCY? & SYSTEMGENERATED? & PERIODKEY? & ACCOUNTKEY? & DEPTKEY? & LOCATIONKEY? &
    BASEDON? & GROWBY? & PERPERIOD? & NOTE? & ACCOUNT_TYPE? & ACCTTITLE? & NORMALBALANCE? &
    STATISTICAL? & DEPTITLE? & LOCATIONTITLE? & REPORTINGPERIODNAME? & PSTARTDATE? & PENDDATE? &
    CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORID? & VENDORNAME? &
    EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? & ITEMDIMKEY? & ITEMID? & ITEMNAME? &
    PROJECTDIMKEY? & PROJECTID? & PROJECTNAME? & CLASSDIMKEY? & CLASSID? & CLASSNAME? &
    EXTERNALID? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    AMOUNT: "NUMBER",
    BUDGETKEY: "INTEGER",
    PERIODKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    DEPTKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    BASEDON: "ENUM",
    GROWBY: "NUMBER",
    PERPERIOD: "ENUM",
    NORMALBALANCE: "INTEGER",
    PSTARTDATE: "DATE_MDY",
    PENDDATE: "DATE_MDY",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    ITEMDIMKEY: "INTEGER",
    PROJECTDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => glBudgetItemPaths,
  answer: true,
};

export const glBudgetItemPaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "PSTARTDATE PENDDATE",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
