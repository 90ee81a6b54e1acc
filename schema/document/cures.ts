/** Suggestions for elements in the wrong place, and for missing ones. */
import type { ElementDecl } from "../model/grammar.js";
import { childNames, declaredName, elementsOf } from "../model/particles.js";
import { alternatives, closest, suggestion } from "../text/wording.js";

/** An open element, with the names that may occur in it. */
export interface OpenElement {
  readonly name: string;
  readonly names: ReadonlyMap<string, string>;
}

type DeclarationOf = (name: string) => ElementDecl | undefined;

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Where an element belongs that cannot occur where it does: under another spelling of its name, some levels up
 * or down,
 * or under a similar name. Undefined where nothing is likely.
 *
 * @param open the elements around it, the innermost first
 */
export function cureOfPlace(
  name: string,
  open: readonly OpenElement[],
  declarationOf: DeclarationOf,
): string | undefined {
  const [here, ...around] = open;
  if (!here) return undefined;
  const spelling = [...here.names.keys()].find((one) => one !== name && isSame(one, name));
  if (spelling !== undefined) return `Did you mean ${spelling}?`;
  if (here.name === "function")
    return suggestion(name, here.names.keys()) ?? cureOfFunction(declarationOf(name));
  const levels = around.findIndex(({ names }) => names.has(name));
  const above = around[levels];
  if (above && !isEnvelope(above))
    return `it belongs ${levelsUp[levels] ?? "further up"}, in <${above.name}>`;
  return placeBelow(name, here, declarationOf) ?? suggestion(name, here.names.keys());
}

/** A suggestion for an element in the place of a function that is not a function. */
function cureOfFunction(decl: ElementDecl | undefined): string | undefined {
  if (decl && isEnvelope(decl)) return undefined;
  if (decl && !decl.record) return "it is described, and the schema does not list it among the functions";
  return "there is no such function; objects, including custom objects, go into <create>, <update> and so on";
}

/** Elements that contain functions contain no fields. */
const isEnvelope = ({ name }: { readonly name: string }): boolean =>
  ["request", "control", "operation", "content", "function"].includes(name);

const levelsUp = ["one level up", "two levels up", "three levels up"];

/** The child, or the line in a child, that an element belongs into. */
function placeBelow(name: string, here: OpenElement, declarationOf: DeclarationOf): string | undefined {
  const places: string[] = [];
  for (const [child, declared] of here.names) {
    const decl = declarationOf(declared);
    if (!decl) continue;
    if (childNames(decl.content).includes(name)) places.push(`<${child}>`);
    const [line, ...others] = elementsOf(decl.content);
    const inLine = line && others.length === 0 ? declarationOf(declaredName(line)) : undefined;
    if (line && inLine && childNames(inLine.content).includes(name))
      places.push(`<${line.name}> inside <${child}>`);
  }
  return places.length > 0 && places.length <= 3
    ? `it belongs further down, in ${alternatives(places)}`
    : undefined;
}

/** The purpose of elements that are often incomplete. */
const uses: Readonly<Record<string, string>> = {
  and: "it joins two conditions or more; do not use it for a single one",
  or: "it joins two conditions or more; do not use it for a single one",
  readByQuery: "an empty <query/> finds everything",
};

/**
 * Why an element may lack a required child: it has an unknown child with a similar name.
 *
 * @param missing the names that it needs
 * @param unknown those that it has and should not
 */
export function cureOfLack(
  element: string,
  missing: readonly string[],
  unknown: readonly string[],
): string | undefined {
  for (const name of unknown) {
    const meant = closest(name, missing);
    if (meant !== undefined) return `<${name}> is expected there. Did you mean ${meant}?`;
  }
  return Object.hasOwn(uses, element) ? uses[element] : undefined;
}
