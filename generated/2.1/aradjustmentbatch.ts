// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum 42338c88afb37e12
import type {
  Created,
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type ArAdjustmentRecord,
  type CreateArAdjustment,
  arAdjustmentRecord,
  createArAdjustment,
} from "./aradjustment.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a batch, together with the customer adjustments in it. Declared in shared/receivables.dtd. */
export interface CreateArAdjustmentBatch {
  /** `STRING_80`: at most 80 characters. */
  batchtitle: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** Creates an adjustment to what a customer owes. */
  create_aradjustment?: readonly CreateArAdjustment[];
}

/** `Intacct aradjustmentbatch CREATE Request` */
export const createArAdjustmentBatch: FunctionProfile<
  CreateArAdjustmentBatch,
  Created
> = {
  name: "Intacct aradjustmentbatch CREATE Request",
  version: "2.1",
  element: "create_aradjustmentbatch",
  content: "(batchtitle, datecreated?, create_aradjustment*)",
  types: {
    batchtitle: "STRING_80",
    datecreated: "DATE",
    create_aradjustment: () => createArAdjustment,
  },
};

/** The input of Intacct aradjustmentbatch QUERY. */
export type QueryArAdjustmentBatch = GetList<ArAdjustmentBatchField>;

/** `Intacct aradjustmentbatch QUERY Request` */
export const queryArAdjustmentBatch: FunctionProfile<
  QueryArAdjustmentBatch,
  ArAdjustmentBatchData
> = {
  name: "Intacct aradjustmentbatch QUERY Request",
  version: "2.1",
  fixed: { object: "aradjustmentbatch" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryArAdjustmentBatchResponse,
};

/** `Intacct aradjustmentbatch QUERY Response` */
export const queryArAdjustmentBatchResponse: Profile<ArAdjustmentBatchData> = {
  name: "Intacct aradjustmentbatch QUERY Response",
  version: "2.1",
  element: "data",
  content: "(aradjustmentbatch*)",
  types: { aradjustmentbatch: () => arAdjustmentBatchRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `aradjustmentbatch`. */
export interface ArAdjustmentBatchData extends DataAttributes {
  aradjustmentbatch?: ArAdjustmentBatchRecord[];
}

/** The fields of an aradjustmentbatch that can be requested. */
export type ArAdjustmentBatchField = keyof ArAdjustmentBatchRecord;

/** A batch of customer adjustments. Declared in 2.1/response/receivables.dtd. */
export interface ArAdjustmentBatchRecord {
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
  /** A customer adjustment. */
  aradjustment?: ArAdjustmentRecord[];
}

export const arAdjustmentBatchRecord: Shape<ArAdjustmentBatchRecord> = {
  element: "aradjustmentbatch",
  content:
    "(key?, batchtitle?, datecreated?, open?, status?, totalamount?, aradjustment*)",
  types: {
    key: "KEY",
    batchtitle: "STRING_80",
    datecreated: "DATE",
    open: "BOOLEAN",
    status: enumResponseStatus,
    totalamount: "MONEY",
    aradjustment: () => arAdjustmentRecord,
  },
  answer: true,
};
