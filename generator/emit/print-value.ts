import type { ObjectValue, Property, Value } from "../plan/tree.js";
import { code, identifier, plainLiteral, propertyKey, templateLine, textLiteral } from "./code.js";
import {
  group,
  hardline,
  ifBroken,
  indent,
  join,
  line,
  literalline,
  movable,
  softline,
  unbreakable,
  type Layout,
} from "./layout.js";

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
