import { diagnostic, type Diagnostic } from "../text/diagnostic.js";
import type { Origin } from "../text/source.js";
import { isSame, mapAt, shortened, type Placed, type PlacedEntry, type PlacedMap } from "./placed.js";

/** The entries for one object in all files. */
export interface ObjectLayers {
  readonly name: string;
  /** The place where it is first named. */
  readonly origin: Origin;
  /** The place where it is declared as a custom object. */
  custom?: Origin;
  owner?: { readonly name: string; readonly origin: Origin };
  said: PlacedMap;
}

/** Lists that files extend instead of replacing them. */
const united: ReadonlySet<string> = new Set(["addValues", "functions"]);

/**
 * Overlay files in order. A file may add to earlier ones and repeat them. If two contradict each other, that is an
 * error (IC2004) that names both places.
 */
export class Layers {
  readonly objects = new Map<string, ObjectLayers>();
  readonly dimensions = new Map<string, PlacedEntry>();
  readonly diagnostics: Diagnostic[] = [];

  /** @param file the value of a file that follows the format */
  add(file: PlacedMap): void {
    this.#addObjects(mapAt(file, "objects"));
    for (const [name, entry] of mapAt(file, "customObjects")?.entries ?? []) {
      const object = this.#addObject(name, entry);
      if (object) object.custom ??= entry.key;
    }
    for (const [name, entry] of mapAt(file, "dimensions")?.entries ?? []) {
      const below = this.dimensions.get(name);
      const value = below ? this.#united(name, below.value, entry.value) : entry.value;
      this.dimensions.set(name, { key: below?.key ?? entry.key, value });
    }
  }

  #addObjects(objects: PlacedMap | undefined, owner?: string): void {
    for (const [name, entry] of objects?.entries ?? []) {
      const object = this.#addObject(name, entry);
      if (!object || owner === undefined) continue;
      if (object.owner && object.owner.name !== owner)
        this.#disagree(
          `${name} is a line of ${owner}`,
          entry.key,
          `of ${object.owner.name}`,
          object.owner.origin,
        );
      object.owner ??= { name: owner, origin: entry.key };
    }
  }

  #addObject(name: string, { key, value }: PlacedEntry): ObjectLayers | undefined {
    if (value.kind !== "map") return undefined;
    const said: PlacedMap = {
      ...value,
      entries: new Map([...value.entries].filter(([part]) => part !== "lines")),
    };
    const below = this.objects.get(name);
    if (below) below.said = this.#unitedMaps(name, below.said, said);
    const object = below ?? { name, origin: key, said };
    if (!below) this.objects.set(name, object);
    this.#addObjects(mapAt(value, "lines"), name);
    return object;
  }

  #unitedMaps(path: string, below: PlacedMap, above: PlacedMap): PlacedMap {
    const entries = new Map(below.entries);
    for (const [key, entry] of above.entries) {
      const known = entries.get(key);
      const value = known ? this.#united(`${path}.${key}`, known.value, entry.value) : entry.value;
      entries.set(key, { key: known?.key ?? entry.key, value });
    }
    return { ...below, entries };
  }

  #united(path: string, below: Placed, above: Placed): Placed {
    if (isEmpty(below)) return above;
    if (isEmpty(above)) return below;
    if (below.kind === "map" && above.kind === "map") return this.#unitedMaps(path, below, above);
    if (below.kind === "list" && above.kind === "list" && united.has(path.slice(path.lastIndexOf(".") + 1))) {
      const more = above.items.filter((item) => !below.items.some((known) => isSame(known, item)));
      return { ...below, items: [...below.items, ...more] };
    }
    if (!isSame(below, above)) {
      const shown = path.replace(/\.(fields|relationships|corrections)\./g, ".");
      this.#disagree(`${shown} is ${textOf(above)}`, above.origin, textOf(below), below.origin);
    }
    return below;
  }

  #disagree(here: string, at: Origin, there: string, { span: { file, start } }: Origin): void {
    const { line, column } = file.locate(start);
    this.diagnostics.push(
      diagnostic(
        "IC2004",
        `${here} here, and ${there} at ${file.path}:${line}:${column}`,
        { at },
        "keep one of them: a file may repeat or add to an earlier one, but not contradict it",
      ),
    );
  }
}

/** A key without a value says nothing yet. */
const isEmpty = (value: Placed): boolean => value.kind === "scalar" && value.value === null;

function textOf(value: Placed): string {
  if (value.kind === "scalar") return shortened(value.text);
  return value.kind === "list" ? shortened(`[${value.items.map(textOf).join(", ")}]`) : "a map";
}
