// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd; do not edit. Checksum 2fd7ddfe320ccf6c
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
import {
  type ArAccountLabelRecord,
  arAccountLabelPaths,
} from "./araccountlabel.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type DepartmentRecord, departmentPaths } from "./department.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import {
  type LocationEntityRecord,
  locationEntityPaths,
} from "./locationentity.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct aradjustmentitem GET. */
export type GetArAdjustmentItem = Read<ArAdjustmentItemField | "*">;

/** `Intacct aradjustmentitem GET Request` */
export const getArAdjustmentItem: FunctionProfile<
  GetArAdjustmentItem,
  ArAdjustmentItemData
> = {
  name: "Intacct aradjustmentitem GET Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENTITEM" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArAdjustmentItemResponse,
};

/** The input of Intacct aradjustmentitem readByQuery QUERY. */
export type ReadByQueryArAdjustmentItem = ReadByQuery<
  ArAdjustmentItemField | "*"
>;

/** `Intacct aradjustmentitem readByQuery QUERY Request` */
export const readByQueryArAdjustmentItem: FunctionProfile<
  ReadByQueryArAdjustmentItem,
  ArAdjustmentItemData
> = {
  name: "Intacct aradjustmentitem readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENTITEM" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArAdjustmentItemResponse,
};

/** The input of Intacct aradjustmentitem QUERY. */
export type QueryArAdjustmentItem = QueryInput;

/** `Intacct aradjustmentitem QUERY Request` */
export const queryArAdjustmentItem: QueryProfile<ArAdjustmentItemRecord> = {
  name: "Intacct aradjustmentitem QUERY Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENTITEM" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArAdjustmentItemResponse,
};

/** The input of Intacct aradjustmentitem LOOKUP. */
export type LookupArAdjustmentItem = Lookup;

/** `Intacct aradjustmentitem LOOKUP Request` */
export const lookupArAdjustmentItem: FunctionProfile<
  LookupArAdjustmentItem,
  TypeData
> = {
  name: "Intacct aradjustmentitem LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENTITEM" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArAdjustmentItemResponse,
};

