/** The table of facts about the objects of 3.0. */
export interface ObjectTable {
  readonly objects: Readonly<Record<string, FactObject>>;
}

interface FactObject {
  readonly keyField: string | null;
  readonly nameField: string | null;
  readonly createdBy?: string;
  /** The object-specific functions. */
  readonly legacy: readonly string[];
  readonly functions: Readonly<Record<string, FactFunction>>;
  /** What other pages of the documentation say of the object's functions. */
  readonly alternates?: readonly { readonly function: string; readonly def: FactFunction }[];
}

interface FactFunction {
  readonly fields?: readonly FactField[];
  readonly queryFields?: readonly FactField[];
  readonly response?: { readonly fields: readonly FactField[] };
  /** Names that examples ask for; dotted ones lead to other objects. */
  readonly seenFields?: readonly string[];
  /** Names that examples show, though the description does not. */
  readonly exampleOnly?: readonly string[];
  readonly customFields?: true;
  readonly open?: true;
}

export interface FactField {
  readonly name: string;
  readonly required?: "required" | "optional" | "varies";
  readonly type?: string;
  readonly values?: readonly string[] | null;
  readonly valuesOpen?: true;
  readonly default?: string | null;
  readonly separator?: string;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly repeat?: readonly [number, number | null];
  readonly fields?: readonly FactField[] | null;
  readonly item?: string;
  readonly items?: readonly { readonly item: string }[];
  readonly requiredUnless?: readonly string[];
  readonly excludes?: readonly string[];
  readonly customFields?: true;
  readonly pattern?: true;
  /** Another spelling, which examples have. */
  readonly exampleName?: string;
  readonly exampleOnly?: readonly string[];
}

/** What is said of objects, by subject: `VENDOR create/STATUS` is `STRING, one of active | inactive`. */
export type Statements = Map<string, string>;

const actions = ["create", "update"] as const;

/** What the table says of the objects. */
export function factStatements({ objects }: ObjectTable): Statements {
  const statements: Statements = new Map();
  for (const [name, object] of Object.entries(objects)) new ObjectReader(name, statements).read(object);
  return statements;
}

class ObjectReader {
  /** Names of elements that may occur beside the fields, by structure. */
  readonly #open = new Map<string, Set<string>>();

  constructor(
    readonly name: string,
    readonly statements: Statements,
  ) {}

  read({ keyField, nameField, createdBy, legacy, functions, alternates = [] }: FactObject): void {
    const { name } = this;
    this.statements.set(`${name} functions`, Object.keys(functions).join(" "));
    if (keyField) this.statements.set(`${name} key`, keyField);
    if (nameField) this.statements.set(`${name} name`, nameField);
    if (createdBy) this.statements.set(`${name} is created by`, createdBy);
    const serving = legacy.filter((one) => one !== createdBy);
    if (serving.length > 0) this.statements.set(`${name} is served by`, serving.sort().join(" "));
    for (const action of actions) {
      const said = functions[action];
      if (!said) continue;
      if (said.customFields ?? said.open) this.#opens("", "*");
      this.#structure(`${name} ${action}`, "", [
        ...(said.fields ?? []),
        ...(said.exampleOnly ?? []).map(shownByExamples),
        ...otherFields(said, action, alternates),
      ]);
    }
    for (const [place, names] of this.#open)
      this.statements.set(`${name}${place} is open to`, [...names].sort().join(" "));
    for (const read of readNames(functions))
      this.statements.set(`${name} reads ${read.toUpperCase()}`, "known");
  }

  #opens(place: string, name: string): void {
    this.#open.set(place, (this.#open.get(place) ?? new Set()).add(name));
  }

  /** `at`: the structure in the action; `place`: the same without the action. */
  #structure(at: string, place: string, all: readonly FactField[]): void {
    for (const { name, pattern } of all) if (pattern) this.#opens(place, name);
    const fields = all.filter(({ pattern }) => !pattern);
    const names = fields.flatMap((field) => namesOf(field).map((name) => name + mark(field)));
    this.statements.set(`${at} takes`, names.sort().join(" "));
    this.statements.set(`${at} needs`, needsOf(fields).sort().join(" "));
    const apart = fields.flatMap(({ name, excludes = [] }) => excludes.map((other) => pair(name, other)));
    this.statements.set(`${at} takes one of`, [...new Set(apart)].sort().join(" "));
    for (const field of fields)
      for (const name of namesOf(field)) this.#field(`${at}/${name}`, `${place}/${name}`, field);
  }

  #field(at: string, place: string, field: FactField): void {
    const { name, type, item, items, fields, repeat, exampleOnly = [], customFields } = field;
    // Declared with the functions, which have it too.
    if (name === "customfields") return;
    if (items) {
      const names = items.map((one) => `${one.item}*`).sort();
      this.statements.set(`${at} takes`, names.join(" "));
      for (const one of items) this.statements.set(`${at}/${one.item}`, types.string as string);
    } else if (item !== undefined) {
      this.statements.set(`${at} takes`, `${item}*`);
      const [min, max] = repeat ?? [0, null];
      this.statements.set(`${at} needs`, min > 0 ? item : "");
      if (min > 1 || max !== null) this.statements.set(`${at} holds`, `${item} ${min}..${max ?? ""}`);
      if (customFields) this.#opens(`${place}/${item}`, "*");
      if (fields)
        this.#structure(`${at}/${item}`, `${place}/${item}`, [
          ...fields,
          ...exampleOnly.map(shownByExamples),
        ]);
      else this.statements.set(`${at}/${item}`, types.string as string);
    } else if (fields) {
      if (customFields) this.#opens(place, "*");
      this.#structure(at, place, [...fields, ...exampleOnly.map(shownByExamples)]);
    } else this.statements.set(at, type === undefined ? ANY_VALUE : valueOf(field));
  }
}

