import { isName } from "../xml/characters.js";
import {
  parseContent,
  type ElementParticle,
  type GroupParticle,
  type Occurs,
  type Particle,
} from "../model/content.js";
import { statedTypes, type FieldType } from "../query/filter.js";
import { isArray } from "../model/issues.js";
import { compileModel, type State } from "../model/matcher.js";
import { anyName, countsOf, namesIn, simplify } from "../model/particles.js";
import { attributeKey, contentNames, represent, turnsKey, turnsOf } from "../model/representation.js";
import { hasNull, scalarByName } from "../model/scalars.js";
import type { ProfileData, Scalar, ShapeData, TypeRef } from "../model/shape.js";

export const plainText: Scalar = { name: "TEXT", base: "string" };

/** A property of a value: its name and what it contains. */
export interface Slot {
  /**
   * `turns`: the turns of a repeated group; `text`: an element's own text; `open`: what no model describes;
   * `mixed`: text and elements.
   */
  readonly kind: "attribute" | "child" | "turns" | "text" | "open" | "mixed";
  /** The key of the property: the name of the child or attribute, except for name clashes and groups. */
  readonly key: string;
  /** The place among the slots of its body. */
  readonly index: number;
  /** The child or attribute. */
  readonly name: string;
  /** Whether it must be there. */
  isRequired: boolean;
  /** Where an empty element means `null`, if the type allows it; see `isNullable`. */
  readonly nulls: "request" | "answer" | undefined;
  readonly ref: TypeRef | undefined;
  /** What one turn holds; of mixed content: the element itself. */
  readonly body: Body | undefined;
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
  /** The closing tags after the child's own, if it is a pair. */
  readonly after: string;
}

/** The input for a slot. What is absent is `undefined` or false. */
interface SlotFacts extends Pick<Slot, "kind" | "key" | "index" | "owner"> {
  readonly name?: string;
  readonly isRequired?: boolean;
  readonly nulls?: Slot["nulls"];
  readonly ref?: TypeRef | undefined;
  readonly body?: Body;
  readonly pairs?: ShapeData["pairs"] | undefined;
}

function makeSlot(facts: SlotFacts): Slot {
  const { kind, key, index, owner, name = key, isRequired = false, nulls, ref, body, pairs } = facts;
  const [item, label, tag = name] = pairs ?? [];
  const after = item ? `</${item}>` : "";
  return {
    kind,
    key,
    index,
    name,
    isRequired,
    nulls,
    ref,
    body,
    owner,
    many: kind === "mixed" || kind === "turns",
    scalar: undefined,
    element: undefined,
    open: `${item ? `<${item}><${label}>${name}</${label}>` : ""}<${tag}>`,
    close: `</${tag}>${after}`,
    after,
  };
}

/** Resolves the content of a slot on first use, because shapes may refer to each other in cycles. */
export function resolve(slot: Slot): Slot {
  const { element, ref, scalar } = slot;
  if (scalar || element) return slot;
  if (typeof ref === "function") {
    const body = compile(ref());
    if (body.bare?.kind === "text") slot.scalar = resolve(body.bare).scalar;
    else slot.element = body;
  } else slot.scalar = (typeof ref === "string" ? scalarByName(ref) : ref) ?? plainText;
  return slot;
}

/** Whether an empty element stands for `null` here. */
export const isNullable = (slot: Slot): boolean =>
  slot.nulls !== undefined && hasNull(resolve(slot).scalar ?? plainText, slot.nulls === "answer");

const nullsIn = ({ answer }: ShapeData): Slot["nulls"] => (answer ? "answer" : "request");

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
 * A compiled element, by the rules of `docs/values.md`, or one turn of a repeated group.
 */
export class Body {
  /** By property. */
  readonly keys = new Map<string, Slot>();
  readonly attributes: Slot[] = [];
  /** What the profile gives a fixed value: the names of attributes, and the slots of children. */
  fixedAttributes: readonly string[] = [];
  readonly fixedChildren: Slot[] = [];
  /** The slots of children in the order of the model. */
  readonly children: Slot[] = [];
  /** The slots that a child can go into, by its name: outside groups, or in the turns of one. */
  readonly names = new Map<string, Slot[]>();
  #inLowerCase: Map<string, string | undefined> | undefined;
  /** The slot of content that is not children. */
  content: Slot | undefined;
  /** The slot whose value is the value of the whole element: there are no attributes and no other slots. */
  bare: Slot | undefined;
  /** Receives what the model does not name. */
  wildcard: Slot | undefined;
  rule: Rule | undefined;
  #start: State | undefined;
  /** Every slot has one place in the model only, and counts have no gaps. */
  isOrdered = true;
  /** The number of slots. */
  size = 0;

