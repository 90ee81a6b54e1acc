// Made by intacct-codegen from 3.0/objects.dtd, 3.0/purchasing.dtd, 3.0/records/purchasing.dtd; do not edit. Checksum 0aeda447be443e12
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
import { type DeliverToRecord, deliverToRecord } from "./deliverto.js";
import { type DepartmentRecord, departmentPaths } from "./department.js";
import { type ItemRecord, itemPaths } from "./item.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type PodocumentRecord, podocumentPaths } from "./podocument.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type WarehouseRecord, warehousePaths } from "./warehouse.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct podocumententry GET. */
export type GetPodocumententry = Read<PodocumententryField | "*">;

/** `Intacct podocumententry GET Request` */
export const getPodocumententry: FunctionProfile<
  GetPodocumententry,
  PodocumententryData
> = {
  name: "Intacct podocumententry GET Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPodocumententryResponse,
};

/** The input of Intacct podocumententry readByQuery QUERY. */
export type ReadByQueryPodocumententry = ReadByQuery<
  PodocumententryField | "*"
>;

/** `Intacct podocumententry readByQuery QUERY Request` */
export const readByQueryPodocumententry: FunctionProfile<
  ReadByQueryPodocumententry,
  PodocumententryData
> = {
  name: "Intacct podocumententry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPodocumententryResponse,
};

/** The input of Intacct podocumententry QUERY. */
export type QueryPodocumententry = QueryInput;

/** `Intacct podocumententry QUERY Request` */
export const queryPodocumententry: QueryProfile<PodocumententryRecord> = {
  name: "Intacct podocumententry QUERY Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPodocumententryResponse,
};

/** The input of Intacct podocumententry LOOKUP. */
export type LookupPodocumententry = Lookup;

/** `Intacct podocumententry LOOKUP Request` */
export const lookupPodocumententry: FunctionProfile<
  LookupPodocumententry,
  TypeData
> = {
  name: "Intacct podocumententry LOOKUP Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPodocumententryResponse,
};

