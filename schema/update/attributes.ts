import { attributeText } from "../diff/attributes.js";
import type { AttributeDecl, ElementDecl } from "../model/grammar.js";
import { attributeLine } from "./declarations.js";
import type { Texts } from "./texts.js";

interface List {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Writes the attributes of an element as they are now. What was read through entities and stays, stays a
 * reference; values of a list that came or went are written where the list stands.
 */
export function updateAttributes(old: ElementDecl, now: ElementDecl, texts: Texts, behind: List): void {
  const [olds, news] = [old.attributes.map(attributeLine), now.attributes.map(attributeLine)];
  if ([...olds].sort().join("\n") === [...news].sort().join("\n")) return;
  if (updateValues(old, now, texts)) return;
  const lists = listsOf(old, texts);
  const parts = partsOf(old, now);
  const text = parts.length === 0 ? "" : `<!ATTLIST ${now.name} ${parts.join(" ")}>`;
  const [first, ...others] = lists;
  if (!first) {
    if (text !== "") texts.insert(behind.path, behind.end, `\n${text}`);
    return;
  }
  texts.replace(first.path, first.start, first.end, text);
  for (const { path, start, end } of others) texts.replace(path, start, end, "");
}

/** The attributes in their order, those that stay behind the references that they were read through. */
function partsOf(old: ElementDecl, now: ElementDecl): string[] {
  const depth = old.origin.via.length;
  const wanted = new Set(now.attributes.map(attributeLine));
  const runs = new Map<string, AttributeDecl[]>();
  for (const attribute of old.attributes) {
    const use = attribute.origin.via[depth];
    const key = use ? `%${use.name};` : "";
    runs.set(key, [...(runs.get(key) ?? []), attribute]);
  }
  const kept = [...runs].filter(
    ([key, list]) => key !== "" && list.every((one) => wanted.has(attributeLine(one))),
  );
  const covered = new Set(kept.flatMap(([, list]) => list.map(attributeLine)));
  return [
    ...now.attributes.map(attributeLine).filter((line) => !covered.has(line)),
    ...kept.map(([key]) => key),
  ];
}

/** Where the attribute lists of an element stand. */
export function listsOf({ name, attributes, origin }: ElementDecl, texts: Texts): List[] {
  const lists = new Map<string, List>();
  for (const attribute of attributes) {
    const use = attribute.origin.via[origin.via.length];
    const { file, start } = (use ?? attribute.origin).span;
    const from = texts.read(file.path).lastIndexOf("<!ATTLIST", start);
    lists.set(`${file.path}:${from}`, {
      path: file.path,
      start: from,
      end: endOf(texts.read(file.path), from),
    });
  }
  return [...lists.values()].filter(({ path, start }) =>
    new RegExp(`^<!ATTLIST\\s+${name}\\s`).test(texts.read(path).slice(start, start + name.length + 200)),
  );
}

/** Behind the `>` that ends a declaration: one in quotes does not. */
function endOf(text: string, from: number): number {
  const end = /<!ATTLIST(?:"[^"]*"|'[^']*'|[^>"'])*>/y;
  end.lastIndex = from;
  return end.test(text) ? end.lastIndex : text.length;
}

/** Whether all that differs is the values of lists, which are then written where they stand. */
function updateValues(old: ElementDecl, now: ElementDecl, texts: Texts): boolean {
  const pairs = old.attributes.map(
    (attribute) => [attribute, now.attributes.find(({ name }) => name === attribute.name)] as const,
  );
  if (old.attributes.length !== now.attributes.length) return false;
  const edits: [string, number, number, string][] = [];
  for (const [before, after] of pairs) {
    if (!after) return false;
    if (attributeText(before) === attributeText(after)) continue;
    if (!("values" in before.type) || !("values" in after.type)) return false;
    const { values } = before.type;
    if (attributeText({ ...before, type: after.type }) !== attributeText(after)) return false;
    const place = placeOf(before, texts);
    if (!place) return false;
    const kept = values.filter((value) =>
      (after.type as { values: readonly string[] }).values.includes(value),
    );
    const added = after.type.values.filter((value) => !values.includes(value));
    edits.push([place.path, place.start, place.end, `(${[...kept, ...added].join(" | ")})`]);
  }
  for (const [path, start, end, text] of edits) texts.replace(path, start, end, text);
  return true;
}

/** Where a list of values stands in parentheses, if it stands there as it is, without entities. */
function placeOf({ origin }: AttributeDecl, texts: Texts): List | undefined {
  const { file, end } = origin.span;
  const list = /\s*(\([^()%]*\))/y;
  list.lastIndex = end;
  const found = list.exec(texts.read(file.path));
  if (!found) return undefined;
  return { path: file.path, start: list.lastIndex - (found[1] as string).length, end: list.lastIndex };
}
