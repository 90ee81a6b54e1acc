// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 758ba2448d9f8d7d
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
  type ContractbillingscheduleRecord,
  contractbillingschedulePaths,
} from "./contractbillingschedule.js";
import {
  type ContractbillingtemplateRecord,
  contractbillingtemplatePaths,
} from "./contractbillingtemplate.js";
import {
  type Contractrevenue2ScheduleRecord,
  contractrevenue2SchedulePaths,
} from "./contractrevenue2schedule.js";
import {
  type ContractrevenuescheduleRecord,
  contractrevenueschedulePaths,
} from "./contractrevenueschedule.js";
import {
  type ContractrevenuetemplateRecord,
  contractrevenuetemplatePaths,
} from "./contractrevenuetemplate.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type DepartmentRecord, departmentPaths } from "./department.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type ItemRecord, itemPaths } from "./item.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type StatAccountRecord, statAccountPaths } from "./stataccount.js";
import { type TaskRecord, taskPaths } from "./task.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in 3.0/contracts.dtd. */
export interface PostContractdetail {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** GL posting. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** Post memo. */
  POSTMEMO?: string;
}

/** `Intacct contractdetail POST Request` */
export const postContractdetail: FunctionProfile<
  PostContractdetail,
  Completed
> = {
  name: "Intacct contractdetail POST Request",
  version: "3.0",
  within: "post",
  element: "CONTRACTDETAIL",
  content: "(RECORDNO & GLPOSTINGDATE? & POSTMEMO?)",
  types: { RECORDNO: "INTEGER", GLPOSTINGDATE: "DATE_MDY" },
};

/** Declared in 3.0/contracts.dtd. */
export interface HoldContractdetail {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** As of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
  /** Memo. */
  MEMO?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLING?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  REVENUE?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  EXPENSE?: boolean | null;
}

/** `Intacct contractdetail HOLD Request` */
export const holdContractdetail: FunctionProfile<
  HoldContractdetail,
  Completed
> = {
  name: "Intacct contractdetail HOLD Request",
  version: "3.0",
  within: "hold",
  element: "CONTRACTDETAIL",
  content: "(RECORDNO & ASOFDATE & MEMO? & BILLING? & REVENUE? & EXPENSE?)",
  types: {
    RECORDNO: "INTEGER",
    ASOFDATE: "DATE_MDY",
    BILLING: "BOOLEAN",
    REVENUE: "BOOLEAN",
    EXPENSE: "BOOLEAN",
  },
};

/** Declared in 3.0/contracts.dtd. */
export interface ResumeContractdetail {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** As of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
  /** Memo. */
  MEMO?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLING?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  REVENUE?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  EXPENSE?: boolean | null;
  REVENUEADJUSTMENTTYPE?: "One time" | "Distributed" | "Walk forward" | null;
}

/** `Intacct contractdetail RESUME Request` */
export const resumeContractdetail: FunctionProfile<
  ResumeContractdetail,
  Completed
> = {
  name: "Intacct contractdetail RESUME Request",
  version: "3.0",
  within: "resume",
  element: "CONTRACTDETAIL",
  content:
    "(RECORDNO & ASOFDATE & MEMO? & BILLING? & REVENUE? & EXPENSE? & REVENUEADJUSTMENTTYPE?)",
  types: {
    RECORDNO: "INTEGER",
    ASOFDATE: "DATE_MDY",
    BILLING: "BOOLEAN",
    REVENUE: "BOOLEAN",
    EXPENSE: "BOOLEAN",
    REVENUEADJUSTMENTTYPE: {
      name: "STRING",
      base: "enum",
      values: ["One time", "Distributed", "Walk forward"],
    },
  },
};

/** Declared in 3.0/contracts.dtd. */
export interface DeliverContractdetail {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Delivery date. */
  DELIVERYDATE: string;
}

/** `Intacct contractdetail DELIVER Request` */
export const deliverContractdetail: FunctionProfile<
  DeliverContractdetail,
  Completed
> = {
  name: "Intacct contractdetail DELIVER Request",
  version: "3.0",
  within: "deliver",
  element: "CONTRACTDETAIL",
  content: "(RECORDNO & DELIVERYDATE)",
  types: { RECORDNO: "INTEGER" },
};

/** A line of a contract. Declared in 3.0/contracts.dtd. */
export interface CreateContractdetail {
  /** Contract. */
  CONTRACTID: string;
  /** Item. */
  ITEMID: string;
  /** State. "In progress" unless given. */
  STATE?: "Draft" | "Renewal only" | "In progress" | null;
  /** Line start. `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** Line end. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Item description. */
  ITEMDESC?: string;
  /** Renew. `BOOLEAN`. "false" unless given. */
  RENEWAL?: boolean | null;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: Decimal | null;
  /** Billing method. "Fixed price" unless given. */
  BILLINGMETHOD: "Fixed price" | "Quantity based";
  /** Flat/fixed amount frequency. "Use billing template" unless given. */
  BILLINGOPTIONS?:
    "One-time" | "Use billing template" | "Include with every invoice" | null;
  /** Billing frequency. */
  BILLINGFREQUENCY?: "Monthly" | "Quarterly" | "Annually" | null;
  /** Recurring. `BOOLEAN`. */
  RECURRING?: boolean | null;
  /** Prorate partial periods. `BOOLEAN`. "false" unless given. */
  PRORATEBILLINGPERIOD?: boolean | null;
  /** Billing template. */
  BILLINGTEMPLATENAME?: string;
  /** Billing start. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGSTARTDATE?: IsoDate | null;
  /** Billing end. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGENDDATE?: IsoDate | null;
  /** Reset usage quantity. */
  USAGEQTYRESETPERIOD?: "After each invoice" | "After each renewal" | null;
  /** Usage quantity recurs. `BOOLEAN`. */
  USAGEQTYRECUR?: boolean | null;
  /** Renewal billing template. */
  RENEWALBILLINGTEMPLATENAME?: string;
  /** GL posting. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** Quantity. `NUMBER`. */
  QUANTITY?: Decimal | null;
  /** Rate. `NUMBER`. */
  PRICE?: Decimal | null;
  /** Multiplier. `NUMBER`. */
  MULTIPLIER?: Decimal | null;
  /** Recognize revenue on invoice. `BOOLEAN`. "false" unless given. */
  REV_REC_ON_INVOICE?: boolean | null;
  /** Discount. `NUMBER`. */
  DISCOUNTPERCENT?: Decimal | null;
  /** Flat/fixed amount. `MONEY`. */
  FLATAMOUNT?: Decimal | null;
  /** Quantity type. "Variable" unless given. */
  USAGELINETYPE?: "Variable" | "Committed" | null;
  /** On contract line end date. "Bill unused quantity" unless given. */
  COMMITTEDUSAGEENDACTION?:
    "Bill unused quantity" | "Cancel unused quantity" | "Do nothing" | null;
  /** If usage exceeds the committed quantity. "Bill overage" unless given. */
  COMMITTEDUSAGEEXCESS?:
    "Bill overage" | "Don’t allow overage" | "Do nothing" | null;
  /** Revenue template 1. */
  REVENUETEMPLATENAME?: string;
  /** Revenue 1 start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUESTARTDATE?: IsoDate | null;
  /** Revenue 1 end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUEENDDATE?: IsoDate | null;
  /** Revenue template 2. */
  REVENUE2TEMPLATENAME?: string;
  /** Revenue 2 start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUE2STARTDATE?: IsoDate | null;
  /** Revenue 2 end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUE2ENDDATE?: IsoDate | null;
  /** Bill to. */
  BILLTOCONTACTNAME?: string;
  /** Bill-to source. */
  BILLTOSOURCE?: "Contract value" | "User-specified value" | null;
  /** Ship to. */
  SHIPTOCONTACTNAME?: string;
  /** Ship-to source. */
  SHIPTOSOURCE?: "Contract value" | "User-specified value" | null;
  /** Location. */
  LOCATIONID: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
}

