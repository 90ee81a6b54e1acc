import { attributeText } from "../diff/attributes.js";
import type { AttributeDecl, ElementDecl } from "../model/grammar.js";
import type { SourceFile } from "../text/source.js";
import { attlistText, attributeLine, listText } from "./declarations.js";
import type { Texts } from "./texts.js";
import { listIn } from "../text/collections.js";

/** A stretch of a file. */
export interface List {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface ListPlaces {
  /** What a first list is written after. */
  readonly behind: List;
  /** How the release writes lists, if it is in this project's form. */
  readonly like?: readonly ListText[];
}

/** An attribute list and its attributes. */
export interface ListText {
  readonly text: string;
  readonly lines: readonly string[];
}

/** What has attribute lists. */
export type Holder = Pick<ElementDecl, "name" | "attributes">;

/**
 * Writes the new attributes of an element, list by list. Unchanged attributes that were read through entities remain
 * references; added and removed values of an enumeration are written in its own list.
 */
export function updateAttributes(
  old: Holder,
  now: Holder,
  texts: Texts,
  { behind, like = [] }: ListPlaces,
): void {
  const [olds, news] = [old.attributes.map(attributeLine), now.attributes.map(attributeLine)];
  if ([...olds].sort().join("\n") === [...news].sort().join("\n")) return;
  if (updateValues(old, now, texts)) return;
  const lists = listsOf(old);
  const home = lists.find(({ path, start }) => path === behind.path && start >= behind.end) ?? lists[0];
  const known = new Set(lists.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
  const unlisted = new Set(old.attributes.map(attributeLine));
  const added = now.attributes.filter((one) => !known.has(one.name) && !unlisted.has(attributeLine(one)));
  if (!home && added.length > 0)
    texts.insert(behind.path, behind.end, `\n${textLike({ name: now.name, attributes: added }, like)}`);
  for (const list of lists) updateList(list, { now, added: list === home ? added : [], like }, texts);
}

/** An attribute list: that of the release if it has the same meaning, otherwise a new one. */
export function textLike({ name, attributes }: Holder, like: readonly ListText[]): string {
  const lines = attributes.map(attributeLine).sort().join("\n");
  const text = like.find((one) => [...one.lines].sort().join("\n") === lines)?.text;
  return text ?? attlistText({ name, attributes });
}

interface ListUpdate {
  readonly now: Holder;
  /** The attributes that are not in a list yet. */
  readonly added: readonly AttributeDecl[];
  readonly like: readonly ListText[];
}

function updateList(list: AttributeList, { now, added, like }: ListUpdate, texts: Texts): void {
  const { path, start, end, attributes } = list;
  const names = new Set([...attributes, ...added].map(({ name }) => name));
  const wanted = now.attributes.filter(({ name }) => names.has(name));
  const linesOf = (all: readonly string[]): string => [...all].sort().join("\n");
  const lines = linesOf(wanted.map(attributeLine));
  if (lines === linesOf(attributes.map(attributeLine))) return;
  const text = like.find((one) => linesOf(one.lines) === lines)?.text ?? listText(now.name, partsOf(list, wanted)); // prettier-ignore
  texts.replace(path, start, end, text);
}

/** The attributes in order, with references for those that were read through entities. */
function partsOf(list: AttributeList, wanted: readonly AttributeDecl[]): string[] {
  const lines = new Set(wanted.map(attributeLine));
  const runs = new Map<string, AttributeDecl[]>();
  for (const attribute of list.attributes) listIn(runs, list.through.get(attribute) ?? "").push(attribute);
  const kept = [...runs].filter(
    ([key, attributes]) => key !== "" && attributes.every((one) => lines.has(attributeLine(one))),
  );
  const covered = new Set(kept.flatMap(([, attributes]) => attributes.map(attributeLine)));
  return [...wanted.map(attributeLine).filter((line) => !covered.has(line)), ...kept.map(([key]) => key)];
}

/** An attribute list, and the attributes that an element gets from it. */
export interface AttributeList extends List {
  readonly file: SourceFile;
  readonly attributes: readonly AttributeDecl[];
  /** The references that attributes were read through: `%BY_KEY;`. */
  readonly through: ReadonlyMap<AttributeDecl, string>;
}

interface ListSoFar {
  readonly list: List & Pick<AttributeList, "file">;
  readonly attributes: AttributeDecl[];
  readonly through: Map<AttributeDecl, string>;
}

/** The places of an element's attribute lists. */
export function listsOf({ name, attributes }: Holder): AttributeList[] {
  const lists = new Map<string, ListSoFar>();
  for (const attribute of attributes) {
    const found = listAround(attribute, name);
    if (!found) continue;
    const { list, use } = found;
    const key = `${list.path}:${list.start}`;
    const known: ListSoFar = lists.get(key) ?? { list, attributes: [], through: new Map() };
    known.attributes.push(attribute);
    if (use !== undefined) known.through.set(attribute, `%${use};`);
    lists.set(key, known);
  }
  return Array.from(lists.values(), ({ list, ...rest }) => ({ ...list, ...rest }));
}

/** The list that declares an attribute, and the entity that it is read through. */
function listAround({ origin }: AttributeDecl, name: string) {
  const head = new RegExp(`<!ATTLIST\\s+${name.replaceAll(".", "\\.")}\\s`, "y");
  for (const { name: use, span } of [...origin.via, { name: undefined, span: origin.span }]) {
    const { file } = span;
    const { path, text } = file;
    const start = text.lastIndexOf("<!ATTLIST", span.start);
    head.lastIndex = start;
    if (start < 0 || !head.test(text)) continue;
    const end = endOf(text, start);
    if (end > span.start) return { list: { file, path, start, end }, use };
  }
  return undefined;
}

/** The offset after the `>` that ends a declaration, ignoring those in quotes. */
function endOf(text: string, from: number): number {
  const end = /<!ATTLIST(?:"[^"]*"|'[^']*'|[^>"'])*>/y;
  end.lastIndex = from;
  return end.test(text) ? end.lastIndex : text.length;
}

/** Whether only values of enumerations differ, which are then edited in place. */
function updateValues(old: Holder, now: Holder, texts: Texts): boolean {
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

/** The place of an enumeration's parentheses, if its values are written there without entities. */
function placeOf({ origin }: AttributeDecl, texts: Texts): List | undefined {
  const { file, end } = origin.span;
  const list = /\s*(\([^()%]*\))/y;
  list.lastIndex = end;
  const found = list.exec(texts.read(file.path));
  if (!found) return undefined;
  return { path: file.path, start: list.lastIndex - (found[1] as string).length, end: list.lastIndex };
}
