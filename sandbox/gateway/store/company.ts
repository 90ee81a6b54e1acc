import { StoredCollection, type Collection, type RecordList } from "./collection.js";
import { StoredRecord, holdsLines, keyOf, structure, textField, type Field } from "./record.js";

/** Lists that were worked out and may be asked for again, page by page; few, as each can be long. */
const keptLists = 8;

/** Where lines have the record number of the record that they stand in. */
export const ownerField = "RECORDKEY";

/**
 * What one company has stored. Every change can be taken back: `mark()` before, `undoTo(mark)` after. Changes
 * are kept for that until `settle()`.
 */
export class Company {
  /** Grows with every change, so that whoever saves or caches knows. */
  version = 0;
  readonly #collections = new Map<string, Collection>();
  /** By the name of a kind of lines: which objects have them. */
  readonly #lineOwners = new Map<string, Set<string>>();
  readonly #undo: (() => void)[] = [];
  readonly #lists = new Map<string, { readonly version: number; readonly list: RecordList }>();
  readonly #usedControlIds: Set<string>;
  #lastNumber: number;

  constructor(
    readonly id: string,
    state: { readonly lastNumber?: number; readonly usedControlIds?: readonly string[] } = {},
  ) {
    this.#lastNumber = state.lastNumber ?? 0;
    this.#usedControlIds = new Set(state.usedControlIds);
  }

  get lastNumber(): number {
    return this.#lastNumber;
  }

  get collections(): Iterable<Collection> {
    return this.#collections.values();
  }

  get usedControlIds(): ReadonlySet<string> {
    return this.#usedControlIds;
  }

  nextNumber(): string {
    return String(++this.#lastNumber);
  }

  /** Puts a collection in place as it is, without a way back; lines get their record numbers. */
  place(collection: Collection): void {
    this.#collections.set(keyOf(collection.name), collection);
    if (collection.isFixed) return;
    const records = Array.from(
      { length: collection.length },
      (_, index) => collection.at(index) as StoredRecord,
    );
    for (const { recordNo } of records) this.#lastNumber = Math.max(this.#lastNumber, Number(recordNo) || 0);
    for (const record of records) {
      const numbered = this.#numbered(record);
      if (numbered.fields.some(holdsLines)) collection.replace(record, numbered);
      this.#noteLines(collection.name, numbered);
    }
  }

  /** The records of an object; lines are found where their owners are. Undefined where nothing was ever stored. */
  find(object: string): Collection | undefined {
    const key = keyOf(object);
    return this.#collections.get(key) ?? (this.#lineOwners.has(key) ? this.#linesOf(key) : undefined);
  }

  /** Keeps a record, which has a record number; its lines get theirs. Gives back what is kept. */
  add(object: string, record: StoredRecord): StoredRecord {
    const key = keyOf(object);
    const collection = this.#collections.get(key) ?? new StoredCollection(object);
    this.#collections.set(key, collection);
    const numbered = this.#numbered(record);
    collection.add(numbered);
    this.#noteLines(object, numbered);
    this.#changed(() => collection.remove(numbered));
    return numbered;
  }

  replace(collection: Collection, before: StoredRecord, after: StoredRecord): StoredRecord {
    const numbered = this.#numbered(after);
    collection.replace(before, numbered);
    this.#noteLines(collection.name, numbered);
    this.#changed(() => collection.replace(numbered, before));
    return numbered;
  }

  remove(collection: Collection, record: StoredRecord): void {
    collection.remove(record);
    this.#changed(() => collection.add(record));
  }

  useControlId(id: string): void {
    if (this.#usedControlIds.has(id)) return;
    this.#usedControlIds.add(id);
    this.#changed(() => this.#usedControlIds.delete(id));
  }

  mark(): number {
    return this.#undo.length;
  }

  undoTo(mark: number): void {
    while (this.#undo.length > mark) this.#undo.pop()?.();
    this.version++;
  }

  settle(): void {
    this.#undo.length = 0;
  }

  /** A list that is worked out once as long as nothing changes; `key` says all that it depends on. */
  list(key: string, make: () => RecordList): RecordList {
    const kept = this.#lists.get(key);
    this.#lists.delete(key);
    const list = kept?.version === this.version ? kept.list : make();
    this.#lists.set(key, { version: this.version, list });
    const [oldest] = this.#lists.keys();
    if (this.#lists.size > keptLists && oldest !== undefined) this.#lists.delete(oldest);
    return list;
  }

  #changed(undo: () => void): void {
    this.version++;
    this.#undo.push(undo);
  }

  #numbered({ fields, entity }: StoredRecord): StoredRecord {
    return new StoredRecord(
      fields.map((field) => this.#numberLines(field)),
      entity,
    );
  }

  /** Lines are objects of their own, with record numbers. */
  #numberLines(field: Field): Field {
    if (!holdsLines(field)) return field;
    const lines = field.fields.map((line) => {
      const fields = line.fields.map((inner) => this.#numberLines(inner));
      const isNumbered = fields.some(({ name }) => keyOf(name) === "RECORDNO");
      return structure(
        line.name,
        isNumbered ? fields : [textField("RECORDNO", this.nextNumber()), ...fields],
      );
    });
    return structure(field.name, lines);
  }

  #noteLines(object: string, record: StoredRecord): void {
    for (const field of record.fields) {
      if (!holdsLines(field)) continue;
      const key = keyOf((field.fields[0] as Field).name);
      this.#lineOwners.set(key, (this.#lineOwners.get(key) ?? new Set()).add(keyOf(object)));
    }
  }

  #linesOf(key: string): Collection {
    const lines = this.list(`lines of ${key}`, () => {
      const collection = new StoredCollection(key);
      for (const owner of this.#lineOwners.get(key) ?? []) {
        const owners = this.#collections.get(owner);
        for (let index = 0; owners && index < owners.length; index++) {
          for (const line of this.#linesIn(owners.at(index) as StoredRecord, key)) collection.add(line);
        }
      }
      return collection;
    });
    return lines as StoredCollection;
  }

  #linesIn(record: StoredRecord, key: string): StoredRecord[] {
    return record.fields
      .flatMap(({ fields }) => fields)
      .filter(({ name }) => keyOf(name) === key)
      .map(({ fields }) => {
        const line = new StoredRecord(fields, record.entity);
        const owner = textField(ownerField, record.recordNo);
        return line.field(owner.name) ? line : new StoredRecord([...fields, owner], record.entity);
      });
  }
}
