import type { AttributeDecl, MessageKind, SimpleType } from "../model/grammar.js";
import type { Found } from "./change.js";
import { judge, type Rule } from "./rules.js";
import { narrows, simpleTypeText } from "./values.js";

export type AttributeFound = Omit<Found, "element" | "declared">;

/** The changes of an element's attributes; their order has no meaning. */
export function compareAttributes(
  before: readonly AttributeDecl[],
  after: readonly AttributeDecl[],
  message: MessageKind,
): AttributeFound[] {
  if (before.length === 0 && after.length === 0) return [];
  const olds = new Map(before.map((attribute) => [attribute.name, attribute]));
  const news = new Map(after.map((attribute) => [attribute.name, attribute]));
  return [...new Set([...olds.keys(), ...news.keys()])].sort().flatMap((name): AttributeFound[] => {
    const [old, now] = [olds.get(name), news.get(name)];
    const found = { subject: "attribute", name, places: placesOf(old, now) } as const;
    if (old && now) {
      const rule = ruleOf(old, now, message);
      if (!rule) return [];
      const values = valuesOf(old, now);
      const texts = { before: attributeText(old), after: attributeText(now) };
      return [{ ...found, kind: "changed", ...judge(rule, message), ...texts, ...(values && { values }) }];
    }
    if (old)
      return [
        { ...found, kind: "removed", ...judge("attribute removed", message), before: attributeText(old) },
      ];
    if (!now) return [];
    const rule = now.use === "required" ? "attribute added, needed" : "attribute added";
    return [{ ...found, kind: "added", ...judge(rule, message), after: attributeText(now) }];
  });
}

const placesOf = (old?: AttributeDecl, now?: AttributeDecl): Found["places"] => ({
  ...(old && { before: old.origin }),
  ...(now && { after: now.origin }),
});

function ruleOf(old: AttributeDecl, now: AttributeDecl, message: MessageKind): Rule | undefined {
  if (attributeText(old) === attributeText(now)) return undefined;
  const value = valueRule(old, now, message);
  const use: Rule | undefined =
    old.use === now.use
      ? undefined
      : now.use === "required"
        ? "attribute needed"
        : old.use === "required"
          ? "attribute optional"
          : "default changed";
  const rules = [value, use, "default changed"].filter((rule) => rule !== undefined) as Rule[];
  return rules.find((rule) => judge(rule, message).breaking) ?? rules[0];
}

function valueRule(old: AttributeDecl, now: AttributeDecl, message: MessageKind): Rule | undefined {
  if (now.use === "fixed" && (old.use !== "fixed" || old.value !== now.value)) return "value narrowed";
  if (old.use === "fixed" && now.use !== "fixed") return "value widened";
  if (typeText(old) === typeText(now)) return undefined;
  const [olds, news] = [listOf(old), listOf(now)];
  if (isFlag(olds) !== isFlag(news)) return "value of another kind";
  if (!olds && news) return "value narrowed";
  if (olds && !news) return "value widened";
  if (old.simpleType && now.simpleType) return typeRule(old.simpleType, now.simpleType, message);
  if (!olds || !news) return old.type.kind === "CDATA" ? "value narrowed" : "value widened";
  const { added, removed } = differences(olds, news);
  if (added.length === 0 && removed.length === 0) return "value alike";
  const isNarrower = message === "request" ? removed.length > 0 : added.length === 0;
  return isNarrower ? "value narrowed" : "value widened";
}

/** Code gives and gets all values of attributes as text, whatever their type. */
function typeRule(old: SimpleType, now: SimpleType, message: MessageKind): Rule {
  const [isNarrower, isWider] = [narrows(old, now), narrows(now, old)];
  if (isNarrower === isWider) return isNarrower && message === "response" ? "value widened" : isNarrower ? "value narrowed" : "value alike"; // prettier-ignore
  return isNarrower ? "value narrowed" : "value widened";
}

const listOf = ({ type }: AttributeDecl): readonly string[] | undefined =>
  "values" in type ? type.values : undefined;

/** In code, a list of these two is a boolean. */
const isFlag = (values: readonly string[] | undefined): boolean =>
  values?.length === 2 && values.includes("true") && values.includes("false");

const differences = (olds: readonly string[], news: readonly string[]) => ({
  added: news.filter((value) => !olds.includes(value)),
  removed: olds.filter((value) => !news.includes(value)),
});

function valuesOf(old: AttributeDecl, now: AttributeDecl): Found["values"] | undefined {
  const [olds, news] = [listOf(old), listOf(now)];
  if (!olds || !news) return undefined;
  const found = differences(olds, news);
  return found.added.length + found.removed.length > 0 ? found : undefined;
}

function typeText(attribute: AttributeDecl): string {
  const values = listOf(attribute);
  const { kind } = attribute.type;
  const list = values ? `(${[...values].sort().join(" | ")})` : kind;
  // An XML Schema says more of a text than a DTD can.
  if (attribute.simpleType && !values)
    return simpleTypeText(attribute.simpleType).replace(/^xs:string$/, list);
  return kind === "notation" ? `NOTATION ${list}` : list;
}

/** `CDATA #REQUIRED`, `(false | true) "false"`: as a DTD has it, values in order. */
export function attributeText(attribute: AttributeDecl): string {
  const { use, value } = attribute;
  const text = typeText(attribute);
  if (use === "required" || use === "implied") return `${text} #${use.toUpperCase()}`;
  return `${text} ${use === "fixed" ? "#FIXED " : ""}${JSON.stringify(value)}`;
}
