import type { Scalar } from "intacct-runtime/internals";
import type { ElementDecl, Facets, MessageKind, SimpleType } from "../model/grammar.js";
import { isDate } from "../model/representation.js";
import { scalarOf } from "../model/scalars.js";
import type { Rule } from "./rules.js";

/** Whether an element holds one value: text, or the year, month and day of a date. */
export const isValue = (element: ElementDecl): boolean => element.content.kind === "text" || isDate(element);

/** The type of the value that an element holds, in words: `STRING_40`, `DATE`, `string: active | inactive`. */
export function valueText(element: ElementDecl): string {
  const { type, notes, simpleType, value } = element;
  if (isDate(element)) return "DATE";
  const facts = simpleType ? simpleTypeFacts(simpleType) : noteFacts(notes);
  const name = simpleType ? nameOf(simpleType) : (type?.name ?? "text");
  const preset = value ? [`${value.use} "${value.text}"`] : [];
  return [name, ...facts, ...preset].join(", ");
}

const nameOf = (type: SimpleType): string => type.name ?? (type.base ? nameOf(type.base) : "text");

/** What a type of XML Schema allows, beyond what the name of a built-in type says. */
function simpleTypeFacts({ facets, variety, name, base }: SimpleType): string[] {
  const isBuiltIn = name?.startsWith("xs:") === true || base === undefined;
  const implied = new Set(isBuiltIn ? [] : facetTexts(builtInOf(base).facets));
  const facts = isBuiltIn ? [] : facetTexts(facets).filter((text) => !implied.has(text));
  if (variety.kind === "list") facts.push(`list of ${simpleTypeText(variety.item)}`);
  if (variety.kind === "union") facts.push(`one of ${variety.members.map(simpleTypeText).join(" and ")}`);
  return facts;
}

/** The type of XML Schema itself that a type narrows. */
const builtInOf = (type: SimpleType): SimpleType =>
  type.base === undefined || type.name?.startsWith("xs:") === true ? type : builtInOf(type.base);

/** A type of XML Schema in words: `xs:integer`, `xs:string, maxLength 9`. */
export const simpleTypeText = (type: SimpleType): string =>
  [nameOf(type), ...simpleTypeFacts(type)].join(", ");

function facetTexts({ enumeration, patterns, ...facets }: Facets): string[] {
  const { whiteSpace, ...bounds } = facets;
  return [
    ...(enumeration ? [[...enumeration].sort().join(" | ")] : []),
    ...(patterns ?? []).map((step) => `/${[...step].sort().join("|")}/`),
    ...(whiteSpace === "preserve" ? [] : [`whiteSpace ${whiteSpace}`]),
    ...Object.entries(bounds)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([facet, bound]) => `${facet} ${bound}`),
  ];
}

function noteFacts(notes: ElementDecl["notes"]): string[] {
  if (!notes) return [];
  const { values, open, default: preset, separator, min, max, fraction } = notes;
  return [
    ...(values ? [`${[...values].sort().join(" | ")}${open ? " | …" : ""}`] : []),
    ...(preset === undefined ? [] : [`default "${preset}"`]),
    ...(separator === undefined ? [] : [`list with "${separator}"`]),
    ...(min === undefined && max === undefined ? [] : [`${min ?? ""}..${max ?? ""}`]),
    ...(fraction === undefined ? [] : [`${fraction} digits after the point`]),
  ];
}

/** What a change from one type of values to another means. */
export function compareValues(before: ElementDecl, after: ElementDecl, message: MessageKind): Rule {
  const [old, now] = [scalarOf(before), scalarOf(after)];
  const isSameKind =
    sameFormat(before, after, old, now) &&
    (message === "request" ? takes(now, old, message) : takes(old, now, message));
  if (!isSameKind) return "value of another kind";
  const [narrower, wider] = [isNarrower(before, after, old, now), isNarrower(after, before, now, old)];
  if (narrower) return message === "response" && wider ? "value longer" : "value narrowed";
  if (!wider) return "value alike";
  return message === "response" && !newValues(old, now) ? "value longer" : "value widened";
}

