// Made by intacct-codegen from 3.0/company.dtd, 3.0/response.dtd; do not edit. Checksum 9e28c40cd153efae
import type {
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads how a user has dates, times and numbers shown. Declared in 3.0/company.dtd. */
export type ReadUserFormatting =
  | {
      /** Borrowed from 2.1: `KEY`. */
      key: string;
      userId?: never;
    }
  | { key?: never; userId: string };

/** `Intacct userformatting READ Request` */
export const readUserFormatting: FunctionProfile<
  ReadUserFormatting,
  UserformattingData
> = {
  name: "Intacct userformatting READ Request",
  version: "3.0",
  element: "readUserFormatting",
  content: "(key | userId)",
  types: { key: "KEY" },
  response: () => readUserFormattingResponse,
};

/** `Intacct userformatting READ Response` */
export const readUserFormattingResponse: Profile<UserformattingData> = {
  name: "Intacct userformatting READ Response",
  version: "3.0",
  element: "data",
  content: "(userformatting*)",
  types: { userformatting: () => userformattingRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `userformatting`. */
export interface UserformattingData extends DataAttributes {
  userformatting?: UserformattingRecord[];
}

/** The fields of an userformatting that can be requested. */
export type UserformattingField =
  keyof UserformattingFields | `${string}.${string}`;

/** How a user has dates, times and numbers shown. Declared in 3.0/response.dtd. */
export interface UserformattingFields {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno?: IntegerText | null;
  locale?: string;
  dateformat?: string;
  gmtoffset?: string;
  /** `INTEGER`. */
  clock?: IntegerText | null;
}

/** A record in an answer: the known fields, and any others. */
export interface UserformattingRecord
  extends UserformattingFields, OpenValues {}

export const userformattingRecord: Shape<UserformattingRecord> = {
  element: "userformatting",
  content: "(recordno? & locale? & dateformat? & gmtoffset? & clock? & #ANY*)",
  types: { recordno: "INTEGER", clock: "INTEGER" },
  answer: true,
};
