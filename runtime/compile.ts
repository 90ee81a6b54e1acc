import { isName } from "./characters.js";
import { isOnce, parseContent, simplify, type Content, type Occurs, type Particle } from "./content.js";
import { isArray } from "./issues.js";
import { compileModel, type Model } from "./matcher.js";
import { scalarByName } from "./scalars.js";
import type { ProfileData, Scalar, ShapeData, TypeRef } from "./shape.js";

/** What a slot holds: a scalar, or an element with content of its own. */
export type Type = Scalar | Body;

/** The wildcard's slot; no element can be called so. */
export const wildcardKey = "#ANY";

export const plainText: Scalar = { name: "TEXT", base: "string" };

/** A property of a value: what it is called, where it stands, what it holds. */
export class Slot {
  /** Whether the value is an array. */
  many: boolean;
  #type: Type | undefined;

  /**
   * @param kind `turns`: the turns of a repeated group; `text`: an element's own text; `open`: what no
   *   model describes; `mixed`: text and elements
   * @param key the property
   * @param name the child element or attribute
   * @param index the place among the slots of a body; the wildcard's children share one
   * @param turns what one turn holds; of mixed content: the element itself
   * @param flag a required attribute; for others: an empty element stands for `null`
   */
  constructor(
    readonly kind: "attribute" | "child" | "turns" | "text" | "open" | "mixed",
    readonly key: string,
    readonly name: string,
    readonly index: number,
    readonly flag: boolean,
    readonly ref?: TypeRef | undefined,
    readonly turns?: Body,
  ) {
    this.many = kind === "mixed";
  }

  /** Resolved on first use: shapes may refer to each other in circles. */
  get type(): Type {
    return (this.#type ??= resolve(this.ref));
  }

  /** Whether an empty element stands for `null` here. */
  get nullable(): boolean {
    const { type } = this;
    return this.flag && "base" in type && !["string", "timestamp", "date"].includes(type.base);
  }
}

/** A content model over slots: its names are properties, `items` for the turns of a group. */
export type Rule = LeafRule | GroupRule;

export interface LeafRule {
  readonly kind: "element";
  readonly name: string;
  readonly occurs: Occurs;
  /** How often each slot can be filled at most. */
  readonly counts: ReadonlyMap<Slot, number>;
  readonly slot: Slot;
}

export interface GroupRule {
  readonly kind: "seq" | "choice" | "all";
  readonly items: readonly Rule[];
  readonly occurs: Occurs;
  readonly counts: ReadonlyMap<Slot, number>;
}

/**
 * An element made ready for work, by the rules of `docs/values.md`, or one turn of a repeated group.
 */
export class Body {
  /** Slots by property, attributes included. */
  readonly keys = new Map<string, Slot>();
  readonly attributes: Slot[] = [];
  /** Where a child goes, by its name. */
  readonly names = new Map<string, Slot>();
  /** The slot whose value stands for the whole: there are no attributes, and nothing else to say. */
  bare?: Slot;
  /** The slot of content that is not children. */
  content?: Slot;
  /** The content models over slots and over names, where there are children. */
  rule?: Rule;
  particle?: Particle;
  model?: Model;
  slotModel?: Model;
  /** Takes the children that the model does not name. */
  wildcard?: Slot;
  /** Every child has one place, and places follow each other as slots do: no search is needed to write. */
  ordered = true;
  /** A name can stand inside a repeated group and outside, or in two groups. */
  ambiguous = false;
  /** The number of slots: each has its own index below it, attributes first, then in the order of the model. */
  size = 0;

  constructor(
    readonly element: string,
    /** The shape that it came from; a turn has that of its element. */
    readonly shape: ShapeData,
    /** Attributes that the profile settles: not part of the value. */
    readonly fixed: Readonly<Record<string, string>> = {},
  ) {}

