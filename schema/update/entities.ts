import type { GroupParticle, Particle } from "../model/grammar.js";
import type { EntityUse } from "../text/source.js";
import { align, textOf, type Alignment } from "./align.js";

/** Items of one group that were read through one reference to an entity. */
interface Run {
  /** The name, followed by the file that declares it: each version may have its own entity of that name. */
  readonly entity: string;
  readonly first: number;
  readonly last: number;
  /** The smallest and the largest range of the items in the new group. */
  readonly segments: readonly (readonly [from: number, to: number])[];
}

/** A group before and after. */
export interface AlignedGroup extends Alignment {
  readonly kind: GroupParticle["kind"];
  readonly runs: readonly Run[];
}

/** @param depth the entities around the group itself */
export function alignGroup(before: GroupParticle, after: GroupParticle, depth: number): AlignedGroup {
  const alignment = align(before, after);
  return { ...alignment, kind: before.kind, runs: runsOf(alignment, depth) };
}

function runsOf(alignment: Alignment, depth: number): Run[] {
  const runs = new Map<string, { entity: string; first: number; last: number }>();
  alignment.before.forEach((item, at) => {
    const places = [...item.origin.via, item.origin].map(({ span }) => span.file.path);
    item.origin.via.slice(depth).forEach((use, level) => {
      const key = `${level} ${keyOf(use)} ${keyOf(item.origin.via[depth] as EntityUse)}`;
      const known = runs.get(key);
      if (known) known.last = at;
      else
        runs.set(key, { entity: `${use.name} ${places[depth + level + 1] as string}`, first: at, last: at });
    });
  });
  return [...runs.values()]
    .map((run) => ({ ...run, segments: segmentsOf(run, alignment) }))
    .sort((a, b) => b.last - b.first - (a.last - a.first));
}

const keyOf = ({ name, span }: EntityUse): string => `${name} ${span.file.path} ${span.start}`;

/** The name of an entity. */
const nameIn = (entity: string): string => entity.slice(0, entity.indexOf(" "));

function segmentsOf(
  { entity, first, last }: Pick<Run, "entity" | "first" | "last">,
  { of, after }: Alignment,
): [number, number][] {
  const inside = of.slice(first, last + 1).filter((place) => place >= 0);
  const lower = Math.max(-1, ...of.slice(0, first)) + 1;
  const upper = (of.slice(last + 1).find((place) => place >= 0) ?? after.length) - 1;
  if (inside.length === 0) return [];
  const [from, to] = [Math.min(...inside), Math.max(...inside)];
  // The items of the release's entity of this name.
  const name = nameIn(entity);
  const isIn = (at: number): boolean => after[at]?.origin.via.some((use) => use.name === name) ?? false;
  let [start, end] = [from, to];
  while (start > lower && isIn(start - 1)) start--;
  while (end < upper && isIn(end + 1)) end++;
  const named: [number, number][] = isIn(from) && isIn(to) ? [[start, end]] : [];
  return [...named, [from, upper], [lower, upper], [from, to]];
}

/** The new texts of entities: those that all uses agree on. */
export class EntityPlans {
  /** By entity, the texts that suit all uses so far, the best first. */
  readonly #agreed = new Map<string, string[]>();
  readonly #before = new Map<string, string>();
  readonly #samples = new Map<string, { readonly group: AlignedGroup; readonly run: Run }>();

  /** Records which texts suit a group and the groups in it. */
  hearAll(before: GroupParticle, after: GroupParticle, depth: number): void {
    if (!usesEntities(before, depth)) return;
    const group = alignGroup(before, after, depth);
    this.#hear(group);
    group.before.forEach((item, at) => {
      const now = group.after[group.of[at] as number];
      if (!("items" in item)) return;
      const shaped = now && "items" in now ? shapedAs(item, now) : undefined;
      const empty = { ...item, items: [] };
      this.hearAll(item, shaped?.kind === item.kind ? shaped : empty, item.origin.via.length);
    });
  }

