import { printParticle, simplify, type Particle } from "intacct-runtime/internals";
import type { GroupParticle, Particle as Placed } from "../model/grammar.js";

/** The text of a particle, the same for all ways to write it that mean the same. */
export const textOf = (particle: Particle): string => {
  const known = texts.get(particle) ?? printParticle(simplify(particle));
  texts.set(particle, known);
  return known;
};

const texts = new WeakMap<Particle, string>();

export const namesOf = (particle: Particle): string[] =>
  "items" in particle
    ? particle.items.flatMap(namesOf)
    : [particle.kind === "element" ? particle.name : "#ANY"];

/** What identifies an item even if its occurrence changes, or something inside it. */
export const keyOf = (particle: Particle): string =>
  particle.kind === "element" ? particle.name : namesOf(simplify(particle)).join(" ");

/** The items of a group before and after a change; `of[i]` is the new place of item `i`, or -1 if it is removed. */
export interface Alignment {
  readonly before: readonly Placed[];
  readonly after: readonly Placed[];
  readonly of: readonly number[];
}

export function align(before: GroupParticle, after: GroupParticle): Alignment {
  if (before === after)
    return { before: before.items, after: after.items, of: before.items.map((_, index) => index) };
  const [olds, news] = [before.items, inOrderOf(before, after)];
  const [oldKeys, newKeys] = [olds.map(keyOf), news.map(keyOf)];
  const of = commonPlaces(oldKeys, newKeys);
  // A group whose children changed is matched with the group that shares some of them.
  olds.forEach((item, at) => {
    if (of[at] !== -1 || !("items" in item)) return;
    const from = Math.max(-1, ...of.slice(0, at)) + 1;
    const next = of.slice(at + 1).find((place) => place >= 0) ?? news.length;
    const names = new Set(namesOf(item));
    const found = news.findIndex(
      (other, place) =>
        place >= from && place < next && "items" in other && namesOf(other).some((one) => names.has(one)),
    );
    if (found >= 0) of[at] = found;
  });
  return { before: olds, after: news, of };
}

/** The order of a choice has no meaning: common items keep their place, new items follow their neighbour. */
function inOrderOf(before: GroupParticle, after: GroupParticle): readonly Placed[] {
  if (before.kind !== "choice" || after.kind !== "choice") return after.items;
  const news = new Map(after.items.map((item) => [keyOf(item), item]));
  const ordered = before.items.flatMap((item) => news.get(keyOf(item)) ?? []);
  const known = new Set(ordered);
  let previous: Placed | undefined;
  for (const item of after.items) {
    if (!known.has(item)) ordered.splice(previous ? ordered.indexOf(previous) + 1 : ordered.length, 0, item);
    previous = item;
  }
  return ordered;
}

function commonPlaces(before: readonly string[], after: readonly string[]): number[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] as number;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const places = before.map(() => -1);
  for (let i = 0, j = 0; i < before.length && j < after.length;)
    if (before[i] === after[j]) places[i++] = j++;
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return places;
}
