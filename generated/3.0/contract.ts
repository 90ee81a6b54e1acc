// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd, 3.0/records/groups.dtd; do not edit. Checksum 6b0ece30eefb98d2
import type {
  Completed,
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
import { type BillToRecord, billToRecord } from "./billto-record.js";
import { type CustomerRecord, customerPaths } from "./customer.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type DepartmentRecord, departmentPaths } from "./department.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type MailAddressRecord, mailAddressRecord } from "./mailaddress.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type ShipToRecord, shipToRecord } from "./shipto-record.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in 3.0/contracts.dtd. */
export interface PostContract {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** Post memo. */
  POSTMEMO?: string;
}

/** `Intacct contract POST Request` */
export const postContract: FunctionProfile<PostContract, Completed> = {
  name: "Intacct contract POST Request",
  version: "3.0",
  within: "post",
  element: "CONTRACT",
  content: "(RECORDNO & GLPOSTINGDATE? & POSTMEMO?)",
  types: { RECORDNO: "INTEGER", GLPOSTINGDATE: "DATE_MDY" },
};

/** Declared in 3.0/contracts.dtd. */
export interface RenewContract {
  /** Contract ID. */
  CONTRACTID: string;
}

/** `Intacct contract RENEW Request` */
export const renewContract: FunctionProfile<RenewContract, Completed> = {
  name: "Intacct contract RENEW Request",
  version: "3.0",
  within: "renew",
  element: "CONTRACT",
  content: "(CONTRACTID)",
};

/** Declared in 3.0/contracts.dtd. */
export interface ClearallmeaContract {
  /** Contract ID. */
  CONTRACTID: string;
}

/** `Intacct contract CLEARALLMEA Request` */
export const clearallmeaContract: FunctionProfile<
  ClearallmeaContract,
  Completed
> = {
  name: "Intacct contract CLEARALLMEA Request",
  version: "3.0",
  within: "clearallmea",
  element: "CONTRACT",
  content: "(CONTRACTID)",
};

/** Declared in 3.0/contracts.dtd. */
export interface ClearlastactivemeaContract {
  /** Contract ID. */
  CONTRACTID: string;
}

/** `Intacct contract CLEARLASTACTIVEMEA Request` */
export const clearlastactivemeaContract: FunctionProfile<
  ClearlastactivemeaContract,
  Completed
> = {
  name: "Intacct contract CLEARLASTACTIVEMEA Request",
  version: "3.0",
  within: "clearlastactivemea",
  element: "CONTRACT",
  content: "(CONTRACTID)",
};

/** A contract with a customer. Declared in 3.0/contracts.dtd. */
export interface CreateContract {
  /** Contract ID. */
  CONTRACTID?: string;
  /** Customer. */
  CUSTOMERID: string;
  /** Contract name. */
  NAME: string;
  /** State. "In progress" unless given. */
  STATE?: "In progress" | "Draft" | null;
  /** Contract type. */
  CONTRACTTYPE?: string;
  /** Bill to. */
  BILLTOCONTACTNAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Ship to. */
  SHIPTOCONTACTNAME?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE: IsoDate;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Billing frequency. */
  BILLINGFREQUENCY?: "Monthly" | "Quarterly" | "Annually" | null;
  /** Payment term. */
  TERMNAME: string;
  /** Term type. "Termed" unless given. */
  TERMTYPE?: "Termed" | "Evergreen" | null;
  /** Contract tracking. "C" unless given. */
  APPLICATION?: "C" | "O" | null;
  /** Additional contact. */
  ADDITIONALCONTACTNAME?: string;
  /** Evergreen template. */
  EVERGREENMACRO?: string;
  /** Billing price list. */
  PRCLIST?: string;
  /** Fair value price list. */
  MEAPRCLIST?: string;
  /** Bill in advance. `INTEGER`. */
  ADVBILLBY?: Integer | null;
  /** Bill in advance term. */
  ADVBILLBYTYPE?: "days" | "months" | null;
  /** Bill in advance for renewal. `INTEGER`. */
  RENEWALADVBILLBY?: Integer | null;
  /** Bill in advance term for renewal. */
  RENEWALADVBILLBYTYPE?: "days" | "months" | null;
  /** Attachment. */
  SUPDOCID?: string;
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
  /** Transaction currency. */
  CURRENCY?: string;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCHRATETYPE?: string;
  /** Renew. `BOOLEAN`. "false" unless given. */
  RENEWAL?: boolean | null;
  /** Renewal template. */
  RENEWALMACRO?: string;
  /** Renewal term length. `INTEGER`. */
  RENEWTERMLENGTH?: Integer | null;
  /** Renewal term period. "Months" unless given. */
  RENEWTERMPERIOD?: "Years" | "Months" | "Days" | null;
}

