import type { ElementDecl, Grammar } from "../../schema/model/grammar.js";
import { holdsTurns, represent, type Representation } from "../../schema/model/representation.js";
import { camel, pascal, type NameSpace } from "./names.js";
import { isEndlessList } from "./recursion.js";
import type { ElementUnit } from "./units.js";

/** The unit of an element, with names that are free. */
export function elementUnit(
  grammar: Grammar,
  element: ElementDecl,
  names: NameSpace,
  shapeless = false,
  isRecord = false,
): ElementUnit {
  const { message } = grammar;
  const suffix = message === "response" ? "Record" : "";
  return {
    kind: "element",
    message,
    element,
    representation: represent(element),
    ...typeNames(grammar, element, suffix, names),
    shapeName: names.claim(
      suffix ? `${camel(element.name).replace(/_$/, "")}${suffix}` : camel(element.name),
      `${camel(element.name)}Element${suffix}`,
    ),
    shapeless,
    ...(isRecord && {
      relationsName: names.claim(`${pascal(element.name)}Relations`),
      pathsName: names.claim(`${camel(element.name).replace(/_$/, "")}Paths`),
    }),
  };
}

function typeNames(
  grammar: Grammar,
  element: ElementDecl,
  suffix: string,
  names: NameSpace,
): { typeName?: string; entryName?: string } {
  const value = represent(element);
  const stem = pascal(element.name);
  const isNamed =
    value.kind === "object" ||
    value.kind === "attributed" ||
    // Written out wherever it is, mixed content that holds mixed content would be endless, or at least long.
    value.kind === "mixed" ||
    isEndlessList(grammar, element.name);
  return {
    ...(isNamed ? { typeName: names.claim(`${stem}${suffix}`, `${stem}Element${suffix}`) } : {}),
    ...entryName(value, `${stem}${suffix}`, names),
  };
}

/** The name of the type of one turn, where a value is or holds an array of these. */
export function entryName(value: Representation, stem: string, names: NameSpace): { entryName?: string } {
  const model = value.kind === "turns" ? value.group : value.kind === "object" ? value.particle : undefined;
  return model && holdsTurns(model) ? { entryName: names.claim(`${stem}Entry`) } : {};
}
