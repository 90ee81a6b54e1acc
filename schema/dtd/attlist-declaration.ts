import type { AttributeDecl, AttributeType } from "../model/grammar.js";
import { checkAttribute } from "./attribute-checks.js";
import { attributeValue } from "./attribute-value.js";
import { NAME, NMTOKEN } from "./characters.js";
import type { DeclaredAttributes } from "./declarations.js";
import { endDeclaration, missingSpace, readLiteral, readName, requireSpace } from "./tokens.js";
import type { Reader } from "./reader.js";

/** Reads `<!ATTLIST element …>` from behind the keyword (XML 1.0 §3.3). */
export function readAttlist(reader: Reader): void {
  const { scanner, declarations } = reader;
  requireSpace(reader, "after <!ATTLIST");
  const { name: element, origin } = readName(reader, "the name of an element");
  const attributes = declarations.attlist(element, origin);
  for (;;) {
    const spaced = scanner.space();
    if (!scanner.startsName()) break;
    if (!spaced) missingSpace(reader, "before the attribute");
    readAttribute(reader, element, attributes);
  }
  endDeclaration(reader);
}

function readAttribute(reader: Reader, element: string, attributes: DeclaredAttributes): void {
  const { name, origin } = readName(reader, "the name of an attribute");
  reader.declarations.count(reader.scanner);
  requireSpace(reader, `after ${name}`);
  const type = readType(reader);
  requireSpace(reader, `after the type of ${name}`);
  const { use, value } = readDefault(reader, type);
  if (attributes.names.has(name)) return;
  const attribute: AttributeDecl = { name, type, use, ...(value !== undefined && { value }), origin };
  checkAttribute(reader.report, element, attribute, attributes);
  attributes.names.add(name);
  attributes.list.push(attribute);
}

const plainTypes = new Set(["CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS"]);

type PlainType = Exclude<AttributeType["kind"], "enumeration" | "notation">;

function readType(reader: Reader): AttributeType {
  const { scanner } = reader;
  if (scanner.at("(")) return { kind: "enumeration", values: readValues(reader, "enumeration") };
  const { frame } = scanner;
  const start = frame.at;
  const keyword = scanner.take(NAME);
  if (keyword !== undefined && plainTypes.has(keyword)) return { kind: keyword as PlainType };
  if (keyword === "NOTATION") {
    requireSpace(reader, "after NOTATION");
    return { kind: "notation", values: readValues(reader, "notation") };
  }
  frame.at = start;
  return scanner.expected(
    "the type of an attribute",
    "write CDATA, NMTOKEN, another type of XML, or (one | two)",
  );
}

function readValues(reader: Reader, kind: "enumeration" | "notation"): string[] {
  const { scanner, report, declarations } = reader;
  const values = new Set<string>();
  if (!scanner.skip("(")) scanner.expected('"("', "a list of values is in parentheses");
  do {
    scanner.space();
    const start = scanner.frame.at;
    const value = scanner.take(kind === "notation" ? NAME : NMTOKEN);
    if (value === undefined)
      return scanner.expected(
        kind === "notation" ? "the name of a notation" : "a value",
        "write values without quotes",
      );
    const origin = scanner.origin(start);
    declarations.count(scanner);
    if (values.has(value))
      report.add("IC1153", `${value} occurs twice in the list of values`, origin, "name it once");
    else if (kind === "notation") declarations.needNotation(value, origin);
    values.add(value);
    scanner.space();
  } while (scanner.skip("|"));
  if (!scanner.skip(")"))
    scanner.expected('"|" or ")"', 'values are names or numbers, with "|" between them');
  return [...values];
}

const DEFAULT = /#[A-Za-z]+/y;

function readDefault(reader: Reader, type: AttributeType): Pick<AttributeDecl, "use" | "value"> {
  const { scanner } = reader;
  const { frame } = scanner;
  const start = frame.at;
  const keyword = scanner.take(DEFAULT);
  switch (keyword) {
    case "#REQUIRED":
      return { use: "required" };
    case "#IMPLIED":
      return { use: "implied" };
    case "#FIXED":
      requireSpace(reader, "after #FIXED");
      break;
    default:
      frame.at = start;
      if (scanner.at('"') || scanner.at("'")) break;
      scanner.expected(
        "#REQUIRED, #IMPLIED, #FIXED or a value in quotes",
        "each attribute says what its absence means",
      );
  }
  const literal = readLiteral(reader, "the default value");
  const value = attributeValue(reader, literal.start, literal.end, type.kind !== "CDATA");
  return { use: keyword === undefined ? "default" : "fixed", value };
}
