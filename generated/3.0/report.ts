// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/response.dtd; do not edit. Checksum ef88c60d64dd67c5
import type {
  FunctionProfile,
  Integer,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type GetAccountBalancesByDimensions,
  getAccountBalancesByDimensions,
} from "./accountbalancesbydimensions.js";
import { type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Runs a report; readMore fetches its pages. Declared in 3.0/general-ledger.dtd. */
export interface ReadReport {
  type?: string;
  returnDef?: string;
  libraryReport?: string;
  report: string;
  /** `INTEGER`. 1 to 1000. "100" unless given. */
  pagesize?: Integer | null;
  /** "xml" unless given. */
  returnFormat?: "xml" | "json" | "csv" | null;
  /** What a report asks for, each by its own name. */
  arguments?: Arguments;
  waitTime?: string;
  listSeparator?: string;
  reportId?: string;
  /** `BOOLEAN`. "false" unless given. */
  showStatusOnly?: boolean | null;
}

/** `Intacct report READ Request` */
export const readReport: FunctionProfile<ReadReport, ReportResultsData> = {
  name: "Intacct report READ Request",
  version: "3.0",
  element: "readReport",
  content: `(report & pagesize? & returnFormat? & arguments? & waitTime? & listSeparator? & reportId? &
    showStatusOnly?)`,
  types: {
    pagesize: { name: "INTEGER", base: "integer", min: 1, max: 1000 },
    returnFormat: {
      name: "STRING",
      base: "enum",
      values: ["xml", "json", "csv"],
    },
    arguments: () => arguments_,
    showStatusOnly: "BOOLEAN",
  },
  attributes: {
    type: "CDATA #IMPLIED",
    returnDef: "CDATA #IMPLIED",
    libraryReport: "CDATA #IMPLIED",
  },
  response: () => readReportResponse,
};

/** `Intacct report READ Response` */
export const readReportResponse: Profile<ReportResultsData> = {
  name: "Intacct report READ Response",
  version: "3.0",
  element: "data",
  content: "(report_results*)",
  types: { report_results: () => reportResultsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `report_results`. */
export interface ReportResultsData extends DataAttributes {
  report_results?: ReportResultsRecord[];
}

/** The fields of a report_results that can be requested. */
export type ReportResultsField =
  keyof ReportResultsFields | `${string}.${string}`;

/** What a report asks for, each by its own name. Declared in 3.0/general-ledger.dtd. */
export interface Arguments {
  /** Reads account balances by dimension, for one account, account group or range of accounts. */
  get_accountbalancesbydimensions?: GetAccountBalancesByDimensions;
}

export const arguments_: Shape<Arguments> = {
  element: "arguments",
  content: "(get_accountbalancesbydimensions? & #ANY*)",
  types: {
    get_accountbalancesbydimensions: () => getAccountBalancesByDimensions,
  },
};

/** The progress of a report, and the id to read its pages by. Declared in 3.0/response.dtd. */
export interface ReportResultsFields {
  REPORTID?: string;
  STATUS?: string;
}

/** A record in an answer: the known fields, and any others. */
export interface ReportResultsRecord extends ReportResultsFields, OpenValues {}

export const reportResultsRecord: Shape<ReportResultsRecord> = {
  element: "report_results",
  content: "(REPORTID? & STATUS? & #ANY*)",
  answer: true,
};
