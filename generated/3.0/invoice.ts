// Made by intacct-codegen from shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum fa08eeb4f2c1d6e8
import type {
  Completed,
  FunctionProfile,
  IsoDate,
  OpenRecord,
  Profile,
} from "intacct-runtime";
import { type AnyData, type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type ReclassLineItem, reclassifyitems } from "./reclassifyitems.js";

/** Moves an invoice's lines to other accounts or dimensions. Declared in shared/receivables.dtd. */
export interface ReclassifyInvoice {
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
      invoiceno: "STRING_30 borrowed",
      referenceno: "STRING_20 borrowed",
      description: "STRING_80 borrowed",
      termname: "STRING_40 borrowed",
      datedue: "DATE",
      reclassifyitems: () => reclassifyitems,
    },
    attributes: { key: "CDATA #REQUIRED" },
  };

/** Reads an invoice. Declared in shared/receivables.dtd. */
export interface GetInvoiceFunction {
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

/** What Intacct invoice GET may ask for. */
export type GetInvoice = Get;

/** `Intacct invoice GET Request` */
export const getInvoice: FunctionProfile<GetInvoice, InvoiceData> = {
  name: "Intacct invoice GET Request",
  version: "3.0",
  fixed: { object: "invoice" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getInvoiceResponse,
};

/** What Intacct invoice QUERY may ask for. */
export type QueryInvoice = GetList;

/** `Intacct invoice QUERY Request` */
export const queryInvoice: FunctionProfile<QueryInvoice, InvoiceData> = {
  name: "Intacct invoice QUERY Request",
  version: "3.0",
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
export const getInvoiceFunctionResponse: Profile<AnyData> = {
  name: "Intacct get_invoice GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invoice GET Response` */
export const getInvoiceResponse: Profile<InvoiceData> = {
  name: "Intacct invoice GET Response",
  version: "3.0",
  element: "data",
  content: "(invoice*)",
  types: { invoice: () => ({ element: "invoice", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invoice QUERY Response` */
export const queryInvoiceResponse: Profile<InvoiceData> = {
  name: "Intacct invoice QUERY Response",
  version: "3.0",
  element: "data",
  content: "(invoice*)",
  types: { invoice: () => ({ element: "invoice", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** What an answer about `invoice` holds. */
export interface InvoiceData extends DataAttributes {
  invoice?: OpenRecord[];
}
