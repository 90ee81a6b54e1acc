// Made by intacct-codegen from 3.0/objects.dtd, 3.0/purchasing.dtd, 3.0/records/purchasing.dtd; do not edit. Checksum 27959b6df1f42d33
import type {
  Completed,
  FunctionProfile,
  Integer,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A purchasing transaction definition. Declared in 3.0/purchasing.dtd. */
export interface CreatePodocumentparams {
  /** Template name. `STRING_30`: at most 30 characters. */
  DOCID: string;
  /** Description. `STRING_100`: at most 100 characters. */
  DESCRIPTION?: string;
  /** Template type. "Quote" unless given. */
  DOCCLASS?:
    "Quote" | "Order" | "List" | "Invoice" | "Adjustment" | "Other" | null;
  /** Workflow category. "Quote" unless given. */
  CATEGORY?: "Quote" | "Order" | "Shipping" | "Invoice" | "Return" | null;
  /** Reporting category. */
  REPORTINGCATEGORY?:
    | "Bids and Quotes"
    | "Purchase Orders"
    | "Purchase Order Change Orders"
    | "Purchase Receivers"
    | "Purchase Order Invoices"
    | "Purchase Returns"
    | "Purchase Credits"
    | "Purchase Debits"
    | "Purchase Clearing Receivers"
    | "Subcontract Bids"
    | "Subcontracts"
    | "Subcontract Change Orders"
    | "Subcontract Invoices"
    | "Internal Supply Requisitions"
    | "Purchase Requisitions"
    | "Blanket POs"
    | "Vendor Contracts"
    | "Grant Requests"
    | "Grant Awards"
    | null;
  /** Status. "Active" unless given. */
  STATUS?: "Active" | "Inactive" | null;
  /** Change document values. "No Change" unless given. */
  ENABLEDOCCHANGE?: "Enable Change" | "Change Order" | "No Change" | null;
  SEQUENCE?: string;
  /** Preserve sequence numbers. `BOOLEAN`. "false" unless given. */
  PRESERVE_SEQNUM?: boolean | null;
  /** Inherit source document number. `BOOLEAN`. "false" unless given. */
  INHERIT_SOURCE_DOCNO?: boolean | null;
  /** Enable primary document workflow. `BOOLEAN`. "false" unless given. */
  PRIMARYDOC?: boolean | null;
  TOTALS?: readonly [CreateTotal, ...CreateTotal[]];
  /** Warn user if item on hand quantity falls below 0. `BOOLEAN`. "true" unless given. */
  WARNONLOWQTY?: boolean | null;
  /** Increase or decrease inventory and billings. "Increase" unless given. */
  IN_OUT?: "Increase" | "Decrease" | null;
  /** Warehouse selection method. "Sort by ID" unless given. */
  WAREHOUSESELMETHOD?:
    | "Sort by ID"
    | "Sort by Name"
    | "Warehouse with Available Inventory"
    | "Use the default warehouse"
    | null;
  /** Default warehouse. */
  DEFAULT_WAREHOUSE?: string;
  /** Enable subtotals. `BOOLEAN`. "false" unless given. */
  SHOW_TOTALS?: boolean | null;
  /** Enable line-level Simple Tax. `BOOLEAN`. "false" unless given. */
  LINELEVELSIMPLETAX?: boolean | null;
  SUBTOTALS?: readonly [SubtotalElement, ...SubtotalElement[]];
  /** Line-item tax. */
  ENABLEOVERRIDETAX?: string;
  /** Show expanded tax details. "false" unless given. */
  SHOWEXPANDEDTOTALS?: string;
  /** Override suggested price. `BOOLEAN`. "true" unless given. */
  OVERRIDE_PRICE?: boolean | null;
  /** Exchange rate and exchange rate type. `BOOLEAN`. "true" unless given. */
  OVERRIDE_EXCH_RATE_TYPE?: boolean | null;
  EXCHRATETYPES?: string;
  /** Display base currency. `BOOLEAN`. "false" unless given. */
  DISPLAY_BASECURRENCY?: boolean | null;
  /** Transaction posting. */
  UPDATES_GL?: "A" | "G" | "N" | null;
  AR_ACCOUNTS?: readonly [ArAccount, ArAccount, ...ArAccount[]];
  /** Enable additional posting. `BOOLEAN`. "false" unless given. */
  POSTTOGL?: boolean | null;
  /** Do not capture tax. `BOOLEAN`. "false" unless given. */
  DISABLEVAT?: boolean | null;
  INVGL_ACCOUNTS?: readonly [InvGlAccount, InvGlAccount, ...InvGlAccount[]];
  /** Enable allocations. `BOOLEAN`. */
  ALLOW_ALLOCATIONS?: boolean | null;
  /** Enable retainage. `BOOLEAN`. */
  ENABLE_RETAINAGE?: boolean | null;
  RECALLS?: readonly [Recall, ...Recall[]];
  /** Partial conversion handling. "Close Transaction" unless given. */
  CONVTYPE?:
    | "Close Transaction"
    | "Leave Transaction Open"
    | "Close Original and Create Back Order"
    | null;
  /** Initial price list. */
  PRICELISTID?: string;
  /** Special price list. */
  SPECIAL_PRICELISTID?: string;
  /** Price list to update. */
  UPDATES_PRICELISTID?: string;
  /** Enforce credit limit. `BOOLEAN`. "false" unless given. */
  CREDITLIMITCHECK?: boolean | null;
  /** Default AP term. */
  TERM_NAME?: string;
  /** Printed document template. */
  XSLTEMPLATE?: string;
  /** Optional default text. `STRING_4000`: at most 4000 characters. */
  FIXED_MESG?: string;
  /** Title of contact 1. `STRING_20`: at most 20 characters. */
  CONTACTTITLE1?: string;
  /** `BOOLEAN`. */
  SHOWTTITLE1?: boolean | null;
  /** Pay to show on print. `BOOLEAN`. */
  SHOWTITLE1?: boolean | null;
  /** Pay to allow editing. `BOOLEAN`. */
  ALLOWEDITBILLTO?: boolean | null;
  /** Title of contact 2. `STRING_20`: at most 20 characters. */
  CONTACTTITLE2?: string;
  /** `BOOLEAN`. */
  SHOWTTITLE2?: boolean | null;
  /** Return to show on print. `BOOLEAN`. */
  SHOWTITLE2?: boolean | null;
  /** Return to allow editing. `BOOLEAN`. */
  ALLOWEDITSHIPTO?: boolean | null;
  /** Title of contact 3. `STRING_20`: at most 20 characters. */
  CONTACTTITLE3?: string;
  /** `BOOLEAN`. */
  SHOWTTITLE3?: boolean | null;
  /** Deliver to show on print. `BOOLEAN`. */
  SHOWTITLE3?: boolean | null;
  /** Deliver to allow editing. `BOOLEAN`. */
  ALLOWEDITDELIVERTO?: boolean | null;
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
  /** Edit policy. "No Edit" unless given. */
  EDITTYPE?: "No Edit" | "Before Printing" | "All" | null;
  /** Delete policy. "No Edit" unless given. */
  DELTYPE?: "No Edit" | "Before Printing" | "All" | null;
  /** Create policy. "New document or Convert" unless given. */
  CREATETYPE?: "New document or Convert" | "Convert only" | null;
  /** Create transactions in. "Top level or Entity" unless given. */
  TD_CREATION_RULE?:
    "Top level or Entity" | "Top level only" | "Entity only" | null;
  ENTITY_PROPS?: readonly [EntityProp, ...EntityProp[]];
}

/** `Intacct podocumentparams CREATE Request` */
export const createPodocumentparams: FunctionProfile<
  CreatePodocumentparams,
  PodocumentparamsData
> = {
  name: "Intacct podocumentparams CREATE Request",
  version: "3.0",
  within: "create",
  element: "PODOCUMENTPARAMS",
  content: `(DOCID & DESCRIPTION? & DOCCLASS? & CATEGORY? & REPORTINGCATEGORY? & STATUS? &
    ENABLEDOCCHANGE? & SEQUENCE? & PRESERVE_SEQNUM? & INHERIT_SOURCE_DOCNO? & PRIMARYDOC? &
    TOTALS? & WARNONLOWQTY? & IN_OUT? & WAREHOUSESELMETHOD? & DEFAULT_WAREHOUSE? & SHOW_TOTALS? &
    LINELEVELSIMPLETAX? & SUBTOTALS? & ENABLEOVERRIDETAX? & SHOWEXPANDEDTOTALS? & OVERRIDE_PRICE? &
    OVERRIDE_EXCH_RATE_TYPE? & EXCHRATETYPES? & DISPLAY_BASECURRENCY? & UPDATES_GL? & AR_ACCOUNTS? &
    POSTTOGL? & DISABLEVAT? & INVGL_ACCOUNTS? & ALLOW_ALLOCATIONS? & ENABLE_RETAINAGE? & RECALLS? &
    CONVTYPE? & PRICELISTID? & SPECIAL_PRICELISTID? & UPDATES_PRICELISTID? & CREDITLIMITCHECK? &
    TERM_NAME? & XSLTEMPLATE? & FIXED_MESG? & CONTACTTITLE1? & SHOWTTITLE1? & SHOWTITLE1? &
    ALLOWEDITBILLTO? & CONTACTTITLE2? & SHOWTTITLE2? & SHOWTITLE2? & ALLOWEDITSHIPTO? &
    CONTACTTITLE3? & SHOWTTITLE3? & SHOWTITLE3? & ALLOWEDITDELIVERTO? & ENABLEADDINFOSCOPE? &
    ENABLEADDINFOSCHEDULE? & ENABLEADDINFOINTERNALREF? & ENABLEADDINFOEXTERNALREF? &
    ENABLEADDINFOBOND? & EDITTYPE? & DELTYPE? & CREATETYPE? & TD_CREATION_RULE? & ENTITY_PROPS?)`,
  source: "documented",
  types: {
    DOCID: "STRING_30",
    DESCRIPTION: "STRING_100",
    DOCCLASS: {
      name: "STRING",
      base: "enum",
      values: ["Quote", "Order", "List", "Invoice", "Adjustment", "Other"],
    },
    CATEGORY: {
      name: "STRING",
      base: "enum",
      values: ["Quote", "Order", "Shipping", "Invoice", "Return"],
    },
    REPORTINGCATEGORY: {
      name: "STRING",
      base: "enum",
      values: [
        "Bids and Quotes",
        "Purchase Orders",
        "Purchase Order Change Orders",
        "Purchase Receivers",
        "Purchase Order Invoices",
        "Purchase Returns",
        "Purchase Credits",
        "Purchase Debits",
        "Purchase Clearing Receivers",
        "Subcontract Bids",
        "Subcontracts",
        "Subcontract Change Orders",
        "Subcontract Invoices",
        "Internal Supply Requisitions",
        "Purchase Requisitions",
        "Blanket POs",
        "Vendor Contracts",
        "Grant Requests",
        "Grant Awards",
      ],
    },
    STATUS: { name: "STRING", base: "enum", values: ["Active", "Inactive"] },
    ENABLEDOCCHANGE: {
      name: "STRING",
      base: "enum",
      values: ["Enable Change", "Change Order", "No Change"],
    },
    PRESERVE_SEQNUM: "BOOLEAN",
    INHERIT_SOURCE_DOCNO: "BOOLEAN",
    PRIMARYDOC: "BOOLEAN",
    TOTALS: () => createTotals,
    WARNONLOWQTY: "BOOLEAN",
    IN_OUT: { name: "STRING", base: "enum", values: ["Increase", "Decrease"] },
    WAREHOUSESELMETHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Sort by ID",
        "Sort by Name",
        "Warehouse with Available Inventory",
        "Use the default warehouse",
      ],
    },
    SHOW_TOTALS: "BOOLEAN",
    LINELEVELSIMPLETAX: "BOOLEAN",
    SUBTOTALS: () => createSubtotals,
    OVERRIDE_PRICE: "BOOLEAN",
    OVERRIDE_EXCH_RATE_TYPE: "BOOLEAN",
    DISPLAY_BASECURRENCY: "BOOLEAN",
    UPDATES_GL: { name: "STRING", base: "enum", values: ["A", "G", "N"] },
    AR_ACCOUNTS: () => createArAccounts,
    POSTTOGL: "BOOLEAN",
    DISABLEVAT: "BOOLEAN",
    INVGL_ACCOUNTS: () => createInvGlAccounts,
    ALLOW_ALLOCATIONS: "BOOLEAN",
    ENABLE_RETAINAGE: "BOOLEAN",
    RECALLS: () => createRecalls,
    CONVTYPE: {
      name: "STRING",
      base: "enum",
      values: [
        "Close Transaction",
        "Leave Transaction Open",
        "Close Original and Create Back Order",
      ],
    },
    CREDITLIMITCHECK: "BOOLEAN",
    FIXED_MESG: "STRING_4000",
    CONTACTTITLE1: "STRING_20",
    SHOWTTITLE1: "BOOLEAN",
    SHOWTITLE1: "BOOLEAN",
    ALLOWEDITBILLTO: "BOOLEAN",
    CONTACTTITLE2: "STRING_20",
    SHOWTTITLE2: "BOOLEAN",
    SHOWTITLE2: "BOOLEAN",
    ALLOWEDITSHIPTO: "BOOLEAN",
    CONTACTTITLE3: "STRING_20",
    SHOWTTITLE3: "BOOLEAN",
    SHOWTITLE3: "BOOLEAN",
    ALLOWEDITDELIVERTO: "BOOLEAN",
    ENABLEADDINFOSCOPE: "BOOLEAN",
    ENABLEADDINFOSCHEDULE: "BOOLEAN",
    ENABLEADDINFOINTERNALREF: "BOOLEAN",
    ENABLEADDINFOEXTERNALREF: "BOOLEAN",
    ENABLEADDINFOBOND: "BOOLEAN",
    EDITTYPE: {
      name: "STRING",
      base: "enum",
      values: ["No Edit", "Before Printing", "All"],
    },
    DELTYPE: {
      name: "STRING",
      base: "enum",
      values: ["No Edit", "Before Printing", "All"],
    },
    CREATETYPE: {
      name: "STRING",
      base: "enum",
      values: ["New document or Convert", "Convert only"],
    },
    TD_CREATION_RULE: {
      name: "STRING",
      base: "enum",
      values: ["Top level or Entity", "Top level only", "Entity only"],
    },
    ENTITY_PROPS: () => createEntityProps,
  },
  response: () => getPodocumentparamsResponse,
};

