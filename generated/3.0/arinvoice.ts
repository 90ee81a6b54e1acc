// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, shared/receivables.dtd, shared/structures.dtd; do not edit.
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
import { type BillTo, billTo } from "./billto.js";
import { type CustomerRecord, customerRecord } from "./customer.js";
import { type CustomField, customFields } from "./customfields.js";
import { type AnyData, type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import type { BaseCurrency, CurrencyUpdate, LinesOrChanges } from "./groups.js";
import { type LineItem, lineItem } from "./lineitem.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type PayTo, payTo } from "./payto.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type ReclassLineItem, reclassifyitems } from "./reclassifyitems.js";
import { type ReturnTo, returnTo } from "./returnto.js";
import { type ShipTo, shipTo } from "./shipto.js";
import { updateLineItem } from "./updatelineitem.js";

/** Creates an invoice; its action says whether it is posted or kept as a draft. Declared in shared/receivables.dtd. */
export type CreateInvoice = CreateInvoiceFields & BaseCurrency;

interface CreateInvoiceFields {
  /** Borrowed from 2.1: `ID`. */
  customerid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** Borrowed from 2.1: `KEY`. */
  batchkey?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  action?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  billto?: BillTo;
  shipto?: ShipTo;
  /** Borrowed from 2.1: `BOOLEAN`. */
  nogl?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of an invoice. */
  invoiceitems: readonly [LineItem, ...LineItem[]];
}

/** `Intacct invoice CREATE Request` */
export const createInvoice: FunctionProfile<CreateInvoice, Created> = {
  name: "Intacct invoice CREATE Request",
  version: "3.0",
  element: "create_invoice",
  content: `(customerid, datecreated, dateposted?, datedue?, termname?, batchkey?, action?, invoiceno?,
    ponumber?, description?, externalid?, billto?, shipto?, (basecurr?, currency, ((exchratedate?,
    exchratetype) | exchrate))?, nogl?, supdocid?, customfields?, taxsolutionid?, invoiceitems)`,
  types: {
    customerid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datedue: "DATE",
    termname: "STRING_40",
    batchkey: "KEY",
    action: "STRING_15",
    invoiceno: "STRING_30",
    ponumber: "STRING_20",
    description: "STRING_80",
    externalid: "KEY",
    billto: () => billTo,
    shipto: () => shipTo,
    basecurr: "STRING_3",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    nogl: "BOOLEAN",
    supdocid: "STRING_100",
    customfields: () => customFields,
    taxsolutionid: "STRING_100",
    invoiceitems: () => invoiceItems,
  },
};

/** Updates an invoice and, through updateinvoiceitems, its lines. Declared in shared/receivables.dtd. */
export type UpdateInvoice = UpdateInvoiceFields & CurrencyUpdate;

interface UpdateInvoiceFields {
  /** Attribute. */
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  action?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  payto?: PayTo;
  returnto?: ReturnTo;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Lines that are added, and changes to lines. */
  updateinvoiceitems?: readonly [
    UpdateInvoiceItemsEntry,
    ...UpdateInvoiceItemsEntry[],
  ];
}

