// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 5fae98ce0c8b59b0
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
import { type ClassRecord, classPaths } from "./class.js";
import { type ContractRecord, contractPaths } from "./contract.js";
import {
  type ContractbillingscheduleentryRecord,
  contractbillingscheduleentryPaths,
} from "./contractbillingscheduleentry.js";
import { type CustomerRecord, customerPaths } from "./customer.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type DepartmentRecord, departmentPaths } from "./department.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type ItemRecord, itemPaths } from "./item.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import {
  type PodocumententryRecord,
  podocumententryPaths,
} from "./podocumententry.js";
import { type ProjectRecord, projectPaths } from "./project.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type TaskRecord, taskPaths } from "./task.js";
import {
  type TimesheetEntryRecord,
  timesheetEntryPaths,
} from "./timesheetentry.js";
import { type VendorRecord, vendorPaths } from "./vendor.js";
import { type WarehouseRecord, warehousePaths } from "./warehouse.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct geninvoicepreviewline GET. */
export type GetGenInvoicePreviewLine = Read<GenInvoicePreviewLineField | "*">;

/** `Intacct geninvoicepreviewline GET Request` */
export const getGenInvoicePreviewLine: FunctionProfile<
  GetGenInvoicePreviewLine,
  GenInvoicePreviewLineData
> = {
  name: "Intacct geninvoicepreviewline GET Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPREVIEWLINE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGenInvoicePreviewLineResponse,
};

/** The input of Intacct geninvoicepreviewline readByQuery QUERY. */
export type ReadByQueryGenInvoicePreviewLine = ReadByQuery<
  GenInvoicePreviewLineField | "*"
>;

/** `Intacct geninvoicepreviewline readByQuery QUERY Request` */
export const readByQueryGenInvoicePreviewLine: FunctionProfile<
  ReadByQueryGenInvoicePreviewLine,
  GenInvoicePreviewLineData
> = {
  name: "Intacct geninvoicepreviewline readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPREVIEWLINE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGenInvoicePreviewLineResponse,
};

/** The input of Intacct geninvoicepreviewline QUERY. */
export type QueryGenInvoicePreviewLine = QueryInput;

