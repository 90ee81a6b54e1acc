import { isName } from "./characters.js";
import {
  isOnce,
  parseContent,
  simplify,
  type ElementParticle,
  type GroupParticle,
  type Occurs,
  type Particle,
} from "./content.js";
import { isArray } from "./issues.js";
import { compileModel, type State } from "./matcher.js";
import { scalarByName } from "./scalars.js";
import type { ProfileData, Scalar, ShapeData, TypeRef } from "./shape.js";

export const plainText: Scalar = { name: "TEXT", base: "string" };

/** What the wildcard is called among names; no element can be. */
export const anyName = "#ANY";

/** A property of a value: what it is called and what it holds. */
export interface Slot {
  /**
   * `turns`: the turns of a repeated group; `text`: an element's own text; `open`: what no model describes;
   * `mixed`: text and elements.
   */
  readonly kind: "attribute" | "child" | "turns" | "text" | "open" | "mixed";
  /** The property: the name of the child or attribute, but for clashes and groups. */
  readonly key: string;
  /** The place among the slots of its body. */
  readonly index: number;
  /** A required attribute; for others: an empty element stands for `null`. */
  readonly flag: boolean;
  readonly ref: TypeRef | undefined;
  /** What one turn holds; of mixed content: the element itself. */
  readonly body: Body | undefined;
  readonly name: string;
  /** The shape that it belongs to. */
  readonly owner: ShapeData;
  /** Whether the value is an array. */
  many: boolean;
  /** What it holds: a scalar or an element, known once `resolve` was called. */
  scalar: Scalar | undefined;
  element: Body | undefined;
  /** The tags around a child. */
  readonly open: string;
  readonly close: string;
  /** What of the tags stands after the child's own: it may be a pair. */
  readonly after: string;
}

function makeSlot(
  owner: ShapeData,
  kind: Slot["kind"],
  key: string,
  index: number,
  flag: boolean,
  ref?: TypeRef,
  body?: Body,
  name = key,
  [item, label, tag = name]: readonly string[] = [],
): Slot {
  const after = item ? `</${item}>` : "";
  return {
    kind,
    key,
    index,
    flag,
    ref,
    body,
    name,
    owner,
    many: kind === "mixed" || kind === "turns",
    scalar: undefined,
    element: undefined,
    open: `${item ? `<${item}><${label}>${name}</${label}>` : ""}<${tag}>`,
    close: `</${tag}>${after}`,
    after,
  };
}

/** Finds out what a slot holds, on first use: shapes may refer to each other in circles. */
export function resolve(slot: Slot): Slot {
  const { element, ref, scalar } = slot;
  if (scalar || element) return slot;
  if (typeof ref === "function") {
    const body = compile(ref());
    if (body.bare?.kind === "text" && !body.shape.nulls) slot.scalar = resolve(body.bare).scalar;
    else slot.element = body;
  } else slot.scalar = (typeof ref === "string" ? scalarByName(ref) : ref) ?? plainText;
  return slot;
}

/** Whether an empty element stands for `null` here. */
export function isNullable(slot: Slot): boolean {
  const { base = "string", format, separator } = resolve(slot).scalar ?? {};
  return slot.flag && separator === undefined && (!!format || !/^(string|timestamp|date)$/.test(base));
}

/** A model of children by property: `items` stands for the turns of a group. */
export type Rule = LeafRule | GroupRule;

export interface LeafRule extends ElementParticle {
  readonly slot: Slot;
}

export interface GroupRule extends GroupParticle {
  readonly items: readonly Rule[];
  /** Those that can be violated by what is there, or by its absence. */
  readonly checked: readonly Rule[];
}

/**
 * An element made ready for work, by the rules of `docs/values.md`, or one turn of a repeated group.
 */
export class Body {
  /** By property. */
  readonly keys = new Map<string, Slot>();
  readonly attributes: Slot[] = [];
  /** The names of attributes that the profile settles, and the slots of children that it does. */
  marks: readonly string[] = [];
  readonly settled: Slot[] = [];
  /** The slots of children in the order of the model. */
  readonly children: Slot[] = [];
  /** Where a child can go, by its name: beside groups, or into the turns of one. */
  readonly names = new Map<string, Slot[]>();
  /** The slot of content that is not children. */
  content: Slot | undefined;
  /** The slot whose value stands for the whole: there are no attributes, and nothing else to say. */
  bare: Slot | undefined;
  /** Takes what the model does not name. */
  wildcard: Slot | undefined;
  rule: Rule | undefined;
  #start: State | undefined;
  /** Every slot has one place in the model only, and counts have no gaps. */
  isOrdered = true;
  /** The number of slots. */
  size = 0;

  constructor(readonly shape: ShapeData) {}

