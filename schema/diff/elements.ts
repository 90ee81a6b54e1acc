import { printContent, type Particle } from "intacct-runtime/internals";
import type { Content, ElementDecl, MessageKind } from "../model/grammar.js";
import { elementsOf } from "../model/particles.js";
import { holdsTurns, represent } from "../model/representation.js";
import { attributeText, compareAttributes } from "./attributes.js";
import type { Found } from "./change.js";
import { compareChildren } from "./children.js";
import { named, ONCE } from "./language.js";
import { judge, type Rule } from "./rules.js";
import { compareValues, isValue, valueText } from "./values.js";

/** A change in one element, which the caller knows. */
export type ElementFound = Omit<Found, "element" | "declared">;

/** An element in short: the type of a value, or the content, and the attributes. */
export function elementText(element: ElementDecl): string {
  const attributes = element.attributes.map((attribute) => `${attribute.name} ${attributeText(attribute)}`);
  return [contentText(element), ...attributes.sort()].join(" ");
}

const contentText = (element: ElementDecl): string =>
  isValue(element) ? valueText(element) : printContent(element.content);

export interface ElementOptions {
  readonly message: MessageKind;
  /** Whether it is a value in code. */
  readonly isValue: boolean;
}

/** The changes of one declaration. */
export function compareElements(
  before: ElementDecl,
  after: ElementDecl,
  { message, isValue: isInCode }: ElementOptions,
): ElementFound[] {
  const places = { before: before.origin, after: after.origin };
  const found = [
    ...compareContents(before, after, message),
    ...compareTraits(before, after, message),
    ...compareAttributes(before.attributes, after.attributes, message),
  ].map((one) => ({ places, ...one, name: one.name === "" ? after.name : one.name }) as ElementFound);
  if (found.length === 0 || !isInCode || formOf(before) === formOf(after)) return found;
  // An added attribute can turn a text into an object, and a second child a list into an object.
  return found.map((one) => ({ ...one, ...(one.breaking ? {} : judge("shape in code", message)) }));
}

/** How values of an element are written in code. */
function formOf(element: ElementDecl): string {
  const value = represent(element);
  if (value.kind === "list") return `list of ${value.item.name}`;
  const isObject = value.kind === "object" && value.particle !== undefined;
  return isObject && holdsTurns(value.particle)
    ? "object with items"
    : value.kind === "empty"
      ? "object"
      : value.kind;
}

/** Text of an unknown type. */
const isPlainText = ({ content, simpleType, notes, value }: ElementDecl): boolean =>
  content.kind === "text" && !simpleType && !notes && !value;

type ContentFound = Omit<ElementFound, "places"> & Partial<Pick<ElementFound, "places">>;

function compareContents(before: ElementDecl, after: ElementDecl, message: MessageKind): ContentFound[] {
  if (isValue(before) && isValue(after)) {
    if (isPlainText(before) && isPlainText(after) && before.type?.name === after.type?.name) return [];
    const texts = { before: valueText(before), after: valueText(after) };
    if (texts.before === texts.after) return [];
    if (valueText(withoutPreset(before)) === valueText(withoutPreset(after)))
      return [{ ...typeChange("default changed", message), ...texts }];
    return [{ ...typeChange(compareValues(before, after, message), message), ...texts }];
  }
  // Most declarations do not change between releases.
  if (sameContent(before.content, after.content)) return [];
  // The year, month and day of a date stay what they are in an element that is no date.
  const areParts = before.content.kind === "children" && after.content.kind === "children";
  const [old, now] = [before, after].map((element) => modelOf(element, areParts));
  const children =
    old && now
      ? compareChildren({ before: old, after: now, message }).map((one): ContentFound => ({
          ...one,
          places: placesOf(before, after, one.name),
        }))
      : [];
  const isDateOnce = isValue(before) !== isValue(after);
  const kind = areParts && isDateOnce ? "shape in code" : kindRule(before, after);
  if (!kind) return children;
  const texts = { before: contentText(before), after: contentText(after) };
  return [{ ...typeChange(kind, message), ...texts }, ...children];
}

