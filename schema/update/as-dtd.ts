import { attributeText } from "../diff/attributes.js";
import type { AttributeDecl, Content, ElementDecl, Occurs, Particle } from "../model/grammar.js";
import { childNames, holdsAny, ONCE } from "../model/particles.js";
import type { Origin } from "../text/source.js";
import { attributesOf, isNote, keepsTo } from "./noted.js";
import type { Published, ValueFacts } from "./published.js";
import { append } from "../text/collections.js";

/** Translates declarations of an XML Schema into DTD declarations with notes (`dtd/README.md`). */

export interface DeclareOptions {
  readonly name: string;
  /** The declaration that this one replaces; absent if there was none. */
  readonly old?: ElementDecl | undefined;
  /** The value type for a text without a stated type. */
  readonly untyped?: string | undefined;
  /** The origin of new parts. */
  readonly origin: Origin;
}

/** A statement as a declaration. Attributes and notes that do not change are taken from the old declaration. */
export function asDtd(stated: Published, { name, old, untyped, origin }: DeclareOptions): ElementDecl {
  const made: string[][] = [];
  const content = contentFor(stated.content, made, origin);
  const value = stated.value;
  const isText = content.kind === "text";
  const isSame = isText && old?.content.kind === "text" && (!value || keepsTo(value, stated.preset, old));
  if (isText && !isSame) append(made, valueNotes(value, stated.preset));
  const typed = isText && !isSame ? (value ? typeFor(value) : untyped) : undefined;
  const type = isSame
    ? old.type
    : typed === undefined
      ? undefined
      : { name: typed, by: "entity" as const, origin };
  return {
    name,
    content,
    ...(type && { type }),
    attributes: attributesFor(stated, { old, made, content, isSame }),
    ...(old?.doc !== undefined && { doc: old.doc }),
    origin: old?.origin ?? origin,
  };
}

/** @param notes collects what a DTD cannot state */
function contentFor(content: Content, notes: string[][], origin: Origin): Content {
  if (content.kind !== "children") return content;
  const { particle } = content;
  if (isWild(particle)) return { kind: "any" };
  const bounds: string[] = [];
  const body = placed(particle, bounds, origin);
  if (particle.kind === "all" && particle.items.length > 1) notes.push(["is.unordered", "yes"]);
  if (bounds.length > 0) notes.push(["is.bounds", bounds.join(" ")]);
  if (holdsAny(particle)) notes.push(["is.open", "*"]);
  const isGroup = "items" in body;
  return {
    kind: "children",
    particle: isGroup ? body : { kind: "seq", items: [body], occurs: ONCE, origin },
  };
}

/** Whether a content model names no element, so that any is allowed. */
export const isWild = (particle: Particle): boolean =>
  "items" in particle ? particle.items.length > 0 && particle.items.every(isWild) : particle.kind === "any";

/** A content model as a DTD can state it: counted bounds go into notes, wildcards are left out. */
function placed(particle: Particle, bounds: string[], origin: Origin): Particle {
  const { occurs } = particle;
  if (particle.kind === "element") {
    if (!isPlain(occurs))
      bounds.push(particle.name, `${occurs.min}..${isFinite(occurs.max) ? occurs.max : ""}`);
    return { kind: "element", name: particle.name, occurs: plain(occurs), origin };
  }
  if (particle.kind === "any") return particle;
  const items = particle.items.filter((item) => !isWild(item)).map((item) => placed(item, bounds, origin));
  const kind = particle.kind === "choice" ? "choice" : "seq";
  // The elements of the wildcard may replace the others.
  if (kind === "choice" && items.length < particle.items.length)
    return { kind, items, occurs: { min: 0, max: plain(occurs).max }, origin };
  const once: Particle = { kind, items, occurs: ONCE, origin };
  return isPlain(occurs) ? { ...once, occurs } : repeated(once, occurs);
}

const isPlain = ({ min, max }: Occurs): boolean => min <= 1 && (max === 1 || max === Infinity);

const plain = (occurs: Occurs): Occurs =>
  isPlain(occurs) ? occurs : { min: Math.min(occurs.min, 1), max: occurs.max > 1 ? Infinity : 1 };

