// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  Integer,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Which contracts are invoiced together, and how. Declared in 3.0/contracts.dtd. */
export interface CreateGenInvoicePolicy {
  NAME: string;
  DESCRIPTION?: string;
  DOCPARID?: string;
  SETASOFDATE?:
    | "Today"
    | "Yesterday"
    | "End of this week"
    | "End of last week"
    | "Beginning of this month"
    | "End of this month"
    | "End of last month";
  /** "CUSTOMER#~#CONTRACT" unless given. */
  INVOICEBY?:
    | "CUSTOMER#~#CONTRACT"
    | "CUSTOMER#~#CONTRACT#~#BILLTO"
    | "CUSTOMER"
    | "CUSTOMER#~#BILLTO"
    | "CUSTOMER#~#CONTRACT#~#PROJECT"
    | "CUSTOMER#~#CONTRACT#~#BILLTO#~#PROJECT";
  PRICELISTID?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
  CLASSID?: string;
  CLASSGROUPID?: string;
  CONTRACTID?: string;
  CONTRACTGROUPID?: string;
  CONTRACTTYPEID?: string;
  CURRENCY?: string;
  CUSTOMERID?: string;
  CUSTOMERTYPEID?: string;
  CUSTOMERGROUPID?: string;
  DEPARTMENTID?: string;
  DEPARTMENTGROUPID?: string;
  EMPLOYEEID?: string;
  EMPLOYEEGROUPID?: string;
  ITEMID: string;
  ITEMGROUPID?: string;
  LOCATIONID?: string;
  LOCATIONGROUPID?: string;
  PROJECTID?: string;
  PROJECTTYPEID?: string;
  PROJECTGROUPID?: string;
  PROJECTMANAGERID?: string;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTS?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTUSAGE?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDETIMESHEETS?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDEEXPENSES?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDEAPBILLS?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDEPODOCUMENTS?: boolean;
  APPROVALSTATUS?: "Approved" | "Unapproved" | "Both";
  /** `BOOLEAN`. "false" unless given. */
  BLANKPRICESONLY?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  SCHEDULED?: boolean;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate;
  REPEATBY?: "Days" | "Weeks" | "Months";
  /** `INTEGER`. */
  REPEATINTERVAL?: Integer;
}

/** `Intacct geninvoicepolicy CREATE Request` */
export const createGenInvoicePolicy: FunctionProfile<
  CreateGenInvoicePolicy,
  GenInvoicePolicyData
> = {
  name: "Intacct geninvoicepolicy CREATE Request",
  version: "3.0",
  within: "create",
  element: "GENINVOICEPOLICY",
  content: `(NAME & DESCRIPTION? & DOCPARID? & SETASOFDATE? & INVOICEBY? & PRICELISTID? & STATUS? &
    CLASSID? & CLASSGROUPID? & CONTRACTID? & CONTRACTGROUPID? & CONTRACTTYPEID? & CURRENCY? &
    CUSTOMERID? & CUSTOMERTYPEID? & CUSTOMERGROUPID? & DEPARTMENTID? & DEPARTMENTGROUPID? &
    EMPLOYEEID? & EMPLOYEEGROUPID? & ITEMID & ITEMGROUPID? & LOCATIONID? & LOCATIONGROUPID? &
    PROJECTID? & PROJECTTYPEID? & PROJECTGROUPID? & PROJECTMANAGERID? & INCLUDECONTRACTS? &
    INCLUDECONTRACTUSAGE? & INCLUDETIMESHEETS? & INCLUDEEXPENSES? & INCLUDEAPBILLS? &
    INCLUDEPODOCUMENTS? & APPROVALSTATUS? & BLANKPRICESONLY? & SCHEDULED? & STARTDATE? & REPEATBY? &
    REPEATINTERVAL?)`,
  source: "documented",
  types: {
    SETASOFDATE: {
      name: "STRING",
      base: "enum",
      values: [
        "Today",
        "Yesterday",
        "End of this week",
        "End of last week",
        "Beginning of this month",
        "End of this month",
        "End of last month",
      ],
    },
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
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    INCLUDECONTRACTS: "BOOLEAN",
    INCLUDECONTRACTUSAGE: "BOOLEAN",
    INCLUDETIMESHEETS: "BOOLEAN",
    INCLUDEEXPENSES: "BOOLEAN",
    INCLUDEAPBILLS: "BOOLEAN",
    INCLUDEPODOCUMENTS: "BOOLEAN",
    APPROVALSTATUS: {
      name: "STRING",
      base: "enum",
      values: ["Approved", "Unapproved", "Both"],
    },
    BLANKPRICESONLY: "BOOLEAN",
    SCHEDULED: "BOOLEAN",
    STARTDATE: "DATE_MDY",
    REPEATBY: {
      name: "STRING",
      base: "enum",
      values: ["Days", "Weeks", "Months"],
    },
    REPEATINTERVAL: "INTEGER",
  },
  response: () => getGenInvoicePolicyResponse,
};

