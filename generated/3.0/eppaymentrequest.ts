// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd, shared/expenses.dtd; do not edit.
import type {
  Created,
  Decimal,
  FunctionProfile,
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Requests the reimbursement of an employee's expenses. Declared in shared/expenses.dtd. */
export interface CreateReimbursementRequest {
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  bankaccountid: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  paymentmethod: "Printed Check" | "EFT" | "Cash" | "ACH";
  /** `DATE`, sent as year, month and day. */
  paymentdate: IsoDate;
  /** "employee" unless given. */
  paymentoption?: "employee" | "expense" | "employeepref";
  eppaymentrequestitems: readonly [
    EpPaymentRequestItem,
    ...EpPaymentRequestItem[],
  ];
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  documentnumber?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  paymentdescription?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  paymentcontact?: string;
}

/** `Intacct reimbursementrequest CREATE Request` */
export const createReimbursementRequest: FunctionProfile<
  CreateReimbursementRequest,
  Created
> = {
  name: "Intacct reimbursementrequest CREATE Request",
  version: "3.0",
  element: "create_reimbursementrequest",
  content: `(bankaccountid, employeeid, memo?, paymentmethod, paymentdate, paymentoption?,
    eppaymentrequestitems, documentnumber?, paymentdescription?, paymentcontact?)`,
  types: {
    bankaccountid: "STRING_24 borrowed",
    employeeid: "ID",
    memo: "STRING_500 borrowed",
    paymentmethod: {
      name: "STRING",
      base: "enum",
      values: ["Printed Check", "EFT", "Cash", "ACH"],
    },
    paymentdate: "DATE",
    paymentoption: {
      name: "STRING",
      base: "enum",
      values: ["employee", "expense", "employeepref"],
    },
    eppaymentrequestitems: () => epPaymentRequestItems,
    documentnumber: "STRING_20 borrowed",
    paymentdescription: "STRING_500 borrowed",
    paymentcontact: "STRING_30 borrowed",
  },
};

/** What Intacct eppaymentrequest GET may ask for. */
export type GetEpPaymentRequest = Read<EpPaymentRequestField | "*">;

/** `Intacct eppaymentrequest GET Request` */
export const getEpPaymentRequest: FunctionProfile<
  GetEpPaymentRequest,
  EpPaymentRequestData
> = {
  name: "Intacct eppaymentrequest GET Request",
  version: "3.0",
  fixed: { object: "EPPAYMENTREQUEST" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getEpPaymentRequestResponse,
};

/** What Intacct eppaymentrequest readByQuery QUERY may ask for. */
export type ReadByQueryEpPaymentRequest = ReadByQuery<
  EpPaymentRequestField | "*"
>;

/** `Intacct eppaymentrequest readByQuery QUERY Request` */
export const readByQueryEpPaymentRequest: FunctionProfile<
  ReadByQueryEpPaymentRequest,
  EpPaymentRequestData
> = {
  name: "Intacct eppaymentrequest readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EPPAYMENTREQUEST" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryEpPaymentRequestResponse,
};

/** What Intacct eppaymentrequest QUERY may ask for. */
export type QueryEpPaymentRequest = QueryInput;

/** `Intacct eppaymentrequest QUERY Request` */
export const queryEpPaymentRequest: QueryProfile<EpPaymentRequestRecord> = {
  name: "Intacct eppaymentrequest QUERY Request",
  version: "3.0",
  fixed: { object: "EPPAYMENTREQUEST" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryEpPaymentRequestResponse,
};

/** What Intacct eppaymentrequest LOOKUP may ask for. */
export type LookupEpPaymentRequest = Lookup;

/** `Intacct eppaymentrequest LOOKUP Request` */
export const lookupEpPaymentRequest: FunctionProfile<
  LookupEpPaymentRequest,
  TypeData
> = {
  name: "Intacct eppaymentrequest LOOKUP Request",
  version: "3.0",
  fixed: { object: "EPPAYMENTREQUEST" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupEpPaymentRequestResponse,
};

/** `Intacct eppaymentrequest GET Response` */
export const getEpPaymentRequestResponse: Profile<EpPaymentRequestData> = {
  name: "Intacct eppaymentrequest GET Response",
  version: "3.0",
  element: "data",
  content: "(eppaymentrequest*)",
  alias: { EPPAYMENTREQUEST: "eppaymentrequest" },
  types: { eppaymentrequest: () => epPaymentRequestRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct eppaymentrequest readByQuery QUERY Response` */
export const readByQueryEpPaymentRequestResponse: Profile<EpPaymentRequestData> =
  {
    name: "Intacct eppaymentrequest readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(eppaymentrequest*)",
    alias: { EPPAYMENTREQUEST: "eppaymentrequest" },
    types: { eppaymentrequest: () => epPaymentRequestRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct eppaymentrequest QUERY Response` */
export const queryEpPaymentRequestResponse: Profile<EpPaymentRequestRows> = {
  name: "Intacct eppaymentrequest QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EPPAYMENTREQUEST*)",
  types: { EPPAYMENTREQUEST: () => epPaymentRequestRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct eppaymentrequest LOOKUP Response` */
export const lookupEpPaymentRequestResponse: Profile<TypeData> = {
  name: "Intacct eppaymentrequest LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `eppaymentrequest` holds. */
export interface EpPaymentRequestData extends DataAttributes {
  eppaymentrequest?: EpPaymentRequestRecord[];
}

/** The fields of an eppaymentrequest that can be asked for. */
export type EpPaymentRequestField =
  keyof EpPaymentRequestFields | `${string}.${string}`;

/** What an answer about `EPPAYMENTREQUEST` holds. */
export interface EpPaymentRequestRows extends DataAttributes {
  EPPAYMENTREQUEST?: EpPaymentRequestRecord[];
}

export const epPaymentRequestItems: Shape<
  readonly [EpPaymentRequestItem, ...EpPaymentRequestItem[]]
> = {
  element: "eppaymentrequestitems",
  content: "(eppaymentrequestitem+)",
  types: { eppaymentrequestitem: () => epPaymentRequestItem },
};

/** An expense report to reimburse, and how much of it. Declared in shared/expenses.dtd. */
export interface EpPaymentRequestItem {
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `KEY`. */
  key: string;
  /** Borrowed from 2.1: `MONEY`. */
  paymentamount: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  credittoapply?: Decimal;
}

export const epPaymentRequestItem: Shape<EpPaymentRequestItem> = {
  element: "eppaymentrequestitem",
  content: "(key, paymentamount, credittoapply?)",
  types: { key: "KEY", paymentamount: "MONEY", credittoapply: "MONEY" },
  attributes: { externalkey: '(true | false) "false"' },
};

/** A request to reimburse an employee. Declared in 3.0/expenses.dtd. */
export interface EpPaymentRequestFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  PAYMENTAMOUNT?: string;
  EMPLOYEEID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface EpPaymentRequestRecord
  extends EpPaymentRequestFields, OpenValues {}

export const epPaymentRequestRecord: Shape<EpPaymentRequestRecord> = {
  element: "EPPAYMENTREQUEST",
  content: "(RECORDNO? & PAYMENTAMOUNT? & EMPLOYEEID? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
