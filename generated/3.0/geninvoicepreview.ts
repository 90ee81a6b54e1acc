// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum ef9c466282fe1355
import type {
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
import {
  type GenInvoicePolicyRecord,
  genInvoicePolicyPaths,
} from "./geninvoicepolicy.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A preview of contract invoices. Declared in 3.0/contracts.dtd. */
export interface CreateGenInvoicePreview {
  /** Transaction definition. */
  DOCPARID: string;
  /** Invoice and GL post date. `DATE_MDY`, sent as mm/dd/yyyy. */
  INVOICEDATE: IsoDate;
  /** GL post date. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTDATE: IsoDate;
  /** As of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
  /** Invoice by. "CUSTOMER#~#CONTRACT" unless given. */
  INVOICEBY?:
    | "CUSTOMER#~#CONTRACT"
    | "CUSTOMER#~#CONTRACT#~#BILLTO"
    | "CUSTOMER"
    | "CUSTOMER#~#BILLTO"
    | "CUSTOMER#~#CONTRACT#~#PROJECT"
    | "CUSTOMER#~#CONTRACT#~#BILLTO#~#PROJECT"
    | "CONTRACT#~#PROJECT"
    | (string & {})
    | null;
  /** Invoice policy. */
  POLICYNAME?: string;
  /** From date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLSCHSTARTDATE?: IsoDate | null;
  /** Price list for project billing. */
  PRICELISTID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Contract or contract group. */
  CONTRACTGROUPID?: string;
  /** Contract currency. */
  CURRENCY?: string;
  /** Project. */
  PROJECTID?: string;
  /** Project type. */
  PROJECTTYPEID?: string;
  /** Project manager. */
  PROJECTMANAGERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer type. */
  CUSTOMERTYPEID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Item group ID. */
  ITEMGROUPID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Location. */
  LOCATIONID?: string;
  /** Contracts. `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTS?: boolean | null;
  /** Contract usage. `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTUSAGE?: boolean | null;
  /** Filter set. */
  FILTERNAME?: string;
  /** Service period start date. */
  SERVICEPERIODSTARTDATE?: string;
  /** Service period end date. */
  SERVICEPERIODENDDATE?: string;
  /** Override service period dates. */
  SERVICEPERIODOVERRIDEOPTION?:
    | "Do not override"
    | "Override empty dates only"
    | "Override all dates"
    | null;
}

/** `Intacct geninvoicepreview CREATE Request` */
export const createGenInvoicePreview: FunctionProfile<
  CreateGenInvoicePreview,
  GenInvoicePreviewData
> = {
  name: "Intacct geninvoicepreview CREATE Request",
  version: "3.0",
  within: "create",
  element: "GENINVOICEPREVIEW",
  content: `(DOCPARID & INVOICEDATE & GLPOSTDATE & ASOFDATE & INVOICEBY? & POLICYNAME? & BILLSCHSTARTDATE? &
    PRICELISTID? & CONTRACTID? & CONTRACTGROUPID? & CURRENCY? & PROJECTID? & PROJECTTYPEID? &
    PROJECTMANAGERID? & EMPLOYEEID? & CUSTOMERID? & CUSTOMERTYPEID? & ITEMID? & ITEMGROUPID? &
    DEPARTMENTID? & LOCATIONID? & INCLUDECONTRACTS? & INCLUDECONTRACTUSAGE? & FILTERNAME? &
    SERVICEPERIODSTARTDATE? & SERVICEPERIODENDDATE? & SERVICEPERIODOVERRIDEOPTION?)`,
  source: "documented",
  types: {
    INVOICEDATE: "DATE_MDY",
    GLPOSTDATE: "DATE_MDY",
    ASOFDATE: "DATE_MDY",
    INVOICEBY: "ENUM",
    BILLSCHSTARTDATE: "DATE_MDY",
    INCLUDECONTRACTS: "BOOLEAN",
    INCLUDECONTRACTUSAGE: "BOOLEAN",
    SERVICEPERIODOVERRIDEOPTION: {
      name: "STRING",
      base: "enum",
      values: [
        "Do not override",
        "Override empty dates only",
        "Override all dates",
      ],
    },
  },
  response: () => getGenInvoicePreviewResponse,
};

/** The input of Intacct geninvoicepreview GET. */
export type GetGenInvoicePreview = Read<GenInvoicePreviewField | "*">;

/** `Intacct geninvoicepreview GET Request` */
export const getGenInvoicePreview: FunctionProfile<
  GetGenInvoicePreview,
  GenInvoicePreviewData
> = {
  name: "Intacct geninvoicepreview GET Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPREVIEW" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGenInvoicePreviewResponse,
};

/** The input of Intacct geninvoicepreview readByQuery QUERY. */
export type ReadByQueryGenInvoicePreview = ReadByQuery<
  GenInvoicePreviewField | "*"
>;

/** `Intacct geninvoicepreview readByQuery QUERY Request` */
export const readByQueryGenInvoicePreview: FunctionProfile<
  ReadByQueryGenInvoicePreview,
  GenInvoicePreviewData
> = {
  name: "Intacct geninvoicepreview readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPREVIEW" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGenInvoicePreviewResponse,
};

/** The input of Intacct geninvoicepreview QUERY. */
export type QueryGenInvoicePreview = QueryInput;

/** `Intacct geninvoicepreview QUERY Request` */
export const queryGenInvoicePreview: QueryProfile<GenInvoicePreviewRecord> = {
  name: "Intacct geninvoicepreview QUERY Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPREVIEW" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGenInvoicePreviewResponse,
};

/** The input of Intacct geninvoicepreview LOOKUP. */
export type LookupGenInvoicePreview = Lookup;

/** `Intacct geninvoicepreview LOOKUP Request` */
export const lookupGenInvoicePreview: FunctionProfile<
  LookupGenInvoicePreview,
  TypeData
> = {
  name: "Intacct geninvoicepreview LOOKUP Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPREVIEW" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGenInvoicePreviewResponse,
};

/** `Intacct geninvoicepreview GET Response` */
export const getGenInvoicePreviewResponse: Profile<GenInvoicePreviewData> = {
  name: "Intacct geninvoicepreview GET Response",
  version: "3.0",
  element: "data",
  content: "(geninvoicepreview*)",
  types: { geninvoicepreview: () => genInvoicePreviewRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct geninvoicepreview readByQuery QUERY Response` */
export const readByQueryGenInvoicePreviewResponse: Profile<GenInvoicePreviewData> =
  {
    name: "Intacct geninvoicepreview readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(geninvoicepreview*)",
    types: { geninvoicepreview: () => genInvoicePreviewRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct geninvoicepreview QUERY Response` */
export const queryGenInvoicePreviewResponse: Profile<GenInvoicePreviewRows> = {
  name: "Intacct geninvoicepreview QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GENINVOICEPREVIEW*)",
  types: { GENINVOICEPREVIEW: () => genInvoicePreviewRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct geninvoicepreview LOOKUP Response` */
export const lookupGenInvoicePreviewResponse: Profile<TypeData> = {
  name: "Intacct geninvoicepreview LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `geninvoicepreview`. */
export interface GenInvoicePreviewData extends DataAttributes {
  geninvoicepreview?: GenInvoicePreviewRecord[];
}

/** The fields of a geninvoicepreview that can be requested. */
export type GenInvoicePreviewField =
  keyof GenInvoicePreviewFields | `${string}.${string}`;

/** The data of an answer about `GENINVOICEPREVIEW`. */
export interface GenInvoicePreviewRows extends DataAttributes {
  GENINVOICEPREVIEW?: GenInvoicePreviewRecord[];
}

/** A preview of contract invoices. Declared in 3.0/contracts.dtd. */
export interface GenInvoicePreviewFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Transaction definition. */
  DOCPARID?: string;
  /** Invoice and GL post date. `DATE_MDY`, sent as mm/dd/yyyy. */
  INVOICEDATE?: IsoDate | null;
  /** GL post date. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTDATE?: IsoDate | null;
  /** As of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE?: IsoDate | null;
  /** Invoice by. */
  INVOICEBY?:
    | "CUSTOMER#~#CONTRACT"
    | "CUSTOMER#~#CONTRACT#~#BILLTO"
    | "CUSTOMER"
    | "CUSTOMER#~#BILLTO"
    | "CUSTOMER#~#CONTRACT#~#PROJECT"
    | "CUSTOMER#~#CONTRACT#~#BILLTO#~#PROJECT"
    | "BILLTO"
    | "CONTRACT"
    | "PROJECT"
    | (string & {})
    | null;
  /** Invoice policy. */
  POLICYNAME?: string;
  /** From date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLSCHSTARTDATE?: IsoDate | null;
  /** Price list for project billing. */
  PRICELISTID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Contract or contract group. */
  CONTRACTGROUPID?: string;
  /** Contract currency. */
  CURRENCY?: string;
  /** Project. */
  PROJECTID?: string;
  /** Project type. */
  PROJECTTYPEID?: string;
  /** Project manager. */
  PROJECTMANAGERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer type. */
  CUSTOMERTYPEID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Item group ID. */
  ITEMGROUPID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Location. */
  LOCATIONID?: string;
  /** Contracts. `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTS?: boolean | null;
  /** Contract usage. `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTUSAGE?: boolean | null;
  /** Filter set. */
  FILTERNAME?: string;
  /** Service period start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SERVICEPERIODSTARTDATE?: IsoDate | null;
  /** Service period end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SERVICEPERIODENDDATE?: IsoDate | null;
  /** Override service period dates. */
  SERVICEPERIODOVERRIDEOPTION?:
    | "Do not override"
    | "Override empty dates only"
    | "Override all dates"
    | (string & {})
    | null;
  /** Name. */
  NAME?: string;
  /** Filter key. `INTEGER`. */
  FILTERKEY?: IntegerText | null;
  /** Invoice policy key. `INTEGER`. */
  POLICYKEY?: IntegerText | null;
  /** Type. */
  TYPE?: "Preview" | (string & {}) | null;
  /** Invoice message. */
  INVOICEMSG?: string;
  /** Customer key. `INTEGER`. */
  CUSTOMERKEY?: IntegerText | null;
  /** Contract key. `INTEGER`. */
  CONTRACTKEY?: IntegerText | null;
  /** Contract group key. `INTEGER`. */
  CONTRACTGROUPKEY?: IntegerText | null;
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** Price list key. `INTEGER`. */
  PRICELISTKEY?: IntegerText | null;
  /** Customer type key. `INTEGER`. */
  CUSTOMERTYPEKEY?: IntegerText | null;
  /** Project type key. `INTEGER`. */
  PROJECTTYPEKEY?: IntegerText | null;
  /** Project manager key. `INTEGER`. */
  PROJECTMANAGERKEY?: IntegerText | null;
  /** Department key. `INTEGER`. */
  DEPTFILTERKEY?: IntegerText | null;
  /** Location key. `INTEGER`. */
  LOCFILTERKEY?: IntegerText | null;
  /** Class ID. */
  CLASSID?: string;
  /** Class group ID. */
  CLASSGROUPID?: string;
  /** Customer group ID. */
  CUSTOMERGROUPID?: string;
  /** Project group ID. */
  PROJECTGROUPID?: string;
  /** Department group ID. */
  DEPARTMENTGROUPID?: string;
  /** Employee group ID. */
  EMPLOYEEGROUPID?: string;
  /** Location group ID. */
  LOCATIONGROUPID?: string;
  /** Timesheets. `BOOLEAN`. "false" unless given. */
  INCLUDETIMESHEETS?: boolean | null;
  /** Expenses. `BOOLEAN`. "false" unless given. */
  INCLUDEEXPENSES?: boolean | null;
  /** Accounts Payable bills. `BOOLEAN`. "false" unless given. */
  INCLUDEAPBILLS?: boolean | null;
  /** Purchasing transactions. `BOOLEAN`. "false" unless given. */
  INCLUDEPODOCUMENTS?: boolean | null;
  /** Approval status. */
  APPROVALSTATUS?: "Approved" | "Unapproved" | "Both" | (string & {}) | null;
  /** Only show items with blank prices. `BOOLEAN`. "false" unless given. */
  BLANKPRICESONLY?: boolean | null;
  /** Invoice run key. `INTEGER`. */
  GENINVOICERUNKEY?: IntegerText | null;
  /** Mega location key. `INTEGER`. */
  MELOCATIONKEY?: IntegerText | null;
  /** Contract type key. `INTEGER`. */
  CONTRACTTYPEKEY?: IntegerText | null;
  /** Contract type. */
  CONTRACTTYPEID?: string;
  /** Scheduled. `BOOLEAN`. "false" unless given. */
  SCHEDULED?: boolean | null;
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
export interface GenInvoicePreviewRelations {
  EXCHANGERATEINFO: OpenValues;
  FILTER: GenInvoicePolicyRecord;
  INVOICERUN: OpenValues;
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GenInvoicePreviewRecord
  extends
    GenInvoicePreviewFields,
    OpenValues,
    Related<GenInvoicePreviewFields, GenInvoicePreviewRelations> {}

export const genInvoicePreviewRecord: Shape<GenInvoicePreviewRecord> = {
  element: "GENINVOICEPREVIEW",
  content: `(RECORDNO? & DOCPARID? & INVOICEDATE? & GLPOSTDATE? & ASOFDATE? & INVOICEBY? & POLICYNAME? &
    BILLSCHSTARTDATE? & PRICELISTID? & CONTRACTID? & CONTRACTGROUPID? & CURRENCY? & PROJECTID? &
    PROJECTTYPEID? & PROJECTMANAGERID? & EMPLOYEEID? & CUSTOMERID? & CUSTOMERTYPEID? & ITEMID? &
    ITEMGROUPID? & DEPARTMENTID? & LOCATIONID? & INCLUDECONTRACTS? & INCLUDECONTRACTUSAGE? &
    FILTERNAME? & SERVICEPERIODSTARTDATE? & SERVICEPERIODENDDATE? & SERVICEPERIODOVERRIDEOPTION? &
    NAME? & FILTERKEY? & POLICYKEY? & TYPE? & INVOICEMSG? & CUSTOMERKEY? & CONTRACTKEY? &
    CONTRACTGROUPKEY? & PROJECTKEY? & PRICELISTKEY? & CUSTOMERTYPEKEY? & PROJECTTYPEKEY? &
    PROJECTMANAGERKEY? & DEPTFILTERKEY? & LOCFILTERKEY? & CLASSID? & CLASSGROUPID? &
    CUSTOMERGROUPID? & PROJECTGROUPID? & DEPARTMENTGROUPID? & EMPLOYEEGROUPID? & LOCATIONGROUPID? &
    INCLUDETIMESHEETS? & INCLUDEEXPENSES? & INCLUDEAPBILLS? & INCLUDEPODOCUMENTS? &
    APPROVALSTATUS? & BLANKPRICESONLY? & GENINVOICERUNKEY? & MELOCATIONKEY? & CONTRACTTYPEKEY? &
    CONTRACTTYPEID? & SCHEDULED? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    INVOICEDATE: "DATE_MDY",
    GLPOSTDATE: "DATE_MDY",
    ASOFDATE: "DATE_MDY",
    INVOICEBY: "ENUM",
    BILLSCHSTARTDATE: "DATE_MDY",
    INCLUDECONTRACTS: "BOOLEAN",
    INCLUDECONTRACTUSAGE: "BOOLEAN",
    SERVICEPERIODSTARTDATE: "DATE_MDY",
    SERVICEPERIODENDDATE: "DATE_MDY",
    SERVICEPERIODOVERRIDEOPTION: "ENUM",
    FILTERKEY: "INTEGER",
    POLICYKEY: "INTEGER",
    TYPE: "ENUM",
    CUSTOMERKEY: "INTEGER",
    CONTRACTKEY: "INTEGER",
    CONTRACTGROUPKEY: "INTEGER",
    PROJECTKEY: "INTEGER",
    PRICELISTKEY: "INTEGER",
    CUSTOMERTYPEKEY: "INTEGER",
    PROJECTTYPEKEY: "INTEGER",
    PROJECTMANAGERKEY: "INTEGER",
    DEPTFILTERKEY: "INTEGER",
    LOCFILTERKEY: "INTEGER",
    INCLUDETIMESHEETS: "BOOLEAN",
    INCLUDEEXPENSES: "BOOLEAN",
    INCLUDEAPBILLS: "BOOLEAN",
    INCLUDEPODOCUMENTS: "BOOLEAN",
    APPROVALSTATUS: "ENUM",
    BLANKPRICESONLY: "BOOLEAN",
    GENINVOICERUNKEY: "INTEGER",
    MELOCATIONKEY: "INTEGER",
    CONTRACTTYPEKEY: "INTEGER",
    SCHEDULED: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => genInvoicePreviewPaths,
  answer: true,
};

export const genInvoicePreviewPaths: Paths = {
  types: {
    BOOLEAN:
      "INCLUDECONTRACTS INCLUDECONTRACTUSAGE INCLUDETIMESHEETS INCLUDEEXPENSES INCLUDEAPBILLS INCLUDEPODOCUMENTS BLANKPRICESONLY SCHEDULED",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "INVOICEDATE GLPOSTDATE ASOFDATE BILLSCHSTARTDATE SERVICEPERIODSTARTDATE SERVICEPERIODENDDATE",
  },
  to: { FILTER: () => genInvoicePolicyPaths, MELOCATION: () => locationPaths },
};