  #hear(group: AlignedGroup): void {
    for (const run of group.runs) {
      const wanted = run.segments.map(([from, to]) => listText(group.after.slice(from, to + 1)));
      const known = this.#agreed.get(run.entity);
      this.#agreed.set(
        run.entity,
        known ? known.filter((text) => wanted.includes(text)) : [...new Set(wanted)],
      );
      const before = listText(group.before.slice(run.first, run.last + 1));
      if ((this.#before.get(run.entity) ?? before) !== before) this.#agreed.set(run.entity, []);
      this.#before.set(run.entity, before);
      if (!this.#samples.has(run.entity)) this.#samples.set(run.entity, { group, run });
    }
  }

  /** The text of the items of an entity. */
  textOf(entity: string): string | undefined {
    return this.#agreed.get(entity)?.[0] ?? this.#before.get(entity);
  }

  /** The entities that change, with a group that shows how. */
  changed(): { entity: string; name: string; path: string; group: AlignedGroup; from: number; to: number }[] {
    return [...this.#samples].flatMap(([entity, { group, run }]) => {
      const text = this.#agreed.get(entity)?.[0];
      if (text === undefined || text === this.#before.get(entity)) return [];
      const segment = run.segments.find(([from, to]) => listText(group.after.slice(from, to + 1)) === text);
      const name = nameIn(entity);
      const path = entity.slice(name.length + 1);
      return segment ? [{ entity, name, path, group, from: segment[0], to: segment[1] }] : [];
    });
  }

  /** The parts of a group as they are written, with references to entities. */
  parts(group: AlignedGroup, from: number, to: number, { depth = 0, except = "" } = {}): string[] {
    const parts: string[] = [];
    for (let at = from; at <= to;) {
      const found = this.#runAt(group, at, to, except);
      if (found) {
        parts.push(`%${nameIn(found.entity)};`);
        at = found.to + 1;
      } else parts.push(this.#itemText(group, at++, depth));
    }
    return parts;
  }

  #runAt({ runs, after }: AlignedGroup, at: number, to: number, except: string) {
    for (const { entity, segments } of runs)
      for (const [start, end] of entity === except ? [] : segments)
        if (start === at && end <= to && listText(after.slice(start, end + 1)) === this.textOf(entity))
          return { entity, to: end };
    return undefined;
  }

  #itemText(group: AlignedGroup, at: number, depth: number): string {
    const item = group.after[at] as Particle;
    const old = group.before[group.of.indexOf(at)];
    if (!("items" in item)) return textOf(item);
    return this.groupText(item, old && "items" in old ? old : undefined, depth);
  }

  /** A group in parentheses, with the entities of its old text. */
  groupText(after: GroupParticle, before: GroupParticle | undefined, depth = 0): string {
    const { min, max } = after.occurs;
    const mark = max === 1 ? (min === 1 ? "" : "?") : min === 0 ? "*" : "+";
    const joint = after.kind === "choice" ? " | " : ", ";
    const now = shapedAs(before, after);
    const comparable = before?.kind === now.kind ? before : { ...now, items: [] };
    const group = alignGroup(comparable, now, before ? before.origin.via.length : depth);
    return `(${this.parts(group, 0, group.after.length - 1).join(joint)})${mark}`;
  }
}

const usesEntities = ({ items }: GroupParticle, depth: number): boolean =>
  items.some(
    (item) =>
      item.origin.via.length > depth || ("items" in item && usesEntities(item, item.origin.via.length)),
  );

/** A group with the extra parentheses of its old text: `((a | b))?` for `(a | b)?`. */
export function shapedAs(before: GroupParticle | undefined, after: GroupParticle): GroupParticle {
  const [only, another] = before?.items ?? [];
  const isWrapped = only && !another && "items" in only && only.occurs.min === 1 && only.occurs.max === 1;
  if (
    !before ||
    !isWrapped ||
    after.kind !== only.kind ||
    (after.items.length === 1 && after.kind === before.kind)
  )
    return after;
  const inner = { ...after, occurs: only.occurs };
  return { kind: before.kind, items: [inner], occurs: after.occurs, origin: after.origin };
}

const listText = (items: readonly Particle[]): string => items.map(textOf).join(", ");
