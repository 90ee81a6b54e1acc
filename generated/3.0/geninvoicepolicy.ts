// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum bb69160d7e9d3f65
import type {
  Completed,
  FunctionProfile,
  Integer,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Which contracts are invoiced together, and how. Declared in 3.0/contracts.dtd. */
export interface CreateGenInvoicePolicy {
  /** Name. */
  NAME: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Transaction definition. */
  DOCPARID?: string;
  /** Set "As of date" to. */
  SETASOFDATE?:
    | "Today"
    | "Yesterday"
    | "End of this week"
    | "End of last week"
    | "Beginning of this month"
    | "End of this month"
    | "End of last month"
    | null;
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
  /** Price list for project billing. */
  PRICELISTID?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Class ID. */
  CLASSID?: string;
  /** Class group ID. */
  CLASSGROUPID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Contract or contract group. */
  CONTRACTGROUPID?: string;
  /** Contract type. */
  CONTRACTTYPEID?: string;
  /** Contract currency. */
  CURRENCY?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer type. */
  CUSTOMERTYPEID?: string;
  /** Customer group ID. */
  CUSTOMERGROUPID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Department group ID. */
  DEPARTMENTGROUPID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Employee group ID. */
  EMPLOYEEGROUPID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Item group ID. */
  ITEMGROUPID?: string;
  /** Location. */
  LOCATIONID?: string;
  /** Location group ID. */
  LOCATIONGROUPID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Project type. */
  PROJECTTYPEID?: string;
  /** Project group ID. */
  PROJECTGROUPID?: string;
  /** Project manager. */
  PROJECTMANAGERID?: string;
  /** Contracts. `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTS?: boolean | null;
  /** Contract usage. `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTUSAGE?: boolean | null;
  /** Timesheets. `BOOLEAN`. "false" unless given. */
  INCLUDETIMESHEETS?: boolean | null;
  /** Expenses. `BOOLEAN`. "false" unless given. */
  INCLUDEEXPENSES?: boolean | null;
  /** Accounts Payable bills. `BOOLEAN`. "false" unless given. */
  INCLUDEAPBILLS?: boolean | null;
  /** Purchasing transactions. `BOOLEAN`. "false" unless given. */
  INCLUDEPODOCUMENTS?: boolean | null;
  /** Approval status. */
  APPROVALSTATUS?: "Approved" | "Unapproved" | "Both" | null;
  /** Only show items with blank prices. `BOOLEAN`. "false" unless given. */
  BLANKPRICESONLY?: boolean | null;
  /** Scheduled. `BOOLEAN`. "false" unless given. */
  SCHEDULED?: boolean | null;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Repeats. */
  REPEATBY?: "Days" | "Weeks" | "Months" | null;
  /** Every. `INTEGER`. */
  REPEATINTERVAL?: Integer | null;
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
    EMPLOYEEID? & EMPLOYEEGROUPID? & ITEMID? & ITEMGROUPID? & LOCATIONID? & LOCATIONGROUPID? &
    PROJECTID? & PROJECTTYPEID? & PROJECTGROUPID? & PROJECTMANAGERID? & INCLUDECONTRACTS? &
    INCLUDECONTRACTUSAGE? & INCLUDETIMESHEETS? & INCLUDEEXPENSES? & INCLUDEAPBILLS? &
    INCLUDEPODOCUMENTS? & APPROVALSTATUS? & BLANKPRICESONLY? & SCHEDULED? & STARTDATE? & REPEATBY? &
    REPEATINTERVAL?)`,
  source: "documented",
  wants: ["ITEMID"],
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
    INVOICEBY: "ENUM",
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
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Name. */
        NAME?: string;
      }
    | {
        RECORDNO?: never;
        /** Name. */
        NAME: string;
      }
  );

interface UpdateGenInvoicePolicyFields {
  /** Description. */
  DESCRIPTION?: string;
  /** Transaction definition. */
  DOCPARID?: string;
  /** Set "As of date" to. */
  SETASOFDATE?:
    | "Today"
    | "Yesterday"
    | "End of this week"
    | "End of last week"
    | "Beginning of this month"
    | "End of this month"
    | "End of last month"
    | null;
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
  /** Price list for project billing. */
  PRICELISTID?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Class ID. */
  CLASSID?: string;
  /** Class group ID. */
  CLASSGROUPID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Contract or contract group. */
  CONTRACTGROUPID?: string;
  /** Contract type. */
  CONTRACTTYPEID?: string;
  /** Contract currency. */
  CURRENCY?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer type. */
  CUSTOMERTYPEID?: string;
  /** Customer group ID. */
  CUSTOMERGROUPID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Department group ID. */
  DEPARTMENTGROUPID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Employee group ID. */
  EMPLOYEEGROUPID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Item group ID. */
  ITEMGROUPID?: string;
  /** Location. */
  LOCATIONID?: string;
  /** Location group ID. */
  LOCATIONGROUPID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Project type. */
  PROJECTTYPEID?: string;
  /** Project group ID. */
  PROJECTGROUPID?: string;
  /** Project manager. */
  PROJECTMANAGERID?: string;
  /** Contracts. `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTS?: boolean | null;
  /** Contract usage. `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTUSAGE?: boolean | null;
  /** Timesheets. `BOOLEAN`. "false" unless given. */
  INCLUDETIMESHEETS?: boolean | null;
  /** Expenses. `BOOLEAN`. "false" unless given. */
  INCLUDEEXPENSES?: boolean | null;
  /** Accounts Payable bills. `BOOLEAN`. "false" unless given. */
  INCLUDEAPBILLS?: boolean | null;
  /** Purchasing transactions. `BOOLEAN`. "false" unless given. */
  INCLUDEPODOCUMENTS?: boolean | null;
  /** Approval status. */
  APPROVALSTATUS?: "Approved" | "Unapproved" | "Both" | null;
  /** Only show items with blank prices. `BOOLEAN`. "false" unless given. */
  BLANKPRICESONLY?: boolean | null;
  /** Scheduled. `BOOLEAN`. "false" unless given. */
  SCHEDULED?: boolean | null;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Repeats. */
  REPEATBY?: "Days" | "Weeks" | "Months" | null;
  /** Every. `INTEGER`. */
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
    INVOICEBY: "ENUM",
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

/** The input of Intacct geninvoicepolicy DELETE. */
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

/** The input of Intacct geninvoicepolicy GET. */
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

/** The input of Intacct geninvoicepolicy readByQuery QUERY. */
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

/** The input of Intacct geninvoicepolicy QUERY. */
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

/** The input of Intacct geninvoicepolicy LOOKUP. */
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
  types: { geninvoicepolicy: () => genInvoicePolicyRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct geninvoicepolicy readByQuery QUERY Response` */
export const readByQueryGenInvoicePolicyResponse: Profile<GenInvoicePolicyData> =
  {
    name: "Intacct geninvoicepolicy readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(geninvoicepolicy*)",
    types: { geninvoicepolicy: () => genInvoicePolicyRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct geninvoicepolicy QUERY Response` */
export const queryGenInvoicePolicyResponse: Profile<GenInvoicePolicyRows> = {
  name: "Intacct geninvoicepolicy QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GENINVOICEPOLICY*)",
  types: { GENINVOICEPOLICY: () => genInvoicePolicyRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct geninvoicepolicy LOOKUP Response` */
export const lookupGenInvoicePolicyResponse: Profile<TypeData> = {
  name: "Intacct geninvoicepolicy LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `geninvoicepolicy`. */
export interface GenInvoicePolicyData extends DataAttributes {
  geninvoicepolicy?: GenInvoicePolicyRecord[];
}

/** The fields of a geninvoicepolicy that can be requested. */
export type GenInvoicePolicyField =
  keyof GenInvoicePolicyFields | `${string}.${string}`;

/** The data of an answer about `GENINVOICEPOLICY`. */
export interface GenInvoicePolicyRows extends DataAttributes {
  GENINVOICEPOLICY?: GenInvoicePolicyRecord[];
}

/** Which contracts are invoiced together, and how. Declared in 3.0/contracts.dtd. */
export interface GenInvoicePolicyFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Transaction definition. */
  DOCPARID?: string;
  /** Set "As of date" to. */
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
  /** Price list for project billing. */
  PRICELISTID?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Class ID. */
  CLASSID?: string;
  /** Class group ID. */
  CLASSGROUPID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Contract or contract group. */
  CONTRACTGROUPID?: string;
  /** Contract type. */
  CONTRACTTYPEID?: string;
  /** Contract currency. */
  CURRENCY?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer type. */
  CUSTOMERTYPEID?: string;
  /** Customer group ID. */
  CUSTOMERGROUPID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Department group ID. */
  DEPARTMENTGROUPID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Employee group ID. */
  EMPLOYEEGROUPID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Item group ID. */
  ITEMGROUPID?: string;
  /** Location. */
  LOCATIONID?: string;
  /** Location group ID. */
  LOCATIONGROUPID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Project type. */
  PROJECTTYPEID?: string;
  /** Project group ID. */
  PROJECTGROUPID?: string;
  /** Project manager. */
  PROJECTMANAGERID?: string;
  /** Contracts. `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTS?: boolean | null;
  /** Contract usage. `BOOLEAN`. "false" unless given. */
  INCLUDECONTRACTUSAGE?: boolean | null;
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
  /** Scheduled. `BOOLEAN`. "false" unless given. */
  SCHEDULED?: boolean | null;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Repeats. */
  REPEATBY?: "Days" | "Weeks" | "Months" | (string & {}) | null;
  /** Every. `INTEGER`. */
  REPEATINTERVAL?: IntegerText | null;
  /** Customer key. `INTEGER`. */
  CUSTOMERKEY?: IntegerText | null;
  /** Contract key. `INTEGER`. */
  CONTRACTKEY?: IntegerText | null;
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
  /** Asset. */
  ASSETID?: string;
  /** Item key. `INTEGER`. */
  ITEMKEY?: IntegerText | null;
  /** Item group key. `INTEGER`. */
  ITEMGROUPKEY?: IntegerText | null;
  /** Department key. `INTEGER`. */
  DEPTFILTERKEY?: IntegerText | null;
  /** Location key. `INTEGER`. */
  LOCFILTERKEY?: IntegerText | null;
  /** Asset group ID. */
  ASSETGROUPID?: string;
  /** Contract type key. `INTEGER`. */
  CONTRACTTYPEKEY?: IntegerText | null;
  /** Next execution date. `DATE_MDY`, sent as mm/dd/yyyy. */
  NEXTEXECDATE?: IsoDate | null;
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
export interface GenInvoicePolicyRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GenInvoicePolicyRecord
  extends
    GenInvoicePolicyFields,
    OpenValues,
    Related<GenInvoicePolicyFields, GenInvoicePolicyRelations> {}

export const genInvoicePolicyRecord: Shape<GenInvoicePolicyRecord> = {
  element: "GENINVOICEPOLICY",
  content: `(RECORDNO? & NAME? & DESCRIPTION? & DOCPARID? & SETASOFDATE? & INVOICEBY? & PRICELISTID? &
    STATUS? & CLASSID? & CLASSGROUPID? & CONTRACTID? & CONTRACTGROUPID? & CONTRACTTYPEID? &
    CURRENCY? & CUSTOMERID? & CUSTOMERTYPEID? & CUSTOMERGROUPID? & DEPARTMENTID? &
    DEPARTMENTGROUPID? & EMPLOYEEID? & EMPLOYEEGROUPID? & ITEMID? & ITEMGROUPID? & LOCATIONID? &
    LOCATIONGROUPID? & PROJECTID? & PROJECTTYPEID? & PROJECTGROUPID? & PROJECTMANAGERID? &
    INCLUDECONTRACTS? & INCLUDECONTRACTUSAGE? & INCLUDETIMESHEETS? & INCLUDEEXPENSES? &
    INCLUDEAPBILLS? & INCLUDEPODOCUMENTS? & APPROVALSTATUS? & BLANKPRICESONLY? & SCHEDULED? &
    STARTDATE? & REPEATBY? & REPEATINTERVAL? & CUSTOMERKEY? & CONTRACTKEY? & PROJECTKEY? &
    PRICELISTKEY? & CUSTOMERTYPEKEY? & PROJECTTYPEKEY? & PROJECTMANAGERKEY? & ASSETID? & ITEMKEY? &
    ITEMGROUPKEY? & DEPTFILTERKEY? & LOCFILTERKEY? & ASSETGROUPID? & CONTRACTTYPEKEY? &
    NEXTEXECDATE? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    SETASOFDATE: "ENUM",
    INVOICEBY: "ENUM",
    STATUS: "ENUM",
    INCLUDECONTRACTS: "BOOLEAN",
    INCLUDECONTRACTUSAGE: "BOOLEAN",
    INCLUDETIMESHEETS: "BOOLEAN",
    INCLUDEEXPENSES: "BOOLEAN",
    INCLUDEAPBILLS: "BOOLEAN",
    INCLUDEPODOCUMENTS: "BOOLEAN",
    APPROVALSTATUS: "ENUM",
    BLANKPRICESONLY: "BOOLEAN",
    SCHEDULED: "BOOLEAN",
    STARTDATE: "DATE_MDY",
    REPEATBY: "ENUM",
    REPEATINTERVAL: "INTEGER",
    CUSTOMERKEY: "INTEGER",
    CONTRACTKEY: "INTEGER",
    PROJECTKEY: "INTEGER",
    PRICELISTKEY: "INTEGER",
    CUSTOMERTYPEKEY: "INTEGER",
    PROJECTTYPEKEY: "INTEGER",
    PROJECTMANAGERKEY: "INTEGER",
    ITEMKEY: "INTEGER",
    ITEMGROUPKEY: "INTEGER",
    DEPTFILTERKEY: "INTEGER",
    LOCFILTERKEY: "INTEGER",
    CONTRACTTYPEKEY: "INTEGER",
    NEXTEXECDATE: "DATE_MDY",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => genInvoicePolicyPaths,
  answer: true,
};

export const genInvoicePolicyPaths: Paths = {
  types: {
    BOOLEAN:
      "INCLUDECONTRACTS INCLUDECONTRACTUSAGE INCLUDETIMESHEETS INCLUDEEXPENSES INCLUDEAPBILLS INCLUDEPODOCUMENTS BLANKPRICESONLY SCHEDULED",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "STARTDATE NEXTEXECDATE",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
