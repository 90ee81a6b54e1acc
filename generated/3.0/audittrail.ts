// Made by intacct-codegen from 3.0/company.dtd, 3.0/response.dtd; do not edit. Checksum 6867cdd00c56b146
import type {
  FunctionProfile,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads who accessed an object, and when. Declared in 3.0/company.dtd. */
export type GetAuditTrail = GetAuditTrailFields &
  (
    | { objectKey: string; recordNo?: never }
    | { objectKey?: never; recordNo: string }
  );

interface GetAuditTrailFields {
  object: string;
}

/** `Intacct audittrail GET Request` */
export const getAuditTrail: FunctionProfile<
  GetAuditTrail,
  AuditTrailDetailData
> = {
  name: "Intacct audittrail GET Request",
  version: "3.0",
  element: "getAuditTrail",
  content: "(object, (objectKey | recordNo))",
  response: () => getAuditTrailResponse,
};

/** `Intacct audittrail GET Response` */
export const getAuditTrailResponse: Profile<AuditTrailDetailData> = {
  name: "Intacct audittrail GET Response",
  version: "3.0",
  element: "data",
  content: "(auditTrailDetail*)",
  types: { auditTrailDetail: () => auditTrailDetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `auditTrailDetail`. */
export interface AuditTrailDetailData extends DataAttributes {
  auditTrailDetail?: AuditTrailDetailRecord[];
}

/** The fields of an auditTrailDetail that can be requested. */
export type AuditTrailDetailField =
  keyof AuditTrailDetailFields | `${string}.${string}`;

/** One access to an object. Declared in 3.0/response.dtd. */
export interface AuditTrailDetailFields {
  userId?: string;
  object?: string;
  objectKey?: string;
  accessTime?: string;
  accessMode?: string;
  workflowAction?: string;
  webServer?: string;
  trackingId?: string;
  ipAddress?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  source?: string;
}

/** A record in an answer: the known fields, and any others. */
export interface AuditTrailDetailRecord
  extends AuditTrailDetailFields, OpenValues {}

export const auditTrailDetailRecord: Shape<AuditTrailDetailRecord> = {
  element: "auditTrailDetail",
  content: `(userId? & object? & objectKey? & accessTime? & accessMode? & workflowAction? & webServer? &
    trackingId? & ipAddress? & source? & #ANY*)`,
  types: { source: "STRING_80 borrowed" },
  answer: true,
};
