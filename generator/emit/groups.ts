import { pascal } from "../plan/names.js";
import type { Plan } from "../plan/plan.js";
import type { Factor } from "../plan/structure.js";
import { TypeWriter, unionOf, type Context } from "./types.js";
import type { Uses } from "./uses.js";

/** A choice that several elements share, because their models name the same parameter entity for it. */
export interface SharedGroup {
  readonly name: string;
  readonly entity: string;
  /** The union of object types. */
  readonly type: string;
}

/** Collects the shared choices of a plan while its types are written. */
export class SharedGroups {
  readonly #groups = new Map<string, SharedGroup>();

  /** `uses`: of the module in which the shared choices stand. */
  constructor(readonly uses: Uses) {}

  /** The name of the type that says this choice; the same text under the same entity gets the same name. */
  nameOf(plan: Plan, factor: Factor, entity: string, own: Context): string {
    const type = this.#textOf(plan, factor, own);
    const key = `${entity}\n${type}`;
    const known = this.#groups.get(key);
    if (known) return known.name;
    const stem = pascal(entity.toLowerCase());
    const clears = own.nulls && type !== this.#textOf(plan, factor, { ...own, nulls: false });
    const name = plan.names.claim(clears ? `${stem}Update` : stem, `${stem}Group`);
    this.#groups.set(key, { name, entity, type });
    return name;
  }

  #textOf(plan: Plan, factor: Factor, own: Context): string {
    return unionOf(new TypeWriter(plan, this.uses, this).alternatives(factor, own));
  }

  /** Sorted by name. */
  list(): SharedGroup[] {
    return [...this.#groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  has(name: string): boolean {
    return [...this.#groups.values()].some((group) => group.name === name);
  }
}
