// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 3f1e9c967d82d487
import type { Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** What is known of an account at a financial institution. Declared in shared/structures.dtd. */
export interface Financialdata {
  /** `STRING_30`: at most 30 characters. */
  reconmode: string;
  /** `STRING_4`: at most 4 characters. */
  apjournal?: string;
  /** `STRING_4`: at most 4 characters. */
  arjournal?: string;
}

export const financialdata: Shape<Financialdata> = {
  element: "financialdata",
  content: "(reconmode, apjournal?, arjournal?)",
  types: {
    reconmode: "STRING_30",
    apjournal: "STRING_4",
    arjournal: "STRING_4",
  },
};
