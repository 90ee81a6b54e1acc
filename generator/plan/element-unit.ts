import type { ElementDecl, MessageKind } from "../../schema/model/grammar.js";
import { holdsTurns, represent, type Representation } from "../../schema/model/representation.js";
import { camel, pascal, type NameSpace } from "./names.js";
import type { ElementUnit } from "./units.js";

/** The unit of an element, with names that are free. */
export function elementUnit(
  message: MessageKind,
  element: ElementDecl,
  names: NameSpace,
  shapeless: boolean,
): ElementUnit {
  const suffix = message === "response" ? "Record" : "";
  return {
    kind: "element",
    message,
    element,
    representation: represent(element),
    ...typeNames(element, suffix, names),
    shapeName: names.claim(
      suffix ? `${camel(element.name).replace(/_$/, "")}${suffix}` : camel(element.name),
      `${camel(element.name)}Element${suffix}`,
    ),
    shapeless,
  };
}

function typeNames(
  element: ElementDecl,
  suffix: string,
  names: NameSpace,
): { typeName?: string; entryName?: string } {
  const value = represent(element);
  const stem = pascal(element.name);
  const isObject = value.kind === "object" || value.kind === "attributed";
  return {
    ...(isObject ? { typeName: names.claim(`${stem}${suffix}`, `${stem}Element${suffix}`) } : {}),
    ...entryName(value, `${stem}${suffix}`, names),
  };
}

/** The name of the type of one turn, where a value is or holds an array of these. */
export function entryName(value: Representation, stem: string, names: NameSpace): { entryName?: string } {
  const model = value.kind === "turns" ? value.group : value.kind === "object" ? value.particle : undefined;
  return model && holdsTurns(model) ? { entryName: names.claim(`${stem}Entry`) } : {};
}
