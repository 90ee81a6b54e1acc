import type { Call } from "../call.js";
import type { Element } from "../xml/read.js";
import { badValue } from "../errors.js";
import { fieldsOf, type Rename } from "../xml/incoming.js";
import { StoredRecord, structure, type Field } from "../store/record.js";

/**
 * Puts changes to lines in place of what they are written in: `updatebillitems` holds new lines (`lineitem`)
 * and changes to those that are there (`updatelineitem`, by `line_num` from 1), and leaves `billitems`.
 */
export function applyLineChanges(
  fields: readonly Field[],
  { element, services }: Call,
  record: StoredRecord,
  object: string,
): Field[] {
  const rename: Rename = (name) => services.naming.fieldNamed(object, name);
  return fields.map((field, index) => {
    const child = element.children[index];
    const [, wrapper] = /^update(\w+items)$/.exec(child?.name ?? "") ?? [];
    if (!child || wrapper === undefined) return field;
    const name = rename(wrapper);
    return structure(name, changedLines(child, record.field(name)?.fields ?? [], rename));
  });
}

function changedLines(changes: Element, before: readonly Field[], rename: Rename): Field[] {
  const lines = [...before];
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
