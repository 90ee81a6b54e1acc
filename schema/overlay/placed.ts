import type { Origin } from "../text/source.js";

/** A value of a YAML or JSON file that knows its place. */
export type Placed = PlacedMap | PlacedList | PlacedScalar;

export interface PlacedMap {
  readonly kind: "map";
  /** In the order of the file. */
  readonly entries: ReadonlyMap<string, PlacedEntry>;
  readonly origin: Origin;
}

export interface PlacedEntry {
  /** Where the key stands. */
  readonly key: Origin;
  readonly value: Placed;
}

export interface PlacedList {
  readonly kind: "list";
  readonly items: readonly Placed[];
  readonly origin: Origin;
}

export interface PlacedScalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** As it was written, quotes and escapes resolved: `01` and `1.10` keep their zeros. */
  readonly text: string;
  readonly origin: Origin;
}

/**
 * The value without its places. Keys such as `__proto__` become properties like any other. What lists hold is
 * text to the format, whatever YAML takes it for: `1`, `01` and `1.0` are three values.
 */
export function plain(placed: Placed): unknown {
  if (placed.kind === "scalar") return placed.value;
  if (placed.kind === "list") return placed.items.map((item) => (hasText(item) ? item.text : plain(item)));
  return Object.fromEntries([...placed.entries].map(([key, { value }]) => [key, plain(value)]));
}

const hasText = (item: Placed): item is PlacedScalar => item.kind === "scalar" && item.value !== null;

/** Whether two values say the same; the order of keys does not matter, that of items does. */
export function isSame(a: Placed, b: Placed): boolean {
  if (a.kind === "scalar") return b.kind === "scalar" && a.text === b.text;
  if (a.kind === "list")
    return (
      b.kind === "list" &&
      a.items.length === b.items.length &&
      a.items.every((item, index) => isSame(item, b.items[index] as Placed))
    );
  if (b.kind !== "map" || a.entries.size !== b.entries.size) return false;
  return [...a.entries].every(([key, { value }]) => {
    const other = b.entries.get(key);
    return other !== undefined && isSame(value, other.value);
  });
}

/** The map under a key; undefined where there is none. */
export function mapAt(map: PlacedMap, key: string): PlacedMap | undefined {
  const value = map.entries.get(key)?.value;
  return value?.kind === "map" ? value : undefined;
}

export function textAt(map: PlacedMap, key: string): string | undefined {
  const value = map.entries.get(key)?.value;
  return value?.kind === "scalar" ? value.text : undefined;
}

export function numberAt(map: PlacedMap, key: string): number | undefined {
  const value = map.entries.get(key)?.value;
  return value?.kind === "scalar" && typeof value.value === "number" ? value.value : undefined;
}

export function flagAt(map: PlacedMap, key: string): boolean {
  const value = map.entries.get(key)?.value;
  return value?.kind === "scalar" && value.value === true;
}

export function textsAt(map: PlacedMap, key: string): readonly string[] | undefined {
  const value = map.entries.get(key)?.value;
  return value?.kind === "list"
    ? value.items.flatMap((item) => (item.kind === "scalar" ? [item.text] : []))
    : undefined;
}

/** A name or text as a message may show it, however long it is. */
export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
