// Made by intacct-codegen from 2.1/request.dtd, base.yaml; do not edit. Checksum c01fdcb382ffafd1
import type { Created, FunctionProfile, IsoDate, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in 2.1/request.dtd. */
export interface CreateTerm {
  /** `STRING_10`: at most 10 characters. */
  name: string;
  customfields: CreateTermCustomFields;
}

/** `Intacct term CREATE Request` */
export const createTerm: FunctionProfile<CreateTerm, Created> = {
  name: "Intacct term CREATE Request",
  version: "2.1",
  element: "create_term",
  content: "(name, customfields)",
  types: { name: "STRING_10", customfields: () => createTermCustomFields },
};

/** Declared in base.yaml. */
export interface CreateTermCustomFields {
  KIND: "net" | "gross";
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  SINCE?: IsoDate | null;
}

export const createTermCustomFields: Shape<CreateTermCustomFields> = {
  element: "customfields",
  content: "(KIND & SINCE?)",
  pairs: ["customfield", "customfieldname", "customfieldvalue"],
  types: {
    KIND: {
      name: "STRING",
      base: "enum",
      values: ["net", "gross"],
      source: "overlay",
    },
    SINCE: "DATE_MDY overlay",
  },
};
