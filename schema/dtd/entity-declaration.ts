import type { EntityDecl } from "../model/grammar.js";
import type { Origin } from "../text/source.js";
import { entityValue } from "./entity-value.js";
import { resolveSystemId } from "./folder.js";
import { endDeclaration, missingSpace, readLiteral, readName, requireSpace } from "./tokens.js";
import type { Reader } from "./reader.js";

/** Reads `<!ENTITY name value>` or `<!ENTITY % name value>` from behind the keyword (XML 1.0 §4.2). */
export function readEntity(reader: Reader): void {
  const { scanner, declarations } = reader;
  requireSpace(reader, "after <!ENTITY");
  const kind = scanner.skip("%") ? "parameter" : "general";
  if (kind === "parameter") requireSpace(reader, 'after "%"');
  const { name, origin } = readName(reader, "the name of an entity");
  declarations.count(scanner);
  requireSpace(reader, `after ${name}`);
  if (scanner.at('"') || scanner.at("'")) readInternalEntity(reader, { name, kind, origin });
  else readExternalEntity(reader, { name, kind, origin });
}

type Head = Pick<EntityDecl, "name" | "kind" | "origin">;

function readInternalEntity(reader: Reader, head: Head): void {
  const { start, end } = readLiteral(reader, "the value of the entity");
  const content = entityValue(reader, start, end);
  endDeclaration(reader);
  const decl: EntityDecl = { ...head, text: content.text };
  if (head.kind === "general") checkPredefined(reader, decl);
  reader.entities.declare({ decl, content, active: false });
}

function readExternalEntity(reader: Reader, head: Head): void {
  const { publicId, systemId = "", at } = readExternalId(reader, "a value in quotes, SYSTEM or PUBLIC");
  const notation = head.kind === "general" ? readNotationName(reader) : undefined;
  endDeclaration(reader);
  const resolved = resolveSystemId(systemId, reader.scanner.floor.base);
  const decl: EntityDecl = {
    ...head,
    ...(publicId !== undefined && { publicId }),
    systemId,
    ...(resolved.ok && { path: resolved.path }),
    ...(notation !== undefined && { notation }),
  };
  reader.entities.declare({ decl, content: { systemId, resolved, at }, active: false });
}

/** Reads `NDATA name` if it follows. */
function readNotationName(reader: Reader): string | undefined {
  const { scanner, declarations } = reader;
  const spaced = scanner.space();
  if (!scanner.startsName()) return undefined;
  if (!spaced) missingSpace(reader, "before NDATA");
  if (scanner.take(NDATA) === undefined)
    scanner.expected("NDATA", "write NDATA and the name of a notation, or nothing");
  requireSpace(reader, "after NDATA");
  const { name, origin } = readName(reader, "the name of a notation");
  declarations.needNotation(name, origin);
  return name;
}

/** Reads `<!NOTATION name id>` from behind the keyword (XML 1.0 §4.7). */
export function readNotation(reader: Reader): void {
  requireSpace(reader, "after <!NOTATION");
  const { name, origin } = readName(reader, "the name of a notation");
  reader.declarations.count(reader.scanner);
  requireSpace(reader, `after ${name}`);
  const { publicId, systemId } = readExternalId(reader, "SYSTEM or PUBLIC", true);
  endDeclaration(reader);
  reader.declarations.notation({
    name,
    ...(publicId !== undefined && { publicId }),
    ...(systemId !== undefined && { systemId }),
    origin,
  });
}

export interface ExternalId {
  readonly publicId?: string;
  readonly systemId?: string;
  /** Where the system identifier stands; the public one where that is alone. */
  readonly at: Origin;
}

const NDATA = /NDATA(?![\w.:-])/y;
const KEYWORD = /(?:SYSTEM|PUBLIC)(?![\w.:-])/y;

/** Reads `SYSTEM "…"` or `PUBLIC "…" "…"`; `publicOnly` allows the second literal to be absent. */
export function readExternalId(reader: Reader, expected: string, publicOnly = false): ExternalId {
  const { scanner } = reader;
  const keyword = scanner.take(KEYWORD);
  if (keyword === undefined) scanner.expected(expected, "texts are in quotes; SYSTEM and PUBLIC name a file");
  requireSpace(reader, `after ${keyword}`);
  if (keyword === "SYSTEM") return readSystemId(reader);
  const publicId = readPublicId(reader);
  const spaced = scanner.space();
  if (publicOnly && !scanner.at('"') && !scanner.at("'")) return { publicId, at: scanner.here() };
  if (!spaced) missingSpace(reader, "before the system identifier");
  return { publicId, ...readSystemId(reader) };
}

function readSystemId(reader: Reader): ExternalId {
  const { start, end } = readLiteral(reader, "a system identifier");
  const { text } = reader.scanner.frame;
  return { systemId: text.slice(start, end), at: reader.scanner.origin(start - 1, end + 1) };
}

function readPublicId(reader: Reader): string {
  const { scanner, report } = reader;
  const { start, end } = readLiteral(reader, "a public identifier");
  const literal = scanner.frame.text.slice(start, end);
  const bad = /[^ \r\nA-Za-z0-9\-'()+,./:=?;!*#@$_%]/.exec(literal);
  if (bad) {
    const at = scanner.origin(start + bad.index, start + bad.index + 1);
    report.add("IC1101", `${JSON.stringify(bad[0])} is not allowed in a public identifier`, at, "remove it");
  }
  return literal.replace(/[ \r\n]+/g, " ").replace(/^ | $/g, "");
}

const codes: Readonly<Record<string, number>> = { lt: 60, gt: 62, amp: 38, quot: 34, apos: 39 };

/** The predefined entities may be declared, but only as what they are (XML 1.0 §4.6). */
function checkPredefined({ report }: Reader, { name, text, origin }: EntityDecl): void {
  const code = Object.hasOwn(codes, name) ? (codes[name] as number) : undefined;
  if (code === undefined) return;
  const reference = new RegExp(`^&#(?:0*${code}|x0*${code.toString(16)});$`, "i").test(text ?? "");
  const itself = text === String.fromCharCode(code) && name !== "lt" && name !== "amp";
  if (!reference && !itself)
    report.add(
      "IC1120",
      `entity ${name} is declared as something else than XML defines it`,
      origin,
      `remove it, or write "&#38;#${code};"`,
    );
}
