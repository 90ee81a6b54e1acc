// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum eba07d4456780a9e
import type { OpenValues, Shape } from "intacct-runtime";

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
