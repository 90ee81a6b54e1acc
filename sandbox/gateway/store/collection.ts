import { badValue } from "../errors.js";
import type { StoredRecord } from "./record.js";
import { keyOf } from "./record.js";

/** Records in their order; an array is one. */
export interface RecordList {
  readonly length: number;
  at(index: number): StoredRecord | undefined;
}

/** The records of one kind of object. */
export interface Collection extends RecordList {
  /** As it was called first. */
  readonly name: string;
  /** Whether it stays as it is forever: positions in it can be kept, and need no memory for records. */
  readonly isFixed: boolean;
  /** Whether some belong to entities, so that not everybody sees them. */
  readonly hasEntities: boolean;
  /** The record whose field has this text. */
  find(field: string, text: string): StoredRecord | undefined;
  add(record: StoredRecord): void;
  replace(before: StoredRecord, after: StoredRecord): void;
  remove(record: StoredRecord): void;
}

/**
 * Orders record numbers by the numbers in them, one after the other: some are texts such as
 * `3220-55186-1--accrual`.
 */
function compareNumbers(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (!Number.isNaN(difference)) return difference;
  const [left, right] = [a, b].map((text) => (text.match(/\d+/g) ?? []).map(Number)) as [number[], number[]];
  const at = left.findIndex((number, index) => number !== right[index]);
  if (at >= 0 && right[at] !== undefined) return (left[at] as number) - right[at];
  return left.length - right.length || (a < b ? -1 : Number(a > b));
}

export class StoredCollection implements Collection {
  readonly #records = new Map<string, StoredRecord>();
  /** By name of a field, then by its text: the first record. Made for fields that somebody looks for. */
  readonly #indexes = new Map<string, Map<string, StoredRecord>>();
  /** Fields of which two records have the same text: one leaving makes room for the other. */
  readonly #shared = new Set<string>();
  #list: StoredRecord[] | undefined;
  readonly isFixed = false;
  hasEntities = false;

  constructor(readonly name: string) {}

  get length(): number {
    return this.#records.size;
  }

  /** In the order of record numbers. */
  at(index: number): StoredRecord | undefined {
    this.#list ??= [...this.#records.values()].sort((a, b) => compareNumbers(a.recordNo, b.recordNo));
    return this.#list[index];
  }

  find(field: string, text: string): StoredRecord | undefined {
    if (keyOf(field) === "RECORDNO") return this.#records.get(text);
    return text === "" ? undefined : this.#index(keyOf(field)).get(text);
  }

  add(record: StoredRecord): void {
    const last = this.#list?.at(-1);
    if (last && compareNumbers(last.recordNo, record.recordNo) > 0) this.#list = undefined;
    this.#list?.push(record);
    this.#records.set(record.recordNo, record);
    this.hasEntities ||= record.entity !== "";
    for (const [field, index] of this.#indexes) this.#enter(field, index, record);
  }

  replace(before: StoredRecord, after: StoredRecord): void {
    this.remove(before);
    this.add(after);
  }

  remove(record: StoredRecord): void {
    this.#records.delete(record.recordNo);
    this.#list = undefined;
    for (const [field, index] of this.#indexes) {
      if (this.#shared.delete(field)) this.#indexes.delete(field);
      else index.delete(record.text(field));
    }
  }

  #index(field: string): ReadonlyMap<string, StoredRecord> {
    const found = this.#indexes.get(field);
    if (found) return found;
    const index = new Map<string, StoredRecord>();
    for (const record of this.#records.values()) this.#enter(field, index, record);
    this.#indexes.set(field, index);
    return index;
  }

  #enter(field: string, index: Map<string, StoredRecord>, record: StoredRecord): void {
    const text = record.text(field);
    if (text === "") return;
    if (index.has(text)) this.#shared.add(field);
    else index.set(text, record);
  }
}

/** Records that are made when they are looked at, as many as one likes; they cannot be changed. */
export class MadeCollection implements Collection {
  readonly isFixed = true;
  readonly hasEntities = false;

  constructor(
    readonly name: string,
    readonly length: number,
    private readonly make: (index: number) => StoredRecord,
  ) {}

  at(index: number): StoredRecord | undefined {
    return index >= 0 && index < this.length ? this.make(index) : undefined;
  }

  find(field: string, text: string): StoredRecord | undefined {
    const likely = /^\d{1,15}$/.test(text) ? this.at(Number(text) - 1) : undefined;
    if (likely?.text(field) === text) return likely;
    for (let index = 0; index < this.length; index++) {
      const record = this.make(index);
      if (record.text(field) === text) return record;
    }
    return undefined;
  }

  add(): never {
    return this.#refuse();
  }

  replace(): never {
    return this.#refuse();
  }

  remove(): never {
    return this.#refuse();
  }

  #refuse(): never {
    throw badValue(`The records of ${this.name} are made by the sandbox's options and cannot be changed`);
  }
}
