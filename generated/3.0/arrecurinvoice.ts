// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, shared/receivables.dtd, shared/structures.dtd; do not edit.
import type {
  Completed,
  Created,
  Decimal,
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
import { type Ending, ending } from "./ending.js";
import type { Currency } from "./groups.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type RecurLineItem, recurLineItem } from "./recurlineitem.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

/** Sets up an invoice that recurs, and how it is to be paid. Declared in shared/receivables.dtd. */
export type CreateRecurringInvoice = CreateRecurringInvoiceFields &
  Currency &
  (
    | { accounttype?: never; bankaccountid?: never; glaccountkey?: never }
    | {
        accounttype: string;
        /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
        bankaccountid: string;
        glaccountkey?: never;
      }
    | {
        accounttype: string;
        bankaccountid?: never;
        /** Borrowed from 2.1: `KEY`. */
        glaccountkey: string;
      }
  );

interface CreateRecurringInvoiceFields {
  /** Borrowed from 2.1: `ID`. */
  customerid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  recordid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  docnumber?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractdesc?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  billtocontactname?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  shiptocontactname?: string;
  /** `DATE`, sent as year, month and day. */
  startdate: IsoDate;
  /** The end of a recurrence: after so many times, or on a date. */
  ending?: Ending;
  modenew?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  interval?: Integer;
  /** Borrowed from 2.1: `BOOLEAN`. */
  eom?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a recurring invoice. */
  recurinvoiceitems: readonly [RecurLineItem, ...RecurLineItem[]];
  paymethod?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  payinfull?: boolean;
  /** Borrowed from 2.1: `MONEY`. */
  paymentamount?: Decimal;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  customercreditcardkey?: string;
  /** Borrowed from 2.1: `STRING_60`: at most 60 characters. */
  customerbankaccountkey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  creditcardtype?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  expirednotify?: boolean;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  expirednotifyemail?: string;
}

/** `Intacct recurringinvoice CREATE Request` */
export const createRecurringInvoice: FunctionProfile<
  CreateRecurringInvoice,
  Created
> = {
  name: "Intacct recurringinvoice CREATE Request",
  version: "3.0",
  element: "create_recurringinvoice",
  content: `(customerid, datecreated, recordid?, docnumber?, description?, contractid?, contractdesc?,
    termname, (currency, ((exchratedate?, exchratetype) | exchrate))?, status?, supdocid?,
    billtocontactname?, shiptocontactname?, startdate, ending?, modenew?, interval?, eom?,
    taxsolutionid?, recurinvoiceitems, paymethod?, payinfull?, paymentamount?,
    customercreditcardkey?, customerbankaccountkey?, creditcardtype?, expirednotify?,
    expirednotifyemail?, (accounttype, (bankaccountid | glaccountkey))?)`,
  types: {
    customerid: "ID",
    datecreated: "DATE",
    recordid: "STRING_100 borrowed",
    docnumber: "STRING_100 borrowed",
    description: "STRING_80 borrowed",
    contractid: "STRING_100 borrowed",
    contractdesc: "STRING_100 borrowed",
    termname: "STRING_40 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    status: enumStatus,
    supdocid: "STRING_100 borrowed",
    billtocontactname: "STRING_100 borrowed",
    shiptocontactname: "STRING_100 borrowed",
    startdate: "DATE",
    ending: () => ending,
    interval: "INTEGER",
    eom: "BOOLEAN",
    taxsolutionid: "STRING_100 borrowed",
    recurinvoiceitems: () => recurInvoiceItems,
    payinfull: "BOOLEAN",
    paymentamount: "MONEY",
    customercreditcardkey: "STRING_30 borrowed",
    customerbankaccountkey: "STRING_60 borrowed",
    creditcardtype: "STRING_30 borrowed",
    expirednotify: "BOOLEAN",
    expirednotifyemail: "STRING_4000 borrowed",
    bankaccountid: "STRING_24 borrowed",
    glaccountkey: "KEY",
  },
};

/** Deletes a recurring invoice. Declared in shared/receivables.dtd. */
export interface DeleteRecurringInvoice {
  /** Attribute. */
  key: string;
}

/** `Intacct recurringinvoice DELETE Request` */
export const deleteRecurringInvoice: FunctionProfile<
  DeleteRecurringInvoice,
  Completed
> = {
  name: "Intacct recurringinvoice DELETE Request",
  version: "3.0",
  element: "delete_recurringinvoice",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** What Intacct arrecurinvoice GET may ask for. */
export type GetArRecurInvoice = Read<ArRecurInvoiceField | "*">;

/** `Intacct arrecurinvoice GET Request` */
export const getArRecurInvoice: FunctionProfile<
  GetArRecurInvoice,
  ArRecurInvoiceData
> = {
  name: "Intacct arrecurinvoice GET Request",
  version: "3.0",
  fixed: { object: "ARRECURINVOICE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArRecurInvoiceResponse,
};

/** What Intacct arrecurinvoice readByQuery QUERY may ask for. */
export type ReadByQueryArRecurInvoice = ReadByQuery<ArRecurInvoiceField | "*">;

/** `Intacct arrecurinvoice readByQuery QUERY Request` */
export const readByQueryArRecurInvoice: FunctionProfile<
  ReadByQueryArRecurInvoice,
  ArRecurInvoiceData
> = {
  name: "Intacct arrecurinvoice readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARRECURINVOICE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArRecurInvoiceResponse,
};

/** What Intacct arrecurinvoice QUERY may ask for. */
export type QueryArRecurInvoice = QueryInput;

/** `Intacct arrecurinvoice QUERY Request` */
export const queryArRecurInvoice: QueryProfile<ArRecurInvoiceRecord> = {
  name: "Intacct arrecurinvoice QUERY Request",
  version: "3.0",
  fixed: { object: "ARRECURINVOICE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArRecurInvoiceResponse,
};

/** What Intacct arrecurinvoice LOOKUP may ask for. */
export type LookupArRecurInvoice = Lookup;

/** `Intacct arrecurinvoice LOOKUP Request` */
export const lookupArRecurInvoice: FunctionProfile<
  LookupArRecurInvoice,
  TypeData
> = {
  name: "Intacct arrecurinvoice LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARRECURINVOICE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArRecurInvoiceResponse,
};

/** `Intacct arrecurinvoice GET Response` */
export const getArRecurInvoiceResponse: Profile<ArRecurInvoiceData> = {
  name: "Intacct arrecurinvoice GET Response",
  version: "3.0",
  element: "data",
  content: "(arrecurinvoice*)",
  alias: { ARRECURINVOICE: "arrecurinvoice" },
  types: { arrecurinvoice: () => arRecurInvoiceRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arrecurinvoice readByQuery QUERY Response` */
export const readByQueryArRecurInvoiceResponse: Profile<ArRecurInvoiceData> = {
  name: "Intacct arrecurinvoice readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arrecurinvoice*)",
  alias: { ARRECURINVOICE: "arrecurinvoice" },
  types: { arrecurinvoice: () => arRecurInvoiceRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arrecurinvoice QUERY Response` */
export const queryArRecurInvoiceResponse: Profile<ArRecurInvoiceRows> = {
  name: "Intacct arrecurinvoice QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARRECURINVOICE*)",
  types: { ARRECURINVOICE: () => arRecurInvoiceRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arrecurinvoice LOOKUP Response` */
export const lookupArRecurInvoiceResponse: Profile<TypeData> = {
  name: "Intacct arrecurinvoice LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `arrecurinvoice` holds. */
export interface ArRecurInvoiceData extends DataAttributes {
  arrecurinvoice?: ArRecurInvoiceRecord[];
}

/** The fields of an arrecurinvoice that can be asked for. */
export type ArRecurInvoiceField =
  keyof ArRecurInvoiceFields | `${string}.${string}`;

/** What an answer about `ARRECURINVOICE` holds. */
export interface ArRecurInvoiceRows extends DataAttributes {
  ARRECURINVOICE?: ArRecurInvoiceRecord[];
}

export const recurInvoiceItems: Shape<
  readonly [RecurLineItem, ...RecurLineItem[]]
> = {
  element: "recurinvoiceitems",
  content: "(recurlineitem+)",
  types: { recurlineitem: () => recurLineItem },
};

/** A recurring invoice. Declared in 3.0/receivables.dtd. */
export interface ArRecurInvoiceFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CUSTOMERNAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ArRecurInvoiceRecord
  extends ArRecurInvoiceFields, OpenValues {}

export const arRecurInvoiceRecord: Shape<ArRecurInvoiceRecord> = {
  element: "ARRECURINVOICE",
  content: "(RECORDNO? & CUSTOMERNAME? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
