// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
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

/** What Intacct eppayment GET may ask for. */
export type GetEpPayment = Read<EpPaymentField | "*">;

/** `Intacct eppayment GET Request` */
export const getEpPayment: FunctionProfile<GetEpPayment, EpPaymentData> = {
  name: "Intacct eppayment GET Request",
  version: "3.0",
  fixed: { object: "EPPAYMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getEpPaymentResponse,
};

/** What Intacct eppayment readByQuery QUERY may ask for. */
export type ReadByQueryEpPayment = ReadByQuery<EpPaymentField | "*">;

/** `Intacct eppayment readByQuery QUERY Request` */
export const readByQueryEpPayment: FunctionProfile<
  ReadByQueryEpPayment,
  EpPaymentData
> = {
  name: "Intacct eppayment readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EPPAYMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryEpPaymentResponse,
};

/** What Intacct eppayment QUERY may ask for. */
export type QueryEpPayment = QueryInput;

/** `Intacct eppayment QUERY Request` */
export const queryEpPayment: QueryProfile<EpPaymentRecord> = {
  name: "Intacct eppayment QUERY Request",
  version: "3.0",
  fixed: { object: "EPPAYMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryEpPaymentResponse,
};

/** What Intacct eppayment LOOKUP may ask for. */
export type LookupEpPayment = Lookup;

/** `Intacct eppayment LOOKUP Request` */
export const lookupEpPayment: FunctionProfile<LookupEpPayment, TypeData> = {
  name: "Intacct eppayment LOOKUP Request",
  version: "3.0",
  fixed: { object: "EPPAYMENT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupEpPaymentResponse,
};

/** `Intacct eppayment GET Response` */
export const getEpPaymentResponse: Profile<EpPaymentData> = {
  name: "Intacct eppayment GET Response",
  version: "3.0",
  element: "data",
  content: "(eppayment*)",
  alias: { EPPAYMENT: "eppayment" },
  types: { eppayment: () => epPaymentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct eppayment readByQuery QUERY Response` */
export const readByQueryEpPaymentResponse: Profile<EpPaymentData> = {
  name: "Intacct eppayment readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(eppayment*)",
  alias: { EPPAYMENT: "eppayment" },
  types: { eppayment: () => epPaymentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct eppayment QUERY Response` */
export const queryEpPaymentResponse: Profile<EpPaymentRows> = {
  name: "Intacct eppayment QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EPPAYMENT*)",
  types: { EPPAYMENT: () => epPaymentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct eppayment LOOKUP Response` */
export const lookupEpPaymentResponse: Profile<TypeData> = {
  name: "Intacct eppayment LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `eppayment` holds. */
export interface EpPaymentData extends DataAttributes {
  eppayment?: EpPaymentRecord[];
}

/** The fields of an eppayment that can be asked for. */
export type EpPaymentField = keyof EpPaymentFields | `${string}.${string}`;

/** What an answer about `EPPAYMENT` holds. */
export interface EpPaymentRows extends DataAttributes {
  EPPAYMENT?: EpPaymentRecord[];
}

/** A reimbursement of an employee. Declared in 3.0/expenses.dtd. */
export interface EpPaymentFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  PAYMENTTYPE?: string;
  PAYMENTAMOUNT?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface EpPaymentRecord extends EpPaymentFields, OpenValues {}

export const epPaymentRecord: Shape<EpPaymentRecord> = {
  element: "EPPAYMENT",
  content: "(RECORDNO? & PAYMENTTYPE? & PAYMENTAMOUNT? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
