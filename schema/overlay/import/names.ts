import type { KnownObject, KnownObjects } from "../known.js";

/** Finds the names of a company's objects in overlays. */
export class ObjectNames {
  constructor(readonly schemas: readonly KnownObjects[]) {}

  /**
   * The name of an object in overlays: `APBILL` for `APBILL`, `apbill` and `bill`; custom ones as they are.
   */
  nameOf(name: string): string {
    if (this.isStandard(name)) return name;
    for (const { objects, aliases } of this.schemas) {
      const known = aliases.get(name.toLowerCase());
      if (known !== undefined) return known;
      if (objects.has(name.toUpperCase())) return name.toUpperCase();
    }
    return name;
  }

  isStandard(name: string): boolean {
    return this.schemas.some(({ objects }) => objects.has(name));
  }

  /** Whether any schema says which objects Intacct comes with: an `api.xsd` tells of functions only. */
  get describesObjects(): boolean {
    return this.schemas.some(({ describedBy }) => describedBy === "objects");
  }

  /** Whether the name of an object is also that of another element. */
  isTaken(name: string): boolean {
    return this.schemas.some(({ taken }) => taken.has(name));
  }

  /** Whether an overlay may lead to it: even of objects that no schema describes, some have the name. */
  isMentioned(name: string): boolean {
    return this.isStandard(name) || this.schemas.some(({ mentioned }) => mentioned.has(name));
  }

  /**
   * Whether a field of an object is a standard one; undefined where no schema lists the fields under these
   * names.
   */
  hasField(object: string, field: string): boolean | undefined {
    const known = this.#described(object);
    if (!known || known.fields.has(field)) return known && true;
    // Of a related record, the other object tells: TERM.NAME.
    const dot = field.indexOf(".");
    const first = field.slice(0, Math.max(dot, 0));
    const target = known.fields.has(first) ? undefined : known.relations.get(first);
    return target !== undefined && this.hasField(target, field.slice(dot + 1)) === true;
  }

  /** The values that a schema lists of a field; undefined where it has none of them. */
  valuesOf(object: string, field: string): readonly string[] | undefined {
    const known = this.#described(object)?.fields.get(field);
    return known?.scalar?.values && known.values;
  }

  /**
   * What functions for one object call a field, where they have it by the same name in lower case and with the
   * same values: `status` for `STATUS`.
   */
  inFunctions(object: string, field: string): string | undefined {
    const values = this.#described(object)?.fields.get(field)?.scalar?.values ?? [];
    const name = field.toLowerCase();
    const isSame = (others: readonly string[] = []): boolean =>
      others.length === values.length && others.every((value) => values.includes(value));
    const found = this.schemas
      .filter(({ describedBy }) => describedBy === "functions")
      .flatMap(({ objects }) => objects.get(object)?.fields.get(name)?.scalar ?? []);
    return found.length > 0 && found.every((scalar) => isSame(scalar.values)) ? name : undefined;
  }

  /** Whether a path leads through a text field, which cannot contain anything. */
  isInText(object: string, path: string): boolean {
    const names = path.split(".").slice(0, -1);
    return names.some((_, depth) => {
      const above = names.slice(0, depth + 1).join(".");
      return this.schemas.some(({ objects }) => objects.get(object)?.fields.get(above)?.scalar !== undefined);
    });
  }

  /** Whether the schema knows a relation of an object; undefined where no schema tells of relations. */
  hasRelation(object: string, path: string): boolean | undefined {
    return this.#described(object)?.relations.has(path);
  }

  #described(object: string): KnownObject | undefined {
    const described = this.schemas.filter(({ describedBy }) => describedBy === "objects");
    return described.map(({ objects }) => objects.get(object)).find((one) => one !== undefined);
  }
}
