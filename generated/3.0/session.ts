// Made by intacct-codegen from 3.0/response.dtd, shared/company.dtd; do not edit. Checksum ed64762895ff2d78
import type {
  FunctionProfile,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type AnyData, type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Opens a session for later requests; with locationid, a session in that entity. Declared in shared/company.dtd. */
export interface GetApiSession {
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
}

/** `Intacct apisession GET Request` */
export const getApiSession: FunctionProfile<GetApiSession, ApiData> = {
  name: "Intacct apisession GET Request",
  version: "3.0",
  element: "getAPISession",
  content: "(locationid?)",
  types: { locationid: "ID" },
  response: () => getApiSessionResponse,
};

/** Starts a session, for the named activity where one is given. Declared in shared/company.dtd. */
export interface InitSession {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  activity?: string;
}

/** `Intacct session INIT Request` */
export const initSession: FunctionProfile<InitSession, AnyData> = {
  name: "Intacct session INIT Request",
  version: "3.0",
  element: "init_session",
  content: "(activity?)",
  types: { activity: "STRING_30 borrowed" },
  response: () => initSessionResponse,
};

/** `Intacct apisession GET Response` */
export const getApiSessionResponse: Profile<ApiData> = {
  name: "Intacct apisession GET Response",
  version: "3.0",
  element: "data",
  content: "(api*)",
  types: { api: () => apiRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct session INIT Response` */
export const initSessionResponse: Profile<AnyData> = {
  name: "Intacct session INIT Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `api`. */
export interface ApiData extends DataAttributes {
  api?: ApiRecord[];
}

/** The fields of an api that can be requested. */
export type ApiField = keyof ApiFields | `${string}.${string}`;

/** A session, and the address that it is used at. Declared in 3.0/response.dtd. */
export interface ApiFields {
  sessionid?: string;
  endpoint?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
}

/** A record in an answer: the known fields, and any others. */
export interface ApiRecord extends ApiFields, OpenValues {}

export const apiRecord: Shape<ApiRecord> = {
  element: "api",
  content: "(sessionid? & endpoint? & locationid? & #ANY*)",
  types: { locationid: "ID" },
  answer: true,
};
