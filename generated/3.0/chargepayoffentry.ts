// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit. Checksum cdc11e38f36e43a2
import type {
  DecimalText,
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
import { type DepartmentRecord, departmentPaths } from "./department.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct chargepayoffentry GET. */
export type GetChargepayoffentry = Read<ChargepayoffentryField | "*">;

/** `Intacct chargepayoffentry GET Request` */
export const getChargepayoffentry: FunctionProfile<
  GetChargepayoffentry,
  ChargepayoffentryData
> = {
  name: "Intacct chargepayoffentry GET Request",
  version: "3.0",
  fixed: { object: "CHARGEPAYOFFENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getChargepayoffentryResponse,
};

/** The input of Intacct chargepayoffentry readByQuery QUERY. */
export type ReadByQueryChargepayoffentry = ReadByQuery<
  ChargepayoffentryField | "*"
>;

/** `Intacct chargepayoffentry readByQuery QUERY Request` */
export const readByQueryChargepayoffentry: FunctionProfile<
  ReadByQueryChargepayoffentry,
  ChargepayoffentryData
> = {
  name: "Intacct chargepayoffentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CHARGEPAYOFFENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryChargepayoffentryResponse,
};

/** The input of Intacct chargepayoffentry QUERY. */
export type QueryChargepayoffentry = QueryInput;

/** `Intacct chargepayoffentry QUERY Request` */
export const queryChargepayoffentry: QueryProfile<ChargepayoffentryRecord> = {
  name: "Intacct chargepayoffentry QUERY Request",
  version: "3.0",
  fixed: { object: "CHARGEPAYOFFENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryChargepayoffentryResponse,
};

/** The input of Intacct chargepayoffentry LOOKUP. */
export type LookupChargepayoffentry = Lookup;

/** `Intacct chargepayoffentry LOOKUP Request` */
export const lookupChargepayoffentry: FunctionProfile<
  LookupChargepayoffentry,
  TypeData
> = {
  name: "Intacct chargepayoffentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "CHARGEPAYOFFENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupChargepayoffentryResponse,
};

/** `Intacct chargepayoffentry GET Response` */
export const getChargepayoffentryResponse: Profile<ChargepayoffentryData> = {
  name: "Intacct chargepayoffentry GET Response",
  version: "3.0",
  element: "data",
  content: "(chargepayoffentry*)",
  types: { chargepayoffentry: () => chargepayoffentryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct chargepayoffentry readByQuery QUERY Response` */
export const readByQueryChargepayoffentryResponse: Profile<ChargepayoffentryData> =
  {
    name: "Intacct chargepayoffentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(chargepayoffentry*)",
    types: { chargepayoffentry: () => chargepayoffentryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct chargepayoffentry QUERY Response` */
export const queryChargepayoffentryResponse: Profile<ChargepayoffentryRows> = {
  name: "Intacct chargepayoffentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CHARGEPAYOFFENTRY*)",
  types: { CHARGEPAYOFFENTRY: () => chargepayoffentryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct chargepayoffentry LOOKUP Response` */
export const lookupChargepayoffentryResponse: Profile<TypeData> = {
  name: "Intacct chargepayoffentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `chargepayoffentry`. */
export interface ChargepayoffentryData extends DataAttributes {
  chargepayoffentry?: ChargepayoffentryRecord[];
}

/** The fields of a chargepayoffentry that can be requested. */
export type ChargepayoffentryField =
  keyof ChargepayoffentryFields | `${string}.${string}`;

/** The data of an answer about `CHARGEPAYOFFENTRY`. */
export interface ChargepayoffentryRows extends DataAttributes {
  CHARGEPAYOFFENTRY?: ChargepayoffentryRecord[];
}

/** A line of a charge payoff. Declared in 3.0/cash-management.dtd. */
export interface ChargepayoffentryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Account. */
  ACCOUNTNO?: string;
  /** Base amount. `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** Parent key. `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** Record type. */
  RECORDTYPE?: string;
  /** Account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Account title. */
  ACCOUNTTITLE?: string;
  /** Transaction amount. `MONEY`. */
  TRX_AMOUNT?: DecimalText | null;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Memo. */
  DESCRIPTION?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Line item. */
  LINEITEM?: "T" | "F" | (string & {}) | null;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Base location key. `INTEGER`. */
  BASELOCATION?: IntegerText | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Department key. `INTEGER`. */
  DEPARTMENTKEY?: IntegerText | null;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
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
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ChargepayoffentryRelations {
  DEPARTMENT: DepartmentRecord;
  GLACCOUNT: GlAccountRecord;
  LOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ChargepayoffentryRecord
  extends
    ChargepayoffentryFields,
    OpenValues,
    Related<ChargepayoffentryFields, ChargepayoffentryRelations> {}

export const chargepayoffentryRecord: Shape<ChargepayoffentryRecord> = {
  element: "CHARGEPAYOFFENTRY",
  content: `(RECORDNO? & ACCOUNTNO? & AMOUNT? & RECORDKEY? & RECORDTYPE? & ACCOUNTKEY? & ACCOUNTTITLE? &
    TRX_AMOUNT? & DEPARTMENTID? & DEPARTMENTNAME? & LOCATIONID? & LOCATIONNAME? & DESCRIPTION? &
    EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & LINEITEM? & CURRENCY? & BASECURR? &
    BASELOCATION? & STATUS? & DEPARTMENTKEY? & LOCATIONKEY? & CUSTOMERDIMKEY? & CUSTOMERID? &
    CUSTOMERNAME? & VENDORDIMKEY? & VENDORID? & VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEEID? &
    EMPLOYEENAME? & ITEMDIMKEY? & ITEMID? & ITEMNAME? & PROJECTDIMKEY? & PROJECTID? & PROJECTNAME? &
    CLASSDIMKEY? & CLASSID? & CLASSNAME? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    AMOUNT: "MONEY",
    RECORDKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    TRX_AMOUNT: "MONEY",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    LINEITEM: "ENUM",
    BASELOCATION: "INTEGER",
    STATUS: "ENUM",
    DEPARTMENTKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
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
  },
  paths: () => chargepayoffentryPaths,
  answer: true,
};

export const chargepayoffentryPaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EXCH_RATE_DATE",
  },
  to: {
    DEPARTMENT: () => departmentPaths,
    GLACCOUNT: () => glAccountPaths,
    LOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
