// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum bee1098ef6de7213
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

/** The input of Intacct invdocumentparams GET. */
export type GetInvdocumentparams = Read<InvdocumentparamsField | "*">;

/** `Intacct invdocumentparams GET Request` */
export const getInvdocumentparams: FunctionProfile<
  GetInvdocumentparams,
  InvdocumentparamsData
> = {
  name: "Intacct invdocumentparams GET Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTPARAMS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getInvdocumentparamsResponse,
};

/** The input of Intacct invdocumentparams readByQuery QUERY. */
export type ReadByQueryInvdocumentparams = ReadByQuery<
  InvdocumentparamsField | "*"
>;

/** `Intacct invdocumentparams readByQuery QUERY Request` */
export const readByQueryInvdocumentparams: FunctionProfile<
  ReadByQueryInvdocumentparams,
  InvdocumentparamsData
> = {
  name: "Intacct invdocumentparams readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTPARAMS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryInvdocumentparamsResponse,
};

/** The input of Intacct invdocumentparams QUERY. */
export type QueryInvdocumentparams = QueryInput;

/** `Intacct invdocumentparams QUERY Request` */
export const queryInvdocumentparams: QueryProfile<InvdocumentparamsRecord> = {
  name: "Intacct invdocumentparams QUERY Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTPARAMS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryInvdocumentparamsResponse,
};

/** The input of Intacct invdocumentparams LOOKUP. */
export type LookupInvdocumentparams = Lookup;

/** `Intacct invdocumentparams LOOKUP Request` */
export const lookupInvdocumentparams: FunctionProfile<
  LookupInvdocumentparams,
  TypeData
> = {
  name: "Intacct invdocumentparams LOOKUP Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTPARAMS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupInvdocumentparamsResponse,
};

