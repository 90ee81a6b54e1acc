import { facets } from "./format.js";
import type { FieldEntry, ImportedField, ImportedObject, ImportedValues } from "./import/imported.js";
import {
  lackingValues,
  type Correction,
  type CustomField,
  type ObjectOverlay,
  type Overlay,
  type Relationship,
} from "./model.js";
import type { Leftovers } from "./pull-drift.js";

/**
 * The overlay as it would be after a pull and after removing what the company no longer has. What the company does
 * not tell (lengths, whether a text is an address) stays as in the overlay.
 *
 * @param company the company's description of its objects
 */
export function driftedOverlay(
  overlay: Overlay,
  company: Iterable<ImportedObject>,
  leftovers: Leftovers,
): Overlay {
  const objects = new Map(overlay.objects);
  for (const object of company) {
    const drifted = driftedObject(objects.get(object.name), object);
    if (drifted) objects.set(object.name, drifted);
  }
  for (const { object, field } of leftovers.fields) {
    const said = objects.get(object) as ObjectOverlay;
    const fields = new Map([...said.fields].filter(([id]) => id !== field.id));
    objects.set(object, { ...said, fields });
  }
  for (const { name } of leftovers.objects) objects.delete(name);
  return { ...overlay, objects };
}

function driftedObject(
  said: ObjectOverlay | undefined,
  { name, custom, fields, relationships, addedValues }: ImportedObject,
): ObjectOverlay | undefined {
  const [first] = [...fields.values(), ...relationships.values(), ...addedValues.values()];
  const origin = said?.origin ?? first?.origin;
  if (!origin) return said;
  return {
    name,
    ...said,
    corrections: united(said?.corrections, addedValues, driftedCorrection),
    ...(custom && { custom: { ...said?.custom, ...custom, origin: said?.custom?.origin ?? origin } }),
    fields: united(said?.fields, fields, driftedField),
    relationships: united(said?.relationships, relationships, (path, { entry, origin: at }, known) => ({
      ...known,
      ...present(entry),
      name: path,
      object: entry.object,
      origin: known?.origin ?? at,
    })) as ReadonlyMap<string, Relationship>,
    origin,
  };
}

function united<Entry, Known>(
  said: ReadonlyMap<string, Known> = new Map(),
  found: ReadonlyMap<string, Entry>,
  make: (name: string, entry: Entry, known: Known | undefined) => Known,
): ReadonlyMap<string, Known> {
  const all = new Map(said);
  for (const [name, entry] of found) all.set(name, make(name, entry, said.get(name)));
  return all;
}

function driftedCorrection(
  field: string,
  { values, origin }: ImportedValues,
  known: Correction | undefined,
): Correction {
  const more = lackingValues(known, values).map((value) => ({ value, origin }));
  const correction = { field, origin, ...known };
  return more.length === 0
    ? correction
    : { ...correction, addValues: [...(known?.addValues ?? []), ...more] };
}

function driftedField(
  id: string,
  { entry, alike, someDocumentTypes, origin }: ImportedField,
  known: CustomField | undefined,
): CustomField {
  const type = alike.find((one) => one === known?.type) ?? entry.type;
  const said = known && known.type !== type ? without(known, facets) : known;
  const documentTypes = known && someDocumentTypes ? added(known, entry) : entry.documentTypes;
  const preset = typeof entry.default === "boolean" ? String(entry.default) : entry.default;
  const field = {
    ...{ hidden: false, readOnly: false, standard: false, places: new Map(), origin },
    ...said,
    ...(present({ ...entry, documentTypes, default: preset }) as Omit<FieldEntry, "default">),
    ...{ id, type },
  } as CustomField;
  // A default is removed with its value.
  const isLost = field.values && ![field.default ?? []].flat().every((one) => field.values?.includes(one));
  return isLost ? without(field, ["default"]) : field;
}

/**
 * The document types of a field that is told of one at a time; undefined where it had no list, which means
 * all.
 */
const added = ({ documentTypes: known }: CustomField, { documentTypes: found = [] }: FieldEntry) =>
  known && [...new Set([...known, ...found])];

const present = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

const without = <T extends object>(values: T, keys: readonly string[]): T =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key))) as T;
