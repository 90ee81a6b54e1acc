// Made by intacct-codegen from 2.1/response/company.dtd, shared/company.dtd; do not edit. Checksum 70a7690a25f210a4
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Opens a session for later requests; with locationid, a session in that entity. Declared in shared/company.dtd. */
export interface GetApiSession {
  /** `ID`. */
  locationid?: string;
}

/** `Intacct apisession GET Request` */
export const getApiSession: FunctionProfile<GetApiSession, ApiData> = {
  name: "Intacct apisession GET Request",
  version: "2.1",
  element: "getAPISession",
  content: "(locationid?)",
  types: { locationid: "ID" },
  response: () => getApiSessionResponse,
};

/** Starts a session, for the named activity where one is given. Declared in shared/company.dtd. */
export interface InitSession {
  /** `STRING_30`: at most 30 characters. */
  activity?: string;
}

/** `Intacct session INIT Request` */
export const initSession: FunctionProfile<InitSession, SessionInfoData> = {
  name: "Intacct session INIT Request",
  version: "2.1",
  element: "init_session",
  content: "(activity?)",
  types: { activity: "STRING_30" },
  response: () => initSessionResponse,
};

/** `Intacct apisession GET Response` */
export const getApiSessionResponse: Profile<ApiData> = {
  name: "Intacct apisession GET Response",
  version: "2.1",
  element: "data",
  content: "(api*)",
  types: { api: () => apiRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct session INIT Response` */
export const initSessionResponse: Profile<SessionInfoData> = {
  name: "Intacct session INIT Response",
  version: "2.1",
  element: "data",
  content: "(sessioninfo*)",
  types: { sessioninfo: () => sessionInfoRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `api`. */
export interface ApiData extends DataAttributes {
  api?: ApiRecord[];
}

/** The fields of an api that can be requested. */
export type ApiField = keyof ApiRecord;

/** The data of an answer about `sessioninfo`. */
export interface SessionInfoData extends DataAttributes {
  sessioninfo?: SessionInfoRecord[];
}

/** The fields of a sessioninfo that can be requested. */
export type SessionInfoField = keyof SessionInfoRecord;

/** A session and the address that its requests go to. Declared in 2.1/response/company.dtd. */
export interface ApiRecord {
  sessionid?: string;
  endpoint?: string;
  /** `ID`. */
  locationid?: string;
}

export const apiRecord: Shape<ApiRecord> = {
  element: "api",
  content: "(sessionid?, endpoint?, locationid?)",
  types: { locationid: "ID" },
  answer: true,
};

/** A session, or the address where one is opened. Declared in 2.1/response/company.dtd. */
export interface SessionInfoRecord {
  /** `ID`. */
  userid?: string;
  /** `STRING_40`: at most 40 characters. */
  companyid?: string;
  sessiontimestamp?: string;
  /** `STRING_256`: at most 256 characters. */
  url?: string;
  /** `STRING_20`: at most 20 characters. */
  expires?: string;
  session?: string;
}

export const sessionInfoRecord: Shape<SessionInfoRecord> = {
  element: "sessioninfo",
  content:
    "((userid?, companyid?, sessiontimestamp?) | (url?, expires?, session?))",
  types: {
    userid: "ID",
    companyid: "STRING_40",
    url: "STRING_256",
    expires: "STRING_20",
  },
  answer: true,
};
