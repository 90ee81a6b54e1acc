import { diagnostic, type Diagnostic, type Outcome } from "../text/diagnostic.js";
import type { Origin } from "../text/source.js";
import type { KnownObjects } from "./known.js";
import {
  isOfFunctions,
  type Correction,
  type CustomField,
  type ObjectOverlay,
  type Overlay,
} from "./model.js";

/** Whether 3.0 is read from a schema that describes functions only, as a published `api.xsd` does. */
export const lacksObjects = (schemas: readonly KnownObjects[]): boolean =>
  schemas.some(({ version }) => version === "3.0") &&
  schemas.every(({ describedBy }) => describedBy === "functions");

/**
 * The part of an overlay that concerns functions for one object (`create_bill`). The rest is about objects of version 3.0:
 * custom objects, standard fields, relationships, corrections of fields in capitals. A schema without objects ignores it.
 * That is reported (IC2016) and is not an error: the overlay is right with other schemas.
 */
export function forFunctions(overlay: Overlay, schemas: readonly KnownObjects[]): Outcome<Overlay> {
  const diagnostics: Diagnostic[] = [];
  const isKnown = (name: string): boolean =>
    schemas.some(({ objects, aliases }) => objects.has(name) || aliases.has(name));
  const objects = new Map<string, ObjectOverlay>();
  for (const [name, object] of overlay.objects) {
    if (!isKnown(name)) {
      diagnostics.push(
        withoutEffect(object.custom ? `the object ${name}` : `what is said of ${name}`, object),
      );
      continue;
    }
    const { kept, dropped } = split(object);
    const [first] = dropped;
    const names = dropped.map(({ id }) => id).join(", ");
    if (first) diagnostics.push(withoutEffect(`what is said of ${name} (${names})`, first));
    const isEmpty = kept.fields.size + kept.corrections.size === 0;
    if (!isEmpty || !first) objects.set(name, kept);
  }
  return { value: { ...overlay, objects }, diagnostics };
}

const withoutEffect = (what: string, { origin }: { readonly origin: Origin }): Diagnostic =>
  diagnostic(
    "IC2016",
    `${what} has no effect: this schema of version 3.0 describes no objects`,
    { at: origin },
    "the schema that ships with the package does, and so does a folder like dtd/3.0",
  );

interface Dropped {
  readonly id: string;
  readonly origin: Origin;
}

/** The entries of an object that functions can have, and those that they cannot. */
function split(object: ObjectOverlay): { kept: ObjectOverlay; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const drop = (id: string, origin: Origin): void => void dropped.push({ id, origin });
  const fields = new Map<string, CustomField>();
  for (const [id, field] of object.fields)
    if (id.includes(".") ? isOfFunctions(id) : !field.standard) fields.set(id, field);
    else drop(id, field.origin);
  const corrections = new Map<string, Correction>();
  for (const [id, { readOnly, ...correction }] of object.corrections) {
    if (readOnly || !isOfFunctions(id)) drop(id, correction.origin);
    if (isOfFunctions(id) && Object.keys(correction).length > 2) corrections.set(id, correction);
  }
  for (const [name, { origin }] of object.relationships) drop(name, origin);
  for (const { name, origin } of object.functions ?? []) drop(name, origin);
  const { functions: _, ...rest } = object;
  return { kept: { ...rest, fields, corrections, relationships: new Map() }, dropped };
}
