// Made by intacct-codegen from 3.0/objects.dtd, 3.0/order-entry.dtd, 3.0/records/order-entry.dtd; do not edit. Checksum 7259349c2de85865
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
import { type GlEntryRecord, glEntryPaths } from "./glentry.js";
import { type ItemRecord, itemPaths } from "./item.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import {
  type ProjectcontractRecord,
  projectcontractPaths,
} from "./projectcontract.js";
import {
  type ProjectcontractlineRecord,
  projectcontractlinePaths,
} from "./projectcontractline.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type ShipToRecord, shipToRecord } from "./shipto-record.js";
import { type SodocumentRecord, sodocumentPaths } from "./sodocument.js";
import { type TaskRecord, taskPaths } from "./task.js";
import {
  type TimesheetEntryRecord,
  timesheetEntryPaths,
} from "./timesheetentry.js";
import { type WarehouseRecord, warehousePaths } from "./warehouse.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct sodocumententry GET. */
export type GetSodocumententry = Read<SodocumententryField | "*">;

/** `Intacct sodocumententry GET Request` */
export const getSodocumententry: FunctionProfile<
  GetSodocumententry,
  SodocumententryData
> = {
  name: "Intacct sodocumententry GET Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getSodocumententryResponse,
};

/** The input of Intacct sodocumententry readByQuery QUERY. */
export type ReadByQuerySodocumententry = ReadByQuery<
  SodocumententryField | "*"
>;

/** `Intacct sodocumententry readByQuery QUERY Request` */
export const readByQuerySodocumententry: FunctionProfile<
  ReadByQuerySodocumententry,
  SodocumententryData
> = {
  name: "Intacct sodocumententry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQuerySodocumententryResponse,
};

/** The input of Intacct sodocumententry QUERY. */
export type QuerySodocumententry = QueryInput;

/** `Intacct sodocumententry QUERY Request` */
export const querySodocumententry: QueryProfile<SodocumententryRecord> = {
  name: "Intacct sodocumententry QUERY Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => querySodocumententryResponse,
};

/** The input of Intacct sodocumententry LOOKUP. */
export type LookupSodocumententry = Lookup;

/** `Intacct sodocumententry LOOKUP Request` */
export const lookupSodocumententry: FunctionProfile<
  LookupSodocumententry,
  TypeData
> = {
  name: "Intacct sodocumententry LOOKUP Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupSodocumententryResponse,
};

