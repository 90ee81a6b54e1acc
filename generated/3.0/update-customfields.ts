// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 764e5d5bd8d1d0a9
import type { Shape } from "intacct-runtime";

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