/** `Intacct podocumententry GET Response` */
export const getPodocumententryResponse: Profile<PodocumententryData> = {
  name: "Intacct podocumententry GET Response",
  version: "3.0",
  element: "data",
  content: "(podocumententry*)",
  types: { podocumententry: () => podocumententryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct podocumententry readByQuery QUERY Response` */
export const readByQueryPodocumententryResponse: Profile<PodocumententryData> =
  {
    name: "Intacct podocumententry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(podocumententry*)",
    types: { podocumententry: () => podocumententryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct podocumententry QUERY Response` */
export const queryPodocumententryResponse: Profile<PodocumententryRows> = {
  name: "Intacct podocumententry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PODOCUMENTENTRY*)",
  types: { PODOCUMENTENTRY: () => podocumententryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct podocumententry LOOKUP Response` */
export const lookupPodocumententryResponse: Profile<TypeData> = {
  name: "Intacct podocumententry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `podocumententry`. */
export interface PodocumententryData extends DataAttributes {
  podocumententry?: PodocumententryRecord[];
}

/** The fields of a podocumententry that can be requested. */
export type PodocumententryField =
  keyof PodocumententryFields | `${string}.${string}`;

/** The data of an answer about `PODOCUMENTENTRY`. */
export interface PodocumententryRows extends DataAttributes {
  PODOCUMENTENTRY?: PodocumententryRecord[];
}

/** A line of a purchasing transaction. Declared in 3.0/purchasing.dtd. */
export interface PodocumententryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Document header number. `INTEGER`. */
  DOCHDRNO?: IntegerText | null;
  /** Item ID. */
  ITEMID?: string;
  /** Document ID. */
  DOCHDRID?: string;
  /** Document template ID. */
  DOCPARID?: string;
  /** Bundle. */
  BUNDLENUMBER?: string;
  /** Line number. `INTEGER`. */
  LINE_NO?: IntegerText | null;
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
  /** Form 1099. `BOOLEAN`. */
  FORM1099?: boolean | null;
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
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** Price converted. `NUMBER`. */
  PRICE_CONVERTED?: DecimalText | null;
  /** Conversion type. */
  CONVERSIONTYPE?: "Quantity" | "Price" | (string & {}) | null;
  /** Quantity tolerance variance. `NUMBER`. */
  QTYTOLERANCEVARIANCE?: DecimalText | null;
  /** Price tolerance variance. `NUMBER`. */
  PRICETOLERANCEVARIANCE?: DecimalText | null;
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
  /** Project. */
  PROJECTID?: string;
  /** Project name. */
  PROJECTNAME?: string;
  /** Task key. */
  TASKKEY?: string;
  /** Task. */
  TASKID?: string;
  /** Task name. */
  TASKNAME?: string;
  /** Tax type. */
  LINELEVELSIMPLETAXTYPE?: string;
  /** Landed cost category. */
  LCCATKEY?: string;
  /** Need by date. `DATE_MDY`, sent as mm/dd/yyyy. */
  NEEDBYDATE?: IsoDate | null;
  /** Do not ship before date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DONOTSHIPBEFOREDATE?: IsoDate | null;
  /** Do not ship after date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DONOTSHIPAFTERDATE?: IsoDate | null;
  /** Promised by date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PROMISEDDATE?: IsoDate | null;
  /** Date confirmed. `DATE_MDY`, sent as mm/dd/yyyy. */
  DATECONFIRMED?: IsoDate | null;
  /** Cancel after date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CANCELAFTERDATE?: IsoDate | null;
  /** Date shipped to supplier. `DATE_MDY`, sent as mm/dd/yyyy. */
  DATESHIPTOSUPPLIER?: IsoDate | null;
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
  /** Related doc key. `NUMBER`. */
  RELATEDDOCTRX_VALUE?: DecimalText | null;
  /** ITC. `BOOLEAN`. "false" unless given. */
  PARTIALEXEMPT?: boolean | null;
  /** Primary doc key. `INTEGER`. */
  PRIMARYDOCKEY?: IntegerText | null;
  /** Primary doc line key. `INTEGER`. */
  PRIMARYDOCLINEKEY?: IntegerText | null;
  /** Added by change document. `BOOLEAN`. */
  ADDEDBYCHANGE?: boolean | null;
  /** Draft base price changes. `MONEY`. */
  DRAFTCHANGEBASEPRICE?: DecimalText | null;
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
  /** Extended price net retainage. `NUMBER`. */
  EXTENDEDPRICENETRETAINAGE?: DecimalText | null;
  /** Extended base price net retainage. `NUMBER`. */
  EXTENDEDBASEPRICENETRETAINAGE?: DecimalText | null;
  /** Name of acquired asset. */
  NAMEOFACQUIREDASSET?: string;
  /** Include tax in asset cost. `BOOLEAN`. */
  INCLUDETAXINASSETCOST?: boolean | null;
  /** Tax schedule. */
  TAXSCHEDULEID?: string;
  /** Asset creation. */
  SELECTEDASSETMODE?: "S" | "M" | "N" | (string & {}) | null;
  /** Number of assets. `INTEGER`. */
  ASSETQUANTITY?: IntegerText | null;
  /** Line status. */
  SUPPLIESSTATUS?:
    | "NV"
    | "D2"
    | "NI"
    | "NP"
    | "NE"
    | "NW"
    | "NSV"
    | "NDV"
    | "NEW"
    | "NR"
    | "AP"
    | "CONV"
    | "IT"
    | "MULTI"
    | "AVAIL"
    | "PRNTD"
    | "DONE"
    | "IS"
    | "CANCELLED"
    | "AACK"
    | "PO"
    | "ISPR"
    | (string & {})
    | null;
  /** Deliver-to contact key. */
  DELIVERTOKEY?: string;
  /** Stock number. */
  STOCK_NUMBER?: string;
  /** Retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: DecimalText | null;
  /** Amount retained. `NUMBER`. */
  AMOUNTRETAINED?: DecimalText | null;
  /** Txn amount retained. `NUMBER`. */
  TRX_AMOUNTRETAINED?: DecimalText | null;
  /** Allocation. */
  ALLOCATION?: string;
  /** Cross-reference item ID. */
  ITEMALIASID?: string;
  /** Total amount converted. `NUMBER`. */
  TOTAL_AMOUNT_CONVERTED?: DecimalText | null;
  /** Total amount remaining. `NUMBER`. */
  TOTAL_AMOUNT_REMAINING?: DecimalText | null;
  /** Quantity remaining. `NUMBER`. */
  QTY_REMAINING?: DecimalText | null;
  /** Delivery method. */
  DELIVERVIA?: string;
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
  /** Projectdimkey. `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  /** Classdimkey. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  /** Class. */
  CLASSID?: string;
  /** Class name. */
  CLASSNAME?: string;
  /** Prepaid Expense Class. */
  RPEC?: string;
  WAREHOUSE?: PodocumententryWarehouseRecord;
  ITEM?: PodocumententryItemRecord;
  DELIVERTO?: DeliverToRecord;
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
export interface PodocumententryRelations {
  DELIVERTO: OpenValues;
  DEPARTMENT: DepartmentRecord;
  ITEM: ItemRecord;
  LOCATION: LocationRecord;
  ORIGDOCLINEKEY: PodocumententryRecord;
  PODOCUMENT: PodocumentRecord;
  PRIMARYDOCLINEKEY: PodocumententryRecord;
  RPECAPBILLDETAIL: OpenValues;
  SOURCEDOCLINE: PodocumententryRecord;
  WAREHOUSE: WarehouseRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PodocumententryRecord
  extends
    PodocumententryFields,
    OpenValues,
    Related<PodocumententryFields, PodocumententryRelations> {}

export const podocumententryRecord: Shape<PodocumententryRecord> = {
  element: "PODOCUMENTENTRY",
  content: `(RECORDNO? & DOCHDRNO? & ITEMID? & DOCHDRID? & DOCPARID? & BUNDLENUMBER? & LINE_NO? &
    ITEMNAME? & ITEMDESC? & UNIT? & MEMO? & PRICECALCMEMO? & QUANTITY? & QTY_CONVERTED? &
    RETAILPRICE? & PRICE? & TOTAL? & AUWHENCREATED? & EXTENDED_DESCRIPTION? & ITEMGLGROUP? &
    STATE? & STATUS? & COST? & COST_METHOD? & UIQTY? & DISCOUNTPERCENT? & MULTIPLIER? & UIPRICE? &
    UIVALUE? & LOCATIONID? & LOCATIONNAME? & DEPARTMENTID? & DEPARTMENTNAME? & DEPTKEY? &
    LOCATIONKEY? & TIMETYPEKEY? & TIMETYPENAME? & TIMENOTES? & EEACCOUNTLABELKEY? &
    EEACCOUNTLABEL? & SOURCE_DOCKEY? & SOURCE_DOCLINEKEY? & ADJDOCHDRKEY? & ADJDOCENTRYKEY? &
    REVRECTEMPLATE? & REVRECTEMPLATEKEY? & REVRECSTARTDATE? & ITEMTERM? & TERMPERIOD? &
    REVRECENDDATE? & PRORATEPRICE? & DEFERREVENUE? & SC_REVRECTEMPLATE? & SC_REVRECTEMPLATEKEY? &
    SC_REVRECSTARTDATE? & SC_REVRECENDDATE? & SC_STARTDATE? & DISCOUNT_MEMO? & CURRENCY? &
    BASECURR? & EXCHRATEDATE? & EXCHRATETYPE? & EXCHRATE? & TRX_PRICE? & TRX_VALUE? &
    SCHEDULENAME? & SCHEDULEID? & RECURDOCID? & RECURDOCENTRYKEY? & RENEWALMACRO? &
    RENEWALMACROKEY? & OVERRIDETAX? & SC_CREATERECURSCHED? & SC_EXISTINGSCHED? &
    SC_EXTENDLINEPERIOD? & SC_INSTALLPRICING? & RECURCONTRACTID? & SOURCE_DOCID? & BILLABLE? &
    BILLED? & BILLABLETIMEENTRYKEY? & BILLABLEGLENTRYKEY? & BILLABLEPRENTRYKEY? &
    BILLABLEDOCENTRYKEY? & BILLABLECONTRACTSCHENTRYKEY? & BILLABLECONTRACTUSAGEBILLINGID? &
    BILLABLELOANTXNENTRYKEY? & BILLABLELOANSCHENTRYKEY? & FORM1099? & PERCENTVAL? & TAXABSVAL? &
    TAXABLEAMOUNT? & LINETOTAL? & DISCOUNT? & TRX_TAXABSVAL? & TRX_LINETOTAL? & TAXVALOVERRIDE? &
    FORM1099TYPE? & FORM1099BOX? & PRICE_CONVERTED? & CONVERSIONTYPE? & QTYTOLERANCEVARIANCE? &
    PRICETOLERANCEVARIANCE? & PAYMENTTAXCAPTURE? & QUANTITYRESERVED? & QUANTITYALLOCATED? &
    QUANTITYRESERVEDWHENOPEN? & QUANTITYALLOCATEDWHENOPEN? & ALLOCRESERVEISENABLED? & PROJECTKEY? &
    PROJECTID? & PROJECTNAME? & TASKKEY? & TASKID? & TASKNAME? & LINELEVELSIMPLETAXTYPE? &
    LCCATKEY? & NEEDBYDATE? & DONOTSHIPBEFOREDATE? & DONOTSHIPAFTERDATE? & PROMISEDDATE? &
    DATECONFIRMED? & CANCELAFTERDATE? & DATESHIPTOSUPPLIER? & RELATEDDOCKEY? & RELATEDDOCLINEKEY? &
    REVISEDUNITQTY? & REVISEDQTY? & DRAFTCHANGEUNITQTY? & DRAFTCHANGEQTY? & REVISEDUNITVALUE? &
    REVISEDVALUE? & TRX_REVISEDVALUE? & REVISEDPRICE? & REVISEDUNITPRICE? & TRX_REVISEDPRICE? &
    RELATEDDOCLINENO? & DRAFTCHANGEPRICE? & POSTEDQTYCHANGES? & POSTEDCHANGEEXTPRICE? &
    POSTEDCHANGEEXTBASEPRICE? & RELATEDDOCTRX_VALUE? & PARTIALEXEMPT? & PRIMARYDOCKEY? &
    PRIMARYDOCLINEKEY? & ADDEDBYCHANGE? & DRAFTCHANGEBASEPRICE? & REVERSECONVERSION? &
    REVERSEPRICECONVERTED? & REVERSEQTYCONVERTED? & STDPRICECONVERTED? & STDQTYCONVERTED? &
    SOURCEDOCID? & SOURCEDOCLINEID? & EXTENDEDPRICENETRETAINAGE? & EXTENDEDBASEPRICENETRETAINAGE? &
    NAMEOFACQUIREDASSET? & INCLUDETAXINASSETCOST? & TAXSCHEDULEID? & SELECTEDASSETMODE? &
    ASSETQUANTITY? & SUPPLIESSTATUS? & DELIVERTOKEY? & STOCK_NUMBER? & RETAINAGEPERCENTAGE? &
    AMOUNTRETAINED? & TRX_AMOUNTRETAINED? & ALLOCATION? & ITEMALIASID? & TOTAL_AMOUNT_CONVERTED? &
    TOTAL_AMOUNT_REMAINING? & QTY_REMAINING? & DELIVERVIA? & ORIGDOCKEY? & ORIGDOCLINEKEY? &
    ORIGDOCID? & ORIGDOCLINEID? & CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? &
    VENDORID? & VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? & PROJECTDIMKEY? &
    CLASSDIMKEY? & CLASSID? & CLASSNAME? & RPEC? & WAREHOUSE? & ITEM? & DELIVERTO? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DOCHDRNO: "INTEGER",
    LINE_NO: "INTEGER",
    QUANTITY: "NUMBER",
    QTY_CONVERTED: "NUMBER",
    RETAILPRICE: "NUMBER",
    PRICE: "MONEY",
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
    FORM1099: "BOOLEAN",
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
    QTYTOLERANCEVARIANCE: "NUMBER",
    PRICETOLERANCEVARIANCE: "NUMBER",
    PAYMENTTAXCAPTURE: "BOOLEAN",
    QUANTITYRESERVED: "NUMBER",
    QUANTITYALLOCATED: "NUMBER",
    QUANTITYRESERVEDWHENOPEN: "NUMBER",
    QUANTITYALLOCATEDWHENOPEN: "NUMBER",
    ALLOCRESERVEISENABLED: "BOOLEAN",
    NEEDBYDATE: "DATE_MDY",
    DONOTSHIPBEFOREDATE: "DATE_MDY",
    DONOTSHIPAFTERDATE: "DATE_MDY",
    PROMISEDDATE: "DATE_MDY",
    DATECONFIRMED: "DATE_MDY",
    CANCELAFTERDATE: "DATE_MDY",
    DATESHIPTOSUPPLIER: "DATE_MDY",
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
    RELATEDDOCTRX_VALUE: "NUMBER",
    PARTIALEXEMPT: "BOOLEAN",
    PRIMARYDOCKEY: "INTEGER",
    PRIMARYDOCLINEKEY: "INTEGER",
    ADDEDBYCHANGE: "BOOLEAN",
    DRAFTCHANGEBASEPRICE: "MONEY",
    REVERSECONVERSION: "BOOLEAN",
    REVERSEPRICECONVERTED: "NUMBER",
    REVERSEQTYCONVERTED: "NUMBER",
    STDPRICECONVERTED: "NUMBER",
    STDQTYCONVERTED: "NUMBER",
    EXTENDEDPRICENETRETAINAGE: "NUMBER",
    EXTENDEDBASEPRICENETRETAINAGE: "NUMBER",
    INCLUDETAXINASSETCOST: "BOOLEAN",
    SELECTEDASSETMODE: "ENUM",
    ASSETQUANTITY: "INTEGER",
    SUPPLIESSTATUS: "ENUM",
    RETAINAGEPERCENTAGE: "NUMBER",
    AMOUNTRETAINED: "NUMBER",
    TRX_AMOUNTRETAINED: "NUMBER",
    TOTAL_AMOUNT_CONVERTED: "NUMBER",
    TOTAL_AMOUNT_REMAINING: "NUMBER",
    QTY_REMAINING: "NUMBER",
    ORIGDOCKEY: "INTEGER",
    ORIGDOCLINEKEY: "INTEGER",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    PROJECTDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    WAREHOUSE: () => podocumententryWarehouseRecord,
    ITEM: () => podocumententryItemRecord,
    DELIVERTO: () => deliverToRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => podocumententryPaths,
  answer: true,
};

export const podocumententryPaths: Paths = {
  types: {
    BOOLEAN:
      "STATE PRORATEPRICE OVERRIDETAX SC_EXTENDLINEPERIOD SC_INSTALLPRICING BILLABLE BILLED FORM1099 TAXVALOVERRIDE PAYMENTTAXCAPTURE ALLOCRESERVEISENABLED PARTIALEXEMPT ADDEDBYCHANGE REVERSECONVERSION INCLUDETAXINASSETCOST ITEM.TAXABLE ITEM.COMPUTEFORSHORTTERM ITEM.DROPSHIP ITEM.BUYTOORDER ITEM.ISSUPPLYITEM DELIVERTO.VISIBLE DELIVERTO.TAXABLE",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "REVRECSTARTDATE REVRECENDDATE SC_REVRECSTARTDATE SC_REVRECENDDATE SC_STARTDATE EXCHRATEDATE NEEDBYDATE DONOTSHIPBEFOREDATE DONOTSHIPAFTERDATE PROMISEDDATE DATECONFIRMED CANCELAFTERDATE DATESHIPTOSUPPLIER DELIVERTO.TAXIDVALIDATIONDATE WHENCREATED",
  },
  to: {
    DEPARTMENT: () => departmentPaths,
    ITEM: () => itemPaths,
    LOCATION: () => locationPaths,
    ORIGDOCLINEKEY: () => podocumententryPaths,
    PODOCUMENT: () => podocumentPaths,
    PRIMARYDOCLINEKEY: () => podocumententryPaths,
    SOURCEDOCLINE: () => podocumententryPaths,
    WAREHOUSE: () => warehousePaths,
  },
};

/** Declared in 3.0/records/purchasing.dtd. */
export interface PodocumententryWarehouseRecord extends OpenValues {
  /** Warehouse ID. */
  LOCATION_NO?: string;
  /** Name. */
  NAME?: string;
}

export const podocumententryWarehouseRecord: Shape<PodocumententryWarehouseRecord> =
  {
    element: "WAREHOUSE",
    content: "(LOCATION_NO? & NAME? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/purchasing.dtd. */
export interface PodocumententryItemRecord extends OpenValues {
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  TAXGROUP?: PodocumententryItemTaxGroupRecord;
  RENEWALMACRO?: PodocumententryItemRenewalMacroRecord;
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

export const podocumententryItemRecord: Shape<PodocumententryItemRecord> = {
  element: "ITEM",
  content: `(TAXABLE? & TAXGROUP? & RENEWALMACRO? & ITEMTYPE? & NUMDEC_SALE? & NUMDEC_STD? & NUMDEC_PUR? &
    REVPOSTING? & COMPUTEFORSHORTTERM? & RENEWALMACROKEY? & UOMGRPKEY? & DROPSHIP? & BUYTOORDER? &
    REVPRINTING? & ISSUPPLYITEM? & #ANY*)`,
  types: {
    TAXABLE: "BOOLEAN",
    TAXGROUP: () => podocumententryItemTaxGroupRecord,
    RENEWALMACRO: () => podocumententryItemRenewalMacroRecord,
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

/** Declared in 3.0/records/purchasing.dtd. */
export interface PodocumententryItemTaxGroupRecord extends OpenValues {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const podocumententryItemTaxGroupRecord: Shape<PodocumententryItemTaxGroupRecord> =
  {
    element: "TAXGROUP",
    content: "(RECORDNO? & #ANY*)",
    types: { RECORDNO: "INTEGER" },
    answer: true,
  };

/** Declared in 3.0/records/purchasing.dtd. */
export interface PodocumententryItemRenewalMacroRecord extends OpenValues {
  /** Default renewal template ID. */
  MACROID?: string;
}

export const podocumententryItemRenewalMacroRecord: Shape<PodocumententryItemRenewalMacroRecord> =
  {
    element: "RENEWALMACRO",
    content: "(MACROID? & #ANY*)",
    answer: true,
  };
