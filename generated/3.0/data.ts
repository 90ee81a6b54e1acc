// Made by intacct-codegen from 3.0/response.dtd; do not edit.
import type { OpenValues } from "intacct-runtime";

/** What an answer holds that nothing describes: its elements by name. */
export interface AnyData extends DataAttributes, OpenValues {}

/** What answers tell beside their records. */
export interface DataAttributes {
  /** Attribute. */
  listtype?: string;
  /** Attribute. */
  count?: string;
  /** Attribute. */
  totalcount?: string;
  /** Attribute. */
  numremaining?: string;
  /** Attribute. */
  resultId?: string;
  /** Attribute. */
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