/** `Intacct aradjustmentitem GET Response` */
export const getArAdjustmentItemResponse: Profile<ArAdjustmentItemData> = {
  name: "Intacct aradjustmentitem GET Response",
  version: "3.0",
  element: "data",
  content: "(aradjustmentitem*)",
  types: { aradjustmentitem: () => arAdjustmentItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aradjustmentitem readByQuery QUERY Response` */
export const readByQueryArAdjustmentItemResponse: Profile<ArAdjustmentItemData> =
  {
    name: "Intacct aradjustmentitem readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(aradjustmentitem*)",
    types: { aradjustmentitem: () => arAdjustmentItemRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct aradjustmentitem QUERY Response` */
export const queryArAdjustmentItemResponse: Profile<ArAdjustmentItemRows> = {
  name: "Intacct aradjustmentitem QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARADJUSTMENTITEM*)",
  types: { ARADJUSTMENTITEM: () => arAdjustmentItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aradjustmentitem LOOKUP Response` */
export const lookupArAdjustmentItemResponse: Profile<TypeData> = {
  name: "Intacct aradjustmentitem LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `aradjustmentitem`. */
export interface ArAdjustmentItemData extends DataAttributes {
  aradjustmentitem?: ArAdjustmentItemRecord[];
}

/** The fields of an aradjustmentitem that can be requested. */
export type ArAdjustmentItemField =
  keyof ArAdjustmentItemFields | `${string}.${string}`;

/** The data of an answer about `ARADJUSTMENTITEM`. */
export interface ArAdjustmentItemRows extends DataAttributes {
  ARADJUSTMENTITEM?: ArAdjustmentItemRecord[];
}

/** A line of a customer adjustment. Declared in 3.0/receivables.dtd. */
export interface ArAdjustmentItemFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Base amount. `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** Parent key. `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** Account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Account. */
  ACCOUNTNO?: string;
  /** Offset account key. `INTEGER`. */
  OFFSETACCOUNTKEY?: IntegerText | null;
  /** AR account. */
  OFFSETGLACCOUNTNO?: string;
  /** AR account title. */
  OFFSETGLACCOUNTTITLE?: string;
  /** Account title. */
  ACCOUNTTITLE?: string;
  /** Account label key. `INTEGER`. */
  ACCOUNTLABELKEY?: IntegerText | null;
  /** Account label. */
  ACCOUNTLABEL?: string;
  /** Offset account. */
  PRENTRYOFFSETACCOUNTNO?: string;
  /** Entry date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENTRY_DATE?: IsoDate | null;
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
  ENTRYDESCRIPTION?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. `INTEGER`. */
  EXCH_RATE_TYPE_ID?: IntegerText | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Line item. */
  LINEITEM?: "T" | "F" | (string & {}) | null;
  /** Line no. */
  LINE_NO?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Total paid. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Total transaction paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Total selected. `NUMBER`. */
  TOTALSELECTED?: DecimalText | null;
  /** Total transaction selected. `NUMBER`. */
  TRX_TOTALSELECTED?: DecimalText | null;
  /** Parent entry key. `INTEGER`. */
  PARENTENTRY?: IntegerText | null;
  /** Capture payment tax. `BOOLEAN`. */
  PAYMENTTAXCAPTURE?: boolean | null;
  /** Base location key. `INTEGER`. */
  BASELOCATION?: IntegerText | null;
  /** State. */
  STATE?: string;
  /** Record type. */
  RECORDTYPE?: string;
  /** Tax detail key. `INTEGER`. */
  DETAILKEY?: IntegerText | null;
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
export interface ArAdjustmentItemRelations {
  ACCOUNTLABEL: ArAccountLabelRecord;
  DEPARTMENT: DepartmentRecord;
  GLACCOUNT: GlAccountRecord;
  LOCATIONENTITY: LocationEntityRecord;
  OFFSETGLACCOUNTNO: GlAccountRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ArAdjustmentItemRecord
  extends
    ArAdjustmentItemFields,
    OpenValues,
    Related<ArAdjustmentItemFields, ArAdjustmentItemRelations> {}

export const arAdjustmentItemRecord: Shape<ArAdjustmentItemRecord> = {
  element: "ARADJUSTMENTITEM",
  content: `(RECORDNO? & AMOUNT? & RECORDKEY? & ACCOUNTKEY? & ACCOUNTNO? & OFFSETACCOUNTKEY? &
    OFFSETGLACCOUNTNO? & OFFSETGLACCOUNTTITLE? & ACCOUNTTITLE? & ACCOUNTLABELKEY? & ACCOUNTLABEL? &
    PRENTRYOFFSETACCOUNTNO? & ENTRY_DATE? & TRX_AMOUNT? & DEPARTMENTID? & DEPARTMENTNAME? &
    LOCATIONID? & LOCATIONNAME? & ENTRYDESCRIPTION? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? &
    EXCHANGE_RATE? & LINEITEM? & LINE_NO? & CURRENCY? & BASECURR? & TOTALPAID? & TRX_TOTALPAID? &
    TOTALSELECTED? & TRX_TOTALSELECTED? & PARENTENTRY? & PAYMENTTAXCAPTURE? & BASELOCATION? &
    STATE? & RECORDTYPE? & DETAILKEY? & CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? &
    VENDORDIMKEY? & VENDORID? & VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? &
    ITEMDIMKEY? & ITEMID? & ITEMNAME? & PROJECTDIMKEY? & PROJECTID? & PROJECTNAME? & CLASSDIMKEY? &
    CLASSID? & CLASSNAME? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    AMOUNT: "MONEY",
    RECORDKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    OFFSETACCOUNTKEY: "INTEGER",
    ACCOUNTLABELKEY: "INTEGER",
    ENTRY_DATE: "DATE_MDY",
    TRX_AMOUNT: "MONEY",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCH_RATE_TYPE_ID: "INTEGER",
    EXCHANGE_RATE: "NUMBER",
    LINEITEM: "ENUM",
    TOTALPAID: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    TOTALSELECTED: "NUMBER",
    TRX_TOTALSELECTED: "NUMBER",
    PARENTENTRY: "INTEGER",
    PAYMENTTAXCAPTURE: "BOOLEAN",
    BASELOCATION: "INTEGER",
    DETAILKEY: "INTEGER",
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
  paths: () => arAdjustmentItemPaths,
  answer: true,
};

export const arAdjustmentItemPaths: Paths = {
  types: {
    BOOLEAN: "PAYMENTTAXCAPTURE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "ENTRY_DATE EXCH_RATE_DATE",
  },
  to: {
    ACCOUNTLABEL: () => arAccountLabelPaths,
    DEPARTMENT: () => departmentPaths,
    GLACCOUNT: () => glAccountPaths,
    LOCATIONENTITY: () => locationEntityPaths,
    OFFSETGLACCOUNTNO: () => glAccountPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
