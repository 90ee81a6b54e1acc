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
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Declared in 3.0/contracts.dtd. */
export interface PostContract {
  /** `INTEGER`. */
  RECORDNO: Integer;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate;
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
  CONTRACTID?: string;
  CUSTOMERID: string;
  NAME: string;
  /** "In progress" unless given. */
  STATE?: "In progress" | "Draft";
  CONTRACTTYPE?: string;
  BILLTOCONTACTNAME?: string;
  DESCRIPTION?: string;
  SHIPTOCONTACTNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate;
  BILLINGFREQUENCY?: "Monthly" | "Quarterly" | "Annually";
  TERMNAME: string;
  /** "Termed" unless given. */
  TERMTYPE: "Termed" | "Evergreen";
  /** "C" unless given. */
  APPLICATION: "C" | "O";
  ADDITIONALCONTACTNAME?: string;
  EVERGREENMACRO?: string;
  PRCLIST?: string;
  MEAPRCLIST?: string;
  /** `INTEGER`. */
  ADVBILLBY?: Integer;
  ADVBILLBYTYPE?: "days" | "months";
  /** `INTEGER`. */
  RENEWALADVBILLBY?: Integer;
  RENEWALADVBILLBYTYPE?: "days" | "months";
  SUPDOCID?: string;
  LOCATIONID: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  CLASSID?: string;
  CURRENCY?: string;
  /** "Intacct Daily Rate" unless given. */
  EXCHRATETYPE?: string;
  /** `BOOLEAN`. "false" unless given. */
  RENEWAL?: boolean;
  RENEWALMACRO?: string;
  /** `INTEGER`. */
  RENEWTERMLENGTH?: Integer;
  /** "Months" unless given. */
  RENEWTERMPERIOD?: "Years" | "Months" | "Days";
}

/** `Intacct contract CREATE Request` */
export const createContract: FunctionProfile<CreateContract, ContractData> = {
  name: "Intacct contract CREATE Request",
  version: "3.0",
  within: "create",
  element: "CONTRACT",
  content: `(CONTRACTID? & CUSTOMERID & NAME & STATE? & CONTRACTTYPE? & BILLTOCONTACTNAME? & DESCRIPTION? &
    SHIPTOCONTACTNAME? & BEGINDATE & ENDDATE? & BILLINGFREQUENCY? & TERMNAME & TERMTYPE &
    APPLICATION & ADDITIONALCONTACTNAME? & EVERGREENMACRO? & PRCLIST? & MEAPRCLIST? & ADVBILLBY? &
    ADVBILLBYTYPE? & RENEWALADVBILLBY? & RENEWALADVBILLBYTYPE? & SUPDOCID? & LOCATIONID &
    DEPARTMENTID? & PROJECTID? & VENDORID? & EMPLOYEEID? & CLASSID? & CURRENCY? & EXCHRATETYPE? &
    RENEWAL? & RENEWALMACRO? & RENEWTERMLENGTH? & RENEWTERMPERIOD? & #ANY*)`,
  source: "documented",
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
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        CONTRACTID?: string;
      }
    | { RECORDNO?: never; CONTRACTID: string }
  );

interface UpdateContractFields {
  CUSTOMERID?: string;
  NAME?: string;
  CONTRACTTYPE?: string;
  BILLTOCONTACTNAME?: string;
  DESCRIPTION?: string;
  SHIPTOCONTACTNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  BILLINGFREQUENCY?: "Monthly" | "Quarterly" | "Annually" | null;
  TERMNAME?: string;
  /** "Termed" unless given. */
  TERMTYPE?: "Termed" | "Evergreen" | null;
  /** "C" unless given. */
  APPLICATION?: "C" | "O" | null;
  ADDITIONALCONTACTNAME?: string;
  EVERGREENMACRO?: string;
  PRCLIST?: string;
  MEAPRCLIST?: string;
  /** `INTEGER`. */
  ADVBILLBY?: Integer | null;
  ADVBILLBYTYPE?: "days" | "months" | null;
  /** `INTEGER`. */
  RENEWALADVBILLBY?: Integer | null;
  RENEWALADVBILLBYTYPE?: "days" | "months" | null;
  SUPDOCID?: string;
  LOCATIONID?: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  CLASSID?: string;
  CURRENCY?: string;
  /** "Intacct Daily Rate" unless given. */
  EXCHRATETYPE?: string;
  /** `BOOLEAN`. "false" unless given. */
  RENEWAL?: boolean | null;
  RENEWALMACRO?: string;
  /** `INTEGER`. */
  RENEWTERMLENGTH?: Integer | null;
  /** "Months" unless given. */
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
  nulls: true,
  response: () => getContractResponse,
};

/** What Intacct contract DELETE may ask for. */
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

/** What Intacct contract GET may ask for. */
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

/** What Intacct contract readByName GET may ask for. */
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

/** What Intacct contract readByQuery QUERY may ask for. */
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

/** What Intacct contract QUERY may ask for. */
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