/** Which contracts are invoiced together, and how. Declared in 3.0/contracts.dtd. */
export type UpdateGenInvoicePolicy = UpdateGenInvoicePolicyFields &
  (
    | {
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        NAME?: string;
      }
    | { RECORDNO?: never; NAME: string }
  );

interface UpdateGenInvoicePolicyFields {
  DESCRIPTION?: string;
  DOCPARID?: string;
  SETASOFDATE?:
    | "Today"
    | "Yesterday"
    | "End of this week"
    | "End of last week"
    | "Beginning of this month"
    | "End of this month"
    | "End of last month"
    | null;
  /** "CUSTOMER#~#CONTRACT" unless given. */
  INVOICEBY?:
    | "CUSTOMER#~#CONTRACT"
    | "CUSTOMER#~#CONTRACT#~#BILLTO"
    | "CUSTOMER"
    | "CUSTOMER#~#BILLTO"
    | "CUSTOMER#~#CONTRACT#~#PROJECT"
    | "CUSTOMER#~#CONTRACT#~#BILLTO#~#PROJECT"
    | null;
  PRICELISTID?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  CLASSID?: string;
  CLASSGROUPID?: string;
  CONTRACTID?: string;
  CONTRACTGROUPID?: string;
  CONTRACTTYPEID?: string;
  CURRENCY?: string;
  CUSTOMERID?: string;
  CUSTOMERTYPEID?: string;
  CUSTOMERGROUPID?: string;
  DEPARTMENTID?: string;
  DEPARTMENTGROUPID?: string;
  EMPLOYEEID?: string;
  EMPLOYEEGROUPID?: string;
  ITEMID?: string;
  ITEMGROUPID?: string;
  LOCATIONID?: string;
  LOCATIONGROUPID?: string;
  PROJECTID?: string;
  PROJECTTYPEID?: string;
  PROJECTGROUPID?: string;
  PROJECTMANAGERID?: string;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTS?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTUSAGE?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDETIMESHEETS?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDEEXPENSES?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDEAPBILLS?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDEPODOCUMENTS?: boolean | null;
  APPROVALSTATUS?: "Approved" | "Unapproved" | "Both" | null;
  /** `BOOLEAN`. "false" unless given. */
  BLANKPRICESONLY?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  SCHEDULED?: boolean | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  REPEATBY?: "Days" | "Weeks" | "Months" | null;
  /** `INTEGER`. */
  REPEATINTERVAL?: Integer | null;
}

/** `Intacct geninvoicepolicy UPDATE Request` */
export const updateGenInvoicePolicy: FunctionProfile<
  UpdateGenInvoicePolicy,
  GenInvoicePolicyData
> = {
  name: "Intacct geninvoicepolicy UPDATE Request",
  version: "3.0",
  within: "update",
  element: "GENINVOICEPOLICY",
  content: `((RECORDNO || NAME) & DESCRIPTION? & DOCPARID? & SETASOFDATE? & INVOICEBY? & PRICELISTID? &
    STATUS? & CLASSID? & CLASSGROUPID? & CONTRACTID? & CONTRACTGROUPID? & CONTRACTTYPEID? &
    CURRENCY? & CUSTOMERID? & CUSTOMERTYPEID? & CUSTOMERGROUPID? & DEPARTMENTID? &
    DEPARTMENTGROUPID? & EMPLOYEEID? & EMPLOYEEGROUPID? & ITEMID? & ITEMGROUPID? & LOCATIONID? &
    LOCATIONGROUPID? & PROJECTID? & PROJECTTYPEID? & PROJECTGROUPID? & PROJECTMANAGERID? &
    INCLUDECONTRACTS? & INCLUDECONTRACTUSAGE? & INCLUDETIMESHEETS? & INCLUDEEXPENSES? &
    INCLUDEAPBILLS? & INCLUDEPODOCUMENTS? & APPROVALSTATUS? & BLANKPRICESONLY? & SCHEDULED? &
    STARTDATE? & REPEATBY? & REPEATINTERVAL?)`,
  source: "documented",
  wants: ["ITEMID"],
  types: {
    RECORDNO: "INTEGER",
    SETASOFDATE: {
      name: "STRING",
      base: "enum",
      values: [
        "Today",
        "Yesterday",
        "End of this week",
        "End of last week",
        "Beginning of this month",
        "End of this month",
        "End of last month",
      ],
    },
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
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    INCLUDECONTRACTS: "BOOLEAN",
    INCLUDECONTRACTUSAGE: "BOOLEAN",
    INCLUDETIMESHEETS: "BOOLEAN",
    INCLUDEEXPENSES: "BOOLEAN",
    INCLUDEAPBILLS: "BOOLEAN",
    INCLUDEPODOCUMENTS: "BOOLEAN",
    APPROVALSTATUS: {
      name: "STRING",
      base: "enum",
      values: ["Approved", "Unapproved", "Both"],
    },
    BLANKPRICESONLY: "BOOLEAN",
    SCHEDULED: "BOOLEAN",
    STARTDATE: "DATE_MDY",
    REPEATBY: {
      name: "STRING",
      base: "enum",
      values: ["Days", "Weeks", "Months"],
    },
    REPEATINTERVAL: "INTEGER",
  },
  nulls: true,
  response: () => getGenInvoicePolicyResponse,
};