  /**
   * Children may come in any order, and only their numbers matter. The state of the model then says nothing:
   * it would be another one for each set of a hundred fields.
   */
  isFree = false;

  /** The state of the model before any child. */
  get start(): State | undefined {
    const { children, isFree, rule } = this;
    const once = { min: 1, max: 1 };
    if (rule)
      this.#start ??= compileModel(
        isFree
          ? {
              kind: "choice",
              items: children.map((slot) => leaf(slot, once)),
              occurs: { min: 0, max: Infinity },
            }
          : rule,
      ).start;
    return this.#start;
  }
}

const compiled = /*@__PURE__*/ new WeakMap<ShapeData, Body>();

/** The compiled form of a shape; throws `SyntaxError` where its content or an attribute cannot be read. */
export function compile(shape: ShapeData): Body {
  let body = compiled.get(shape);
  if (!body) compiled.set(shape, (body = compileElement(shape)));
  return body;
}

function compileElement(shape: ShapeData): Body {
  const { attributes = {}, fixed = {}, nulls = false, text } = shape as ProfileData;
  const content = parseContent(shape.content);
  const model = content.kind === "children" ? simplify(content.particle) : undefined;
  const children = new Set(
    model ? namesIn(model) : content.kind === "mixed" ? content.elements.map(({ name }) => name) : ["value"],
  );
  const taken = new Set([...children, ...Object.keys(attributes)]);
  const body = new Body(shape);
  body.marks = Object.keys(fixed).filter((name) => Object.hasOwn(attributes, name) || !children.has(name));
  for (const [name, declaration] of Object.entries(attributes))
    if (!Object.hasOwn(fixed, name)) {
      const [type, isRequired] = attributeType(name, declaration);
      const key = children.has(name) ? `@${name}` : name;
      const slot = makeSlot(shape, "attribute", key, body.size++, isRequired, type, undefined, name);
      body.attributes.push(slot);
      body.keys.set(key, slot);
    }
  const special = (kind: "text" | "open" | "mixed", key: string, ref?: TypeRef): void => {
    body.content = body.bare = makeSlot(shape, kind, key, body.size++, nulls, ref, body);
    body.keys.set(key, body.content);
  };
  if (model && !(isDate(model) && body.attributes.length === 0)) {
    fill(body, model, taken);
    body.isFree = /all|some/.test(model.kind) && isFree(body);
    for (const [other, name] of Object.entries(shape.alias ?? {}))
      body.names.set(other, body.names.get(name) ?? []);
    const [slot, another] = body.children;
    if (slot?.many && !another) body.bare = slot;
  } else if (content.kind === "mixed") {
    for (const name of children) body.names.set(name, [childSlot(body, name, 0)]);
    special("mixed", groupKey(1, taken));
  } else if (content.kind === "any") special("open", "value");
  else if (content.kind !== "empty") special("text", "value", model ? "DATE" : text);
  if (taken.size > children.size) body.bare = undefined;
  return body;
}

const isDate = (model: Particle): boolean =>
  model.kind === "seq" &&
  model.items.map((item) => "name" in item && isOnce(item.occurs) && item.name).join() === "year,month,day" &&
  isOnce(model.occurs);

/** The names in a model, as often as they stand in it. */
export function namesIn(particle: Particle): string[] {
  return "items" in particle
    ? particle.items.flatMap(namesIn)
    : [particle.kind === "any" ? anyName : particle.name];
}

/** The property of the nth repeated group: `items`, `items2`, unless something else is called so. */
function groupKey(number: number, taken: ReadonlySet<string>): string {
  let key = `items${number > 1 ? number : ""}`;
  while (taken.has(key)) key += "_";
  return key;
}

/** Whether children that a model allows may come in any order, and each has one place to go to. */
function isFree({ isOrdered, names, rule }: Body): boolean {
  const isFreeRule = (part: Rule): boolean =>
    part.kind === "element" || (part.kind !== "seq" && part.items.every(isFreeRule));
  return isOrdered && isFreeRule(rule as Rule) && [...names.values()].every(({ length }) => length === 1);
}

function childSlot({ shape }: Body, name: string, index: number, other?: TypeRef): Slot {
  const { types = {}, nulls = false, pairs } = shape;
  const type = Object.hasOwn(types, name) ? types[name] : other;
  return makeSlot(shape, "child", name, index, nulls, type, undefined, name, pairs);
}

const openShape: ShapeData = { element: "", content: "ANY" };

/** The slot of a child that nothing describes. */
export function openSlot(name: string, isMany = false): Slot {
  const slot = makeSlot(openShape, "child", name, 0, false, () => openShape);
  slot.many = isMany;
  return slot;
}