/** `Intacct contractdetail CREATE Request` */
export const createContractdetail: FunctionProfile<
  CreateContractdetail,
  ContractdetailData
> = {
  name: "Intacct contractdetail CREATE Request",
  version: "3.0",
  within: "create",
  element: "CONTRACTDETAIL",
  content: `(CONTRACTID & ITEMID & STATE? & BEGINDATE? & ENDDATE? & ITEMDESC? & RENEWAL? & EXCH_RATE_DATE? &
    EXCHANGE_RATE? & BILLINGMETHOD & BILLINGOPTIONS? & BILLINGFREQUENCY? & RECURRING? &
    PRORATEBILLINGPERIOD? & BILLINGTEMPLATENAME? & BILLINGSTARTDATE? & BILLINGENDDATE? &
    USAGEQTYRESETPERIOD? & USAGEQTYRECUR? & RENEWALBILLINGTEMPLATENAME? & GLPOSTINGDATE? &
    QUANTITY? & PRICE? & MULTIPLIER? & REV_REC_ON_INVOICE? & DISCOUNTPERCENT? & FLATAMOUNT? &
    USAGELINETYPE? & COMMITTEDUSAGEENDACTION? & COMMITTEDUSAGEEXCESS? & REVENUETEMPLATENAME? &
    REVENUESTARTDATE? & REVENUEENDDATE? & REVENUE2TEMPLATENAME? & REVENUE2STARTDATE? &
    REVENUE2ENDDATE? & BILLTOCONTACTNAME? & BILLTOSOURCE? & SHIPTOCONTACTNAME? & SHIPTOSOURCE? &
    LOCATIONID & DEPARTMENTID? & PROJECTID? & TASKID? & VENDORID? & EMPLOYEEID?)`,
  source: "documented",
  types: {
    STATE: {
      name: "STRING",
      base: "enum",
      values: ["Draft", "Renewal only", "In progress"],
    },
    BEGINDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    RENEWAL: "BOOLEAN",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    BILLINGMETHOD: {
      name: "STRING",
      base: "enum",
      values: ["Fixed price", "Quantity based"],
    },
    BILLINGOPTIONS: {
      name: "STRING",
      base: "enum",
      values: [
        "One-time",
        "Use billing template",
        "Include with every invoice",
      ],
    },
    BILLINGFREQUENCY: {
      name: "STRING",
      base: "enum",
      values: ["Monthly", "Quarterly", "Annually"],
    },
    RECURRING: "BOOLEAN",
    PRORATEBILLINGPERIOD: "BOOLEAN",
    BILLINGSTARTDATE: "DATE_MDY",
    BILLINGENDDATE: "DATE_MDY",
    USAGEQTYRESETPERIOD: {
      name: "STRING",
      base: "enum",
      values: ["After each invoice", "After each renewal"],
    },
    USAGEQTYRECUR: "BOOLEAN",
    GLPOSTINGDATE: "DATE_MDY",
    QUANTITY: "NUMBER",
    PRICE: "NUMBER",
    MULTIPLIER: "NUMBER",
    REV_REC_ON_INVOICE: "BOOLEAN",
    DISCOUNTPERCENT: "NUMBER",
    FLATAMOUNT: "MONEY",
    USAGELINETYPE: {
      name: "STRING",
      base: "enum",
      values: ["Variable", "Committed"],
    },
    COMMITTEDUSAGEENDACTION: {
      name: "STRING",
      base: "enum",
      values: ["Bill unused quantity", "Cancel unused quantity", "Do nothing"],
    },
    COMMITTEDUSAGEEXCESS: {
      name: "STRING",
      base: "enum",
      values: ["Bill overage", "Don’t allow overage", "Do nothing"],
    },
    REVENUESTARTDATE: "DATE_MDY",
    REVENUEENDDATE: "DATE_MDY",
    REVENUE2STARTDATE: "DATE_MDY",
    REVENUE2ENDDATE: "DATE_MDY",
    BILLTOSOURCE: {
      name: "STRING",
      base: "enum",
      values: ["Contract value", "User-specified value"],
    },
    SHIPTOSOURCE: {
      name: "STRING",
      base: "enum",
      values: ["Contract value", "User-specified value"],
    },
  },
  response: () => getContractdetailResponse,
};