  constructor(readonly shape: ShapeData) {}

  /**
   * Children may come in any order, and only their numbers matter. Then the model's state is not used, because it
   * would be different for each set of fields.
   */
  isFree = false;

  /**
   * The only child name that differs from the given one in letter case alone. `undefined` if there is none,
   * or several.
   */
  inOtherCase(name: string): string | undefined {
    if (!this.#inLowerCase) {
      this.#inLowerCase = new Map();
      for (const own of this.names.keys()) {
        const lower = own.toLowerCase();
        this.#inLowerCase.set(lower, this.#inLowerCase.has(lower) ? undefined : own);
      }
    }
    return this.#inLowerCase.get(name.toLowerCase());
  }

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
  const { attributes = {}, fixed = {}, text } = shape as ProfileData;
  const parsed = parseContent(shape.content);
  const content = parsed.kind === "children" ? { ...parsed, particle: simplify(parsed.particle) } : parsed;
  const attributeNames = Object.keys(attributes);
  const value = represent(content, attributeNames);
  const names = contentNames(content);
  const body = new Body(shape);
  body.fixedAttributes = Object.keys(fixed).filter(
    (name) => Object.hasOwn(attributes, name) || !names.has(name),
  );
  for (const [name, declaration] of Object.entries(attributes))
    if (!Object.hasOwn(fixed, name)) addAttribute(body, name, attributeKey(name, names), declaration);
  if (value.kind === "object" || value.kind === "list" || value.kind === "turns") {
    if (content.kind !== "children") return body;
    fill(body, content.particle, new Set([...names, ...attributeNames]));
    body.isFree = /all|some/.test(content.particle.kind) && isFree(body);
    if (value.kind !== "object") body.bare = body.children[0];
  } else if (value.kind !== "empty") {
    if (content.kind === "mixed") for (const name of names) body.names.set(name, [childSlot(body, name, 0)]);
    const isPlain = value.kind !== "attributed";
    const kind = isPlain ? value.kind : value.content;
    body.content = makeSlot({
      owner: shape,
      kind: kind === "any" ? "open" : kind === "date" ? "text" : kind,
      key: isPlain ? (kind === "mixed" ? turnsKey(1, names) : "value") : value.property,
      index: body.size++,
      nulls: nullsIn(shape),
      ref: kind === "date" ? "DATE" : text,
      body,
    });
    body.keys.set(body.content.key, body.content);
    if (isPlain) body.bare = body.content;
  }
  return body;
}

function addAttribute(body: Body, name: string, key: string, declaration: string): void {
  const slot = makeSlot({
    owner: body.shape,
    kind: "attribute",
    key,
    index: body.size++,
    name,
    ...attributeType(name, declaration),
  });
  body.attributes.push(slot);
  body.keys.set(key, slot);
}

/** Whether children that a model allows may come in any order, and each has one place to go to. */
function isFree({ isOrdered, names, rule }: Body): boolean {
  const isFreeRule = (part: Rule): boolean =>
    part.kind === "element" || (part.kind !== "seq" && part.items.every(isFreeRule));
  return isOrdered && isFreeRule(rule as Rule) && [...names.values()].every(({ length }) => length === 1);
}

function childSlot({ shape }: Body, name: string, index: number, other?: TypeRef): Slot {
  const { types = {}, pairs } = shape;
  const ref = Object.hasOwn(types, name) ? types[name] : other;
  return makeSlot({ owner: shape, kind: "child", key: name, index, nulls: nullsIn(shape), ref, pairs });
}

const openShape: ShapeData = { element: "", content: "ANY" };

/** The slot of a child that nothing describes. */
export function openSlot(name: string, isMany = false): Slot {
  const slot = makeSlot({ owner: openShape, kind: "child", key: name, index: 0, ref: () => openShape });
  slot.many = isMany;
  return slot;
}

