import type { ObjectValue, Property, Value } from "../plan/tree.js";
import { code, identifier, plainLiteral, propertyKey, templateLine, textLiteral, type Code } from "./code.js";
import {
  group, hardline, ifBroken, indent, join, layOut, line, literalline, movable, slot, softline, unbreakable,
  type Layout,
} from "./layout.js"; // prettier-ignore

/** The object that a constant holds: each of its properties on a line. */
export const printConstant = ({ properties }: ObjectValue): Layout =>
  properties.length === 0
    ? code`{}`
    : group([
        code`{`,
        indent(properties.map((property) => [hardline, printProperty(property), code`,`])),
        hardline,
        code`}`,
      ]);

/** The same as it is when it begins in a line that has no indent: laid out property by property. */
export const constantText = (object: ObjectValue): Code => linesOf(object, 0);

/** An object with a line for each property. @param depth of the line that it ends with */
function linesOf({ properties }: ObjectValue, depth: number): Code {
  const lines = properties.map(
    (property) => code`${newLine(depth + 1)}${propertyText(property, depth + 1)},`,
  );
  return code`{${lines.join("") as Code}${newLine(depth)}}`;
}

const newLine = (depth: number): Code => `\n${"  ".repeat(depth)}` as Code;

/**
 * A property of an object whose properties have a line each. Most are so simple that they need not be laid out, which
 * would take most of the time of printing.
 */
function propertyText(property: Property, depth: number): Code {
  const { key: name, value } = property;
  const key = propertyKey(name);
  const room = WIDTH - 2 * depth;
  if (typeof value === "string") {
    const text = textLiteral(value);
    const beside = code`${key}: ${text}`;
    if (!isAscii(beside)) return laidOut(property, depth);
    const isBeside = key.length < SHORT || beside.length <= NARROW || beside.length < room;
    return isBeside ? beside : code`${key}:${newLine(depth + 1)}${text}`;
  }
  if (typeof value !== "object" || value === null || !("kind" in value)) return laidOut(property, depth);
  if (value.kind === "lines") return code`${key}: ${linesText(value.lines)}`;
  if (value.kind === "lazy") return lazyText(key, value.value, room) ?? laidOut(property, depth);
  if (value.kind !== "object" || value.isConst || !isWide(value)) return laidOut(property, depth);
  const start = code`${key}: {`;
  return isAscii(start) && start.length <= room
    ? code`${key}: ${linesOf(value, depth)}`
    : laidOut(property, depth);
}

/** As Prettier has it by default. */
const WIDTH = 80;

/** Whether each character is one column wide. */
const isAscii = (text: Code): boolean => /^[ -~]*$/.test(text);

/** Whether it has too many properties for one line, whatever their values are. */
const isWide = ({ properties }: ObjectValue): boolean =>
  properties.reduce((width, { key }) => width + key.length + 2, 0) > WIDTH;

function lazyText(key: Code, value: Value, room: number): Code | undefined {
  if (typeof value !== "object" || value === null || !("kind" in value) || value.kind !== "constant")
    return undefined;
  const text = code`${key}: () => ${identifier(value.symbol.name)}`;
  return isAscii(text) && text.length < room ? text : undefined;
}

const linesText = (lines: readonly string[]): Code =>
  code`\`${lines.map((text, index) => (index === 0 ? "" : MARGIN) + templateLine(text)).join("\n") as Code}\``;

function laidOut(property: Property, depth: number): Code {
  let layout: Layout = [hardline, slot(printProperty(property)), code`,`];
  for (let level = 0; level < depth; level++) layout = indent(layout);
  return layOut(layout)[0] as Code;
}

function printValue(value: Value): Layout {
  if (typeof value === "string") return textLiteral(value);
  if (typeof value !== "object" || value === null) return plainLiteral(value);
  if (!("kind" in value))
    return group([
      code`[`,
      indent([softline, listed(value.map((item) => group(printValue(item))))]),
      softline,
      code`]`,
    ]);
  switch (value.kind) {
    case "object": {
      const printed = printObject(value);
      return value.isConst ? [printed, code` as const`] : printed;
    }
    case "lines":
      return [
        code`\``,
        join(
          literalline,
          value.lines.map((text, index) => [index === 0 ? code`` : MARGIN, templateLine(text)]),
        ),
        code`\``,
      ];
    case "constant":
      return identifier(value.symbol.name);
    case "lazy":
      return group([code`() =>`, group(printBody(value.value))]);
  }
}

/** What lines but the first are indented by, wherever the text stands. */
const MARGIN = code`    `;

const listed = (items: readonly Layout[]): Layout => [join([code`,`, line], items), ifBroken(code`,`)];

const printObject = ({ properties }: ObjectValue): Layout =>
  properties.length === 0
    ? code`{}`
    : group([code`{`, indent([line, listed(properties.map(printProperty))]), line, code`}`]);

/** What a function gives: an object in brackets, because it would be taken for a block. */
function printBody(value: Value): Layout {
  const printed = printValue(value);
  if (typeof value !== "object" || value === null) return indent([line, printed]);
  if (!("kind" in value)) return [code` `, printed];
  return value.kind === "object" ? [code` (`, printed, code`)`] : indent([line, printed]);
}

/** Keys of fewer characters have their values beside them, whatever these are. */
const SHORT = 5;

/** Fewer characters fit into one line however deep they are, even if each is two columns wide. */
const NARROW = 30;

function printProperty({ key: name, value }: Property): Layout {
  const key = propertyKey(name);
  const printed = printValue(value);
  const text = unbreakable([key, code`: `, printed]);
  if (text !== undefined && text.length <= NARROW) return text;
  const isPlain = typeof value === "number" || typeof value === "boolean";
  const isLines = typeof value === "object" && value !== null && "kind" in value && value.kind === "lines";
  if (key.length < SHORT || isPlain || isLines) return group([key, code`: `, printed]);
  if (typeof value === "string") return group([key, code`:`, group(indent([line, printed]))]);
  return group([key, code`:`, movable(printed)]);
}
