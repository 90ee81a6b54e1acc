// Made by intacct-codegen from 3.0/response.dtd; do not edit. Checksum 7d378611b2d7234d
import type { OpenValues } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** What an answer holds that nothing describes: its elements by name. */
export interface AnyData extends DataAttributes, OpenValues {}

/** What answers tell beside their records. */
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
