import type { Facts, FunctionNotes, NameNotes } from "../model/facts.js";
import type { AttributeDecl, DtdVersion, Grammar } from "../model/grammar.js";
import { diagnostic, type Diagnostic, type Outcome } from "../text/diagnostic.js";
import { suggestion } from "../text/wording.js";
import { words } from "./vocabulary.js";

/** What the attribute lists are of that hold notes on names and value types: `object.bill`, `type.ENUM_STATUS`. */
const NAME = "object.";
const TYPE = "type.";

/** The notes of functions that are one word, by what they say. */
const functionNotes: ReadonlyMap<string, keyof FunctionNotes> = new Map([
  ["is.action", "action"],
  ["is.about", "about"],
  ["is.subject", "subject"],
  ["is.answer", "answer"],
]);

/** The notes that these may hold. */
const nameNotes = ["is.object", "is.subject", "is.lines", "is.fields"];
const typeNotes = ["is.one-of", "is.open"];

/**
 * The facts that the notes of a DTD tell beside its elements. Reports notes that cannot be understood.
 *
 * @param grammar as the DTD reader gives it
 * @param usual the facts of a version, for a schema that has no such notes
 */
export function readFacts(
  grammar: Grammar,
  usual: (version: DtdVersion) => Facts | undefined = () => undefined,
): Outcome<Facts> {
  const reader = new FactReader(grammar);
  for (const [name, notes] of grammar.notes ?? []) reader.read(name, notes);
  for (const { name, attributes } of grammar.elements.values()) reader.readElement(name, attributes);
  const { facts, diagnostics } = reader;
  const others = grammar.notes ? undefined : usual(grammar.version);
  const functions = new Map([...(others?.functions ?? []), ...facts.functions]);
  return { value: { ...(others ?? facts), functions }, diagnostics };
}

class FactReader {
  readonly facts = {
    types: new Map<string, readonly string[]>(),
    functions: new Map<string, FunctionNotes>(),
    names: new Map<string, NameNotes>(),
    lines: new Map<string, Map<string, string>>(),
    fields: new Map<string, Map<string, string>>(),
  } satisfies Facts;
  readonly diagnostics: Diagnostic[] = [];

  constructor(readonly grammar: Grammar) {}

  read(name: string, notes: readonly AttributeDecl[]): void {
    if (name.startsWith(TYPE)) this.#readType(name.slice(TYPE.length), notes);
    else this.#readName(name.slice(NAME.length), notes);
  }

  #readType(type: string, notes: readonly AttributeDecl[]): void {
    this.#check(notes, typeNotes);
    const [first] = notes;
    if (first && !this.grammar.parameterEntities.has(type)) {
      const hint = suggestion(type, this.grammar.parameterEntities.keys());
      this.#report("IC1252", `"${type}" is not a value type`, first, hint);
    }
    this.facts.types.set(type, listOf(textOf(notes, "is.one-of") ?? ""));
  }

  #readName(name: string, notes: readonly AttributeDecl[]): void {
    this.#check(notes, nameNotes);
    const objects = words(textOf(notes, "is.object") ?? "");
    const subject = textOf(notes, "is.subject");
    this.facts.names.set(name, {
      ...(objects.length > 0 && { objects }),
      ...(subject !== undefined && { subject }),
    });
    const object = objects[0] ?? name.toUpperCase();
    this.#pairs(this.facts.lines, object, notes, "is.lines");
    this.#pairs(this.facts.fields, object, notes, "is.fields");
  }

  /** `lineitem:APBILLITEM`, several of them, by the object that they belong to. */
  #pairs(
    known: Map<string, Map<string, string>>,
    object: string,
    notes: readonly AttributeDecl[],
    name: string,
  ): void {
    const note = notes.find((one) => one.name === name);
    for (const word of words(note?.value ?? "")) {
      const [from = "", to] = word.split(":");
      if (to === undefined)
        this.#report(
          "IC1252",
          `"${word}" is not a pair of names`,
          note as AttributeDecl,
          "write lineitem:APBILLITEM",
        );
      else known.set(object, (known.get(object) ?? new Map<string, string>()).set(from, to));
    }
  }

  /** The notes of a function, and what `is.served-by` says of an object's functions in older copies of our DTDs. */
  readElement(name: string, attributes: readonly AttributeDecl[]): void {
    const said: Record<string, string | readonly string[]> = {};
    for (const note of attributes) {
      const property = functionNotes.get(note.name);
      if (property !== undefined) said[property] = note.value ?? "";
      if (note.name === "is.object") said["objects"] = words(note.value ?? "");
      if (note.name === "is.served-by")
        for (const served of words(note.value ?? "")) this.#add(served, { objects: [name] });
    }
    if (Object.keys(said).length > 0) this.#add(name, said);
  }

  #add(name: string, notes: FunctionNotes): void {
    const known = this.facts.functions.get(name);
    const objects = [...(known?.objects ?? []), ...(notes.objects ?? [])];
    this.facts.functions.set(name, { ...known, ...notes, ...(objects.length > 0 && { objects }) });
  }

  #check(notes: readonly AttributeDecl[], known: readonly string[]): void {
    for (const note of notes)
      if (!known.includes(note.name))
        this.#report(
          "IC1251",
          `there is no note "${note.name}" of this kind`,
          note,
          suggestion(note.name, known) ?? "dtd/README.md lists the notes",
        );
      else if (note.use !== "fixed")
        this.#report("IC1252", `"${note.name}" has no fixed value`, note, 'write CDATA #FIXED "…"');
  }

  #report(code: "IC1251" | "IC1252", message: string, { origin }: AttributeDecl, hint?: string): void {
    this.diagnostics.push(diagnostic(code, message, { at: origin }, hint));
  }
}

const textOf = (notes: readonly AttributeDecl[], name: string): string | undefined =>
  notes.find((note) => note.name === name)?.value;

/** `active | inactive`. */
export const listOf = (text: string): string[] =>
  text
    .split("|")
    .map((value) => value.trim().replace(/\s+/g, " "))
    .filter((value) => value !== "");