/** The slot of a field that `extra` adds, of the type that is stated, or whatever it holds. */
export function extraSlot({ shape, size }: Body, name: string, type?: FieldType, isMany = false): Slot {
  const { pairs } = shape;
  const ref = type ? statedTypes[type] : pairs ? undefined : () => openShape;
  const slot = makeSlot({
    owner: shape,
    kind: "child",
    key: name,
    index: size,
    nulls: nullsIn(shape),
    ref,
    pairs,
  });
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
function attributeType(name: string, text: string): Pick<Slot, "ref" | "isRequired"> {
  const [whole, list, use, , fixed] =
    /^\s*(?:\w+|[^("']*\(([^)]*)\))\s+(#\w+)?\s*(?:(["'])(.*)\3)?\s*$/s.exec(text) ?? [];
  if (whole === undefined) throw new SyntaxError(`not an attribute declaration: ${name} ${text}`);
  const isFixed = use === "#FIXED" && fixed !== undefined;
  const values = isFixed ? [fixed.replaceAll("&#34;", '"')] : list?.split("|").map((value) => value.trim());
  const isBoolean = !isFixed && values?.length === 2 && values.includes("true") && values.includes("false");
  const ref: Scalar = isBoolean
    ? { name, base: "boolean" }
    : values
      ? { name, base: "enum", values }
      : plainText;
  return { ref, isRequired: use === "#REQUIRED" };
}

/** Adds the slots and the rule of a model of children. */
function fill(body: Body, model: Particle, taken: ReadonlySet<string>): void {
  const { fixed = {} } = body.shape as ProfileData;
  let groups = 0;
  const route = (name: string, slot: Slot): void => {
    body.names.set(name, [...(body.names.get(name) ?? []), slot]);
  };

  const childOf = (name: string): Slot => {
    const before = body.names.get(name)?.find(({ kind }) => kind === "child");
    if (before) {
      body.isOrdered = false;
      return before;
    }
    const slot = childSlot(body, name, body.size++);
    body.children.push(slot);
    route(name, slot);
    if (name === anyName) body.wildcard = slot;
    else if (Object.hasOwn(fixed, name) && !body.fixedAttributes.includes(name))
      body.fixedChildren.push(slot);
    else body.keys.set(name, slot);
    return slot;
  };

  const leafOfTurns = (group: GroupParticle): LeafRule => {
    const turn = new Body(body.shape);
    fill(turn, { ...group, occurs: { min: 1, max: 1 } }, new Set(namesIn(group)));
    const slot = makeSlot({
      owner: body.shape,
      kind: "turns",
      key: turnsKey(++groups, taken),
      index: body.size++,
      body: turn,
    });
    body.children.push(slot);
    body.keys.set(slot.key, slot);
    for (const name of turn.names.keys()) route(name, slot);
    return leaf(slot, turn.start?.accepts ? { ...group.occurs, min: 0 } : group.occurs);
  };

  const ruleOf = (particle: Particle): Rule => {
    if (!("items" in particle))
      return leaf(childOf(particle.kind === "any" ? anyName : particle.name), particle.occurs);
    const group = turnsOf(particle);
    if (group) return leafOfTurns(group);
    const { kind, occurs } = particle;
    if (occurs.max > 1) body.isOrdered = false;
    const items = particle.items.map(ruleOf);
    return { kind, items, occurs, checked: items.filter((item) => kind === "choice" || canFail(item)) };
  };

  body.rule = ruleOf(model);
  const counts = countsOf(body.rule);
  for (const slot of body.children) {
    const { min = 0, max = 0 } = counts.get(slot.key) ?? {};
    slot.many ||= max > 1;
    slot.isRequired = min > 0;
  }
}

const leaf = (slot: Slot, { min, max }: Occurs): LeafRule => ({
  kind: "element",
  name: slot.key,
  occurs: { min, max },
  slot,
});

/** All but children of which any number is allowed: one at most where the value is not an array. */
const canFail = ({ kind, occurs }: Rule): boolean =>
  kind !== "element" || occurs.min > 0 || (occurs.max > 1 && occurs.max < Infinity);
