import type { Naming } from "../objects/naming.js";
import { ownerField, type Company } from "../store/company.js";
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

function relatedRecord(
  record: StoredRecord,
  object: string,
  part: string,
  company: Company,
  naming: Naming,
): { record: StoredRecord; object: string } | undefined {
  const target = naming.related(object, keyOf(part));
  const collection = company.find(target);
  const nameField = naming.nameField(target);
  const byName = nameField === undefined ? "" : record.text(`${part}ID`) || record.text(nameField);
  const found =
    collection?.find("RECORDNO", record.text(`${part}KEY`)) ??
    (nameField === undefined ? undefined : collection?.find(nameField, byName)) ??
    collection?.find("RECORDNO", record.text(ownerField));
  return found && { record: found, object: target };
}
