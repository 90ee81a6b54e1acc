// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum 84b0dfe4f7204a51
import type { FunctionProfile, IsoDate, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct reportingperiod GET. */
export type GetReportingPeriod = Get<ReportingPeriodField>;

/** `Intacct reportingperiod GET Request` */
export const getReportingPeriod: FunctionProfile<
  GetReportingPeriod,
  ReportingPeriodData
> = {
  name: "Intacct reportingperiod GET Request",
  version: "2.1",
  fixed: { object: "reportingperiod" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getReportingPeriodResponse,
};

/** The input of Intacct reportingperiod QUERY. */
export type QueryReportingPeriod = GetList<ReportingPeriodField>;

/** `Intacct reportingperiod QUERY Request` */
export const queryReportingPeriod: FunctionProfile<
  QueryReportingPeriod,
  ReportingPeriodData
> = {
  name: "Intacct reportingperiod QUERY Request",
  version: "2.1",
  fixed: { object: "reportingperiod" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryReportingPeriodResponse,
};

/** `Intacct reportingperiod GET Response` */
export const getReportingPeriodResponse: Profile<ReportingPeriodData> = {
  name: "Intacct reportingperiod GET Response",
  version: "2.1",
  element: "data",
  content: "(reportingperiod*)",
  types: { reportingperiod: () => reportingPeriodRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct reportingperiod QUERY Response` */
export const queryReportingPeriodResponse: Profile<ReportingPeriodData> = {
  name: "Intacct reportingperiod QUERY Response",
  version: "2.1",
  element: "data",
  content: "(reportingperiod*)",
  types: { reportingperiod: () => reportingPeriodRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `reportingperiod`. */
export interface ReportingPeriodData extends DataAttributes {
  reportingperiod?: ReportingPeriodRecord[];
}

/** The fields of a reportingperiod that can be requested. */
export type ReportingPeriodField = keyof ReportingPeriodRecord;

/** A reporting period. Declared in 2.1/response/general-ledger.dtd. */
export interface ReportingPeriodRecord {
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `STRING_80`: at most 80 characters. */
  headingtitle?: string;
  /** `STRING_80`: at most 80 characters. */
  headingtitle2?: string;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate | null;
  /** `BOOLEAN`. */
  budgetable?: boolean | null;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
}

export const reportingPeriodRecord: Shape<ReportingPeriodRecord> = {
  element: "reportingperiod",
  content:
    "(name?, headingtitle?, headingtitle2?, startdate?, enddate?, budgetable?, status?)",
  types: {
    name: "STRING_100",
    headingtitle: "STRING_80",
    headingtitle2: "STRING_80",
    startdate: "DATE",
    enddate: "DATE",
    budgetable: "BOOLEAN",
    status: enumResponseStatus,
  },
  answer: true,
};