/** Whether answers can hold values that code has not reckoned with. */
const newValues = (old: Scalar, now: Scalar): boolean =>
  old.values !== undefined && (now.open === true ? !old.open : !isSubset(now.values, old.values));

/** A date of three elements is not text, and a list is not a single value. */
function sameFormat(before: ElementDecl, after: ElementDecl, old: Scalar, now: Scalar): boolean {
  if (before.content.kind !== after.content.kind || old.separator !== now.separator) return false;
  return old.base === now.base || (old.format === undefined && now.format === undefined);
}

type Kinds = Partial<Readonly<Record<Scalar["base"], readonly Scalar["base"][]>>>;

/** By the kind of a value in code, the kinds whose values it takes, too: numbers are given as numbers, and read as text. */
const kinds: Readonly<Record<MessageKind, Kinds>> = {
  request: { string: ["enum", "timestamp"], timestamp: ["string", "enum"], decimal: ["integer"] },
  response: {
    string: ["enum", "timestamp", "decimal", "integer"],
    timestamp: ["string", "enum"],
    decimal: ["integer"],
  },
};

/** Whether code that is made for values of one type can do with another. */
const takes = (large: Scalar, small: Scalar, message: MessageKind): boolean =>
  large.base === small.base || (kinds[message][large.base]?.includes(small.base) ?? false);

/** Whether a value that was right before is refused. */
function isNarrower(before: ElementDecl, after: ElementDecl, old: Scalar, now: Scalar): boolean {
  const [oldType, newType] = [before.simpleType, after.simpleType];
  if (newType && narrows(oldType, newType)) return true;
  if (now.values && !now.open && (old.values ? old.open || !isSubset(old.values, now.values) : true))
    return true;
  return (
    (now.maxLength ?? Infinity) <
      (old.maxLength ?? (old.values && now.maxLength ? longest(old.values) : Infinity)) ||
    (now.digits ?? Infinity) < (old.digits ?? Infinity) ||
    (now.fraction ?? Infinity) < (old.fraction ?? Infinity) ||
    (now.min ?? -Infinity) > (old.min ?? -Infinity) ||
    (now.max ?? Infinity) < (old.max ?? Infinity)
  );
}

const longest = (values: readonly string[]): number =>
  values.reduce((most, { length }) => Math.max(most, length), 0);

const isSubset = (small: readonly string[] | undefined, large: readonly string[] | undefined): boolean =>
  large === undefined || (small !== undefined && small.every((value) => large.includes(value)));

const bounds = { upper: ["maxLength", "maxInclusive", "maxExclusive", "totalDigits", "fractionDigits"], lower: ["minLength", "minInclusive", "minExclusive"] } as const; // prettier-ignore

/** Whether a type of XML Schema refuses values that another one allows. */
export function narrows(old: SimpleType | undefined, now: SimpleType): boolean {
  const is = primitiveOf(now);
  return (!anyText.has(is) && is !== primitiveOf(old)) || facetsNarrow(old?.facets, now.facets);
}

const anyText: ReadonlySet<string> = new Set(["string", "anySimpleType"]);

/** All text is right where nothing is said of it, as it is for `xs:string`. */
const primitiveOf = (type: SimpleType | undefined): string =>
  !type ? "string" : type.variety.kind === "atomic" ? type.variety.primitive : type.variety.kind;

/** Whether facets refuse what others allow: those that can be compared by number are. */
function facetsNarrow(old: Partial<Facets> = {}, now: Facets): boolean {
  if (now.enumeration && !(old.enumeration && isSubset(old.enumeration, now.enumeration))) return true;
  if (now.patterns && JSON.stringify(now.patterns) !== JSON.stringify(old.patterns)) return true;
  if (now.length !== undefined && now.length !== old.length) return true;
  const tighter = (facet: keyof Facets, sign: number): boolean => {
    const [limit, before] = [now[facet], old[facet]];
    return limit !== undefined && (before === undefined || sign * Number(limit) < sign * Number(before));
  };
  return bounds.upper.some((facet) => tighter(facet, 1)) || bounds.lower.some((facet) => tighter(facet, -1));
}
