import type { Call } from "../call.js";
import type { Element } from "../xml/read.js";
import { badValue } from "../errors.js";
import { fieldsOf, type Keeping } from "../xml/incoming.js";
import { StoredRecord, linesField, structure, type Field } from "../store/record.js";

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
  const keeping = services.naming.keeping(object);
  return fields.map((field, index) => {
    const child = element.children[index];
    const [, wrapper] = /^update(\w+items)$/.exec(child?.name ?? "") ?? [];
    if (!child || wrapper === undefined) return field;
    const name = keeping.rename(wrapper);
    return linesField(name, changedLines(child, record.field(name)?.fields ?? [], keeping));
  });
}

function changedLines(changes: Element, before: readonly Field[], keeping: Keeping): Field[] {
  const lines = [...before];
  for (const change of changes.children) {
    const name = keeping.rename(change.name.replace(/^update(?=.)/, ""));
    const fields = fieldsOf(change, keeping.ofLine(name));
    if (!change.name.startsWith("update")) {
      lines.push(structure(name, fields));
      continue;
    }
    const number = change.attributes["line_num"] ?? "";
    const line = lines[Number(number) - 1];
    if (!line) throw badValue(`There is no line ${number}`);
    lines[Number(number) - 1] = structure(line.name, new StoredRecord(line.fields).with(fields).fields);
  }
  return lines;
}
