import type { AttributeDecl, ElementDecl, Occurs, ValueNotes } from "../model/grammar.js";
import { childNames } from "../model/particles.js";
import { diagnostic, type Diagnostic } from "../text/diagnostic.js";
import { suggestion } from "../text/wording.js";
import { actions, isNote, noteTargets, words, type Action } from "./vocabulary.js";

/** What the notes of a structure say. */
export interface StructureNotes {
  /** The functions on objects that it allows: it is an object. */
  readonly functions?: readonly string[];
  readonly key?: string;
  readonly nameField?: string;
  readonly createdBy: readonly string[];
  readonly relations: ReadonlyMap<string, string>;
  readonly unordered: boolean;
  /** The function whose objects are its children. */
  readonly objects?: string;
  readonly bounds: ReadonlyMap<string, Occurs>;
  /** At most one of each group. */
  readonly apart: readonly (readonly string[])[];
  /** By action, what must be there: one of each group at least. */
  readonly needs: Readonly<Record<Action, readonly (readonly string[])[]>>;
  /** By action, what is asked for where the gateway is known to do without it: one of each group at least. */
  readonly wants: Readonly<Record<Action, readonly (readonly string[])[]>>;
  /** By action, what cannot be sent. */
  readonly lacks: Readonly<Record<Action, ReadonlySet<string>>>;
}

/** An element without its notes, and what these say. */
export interface Annotated {
  readonly element: ElementDecl;
  readonly notes: StructureNotes;
}

/** Takes the notes off an element's attributes; reports those that say nothing that can be understood. */
export function readNotes(declared: ElementDecl, diagnostics: Diagnostic[]): Annotated {
  const notes = new Map<string, AttributeDecl>();
  for (const attribute of declared.attributes)
    if (isNote(attribute.name)) notes.set(attribute.name, attribute);
  if (notes.size === 0) return { element: borrow(declared), notes: nothing };
  const reader = new NoteReader(declared, notes, diagnostics);
  reader.check();
  const open = reader.words("is.open");
  const isText = declared.content.kind === "text";
  const element: ElementDecl = {
    ...borrow(declared),
    attributes: declared.attributes.filter(({ name }) => !isNote(name)),
    ...(isText ? { notes: reader.valueNotes() } : open.length > 0 ? { open } : {}),
  };
  return { element, notes: isText ? nothing : reader.structureNotes() };
}

/**
 * Marks a value type that this version does not state, but another does: all types in a file that is included as
 * `%BORROWED;`, and those of one declaration that are written `%BORROWED.STRING_30;`.
 */
export function borrow(element: ElementDecl): ElementDecl {
  const { type, content, origin } = element;
  if (!type || content.kind !== "text") return element;
  const own = /^BORROWED\.(.+)$/.exec(type.name)?.[1];
  if (own === undefined && !origin.via.some(({ name }) => name === "BORROWED")) return element;
  return { ...element, type: { ...type, name: own ?? type.name, by: "borrowed" } };
}

const nothing: StructureNotes = {
  createdBy: [],
  relations: new Map(),
  unordered: false,
  bounds: new Map(),
  apart: [],
  needs: { create: [], update: [] },
  wants: { create: [], update: [] },
  lacks: { create: new Set(), update: new Set() },
};

/** The notes of one element, by name. */
class NoteReader {
  readonly #children: ReadonlySet<string>;

  constructor(
    readonly element: ElementDecl,
    readonly notes: ReadonlyMap<string, AttributeDecl>,
    readonly diagnostics: Diagnostic[],
  ) {
    this.#children = new Set(childNames(element.content));
  }