/** A purchasing transaction definition. Declared in 3.0/purchasing.dtd. */
export interface UpdatePodocumentparams {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Description. `STRING_100`: at most 100 characters. */
  DESCRIPTION?: string;
  /** Template type. "Quote" unless given. */
  DOCCLASS?:
    "Quote" | "Order" | "List" | "Invoice" | "Adjustment" | "Other" | null;
  /** Workflow category. "Quote" unless given. */
  CATEGORY?: "Quote" | "Order" | "Shipping" | "Invoice" | "Return" | null;
  /** Reporting category. */
  REPORTINGCATEGORY?:
    | "Bids and Quotes"
    | "Purchase Orders"
    | "Purchase Order Change Orders"
    | "Purchase Receivers"
    | "Purchase Order Invoices"
    | "Purchase Returns"
    | "Purchase Credits"
    | "Purchase Debits"
    | "Purchase Clearing Receivers"
    | "Subcontract Bids"
    | "Subcontracts"
    | "Subcontract Change Orders"
    | "Subcontract Invoices"
    | "Internal Supply Requisitions"
    | "Purchase Requisitions"
    | "Blanket POs"
    | "Vendor Contracts"
    | "Grant Requests"
    | "Grant Awards"
    | null;
  /** Status. "Active" unless given. */
  STATUS?: "Active" | "Inactive" | null;
  /** Change document values. "No Change" unless given. */
  ENABLEDOCCHANGE?: "Enable Change" | "Change Order" | "No Change" | null;
  SEQUENCE?: string;
  /** Preserve sequence numbers. `BOOLEAN`. "false" unless given. */
  PRESERVE_SEQNUM?: boolean | null;
  /** Inherit source document number. `BOOLEAN`. "false" unless given. */
  INHERIT_SOURCE_DOCNO?: boolean | null;
  /** Enable primary document workflow. `BOOLEAN`. "false" unless given. */
  PRIMARYDOC?: boolean | null;
  TOTALS?: readonly [UpdateTotal, ...UpdateTotal[]];
  /** Warn user if item on hand quantity falls below 0. `BOOLEAN`. "true" unless given. */
  WARNONLOWQTY?: boolean | null;
  /** Increase or decrease inventory and billings. "Increase" unless given. */
  IN_OUT?: "Increase" | "Decrease" | null;
  /** Warehouse selection method. "Sort by ID" unless given. */
  WAREHOUSESELMETHOD?:
    | "Sort by ID"
    | "Sort by Name"
    | "Warehouse with Available Inventory"
    | "Use the default warehouse"
    | null;
  /** Default warehouse. */
  DEFAULT_WAREHOUSE?: string;
  /** Enable subtotals. `BOOLEAN`. "false" unless given. */
  SHOW_TOTALS?: boolean | null;
  /** Enable line-level Simple Tax. `BOOLEAN`. "false" unless given. */
  LINELEVELSIMPLETAX?: boolean | null;
  SUBTOTALS?: readonly [UpdateSubtotalElement, ...UpdateSubtotalElement[]];
  /** Line-item tax. */
  ENABLEOVERRIDETAX?: string;
  /** Show expanded tax details. "false" unless given. */
  SHOWEXPANDEDTOTALS?: string;
  /** Override suggested price. `BOOLEAN`. "true" unless given. */
  OVERRIDE_PRICE?: boolean | null;
  /** Exchange rate and exchange rate type. `BOOLEAN`. "true" unless given. */
  OVERRIDE_EXCH_RATE_TYPE?: boolean | null;
  EXCHRATETYPES?: string;
  /** Display base currency. `BOOLEAN`. "false" unless given. */
  DISPLAY_BASECURRENCY?: boolean | null;
  /** Transaction posting. */
  UPDATES_GL?: "A" | "G" | "N" | null;
  AR_ACCOUNTS?: readonly [
    UpdateArAccount,
    UpdateArAccount,
    ...UpdateArAccount[],
  ];
  /** Enable additional posting. `BOOLEAN`. "false" unless given. */
  POSTTOGL?: boolean | null;
  /** Do not capture tax. `BOOLEAN`. "false" unless given. */
  DISABLEVAT?: boolean | null;
  INVGL_ACCOUNTS?: readonly [
    UpdateInvGlAccount,
    UpdateInvGlAccount,
    ...UpdateInvGlAccount[],
  ];
  /** Enable allocations. `BOOLEAN`. */
  ALLOW_ALLOCATIONS?: boolean | null;
  /** Enable retainage. `BOOLEAN`. */
  ENABLE_RETAINAGE?: boolean | null;
  RECALLS?: readonly [UpdateRecall, ...UpdateRecall[]];
  /** Partial conversion handling. "Close Transaction" unless given. */
  CONVTYPE?:
    | "Close Transaction"
    | "Leave Transaction Open"
    | "Close Original and Create Back Order"
    | null;
  /** Initial price list. */
  PRICELISTID?: string;
  /** Special price list. */
  SPECIAL_PRICELISTID?: string;
  /** Price list to update. */
  UPDATES_PRICELISTID?: string;
  /** Enforce credit limit. `BOOLEAN`. "false" unless given. */
  CREDITLIMITCHECK?: boolean | null;
  /** Default AP term. */
  TERM_NAME?: string;
  /** Printed document template. */
  XSLTEMPLATE?: string;
  /** Optional default text. `STRING_4000`: at most 4000 characters. */
  FIXED_MESG?: string;
  /** Title of contact 1. `STRING_20`: at most 20 characters. */
  CONTACTTITLE1?: string;
  /** `BOOLEAN`. */
  SHOWTTITLE1?: boolean | null;
  /** Pay to show on print. `BOOLEAN`. */
  SHOWTITLE1?: boolean | null;
  /** Pay to allow editing. `BOOLEAN`. */
  ALLOWEDITBILLTO?: boolean | null;
  /** Title of contact 2. `STRING_20`: at most 20 characters. */
  CONTACTTITLE2?: string;
  /** `BOOLEAN`. */
  SHOWTTITLE2?: boolean | null;
  /** Return to show on print. `BOOLEAN`. */
  SHOWTITLE2?: boolean | null;
  /** Return to allow editing. `BOOLEAN`. */
  ALLOWEDITSHIPTO?: boolean | null;
  /** Title of contact 3. `STRING_20`: at most 20 characters. */
  CONTACTTITLE3?: string;
  /** `BOOLEAN`. */
  SHOWTTITLE3?: boolean | null;
  /** Deliver to show on print. `BOOLEAN`. */
  SHOWTITLE3?: boolean | null;
  /** Deliver to allow editing. `BOOLEAN`. */
  ALLOWEDITDELIVERTO?: boolean | null;
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
  /** Edit policy. "No Edit" unless given. */
  EDITTYPE?: "No Edit" | "Before Printing" | "All" | null;
  /** Delete policy. "No Edit" unless given. */
  DELTYPE?: "No Edit" | "Before Printing" | "All" | null;
  /** Create policy. "New document or Convert" unless given. */
  CREATETYPE?: "New document or Convert" | "Convert only" | null;
  /** Create transactions in. "Top level or Entity" unless given. */
  TD_CREATION_RULE?:
    "Top level or Entity" | "Top level only" | "Entity only" | null;
  ENTITY_PROPS?: readonly [UpdateEntityProp, ...UpdateEntityProp[]];
}

