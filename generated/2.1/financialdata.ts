// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 09cfbfc9ed711060
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
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
