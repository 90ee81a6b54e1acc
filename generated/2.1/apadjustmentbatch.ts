// Made by intacct-codegen from 2.1/response/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum efad715d9d618bfe
import type {
  Created,
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type ApAdjustmentRecord,
  type CreateApAdjustment,
  apAdjustmentRecord,
  createApAdjustment,
} from "./apadjustment.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a batch, together with the vendor adjustments in it. Declared in shared/payables.dtd. */
export interface CreateApAdjustmentBatch {
  /** `STRING_80`: at most 80 characters. */
  batchtitle: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** Creates an adjustment to what a vendor is owed. */
  create_apadjustment?: readonly CreateApAdjustment[];
}

/** `Intacct apadjustmentbatch CREATE Request` */
export const createApAdjustmentBatch: FunctionProfile<
  CreateApAdjustmentBatch,
  Created
> = {
  name: "Intacct apadjustmentbatch CREATE Request",
  version: "2.1",
  element: "create_apadjustmentbatch",
  content: "(batchtitle, datecreated?, create_apadjustment*)",
  types: {
    batchtitle: "STRING_80",
    datecreated: "DATE",
    create_apadjustment: () => createApAdjustment,
  },
};

/** The input of Intacct apadjustmentbatch QUERY. */
export type QueryApAdjustmentBatch = GetList<ApAdjustmentBatchField>;

/** `Intacct apadjustmentbatch QUERY Request` */
export const queryApAdjustmentBatch: FunctionProfile<
  QueryApAdjustmentBatch,
  ApAdjustmentBatchData
> = {
  name: "Intacct apadjustmentbatch QUERY Request",
  version: "2.1",
  fixed: { object: "apadjustmentbatch" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryApAdjustmentBatchResponse,
};

/** `Intacct apadjustmentbatch QUERY Response` */
export const queryApAdjustmentBatchResponse: Profile<ApAdjustmentBatchData> = {
  name: "Intacct apadjustmentbatch QUERY Response",
  version: "2.1",
  element: "data",
  content: "(apadjustmentbatch*)",
  types: { apadjustmentbatch: () => apAdjustmentBatchRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apadjustmentbatch`. */
export interface ApAdjustmentBatchData extends DataAttributes {
  apadjustmentbatch?: ApAdjustmentBatchRecord[];
}

/** The fields of an apadjustmentbatch that can be requested. */
export type ApAdjustmentBatchField = keyof ApAdjustmentBatchRecord;

/** A batch of vendor adjustments. Declared in 2.1/response/payables.dtd. */
export interface ApAdjustmentBatchRecord {
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
  /** A vendor adjustment. */
  apadjustment?: ApAdjustmentRecord[];
}

export const apAdjustmentBatchRecord: Shape<ApAdjustmentBatchRecord> = {
  element: "apadjustmentbatch",
  content:
    "(key?, batchtitle?, datecreated?, open?, status?, totalamount?, apadjustment*)",
  types: {
    key: "KEY",
    batchtitle: "STRING_80",
    datecreated: "DATE",
    open: "BOOLEAN",
    status: enumResponseStatus,
    totalamount: "MONEY",
    apadjustment: () => apAdjustmentRecord,
  },
  answer: true,
};