  add(slot: Slot): Slot {
    this.keys.set(slot.key, slot);
    return slot;
  }
}

const compiled = /*@__PURE__*/ new WeakMap<ShapeData, Body>();

/** The compiled form of a shape; throws `SyntaxError` where its content or an attribute cannot be read. */
export function compile(shape: ShapeData): Body {
  let body = compiled.get(shape);
  if (!body) {
    body = compileElement(shape);
    compiled.set(shape, body);
  }
  return body;
}

/** The model over the names of children, made when the first document is read; `undefined`: there is none. */
export function modelOf(body: Body): Model | undefined {
  if (!body.model && body.particle) body.model = compileModel(body.particle);
  return body.model;
}

/** The model over the keys of slots. */
export function slotModelOf(body: Body): Model | undefined {
  if (!body.slotModel && body.rule) body.slotModel = compileModel(body.rule);
  return body.slotModel;
}

function resolve(ref: TypeRef | undefined): Type {
  if (typeof ref === "string") return scalarByName(ref) ?? plainText;
  if (typeof ref !== "function") return ref ?? plainText;
  const shape = ref();
  const body = compile(shape);
  return body.bare?.kind === "text" && !shape.nulls ? body.bare.type : body;
}

function compileElement(shape: ShapeData): Body {
  const { element, attributes = {}, fixed } = shape as ProfileData;
  const content = parseContent(shape.content);
  const body = new Body(element, shape, fixed);
  const model = content.kind === "children" ? simplify(content.particle) : undefined;
  const children = new Set(model ? namesIn(model) : content.kind === "mixed" ? namesOf(content) : []);
  if (content.kind === "text" || content.kind === "any") children.add("value");
  const names = Object.keys(attributes).filter((name) => !fixed || !Object.hasOwn(fixed, name));
  for (const name of names) {
    const key = children.has(name) ? `@${name}` : name;
    const slot = attributeSlot(key, name, body.size++, attributes[name] as string);
    body.attributes.push(body.add(slot));
  }
  const taken = new Set([...children, ...Object.keys(attributes)]);
  const bare = addContent(shape, body, content, model, taken);
  if (bare && Object.keys(attributes).length === 0) body.bare = bare;
  return body;
}

const namesOf = (content: Content & { kind: "mixed" }): string[] => content.elements.map(({ name }) => name);

/** Adds the slots of the content; gives back the one that says everything, if there is one. */
function addContent(
  shape: ShapeData,
  body: Body,
  content: Content,
  model: Particle | undefined,
  taken: Set<string>,
): Slot | undefined {
  const nulls = shape.nulls === true;
  const special = (kind: "text" | "open" | "mixed", key: string, ref?: TypeRef): Slot =>
    (body.content = body.add(new Slot(kind, key, key, body.size++, nulls, ref, body)));
  switch (content.kind) {
    case "text":
      return special("text", "value", shape.text);
    case "any":
      return special("open", "value");
    case "mixed":
      for (const name of namesOf(content)) body.names.set(name, childSlot(shape, name, 0));
      return special("mixed", groupKey(1, taken));
    case "children": {
      if (model && isDate(model) && body.attributes.length === 0) return special("text", "value", "DATE");
      fill(shape, body, model as Particle, taken);
      const [only] = body.rule?.counts.keys() ?? [];
      return only?.many && body.rule?.counts.size === 1 ? only : undefined;
    }
    default:
      return undefined;
  }
}

const isDate = (model: Particle): boolean =>
  model.kind === "seq" &&
  isOnce(model.occurs) &&
  model.items.map((item) => item.kind === "element" && isOnce(item.occurs) && item.name).join() ===
    "year,month,day";

function namesIn(particle: Particle): string[] {
  if (particle.kind === "element") return [particle.name];
  return particle.kind === "any" ? [] : particle.items.flatMap(namesIn);
}

/** The property of the nth repeated group: `items`, `items2`, unless something else is called so. */
function groupKey(number: number, taken: ReadonlySet<string>): string {
  let key = number === 1 ? "items" : `items${number}`;
  while (taken.has(key)) key += "_";
  return key;
}

const childSlot = (shape: ShapeData, name: string, index: number): Slot => {
  const { types = {}, nulls = false } = shape;
  return new Slot("child", name, name, index, nulls, Object.hasOwn(types, name) ? types[name] : undefined);
};

/** The slot of a child that only the wildcard allows: its value, or an array where it comes again. */
export function wildcardSlot({ shape, wildcard }: Body, name: string, value: unknown): Slot | undefined {
  if (wildcard?.kind !== "open" || !isName(name)) return undefined;
  const isTyped = shape.types !== undefined && Object.hasOwn(shape.types, name);
  const slot = isTyped ? childSlot(shape, name, wildcard.index) : openSlot(name, wildcard.index);
  slot.many = isArray(value);
  return slot;
}

/** The slot of a child that nothing describes. */
export const openSlot = (name: string, index: number): Slot => new Slot("open", name, name, index, false);

/** Reads DTD text: `CDATA #REQUIRED`, `(true | false) "false"`, `CDATA #FIXED "x"`. */
function attributeSlot(key: string, name: string, index: number, text: string): Slot {
  const [whole, , list, use, , fixed] =
    /^\s*(\w+|[^("']*\(([^)]*)\))\s+(#\w+)?\s*(?:(["'])([^]*)\4)?\s*$/.exec(text) ?? [];
  if (whole === undefined) throw new SyntaxError(`not an attribute declaration: ${name} ${text}`);
  const values =
    use === "#FIXED"
      ? [(fixed as string).replaceAll("&#34;", '"')]
      : list?.split("|").map((value) => value.trim());
  const isBoolean =
    use !== "#FIXED" && values?.length === 2 && values.includes("true") && values.includes("false");
  const type: Scalar = isBoolean
    ? { name: "BOOLEAN", base: "boolean" }
    : values
      ? { name: "", base: "enum", values }
      : plainText;
  return new Slot("attribute", key, name, index, use === "#REQUIRED", type);
}

/** Adds the slots and rules of a model of children. */
function fill(shape: ShapeData, body: Body, particle: Particle, taken: ReadonlySet<string>): void {
  body.particle = particle;
  body.rule = ruleOf(shape, body, particle, { taken, groups: 0 });
  for (const [slot, count] of body.rule.counts) slot.many ||= count > 1;
}

interface Numbering {
  readonly taken: ReadonlySet<string>;
  groups: number;
}

function ruleOf(shape: ShapeData, body: Body, particle: Particle, numbering: Numbering): Rule {
  if (particle.kind === "element") return leaf(place(shape, body, particle.name), particle.occurs);
  if (particle.kind === "any") {
    body.wildcard ??= new Slot("open", wildcardKey, wildcardKey, body.size++, false);
    return leaf(body.wildcard, particle.occurs);
  }
  const { kind, occurs } = particle;
  if (occurs.max > 1) {
    const names = new Set(namesIn(particle));
    if (names.size !== 1 || hasWildcard(particle)) return turnsRule(shape, body, particle, numbering);
    // One name in numbers that leave gaps, such as pairs: only the model itself can count them.
    body.ordered = false;
  }
  const items = particle.items.map((item) => ruleOf(shape, body, item, numbering));
  const counts = new Map<Slot, number>();
  let last = -1;
  for (const item of items) {
    for (const [slot, count] of item.counts) {
      const before = counts.get(slot);
      if (kind === "choice") counts.set(slot, Math.max(before ?? 0, count));
      else {
        if (before !== undefined || (kind === "seq" && slot.index <= last)) body.ordered = false;
        counts.set(slot, (before ?? 0) + count * occurs.max);
      }
    }
    for (const slot of item.counts.keys()) last = Math.max(last, slot.index);
  }
  return { kind, items, occurs, counts };
}

const hasWildcard = (particle: Particle): boolean =>
  particle.kind === "any" || (particle.kind !== "element" && particle.items.some(hasWildcard));

const leaf = (slot: Slot, occurs: Occurs): Rule => ({
  kind: "element",
  name: slot.key,
  occurs,
  counts: new Map([[slot, occurs.max]]),
  slot,
});

/** The slot of a child that stands outside of repeated groups. */
function place(shape: ShapeData, body: Body, name: string): Slot {
  const known = body.keys.get(name);
  if (known) return known;
  const slot = body.add(childSlot(shape, name, body.size++));
  route(body, name, slot);
  return slot;
}

function route(body: Body, name: string, slot: Slot): void {
  if (body.names.has(name)) body.ambiguous = true;
  else body.names.set(name, slot);
}

function turnsRule(
  shape: ShapeData,
  body: Body,
  particle: Particle & { readonly items: readonly Particle[] },
  numbering: Numbering,
): Rule {
  const turn = new Body("", shape);
  fill(shape, turn, { ...particle, occurs: { min: 1, max: 1 } }, new Set(namesIn(particle)));
  const key = groupKey(++numbering.groups, numbering.taken);
  const slot = body.add(new Slot("turns", key, key, body.size++, false, undefined, turn));
  for (const name of turn.names.keys()) route(body, name, slot);
  if (turn.wildcard) body.wildcard ??= slot;
  const { min, max } = particle.occurs;
  return leaf(slot, { min: isNullable(turn.particle as Particle) ? 0 : min, max });
}

export function isNullable(particle: Particle): boolean {
  if (particle.occurs.min === 0) return true;
  if (!("items" in particle)) return false;
  return particle.kind === "choice" ? particle.items.some(isNullable) : particle.items.every(isNullable);
}
