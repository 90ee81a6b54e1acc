import type { ElementDecl } from "../../../schema/model/grammar.js";
import { declaredName, elementsOf } from "../../../schema/model/particles.js";
import { represent } from "../../../schema/model/representation.js";
import { scalarOf } from "../../../schema/model/scalars.js";
import type { Plan } from "../plan.js";
import {
  constantOf, exportedInterface, lazy, objectOf, runtimeType, typeOf, type ConstantDeclaration,
  type InterfaceDeclaration, type Property,
} from "../tree.js"; // prettier-ignore
import type { ElementUnit } from "../units.js";

/**
 * The units of the records that an object is related to, by relation; undefined where nothing describes them.
 */
function relatedTo(plan: Plan, { name }: ElementDecl): [relation: string, unit: ElementUnit | undefined][] {
  const relations = plan.response?.objects?.get(name)?.relations ?? new Map<string, string>();
  return [...relations].map(([relation, object]) => [relation, plan.structureUnit("response", object)]);
}

/** The type of the records that a record is related to, by the first parts of dotted names. */
export function declareRelations(plan: Plan, name: string, element: ElementDecl): InterfaceDeclaration {
  const members = relatedTo(plan, element).map(([property, unit]) => ({
    property,
    optional: false,
    type: unit?.typeName === undefined ? runtimeType("OpenValues") : typeOf(plan.symbolOf(unit.typeName)),
  }));
  const doc = "The related records that dotted names lead to.";
  return exportedInterface(name, doc, [], members);
}

/** The targets of dotted names that the runtime needs to read and write values. */
export function declarePaths(plan: Plan, name: string, element: ElementDecl): ConstantDeclaration {
  const types = [...typedFields(plan, element, "")]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, names]): Property => ({ key, value: names.join(" ") }));
  const to = relatedTo(plan, element).flatMap(([key, unit]): Property[] =>
    unit?.pathsName === undefined ? [] : [{ key, value: lazy(constantOf(plan.symbolOf(unit.pathsName))) }],
  );
  const properties: Property[] = [];
  if (types.length > 0) properties.push({ key: "types", value: objectOf(...types) });
  if (to.length > 0) properties.push({ key: "to", value: objectOf(...to) });
  return { kind: "constant", name, type: runtimeType("Paths"), value: objectOf(...properties) };
}

/**
 * The fields that are written differently from as text is, by their type; those of structures by dotted
 * names.
 */
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
