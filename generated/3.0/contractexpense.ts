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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Declared in 3.0/contracts.dtd. */
export interface HoldContractexpense {
  /** `INTEGER`. */
  RECORDNO: Integer;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
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
  /** `INTEGER`. */
  RECORDNO: Integer;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
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
        CONTRACTID: string;
        /** `INTEGER`. */
        CONTRACTDETAILKEY?: Integer;
      }
    | {
        CONTRACTID?: never;
        /** `INTEGER`. */
        CONTRACTDETAILKEY: Integer;
      }
  );

interface CreateContractexpenseFields {
  ITEMID: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate;
  /** `NUMBER`. */
  EXCHANGE_RATE?: Decimal;
  /** `MONEY`. */
  AMOUNT: Decimal;
  LOCATIONID: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  CLASSID?: string;
  TEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate;
  TEMPLATE2NAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  START2DATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  END2DATE?: IsoDate;
  /** "In progress" unless given. */
  STATE?: "Draft" | "In progress";
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
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
  ITEMID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** `NUMBER`. */
  EXCHANGE_RATE?: Decimal | null;
  /** `MONEY`. */
  AMOUNT?: Decimal | null;
  LOCATIONID?: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  CLASSID?: string;
  TEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  TEMPLATE2NAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  START2DATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
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
  nulls: true,
  response: () => getContractexpenseResponse,
};

/** What Intacct contractexpense DELETE may ask for. */
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

/** What Intacct contractexpense GET may ask for. */
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

/** What Intacct contractexpense readByQuery QUERY may ask for. */
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

/** What Intacct contractexpense QUERY may ask for. */
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

/** What Intacct contractexpense LOOKUP may ask for. */
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
  alias: { CONTRACTEXPENSE: "contractexpense" },
  types: { contractexpense: () => contractexpenseRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contractexpense readByQuery QUERY Response` */
export const readByQueryContractexpenseResponse: Profile<ContractexpenseData> =
  {
    name: "Intacct contractexpense readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractexpense*)",
    alias: { CONTRACTEXPENSE: "contractexpense" },
    types: { contractexpense: () => contractexpenseRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractexpense QUERY Response` */
export const queryContractexpenseResponse: Profile<ContractexpenseRows> = {
  name: "Intacct contractexpense QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTRACTEXPENSE*)",
  types: { CONTRACTEXPENSE: () => contractexpenseRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct contractexpense LOOKUP Response` */
export const lookupContractexpenseResponse: Profile<TypeData> = {
  name: "Intacct contractexpense LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contractexpense` holds. */
export interface ContractexpenseData extends DataAttributes {
  contractexpense?: ContractexpenseRecord[];
}

/** The fields of a contractexpense that can be asked for. */
export type ContractexpenseField =
  keyof ContractexpenseFields | `${string}.${string}`;

/** What an answer about `CONTRACTEXPENSE` holds. */
export interface ContractexpenseRows extends DataAttributes {
  CONTRACTEXPENSE?: ContractexpenseRecord[];
}

/** An expense of a contract, or of a line of it. Declared in 3.0/contracts.dtd. */
export interface ContractexpenseFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CONTRACTID?: string;
  ITEMID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
  LOCATIONID?: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  CLASSID?: string;
  TEMPLATENAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  TEMPLATE2NAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  START2DATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  END2DATE?: IsoDate | null;
  /** `INTEGER`. */
  CONTRACTDETAILKEY?: IntegerText | null;
  /** "In progress" unless given. */
  STATE?: "Draft" | "In progress" | (string & {}) | null;
  TYPE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContractexpenseRecord
  extends ContractexpenseFields, OpenValues {}

export const contractexpenseRecord: Shape<ContractexpenseRecord> = {
  element: "CONTRACTEXPENSE",
  content: `(RECORDNO? & CONTRACTID? & ITEMID? & POSTINGDATE? & EXCH_RATE_DATE? & EXCHANGE_RATE? & AMOUNT? &
    LOCATIONID? & DEPARTMENTID? & PROJECTID? & VENDORID? & EMPLOYEEID? & CLASSID? & TEMPLATENAME? &
    STARTDATE? & ENDDATE? & TEMPLATE2NAME? & START2DATE? & END2DATE? & CONTRACTDETAILKEY? & STATE? &
    TYPE? & #ANY*)`,
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
    CONTRACTDETAILKEY: "INTEGER",
    STATE: {
      name: "STRING",
      base: "enum",
      values: ["Draft", "In progress"],
      open: true,
    },
  },
  nulls: true,
};
