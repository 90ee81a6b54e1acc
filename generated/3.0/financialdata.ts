// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum d274efc662167ba2
import type { Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
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
