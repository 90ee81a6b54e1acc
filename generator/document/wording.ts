import { closest } from "../text/suggest.js";
import { expected, type State } from "../../runtime/matcher.js";

/** `a`, `a or b`, `a, b or c`; at most eight, then `a, b, … or 12 more`. */
export function alternatives(names: readonly string[]): string {
  const shown = names.length > 9 ? [...names.slice(0, 8), `${names.length - 8} more`] : names;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} or ${last}`;
}

/** What may come next: names, the end of the element, or both. */
export function whatFits(state: State, parent: string): string {
  const { names, any, end } = expected(state);
  const list = [...(any ? ["any element"] : []), ...names, ...(end ? [`</${parent}>`] : [])];
  return list.length === 0 ? "nothing" : alternatives(list);
}

/** `Did you mean amount?`, where a name that would be allowed is close. */
export function suggestion(name: string, allowed: Iterable<string>): string | undefined {
  const meant = closest(name, allowed);
  return meant === undefined || meant === name ? undefined : `Did you mean ${meant}?`;
}
