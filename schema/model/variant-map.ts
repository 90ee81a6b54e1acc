/**
 * A map that shares most entries with a base map. Creating it and listing its changes takes time in proportion to the
 * number of changes, not of entries. Its order is that of a copy of the base that was changed in the same way.
 */
export class VariantMap<Key, Value> implements ReadonlyMap<Key, Value> {
  /** Not a variant itself. */
  readonly base: ReadonlyMap<Key, Value>;
  readonly #own: Map<Key, Value>;
  /** Deleted keys. If one is set again, its entry is at the end. */
  readonly #deleted: Set<Key>;
  /** The cached result of `changes()`, until the map changes. */
  #changes: readonly [Key, Value][] | undefined;

  constructor(base: ReadonlyMap<Key, Value>) {
    const variant = base instanceof VariantMap ? (base as VariantMap<Key, Value>) : undefined;
    this.base = variant?.base ?? base;
    this.#own = new Map(variant ? variant.#own : []);
    this.#deleted = new Set(variant ? variant.#deleted : []);
  }

  get(key: Key): Value | undefined {
    const own = this.#own.get(key);
    if (own !== undefined || this.#own.has(key)) return own;
    return this.#deleted.has(key) ? undefined : this.base.get(key);
  }

  has(key: Key): boolean {
    return this.#own.has(key) || (this.base.has(key) && !this.#deleted.has(key));
  }

  set(key: Key, value: Value): this {
    if (this.#own.has(key) || this.#deleted.has(key) || this.base.get(key) !== value)
      this.#own.set(key, value);
    this.#changes = undefined;
    return this;
  }

  delete(key: Key): void {
    this.#own.delete(key);
    if (this.base.has(key)) this.#deleted.add(key);
    this.#changes = undefined;
  }

  get size(): number {
    let size = this.base.size - this.#deleted.size;
    for (const key of this.#own.keys()) if (this.#isApart(key)) size++;
    return size;
  }

  /** Whether the entry of a key comes after those of the base. */
  #isApart(key: Key): boolean {
    return this.#deleted.has(key) || !this.base.has(key);
  }

  /** The entries that differ from the base, in order, without deleted ones. */
  changes(): readonly [Key, Value][] {
    if (this.#changes) return this.#changes;
    const keys = [...this.#own].filter(([key, value]) => this.base.get(key) !== value).map(([key]) => key);
    return (this.#changes = this.sorted(keys).map((key) => [key, this.#own.get(key) as Value]));
  }

  /** The keys of the base that this map lacks. */
  missing(): Key[] {
    return [...this.#deleted].filter((key) => !this.#own.has(key));
  }

  /** Keys in the order in which the map has them. */
  sorted(keys: readonly Key[]): Key[] {
    const places = placesIn(this.base) as ReadonlyMap<Key, number>;
    const apart = new Map<Key, number>();
    for (const key of this.#own.keys()) if (this.#isApart(key)) apart.set(key, places.size + apart.size);
    const placeOf = (key: Key): number => apart.get(key) ?? places.get(key) ?? Infinity;
    return [...keys].sort((a, b) => placeOf(a) - placeOf(b));
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const entry of this.base) {
      const [key] = entry;
      if (this.#deleted.has(key)) continue;
      yield this.#own.has(key) ? [key, this.#own.get(key) as Value] : entry;
    }
    for (const entry of this.#own) if (this.#isApart(entry[0])) yield entry;
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(act: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) act(value, key, this);
  }
}

/** The entries in which a map differs from an earlier one, in order. Fast for a variant. */
export function changesSince<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  before: ReadonlyMap<Key, Value>,
): readonly [Key, Value][] {
  if (map === before) return [];
  if (map instanceof VariantMap && map.base === before) return (map as VariantMap<Key, Value>).changes();
  return [...map].filter(([key, value]) => before.get(key) !== value);
}

/** The keys of an earlier map that a map lacks. */
export function missingSince<Key>(map: ReadonlyMap<Key, unknown>, before: ReadonlyMap<Key, unknown>): Key[] {
  if (map === before) return [];
  if (map instanceof VariantMap && map.base === before) return (map as VariantMap<Key, unknown>).missing();
  return [...before.keys()].filter((key) => !map.has(key));
}

/** The place of each key, by map: the same standard maps are used for every company. */
const places = new WeakMap<ReadonlyMap<unknown, unknown>, ReadonlyMap<unknown, number>>();

function placesIn(map: ReadonlyMap<unknown, unknown>): ReadonlyMap<unknown, number> {
  let known = places.get(map);
  if (!known) {
    known = new Map(Array.from(map.keys(), (key, place) => [key, place]));
    places.set(map, known);
  }
  return known;
}
