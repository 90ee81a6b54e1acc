import { diagnostic, type Diagnostic } from "../text/diagnostic.js";
import type { Origin } from "../text/source.js";
import { suggestion } from "../text/wording.js";
import { correctedScalar } from "./customisation.js";
import { forFunctions, lacksObjects } from "./for-functions.js";
import type { KnownField, KnownObject, KnownObjects } from "./known.js";
import {
  isOfFunctions,
  pathOf,
  type Correction,
  type CustomField,
  type ObjectOverlay,
  type Overlay,
} from "./model.js";
import { shortened } from "./placed.js";

/**
 * Reports each entry of an overlay that has no effect on any of the schemas, or a wrong one: an object that no schema
 * has (IC2011), a custom object named like a standard one (IC2012), a correction of a field that is nowhere (IC2013), a
 * correction that changes nothing (IC2014), a field that the schema has itself (IC2015), and entries about objects where
 * the schema describes none (IC2016).
 */
export function checkOverlay(overlay: Overlay, schemas: readonly KnownObjects[]): Diagnostic[] {
  const { value, diagnostics } = lacksObjects(schemas)
    ? forFunctions(overlay, schemas)
    : { value: overlay, diagnostics: [] };
  const checker = new Checker(value, schemas);
  for (const object of value.objects.values()) checker.checkObject(object);
  checker.checkDimensions();
  return [...diagnostics, ...checker.diagnostics];
}

/** A company's own object whose name is that of an element with another meaning. */
export const takenName = (name: string, at: Origin): Diagnostic =>
  diagnostic("IC2012", `${name} is an element of version 3.0`, { at }, "call the object otherwise");

class Checker {
  readonly diagnostics: Diagnostic[] = [];

  constructor(
    readonly overlay: Overlay,
    readonly schemas: readonly KnownObjects[],
  ) {}

  checkObject(object: ObjectOverlay): void {
    const { name, origin, custom, owner } = object;
    const known = this.#knownAs(name);
    if (custom && known.length > 0)
      this.#report("IC2012", `${name} is a standard object`, custom.origin, "list it under objects");
    else if (custom && this.schemas.some(({ taken }) => taken.has(name)))
      this.diagnostics.push(takenName(name, custom.origin));
    else if (!custom && known.length === 0) return this.#unknown(name, origin);
    if (owner && known.length > 0) this.#checkOwner(object, known);
    this.#checkFields(object, known);
    for (const { object: target, origin: at } of object.relationships.values()) this.#checkTarget(target, at);
    for (const correction of object.corrections.values()) this.#checkCorrection(name, correction, known);
    this.#checkFunctions(object, known);
    const { fields, relationships, corrections, functions = [] } = object;
    if (!custom && fields.size + relationships.size + corrections.size + functions.length === 0)
      if (![...this.overlay.objects.values()].some((line) => line.owner?.name === name))
        this.#report("IC2014", `nothing is said of ${name}`, origin, "leave it out");
  }

  checkDimensions(): void {
    for (const { id, object, on, origin } of this.overlay.dimensions.values()) {
      this.#checkTarget(object, origin);
      for (const { name, origin: at } of on ?? [])
        if (this.#knownAs(name).length === 0 && !this.overlay.objects.get(name)?.custom)
          this.#unknown(name, at);
      const isTaken = this.schemas.some(({ objects }) =>
        [...objects.values()].some(({ takesDimensions }) => takesDimensions),
      );
      if (!on && !isTaken)
        this.#report(
          "IC2014",
          `no object takes ${id} by itself`,
          origin,
          "name those that have it: on: [GLENTRY]",
        );
    }
  }

