import type { GroupParticle, Occurs, Particle } from "../model/grammar.js";
import { ONCE } from "../model/particles.js";
import { align, keyOf, namesOf, textOf } from "./align.js";
import { append } from "../text/collections.js";

/** The result of merging the user's changes with those of the release. */
export interface Merged<T> {
  readonly value: T;
  /**
   * The names of children and attributes that both have changed, so that the release is followed; `""` for the
   * whole.
   */
  readonly conflicts: readonly string[];
}

/** Something in the base (the earlier release), in the user's schema, and in the release. */
export interface Sides<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

/**
 * Merges content models item by item, including nested groups: the release, with what the user has added to the base
 * or removed from it. Where both have changed an item, the release is followed, and the conflict is reported.
 */
export function mergeModels(sides: Sides<Particle>): Merged<Particle> {
  const { base, mine, theirs } = sides;
  const [before, ours, now] = [textOf(base), textOf(mine), textOf(theirs)];
  if (ours === before || ours === now) return { value: theirs, conflicts: [] };
  if (now === before) return { value: mine, conflicts: [] };
  const groups = asGroups(sides);
  if (!groups) return mergeItems(sides);
  const occurs = mergeOccurs({ base: groups.base.occurs, mine: groups.mine.occurs, theirs: groups.theirs.occurs }); // prettier-ignore
  const { value: items, conflicts } = new ListMerger(groups).run();
  const clash = occurs.conflicts.length > 0 ? namesOf(theirs) : [];
  return {
    value: { ...groups.theirs, items, occurs: occurs.value },
    conflicts: [...conflicts, ...clash],
  };
}

/** Single children that differ in nothing but occurrence. */
function mergeItems({ base, mine, theirs }: Sides<Particle>): Merged<Particle> {
  const isSame = [base, mine, theirs].every((one) => !("items" in one) && keyOf(one) === keyOf(theirs));
  if (!isSame) return { value: theirs, conflicts: [...new Set([...namesOf(mine), ...namesOf(theirs)])] };
  const { value, conflicts } = mergeOccurs({ base: base.occurs, mine: mine.occurs, theirs: theirs.occurs });
  return { value: { ...theirs, occurs: value }, conflicts: conflicts.flatMap(() => namesOf(theirs)) };
}

/** The three as groups of the same kind: a sequence of one item counts as any kind. */
function asGroups({ base, mine, theirs }: Sides<Particle>): Sides<GroupParticle> | undefined {
  const all = [base, mine, theirs];
  const kinds = new Set(all.map(({ kind }) => kind));
  if (kinds.size === 1)
    return "items" in theirs ? ({ base, mine, theirs } as Sides<GroupParticle>) : undefined;
  // A choice and a list in any order have no items in common that could be merged one by one.
  if (!kinds.has("seq") && all.every((one) => "items" in one)) return undefined;
  const asSequence = (one: Particle): GroupParticle =>
    one.kind === "seq" ? one : { kind: "seq", items: [one], occurs: ONCE, origin: one.origin };
  return { base: asSequence(base), mine: asSequence(mine), theirs: asSequence(theirs) };
}

/** Lower and upper bound are merged separately. */
function mergeOccurs({ base, mine, theirs }: Sides<Occurs>): Merged<Occurs> {
  const conflicts: string[] = [];
  const one = (bound: "min" | "max"): number => {
    if (mine[bound] === base[bound] || mine[bound] === theirs[bound]) return theirs[bound];
    if (theirs[bound] !== base[bound]) conflicts.push("");
    return theirs[bound] === base[bound] ? mine[bound] : theirs[bound];
  };
  return { value: { min: one("min"), max: one("max") }, conflicts };
}

/** The item of another group that matches item `i` of the base: `of[i]`, or -1 if it is removed. */
interface Matched {
  readonly items: readonly Particle[];
  readonly of: readonly number[];
}

