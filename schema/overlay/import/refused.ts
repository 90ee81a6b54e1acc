import { diagnostic, type Diagnostic } from "../../text/diagnostic.js";
import type { Origin, SourceFile } from "../../text/source.js";
import { checkOverlay } from "../check.js";
import type { KnownObjects } from "../known.js";
import type { ObjectOverlay, Overlay } from "../model.js";
import { readOverlays } from "../read.js";
import { isEmptyObject, type ImportedObject } from "./imported.js";

/** The errors of an overlay that `overlay check` reports. */
export function errorsIn(
  file: SourceFile,
  schemas: readonly KnownObjects[],
): { readonly overlay: Overlay; readonly errors: readonly Diagnostic[] } {
  const { value: overlay, diagnostics } = readOverlays([file]);
  const found = [...diagnostics, ...checkOverlay(overlay, schemas)];
  return { overlay, errors: found.filter(({ severity }) => severity === "error") };
}

export interface Kept {
  readonly objects: readonly ImportedObject[];
  /** The entries that were left out, at their places in the sources (IC2022). */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Imported objects without the entries in which errors of the overlay that was made of them stand; undefined where
 * the errors are none of theirs.
 */
export function withoutRefused(
  objects: readonly ImportedObject[],
  overlay: Overlay,
  errors: readonly Diagnostic[],
): Kept | undefined {
  const refused = new Map<string, Diagnostic>();
  for (const error of errors) {
    const entries = entriesAt(overlay, error.at);
    const key = entries.find((one) => objects.some((object) => has(object, one)));
    if (key !== undefined && !refused.has(key)) refused.set(key, error);
  }
  if (refused.size === 0) return undefined;
  const diagnostics: Diagnostic[] = [];
  const kept = objects.flatMap((object) => {
    const keep =
      (kind: EntryKind) =>
      ([id, { origin }]: readonly [string, { readonly origin: Origin }]): boolean => {
        const error = refused.get(keyOf(object.name, kind, id));
        if (error) diagnostics.push(leftOut(`${object.name}.${id}`, error, origin));
        return !error;
      };
    const whole = refused.get(object.name);
    if (whole) diagnostics.push(leftOut(object.name, whole, originOf(object)));
    const fields = new Map([...object.fields].filter(keep("field")));
    const relationships = new Map([...object.relationships].filter(keep("relationship")));
    const addedValues = new Map([...object.addedValues].filter(keep("values")));
    const rest = { ...object, fields, relationships, addedValues };
    return whole || isEmptyObject(rest) ? [] : [rest];
  });
  return { objects: kept, diagnostics };
}

const leftOut = (what: string, { message, hint }: Diagnostic, at: Origin | undefined): Diagnostic =>
  diagnostic("IC2022", `left out: ${what}: ${message}`, at ? { at } : {}, hint);

const originOf = ({ fields, relationships, addedValues }: ImportedObject): Origin | undefined =>
  [...fields.values(), ...relationships.values(), ...addedValues.values()][0]?.origin;

type EntryKind = "field" | "relationship" | "values";

const keyOf = (object: string, kind: EntryKind, id: string): string => `${object} ${kind} ${id}`;

function has({ name, fields, relationships, addedValues }: ImportedObject, key: string): boolean {
  const [object, kind, id = ""] = key.split(" ");
  if (object !== name) return false;
  const entries = { field: fields, relationship: relationships, values: addedValues };
  return kind === undefined || entries[kind as EntryKind].has(id);
}

/**
 * The entries of an overlay that an error may come from: the field, relationship or correction that it is in,
 * what holds
 * that or is in it, and the object.
 */
function entriesAt({ objects }: Overlay, at: Origin | undefined): readonly string[] {
  if (!at) return [];
  const { start } = at.span;
  const object = lastBefore(start, [...objects.values()]);
  if (!object) return [];
  const entries = entriesOf(object);
  const inside = lastBefore(start, entries);
  if (!inside) return [object.name];
  const isNear = ({ id }: { readonly id: string }): boolean =>
    inside.id.startsWith(`${id}.`) || id.startsWith(`${inside.id}.`);
  return [inside.key, ...entries.filter(isNear).map(({ key }) => key), object.name];
}

function lastBefore<T extends { readonly origin: Origin }>(start: number, entries: readonly T[]) {
  const before = entries.filter(({ origin }) => origin.span.start <= start);
  return before.sort((a, b) => a.origin.span.start - b.origin.span.start).at(-1);
}

const entriesOf = ({ name, fields, relationships, corrections }: ObjectOverlay) => [
  ...[...fields].map(([id, { origin }]) => ({ id, key: keyOf(name, "field", id), origin })),
  ...[...relationships].map(([id, { origin }]) => ({ id, key: keyOf(name, "relationship", id), origin })),
  ...[...corrections].map(([id, { origin }]) => ({ id, key: keyOf(name, "values", id), origin })),
];
