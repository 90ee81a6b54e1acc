// Made by intacct-codegen from 3.0/response.dtd; do not edit. Checksum e3bd4d77b8acc3f3
import type { OpenValues } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
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
