import { printContent, simplify, type Scalar } from "intacct-runtime/internals";
import type {
  AttributeDecl,
  Content,
  ElementDecl,
  ElementParticle,
  MessageKind,
  ValueNotes,
} from "../../schema/model/grammar.js";
import { elementsOf } from "../../schema/model/particles.js";
import { represent } from "../../schema/model/representation.js";
import { scalarFacts, scalarOf } from "../../schema/model/scalars.js";
import type { Plan } from "../plan/plan.js";
import { code, linesLiteral, propertyKey, textLiteral, type Code } from "./code.js";
import { constantLiteral, isInherited, literalOf, type Entry, type Literal } from "./literal.js";
import type { Uses } from "./uses.js";

/**
 * The properties of a shape literal, in the order in which they are printed.
 *
 * @param common the constant that holds the types of the children, where several shapes share it
 */
export function shapeEntries(
  plan: Plan,
  uses: Uses,
  message: MessageKind,
  element: ElementDecl,
  common?: string,
): Entry[] {
  const entries: Entry[] = [
    { key: code`element`, value: textLiteral(element.tag ?? element.name) },
    { key: code`content`, value: contentLiteral(element.content) },
  ];
  if (element.source && element.source !== "published")
    entries.push({ key: code`source`, value: textLiteral(element.source) });
  if (element.wants)
    entries.push({ key: code`wants`, value: literalOf(element.wants.map((names) => names.join(" | "))) });
  if (element.pairs) {
    const { item, name, value } = element.pairs;
    entries.push({ key: code`pairs`, value: literalOf([item, name, value]) });
  }
  const prefixes = (element.open ?? []).map((pattern) => pattern.replace(/\*$/, ""));
  if (prefixes.length > 0 && !prefixes.includes("") && message === "request")
    entries.push({ key: code`open`, value: literalOf(prefixes) });
  if (common !== undefined) entries.push({ key: code`types`, value: uses.value(common) });
  else {
    const types = childTypes(plan, uses, message, elementsOf(element.content));
    if (types.length > 0) entries.push({ key: code`types`, value: { properties: types } });
  }
  if (element.content.kind === "text") {
    const text = scalarReference(uses, element);
    if (text !== undefined) entries.push({ key: code`text`, value: text });
  }
  const attributes = element.attributes.map((attribute) => attributeEntry(attribute));
  if (attributes.length > 0) entries.push({ key: code`attributes`, value: { properties: attributes } });
  const paths = message === "response" ? plan.elementUnit(message, element.name)?.pathsName : undefined;
  if (paths !== undefined) entries.push({ key: code`paths`, value: code`() => ${uses.value(paths)}` });
  if (message === "response") entries.push({ key: code`answer`, value: code`true` });
  return entries;
}

/** The types of children, by name; plain text is left out. */
export function childTypes(
  plan: Plan,
  uses: Uses,
  message: MessageKind,
  children: Iterable<Pick<ElementParticle, "name" | "declaration">>,
): Entry[] {
  const declared = new Map(Array.from(children, ({ name, declaration = name }) => [name, declaration]));
  return [...declared].flatMap(([name, declaration]) => {
    const value = childReference(plan, uses, message, name, declaration);
    if (value === undefined) return [];
    const isHeld = typeof value !== "string" && isInherited(name);
    return [{ key: propertyKey(name), value: isHeld ? constantLiteral(value) : value }];
  });
}

function childReference(
  plan: Plan,
  uses: Uses,
  message: MessageKind,
  tag: string,
  name: string,
): Literal | undefined {
  const element = (message === "request" ? plan.request : plan.response)?.elements.get(name);
  // What nothing describes is read as it comes.
  if (!element) return openShape(tag);
  const { kind } = represent(element);
  if (kind === "date") return textLiteral("DATE");
  if (kind === "text") return scalarReference(uses, element);
  const functionUnit = message === "request" ? plan.functionUnit(name) : undefined;
  const shape = functionUnit?.exportName ?? plan.structureUnit(message, name)?.shapeName;
  return shape === undefined ? openShape(tag) : code`() => ${uses.value(shape)}`;
}

const openShape = (name: string): Code => code`() => ({ element: ${textLiteral(name)}, content: "ANY" })`;

export function scalarReference(uses: Uses, element: ElementDecl): Literal | undefined {
  if (isAnyWord(element)) return textLiteral("ENUM");
  if (element.notes && hasFacets(element.notes)) return literalOf(scalarOf(element));
  if (element.simpleType) return scalarLiteral(scalarOf(element));
  const scalar = element.type && scalarFacts(element.type);
  if (!scalar || scalar.name === "STRING") return undefined;
  const { source } = scalarOf(element);
  return scalar.base === "enum"
    ? uses.enumerationValue(scalar)
    : textLiteral(source ? `${scalar.name} ${source}` : scalar.name);
}

/** Whether any text is taken, so that the values that are known need not be told at run time. */
function isAnyWord({ notes, type }: ElementDecl): boolean {
  if (!notes?.values || !notes.open || notes.separator !== undefined || notes.min !== undefined) return false;
  const facts = type && scalarFacts(type);
  return !facts || (facts.base === "string" && facts.maxLength === undefined);
}

/** What the runtime should know of a type of an XML Schema; plain text is not worth a word. */
function scalarLiteral(scalar: Scalar): Literal | undefined {
  const { name: _, base, ...facets } = scalar;
  const isPlain = base === "string" && Object.keys(facets).length === 0;
  return isPlain ? undefined : literalOf(scalar);
}

/** Whether notes say more than the default. */
const hasFacets = ({ default: _, label: __, ...facets }: ValueNotes): boolean =>
  Object.keys(facets).length > 0;

/** The longest content model that is printed in one line. */
const WIDE = 96;

/** The content model as DTD text; long ones stand in a template over several lines. */
export function contentLiteral(content: Content): Code {
  const text = contentText(content);
  if (text.length <= WIDE) return textLiteral(text);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<=[,|&]) /)) {
    if (line !== "" && line.length + 1 + word.length > WIDE) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return linesLiteral(lines, "    ");
}

const contentText = (content: Content): string =>
  printContent(content.kind === "children" ? { ...content, particle: simplify(content.particle) } : content);

export function attributeEntry(attribute: AttributeDecl): Entry {
  const { type, use } = attribute;
  const value = quoteDefault(attribute.value ?? "");
  const kind =
    type.kind === "enumeration" || type.kind === "notation" ? `(${type.values.join(" | ")})` : type.kind;
  const defaults = {
    required: "#REQUIRED",
    implied: "#IMPLIED",
    fixed: `#FIXED ${value}`,
    default: value,
  };
  return { key: propertyKey(attribute.name), value: textLiteral(`${kind} ${defaults[use]}`) };
}

/** As a DTD quotes it: in the quotes that the value does not hold, with a reference if it holds both. */
function quoteDefault(value: string): string {
  if (!value.includes('"')) return `"${value}"`;
  return value.includes("'") ? `"${value.replaceAll('"', "&#34;")}"` : `'${value}'`;
}
