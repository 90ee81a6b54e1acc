// Made by intacct-codegen from 3.0/objects.dtd, 3.0/order-entry.dtd, 3.0/records/order-entry.dtd; do not edit. Checksum cd55f93ae496b40a
import type {
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
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct sodocumentparams GET. */
export type GetSodocumentparams = Read<SodocumentparamsField | "*">;

/** `Intacct sodocumentparams GET Request` */
export const getSodocumentparams: FunctionProfile<
  GetSodocumentparams,
  SodocumentparamsData
> = {
  name: "Intacct sodocumentparams GET Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTPARAMS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getSodocumentparamsResponse,
};

/** The input of Intacct sodocumentparams readByQuery QUERY. */
export type ReadByQuerySodocumentparams = ReadByQuery<
  SodocumentparamsField | "*"
>;

/** `Intacct sodocumentparams readByQuery QUERY Request` */
export const readByQuerySodocumentparams: FunctionProfile<
  ReadByQuerySodocumentparams,
  SodocumentparamsData
> = {
  name: "Intacct sodocumentparams readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTPARAMS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQuerySodocumentparamsResponse,
};

/** The input of Intacct sodocumentparams QUERY. */
export type QuerySodocumentparams = QueryInput;

/** `Intacct sodocumentparams QUERY Request` */
export const querySodocumentparams: QueryProfile<SodocumentparamsRecord> = {
  name: "Intacct sodocumentparams QUERY Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTPARAMS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => querySodocumentparamsResponse,
};

/** The input of Intacct sodocumentparams LOOKUP. */
export type LookupSodocumentparams = Lookup;

/** `Intacct sodocumentparams LOOKUP Request` */
export const lookupSodocumentparams: FunctionProfile<
  LookupSodocumentparams,
  TypeData
> = {
  name: "Intacct sodocumentparams LOOKUP Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTPARAMS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupSodocumentparamsResponse,
};

/** `Intacct sodocumentparams GET Response` */
export const getSodocumentparamsResponse: Profile<SodocumentparamsData> = {
  name: "Intacct sodocumentparams GET Response",
  version: "3.0",
  element: "data",
  content: "(sodocumentparams*)",
  types: { sodocumentparams: () => sodocumentparamsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sodocumentparams readByQuery QUERY Response` */
export const readByQuerySodocumentparamsResponse: Profile<SodocumentparamsData> =
  {
    name: "Intacct sodocumentparams readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(sodocumentparams*)",
    types: { sodocumentparams: () => sodocumentparamsRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct sodocumentparams QUERY Response` */
export const querySodocumentparamsResponse: Profile<SodocumentparamsRows> = {
  name: "Intacct sodocumentparams QUERY Response",
  version: "3.0",
  element: "data",
  content: "(SODOCUMENTPARAMS*)",
  types: { SODOCUMENTPARAMS: () => sodocumentparamsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sodocumentparams LOOKUP Response` */
export const lookupSodocumentparamsResponse: Profile<TypeData> = {
  name: "Intacct sodocumentparams LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `sodocumentparams`. */
export interface SodocumentparamsData extends DataAttributes {
  sodocumentparams?: SodocumentparamsRecord[];
}

/** The fields of a sodocumentparams that can be requested. */
export type SodocumentparamsField =
  keyof SodocumentparamsFields | `${string}.${string}`;

/** The data of an answer about `SODOCUMENTPARAMS`. */
export interface SodocumentparamsRows extends DataAttributes {
  SODOCUMENTPARAMS?: SodocumentparamsRecord[];
}

/** A sales transaction definition. Declared in 3.0/order-entry.dtd. */
export interface SodocumentparamsFields {
  /** Record number. */
  RECORDNO?: string;
  /** Template name. */
  DOCID?: string;
  /** Template type. */
  DOCCLASS?:
    | "Quote"
    | "Order"
    | "List"
    | "Invoice"
    | "Adjustment"
    | "Other"
    | (string & {})
    | null;
  /** Workflow category. */
  CATEGORY?:
    | "Quote"
    | "Order"
    | "Shipping"
    | "Invoice"
    | "Return"
    | "Loan"
    | (string & {})
    | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Enable permissions for specific users or groups. `BOOLEAN`. */
  USERPERM?: boolean | null;
  /** Edit policy. */
  EDITTYPE?:
    | "No Edit"
    | "Before Printing"
    | "All"
    | "Edit in Draft Only"
    | (string & {})
    | null;
  /** Delete policy. */
  DELTYPE?:
    "No Edit" | "Before Printing" | "All" | "No Delete" | (string & {}) | null;
  /** Enable numbering scheme. `BOOLEAN`. */
  ENABLE_SEQNUM?: boolean | null;
  SEQUENCE?: string;
  /** Preserve sequence numbers. `BOOLEAN`. "false" unless given. */
  PRESERVE_SEQNUM?: boolean | null;
  /** Inherit source document number. `BOOLEAN`. "false" unless given. */
  INHERIT_SOURCE_DOCNO?: boolean | null;
  /** Affects inventory. */
  UPDATES_INV?:
    "No" | "Quantity" | "Value" | "Quantity and Value" | (string & {}) | null;
  /** Increases or decreases inventory. "Increase" unless given. */
  IN_OUT?: "Increase" | "Decrease" | (string & {}) | null;
  /** Transaction posting. */
  UPDATES_GL?: "A" | "G" | "N" | (string & {}) | null;
  /** Do not capture tax. `BOOLEAN`. "false" unless given. */
  DISABLEVAT?: boolean | null;
  /** Enable for fulfillment. `BOOLEAN`. */
  ENABLEFULFILLMENT?: boolean | null;
  /** Enable inventory items for reserving and picking. `BOOLEAN`. */
  ENABLEALLOCRESERVE?: boolean | null;
  /** Partial conversion handling. "Close Transaction" unless given. */
  CONVTYPE?:
    | "Close Transaction"
    | "Leave Transaction Open"
    | "Close Original and Create Back Order"
    | (string & {})
    | null;
  /** Affects cost. `BOOLEAN`. */
  UPDATES_COST?: boolean | null;
  /** Exchange rate and exchange rate type. `BOOLEAN`. "true" unless given. */
  OVERRIDE_EXCH_RATE_TYPE?: boolean | null;
  /** Display base currency. `BOOLEAN`. "false" unless given. */
  DISPLAY_BASECURRENCY?: boolean | null;
  /** Price list to update. */
  UPDATES_PRICELISTID?: string;
  /** Default AR term. */
  TERM_NAME?: string;
  /** Default shipping method. */
  SHIPPINGMETHOD?: string;
  /** Initial price list. */
  PRICELISTID?: string;
  /** Special price list. */
  SPECIAL_PRICELISTID?: string;
  /** Line-item price. `BOOLEAN`. */
  OVERRIDE_PRICE?: boolean | null;
  /** Track line-item discount or surcharge. `BOOLEAN`. */
  ENABLE_DISCOUNT_CHARGE?: boolean | null;
  /** Enable for Contracts. `BOOLEAN`. */
  DISCOUNT_ON_EXTENDEDPRICE?: boolean | null;
  /** Require notes for discounts and surcharges. `BOOLEAN`. */
  REQUIRE_DISCOUNT_MEMO?: boolean | null;
  /** Freeze recalled values. `BOOLEAN`. */
  RECALLONLY?: boolean | null;
  /** Editable price. `BOOLEAN`. */
  EDITABLE_PRICE?: boolean | null;
  /** Enable subtotals. `BOOLEAN`. "false" unless given. */
  SHOW_TOTALS?: boolean | null;
  /** Show expanded tax details. `BOOLEAN`. */
  SHOWEXPANDEDTOTALS?: boolean | null;
  /** Line-item tax. `BOOLEAN`. */
  ENABLEOVERRIDETAX?: boolean | null;
  /** Enable revenue recognition. */
  ENABLEREVREC?: "Post" | "Display Only" | "None" | (string & {}) | null;
  /** Enable renewals. */
  ENABLERENEWALS?: "Generate" | "Display Only" | "None" | (string & {}) | null;
  /** Enable line-item conversion. `BOOLEAN`. */
  ENABLESCHEDULE?: boolean | null;
  /** Create renewals from converted line items only. `BOOLEAN`. */
  RENEWONLYCONVERTEDLINE?: boolean | null;
  /** Location. `BOOLEAN`. */
  LOCOVERRIDE?: boolean | null;
  /** Department. `BOOLEAN`. */
  DEPTOVERRIDE?: boolean | null;
  /** Printed document template. */
  XSLTEMPLATE?: string;
  /** Subtotal template. */
  SUBTOTALTEMPLATE?: string;
  /** Subtotal key. `INTEGER`. */
  SUBTOTALTEMPLATEKEY?: IntegerText | null;
  /** Optional default text. `STRING_4000`: at most 4000 characters. */
  FIXED_MESG?: string;
  /** Convert units to standard on save. `BOOLEAN`. */
  CONVERT_UNITS?: boolean | null;
  /** Title of contact 1. `STRING_20`: at most 20 characters. */
  CONTACTTITLE1?: string;
  /** Bill to show on print. `BOOLEAN`. */
  SHOWTITLE1?: boolean | null;
  /** Bill to allow editing. `BOOLEAN`. */
  ALLOWEDITBILLTO?: boolean | null;
  /** Ship to show on print. `BOOLEAN`. */
  SHOWTITLE2?: boolean | null;
  /** Title of contact 2. `STRING_20`: at most 20 characters. */
  CONTACTTITLE2?: string;
  /** Ship to allow editing. `BOOLEAN`. */
  ALLOWEDITSHIPTO?: boolean | null;
  /** Warn user if item on hand quantity falls below 0. `BOOLEAN`. "true" unless given. */
  WARNONLOWQTY?: boolean | null;
  /** Enforce credit limit. `BOOLEAN`. "false" unless given. */
  CREDITLIMITCHECK?: boolean | null;
  /** Warehouse selection method. "Sort by ID" unless given. */
  WAREHOUSESELMETHOD?:
    | "Sort by ID"
    | "Sort by Name"
    | "Warehouse with Available Inventory"
    | "Use the default warehouse"
    | (string & {})
    | null;
  /** Default warehouse. */
  DEFAULT_WAREHOUSE?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Enable payment processing. `BOOLEAN`. */
  ENABLEPAYMENTS?: boolean | null;
  /** Customer, vendor, or warehouse. */
  CUST_VEND?: "Customer" | "Vendor" | "Warehouse" | (string & {}) | null;
  /** Sale/purchase/internal. */
  SALE_PUR_TRANS?:
    "Sale" | "Purchase" | "Internal" | "TimeBill" | (string & {}) | null;
  /** Enable additional posting. `BOOLEAN`. "false" unless given. */
  POSTTOGL?: boolean | null;
  /** Price must be supplied. `BOOLEAN`. */
  FORCE_PRICES?: boolean | null;
  /** Enable costing for non-inventoried items. `BOOLEAN`. */
  ENABLE_COSTING?: boolean | null;
  /** Create policy. */
  CREATETYPE?:
    | "New document or Convert"
    | "Convert only"
    | "New document only"
    | (string & {})
    | null;
  /** Create transactions in. "Top level or Entity" unless given. */
  TD_CREATION_RULE?:
    | "Top level or Entity"
    | "Top level only"
    | "Entity only"
    | (string & {})
    | null;
  /** Enable display of actual billings on printed or emailed invoices. `BOOLEAN`. */
  ENABLEPROJECTACTUALBILLINGS?: boolean | null;
  /** Enable line-level Simple Tax. `BOOLEAN`. "false" unless given. */
  LINELEVELSIMPLETAX?: boolean | null;
  /** Allow edit of customer. */
  ALLOWEDITCUSTVEND?:
    "Always" | "Except converted documents" | "Never" | (string & {}) | null;
  /** Enable retainage. `BOOLEAN`. */
  ENABLE_RETAINAGE?: boolean | null;
  /** Enable scope. `BOOLEAN`. */
  ENABLEADDINFOSCOPE?: boolean | null;
  /** Enable schedule. `BOOLEAN`. */
  ENABLEADDINFOSCHEDULE?: boolean | null;
  /** Enable internal reference. `BOOLEAN`. */
  ENABLEADDINFOINTERNALREF?: boolean | null;
  /** Enable external reference. `BOOLEAN`. */
  ENABLEADDINFOEXTERNALREF?: boolean | null;
  /** Enable bond. `BOOLEAN`. */
  ENABLEADDINFOBOND?: boolean | null;
  /** Change document values. "No Change" unless given. */
  ENABLEDOCCHANGE?:
    "Enable Change" | "Change Order" | "No Change" | (string & {}) | null;
  /** Reporting category. */
  REPORTINGCATEGORY?:
    | "Sales Quotes"
    | "Sales Orders"
    | "Sales Order Change Orders"
    | "Sales Order Invoices"
    | "Sales Returns"
    | "Sales Shippers"
    | "Sales Credits"
    | "Sales Debits"
    | "Sales Clearing Shippers"
    | "Contract Bids"
    | "Contracts"
    | "Contract Change Orders"
    | "Contract Invoice Preview"
    | "Contract Invoices"
    | "Project Invoices"
    | "Rev Rec Activation"
    | "Forecast Revenue"
    | "Pledges"
    | "Gifts and Donations"
    | "Pledge and Gift Invoices"
    | "Grant Applications"
    | "Grant Award Invoices"
    | "Event Reservations"
    | "Event Confirmations"
    | "Conferences and Gatherings"
    | "Event Invoices"
    | "Membership Registrations"
    | "Membership Invoices"
    | "Invoice Preview"
    | "Invoices"
    | "Tuition Registrations"
    | "Tuition Invoices"
    | "Sponsorships"
    | "Sponsorship Invoices"
    | "Subscriptions"
    | "Subscription Invoices"
    | "Reservations"
    | "Point of Sale"
    | (string & {})
    | null;
  /** Enable project contract billing. `BOOLEAN`. */
  ENABLECONTRACTBILLING?: boolean | null;
  /** Update method for project contract totals. */
  ARPOSTINGMETHOD?: "None" | "Addition" | (string & {}) | null;
  /** Display original project contract billing amount fields. `BOOLEAN`. */
  ENABLEPCBAMOUNTFIELDS?: boolean | null;
  /** Display drafts on the Revenue transaction entries page. `BOOLEAN`. */
  DISP_ON_REV_TXN_ENTRIES_PAGE?: boolean | null;
  EXCHRATETYPES?: SodocumentparamsExchRateTypesRecord;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface SodocumentparamsRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface SodocumentparamsRecord
  extends
    SodocumentparamsFields,
    OpenValues,
    Related<SodocumentparamsFields, SodocumentparamsRelations> {}

export const sodocumentparamsRecord: Shape<SodocumentparamsRecord> = {
  element: "SODOCUMENTPARAMS",
  content: `(RECORDNO? & DOCID? & DOCCLASS? & CATEGORY? & DESCRIPTION? & USERPERM? & EDITTYPE? & DELTYPE? &
    ENABLE_SEQNUM? & SEQUENCE? & PRESERVE_SEQNUM? & INHERIT_SOURCE_DOCNO? & UPDATES_INV? & IN_OUT? &
    UPDATES_GL? & DISABLEVAT? & ENABLEFULFILLMENT? & ENABLEALLOCRESERVE? & CONVTYPE? &
    UPDATES_COST? & OVERRIDE_EXCH_RATE_TYPE? & DISPLAY_BASECURRENCY? & UPDATES_PRICELISTID? &
    TERM_NAME? & SHIPPINGMETHOD? & PRICELISTID? & SPECIAL_PRICELISTID? & OVERRIDE_PRICE? &
    ENABLE_DISCOUNT_CHARGE? & DISCOUNT_ON_EXTENDEDPRICE? & REQUIRE_DISCOUNT_MEMO? & RECALLONLY? &
    EDITABLE_PRICE? & SHOW_TOTALS? & SHOWEXPANDEDTOTALS? & ENABLEOVERRIDETAX? & ENABLEREVREC? &
    ENABLERENEWALS? & ENABLESCHEDULE? & RENEWONLYCONVERTEDLINE? & LOCOVERRIDE? & DEPTOVERRIDE? &
    XSLTEMPLATE? & SUBTOTALTEMPLATE? & SUBTOTALTEMPLATEKEY? & FIXED_MESG? & CONVERT_UNITS? &
    CONTACTTITLE1? & SHOWTITLE1? & ALLOWEDITBILLTO? & SHOWTITLE2? & CONTACTTITLE2? &
    ALLOWEDITSHIPTO? & WARNONLOWQTY? & CREDITLIMITCHECK? & WAREHOUSESELMETHOD? &
    DEFAULT_WAREHOUSE? & STATUS? & ENABLEPAYMENTS? & CUST_VEND? & SALE_PUR_TRANS? & POSTTOGL? &
    FORCE_PRICES? & ENABLE_COSTING? & CREATETYPE? & TD_CREATION_RULE? &
    ENABLEPROJECTACTUALBILLINGS? & LINELEVELSIMPLETAX? & ALLOWEDITCUSTVEND? & ENABLE_RETAINAGE? &
    ENABLEADDINFOSCOPE? & ENABLEADDINFOSCHEDULE? & ENABLEADDINFOINTERNALREF? &
    ENABLEADDINFOEXTERNALREF? & ENABLEADDINFOBOND? & ENABLEDOCCHANGE? & REPORTINGCATEGORY? &
    ENABLECONTRACTBILLING? & ARPOSTINGMETHOD? & ENABLEPCBAMOUNTFIELDS? &
    DISP_ON_REV_TXN_ENTRIES_PAGE? & EXCHRATETYPES? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    DOCCLASS: "ENUM",
    CATEGORY: "ENUM",
    USERPERM: "BOOLEAN",
    EDITTYPE: "ENUM",
    DELTYPE: "ENUM",
    ENABLE_SEQNUM: "BOOLEAN",
    PRESERVE_SEQNUM: "BOOLEAN",
    INHERIT_SOURCE_DOCNO: "BOOLEAN",
    UPDATES_INV: "ENUM",
    IN_OUT: "ENUM",
    UPDATES_GL: "ENUM",
    DISABLEVAT: "BOOLEAN",
    ENABLEFULFILLMENT: "BOOLEAN",
    ENABLEALLOCRESERVE: "BOOLEAN",
    CONVTYPE: "ENUM",
    UPDATES_COST: "BOOLEAN",
    OVERRIDE_EXCH_RATE_TYPE: "BOOLEAN",
    DISPLAY_BASECURRENCY: "BOOLEAN",
    OVERRIDE_PRICE: "BOOLEAN",
    ENABLE_DISCOUNT_CHARGE: "BOOLEAN",
    DISCOUNT_ON_EXTENDEDPRICE: "BOOLEAN",
    REQUIRE_DISCOUNT_MEMO: "BOOLEAN",
    RECALLONLY: "BOOLEAN",
    EDITABLE_PRICE: "BOOLEAN",
    SHOW_TOTALS: "BOOLEAN",
    SHOWEXPANDEDTOTALS: "BOOLEAN",
    ENABLEOVERRIDETAX: "BOOLEAN",
    ENABLEREVREC: "ENUM",
    ENABLERENEWALS: "ENUM",
    ENABLESCHEDULE: "BOOLEAN",
    RENEWONLYCONVERTEDLINE: "BOOLEAN",
    LOCOVERRIDE: "BOOLEAN",
    DEPTOVERRIDE: "BOOLEAN",
    SUBTOTALTEMPLATEKEY: "INTEGER",
    FIXED_MESG: "STRING_4000",
    CONVERT_UNITS: "BOOLEAN",
    CONTACTTITLE1: "STRING_20",
    SHOWTITLE1: "BOOLEAN",
    ALLOWEDITBILLTO: "BOOLEAN",
    SHOWTITLE2: "BOOLEAN",
    CONTACTTITLE2: "STRING_20",
    ALLOWEDITSHIPTO: "BOOLEAN",
    WARNONLOWQTY: "BOOLEAN",
    CREDITLIMITCHECK: "BOOLEAN",
    WAREHOUSESELMETHOD: "ENUM",
    STATUS: "ENUM",
    ENABLEPAYMENTS: "BOOLEAN",
    CUST_VEND: "ENUM",
    SALE_PUR_TRANS: "ENUM",
    POSTTOGL: "BOOLEAN",
    FORCE_PRICES: "BOOLEAN",
    ENABLE_COSTING: "BOOLEAN",
    CREATETYPE: "ENUM",
    TD_CREATION_RULE: "ENUM",
    ENABLEPROJECTACTUALBILLINGS: "BOOLEAN",
    LINELEVELSIMPLETAX: "BOOLEAN",
    ALLOWEDITCUSTVEND: "ENUM",
    ENABLE_RETAINAGE: "BOOLEAN",
    ENABLEADDINFOSCOPE: "BOOLEAN",
    ENABLEADDINFOSCHEDULE: "BOOLEAN",
    ENABLEADDINFOINTERNALREF: "BOOLEAN",
    ENABLEADDINFOEXTERNALREF: "BOOLEAN",
    ENABLEADDINFOBOND: "BOOLEAN",
    ENABLEDOCCHANGE: "ENUM",
    REPORTINGCATEGORY: "ENUM",
    ENABLECONTRACTBILLING: "BOOLEAN",
    ARPOSTINGMETHOD: "ENUM",
    ENABLEPCBAMOUNTFIELDS: "BOOLEAN",
    DISP_ON_REV_TXN_ENTRIES_PAGE: "BOOLEAN",
    EXCHRATETYPES: () => sodocumentparamsExchRateTypesRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => sodocumentparamsPaths,
  answer: true,
};

export const sodocumentparamsPaths: Paths = {
  types: {
    BOOLEAN:
      "USERPERM ENABLE_SEQNUM PRESERVE_SEQNUM INHERIT_SOURCE_DOCNO DISABLEVAT ENABLEFULFILLMENT ENABLEALLOCRESERVE UPDATES_COST OVERRIDE_EXCH_RATE_TYPE DISPLAY_BASECURRENCY OVERRIDE_PRICE ENABLE_DISCOUNT_CHARGE DISCOUNT_ON_EXTENDEDPRICE REQUIRE_DISCOUNT_MEMO RECALLONLY EDITABLE_PRICE SHOW_TOTALS SHOWEXPANDEDTOTALS ENABLEOVERRIDETAX ENABLESCHEDULE RENEWONLYCONVERTEDLINE LOCOVERRIDE DEPTOVERRIDE CONVERT_UNITS SHOWTITLE1 ALLOWEDITBILLTO SHOWTITLE2 ALLOWEDITSHIPTO WARNONLOWQTY CREDITLIMITCHECK ENABLEPAYMENTS POSTTOGL FORCE_PRICES ENABLE_COSTING ENABLEPROJECTACTUALBILLINGS LINELEVELSIMPLETAX ENABLE_RETAINAGE ENABLEADDINFOSCOPE ENABLEADDINFOSCHEDULE ENABLEADDINFOINTERNALREF ENABLEADDINFOEXTERNALREF ENABLEADDINFOBOND ENABLECONTRACTBILLING ENABLEPCBAMOUNTFIELDS DISP_ON_REV_TXN_ENTRIES_PAGE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: { MELOCATION: () => locationPaths },
};

/** Declared in 3.0/records/order-entry.dtd. */
export interface SodocumentparamsExchRateTypesRecord extends OpenValues {
  /** Exchange rate type. */
  NAME?: string;
}

export const sodocumentparamsExchRateTypesRecord: Shape<SodocumentparamsExchRateTypesRecord> =
  {
    element: "EXCHRATETYPES",
    content: "(NAME? & #ANY*)",
    answer: true,
  };
