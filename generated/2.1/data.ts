// Made by intacct-codegen from 2.1/response.dtd; do not edit. Checksum 8bedb56cb4a47771

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
