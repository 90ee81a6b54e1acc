import type { Element } from "../document.js";
import { badValue } from "../errors.js";
import { fieldsOf } from "../incoming.js";
import { StoredRecord, structure, type Field } from "../store/record.js";
import { fieldOf } from "./names.js";

/**
 * Puts changes to lines in place of what they are written in: `updatebillitems` holds new lines (`lineitem`)
 * and changes to those that are there (`updatelineitem`, by `line_num` from 1), and leaves `billitems`.
 */
export function applyLineChanges(
  fields: readonly Field[],
  element: Element,
  record: StoredRecord,
  object: string,
): Field[] {
  return fields.map((field, index) => {
    const child = element.children[index];
    const [, wrapper] = /^update(\w+items)$/.exec(child?.name ?? "") ?? [];
    if (!child || wrapper === undefined) return field;
    const name = fieldOf(object, wrapper);
    return structure(name, changedLines(child, record.field(name)?.fields ?? [], object));
  });
}

function changedLines(changes: Element, before: readonly Field[], object: string): Field[] {
  const lines = [...before];
  const rename = (name: string): string => fieldOf(object, name);
  for (const change of changes.children) {
    const fields = fieldsOf(change, rename);
    if (!change.name.startsWith("update")) {
      lines.push(structure(rename(change.name), fields));
      continue;
    }
    const number = change.attributes["line_num"] ?? "";
    const line = lines[Number(number) - 1];
    if (!line) throw badValue(`There is no line ${number}`);
    lines[Number(number) - 1] = structure(line.name, new StoredRecord(line.fields).with(fields).fields);
  }
  return lines;
}
