import type { Particle } from "../model/grammar.js";
import { countOf, namesIn } from "../model/particles.js";
import { alternatives } from "../text/wording.js";
import { expected, type State } from "../../runtime/matcher.js";

/** What may come next: names, the end of the element, or both. */
export function whatFits(state: State, parent: string): string {
  const { names, any, end } = expected(state);
  const list = [...(any ? ["any element"] : []), ...names, ...(end ? [`</${parent}>`] : [])];
  return list.length === 0 ? "nothing" : alternatives(list);
}

/** What a model in any order still needs, once the names given have come: `NAME`, `RECORDNO or VENDORID`. */
export function missingIn(model: Particle, seen: ReadonlySet<string>): string[] {
  if (model.kind !== "all") return [];
  return model.items
    .filter((item) => item.occurs.min > 0 && item.kind !== "any")
    .map((item) => namesIn(item))
    .filter((names) => !names.some((name) => seen.has(name)))
    .map(alternatives);
}

/**
 * Why a child that a model in any order knows cannot stand in it once more, or beside the names given, its own
 * among them; undefined for other models and other names.
 */
export function conflictIn(model: Particle, name: string, seen: ReadonlySet<string>): string | undefined {
  const item = model.kind === "all" && model.items.find((one) => namesIn(one).includes(name));
  if (!item) return undefined;
  const other = namesIn(item).find((one) => one !== name && seen.has(one));
  if (item.kind === "choice" && other !== undefined) return `<${name}> cannot stand beside <${other}>`;
  const { max } = countOf(model, name);
  return `<${name}> stands more than ${max === 1 ? "once" : `${max} times`}`;
}
