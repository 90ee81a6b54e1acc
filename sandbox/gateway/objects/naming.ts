import type { ElementDecl, Grammar, ObjectDecl, Particle } from "../../../schema/model/grammar.js";
import { declaredName, elementsOf, namesIn } from "../../../schema/model/particles.js";
import type { CustomField, ObjectOverlay, Overlay, Relationship } from "../../../schema/overlay/model.js";
import type { Keeping } from "../xml/incoming.js";
import { Layouts, type LayoutField } from "./layouts.js";
import { nameFieldsIn } from "./name-fields.js";
import { servedObjects } from "./served-objects.js";
import { WrapperNames } from "./wrapper-names.js";
import { keyOf } from "../store/record.js";
import { fieldNamed, objectNamed, type Informed } from "../../../schema/model/facts.js";
import { readFunction } from "../../../schema/profiles/functions.js";

/** What the field may be called in which lines have the record number of their owner. */
export const ownerFieldsOf = (owner: string): readonly string[] => [
  "RECORDKEY",
  "DOCHDRNO",
  "BATCHNO",
  `${owner}KEY`,
];

const itemsOf = (particle: Particle): readonly Particle[] =>
  "items" in particle ? particle.items : [particle];

const none: ReadonlyMap<string, CustomField> = new Map();

/** The objects and their fields, from the grammars and the options of the sandbox. */
export class Naming {
  readonly #objects = new Map<string, ObjectDecl>();
  readonly #overlays = new Map<string, ObjectOverlay>();
  readonly #given: ReadonlyMap<string, string>;
  readonly #derived: ReadonlyMap<string, string>;
  readonly #served: ReadonlySet<string>;
  readonly #request: Grammar | undefined;
  readonly #layouts: Layouts;
  readonly #wrappers: WrapperNames;
  /** Object-specific functions mean the same in both versions. */
  readonly #informed: Informed;

