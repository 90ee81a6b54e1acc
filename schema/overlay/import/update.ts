import {
  isMap,
  isScalar,
  isSeq,
  Pair,
  YAMLMap,
  type Document,
  type Node,
  type Scalar,
  type YAMLSeq,
} from "yaml";
import { diagnostic, type Diagnostic } from "../../text/diagnostic.js";
import type { Origin, SourceFile } from "../../text/source.js";
import { facets, type FieldType } from "../format.js";
import { shortened } from "../placed.js";
import type { FieldEntry, ImportedField, ImportedObject } from "./imported.js";

/** The effect of an import on one field of an overlay. */
export interface FieldChange {
  readonly object: string;
  readonly id: string;
  readonly type: FieldType;
  readonly change: "added" | "updated" | "unchanged";
}

type EntryValue = string | number | boolean | readonly string[];

/** The longest list that is on one line. */
const lineOfValues = 70;

/**
 * Writes what sources say into the document of an overlay, in place: what is there already keeps its order, its
 * comments and its style, and what the sources do not speak of stays as it is.
 */
export class Update {
  readonly fields: FieldChange[] = [];
  readonly diagnostics: Diagnostic[] = [];
  isChanged = false;

  constructor(
    readonly document: Document,
    /** The origin of the document; absent if it is new. */
    readonly file: SourceFile | undefined,
  ) {
    if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
    else if (document.contents.items.length === 0) document.contents.flow = false;
  }

