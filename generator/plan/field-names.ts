import type { ElementDecl, Grammar } from "../../schema/model/grammar.js";
import { references } from "../../schema/model/particles.js";

/** Whether any element below (or the element itself) holds the name of a field of some object. */
export function namesFields(grammar: Grammar, name: string): boolean {
  const { parameterEntities } = grammar;
  let known = fieldNaming.get(parameterEntities);
  if (!known) fieldNaming.set(parameterEntities, (known = elementsNamingFields(grammar)));
  return known.has(name);
}

/** What companies add names no fields: all variants of a grammar, which share their entities, have the same. */
const fieldNaming = new WeakMap<Grammar["parameterEntities"], ReadonlySet<string>>();

function elementsNamingFields(grammar: Grammar): Set<string> {
  const users = new Map<string, string[]>();
  // Functions that are told their object name fields of that, whatever they are a part of.
  const told = new Set([...(grammar.objects?.values() ?? [])].flatMap(({ functions }) => functions));
  for (const element of grammar.elements.values()) {
    for (const child of references(element.content))
      if (!told.has(child)) users.set(child, [...(users.get(child) ?? []), element.name]);
  }
  const naming = new Set([...fieldNames].filter((name) => isFieldName(grammar.elements.get(name))));
  for (const name of naming) for (const user of users.get(name) ?? []) naming.add(user);
  return naming;
}

/** Request elements whose text is the name of a field of the object that is asked for, or a list of these. */
const fieldNames: ReadonlySet<string> = new Set([
  "field", "sortfield", "read.fields", "readByName.fields", "readByQuery.fields",
]); // prettier-ignore

/** Whether an element's text names fields of the object that is asked for. */
export const isFieldName = (element: ElementDecl | undefined): boolean =>
  element !== undefined && element.content.kind === "text" && fieldNames.has(element.name);