  check(): void {
    const target = this.element.content.kind === "text" ? "text" : "structure";
    for (const note of this.notes.values()) {
      const known = noteTargets.get(note.name);
      if (known === undefined) {
        const hint = suggestion(note.name, noteTargets.keys()) ?? "dtd/README.md lists the notes";
        this.#report("IC1251", `there is no note "${note.name}"`, note, hint);
      } else if (known !== "both" && known !== target) {
        const holds = target === "text" ? "text" : "elements";
        this.#report(
          "IC1252",
          `"${note.name}" does not apply to "${this.element.name}", which contains ${holds}`,
          note,
        );
      } else if (note.use !== "fixed")
        this.#report("IC1252", `"${note.name}" has no fixed value`, note, 'write CDATA #FIXED "…"');
    }
  }

  words(name: string): string[] {
    return words(this.#text(name) ?? "");
  }

  structureNotes(): StructureNotes {
    const functions = this.notes.has("is.functions") ? this.words("is.functions") : undefined;
    const [objects] = this.words("is.objects");
    const readOnly = this.#names("is.read-only");
    return {
      ...(functions && { functions }),
      ...(objects !== undefined && { objects }),
      ...this.#field("key", "is.key"),
      ...this.#field("nameField", "is.name"),
      createdBy: this.words("is.created-by"),
      relations: new Map(this.words("is.relations").map((word) => pairOf(word))),
      unordered: functions !== undefined || this.#text("is.unordered") === "yes",
      bounds: this.#bounds(),
      apart: this.#groups("is.apart"),
      needs: byAction((action) => this.#groups(`${action}.needs`)),
      wants: byAction((action) => this.#groups(`${action}.wants`)),
      lacks: byAction((action) => new Set([...readOnly, ...this.#names(`${action}.lacks`)])),
    };
  }

  valueNotes(): ValueNotes {
    const values = this.#text("is.one-of")
      ?.split("|")
      .map((value) => value.trim().replace(/\s+/g, " "));
    const separator = this.#text("is.list");
    const preset = this.#text("is.default");
    const label = this.#text("is.label");
    return {
      ...(label !== undefined && { label }),
      ...(values && { values }),
      ...(this.notes.has("is.open") && { open: true as const }),
      ...(preset !== undefined && { default: preset }),
      ...(separator !== undefined && { separator }),
      ...this.#range(),
    };
  }

  #range(): { min?: number; max?: number } {
    const note = this.notes.get("is.range");
    if (!note) return {};
    const [, min, max] = /^(-?\d+)?\.\.(-?\d+)?$/.exec(note.value ?? "") ?? [];
    if (min === undefined && max === undefined)
      this.#report("IC1252", `"${note.value ?? ""}" is not a range`, note, "write 1..2000, 1.. or ..2000");
    return { ...(min !== undefined && { min: +min }), ...(max !== undefined && { max: +max }) };
  }

  #text(name: string): string | undefined {
    return this.notes.get(name)?.value;
  }

  #field(property: "key" | "nameField", name: string): object {
    const [field] = this.#names(name);
    return field === undefined ? {} : { [property]: field };
  }

  /** Names of children; others are reported and left out. */
  #names(note: string): string[] {
    return this.words(note).filter((name) => this.#isChild(name, note));
  }

  #groups(note: string): string[][] {
    const groups = this.words(note).map((group) =>
      group.split("|").filter((name) => this.#isChild(name, note)),
    );
    return groups.filter((group) => group.length > 0);
  }

  #bounds(): Map<string, Occurs> {
    const list = this.words("is.bounds");
    const bounds = new Map<string, Occurs>();
    for (let at = 0; at < list.length; at += 2) {
      const name = list[at] as string;
      const [, min, max] = /^(\d+)\.\.(\d+)?$/.exec(list[at + 1] ?? "") ?? [];
      if (!this.#isChild(name, "is.bounds")) continue;
      if (min === undefined) this.#misbound(name, list[at + 1]);
      else bounds.set(name, { min: +min, max: max === undefined ? Infinity : +max });
    }
    return bounds;
  }

  #misbound(name: string, bounds = "nothing"): void {
    const note = this.notes.get("is.bounds") as AttributeDecl;
    this.#report("IC1252", `the bounds of "${name}" are ${bounds}`, note, `write "${name} 1..1000"`);
  }

  #isChild(name: string, note: string): boolean {
    if (this.#children.has(name)) return true;
    const message = `"${name}" is not in the content model of "${this.element.name}"`;
    this.#report("IC1253", message, this.notes.get(note) as AttributeDecl, suggestion(name, this.#children));
    return false;
  }

  #report(
    code: "IC1251" | "IC1252" | "IC1253",
    message: string,
    { origin }: AttributeDecl,
    hint?: string,
  ): void {
    this.diagnostics.push(diagnostic(code, message, { at: origin }, hint));
  }
}

/** `CONTACT` is a relation to the object of that name, `PRIMARY:CONTACT` one by another name. */
function pairOf(word: string): [name: string, object: string] {
  const [name = word, object = name] = word.split(":");
  return [name, object];
}

const byAction = <T>(make: (action: Action) => T): Record<Action, T> =>
  Object.fromEntries(actions.map((action) => [action, make(action)])) as Record<Action, T>;
