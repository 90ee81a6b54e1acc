import { grammarOf, type AttributeDecl, type Grammar } from "../model/grammar.js";
import { listsOf, textLike, updateAttributes, type List, type ListText } from "./attributes.js";
import type { Targets } from "./targets.js";
import { listTextsIn } from "./verbatim.js";
import type { Texts } from "./texts.js";
import type { UpdateInput } from "./update-input.js";

const TYPE = "type.";

/**
 * Writes the notes about value types and names of objects (`type.ENUM_STATUS`, `object.bill`), if the release has such
 * notes. Those of new value types are written with their declarations.
 */
export function updateOtherNotes(
  { ours, theirs: all, released = all }: UpdateInput,
  targets: Targets,
  texts: Texts,
): void {
  for (const grammar of ours) {
    const theirs = targets.theirsOf(grammar);
    if (!theirs || !targets.isNoted(theirs)) continue;
    const written = grammarOf(released, theirs);
    const likeOf = (name: string): ListText[] =>
      written ? listTextsIn({ name, attributes: written.notes?.get(name) ?? [] }, written, grammar) : [];
    const [olds, news] = [grammar.notes, theirs.notes ?? new Map<string, readonly AttributeDecl[]>()];
    for (const [name, attributes] of olds ?? []) {
      const now = news.get(name);
      const like = likeOf(name);
      const places = { behind: endOf(grammar, texts), like };
      if (now) updateAttributes({ name, attributes }, { name, attributes: now }, texts, places);
      else
        for (const { path, start, end } of listsOf({ name, attributes })) texts.replace(path, start, end, "");
    }
    for (const [name, attributes] of news)
      if (!olds?.has(name)) insert({ name, attributes }, likeOf(name), grammar, texts);
  }
}

interface Noted {
  readonly name: string;
  readonly attributes: readonly AttributeDecl[];
}

/** The place after its value type, or after its predecessor of the same kind in alphabetical order. */
function insert(noted: Noted, like: readonly ListText[], grammar: Grammar, texts: Texts): void {
  const { name } = noted;
  const type = name.startsWith(TYPE) ? name.slice(TYPE.length) : undefined;
  if (type !== undefined && !grammar.parameterEntities.has(type)) return;
  const before = [...(grammar.notes ?? [])].filter(([one]) => one < name && !one.startsWith(TYPE)).at(-1);
  const [list] = before ? listsOf({ name: before[0], attributes: before[1] }) : [];
  const place = type !== undefined ? behindEntity(type, grammar) : (list ?? endOf(grammar, texts));
  texts.insert(place.path, place.end, `\n${textLike(noted, like)}`);
}

function behindEntity(type: string, { parameterEntities }: Grammar): Pick<List, "path" | "end"> {
  const { file, end } = (parameterEntities.get(type) as NonNullable<ReturnType<typeof parameterEntities.get>>).origin.span; // prettier-ignore
  return { path: file.path, end: file.text.indexOf(">", end) + 1 };
}

/** The end of the file that declares the root. */
function endOf({ elements, root }: Grammar, texts: Texts): List {
  const path = elements.get(root)?.origin.span.file.path ?? "";
  const end = texts.read(path).trimEnd().length;
  return { path, start: end, end };
}
