import { grammarOf, type Grammar } from "../model/grammar.js";
import { knownObjectsOfFunctions } from "./known-functions.js";
import { knownObjectsOf30 } from "./known-3.0.js";
import type { KnownObjects } from "./known.js";

/**
 * The objects of each request grammar: of its functions, and those that version 3.0 describes. What can only be
 * read is known where the grammar of answers is among those given.
 */
export function knownObjectsOf(grammars: readonly Grammar[]): KnownObjects[] {
  return grammars
    .filter(({ message }) => message === "request")
    .flatMap((grammar) => {
      const responses = grammarOf(grammars, { version: grammar.version, message: "response" });
      const before = known.get(grammar);
      if (before?.responses === responses && before) return before.found;
      const found = objectsIn(grammar, responses);
      known.set(grammar, { responses, found });
      return found;
    });
}

/** Cached by grammar, because many companies use the same grammars. */
const known = new WeakMap<
  Grammar,
  { readonly responses: Grammar | undefined; readonly found: readonly KnownObjects[] }
>();

function objectsIn(grammar: Grammar, responses: Grammar | undefined): readonly KnownObjects[] {
  const objects = grammar.objects ? [knownObjectsOf30(grammar, responses)] : [];
  return [...objects, knownObjectsOfFunctions(grammar)];
}
