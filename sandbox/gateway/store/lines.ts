import { StoredCollection, type Collection } from "./collection.js";
import type { StoredRecord } from "./record.js";

/** A line as a record of its own, and where it is. */
export interface PlacedLine {
  readonly record: StoredRecord;
  readonly owner: StoredRecord;
  readonly owners: Collection;
  /** The field that only the line seen by itself has: it names its owner. */
  readonly link: string | undefined;
}

/**
 * The records of an object that may occur by themselves or as lines in others, as they are at one moment. Those by
 * themselves can be changed here; lines are changed where they are, by `Company`.
 */
export class CollectionWithLines implements Collection {
  readonly isFixed = false;
  readonly hasEntities: boolean;
  readonly #all: StoredCollection;
  readonly #places: ReadonlyMap<StoredRecord, PlacedLine>;

  constructor(
    readonly name: string,
    private readonly own: Collection | undefined,
    lines: readonly PlacedLine[],
  ) {
    this.#all = new StoredCollection(name);
    for (let index = 0; own && index < own.length; index++) this.#all.add(own.at(index) as StoredRecord);
    for (const { record } of lines) this.#all.add(record);
    this.#places = new Map(lines.map((line) => [line.record, line]));
    this.hasEntities = this.#all.hasEntities;
  }

  get length(): number {
    return this.#all.length;
  }

  /** Where a line stands; undefined of a record that stands by itself. */
  placeOf(record: StoredRecord): PlacedLine | undefined {
    return this.#places.get(record);
  }

  at(index: number): StoredRecord | undefined {
    return this.#all.at(index);
  }

  find(field: string, text: string): StoredRecord | undefined {
    return this.#all.find(field, text);
  }

  add(record: StoredRecord): void {
    this.own?.add(record);
  }

  replace(before: StoredRecord, after: StoredRecord): void {
    this.own?.replace(before, after);
  }

  remove(record: StoredRecord): void {
    this.own?.remove(record);
  }
}
