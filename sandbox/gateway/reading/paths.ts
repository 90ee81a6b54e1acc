import { ownerFieldsOf, type Naming } from "../objects/naming.js";
import type { Company } from "../store/company.js";
import { keyOf, type StoredRecord } from "../store/record.js";

/** Longer paths are not followed. */
const maxParts = 8;

/**
 * The text of a field, or of what a dotted name leads to: a field inside of a structure
 * (`DISPLAYCONTACT.PRINTAS`), or one of a related record (`VENDOR.CREDITLIMIT`). Empty where it leads nowhere.
 */
export function readPath(
  record: StoredRecord,
  object: string,
  path: string,
  company: Company,
  naming: Naming,
): string {
  const field = record.field(path);
  if (field) return field.text;
  const parts = path.split(".");
  if (parts.length > maxParts) return "";
  let at: { record: StoredRecord; object: string } | undefined = { record, object };
  for (const part of parts.slice(0, -1)) {
    const inside: StoredRecord | undefined = at.record.inside(part);
    at = inside
      ? { record: inside, object: part }
      : relatedRecord(at.record, at.object, part, company, naming);
    if (!at) return "";
  }
  return at.record.text(parts.at(-1) as string);
}

/** The record that a field of another leads to, by its number or its own name. */
export function relatedRecord(
  record: StoredRecord,
  object: string,
  part: string,
  company: Company,
  naming: Naming,
): { record: StoredRecord; object: string } | undefined {
  const target = naming.related(object, keyOf(part));
  const collection = company.find(target);
  if (!collection) return undefined;
  const nameField = naming.nameField(target);
  const by = naming.relatedBy(object, keyOf(part));
  if (by !== undefined) {
    const key = readPath(record, object, by, company, naming);
    const named = nameField === undefined ? undefined : collection.find(nameField, key);
    const one = named ?? collection.find("RECORDNO", key);
    return one && { record: one, object: target };
  }
  const names = [
    `${part}ID`,
    `${part}NAME`,
    part,
    ...(nameField === naming.nameField(object) ? [] : [nameField]),
  ];
  const numbers = [`${part}KEY`, ...ownerFieldsOf(keyOf(target))];
  const found =
    firstFound(numbers, (field) => collection.find("RECORDNO", record.text(field))) ??
    (nameField === undefined
      ? undefined
      : firstFound(names, (field) => collection.find(nameField, record.text(field))));
  return found && { record: found, object: target };
}

function firstFound(
  fields: readonly (string | undefined)[],
  find: (field: string) => StoredRecord | undefined,
): StoredRecord | undefined {
  for (const field of fields) {
    const found = field === undefined ? undefined : find(field);
    if (found) return found;
  }
  return undefined;
}
