import { diagnostic, type Diagnostic } from "../text/diagnostic.js";
import type { Origin } from "../text/source.js";
import type { DescribedObject } from "./import/described-object.js";
import { isEmptyObject, type ImportedField, type ImportedObject } from "./import/imported.js";
import type { ObjectNames } from "./import/names.js";
import { lackingValues, type CustomField, type ObjectOverlay, type Overlay } from "./model.js";
import { shortened } from "./placed.js";
import { append } from "../text/collections.js";

/** What is different of one field. */
export interface FieldDrift {
  readonly object: string;
  readonly id: string;
  readonly change: "added" | "changed" | "removed";
}

export interface Drift {
  readonly fields: readonly FieldDrift[];
  /** One for each difference, where the overlay has a place for it (IC2051 to IC2053). */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The differences between a company and its overlay: what the overlay lacks, and what it describes differently.
 *
 * @param objects what the company has
 * @param path of the overlay, for what has no place in it yet
 */
export function driftOf(
  objects: Iterable<ImportedObject>,
  overlay: Overlay,
  path: string | undefined,
): Drift {
  const fields: FieldDrift[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const object of objects) {
    const said = overlay.objects.get(object.name);
    const where = said ? { at: said.origin } : path === undefined ? {} : { path };
    const report = (what: string): void =>
      void diagnostics.push(diagnostic("IC2051", `${what} is not in the overlay`, where, pullAgain));
    if (object.custom && !said?.custom) report(`the company's object ${object.name}`);
    else if (object.custom && said?.custom)
      append(
        diagnostics,
        differences(object.name, object.custom, said.custom, () => said.origin),
      );
    for (const [id, field] of object.fields) {
      const known = said?.fields.get(id);
      const found = known ? fieldDifferences(`${object.name}.${id}`, field, known) : [];
      append(diagnostics, found);
      if (!known) report(`${object.name}.${id} (${field.entry.type})`);
      if (!known || found.length > 0)
        fields.push({ object: object.name, id, change: known ? "changed" : "added" });
    }
    for (const [id, { values }] of object.addedValues) {
      const lacking = lackingValues(said?.corrections.get(id), values);
      for (const value of lacking) report(`the value ${shownText(value)} of ${object.name}.${id}`);
      if (lacking.length > 0) fields.push({ object: object.name, id, change: "changed" });
    }
    for (const [name, { entry }] of object.relationships) {
      const known = said?.relationships.get(name);
      if (!known) report(`the relationship ${object.name}.${name}`);
      else
        append(
          diagnostics,
          differences(`${object.name}.${name}`, entry, known, () => known.origin),
        );
    }
  }
  return { fields, diagnostics };
}

const shownText = (text: string): string => JSON.stringify(shortened(text));

const pullAgain = "npx intacct-codegen overlay pull brings the overlay up to date";

/** Types that the company's answer cannot tell apart are not a difference. */
function fieldDifferences(path: string, { entry, alike }: ImportedField, known: CustomField): Diagnostic[] {
  const type = alike.find((one) => one === known.type) ?? entry.type;
  const places: ReadonlyMap<string, Origin> = known.places;
  return differences(path, { ...entry, type }, known, (key) => places.get(key) ?? known.origin);
}

/** Whether a key is only for readers, so that an overlay may lack it. */
const isWords = (key: string): boolean => /^(label|description)$/.test(key);

/**
 * What an overlay says differently from the company, or not at all; what the company does not say is not a
 * difference.
 */
function differences(
  path: string,
  company: object,
  overlay: object,
  placeOf: (key: string) => Origin,
): Diagnostic[] {
  const said = overlay as Readonly<Record<string, unknown>>;
  return Object.entries(company).flatMap(([key, value]) => {
    const ours = said[key];
    if (value === undefined || (ours === undefined && isWords(key))) return [];
    if (textOf(value) === textOf(ours ?? false)) return [];
    const here = ours === undefined ? "nothing" : shown(ours);
    const message = `${path}: ${key} ${here} here, ${shown(value)} in the company`;
    return [diagnostic("IC2053", message, { at: placeOf(key) }, pullAgain)];
  });
}

const textOf = (value: unknown): string => JSON.stringify(value);

const shown = (value: unknown): string =>
  shortened(Array.isArray(value) ? `[${value.join(", ")}]` : String(value));

/** What the overlay has that the company does not. */
export interface Leftovers {
  readonly objects: readonly ObjectOverlay[];
  readonly fields: readonly { readonly object: string; readonly field: CustomField }[];
}

/**
 * What an overlay has that its company no longer has. Fields of only some document types do not count, because
 * plain answers need not have them.
 *
 * @param missing objects that the company does not have
 */
export function leftoversOf(
  described: readonly DescribedObject[],
  missing: ReadonlySet<string>,
  names: ObjectNames,
  overlay: Overlay,
): Leftovers {
  const known = new Map<string, Set<string>>();
  for (const { name, fields, relationships } of described) {
    const ids = known.get(names.nameOf(name)) ?? new Set();
    for (const { id } of fields) ids.add(id);
    for (const { path, by } of relationships) ids.add(path).add(by ?? path);
    known.set(names.nameOf(name), ids);
  }
  const objects = [...overlay.objects.values()];
  return {
    objects: objects.filter(({ name }) => missing.has(name)),
    fields: objects.flatMap(({ name, fields }) =>
      [...fields.values()]
        .filter(({ id, documentTypes }) => !documentTypes && known.get(name)?.has(id) === false)
        .map((field) => ({ object: name, field })),
    ),
  };
}

/** Reports leftovers: as differences (IC2052), or as what pulling leaves in place (IC2054). */
export const leftoverFindings = (
  { objects, fields }: Leftovers,
  code: "IC2052" | "IC2054",
): readonly Diagnostic[] => {
  const finding = (name: string, at: Origin): Diagnostic =>
    diagnostic(code, `${name} is not in the company any more`, { at }, "remove it here if that is meant");
  return [
    ...objects.map(({ name, origin }) => finding(name, origin)),
    ...fields.map(({ object, field }) => finding(`${object}.${field.id}`, field.origin)),
  ];
};

/** What the company says of objects, without the fields that the overlay has as dimensions of all objects. */
export function withoutDimensions(
  objects: Iterable<ImportedObject>,
  { dimensions }: Overlay,
): ImportedObject[] {
  return [...objects].flatMap((object) => {
    const isDimension = (id: string | undefined): boolean => {
      const dimension = id === undefined ? undefined : dimensions.get(id);
      return !!dimension && (!dimension.on || dimension.on.some(({ name }) => name === object.name));
    };
    const fields = new Map([...object.fields].filter(([id]) => !isDimension(id)));
    const relationships = new Map(
      [...object.relationships].filter(
        ([
          path,
          {
            entry: { by },
          },
        ]) => !isDimension(path) && !isDimension(by),
      ),
    );
    const rest = { ...object, fields, relationships };
    return isEmptyObject(rest) ? [] : [rest];
  });
}
