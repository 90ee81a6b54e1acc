// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  Decimal,
  DecimalText,
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
import { type ContractRecord, contractRecord } from "./contract.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Declared in 3.0/contracts.dtd. */
export interface PostContractdetail {
  /** `INTEGER`. */
  RECORDNO: Integer;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate;
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
  /** `INTEGER`. */
  RECORDNO: Integer;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
  MEMO?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLING?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  REVENUE?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  EXPENSE?: boolean;
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
  /** `INTEGER`. */
  RECORDNO: Integer;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
  MEMO?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLING?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  REVENUE?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  EXPENSE?: boolean;
  REVENUEADJUSTMENTTYPE?: "One time" | "Distributed" | "Walk forward";
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
  /** `INTEGER`. */
  RECORDNO: Integer;
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
  CONTRACTID: string;
  ITEMID: string;
  /** "In progress" unless given. */
  STATE?: "Draft" | "Renewal only" | "In progress";
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate;
  ITEMDESC?: string;
  /** `BOOLEAN`. "false" unless given. */
  RENEWAL?: boolean;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate;
  /** `NUMBER`. */
  EXCHANGE_RATE?: Decimal;
  /** "Fixed price" unless given. */
  BILLINGMETHOD: "Fixed price" | "Quantity based";
  /** "Use billing template" unless given. */
  BILLINGOPTIONS?:
    "One-time" | "Use billing template" | "Include with every invoice";
  BILLINGFREQUENCY?: "Monthly" | "Quarterly" | "Annually";
  /** `BOOLEAN`. */
  RECURRING?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  PRORATEBILLINGPERIOD?: boolean;
  BILLINGTEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGSTARTDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGENDDATE?: IsoDate;
  USAGEQTYRESETPERIOD?: "After each invoice" | "After each renewal";
  /** `BOOLEAN`. */
  USAGEQTYRECUR?: boolean;
  RENEWALBILLINGTEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate;
  /** `NUMBER`. */
  QUANTITY?: Decimal;
  /** `NUMBER`. */
  PRICE?: Decimal;
  /** `NUMBER`. */
  MULTIPLIER?: Decimal;
  /** `BOOLEAN`. "false" unless given. */
  REV_REC_ON_INVOICE?: boolean;
  /** `NUMBER`. */
  DISCOUNTPERCENT?: Decimal;
  /** `MONEY`. */
  FLATAMOUNT?: Decimal;
  /** "Variable" unless given. */
  USAGELINETYPE?: "Variable" | "Committed";
  /** "Bill unused quantity" unless given. */
  COMMITTEDUSAGEENDACTION?:
    "Bill unused quantity" | "Cancel unused quantity" | "Do nothing";
  /** "Bill overage" unless given. */
  COMMITTEDUSAGEEXCESS?: "Bill overage" | "Don’t allow overage" | "Do nothing";
  REVENUETEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUESTARTDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUEENDDATE?: IsoDate;
  REVENUE2TEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUE2STARTDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUE2ENDDATE?: IsoDate;
  BILLTOCONTACTNAME?: string;
  BILLTOSOURCE?: "Contract value" | "User-specified value";
  SHIPTOCONTACTNAME?: string;
  SHIPTOSOURCE?: "Contract value" | "User-specified value";
  LOCATIONID: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  TASKID?: string;
  VENDORID?: string;
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
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
  ITEMID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  ITEMDESC?: string;
  /** `BOOLEAN`. "false" unless given. */
  RENEWAL?: boolean | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** `NUMBER`. */
  EXCHANGE_RATE?: Decimal | null;
  /** "Fixed price" unless given. */
  BILLINGMETHOD?: "Fixed price" | "Quantity based" | null;
  /** "Use billing template" unless given. */
  BILLINGOPTIONS?:
    "One-time" | "Use billing template" | "Include with every invoice" | null;
  BILLINGFREQUENCY?: "Monthly" | "Quarterly" | "Annually" | null;
  /** `BOOLEAN`. */
  RECURRING?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  PRORATEBILLINGPERIOD?: boolean | null;
  BILLINGTEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGSTARTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGENDDATE?: IsoDate | null;
  USAGEQTYRESETPERIOD?: "After each invoice" | "After each renewal" | null;
  RENEWALBILLINGTEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** `NUMBER`. */
  QUANTITY?: Decimal | null;
  /** `NUMBER`. */
  PRICE?: Decimal | null;
  /** `NUMBER`. */
  MULTIPLIER?: Decimal | null;
  /** `BOOLEAN`. "false" unless given. */
  REV_REC_ON_INVOICE?: boolean | null;
  /** `NUMBER`. */
  DISCOUNTPERCENT?: Decimal | null;
  /** `MONEY`. */
  FLATAMOUNT?: Decimal | null;
  /** "Variable" unless given. */
  USAGELINETYPE?: "Variable" | "Committed" | null;
  /** "Bill unused quantity" unless given. */
  COMMITTEDUSAGEENDACTION?:
    "Bill unused quantity" | "Cancel unused quantity" | "Do nothing" | null;
  /** "Bill overage" unless given. */
  COMMITTEDUSAGEEXCESS?:
    "Bill overage" | "Don’t allow overage" | "Do nothing" | null;
  REVENUETEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUESTARTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUEENDDATE?: IsoDate | null;
  REVENUE2TEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUE2STARTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUE2ENDDATE?: IsoDate | null;
  BILLTOCONTACTNAME?: string;
  BILLTOSOURCE?: "Contract value" | "User-specified value" | null;
  SHIPTOCONTACTNAME?: string;
  SHIPTOSOURCE?: "Contract value" | "User-specified value" | null;
  LOCATIONID?: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  TASKID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
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
  nulls: true,
  response: () => getContractdetailResponse,
};

