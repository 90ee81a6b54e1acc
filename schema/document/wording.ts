import { alternatives } from "../text/wording.js";
import { expected, type State } from "intacct-runtime/internals";

/** What may come next: names, the end of the element, or both. */
export function whatFits(state: State, parent: string): string {
  const { names, any, end } = expected(state);
  const list = [...(any ? ["any element"] : []), ...names, ...(end ? [`</${parent}>`] : [])];
  return list.length === 0 ? "nothing" : alternatives(list);
}