/** `Intacct sodocumententry GET Response` */
export const getSodocumententryResponse: Profile<SodocumententryData> = {
  name: "Intacct sodocumententry GET Response",
  version: "3.0",
  element: "data",
  content: "(sodocumententry*)",
  types: { sodocumententry: () => sodocumententryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sodocumententry readByQuery QUERY Response` */
export const readByQuerySodocumententryResponse: Profile<SodocumententryData> =
  {
    name: "Intacct sodocumententry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(sodocumententry*)",
    types: { sodocumententry: () => sodocumententryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct sodocumententry QUERY Response` */
export const querySodocumententryResponse: Profile<SodocumententryRows> = {
  name: "Intacct sodocumententry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(SODOCUMENTENTRY*)",
  types: { SODOCUMENTENTRY: () => sodocumententryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sodocumententry LOOKUP Response` */
export const lookupSodocumententryResponse: Profile<TypeData> = {
  name: "Intacct sodocumententry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `sodocumententry`. */
export interface SodocumententryData extends DataAttributes {
  sodocumententry?: SodocumententryRecord[];
}

/** The fields of a sodocumententry that can be requested. */
export type SodocumententryField =
  keyof SodocumententryFields | `${string}.${string}`;

/** The data of an answer about `SODOCUMENTENTRY`. */
export interface SodocumententryRows extends DataAttributes {
  SODOCUMENTENTRY?: SodocumententryRecord[];
}

/** A line of a sales transaction. Declared in 3.0/order-entry.dtd. */
export interface SodocumententryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Document header number. `INTEGER`. */
  DOCHDRNO?: IntegerText | null;
  /** Line number. `INTEGER`. */
  LINE_NO?: IntegerText | null;
  /** Item ID. */
  ITEMID?: string;
  /** Extended price. `NUMBER`. */
  TOTAL?: DecimalText | null;
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
  /** Price. `MONEY`. */
  PRICE?: DecimalText | null;
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
  /** Adjustment document entry key. `INTEGER`. */
  ADJDOCENTRYKEY?: IntegerText | null;
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
  /** Document type. */
  RECURDOCNAME?: string;
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
  BILLINGTEMPLATEKEY?: string;
  /** Billing template. */
  BILLINGTEMPLATE?: string;
  /** Preview line key. `INTEGER`. */
  GENINVOICELINEKEY?: IntegerText | null;
  /** Tax type. */
  LINELEVELSIMPLETAXTYPE?: string;
  /** Need by date. `DATE_MDY`, sent as mm/dd/yyyy. */
  NEEDBYDATE?: IsoDate | null;
  /** Ship by date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SHIPBY?: IsoDate | null;
  /** Do not ship before date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DONOTSHIPBEFOREDATE?: IsoDate | null;
  /** Do not ship after date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DONOTSHIPAFTERDATE?: IsoDate | null;
  /** Pick ticket printed date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DATEPICKTICKETPRINTED?: IsoDate | null;
  /** Cancel after date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CANCELAFTERDATE?: IsoDate | null;
  /** Shipped date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SHIPPEDDATE?: IsoDate | null;
  /** Service period start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SERVICEPERIODSTARTDATE?: IsoDate | null;
  /** Service period end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SERVICEPERIODENDDATE?: IsoDate | null;
  /** Ship-to contact key. */
  SHIPTOKEY?: string;
  /** Drop ship. `BOOLEAN`. */
  DROPSHIP?: boolean | null;
  /** Buy to order. `BOOLEAN`. */
  BUYTOORDER?: boolean | null;
  /** Buy-to-order deliver-to key. */
  BTOSHIPTOKEY?: string;
  /** Buy-to-order deliver to. */
  BTOSHIPTOCONTACTNAME?: string;
  /** Retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: DecimalText | null;
  /** Amount retained. `NUMBER`. */
  AMOUNTRETAINED?: DecimalText | null;
  /** Txn amount retained. `NUMBER`. */
  TRX_AMOUNTRETAINED?: DecimalText | null;
  /** Related doc key. */
  RELATEDDOCKEY?: string;
  /** Related doc line key. */
  RELATEDDOCLINEKEY?: string;
  /** Revised quantity. `NUMBER`. */
  REVISEDUNITQTY?: DecimalText | null;
  /** Revised quantity. `NUMBER`. */
  REVISEDQTY?: DecimalText | null;
  /** Draft quantity change. `NUMBER`. */
  DRAFTCHANGEUNITQTY?: DecimalText | null;
  /** Draft quantity change. `NUMBER`. */
  DRAFTCHANGEQTY?: DecimalText | null;
  /** Revised extended base price. `MONEY`. */
  REVISEDUNITVALUE?: DecimalText | null;
  /** Revised extended price. `MONEY`. */
  REVISEDVALUE?: DecimalText | null;
  /** Revised extended price. `MONEY`. */
  TRX_REVISEDVALUE?: DecimalText | null;
  /** Revised price. `NUMBER`. */
  REVISEDPRICE?: DecimalText | null;
  /** Revised base price. `NUMBER`. */
  REVISEDUNITPRICE?: DecimalText | null;
  /** Revised price. `NUMBER`. */
  TRX_REVISEDPRICE?: DecimalText | null;
  /** Source document line number. */
  RELATEDDOCLINENO?: string;
  /** Draft change price. `NUMBER`. */
  DRAFTCHANGEPRICE?: DecimalText | null;
  /** Posted quantity changes. `NUMBER`. */
  POSTEDQTYCHANGES?: DecimalText | null;
  /** Posted change extended price. `MONEY`. */
  POSTEDCHANGEEXTPRICE?: DecimalText | null;
  /** Posted change extended base price. `MONEY`. */
  POSTEDCHANGEEXTBASEPRICE?: DecimalText | null;
  /** Added by change document. `BOOLEAN`. */
  ADDEDBYCHANGE?: boolean | null;
  /** Project contract ID. */
  PROJECTCONTRACTID?: string;
  /** Project contract name. */
  PROJECTCONTRACTNAME?: string;
  /** Project contract key. `INTEGER`. */
  PROJECTCONTRACTKEY?: IntegerText | null;
  /** Project contract line ID. */
  PROJECTCONTRACTLINEID?: string;
  /** Project contract line name. */
  PROJECTCONTRACTLINENAME?: string;
  /** Project contract line key. `INTEGER`. */
  PROJECTCONTRACTLINEKEY?: IntegerText | null;
  /** External reference. */
  PCBLEXTERNALREFNO?: string;
  /** Description. */
  PCBLDESCRIPTION?: string;
  /** Billing type. */
  PCBLBILLINGTYPE?: "Progress" | "TM" | (string & {}) | null;
  /** Contract line value. `MONEY`. */
  CONTRACTLINEVALUE?: DecimalText | null;
  /** Amount from prior application. `MONEY`. */
  PRIORAPPLICATIONAMT?: DecimalText | null;
  /** Completed this period. `MONEY`. */
  COMPLETEDTHISPERIOD?: DecimalText | null;
  /** Stored materials. `NUMBER`. */
  STOREDMATERIALS?: DecimalText | null;
  /** Total completed to date. `MONEY`. */
  TOTALCOMPLETEDTODATE?: DecimalText | null;
  /** Percentage completed to date. `MONEY`. */
  PERCENTCOMPLETEDTODATE?: DecimalText | null;
  /** Balance remaining. `MONEY`. */
  BALANCEREMAINING?: DecimalText | null;
  /** Draft base price changes. `MONEY`. */
  DRAFTCHANGEBASEPRICE?: DecimalText | null;
  /** Previous retainage balance. `MONEY`. */
  PREVIOUSRETAINAGEBALANCE?: DecimalText | null;
  /** Mark as retainage release line. `BOOLEAN`. */
  ISRETAINAGERELEASE?: boolean | null;
  /** Retainage to bill this period. `MONEY`. */
  RETAINAGETOBILL?: DecimalText | null;
  /** Retainage balance. `NUMBER`. */
  RETAINAGEBALANCE?: DecimalText | null;
  /** Summarized entries. `BOOLEAN`. */
  ISSUMMARIZED?: boolean | null;
  /** Reverse conversion. `BOOLEAN`. */
  REVERSECONVERSION?: boolean | null;
  /** Reverse price converted. `NUMBER`. */
  REVERSEPRICECONVERTED?: DecimalText | null;
  /** Reverse qty converted. `NUMBER`. */
  REVERSEQTYCONVERTED?: DecimalText | null;
  /** Standard price converted. `NUMBER`. */
  STDPRICECONVERTED?: DecimalText | null;
  /** Standard qty converted. `NUMBER`. */
  STDQTYCONVERTED?: DecimalText | null;
  /** Source document ID. */
  SOURCEDOCID?: string;
  /** Source document line ID. */
  SOURCEDOCLINEID?: string;
  /** Cross-reference item ID. */
  ITEMALIASID?: string;
  /** Total amount converted. `NUMBER`. */
  TOTAL_AMOUNT_CONVERTED?: DecimalText | null;
  /** Total amount remaining. `NUMBER`. */
  TOTAL_AMOUNT_REMAINING?: DecimalText | null;
  /** Quantity remaining. `NUMBER`. */
  QTY_REMAINING?: DecimalText | null;
  /** Extended price net retainage. `NUMBER`. */
  EXTENDEDPRICENETRETAINAGE?: DecimalText | null;
  /** Extended base price net retainage. `NUMBER`. */
  EXTENDEDBASEPRICENETRETAINAGE?: DecimalText | null;
  /** Tax schedule. */
  TAXSCHEDULEID?: string;
  /** Originating doc key. `INTEGER`. */
  ORIGDOCKEY?: IntegerText | null;
  /** Originating doc line key. `INTEGER`. */
  ORIGDOCLINEKEY?: IntegerText | null;
  /** Originating document ID. */
  ORIGDOCID?: string;
  /** Originating document line ID. */
  ORIGDOCLINEID?: string;
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
  /** Classdimkey. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  /** Class. */
  CLASSID?: string;
  /** Class name. */
  CLASSNAME?: string;
  WAREHOUSE?: SodocumententryWarehouseRecord;
  ITEM?: SodocumententryItemRecord;
  /** The contact that goods go to, by name. */
  SHIPTO?: ShipToRecord;
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
export interface SodocumententryRelations {
  BILLED_EEXPENSESITEM: OpenValues;
  BILLED_GLENTRY: GlEntryRecord;
  BILLED_SODOCUMENTENTRY: SodocumententryRecord;
  BILLED_TIMESHEETENTRY: TimesheetEntryRecord;
  DEPARTMENT: DepartmentRecord;
  ITEM: ItemRecord;
  LOCATION: LocationRecord;
  ORIGDOCLINEKEY: SodocumententryRecord;
  PROJECTCONTRACT: ProjectcontractRecord;
  PROJECTCONTRACTLINE: ProjectcontractlineRecord;
  RENEWALMACRO: OpenValues;
  SHIPTO: OpenValues;
  SODOCUMENT: SodocumentRecord;
  SOURCEDOCLINE: SodocumententryRecord;
  TASK: TaskRecord;
  WAREHOUSE: WarehouseRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface SodocumententryRecord
  extends
    SodocumententryFields,
    OpenValues,
    Related<SodocumententryFields, SodocumententryRelations> {}

export const sodocumententryRecord: Shape<SodocumententryRecord> = {
  element: "SODOCUMENTENTRY",
  content: `(RECORDNO? & DOCHDRNO? & LINE_NO? & ITEMID? & TOTAL? & DOCHDRID? & DOCPARID? & BUNDLENUMBER? &
    ITEMNAME? & ITEMDESC? & UNIT? & MEMO? & PRICECALCMEMO? & QUANTITY? & QTY_CONVERTED? &
    RETAILPRICE? & PRICE? & AUWHENCREATED? & EXTENDED_DESCRIPTION? & ITEMGLGROUP? & STATE? &
    STATUS? & COST? & COST_METHOD? & UIQTY? & DISCOUNTPERCENT? & MULTIPLIER? & UIPRICE? & UIVALUE? &
    LOCATIONID? & LOCATIONNAME? & DEPARTMENTID? & DEPARTMENTNAME? & DEPTKEY? & LOCATIONKEY? &
    TIMETYPEKEY? & TIMETYPENAME? & TIMENOTES? & EEACCOUNTLABELKEY? & EEACCOUNTLABEL? &
    SOURCE_DOCKEY? & SOURCE_DOCLINEKEY? & ADJDOCHDRKEY? & ADJDOCENTRYKEY? & REVRECTEMPLATE? &
    REVRECTEMPLATEKEY? & REVRECSTARTDATE? & ITEMTERM? & TERMPERIOD? & REVRECENDDATE? &
    PRORATEPRICE? & DEFERREVENUE? & SC_REVRECTEMPLATE? & SC_REVRECTEMPLATEKEY? &
    SC_REVRECSTARTDATE? & SC_REVRECENDDATE? & SC_STARTDATE? & DISCOUNT_MEMO? & CURRENCY? &
    BASECURR? & EXCHRATEDATE? & EXCHRATETYPE? & EXCHRATE? & TRX_PRICE? & TRX_VALUE? &
    SCHEDULENAME? & SCHEDULEID? & RECURDOCNAME? & RECURDOCID? & RECURDOCENTRYKEY? & RENEWALMACRO? &
    RENEWALMACROKEY? & OVERRIDETAX? & SC_CREATERECURSCHED? & SC_EXISTINGSCHED? &
    SC_EXTENDLINEPERIOD? & SC_INSTALLPRICING? & RECURCONTRACTID? & SOURCE_DOCID? & BILLABLE? &
    BILLED? & BILLABLETIMEENTRYKEY? & BILLABLEGLENTRYKEY? & BILLABLEPRENTRYKEY? &
    BILLABLEDOCENTRYKEY? & BILLABLECONTRACTSCHENTRYKEY? & BILLABLECONTRACTUSAGEBILLINGID? &
    BILLABLELOANTXNENTRYKEY? & BILLABLELOANSCHENTRYKEY? & PERCENTVAL? & TAXABSVAL? &
    TAXABLEAMOUNT? & LINETOTAL? & DISCOUNT? & TRX_TAXABSVAL? & TRX_LINETOTAL? & TAXVALOVERRIDE? &
    PRICE_CONVERTED? & CONVERSIONTYPE? & PAYMENTTAXCAPTURE? & QUANTITYRESERVED? &
    QUANTITYALLOCATED? & QUANTITYRESERVEDWHENOPEN? & QUANTITYALLOCATEDWHENOPEN? &
    ALLOCRESERVEISENABLED? & PROJECTKEY? & TASKKEY? & TASKID? & TASKNAME? & BILLINGTEMPLATEKEY? &
    BILLINGTEMPLATE? & GENINVOICELINEKEY? & LINELEVELSIMPLETAXTYPE? & NEEDBYDATE? & SHIPBY? &
    DONOTSHIPBEFOREDATE? & DONOTSHIPAFTERDATE? & DATEPICKTICKETPRINTED? & CANCELAFTERDATE? &
    SHIPPEDDATE? & SERVICEPERIODSTARTDATE? & SERVICEPERIODENDDATE? & SHIPTOKEY? & DROPSHIP? &
    BUYTOORDER? & BTOSHIPTOKEY? & BTOSHIPTOCONTACTNAME? & RETAINAGEPERCENTAGE? & AMOUNTRETAINED? &
    TRX_AMOUNTRETAINED? & RELATEDDOCKEY? & RELATEDDOCLINEKEY? & REVISEDUNITQTY? & REVISEDQTY? &
    DRAFTCHANGEUNITQTY? & DRAFTCHANGEQTY? & REVISEDUNITVALUE? & REVISEDVALUE? & TRX_REVISEDVALUE? &
    REVISEDPRICE? & REVISEDUNITPRICE? & TRX_REVISEDPRICE? & RELATEDDOCLINENO? & DRAFTCHANGEPRICE? &
    POSTEDQTYCHANGES? & POSTEDCHANGEEXTPRICE? & POSTEDCHANGEEXTBASEPRICE? & ADDEDBYCHANGE? &
    PROJECTCONTRACTID? & PROJECTCONTRACTNAME? & PROJECTCONTRACTKEY? & PROJECTCONTRACTLINEID? &
    PROJECTCONTRACTLINENAME? & PROJECTCONTRACTLINEKEY? & PCBLEXTERNALREFNO? & PCBLDESCRIPTION? &
    PCBLBILLINGTYPE? & CONTRACTLINEVALUE? & PRIORAPPLICATIONAMT? & COMPLETEDTHISPERIOD? &
    STOREDMATERIALS? & TOTALCOMPLETEDTODATE? & PERCENTCOMPLETEDTODATE? & BALANCEREMAINING? &
    DRAFTCHANGEBASEPRICE? & PREVIOUSRETAINAGEBALANCE? & ISRETAINAGERELEASE? & RETAINAGETOBILL? &
    RETAINAGEBALANCE? & ISSUMMARIZED? & REVERSECONVERSION? & REVERSEPRICECONVERTED? &
    REVERSEQTYCONVERTED? & STDPRICECONVERTED? & STDQTYCONVERTED? & SOURCEDOCID? & SOURCEDOCLINEID? &
    ITEMALIASID? & TOTAL_AMOUNT_CONVERTED? & TOTAL_AMOUNT_REMAINING? & QTY_REMAINING? &
    EXTENDEDPRICENETRETAINAGE? & EXTENDEDBASEPRICENETRETAINAGE? & TAXSCHEDULEID? & ORIGDOCKEY? &
    ORIGDOCLINEKEY? & ORIGDOCID? & ORIGDOCLINEID? & CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? &
    VENDORDIMKEY? & VENDORID? & VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? &
    CLASSDIMKEY? & CLASSID? & CLASSNAME? & WAREHOUSE? & ITEM? & SHIPTO? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DOCHDRNO: "INTEGER",
    LINE_NO: "INTEGER",
    TOTAL: "NUMBER",
    QUANTITY: "NUMBER",
    QTY_CONVERTED: "NUMBER",
    RETAILPRICE: "NUMBER",
    PRICE: "MONEY",
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
    ADJDOCENTRYKEY: "INTEGER",
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
    GENINVOICELINEKEY: "INTEGER",
    NEEDBYDATE: "DATE_MDY",
    SHIPBY: "DATE_MDY",
    DONOTSHIPBEFOREDATE: "DATE_MDY",
    DONOTSHIPAFTERDATE: "DATE_MDY",
    DATEPICKTICKETPRINTED: "DATE_MDY",
    CANCELAFTERDATE: "DATE_MDY",
    SHIPPEDDATE: "DATE_MDY",
    SERVICEPERIODSTARTDATE: "DATE_MDY",
    SERVICEPERIODENDDATE: "DATE_MDY",
    DROPSHIP: "BOOLEAN",
    BUYTOORDER: "BOOLEAN",
    RETAINAGEPERCENTAGE: "NUMBER",
    AMOUNTRETAINED: "NUMBER",
    TRX_AMOUNTRETAINED: "NUMBER",
    REVISEDUNITQTY: "NUMBER",
    REVISEDQTY: "NUMBER",
    DRAFTCHANGEUNITQTY: "NUMBER",
    DRAFTCHANGEQTY: "NUMBER",
    REVISEDUNITVALUE: "MONEY",
    REVISEDVALUE: "MONEY",
    TRX_REVISEDVALUE: "MONEY",
    REVISEDPRICE: "NUMBER",
    REVISEDUNITPRICE: "NUMBER",
    TRX_REVISEDPRICE: "NUMBER",
    DRAFTCHANGEPRICE: "NUMBER",
    POSTEDQTYCHANGES: "NUMBER",
    POSTEDCHANGEEXTPRICE: "MONEY",
    POSTEDCHANGEEXTBASEPRICE: "MONEY",
    ADDEDBYCHANGE: "BOOLEAN",
    PROJECTCONTRACTKEY: "INTEGER",
    PROJECTCONTRACTLINEKEY: "INTEGER",
    PCBLBILLINGTYPE: "ENUM",
    CONTRACTLINEVALUE: "MONEY",
    PRIORAPPLICATIONAMT: "MONEY",
    COMPLETEDTHISPERIOD: "MONEY",
    STOREDMATERIALS: "NUMBER",
    TOTALCOMPLETEDTODATE: "MONEY",
    PERCENTCOMPLETEDTODATE: "MONEY",
    BALANCEREMAINING: "MONEY",
    DRAFTCHANGEBASEPRICE: "MONEY",
    PREVIOUSRETAINAGEBALANCE: "MONEY",
    ISRETAINAGERELEASE: "BOOLEAN",
    RETAINAGETOBILL: "MONEY",
    RETAINAGEBALANCE: "NUMBER",
    ISSUMMARIZED: "BOOLEAN",
    REVERSECONVERSION: "BOOLEAN",
    REVERSEPRICECONVERTED: "NUMBER",
    REVERSEQTYCONVERTED: "NUMBER",
    STDPRICECONVERTED: "NUMBER",
    STDQTYCONVERTED: "NUMBER",
    TOTAL_AMOUNT_CONVERTED: "NUMBER",
    TOTAL_AMOUNT_REMAINING: "NUMBER",
    QTY_REMAINING: "NUMBER",
    EXTENDEDPRICENETRETAINAGE: "NUMBER",
    EXTENDEDBASEPRICENETRETAINAGE: "NUMBER",
    ORIGDOCKEY: "INTEGER",
    ORIGDOCLINEKEY: "INTEGER",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    WAREHOUSE: () => sodocumententryWarehouseRecord,
    ITEM: () => sodocumententryItemRecord,
    SHIPTO: () => shipToRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => sodocumententryPaths,
  answer: true,
};

export const sodocumententryPaths: Paths = {
  types: {
    BOOLEAN:
      "STATE PRORATEPRICE OVERRIDETAX SC_EXTENDLINEPERIOD SC_INSTALLPRICING BILLABLE BILLED TAXVALOVERRIDE PAYMENTTAXCAPTURE ALLOCRESERVEISENABLED DROPSHIP BUYTOORDER ADDEDBYCHANGE ISRETAINAGERELEASE ISSUMMARIZED REVERSECONVERSION ITEM.TAXABLE ITEM.COMPUTEFORSHORTTERM ITEM.DROPSHIP ITEM.BUYTOORDER ITEM.ISSUPPLYITEM SHIPTO.VISIBLE SHIPTO.TAXABLE",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "REVRECSTARTDATE REVRECENDDATE SC_REVRECSTARTDATE SC_REVRECENDDATE SC_STARTDATE EXCHRATEDATE NEEDBYDATE SHIPBY DONOTSHIPBEFOREDATE DONOTSHIPAFTERDATE DATEPICKTICKETPRINTED CANCELAFTERDATE SHIPPEDDATE SERVICEPERIODSTARTDATE SERVICEPERIODENDDATE SHIPTO.TAXIDVALIDATIONDATE WHENCREATED",
  },
  to: {
    BILLED_GLENTRY: () => glEntryPaths,
    BILLED_SODOCUMENTENTRY: () => sodocumententryPaths,
    BILLED_TIMESHEETENTRY: () => timesheetEntryPaths,
    DEPARTMENT: () => departmentPaths,
    ITEM: () => itemPaths,
    LOCATION: () => locationPaths,
    ORIGDOCLINEKEY: () => sodocumententryPaths,
    PROJECTCONTRACT: () => projectcontractPaths,
    PROJECTCONTRACTLINE: () => projectcontractlinePaths,
    SODOCUMENT: () => sodocumentPaths,
    SOURCEDOCLINE: () => sodocumententryPaths,
    TASK: () => taskPaths,
    WAREHOUSE: () => warehousePaths,
  },
};

/** Declared in 3.0/records/order-entry.dtd. */
export interface SodocumententryWarehouseRecord extends OpenValues {
  /** Warehouse ID. */
  LOCATION_NO?: string;
  /** Name. */
  NAME?: string;
}

export const sodocumententryWarehouseRecord: Shape<SodocumententryWarehouseRecord> =
  {
    element: "WAREHOUSE",
    content: "(LOCATION_NO? & NAME? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/order-entry.dtd. */
export interface SodocumententryItemRecord extends OpenValues {
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  TAXGROUP?: SodocumententryItemTaxGroupRecord;
  RENEWALMACRO?: SodocumententryItemRenewalMacroRecord;
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

export const sodocumententryItemRecord: Shape<SodocumententryItemRecord> = {
  element: "ITEM",
  content: `(TAXABLE? & TAXGROUP? & RENEWALMACRO? & ITEMTYPE? & NUMDEC_SALE? & NUMDEC_STD? & NUMDEC_PUR? &
    REVPOSTING? & COMPUTEFORSHORTTERM? & RENEWALMACROKEY? & UOMGRPKEY? & DROPSHIP? & BUYTOORDER? &
    REVPRINTING? & ISSUPPLYITEM? & #ANY*)`,
  types: {
    TAXABLE: "BOOLEAN",
    TAXGROUP: () => sodocumententryItemTaxGroupRecord,
    RENEWALMACRO: () => sodocumententryItemRenewalMacroRecord,
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

/** Declared in 3.0/records/order-entry.dtd. */
export interface SodocumententryItemTaxGroupRecord extends OpenValues {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const sodocumententryItemTaxGroupRecord: Shape<SodocumententryItemTaxGroupRecord> =
  {
    element: "TAXGROUP",
    content: "(RECORDNO? & #ANY*)",
    types: { RECORDNO: "INTEGER" },
    answer: true,
  };

/** Declared in 3.0/records/order-entry.dtd. */
export interface SodocumententryItemRenewalMacroRecord extends OpenValues {
  /** Default renewal template ID. */
  MACROID?: string;
}

export const sodocumententryItemRenewalMacroRecord: Shape<SodocumententryItemRenewalMacroRecord> =
  {
    element: "RENEWALMACRO",
    content: "(MACROID? & #ANY*)",
    answer: true,
  };
