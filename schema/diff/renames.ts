import type { ElementDecl, Grammar } from "../model/grammar.js";
import { elementsOf } from "../model/particles.js";
import { closest } from "../text/wording.js";
import type { Found } from "./change.js";
import { elementText } from "./elements.js";
import { judge } from "./rules.js";

/**
 * Reports a removal and an addition as a renaming if the names are similar, the declarations are equal, and both
 * have the same position in every content model.
 */
export function withRenames(found: readonly Found[], before: Grammar, after: Grammar): Found[] {
  const renames = renamesIn(found, before, after);
  if (renames.size === 0) return [...found];
  const olds = new Set(renames.values());
  return found.flatMap((one): Found[] => {
    if (one.subject === "attribute" || one.subject === "type") return [one];
    if (one.kind === "removed" && olds.has(one.name)) return [];
    const from = one.kind === "added" ? renames.get(one.name) : undefined;
    const old = found.find((other) => isCounterpart(other, one, from));
    if (from === undefined || !old) return [one];
    const element = one.subject === "element" ? one.name : one.element;
    return [
      {
        ...one,
        ...judge(old.breaking || one.subject !== "element" ? "child renamed" : "unused", before.message),
        kind: "changed",
        element,
        ...(old.before !== undefined && { before: old.before }),
        renamed: { from, to: one.name },
        places: { ...old.places, ...one.places },
        declared: { ...old.declared, ...one.declared },
      },
    ];
  });
}

function isCounterpart(old: Found, now: Found, from: string | undefined): boolean {
  if (old.kind !== "removed" || old.name !== from || old.subject !== now.subject) return false;
  return now.subject === "element" || old.element === now.element;
}

/** New names with the old ones. */
function renamesIn(found: readonly Found[], before: Grammar, after: Grammar): Map<string, string> {
  const removed = found.filter(({ kind, subject }) => kind === "removed" && subject === "element");
  const added = found.filter(({ kind, subject }) => kind === "added" && subject === "element");
  const renames = new Map<string, string>();
  for (const { name } of added) {
    const declared = after.elements.get(name);
    const alike = removed.filter((old) => {
      const other = before.elements.get(old.name);
      return declared && other && isAlike(old.name, name) && elementText(declared) === elementText(other);
    });
    const [only, another] = alike;
    if (!only || another || [...renames.values()].includes(only.name)) continue;
    if (standInTheSamePlaces(only.name, name, before, after)) renames.set(name, only.name);
  }
  return renames;
}

/** One slip for every three letters, or one name is the other with something more. */
const isAlike = (a: string, b: string): boolean =>
  closest(a, [b]) !== undefined || (Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a)));

function standInTheSamePlaces(from: string, to: string, before: Grammar, after: Grammar): boolean {
  const [olds, news] = [placesOf(from, before), placesOf(to, after)];
  return (
    olds.size > 0 &&
    olds.size === news.size &&
    [...olds].every(([parent, place]) => news.get(parent === from ? to : parent) === place)
  );
}

/** By parent, how a child stands: its bounds and the names right before and after it. */
function placesOf(name: string, { elements }: Grammar): Map<string, string> {
  const places = new Map<string, string>();
  for (const element of elements.values()) {
    const place = placeIn(element, name);
    if (place !== undefined) places.set(element.name, place);
  }
  return places;
}

function placeIn({ content }: ElementDecl, name: string): string | undefined {
  const children = elementsOf(content);
  const at = children.findIndex((child) => child.name === name);
  const child = children[at];
  if (!child) return undefined;
  const around = [children[at - 1]?.name, children[at + 1]?.name];
  return JSON.stringify([around, child.occurs.min, child.occurs.max === Infinity ? null : child.occurs.max]);
}
