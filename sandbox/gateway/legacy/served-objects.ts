import { listedFunctions } from "../../../schema/model/checks.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { keyOf } from "../store/record.js";
import { objectOf } from "./names.js";

/**
 * The objects, by their names in capitals, that functions on objects of one kind and lists serve: of many, such as
 * territories and attachments, version 3.0 has no description.
 */
export function servedObjects(grammar: Grammar): ReadonlySet<string> {
  const served = listedFunctions(grammar).flatMap((name) => {
    const [, about] = /^(?:create|record|update|partialupdate|delete|get)_(\w+)$/.exec(name) ?? [];
    return about === undefined ? [] : [about];
  });
  for (const name of ["get", "get_list"]) {
    const object = grammar.elements.get(name)?.attributes.find((one) => one.name === "object");
    if (object && "values" in object.type) served.push(...object.type.values);
  }
  return new Set(served.map((name) => keyOf(objectOf(name))));
}