/** A group repeated as often as it is required: `(a, a+)` for two or more. */
function repeated(group: Particle, { min, max }: Occurs): Particle {
  const { origin } = group;
  const copies = (count: number): Particle[] => Array.from({ length: count }, () => group);
  const items =
    max === Infinity
      ? [...copies(min - 1), { ...group, occurs: { min: 1, max } }]
      : [...copies(min), ...copies(max - min).map((one) => ({ ...one, occurs: { min: 0, max: 1 } }))];
  return { kind: "seq", items, occurs: ONCE, origin };
}

/** The value type that states what is published about a text. */
function typeFor({ base, values, maxLength }: ValueFacts): string {
  if (values && [...values].sort().join() === "false,true") return "BOOLEAN";
  if (maxLength !== undefined) return `STRING_${maxLength}`;
  const types: Readonly<Record<string, string>> = {
    boolean: "BOOLEAN",
    dateTime: "TIMESTAMP",
    integer: "INTEGER",
    decimal: "NUMBER",
  };
  return types[base] ?? "STRING";
}

function valueNotes(value: ValueFacts | undefined, preset: string | undefined): string[][] {
  const { values, range } = value ?? {};
  const isTruth = value !== undefined && typeFor(value) === "BOOLEAN";
  return [
    ...(values && !isTruth ? [["is.one-of", values.join(" | ")]] : []),
    ...(range === undefined ? [] : [["is.range", range]]),
    ...(preset === undefined ? [] : [["is.default", preset]]),
  ];
}

/** The notes that state what is published, and those that only name children. */
const structural = ["is.unordered", "is.bounds"];
const valued = ["is.one-of", "is.range", "is.default", "is.list"];
const naming = /^(is\.(apart|read-only|bounds)|(create|update)\.(needs|wants|lacks))$/;

interface Parts {
  readonly old: ElementDecl | undefined;
  readonly made: readonly (readonly string[])[];
  readonly content: Content;
  readonly isSame: boolean;
}

function attributesFor(stated: Published, { old, made, content, isSame }: Parts): AttributeDecl[] {
  const origin = old?.origin as Origin;
  const wanted = new Map(stated.attributes.map((one) => [one.name, plainAttribute(one)]));
  const before = old?.attributes ?? [];
  const notes = new Map(made.map(([name, value]) => [name, noteOf(name as string, value as string, origin)]));
  const drops = isSame ? structural : [...structural, ...valued];
  const names = new Set(childNames(content));
  const stays = before.flatMap((one): AttributeDecl[] => {
    const now = isNote(one) ? notes.get(one.name) : wanted.get(one.name);
    wanted.delete(one.name);
    notes.delete(one.name);
    if (now) return [attributeText(now) === attributeText(one) ? one : now];
    if (!isNote(one) || drops.includes(one.name)) return [];
    return naming.test(one.name) ? withoutGone(one, names) : [one];
  });
  return [...stays, ...wanted.values(), ...notes.values()];
}

/** A note that names children, without removed ones. */
function withoutGone(one: AttributeDecl, names: ReadonlySet<string>): AttributeDecl[] {
  const groups = (one.value ?? "").split(/\s+/).filter(Boolean);
  const stays = groups.filter((group) => group.split("|").every((name) => names.has(name)));
  if (stays.length === groups.length) return [one];
  return stays.length === 0 ? [] : [{ ...one, value: stays.join(" ") }];
}

const noteOf = (name: string, value: string, origin: Origin): AttributeDecl => ({
  name,
  type: { kind: "CDATA" },
  use: "fixed",
  value,
  origin,
});

/** An attribute as a DTD has it. */
function plainAttribute({ name, type, use, value }: Published["attributes"][number]): AttributeDecl {
  const once = "values" in type ? { ...type, values: [...new Set(type.values)] } : type;
  return { name, type: once, use, ...(value !== undefined && { value }) } as AttributeDecl;
}

/** Whether a declaration has the attributes that are stated. */
export function hasAttributes({ attributes }: Published, declared: ElementDecl): boolean {
  const lines = (list: readonly AttributeDecl[]): string =>
    list.map((one) => `${one.name} ${attributeText(one)}`).sort().join("\n"); // prettier-ignore
  return lines(attributes.map(plainAttribute)) === lines(attributesOf(declared));
}