/** Whether a child that the model does not name falls under its wildcard. */
export function isStranger({ names, shape: { open }, wildcard }: Body, name: string): boolean {
  return !!wildcard && !names.has(name) && (open?.some((prefix) => name.startsWith(prefix)) ?? true);
}

/** The slot of a child that only the wildcard allows: its value, or an array where it comes again. */
export function wildcardSlot(body: Body, name: string, value?: unknown): Slot | undefined {
  if (!isStranger(body, name) || !isName(name)) return undefined;
  const slot = childSlot(body, name, (body.wildcard as Slot).index, () => openShape);
  slot.many = isArray(value);
  return slot;
}

/** Reads DTD text: `CDATA #REQUIRED`, `(true | false) "false"`, `CDATA #FIXED "x"`. */
function attributeType(name: string, text: string): [type: Scalar, isRequired: boolean] {
  const [whole, list, use, , fixed] =
    /^\s*(?:\w+|[^("']*\(([^)]*)\))\s+(#\w+)?\s*(?:(["'])(.*)\3)?\s*$/s.exec(text) ?? [];
  if (whole === undefined) throw new SyntaxError(`not an attribute declaration: ${name} ${text}`);
  const isFixed = use === "#FIXED" && fixed !== undefined;
  const values = isFixed ? [fixed.replaceAll("&#34;", '"')] : list?.split("|").map((value) => value.trim());
  const isBoolean = !isFixed && values?.length === 2 && values.includes("true") && values.includes("false");
  return [
    isBoolean ? { name, base: "boolean" } : values ? { name, base: "enum", values } : plainText,
    use === "#REQUIRED",
  ];
}

/** Adds the slots and the rule of a model of children. */
function fill(body: Body, model: Particle, taken: ReadonlySet<string>): void {
  const { fixed = {} } = body.shape as ProfileData;
  let groups = 0;
  const route = (name: string, slot: Slot): void => {
    body.names.set(name, [...(body.names.get(name) ?? []), slot]);
  };

  const childOf = (name: string): Slot => {
    const known = body.names.get(name)?.find(({ kind }) => kind === "child");
    if (known) {
      body.isOrdered = false;
      return known;
    }
    const slot = childSlot(body, name, body.size++);
    body.children.push(slot);
    route(name, slot);
    if (name === anyName) body.wildcard = slot;
    else if (Object.hasOwn(fixed, name) && !body.marks.includes(name)) body.settled.push(slot);
    else body.keys.set(name, slot);
    return slot;
  };

  const turnsOf = (group: GroupParticle, names: ReadonlySet<string>): LeafRule => {
    const turn = new Body(body.shape);
    fill(turn, { ...group, occurs: { min: 1, max: 1 } }, names);
    const key = groupKey(++groups, taken);
    const slot = makeSlot(body.shape, "turns", key, body.size++, false, undefined, turn);
    body.children.push(slot);
    body.keys.set(key, slot);
    for (const name of turn.names.keys()) route(name, slot);
    return leaf(slot, turn.start?.accepts ? { ...group.occurs, min: 0 } : group.occurs);
  };

  const ruleOf = (particle: Particle): Rule => {
    if (!("items" in particle))
      return leaf(childOf(particle.kind === "any" ? anyName : particle.name), particle.occurs);
    const { kind, occurs } = particle;
    const names = new Set(namesIn(particle));
    if (occurs.max > 1) {
      if (names.size !== 1 || names.has(anyName)) return turnsOf(particle, names);
      body.isOrdered = false;
    }
    const items = particle.items.map(ruleOf);
    return { kind, items, occurs, checked: items.filter((item) => kind === "choice" || canFail(item)) };
  };

  body.rule = ruleOf(model);
  for (const [slot, most] of mostOf(body.rule)) slot.many ||= most > 1;
}

const leaf = (slot: Slot, { min, max }: Occurs): LeafRule => ({
  kind: "element",
  name: slot.key,
  occurs: { min, max },
  slot,
});

/** All but children of which any number is allowed: one at most where the value is no array. */
const canFail = ({ kind, occurs }: Rule): boolean =>
  kind !== "element" || occurs.min > 0 || (occurs.max > 1 && occurs.max < Infinity);

/** How often each slot can be filled at most. */
function mostOf(rule: Rule): Map<Slot, number> {
  if (rule.kind === "element") return new Map([[rule.slot, rule.occurs.max]]);
  const counts = new Map<Slot, number>();
  for (const item of rule.items)
    for (const [slot, count] of mostOf(item)) {
      const before = counts.get(slot) ?? 0;
      const most = count * rule.occurs.max;
      counts.set(slot, rule.kind === "choice" ? Math.max(before, most) : before + most);
    }
  return counts;
}
