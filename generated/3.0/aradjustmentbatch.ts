// Made by intacct-codegen from shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum a3e3b7b56c71df7a
import type {
  Created,
  FunctionProfile,
  IsoDate,
  OpenRecord,
  Profile,
} from "intacct-runtime";
import { type CreateArAdjustment, createArAdjustment } from "./aradjustment.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a batch, together with the customer adjustments in it. Declared in shared/receivables.dtd. */
export interface CreateArAdjustmentBatch {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
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
  version: "3.0",
  element: "create_aradjustmentbatch",
  content: "(batchtitle, datecreated?, create_aradjustment*)",
  types: {
    batchtitle: "STRING_80 borrowed",
    datecreated: "DATE",
    create_aradjustment: () => createArAdjustment,
  },
};

/** The input of Intacct aradjustmentbatch QUERY. */
export type QueryArAdjustmentBatch = GetList;

/** `Intacct aradjustmentbatch QUERY Request` */
export const queryArAdjustmentBatch: FunctionProfile<
  QueryArAdjustmentBatch,
  ArAdjustmentBatchData
> = {
  name: "Intacct aradjustmentbatch QUERY Request",
  version: "3.0",
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
  version: "3.0",
  element: "data",
  content: "(aradjustmentbatch*)",
  types: {
    aradjustmentbatch: () => ({ element: "aradjustmentbatch", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `aradjustmentbatch`. */
export interface ArAdjustmentBatchData extends DataAttributes {
  aradjustmentbatch?: OpenRecord[];
}
