import type { Occurs, Particle } from "../model/grammar.js";
import { alternatives } from "../text/wording.js";

/** Fields that depend on each other: at most one of a choice, or at least one of a required group. */
interface Group {
  readonly names: readonly string[];
  readonly isChoice: boolean;
  readonly isNeeded: boolean;
}

interface Field {
  readonly occurs: Occurs;
  readonly group: Group;
}

/**
 * A model of fields in any order, as objects have it. It counts fields, because an automaton would need a state for
 * each subset of a hundred names.
 */
export class AnyOrder {
  readonly #fields = new Map<string, Field>();
  readonly #groups: Group[] = [];
  /** Whether elements of any other name may come as well. */
  readonly isOpen: boolean;

  private constructor(items: readonly Particle[]) {
    this.isOpen = items.some(({ kind }) => kind === "any");
    for (const item of items) {
      if (item.kind === "any") continue;
      const members = item.kind === "element" ? [item] : item.items;
      const group: Group = {
        names: members.flatMap((member) => (member.kind === "element" ? [member.name] : [])),
        isChoice: item.kind === "choice",
        isNeeded: item.occurs.min > 0,
      };
      this.#groups.push(group);
      for (const member of members)
        if (member.kind === "element") this.#fields.set(member.name, { occurs: member.occurs, group });
    }
  }

  /** The model in this form; undefined where it is another kind of model. */
  static of(model: Particle): AnyOrder | undefined {
    if (model.kind !== "all" || model.occurs.max !== 1) return undefined;
    const names = new Set<string>();
    const isNew = (item: Particle): boolean =>
      item.kind === "element" && names.size < names.add(item.name).size;
    const isFlat = model.items.every(
      (item) =>
        item.kind === "any" ||
        isNew(item) ||
        ((item.kind === "choice" || item.kind === "some") &&
          item.occurs.max === 1 &&
          item.items.every(isNew)),
    );
    return isFlat ? new AnyOrder(model.items) : undefined;
  }

  /** Why a field is not allowed after those counted so far; undefined if it is allowed. */
  refusal(name: string, counts: ReadonlyMap<string, number>): string | undefined {
    const field = this.#fields.get(name);
    if (!field) return undefined;
    const { occurs, group } = field;
    const other = group.isChoice ? group.names.find((one) => one !== name && counts.has(one)) : undefined;
    if (other !== undefined) return `<${name}> cannot be combined with <${other}>`;
    if ((counts.get(name) ?? 0) < occurs.max) return undefined;
    return `<${name}> occurs more than ${occurs.max === 1 ? "once" : `${occurs.max} times`}`;
  }

  /** What is still needed: `NAME`, `RECORDNO or VENDORID`. */
  missing(counts: ReadonlyMap<string, number>): string[] {
    return this.needed(counts).map(alternatives);
  }

  /** The names of what is still needed; of each group one. */
  needed(counts: ReadonlyMap<string, number>): (readonly string[])[] {
    return this.#groups
      .filter(({ names, isNeeded }) => {
        const isThere = names.some((name) => counts.has(name));
        return isThere ? names.some((name) => this.#isShort(name, counts)) : isNeeded;
      })
      .map(({ names }) => names);
  }

  /** Whether a field is present, but less often than required. */
  #isShort(name: string, counts: ReadonlyMap<string, number>): boolean {
    const count = counts.get(name);
    return count !== undefined && count < (this.#fields.get(name)?.occurs.min ?? 0);
  }
}
