// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd, shared/structures.dtd; do not edit. Checksum b292e6655e0f4c00
import type {
  Completed,
  Created,
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type BillTo,
  type BillToRecord,
  billTo,
  billToRecord,
} from "./billto.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { BaseCurrency, Currency, LinesOrChanges } from "./groups.js";
import {
  type LineItem,
  type LineItemRecord,
  lineItem,
  lineItemRecord,
} from "./lineitem.js";
import { type PayTo, payTo } from "./payto.js";
import { type ReclassLineItem, reclassifyitems } from "./reclassifyitems.js";
import { type ReturnTo, returnTo } from "./returnto.js";
import {
  type ShipTo,
  type ShipToRecord,
  shipTo,
  shipToRecord,
} from "./shipto.js";
import { updateLineItem } from "./updatelineitem.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an invoice; its action says whether it is posted or kept as a draft. Declared in shared/receivables.dtd. */
export type CreateInvoice = CreateInvoiceFields & BaseCurrency;

interface CreateInvoiceFields {
  /** `ID`. */
  customerid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `KEY`. */
  batchkey?: string;
  /** `STRING_15`: at most 15 characters. */
  action?: string;
  /** `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `KEY`. */
  externalid?: string;
  billto?: BillTo;
  shipto?: ShipTo;
  /** `BOOLEAN`. */
  nogl?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of an invoice. */
  invoiceitems: readonly [LineItem, ...LineItem[]];
}

/** `Intacct invoice CREATE Request` */
export const createInvoice: FunctionProfile<CreateInvoice, Created> = {
  name: "Intacct invoice CREATE Request",
  version: "2.1",
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
export type UpdateInvoice = UpdateInvoiceFields & Currency;

interface UpdateInvoiceFields {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `ID`. */
  customerid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `STRING_15`: at most 15 characters. */
  action?: string;
  /** `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  payto?: PayTo;
  returnto?: ReturnTo;
  /** `STRING_100`: at most 100 characters. */
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
  version: "2.1",
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
};

/** Moves an invoice's lines to other accounts or dimensions. Declared in shared/receivables.dtd. */
export interface ReclassifyInvoice {
  key: string;
  /** `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_40`: at most 40 characters. */
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
    version: "2.1",
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
  key: string;
  /** `DATE`, sent as year, month and day. */
  datereversed: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
}

/** `Intacct invoice REVERSE Request` */
export const reverseInvoice: FunctionProfile<ReverseInvoice, Completed> = {
  name: "Intacct invoice REVERSE Request",
  version: "2.1",
  element: "reverse_invoice",
  content: "(datereversed, description?)",
  types: { datereversed: "DATE", description: "STRING_80" },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes an invoice. Declared in shared/receivables.dtd. */
export interface DeleteInvoice {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_invoice UPDATE Request` */
export const deleteInvoice: FunctionProfile<DeleteInvoice, Completed> = {
  name: "Intacct delete_invoice UPDATE Request",
  version: "2.1",
  element: "delete_invoice",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Reads an invoice. Declared in shared/receivables.dtd. */
export interface GetInvoiceFunction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct get_invoice GET Request` */
export const getInvoiceFunction: FunctionProfile<
  GetInvoiceFunction,
  InvoiceData
> = {
  name: "Intacct get_invoice GET Request",
  version: "2.1",
  element: "get_invoice",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getInvoiceFunctionResponse,
};

/** The input of Intacct invoice GET. */
export type GetInvoice = Get<InvoiceField>;

/** `Intacct invoice GET Request` */
export const getInvoice: FunctionProfile<GetInvoice, InvoiceData> = {
  name: "Intacct invoice GET Request",
  version: "2.1",
  fixed: { object: "invoice" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getInvoiceResponse,
};

/** The input of Intacct invoice QUERY. */
export type QueryInvoice = GetList<InvoiceField>;

/** `Intacct invoice QUERY Request` */
export const queryInvoice: FunctionProfile<QueryInvoice, InvoiceData> = {
  name: "Intacct invoice QUERY Request",
  version: "2.1",
  fixed: { object: "invoice" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryInvoiceResponse,
};

/** `Intacct get_invoice GET Response` */
export const getInvoiceFunctionResponse: Profile<InvoiceData> = {
  name: "Intacct get_invoice GET Response",
  version: "2.1",
  element: "data",
  content: "(invoice*)",
  types: { invoice: () => invoiceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invoice GET Response` */
export const getInvoiceResponse: Profile<InvoiceData> = {
  name: "Intacct invoice GET Response",
  version: "2.1",
  element: "data",
  content: "(invoice*)",
  types: { invoice: () => invoiceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invoice QUERY Response` */
export const queryInvoiceResponse: Profile<InvoiceData> = {
  name: "Intacct invoice QUERY Response",
  version: "2.1",
  element: "data",
  content: "(invoice*)",
  types: { invoice: () => invoiceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `invoice`. */
export interface InvoiceData extends DataAttributes {
  invoice?: InvoiceRecord[];
}

/** The fields of an invoice that can be requested. */
export type InvoiceField = keyof InvoiceRecord;

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
};

export const invoiceItemsRecord: Shape<LineItemRecord[]> = {
  element: "invoiceitems",
  content: "(lineitem+)",
  types: { lineitem: () => lineItemRecord },
  answer: true,
};

/** An invoice. Declared in 2.1/response/receivables.dtd. */
export interface InvoiceRecord {
  /** `KEY`. */
  key?: string;
  /** `ID`. */
  customerid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  datepaid?: IsoDate | null;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `KEY`. */
  batchkey?: string;
  /** `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** `MONEY`. */
  totalamount?: DecimalText | null;
  /** `MONEY`. */
  totalpaid?: DecimalText | null;
  /** `MONEY`. */
  totaldue?: DecimalText | null;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totalamount?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totalpaid?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totaldue?: DecimalText | null;
  /** `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  billto?: BillToRecord;
  shipto?: ShipToRecord;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of an invoice. */
  invoiceitems?: LineItemRecord[];
  /** `BOOLEAN`. */
  retainagereleased?: boolean | null;
}

export const invoiceRecord: Shape<InvoiceRecord> = {
  element: "invoice",
  content: `(key?, customerid?, datecreated?, dateposted?, datedue?, datepaid?, termname?, batchkey?,
    invoiceno?, ponumber?, totalamount?, totalpaid?, totaldue?, description?, trx_totalamount?,
    trx_totalpaid?, trx_totaldue?, basecurr?, currency?, billto?, shipto?, whenmodified?, state?,
    supdocid?, taxsolutionid?, invoiceitems?, retainagereleased?)`,
  types: {
    key: "KEY",
    customerid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datedue: "DATE",
    datepaid: "DATE",
    termname: "STRING_40",
    batchkey: "KEY",
    invoiceno: "STRING_30",
    ponumber: "STRING_20",
    totalamount: "MONEY",
    totalpaid: "MONEY",
    totaldue: "MONEY",
    description: "STRING_80",
    trx_totalamount: "NUMBER_38_2",
    trx_totalpaid: "NUMBER_38_2",
    trx_totaldue: "NUMBER_38_2",
    basecurr: "STRING_3",
    currency: "STRING_3",
    billto: () => billToRecord,
    shipto: () => shipToRecord,
    whenmodified: "TIMESTAMP",
    state: "STRING_40",
    supdocid: "STRING_100",
    taxsolutionid: "STRING_100",
    invoiceitems: () => invoiceItemsRecord,
    retainagereleased: "BOOLEAN",
  },
  answer: true,
};
