import { listedFunctions } from "../model/checks.js";
import { lineNamed, objectNamed } from "../model/facts.js";
import type { Grammar } from "../model/grammar.js";
import { childNames, elementsOf, declaredName } from "../model/particles.js";
import { changesSince, VariantMap } from "../model/variant-map.js";
import { readFunction } from "../profiles/functions.js";
import { asIn21, carriesFields } from "./known-functions.js";
import type { Overlay } from "./model.js";
import { setIn } from "../text/collections.js";

/** The element that contains custom fields in functions of 2.1, as pairs. */
export const CUSTOM_FIELDS = "customfields";
/** The element that contains the records of an answer. */
const DATA = "data";

/** A function or a record whose fields overlays may change. */
export interface Customisable {
  readonly name: string;
  /** The name of its object in 3.0. */
  readonly object: string;
  /** Its own name, which begins the names of declarations that are made for it alone. */
  readonly subject: string;
}

/** The functions and records that overlays may change, and what changes each of them. */
interface Reach {
  readonly all: readonly Customisable[];
  /** By object or line: the subjects that an overlay entry for it changes. */
  readonly said: ReadonlyMap<string, ReadonlySet<string>>;
  /** By declaration: the subjects that contain it. */
  readonly declared: ReadonlyMap<string, ReadonlySet<string>>;
}

/** By the declarations of the standard schema. */
const reaches = new WeakMap<Grammar["elements"], Reach>();

/** The functions or records of a grammar that an overlay changes. */
export function reachedBy(overlay: Overlay, grammar: Grammar): readonly Customisable[] {
  const { elements } = grammar;
  const base = elements instanceof VariantMap ? (elements as VariantMap<string, never>).base : elements;
  let reach = reaches.get(base);
  if (!reach) reaches.set(base, (reach = reachOf({ ...grammar, elements: base })));
  const { all, said, declared } = reach;
  if (overlay.dimensions.size > 0) return all;
  const changed = changesSince(elements, base).map(([name]) => declared.get(name));
  const spoken = [...overlay.objects.keys()].map((name) => said.get(name));
  const subjects = new Set([...changed, ...spoken].flatMap((each) => [...(each ?? [])]));
  return all.filter(({ subject }) => subjects.has(subject));
}

function reachOf(grammar: Grammar): Reach {
  const functions = new Set(listedFunctions(grammar));
  const all =
    grammar.message === "request" ? customisableFunctions(grammar, functions) : customisableRecords(grammar);
  const said = new Map<string, Set<string>>();
  const declared = new Map<string, Set<string>>();
  for (const { name, object, subject } of all) {
    setIn(said, object).add(subject);
    const below = new Set([name]);
    for (const one of below) {
      setIn(declared, one).add(subject);
      for (const child of elementsOf(grammar.elements.get(one)?.content ?? { kind: "empty" })) {
        const structure = declaredName(child);
        if (functions.has(structure)) continue;
        below.add(structure);
        const { content = { kind: "empty" } as const } = grammar.elements.get(structure) ?? {};
        if (childNames(content).includes(CUSTOM_FIELDS))
          setIn(said, lineNamed(object, child.name, grammar)).add(subject);
      }
    }
  }
  return { all, said, declared };
}

const customisableFunctions = (grammar: Grammar, functions: ReadonlySet<string>): Customisable[] =>
  [...functions]
    .filter((name) => carriesFields(name, grammar))
    .map((name) => {
      const { objects, object } = readFunction(name, asIn21(grammar.facts));
      return { name, object: objects[0], subject: object };
    });

/** Records of answers have the names of their objects. */
const customisableRecords = (grammar: Grammar): Customisable[] =>
  childNames(grammar.elements.get(DATA)?.content ?? { kind: "empty" }).map((name) => ({
    name,
    object: objectNamed(name, grammar),
    subject: name,
  }));
