import { pascal, type NameSpace } from "../plan/names.js";
import type { Code } from "./code.js";
import type { Uses } from "./uses.js";

/** A choice that several elements share, because their models name the same parameter entity for it. */
export interface SharedGroup {
  readonly name: string;
  readonly entity: string;
  /** The union of object types. */
  readonly type: Code;
}

/** Collects the shared choices of a plan while its types are written. */
export class SharedGroups {
  readonly #groups = new Map<string, SharedGroup>();

  constructor(
    /** Of the module in which the shared choices stand. */
    readonly uses: Uses,
    readonly names: NameSpace,
  ) {}

  /** What is known so far, to go on with for another plan. */
  copy(names: NameSpace): SharedGroups {
    const copy = new SharedGroups(this.uses.copy(), names);
    for (const [key, group] of this.#groups) {
      copy.#groups.set(key, group);
      names.claim(group.name);
    }
    return copy;
  }

  /** The name of the type that says a choice; the same text under the same entity gets the same name. */
  nameOf(entity: string, type: Code): string {
    const key = `${entity}\n${type}`;
    const known = this.#groups.get(key);
    if (known) return known.name;
    const stem = pascal(entity.toLowerCase());
    const name = this.names.claim(stem, `${stem}Group`);
    this.#groups.set(key, { name, entity, type });
    return name;
  }

  /** Sorted by name. */
  list(): SharedGroup[] {
    return [...this.#groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  has(name: string): boolean {
    return [...this.#groups.values()].some((group) => group.name === name);
  }
}