/** Matches moved items by their content. */
function match(base: GroupParticle, other: GroupParticle): Matched {
  const aligned = align(base, other);
  const { before, after } = aligned;
  const of = [...aligned.of];
  const taken = new Set(of);
  before.forEach((item, at) => {
    if (of[at] !== -1) return;
    const found = after.findIndex((one, place) => !taken.has(place) && keyOf(one) === keyOf(item));
    if (found < 0) return;
    of[at] = found;
    taken.add(found);
  });
  return { items: after, of };
}

class ListMerger {
  readonly #conflicts: string[] = [];
  readonly #items: Particle[] = [];
  readonly #mine: Matched;
  readonly #theirs: Matched;
  /** The results for the user's items, by their place. */
  readonly #placed = new Map<number, Particle>();

  constructor(readonly sides: Sides<GroupParticle>) {
    this.#mine = match(sides.base, sides.mine);
    this.#theirs = match(sides.base, sides.theirs);
  }

  run(): Merged<readonly Particle[]> {
    this.#theirs.items.forEach((item, at) => {
      this.#take(item, this.#theirs.of.indexOf(at));
    });
    this.#tellGone();
    this.#tellMoved();
    const ours = new Set(this.#mine.of);
    this.#mine.items.forEach((item, at) => {
      if (!ours.has(at)) this.#add(item, at);
    });
    return { value: this.#items, conflicts: [...new Set(this.#conflicts)] };
  }

  /** Adds an item of the release, which is item `at` of the base, or new (-1). */
  #take(item: Particle, at: number): void {
    if (at < 0) return void this.#items.push(item);
    const place = this.#mine.of[at] as number;
    const base = this.sides.base.items[at] as Particle;
    if (place < 0) {
      // The user has removed it: it stays removed, unless the release has changed it.
      if (textOf(base) === textOf(item)) return;
      append(this.#conflicts, namesOf(item));
      return void this.#items.push(item);
    }
    const mine = this.#mine.items[place] as Particle;
    const { value, conflicts } = mergeModels({ base, mine, theirs: item });
    append(this.#conflicts, conflicts);
    this.#placed.set(place, value);
    this.#items.push(value);
  }

  /** Items that the release has removed and the user has changed. */
  #tellGone(): void {
    this.sides.base.items.forEach((item, at) => {
      const mine = this.#mine.items[this.#mine.of[at] as number];
      if (mine && this.#theirs.of[at] === -1 && textOf(mine) !== textOf(item))
        append(
          this.#conflicts,
          namesOf(mine).filter((name) => !namesOf(this.sides.theirs).includes(name)),
        );
    });
  }

  /** Common items are in the order of the release. */
  #tellMoved(): void {
    if (this.sides.base.kind !== "seq") return;
    const places = this.#mine.of.filter((place) => place >= 0);
    places.forEach((place, at) => {
      if (at > 0 && place < (places[at - 1] as number))
        append(this.#conflicts, namesOf(this.#mine.items[place] as Particle));
    });
  }

  /** Inserts an item that the user has added, after the item that precedes it in the user's schema. */
  #add(item: Particle, at: number): void {
    const known = this.#theirs.items.find((one) => keyOf(one) === keyOf(item));
    const names = new Set(namesOf(this.sides.theirs));
    if (known && textOf(known) === textOf(item)) return void this.#placed.set(at, known);
    const twice = namesOf(item).filter((name) => names.has(name));
    if (twice.length > 0) return void append(this.#conflicts, twice);
    this.#items.splice(this.#placeBehind(at - 1), 0, item);
    this.#placed.set(at, item);
  }

  /**
   * The place behind one of our items: that of the release which is it, or holds it by now; else behind those
   * before.
   */
  #placeBehind(at: number): number {
    if (at < 0) return 0;
    const placed = this.#placed.get(at);
    const names = new Set(namesOf(this.#mine.items[at] as Particle));
    const found = placed
      ? this.#items.indexOf(placed)
      : this.#items.findLastIndex((item) => namesOf(item).some((name) => names.has(name)));
    return found < 0 ? this.#placeBehind(at - 1) : found + 1;
  }
}
