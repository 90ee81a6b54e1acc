// Made by intacct-codegen from shared/objects.dtd, shared/payables.dtd; do not edit. Checksum f00eb34d65e2b271
import type {
  Created,
  FunctionProfile,
  IsoDate,
  OpenRecord,
  Profile,
} from "intacct-runtime";
import { type CreateApAdjustment, createApAdjustment } from "./apadjustment.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a batch, together with the vendor adjustments in it. Declared in shared/payables.dtd. */
export interface CreateApAdjustmentBatch {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
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
  version: "3.0",
  element: "create_apadjustmentbatch",
  content: "(batchtitle, datecreated?, create_apadjustment*)",
  types: {
    batchtitle: "STRING_80 borrowed",
    datecreated: "DATE",
    create_apadjustment: () => createApAdjustment,
  },
};

/** The input of Intacct apadjustmentbatch QUERY. */
export type QueryApAdjustmentBatch = GetList;

/** `Intacct apadjustmentbatch QUERY Request` */
export const queryApAdjustmentBatch: FunctionProfile<
  QueryApAdjustmentBatch,
  ApAdjustmentBatchData
> = {
  name: "Intacct apadjustmentbatch QUERY Request",
  version: "3.0",
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
  version: "3.0",
  element: "data",
  content: "(apadjustmentbatch*)",
  types: {
    apadjustmentbatch: () => ({ element: "apadjustmentbatch", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apadjustmentbatch`. */
export interface ApAdjustmentBatchData extends DataAttributes {
  apadjustmentbatch?: OpenRecord[];
}
