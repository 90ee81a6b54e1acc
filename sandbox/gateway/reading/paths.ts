import { ownerFieldsOf, type Naming } from "../objects/naming.js";
import type { Company } from "../store/company.js";
import { keyOf, type StoredRecord } from "../store/record.js";

/** Longer paths are not followed. */
const maxParts = 8;

/** A record, and the object that it is one of. */
export interface ObjectRecord {
  readonly record: StoredRecord;
  readonly object: string;
}

/** Where paths are followed: the records of a company, and what objects and fields are called. */
export interface Surroundings {
  readonly company: Company;
  readonly services: { readonly naming: Naming };
}

/**
 * The text of a field, or of what a dotted name leads to: a field inside of a structure
 * (`DISPLAYCONTACT.PRINTAS`), or one of a related record (`VENDOR.CREDITLIMIT`). Empty where it leads nowhere.
 */
export function readPath(start: ObjectRecord, path: string, surroundings: Surroundings): string {
  const field = start.record.field(path);
  if (field) return field.text;
  const parts = path.split(".");
  if (parts.length > maxParts) return "";
  let at: ObjectRecord | undefined = start;
  for (const part of parts.slice(0, -1)) {
    const inside: StoredRecord | undefined = at.record.inside(part);
    at = inside ? { record: inside, object: part } : relatedRecord(at, part, surroundings);
    if (!at) return "";
  }
  return at.record.text(parts.at(-1) as string);
}

/** The record that a field of another leads to, by its number or its own name. */
export function relatedRecord(
  start: ObjectRecord,
  part: string,
  surroundings: Surroundings,
): ObjectRecord | undefined {
  const { record, object } = start;
  const {
    company,
    services: { naming },
  } = surroundings;
  const target = naming.related(object, keyOf(part));
  const collection = company.find(target);
  if (!collection) return undefined;
  const nameField = naming.nameField(target);
  const by = naming.relatedBy(object, keyOf(part));
  if (by !== undefined) {
    const key = readPath(start, by, surroundings);
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
