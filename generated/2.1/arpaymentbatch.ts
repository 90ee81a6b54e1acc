// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum 776c15aadce122f2
import type {
  Created,
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type ApplyArPayment,
  type ArPaymentRecord,
  type CreateArPayment,
  applyArPayment,
  arPaymentRecord,
  createArPayment,
} from "./arpayment.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a batch, together with payments to be received and to be applied in it. Declared in shared/receivables.dtd. */
export type CreateArPaymentBatch = CreateArPaymentBatchFields &
  (
    | { bankaccountid?: never; undepfundsacct?: never }
    | {
        /** `STRING_24`: at most 24 characters. */
        bankaccountid: string;
        undepfundsacct?: never;
      }
    | {
        bankaccountid?: never;
        /** `STRING_24`: at most 24 characters. */
        undepfundsacct: string;
      }
  );

interface CreateArPaymentBatchFields {
  /** `STRING_80`: at most 80 characters. */
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
  version: "2.1",
  element: "create_arpaymentbatch",
  content: `(batchtitle, (bankaccountid | undepfundsacct)?, datecreated?, create_arpayment*,
    apply_arpayment*)`,
  types: {
    batchtitle: "STRING_80",
    bankaccountid: "STRING_24",
    undepfundsacct: "STRING_24",
    datecreated: "DATE",
    create_arpayment: () => createArPayment,
    apply_arpayment: () => applyArPayment,
  },
};

/** The input of Intacct arpaymentbatch QUERY. */
export type QueryArPaymentBatch = GetList<ArPaymentBatchField>;

/** `Intacct arpaymentbatch QUERY Request` */
export const queryArPaymentBatch: FunctionProfile<
  QueryArPaymentBatch,
  ArPaymentBatchData
> = {
  name: "Intacct arpaymentbatch QUERY Request",
  version: "2.1",
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
  version: "2.1",
  element: "data",
  content: "(arpaymentbatch*)",
  types: { arpaymentbatch: () => arPaymentBatchRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `arpaymentbatch`. */
export interface ArPaymentBatchData extends DataAttributes {
  arpaymentbatch?: ArPaymentBatchRecord[];
}

/** The fields of an arpaymentbatch that can be requested. */
export type ArPaymentBatchField = keyof ArPaymentBatchRecord;

/** A batch of customer payments. Declared in 2.1/response/receivables.dtd. */
export interface ArPaymentBatchRecord {
  /** `KEY`. */
  key?: string;
  /** `STRING_80`: at most 80 characters. */
  batchtitle?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `STRING_24`: at most 24 characters. */
  bankaccountid?: string;
  /** `BOOLEAN`. */
  open?: boolean | null;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `MONEY`. */
  totalamount?: DecimalText | null;
  /** A payment from a customer. */
  arpayment?: ArPaymentRecord[];
}

export const arPaymentBatchRecord: Shape<ArPaymentBatchRecord> = {
  element: "arpaymentbatch",
  content:
    "(key?, batchtitle?, datecreated?, bankaccountid?, open?, status?, totalamount?, arpayment*)",
  types: {
    key: "KEY",
    batchtitle: "STRING_80",
    datecreated: "DATE",
    bankaccountid: "STRING_24",
    open: "BOOLEAN",
    status: enumResponseStatus,
    totalamount: "MONEY",
    arpayment: () => arPaymentRecord,
  },
  answer: true,
};