/** What is said of a value that only examples show. */
export const ANY_VALUE = "any value";

const shownByExamples = (name: string): FactField => ({ name });

/** Fields of an action that only other pages describe: what they need is needed for their purpose only. */
function otherFields(
  said: FactFunction,
  action: string,
  alternates: Required<FactObject>["alternates"],
): FactField[] {
  const known = new Set(said.fields?.map(({ name }) => name));
  const others = alternates.filter((alternate) => alternate.function === action);
  const fields = others.flatMap(({ def }) => def.fields ?? []).filter(({ name }) => !known.has(name));
  return fields.map((field) => ({ ...field, required: "optional" }));
}

const namesOf = ({ name, exampleName }: FactField): string[] =>
  exampleName === undefined ? [name] : [name, exampleName];

const mark = ({ item, items, repeat }: FactField): string =>
  item === undefined && !items && repeat && repeat[1] !== 1 ? "*" : "";

const pair = (a: string, b: string): string => [a, b].sort().join("|");

/** `NAME` is needed, of `A|B` one at least; where of fewer names one is needed, nothing more is said. */
function needsOf(fields: readonly FactField[]): string[] {
  const groups = fields.flatMap((field) => {
    const { name, required, requiredUnless = [] } = field;
    if (requiredUnless.length > 0) return [[name, ...requiredUnless]];
    return required === "required" ? [namesOf(field)] : [];
  });
  const least = groups.filter(
    (group) =>
      !groups.some((other) => other.length < group.length && other.every((name) => group.includes(name))),
  );
  return [...new Set(least.map((group) => group.sort().join("|")))];
}

/** The names of fields that reading is known to give, beyond those of creating and updating. */
function readNames(functions: FactObject["functions"]): Set<string> {
  const all = Object.values(functions).flatMap(({ seenFields = [], queryFields = [], response }) => [
    ...seenFields,
    ...[...queryFields, ...(response?.fields ?? [])].flatMap(({ name, pattern }) => (pattern ? [] : name)),
  ]);
  return new Set(all.filter((name) => name !== "" && !name.includes(".")));
}

const types: Readonly<Record<string, string>> = {
  boolean: "BOOLEAN",
  currency: "MONEY",
  date: "DATE_MDY",
  datetime: "DATETIME_MDY",
  enum: "STRING",
  integer: "INTEGER",
  numeric: "NUMBER",
  string: "STRING",
  varies: "STRING",
};

/** What a value is, in the words that `describeValue` has for ours. */
function valueOf(field: FactField): string {
  const { type = "", values, valuesOpen, separator, min, max, maxLength } = field;
  const isTruth = values?.length === 2 && values.includes("true") && values.includes("false");
  const isFlag = type === "boolean" && values?.length === 2 && values.includes("T");
  const named = isTruth ? "BOOLEAN" : isFlag ? "FLAG" : (types[type] ?? "TEXT");
  const listed = isTruth || isFlag || !values ? undefined : [...values].sort().join(" | ");
  return describeValue({
    type: named === "STRING" && maxLength !== undefined && !listed ? `STRING_${maxLength}` : named,
    ...(listed !== undefined && { values: listed }),
    isOpen: valuesOpen === true,
    ...(separator !== undefined && { separator }),
    ...((min ?? max) !== undefined && { range: `${min ?? ""}..${max ?? ""}` }),
    ...(field.default !== undefined && field.default !== null && { preset: field.default }),
  });
}

export function describeValue(value: {
  readonly type: string;
  readonly values?: string;
  readonly isOpen: boolean;
  readonly separator?: string;
  readonly range?: string;
  readonly preset?: string;
}): string {
  const { type, values, isOpen, separator, range, preset } = value;
  return [
    type,
    values !== undefined && `one of ${values}`,
    isOpen && "or others",
    separator !== undefined && `separated by ${separator}`,
    range !== undefined && `between ${range}`,
    preset !== undefined && `by default ${preset}`,
  ]
    .filter(Boolean)
    .join(", ");
}
