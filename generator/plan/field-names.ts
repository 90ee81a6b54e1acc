import type { ElementDecl, Grammar } from "../../schema/model/grammar.js";
import { references } from "../../schema/model/particles.js";
import { listIn } from "../../schema/text/collections.js";

/** Whether any element below (or the element itself) holds the name of a field of some object. */
export function namesFields(grammar: Grammar, name: string): boolean {
  const { parameterEntities } = grammar;
  let naming = elementsByGrammar.get(parameterEntities);
  if (!naming) elementsByGrammar.set(parameterEntities, (naming = elementsNamingFields(grammar)));
  return naming.has(name);
}

/** By the entities of a grammar, which its variants share: companies add no elements that name fields. */
const elementsByGrammar = new WeakMap<Grammar["parameterEntities"], ReadonlySet<string>>();

function elementsNamingFields(grammar: Grammar): Set<string> {
  const users = new Map<string, string[]>();
  // A function that has an object of its own names fields of that object, not of the one around it.
  const withObject = new Set([...(grammar.objects?.values() ?? [])].flatMap(({ functions }) => functions));
  for (const element of grammar.elements.values()) {
    for (const child of references(element.content))
      if (!withObject.has(child)) listIn(users, child).push(element.name);
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
