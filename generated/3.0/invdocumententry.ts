// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd, 3.0/records/inventory.dtd; do not edit. Checksum 71d7d3304c06a062
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
import { type InvdocumentRecord, invdocumentPaths } from "./invdocument.js";
import { type ItemRecord, itemPaths } from "./item.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type WarehouseRecord, warehousePaths } from "./warehouse.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct invdocumententry GET. */
export type GetInvdocumententry = Read<InvdocumententryField | "*">;

/** `Intacct invdocumententry GET Request` */
export const getInvdocumententry: FunctionProfile<
  GetInvdocumententry,
  InvdocumententryData
> = {
  name: "Intacct invdocumententry GET Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getInvdocumententryResponse,
};

/** The input of Intacct invdocumententry readByQuery QUERY. */
export type ReadByQueryInvdocumententry = ReadByQuery<
  InvdocumententryField | "*"
>;

/** `Intacct invdocumententry readByQuery QUERY Request` */
export const readByQueryInvdocumententry: FunctionProfile<
  ReadByQueryInvdocumententry,
  InvdocumententryData
> = {
  name: "Intacct invdocumententry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryInvdocumententryResponse,
};

/** The input of Intacct invdocumententry QUERY. */
export type QueryInvdocumententry = QueryInput;

/** `Intacct invdocumententry QUERY Request` */
export const queryInvdocumententry: QueryProfile<InvdocumententryRecord> = {
  name: "Intacct invdocumententry QUERY Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryInvdocumententryResponse,
};

/** The input of Intacct invdocumententry LOOKUP. */
export type LookupInvdocumententry = Lookup;

/** `Intacct invdocumententry LOOKUP Request` */
export const lookupInvdocumententry: FunctionProfile<
  LookupInvdocumententry,
  TypeData
> = {
  name: "Intacct invdocumententry LOOKUP Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupInvdocumententryResponse,
};

