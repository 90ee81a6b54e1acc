import type { Overlay } from "../model.js";
import { isEmptyObject, type ImportedField, type ImportedObject, type Imports } from "./imported.js";
import type { ObjectNames } from "./names.js";

/**
 * Leaves out objects that nothing describes, and what leads to them: an overlay that spoke of them would be refused.
 * A field that refers to one stays, as text; a relationship does not, nor does an object of which nothing is left to
 * say.
 *
 * @param overlay the overlay to update, which may describe objects too
 */
export function leaveOutUnknownTargets(
  imports: Imports,
  names: ObjectNames,
  overlay: Overlay | undefined,
): void {
  const isCustom = (object: string): boolean =>
    imports.objects.get(object)?.custom !== undefined || overlay?.objects.get(object)?.custom !== undefined;
  const isKnown = (object: string): boolean => names.isMentioned(object) || isCustom(object);
  for (const [name, { fields }] of imports.objects) {
    const [first] = fields.values();
    if (names.isStandard(name) || isCustom(name) || !first) continue;
    // Packages give the fields of an object only.
    const hint = "import what lookup says of it first";
    imports.loss(`the fields of ${name}, which nothing describes`, first.origin, hint);
    imports.objects.delete(name);
  }
  for (const object of imports.objects.values()) leaveOut(object, isKnown, imports);
  for (const [name, object] of imports.objects) if (isEmptyObject(object)) imports.objects.delete(name);
}

const HINT = "save what lookup says of that object, too, and import both; or describe it in the overlay";

function leaveOut(object: ImportedObject, isKnown: (object: string) => boolean, imports: Imports): void {
  const { name, fields, relationships } = object;
  for (const [path, { entry, origin }] of relationships) {
    const { object: target } = entry;
    if (isKnown(target)) continue;
    relationships.delete(path);
    imports.loss(`the relationship ${path} of ${name}, to ${target}, which nothing describes`, origin, HINT);
  }
  for (const [id, field] of fields) {
    const { object: target } = field.entry;
    if (target === undefined || isKnown(target)) continue;
    fields.set(id, asText(field));
    imports.loss(`the object behind ${id} of ${name}: nothing describes ${target}`, field.origin, HINT);
  }
}

/** A person's choice, who knew the object, is kept. */
function asText({ entry, alike, ...rest }: ImportedField): ImportedField {
  const { object: _, type, ...facts } = entry;
  return { ...rest, entry: { type: "text", ...facts }, alike: ["text", type, ...alike] };
}
