import { diagnostic, type Diagnostic } from "../../text/diagnostic.js";
import type { Origin } from "../../text/source.js";
import { fits, maxLengths, patterns, specOf, type FieldType, type RelationshipKind } from "../format.js";
import { shortened } from "../placed.js";
import { append } from "../../text/collections.js";

/** A field as it will be in an overlay, with its keys in order. */
export interface FieldEntry {
  type: FieldType;
  label?: string;
  description?: string;
  /** Flags that are false are not written where an overlay does not have them. */
  required: boolean;
  hidden?: boolean;
  readOnly?: boolean;
  standard?: boolean;
  object?: string;
  length?: number;
  digits?: number;
  fraction?: number;
  values?: readonly string[];
  default?: string | boolean | readonly string[];
  sequence?: string;
  documentTypes?: readonly string[];
}

export interface ImportedField {
  readonly entry: FieldEntry;
  /** The types that the source cannot tell apart from this one: a person's choice among them is kept. */
  readonly alike: readonly FieldType[];
  /** Whether the source describes one document type at a time: the others are kept. */
  readonly someDocumentTypes?: boolean;
  readonly origin: Origin;
}

/** Values of a standard field that the schema does not list. */
export interface ImportedValues {
  readonly values: readonly string[];
  readonly origin: Origin;
}

export interface RelationshipEntry {
  object: string;
  kind?: RelationshipKind;
  by?: string;
  label?: string;
}

export interface ImportedRelationship {
  readonly entry: RelationshipEntry;
  readonly origin: Origin;
}

export interface CustomObjectEntry {
  label?: string;
  description?: string;
  key: string;
  name?: string;
}

/** The description of one object in the sources. */
export interface ImportedObject {
  readonly name: string;
  custom?: CustomObjectEntry;
  readonly fields: Map<string, ImportedField>;
  readonly relationships: Map<string, ImportedRelationship>;
  /** By the fields that they belong to. */
  readonly addedValues: Map<string, ImportedValues>;
}

/** Whether an object has no entries. */
export const isEmptyObject = ({ custom, fields, relationships, addedValues }: ImportedObject): boolean =>
  !custom && fields.size + relationships.size + addedValues.size === 0;

/** Collects the descriptions in sources, and the parts that an overlay cannot express. */
export class Imports {
  readonly objects = new Map<string, ImportedObject>();
  readonly #faults: Diagnostic[] = [];
  readonly #losses = new Map<string, { readonly at: Origin; readonly hint?: string; count: number }>();

  /** All findings; losses of one kind once, at the first. */
  get diagnostics(): Diagnostic[] {
    const losses = [...this.#losses].map(([message, { at, hint, count }]) =>
      diagnostic("IC2024", `left out: ${message}${count > 1 ? ` (${count} times)` : ""}`, { at }, hint),
    );
    return [...this.#faults, ...losses];
  }

  report(found: readonly Diagnostic[]): void {
    append(this.#faults, found);
  }

  fault(code: "IC2021" | "IC2022" | "IC2023", message: string, at: Origin, hint?: string): void {
    const words = code === "IC2022" ? `left out: ${message}` : message;
    this.#faults.push(diagnostic(code, words, { at }, hint));
  }

  /** @param message what is left out, and why where that is not plain */
  loss(message: string, at: Origin, hint?: string): void {
    const known = this.#losses.get(message);
    if (known) known.count++;
    else this.#losses.set(message, { at, ...(hint !== undefined && { hint }), count: 1 });
  }

  object(name: string): ImportedObject {
    const known = this.objects.get(name) ?? {
      name,
      fields: new Map(),
      relationships: new Map(),
      addedValues: new Map(),
    };
    this.objects.set(name, known);
    return known;
  }

  /** Adds a field; the same one again adds its document types, another one of the same name is a fault. */
  addField(object: ImportedObject, id: string, field: ImportedField): void {
    const known = object.fields.get(id);
    if (!known) {
      object.fields.set(id, field);
      return;
    }
    const { documentTypes: below, ...rest } = known.entry;
    const { documentTypes: above, ...others } = field.entry;
    if (facts(rest) !== facts(others)) {
      const { file, start } = known.origin.span;
      const { line, column } = file.locate(start);
      const message = `${object.name}.${id} is described in another way at ${file.path}:${line}:${column}`;
      return this.fault("IC2023", message, field.origin);
    }
    const documentTypes = below && above ? [...new Set([...below, ...above])] : undefined;
    object.fields.set(id, { ...known, entry: { ...rest, ...(documentTypes && { documentTypes }) } });
  }

  /** A name that can occur on the wire; undefined, and reported, where it cannot. */
  id(name: string | undefined, what: string, at: Origin, kind: "id" | "path" = "id"): string | undefined {
    if (name !== undefined && fits(kind, name)) return name;
    this.fault(
      "IC2022",
      name === undefined ? `${what} is missing` : `${what} cannot be ${JSON.stringify(shortened(name))}`,
      at,
      name === undefined ? undefined : `a name is ${patterns[kind][1]}`,
    );
    return undefined;
  }

  /** A label or description in a form that an overlay allows. */
  text(given: string | undefined, kind: "label" | "description", at: Origin): string | undefined {
    if (given === undefined) return undefined;
    const cut = given.length > maxLengths[kind] ? [...given].slice(0, maxLengths[kind]).join("") : given;
    const lines = kind === "label" ? cut.replace(/\s/g, " ") : cut.replace(/\r\n?/g, "\n");
    const shown = [...lines].filter((character) => fits(kind, character)).join("");
    const clean = (kind === "label" ? shown.replace(/ +/g, " ") : shown).trim();
    if (cut !== given) this.loss(`the end of a ${kind} of more than ${maxLengths[kind]} characters`, at);
    if (shown.length < lines.length) this.loss(`control characters in a ${kind}`, at);
    return clean === "" ? undefined : clean;
  }

  /**
   * The values to choose from; undefined, and reported, where one of them cannot be sent or there is none.
   */
  values(given: readonly string[], id: string, type: FieldType, at: Origin): readonly string[] | undefined {
    const values = [...new Set(given)].filter((value) => value !== "");
    const { separator } = specOf(type).scalar;
    const bad = values.find((value) => !fits("value", value) || value.length > maxLengths.value);
    const torn = separator === undefined ? undefined : values.find((value) => value.includes(separator));
    if (bad === undefined && torn === undefined && values.length > 0) return values;
    if (bad !== undefined) this.fault("IC2022", `${id} has a value that cannot be sent`, at);
    else if (torn === undefined) this.fault("IC2022", `${id} has no values`, at);
    else
      this.fault(
        "IC2022",
        `${id} has a value with ${separator} in it, which separates values: ${shortened(torn)}`,
        at,
      );
    return undefined;
  }
}

const facts = (entry: object): string =>
  JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
