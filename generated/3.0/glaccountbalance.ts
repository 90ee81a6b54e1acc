// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit.
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDateTime,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct glaccountbalance QUERY may ask for. */
export type ReadByQueryGlAccountBalance = ReadByQuery<
  GlAccountBalanceField | "*"
>;

/** `Intacct glaccountbalance QUERY Request` */
export const readByQueryGlAccountBalance: FunctionProfile<
  ReadByQueryGlAccountBalance,
  GlAccountBalanceData
> = {
  name: "Intacct glaccountbalance QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCOUNTBALANCE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlAccountBalanceResponse,
};

/** What Intacct glaccountbalance LOOKUP may ask for. */
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

/** `Intacct glaccountbalance QUERY Response` */
export const readByQueryGlAccountBalanceResponse: Profile<GlAccountBalanceData> =
  {
    name: "Intacct glaccountbalance QUERY Response",
    version: "3.0",
    element: "data",
    content: "(glaccountbalance*)",
    alias: { GLACCOUNTBALANCE: "glaccountbalance" },
    types: { glaccountbalance: () => glAccountBalanceRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct glaccountbalance LOOKUP Response` */
export const lookupGlAccountBalanceResponse: Profile<TypeData> = {
  name: "Intacct glaccountbalance LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `glaccountbalance` holds. */
export interface GlAccountBalanceData extends DataAttributes {
  glaccountbalance?: GlAccountBalanceRecord[];
}

/** The fields of a glaccountbalance that can be asked for. */
export type GlAccountBalanceField =
  keyof GlAccountBalanceFields | `${string}.${string}`;

/** The balance of an account in a period and a book, by dimension. Declared in 3.0/general-ledger.dtd. */
export interface GlAccountBalanceFields {
  PERIOD?: string;
  BOOKID?: string;
  CURRENCY?: string;
  /** `MONEY`. */
  OPENBAL?: DecimalText | null;
  /** `MONEY`. */
  TOTDEBIT?: DecimalText | null;
  /** `MONEY`. */
  TOTCREDIT?: DecimalText | null;
  /** `MONEY`. */
  TOTADJDEBIT?: DecimalText | null;
  /** `MONEY`. */
  TOTADJCREDIT?: DecimalText | null;
  /** `MONEY`. */
  FORBAL?: DecimalText | null;
  /** `MONEY`. */
  ENDBAL?: DecimalText | null;
  /** `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** `INTEGER`. */
  ACCOUNTREC?: IntegerText | null;
  ACCOUNTNO?: string;
  ACCOUNTTITLE?: string;
  /** `INTEGER`. */
  DEPARTMENTDIMKEY?: IntegerText | null;
  DEPARTMENTID?: string;
  DEPARTMENTTITLE?: string;
  /** `INTEGER`. */
  LOCATIONDIMKEY?: IntegerText | null;
  LOCATIONID?: string;
  LOCATIONNAME?: string;
  /** `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  PROJECTID?: string;
  PROJECTNAME?: string;
  TASKID?: string;
  COSTTYPEID?: string;
  /** `INTEGER`. */
  CUSTOMERDIMKEY?: IntegerText | null;
  CUSTOMERID?: string;
  CUSTOMERNAME?: string;
  /** `INTEGER`. */
  VENDORDIMKEY?: IntegerText | null;
  VENDORID?: string;
  VENDORNAME?: string;
  /** `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  EMPLOYEEID?: string;
  EMPLOYEENAME?: string;
  /** `INTEGER`. */
  ITEMDIMKEY?: IntegerText | null;
  ITEMID?: string;
  ITEMNAME?: string;
  /** `INTEGER`. */
  WAREHOUSEDIMKEY?: IntegerText | null;
  WAREHOUSEID?: string;
  WAREHOUSENAME?: string;
  /** `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  CLASSID?: string;
  CLASSNAME?: string;
  /** `INTEGER`. */
  CONTRACTDIMKEY?: IntegerText | null;
  CONTRACTID?: string;
  CONTRACTNAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GlAccountBalanceRecord
  extends GlAccountBalanceFields, OpenValues {}

export const glAccountBalanceRecord: Shape<GlAccountBalanceRecord> = {
  element: "GLACCOUNTBALANCE",
  content: `(PERIOD? & BOOKID? & CURRENCY? & OPENBAL? & TOTDEBIT? & TOTCREDIT? & TOTADJDEBIT? &
    TOTADJCREDIT? & FORBAL? & ENDBAL? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    ACCOUNTREC? & ACCOUNTNO? & ACCOUNTTITLE? & DEPARTMENTDIMKEY? & DEPARTMENTID? &
    DEPARTMENTTITLE? & LOCATIONDIMKEY? & LOCATIONID? & LOCATIONNAME? & PROJECTDIMKEY? & PROJECTID? &
    PROJECTNAME? & TASKID? & COSTTYPEID? & CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? &
    VENDORDIMKEY? & VENDORID? & VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? &
    ITEMDIMKEY? & ITEMID? & ITEMNAME? & WAREHOUSEDIMKEY? & WAREHOUSEID? & WAREHOUSENAME? &
    CLASSDIMKEY? & CLASSID? & CLASSNAME? & CONTRACTDIMKEY? & CONTRACTID? & CONTRACTNAME? & #ANY*)`,
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
  },
  nulls: true,
};
