// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd, shared/payables.dtd, shared/structures.dtd; do not edit.
import type {
  Completed,
  Created,
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

/** Sets up a bill that recurs. Declared in shared/payables.dtd. */
export type CreateRecurringBill = CreateRecurringBillFields & Currency;

interface CreateRecurringBillFields {
  /** Borrowed from 2.1: `ID`. */
  vendorid: string;
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
  paytocontactname?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  returntocontactname?: string;
  /** `DATE`, sent as year, month and day. */
  startdate: IsoDate;
  /** The end of a recurrence: after so many times, or on a date. */
  ending?: Ending;
  modenew?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  interval?: Integer;
  /** Borrowed from 2.1: `BOOLEAN`. */
  eom?: boolean;
  /** The lines of a recurring bill. */
  recurbillitems: readonly [RecurLineItem, ...RecurLineItem[]];
}

/** `Intacct recurringbill CREATE Request` */
export const createRecurringBill: FunctionProfile<
  CreateRecurringBill,
  Created
> = {
  name: "Intacct recurringbill CREATE Request",
  version: "3.0",
  element: "create_recurringbill",
  content: `(vendorid, datecreated, recordid?, docnumber?, description?, contractid?, contractdesc?,
    termname, (currency, ((exchratedate?, exchratetype) | exchrate))?, status?, supdocid?,
    paytocontactname?, returntocontactname?, startdate, ending?, modenew?, interval?, eom?,
    recurbillitems)`,
  types: {
    vendorid: "ID",
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
    paytocontactname: "STRING_100 borrowed",
    returntocontactname: "STRING_100 borrowed",
    startdate: "DATE",
    ending: () => ending,
    interval: "INTEGER",
    eom: "BOOLEAN",
    recurbillitems: () => recurBillItems,
  },
};

/** Deletes a recurring bill. Declared in shared/payables.dtd. */
export interface DeleteRecurringBill {
  /** Attribute. */
  key: string;
}

/** `Intacct recurringbill DELETE Request` */
export const deleteRecurringBill: FunctionProfile<
  DeleteRecurringBill,
  Completed
> = {
  name: "Intacct recurringbill DELETE Request",
  version: "3.0",
  element: "delete_recurringbill",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** What Intacct aprecurbill GET may ask for. */
export type GetApRecurBill = Read<ApRecurBillField | "*">;

/** `Intacct aprecurbill GET Request` */
export const getApRecurBill: FunctionProfile<GetApRecurBill, ApRecurBillData> =
  {
    name: "Intacct aprecurbill GET Request",
    version: "3.0",
    fixed: { object: "APRECURBILL" },
    element: "read",
    content: "(object & keys & fields? & returnFormat? & docparid?)",
    types: readTypes,
    response: () => getApRecurBillResponse,
  };

/** What Intacct aprecurbill readByQuery QUERY may ask for. */
export type ReadByQueryApRecurBill = ReadByQuery<ApRecurBillField | "*">;

/** `Intacct aprecurbill readByQuery QUERY Request` */
export const readByQueryApRecurBill: FunctionProfile<
  ReadByQueryApRecurBill,
  ApRecurBillData
> = {
  name: "Intacct aprecurbill readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APRECURBILL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApRecurBillResponse,
};

/** What Intacct aprecurbill QUERY may ask for. */
export type QueryApRecurBill = QueryInput;

/** `Intacct aprecurbill QUERY Request` */
export const queryApRecurBill: QueryProfile<ApRecurBillRecord> = {
  name: "Intacct aprecurbill QUERY Request",
  version: "3.0",
  fixed: { object: "APRECURBILL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApRecurBillResponse,
};

/** What Intacct aprecurbill LOOKUP may ask for. */
export type LookupApRecurBill = Lookup;

/** `Intacct aprecurbill LOOKUP Request` */
export const lookupApRecurBill: FunctionProfile<LookupApRecurBill, TypeData> = {
  name: "Intacct aprecurbill LOOKUP Request",
  version: "3.0",
  fixed: { object: "APRECURBILL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApRecurBillResponse,
};

/** `Intacct aprecurbill GET Response` */
export const getApRecurBillResponse: Profile<ApRecurBillData> = {
  name: "Intacct aprecurbill GET Response",
  version: "3.0",
  element: "data",
  content: "(aprecurbill*)",
  alias: { APRECURBILL: "aprecurbill" },
  types: { aprecurbill: () => apRecurBillRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aprecurbill readByQuery QUERY Response` */
export const readByQueryApRecurBillResponse: Profile<ApRecurBillData> = {
  name: "Intacct aprecurbill readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(aprecurbill*)",
  alias: { APRECURBILL: "aprecurbill" },
  types: { aprecurbill: () => apRecurBillRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aprecurbill QUERY Response` */
export const queryApRecurBillResponse: Profile<ApRecurBillRows> = {
  name: "Intacct aprecurbill QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APRECURBILL*)",
  types: { APRECURBILL: () => apRecurBillRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aprecurbill LOOKUP Response` */
export const lookupApRecurBillResponse: Profile<TypeData> = {
  name: "Intacct aprecurbill LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `aprecurbill` holds. */
export interface ApRecurBillData extends DataAttributes {
  aprecurbill?: ApRecurBillRecord[];
}

/** The fields of an aprecurbill that can be asked for. */
export type ApRecurBillField = keyof ApRecurBillFields | `${string}.${string}`;

/** What an answer about `APRECURBILL` holds. */
export interface ApRecurBillRows extends DataAttributes {
  APRECURBILL?: ApRecurBillRecord[];
}

export const recurBillItems: Shape<
  readonly [RecurLineItem, ...RecurLineItem[]]
> = {
  element: "recurbillitems",
  content: "(recurlineitem+)",
  types: { recurlineitem: () => recurLineItem },
};

/** A recurring bill. Declared in 3.0/payables.dtd. */
export interface ApRecurBillFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  VENDORNAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ApRecurBillRecord extends ApRecurBillFields, OpenValues {}

export const apRecurBillRecord: Shape<ApRecurBillRecord> = {
  element: "APRECURBILL",
  content: "(RECORDNO? & VENDORNAME? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
