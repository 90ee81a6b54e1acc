// Made by intacct-codegen from shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum e4b654388fa26be8
import type {
  Created,
  FunctionProfile,
  IsoDate,
  OpenRecord,
  Profile,
} from "intacct-runtime";
import {
  type ApplyArPayment,
  type CreateArPayment,
  applyArPayment,
  createArPayment,
} from "./arpymt.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a batch, together with payments to be received and to be applied in it. Declared in shared/receivables.dtd. */
export type CreateArPaymentBatch = CreateArPaymentBatchFields &
  (
    | { bankaccountid?: never; undepfundsacct?: never }
    | {
        /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
        bankaccountid: string;
        undepfundsacct?: never;
      }
    | {
        bankaccountid?: never;
        /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
        undepfundsacct: string;
      }
  );

interface CreateArPaymentBatchFields {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  batchtitle: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** Receives a payment from a customer, applied to the invoices that it names. */
  create_arpayment?: readonly CreateArPayment[];
  /** Applies a payment that was received earlier to invoices. */
  apply_arpayment?: readonly ApplyArPayment[];
}

/** `Intacct arpaymentbatch CREATE Request` */
export const createArPaymentBatch: FunctionProfile<
  CreateArPaymentBatch,
  Created
> = {
  name: "Intacct arpaymentbatch CREATE Request",
  version: "3.0",
  element: "create_arpaymentbatch",
  content: `(batchtitle, (bankaccountid | undepfundsacct)?, datecreated?, create_arpayment*,
    apply_arpayment*)`,
  types: {
    batchtitle: "STRING_80 borrowed",
    bankaccountid: "STRING_24 borrowed",
    undepfundsacct: "STRING_24 borrowed",
    datecreated: "DATE",
    create_arpayment: () => createArPayment,
    apply_arpayment: () => applyArPayment,
  },
};

/** The input of Intacct arpaymentbatch QUERY. */
export type QueryArPaymentBatch = GetList;

/** `Intacct arpaymentbatch QUERY Request` */
export const queryArPaymentBatch: FunctionProfile<
  QueryArPaymentBatch,
  ArPaymentBatchData
> = {
  name: "Intacct arpaymentbatch QUERY Request",
  version: "3.0",
  fixed: { object: "arpaymentbatch" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryArPaymentBatchResponse,
};

/** `Intacct arpaymentbatch QUERY Response` */
export const queryArPaymentBatchResponse: Profile<ArPaymentBatchData> = {
  name: "Intacct arpaymentbatch QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arpaymentbatch*)",
  types: {
    arpaymentbatch: () => ({ element: "arpaymentbatch", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `arpaymentbatch`. */
export interface ArPaymentBatchData extends DataAttributes {
  arpaymentbatch?: OpenRecord[];
}
