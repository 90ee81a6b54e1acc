import type { ElementDecl, Grammar, ObjectDecl } from "../../../schema/model/grammar.js";
import { declaredName, elementsOf } from "../../../schema/model/particles.js";
import type { CustomField, ObjectOverlay, Overlay, Relationship } from "../../../schema/overlay/model.js";
import { nameFieldsIn } from "./name-fields.js";
import { servedObjects } from "./served-objects.js";
import { keyOf } from "../store/record.js";
import { fieldNamed, objectNamed, type Informed } from "../../../schema/model/facts.js";
import { readFunction } from "../../../schema/profiles/functions.js";

const none: ReadonlyMap<string, CustomField> = new Map();

/** What the grammars, and whoever starts a sandbox, say of objects and their fields. */
export class Naming {
  readonly #objects = new Map<string, ObjectDecl>();
  readonly #overlays = new Map<string, ObjectOverlay>();
  readonly #given: ReadonlyMap<string, string>;
  readonly #derived: ReadonlyMap<string, string>;
  readonly #served: ReadonlySet<string>;
  readonly #request: Grammar | undefined;
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
    for (const [name, object] of this.#request?.objects ?? []) this.#objects.set(keyOf(name), object);
    for (const [name, object] of overlay?.objects ?? []) this.#overlays.set(keyOf(name), object);
    this.#given = new Map(Object.entries(nameFields).map(([object, field]) => [keyOf(object), field]));
    const requests = grammars.filter(({ message }) => message === "request");
    this.#informed = requests[0] ?? { version: "2.1" };
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

  /** What a field of an object is called where it is kept. */
  fieldNamed(object: string, name: string): string {
    return fieldNamed(object, name, this.#informed);
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

  /** The object behind the first part of a dotted name. */
  related(object: string, part: string): string {
    const added = this.#overlays.get(keyOf(object))?.relationships.get(part);
    return added?.object ?? this.object(object)?.relations.get(part) ?? part;
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