/** `Intacct invoice UPDATE Request` */
export const updateInvoice: FunctionProfile<UpdateInvoice, Completed> = {
  name: "Intacct invoice UPDATE Request",
  version: "3.0",
  element: "update_invoice",
  content: `(customerid?, datecreated?, dateposted?, datedue?, termname?, action?, invoiceno?, ponumber?,
    description?, payto?, returnto?, (currency, ((exchratedate?, exchratetype) | exchrate))?,
    supdocid?, customfields?, updateinvoiceitems?)`,
  types: {
    customerid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datedue: "DATE",
    termname: "STRING_40",
    action: "STRING_15",
    invoiceno: "STRING_30",
    ponumber: "STRING_20",
    description: "STRING_80",
    payto: () => payTo,
    returnto: () => returnTo,
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    supdocid: "STRING_100",
    customfields: () => customFields,
    updateinvoiceitems: () => updateInvoiceItems,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
  nulls: true,
};

/** Moves an invoice's lines to other accounts or dimensions. Declared in shared/receivables.dtd. */
export interface ReclassifyInvoice {
  /** Attribute. */
  key: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** The lines that are moved. */
  reclassifyitems?: readonly [ReclassLineItem, ...ReclassLineItem[]];
}

/** `Intacct invoice RECLASSIFY Request` */
export const reclassifyInvoice: FunctionProfile<ReclassifyInvoice, Completed> =
  {
    name: "Intacct invoice RECLASSIFY Request",
    version: "3.0",
    element: "reclassify_invoice",
    content:
      "(invoiceno?, referenceno?, description?, termname?, datedue?, reclassifyitems?)",
    types: {
      invoiceno: "STRING_30",
      referenceno: "STRING_20",
      description: "STRING_80",
      termname: "STRING_40",
      datedue: "DATE",
      reclassifyitems: () => reclassifyitems,
    },
    attributes: { key: "CDATA #REQUIRED" },
  };

/** Reverses an invoice as of a date. Declared in shared/receivables.dtd. */
export interface ReverseInvoice {
  /** Attribute. */
  key: string;
  /** `DATE`, sent as year, month and day. */
  datereversed: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
}

/** `Intacct invoice REVERSE Request` */
export const reverseInvoice: FunctionProfile<ReverseInvoice, Completed> = {
  name: "Intacct invoice REVERSE Request",
  version: "3.0",
  element: "reverse_invoice",
  content: "(datereversed, description?)",
  types: { datereversed: "DATE", description: "STRING_80" },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes an invoice. Declared in shared/receivables.dtd. */
export interface DeleteInvoice {
  /** Attribute. */
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct invoice DELETE Request` */
export const deleteInvoice: FunctionProfile<DeleteInvoice, Completed> = {
  name: "Intacct invoice DELETE Request",
  version: "3.0",
  element: "delete_invoice",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Reads an invoice. Declared in shared/receivables.dtd. */
export interface GetInvoiceFunction {
  /** Attribute. */
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct get_invoice GET Request` */
export const getInvoiceFunction: FunctionProfile<GetInvoiceFunction, AnyData> =
  {
    name: "Intacct get_invoice GET Request",
    version: "3.0",
    element: "get_invoice",
    content: "EMPTY",
    attributes: {
      key: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
    response: () => getInvoiceFunctionResponse,
  };

/** Declared in 3.0/objects.dtd. */
export interface RetrievepdfArInvoice {
  /** `INTEGER`. */
  RECORDNO: Integer;
}

/** `Intacct arinvoice RETRIEVEPDF Request` */
export const retrievepdfArInvoice: FunctionProfile<
  RetrievepdfArInvoice,
  Completed
> = {
  name: "Intacct arinvoice RETRIEVEPDF Request",
  version: "3.0",
  within: "retrievepdf",
  element: "ARINVOICE",
  content: "(RECORDNO)",
  types: { RECORDNO: "INTEGER" },
};

/** What Intacct arinvoice DELETE may ask for. */
export type DeleteArInvoice = Delete;

/** `Intacct arinvoice DELETE Request` */
export const deleteArInvoice: FunctionProfile<DeleteArInvoice, Completed> = {
  name: "Intacct arinvoice DELETE Request",
  version: "3.0",
  fixed: { object: "ARINVOICE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct arinvoice GET may ask for. */
export type GetArInvoice = Read<ArInvoiceField | "*">;

/** `Intacct arinvoice GET Request` */
export const getArInvoice: FunctionProfile<GetArInvoice, ArInvoiceData> = {
  name: "Intacct arinvoice GET Request",
  version: "3.0",
  fixed: { object: "ARINVOICE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArInvoiceResponse,
};

/** What Intacct arinvoice readByQuery QUERY may ask for. */
export type ReadByQueryArInvoice = ReadByQuery<ArInvoiceField | "*">;

/** `Intacct arinvoice readByQuery QUERY Request` */
export const readByQueryArInvoice: FunctionProfile<
  ReadByQueryArInvoice,
  ArInvoiceData
> = {
  name: "Intacct arinvoice readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARINVOICE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArInvoiceResponse,
};

/** What Intacct arinvoice QUERY may ask for. */
export type QueryArInvoice = QueryInput;

/** `Intacct arinvoice QUERY Request` */
export const queryArInvoice: QueryProfile<
  ArInvoiceRecord & { CUSTOMER?: CustomerRecord }
> = {
  name: "Intacct arinvoice QUERY Request",
  version: "3.0",
  fixed: { object: "ARINVOICE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArInvoiceResponse,
};

/** What Intacct arinvoice LOOKUP may ask for. */
export type LookupArInvoice = Lookup;

/** `Intacct arinvoice LOOKUP Request` */
export const lookupArInvoice: FunctionProfile<LookupArInvoice, TypeData> = {
  name: "Intacct arinvoice LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARINVOICE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArInvoiceResponse,
};

/** `Intacct get_invoice GET Response` */
export const getInvoiceFunctionResponse: Profile<AnyData> = {
  name: "Intacct get_invoice GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arinvoice GET Response` */
export const getArInvoiceResponse: Profile<ArInvoiceData> = {
  name: "Intacct arinvoice GET Response",
  version: "3.0",
  element: "data",
  content: "(arinvoice*)",
  alias: { ARINVOICE: "arinvoice" },
  types: { arinvoice: () => arInvoiceRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arinvoice readByQuery QUERY Response` */
export const readByQueryArInvoiceResponse: Profile<ArInvoiceData> = {
  name: "Intacct arinvoice readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arinvoice*)",
  alias: { ARINVOICE: "arinvoice" },
  types: { arinvoice: () => arInvoiceRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arinvoice QUERY Response` */
export const queryArInvoiceResponse: Profile<ArInvoiceRows> = {
  name: "Intacct arinvoice QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARINVOICE*)",
  types: { ARINVOICE: () => arInvoiceRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arinvoice LOOKUP Response` */
export const lookupArInvoiceResponse: Profile<TypeData> = {
  name: "Intacct arinvoice LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `arinvoice` holds. */
export interface ArInvoiceData extends DataAttributes {
  arinvoice?: ArInvoiceRecord[];
}

/** The fields of an arinvoice that can be asked for. */
export type ArInvoiceField = keyof ArInvoiceFields | `${string}.${string}`;

/** What an answer about `ARINVOICE` holds. */
export interface ArInvoiceRows extends DataAttributes {
  ARINVOICE?: ArInvoiceRecord[];
}

export const invoiceItems: Shape<readonly [LineItem, ...LineItem[]]> = {
  element: "invoiceitems",
  content: "(lineitem+)",
  types: { lineitem: () => lineItem },
};

/** One turn of a repeated group. */
export type UpdateInvoiceItemsEntry = LinesOrChanges;

export const updateInvoiceItems: Shape<
  readonly [UpdateInvoiceItemsEntry, ...UpdateInvoiceItemsEntry[]]
> = {
  element: "updateinvoiceitems",
  content: "(lineitem | updatelineitem)+",
  types: { lineitem: () => lineItem, updatelineitem: () => updateLineItem },
  nulls: true,
};

/** An invoice. Declared in 3.0/receivables.dtd. */
export interface ArInvoiceFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CUSTOMERNAME?: string;
  MODULEKEY?: string;
  CUSTOMERID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ArInvoiceRecord extends ArInvoiceFields, OpenValues {}

export const arInvoiceRecord: Shape<ArInvoiceRecord> = {
  element: "ARINVOICE",
  content: "(RECORDNO? & CUSTOMERNAME? & MODULEKEY? & CUSTOMERID? & #ANY*)",
  types: { RECORDNO: "INTEGER", CUSTOMER: () => customerRecord },
  nulls: true,
};
