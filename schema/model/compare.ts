import {
  printContent,
  printParticle,
  type Content,
  type Occurs,
  type Particle,
} from "intacct-runtime/internals";
import type { AttributeDecl } from "./grammar.js";
import { byCodeUnit } from "../text/order.js";

/** What is compared of a grammar: all but where it was read. Every `Grammar` is one. */
export interface ComparableGrammar {
  readonly elements: ReadonlyMap<string, ComparableElement>;
}

export interface ComparableElement {
  readonly content: Content;
  /** The entity that the content was declared with; it says something of text only. */
  readonly type?: { readonly name: string };
  readonly attributes: readonly Omit<AttributeDecl, "origin">[];
}

/** One thing that two grammars do not have in common. */
export interface Difference {
  readonly kind: "added" | "removed" | "changed";
  /**
   * `content`: a content model. `child`: one branch of a model that is a list to choose from, such as
   * functions and records. `type`: the type of a value. `value`: one value of an enumerated attribute.
   */
  readonly subject: "element" | "content" | "child" | "type" | "attribute" | "value";
  readonly element: string;
  /** The child, or the attribute; of a value, the attribute that it belongs to. */
  readonly name?: string;
  /** What the first grammar says; absent from what is added. */
  readonly before?: string;
  /** What the second grammar says; absent from what is removed. */
  readonly after?: string;
}

type Found = Omit<Difference, "element">;

/**
 * The changes from one grammar to the other, sorted by element. It ignores the order of declarations, comments,
 * entities, and differences without meaning: parentheses around a single item (`((a))`, `(a+)?` and `a*`), and the
 * order of branches in a choice or in a model without order.
 */
export function compareGrammars(before: ComparableGrammar, after: ComparableGrammar): Difference[] {
  const names = new Set([...before.elements.keys(), ...after.elements.keys()]);
  return [...names].sort(byCodeUnit).flatMap((element) => {
    const found = compareElements(before.elements.get(element), after.elements.get(element));
    return found.map((difference) => ({ element, ...difference }));
  });
}

/** An element in short: the type of a value (`STRING_40`, `DATE`, `TEXT`), or its content and attributes. */
function describeElement(element: ComparableElement): string {
  const attributes = element.attributes.map((attribute) => `${attribute.name} ${attributeText(attribute)}`);
  return [valueType(element) ?? contentText(element.content), ...attributes.sort(byCodeUnit)].join(" ");
}

function compareElements(before?: ComparableElement, after?: ComparableElement): Found[] {
  if (before && after) return [...compareContents(before, after), ...compareAttributes(before, after)];
  return [
    ...(before ? [{ kind: "removed", subject: "element", before: describeElement(before) } as const] : []),
    ...(after ? [{ kind: "added", subject: "element", after: describeElement(after) } as const] : []),
  ];
}

function compareContents(before: ComparableElement, after: ComparableElement): Found[] {
  const [oldType, newType] = [valueType(before), valueType(after)];
  if (oldType !== undefined && newType !== undefined) {
    return oldType === newType ? [] : [changed("type", oldType, newType)];
  }
  const [oldText, newText] = [contentText(before.content), contentText(after.content)];
  if (oldText === newText) return [];
  const [oldList, newList] = [listOf(before.content), listOf(after.content)];
  if (oldList && newList && sameOccurs(oldList.occurs, newList.occurs)) {
    return compareLists(oldList.names, newList.names);
  }
  return [changed("content", oldText, newText)];
}

const changed = (subject: Difference["subject"], before: string, after: string): Found => ({
  kind: "changed",
  subject,
  before,
  after,
});

function compareLists(before: readonly string[], after: readonly string[]): Found[] {
  return [
    ...except(before, after).map((name): Found => ({ kind: "removed", subject: "child", name })),
    ...except(after, before).map((name): Found => ({ kind: "added", subject: "child", name })),
  ];
}

const except = (names: readonly string[], others: readonly string[]): string[] =>
  names.filter((name) => !others.includes(name));

/** The type of an element that holds one value, `TEXT` where nothing names it; nothing for other elements. */
function valueType({ content, type }: ComparableElement): string | undefined {
  if (content.kind === "text") return type?.name ?? "TEXT";
  return contentText(content) === "(year, month, day)" ? "DATE" : undefined;
}