  get #root(): YAMLMap {
    return this.document.contents as unknown as YAMLMap;
  }

  add(object: ImportedObject): void {
    const { name, custom, fields, relationships, addedValues } = object;
    const place = custom ? this.#placeOfCustom(name) : (this.#find(name) ?? this.#placeIn("objects", name));
    if (!place) return this.#aliased(name, this.#root);
    if (custom) this.#setAll(place, name, Object.entries(custom));
    if (fields.size > 0) {
      const map = this.#mapIn(place, "fields");
      for (const [id, field] of fields) this.#addField(map, name, id, field);
    }
    if (addedValues.size > 0) {
      const map = this.#mapIn(place, "corrections");
      for (const [id, { values }] of addedValues) this.#addValues(map, name, id, values);
    }
    if (relationships.size === 0) return;
    const map = this.#mapIn(place, "relationships");
    for (const [path, { entry }] of relationships)
      this.#setAll(this.#mapIn(map, path), `${name}.${path}`, Object.entries(entry));
  }

  #placeIn(part: "objects" | "customObjects", name: string): YAMLMap | undefined {
    return this.#mapIn(this.#mapIn(this.#root, part), name);
  }

  /**
   * An object that turns out to be one of the company's own goes where these are, with all that is said of
   * it.
   */
  #placeOfCustom(name: string): YAMLMap | undefined {
    const objects = this.#root.get("objects", true) as Node | undefined;
    const custom = this.#mapIn(this.#root, "customObjects");
    const pair = isMap(objects) ? pairOf(objects, name) : undefined;
    if (!isMap(objects) || !pair || !custom || custom.has(name)) return this.#mapIn(custom, name);
    // What is said above the first entry of a map, the library keeps with the map.
    if (objects.items[0] === pair) {
      if (objects.commentBefore) pair.key.commentBefore = objects.commentBefore;
      objects.commentBefore = null;
    }
    custom.items.push(pair);
    objects.items.splice(objects.items.indexOf(pair), 1);
    if (objects.items.length === 0) this.#root.delete("objects");
    this.isChanged = true;
    return this.#mapIn(custom, name);
  }

  /** The place of an existing object, by itself or as lines of another. */
  #find(name: string): YAMLMap | undefined {
    const waiting = [this.#root.get("customObjects", true), this.#root.get("objects", true)];
    while (waiting.length > 0) {
      const group = waiting.shift();
      if (!isMap(group)) continue;
      const found = group.get(name, true) as unknown;
      if (isMap(found)) return found;
      for (const { value } of group.items) if (isMap(value)) waiting.push(value.get("lines", true));
    }
    return undefined;
  }

  /** The map under a key, created if absent; undefined if the value is not a map. */
  #mapIn(parent: YAMLMap | undefined, key: string): YAMLMap | undefined {
    if (!parent) return undefined;
    const value = parent.get(key, true) as Node | undefined;
    if (isMap(value)) {
      if (value.items.length === 0) value.flow = false;
      return value;
    }
    if (value !== undefined && !(isScalar(value) && value.value === null)) return undefined;
    const made = new YAMLMap(this.document.schema);
    if (value?.comment) made.commentBefore = value.comment;
    parent.set(key, made);
    this.isChanged = true;
    return made;
  }

  #addField(map: YAMLMap | undefined, object: string, id: string, field: ImportedField): void {
    const { entry, alike } = field;
    const isNew = map?.has(id) === false;
    const place = this.#mapIn(map, id);
    if (!place) return this.#aliased(`${object}.${id}`, map ?? this.#root);
    const given = place.get("type");
    const type = alike.find((one) => one === given) ?? entry.type;
    if (!isNew && given !== type) for (const facet of facets) place.delete(facet);
    const documentTypes = isNew || !field.someDocumentTypes ? entry.documentTypes : withMore(place, entry);
    const said = this.#setAll(place, `${object}.${id}`, Object.entries({ ...entry, type, documentTypes }));
    const isOther = this.#dropDefault(place, `${object}.${id}`, entry) || said;
    this.fields.push({ object, id, type, change: isNew ? "added" : isOther ? "updated" : "unchanged" });
  }

  /** Adds to the values of a standard field, where the overlay does not allow them yet. */
  #addValues(map: YAMLMap | undefined, object: string, id: string, values: readonly string[]): void {
    const place = this.#mapIn(map, id);
    if (!place) return this.#aliased(`${object}.${id}`, map ?? this.#root);
    const listed = (list: unknown): string[] =>
      isSeq(list) ? list.items.map((item) => plainText(item as Node)) : [];
    const type = place.get("changeType", true) as unknown;
    const list = isMap(type) ? (type.get("values", true) as unknown) : undefined;
    // Of a type without a list, any value will do.
    const isLimited = !isMap(type) || list !== undefined;
    const before = listed(place.get("addValues", true));
    const more = isLimited ? values.filter((value) => ![...before, ...listed(list)].includes(value)) : [];
    const entries = [["addValues", more.length > 0 ? [...before, ...more] : undefined]] as const;
    const isNew = this.#setAll(place, `${object}.${id}`, entries);
    this.fields.push({ object, id, type: "picklist", change: isNew ? "updated" : "unchanged" });
  }

  /** Removes a default with its value. */
  #dropDefault(place: YAMLMap, path: string, { values, default: preset }: FieldEntry): boolean {
    const pair = pairOf(place, "default");
    const given = isSeq(pair?.value) ? pair.value.items.map((item) => plainText(item as Node)) : [];
    const known = isScalar(pair?.value) ? [plainText(pair.value)] : given;
    if (!pair || !values || preset !== undefined || known.every((value) => values.includes(value)))
      return false;
    this.#tell(`${path}: default`, pair, "nothing");
    place.delete("default");
    this.isChanged = true;
    return true;
  }

  /** Whether anything was said that was not there before. */
  #setAll(
    map: YAMLMap | undefined,
    path: string,
    entries: readonly (readonly [string, EntryValue | undefined])[],
  ): boolean {
    if (!map) this.#aliased(path, this.#root);
    const others = entries.filter(
      ([key, value]) => value !== undefined && !(value === false && !map?.has(key)),
    ) as [string, EntryValue][];
    const set = map
      ? others.filter(([key, value], index) => this.#set(map, path, key, value, others[index - 1]?.[0]))
      : [];
    this.isChanged ||= set.length > 0;
    return set.length > 0;
  }

  /** @param before the key after which a new one goes; at the start where there is none */
  #set(map: YAMLMap, path: string, key: string, value: EntryValue, before: string | undefined): boolean {
    const pair = map.items.find((one) => isScalar(one.key) && one.key.value === key) as
      Pair<Scalar, Node | null> | undefined;
    if (pair && textOf(pair.value) === textOf(value)) return false;
    if (pair) this.#tell(`${path}: ${key}`, pair, value);
    if (pair && isSeq(pair.value) && typeof value === "object")
      pair.value.items = this.#items(pair.value, value);
    else if (pair && isScalar(pair.value) && typeof value !== "object") pair.value.value = value;
    else if (pair) pair.value = this.#node(value);
    else {
      const place = map.items.findIndex((one) => isScalar(one.key) && one.key.value === before) + 1;
      map.items.splice(place, 0, new Pair(this.document.createNode(key), this.#node(value)));
    }
    return true;
  }

  /** The items of a list, those that were there with their comments. */
  #items(list: YAMLSeq, values: readonly string[]): unknown[] {
    const known = new Map(list.items.map((item) => [textOf(item as Node), item]));
    return values.map((value) => known.get(textOf(value)) ?? this.document.createNode(value));
  }

  #node(value: EntryValue): Node {
    const node = this.document.createNode(value) as Node;
    if (isSeq(node) && typeof value === "object")
      node.flow = value.join(", ").length <= lineOfValues && value.every((one) => /^[\w .-]+$/.test(one));
    return node;
  }

  #tell(subject: string, { key, value: before }: Pair<Scalar, Node | null>, value: EntryValue): void {
    const was = before ? shortened(plainText(before)) : "nothing";
    const now = shortened(typeof value === "object" ? value.join(", ") : String(value));
    const message = `${subject} changed from ${was} to ${now}`;
    this.diagnostics.push(diagnostic("IC2025", message, this.#where(before ?? key)));
  }

  #aliased(subject: string, near: Node): void {
    this.diagnostics.push(
      diagnostic(
        "IC2024",
        `${subject}: the overlay has no map there that could be changed`,
        this.#where(near),
        "write it out instead of repeating another by an alias",
      ),
    );
  }

  #where(node: Node | undefined): { at?: Origin } {
    const { file } = this;
    const [start, end] = node?.range ?? [];
    if (!file || start === undefined || end === undefined) return {};
    return { at: { span: { file, start, end: Math.max(end, start + 1) }, via: [] } };
  }
}

