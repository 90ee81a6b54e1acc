// Made by intacct-codegen from 2.1/response/revenue.dtd, shared/objects.dtd; do not edit. Checksum 69605cca0af99532
import type {
  FunctionProfile,
  IntegerText,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct revrecchangelog QUERY. */
export type QueryRevRecChangeLog = GetList<RevRecChangeLogField>;

/** `Intacct revrecchangelog QUERY Request` */
export const queryRevRecChangeLog: FunctionProfile<
  QueryRevRecChangeLog,
  RevRecChangeLogData
> = {
  name: "Intacct revrecchangelog QUERY Request",
  version: "2.1",
  fixed: { object: "revrecchangelog" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryRevRecChangeLogResponse,
};

/** `Intacct revrecchangelog QUERY Response` */
export const queryRevRecChangeLogResponse: Profile<RevRecChangeLogData> = {
  name: "Intacct revrecchangelog QUERY Response",
  version: "2.1",
  element: "data",
  content: "(revrecchangelog*)",
  types: { revrecchangelog: () => revRecChangeLogRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `revrecchangelog`. */
export interface RevRecChangeLogData extends DataAttributes {
  revrecchangelog?: RevRecChangeLogRecord[];
}

/** The fields of a revrecchangelog that can be requested. */
export type RevRecChangeLogField = keyof RevRecChangeLogRecord;

/** A change to a revenue recognition schedule. Declared in 2.1/response/revenue.dtd. */
export interface RevRecChangeLogRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `KEY`. */
  revrecschedulekey?: string;
  /** `KEY`. */
  modifieduserkey?: string;
  /** `STRING_20`: at most 20 characters. */
  modifiedby?: string;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `STRING_30`: at most 30 characters. */
  summary?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
}

export const revRecChangeLogRecord: Shape<RevRecChangeLogRecord> = {
  element: "revrecchangelog",
  content:
    "(recordno?, revrecschedulekey?, modifieduserkey?, modifiedby?, whenmodified?, summary?, memo?)",
  types: {
    recordno: "INTEGER",
    revrecschedulekey: "KEY",
    modifieduserkey: "KEY",
    modifiedby: "STRING_20",
    whenmodified: "TIMESTAMP",
    summary: "STRING_30",
    memo: "STRING_500",
  },
  answer: true,
};