/** A canonical text of a content, the same for all contents that `compareGrammars` treats as equal. */
export function contentText(content: Content): string {
  switch (content.kind) {
    case "mixed":
      return printContent({ ...content, elements: distinct(content.elements) });
    case "children":
      return printContent({ ...content, particle: normalForm(content.particle) });
    default:
      return printContent(content);
  }
}

/** A model that is one choice of plain names: what can be chosen, and how often. */
function listOf(
  content: Content,
): { readonly names: readonly string[]; readonly occurs: Occurs } | undefined {
  if (content.kind !== "children") return undefined;
  const particle = normalForm(content.particle);
  if (particle.kind !== "choice") return undefined;
  const names = particle.items.flatMap((item) => (item.kind === "element" && isOnce(item) ? item.name : []));
  return names.length === particle.items.length ? { names, occurs: particle.occurs } : undefined;
}

function normalForm(particle: Particle): Particle {
  if (particle.kind === "element" || particle.kind === "any") return particle;
  const normal = particle.items.map(normalForm);
  const items = particle.kind === "seq" ? normal : distinct(normal);
  const [only] = items;
  const occurs = only && items.length === 1 ? product(particle.occurs, only.occurs) : undefined;
  return only && occurs ? { ...only, occurs } : { ...particle, items };
}

/** Particles in the order of their text, each once. */
function distinct<P extends Particle>(particles: readonly P[]): P[] {
  const byText = new Map(particles.map((particle) => [printParticle(particle), particle]));
  return [...byText].sort(([a], [b]) => byCodeUnit(a, b)).map(([, particle]) => particle);
}

/** How often `x` is in `((x)inner)outer`; nothing where the counts between the bounds have gaps. */
function product(outer: Occurs, inner: Occurs): Occurs | undefined {
  const gapless = isPlain(outer) && isPlain(inner);
  if (!gapless && !isOnce({ occurs: outer }) && !isOnce({ occurs: inner })) return undefined;
  return { min: outer.min * inner.min, max: outer.max * inner.max };
}

/** `?`, `*`, `+` or nothing. */
const isPlain = ({ min, max }: Occurs): boolean => min <= 1 && (max === 1 || max === Infinity);

const isOnce = ({ occurs }: { readonly occurs: Occurs }): boolean => occurs.min === 1 && occurs.max === 1;

const sameOccurs = (a: Occurs, b: Occurs): boolean => a.min === b.min && a.max === b.max;

type Attribute = ComparableElement["attributes"][number];

function compareAttributes(before: ComparableElement, after: ComparableElement): Found[] {
  const olds = new Map(before.attributes.map((attribute) => [attribute.name, attribute]));
  const news = new Map(after.attributes.map((attribute) => [attribute.name, attribute]));
  return [...new Set([...olds.keys(), ...news.keys()])].sort(byCodeUnit).flatMap((name) => {
    const [old, now] = [olds.get(name), news.get(name)];
    if (old && now) return compareAttribute(old, now).map((difference) => ({ ...difference, name }));
    return [
      ...(old ? [{ kind: "removed", subject: "attribute", name, before: attributeText(old) } as const] : []),
      ...(now ? [{ kind: "added", subject: "attribute", name, after: attributeText(now) } as const] : []),
    ];
  });
}

/** Enumerations that differ in their values only are compared value by value. */
function compareAttribute(before: Attribute, after: Attribute): Found[] {
  const [oldText, newText] = [attributeText(before), attributeText(after)];
  if (oldText === newText) return [];
  if ("values" in before.type && "values" in after.type) {
    const { values } = after.type;
    if (attributeText({ ...before, type: { ...before.type, values } }) === newText) {
      return [
        ...except(before.type.values, values).map((value): Found => ({
          kind: "removed",
          subject: "value",
          before: value,
        })),
        ...except(values, before.type.values).map((value): Found => ({
          kind: "added",
          subject: "value",
          after: value,
        })),
      ];
    }
  }
  return [changed("attribute", oldText, newText)];
}

/** `CDATA #REQUIRED`, `(false | true) "false"`: as a DTD has it, values in order. */
function attributeText({ type, use, value }: Attribute): string {
  const values = "values" in type ? `(${[...type.values].sort(byCodeUnit).join(" | ")})` : "";
  const kind = type.kind === "enumeration" ? values : values ? `NOTATION ${values}` : type.kind;
  if (use === "required" || use === "implied") return `${kind} #${use.toUpperCase()}`;
  return `${kind} ${use === "fixed" ? "#FIXED " : ""}${JSON.stringify(value)}`;
}
