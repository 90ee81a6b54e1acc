// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 6718924d627fb0e8
import type { OpenValues, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const customFields: Shape<readonly CustomField[]> = {
  element: "customfields",
  content: "(customfield*)",
  types: { customfield: () => customField },
};

/** Declared in shared/structures.dtd. */
export interface CustomField {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  customfieldname: string;
  customfieldvalue: string;
}

export const customField: Shape<CustomField> = {
  element: "customfield",
  content: "(customfieldname, customfieldvalue)",
  types: { customfieldname: "STRING_80 borrowed" },
};

export const customFieldsRecord: Shape<CustomFieldRecord[]> = {
  element: "customfields",
  content: "(customfield*)",
  types: { customfield: () => customFieldRecord },
  answer: true,
};

/** Declared in shared/structures.dtd. */
export interface CustomFieldRecord extends OpenValues {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  customfieldname?: string;
  customfieldvalue?: string;
}

export const customFieldRecord: Shape<CustomFieldRecord> = {
  element: "customfield",
  content: "(customfieldname? & customfieldvalue? & #ANY*)",
  types: { customfieldname: "STRING_80 borrowed" },
  answer: true,
};
