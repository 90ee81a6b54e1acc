import type { KnownObjects } from "../known.js";

/** Finds out what objects of a company are called in overlays. */
export class ObjectNames {
  constructor(readonly schemas: readonly KnownObjects[]) {}

  /** The name of an object in overlays: `APBILL` for `APBILL`, `apbill` and `bill`; custom ones as they are. */
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

  /** Whether a field of an object is a standard one; undefined where no schema lists the fields under these names. */
  hasField(object: string, field: string): boolean | undefined {
    const known = this.schemas.find(
      ({ describedBy, objects }) => describedBy === "objects" && objects.has(object),
    );
    return known?.objects.get(object)?.fields.has(field);
  }
}
