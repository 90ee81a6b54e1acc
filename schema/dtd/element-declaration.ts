import type { Content, ElementParticle } from "../model/grammar.js";
import { ONCE } from "../model/particles.js";
import type { EntityUse } from "../text/source.js";
import { NAME } from "./characters.js";
import { checkNesting, openParenthesis, readChildren, type Opening } from "./content-model.js";
import type { DeclaredElement } from "./declarations.js";
import { endDeclaration, readName, requireSpace } from "./tokens.js";
import type { Reader } from "./reader.js";

/** The model that most elements have, in one token. */
const TEXT = /\([ \t\n\r]*#PCDATA[ \t\n\r]*\)\*?/y;
const PCDATA = /#PCDATA(?![\w.:-])/y;

/** Reads `<!ELEMENT name content>` from behind the keyword (XML 1.0 §3.2). */
export function readElement(reader: Reader, doc: string | undefined): void {
  const { scanner, declarations } = reader;
  requireSpace(reader, "after <!ELEMENT");
  const { name, origin } = readName(reader, "the name of an element");
  declarations.count(scanner);
  // What is in for a model that cannot be read: it raises no further questions.
  let content: Content = { kind: "any" };
  let whole: EntityUse | undefined;
  try {
    requireSpace(reader, `after ${name}`, true);
    const mark = scanner.mark();
    content = readContent(reader);
    whole = scanner.whole(mark);
    endDeclaration(reader);
  } finally {
    const element: DeclaredElement = { name, content, attributes: declarations.attributesOf(name), origin };
    if (whole) {
      const { via } = scanner.floor;
      element.type = { name: whole.name, by: "entity", origin: { span: whole.span, via } };
    }
    if (doc) element.doc = doc;
    declarations.element(element);
  }
}

function readContent(reader: Reader): Content {
  const { scanner } = reader;
  if (scanner.take(TEXT) !== undefined) return { kind: "text" };
  const opening = openParenthesis(scanner);
  if (opening) {
    scanner.space();
    if (scanner.take(PCDATA) !== undefined) return readMixed(reader, opening);
    return { kind: "children", particle: readChildren(reader, opening) };
  }
  const { frame } = scanner;
  const start = frame.at;
  const keyword = scanner.take(NAME);
  if (keyword === "EMPTY") return { kind: "empty" };
  if (keyword === "ANY") return { kind: "any" };
  frame.at = start;
  return scanner.expected('"EMPTY", "ANY" or a model in parentheses', "for plain text write (#PCDATA)");
}

/** Reads `| a | b)*` from behind `(#PCDATA`. */
function readMixed(reader: Reader, opening: Opening): Content {
  const { scanner, report } = reader;
  scanner.space();
  const elements = scanner.at("|") ? readMixedNames(reader) : [];
  if (!scanner.skip(")")) scanner.expected('"|" or ")"', "mixed content is written (#PCDATA | a | b)*");
  checkNesting(reader, opening);
  if (!scanner.skip("*") && elements.length > 0) {
    const message = `expected "*" after mixed content, found ${scanner.found()}`;
    report.add("IC1101", message, scanner.here(), "mixed content is written (#PCDATA | a | b)*");
  }
  return elements.length === 0 ? { kind: "text" } : { kind: "mixed", elements };
}

function readMixedNames(reader: Reader): ElementParticle[] {
  const { scanner, report, declarations } = reader;
  const byName = new Map<string, ElementParticle>();
  while (scanner.skip("|")) {
    scanner.space();
    const { name, origin } = readName(reader, "the name of an element");
    declarations.count(scanner);
    if (byName.has(name))
      report.add("IC1152", `${name} occurs twice in mixed content`, origin, "name it once");
    else byName.set(name, { kind: "element", name, occurs: ONCE, origin });
    scanner.space();
  }
  return [...byName.values()];
}
