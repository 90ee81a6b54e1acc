import type { Grammar } from "../model/grammar.js";
import { knownObjectsOfFunctions } from "./known-functions.js";
import { knownObjectsOf30 } from "./known-3.0.js";
import type { KnownObjects } from "./known.js";

/** The objects of each request grammar that says what they are: a 2.1 DTD, a 3.0 DTD with notes. */
export function knownObjectsOf(grammars: readonly Grammar[]): KnownObjects[] {
  return grammars
    .filter(({ message }) => message === "request")
    .flatMap((grammar) => {
      const before = known.get(grammar);
      const found = before ?? objectsIn(grammar);
      if (!before) known.set(grammar, found);
      return found;
    });
}

/** Many companies ask the same grammars: remembered for as long as these live. */
const known = new WeakMap<Grammar, readonly KnownObjects[]>();

function objectsIn(grammar: Grammar): readonly KnownObjects[] {
  if (grammar.version === "2.1") return [knownObjectsOfFunctions(grammar)];
  return grammar.objects ? [knownObjectsOf30(grammar), knownObjectsOfFunctions(grammar)] : [];
}