  /**
   * @param nameFields by object, the field that names its records, where the grammar does not say so
   * @param overlay what companies add to the interface
   */
  constructor(
    grammars: readonly Grammar[],
    nameFields: Readonly<Record<string, string>> = {},
    overlay?: Overlay,
  ) {
    this.#request = grammars.find(({ objects, message }) => objects && message === "request");
    // Answers tell of more relations than requests do.
    const described = grammars.find(({ objects, message }) => objects && message === "response");
    for (const [name, object] of (described ?? this.#request)?.objects ?? [])
      this.#objects.set(keyOf(name), object);
    for (const [name, object] of overlay?.objects ?? []) this.#overlays.set(keyOf(name), object);
    this.#given = new Map(Object.entries(nameFields).map(([object, field]) => [keyOf(object), field]));
    const requests = grammars.filter(({ message }) => message === "request");
    this.#informed = requests[0] ?? { version: "2.1" };
    this.#layouts = new Layouts(described ?? this.#request);
    this.#wrappers = new WrapperNames(grammars, this.#informed, this.#layouts);
    this.#derived = nameFieldsIn(requests[0]);
    this.#served = new Set(requests.flatMap((grammar) => [...servedObjects(grammar)]));
  }

  /** The object under which records are kept, by the name that lists and records of 2.1 have for it. */
  objectNamed(name: string): string {
    return objectNamed(name, this.#informed);
  }

  /** The object whose records an object-specific function keeps: `APBILL` of `create_bill`. */
  objectOf(functionName: string): string {
    return readFunction(functionName, this.#informed).objects[0];
  }

  /** What a field, a wrapper of lines or a line of an object is called where it is kept. */
  fieldNamed(object: string, name: string): string {
    const { facts } = this.#informed;
    const line = facts?.fields.get(object)?.has(name) ? undefined : facts?.lines.get(object)?.get(name);
    return line ?? this.#wrappers.find(object, name) ?? fieldNamed(object, name, this.#informed);
  }

  /** How functions on objects of any kind are kept: as they are given. */
  readonly asGiven: Keeping = {
    rename: (name) => name,
    ofLine: () => this.asGiven,
    holdsLines: (name) => this.holdsLines(name),
  };

  /** Whether a wrapper of this name holds lines; undefined where nothing is known of it. */
  holdsLines(wrapper: string): boolean | undefined {
    return this.#layouts.holdsLines(wrapper);
  }

  /** The record number of a record to begin with: that of a ledger detail names its batch, entry and line. */
  recordNumber(object: string, place: number): string {
    return keyOf(object) === "GLDETAIL" ? `${1000 + place}-${50_000 + place}-1--accrual` : String(place);
  }

  /** How object-specific functions are kept. */
  keeping(object: string): Keeping {
    const keeping: Keeping = {
      ...this.asGiven,
      rename: (name) => this.fieldNamed(object, name),
      ofLine: (line) => ({ ...keeping, rename: (name) => this.#lineFieldNamed(object, line, name) }),
    };
    return keeping;
  }

  /**
   * Lines have the names of the record that they are in, unless they have a field of the plain name alone.
   */
  #lineFieldNamed(object: string, line: string, name: string): string {
    const [named, plain] = [this.fieldNamed(object, name), keyOf(name)];
    const known = new Set(this.layout(line).map((field) => field.name));
    return known.has(plain) && !known.has(named) ? plain : named;
  }

  /** The fields that records of an object have, as far as the schema tells. */
  layout(object: string): readonly LayoutField[] {
    return this.#layouts.fields(this.object(object)?.name ?? object);
  }

  /** Whether companies add anything to the interface, as far as overlays tell. */
  get isCustomised(): boolean {
    return this.#overlays.size > 0;
  }

  /** What overlays say of an object. */
  overlay(object: string): ObjectOverlay | undefined {
    return this.#overlays.get(keyOf(object));
  }

  /** The objects that the grammar describes. */
  get objects(): Iterable<ObjectDecl> {
    return this.#objects.values();
  }

  object(name: string): ObjectDecl | undefined {
    return this.#objects.get(keyOf(name));
  }

  /** Whether an object exists as far as grammars and overlays tell; there may be no grammar that tells. */
  knows(object: string): boolean {
    const key = keyOf(object);
    const isSaid = this.#objects.has(key) || this.#overlays.has(key) || this.#served.has(key);
    return isSaid || this.#objects.size === 0;
  }

  /** The objects that companies have made, by name. */
  get customObjects(): readonly string[] {
    return [...this.#overlays.values()].filter(({ custom }) => custom).map(({ name }) => name);
  }

  /** The fields that companies have added to an object, by name. */
  customFields(object: string): ReadonlyMap<string, CustomField> {
    return this.#overlays.get(keyOf(object))?.fields ?? none;
  }

  /** The ways from an object to others that companies have added. */
  customRelationships(object: string): Iterable<Relationship> {
    return this.#overlays.get(keyOf(object))?.relationships.values() ?? [];
  }

  /** The field that names an object's records, which is unique among them. */
  nameField(object: string): string | undefined {
    const key = keyOf(object);
    return (
      this.#given.get(key) ??
      this.#overlays.get(key)?.custom?.name ??
      this.object(key)?.nameField ??
      this.#derived.get(key)
    );
  }

  /** The field that records are read by, where it is not the record number: `JOBID` of `JOBQUEUERECORD`. */
  keyField(object: string): string | undefined {
    const key = this.object(object)?.key ?? this.#overlays.get(keyOf(object))?.custom?.key;
    return key === undefined || keyOf(key) === "RECORDNO" ? undefined : key;
  }

  /**
   * The fields that records of an object are known by, beside the record number; each is unique among them.
   */
  ownFields(object: string): readonly string[] {
    const own = [this.keyField(object), this.nameField(object)].filter((field) => field !== undefined);
    if (own.length > 0) return own;
    const known = new Set(this.layout(object).map(({ name }) => name));
    const documented = this.updateFields(object).filter((name) => /(ID|KEY)$/.test(name));
    return [`${keyOf(object)}ID`, ...(documented.length === 1 ? documented : [])].filter((name) =>
      known.has(name),
    );
  }

  /**
   * The fields that an update of an object has to bring by its documentation; any of a group in which one
   * will do.
   */
  updateFields(object: string): readonly string[] {
    const decl = this.#request?.elements.get(`update.${this.object(object)?.name ?? object}`);
    if (decl?.content.kind !== "children") return [];
    const names = itemsOf(decl.content.particle)
      .filter(({ occurs }) => occurs.min > 0)
      .flatMap((item) => namesIn(item));
    return [...new Set([...names, ...(decl.wants ?? []).flat()])];
  }

  /** The field in which a line, seen by itself, has the record number of what it is in. */
  ownerField(owner: string, line: string): string {
    const names = new Set(this.layout(line).map(({ name }) => name));
    return ownerFieldsOf(owner).find((name) => names.has(name)) ?? "RECORDKEY";
  }

  /** The object behind the first part of a dotted name. */
  related(object: string, part: string): string {
    const added = this.#overlays.get(keyOf(object))?.relationships.get(part);
    return added?.object ?? this.object(object)?.relations.get(part) ?? part;
  }

  /** The field that leads to the object behind the first part of a dotted name, where a company says so. */
  relatedBy(object: string, part: string): string | undefined {
    return this.#overlays.get(keyOf(object))?.relationships.get(part)?.by;
  }

  /** The fields that the grammar knows of an object, with their declarations. */
  fields(object: string): readonly (readonly [string, ElementDecl | undefined])[] {
    const { name = "" } = this.object(object) ?? {};
    const element = this.#request?.elements.get(name);
    if (!element) return [];
    return [...elementsOf(element.content)].map((child) => [
      child.name,
      this.#request?.elements.get(declaredName(child)),
    ]);
  }
}
