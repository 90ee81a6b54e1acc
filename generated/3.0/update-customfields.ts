// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum e9007352dbe2cc49
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const updateCustomFields: Shape<readonly UpdateCustomField[]> = {
  element: "customfields",
  content: "(customfield*)",
  types: { customfield: () => updateCustomField },
};

/** Declared in shared/structures.dtd. */
export interface UpdateCustomField {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  customfieldname: string;
  customfieldvalue: string;
}

export const updateCustomField: Shape<UpdateCustomField> = {
  element: "customfield",
  content: "(customfieldname, customfieldvalue)",
  types: { customfieldname: "STRING_80 borrowed" },
};
