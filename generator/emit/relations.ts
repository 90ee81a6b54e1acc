import type { ElementDecl } from "../../schema/model/grammar.js";
import { declaredName, elementsOf } from "../../schema/model/particles.js";
import { represent } from "../../schema/model/representation.js";
import { scalarOf } from "../../schema/model/scalars.js";
import type { Plan } from "../plan/plan.js";
import type { ElementUnit } from "../plan/units.js";
import { constantBlock, type Block } from "./blocks.js";
import { code, commentText, identifier, propertyKey, propertyName, textLiteral } from "./code.js";
import type { Entry } from "./literal.js";
import type { Uses } from "./uses.js";

/** The units of the records that an object is related to, by relation; undefined where nothing describes them. */
function relatedTo(plan: Plan, { name }: ElementDecl): [relation: string, unit: ElementUnit | undefined][] {
  const relations = plan.response?.objects?.get(name)?.relations ?? new Map<string, string>();
  return [...relations].map(([relation, object]) => [relation, plan.structureUnit("response", object)]);
}

/** The type of the records that a record is related to, by the first parts of dotted names. */
export function relationsBlock(plan: Plan, uses: Uses, name: string, element: ElementDecl): Block {
  const members = relatedTo(plan, element).map(([relation, unit]) => ({
    property: propertyName(relation),
    optional: false,
    type: uses.type(unit?.typeName ?? "OpenValues"),
  }));
  const doc = commentText("The records that it is related to: where dotted names lead.");
  return { interface: true, doc, exported: true, head: identifier(name), members };
}

/** What dotted names lead to, as far as it has to be known when values are read and written. */
export function pathsBlock(plan: Plan, uses: Uses, name: string, element: ElementDecl): Block {
  const types = [...typedFields(plan, element, "")].sort(([a], [b]) => (a < b ? -1 : 1));
  const to = relatedTo(plan, element).flatMap(([relation, unit]): Entry[] =>
    unit?.pathsName === undefined
      ? []
      : [{ key: propertyKey(relation), value: code`() => ${uses.value(unit.pathsName)}` }],
  );
  const entries: Entry[] = [];
  if (types.length > 0)
    entries.push({
      key: code`types`,
      value: {
        properties: types.map(([type, names]) => ({
          key: propertyKey(type),
          value: textLiteral(names.join(" ")),
        })),
      },
    });
  if (to.length > 0) entries.push({ key: code`to`, value: { properties: to } });
  return constantBlock(identifier(name), uses.type("Paths"), entries);
}

/** The fields that are written otherwise than as text is, by their type; those of structures by dotted names. */
function typedFields(plan: Plan, record: ElementDecl, before: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const particle of elementsOf(record.content)) {
    const element = plan.response?.elements.get(declaredName(particle));
    if (!element || particle.occurs.max > 1) continue;
    const { kind } = represent(element);
    if (kind === "text") {
      const { name, base, separator } = scalarOf(element);
      if (separator === undefined && (base === "boolean" || base === "date" || base === "timestamp"))
        found.set(name, [...(found.get(name) ?? []), before + particle.name]);
    } else if (kind === "object" && before === "" && !plan.response?.objects?.has(element.name))
      for (const [type, names] of typedFields(plan, element, `${particle.name}.`))
        found.set(type, [...(found.get(type) ?? []), ...names]);
  }
  return found;
}
