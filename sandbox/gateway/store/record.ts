/** A field of a record: text, or fields inside of it (a structure, or lines in a wrapper). */
export interface Field {
  readonly name: string;
  readonly text: string;
  readonly fields: readonly Field[];
  /** Whether the company made it up: object-specific functions list such fields apart. */
  readonly custom?: true;
  /** Whether what is in it are lines, which are records of their own, and not the parts of a structure. */
  readonly lines?: true;
}

const NONE: readonly Field[] = [];

export const textField = (name: string, text: string): Field => ({ name, text, fields: NONE });

export const structure = (name: string, fields: readonly Field[]): Field => ({ name, text: "", fields });

export const linesField = (name: string, lines: readonly Field[]): Field => ({
  ...structure(name, lines),
  lines: true,
});

/** Names of fields are the same in any letter case: object-specific functions write them small. */
export const keyOf = (name: string): string => name.toUpperCase();

/** A record as it is kept: never changed, only replaced. */
export class StoredRecord {
  #byName: Map<string, Field> | undefined;

  constructor(
    readonly fields: readonly Field[],
    /** The entity that it belongs to; empty for the top level of the company. */
    readonly entity = "",
  ) {}

  get recordNo(): string {
    return this.text("RECORDNO");
  }

  field(name: string): Field | undefined {
    // Nearly all names are given as they are stored; records that are read once need no index.
    for (const field of this.fields) if (field.name === name) return field;
    return this.#index().get(keyOf(name));
  }

  /** The text of a field; empty where it is not there, which is the same to the gateway. */
  text(name: string): string {
    return this.field(name)?.text ?? "";
  }

  /** The fields inside of a structure, as a record. */
  inside(name: string): StoredRecord | undefined {
    const { fields = NONE } = this.field(name) ?? {};
    return fields.length > 0 ? new StoredRecord(fields, this.entity) : undefined;
  }

  /** With other fields in place of those of the same names, where the first of these stands; others come last. */
  with(changes: readonly Field[]): StoredRecord {
    const byName = new Map<string, Field[]>();
    for (const field of this.fields)
      byName.set(keyOf(field.name), [...(byName.get(keyOf(field.name)) ?? []), field]);
    const changed = new Set<string>();
    for (const change of changes) {
      const key = keyOf(change.name);
      const [old] = byName.get(key) ?? [];
      const field = old && !changed.has(key) ? { ...mergeField(old, change), name: old.name } : change;
      // A field that stands more than once is given as a whole.
      byName.set(key, changed.has(key) ? [...(byName.get(key) ?? []), field] : [field]);
      changed.add(key);
    }
    return new StoredRecord([...byName.values()].flat(), this.entity);
  }

  #index(): ReadonlyMap<string, Field> {
    this.#byName ??= new Map(this.fields.map((field) => [keyOf(field.name), field]));
    return this.#byName;
  }
}

/** A structure gets the fields that are given; lines are replaced, those with a record number one by one. */
function mergeField(old: Field, change: Field): Field {
  if (change.fields.length === 0 || old.fields.length === 0) return change;
  if (!change.lines) return { ...change, fields: new StoredRecord(old.fields).with(change.fields).fields };
  const lines = change.fields.map((line) => {
    const number = lineNumber(line);
    const before = number === undefined ? undefined : old.fields.find((one) => lineNumber(one) === number);
    return before ? structure(line.name, new StoredRecord(before.fields).with(line.fields).fields) : line;
  });
  return linesField(change.name, lines);
}

/** The record number of a line; undefined where it has none yet. */
export const lineNumber = ({ fields }: Field): string | undefined =>
  fields.find(({ name, text }) => keyOf(name) === "RECORDNO" && text !== "")?.text;