/** `Intacct contract CREATE Request` */
export const createContract: FunctionProfile<CreateContract, ContractData> = {
  name: "Intacct contract CREATE Request",
  version: "3.0",
  within: "create",
  element: "CONTRACT",
  content: `(CONTRACTID? & CUSTOMERID & NAME & STATE? & CONTRACTTYPE? & BILLTOCONTACTNAME? & DESCRIPTION? &
    SHIPTOCONTACTNAME? & BEGINDATE & ENDDATE? & BILLINGFREQUENCY? & TERMNAME & TERMTYPE? &
    APPLICATION? & ADDITIONALCONTACTNAME? & EVERGREENMACRO? & PRCLIST? & MEAPRCLIST? & ADVBILLBY? &
    ADVBILLBYTYPE? & RENEWALADVBILLBY? & RENEWALADVBILLBYTYPE? & SUPDOCID? & LOCATIONID &
    DEPARTMENTID? & PROJECTID? & VENDORID? & EMPLOYEEID? & CLASSID? & CURRENCY? & EXCHRATETYPE? &
    RENEWAL? & RENEWALMACRO? & RENEWTERMLENGTH? & RENEWTERMPERIOD? & #ANY*)`,
  source: "documented",
  wants: ["TERMTYPE", "APPLICATION"],
  types: {
    STATE: { name: "STRING", base: "enum", values: ["In progress", "Draft"] },
    BEGINDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    BILLINGFREQUENCY: {
      name: "STRING",
      base: "enum",
      values: ["Monthly", "Quarterly", "Annually"],
    },
    TERMTYPE: { name: "STRING", base: "enum", values: ["Termed", "Evergreen"] },
    APPLICATION: { name: "STRING", base: "enum", values: ["C", "O"] },
    ADVBILLBY: "INTEGER",
    ADVBILLBYTYPE: { name: "STRING", base: "enum", values: ["days", "months"] },
    RENEWALADVBILLBY: "INTEGER",
    RENEWALADVBILLBYTYPE: {
      name: "STRING",
      base: "enum",
      values: ["days", "months"],
    },
    RENEWAL: "BOOLEAN",
    RENEWTERMLENGTH: "INTEGER",
    RENEWTERMPERIOD: {
      name: "STRING",
      base: "enum",
      values: ["Years", "Months", "Days"],
    },
  },
  response: () => getContractResponse,
};

/** A contract with a customer. Declared in 3.0/contracts.dtd. */
export type UpdateContract = UpdateContractFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Contract ID. */
        CONTRACTID?: string;
      }
    | {
        RECORDNO?: never;
        /** Contract ID. */
        CONTRACTID: string;
      }
  );