/** `Intacct invdocumentparams GET Response` */
export const getInvdocumentparamsResponse: Profile<InvdocumentparamsData> = {
  name: "Intacct invdocumentparams GET Response",
  version: "3.0",
  element: "data",
  content: "(invdocumentparams*)",
  types: { invdocumentparams: () => invdocumentparamsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invdocumentparams readByQuery QUERY Response` */
export const readByQueryInvdocumentparamsResponse: Profile<InvdocumentparamsData> =
  {
    name: "Intacct invdocumentparams readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(invdocumentparams*)",
    types: { invdocumentparams: () => invdocumentparamsRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct invdocumentparams QUERY Response` */
export const queryInvdocumentparamsResponse: Profile<InvdocumentparamsRows> = {
  name: "Intacct invdocumentparams QUERY Response",
  version: "3.0",
  element: "data",
  content: "(INVDOCUMENTPARAMS*)",
  types: { INVDOCUMENTPARAMS: () => invdocumentparamsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invdocumentparams LOOKUP Response` */
export const lookupInvdocumentparamsResponse: Profile<TypeData> = {
  name: "Intacct invdocumentparams LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `invdocumentparams`. */
export interface InvdocumentparamsData extends DataAttributes {
  invdocumentparams?: InvdocumentparamsRecord[];
}

/** The fields of an invdocumentparams that can be requested. */
export type InvdocumentparamsField =
  keyof InvdocumentparamsFields | `${string}.${string}`;

/** The data of an answer about `INVDOCUMENTPARAMS`. */
export interface InvdocumentparamsRows extends DataAttributes {
  INVDOCUMENTPARAMS?: InvdocumentparamsRecord[];
}

/** An inventory transaction definition. Declared in 3.0/inventory.dtd. */
export interface InvdocumentparamsFields {
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
  /** Description. */
  DESCRIPTION?: string;
  /** Workflow category. */
  CATEGORY?:
    "Receipt" | "Transfer" | "Adjustment" | "Shipping" | (string & {}) | null;
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
    | "No Delete"
    | "Before Printing"
    | "Delete in Draft Only"
    | "All"
    | (string & {})
    | null;
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
  /** Transaction posting. */
  UPDATES_GL?: "G" | "N" | (string & {}) | null;
  /** Increases or decreases inventory. "Increase" unless given. */
  IN_OUT?: "Increase" | "Decrease" | (string & {}) | null;
  /** Partial conversion handling. */
  CONVTYPE?:
    "Leave Transaction Open" | "Close Transaction" | (string & {}) | null;
  /** Affects cost. `BOOLEAN`. */
  UPDATES_COST?: boolean | null;
  /** Initial price list. */
  PRICELISTID?: string;
  /** Special price list. */
  SPECIAL_PRICELISTID?: string;
  /** Enable subtotals. `BOOLEAN`. "false" unless given. */
  SHOW_TOTALS?: boolean | null;
  /** Location. `BOOLEAN`. */
  LOCOVERRIDE?: boolean | null;
  /** Department. `BOOLEAN`. */
  DEPTOVERRIDE?: boolean | null;
  /** Printed document template. */
  XSLTEMPLATE?: string;
  /** Optional default text. `STRING_4000`: at most 4000 characters. */
  FIXED_MESG?: string;
  /** Warn user if item on hand quantity falls below 0. `BOOLEAN`. "true" unless given. */
  WARNONLOWQTY?: boolean | null;
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
  /** Sale/purchase/internal. */
  SALE_PUR_TRANS?:
    "Sale" | "Purchase" | "Internal" | "TimeBill" | (string & {}) | null;
  /** Customer, vendor, or warehouse. */
  CUST_VEND?: "Customer" | "Vendor" | "Warehouse" | (string & {}) | null;
  /** Create policy. */
  CREATETYPE?:
    "New document or Convert" | "Convert only" | (string & {}) | null;
  /** Create transactions in. "Top level or Entity" unless given. */
  TD_CREATION_RULE?:
    | "Top level or Entity"
    | "Top level only"
    | "Entity only"
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
    | "Blanket POs"
    | "Vendor Contracts"
    | "Grant Requests"
    | "Grant Awards"
    | "Inventory Adjustment"
    | "Build Kits"
    | "Disassemble Kits"
    | "Inventory Damaged Goods"
    | "Inventory Receipt"
    | "Inventory Scrap or Spoilage"
    | "Inventory Shipper"
    | "Warehouse Transfer"
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
export interface InvdocumentparamsRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface InvdocumentparamsRecord
  extends
    InvdocumentparamsFields,
    OpenValues,
    Related<InvdocumentparamsFields, InvdocumentparamsRelations> {}

export const invdocumentparamsRecord: Shape<InvdocumentparamsRecord> = {
  element: "INVDOCUMENTPARAMS",
  content: `(RECORDNO? & DOCID? & DOCCLASS? & DESCRIPTION? & CATEGORY? & USERPERM? & EDITTYPE? & DELTYPE? &
    ENABLE_SEQNUM? & SEQUENCE? & PRESERVE_SEQNUM? & INHERIT_SOURCE_DOCNO? & UPDATES_INV? &
    UPDATES_GL? & IN_OUT? & CONVTYPE? & UPDATES_COST? & PRICELISTID? & SPECIAL_PRICELISTID? &
    SHOW_TOTALS? & LOCOVERRIDE? & DEPTOVERRIDE? & XSLTEMPLATE? & FIXED_MESG? & WARNONLOWQTY? &
    WAREHOUSESELMETHOD? & DEFAULT_WAREHOUSE? & STATUS? & SALE_PUR_TRANS? & CUST_VEND? &
    CREATETYPE? & TD_CREATION_RULE? & REPORTINGCATEGORY? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? &
    #ANY*)`,
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
    UPDATES_GL: "ENUM",
    IN_OUT: "ENUM",
    CONVTYPE: "ENUM",
    UPDATES_COST: "BOOLEAN",
    SHOW_TOTALS: "BOOLEAN",
    LOCOVERRIDE: "BOOLEAN",
    DEPTOVERRIDE: "BOOLEAN",
    FIXED_MESG: "STRING_4000",
    WARNONLOWQTY: "BOOLEAN",
    WAREHOUSESELMETHOD: "ENUM",
    STATUS: "ENUM",
    SALE_PUR_TRANS: "ENUM",
    CUST_VEND: "ENUM",
    CREATETYPE: "ENUM",
    TD_CREATION_RULE: "ENUM",
    REPORTINGCATEGORY: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => invdocumentparamsPaths,
  answer: true,
};

export const invdocumentparamsPaths: Paths = {
  types: {
    BOOLEAN:
      "USERPERM ENABLE_SEQNUM PRESERVE_SEQNUM INHERIT_SOURCE_DOCNO UPDATES_COST SHOW_TOTALS LOCOVERRIDE DEPTOVERRIDE WARNONLOWQTY",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: { MELOCATION: () => locationPaths },
};
