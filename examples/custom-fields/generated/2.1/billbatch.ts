// Made by intacct-codegen from 2.1/response/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum 23a01713d2e5f364
import type {
  Created,
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type BillRecord,
  type CreateBill,
  billRecord,
  createBill,
} from "./bill.js";
import {
  type DataAttributes,
  dataAttributes,
} from "../../../../generated/2.1/data.js";
import {
  type GetList,
  getListTypes,
} from "../../../../generated/2.1/get_list.js";
import {
  type EnumResponseStatus,
  enumResponseStatus,
} from "../../../../generated/2.1/scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a batch, together with the bills in it. Declared in shared/payables.dtd. */
export interface CreateBillBatch {
  /** `STRING_80`: at most 80 characters. */
  batchtitle: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** Creates a bill; its action says whether it is posted or kept as a draft. */
  create_bill?: readonly CreateBill[];
}

/** `Intacct billbatch CREATE Request` */
export const createBillBatch: FunctionProfile<CreateBillBatch, Created> = {
  name: "Intacct billbatch CREATE Request",
  version: "2.1",
  element: "create_billbatch",
  content: "(batchtitle, datecreated?, create_bill*)",
  types: {
    batchtitle: "STRING_80",
    datecreated: "DATE",
    create_bill: () => createBill,
  },
};

/** The input of Intacct billbatch QUERY. */
export type QueryBillBatch = GetList<BillBatchField>;

/** `Intacct billbatch QUERY Request` */
export const queryBillBatch: FunctionProfile<QueryBillBatch, BillBatchData> = {
  name: "Intacct billbatch QUERY Request",
  version: "2.1",
  fixed: { object: "billbatch" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryBillBatchResponse,
};

/** `Intacct billbatch QUERY Response` */
export const queryBillBatchResponse: Profile<BillBatchData> = {
  name: "Intacct billbatch QUERY Response",
  version: "2.1",
  element: "data",
  content: "(billbatch*)",
  types: { billbatch: () => billBatchRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `billbatch`. */
export interface BillBatchData extends DataAttributes {
  billbatch?: BillBatchRecord[];
}

/** The fields of a billbatch that can be requested. */
export type BillBatchField = keyof BillBatchRecord;

/** A batch of bills. Declared in 2.1/response/payables.dtd. */
export interface BillBatchRecord {
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
  /** A bill. */
  bill?: BillRecord[];
}

export const billBatchRecord: Shape<BillBatchRecord> = {
  element: "billbatch",
  content:
    "(key?, batchtitle?, datecreated?, open?, status?, totalamount?, bill*)",
  types: {
    key: "KEY",
    batchtitle: "STRING_80",
    datecreated: "DATE",
    open: "BOOLEAN",
    status: enumResponseStatus,
    totalamount: "MONEY",
    bill: () => billRecord,
  },
  answer: true,
};