/** `Intacct podocumentparams UPDATE Request` */
export const updatePodocumentparams: FunctionProfile<
  UpdatePodocumentparams,
  PodocumentparamsData
> = {
  name: "Intacct podocumentparams UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PODOCUMENTPARAMS",
  content: `(RECORDNO & DESCRIPTION? & DOCCLASS? & CATEGORY? & REPORTINGCATEGORY? & STATUS? &
    ENABLEDOCCHANGE? & SEQUENCE? & PRESERVE_SEQNUM? & INHERIT_SOURCE_DOCNO? & PRIMARYDOC? &
    TOTALS? & WARNONLOWQTY? & IN_OUT? & WAREHOUSESELMETHOD? & DEFAULT_WAREHOUSE? & SHOW_TOTALS? &
    LINELEVELSIMPLETAX? & SUBTOTALS? & ENABLEOVERRIDETAX? & SHOWEXPANDEDTOTALS? & OVERRIDE_PRICE? &
    OVERRIDE_EXCH_RATE_TYPE? & EXCHRATETYPES? & DISPLAY_BASECURRENCY? & UPDATES_GL? & AR_ACCOUNTS? &
    POSTTOGL? & DISABLEVAT? & INVGL_ACCOUNTS? & ALLOW_ALLOCATIONS? & ENABLE_RETAINAGE? & RECALLS? &
    CONVTYPE? & PRICELISTID? & SPECIAL_PRICELISTID? & UPDATES_PRICELISTID? & CREDITLIMITCHECK? &
    TERM_NAME? & XSLTEMPLATE? & FIXED_MESG? & CONTACTTITLE1? & SHOWTTITLE1? & SHOWTITLE1? &
    ALLOWEDITBILLTO? & CONTACTTITLE2? & SHOWTTITLE2? & SHOWTITLE2? & ALLOWEDITSHIPTO? &
    CONTACTTITLE3? & SHOWTTITLE3? & SHOWTITLE3? & ALLOWEDITDELIVERTO? & ENABLEADDINFOSCOPE? &
    ENABLEADDINFOSCHEDULE? & ENABLEADDINFOINTERNALREF? & ENABLEADDINFOEXTERNALREF? &
    ENABLEADDINFOBOND? & EDITTYPE? & DELTYPE? & CREATETYPE? & TD_CREATION_RULE? & ENTITY_PROPS?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    DESCRIPTION: "STRING_100",
    DOCCLASS: {
      name: "STRING",
      base: "enum",
      values: ["Quote", "Order", "List", "Invoice", "Adjustment", "Other"],
    },
    CATEGORY: {
      name: "STRING",
      base: "enum",
      values: ["Quote", "Order", "Shipping", "Invoice", "Return"],
    },
    REPORTINGCATEGORY: {
      name: "STRING",
      base: "enum",
      values: [
        "Bids and Quotes",
        "Purchase Orders",
        "Purchase Order Change Orders",
        "Purchase Receivers",
        "Purchase Order Invoices",
        "Purchase Returns",
        "Purchase Credits",
        "Purchase Debits",
        "Purchase Clearing Receivers",
        "Subcontract Bids",
        "Subcontracts",
        "Subcontract Change Orders",
        "Subcontract Invoices",
        "Internal Supply Requisitions",
        "Purchase Requisitions",
        "Blanket POs",
        "Vendor Contracts",
        "Grant Requests",
        "Grant Awards",
      ],
    },
    STATUS: { name: "STRING", base: "enum", values: ["Active", "Inactive"] },
    ENABLEDOCCHANGE: {
      name: "STRING",
      base: "enum",
      values: ["Enable Change", "Change Order", "No Change"],
    },
    PRESERVE_SEQNUM: "BOOLEAN",
    INHERIT_SOURCE_DOCNO: "BOOLEAN",
    PRIMARYDOC: "BOOLEAN",
    TOTALS: () => updateTotals,
    WARNONLOWQTY: "BOOLEAN",
    IN_OUT: { name: "STRING", base: "enum", values: ["Increase", "Decrease"] },
    WAREHOUSESELMETHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Sort by ID",
        "Sort by Name",
        "Warehouse with Available Inventory",
        "Use the default warehouse",
      ],
    },
    SHOW_TOTALS: "BOOLEAN",
    LINELEVELSIMPLETAX: "BOOLEAN",
    SUBTOTALS: () => updateSubtotalsElement,
    OVERRIDE_PRICE: "BOOLEAN",
    OVERRIDE_EXCH_RATE_TYPE: "BOOLEAN",
    DISPLAY_BASECURRENCY: "BOOLEAN",
    UPDATES_GL: { name: "STRING", base: "enum", values: ["A", "G", "N"] },
    AR_ACCOUNTS: () => updateArAccounts,
    POSTTOGL: "BOOLEAN",
    DISABLEVAT: "BOOLEAN",
    INVGL_ACCOUNTS: () => updateInvGlAccounts,
    ALLOW_ALLOCATIONS: "BOOLEAN",
    ENABLE_RETAINAGE: "BOOLEAN",
    RECALLS: () => updateRecalls,
    CONVTYPE: {
      name: "STRING",
      base: "enum",
      values: [
        "Close Transaction",
        "Leave Transaction Open",
        "Close Original and Create Back Order",
      ],
    },
    CREDITLIMITCHECK: "BOOLEAN",
    FIXED_MESG: "STRING_4000",
    CONTACTTITLE1: "STRING_20",
    SHOWTTITLE1: "BOOLEAN",
    SHOWTITLE1: "BOOLEAN",
    ALLOWEDITBILLTO: "BOOLEAN",
    CONTACTTITLE2: "STRING_20",
    SHOWTTITLE2: "BOOLEAN",
    SHOWTITLE2: "BOOLEAN",
    ALLOWEDITSHIPTO: "BOOLEAN",
    CONTACTTITLE3: "STRING_20",
    SHOWTTITLE3: "BOOLEAN",
    SHOWTITLE3: "BOOLEAN",
    ALLOWEDITDELIVERTO: "BOOLEAN",
    ENABLEADDINFOSCOPE: "BOOLEAN",
    ENABLEADDINFOSCHEDULE: "BOOLEAN",
    ENABLEADDINFOINTERNALREF: "BOOLEAN",
    ENABLEADDINFOEXTERNALREF: "BOOLEAN",
    ENABLEADDINFOBOND: "BOOLEAN",
    EDITTYPE: {
      name: "STRING",
      base: "enum",
      values: ["No Edit", "Before Printing", "All"],
    },
    DELTYPE: {
      name: "STRING",
      base: "enum",
      values: ["No Edit", "Before Printing", "All"],
    },
    CREATETYPE: {
      name: "STRING",
      base: "enum",
      values: ["New document or Convert", "Convert only"],
    },
    TD_CREATION_RULE: {
      name: "STRING",
      base: "enum",
      values: ["Top level or Entity", "Top level only", "Entity only"],
    },
    ENTITY_PROPS: () => updateEntityProps,
  },
  response: () => getPodocumentparamsResponse,
};

/** The input of Intacct podocumentparams DELETE. */
export type DeletePodocumentparams = Delete;

/** `Intacct podocumentparams DELETE Request` */
export const deletePodocumentparams: FunctionProfile<
  DeletePodocumentparams,
  Completed
> = {
  name: "Intacct podocumentparams DELETE Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTPARAMS" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct podocumentparams GET. */
export type GetPodocumentparams = Read<PodocumentparamsField | "*">;

/** `Intacct podocumentparams GET Request` */
export const getPodocumentparams: FunctionProfile<
  GetPodocumentparams,
  PodocumentparamsData
> = {
  name: "Intacct podocumentparams GET Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTPARAMS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPodocumentparamsResponse,
};

/** The input of Intacct podocumentparams readByQuery QUERY. */
export type ReadByQueryPodocumentparams = ReadByQuery<
  PodocumentparamsField | "*"
>;

/** `Intacct podocumentparams readByQuery QUERY Request` */
export const readByQueryPodocumentparams: FunctionProfile<
  ReadByQueryPodocumentparams,
  PodocumentparamsData
> = {
  name: "Intacct podocumentparams readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTPARAMS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPodocumentparamsResponse,
};

/** The input of Intacct podocumentparams QUERY. */
export type QueryPodocumentparams = QueryInput;

/** `Intacct podocumentparams QUERY Request` */
export const queryPodocumentparams: QueryProfile<PodocumentparamsRecord> = {
  name: "Intacct podocumentparams QUERY Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTPARAMS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPodocumentparamsResponse,
};

/** The input of Intacct podocumentparams LOOKUP. */
export type LookupPodocumentparams = Lookup;

/** `Intacct podocumentparams LOOKUP Request` */
export const lookupPodocumentparams: FunctionProfile<
  LookupPodocumentparams,
  TypeData
> = {
  name: "Intacct podocumentparams LOOKUP Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTPARAMS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPodocumentparamsResponse,
};

/** `Intacct podocumentparams GET Response` */
export const getPodocumentparamsResponse: Profile<PodocumentparamsData> = {
  name: "Intacct podocumentparams GET Response",
  version: "3.0",
  element: "data",
  content: "(podocumentparams*)",
  types: { podocumentparams: () => podocumentparamsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct podocumentparams readByQuery QUERY Response` */
export const readByQueryPodocumentparamsResponse: Profile<PodocumentparamsData> =
  {
    name: "Intacct podocumentparams readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(podocumentparams*)",
    types: { podocumentparams: () => podocumentparamsRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct podocumentparams QUERY Response` */
export const queryPodocumentparamsResponse: Profile<PodocumentparamsRows> = {
  name: "Intacct podocumentparams QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PODOCUMENTPARAMS*)",
  types: { PODOCUMENTPARAMS: () => podocumentparamsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct podocumentparams LOOKUP Response` */
export const lookupPodocumentparamsResponse: Profile<TypeData> = {
  name: "Intacct podocumentparams LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `podocumentparams`. */
export interface PodocumentparamsData extends DataAttributes {
  podocumentparams?: PodocumentparamsRecord[];
}

/** The fields of a podocumentparams that can be requested. */
export type PodocumentparamsField =
  keyof PodocumentparamsFields | `${string}.${string}`;

/** The data of an answer about `PODOCUMENTPARAMS`. */
export interface PodocumentparamsRows extends DataAttributes {
  PODOCUMENTPARAMS?: PodocumentparamsRecord[];
}

/** A subtotal of transactions. Declared in 3.0/purchasing.dtd. */
export interface SubtotalElement {
  /** Description. */
  DESCRIPTION?: string;
  DISC_CHARGE?: "Discount" | "Charge" | null;
  /** `INTEGER`. */
  BASELINE?: Integer | null;
  AMT_PERC?: "Amount" | "Percent" | null;
  /** `INTEGER`. */
  VALUE?: Integer | null;
  DEBIT_CREDIT?: "Debit" | "Credit" | null;
  GLACCOUNT?: string;
  GLOFFSETACCOUNT?: string;
  /** `BOOLEAN`. "false" unless given. */
  APPORTIONED?: boolean | null;
  /** Is tax. `BOOLEAN`. "false" unless given. */
  ISTAX?: boolean | null;
}

export const subtotalElement: Shape<SubtotalElement> = {
  element: "SUBTOTAL",
  content: `(DESCRIPTION? & DISC_CHARGE? & BASELINE? & AMT_PERC? & VALUE? & DEBIT_CREDIT? & GLACCOUNT? &
    GLOFFSETACCOUNT? & APPORTIONED? & ISTAX?)`,
  source: "documented",
  types: {
    DISC_CHARGE: {
      name: "STRING",
      base: "enum",
      values: ["Discount", "Charge"],
    },
    BASELINE: "INTEGER",
    AMT_PERC: { name: "STRING", base: "enum", values: ["Amount", "Percent"] },
    VALUE: "INTEGER",
    DEBIT_CREDIT: { name: "STRING", base: "enum", values: ["Debit", "Credit"] },
    APPORTIONED: "BOOLEAN",
    ISTAX: "BOOLEAN",
  },
};

/** An account of the subledger that transactions post to. Declared in 3.0/purchasing.dtd. */
export interface ArAccount {
  ITEM_GLGROUP?: string;
  WAREHOUSE?: string;
  ENT_GLGROUP?: string;
  DEBIT_CREDIT?: "Debit" | "Credit" | null;
  GLACCOUNT?: string;
  /** `BOOLEAN`. "false" unless given. */
  ISOFFSET?: boolean | null;
}

export const arAccount: Shape<ArAccount> = {
  element: "AR_ACCOUNT",
  content:
    "(ITEM_GLGROUP? & WAREHOUSE? & ENT_GLGROUP? & DEBIT_CREDIT? & GLACCOUNT? & ISOFFSET?)",
  source: "documented",
  types: {
    DEBIT_CREDIT: { name: "STRING", base: "enum", values: ["Debit", "Credit"] },
    ISOFFSET: "BOOLEAN",
  },
};

/** An account of the general ledger that transactions post to. Declared in 3.0/purchasing.dtd. */
export interface InvGlAccount {
  ITEM_GLGROUP?: string;
  WAREHOUSE?: string;
  DEBIT_CREDIT?: "Debit" | "Credit" | null;
  GLACCOUNT?: string;
  /** `BOOLEAN`. "false" unless given. */
  ISOFFSET?: boolean | null;
}

export const invGlAccount: Shape<InvGlAccount> = {
  element: "INVGL_ACCOUNT",
  content:
    "(ITEM_GLGROUP? & WAREHOUSE? & DEBIT_CREDIT? & GLACCOUNT? & ISOFFSET?)",
  source: "documented",
  types: {
    DEBIT_CREDIT: { name: "STRING", base: "enum", values: ["Debit", "Credit"] },
    ISOFFSET: "BOOLEAN",
  },
};

/** A definition whose transactions can be converted. Declared in 3.0/purchasing.dtd. */
export interface Recall {
  RECDOCPAR?: string;
}

export const recall: Shape<Recall> = {
  element: "RECALL",
  content: "(RECDOCPAR?)",
};

/** What holds in one entity. Declared in 3.0/purchasing.dtd. */
export interface EntityProp {
  ENTITY_NAME?: string;
  SEQUENCE?: string;
  /** Preserve sequence numbers. `BOOLEAN`. "false" unless given. */
  PRESERVE_SEQNUM?: boolean | null;
  /** Inherit source document number. `BOOLEAN`. "false" unless given. */
  INHERIT_SOURCE_DOCNO?: boolean | null;
  /** Printed document template. */
  XSLTEMPLATE?: string;
  /** Line-item tax. */
  ENABLEOVERRIDETAX?: string;
  /** Enable line-level Simple Tax. `BOOLEAN`. "false" unless given. */
  LINELEVELSIMPLETAX?: boolean | null;
}

export const entityProp: Shape<EntityProp> = {
  element: "ENTITY_PROP",
  content: `(ENTITY_NAME? & SEQUENCE? & PRESERVE_SEQNUM? & INHERIT_SOURCE_DOCNO? & XSLTEMPLATE? &
    ENABLEOVERRIDETAX? & LINELEVELSIMPLETAX?)`,
  source: "documented",
  types: {
    PRESERVE_SEQNUM: "BOOLEAN",
    INHERIT_SOURCE_DOCNO: "BOOLEAN",
    LINELEVELSIMPLETAX: "BOOLEAN",
  },
};

export const createTotals: Shape<readonly [CreateTotal, ...CreateTotal[]]> = {
  element: "TOTALS",
  content: "(TOTAL+)",
  types: { TOTAL: () => createTotal },
};

/** A running total of items that transactions change. Declared in 3.0/purchasing.dtd. */
export interface CreateTotal {
  TOTALID:
    | "DAMAGED"
    | "ONHAND"
    | "ONHOLD"
    | "ONORDER"
    | "REQUISITIONED"
    | "SCRAP"
    | "SPOILAGE"
    | (string & {});
  Q_QV: "Quantity" | "Value" | "Quantity & Value";
  SIGN: "Add" | "Subtract";
}

export const createTotal: Shape<CreateTotal> = {
  element: "TOTAL",
  content: "(TOTALID & Q_QV & SIGN)",
  source: "documented",
  types: {
    TOTALID: "ENUM",
    Q_QV: {
      name: "STRING",
      base: "enum",
      values: ["Quantity", "Value", "Quantity & Value"],
    },
    SIGN: { name: "STRING", base: "enum", values: ["Add", "Subtract"] },
  },
};

export const createSubtotals: Shape<
  readonly [SubtotalElement, ...SubtotalElement[]]
> = {
  element: "SUBTOTALS",
  content: "(SUBTOTAL+)",
  types: { SUBTOTAL: () => subtotalElement },
};

export const createArAccounts: Shape<
  readonly [ArAccount, ArAccount, ...ArAccount[]]
> = {
  element: "AR_ACCOUNTS",
  content: "(AR_ACCOUNT{2,2})",
  types: { AR_ACCOUNT: () => arAccount },
};

export const createInvGlAccounts: Shape<
  readonly [InvGlAccount, InvGlAccount, ...InvGlAccount[]]
> = {
  element: "INVGL_ACCOUNTS",
  content: "(INVGL_ACCOUNT{2,2})",
  types: { INVGL_ACCOUNT: () => invGlAccount },
};

export const createRecalls: Shape<readonly [Recall, ...Recall[]]> = {
  element: "RECALLS",
  content: "(RECALL+)",
  types: { RECALL: () => recall },
};

export const createEntityProps: Shape<readonly [EntityProp, ...EntityProp[]]> =
  {
    element: "ENTITY_PROPS",
    content: "(ENTITY_PROP+)",
    types: { ENTITY_PROP: () => entityProp },
  };

export const updateTotals: Shape<readonly [UpdateTotal, ...UpdateTotal[]]> = {
  element: "TOTALS",
  content: "(TOTAL+)",
  types: { TOTAL: () => updateTotal },
};

/** A running total of items that transactions change. Declared in 3.0/purchasing.dtd. */
export interface UpdateTotal {
  TOTALID?:
    | "DAMAGED"
    | "ONHAND"
    | "ONHOLD"
    | "ONORDER"
    | "REQUISITIONED"
    | "SCRAP"
    | "SPOILAGE"
    | (string & {})
    | null;
  Q_QV?: "Quantity" | "Value" | "Quantity & Value" | null;
  SIGN?: "Add" | "Subtract" | null;
}

export const updateTotal: Shape<UpdateTotal> = {
  element: "TOTAL",
  content: "(TOTALID? & Q_QV? & SIGN?)",
  source: "documented",
  types: {
    TOTALID: "ENUM",
    Q_QV: {
      name: "STRING",
      base: "enum",
      values: ["Quantity", "Value", "Quantity & Value"],
    },
    SIGN: { name: "STRING", base: "enum", values: ["Add", "Subtract"] },
  },
};

export const updateSubtotalsElement: Shape<
  readonly [UpdateSubtotalElement, ...UpdateSubtotalElement[]]
> = {
  element: "SUBTOTALS",
  content: "(SUBTOTAL+)",
  types: { SUBTOTAL: () => updateSubtotalElement },
};

/** A subtotal of transactions. Declared in 3.0/purchasing.dtd. */
export interface UpdateSubtotalElement {
  /** Description. */
  DESCRIPTION?: string;
  DISC_CHARGE?: "Discount" | "Charge" | null;
  /** `INTEGER`. */
  BASELINE?: Integer | null;
  AMT_PERC?: "Amount" | "Percent" | null;
  /** `INTEGER`. */
  VALUE?: Integer | null;
  DEBIT_CREDIT?: "Debit" | "Credit" | null;
  GLACCOUNT?: string;
  GLOFFSETACCOUNT?: string;
  /** `BOOLEAN`. "false" unless given. */
  APPORTIONED?: boolean | null;
  /** Is tax. `BOOLEAN`. "false" unless given. */
  ISTAX?: boolean | null;
}

export const updateSubtotalElement: Shape<UpdateSubtotalElement> = {
  element: "SUBTOTAL",
  content: `(DESCRIPTION? & DISC_CHARGE? & BASELINE? & AMT_PERC? & VALUE? & DEBIT_CREDIT? & GLACCOUNT? &
    GLOFFSETACCOUNT? & APPORTIONED? & ISTAX?)`,
  source: "documented",
  types: {
    DISC_CHARGE: {
      name: "STRING",
      base: "enum",
      values: ["Discount", "Charge"],
    },
    BASELINE: "INTEGER",
    AMT_PERC: { name: "STRING", base: "enum", values: ["Amount", "Percent"] },
    VALUE: "INTEGER",
    DEBIT_CREDIT: { name: "STRING", base: "enum", values: ["Debit", "Credit"] },
    APPORTIONED: "BOOLEAN",
    ISTAX: "BOOLEAN",
  },
};

export const updateArAccounts: Shape<
  readonly [UpdateArAccount, UpdateArAccount, ...UpdateArAccount[]]
> = {
  element: "AR_ACCOUNTS",
  content: "(AR_ACCOUNT{2,2})",
  types: { AR_ACCOUNT: () => updateArAccount },
};

/** An account of the subledger that transactions post to. Declared in 3.0/purchasing.dtd. */
export interface UpdateArAccount {
  ITEM_GLGROUP?: string;
  WAREHOUSE?: string;
  ENT_GLGROUP?: string;
  DEBIT_CREDIT?: "Debit" | "Credit" | null;
  GLACCOUNT?: string;
  /** `BOOLEAN`. "false" unless given. */
  ISOFFSET?: boolean | null;
}

export const updateArAccount: Shape<UpdateArAccount> = {
  element: "AR_ACCOUNT",
  content:
    "(ITEM_GLGROUP? & WAREHOUSE? & ENT_GLGROUP? & DEBIT_CREDIT? & GLACCOUNT? & ISOFFSET?)",
  source: "documented",
  types: {
    DEBIT_CREDIT: { name: "STRING", base: "enum", values: ["Debit", "Credit"] },
    ISOFFSET: "BOOLEAN",
  },
};

export const updateInvGlAccounts: Shape<
  readonly [UpdateInvGlAccount, UpdateInvGlAccount, ...UpdateInvGlAccount[]]
> = {
  element: "INVGL_ACCOUNTS",
  content: "(INVGL_ACCOUNT{2,2})",
  types: { INVGL_ACCOUNT: () => updateInvGlAccount },
};

/** An account of the general ledger that transactions post to. Declared in 3.0/purchasing.dtd. */
export interface UpdateInvGlAccount {
  ITEM_GLGROUP?: string;
  WAREHOUSE?: string;
  DEBIT_CREDIT?: "Debit" | "Credit" | null;
  GLACCOUNT?: string;
  /** `BOOLEAN`. "false" unless given. */
  ISOFFSET?: boolean | null;
}

export const updateInvGlAccount: Shape<UpdateInvGlAccount> = {
  element: "INVGL_ACCOUNT",
  content:
    "(ITEM_GLGROUP? & WAREHOUSE? & DEBIT_CREDIT? & GLACCOUNT? & ISOFFSET?)",
  source: "documented",
  types: {
    DEBIT_CREDIT: { name: "STRING", base: "enum", values: ["Debit", "Credit"] },
    ISOFFSET: "BOOLEAN",
  },
};

export const updateRecalls: Shape<readonly [UpdateRecall, ...UpdateRecall[]]> =
  {
    element: "RECALLS",
    content: "(RECALL+)",
    types: { RECALL: () => updateRecall },
  };

/** A definition whose transactions can be converted. Declared in 3.0/purchasing.dtd. */
export interface UpdateRecall {
  RECDOCPAR?: string;
}

export const updateRecall: Shape<UpdateRecall> = {
  element: "RECALL",
  content: "(RECDOCPAR?)",
};

export const updateEntityProps: Shape<
  readonly [UpdateEntityProp, ...UpdateEntityProp[]]
> = {
  element: "ENTITY_PROPS",
  content: "(ENTITY_PROP+)",
  types: { ENTITY_PROP: () => updateEntityProp },
};

/** What holds in one entity. Declared in 3.0/purchasing.dtd. */
export interface UpdateEntityProp {
  ENTITY_NAME?: string;
  SEQUENCE?: string;
  /** Preserve sequence numbers. `BOOLEAN`. "false" unless given. */
  PRESERVE_SEQNUM?: boolean | null;
  /** Inherit source document number. `BOOLEAN`. "false" unless given. */
  INHERIT_SOURCE_DOCNO?: boolean | null;
  /** Printed document template. */
  XSLTEMPLATE?: string;
  /** Line-item tax. */
  ENABLEOVERRIDETAX?: string;
}

export const updateEntityProp: Shape<UpdateEntityProp> = {
  element: "ENTITY_PROP",
  content: `(ENTITY_NAME? & SEQUENCE? & PRESERVE_SEQNUM? & INHERIT_SOURCE_DOCNO? & XSLTEMPLATE? &
    ENABLEOVERRIDETAX?)`,
  source: "documented",
  types: { PRESERVE_SEQNUM: "BOOLEAN", INHERIT_SOURCE_DOCNO: "BOOLEAN" },
};

/** A purchasing transaction definition. Declared in 3.0/purchasing.dtd. */
export interface PodocumentparamsFields {
  /** Record number. */
  RECORDNO?: string;
  /** Template name. `STRING_30`: at most 30 characters. */
  DOCID?: string;
  /** Description. `STRING_100`: at most 100 characters. */
  DESCRIPTION?: string;
  /** Template type. "Quote" unless given. */
  DOCCLASS?:
    | "Quote"
    | "Order"
    | "List"
    | "Invoice"
    | "Adjustment"
    | "Other"
    | (string & {})
    | null;
  /** Workflow category. "Quote" unless given. */
  CATEGORY?:
    | "Quote"
    | "Order"
    | "Shipping"
    | "Invoice"
    | "Return"
    | (string & {})
    | null;
  /** Reporting category. */
  REPORTINGCATEGORY?:
    | "Bids and Quotes"
    | "Purchase Orders"
    | "Purchase Order Change Orders"
    | "Purchase Receivers"
    | "Purchase Order Invoices"
    | "Purchase Returns"
    | "Purchase Credits"
    | "Purchase Debits"
    | "Purchase Clearing Receivers"
    | "Subcontract Bids"
    | "Subcontracts"
    | "Subcontract Change Orders"
    | "Subcontract Invoices"
    | "Internal Supply Requisitions"
    | "Purchase Requisitions"
    | "Blanket POs or Vendor Contracts"
    | "Grant Requests"
    | "Grant Awards"
    | (string & {})
    | null;
  /** Status. */
  STATUS?: "Active" | "Inactive" | "active" | "inactive" | (string & {}) | null;
  /** Change document values. "No Change" unless given. */
  ENABLEDOCCHANGE?:
    "Enable Change" | "Change Order" | "No Change" | (string & {}) | null;
  SEQUENCE?: string;
  /** Preserve sequence numbers. `BOOLEAN`. "false" unless given. */
  PRESERVE_SEQNUM?: boolean | null;
  /** Inherit source document number. `BOOLEAN`. "false" unless given. */
  INHERIT_SOURCE_DOCNO?: boolean | null;
  /** Enable primary document workflow. `BOOLEAN`. "false" unless given. */
  PRIMARYDOC?: boolean | null;
  TOTALS?: TotalRecord[];
  /** Warn user if item on hand quantity falls below 0. `BOOLEAN`. "true" unless given. */
  WARNONLOWQTY?: boolean | null;
  /** Increase or decrease inventory and billings. */
  IN_OUT?: "Increase" | "Decrease" | (string & {}) | null;
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
  /** Enable subtotals. `BOOLEAN`. "false" unless given. */
  SHOW_TOTALS?: boolean | null;
  /** Enable line-level Simple Tax. `BOOLEAN`. "false" unless given. */
  LINELEVELSIMPLETAX?: boolean | null;
  SUBTOTALS?: SubtotalRecord[];
  /** Line-item tax. `BOOLEAN`. */
  ENABLEOVERRIDETAX?: boolean | null;
  /** Show expanded tax details. `BOOLEAN`. */
  SHOWEXPANDEDTOTALS?: boolean | null;
  /** Override suggested price. `BOOLEAN`. "true" unless given. */
  OVERRIDE_PRICE?: boolean | null;
  /** Exchange rate and exchange rate type. `BOOLEAN`. "true" unless given. */
  OVERRIDE_EXCH_RATE_TYPE?: boolean | null;
  EXCHRATETYPES?: PodocumentparamsExchRateTypesRecord;
  /** Display base currency. `BOOLEAN`. "false" unless given. */
  DISPLAY_BASECURRENCY?: boolean | null;
  /** Transaction posting. */
  UPDATES_GL?: "A" | "G" | "N" | (string & {}) | null;
  AR_ACCOUNTS?: ArAccountRecord[];
  /** Enable additional posting. `BOOLEAN`. "false" unless given. */
  POSTTOGL?: boolean | null;
  /** Do not capture tax. `BOOLEAN`. "false" unless given. */
  DISABLEVAT?: boolean | null;
  INVGL_ACCOUNTS?: InvGlAccountRecord[];
  /** Enable allocations. `BOOLEAN`. */
  ALLOW_ALLOCATIONS?: boolean | null;
  /** Enable retainage. `BOOLEAN`. */
  ENABLE_RETAINAGE?: boolean | null;
  RECALLS?: RecallRecord[];
  /** Partial conversion handling. "Close Transaction" unless given. */
  CONVTYPE?:
    | "Close Transaction"
    | "Leave Transaction Open"
    | "Close Original and Create Back Order"
    | (string & {})
    | null;
  /** Initial price list. */
  PRICELISTID?: string;
  /** Special price list. */
  SPECIAL_PRICELISTID?: string;
  /** Price list to update. */
  UPDATES_PRICELISTID?: string;
  /** Enforce credit limit. `BOOLEAN`. "false" unless given. */
  CREDITLIMITCHECK?: boolean | null;
  /** Default AP term. */
  TERM_NAME?: string;
  /** Printed document template. */
  XSLTEMPLATE?: string;
  /** Optional default text. `STRING_4000`: at most 4000 characters. */
  FIXED_MESG?: string;
  /** Title of contact 1. `STRING_20`: at most 20 characters. */
  CONTACTTITLE1?: string;
  /** `BOOLEAN`. */
  SHOWTTITLE1?: boolean | null;
  /** Pay to show on print. `BOOLEAN`. */
  SHOWTITLE1?: boolean | null;
  /** Pay to allow editing. `BOOLEAN`. */
  ALLOWEDITBILLTO?: boolean | null;
  /** Title of contact 2. `STRING_20`: at most 20 characters. */
  CONTACTTITLE2?: string;
  /** `BOOLEAN`. */
  SHOWTTITLE2?: boolean | null;
  /** Return to show on print. `BOOLEAN`. */
  SHOWTITLE2?: boolean | null;
  /** Return to allow editing. `BOOLEAN`. */
  ALLOWEDITSHIPTO?: boolean | null;
  /** Title of contact 3. `STRING_20`: at most 20 characters. */
  CONTACTTITLE3?: string;
  /** `BOOLEAN`. */
  SHOWTTITLE3?: boolean | null;
  /** Deliver to show on print. `BOOLEAN`. */
  SHOWTITLE3?: boolean | null;
  /** Deliver to allow editing. `BOOLEAN`. */
  ALLOWEDITDELIVERTO?: boolean | null;
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
  ENTITY_PROPS?: EntityPropRecord[];
  /** Enable permissions for specific users or groups. `BOOLEAN`. */
  USERPERM?: boolean | null;
  /** Enable numbering scheme. `BOOLEAN`. */
  ENABLE_SEQNUM?: boolean | null;
  /** Affects inventory. */
  UPDATES_INV?:
    "No" | "Quantity" | "Value" | "Quantity and Value" | (string & {}) | null;
  /** Affects cost. `BOOLEAN`. */
  UPDATES_COST?: boolean | null;
  /** Freeze recalled values. `BOOLEAN`. */
  RECALLONLY?: boolean | null;
  /** Editable price. `BOOLEAN`. */
  EDITABLE_PRICE?: boolean | null;
  /** Location. `BOOLEAN`. */
  LOCOVERRIDE?: boolean | null;
  /** Department. `BOOLEAN`. */
  DEPTOVERRIDE?: boolean | null;
  /** Subtotal template. */
  SUBTOTALTEMPLATE?: string;
  /** Subtotal key. `INTEGER`. */
  SUBTOTALTEMPLATEKEY?: IntegerText | null;
  /** Convert units to standard on save. `BOOLEAN`. */
  CONVERT_UNITS?: boolean | null;
  /** Customer, vendor, or warehouse. */
  CUST_VEND?: "Customer" | "Vendor" | "Warehouse" | (string & {}) | null;
  /** Sale/purchase/internal. */
  SALE_PUR_TRANS?:
    "Sale" | "Purchase" | "Internal" | "TimeBill" | (string & {}) | null;
  /** Price must be supplied. `BOOLEAN`. */
  FORCE_PRICES?: boolean | null;
  /** Allow edit of vendor. */
  ALLOWEDITCUSTVEND?:
    "Always" | "Except converted documents" | "Never" | (string & {}) | null;
  /** Custom supplies requisition. `BOOLEAN`. */
  ISSUPPLIESREQUISITION?: boolean | null;
  /** Hide price. `BOOLEAN`. */
  HIDEPRICE?: boolean | null;
  /** Source document. */
  SOURCEDOCUMENTFORSUBTOTAL?: string;
  /** Change document options. */
  CHANGEDOCUMENTOPTIONS?:
    | "Change multiple source documents"
    | "Change single source document"
    | (string & {})
    | null;
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
export interface PodocumentparamsRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PodocumentparamsRecord
  extends
    PodocumentparamsFields,
    OpenValues,
    Related<PodocumentparamsFields, PodocumentparamsRelations> {}

export const podocumentparamsRecord: Shape<PodocumentparamsRecord> = {
  element: "PODOCUMENTPARAMS",
  content: `(RECORDNO? & DOCID? & DESCRIPTION? & DOCCLASS? & CATEGORY? & REPORTINGCATEGORY? & STATUS? &
    ENABLEDOCCHANGE? & SEQUENCE? & PRESERVE_SEQNUM? & INHERIT_SOURCE_DOCNO? & PRIMARYDOC? &
    TOTALS? & WARNONLOWQTY? & IN_OUT? & WAREHOUSESELMETHOD? & DEFAULT_WAREHOUSE? & SHOW_TOTALS? &
    LINELEVELSIMPLETAX? & SUBTOTALS? & ENABLEOVERRIDETAX? & SHOWEXPANDEDTOTALS? & OVERRIDE_PRICE? &
    OVERRIDE_EXCH_RATE_TYPE? & EXCHRATETYPES? & DISPLAY_BASECURRENCY? & UPDATES_GL? & AR_ACCOUNTS? &
    POSTTOGL? & DISABLEVAT? & INVGL_ACCOUNTS? & ALLOW_ALLOCATIONS? & ENABLE_RETAINAGE? & RECALLS? &
    CONVTYPE? & PRICELISTID? & SPECIAL_PRICELISTID? & UPDATES_PRICELISTID? & CREDITLIMITCHECK? &
    TERM_NAME? & XSLTEMPLATE? & FIXED_MESG? & CONTACTTITLE1? & SHOWTTITLE1? & SHOWTITLE1? &
    ALLOWEDITBILLTO? & CONTACTTITLE2? & SHOWTTITLE2? & SHOWTITLE2? & ALLOWEDITSHIPTO? &
    CONTACTTITLE3? & SHOWTTITLE3? & SHOWTITLE3? & ALLOWEDITDELIVERTO? & ENABLEADDINFOSCOPE? &
    ENABLEADDINFOSCHEDULE? & ENABLEADDINFOINTERNALREF? & ENABLEADDINFOEXTERNALREF? &
    ENABLEADDINFOBOND? & EDITTYPE? & DELTYPE? & CREATETYPE? & TD_CREATION_RULE? & ENTITY_PROPS? &
    USERPERM? & ENABLE_SEQNUM? & UPDATES_INV? & UPDATES_COST? & RECALLONLY? & EDITABLE_PRICE? &
    LOCOVERRIDE? & DEPTOVERRIDE? & SUBTOTALTEMPLATE? & SUBTOTALTEMPLATEKEY? & CONVERT_UNITS? &
    CUST_VEND? & SALE_PUR_TRANS? & FORCE_PRICES? & ALLOWEDITCUSTVEND? & ISSUPPLIESREQUISITION? &
    HIDEPRICE? & SOURCEDOCUMENTFORSUBTOTAL? & CHANGEDOCUMENTOPTIONS? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    DOCID: "STRING_30",
    DESCRIPTION: "STRING_100",
    DOCCLASS: "ENUM",
    CATEGORY: "ENUM",
    REPORTINGCATEGORY: "ENUM",
    STATUS: "ENUM",
    ENABLEDOCCHANGE: "ENUM",
    PRESERVE_SEQNUM: "BOOLEAN",
    INHERIT_SOURCE_DOCNO: "BOOLEAN",
    PRIMARYDOC: "BOOLEAN",
    TOTALS: () => totalsRecord,
    WARNONLOWQTY: "BOOLEAN",
    IN_OUT: "ENUM",
    WAREHOUSESELMETHOD: "ENUM",
    SHOW_TOTALS: "BOOLEAN",
    LINELEVELSIMPLETAX: "BOOLEAN",
    SUBTOTALS: () => subtotalsRecord,
    ENABLEOVERRIDETAX: "BOOLEAN",
    SHOWEXPANDEDTOTALS: "BOOLEAN",
    OVERRIDE_PRICE: "BOOLEAN",
    OVERRIDE_EXCH_RATE_TYPE: "BOOLEAN",
    EXCHRATETYPES: () => podocumentparamsExchRateTypesRecord,
    DISPLAY_BASECURRENCY: "BOOLEAN",
    UPDATES_GL: "ENUM",
    AR_ACCOUNTS: () => arAccountsRecord,
    POSTTOGL: "BOOLEAN",
    DISABLEVAT: "BOOLEAN",
    INVGL_ACCOUNTS: () => invGlAccountsRecord,
    ALLOW_ALLOCATIONS: "BOOLEAN",
    ENABLE_RETAINAGE: "BOOLEAN",
    RECALLS: () => recallsRecord,
    CONVTYPE: "ENUM",
    CREDITLIMITCHECK: "BOOLEAN",
    FIXED_MESG: "STRING_4000",
    CONTACTTITLE1: "STRING_20",
    SHOWTTITLE1: "BOOLEAN",
    SHOWTITLE1: "BOOLEAN",
    ALLOWEDITBILLTO: "BOOLEAN",
    CONTACTTITLE2: "STRING_20",
    SHOWTTITLE2: "BOOLEAN",
    SHOWTITLE2: "BOOLEAN",
    ALLOWEDITSHIPTO: "BOOLEAN",
    CONTACTTITLE3: "STRING_20",
    SHOWTTITLE3: "BOOLEAN",
    SHOWTITLE3: "BOOLEAN",
    ALLOWEDITDELIVERTO: "BOOLEAN",
    ENABLEADDINFOSCOPE: "BOOLEAN",
    ENABLEADDINFOSCHEDULE: "BOOLEAN",
    ENABLEADDINFOINTERNALREF: "BOOLEAN",
    ENABLEADDINFOEXTERNALREF: "BOOLEAN",
    ENABLEADDINFOBOND: "BOOLEAN",
    EDITTYPE: "ENUM",
    DELTYPE: "ENUM",
    CREATETYPE: "ENUM",
    TD_CREATION_RULE: "ENUM",
    ENTITY_PROPS: () => entityPropsRecord,
    USERPERM: "BOOLEAN",
    ENABLE_SEQNUM: "BOOLEAN",
    UPDATES_INV: "ENUM",
    UPDATES_COST: "BOOLEAN",
    RECALLONLY: "BOOLEAN",
    EDITABLE_PRICE: "BOOLEAN",
    LOCOVERRIDE: "BOOLEAN",
    DEPTOVERRIDE: "BOOLEAN",
    SUBTOTALTEMPLATEKEY: "INTEGER",
    CONVERT_UNITS: "BOOLEAN",
    CUST_VEND: "ENUM",
    SALE_PUR_TRANS: "ENUM",
    FORCE_PRICES: "BOOLEAN",
    ALLOWEDITCUSTVEND: "ENUM",
    ISSUPPLIESREQUISITION: "BOOLEAN",
    HIDEPRICE: "BOOLEAN",
    CHANGEDOCUMENTOPTIONS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => podocumentparamsPaths,
  answer: true,
};

export const podocumentparamsPaths: Paths = {
  types: {
    BOOLEAN:
      "PRESERVE_SEQNUM INHERIT_SOURCE_DOCNO PRIMARYDOC WARNONLOWQTY SHOW_TOTALS LINELEVELSIMPLETAX ENABLEOVERRIDETAX SHOWEXPANDEDTOTALS OVERRIDE_PRICE OVERRIDE_EXCH_RATE_TYPE DISPLAY_BASECURRENCY POSTTOGL DISABLEVAT ALLOW_ALLOCATIONS ENABLE_RETAINAGE CREDITLIMITCHECK SHOWTTITLE1 SHOWTITLE1 ALLOWEDITBILLTO SHOWTTITLE2 SHOWTITLE2 ALLOWEDITSHIPTO SHOWTTITLE3 SHOWTITLE3 ALLOWEDITDELIVERTO ENABLEADDINFOSCOPE ENABLEADDINFOSCHEDULE ENABLEADDINFOINTERNALREF ENABLEADDINFOEXTERNALREF ENABLEADDINFOBOND USERPERM ENABLE_SEQNUM UPDATES_COST RECALLONLY EDITABLE_PRICE LOCOVERRIDE DEPTOVERRIDE CONVERT_UNITS FORCE_PRICES ISSUPPLIESREQUISITION HIDEPRICE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: { MELOCATION: () => locationPaths },
};

export const totalsRecord: Shape<TotalRecord[]> = {
  element: "TOTALS",
  content: "(TOTAL*)",
  types: { TOTAL: () => totalRecord },
  answer: true,
};

/** A running total of items that transactions change. Declared in 3.0/purchasing.dtd. */
export interface TotalRecord extends OpenValues {
  TOTALID?:
    | "DAMAGED"
    | "ONHAND"
    | "ONHOLD"
    | "ONORDER"
    | "REQUISITIONED"
    | "SCRAP"
    | "SPOILAGE"
    | (string & {})
    | null;
  Q_QV?: "Quantity" | "Value" | "Quantity & Value" | (string & {}) | null;
  SIGN?: "Add" | "Subtract" | (string & {}) | null;
}

export const totalRecord: Shape<TotalRecord> = {
  element: "TOTAL",
  content: "(TOTALID? & Q_QV? & SIGN? & #ANY*)",
  types: { TOTALID: "ENUM", Q_QV: "ENUM", SIGN: "ENUM" },
  answer: true,
};

export const subtotalsRecord: Shape<SubtotalRecord[]> = {
  element: "SUBTOTALS",
  content: "(SUBTOTAL*)",
  types: { SUBTOTAL: () => subtotalRecord },
  answer: true,
};

/** A subtotal of transactions. Declared in 3.0/purchasing.dtd. */
export interface SubtotalRecord extends OpenValues {
  /** Description. */
  DESCRIPTION?: string;
  DISC_CHARGE?: "Discount" | "Charge" | (string & {}) | null;
  /** `INTEGER`. */
  BASELINE?: IntegerText | null;
  AMT_PERC?: "Amount" | "Percent" | (string & {}) | null;
  /** `INTEGER`. */
  VALUE?: IntegerText | null;
  DEBIT_CREDIT?: "Debit" | "Credit" | (string & {}) | null;
  GLACCOUNT?: string;
  GLOFFSETACCOUNT?: string;
  /** `BOOLEAN`. "false" unless given. */
  APPORTIONED?: boolean | null;
  /** Is tax. `BOOLEAN`. "false" unless given. */
  ISTAX?: boolean | null;
}

export const subtotalRecord: Shape<SubtotalRecord> = {
  element: "SUBTOTAL",
  content: `(DESCRIPTION? & DISC_CHARGE? & BASELINE? & AMT_PERC? & VALUE? & DEBIT_CREDIT? & GLACCOUNT? &
    GLOFFSETACCOUNT? & APPORTIONED? & ISTAX? & #ANY*)`,
  types: {
    DISC_CHARGE: "ENUM",
    BASELINE: "INTEGER",
    AMT_PERC: "ENUM",
    VALUE: "INTEGER",
    DEBIT_CREDIT: "ENUM",
    APPORTIONED: "BOOLEAN",
    ISTAX: "BOOLEAN",
  },
  answer: true,
};

export const arAccountsRecord: Shape<ArAccountRecord[]> = {
  element: "AR_ACCOUNTS",
  content: "(AR_ACCOUNT*)",
  types: { AR_ACCOUNT: () => arAccountRecord },
  answer: true,
};

/** An account of the subledger that transactions post to. Declared in 3.0/purchasing.dtd. */
export interface ArAccountRecord extends OpenValues {
  ITEM_GLGROUP?: string;
  WAREHOUSE?: string;
  ENT_GLGROUP?: string;
  DEBIT_CREDIT?: "Debit" | "Credit" | (string & {}) | null;
  GLACCOUNT?: string;
  /** `BOOLEAN`. "false" unless given. */
  ISOFFSET?: boolean | null;
}

export const arAccountRecord: Shape<ArAccountRecord> = {
  element: "AR_ACCOUNT",
  content:
    "(ITEM_GLGROUP? & WAREHOUSE? & ENT_GLGROUP? & DEBIT_CREDIT? & GLACCOUNT? & ISOFFSET? & #ANY*)",
  types: { DEBIT_CREDIT: "ENUM", ISOFFSET: "BOOLEAN" },
  answer: true,
};

export const invGlAccountsRecord: Shape<InvGlAccountRecord[]> = {
  element: "INVGL_ACCOUNTS",
  content: "(INVGL_ACCOUNT*)",
  types: { INVGL_ACCOUNT: () => invGlAccountRecord },
  answer: true,
};

/** An account of the general ledger that transactions post to. Declared in 3.0/purchasing.dtd. */
export interface InvGlAccountRecord extends OpenValues {
  ITEM_GLGROUP?: string;
  WAREHOUSE?: string;
  DEBIT_CREDIT?: "Debit" | "Credit" | (string & {}) | null;
  GLACCOUNT?: string;
  /** `BOOLEAN`. "false" unless given. */
  ISOFFSET?: boolean | null;
}

export const invGlAccountRecord: Shape<InvGlAccountRecord> = {
  element: "INVGL_ACCOUNT",
  content:
    "(ITEM_GLGROUP? & WAREHOUSE? & DEBIT_CREDIT? & GLACCOUNT? & ISOFFSET? & #ANY*)",
  types: { DEBIT_CREDIT: "ENUM", ISOFFSET: "BOOLEAN" },
  answer: true,
};

export const recallsRecord: Shape<RecallRecord[]> = {
  element: "RECALLS",
  content: "(RECALL*)",
  types: { RECALL: () => recallRecord },
  answer: true,
};

/** A definition whose transactions can be converted. Declared in 3.0/purchasing.dtd. */
export interface RecallRecord extends OpenValues {
  RECDOCPAR?: string;
}

export const recallRecord: Shape<RecallRecord> = {
  element: "RECALL",
  content: "(RECDOCPAR? & #ANY*)",
  answer: true,
};

export const entityPropsRecord: Shape<EntityPropRecord[]> = {
  element: "ENTITY_PROPS",
  content: "(ENTITY_PROP*)",
  types: { ENTITY_PROP: () => entityPropRecord },
  answer: true,
};

/** What holds in one entity. Declared in 3.0/purchasing.dtd. */
export interface EntityPropRecord extends OpenValues {
  ENTITY_NAME?: string;
  SEQUENCE?: string;
  /** Preserve sequence numbers. `BOOLEAN`. "false" unless given. */
  PRESERVE_SEQNUM?: boolean | null;
  /** Inherit source document number. `BOOLEAN`. "false" unless given. */
  INHERIT_SOURCE_DOCNO?: boolean | null;
  /** Printed document template. */
  XSLTEMPLATE?: string;
  /** Line-item tax. `BOOLEAN`. */
  ENABLEOVERRIDETAX?: boolean | null;
  /** Enable line-level Simple Tax. `BOOLEAN`. "false" unless given. */
  LINELEVELSIMPLETAX?: boolean | null;
}

export const entityPropRecord: Shape<EntityPropRecord> = {
  element: "ENTITY_PROP",
  content: `(ENTITY_NAME? & SEQUENCE? & PRESERVE_SEQNUM? & INHERIT_SOURCE_DOCNO? & XSLTEMPLATE? &
    ENABLEOVERRIDETAX? & LINELEVELSIMPLETAX? & #ANY*)`,
  types: {
    PRESERVE_SEQNUM: "BOOLEAN",
    INHERIT_SOURCE_DOCNO: "BOOLEAN",
    ENABLEOVERRIDETAX: "BOOLEAN",
    LINELEVELSIMPLETAX: "BOOLEAN",
  },
  answer: true,
};

/** Declared in 3.0/records/purchasing.dtd. */
export interface PodocumentparamsExchRateTypesRecord extends OpenValues {
  /** Exchange rate type. */
  NAME?: string;
}

export const podocumentparamsExchRateTypesRecord: Shape<PodocumentparamsExchRateTypesRecord> =
  {
    element: "EXCHRATETYPES",
    content: "(NAME? & #ANY*)",
    answer: true,
  };
