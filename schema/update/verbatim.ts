import type { ElementDecl, Grammar } from "../model/grammar.js";
import { listsOf, type Holder, type ListText } from "./attributes.js";
import { attributeLine } from "./declarations.js";

/** The text of a declaration in a release in this project's form; undefined if its entities differ here. */
export function textIn({ origin }: ElementDecl, theirs: Grammar, ours: Grammar): string | undefined {
  const { file, start, end } = origin.span;
  const from = file.text.lastIndexOf("<!ELEMENT", start);
  const text = file.text.slice(from, file.text.indexOf(">", end) + 1);
  return from >= 0 && meansTheSame(text, theirs, ours) ? text : undefined;
}

/** The attribute lists of a declaration in such a release. */
export const listTextsIn = (holder: Holder, theirs: Grammar, ours: Grammar): ListText[] =>
  listsOf(holder).flatMap(({ file, start, end, attributes }) => {
    const text = file.text.slice(start, end);
    return meansTheSame(text, theirs, ours) ? [{ text, lines: attributes.map(attributeLine) }] : [];
  });

/** Whether all entities of a text are the same in both. */
function meansTheSame(text: string, theirs: Grammar, ours: Grammar): boolean {
  const textOf = ({ parameterEntities }: Grammar, name: string): string | undefined =>
    parameterEntities.get(name)?.text?.replace(/\s+/g, "");
  return [...text.matchAll(/%([^;\s]+);/g)].every(([, name = ""]) => {
    const known = textOf(theirs, name);
    return known !== undefined && known === textOf(ours, name);
  });
}
