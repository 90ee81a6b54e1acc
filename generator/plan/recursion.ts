import type { Grammar } from "../../schema/model/grammar.js";
import { declaredName } from "../../schema/model/particles.js";
import { represent } from "../../schema/model/representation.js";

/**
 * Whether an element's value is an endless array of arrays, as for `<!ELEMENT a (a*)>`. Such a type needs a name,
 * because it cannot be written out.
 */
export function isEndlessList(grammar: Grammar, name: string): boolean {
  const seen = new Set<string>();
  for (let item = itemOf(grammar, name); item !== undefined; item = itemOf(grammar, item)) {
    if (item === name) return true;
    if (seen.has(item)) return false;
    seen.add(item);
  }
  return false;
}

/** What an element is a list of. */
function itemOf(grammar: Grammar, name: string): string | undefined {
  const element = grammar.elements.get(name);
  const value = element && represent(element);
  return value?.kind === "list" ? declaredName(value.item) : undefined;
}