/** A line of a contract. Declared in 3.0/contracts.dtd. */
export interface UpdateContractdetail {
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Item. */
  ITEMID?: string;
  /** Line start. `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** Line end. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Item description. */
  ITEMDESC?: string;
  /** Renew. `BOOLEAN`. "false" unless given. */
  RENEWAL?: boolean | null;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: Decimal | null;
  /** Billing method. "Fixed price" unless given. */
  BILLINGMETHOD?: "Fixed price" | "Quantity based" | null;
  /** Flat/fixed amount frequency. "Use billing template" unless given. */
  BILLINGOPTIONS?:
    "One-time" | "Use billing template" | "Include with every invoice" | null;
  /** Billing frequency. */
  BILLINGFREQUENCY?: "Monthly" | "Quarterly" | "Annually" | null;
  /** Recurring. `BOOLEAN`. */
  RECURRING?: boolean | null;
  /** Prorate partial periods. `BOOLEAN`. "false" unless given. */
  PRORATEBILLINGPERIOD?: boolean | null;
  /** Billing template. */
  BILLINGTEMPLATENAME?: string;
  /** Billing start. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGSTARTDATE?: IsoDate | null;
  /** Billing end. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGENDDATE?: IsoDate | null;
  /** Reset usage quantity. */
  USAGEQTYRESETPERIOD?: "After each invoice" | "After each renewal" | null;
  /** Renewal billing template. */
  RENEWALBILLINGTEMPLATENAME?: string;
  /** GL posting. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** Quantity. `NUMBER`. */
  QUANTITY?: Decimal | null;
  /** Rate. `NUMBER`. */
  PRICE?: Decimal | null;
  /** Multiplier. `NUMBER`. */
  MULTIPLIER?: Decimal | null;
  /** Recognize revenue on invoice. `BOOLEAN`. "false" unless given. */
  REV_REC_ON_INVOICE?: boolean | null;
  /** Discount. `NUMBER`. */
  DISCOUNTPERCENT?: Decimal | null;
  /** Flat/fixed amount. `MONEY`. */
  FLATAMOUNT?: Decimal | null;
  /** Quantity type. "Variable" unless given. */
  USAGELINETYPE?: "Variable" | "Committed" | null;
  /** On contract line end date. "Bill unused quantity" unless given. */
  COMMITTEDUSAGEENDACTION?:
    "Bill unused quantity" | "Cancel unused quantity" | "Do nothing" | null;
  /** If usage exceeds the committed quantity. "Bill overage" unless given. */
  COMMITTEDUSAGEEXCESS?:
    "Bill overage" | "Don’t allow overage" | "Do nothing" | null;
  /** Revenue template 1. */
  REVENUETEMPLATENAME?: string;
  /** Revenue 1 start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUESTARTDATE?: IsoDate | null;
  /** Revenue 1 end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUEENDDATE?: IsoDate | null;
  /** Revenue template 2. */
  REVENUE2TEMPLATENAME?: string;
  /** Revenue 2 start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUE2STARTDATE?: IsoDate | null;
  /** Revenue 2 end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUE2ENDDATE?: IsoDate | null;
  /** Bill to. */
  BILLTOCONTACTNAME?: string;
  /** Bill-to source. */
  BILLTOSOURCE?: "Contract value" | "User-specified value" | null;
  /** Ship to. */
  SHIPTOCONTACTNAME?: string;
  /** Ship-to source. */
  SHIPTOSOURCE?: "Contract value" | "User-specified value" | null;
  /** Location. */
  LOCATIONID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Class. */
  CLASSID?: string;
}

/** `Intacct contractdetail UPDATE Request` */
export const updateContractdetail: FunctionProfile<
  UpdateContractdetail,
  ContractdetailData
