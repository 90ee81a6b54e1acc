// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum f9ff0e14f5602f0c
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const customFields: Shape<readonly CustomField[]> = {
  element: "customfields",
  content: "(customfield*)",
  types: { customfield: () => customField },
};

/** Declared in shared/structures.dtd. */
export interface CustomField {
  /** `STRING_80`: at most 80 characters. */
  customfieldname: string;
  customfieldvalue: string;
}

export const customField: Shape<CustomField> = {
  element: "customfield",
  content: "(customfieldname, customfieldvalue)",
  types: { customfieldname: "STRING_80" },
};

export const customFieldsRecord: Shape<CustomFieldRecord[]> = {
  element: "customfields",
  content: "(customfield*)",
  types: { customfield: () => customFieldRecord },
  answer: true,
};

/** Declared in shared/structures.dtd. */
export interface CustomFieldRecord {
  /** `STRING_80`: at most 80 characters. */
  customfieldname: string;
  customfieldvalue: string;
}

export const customFieldRecord: Shape<CustomFieldRecord> = {
  element: "customfield",
  content: "(customfieldname, customfieldvalue)",
  types: { customfieldname: "STRING_80" },
  answer: true,
};
