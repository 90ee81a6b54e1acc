import { StoredCollection, type Collection, type RecordList } from "./collection.js";
import { CollectionWithLines, type PlacedLine } from "./lines.js";
import { StoredRecord, keyOf, lineNumber, linesField, structure, textField, type Field } from "./record.js";

/** Lists that were worked out and may be asked for again, page by page; few, as each can be long. */
const keptLists = 8;

/** What is known of lines beside what is stored. */
export interface LineRules {
  /** The field in which a line, seen by itself, has the record number of the record that it is in. */
  ownerField(owner: string, line: string): string;
}

/** Where nothing is known of lines. */
const noRules: LineRules = { ownerField: () => "RECORDKEY" };

/**
 * The records of a company. Every change can be undone: call `mark()` before, `undoTo(mark)` after. Changes are
 * kept for that until `settle()`.
 */
export class Company {
  /** Grows with every change, so that stores and caches notice. */
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
    private readonly rules: LineRules = noRules,
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
      if (numbered.fields.some(({ lines }) => lines)) collection.replace(record, numbered);
      this.#noteLines(collection.name, numbered);
    }
  }

  /**
   * The records of an object: those that stand by themselves, and those that stand as lines in others. Undefined
   * where nothing was ever stored.
   */
  find(object: string): Collection | undefined {
    const key = keyOf(object);
    return this.#lineOwners.has(key) ? this.#withLines(key) : this.#collections.get(key);
  }

  /** Stores a record that has a record number, and numbers its lines. Returns the stored record. */
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
    const line = collection instanceof CollectionWithLines ? collection.placeOf(before) : undefined;
    if (line) return this.#changeLine(line, after);
    const numbered = this.#numbered(after);
    collection.replace(before, numbered);
    this.#noteLines(collection.name, numbered);
    this.#changed(() => collection.replace(numbered, before));
    return numbered;
  }

  remove(collection: Collection, record: StoredRecord): void {
    const line = collection instanceof CollectionWithLines ? collection.placeOf(record) : undefined;
    if (line) return void this.#changeLine(line, undefined);
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
    if (!field.lines) return field;
    const lines = field.fields.map((line) => {
      const fields = line.fields.map((inner) => this.#numberLines(inner));
      if (lineNumber(line) !== undefined) return structure(line.name, fields);
      const others = fields.filter(({ name }) => keyOf(name) !== "RECORDNO");
      return structure(line.name, [textField("RECORDNO", this.nextNumber()), ...others]);
    });
    return linesField(field.name, lines);
  }

  #noteLines(object: string, record: StoredRecord): void {
    for (const { lines, fields } of record.fields) {
      if (!lines) continue;
      for (const name of new Set(fields.map((line) => keyOf(line.name))))
        this.#lineOwners.set(name, (this.#lineOwners.get(name) ?? new Set()).add(keyOf(object)));
    }
  }

  #withLines(key: string): Collection {
    const list = this.list(`with lines: ${key}`, () => {
      const lines = Array.from(this.#lineOwners.get(key) ?? [], (owner) =>
        this.#collections.get(owner),
      ).flatMap((owners) => (owners ? this.#linesIn(owners, key) : []));
      return new CollectionWithLines(key, this.#collections.get(key), lines);
    });
    return list as CollectionWithLines;
  }

  #linesIn(owners: Collection, key: string): PlacedLine[] {
    const ownerField = this.rules.ownerField(keyOf(owners.name), key);
    return Array.from({ length: owners.length }, (_, index) => owners.at(index) as StoredRecord).flatMap(
      (owner) =>
        owner.fields
          .filter(({ lines }) => lines)
          .flatMap((wrapper) => wrapper.fields.filter(({ name }) => keyOf(name) === key))
          .map(({ fields }) => {
            const line = new StoredRecord(fields, owner.entity);
            const link = line.field(ownerField) ? [] : [textField(ownerField, owner.recordNo)];
            return {
              record: new StoredRecord([...fields, ...link], owner.entity),
              owner,
              owners,
              link: link[0]?.name,
            };
          }),
    );
  }

  /** Changes a line where it is: in the record that it belongs to. Without fields to put there, it goes. */
  #changeLine({ record, owner, owners, link }: PlacedLine, after: StoredRecord | undefined): StoredRecord {
    const change = (field: Field): Field => {
      if (!field.lines) return field;
      const lines = field.fields.flatMap((line) => {
        if (lineNumber(line) !== record.recordNo) return [line];
        const kept = after?.fields.filter(({ name }) => name !== link);
        return kept ? [structure(line.name, kept)] : [];
      });
      return linesField(field.name, lines);
    };
    const changed = new StoredRecord(owner.fields.map(change), owner.entity);
    this.replace(owners, owner, changed);
    return after ?? record;
  }
}