/** `Intacct invdocumententry GET Response` */
export const getInvdocumententryResponse: Profile<InvdocumententryData> = {
  name: "Intacct invdocumententry GET Response",
  version: "3.0",
  element: "data",
  content: "(invdocumententry*)",
  types: { invdocumententry: () => invdocumententryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invdocumententry readByQuery QUERY Response` */
export const readByQueryInvdocumententryResponse: Profile<InvdocumententryData> =
  {
    name: "Intacct invdocumententry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(invdocumententry*)",
    types: { invdocumententry: () => invdocumententryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct invdocumententry QUERY Response` */
export const queryInvdocumententryResponse: Profile<InvdocumententryRows> = {
  name: "Intacct invdocumententry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(INVDOCUMENTENTRY*)",
  types: { INVDOCUMENTENTRY: () => invdocumententryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invdocumententry LOOKUP Response` */
export const lookupInvdocumententryResponse: Profile<TypeData> = {
  name: "Intacct invdocumententry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `invdocumententry`. */
export interface InvdocumententryData extends DataAttributes {
  invdocumententry?: InvdocumententryRecord[];
}

/** The fields of an invdocumententry that can be requested. */
export type InvdocumententryField =
  keyof InvdocumententryFields | `${string}.${string}`;

/** The data of an answer about `INVDOCUMENTENTRY`. */
export interface InvdocumententryRows extends DataAttributes {
  INVDOCUMENTENTRY?: InvdocumententryRecord[];
}

/** A line of an inventory transaction. Declared in 3.0/inventory.dtd. */
export interface InvdocumententryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Document header number. `INTEGER`. */
  DOCHDRNO?: IntegerText | null;
  /** Line number. `INTEGER`. */
  LINE_NO?: IntegerText | null;
  /** Item ID. */
  ITEMID?: string;
  /** Price. `MONEY`. */
  PRICE?: DecimalText | null;
  /** Adjustment document entry key. `INTEGER`. */
  ADJDOCENTRYKEY?: IntegerText | null;
  /** Document ID. */
  DOCHDRID?: string;
  /** Document template ID. */
  DOCPARID?: string;
  /** Bundle. */
  BUNDLENUMBER?: string;
  /** Item name. */
  ITEMNAME?: string;
  /** Item description. */
  ITEMDESC?: string;
  /** Unit. */
  UNIT?: string;
  /** Memo. */
  MEMO?: string;
  /** Price calculation memo. */
  PRICECALCMEMO?: string;
  /** Quantity. `NUMBER`. */
  QUANTITY?: DecimalText | null;
  /** Qty converted. `NUMBER`. */
  QTY_CONVERTED?: DecimalText | null;
  /** Suggested price. `NUMBER`. */
  RETAILPRICE?: DecimalText | null;
  /** Extended price. `NUMBER`. */
  TOTAL?: DecimalText | null;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Extended description. */
  EXTENDED_DESCRIPTION?: string;
  /** Item GL group. `INTEGER`. */
  ITEMGLGROUP?: IntegerText | null;
  /** State. `BOOLEAN`. */
  STATE?: boolean | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Cost. `MONEY`. */
  COST?: DecimalText | null;
  /** Cost method. */
  COST_METHOD?: "Standard" | "Average" | "FIFO" | "LIFO" | (string & {}) | null;
  /** Quantity. `NUMBER`. */
  UIQTY?: DecimalText | null;
  /** Discount percent. `NUMBER`. */
  DISCOUNTPERCENT?: DecimalText | null;
  /** Multiplier. `NUMBER`. */
  MULTIPLIER?: DecimalText | null;
  /** Price. `NUMBER`. */
  UIPRICE?: DecimalText | null;
  /** Extended price. `NUMBER`. */
  UIVALUE?: DecimalText | null;
  /** Location ID. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Department key. */
  DEPTKEY?: string;
  /** Location key. */
  LOCATIONKEY?: string;
  /** Time type key. `INTEGER`. */
  TIMETYPEKEY?: IntegerText | null;
  /** Time type. */
  TIMETYPENAME?: string;
  /** Timesheet notes. */
  TIMENOTES?: string;
  /** Expense type key. `INTEGER`. */
  EEACCOUNTLABELKEY?: IntegerText | null;
  /** Expense type. */
  EEACCOUNTLABEL?: string;
  /** Source document key. */
  SOURCE_DOCKEY?: string;
  /** Source document line key. */
  SOURCE_DOCLINEKEY?: string;
  /** Adjustment document key. `INTEGER`. */
  ADJDOCHDRKEY?: IntegerText | null;
  /** Rev rec template. */
  REVRECTEMPLATE?: string;
  REVRECTEMPLATEKEY?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVRECSTARTDATE?: IsoDate | null;
  /** Default term period. */
  ITEMTERM?: string;
  /** Default no. of periods. `INTEGER`. */
  TERMPERIOD?: IntegerText | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVRECENDDATE?: IsoDate | null;
  /** Prorate price. `BOOLEAN`. */
  PRORATEPRICE?: boolean | null;
  DEFERREVENUE?: string;
  /** Rev rec template. */
  SC_REVRECTEMPLATE?: string;
  SC_REVRECTEMPLATEKEY?: string;
  /** Rev rec start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SC_REVRECSTARTDATE?: IsoDate | null;
  /** Rev rec end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SC_REVRECENDDATE?: IsoDate | null;
  /** Schedule start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SC_STARTDATE?: IsoDate | null;
  /** Notes. */
  DISCOUNT_MEMO?: string;
  /** Txn currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCHRATEDATE?: IsoDate | null;
  /** Exchange rate type. `NUMBER`. */
  EXCHRATETYPE?: DecimalText | null;
  /** Exchange rate. `NUMBER`. */
  EXCHRATE?: DecimalText | null;
  /** Price. `NUMBER`. */
  TRX_PRICE?: DecimalText | null;
  /** Extended price. `NUMBER`. */
  TRX_VALUE?: DecimalText | null;
  /** Recurring schedule. */
  SCHEDULENAME?: string;
  /** `INTEGER`. */
  SCHEDULEID?: IntegerText | null;
  /** `INTEGER`. */
  RECURDOCID?: IntegerText | null;
  /** Recurring document key. `INTEGER`. */
  RECURDOCENTRYKEY?: IntegerText | null;
  /** Renewal template. */
  RENEWALMACRO?: string;
  RENEWALMACROKEY?: string;
  /** Taxable. `BOOLEAN`. */
  OVERRIDETAX?: boolean | null;
  /** Create recurring template. */
  SC_CREATERECURSCHED?: "1" | "2" | (string & {}) | null;
  /** Existing template. */
  SC_EXISTINGSCHED?: string;
  /** Extend line period. `BOOLEAN`. */
  SC_EXTENDLINEPERIOD?: boolean | null;
  /** Installment pricing. `BOOLEAN`. */
  SC_INSTALLPRICING?: boolean | null;
  RECURCONTRACTID?: string;
  SOURCE_DOCID?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Billed. `BOOLEAN`. */
  BILLED?: boolean | null;
  /** Billable time entry key. `INTEGER`. */
  BILLABLETIMEENTRYKEY?: IntegerText | null;
  /** Billable GL entry key. `INTEGER`. */
  BILLABLEGLENTRYKEY?: IntegerText | null;
  /** Billable prentry key. `INTEGER`. */
  BILLABLEPRENTRYKEY?: IntegerText | null;
  /** Billable doc entry key. `INTEGER`. */
  BILLABLEDOCENTRYKEY?: IntegerText | null;
  /** Billable contract schedule entry key. `INTEGER`. */
  BILLABLECONTRACTSCHENTRYKEY?: IntegerText | null;
  /** Billable contract usage billing ID. `INTEGER`. */
  BILLABLECONTRACTUSAGEBILLINGID?: IntegerText | null;
  /** IA.BILLABLE_LOAN_TXN_ENTRY_KEY. `INTEGER`. */
  BILLABLELOANTXNENTRYKEY?: IntegerText | null;
  /** IA.BILLABLE_LOAN_SCH_ENTRY_KEY. `INTEGER`. */
  BILLABLELOANSCHENTRYKEY?: IntegerText | null;
  /** Tax rate (%). `NUMBER`. */
  PERCENTVAL?: DecimalText | null;
  /** Tax. `NUMBER`. */
  TAXABSVAL?: DecimalText | null;
  /** Taxable amount. `NUMBER`. */
  TAXABLEAMOUNT?: DecimalText | null;
  /** Gross amount. `NUMBER`. */
  LINETOTAL?: DecimalText | null;
  /** Discount. `NUMBER`. */
  DISCOUNT?: DecimalText | null;
  /** Transaction tax. `NUMBER`. */
  TRX_TAXABSVAL?: DecimalText | null;
  /** Gross amount. `NUMBER`. */
  TRX_LINETOTAL?: DecimalText | null;
  /** Tax override (only for Avalara Tax). `BOOLEAN`. */
  TAXVALOVERRIDE?: boolean | null;
  /** Price converted. `NUMBER`. */
  PRICE_CONVERTED?: DecimalText | null;
  /** Conversion type. */
  CONVERSIONTYPE?: "Quantity" | "Price" | (string & {}) | null;
  /** Capture payment tax. `BOOLEAN`. */
  PAYMENTTAXCAPTURE?: boolean | null;
  /** Quantity reserved. `NUMBER`. */
  QUANTITYRESERVED?: DecimalText | null;
  /** Quantity picked (allocated). `NUMBER`. */
  QUANTITYALLOCATED?: DecimalText | null;
  /** Quantity reserved before fulfillment. `NUMBER`. */
  QUANTITYRESERVEDWHENOPEN?: DecimalText | null;
  /** Quantity allocated before fulfillment. `NUMBER`. */
  QUANTITYALLOCATEDWHENOPEN?: DecimalText | null;
  /** Alloc reserve enabled. `BOOLEAN`. */
  ALLOCRESERVEISENABLED?: boolean | null;
  PROJECTKEY?: string;
  /** Task key. */
  TASKKEY?: string;
  /** Task. */
  TASKID?: string;
  /** Task name. */
  TASKNAME?: string;
  /** Total amount converted. `NUMBER`. */
  TOTAL_AMOUNT_CONVERTED?: DecimalText | null;
  /** Total amount remaining. `NUMBER`. */
  TOTAL_AMOUNT_REMAINING?: DecimalText | null;
  /** Quantity remaining. `NUMBER`. */
  QTY_REMAINING?: DecimalText | null;
  WAREHOUSE?: InvdocumententryWarehouseRecord;
  ITEM?: InvdocumententryItemRecord;
  /** Date created. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** Date modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface InvdocumententryRelations {
  ADJINVDOCENTRY: InvdocumententryRecord;
  DEPARTMENT: DepartmentRecord;
  INVDOCUMENT: InvdocumentRecord;
  ITEM: ItemRecord;
  LOCATION: LocationRecord;
  WAREHOUSE: WarehouseRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface InvdocumententryRecord
  extends
    InvdocumententryFields,
    OpenValues,
    Related<InvdocumententryFields, InvdocumententryRelations> {}

export const invdocumententryRecord: Shape<InvdocumententryRecord> = {
  element: "INVDOCUMENTENTRY",
  content: `(RECORDNO? & DOCHDRNO? & LINE_NO? & ITEMID? & PRICE? & ADJDOCENTRYKEY? & DOCHDRID? & DOCPARID? &
    BUNDLENUMBER? & ITEMNAME? & ITEMDESC? & UNIT? & MEMO? & PRICECALCMEMO? & QUANTITY? &
    QTY_CONVERTED? & RETAILPRICE? & TOTAL? & AUWHENCREATED? & EXTENDED_DESCRIPTION? & ITEMGLGROUP? &
    STATE? & STATUS? & COST? & COST_METHOD? & UIQTY? & DISCOUNTPERCENT? & MULTIPLIER? & UIPRICE? &
    UIVALUE? & LOCATIONID? & LOCATIONNAME? & DEPARTMENTID? & DEPARTMENTNAME? & DEPTKEY? &
    LOCATIONKEY? & TIMETYPEKEY? & TIMETYPENAME? & TIMENOTES? & EEACCOUNTLABELKEY? &
    EEACCOUNTLABEL? & SOURCE_DOCKEY? & SOURCE_DOCLINEKEY? & ADJDOCHDRKEY? & REVRECTEMPLATE? &
    REVRECTEMPLATEKEY? & REVRECSTARTDATE? & ITEMTERM? & TERMPERIOD? & REVRECENDDATE? &
    PRORATEPRICE? & DEFERREVENUE? & SC_REVRECTEMPLATE? & SC_REVRECTEMPLATEKEY? &
    SC_REVRECSTARTDATE? & SC_REVRECENDDATE? & SC_STARTDATE? & DISCOUNT_MEMO? & CURRENCY? &
    BASECURR? & EXCHRATEDATE? & EXCHRATETYPE? & EXCHRATE? & TRX_PRICE? & TRX_VALUE? &
    SCHEDULENAME? & SCHEDULEID? & RECURDOCID? & RECURDOCENTRYKEY? & RENEWALMACRO? &
    RENEWALMACROKEY? & OVERRIDETAX? & SC_CREATERECURSCHED? & SC_EXISTINGSCHED? &
    SC_EXTENDLINEPERIOD? & SC_INSTALLPRICING? & RECURCONTRACTID? & SOURCE_DOCID? & BILLABLE? &
    BILLED? & BILLABLETIMEENTRYKEY? & BILLABLEGLENTRYKEY? & BILLABLEPRENTRYKEY? &
    BILLABLEDOCENTRYKEY? & BILLABLECONTRACTSCHENTRYKEY? & BILLABLECONTRACTUSAGEBILLINGID? &
    BILLABLELOANTXNENTRYKEY? & BILLABLELOANSCHENTRYKEY? & PERCENTVAL? & TAXABSVAL? &
    TAXABLEAMOUNT? & LINETOTAL? & DISCOUNT? & TRX_TAXABSVAL? & TRX_LINETOTAL? & TAXVALOVERRIDE? &
    PRICE_CONVERTED? & CONVERSIONTYPE? & PAYMENTTAXCAPTURE? & QUANTITYRESERVED? &
    QUANTITYALLOCATED? & QUANTITYRESERVEDWHENOPEN? & QUANTITYALLOCATEDWHENOPEN? &
    ALLOCRESERVEISENABLED? & PROJECTKEY? & TASKKEY? & TASKID? & TASKNAME? &
    TOTAL_AMOUNT_CONVERTED? & TOTAL_AMOUNT_REMAINING? & QTY_REMAINING? & WAREHOUSE? & ITEM? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DOCHDRNO: "INTEGER",
    LINE_NO: "INTEGER",
    PRICE: "MONEY",
    ADJDOCENTRYKEY: "INTEGER",
    QUANTITY: "NUMBER",
    QTY_CONVERTED: "NUMBER",
    RETAILPRICE: "NUMBER",
    TOTAL: "NUMBER",
    AUWHENCREATED: "DATETIME_MDY",
    ITEMGLGROUP: "INTEGER",
    STATE: "BOOLEAN",
    STATUS: "ENUM",
    COST: "MONEY",
    COST_METHOD: "ENUM",
    UIQTY: "NUMBER",
    DISCOUNTPERCENT: "NUMBER",
    MULTIPLIER: "NUMBER",
    UIPRICE: "NUMBER",
    UIVALUE: "NUMBER",
    TIMETYPEKEY: "INTEGER",
    EEACCOUNTLABELKEY: "INTEGER",
    ADJDOCHDRKEY: "INTEGER",
    REVRECSTARTDATE: "DATE_MDY",
    TERMPERIOD: "INTEGER",
    REVRECENDDATE: "DATE_MDY",
    PRORATEPRICE: "BOOLEAN",
    SC_REVRECSTARTDATE: "DATE_MDY",
    SC_REVRECENDDATE: "DATE_MDY",
    SC_STARTDATE: "DATE_MDY",
    EXCHRATEDATE: "DATE_MDY",
    EXCHRATETYPE: "NUMBER",
    EXCHRATE: "NUMBER",
    TRX_PRICE: "NUMBER",
    TRX_VALUE: "NUMBER",
    SCHEDULEID: "INTEGER",
    RECURDOCID: "INTEGER",
    RECURDOCENTRYKEY: "INTEGER",
    OVERRIDETAX: "BOOLEAN",
    SC_CREATERECURSCHED: "ENUM",
    SC_EXTENDLINEPERIOD: "BOOLEAN",
    SC_INSTALLPRICING: "BOOLEAN",
    BILLABLE: "BOOLEAN",
    BILLED: "BOOLEAN",
    BILLABLETIMEENTRYKEY: "INTEGER",
    BILLABLEGLENTRYKEY: "INTEGER",
    BILLABLEPRENTRYKEY: "INTEGER",
    BILLABLEDOCENTRYKEY: "INTEGER",
    BILLABLECONTRACTSCHENTRYKEY: "INTEGER",
    BILLABLECONTRACTUSAGEBILLINGID: "INTEGER",
    BILLABLELOANTXNENTRYKEY: "INTEGER",
    BILLABLELOANSCHENTRYKEY: "INTEGER",
    PERCENTVAL: "NUMBER",
    TAXABSVAL: "NUMBER",
    TAXABLEAMOUNT: "NUMBER",
    LINETOTAL: "NUMBER",
    DISCOUNT: "NUMBER",
    TRX_TAXABSVAL: "NUMBER",
    TRX_LINETOTAL: "NUMBER",
    TAXVALOVERRIDE: "BOOLEAN",
    PRICE_CONVERTED: "NUMBER",
    CONVERSIONTYPE: "ENUM",
    PAYMENTTAXCAPTURE: "BOOLEAN",
    QUANTITYRESERVED: "NUMBER",
    QUANTITYALLOCATED: "NUMBER",
    QUANTITYRESERVEDWHENOPEN: "NUMBER",
    QUANTITYALLOCATEDWHENOPEN: "NUMBER",
    ALLOCRESERVEISENABLED: "BOOLEAN",
    TOTAL_AMOUNT_CONVERTED: "NUMBER",
    TOTAL_AMOUNT_REMAINING: "NUMBER",
    QTY_REMAINING: "NUMBER",
    WAREHOUSE: () => invdocumententryWarehouseRecord,
    ITEM: () => invdocumententryItemRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => invdocumententryPaths,
  answer: true,
};

export const invdocumententryPaths: Paths = {
  types: {
    BOOLEAN:
      "STATE PRORATEPRICE OVERRIDETAX SC_EXTENDLINEPERIOD SC_INSTALLPRICING BILLABLE BILLED TAXVALOVERRIDE PAYMENTTAXCAPTURE ALLOCRESERVEISENABLED ITEM.TAXABLE ITEM.COMPUTEFORSHORTTERM ITEM.DROPSHIP ITEM.BUYTOORDER ITEM.ISSUPPLYITEM",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "REVRECSTARTDATE REVRECENDDATE SC_REVRECSTARTDATE SC_REVRECENDDATE SC_STARTDATE EXCHRATEDATE WHENCREATED",
  },
  to: {
    ADJINVDOCENTRY: () => invdocumententryPaths,
    DEPARTMENT: () => departmentPaths,
    INVDOCUMENT: () => invdocumentPaths,
    ITEM: () => itemPaths,
    LOCATION: () => locationPaths,
    WAREHOUSE: () => warehousePaths,
  },
};

/** Declared in 3.0/records/inventory.dtd. */
export interface InvdocumententryWarehouseRecord extends OpenValues {
  /** Warehouse ID. */
  LOCATION_NO?: string;
  /** Name. */
  NAME?: string;
}

export const invdocumententryWarehouseRecord: Shape<InvdocumententryWarehouseRecord> =
  {
    element: "WAREHOUSE",
    content: "(LOCATION_NO? & NAME? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/inventory.dtd. */
export interface InvdocumententryItemRecord extends OpenValues {
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  TAXGROUP?: InvdocumententryItemTaxGroupRecord;
  RENEWALMACRO?: InvdocumententryItemRenewalMacroRecord;
  /** Item type. */
  ITEMTYPE?:
    | "Inventory"
    | "Non-Inventory"
    | "Non-Inventory (Purchase only)"
    | "Non-Inventory (Sales only)"
    | "Kit"
    | "Stockable Kit"
    | (string & {})
    | null;
  /** `INTEGER`. */
  NUMDEC_SALE?: IntegerText | null;
  /** `INTEGER`. */
  NUMDEC_STD?: IntegerText | null;
  /** `INTEGER`. */
  NUMDEC_PUR?: IntegerText | null;
  /** Revenue posting. */
  REVPOSTING?: "Component Level" | "Kit Level" | (string & {}) | null;
  /** Allow prorated pricing. `BOOLEAN`. "false" unless given. */
  COMPUTEFORSHORTTERM?: boolean | null;
  /** `INTEGER`. */
  RENEWALMACROKEY?: IntegerText | null;
  /** UOM group record number. `INTEGER`. */
  UOMGRPKEY?: IntegerText | null;
  /** Available for drop ship. `BOOLEAN`. */
  DROPSHIP?: boolean | null;
  /** Available for buy to order. `BOOLEAN`. */
  BUYTOORDER?: boolean | null;
  /** Print format. */
  REVPRINTING?: "Individual Components" | "Kit" | (string & {}) | null;
  /** Supplies item. `BOOLEAN`. */
  ISSUPPLYITEM?: boolean | null;
}

export const invdocumententryItemRecord: Shape<InvdocumententryItemRecord> = {
  element: "ITEM",
  content: `(TAXABLE? & TAXGROUP? & RENEWALMACRO? & ITEMTYPE? & NUMDEC_SALE? & NUMDEC_STD? & NUMDEC_PUR? &
    REVPOSTING? & COMPUTEFORSHORTTERM? & RENEWALMACROKEY? & UOMGRPKEY? & DROPSHIP? & BUYTOORDER? &
    REVPRINTING? & ISSUPPLYITEM? & #ANY*)`,
  types: {
    TAXABLE: "BOOLEAN",
    TAXGROUP: () => invdocumententryItemTaxGroupRecord,
    RENEWALMACRO: () => invdocumententryItemRenewalMacroRecord,
    ITEMTYPE: "ENUM",
    NUMDEC_SALE: "INTEGER",
    NUMDEC_STD: "INTEGER",
    NUMDEC_PUR: "INTEGER",
    REVPOSTING: "ENUM",
    COMPUTEFORSHORTTERM: "BOOLEAN",
    RENEWALMACROKEY: "INTEGER",
    UOMGRPKEY: "INTEGER",
    DROPSHIP: "BOOLEAN",
    BUYTOORDER: "BOOLEAN",
    REVPRINTING: "ENUM",
    ISSUPPLYITEM: "BOOLEAN",
  },
  answer: true,
};

/** Declared in 3.0/records/inventory.dtd. */
export interface InvdocumententryItemTaxGroupRecord extends OpenValues {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const invdocumententryItemTaxGroupRecord: Shape<InvdocumententryItemTaxGroupRecord> =
  {
    element: "TAXGROUP",
    content: "(RECORDNO? & #ANY*)",
    types: { RECORDNO: "INTEGER" },
    answer: true,
  };

/** Declared in 3.0/records/inventory.dtd. */
export interface InvdocumententryItemRenewalMacroRecord extends OpenValues {
  /** Default renewal template ID. */
  MACROID?: string;
}

export const invdocumententryItemRenewalMacroRecord: Shape<InvdocumententryItemRenewalMacroRecord> =
  {
    element: "RENEWALMACRO",
    content: "(MACROID? & #ANY*)",
    answer: true,
  };
