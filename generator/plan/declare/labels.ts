import type { ElementDecl } from "../../../schema/model/grammar.js";
import { declaredName, elementsOf } from "../../../schema/model/particles.js";
import type { Plan } from "../plan.js";

/** The label of a field in a request: that of the same field in the record (3.0). */
export function labelOf({ response }: Plan, structure: string, field: string): string | undefined {
  const record = response?.elements.get(structure.replace(/^(?:create|update)\./, ""));
  const declaration = record && declarationsIn(record).get(field);
  return declaration === undefined ? undefined : response?.elements.get(declaration)?.notes?.label;
}

/** Asked once for each field: remembered for as long as the record lives. */
const declarationsByRecord = new WeakMap<ElementDecl, ReadonlyMap<string, string>>();

function declarationsIn(record: ElementDecl): ReadonlyMap<string, string> {
  let names = declarationsByRecord.get(record);
  if (!names) {
    names = new Map(Array.from(elementsOf(record.content), (child) => [child.name, declaredName(child)]));
    declarationsByRecord.set(record, names);
  }
  return names;
}