interface UpdateContractFields {
  /** Customer. */
  CUSTOMERID?: string;
  /** Contract name. */
  NAME?: string;
  /** Contract type. */
  CONTRACTTYPE?: string;
  /** Bill to. */
  BILLTOCONTACTNAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Ship to. */
  SHIPTOCONTACTNAME?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Billing frequency. */
  BILLINGFREQUENCY?: "Monthly" | "Quarterly" | "Annually" | null;
  /** Payment term. */
  TERMNAME?: string;
  /** Term type. "Termed" unless given. */
  TERMTYPE?: "Termed" | "Evergreen" | null;
  /** Contract tracking. "C" unless given. */
  APPLICATION?: "C" | "O" | null;
  /** Additional contact. */
  ADDITIONALCONTACTNAME?: string;
  /** Evergreen template. */
  EVERGREENMACRO?: string;
  /** Billing price list. */
  PRCLIST?: string;
  /** Fair value price list. */
  MEAPRCLIST?: string;
  /** Bill in advance. `INTEGER`. */
  ADVBILLBY?: Integer | null;
  /** Bill in advance term. */
  ADVBILLBYTYPE?: "days" | "months" | null;
  /** Bill in advance for renewal. `INTEGER`. */
  RENEWALADVBILLBY?: Integer | null;
  /** Bill in advance term for renewal. */
  RENEWALADVBILLBYTYPE?: "days" | "months" | null;
  /** Attachment. */
  SUPDOCID?: string;
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
  /** Transaction currency. */
  CURRENCY?: string;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCHRATETYPE?: string;
  /** Renew. `BOOLEAN`. "false" unless given. */
  RENEWAL?: boolean | null;
  /** Renewal template. */
  RENEWALMACRO?: string;
  /** Renewal term length. `INTEGER`. */
  RENEWTERMLENGTH?: Integer | null;
  /** Renewal term period. "Months" unless given. */
  RENEWTERMPERIOD?: "Years" | "Months" | "Days" | null;
}

/** `Intacct contract UPDATE Request` */
export const updateContract: FunctionProfile<UpdateContract, ContractData> = {
  name: "Intacct contract UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CONTRACT",
  content: `((RECORDNO || CONTRACTID) & CUSTOMERID? & NAME? & CONTRACTTYPE? & BILLTOCONTACTNAME? &
    DESCRIPTION? & SHIPTOCONTACTNAME? & BEGINDATE? & ENDDATE? & BILLINGFREQUENCY? & TERMNAME? &
    TERMTYPE? & APPLICATION? & ADDITIONALCONTACTNAME? & EVERGREENMACRO? & PRCLIST? & MEAPRCLIST? &
    ADVBILLBY? & ADVBILLBYTYPE? & RENEWALADVBILLBY? & RENEWALADVBILLBYTYPE? & SUPDOCID? &
    LOCATIONID? & DEPARTMENTID? & PROJECTID? & VENDORID? & EMPLOYEEID? & CLASSID? & CURRENCY? &
    EXCHRATETYPE? & RENEWAL? & RENEWALMACRO? & RENEWTERMLENGTH? & RENEWTERMPERIOD? & #ANY*)`,
  source: "documented",
  wants: ["BEGINDATE", "TERMNAME", "APPLICATION", "LOCATIONID"],
  types: {
    RECORDNO: "INTEGER",
    BEGINDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    BILLINGFREQUENCY: {
      name: "STRING",
      base: "enum",
      values: ["Monthly", "Quarterly", "Annually"],
    },
    TERMTYPE: { name: "STRING", base: "enum", values: ["Termed", "Evergreen"] },
    APPLICATION: { name: "STRING", base: "enum", values: ["C", "O"] },
    ADVBILLBY: "INTEGER",
    ADVBILLBYTYPE: { name: "STRING", base: "enum", values: ["days", "months"] },
    RENEWALADVBILLBY: "INTEGER",
    RENEWALADVBILLBYTYPE: {
      name: "STRING",
      base: "enum",
      values: ["days", "months"],
    },
    RENEWAL: "BOOLEAN",
    RENEWTERMLENGTH: "INTEGER",
    RENEWTERMPERIOD: {
      name: "STRING",
      base: "enum",
      values: ["Years", "Months", "Days"],
    },
  },
  response: () => getContractResponse,
};

