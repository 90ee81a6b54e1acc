import { fieldNamed } from "../../../schema/model/facts.js";
import type { ElementDecl, Grammar } from "../../../schema/model/grammar.js";
import { childNames } from "../../../schema/model/particles.js";
import { readFunction } from "../../../schema/profiles/functions.js";

/** Sales, purchasing and inventory transactions are named by their kind and number: `Sales Order-SO0001`. */
export const transactionName = "DOCID";

/**
 * By object, the field that names its records, as object-specific functions tell: `delete_vendor` wants a
 * `vendorid`. Those that want a `key` want the record number, but for objects that have an id of their own
 * name (`classid` of a class).
 */
export function nameFieldsIn(grammar: Grammar | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (!grammar) return names;
  for (const element of grammar.elements.values()) {
    const [, verb, about = ""] = /^(create|update|delete)_(\w+)$/.exec(element.name) ?? [];
    if (verb === undefined) continue;
    const [object] = readFunction(element.name, grammar).objects;
    const field = verb === "create" ? ownId(element, about) : (keyAttribute(element) ?? keyChild(element));
    if (field !== undefined && field !== "recordno" && !names.has(object))
      names.set(object, fieldNamed(object, field, grammar));
  }
  return names;
}

function ownId({ content }: ElementDecl, about: string): string | undefined {
  const children = childNames(content);
  if (children.includes("transactiontype")) return transactionName;
  return children.find((name) => name === `${about}id`);
}

/** A few functions name what they change by their first child: `supdocid` of `update_supdoc`. */
export function keyChild({ name, attributes, content }: ElementDecl): string | undefined {
  const hasKey = attributes.some((attribute) => attribute.use === "required");
  const [first] = hasKey || !name.startsWith("update_") ? [] : childNames(content);
  return first;
}

const keyAttribute = ({ attributes }: ElementDecl): string | undefined =>
  attributes.find(({ name, use }) => use === "required" && !/^(key|recordno)$/.test(name))?.name;
