// Made by intacct-codegen from 2.1/response/company.dtd, shared/objects.dtd; do not edit. Checksum a59906557562d713
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

/** The input of Intacct smarteventlog QUERY. */
export type QuerySmartEventLog = GetList<SmartEventLogField>;

/** `Intacct smarteventlog QUERY Request` */
export const querySmartEventLog: FunctionProfile<
  QuerySmartEventLog,
  SmartEventLogData
> = {
  name: "Intacct smarteventlog QUERY Request",
  version: "2.1",
  fixed: { object: "smarteventlog" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => querySmartEventLogResponse,
};

/** `Intacct smarteventlog QUERY Response` */
export const querySmartEventLogResponse: Profile<SmartEventLogData> = {
  name: "Intacct smarteventlog QUERY Response",
  version: "2.1",
  element: "data",
  content: "(smarteventlog*)",
  types: { smarteventlog: () => smartEventLogRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `smarteventlog`. */
export interface SmartEventLogData extends DataAttributes {
  smarteventlog?: SmartEventLogRecord[];
}

/** The fields of a smarteventlog that can be requested. */
export type SmartEventLogField = keyof SmartEventLogRecord;

/** An event that a smart link logged. Declared in 2.1/response/company.dtd. */
export interface SmartEventLogRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `ID`. */
  smartlinkid?: string;
  /** `STRING_80`: at most 80 characters. */
  topic?: string;
  /** `STRING_40`: at most 40 characters. */
  ownerobject?: string;
  /** `TIMESTAMP`. */
  timestamp?: string;
  /** `ID`. */
  userid?: string;
  /** `STRING_80`: at most 80 characters. */
  objectkey?: string;
}

export const smartEventLogRecord: Shape<SmartEventLogRecord> = {
  element: "smarteventlog",
  content:
    "(recordno?, smartlinkid?, topic?, ownerobject?, timestamp?, userid?, objectkey?)",
  types: {
    recordno: "INTEGER",
    smartlinkid: "ID",
    topic: "STRING_80",
    ownerobject: "STRING_40",
    timestamp: "TIMESTAMP",
    userid: "ID",
    objectkey: "STRING_80",
  },
  answer: true,
};
