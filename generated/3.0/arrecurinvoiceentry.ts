// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd; do not edit. Checksum df719d1a70a47ae7
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct arrecurinvoiceentry GET. */
export type GetArRecurInvoiceEntry = Read<ArRecurInvoiceEntryField | "*">;

/** `Intacct arrecurinvoiceentry GET Request` */
export const getArRecurInvoiceEntry: FunctionProfile<
  GetArRecurInvoiceEntry,
  ArRecurInvoiceEntryData
> = {
  name: "Intacct arrecurinvoiceentry GET Request",
  version: "3.0",
  fixed: { object: "ARRECURINVOICEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArRecurInvoiceEntryResponse,
};

/** The input of Intacct arrecurinvoiceentry readByQuery QUERY. */
export type ReadByQueryArRecurInvoiceEntry = ReadByQuery<
  ArRecurInvoiceEntryField | "*"
>;

/** `Intacct arrecurinvoiceentry readByQuery QUERY Request` */
export const readByQueryArRecurInvoiceEntry: FunctionProfile<
  ReadByQueryArRecurInvoiceEntry,
  ArRecurInvoiceEntryData
> = {
  name: "Intacct arrecurinvoiceentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARRECURINVOICEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArRecurInvoiceEntryResponse,
};

/** The input of Intacct arrecurinvoiceentry QUERY. */
export type QueryArRecurInvoiceEntry = QueryInput;

/** `Intacct arrecurinvoiceentry QUERY Request` */
export const queryArRecurInvoiceEntry: QueryProfile<ArRecurInvoiceEntryRecord> =
  {
    name: "Intacct arrecurinvoiceentry QUERY Request",
    version: "3.0",
    fixed: { object: "ARRECURINVOICEENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryArRecurInvoiceEntryResponse,
  };

/** The input of Intacct arrecurinvoiceentry LOOKUP. */
export type LookupArRecurInvoiceEntry = Lookup;

/** `Intacct arrecurinvoiceentry LOOKUP Request` */
export const lookupArRecurInvoiceEntry: FunctionProfile<
  LookupArRecurInvoiceEntry,
  TypeData
> = {
  name: "Intacct arrecurinvoiceentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARRECURINVOICEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArRecurInvoiceEntryResponse,
};

/** `Intacct arrecurinvoiceentry GET Response` */
export const getArRecurInvoiceEntryResponse: Profile<ArRecurInvoiceEntryData> =
  {
    name: "Intacct arrecurinvoiceentry GET Response",
    version: "3.0",
    element: "data",
    content: "(arrecurinvoiceentry*)",
    types: { arrecurinvoiceentry: () => arRecurInvoiceEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct arrecurinvoiceentry readByQuery QUERY Response` */
export const readByQueryArRecurInvoiceEntryResponse: Profile<ArRecurInvoiceEntryData> =
  {
    name: "Intacct arrecurinvoiceentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(arrecurinvoiceentry*)",
    types: { arrecurinvoiceentry: () => arRecurInvoiceEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct arrecurinvoiceentry QUERY Response` */
export const queryArRecurInvoiceEntryResponse: Profile<ArRecurInvoiceEntryRows> =
  {
    name: "Intacct arrecurinvoiceentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(ARRECURINVOICEENTRY*)",
    types: { ARRECURINVOICEENTRY: () => arRecurInvoiceEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct arrecurinvoiceentry LOOKUP Response` */
export const lookupArRecurInvoiceEntryResponse: Profile<TypeData> = {
  name: "Intacct arrecurinvoiceentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `arrecurinvoiceentry`. */
export interface ArRecurInvoiceEntryData extends DataAttributes {
  arrecurinvoiceentry?: ArRecurInvoiceEntryRecord[];
}

/** The fields of an arrecurinvoiceentry that can be requested. */
export type ArRecurInvoiceEntryField =
  keyof ArRecurInvoiceEntryFields | `${string}.${string}`;

/** The data of an answer about `ARRECURINVOICEENTRY`. */
export interface ArRecurInvoiceEntryRows extends DataAttributes {
  ARRECURINVOICEENTRY?: ArRecurInvoiceEntryRecord[];
}

/** A line of a recurring invoice. Declared in 3.0/receivables.dtd. */
export interface ArRecurInvoiceEntryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Line no. */
  LINE_NO?: string;
  /** Parent key. `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** Offset account key. `INTEGER`. */
  OFFSET?: IntegerText | null;
  /** Memo. */
  ENTRYDESCRIPTION?: string;
  /** Account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Account. */
  GLACCOUNTNO?: string;
  /** Account title. */
  GLACCOUNTTITLE?: string;
  /** Base amount. `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** Location ID. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Form 1099. */
  FORM1099?: string;
  /** Account label. */
  ACCOUNTLABEL?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCHRATEDATE?: IsoDate | null;
  /** Exchange rate type. `INTEGER`. */
  EXCHRATETYPE?: IntegerText | null;
  /** Exchange rate. `NUMBER`. */
  EXCHRATE?: DecimalText | null;
  /** Transaction amount. `MONEY`. */
  TRX_AMOUNT?: DecimalText | null;
  /** Allocation key. `INTEGER`. */
  ALLOCATIONKEY?: IntegerText | null;
  /** Allocation. */
  ALLOCATION?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Deferred rev rec account key. `INTEGER`. */
  DEFERREDREVACCTKEY?: IntegerText | null;
  /** Rev rec start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVRECSTARTDATE?: IsoDate | null;
  /** Rev rec end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVRECENDDATE?: IsoDate | null;
  /** Rev rec template. */
  REVRECTEMPLATE?: string;
  /** Deferred rev rec account. */
  DEFERREDREVACCTNO?: string;
  /** Deferred rev rec account title. */
  DEFERREDREVACCTTITLE?: string;
  /** Rate. `NUMBER`. */
  TAXRATE?: DecimalText | null;
  /** Tax detail. */
  DETAILID?: string;
  /** Is tax. `BOOLEAN`. "false" unless given. */
  ISTAX?: boolean | null;
  /** Tax detail key. `INTEGER`. */
  DETAILKEY?: IntegerText | null;
  /** Is subtotal. */
  SUBTOTAL?: "S" | "T" | (string & {}) | null;
  /** Account label key. `INTEGER`. */
  ACCOUNTLABELKEY?: IntegerText | null;
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
export interface ArRecurInvoiceEntryRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ArRecurInvoiceEntryRecord
  extends
    ArRecurInvoiceEntryFields,
    OpenValues,
    Related<ArRecurInvoiceEntryFields, ArRecurInvoiceEntryRelations> {}

export const arRecurInvoiceEntryRecord: Shape<ArRecurInvoiceEntryRecord> = {
  element: "ARRECURINVOICEENTRY",
  content: `(RECORDNO? & LINE_NO? & RECORDKEY? & OFFSET? & ENTRYDESCRIPTION? & ACCOUNTKEY? & GLACCOUNTNO? &
    GLACCOUNTTITLE? & AMOUNT? & LOCATIONID? & LOCATIONNAME? & DEPARTMENTID? & DEPARTMENTNAME? &
    FORM1099? & ACCOUNTLABEL? & CURRENCY? & BASECURR? & EXCHRATEDATE? & EXCHRATETYPE? & EXCHRATE? &
    TRX_AMOUNT? & ALLOCATIONKEY? & ALLOCATION? & BILLABLE? & DEFERREDREVACCTKEY? &
    REVRECSTARTDATE? & REVRECENDDATE? & REVRECTEMPLATE? & DEFERREDREVACCTNO? &
    DEFERREDREVACCTTITLE? & TAXRATE? & DETAILID? & ISTAX? & DETAILKEY? & SUBTOTAL? &
    ACCOUNTLABELKEY? & CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORID? &
    VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? & ITEMDIMKEY? & ITEMID? &
    ITEMNAME? & PROJECTDIMKEY? & PROJECTID? & PROJECTNAME? & CLASSDIMKEY? & CLASSID? & CLASSNAME? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    RECORDKEY: "INTEGER",
    OFFSET: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    AMOUNT: "MONEY",
    EXCHRATEDATE: "DATE_MDY",
    EXCHRATETYPE: "INTEGER",
    EXCHRATE: "NUMBER",
    TRX_AMOUNT: "MONEY",
    ALLOCATIONKEY: "INTEGER",
    BILLABLE: "BOOLEAN",
    DEFERREDREVACCTKEY: "INTEGER",
    REVRECSTARTDATE: "DATE_MDY",
    REVRECENDDATE: "DATE_MDY",
    TAXRATE: "NUMBER",
    ISTAX: "BOOLEAN",
    DETAILKEY: "INTEGER",
    SUBTOTAL: "ENUM",
    ACCOUNTLABELKEY: "INTEGER",
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
  paths: () => arRecurInvoiceEntryPaths,
  answer: true,
};

export const arRecurInvoiceEntryPaths: Paths = {
  types: {
    BOOLEAN: "BILLABLE ISTAX",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "EXCHRATEDATE REVRECSTARTDATE REVRECENDDATE",
  },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
