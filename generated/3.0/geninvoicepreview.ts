// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** A preview of contract invoices. Declared in 3.0/contracts.dtd. */
export interface CreateGenInvoicePreview {
  DOCPARID: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INVOICEDATE: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTDATE: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
  /** "CUSTOMER#~#CONTRACT" unless given. */
  INVOICEBY?:
    | "CUSTOMER#~#CONTRACT"
    | "CUSTOMER#~#CONTRACT#~#BILLTO"
    | "CUSTOMER"
    | "CUSTOMER#~#BILLTO"
    | "CUSTOMER#~#CONTRACT#~#PROJECT"
    | "CUSTOMER#~#CONTRACT#~#BILLTO#~#PROJECT";
  POLICYNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLSCHSTARTDATE?: IsoDate;
  PRICELISTID?: string;
  CONTRACTID?: string;
  CONTRACTGROUPID?: string;
  CURRENCY?: string;
  PROJECTID?: string;
  PROJECTTYPEID?: string;
  PROJECTMANAGERID?: string;
  EMPLOYEEID?: string;
  CUSTOMERID?: string;
  CUSTOMERTYPEID?: string;
  ITEMID?: string;
  ITEMGROUPID?: string;
  DEPARTMENTID?: string;
  LOCATIONID?: string;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTS?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTUSAGE?: boolean;
  FILTERNAME?: string;
  SERVICEPERIODSTARTDATE?: string;
  SERVICEPERIODENDDATE?: string;
  SERVICEPERIODOVERRIDEOPTION?:
    "Do not override" | "Override empty dates only" | "Override all dates";
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
    INVOICEBY: {
      name: "STRING",
      base: "enum",
      values: [
        "CUSTOMER#~#CONTRACT",
        "CUSTOMER#~#CONTRACT#~#BILLTO",
        "CUSTOMER",
        "CUSTOMER#~#BILLTO",
        "CUSTOMER#~#CONTRACT#~#PROJECT",
        "CUSTOMER#~#CONTRACT#~#BILLTO#~#PROJECT",
      ],
    },
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

/** What Intacct geninvoicepreview GET may ask for. */
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

/** What Intacct geninvoicepreview readByQuery QUERY may ask for. */
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

/** What Intacct geninvoicepreview QUERY may ask for. */
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

/** What Intacct geninvoicepreview LOOKUP may ask for. */
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
  alias: { GENINVOICEPREVIEW: "geninvoicepreview" },
  types: { geninvoicepreview: () => genInvoicePreviewRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct geninvoicepreview readByQuery QUERY Response` */
export const readByQueryGenInvoicePreviewResponse: Profile<GenInvoicePreviewData> =
  {
    name: "Intacct geninvoicepreview readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(geninvoicepreview*)",
    alias: { GENINVOICEPREVIEW: "geninvoicepreview" },
    types: { geninvoicepreview: () => genInvoicePreviewRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct geninvoicepreview QUERY Response` */
export const queryGenInvoicePreviewResponse: Profile<GenInvoicePreviewRows> = {
  name: "Intacct geninvoicepreview QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GENINVOICEPREVIEW*)",
  types: { GENINVOICEPREVIEW: () => genInvoicePreviewRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct geninvoicepreview LOOKUP Response` */
export const lookupGenInvoicePreviewResponse: Profile<TypeData> = {
  name: "Intacct geninvoicepreview LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `geninvoicepreview` holds. */
export interface GenInvoicePreviewData extends DataAttributes {
  geninvoicepreview?: GenInvoicePreviewRecord[];
}

/** The fields of a geninvoicepreview that can be asked for. */
export type GenInvoicePreviewField =
  keyof GenInvoicePreviewFields | `${string}.${string}`;

/** What an answer about `GENINVOICEPREVIEW` holds. */
export interface GenInvoicePreviewRows extends DataAttributes {
  GENINVOICEPREVIEW?: GenInvoicePreviewRecord[];
}

/** A preview of contract invoices. Declared in 3.0/contracts.dtd. */
export interface GenInvoicePreviewFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DOCPARID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  INVOICEDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE?: IsoDate | null;
  /** "CUSTOMER#~#CONTRACT" unless given. */
  INVOICEBY?:
    | "CUSTOMER#~#CONTRACT"
    | "CUSTOMER#~#CONTRACT#~#BILLTO"
    | "CUSTOMER"
    | "CUSTOMER#~#BILLTO"
    | "CUSTOMER#~#CONTRACT#~#PROJECT"
    | "CUSTOMER#~#CONTRACT#~#BILLTO#~#PROJECT"
    | (string & {})
    | null;
  POLICYNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLSCHSTARTDATE?: IsoDate | null;
  PRICELISTID?: string;
  CONTRACTID?: string;
  CONTRACTGROUPID?: string;
  CURRENCY?: string;
  PROJECTID?: string;
  PROJECTTYPEID?: string;
  PROJECTMANAGERID?: string;
  EMPLOYEEID?: string;
  CUSTOMERID?: string;
  CUSTOMERTYPEID?: string;
  ITEMID?: string;
  ITEMGROUPID?: string;
  DEPARTMENTID?: string;
  LOCATIONID?: string;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTS?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTUSAGE?: boolean | null;
  FILTERNAME?: string;
  SERVICEPERIODSTARTDATE?: string;
  SERVICEPERIODENDDATE?: string;
  SERVICEPERIODOVERRIDEOPTION?:
    | "Do not override"
    | "Override empty dates only"
    | "Override all dates"
    | (string & {})
    | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GenInvoicePreviewRecord
  extends GenInvoicePreviewFields, OpenValues {}

export const genInvoicePreviewRecord: Shape<GenInvoicePreviewRecord> = {
  element: "GENINVOICEPREVIEW",
  content: `(RECORDNO? & DOCPARID? & INVOICEDATE? & GLPOSTDATE? & ASOFDATE? & INVOICEBY? & POLICYNAME? &
    BILLSCHSTARTDATE? & PRICELISTID? & CONTRACTID? & CONTRACTGROUPID? & CURRENCY? & PROJECTID? &
    PROJECTTYPEID? & PROJECTMANAGERID? & EMPLOYEEID? & CUSTOMERID? & CUSTOMERTYPEID? & ITEMID? &
    ITEMGROUPID? & DEPARTMENTID? & LOCATIONID? & INCLUDECONTRACTS? & INCLUDECONTRACTUSAGE? &
    FILTERNAME? & SERVICEPERIODSTARTDATE? & SERVICEPERIODENDDATE? & SERVICEPERIODOVERRIDEOPTION? &
    #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    INVOICEDATE: "DATE_MDY",
    GLPOSTDATE: "DATE_MDY",
    ASOFDATE: "DATE_MDY",
    INVOICEBY: {
      name: "STRING",
      base: "enum",
      values: [
        "CUSTOMER#~#CONTRACT",
        "CUSTOMER#~#CONTRACT#~#BILLTO",
        "CUSTOMER",
        "CUSTOMER#~#BILLTO",
        "CUSTOMER#~#CONTRACT#~#PROJECT",
        "CUSTOMER#~#CONTRACT#~#BILLTO#~#PROJECT",
      ],
      open: true,
    },
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
      open: true,
    },
  },
  nulls: true,
};
