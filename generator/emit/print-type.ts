import type { Member, Type } from "../plan/tree.js";
import { code, commentCode, identifier, propertyName, textLiteral, type Code } from "./code.js";
import { align, group, hardline, ifBroken, indent, join, line, softline, type Layout } from "./layout.js";

/** A type as it is after a colon, and in most other places. */
export function printType(type: Type): Layout {
  switch (type.kind) {
    case "keyword":
      return identifier(type.keyword);
    case "literal":
      return textLiteral(type.value);
    case "otherText":
      return code`string & {}`;
    case "dottedName":
      return code`\`\${string}.\${string}\``;
    case "parameter":
      return identifier(type.name);
    case "reference":
      return [identifier(type.symbol.name), printArguments(type.arguments ?? [])];
    case "keyof":
      return [code`keyof `, printOperand(type.of)];
    case "array":
      return [type.readonly ? code`readonly ` : code``, printOperand(type.item), code`[]`];
    case "tuple":
      return printTuple(type.item, type.least);
    case "union":
      return isHugged(type) ? printUnion(type) : group(indent([softline, printUnion(type)]));
    case "intersection":
      return printIntersection(type.types);
    case "object":
      return printObject(type.members);
    case "inherited":
      return code`{}[${textLiteral(type.property)}]`;
  }
}

type Union = Extract<Type, { kind: "union" }>;

/** Whether a type is a union whose types may occur on a line each. */
export const isBreakableUnion = (type: Type): type is Union => type.kind === "union" && !isHugged(type);

/** One object or name, and `null`: these stay on one line. */
const isHugged = ({ types }: Union): boolean => {
  const main = types.find(({ kind }) => kind === "object" || kind === "reference");
  return main !== undefined && types.every((type) => type === main || isNull(type));
};

const isNull = (type: Type): boolean => type.kind === "keyword" && type.keyword === "null";

/** The types of a union, without what may occur around them. */
export function printUnion(union: Union): Layout {
  if (isHugged(union)) return join(code` | `, union.types.map(printPart));
  return group(
    union.types.map((type, index) => [
      index === 0 ? ifBroken(code`| `) : [line, code`| `],
      align(2, printPart(type)),
    ]),
  );
}

/** A type as a part of a union or an intersection. */
const printPart = (type: Type): Layout => (isCompound(type) ? inBrackets(type) : printType(type));

/** A type that an operator is applied to. */
const printOperand = (type: Type): Layout =>
  isCompound(type) ||
  type.kind === "keyof" ||
  (type.kind === "array" && type.readonly) ||
  type.kind === "tuple"
    ? inBrackets(type)
    : printType(type);

const isCompound = ({ kind }: Type): boolean =>
  kind === "union" || kind === "intersection" || kind === "otherText";

const inBrackets = (type: Type): Layout => [
  code`(`,
  isBreakableUnion(type) ? group([indent([softline, printUnion(type)]), softline]) : printType(type),
  code`)`,
];

/** Types between angle brackets; nothing where there are none. */
function printArguments(types: readonly Type[]): Layout {
  const [only] = types;
  if (only === undefined) return code``;
  const args = types.map((type) => (type.kind === "union" ? printUnion(type) : printType(type)));
  if (types.length === 1 && staysOnLine(only)) return [code`<`, ...args, code`>`];
  return group([code`<`, indent([softline, join([code`,`, line], args)]), softline, code`>`]);
}

/** Whether a type never moves to a line of its own. */
function staysOnLine(type: Type): boolean {
  if (type.kind === "reference") return type.arguments === undefined;
  return (
    type.kind === "keyword" ||
    type.kind === "parameter" ||
    type.kind === "literal" ||
    type.kind === "dottedName" ||
    type.kind === "object" ||
    (type.kind === "union" && isHugged(type))
  );
}

function printTuple(item: Type, least: number): Layout {
  const place = isBreakableUnion(item)
    ? group([indent([ifBroken([code`(`, softline]), printUnion(item)]), softline, ifBroken(code`)`)])
    : group(printType(item));
  const places = Array.from({ length: least }, () => place);
  const rest = group([code`...`, printOperand(item), code`[]`]);
  return [
    code`readonly `,
    group([
      code`[`,
      indent([softline, join([code`,`, line], [...places, rest])]),
      ifBroken(code`,`),
      softline,
      code`]`,
    ]),
  ];
}

/** Objects follow the sign on its line; between other types the line may end after it. */
function printIntersection(types: readonly Type[]): Layout {
  let isIndented = false;
  return group(
    types.map((type, index) => {
      const printed = printPart(type);
      const before = types[index - 1];
      if (before === undefined) return printed;
      const objects = [before, type].filter(({ kind }) => kind === "object").length;
      if (objects === 0) return indent([code` &`, line, printed]);
      if (objects === 1 && index > 1) isIndented = true;
      return [code` & `, isIndented ? indent(printed) : printed];
    }),
  );
}

/** An object type: on lines where a member has a comment. */
function printObject(members: readonly Member[]): Layout {
  if (members.length === 0) return code`{}`;
  const printed = join([code`;`, line], members.map(printMember));
  const shouldBreak = members.some(({ doc }) => doc !== undefined);
  return group([code`{`, indent([line, printed]), ifBroken(code`;`), line, code`}`], { shouldBreak });
}

function printMember({ property, optional, type, doc }: Member): Layout {
  const comment: Layout[] = doc === undefined ? [] : [commentCode(doc), hardline];
  const sign: Code = optional ? code`?: ` : code`: `;
  return [...comment, propertyName(property), sign, printType(type)];
}