/** An entry of a map, as it is there. */
function pairOf(map: YAMLMap, key: string): Pair<Scalar, Node | null> | undefined {
  const found = map.items.find((one) => isScalar(one.key) && one.key.value === key);
  return found as Pair<Scalar, Node | null> | undefined;
}

/**
 * The document types of a field and those of an entry; undefined where the field has no list, which says all.
 */
function withMore(field: YAMLMap, { documentTypes = [] }: FieldEntry): readonly string[] | undefined {
  const list = field.get("documentTypes", true) as unknown;
  if (!isSeq(list)) return undefined;
  return [...new Set([...list.items.map((item) => plainText(item as Node)), ...documentTypes])];
}

/** A text that is alike for values that say the same; of nodes, and of what is to be written. */
function textOf(value: Node | EntryValue | null): string {
  if (isSeq(value)) return JSON.stringify(value.items.map((item) => plainText(item as Node)));
  if (isScalar(value)) return JSON.stringify(plainText(value));
  return JSON.stringify(
    Array.isArray(value) ? value : value === null || typeof value === "object" ? "" : String(value),
  );
}

function plainText(node: Node): string {
  if (isSeq(node)) return node.items.map((item) => plainText(item as Node)).join(", ");
  if (!isScalar(node)) return "";
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}
