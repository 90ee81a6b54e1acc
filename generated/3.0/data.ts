// Made by intacct-codegen from 3.0/response.dtd; do not edit. Checksum 1b30a23030f13fc4
import type { OpenValues } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** An answer that the schema does not describe: its elements by name. */
export interface AnyData extends DataAttributes, OpenValues {}

/** What answers have besides their records. */
export interface DataAttributes {
  listtype?: string;
  count?: string;
  totalcount?: string;
  numremaining?: string;
  resultId?: string;
  offset?: string;
}

export const dataAttributes: Readonly<Record<string, string>> = {
  listtype: "CDATA #IMPLIED",
  count: "CDATA #IMPLIED",
  totalcount: "CDATA #IMPLIED",
  numremaining: "CDATA #IMPLIED",
  resultId: "CDATA #IMPLIED",
  offset: "CDATA #IMPLIED",
};