/** `Intacct geninvoicepreviewline QUERY Request` */
export const queryGenInvoicePreviewLine: QueryProfile<GenInvoicePreviewLineRecord> =
  {
    name: "Intacct geninvoicepreviewline QUERY Request",
    version: "3.0",
    fixed: { object: "GENINVOICEPREVIEWLINE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryGenInvoicePreviewLineResponse,
  };

/** The input of Intacct geninvoicepreviewline LOOKUP. */
export type LookupGenInvoicePreviewLine = Lookup;

/** `Intacct geninvoicepreviewline LOOKUP Request` */
export const lookupGenInvoicePreviewLine: FunctionProfile<
  LookupGenInvoicePreviewLine,
  TypeData
> = {
  name: "Intacct geninvoicepreviewline LOOKUP Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPREVIEWLINE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGenInvoicePreviewLineResponse,
};

/** `Intacct geninvoicepreviewline GET Response` */
export const getGenInvoicePreviewLineResponse: Profile<GenInvoicePreviewLineData> =
  {
    name: "Intacct geninvoicepreviewline GET Response",
    version: "3.0",
    element: "data",
    content: "(geninvoicepreviewline*)",
    types: { geninvoicepreviewline: () => genInvoicePreviewLineRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct geninvoicepreviewline readByQuery QUERY Response` */
export const readByQueryGenInvoicePreviewLineResponse: Profile<GenInvoicePreviewLineData> =
  {
    name: "Intacct geninvoicepreviewline readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(geninvoicepreviewline*)",
    types: { geninvoicepreviewline: () => genInvoicePreviewLineRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct geninvoicepreviewline QUERY Response` */
export const queryGenInvoicePreviewLineResponse: Profile<GenInvoicePreviewLineRows> =
  {
    name: "Intacct geninvoicepreviewline QUERY Response",
    version: "3.0",
    element: "data",
    content: "(GENINVOICEPREVIEWLINE*)",
    types: { GENINVOICEPREVIEWLINE: () => genInvoicePreviewLineRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct geninvoicepreviewline LOOKUP Response` */
export const lookupGenInvoicePreviewLineResponse: Profile<TypeData> = {
  name: "Intacct geninvoicepreviewline LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `geninvoicepreviewline`. */
export interface GenInvoicePreviewLineData extends DataAttributes {
  geninvoicepreviewline?: GenInvoicePreviewLineRecord[];
}

/** The fields of a geninvoicepreviewline that can be requested. */
export type GenInvoicePreviewLineField =
  keyof GenInvoicePreviewLineFields | `${string}.${string}`;

/** The data of an answer about `GENINVOICEPREVIEWLINE`. */
export interface GenInvoicePreviewLineRows extends DataAttributes {
  GENINVOICEPREVIEWLINE?: GenInvoicePreviewLineRecord[];
}

/** A line of a contract invoice preview. Declared in 3.0/contracts.dtd. */
export interface GenInvoicePreviewLineFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Type. */
  TYPE?:
    | "Contract"
    | "ContractUsage"
    | "Timesheet"
    | "AggregateTimesheet"
    | "Expense"
    | "APBill"
    | "PODocument"
    | (string & {})
    | null;
  /** Contract ID. */
  CONTRACTID?: string;
  /** Preview header key. `INTEGER`. */
  HEADERKEY?: IntegerText | null;
  /** Item key. `INTEGER`. */
  ITEMKEY?: IntegerText | null;
  /** Item ID. */
  ITEMID?: string;
  /** Item name. */
  ITEMNAME?: string;
  /** Customer key. `INTEGER`. */
  CUSTOMERKEY?: IntegerText | null;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Contract key. `INTEGER`. */
  CONTRACTKEY?: IntegerText | null;
  /** Contract name. */
  CONTRACTNAME?: string;
  /** Base amount. `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** Amount. `NUMBER`. */
  TRX_AMOUNT?: DecimalText | null;
  /** Quantity. `NUMBER`. */
  QUANTITY?: DecimalText | null;
  /** Selected. `BOOLEAN`. */
  SELECTED?: boolean | null;
  /** State. */
  STATE?: "Failure" | (string & {}) | null;
  /** Error message. */
  ERRMSG?: string;
  /** Contract billing schedule entry key. `INTEGER`. */
  CNBILLINGSCHENTRYKEY?: IntegerText | null;
  /** Computation memo. */
  PRICECALCMEMO?: string;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Location ID. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Department key. `INTEGER`. */
  DEPTKEY?: IntegerText | null;
  /** Department ID. */
  DEPTID?: string;
  /** Department name. */
  DEPTNAME?: string;
  /** Employee key. `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  /** Employee ID. */
  EMPLOYEEID?: string;
  /** Timesheet entry. `INTEGER`. */
  TSENTRYKEY?: IntegerText | null;
  /** Expense entry. `INTEGER`. */
  PRENTRYKEY?: IntegerText | null;
  /** Document entry. `INTEGER`. */
  DOCENTRYKEY?: IntegerText | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Price. */
  PRICE?: string;
  /** Price was missing. `BOOLEAN`. */
  PRICEMISSING?: boolean | null;
  /** Fee percent. */
  PROJECTFEE?: string;
  /** Class key. `INTEGER`. */
  CLASSKEY?: IntegerText | null;
  /** Class ID. */
  CLASSID?: string;
  /** Transaction state. */
  TRANSACTIONSTATE?: string;
  /** Doc no. */
  DOCNO?: string;
  /** Entry date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENTRYDATE?: IsoDate | null;
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** Project ID. */
  PROJECTID?: string;
  /** Vendor key. `INTEGER`. */
  VENDORDIMKEY?: IntegerText | null;
  /** Task key. `INTEGER`. */
  TASKDIMKEY?: IntegerText | null;
  /** Warehouse key. `INTEGER`. */
  WAREHOUSEDIMKEY?: IntegerText | null;
  /** Ship to. */
  SHIPTOCONTACTNAME?: string;
  /** Service period start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SERVICEPERIODSTARTDATE?: IsoDate | null;
  /** Service period end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SERVICEPERIODENDDATE?: IsoDate | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface GenInvoicePreviewLineRelations {
  ASSET: OpenValues;
  CLASS: ClassRecord;
  CONTRACT: ContractRecord;
  CONTRACTBILLINGSCHEDULEENTRY: ContractbillingscheduleentryRecord;
  CUSTOMER: CustomerRecord;
  DEPT: DepartmentRecord;
  DOCENTRY: PodocumententryRecord;
  EMPLOYEE: EmployeeRecord;
  GENINVOICEPREVIEWHEADER: OpenValues;
  ITEM: ItemRecord;
  LOCATION: LocationRecord;
  PRENTRY: OpenValues;
  PROJECT: ProjectRecord;
  TASK: TaskRecord;
  TIMESHEETENTRY: TimesheetEntryRecord;
  VENDOR: VendorRecord;
  WAREHOUSE: WarehouseRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GenInvoicePreviewLineRecord
  extends
    GenInvoicePreviewLineFields,
    OpenValues,
    Related<GenInvoicePreviewLineFields, GenInvoicePreviewLineRelations> {}

export const genInvoicePreviewLineRecord: Shape<GenInvoicePreviewLineRecord> = {
  element: "GENINVOICEPREVIEWLINE",
  content: `(RECORDNO? & TYPE? & CONTRACTID? & HEADERKEY? & ITEMKEY? & ITEMID? & ITEMNAME? & CUSTOMERKEY? &
    CUSTOMERID? & CUSTOMERNAME? & CONTRACTKEY? & CONTRACTNAME? & AMOUNT? & TRX_AMOUNT? & QUANTITY? &
    SELECTED? & STATE? & ERRMSG? & CNBILLINGSCHENTRYKEY? & PRICECALCMEMO? & LOCATIONKEY? &
    LOCATIONID? & LOCATIONNAME? & DEPTKEY? & DEPTID? & DEPTNAME? & EMPLOYEEDIMKEY? & EMPLOYEEID? &
    TSENTRYKEY? & PRENTRYKEY? & DOCENTRYKEY? & DESCRIPTION? & PRICE? & PRICEMISSING? & PROJECTFEE? &
    CLASSKEY? & CLASSID? & TRANSACTIONSTATE? & DOCNO? & ENTRYDATE? & PROJECTKEY? & PROJECTID? &
    VENDORDIMKEY? & TASKDIMKEY? & WAREHOUSEDIMKEY? & SHIPTOCONTACTNAME? & SERVICEPERIODSTARTDATE? &
    SERVICEPERIODENDDATE? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? &
    #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TYPE: "ENUM",
    HEADERKEY: "INTEGER",
    ITEMKEY: "INTEGER",
    CUSTOMERKEY: "INTEGER",
    CONTRACTKEY: "INTEGER",
    AMOUNT: "MONEY",
    TRX_AMOUNT: "NUMBER",
    QUANTITY: "NUMBER",
    SELECTED: "BOOLEAN",
    STATE: "ENUM",
    CNBILLINGSCHENTRYKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    DEPTKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    TSENTRYKEY: "INTEGER",
    PRENTRYKEY: "INTEGER",
    DOCENTRYKEY: "INTEGER",
    PRICEMISSING: "BOOLEAN",
    CLASSKEY: "INTEGER",
    ENTRYDATE: "DATE_MDY",
    PROJECTKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    TASKDIMKEY: "INTEGER",
    WAREHOUSEDIMKEY: "INTEGER",
    SERVICEPERIODSTARTDATE: "DATE_MDY",
    SERVICEPERIODENDDATE: "DATE_MDY",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => genInvoicePreviewLinePaths,
  answer: true,
};

export const genInvoicePreviewLinePaths: Paths = {
  types: {
    BOOLEAN: "SELECTED PRICEMISSING",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "ENTRYDATE SERVICEPERIODSTARTDATE SERVICEPERIODENDDATE",
  },
  to: {
    CLASS: () => classPaths,
    CONTRACT: () => contractPaths,
    CONTRACTBILLINGSCHEDULEENTRY: () => contractbillingscheduleentryPaths,
    CUSTOMER: () => customerPaths,
    DEPT: () => departmentPaths,
    DOCENTRY: () => podocumententryPaths,
    EMPLOYEE: () => employeePaths,
    ITEM: () => itemPaths,
    LOCATION: () => locationPaths,
    PROJECT: () => projectPaths,
    TASK: () => taskPaths,
    TIMESHEETENTRY: () => timesheetEntryPaths,
    VENDOR: () => vendorPaths,
    WAREHOUSE: () => warehousePaths,
  },
};