/** What Intacct geninvoicepolicy DELETE may ask for. */
export type DeleteGenInvoicePolicy = Delete;

/** `Intacct geninvoicepolicy DELETE Request` */
export const deleteGenInvoicePolicy: FunctionProfile<
  DeleteGenInvoicePolicy,
  Completed
> = {
  name: "Intacct geninvoicepolicy DELETE Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPOLICY" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct geninvoicepolicy GET may ask for. */
export type GetGenInvoicePolicy = Read<GenInvoicePolicyField | "*">;

/** `Intacct geninvoicepolicy GET Request` */
export const getGenInvoicePolicy: FunctionProfile<
  GetGenInvoicePolicy,
  GenInvoicePolicyData
> = {
  name: "Intacct geninvoicepolicy GET Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPOLICY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGenInvoicePolicyResponse,
};

/** What Intacct geninvoicepolicy readByQuery QUERY may ask for. */
export type ReadByQueryGenInvoicePolicy = ReadByQuery<
  GenInvoicePolicyField | "*"
>;

/** `Intacct geninvoicepolicy readByQuery QUERY Request` */
export const readByQueryGenInvoicePolicy: FunctionProfile<
  ReadByQueryGenInvoicePolicy,
  GenInvoicePolicyData
> = {
  name: "Intacct geninvoicepolicy readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPOLICY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGenInvoicePolicyResponse,
};

/** What Intacct geninvoicepolicy QUERY may ask for. */
export type QueryGenInvoicePolicy = QueryInput;

/** `Intacct geninvoicepolicy QUERY Request` */
export const queryGenInvoicePolicy: QueryProfile<GenInvoicePolicyRecord> = {
  name: "Intacct geninvoicepolicy QUERY Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPOLICY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGenInvoicePolicyResponse,
};

/** What Intacct geninvoicepolicy LOOKUP may ask for. */
export type LookupGenInvoicePolicy = Lookup;

/** `Intacct geninvoicepolicy LOOKUP Request` */
export const lookupGenInvoicePolicy: FunctionProfile<
  LookupGenInvoicePolicy,
  TypeData
> = {
  name: "Intacct geninvoicepolicy LOOKUP Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPOLICY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGenInvoicePolicyResponse,
};

/** `Intacct geninvoicepolicy GET Response` */
export const getGenInvoicePolicyResponse: Profile<GenInvoicePolicyData> = {
  name: "Intacct geninvoicepolicy GET Response",
  version: "3.0",
  element: "data",
  content: "(geninvoicepolicy*)",
  alias: { GENINVOICEPOLICY: "geninvoicepolicy" },
  types: { geninvoicepolicy: () => genInvoicePolicyRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct geninvoicepolicy readByQuery QUERY Response` */
export const readByQueryGenInvoicePolicyResponse: Profile<GenInvoicePolicyData> =
  {
    name: "Intacct geninvoicepolicy readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(geninvoicepolicy*)",
    alias: { GENINVOICEPOLICY: "geninvoicepolicy" },
    types: { geninvoicepolicy: () => genInvoicePolicyRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct geninvoicepolicy QUERY Response` */
export const queryGenInvoicePolicyResponse: Profile<GenInvoicePolicyRows> = {
  name: "Intacct geninvoicepolicy QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GENINVOICEPOLICY*)",
  types: { GENINVOICEPOLICY: () => genInvoicePolicyRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct geninvoicepolicy LOOKUP Response` */
export const lookupGenInvoicePolicyResponse: Profile<TypeData> = {
  name: "Intacct geninvoicepolicy LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `geninvoicepolicy` holds. */
export interface GenInvoicePolicyData extends DataAttributes {
  geninvoicepolicy?: GenInvoicePolicyRecord[];
}

/** The fields of a geninvoicepolicy that can be asked for. */
export type GenInvoicePolicyField =
  keyof GenInvoicePolicyFields | `${string}.${string}`;

/** What an answer about `GENINVOICEPOLICY` holds. */
export interface GenInvoicePolicyRows extends DataAttributes {
  GENINVOICEPOLICY?: GenInvoicePolicyRecord[];
}

/** Which contracts are invoiced together, and how. Declared in 3.0/contracts.dtd. */
export interface GenInvoicePolicyFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  NAME?: string;
  DESCRIPTION?: string;
  DOCPARID?: string;
  SETASOFDATE?:
    | "Today"
    | "Yesterday"
    | "End of this week"
    | "End of last week"
    | "Beginning of this month"
    | "End of this month"
    | "End of last month"
    | (string & {})
    | null;
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
  PRICELISTID?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  CLASSID?: string;
  CLASSGROUPID?: string;
  CONTRACTID?: string;
  CONTRACTGROUPID?: string;
  CONTRACTTYPEID?: string;
  CURRENCY?: string;
  CUSTOMERID?: string;
  CUSTOMERTYPEID?: string;
  CUSTOMERGROUPID?: string;
  DEPARTMENTID?: string;
  DEPARTMENTGROUPID?: string;
  EMPLOYEEID?: string;
  EMPLOYEEGROUPID?: string;
  ITEMID?: string;
  ITEMGROUPID?: string;
  LOCATIONID?: string;
  LOCATIONGROUPID?: string;
  PROJECTID?: string;
  PROJECTTYPEID?: string;
  PROJECTGROUPID?: string;
  PROJECTMANAGERID?: string;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTS?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTUSAGE?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDETIMESHEETS?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDEEXPENSES?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDEAPBILLS?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  INCLUDEPODOCUMENTS?: boolean | null;
  APPROVALSTATUS?: "Approved" | "Unapproved" | "Both" | (string & {}) | null;
  /** `BOOLEAN`. "false" unless given. */
  BLANKPRICESONLY?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  SCHEDULED?: boolean | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  REPEATBY?: "Days" | "Weeks" | "Months" | (string & {}) | null;
  /** `INTEGER`. */
  REPEATINTERVAL?: IntegerText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GenInvoicePolicyRecord
  extends GenInvoicePolicyFields, OpenValues {}

export const genInvoicePolicyRecord: Shape<GenInvoicePolicyRecord> = {
  element: "GENINVOICEPOLICY",
  content: `(RECORDNO? & NAME? & DESCRIPTION? & DOCPARID? & SETASOFDATE? & INVOICEBY? & PRICELISTID? &
    STATUS? & CLASSID? & CLASSGROUPID? & CONTRACTID? & CONTRACTGROUPID? & CONTRACTTYPEID? &
    CURRENCY? & CUSTOMERID? & CUSTOMERTYPEID? & CUSTOMERGROUPID? & DEPARTMENTID? &
    DEPARTMENTGROUPID? & EMPLOYEEID? & EMPLOYEEGROUPID? & ITEMID? & ITEMGROUPID? & LOCATIONID? &
    LOCATIONGROUPID? & PROJECTID? & PROJECTTYPEID? & PROJECTGROUPID? & PROJECTMANAGERID? &
    INCLUDECONTRACTS? & INCLUDECONTRACTUSAGE? & INCLUDETIMESHEETS? & INCLUDEEXPENSES? &
    INCLUDEAPBILLS? & INCLUDEPODOCUMENTS? & APPROVALSTATUS? & BLANKPRICESONLY? & SCHEDULED? &
    STARTDATE? & REPEATBY? & REPEATINTERVAL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    SETASOFDATE: {
      name: "STRING",
      base: "enum",
      values: [
        "Today",
        "Yesterday",
        "End of this week",
        "End of last week",
        "Beginning of this month",
        "End of this month",
        "End of last month",
      ],
      open: true,
    },
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
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
    INCLUDECONTRACTS: "BOOLEAN",
    INCLUDECONTRACTUSAGE: "BOOLEAN",
    INCLUDETIMESHEETS: "BOOLEAN",
    INCLUDEEXPENSES: "BOOLEAN",
    INCLUDEAPBILLS: "BOOLEAN",
    INCLUDEPODOCUMENTS: "BOOLEAN",
    APPROVALSTATUS: {
      name: "STRING",
      base: "enum",
      values: ["Approved", "Unapproved", "Both"],
      open: true,
    },
    BLANKPRICESONLY: "BOOLEAN",
    SCHEDULED: "BOOLEAN",
    STARTDATE: "DATE_MDY",
    REPEATBY: {
      name: "STRING",
      base: "enum",
      values: ["Days", "Weeks", "Months"],
      open: true,
    },
    REPEATINTERVAL: "INTEGER",
  },
  nulls: true,
};
