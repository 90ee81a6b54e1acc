import { enumerations } from "./enumerations.js";
import { scalarByName } from "../../runtime/scalars.js";
import type { Scalar } from "../../runtime/shape.js";
import type { ElementDecl } from "./grammar.js";

/**
 * The facts behind the name of a value type: by pattern (`STRING_40`, `NUMBER_10_4`), from the list of plain
 * types (`MONEY`, `DATE`) or from the reviewed table of enumerations. `undefined`: an unknown name.
 */
export function scalarFacts(name: string): Scalar | undefined {
  if (!Object.hasOwn(enumerations, name)) return scalarByName(name);
  const values = enumerations[name];
  return values ? { name, base: "enum", values } : { name, base: "string" };
}

/** The value type of an element that holds text; untyped and unknown ones are plain text. */
export function scalarOf(element: ElementDecl): Scalar {
  return (element.type && scalarFacts(element.type.name)) ?? { name: "TEXT", base: "string" };
}
