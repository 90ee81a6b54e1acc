import type { ElementDecl, Grammar } from "../../schema/model/grammar.js";
import { elementsOf } from "../../schema/model/particles.js";
import { declarationOf } from "../../schema/model/scopes.js";
import { note, noteWords } from "../../schema/update/noted.js";
import type { Agreement } from "./judge-objects.js";
import type { Statements } from "./object-facts.js";

/** What a company's gateway told of objects: the table of `lookup` answers. */
export interface LookupTable {
  readonly objects: Readonly<Record<string, LookupObject>>;
}

interface LookupObject {
  readonly fields: Readonly<Record<string, LookupField>>;
  /** By the first part of dotted names. */
  readonly relations: Readonly<Record<string, { readonly object: string }>>;
}

interface LookupField {
  readonly type: string;
  readonly label?: string;
  readonly values?: readonly string[];
}

/** What kinds of values there are, by the gateway's names of types. */
const kinds: Readonly<Record<string, string>> = {
  boolean: "boolean",
  currency: "number",
  date: "date",
  decimal: "number",
  enum: "text",
  integer: "integer",
  percent: "number",
  text: "text",
  timestamp: "timestamp",
};

/**
 * What the table says of records: `VENDOR.NAME` is `text`, its label `Vendor name`; `VENDOR to TERM` is
 * `APTERM`.
 */
export function lookupStatements({ objects }: LookupTable): Statements {
  const statements: Statements = new Map();
  for (const [name, { fields, relations }] of Object.entries(objects)) {
    statements.set(`${name} functions`, "lookup query");
    for (const [field, { type, label, values = [] }] of Object.entries(fields)) {
      // Labels and values of what is inside a record are those of the records there.
      const isInside = field.includes(".");
      const said = values.filter((value) => value !== "");
      const isListed = (type === "text" || type === "enum") && said.length > 0;
      statements.set(`${name}.${field}`, kinds[type] ?? type);
      if (isInside) continue;
      if (label !== undefined) statements.set(`${name}.${field} label`, label);
      if (isListed) statements.set(`${name}.${field} values`, [...new Set(said)].sort().join(" | "));
    }
    for (const [path, { object }] of Object.entries(relations)) statements.set(`${name} to ${path}`, object);
  }
  return statements;
}

/** What our declarations say of the same subjects, with what can be read carried into them. */
export function recordStatements({ elements }: Grammar, subjects: Iterable<string>): Statements {
  const teller = new RecordTeller(elements);
  const statements: Statements = new Map();
  for (const subject of subjects) {
    const said = teller.say(subject);
    if (said !== undefined) statements.set(subject, said);
  }
  return statements;
}

class RecordTeller {
  constructor(readonly elements: ReadonlyMap<string, ElementDecl>) {}

  say(subject: string): string | undefined {
    const [path = "", about, relation = ""] = subject.split(" ");
    const [object = "", ...names] = path.split(".");
    const record = this.elements.get(object);
    if (!record) return undefined;
    if (about === "functions") {
      const allowed = new Set(noteWords(record, "is.functions"));
      return ["lookup", "query"].filter((name) => allowed.has(name)).join(" ");
    }
    if (about === "to") return relationsOf(record).get(relation);
    const field = this.#at(record, names);
    if (!field || field.content.kind !== "text") return undefined;
    if (about === "label") return note(field, "is.label");
    if (about === "values") return valuesOf(field);
    return kindOf(field);
  }

  /** A field, also inside a structure or of a related record. */
  #at(record: ElementDecl, [name = "", ...rest]: readonly string[]): ElementDecl | undefined {
    const isChild = [...elementsOf(record.content)].some((child) => child.name === name);
    const own = isChild ? this.elements.get(declarationOf(record.name, name, this.elements)) : undefined;
    if (rest.length === 0) return own;
    const related = this.elements.get(relationsOf(record).get(name) ?? "");
    return (own && this.#at(own, rest)) ?? (related && this.#at(related, rest));
  }
}

function relationsOf(record: ElementDecl): Map<string, string> {
  return new Map(
    noteWords(record, "is.relations").map((word) => {
      const [name = word, object = name] = word.split(":");
      return [name, object];
    }),
  );
}

const valuesOf = (field: ElementDecl): string | undefined =>
  note(field, "is.one-of")
    ?.split("|")
    .map((value) => value.trim().replace(/\s+/g, " "))
    .sort()
    .join(" | ");

function kindOf({ type }: ElementDecl): string {
  const name = (type?.name ?? "").replace(/^BORROWED\./, "");
  if (/^(?:MONEY|NUMBER)/.test(name)) return "number";
  return typeKinds[name] ?? "text";
}

const typeKinds: Readonly<Record<string, string>> = {
  BOOLEAN: "boolean",
  DATE_MDY: "date",
  DATETIME_MDY: "timestamp",
  FLAG: "boolean",
  INTEGER: "integer",
};

/** Values may be more than the company's, which other sources know. */
export const agreeOnRecords: Agreement = (subject, theirs = "", ours = "") => {
  if (!subject.endsWith(" values")) return theirs === ours;
  const known = new Set(ours.split(" | "));
  return theirs.split(" | ").every((value) => known.has(value));
};