  #knownAs(name: string): KnownObject[] {
    return this.schemas.flatMap(({ objects }) => objects.get(name) ?? []);
  }

  #checkOwner({ name, owner }: ObjectOverlay, known: readonly KnownObject[]): void {
    const owners = [...new Set(known.flatMap((one) => [...one.owners]))];
    if (!owner || owners.length === 0 || owners.includes(owner.name)) return;
    this.#report(
      "IC2013",
      `${owner.name} has no lines ${name}`,
      owner.origin,
      `they are of ${owners.join(", ")}`,
    );
  }

  #checkFields({ name, fields, custom }: ObjectOverlay, known: readonly KnownObject[]): void {
    const listed = [...fields.values()];
    const first = listed.find(({ id, standard }) => !standard && !id.includes("."));
    if (!custom && first && known.every(({ takesCustomFields }) => !takesCustomFields))
      this.#report("IC2013", `${name} has no place for custom fields`, first.origin, this.#versions());
    const newer = listed.find(({ id, standard }) => standard && !id.includes("."));
    for (const { id, origin } of custom ? [] : listed)
      if (id.includes(".") && !this.#hasPlace(name, pathOf(id), known))
        this.#report("IC2013", `${name} has no structure ${pathOf(id)}`, origin, this.#versions());
    if (!custom && newer && !this.#isElement(name))
      this.#report(
        "IC2013",
        `only functions of its own know ${name}: it has no place for ${newer.id}`,
        newer.origin,
      );
    for (const field of fields.values()) {
      this.#checkStandard(name, field, known);
      if (field.object !== undefined)
        this.#checkTarget(field.object, field.places.get("object") ?? field.origin);
    }
  }

  /** A field that the schema also has: for Intacct's own fields, the schema takes precedence. */
  #checkStandard(
    name: string,
    { id, standard, readOnly, origin }: CustomField,
    known: readonly KnownObject[],
  ): void {
    const fields = known.flatMap(({ fields: all }) => all.get(id) ?? []);
    if (fields.length === 0 || (standard && !readOnly && fields.every(({ sendable }) => !sendable))) return;
    const words = standard
      ? `the schema knows the field ${id} of ${name} by now`
      : `${id} is a standard field of ${name}, too`;
    const hint = standard
      ? "leave it out, or list under corrections what is otherwise"
      : "to change it, list it under corrections";
    this.#report("IC2015", words, origin, hint);
  }

  /** Whether version 3.0 describes it, so that its fields are elements. */
  #isElement(name: string): boolean {
    return this.schemas.some(({ describedBy, objects }) => describedBy === "objects" && objects.has(name));
  }

  /** Whether a structure can contain fields: a known one, or a new one in an object of 3.0. */
  #hasPlace(name: string, path: string, known: readonly KnownObject[]): boolean {
    const found = known.flatMap(({ fields }) => fields.get(path) ?? []);
    const isText = [...path.split(".").keys()].some((depth) =>
      known.some(
        ({ fields }) =>
          fields.get(
            path
              .split(".")
              .slice(0, depth + 1)
              .join("."),
          )?.scalar,
      ),
    );
    return !isText && (found.length > 0 || (this.#isElement(name) && !isOfFunctions(path)));
  }

  #checkTarget(name: string, at: Origin): void {
    if (lacksObjects(this.schemas) || this.schemas.some(({ mentioned }) => mentioned.has(name))) return;
    if (this.#knownAs(name).length === 0 && !this.overlay.objects.get(name)?.custom) this.#unknown(name, at);
  }

  #checkCorrection(object: string, correction: Correction, known: readonly KnownObject[]): void {
    const { field: name, origin } = correction;
    const fields = known.flatMap(({ fields: standard }) => standard.get(name) ?? []);
    if (fields.length === 0) {
      this.#report("IC2013", `${object} has no standard field ${name}`, origin, this.#meant(object, name));
      return;
    }
    this.#checkType(`${object}.${name}`, correction, fields);
    this.#checkRequire(object, correction, fields);
    this.#checkReadOnly(object, correction);
    this.#checkLifted(object, correction, fields);
  }

  #checkLifted(object: string, { field, repeat, apart }: Correction, fields: readonly KnownField[]): void {
    if (repeat && fields.every(({ single }) => !single))
      this.#report("IC2014", `${object}.${field} can be repeated already`, repeat.origin, "leave it out");
    if (apart && fields.every((known) => !known.apart))
      this.#report("IC2014", `${object}.${field} has no alternatives`, apart.origin, "leave it out");
  }

  #checkRequire(object: string, { field, require }: Correction, fields: readonly KnownField[]): void {
    if (require?.value === false) {
      if (fields.every(({ asked }) => !asked))
        this.#report("IC2014", `${object}.${field} is not required`, require.origin, "leave it out");
    } else if (require && fields.every(({ creatable }) => !creatable))
      this.#report("IC2013", `no new ${object} can have ${field}`, require.origin, "leave it out");
    else if (require && fields.every(({ required }) => required))
      this.#report("IC2014", `${object}.${field} is required already`, require.origin, "leave it out");
  }

  /** Functions for one object have only fields that can be sent; read-only fields are elements of objects. */
  #checkReadOnly(object: string, { field, readOnly }: Correction): void {
    if (!readOnly) return;
    const fields = this.schemas
      .filter(({ describedBy }) => describedBy === "objects")
      .flatMap(({ objects }) => objects.get(object)?.fields.get(field) ?? []);
    if (fields.length === 0)
      this.#report(
        "IC2013",
        `only functions of its own know ${object}.${field}`,
        readOnly.origin,
        "leave it out",
      );
    else if (!readOnly.value && fields.every(({ sendable }) => !sendable))
      this.#report(
        "IC2013",
        `the schema has ${object}.${field} in answers only`,
        readOnly.origin,
        "list it under fields, with its type and standard: true",
      );
    else if (readOnly.value && fields.every(({ sendable }) => !sendable))
      this.#report("IC2014", `${object}.${field} can only be read already`, readOnly.origin, "leave it out");
  }

  #checkFunctions({ name, functions = [] }: ObjectOverlay, known: readonly KnownObject[]): void {
    for (const { name: one, origin } of functions) {
      if (!this.#isElement(name))
        this.#report("IC2013", `only functions of its own know ${name}: no other works on it`, origin);
      else if (known.some(({ functions: all }) => all.includes(one)))
        this.#report("IC2014", `${name} allows ${one} already`, origin, "leave it out");
    }
  }

  /** What to do about a correction of a field that is not a standard one. */
  #meant(object: string, name: string): string | undefined {
    if (this.overlay.objects.get(object)?.fields.has(name)) return "it is a custom field: change it there";
    const names = this.#knownAs(object).flatMap(({ fields }) => [...fields.keys()]);
    // Of `status` and `STATUS`, that of the version which is written as the correction is.
    const isCapital = (one: string): boolean => one === one.toUpperCase();
    const alike = names.filter((one) => isCapital(one) === isCapital(name));
    return suggestion(name, alike) ?? suggestion(name, names);
  }

  #checkType(path: string, correction: Correction, fields: readonly KnownField[]): void {
    const { field, addValues = [], changeType } = correction;
    const scalars = fields.flatMap(({ scalar }) => scalar ?? []);
    if (changeType) {
      const { origin } = changeType;
      if (scalars.length === 0)
        this.#report("IC2013", `${path} has child elements, so it has no value type`, origin);
      else if (scalars.every((scalar) => correctedScalar(scalar, { field, changeType, origin }) === scalar))
        this.#report("IC2014", `${path} has this type already`, origin, "leave it out");
    }
    const types: readonly { readonly values?: readonly string[] }[] = changeType ? [changeType] : scalars;
    this.#checkValues(
      path,
      addValues,
      types.flatMap(({ values }) => (values ? [values] : [])),
    );
  }

  /** @param lists the allowed values, a list for each schema that limits them */
  #checkValues(
    path: string,
    added: NonNullable<Correction["addValues"]>,
    lists: readonly (readonly string[])[],
  ): void {
    const [first] = added;
    if (first && lists.length === 0)
      this.#report(
        "IC2013",
        `${path} is not an enumeration: it takes any value`,
        first.origin,
        "leave it out",
      );
    else
      for (const { value, origin } of added)
        if (lists.every((values) => values.includes(value)))
          this.#report("IC2014", `${path} can be ${shortened(value)} already`, origin, "leave it out");
  }

  #unknown(name: string, at: Origin): void {
    const alias = this.schemas.map(({ aliases }) => aliases.get(name)).find((one) => one !== undefined);
    const custom = [...this.overlay.objects.values()]
      .filter((object) => object.custom)
      .map((object) => object.name);
    const names = [...this.schemas.flatMap(({ objects }) => [...objects.keys()]), ...custom];
    const hint =
      alias === undefined
        ? (suggestion(name, names) ?? "list an object of your own under customObjects")
        : `it is called ${alias} here`;
    this.#report("IC2011", `there is no object ${name} ${this.#versions()}`, at, hint);
  }

  #versions(): string {
    return `in version ${[...new Set(this.schemas.map(({ version }) => version))].join(" or ")}`;
  }

  #report(
    code: "IC2011" | "IC2012" | "IC2013" | "IC2014" | "IC2015",
    message: string,
    at: Origin,
    hint?: string,
  ): void {
    this.diagnostics.push(diagnostic(code, message, { at }, hint));
  }
}