/** The input of Intacct contract DELETE. */
export type DeleteContract = Delete;

/** `Intacct contract DELETE Request` */
export const deleteContract: FunctionProfile<DeleteContract, Completed> = {
  name: "Intacct contract DELETE Request",
  version: "3.0",
  fixed: { object: "CONTRACT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct contract GET. */
export type GetContract = Read<ContractField | "*">;

/** `Intacct contract GET Request` */
export const getContract: FunctionProfile<GetContract, ContractData> = {
  name: "Intacct contract GET Request",
  version: "3.0",
  fixed: { object: "CONTRACT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractResponse,
};

/** The input of Intacct contract readByName GET. */
export type ReadByNameContract = ReadByName<ContractField | "*">;

/** `Intacct contract readByName GET Request` */
export const readByNameContract: FunctionProfile<
  ReadByNameContract,
  ContractData
> = {
  name: "Intacct contract readByName GET Request",
  version: "3.0",
  fixed: { object: "CONTRACT" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameContractResponse,
};

/** The input of Intacct contract readByQuery QUERY. */
export type ReadByQueryContract = ReadByQuery<ContractField | "*">;

/** `Intacct contract readByQuery QUERY Request` */
export const readByQueryContract: FunctionProfile<
  ReadByQueryContract,
  ContractData
> = {
  name: "Intacct contract readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractResponse,
};

/** The input of Intacct contract QUERY. */
export type QueryContract = QueryInput;

/** `Intacct contract QUERY Request` */
export const queryContract: QueryProfile<ContractRecord> = {
  name: "Intacct contract QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryContractResponse,
};

/** The input of Intacct contract LOOKUP. */
export type LookupContract = Lookup;

/** `Intacct contract LOOKUP Request` */
export const lookupContract: FunctionProfile<LookupContract, TypeData> = {
  name: "Intacct contract LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractResponse,
};

/** `Intacct contract GET Response` */
export const getContractResponse: Profile<ContractData> = {
  name: "Intacct contract GET Response",
  version: "3.0",
  element: "data",
  content: "(contract*)",
  types: { contract: () => contractRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contract readByName GET Response` */
export const readByNameContractResponse: Profile<ContractData> = {
  name: "Intacct contract readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(contract*)",
  types: { contract: () => contractRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contract readByQuery QUERY Response` */
export const readByQueryContractResponse: Profile<ContractData> = {
  name: "Intacct contract readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(contract*)",
  types: { contract: () => contractRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contract QUERY Response` */
export const queryContractResponse: Profile<ContractRows> = {
  name: "Intacct contract QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTRACT*)",
  types: { CONTRACT: () => contractRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contract LOOKUP Response` */
export const lookupContractResponse: Profile<TypeData> = {
  name: "Intacct contract LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contract`. */
export interface ContractData extends DataAttributes {
  contract?: ContractRecord[];
}

/** The fields of a contract that can be requested. */
export type ContractField = keyof ContractFields | `${string}.${string}`;

/** The data of an answer about `CONTRACT`. */
export interface ContractRows extends DataAttributes {
  CONTRACT?: ContractRecord[];
}

/** A contract with a customer. Declared in 3.0/contracts.dtd. */
export interface ContractFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Contract ID. */
  CONTRACTID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Contract name. */
  NAME?: string;
  /** State. */
  STATE?:
    | "In progress"
    | "Draft"
    | "Renewed"
    | "Cancelled"
    | "Not renewed"
    | (string & {})
    | null;
  /** Contract type. */
  CONTRACTTYPE?: string;
  /** Bill to. */
  BILLTOCONTACTNAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Ship to. */
  SHIPTOCONTACTNAME?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Billing frequency. */
  BILLINGFREQUENCY?:
    "Monthly" | "Quarterly" | "Annually" | (string & {}) | null;
  /** Payment term. */
  TERMNAME?: string;
  /** Term type. "Termed" unless given. */
  TERMTYPE?: "Termed" | "Evergreen" | (string & {}) | null;
  /** Contract tracking. */
  APPLICATION?: "C" | "O" | "Contracts" | "Order Entry" | (string & {}) | null;
  /** Additional contact. */
  ADDITIONALCONTACTNAME?: string;
  /** Evergreen template. */
  EVERGREENMACRO?: string;
  /** Billing price list. */
  PRCLIST?: string;
  /** Fair value price list. */
  MEAPRCLIST?: string;
  /** Bill in advance. `INTEGER`. */
  ADVBILLBY?: IntegerText | null;
  /** Bill in advance term. */
  ADVBILLBYTYPE?: "days" | "months" | (string & {}) | null;
  /** Bill in advance for renewal. `INTEGER`. */
  RENEWALADVBILLBY?: IntegerText | null;
  /** Bill in advance term for renewal. */
  RENEWALADVBILLBYTYPE?: "days" | "months" | (string & {}) | null;
  /** Attachment. */
  SUPDOCID?: string;
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
  /** Transaction currency. */
  CURRENCY?: string;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCHRATETYPE?: string;
  /** Renew. `BOOLEAN`. "false" unless given. */
  RENEWAL?: boolean | null;
  /** Renewal template. */
  RENEWALMACRO?: string;
  /** Renewal term length. `INTEGER`. */
  RENEWTERMLENGTH?: IntegerText | null;
  /** Renewal term period. "Months" unless given. */
  RENEWTERMPERIOD?: "Years" | "Months" | "Days" | (string & {}) | null;
  /** Parent key. `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  /** Original contract. */
  PARENTID?: string;
  /** Cancel date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CANCELDATE?: IsoDate | null;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Renewal source. */
  RENEWEDCONTRACTID?: string;
  /** Billing hold. `BOOLEAN`. */
  BILLINGHOLD?: boolean | null;
  /** Revenue hold. `BOOLEAN`. */
  REVENUEHOLD?: boolean | null;
  /** Hold for cash receipt. `BOOLEAN`. */
  CRHOLD?: boolean | null;
  /** Expense hold. `BOOLEAN`. */
  EXPENSEHOLD?: boolean | null;
  /** Base currency. */
  BASECURR?: string;
  /** Exchange rate type ID. `INTEGER`. */
  EXCH_RATE_TYPE_ID?: IntegerText | null;
  /** Location key. */
  LOCATIONKEY?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Contract type key. `INTEGER`. */
  CONTRACTTYPEKEY?: IntegerText | null;
  /** Defer estimated time-based revenue by. */
  TIMESHEETAGGREGATION?:
    "Project" | "Project and Item" | "Project and Task" | (string & {}) | null;
  /** Post memo. */
  POSTMEMO?: string;
  /** Total. `NUMBER`. */
  SUMMARYTOTAL?: DecimalText | null;
  /** Billed. `NUMBER`. */
  SUMMARYBILLED?: DecimalText | null;
  /** Trigger date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RENEWAL_TRIGGER_DATE?: IsoDate | null;
  /** Renewal date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CN_RENEWAL_DATE?: IsoDate | null;
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
  DISPLAYCONTACT?: DisplaycontactRecord;
  /** The contact that bills go to, by name. */
  BILLTO?: BillToRecord;
  /** The contact that goods go to, by name. */
  SHIPTO?: ShipToRecord;
  ADDITIONALCONTACT?: AdditionalcontactRecord;
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
export interface ContractRelations {
  ADDITIONALCONTACT: OpenValues;
  BILLTO: OpenValues;
  CUSTOMER: CustomerRecord;
  DEPT: DepartmentRecord;
  LOC: LocationRecord;
  MELOCATION: LocationRecord;
  PARENT: ContractRecord;
  SHIPTO: OpenValues;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractRecord
  extends
    ContractFields,
    OpenValues,
    Related<ContractFields, ContractRelations> {}

export const contractRecord: Shape<ContractRecord> = {
  element: "CONTRACT",
  content: `(RECORDNO? & CONTRACTID? & CUSTOMERID? & NAME? & STATE? & CONTRACTTYPE? & BILLTOCONTACTNAME? &
    DESCRIPTION? & SHIPTOCONTACTNAME? & BEGINDATE? & ENDDATE? & BILLINGFREQUENCY? & TERMNAME? &
    TERMTYPE? & APPLICATION? & ADDITIONALCONTACTNAME? & EVERGREENMACRO? & PRCLIST? & MEAPRCLIST? &
    ADVBILLBY? & ADVBILLBYTYPE? & RENEWALADVBILLBY? & RENEWALADVBILLBYTYPE? & SUPDOCID? &
    LOCATIONID? & DEPARTMENTID? & PROJECTID? & VENDORID? & EMPLOYEEID? & CLASSID? & CURRENCY? &
    EXCHRATETYPE? & RENEWAL? & RENEWALMACRO? & RENEWTERMLENGTH? & RENEWTERMPERIOD? & PARENTKEY? &
    PARENTID? & CANCELDATE? & CUSTOMERNAME? & RENEWEDCONTRACTID? & BILLINGHOLD? & REVENUEHOLD? &
    CRHOLD? & EXPENSEHOLD? & BASECURR? & EXCH_RATE_TYPE_ID? & LOCATIONKEY? & LOCATIONNAME? &
    DEPARTMENTNAME? & STATUS? & CONTRACTTYPEKEY? & TIMESHEETAGGREGATION? & POSTMEMO? &
    SUMMARYTOTAL? & SUMMARYBILLED? & RENEWAL_TRIGGER_DATE? & CN_RENEWAL_DATE? & VENDORDIMKEY? &
    VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEENAME? & PROJECTDIMKEY? & PROJECTNAME? & CLASSDIMKEY? &
    CLASSNAME? & DISPLAYCONTACT? & BILLTO? & SHIPTO? & ADDITIONALCONTACT? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATE: "ENUM",
    BEGINDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    BILLINGFREQUENCY: "ENUM",
    TERMTYPE: "ENUM",
    APPLICATION: "ENUM",
    ADVBILLBY: "INTEGER",
    ADVBILLBYTYPE: "ENUM",
    RENEWALADVBILLBY: "INTEGER",
    RENEWALADVBILLBYTYPE: "ENUM",
    RENEWAL: "BOOLEAN",
    RENEWTERMLENGTH: "INTEGER",
    RENEWTERMPERIOD: "ENUM",
    PARENTKEY: "INTEGER",
    CANCELDATE: "DATE_MDY",
    BILLINGHOLD: "BOOLEAN",
    REVENUEHOLD: "BOOLEAN",
    CRHOLD: "BOOLEAN",
    EXPENSEHOLD: "BOOLEAN",
    EXCH_RATE_TYPE_ID: "INTEGER",
    STATUS: "ENUM",
    CONTRACTTYPEKEY: "INTEGER",
    TIMESHEETAGGREGATION: "ENUM",
    SUMMARYTOTAL: "NUMBER",
    SUMMARYBILLED: "NUMBER",
    RENEWAL_TRIGGER_DATE: "DATE_MDY",
    CN_RENEWAL_DATE: "DATE_MDY",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    PROJECTDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    DISPLAYCONTACT: () => displaycontactRecord,
    BILLTO: () => billToRecord,
    SHIPTO: () => shipToRecord,
    ADDITIONALCONTACT: () => additionalcontactRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => contractPaths,
  answer: true,
};

export const contractPaths: Paths = {
  types: {
    BOOLEAN:
      "RENEWAL BILLINGHOLD REVENUEHOLD CRHOLD EXPENSEHOLD DISPLAYCONTACT.VISIBLE DISPLAYCONTACT.TAXABLE BILLTO.VISIBLE BILLTO.TAXABLE SHIPTO.VISIBLE SHIPTO.TAXABLE ADDITIONALCONTACT.VISIBLE ADDITIONALCONTACT.TAXABLE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "BEGINDATE ENDDATE CANCELDATE RENEWAL_TRIGGER_DATE CN_RENEWAL_DATE DISPLAYCONTACT.TAXIDVALIDATIONDATE BILLTO.TAXIDVALIDATIONDATE SHIPTO.TAXIDVALIDATIONDATE ADDITIONALCONTACT.TAXIDVALIDATIONDATE",
  },
  to: {
    CUSTOMER: () => customerPaths,
    DEPT: () => departmentPaths,
    LOC: () => locationPaths,
    MELOCATION: () => locationPaths,
    PARENT: () => contractPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** Declared in 3.0/records/groups.dtd. */
export interface AdditionalcontactRecord extends OpenValues {
  /** Tax ID. */
  TAXID?: string;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Contact: Print as. */
  PRINTAS?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Tax group record number. `INTEGER`. */
  TAXGROUPKEY?: IntegerText | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** SIRET. */
  SIRET?: string;
  /** Legal category. */
  LEGAL_CATEGORY?: string;
  /** Main activity. */
  MAIN_ACTIVITY?: string;
  /** Type of company. */
  TYPE_OF_COMPANY?: string;
  /** Registered capital. `INTEGER`. */
  REGISTERED_CAPITAL?: IntegerText | null;
  /** VAT regime. */
  VAT_REGIME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  TAXIDVALIDATIONDATE?: IsoDate | null;
  /** GST registered. */
  GSTREGISTERED?: "T" | "F" | (string & {}) | null;
  TAXCOMPANYNAME?: string;
  TAXADDRESS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Name. */
  NAME?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
}

export const additionalcontactRecord: Shape<AdditionalcontactRecord> = {
  element: "ADDITIONALCONTACT",
  content: `(TAXID? & CONTACTNAME? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    TAXABLE? & TAXGROUPKEY? & TAXGROUP? & TAXSOLUTIONID? & TAXSCHEDULE? & SIRET? & LEGAL_CATEGORY? &
    MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & TAXIDVALIDATIONDATE? &
    GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? & NAME? & MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    TAXGROUPKEY: "INTEGER",
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/groups.dtd. */
export interface DisplaycontactRecord extends OpenValues {
  /** Tax ID. */
  TAXID?: string;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Contact: Print as. */
  PRINTAS?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Tax group record number. `INTEGER`. */
  TAXGROUPKEY?: IntegerText | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** SIRET. */
  SIRET?: string;
  /** Legal category. */
  LEGAL_CATEGORY?: string;
  /** Main activity. */
  MAIN_ACTIVITY?: string;
  /** Type of company. */
  TYPE_OF_COMPANY?: string;
  /** Registered capital. `INTEGER`. */
  REGISTERED_CAPITAL?: IntegerText | null;
  /** VAT regime. */
  VAT_REGIME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  TAXIDVALIDATIONDATE?: IsoDate | null;
  /** GST registered. */
  GSTREGISTERED?: "T" | "F" | (string & {}) | null;
  TAXCOMPANYNAME?: string;
  TAXADDRESS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Name. */
  NAME?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
}

export const displaycontactRecord: Shape<DisplaycontactRecord> = {
  element: "DISPLAYCONTACT",
  content: `(TAXID? & CONTACTNAME? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    TAXABLE? & TAXGROUPKEY? & TAXGROUP? & TAXSOLUTIONID? & TAXSCHEDULE? & SIRET? & LEGAL_CATEGORY? &
    MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & TAXIDVALIDATIONDATE? &
    GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? & NAME? & MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    TAXGROUPKEY: "INTEGER",
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};
