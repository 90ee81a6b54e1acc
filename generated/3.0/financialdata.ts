// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 6132c863fd029c4d
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** What is known of an account at a financial institution. Declared in shared/structures.dtd. */
export interface Financialdata {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  reconmode: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  apjournal?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  arjournal?: string;
}

export const financialdata: Shape<Financialdata> = {
  element: "financialdata",
  content: "(reconmode, apjournal?, arjournal?)",
  types: {
    reconmode: "STRING_30 borrowed",
    apjournal: "STRING_4 borrowed",
    arjournal: "STRING_4 borrowed",
  },
};
