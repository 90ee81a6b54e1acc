import { illegalCharacter, nameRest, nameStart } from "./characters.js";
import { XmlReadError } from "./xml-read-error.js";

/** An attribute as read: references expanded, white space normalised as for `CDATA`. */
export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
}

/** Takes the parts of a document in order. Offsets are UTF-16 units. */
export interface XmlHandler {
  /** `start`: of the tag. */
  open(name: string, attributes: readonly XmlAttribute[], start: number): void;
  close(name: string): void;
  /** Text between two marks, line ends normalised and references expanded. */
  text(text: string, start: number): void;
}

export interface XmlReaderOptions {
  /** The deepest nesting of elements; no limit by default. */
  readonly maxDepth?: number;
}

const predefined: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The syntax of the marks in a document, each as a sticky expression. */
function syntax(): { mark: RegExp; attribute: RegExp; declaration: RegExp } {
  const space = "[ \\t\\r\\n]";
  const equals = `${space}*=${space}*`;
  const name = `([${nameStart}][${nameStart}${nameRest}]*)`;
  const attribute = `${space}+${name}${equals}("[^<"]*"|'[^<']*')`;
  const tags = `${name}((?:${attribute})*)${space}*(/?)>|/${name}${space}*>`;
  const others = `!--([^]*?)-->|!\\[CDATA\\[([^]*?)\\]\\]>|\\?${name}(?:${space}[^]*?)?\\?>`;
  const standalone = `(?:${space}+standalone${equals}(?:"(?:yes|no)"|'(?:yes|no)'))?`;
  const encoding = `(?:${space}+encoding${equals}(?:"[A-Za-z][\\w.-]*"|'[A-Za-z][\\w.-]*'))?`;
  const version = `${space}+version${equals}(?:"1\\.\\d+"|'1\\.\\d+')`;
  return {
    mark: new RegExp(`<(?:${tags}|${others})`, "yu"),
    attribute: new RegExp(attribute, "gu"),
    declaration: new RegExp(`<\\?xml${version}${encoding}${standalone}${space}*\\?>`, "y"),
  };
}

/**
 * Reads a document, checking that it is well-formed XML 1.0 (fifth edition); a byte order mark is skipped. A
 * document type declaration is refused, and with it every entity but the five that XML defines itself.
 *
 * @throws XmlReadError at the first place that is not well-formed; what comes before has been handed over
 */
export function readXml(
  source: string,
  handler: XmlHandler,
  { maxDepth = Infinity }: XmlReaderOptions = {},
): void {
  const { mark, attribute, declaration } = syntax();
  const names: string[] = [];
  let at = source[0] === "\uFEFF" ? 1 : 0;
  let isOver = false;

  const fail = (reason: string, where = at): never => {
    throw new XmlReadError(reason, source, where);
  };

  /** Normalises line ends and expands references in what begins at `start`. */
  const expand = (raw: string, start: number, isAttribute = false): string =>
    raw.replace(
      /\r\n?|[\t\n]|&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));|&/g,
      (found, decimal: string | undefined, hexadecimal: string | undefined, entity = "", offset: number) => {
        if (found[0] !== "&") return isAttribute ? " " : found[0] === "\r" ? "\n" : found;
        if (Object.hasOwn(predefined, entity)) return predefined[entity] as string;
        const code = hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal);
        const character = code <= 0x10ffff ? String.fromCodePoint(code) : "\0";
        if (illegalCharacter(character) < 0) return character;
        return fail(`${found} refers to nothing that may stand here`, start + offset);
      },
    );

  const open = (name: string, rest: string, isEmpty: boolean): void => {
    if (isOver) fail("a second root element");
    if (names.length >= maxDepth) fail("elements are nested too deep");
    const attributes: XmlAttribute[] = [];
    for (const { 0: whole, 1: key = "", 2: literal = "", index } of rest.matchAll(attribute)) {
      if (attributes.some((other) => other.name === key)) fail(`attribute ${key} stands twice`);
      const start = at + name.length + 1 + index + whole.length - literal.length;
      attributes.push({ name: key, value: expand(literal.slice(1, -1), start + 1, true) });
    }
    handler.open(name, attributes, at);
    names.push(name);
    if (isEmpty) close(name);
  };

  const close = (name: string): void => {
    if (names.pop() !== name) fail(`</${name}> closes nothing that is open`);
    isOver = names.length === 0;
    handler.close(name);
  };

  const illegal = illegalCharacter(source);
  if (illegal >= 0) fail("a character that XML cannot hold", illegal);
  if (/^<\?xml\s/.test(source.slice(at, at + 6))) {
    declaration.lastIndex = at;
    at += declaration.exec(source)?.[0].length ?? fail("not a well-formed XML declaration");
  }
  for (;;) {
    const end = source.indexOf("<", at);
    const text = source.slice(at, end < 0 ? undefined : end);
    if (names.length > 0) {
      if (text.includes("]]>")) fail('"]]>" in text', at + text.indexOf("]]>"));
      if (text !== "") handler.text(expand(text, at), at);
    } else if (/[^ \t\r\n]/.test(text)) fail("text outside of the root element");
    if (end < 0) break;
    mark.lastIndex = at = end;
    const [all, name, rest, , , empty, closed, comment, cdata, target] =
      mark.exec(source) ?? fail(malformed(source.slice(at, at + 9)));
    if (name) open(name, rest as string, empty !== "");
    else if (closed) close(closed);
    else if (cdata !== undefined && names.length > 0) handler.text(cdata.replace(/\r\n?/g, "\n"), at);
    else if (cdata !== undefined || /--|-$/.test(comment ?? "") || /^xml$/i.test(target ?? ""))
      fail(malformed(all));
    at += all.length;
  }
  if (names.length > 0 || !isOver)
    fail(names.length > 0 ? `<${names.at(-1)}> is not closed` : "there is no element", source.length);
}

function malformed(begin: string): string {
  if (begin.startsWith("<!DOCTYPE")) return "a document type declaration is not allowed";
  const [, kind] = /^<(!--|!\[CDATA\[|\?)/.exec(begin) ?? [];
  return `not a well-formed ${kind === "?" ? "processing instruction" : kind === "!--" ? "comment" : kind ? "CDATA section" : "tag"} here`;
}