/** What Intacct contractdetail DELETE may ask for. */
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

/** What Intacct contractdetail GET may ask for. */
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

/** What Intacct contractdetail readByQuery QUERY may ask for. */
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

/** What Intacct contractdetail QUERY may ask for. */
export type QueryContractdetail = QueryInput;

/** `Intacct contractdetail QUERY Request` */
export const queryContractdetail: QueryProfile<
  ContractdetailRecord & { CONTRACT?: ContractRecord }
> = {
  name: "Intacct contractdetail QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTDETAIL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryContractdetailResponse,
};

/** What Intacct contractdetail LOOKUP may ask for. */
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
  alias: { CONTRACTDETAIL: "contractdetail" },
  types: { contractdetail: () => contractdetailRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contractdetail readByQuery QUERY Response` */
export const readByQueryContractdetailResponse: Profile<ContractdetailData> = {
  name: "Intacct contractdetail readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(contractdetail*)",
  alias: { CONTRACTDETAIL: "contractdetail" },
  types: { contractdetail: () => contractdetailRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contractdetail QUERY Response` */
export const queryContractdetailResponse: Profile<ContractdetailRows> = {
  name: "Intacct contractdetail QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTRACTDETAIL*)",
  types: { CONTRACTDETAIL: () => contractdetailRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contractdetail LOOKUP Response` */
export const lookupContractdetailResponse: Profile<TypeData> = {
  name: "Intacct contractdetail LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contractdetail` holds. */
export interface ContractdetailData extends DataAttributes {
  contractdetail?: ContractdetailRecord[];
}

/** The fields of a contractdetail that can be asked for. */
export type ContractdetailField =
  keyof ContractdetailFields | `${string}.${string}`;

/** What an answer about `CONTRACTDETAIL` holds. */
export interface ContractdetailRows extends DataAttributes {
  CONTRACTDETAIL?: ContractdetailRecord[];
}

/** A line of a contract. Declared in 3.0/contracts.dtd. */
export interface ContractdetailFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CONTRACTID?: string;
  ITEMID?: string;
  /** "In progress" unless given. */
  STATE?: "Draft" | "Renewal only" | "In progress" | (string & {}) | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  ITEMDESC?: string;
  /** `BOOLEAN`. "false" unless given. */
  RENEWAL?: boolean | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** "Fixed price" unless given. */
  BILLINGMETHOD?: "Fixed price" | "Quantity based" | (string & {}) | null;
  /** "Use billing template" unless given. */
  BILLINGOPTIONS?:
    | "One-time"
    | "Use billing template"
    | "Include with every invoice"
    | (string & {})
    | null;
  BILLINGFREQUENCY?:
    "Monthly" | "Quarterly" | "Annually" | (string & {}) | null;
  /** `BOOLEAN`. */
  RECURRING?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  PRORATEBILLINGPERIOD?: boolean | null;
  BILLINGTEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGSTARTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGENDDATE?: IsoDate | null;
  USAGEQTYRESETPERIOD?:
    "After each invoice" | "After each renewal" | (string & {}) | null;
  /** `BOOLEAN`. */
  USAGEQTYRECUR?: boolean | null;
  RENEWALBILLINGTEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** `NUMBER`. */
  QUANTITY?: DecimalText | null;
  /** `NUMBER`. */
  PRICE?: DecimalText | null;
  /** `NUMBER`. */
  MULTIPLIER?: DecimalText | null;
  /** `BOOLEAN`. "false" unless given. */
  REV_REC_ON_INVOICE?: boolean | null;
  /** `NUMBER`. */
  DISCOUNTPERCENT?: DecimalText | null;
  /** `MONEY`. */
  FLATAMOUNT?: DecimalText | null;
  /** "Variable" unless given. */
  USAGELINETYPE?: "Variable" | "Committed" | (string & {}) | null;
  /** "Bill unused quantity" unless given. */
  COMMITTEDUSAGEENDACTION?:
    | "Bill unused quantity"
    | "Cancel unused quantity"
    | "Do nothing"
    | (string & {})
    | null;
  /** "Bill overage" unless given. */
  COMMITTEDUSAGEEXCESS?:
    | "Bill overage"
    | "Don’t allow overage"
    | "Do nothing"
    | (string & {})
    | null;
  REVENUETEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUESTARTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUEENDDATE?: IsoDate | null;
  REVENUE2TEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUE2STARTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUE2ENDDATE?: IsoDate | null;
  BILLTOCONTACTNAME?: string;
  BILLTOSOURCE?:
    "Contract value" | "User-specified value" | (string & {}) | null;
  SHIPTOCONTACTNAME?: string;
  SHIPTOSOURCE?:
    "Contract value" | "User-specified value" | (string & {}) | null;
  LOCATIONID?: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  TASKID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  CLASSID?: string;
  /** `INTEGER`. */
  LINENO?: IntegerText | null;
  LINETYPE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContractdetailRecord
  extends ContractdetailFields, OpenValues {}

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
    VENDORID? & EMPLOYEEID? & CLASSID? & LINENO? & LINETYPE? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATE: {
      name: "STRING",
      base: "enum",
      values: ["Draft", "Renewal only", "In progress"],
      open: true,
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
      open: true,
    },
    BILLINGOPTIONS: {
      name: "STRING",
      base: "enum",
      values: [
        "One-time",
        "Use billing template",
        "Include with every invoice",
      ],
      open: true,
    },
    BILLINGFREQUENCY: {
      name: "STRING",
      base: "enum",
      values: ["Monthly", "Quarterly", "Annually"],
      open: true,
    },
    RECURRING: "BOOLEAN",
    PRORATEBILLINGPERIOD: "BOOLEAN",
    BILLINGSTARTDATE: "DATE_MDY",
    BILLINGENDDATE: "DATE_MDY",
    USAGEQTYRESETPERIOD: {
      name: "STRING",
      base: "enum",
      values: ["After each invoice", "After each renewal"],
      open: true,
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
      open: true,
    },
    COMMITTEDUSAGEENDACTION: {
      name: "STRING",
      base: "enum",
      values: ["Bill unused quantity", "Cancel unused quantity", "Do nothing"],
      open: true,
    },
    COMMITTEDUSAGEEXCESS: {
      name: "STRING",
      base: "enum",
      values: ["Bill overage", "Don’t allow overage", "Do nothing"],
      open: true,
    },
    REVENUESTARTDATE: "DATE_MDY",
    REVENUEENDDATE: "DATE_MDY",
    REVENUE2STARTDATE: "DATE_MDY",
    REVENUE2ENDDATE: "DATE_MDY",
    BILLTOSOURCE: {
      name: "STRING",
      base: "enum",
      values: ["Contract value", "User-specified value"],
      open: true,
    },
    SHIPTOSOURCE: {
      name: "STRING",
      base: "enum",
      values: ["Contract value", "User-specified value"],
      open: true,
    },
    LINENO: "INTEGER",
    CONTRACT: () => contractRecord,
  },
  nulls: true,
};