> = {
  name: "Intacct contractdetail UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CONTRACTDETAIL",
  content: `(RECORDNO? & ITEMID? & BEGINDATE? & ENDDATE? & ITEMDESC? & RENEWAL? & EXCH_RATE_DATE? &
    EXCHANGE_RATE? & BILLINGMETHOD? & BILLINGOPTIONS? & BILLINGFREQUENCY? & RECURRING? &
    PRORATEBILLINGPERIOD? & BILLINGTEMPLATENAME? & BILLINGSTARTDATE? & BILLINGENDDATE? &
    USAGEQTYRESETPERIOD? & RENEWALBILLINGTEMPLATENAME? & GLPOSTINGDATE? & QUANTITY? & PRICE? &
    MULTIPLIER? & REV_REC_ON_INVOICE? & DISCOUNTPERCENT? & FLATAMOUNT? & USAGELINETYPE? &
    COMMITTEDUSAGEENDACTION? & COMMITTEDUSAGEEXCESS? & REVENUETEMPLATENAME? & REVENUESTARTDATE? &
    REVENUEENDDATE? & REVENUE2TEMPLATENAME? & REVENUE2STARTDATE? & REVENUE2ENDDATE? &
    BILLTOCONTACTNAME? & BILLTOSOURCE? & SHIPTOCONTACTNAME? & SHIPTOSOURCE? & LOCATIONID? &
    DEPARTMENTID? & PROJECTID? & TASKID? & VENDORID? & EMPLOYEEID? & CLASSID?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    BEGINDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    RENEWAL: "BOOLEAN",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    BILLINGMETHOD: {
      name: "STRING",
      base: "enum",
      values: ["Fixed price", "Quantity based"],
    },
    BILLINGOPTIONS: {
      name: "STRING",
      base: "enum",
      values: [
        "One-time",
        "Use billing template",
        "Include with every invoice",
      ],
    },
    BILLINGFREQUENCY: {
      name: "STRING",
      base: "enum",
      values: ["Monthly", "Quarterly", "Annually"],
    },
    RECURRING: "BOOLEAN",
    PRORATEBILLINGPERIOD: "BOOLEAN",
    BILLINGSTARTDATE: "DATE_MDY",
    BILLINGENDDATE: "DATE_MDY",
    USAGEQTYRESETPERIOD: {
      name: "STRING",
      base: "enum",
      values: ["After each invoice", "After each renewal"],
    },
    GLPOSTINGDATE: "DATE_MDY",
    QUANTITY: "NUMBER",
    PRICE: "NUMBER",
    MULTIPLIER: "NUMBER",
    REV_REC_ON_INVOICE: "BOOLEAN",
    DISCOUNTPERCENT: "NUMBER",
    FLATAMOUNT: "MONEY",
    USAGELINETYPE: {
      name: "STRING",
      base: "enum",
      values: ["Variable", "Committed"],
    },
    COMMITTEDUSAGEENDACTION: {
      name: "STRING",
      base: "enum",
      values: ["Bill unused quantity", "Cancel unused quantity", "Do nothing"],
    },
    COMMITTEDUSAGEEXCESS: {
      name: "STRING",
      base: "enum",
      values: ["Bill overage", "Don’t allow overage", "Do nothing"],
    },
    REVENUESTARTDATE: "DATE_MDY",
    REVENUEENDDATE: "DATE_MDY",
    REVENUE2STARTDATE: "DATE_MDY",
    REVENUE2ENDDATE: "DATE_MDY",
    BILLTOSOURCE: {
      name: "STRING",
      base: "enum",
      values: ["Contract value", "User-specified value"],
    },
    SHIPTOSOURCE: {
      name: "STRING",
      base: "enum",
      values: ["Contract value", "User-specified value"],
    },
  },
  response: () => getContractdetailResponse,
};

/** The input of Intacct contractdetail DELETE. */
export type DeleteContractdetail = Delete;

/** `Intacct contractdetail DELETE Request` */
export const deleteContractdetail: FunctionProfile<
  DeleteContractdetail,
  Completed
> = {
  name: "Intacct contractdetail DELETE Request",
  version: "3.0",
  fixed: { object: "CONTRACTDETAIL" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct contractdetail GET. */
export type GetContractdetail = Read<ContractdetailField | "*">;

/** `Intacct contractdetail GET Request` */
export const getContractdetail: FunctionProfile<
  GetContractdetail,
  ContractdetailData
> = {
  name: "Intacct contractdetail GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTDETAIL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractdetailResponse,
};

/** The input of Intacct contractdetail readByQuery QUERY. */
export type ReadByQueryContractdetail = ReadByQuery<ContractdetailField | "*">;

/** `Intacct contractdetail readByQuery QUERY Request` */
export const readByQueryContractdetail: FunctionProfile<
  ReadByQueryContractdetail,
  ContractdetailData
> = {
  name: "Intacct contractdetail readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTDETAIL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractdetailResponse,
};

/** The input of Intacct contractdetail QUERY. */
export type QueryContractdetail = QueryInput;

/** `Intacct contractdetail QUERY Request` */
export const queryContractdetail: QueryProfile<ContractdetailRecord> = {
  name: "Intacct contractdetail QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTDETAIL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryContractdetailResponse,
};

/** The input of Intacct contractdetail LOOKUP. */
export type LookupContractdetail = Lookup;

/** `Intacct contractdetail LOOKUP Request` */
export const lookupContractdetail: FunctionProfile<
  LookupContractdetail,
  TypeData
> = {
  name: "Intacct contractdetail LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTDETAIL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractdetailResponse,
};

/** `Intacct contractdetail GET Response` */
export const getContractdetailResponse: Profile<ContractdetailData> = {
  name: "Intacct contractdetail GET Response",
  version: "3.0",
  element: "data",
  content: "(contractdetail*)",
  types: { contractdetail: () => contractdetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractdetail readByQuery QUERY Response` */
export const readByQueryContractdetailResponse: Profile<ContractdetailData> = {
  name: "Intacct contractdetail readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(contractdetail*)",
  types: { contractdetail: () => contractdetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractdetail QUERY Response` */
export const queryContractdetailResponse: Profile<ContractdetailRows> = {
  name: "Intacct contractdetail QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTRACTDETAIL*)",
  types: { CONTRACTDETAIL: () => contractdetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contractdetail LOOKUP Response` */
export const lookupContractdetailResponse: Profile<TypeData> = {
  name: "Intacct contractdetail LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractdetail`. */
export interface ContractdetailData extends DataAttributes {
  contractdetail?: ContractdetailRecord[];
}

/** The fields of a contractdetail that can be requested. */
export type ContractdetailField =
  keyof ContractdetailFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTDETAIL`. */
export interface ContractdetailRows extends DataAttributes {
  CONTRACTDETAIL?: ContractdetailRecord[];
}

/** A line of a contract. Declared in 3.0/contracts.dtd. */
export interface ContractdetailFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Contract. */
  CONTRACTID?: string;
  /** Item. */
  ITEMID?: string;
  /** State. */
  STATE?:
    | "Draft"
    | "Renewal only"
    | "In progress"
    | "Cancelled"
    | "Not renewed"
    | "Completed"
    | "Revalued"
    | "Closed"
    | "Renewal forecast"
    | (string & {})
    | null;
  /** Line start. `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** Line end. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Item description. */
  ITEMDESC?: string;
  /** Renew. `BOOLEAN`. "false" unless given. */
  RENEWAL?: boolean | null;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Billing method. */
  BILLINGMETHOD?:
    | "Fixed price"
    | "Quantity based"
    | "Project T&M"
    | "Project time"
    | "Project materials"
    | (string & {})
    | null;
  /** Flat/fixed amount frequency. "Use billing template" unless given. */
  BILLINGOPTIONS?:
    | "One-time"
    | "Use billing template"
    | "Include with every invoice"
    | (string & {})
    | null;
  /** Billing frequency. */
  BILLINGFREQUENCY?:
    "Monthly" | "Quarterly" | "Annually" | (string & {}) | null;
  /** Recurring. `BOOLEAN`. */
  RECURRING?: boolean | null;
  /** Prorate partial periods. `BOOLEAN`. "false" unless given. */
  PRORATEBILLINGPERIOD?: boolean | null;
  /** Billing template. */
  BILLINGTEMPLATENAME?: string;
  /** Billing start. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGSTARTDATE?: IsoDate | null;
  /** Billing end. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGENDDATE?: IsoDate | null;
  /** Reset usage quantity. */
  USAGEQTYRESETPERIOD?:
    "After each invoice" | "After each renewal" | (string & {}) | null;
  /** Usage quantity recurs. `BOOLEAN`. */
  USAGEQTYRECUR?: boolean | null;
  /** Renewal billing template. */
  RENEWALBILLINGTEMPLATENAME?: string;
  /** GL posting. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** Quantity. `NUMBER`. */
  QUANTITY?: DecimalText | null;
  /** Rate. `NUMBER`. */
  PRICE?: DecimalText | null;
  /** Multiplier. `NUMBER`. */
  MULTIPLIER?: DecimalText | null;
  /** Recognize revenue on invoice. `BOOLEAN`. "false" unless given. */
  REV_REC_ON_INVOICE?: boolean | null;
  /** Discount. `NUMBER`. */
  DISCOUNTPERCENT?: DecimalText | null;
  /** Flat/fixed amount. `MONEY`. */
  FLATAMOUNT?: DecimalText | null;
  /** Quantity type. "Variable" unless given. */
  USAGELINETYPE?: "Variable" | "Committed" | (string & {}) | null;
  /** On contract line end date. "Bill unused quantity" unless given. */
  COMMITTEDUSAGEENDACTION?:
    | "Bill unused quantity"
    | "Cancel unused quantity"
    | "Do nothing"
    | (string & {})
    | null;
  /** If usage exceeds the committed quantity. */
  COMMITTEDUSAGEEXCESS?:
    | "Bill overage"
    | "Don’t allow overage"
    | "Do nothing"
    | "Don't allow overage"
    | (string & {})
    | null;
  /** Revenue template 1. */
  REVENUETEMPLATENAME?: string;
  /** Revenue 1 start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUESTARTDATE?: IsoDate | null;
  /** Revenue 1 end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUEENDDATE?: IsoDate | null;
  /** Revenue template 2. */
  REVENUE2TEMPLATENAME?: string;
  /** Revenue 2 start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUE2STARTDATE?: IsoDate | null;
  /** Revenue 2 end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUE2ENDDATE?: IsoDate | null;
  /** Bill to. */
  BILLTOCONTACTNAME?: string;
  /** Bill-to source. */
  BILLTOSOURCE?:
    "Contract value" | "User-specified value" | (string & {}) | null;
  /** Ship to. */
  SHIPTOCONTACTNAME?: string;
  /** Ship-to source. */
  SHIPTOSOURCE?:
    "Contract value" | "User-specified value" | (string & {}) | null;
  /** Location. */
  LOCATIONID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Class. */
  CLASSID?: string;
  /** Line number. */
  LINENO?: string;
  /** Line type. */
  LINETYPE?: "Sale" | "Discount" | "Debook" | (string & {}) | null;
  /** Contract key. `INTEGER`. */
  CONTRACTKEY?: IntegerText | null;
  /** Contract state. */
  CONTRACTSTATE?:
    | "In progress"
    | "Renewed"
    | "Cancelled"
    | "Not renewed"
    | "Draft"
    | (string & {})
    | null;
  /** Contract name. */
  CONTRACTNAME?: string;
  /** Parent key. `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  /** Parent item type. */
  PARENTITEMTYPE?:
    | "Inventory"
    | "Non-Inventory"
    | "Non-Inventory (Purchase only)"
    | "Non-Inventory (Sales only)"
    | "Kit"
    | "Stockable Kit"
    | (string & {})
    | null;
  /** Kit line number. */
  KITLINENO?: string;
  /** Change control type. */
  CDCHANGECONTROL?: string;
  /** Period. `INTEGER`. */
  PERIOD?: IntegerText | null;
  /** Cancel date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CANCELDATE?: IsoDate | null;
  /** Item key. `INTEGER`. */
  ITEMKEY?: IntegerText | null;
  /** Item name. */
  ITEMNAME?: string;
  /** Item type. */
  ITEMTYPE?:
    | "Inventory"
    | "Non-Inventory"
    | "Non-Inventory (Purchase only)"
    | "Non-Inventory (Sales only)"
    | "Kit"
    | "Stockable Kit"
    | (string & {})
    | null;
  /** Revenue recognition deferral status. */
  DEFERRALSTATUS?:
    | "Defer revenue until item is delivered"
    | "Defer revenue until all items are delivered"
    | (string & {})
    | null;
  /** Exchange rate type. */
  EXCHRATETYPE?: string;
  /** Bill-to contact key. `INTEGER`. */
  BILLTOKEY?: IntegerText | null;
  /** Ship-to contact key. `INTEGER`. */
  SHIPTOKEY?: IntegerText | null;
  /** Billing template key. `INTEGER`. */
  BILLINGTEMPLATEKEY?: IntegerText | null;
  /** Billing schedule key. `INTEGER`. */
  BILLINGSCHEDULEKEY?: IntegerText | null;
  /** Billing status. */
  BILLINGSCHEDULESTATUS?:
    | "Draft"
    | "In progress"
    | "On hold"
    | "Completed"
    | "Terminated"
    | "Estimate revalued"
    | "Renewal forecast"
    | (string & {})
    | null;
  /** Billing template method. */
  BILLINGTEMPLATEMETHOD?:
    | "Predefined percentages"
    | "Project percent complete"
    | "Task percent complete"
    | (string & {})
    | null;
  /** Base flat/fixed amount. `NUMBER`. */
  BASEFLATAMOUNT?: DecimalText | null;
  /** Total flat/fixed amount. `NUMBER`. */
  TOTALFLATAMOUNT?: DecimalText | null;
  /** Total base flat/fixed amount. `NUMBER`. */
  TOTALBASEFLATAMOUNT?: DecimalText | null;
  /** Revenue template #1. `INTEGER`. */
  REVENUETEMPLATEKEY?: IntegerText | null;
  /** Recognition method. */
  REVENUETEMPLATEMETHOD?:
    | "Straight line"
    | "Daily rate"
    | "Quantity based"
    | "Predefined percentages"
    | "Project percent complete"
    | "Task percent complete"
    | "Revenue Recognition on Invoice"
    | (string & {})
    | null;
  /** Revenue template step template. `BOOLEAN`. */
  REVENUESTEPTEMPLATE?: boolean | null;
  /** Revenue template #2. `INTEGER`. */
  REVENUE2TEMPLATEKEY?: IntegerText | null;
  /** Recognition method. */
  REVENUE2TEMPLATEMETHOD?:
    | "Straight line"
    | "Daily rate"
    | "Quantity based"
    | "Predefined percentages"
    | "Project percent complete"
    | "Task percent complete"
    | "Revenue Recognition on Invoice"
    | (string & {})
    | null;
  /** Revenue 2 template step template. `BOOLEAN`. */
  REVENUE2STEPTEMPLATE?: boolean | null;
  /** Total revenue quantity. `NUMBER`. */
  REVENUETOTALQUANTITY?: DecimalText | null;
  /** Revenue schedule 1 key. `INTEGER`. */
  REVENUESCHEDULEKEY?: IntegerText | null;
  /** Revenue schedule 2 key. `INTEGER`. */
  REVENUE2SCHEDULEKEY?: IntegerText | null;
  /** Schedule 1 status. */
  REVENUESCHEDULESTATUS?:
    | "Draft"
    | "In progress"
    | "On hold"
    | "Completed"
    | "Terminated"
    | "Pending delivery"
    | "Pending delivery of all items"
    | "Estimate revalued"
    | "Renewal forecast"
    | (string & {})
    | null;
  /** Schedule 2 status. */
  REVENUE2SCHEDULESTATUS?:
    | "Draft"
    | "In progress"
    | "On hold"
    | "Completed"
    | "Terminated"
    | "Pending delivery"
    | "Pending delivery of all items"
    | "Estimate revalued"
    | "Renewal forecast"
    | (string & {})
    | null;
  /** Revenue journal 1 key. `INTEGER`. */
  REVENUEJOURNALKEY?: IntegerText | null;
  /** Revenue journal 2 key. `INTEGER`. */
  REVENUE2JOURNALKEY?: IntegerText | null;
  /** AR unbilled account key. `INTEGER`. */
  ARUNBILLEDACCTKEY?: IntegerText | null;
  /** AR billed account key. `INTEGER`. */
  ARBILLEDACCTKEY?: IntegerText | null;
  /** DR unbilled account key. `INTEGER`. */
  DRUNBILLEDACCTKEY?: IntegerText | null;
  /** DR billed account key. `INTEGER`. */
  DRBILLEDACCTKEY?: IntegerText | null;
  /** DR paid account key. `INTEGER`. */
  DRPAIDACCTKEY?: IntegerText | null;
  /** Sales unbilled account key. `INTEGER`. */
  SALESUNBILLEDACCTKEY?: IntegerText | null;
  /** Sales billed account key. `INTEGER`. */
  SALESBILLEDACCTKEY?: IntegerText | null;
  /** Sales paid account key. `INTEGER`. */
  SALESPAIDACCTKEY?: IntegerText | null;
  /** Location key. */
  LOCATIONKEY?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Department key. */
  DEPTKEY?: string;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Change type. */
  DBBCATEGORY?:
    | "New MRR"
    | "Add on MRR"
    | "Renewal upgrade"
    | "Renewal downgrade"
    | "Churn MRR"
    | "Downgrade"
    | (string & {})
    | null;
  /** MRR. `BOOLEAN`. */
  MRR?: boolean | null;
  /** Price calculation memo. */
  PRICECALCMEMO?: string;
  /** Task key. `INTEGER`. */
  TASKDIMKEY?: IntegerText | null;
  /** Task name. */
  TASKNAME?: string;
  /** Delivery status. */
  DELIVERYSTATUS?: "Delivered" | "Undelivered" | (string & {}) | null;
  /** Delivery date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DELIVERYDATE?: IsoDate | null;
  /** Renewal billing template key. `INTEGER`. */
  RENEWALBILLINGTEMPLATEKEY?: IntegerText | null;
  /** Hold date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUEHOLDDATE?: IsoDate | null;
  /** Hold date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPENSEHOLDDATE?: IsoDate | null;
  /** Hold date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGHOLDDATE?: IsoDate | null;
  /** Resume date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUERESUMEDATE?: IsoDate | null;
  /** Resume date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPENSERESUMEDATE?: IsoDate | null;
  /** Resume date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGRESUMEDATE?: IsoDate | null;
  /** Memo. */
  REVENUEMEMO?: string;
  /** Memo. */
  EXPENSEMEMO?: string;
  /** Memo. */
  BILLINGMEMO?: string;
  /** Post memo. */
  POSTMEMO?: string;
  /** Duration (in periods). `NUMBER`. */
  FLATAMOUNT_MULTIPLIER?: DecimalText | null;
  /** MRR type. */
  SAASCHANGETYPEID?: string;
  /** Revenue journal 1. */
  REVENUEJOURNAL?: string;
  /** Revenue journal 2. */
  REVENUE2JOURNAL?: string;
  /** Trigger date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RENEWAL_TRIGGER_DATE?: IsoDate | null;
  /** Renewal date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CN_LINE_RENEWAL_DATE?: IsoDate | null;
  /** Revenue journal 1 title. */
  REVENUEJOURNALTITLE?: string;
  /** Revenue journal 2 title. */
  REVENUE2JOURNALTITLE?: string;
  /** Historical. `BOOLEAN`. */
  HISTORICALLINE?: boolean | null;
  /** Historical billed. `NUMBER`. */
  HISTORICALBILLEDAMT?: DecimalText | null;
  /** Historical recognized. `NUMBER`. */
  HISTORICALRECOGNIZEDAMT?: DecimalText | null;
  /** Historical as of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  HISTORICALASOFDATE?: IsoDate | null;
  /** Historical offset GL account key. `INTEGER`. */
  HISTORICALOFFSETGLACCTKEY?: IntegerText | null;
  /** Historical offset GL account. */
  HISTORICALOFFSETGLACCTNO?: string;
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
export interface ContractdetailRelations {
  ADDONMRRACCT: GlAccountRecord;
  ARBILLEDACCT: GlAccountRecord;
  ARUNBILLEDACCT: GlAccountRecord;
  BILLINGSCHEDULE: ContractbillingscheduleRecord;
  BILLINGTEMPLATE: ContractbillingtemplateRecord;
  CHANGETYPE: OpenValues;
  CHURNMRRACCT: GlAccountRecord;
  CONTRACT: ContractRecord;
  CUSTCNTACCT: StatAccountRecord;
  CUSTCNTJOURNAL: OpenValues;
  DEPT: DepartmentRecord;
  DRBILLEDACCT: GlAccountRecord;
  DRPAIDACCT: GlAccountRecord;
  DRUNBILLEDACCT: GlAccountRecord;
  HISTORICALOFFSETGLACCT: GlAccountRecord;
  ITEM: ItemRecord;
  LOC: LocationRecord;
  MRRJOURNAL: OpenValues;
  MRROFFSETACCT: GlAccountRecord;
  NEWMRRACCT: GlAccountRecord;
  PARTIALDOWNGRADEACCT: GlAccountRecord;
  RENEWALBILLINGTEMPLATE: ContractbillingtemplateRecord;
  RENEWALDOWNGRADEACCT: GlAccountRecord;
  RENEWALUPGRADEACCT: GlAccountRecord;
  REVENUE2JOURNAL: OpenValues;
  REVENUE2SCHEDULE: Contractrevenue2ScheduleRecord;
  REVENUE2TEMPLATE: ContractrevenuetemplateRecord;
  REVENUEJOURNAL: OpenValues;
  REVENUESCHEDULE: ContractrevenuescheduleRecord;
  REVENUETEMPLATE: ContractrevenuetemplateRecord;
  SALESBILLEDACCT: GlAccountRecord;
  SALESPAIDACCT: GlAccountRecord;
  SALESUNBILLEDACCT: GlAccountRecord;
  TASK: TaskRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractdetailRecord
  extends
    ContractdetailFields,
    OpenValues,
    Related<ContractdetailFields, ContractdetailRelations> {}

export const contractdetailRecord: Shape<ContractdetailRecord> = {
  element: "CONTRACTDETAIL",
  content: `(RECORDNO? & CONTRACTID? & ITEMID? & STATE? & BEGINDATE? & ENDDATE? & ITEMDESC? & RENEWAL? &
    EXCH_RATE_DATE? & EXCHANGE_RATE? & BILLINGMETHOD? & BILLINGOPTIONS? & BILLINGFREQUENCY? &
    RECURRING? & PRORATEBILLINGPERIOD? & BILLINGTEMPLATENAME? & BILLINGSTARTDATE? &
    BILLINGENDDATE? & USAGEQTYRESETPERIOD? & USAGEQTYRECUR? & RENEWALBILLINGTEMPLATENAME? &
    GLPOSTINGDATE? & QUANTITY? & PRICE? & MULTIPLIER? & REV_REC_ON_INVOICE? & DISCOUNTPERCENT? &
    FLATAMOUNT? & USAGELINETYPE? & COMMITTEDUSAGEENDACTION? & COMMITTEDUSAGEEXCESS? &
    REVENUETEMPLATENAME? & REVENUESTARTDATE? & REVENUEENDDATE? & REVENUE2TEMPLATENAME? &
    REVENUE2STARTDATE? & REVENUE2ENDDATE? & BILLTOCONTACTNAME? & BILLTOSOURCE? &
    SHIPTOCONTACTNAME? & SHIPTOSOURCE? & LOCATIONID? & DEPARTMENTID? & PROJECTID? & TASKID? &
    VENDORID? & EMPLOYEEID? & CLASSID? & LINENO? & LINETYPE? & CONTRACTKEY? & CONTRACTSTATE? &
    CONTRACTNAME? & PARENTKEY? & PARENTITEMTYPE? & KITLINENO? & CDCHANGECONTROL? & PERIOD? &
    CANCELDATE? & ITEMKEY? & ITEMNAME? & ITEMTYPE? & DEFERRALSTATUS? & EXCHRATETYPE? & BILLTOKEY? &
    SHIPTOKEY? & BILLINGTEMPLATEKEY? & BILLINGSCHEDULEKEY? & BILLINGSCHEDULESTATUS? &
    BILLINGTEMPLATEMETHOD? & BASEFLATAMOUNT? & TOTALFLATAMOUNT? & TOTALBASEFLATAMOUNT? &
    REVENUETEMPLATEKEY? & REVENUETEMPLATEMETHOD? & REVENUESTEPTEMPLATE? & REVENUE2TEMPLATEKEY? &
    REVENUE2TEMPLATEMETHOD? & REVENUE2STEPTEMPLATE? & REVENUETOTALQUANTITY? & REVENUESCHEDULEKEY? &
    REVENUE2SCHEDULEKEY? & REVENUESCHEDULESTATUS? & REVENUE2SCHEDULESTATUS? & REVENUEJOURNALKEY? &
    REVENUE2JOURNALKEY? & ARUNBILLEDACCTKEY? & ARBILLEDACCTKEY? & DRUNBILLEDACCTKEY? &
    DRBILLEDACCTKEY? & DRPAIDACCTKEY? & SALESUNBILLEDACCTKEY? & SALESBILLEDACCTKEY? &
    SALESPAIDACCTKEY? & LOCATIONKEY? & LOCATIONNAME? & DEPTKEY? & DEPARTMENTNAME? & DBBCATEGORY? &
    MRR? & PRICECALCMEMO? & TASKDIMKEY? & TASKNAME? & DELIVERYSTATUS? & DELIVERYDATE? &
    RENEWALBILLINGTEMPLATEKEY? & REVENUEHOLDDATE? & EXPENSEHOLDDATE? & BILLINGHOLDDATE? &
    REVENUERESUMEDATE? & EXPENSERESUMEDATE? & BILLINGRESUMEDATE? & REVENUEMEMO? & EXPENSEMEMO? &
    BILLINGMEMO? & POSTMEMO? & FLATAMOUNT_MULTIPLIER? & SAASCHANGETYPEID? & REVENUEJOURNAL? &
    REVENUE2JOURNAL? & RENEWAL_TRIGGER_DATE? & CN_LINE_RENEWAL_DATE? & REVENUEJOURNALTITLE? &
    REVENUE2JOURNALTITLE? & HISTORICALLINE? & HISTORICALBILLEDAMT? & HISTORICALRECOGNIZEDAMT? &
    HISTORICALASOFDATE? & HISTORICALOFFSETGLACCTKEY? & HISTORICALOFFSETGLACCTNO? & CUSTOMERDIMKEY? &
    CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEENAME? &
    PROJECTDIMKEY? & PROJECTNAME? & CLASSDIMKEY? & CLASSNAME? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATE: "ENUM",
    BEGINDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    RENEWAL: "BOOLEAN",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    BILLINGMETHOD: "ENUM",
    BILLINGOPTIONS: "ENUM",
    BILLINGFREQUENCY: "ENUM",
    RECURRING: "BOOLEAN",
    PRORATEBILLINGPERIOD: "BOOLEAN",
    BILLINGSTARTDATE: "DATE_MDY",
    BILLINGENDDATE: "DATE_MDY",
    USAGEQTYRESETPERIOD: "ENUM",
    USAGEQTYRECUR: "BOOLEAN",
    GLPOSTINGDATE: "DATE_MDY",
    QUANTITY: "NUMBER",
    PRICE: "NUMBER",
    MULTIPLIER: "NUMBER",
    REV_REC_ON_INVOICE: "BOOLEAN",
    DISCOUNTPERCENT: "NUMBER",
    FLATAMOUNT: "MONEY",
    USAGELINETYPE: "ENUM",
    COMMITTEDUSAGEENDACTION: "ENUM",
    COMMITTEDUSAGEEXCESS: "ENUM",
    REVENUESTARTDATE: "DATE_MDY",
    REVENUEENDDATE: "DATE_MDY",
    REVENUE2STARTDATE: "DATE_MDY",
    REVENUE2ENDDATE: "DATE_MDY",
    BILLTOSOURCE: "ENUM",
    SHIPTOSOURCE: "ENUM",
    LINETYPE: "ENUM",
    CONTRACTKEY: "INTEGER",
    CONTRACTSTATE: "ENUM",
    PARENTKEY: "INTEGER",
    PARENTITEMTYPE: "ENUM",
    PERIOD: "INTEGER",
    CANCELDATE: "DATE_MDY",
    ITEMKEY: "INTEGER",
    ITEMTYPE: "ENUM",
    DEFERRALSTATUS: "ENUM",
    BILLTOKEY: "INTEGER",
    SHIPTOKEY: "INTEGER",
    BILLINGTEMPLATEKEY: "INTEGER",
    BILLINGSCHEDULEKEY: "INTEGER",
    BILLINGSCHEDULESTATUS: "ENUM",
    BILLINGTEMPLATEMETHOD: "ENUM",
    BASEFLATAMOUNT: "NUMBER",
    TOTALFLATAMOUNT: "NUMBER",
    TOTALBASEFLATAMOUNT: "NUMBER",
    REVENUETEMPLATEKEY: "INTEGER",
    REVENUETEMPLATEMETHOD: "ENUM",
    REVENUESTEPTEMPLATE: "BOOLEAN",
    REVENUE2TEMPLATEKEY: "INTEGER",
    REVENUE2TEMPLATEMETHOD: "ENUM",
    REVENUE2STEPTEMPLATE: "BOOLEAN",
    REVENUETOTALQUANTITY: "NUMBER",
    REVENUESCHEDULEKEY: "INTEGER",
    REVENUE2SCHEDULEKEY: "INTEGER",
    REVENUESCHEDULESTATUS: "ENUM",
    REVENUE2SCHEDULESTATUS: "ENUM",
    REVENUEJOURNALKEY: "INTEGER",
    REVENUE2JOURNALKEY: "INTEGER",
    ARUNBILLEDACCTKEY: "INTEGER",
    ARBILLEDACCTKEY: "INTEGER",
    DRUNBILLEDACCTKEY: "INTEGER",
    DRBILLEDACCTKEY: "INTEGER",
    DRPAIDACCTKEY: "INTEGER",
    SALESUNBILLEDACCTKEY: "INTEGER",
    SALESBILLEDACCTKEY: "INTEGER",
    SALESPAIDACCTKEY: "INTEGER",
    DBBCATEGORY: "ENUM",
    MRR: "BOOLEAN",
    TASKDIMKEY: "INTEGER",
    DELIVERYSTATUS: "ENUM",
    DELIVERYDATE: "DATE_MDY",
    RENEWALBILLINGTEMPLATEKEY: "INTEGER",
    REVENUEHOLDDATE: "DATE_MDY",
    EXPENSEHOLDDATE: "DATE_MDY",
    BILLINGHOLDDATE: "DATE_MDY",
    REVENUERESUMEDATE: "DATE_MDY",
    EXPENSERESUMEDATE: "DATE_MDY",
    BILLINGRESUMEDATE: "DATE_MDY",
    FLATAMOUNT_MULTIPLIER: "NUMBER",
    RENEWAL_TRIGGER_DATE: "DATE_MDY",
    CN_LINE_RENEWAL_DATE: "DATE_MDY",
    HISTORICALLINE: "BOOLEAN",
    HISTORICALBILLEDAMT: "NUMBER",
    HISTORICALRECOGNIZEDAMT: "NUMBER",
    HISTORICALASOFDATE: "DATE_MDY",
    HISTORICALOFFSETGLACCTKEY: "INTEGER",
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
  paths: () => contractdetailPaths,
  answer: true,
};

export const contractdetailPaths: Paths = {
  types: {
    BOOLEAN:
      "RENEWAL RECURRING PRORATEBILLINGPERIOD USAGEQTYRECUR REV_REC_ON_INVOICE REVENUESTEPTEMPLATE REVENUE2STEPTEMPLATE MRR HISTORICALLINE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "BEGINDATE ENDDATE EXCH_RATE_DATE BILLINGSTARTDATE BILLINGENDDATE GLPOSTINGDATE REVENUESTARTDATE REVENUEENDDATE REVENUE2STARTDATE REVENUE2ENDDATE CANCELDATE DELIVERYDATE REVENUEHOLDDATE EXPENSEHOLDDATE BILLINGHOLDDATE REVENUERESUMEDATE EXPENSERESUMEDATE BILLINGRESUMEDATE RENEWAL_TRIGGER_DATE CN_LINE_RENEWAL_DATE HISTORICALASOFDATE",
  },
  to: {
    ADDONMRRACCT: () => glAccountPaths,
    ARBILLEDACCT: () => glAccountPaths,
    ARUNBILLEDACCT: () => glAccountPaths,
    BILLINGSCHEDULE: () => contractbillingschedulePaths,
    BILLINGTEMPLATE: () => contractbillingtemplatePaths,
    CHURNMRRACCT: () => glAccountPaths,
    CONTRACT: () => contractPaths,
    CUSTCNTACCT: () => statAccountPaths,
    DEPT: () => departmentPaths,
    DRBILLEDACCT: () => glAccountPaths,
    DRPAIDACCT: () => glAccountPaths,
    DRUNBILLEDACCT: () => glAccountPaths,
    HISTORICALOFFSETGLACCT: () => glAccountPaths,
    ITEM: () => itemPaths,
    LOC: () => locationPaths,
    MRROFFSETACCT: () => glAccountPaths,
    NEWMRRACCT: () => glAccountPaths,
    PARTIALDOWNGRADEACCT: () => glAccountPaths,
    RENEWALBILLINGTEMPLATE: () => contractbillingtemplatePaths,
    RENEWALDOWNGRADEACCT: () => glAccountPaths,
    RENEWALUPGRADEACCT: () => glAccountPaths,
    REVENUE2SCHEDULE: () => contractrevenue2SchedulePaths,
    REVENUE2TEMPLATE: () => contractrevenuetemplatePaths,
    REVENUESCHEDULE: () => contractrevenueschedulePaths,
    REVENUETEMPLATE: () => contractrevenuetemplatePaths,
    SALESBILLEDACCT: () => glAccountPaths,
    SALESPAIDACCT: () => glAccountPaths,
    SALESUNBILLEDACCT: () => glAccountPaths,
    TASK: () => taskPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
