// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 63b1b5ed229b16ba
import type {
  Completed,
  Decimal,
  DecimalText,
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
import { type ContractRecord, contractPaths } from "./contract.js";
import {
  type ContractdetailRecord,
  contractdetailPaths,
} from "./contractdetail.js";
import {
  type ContractexpensetemplateRecord,
  contractexpensetemplatePaths,
} from "./contractexpensetemplate.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type DepartmentRecord, departmentPaths } from "./department.js";
import { type ItemRecord, itemPaths } from "./item.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in 3.0/contracts.dtd. */
export interface HoldContractexpense {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** As of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
}

/** `Intacct contractexpense HOLD Request` */
export const holdContractexpense: FunctionProfile<
  HoldContractexpense,
  Completed
> = {
  name: "Intacct contractexpense HOLD Request",
  version: "3.0",
  within: "hold",
  element: "CONTRACTEXPENSE",
  content: "(RECORDNO & ASOFDATE)",
  types: { RECORDNO: "INTEGER", ASOFDATE: "DATE_MDY" },
};

/** Declared in 3.0/contracts.dtd. */
export interface ResumeContractexpense {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** As of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
}

/** `Intacct contractexpense RESUME Request` */
export const resumeContractexpense: FunctionProfile<
  ResumeContractexpense,
  Completed
> = {
  name: "Intacct contractexpense RESUME Request",
  version: "3.0",
  within: "resume",
  element: "CONTRACTEXPENSE",
  content: "(RECORDNO & ASOFDATE)",
  types: { RECORDNO: "INTEGER", ASOFDATE: "DATE_MDY" },
};

/** An expense of a contract, or of a line of it. Declared in 3.0/contracts.dtd. */
export type CreateContractexpense = CreateContractexpenseFields &
  (
    | {
        /** Contract. */
        CONTRACTID: string;
        /** Contract detail key. `INTEGER`. */
        CONTRACTDETAILKEY?: Integer | null;
      }
    | {
        CONTRACTID?: never;
        /** Contract detail key. `INTEGER`. */
        CONTRACTDETAILKEY: Integer;
      }
  );

interface CreateContractexpenseFields {
  /** Item ID. */
  ITEMID: string;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE: IsoDate;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: Decimal | null;
  /** Amount. `MONEY`. */
  AMOUNT: Decimal;
  /** Location. */
  LOCATIONID: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Class. */
  CLASSID?: string;
  /** Expense template 1. */
  TEMPLATENAME?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Expense template 2. */
  TEMPLATE2NAME?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  START2DATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  END2DATE?: IsoDate | null;
  /** State. "In progress" unless given. */
  STATE?: "Draft" | "In progress" | null;
}

/** `Intacct contractexpense CREATE Request` */
export const createContractexpense: FunctionProfile<
  CreateContractexpense,
  ContractexpenseData
> = {
  name: "Intacct contractexpense CREATE Request",
  version: "3.0",
  within: "create",
  element: "CONTRACTEXPENSE",
  content: `((CONTRACTID || CONTRACTDETAILKEY) & ITEMID & POSTINGDATE & EXCH_RATE_DATE? & EXCHANGE_RATE? &
    AMOUNT & LOCATIONID & DEPARTMENTID? & PROJECTID? & VENDORID? & EMPLOYEEID? & CLASSID? &
    TEMPLATENAME? & STARTDATE? & ENDDATE? & TEMPLATE2NAME? & START2DATE? & END2DATE? & STATE?)`,
  source: "documented",
  types: {
    CONTRACTDETAILKEY: "INTEGER",
    POSTINGDATE: "DATE_MDY",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    AMOUNT: "MONEY",
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    START2DATE: "DATE_MDY",
    END2DATE: "DATE_MDY",
    STATE: { name: "STRING", base: "enum", values: ["Draft", "In progress"] },
  },
  response: () => getContractexpenseResponse,
};

/** An expense of a contract, or of a line of it. Declared in 3.0/contracts.dtd. */
export interface UpdateContractexpense {
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Item ID. */
  ITEMID?: string;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: Decimal | null;
  /** Amount. `MONEY`. */
  AMOUNT?: Decimal | null;
  /** Location. */
  LOCATIONID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Class. */
  CLASSID?: string;
  /** Expense template 1. */
  TEMPLATENAME?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Expense template 2. */
  TEMPLATE2NAME?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  START2DATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  END2DATE?: IsoDate | null;
}

/** `Intacct contractexpense UPDATE Request` */
export const updateContractexpense: FunctionProfile<
  UpdateContractexpense,
  ContractexpenseData
> = {
  name: "Intacct contractexpense UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CONTRACTEXPENSE",
  content: `(RECORDNO? & ITEMID? & POSTINGDATE? & EXCH_RATE_DATE? & EXCHANGE_RATE? & AMOUNT? & LOCATIONID? &
    DEPARTMENTID? & PROJECTID? & VENDORID? & EMPLOYEEID? & CLASSID? & TEMPLATENAME? & STARTDATE? &
    ENDDATE? & TEMPLATE2NAME? & START2DATE? & END2DATE?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    POSTINGDATE: "DATE_MDY",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    AMOUNT: "MONEY",
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    START2DATE: "DATE_MDY",
    END2DATE: "DATE_MDY",
  },
  response: () => getContractexpenseResponse,
};

/** The input of Intacct contractexpense DELETE. */
export type DeleteContractexpense = Delete;

/** `Intacct contractexpense DELETE Request` */
export const deleteContractexpense: FunctionProfile<
  DeleteContractexpense,
  Completed
> = {
  name: "Intacct contractexpense DELETE Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct contractexpense GET. */
export type GetContractexpense = Read<ContractexpenseField | "*">;

/** `Intacct contractexpense GET Request` */
export const getContractexpense: FunctionProfile<
  GetContractexpense,
  ContractexpenseData
> = {
  name: "Intacct contractexpense GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractexpenseResponse,
};

/** The input of Intacct contractexpense readByQuery QUERY. */
export type ReadByQueryContractexpense = ReadByQuery<
  ContractexpenseField | "*"
>;

/** `Intacct contractexpense readByQuery QUERY Request` */
export const readByQueryContractexpense: FunctionProfile<
  ReadByQueryContractexpense,
  ContractexpenseData
> = {
  name: "Intacct contractexpense readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractexpenseResponse,
};

/** The input of Intacct contractexpense QUERY. */
export type QueryContractexpense = QueryInput;

/** `Intacct contractexpense QUERY Request` */
export const queryContractexpense: QueryProfile<ContractexpenseRecord> = {
  name: "Intacct contractexpense QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryContractexpenseResponse,
};

/** The input of Intacct contractexpense LOOKUP. */
export type LookupContractexpense = Lookup;

/** `Intacct contractexpense LOOKUP Request` */
export const lookupContractexpense: FunctionProfile<
  LookupContractexpense,
  TypeData
> = {
  name: "Intacct contractexpense LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractexpenseResponse,
};

/** `Intacct contractexpense GET Response` */
export const getContractexpenseResponse: Profile<ContractexpenseData> = {
  name: "Intacct contractexpense GET Response",
  version: "3.0",
  element: "data",
  content: "(contractexpense*)",
  types: { contractexpense: () => contractexpenseRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractexpense readByQuery QUERY Response` */
export const readByQueryContractexpenseResponse: Profile<ContractexpenseData> =
  {
    name: "Intacct contractexpense readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractexpense*)",
    types: { contractexpense: () => contractexpenseRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractexpense QUERY Response` */
export const queryContractexpenseResponse: Profile<ContractexpenseRows> = {
  name: "Intacct contractexpense QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTRACTEXPENSE*)",
  types: { CONTRACTEXPENSE: () => contractexpenseRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractexpense LOOKUP Response` */
export const lookupContractexpenseResponse: Profile<TypeData> = {
  name: "Intacct contractexpense LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractexpense`. */
export interface ContractexpenseData extends DataAttributes {
  contractexpense?: ContractexpenseRecord[];
}

/** The fields of a contractexpense that can be requested. */
export type ContractexpenseField =
  keyof ContractexpenseFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTEXPENSE`. */
export interface ContractexpenseRows extends DataAttributes {
  CONTRACTEXPENSE?: ContractexpenseRecord[];
}

/** An expense of a contract, or of a line of it. Declared in 3.0/contracts.dtd. */
export interface ContractexpenseFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Contract. */
  CONTRACTID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Amount. `NUMBER`. */
  AMOUNT?: DecimalText | null;
  /** Location. */
  LOCATIONID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Class. */
  CLASSID?: string;
  /** Expense template 1. */
  TEMPLATENAME?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Expense template 2. */
  TEMPLATE2NAME?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  START2DATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  END2DATE?: IsoDate | null;
  /** Contract detail key. `INTEGER`. */
  CONTRACTDETAILKEY?: IntegerText | null;
  /** State. */
  STATE?: "Draft" | "In progress" | "Cancelled" | (string & {}) | null;
  /** Type. */
  TYPE?: "Contract" | "Contract line" | (string & {}) | null;
  /** Contract key. `INTEGER`. */
  CONTRACTKEY?: IntegerText | null;
  /** Contract status. */
  CONTRACTSTATUS?: "active" | "inactive" | (string & {}) | null;
  /** Contract name. */
  CONTRACTNAME?: string;
  /** Line number. `INTEGER`. */
  CONTRACTLINENO?: IntegerText | null;
  /** Contract line state. */
  CONTRACTDETAILSTATE?:
    | "Draft"
    | "In progress"
    | "Renewal only"
    | "Cancelled"
    | "Not renewed"
    | "Completed"
    | "Revalued"
    | "Closed"
    | "Renewal forecast"
    | (string & {})
    | null;
  /** Item key. `INTEGER`. */
  ITEMKEY?: IntegerText | null;
  /** Item name. */
  ITEMNAME?: string;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Department key. `INTEGER`. */
  DEPTKEY?: IntegerText | null;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Base amount. `NUMBER`. */
  BASEAMOUNT?: DecimalText | null;
  /** Exchange rate type. */
  EXCHRATETYPE?: string;
  /** Cancellation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CANCELDATE?: IsoDate | null;
  /** Schedule 1 status. */
  SCHEDULESTATUS?:
    | "Draft"
    | "In progress"
    | "On hold"
    | "Completed"
    | "Terminated"
    | (string & {})
    | null;
  /** Schedule 2 status. */
  SCHEDULE2STATUS?:
    | "Draft"
    | "In progress"
    | "On hold"
    | "Completed"
    | "Terminated"
    | (string & {})
    | null;
  /** Expense journal 1 key. `INTEGER`. */
  EXPENSEJOURNALKEY?: IntegerText | null;
  /** Expense journal 2 key. `INTEGER`. */
  EXPENSE2JOURNALKEY?: IntegerText | null;
  /** Deferred expense account key. `INTEGER`. */
  DEFERREDEXPENSEACCTKEY?: IntegerText | null;
  /** Recognized expense account key. `INTEGER`. */
  RECOGNIZEDEXPENSEACCTKEY?: IntegerText | null;
  /** Expense accrual account key. `INTEGER`. */
  EXPENSEACCRUALACCTKEY?: IntegerText | null;
  /** Journal 1 expense posting type. */
  EXPENSEPOSTINGTYPE?: "Automatic" | "Manual" | (string & {}) | null;
  /** Journal 2 expense posting type. */
  EXPENSE2POSTINGTYPE?: "Automatic" | "Manual" | (string & {}) | null;
  /** Journal 1 expense posting conversion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPPOSTINGCONVERSIONDATE?: IsoDate | null;
  /** Journal 2 expense posting conversion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXP2POSTINGCONVERSIONDATE?: IsoDate | null;
  /** Post memo. */
  POSTMEMO?: string;
  /** Expense line number. */
  LINENO?: string;
  /** Customerdimkey. `INTEGER`. */
  CUSTOMERDIMKEY?: IntegerText | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Vendordimkey. `INTEGER`. */
  VENDORDIMKEY?: IntegerText | null;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Employeedimkey. `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Projectdimkey. `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  /** Project name. */
  PROJECTNAME?: string;
  /** Classdimkey. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  /** Class name. */
  CLASSNAME?: string;
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
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ContractexpenseRelations {
  CONTRACT: ContractRecord;
  CONTRACTDETAIL: ContractdetailRecord;
  CONTRACTEXPENSE2TEMPLATE: ContractexpensetemplateRecord;
  CONTRACTEXPENSETEMPLATE: ContractexpensetemplateRecord;
  DEPT: DepartmentRecord;
  EXPENSE2SCHEDULE: OpenValues;
  EXPENSESCHEDULE: OpenValues;
  ITEM: ItemRecord;
  LOC: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractexpenseRecord
  extends
    ContractexpenseFields,
    OpenValues,
    Related<ContractexpenseFields, ContractexpenseRelations> {}

export const contractexpenseRecord: Shape<ContractexpenseRecord> = {
  element: "CONTRACTEXPENSE",
  content: `(RECORDNO? & CONTRACTID? & ITEMID? & POSTINGDATE? & EXCH_RATE_DATE? & EXCHANGE_RATE? & AMOUNT? &
    LOCATIONID? & DEPARTMENTID? & PROJECTID? & VENDORID? & EMPLOYEEID? & CLASSID? & TEMPLATENAME? &
    STARTDATE? & ENDDATE? & TEMPLATE2NAME? & START2DATE? & END2DATE? & CONTRACTDETAILKEY? & STATE? &
    TYPE? & CONTRACTKEY? & CONTRACTSTATUS? & CONTRACTNAME? & CONTRACTLINENO? &
    CONTRACTDETAILSTATE? & ITEMKEY? & ITEMNAME? & LOCATIONKEY? & LOCATIONNAME? & DEPTKEY? &
    DEPARTMENTNAME? & BASEAMOUNT? & EXCHRATETYPE? & CANCELDATE? & SCHEDULESTATUS? &
    SCHEDULE2STATUS? & EXPENSEJOURNALKEY? & EXPENSE2JOURNALKEY? & DEFERREDEXPENSEACCTKEY? &
    RECOGNIZEDEXPENSEACCTKEY? & EXPENSEACCRUALACCTKEY? & EXPENSEPOSTINGTYPE? &
    EXPENSE2POSTINGTYPE? & EXPPOSTINGCONVERSIONDATE? & EXP2POSTINGCONVERSIONDATE? & POSTMEMO? &
    LINENO? & CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORNAME? &
    EMPLOYEEDIMKEY? & EMPLOYEENAME? & PROJECTDIMKEY? & PROJECTNAME? & CLASSDIMKEY? & CLASSNAME? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    POSTINGDATE: "DATE_MDY",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    AMOUNT: "NUMBER",
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    START2DATE: "DATE_MDY",
    END2DATE: "DATE_MDY",
    CONTRACTDETAILKEY: "INTEGER",
    STATE: "ENUM",
    TYPE: "ENUM",
    CONTRACTKEY: "INTEGER",
    CONTRACTSTATUS: "ENUM",
    CONTRACTLINENO: "INTEGER",
    CONTRACTDETAILSTATE: "ENUM",
    ITEMKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    DEPTKEY: "INTEGER",
    BASEAMOUNT: "NUMBER",
    CANCELDATE: "DATE_MDY",
    SCHEDULESTATUS: "ENUM",
    SCHEDULE2STATUS: "ENUM",
    EXPENSEJOURNALKEY: "INTEGER",
    EXPENSE2JOURNALKEY: "INTEGER",
    DEFERREDEXPENSEACCTKEY: "INTEGER",
    RECOGNIZEDEXPENSEACCTKEY: "INTEGER",
    EXPENSEACCRUALACCTKEY: "INTEGER",
    EXPENSEPOSTINGTYPE: "ENUM",
    EXPENSE2POSTINGTYPE: "ENUM",
    EXPPOSTINGCONVERSIONDATE: "DATE_MDY",
    EXP2POSTINGCONVERSIONDATE: "DATE_MDY",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    PROJECTDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => contractexpensePaths,
  answer: true,
};

export const contractexpensePaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "POSTINGDATE EXCH_RATE_DATE STARTDATE ENDDATE START2DATE END2DATE CANCELDATE EXPPOSTINGCONVERSIONDATE EXP2POSTINGCONVERSIONDATE",
  },
  to: {
    CONTRACT: () => contractPaths,
    CONTRACTDETAIL: () => contractdetailPaths,
    CONTRACTEXPENSE2TEMPLATE: () => contractexpensetemplatePaths,
    CONTRACTEXPENSETEMPLATE: () => contractexpensetemplatePaths,
    DEPT: () => departmentPaths,
    ITEM: () => itemPaths,
    LOC: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
