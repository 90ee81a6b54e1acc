// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 43e7e037e50be5f5
import type { Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
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
