// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd, 3.0/records/payables.dtd; do not edit. Checksum b8e94f6afb47ee83
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
import {
  type TypeData,
  typeRecord,
} from "../../../../generated/3.0/activitylog.js";
import {
  type AllocationRecord,
  allocationPaths,
} from "../../../../generated/3.0/allocation.js";
import {
  type ApAccountLabelRecord,
  apAccountLabelPaths,
} from "../../../../generated/3.0/apaccountlabel.js";
import {
  type DataAttributes,
  dataAttributes,
} from "../../../../generated/3.0/data.js";
import {
  type DepartmentRecord,
  departmentPaths,
} from "../../../../generated/3.0/department.js";
import {
  type GlAccountRecord,
  glAccountPaths,
} from "../../../../generated/3.0/glaccount.js";
import {
  type LocationEntityRecord,
  locationEntityPaths,
} from "../../../../generated/3.0/locationentity.js";
import { type Lookup, lookupTypes } from "../../../../generated/3.0/lookup.js";
import {
  type PodocumententryRecord,
  podocumententryPaths,
} from "../../../../generated/3.0/podocumententry.js";
import { queryTypes } from "../../../../generated/3.0/query.js";
import { type Read, readTypes } from "../../../../generated/3.0/read.js";
import {
  type ReadByQuery,
  readByQueryTypes,
} from "../../../../generated/3.0/readbyquery.js";
import {
  type UserInfoRecord,
  userInfoPaths,
} from "../../../../generated/3.0/userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct apbillitem GET. */
export type GetApBillItem = Read<ApBillItemField | "*">;

