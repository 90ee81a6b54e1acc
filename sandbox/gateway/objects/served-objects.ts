import { listedFunctions } from "../../../schema/model/checks.js";
import { objectNamed } from "../../../schema/model/facts.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { readFunction } from "../../../schema/profiles/functions.js";
import { keyOf } from "../store/record.js";

/**
 * The objects, by their names in capitals, that functions on objects of one kind and lists serve: of many, such as
 * territories and attachments, version 3.0 has no description.
 */
export function servedObjects(grammar: Grammar): ReadonlySet<string> {
  const served = listedFunctions(grammar)
    .filter((name) => name !== "get_list" && /^(create|record|update|partialupdate|delete|get)_/.test(name))
    .map((name) => readFunction(name, grammar).objects[0]);
  for (const name of ["get", "get_list"]) {
    const object = grammar.elements.get(name)?.attributes.find((one) => one.name === "object");
    if (object && "values" in object.type)
      served.push(...object.type.values.map((one) => objectNamed(one, grammar)));
  }
  return new Set(served.map(keyOf));
}