function sameContent(before: Content, after: Content): boolean {
  if (before.kind === "children" && after.kind === "children")
    return sameModel(before.particle, after.particle);
  return before.kind === after.kind && before.kind !== "mixed";
}

/** Whether two models are written the same. */
function sameModel(a: Particle, b: Particle): boolean {
  if (a.kind !== b.kind || a.occurs.min !== b.occurs.min || a.occurs.max !== b.occurs.max) return false;
  if ("name" in a) return a.name === (b as typeof a).name;
  if (!("items" in a)) return true;
  const { items } = b as typeof a;
  return (
    a.items.length === items.length && a.items.every((item, at) => sameModel(item, items[at] as Particle))
  );
}

const withoutPreset = ({ value: _, notes, ...element }: ElementDecl): ElementDecl => {
  const { default: __, ...others } = notes ?? {};
  return { ...element, notes: others };
};

const typeChange = (rule: Rule, message: MessageKind) =>
  ({ kind: "changed", subject: "type", name: "", ...judge(rule, message) }) as const;

/** The kind of an element's content, in one word. */
const kindOf = (element: ElementDecl): string => (isValue(element) ? "text" : element.content.kind);

function kindRule(before: ElementDecl, after: ElementDecl): Rule | undefined {
  const [old, now] = [kindOf(before), kindOf(after)];
  if (old === now) return undefined;
  if (now === "any" || (now === "mixed" && old === "text")) return "content widened";
  if (old === "any" || (old === "mixed" && now === "text")) return "content narrowed";
  // A content that was or becomes empty is reported by its children.
  if ([old, now].sort().join() === "children,empty") return undefined;
  return "content of another kind";
}

/**
 * The children that an element holds as a model; undefined where it can hold anything.
 *
 * @param areParts whether the elements of a date count
 */
function modelOf(element: ElementDecl, areParts: boolean): Particle | undefined {
  const { content } = element;
  if (isValue(element) && !areParts) return { kind: "seq", items: [], occurs: ONCE };
  switch (content.kind) {
    case "children":
      return named(content.particle);
    case "mixed":
      return { kind: "choice", items: content.elements.map(named), occurs: { min: 0, max: Infinity } };
    case "any":
      return undefined;
    default:
      return { kind: "seq", items: [], occurs: ONCE };
  }
}

/** The places of a child in two contents; those of the elements if it is not there. */
function placesOf(before: ElementDecl, after: ElementDecl, name: string): Found["places"] {
  const origin = (element: ElementDecl): Found["places"]["before"] =>
    childOf(element.content, name)?.origin ?? element.origin;
  return { before: origin(before) as never, after: origin(after) as never };
}

const childOf = (content: Content, name: string) => elementsOf(content).find((child) => child.name === name);

/** Other properties of an element as a whole. */
function compareTraits(before: ElementDecl, after: ElementDecl, message: MessageKind): ContentFound[] {
  const [old, now] = [traitsOf(before), traitsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((trait): ContentFound[] => {
    const [was, is] = [old.get(trait), now.get(trait)];
    if (was === is) return [];
    const rule =
      is === undefined
        ? "content narrowed"
        : was === undefined
          ? "content widened"
          : "content of another kind";
    const texts = { before: was ?? `not ${trait}`, after: is ?? `not ${trait}` };
    return [{ kind: "changed", subject: "element", name: "", ...judge(rule, message), ...texts }];
  });
}

function traitsOf(element: ElementDecl): Map<string, string> {
  const { nillable, anyAttribute, pairs, content } = element;
  const traits: [string, string | undefined][] = [
    ["nillable", nillable && "nillable"],
    ["open to any attribute", anyAttribute && "open to any attribute"],
    [
      "with text between its children",
      content.kind === "children" && content.mixed ? "with text between its children" : undefined,
    ],
    ["pairs", pairs && `pairs of ${pairs.name} and ${pairs.value}`],
  ];
  return new Map(traits.filter((trait): trait is [string, string] => trait[1] !== undefined));
}