/** `Intacct apbillitem GET Request` */
export const getApBillItem: FunctionProfile<GetApBillItem, ApBillItemData> = {
  name: "Intacct apbillitem GET Request",
  version: "3.0",
  fixed: { object: "APBILLITEM" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApBillItemResponse,
};

/** The input of Intacct apbillitem readByQuery QUERY. */
export type ReadByQueryApBillItem = ReadByQuery<ApBillItemField | "*">;

/** `Intacct apbillitem readByQuery QUERY Request` */
export const readByQueryApBillItem: FunctionProfile<
  ReadByQueryApBillItem,
  ApBillItemData
> = {
  name: "Intacct apbillitem readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APBILLITEM" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApBillItemResponse,
};

/** The input of Intacct apbillitem QUERY. */
export type QueryApBillItem = QueryInput;

/** `Intacct apbillitem QUERY Request` */
export const queryApBillItem: QueryProfile<ApBillItemRecord> = {
  name: "Intacct apbillitem QUERY Request",
  version: "3.0",
  fixed: { object: "APBILLITEM" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApBillItemResponse,
};

/** The input of Intacct apbillitem LOOKUP. */
export type LookupApBillItem = Lookup;

/** `Intacct apbillitem LOOKUP Request` */
export const lookupApBillItem: FunctionProfile<LookupApBillItem, TypeData> = {
  name: "Intacct apbillitem LOOKUP Request",
  version: "3.0",
  fixed: { object: "APBILLITEM" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApBillItemResponse,
};

/** `Intacct apbillitem GET Response` */
export const getApBillItemResponse: Profile<ApBillItemData> = {
  name: "Intacct apbillitem GET Response",
  version: "3.0",
  element: "data",
  content: "(apbillitem*)",
  types: { apbillitem: () => apBillItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apbillitem readByQuery QUERY Response` */
export const readByQueryApBillItemResponse: Profile<ApBillItemData> = {
  name: "Intacct apbillitem readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(apbillitem*)",
  types: { apbillitem: () => apBillItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apbillitem QUERY Response` */
export const queryApBillItemResponse: Profile<ApBillItemRows> = {
  name: "Intacct apbillitem QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APBILLITEM*)",
  types: { APBILLITEM: () => apBillItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apbillitem LOOKUP Response` */
export const lookupApBillItemResponse: Profile<TypeData> = {
  name: "Intacct apbillitem LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apbillitem`. */
export interface ApBillItemData extends DataAttributes {
  apbillitem?: ApBillItemRecord[];
}

/** The fields of an apbillitem that can be requested. */
export type ApBillItemField = keyof ApBillItemFields | `${string}.${string}`;

/** The data of an answer about `APBILLITEM`. */
export interface ApBillItemRows extends DataAttributes {
  APBILLITEM?: ApBillItemRecord[];
}

/** A line of a bill. Declared in 3.0/payables.dtd. */
export interface ApBillItemFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Account. */
  ACCOUNTNO?: string;
  /** Account label. */
  ACCOUNTLABEL?: string;
  /** AP account. */
  OFFSETGLACCOUNTNO?: string;
  /** Transaction amount. `MONEY`. */
  TRX_AMOUNT?: DecimalText | null;
  /** `MONEY`. */
  TOTALTRXAMOUNT?: DecimalText | null;
  /** Memo. */
  ENTRYDESCRIPTION?: string;
  /** 1099. */
  FORM1099?: string;
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Allocation. */
  ALLOCATION?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract ID. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** ITC. `BOOLEAN`. "false" unless given. */
  PARTIALEXEMPT?: boolean | null;
  TAXENTRIES?: ApBillItemTaxEntriesTaxEntryRecord[];
  /** Line no. */
  LINE_NO?: string;
  /** Base amount. `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** Parent key. `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** Account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Offset account key. `INTEGER`. */
  OFFSETACCOUNTKEY?: IntegerText | null;
  /** AP account title. */
  OFFSETGLACCOUNTTITLE?: string;
  /** Account title. */
  ACCOUNTTITLE?: string;
  /** Account label key. `INTEGER`. */
  ACCOUNTLABELKEY?: IntegerText | null;
  /** Offset account. */
  PRENTRYOFFSETACCOUNTNO?: string;
  /** Entry date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENTRY_DATE?: IsoDate | null;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Allocation key. `INTEGER`. */
  ALLOCATIONKEY?: IntegerText | null;
  /** Line item. */
  LINEITEM?: "T" | "F" | (string & {}) | null;
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
  /** Billed. `BOOLEAN`. */
  BILLED?: boolean | null;
  /** Release to pay. `BOOLEAN`. */
  RELEASETOPAY?: boolean | null;
  /** Parent entry key. `INTEGER`. */
  PARENTENTRY?: IntegerText | null;
  /** Base location key. `INTEGER`. */
  BASELOCATION?: IntegerText | null;
  /** State. */
  STATE?: string;
  /** Record type. */
  RECORDTYPE?: string;
  /** Tax detail key. `INTEGER`. */
  DETAILKEY?: IntegerText | null;
  /** Retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: DecimalText | null;
  /** Txn amount retained. `NUMBER`. */
  TRX_AMOUNTRETAINED?: DecimalText | null;
  /** Base amount retained. `NUMBER`. */
  AMOUNTRETAINED?: DecimalText | null;
  /** Txn amount released. `NUMBER`. */
  TRX_AMOUNTRELEASED?: DecimalText | null;
  /** Is subtotal. */
  SUBTOTAL?: "S" | "T" | (string & {}) | null;
  /** Parent tax entry key. `INTEGER`. */
  PARENTTAXENTRY?: IntegerText | null;
  /** Capture payment tax. `BOOLEAN`. */
  PAYMENTTAXCAPTURE?: boolean | null;
  /** Primary doc key. `INTEGER`. */
  PRIMARYDOCKEY?: IntegerText | null;
  /** Primary doc line key. `INTEGER`. */
  PRIMARYDOCLINEKEY?: IntegerText | null;
  /** Asset ID. */
  ASSETID?: string;
  /** Originating doc key. `INTEGER`. */
  ORIGDOCKEY?: IntegerText | null;
  /** Originating doc line key. `INTEGER`. */
  ORIGDOCLINEKEY?: IntegerText | null;
  /** Originating document ID. */
  ORIGDOCID?: string;
  /** Originating document line ID. */
  ORIGDOCLINEID?: string;
  /** Record ID. */
  RECORDID?: string;
  /** Name of acquired asset. */
  NAMEOFACQUIREDASSET?: string;
  /** Include tax in asset cost. `BOOLEAN`. */
  INCLUDETAXINASSETCOST?: boolean | null;
  /** Deferred adjustments template. */
  AMORTIZATIONTEMPLATEID?: string;
  /** Deferred adjustments start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  AMORTIZATIONSTARTDATE?: IsoDate | null;
  /** Deferred adjustments end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  AMORTIZATIONENDDATE?: IsoDate | null;
  /** Asset creation. */
  SELECTEDASSETMODE?: "S" | "M" | "N" | (string & {}) | null;
  /** Number of assets. `INTEGER`. */
  ASSETQUANTITY?: IntegerText | null;
  /** Customerdimkey. `INTEGER`. */
  CUSTOMERDIMKEY?: IntegerText | null;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Vendordimkey. `INTEGER`. */
  VENDORDIMKEY?: IntegerText | null;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Employeedimkey. `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Itemdimkey. `INTEGER`. */
  ITEMDIMKEY?: IntegerText | null;
  /** Item name. */
  ITEMNAME?: string;
  /** Projectdimkey. `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  /** Project name. */
  PROJECTNAME?: string;
  /** Classdimkey. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  /** Class name. */
  CLASSNAME?: string;
  /** Prepaid Expense Class. */
  RPEC?: string;
  /** Prepaid Expense Schedule. */
  RPES?: string;
  AMORTIZATIONTEMPLATEINFO?: ApBillItemAmortizationtemplateinfoRecord;
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
  /** Cost centre. */
  COST_CENTRE?: "plant" | "office" | (string & {}) | null;
  /** Inspected. `BOOLEAN`. */
  INSPECTED?: boolean | null;
}

/** The related records that dotted names lead to. */
export interface ApBillItemRelations {
  ACCOUNTLABEL: ApAccountLabelRecord;
  ALLOCATION: AllocationRecord;
  DEPARTMENT: DepartmentRecord;
  GLACCOUNT: GlAccountRecord;
  LOCATIONENTITY: LocationEntityRecord;
  OFFSETGLACCOUNTNO: GlAccountRecord;
  ORIGDOCLINE: PodocumententryRecord;
  PRIMARYDOCLINE: PodocumententryRecord;
  RETAINAGE_OFFSETGLACCOUNT: GlAccountRecord;
  RPECAPBILLITEM: OpenValues;
  RPESAPBILLDETAIL: OpenValues;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ApBillItemRecord
  extends
    ApBillItemFields,
    OpenValues,
    Related<ApBillItemFields, ApBillItemRelations> {}

export const apBillItemRecord: Shape<ApBillItemRecord> = {
  element: "APBILLITEM",
  content: `(RECORDNO? & ACCOUNTNO? & ACCOUNTLABEL? & OFFSETGLACCOUNTNO? & TRX_AMOUNT? & TOTALTRXAMOUNT? &
    ENTRYDESCRIPTION? & FORM1099? & FORM1099TYPE? & FORM1099BOX? & BILLABLE? & ALLOCATION? &
    LOCATIONID? & DEPARTMENTID? & PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? & VENDORID? &
    EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID? & PARTIALEXEMPT? & TAXENTRIES? &
    LINE_NO? & AMOUNT? & RECORDKEY? & ACCOUNTKEY? & OFFSETACCOUNTKEY? & OFFSETGLACCOUNTTITLE? &
    ACCOUNTTITLE? & ACCOUNTLABELKEY? & PRENTRYOFFSETACCOUNTNO? & ENTRY_DATE? & DEPARTMENTNAME? &
    LOCATIONNAME? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & ALLOCATIONKEY? &
    LINEITEM? & CURRENCY? & BASECURR? & TOTALPAID? & TRX_TOTALPAID? & TOTALSELECTED? &
    TRX_TOTALSELECTED? & BILLED? & RELEASETOPAY? & PARENTENTRY? & BASELOCATION? & STATE? &
    RECORDTYPE? & DETAILKEY? & RETAINAGEPERCENTAGE? & TRX_AMOUNTRETAINED? & AMOUNTRETAINED? &
    TRX_AMOUNTRELEASED? & SUBTOTAL? & PARENTTAXENTRY? & PAYMENTTAXCAPTURE? & PRIMARYDOCKEY? &
    PRIMARYDOCLINEKEY? & ASSETID? & ORIGDOCKEY? & ORIGDOCLINEKEY? & ORIGDOCID? & ORIGDOCLINEID? &
    RECORDID? & NAMEOFACQUIREDASSET? & INCLUDETAXINASSETCOST? & AMORTIZATIONTEMPLATEID? &
    AMORTIZATIONSTARTDATE? & AMORTIZATIONENDDATE? & SELECTEDASSETMODE? & ASSETQUANTITY? &
    CUSTOMERDIMKEY? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORNAME? & EMPLOYEEDIMKEY? &
    EMPLOYEENAME? & ITEMDIMKEY? & ITEMNAME? & PROJECTDIMKEY? & PROJECTNAME? & CLASSDIMKEY? &
    CLASSNAME? & RPEC? & RPES? & AMORTIZATIONTEMPLATEINFO? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & COST_CENTRE? &
    INSPECTED? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TRX_AMOUNT: "MONEY",
    TOTALTRXAMOUNT: "MONEY",
    BILLABLE: "BOOLEAN",
    PARTIALEXEMPT: "BOOLEAN",
    TAXENTRIES: () => apBillItemTaxEntriesRecord,
    AMOUNT: "MONEY",
    RECORDKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    OFFSETACCOUNTKEY: "INTEGER",
    ACCOUNTLABELKEY: "INTEGER",
    ENTRY_DATE: "DATE_MDY",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    ALLOCATIONKEY: "INTEGER",
    LINEITEM: "ENUM",
    TOTALPAID: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    TOTALSELECTED: "NUMBER",
    TRX_TOTALSELECTED: "NUMBER",
    BILLED: "BOOLEAN",
    RELEASETOPAY: "BOOLEAN",
    PARENTENTRY: "INTEGER",
    BASELOCATION: "INTEGER",
    DETAILKEY: "INTEGER",
    RETAINAGEPERCENTAGE: "NUMBER",
    TRX_AMOUNTRETAINED: "NUMBER",
    AMOUNTRETAINED: "NUMBER",
    TRX_AMOUNTRELEASED: "NUMBER",
    SUBTOTAL: "ENUM",
    PARENTTAXENTRY: "INTEGER",
    PAYMENTTAXCAPTURE: "BOOLEAN",
    PRIMARYDOCKEY: "INTEGER",
    PRIMARYDOCLINEKEY: "INTEGER",
    ORIGDOCKEY: "INTEGER",
    ORIGDOCLINEKEY: "INTEGER",
    INCLUDETAXINASSETCOST: "BOOLEAN",
    AMORTIZATIONSTARTDATE: "DATE_MDY",
    AMORTIZATIONENDDATE: "DATE_MDY",
    SELECTEDASSETMODE: "ENUM",
    ASSETQUANTITY: "INTEGER",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    ITEMDIMKEY: "INTEGER",
    PROJECTDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    AMORTIZATIONTEMPLATEINFO: () => apBillItemAmortizationtemplateinfoRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    COST_CENTRE: "ENUM",
    INSPECTED: "BOOLEAN overlay",
  },
  paths: () => apBillItemPaths,
  answer: true,
};

export const apBillItemPaths: Paths = {
  types: {
    BOOLEAN:
      "BILLABLE PARTIALEXEMPT BILLED RELEASETOPAY PAYMENTTAXCAPTURE INCLUDETAXINASSETCOST INSPECTED",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "ENTRY_DATE EXCH_RATE_DATE AMORTIZATIONSTARTDATE AMORTIZATIONENDDATE",
  },
  to: {
    ACCOUNTLABEL: () => apAccountLabelPaths,
    ALLOCATION: () => allocationPaths,
    DEPARTMENT: () => departmentPaths,
    GLACCOUNT: () => glAccountPaths,
    LOCATIONENTITY: () => locationEntityPaths,
    OFFSETGLACCOUNTNO: () => glAccountPaths,
    ORIGDOCLINE: () => podocumententryPaths,
    PRIMARYDOCLINE: () => podocumententryPaths,
    RETAINAGE_OFFSETGLACCOUNT: () => glAccountPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const apBillItemTaxEntriesRecord: Shape<
  ApBillItemTaxEntriesTaxEntryRecord[]
> = {
  element: "TAXENTRIES",
  content: "(TAXENTRY*)",
  types: { TAXENTRY: () => apBillItemTaxEntriesTaxEntryRecord },
  answer: true,
};

/** A tax of a line. Declared in 3.0/payables.dtd. */
export interface ApBillItemTaxEntriesTaxEntryRecord extends OpenValues {
  /** Tax detail. */
  DETAILID?: string;
  /** `MONEY`. */
  TRX_TAX?: DecimalText | null;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const apBillItemTaxEntriesTaxEntryRecord: Shape<ApBillItemTaxEntriesTaxEntryRecord> =
  {
    element: "TAXENTRY",
    content: "(DETAILID? & TRX_TAX? & RECORDNO? & #ANY*)",
    types: { TRX_TAX: "MONEY", RECORDNO: "INTEGER" },
    answer: true,
  };

/** Declared in 3.0/records/payables.dtd. */
export interface ApBillItemAmortizationtemplateinfoRecord extends OpenValues {
  /** Deferred adjustments type. */
  TEMPLATETYPE?: "Charges constatées d’avance" | (string & {}) | null;
  /** Schedule period. */
  TERM?: "Monthly" | "Quarterly" | "Annually" | (string & {}) | null;
}

export const apBillItemAmortizationtemplateinfoRecord: Shape<ApBillItemAmortizationtemplateinfoRecord> =
  {
    element: "AMORTIZATIONTEMPLATEINFO",
    content: "(TEMPLATETYPE? & TERM? & #ANY*)",
    types: { TEMPLATETYPE: "ENUM", TERM: "ENUM" },
    answer: true,
  };
