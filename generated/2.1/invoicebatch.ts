// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum 3c40fe8d8cf24aec
import type {
  Created,
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type CreateInvoice,
  type InvoiceRecord,
  createInvoice,
  invoiceRecord,
} from "./invoice.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a batch, together with the invoices in it. Declared in shared/receivables.dtd. */
export interface CreateInvoiceBatch {
  /** `STRING_80`: at most 80 characters. */
  batchtitle: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** Creates an invoice; its action says whether it is posted or kept as a draft. */
  create_invoice?: readonly CreateInvoice[];
}

/** `Intacct invoicebatch CREATE Request` */
export const createInvoiceBatch: FunctionProfile<CreateInvoiceBatch, Created> =
  {
    name: "Intacct invoicebatch CREATE Request",
    version: "2.1",
    element: "create_invoicebatch",
    content: "(batchtitle, datecreated?, create_invoice*)",
    types: {
      batchtitle: "STRING_80",
      datecreated: "DATE",
      create_invoice: () => createInvoice,
    },
  };

/** The input of Intacct invoicebatch QUERY. */
export type QueryInvoiceBatch = GetList<InvoiceBatchField>;

/** `Intacct invoicebatch QUERY Request` */
export const queryInvoiceBatch: FunctionProfile<
  QueryInvoiceBatch,
  InvoiceBatchData
> = {
  name: "Intacct invoicebatch QUERY Request",
  version: "2.1",
  fixed: { object: "invoicebatch" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryInvoiceBatchResponse,
};

/** `Intacct invoicebatch QUERY Response` */
export const queryInvoiceBatchResponse: Profile<InvoiceBatchData> = {
  name: "Intacct invoicebatch QUERY Response",
  version: "2.1",
  element: "data",
  content: "(invoicebatch*)",
  types: { invoicebatch: () => invoiceBatchRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `invoicebatch`. */
export interface InvoiceBatchData extends DataAttributes {
  invoicebatch?: InvoiceBatchRecord[];
}

/** The fields of an invoicebatch that can be requested. */
export type InvoiceBatchField = keyof InvoiceBatchRecord;

/** A batch of invoices. Declared in 2.1/response/receivables.dtd. */
export interface InvoiceBatchRecord {
  /** `KEY`. */
  key?: string;
  /** `STRING_80`: at most 80 characters. */
  batchtitle?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `BOOLEAN`. */
  open?: boolean | null;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `MONEY`. */
  totalamount?: DecimalText | null;
  /** An invoice. */
  invoice?: InvoiceRecord[];
}

export const invoiceBatchRecord: Shape<InvoiceBatchRecord> = {
  element: "invoicebatch",
  content:
    "(key?, batchtitle?, datecreated?, open?, status?, totalamount?, invoice*)",
  types: {
    key: "KEY",
    batchtitle: "STRING_80",
    datecreated: "DATE",
    open: "BOOLEAN",
    status: enumResponseStatus,
    totalamount: "MONEY",
    invoice: () => invoiceRecord,
  },
  answer: true,
};
