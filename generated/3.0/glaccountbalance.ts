// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit. Checksum 9a8026666c79c36b
import type {
  DecimalText,
  FunctionProfile,
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct glaccountbalance readByQuery QUERY. */
export type ReadByQueryGlAccountBalance = ReadByQuery<
  GlAccountBalanceField | "*"
>;

/** `Intacct glaccountbalance readByQuery QUERY Request` */
export const readByQueryGlAccountBalance: FunctionProfile<
  ReadByQueryGlAccountBalance,
  GlAccountBalanceData
> = {
  name: "Intacct glaccountbalance readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCOUNTBALANCE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlAccountBalanceResponse,
};

/** The input of Intacct glaccountbalance QUERY. */
export type QueryGlAccountBalance = QueryInput;

/** `Intacct glaccountbalance QUERY Request` */
export const queryGlAccountBalance: QueryProfile<GlAccountBalanceRecord> = {
  name: "Intacct glaccountbalance QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCOUNTBALANCE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGlAccountBalanceResponse,
};

/** The input of Intacct glaccountbalance LOOKUP. */
export type LookupGlAccountBalance = Lookup;

/** `Intacct glaccountbalance LOOKUP Request` */
export const lookupGlAccountBalance: FunctionProfile<
  LookupGlAccountBalance,
  TypeData
> = {
  name: "Intacct glaccountbalance LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLACCOUNTBALANCE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlAccountBalanceResponse,
};

/** `Intacct glaccountbalance readByQuery QUERY Response` */
export const readByQueryGlAccountBalanceResponse: Profile<GlAccountBalanceData> =
  {
    name: "Intacct glaccountbalance readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(glaccountbalance*)",
    types: { glaccountbalance: () => glAccountBalanceRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct glaccountbalance QUERY Response` */
export const queryGlAccountBalanceResponse: Profile<GlAccountBalanceRows> = {
  name: "Intacct glaccountbalance QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLACCOUNTBALANCE*)",
  types: { GLACCOUNTBALANCE: () => glAccountBalanceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glaccountbalance LOOKUP Response` */
export const lookupGlAccountBalanceResponse: Profile<TypeData> = {
  name: "Intacct glaccountbalance LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glaccountbalance`. */
export interface GlAccountBalanceData extends DataAttributes {
  glaccountbalance?: GlAccountBalanceRecord[];
}

/** The fields of a glaccountbalance that can be requested. */
export type GlAccountBalanceField =
  keyof GlAccountBalanceFields | `${string}.${string}`;

/** The data of an answer about `GLACCOUNTBALANCE`. */
export interface GlAccountBalanceRows extends DataAttributes {
  GLACCOUNTBALANCE?: GlAccountBalanceRecord[];
}

/** The balance of an account in a period and a book, by dimension. Declared in 3.0/general-ledger.dtd. */
export interface GlAccountBalanceFields {
  /** Period. */
  PERIOD?: string;
  /** Reporting method. */
  BOOKID?: string;
  /** Currency. */
  CURRENCY?: string;
  /** Opening balance. `MONEY`. */
  OPENBAL?: DecimalText | null;
  /** Total debit. `MONEY`. */
  TOTDEBIT?: DecimalText | null;
  /** Total credit. `MONEY`. */
  TOTCREDIT?: DecimalText | null;
  /** Total adjustment debit. `MONEY`. */
  TOTADJDEBIT?: DecimalText | null;
  /** Total adjustment credit. `MONEY`. */
  TOTADJCREDIT?: DecimalText | null;
  /** For the period balance. `MONEY`. */
  FORBAL?: DecimalText | null;
  /** Ending balance. `MONEY`. */
  ENDBAL?: DecimalText | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** GL account record number. `INTEGER`. */
  ACCOUNTREC?: IntegerText | null;
  /** Account no. */
  ACCOUNTNO?: string;
  /** Account title. */
  ACCOUNTTITLE?: string;
  /** `INTEGER`. */
  DEPARTMENTDIMKEY?: IntegerText | null;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Department title. */
  DEPARTMENTTITLE?: string;
  /** `INTEGER`. */
  LOCATIONDIMKEY?: IntegerText | null;
  /** Location ID. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Projectdimkey. `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  /** Project. */
  PROJECTID?: string;
  /** Project name. */
  PROJECTNAME?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
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
  /** Warehouse key. `INTEGER`. */
  WAREHOUSEDIMKEY?: IntegerText | null;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Warehouse name. */
  WAREHOUSENAME?: string;
  /** Classdimkey. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  /** Class. */
  CLASSID?: string;
  /** Class name. */
  CLASSNAME?: string;
  /** `INTEGER`. */
  CONTRACTDIMKEY?: IntegerText | null;
  /** Contract. */
  CONTRACTID?: string;
  /** Contract name. */
  CONTRACTNAME?: string;
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Location no. `INTEGER`. */
  LOCATIONNO?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface GlAccountBalanceRelations {}

/** A record in an answer: the known fields, and any others. */
export interface GlAccountBalanceRecord
  extends
    GlAccountBalanceFields,
    OpenValues,
    Related<GlAccountBalanceFields, GlAccountBalanceRelations> {}

export const glAccountBalanceRecord: Shape<GlAccountBalanceRecord> = {
  element: "GLACCOUNTBALANCE",
  content: `(PERIOD? & BOOKID? & CURRENCY? & OPENBAL? & TOTDEBIT? & TOTCREDIT? & TOTADJDEBIT? &
    TOTADJCREDIT? & FORBAL? & ENDBAL? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    ACCOUNTREC? & ACCOUNTNO? & ACCOUNTTITLE? & DEPARTMENTDIMKEY? & DEPARTMENTID? &
    DEPARTMENTTITLE? & LOCATIONDIMKEY? & LOCATIONID? & LOCATIONNAME? & PROJECTDIMKEY? & PROJECTID? &
    PROJECTNAME? & TASKID? & COSTTYPEID? & CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? &
    VENDORDIMKEY? & VENDORID? & VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? &
    ITEMDIMKEY? & ITEMID? & ITEMNAME? & WAREHOUSEDIMKEY? & WAREHOUSEID? & WAREHOUSENAME? &
    CLASSDIMKEY? & CLASSID? & CLASSNAME? & CONTRACTDIMKEY? & CONTRACTID? & CONTRACTNAME? &
    RECORDNO? & LOCATIONNO? & RECORD_URL? & #ANY*)`,
  types: {
    OPENBAL: "MONEY",
    TOTDEBIT: "MONEY",
    TOTCREDIT: "MONEY",
    TOTADJDEBIT: "MONEY",
    TOTADJCREDIT: "MONEY",
    FORBAL: "MONEY",
    ENDBAL: "MONEY",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    ACCOUNTREC: "INTEGER",
    DEPARTMENTDIMKEY: "INTEGER",
    LOCATIONDIMKEY: "INTEGER",
    PROJECTDIMKEY: "INTEGER",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    ITEMDIMKEY: "INTEGER",
    WAREHOUSEDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    CONTRACTDIMKEY: "INTEGER",
    RECORDNO: "INTEGER",
    LOCATIONNO: "INTEGER",
  },
  paths: () => glAccountBalancePaths,
  answer: true,
};

export const glAccountBalancePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
