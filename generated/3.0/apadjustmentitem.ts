// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit. Checksum a26d353d4bf479cc
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
  type ApAccountLabelRecord,
  apAccountLabelPaths,
} from "./apaccountlabel.js";
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

/** The input of Intacct apadjustmentitem GET. */
export type GetApAdjustmentItem = Read<ApAdjustmentItemField | "*">;

/** `Intacct apadjustmentitem GET Request` */
export const getApAdjustmentItem: FunctionProfile<
  GetApAdjustmentItem,
  ApAdjustmentItemData
> = {
  name: "Intacct apadjustmentitem GET Request",
  version: "3.0",
  fixed: { object: "APADJUSTMENTITEM" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApAdjustmentItemResponse,
};

/** The input of Intacct apadjustmentitem readByQuery QUERY. */
export type ReadByQueryApAdjustmentItem = ReadByQuery<
  ApAdjustmentItemField | "*"
>;

/** `Intacct apadjustmentitem readByQuery QUERY Request` */
export const readByQueryApAdjustmentItem: FunctionProfile<
  ReadByQueryApAdjustmentItem,
  ApAdjustmentItemData
> = {
  name: "Intacct apadjustmentitem readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APADJUSTMENTITEM" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApAdjustmentItemResponse,
};

/** The input of Intacct apadjustmentitem QUERY. */
export type QueryApAdjustmentItem = QueryInput;

/** `Intacct apadjustmentitem QUERY Request` */
export const queryApAdjustmentItem: QueryProfile<ApAdjustmentItemRecord> = {
  name: "Intacct apadjustmentitem QUERY Request",
  version: "3.0",
  fixed: { object: "APADJUSTMENTITEM" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApAdjustmentItemResponse,
};

/** The input of Intacct apadjustmentitem LOOKUP. */
export type LookupApAdjustmentItem = Lookup;

/** `Intacct apadjustmentitem LOOKUP Request` */
export const lookupApAdjustmentItem: FunctionProfile<
  LookupApAdjustmentItem,
  TypeData
> = {
  name: "Intacct apadjustmentitem LOOKUP Request",
  version: "3.0",
  fixed: { object: "APADJUSTMENTITEM" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApAdjustmentItemResponse,
};

/** `Intacct apadjustmentitem GET Response` */
export const getApAdjustmentItemResponse: Profile<ApAdjustmentItemData> = {
  name: "Intacct apadjustmentitem GET Response",
  version: "3.0",
  element: "data",
  content: "(apadjustmentitem*)",
  types: { apadjustmentitem: () => apAdjustmentItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apadjustmentitem readByQuery QUERY Response` */
export const readByQueryApAdjustmentItemResponse: Profile<ApAdjustmentItemData> =
  {
    name: "Intacct apadjustmentitem readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(apadjustmentitem*)",
    types: { apadjustmentitem: () => apAdjustmentItemRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct apadjustmentitem QUERY Response` */
export const queryApAdjustmentItemResponse: Profile<ApAdjustmentItemRows> = {
  name: "Intacct apadjustmentitem QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APADJUSTMENTITEM*)",
  types: { APADJUSTMENTITEM: () => apAdjustmentItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apadjustmentitem LOOKUP Response` */
export const lookupApAdjustmentItemResponse: Profile<TypeData> = {
  name: "Intacct apadjustmentitem LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apadjustmentitem`. */
export interface ApAdjustmentItemData extends DataAttributes {
  apadjustmentitem?: ApAdjustmentItemRecord[];
}

/** The fields of an apadjustmentitem that can be requested. */
export type ApAdjustmentItemField =
  keyof ApAdjustmentItemFields | `${string}.${string}`;

/** The data of an answer about `APADJUSTMENTITEM`. */
export interface ApAdjustmentItemRows extends DataAttributes {
  APADJUSTMENTITEM?: ApAdjustmentItemRecord[];
}

/** A line of a vendor adjustment. Declared in 3.0/payables.dtd. */
export interface ApAdjustmentItemFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Parent key. `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** Account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Account. */
  ACCOUNTNO?: string;
  /** Offset account key. `INTEGER`. */
  OFFSETACCOUNTKEY?: IntegerText | null;
  /** AP account. */
  OFFSETGLACCOUNTNO?: string;
  /** AP account title. */
  OFFSETGLACCOUNTTITLE?: string;
  /** Account title. */
  ACCOUNTTITLE?: string;
  /** Account label key. `INTEGER`. */
  ACCOUNTLABELKEY?: IntegerText | null;
  /** Account label. */
  ACCOUNTLABEL?: string;
  /** Entry date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENTRY_DATE?: IsoDate | null;
  /** Base amount. `MONEY`. */
  AMOUNT?: DecimalText | null;
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
  /** 1099. */
  FORM1099?: string;
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
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
export interface ApAdjustmentItemRelations {
  ACCOUNTLABEL: ApAccountLabelRecord;
  DEPARTMENT: DepartmentRecord;
  GLACCOUNT: GlAccountRecord;
  LOCATIONENTITY: LocationEntityRecord;
  OFFSETGLACCOUNTNO: GlAccountRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ApAdjustmentItemRecord
  extends
    ApAdjustmentItemFields,
    OpenValues,
    Related<ApAdjustmentItemFields, ApAdjustmentItemRelations> {}

export const apAdjustmentItemRecord: Shape<ApAdjustmentItemRecord> = {
  element: "APADJUSTMENTITEM",
  content: `(RECORDNO? & RECORDKEY? & ACCOUNTKEY? & ACCOUNTNO? & OFFSETACCOUNTKEY? & OFFSETGLACCOUNTNO? &
    OFFSETGLACCOUNTTITLE? & ACCOUNTTITLE? & ACCOUNTLABELKEY? & ACCOUNTLABEL? & ENTRY_DATE? &
    AMOUNT? & TRX_AMOUNT? & DEPARTMENTID? & DEPARTMENTNAME? & LOCATIONID? & LOCATIONNAME? &
    ENTRYDESCRIPTION? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & LINEITEM? &
    LINE_NO? & CURRENCY? & BASECURR? & TOTALPAID? & TRX_TOTALPAID? & TOTALSELECTED? &
    TRX_TOTALSELECTED? & PARENTENTRY? & PAYMENTTAXCAPTURE? & BASELOCATION? & STATE? & RECORDTYPE? &
    FORM1099? & FORM1099TYPE? & FORM1099BOX? & DETAILKEY? & CUSTOMERDIMKEY? & CUSTOMERID? &
    CUSTOMERNAME? & VENDORDIMKEY? & VENDORID? & VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEEID? &
    EMPLOYEENAME? & ITEMDIMKEY? & ITEMID? & ITEMNAME? & PROJECTDIMKEY? & PROJECTID? & PROJECTNAME? &
    CLASSDIMKEY? & CLASSID? & CLASSNAME? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    RECORDKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    OFFSETACCOUNTKEY: "INTEGER",
    ACCOUNTLABELKEY: "INTEGER",
    ENTRY_DATE: "DATE_MDY",
    AMOUNT: "MONEY",
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
  paths: () => apAdjustmentItemPaths,
  answer: true,
};

export const apAdjustmentItemPaths: Paths = {
  types: {
    BOOLEAN: "PAYMENTTAXCAPTURE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "ENTRY_DATE EXCH_RATE_DATE",
  },
  to: {
    ACCOUNTLABEL: () => apAccountLabelPaths,
    DEPARTMENT: () => departmentPaths,
    GLACCOUNT: () => glAccountPaths,
    LOCATIONENTITY: () => locationEntityPaths,
    OFFSETGLACCOUNTNO: () => glAccountPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
