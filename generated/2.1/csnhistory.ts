// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum 14af7b9a5b1209de
import type {
  DecimalText,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct csnhistory GET. */
export type GetCsnHistory = Get<CsnHistoryField>;

/** `Intacct csnhistory GET Request` */
export const getCsnHistory: FunctionProfile<GetCsnHistory, CsnHistoryData> = {
  name: "Intacct csnhistory GET Request",
  version: "2.1",
  fixed: { object: "csnhistory" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCsnHistoryResponse,
};

/** The input of Intacct csnhistory QUERY. */
export type QueryCsnHistory = GetList<CsnHistoryField>;

/** `Intacct csnhistory QUERY Request` */
export const queryCsnHistory: FunctionProfile<QueryCsnHistory, CsnHistoryData> =
  {
    name: "Intacct csnhistory QUERY Request",
    version: "2.1",
    fixed: { object: "csnhistory" },
    element: "get_list",
    content: "(filter?, sorts?, fields?, additional_parameters?)",
    types: getListTypes,
    attributes: {
      start: "CDATA #IMPLIED",
      maxitems: "CDATA #IMPLIED",
      showprivate: '(true | false) "false"',
    },
    response: () => queryCsnHistoryResponse,
  };

/** `Intacct csnhistory GET Response` */
export const getCsnHistoryResponse: Profile<CsnHistoryData> = {
  name: "Intacct csnhistory GET Response",
  version: "2.1",
  element: "data",
  content: "(csnhistory*)",
  types: { csnhistory: () => csnHistoryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct csnhistory QUERY Response` */
export const queryCsnHistoryResponse: Profile<CsnHistoryData> = {
  name: "Intacct csnhistory QUERY Response",
  version: "2.1",
  element: "data",
  content: "(csnhistory*)",
  types: { csnhistory: () => csnHistoryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `csnhistory`. */
export interface CsnHistoryData extends DataAttributes {
  csnhistory?: CsnHistoryRecord[];
}

/** The fields of a csnhistory that can be requested. */
export type CsnHistoryField = keyof CsnHistoryRecord;

/** A consolidation that was run. Declared in 2.1/response/general-ledger.dtd. */
export interface CsnHistoryRecord {
  /** `ID`. */
  bookkey?: string;
  /** `STRING_80`: at most 80 characters. */
  locationname?: string;
  /** `STRING_80`: at most 80 characters. */
  periodname?: string;
  /** `TIMESTAMP`. */
  actiontime?: string;
  /** `STRING_40`: at most 40 characters. */
  startedby?: string;
  /** `NUMBER_1`: at most 1 digit before the point. */
  warate?: DecimalText | null;
  /** `NUMBER_1`: at most 1 digit before the point. */
  bsrate?: DecimalText | null;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `STRING_4000`: at most 4000 characters. */
  message?: string;
}

export const csnHistoryRecord: Shape<CsnHistoryRecord> = {
  element: "csnhistory",
  content: `(bookkey?, locationname?, periodname?, actiontime?, startedby?, warate?, bsrate?, status?,
    message?)`,
  types: {
    bookkey: "ID",
    locationname: "STRING_80",
    periodname: "STRING_80",
    actiontime: "TIMESTAMP",
    startedby: "STRING_40",
    warate: "NUMBER_1",
    bsrate: "NUMBER_1",
    status: enumResponseStatus,
    message: "STRING_4000",
  },
  answer: true,
};
