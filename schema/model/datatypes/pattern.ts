import { fail, PatternReader, type PatternNode } from "./pattern-reader.js";

/** A regular expression of XML Schema (part 2, appendix F), ready to match. */
export interface Pattern {
  /** Whether the whole of the text matches. Takes time in proportion to the text, whatever the pattern. */
  matches(text: string): boolean;
}

type State =
  | { readonly kind: "accept" }
  | { readonly kind: "class"; readonly test: RegExp; readonly next: State }
  | { readonly kind: "split"; readonly next: State[] };

/** A pattern may be hostile: `(a{1000}){1000}` must not fill the memory. */
const maxStates = 5_000;

/** Reads a pattern. Throws `PatternError` where it is malformed, not supported or too large. */
export function compilePattern(text: string): Pattern {
  const node = new PatternReader(text).read();
  const start = new Automaton(text).build(node, { kind: "accept" });
  return { matches: (subject) => run(start, subject) };
}

/** Builds a nondeterministic automaton from its end to its start. */
class Automaton {
  #states = 0;

  constructor(private readonly source: string) {}

  build(node: PatternNode, next: State): State {
    if (++this.#states > maxStates) fail("is too large: its counts multiply", this.source, 0);
    switch (node.kind) {
      case "class":
        return { kind: "class", test: node.test, next };
      case "seq":
        return node.items.reduceRight((rest, item) => this.build(item, rest), next);
      case "choice":
        return { kind: "split", next: node.items.map((item) => this.build(item, next)) };
      case "repeat":
        return this.#repeat(node, next);
    }
  }

  #repeat({ body, min, max }: PatternNode & { kind: "repeat" }, next: State): State {
    let state = next;
    if (max === Infinity) {
      const loop: State = { kind: "split", next: [next] };
      loop.next.push(this.build(body, loop));
      state = loop;
    } else {
      for (let count = min; count < max; count++) {
        state = { kind: "split", next: [next, this.build(body, state)] };
      }
    }
    for (let count = 0; count < min; count++) state = this.build(body, state);
    return state;
  }
}

function run(start: State, text: string): boolean {
  let states = closure([start]);
  for (const character of text) {
    const after: State[] = [];
    for (const state of states) {
      if (state.kind === "class" && state.test.test(character)) after.push(state.next);
    }
    if (after.length === 0) return false;
    states = closure(after);
  }
  return [...states].some(({ kind }) => kind === "accept");
}

/** The states themselves and all that they lead to without a character. */
function closure(states: readonly State[]): Set<State> {
  const all = new Set(states);
  for (const state of all) {
    if (state.kind === "split") for (const next of state.next) all.add(next);
  }
  return all;
}