/** What Intacct contract LOOKUP may ask for. */
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
  alias: { CONTRACT: "contract" },
  types: { contract: () => contractRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contract readByName GET Response` */
export const readByNameContractResponse: Profile<ContractData> = {
  name: "Intacct contract readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(contract*)",
  alias: { CONTRACT: "contract" },
  types: { contract: () => contractRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contract readByQuery QUERY Response` */
export const readByQueryContractResponse: Profile<ContractData> = {
  name: "Intacct contract readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(contract*)",
  alias: { CONTRACT: "contract" },
  types: { contract: () => contractRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contract QUERY Response` */
export const queryContractResponse: Profile<ContractRows> = {
  name: "Intacct contract QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTRACT*)",
  types: { CONTRACT: () => contractRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contract LOOKUP Response` */
export const lookupContractResponse: Profile<TypeData> = {
  name: "Intacct contract LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contract` holds. */
export interface ContractData extends DataAttributes {
  contract?: ContractRecord[];
}

/** The fields of a contract that can be asked for. */
export type ContractField = keyof ContractFields | `${string}.${string}`;

/** What an answer about `CONTRACT` holds. */
export interface ContractRows extends DataAttributes {
  CONTRACT?: ContractRecord[];
}

/** A contract with a customer. Declared in 3.0/contracts.dtd. */
export interface ContractFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CONTRACTID?: string;
  CUSTOMERID?: string;
  NAME?: string;
  /** "In progress" unless given. */
  STATE?: "In progress" | "Draft" | (string & {}) | null;
  CONTRACTTYPE?: string;
  BILLTOCONTACTNAME?: string;
  DESCRIPTION?: string;
  SHIPTOCONTACTNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  BILLINGFREQUENCY?:
    "Monthly" | "Quarterly" | "Annually" | (string & {}) | null;
  TERMNAME?: string;
  /** "Termed" unless given. */
  TERMTYPE?: "Termed" | "Evergreen" | (string & {}) | null;
  /** "C" unless given. */
  APPLICATION?: "C" | "O" | (string & {}) | null;
  ADDITIONALCONTACTNAME?: string;
  EVERGREENMACRO?: string;
  PRCLIST?: string;
  MEAPRCLIST?: string;
  /** `INTEGER`. */
  ADVBILLBY?: IntegerText | null;
  ADVBILLBYTYPE?: "days" | "months" | (string & {}) | null;
  /** `INTEGER`. */
  RENEWALADVBILLBY?: IntegerText | null;
  RENEWALADVBILLBYTYPE?: "days" | "months" | (string & {}) | null;
  SUPDOCID?: string;
  LOCATIONID?: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  CLASSID?: string;
  CURRENCY?: string;
  /** "Intacct Daily Rate" unless given. */
  EXCHRATETYPE?: string;
  /** `BOOLEAN`. "false" unless given. */
  RENEWAL?: boolean | null;
  RENEWALMACRO?: string;
  /** `INTEGER`. */
  RENEWTERMLENGTH?: IntegerText | null;
  /** "Months" unless given. */
  RENEWTERMPERIOD?: "Years" | "Months" | "Days" | (string & {}) | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContractRecord extends ContractFields, OpenValues {}

export const contractRecord: Shape<ContractRecord> = {
  element: "CONTRACT",
  content: `(RECORDNO? & CONTRACTID? & CUSTOMERID? & NAME? & STATE? & CONTRACTTYPE? & BILLTOCONTACTNAME? &
    DESCRIPTION? & SHIPTOCONTACTNAME? & BEGINDATE? & ENDDATE? & BILLINGFREQUENCY? & TERMNAME? &
    TERMTYPE? & APPLICATION? & ADDITIONALCONTACTNAME? & EVERGREENMACRO? & PRCLIST? & MEAPRCLIST? &
    ADVBILLBY? & ADVBILLBYTYPE? & RENEWALADVBILLBY? & RENEWALADVBILLBYTYPE? & SUPDOCID? &
    LOCATIONID? & DEPARTMENTID? & PROJECTID? & VENDORID? & EMPLOYEEID? & CLASSID? & CURRENCY? &
    EXCHRATETYPE? & RENEWAL? & RENEWALMACRO? & RENEWTERMLENGTH? & RENEWTERMPERIOD? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATE: {
      name: "STRING",
      base: "enum",
      values: ["In progress", "Draft"],
      open: true,
    },
    BEGINDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    BILLINGFREQUENCY: {
      name: "STRING",
      base: "enum",
      values: ["Monthly", "Quarterly", "Annually"],
      open: true,
    },
    TERMTYPE: {
      name: "STRING",
      base: "enum",
      values: ["Termed", "Evergreen"],
      open: true,
    },
    APPLICATION: {
      name: "STRING",
      base: "enum",
      values: ["C", "O"],
      open: true,
    },
    ADVBILLBY: "INTEGER",
    ADVBILLBYTYPE: {
      name: "STRING",
      base: "enum",
      values: ["days", "months"],
      open: true,
    },
    RENEWALADVBILLBY: "INTEGER",
    RENEWALADVBILLBYTYPE: {
      name: "STRING",
      base: "enum",
      values: ["days", "months"],
      open: true,
    },
    RENEWAL: "BOOLEAN",
    RENEWTERMLENGTH: "INTEGER",
    RENEWTERMPERIOD: {
      name: "STRING",
      base: "enum",
      values: ["Years", "Months", "Days"],
      open: true,
    },
  },
  nulls: true,
};
