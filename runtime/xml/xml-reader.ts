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
  /** `start`: of the tag that closes, which is the one that opens of an empty element. */
  close(name: string, start: number): void;
  /** Text between two marks, line ends normalised and references expanded. */
  text(text: string, start: number): void;
}

/** The limits that `readXml` keeps. */
export interface XmlReaderOptions {
  /** The deepest nesting of elements; no limit by default. */
  readonly maxDepth?: number;
}

/** The entities that XML defines itself. */
const predefined: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The syntax of the marks in a document, each as a sticky expression. */
function syntax(): { mark: RegExp; attribute: RegExp; declaration: RegExp } {
  const space = "[ \\t\\r\\n]";
  const equals = `${space}*=${space}*`;
  const name = `([${nameStart}][${nameStart}${nameRest}]*)`;
  const attribute = `${space}+${name}${equals}("[^<"]*"|'[^<']*')`;
  const tags = `${name}((?:${attribute})*)${space}*(/?)>|/${name}${space}*>`;
  const others = `!--([^]*?)-->|!\\[CDATA\\[([^]*?)\\]\\]>|\\?${name}(?:${space}[^]*?)?\\?>`;
  const setting = (name: string, value: string): string =>
    `${space}+${name}${equals}(?:"${value}"|'${value}')`;
  const declaration = `${setting("version", "1\\.\\d+")}(?:${setting("encoding", "[A-Za-z][\\w.-]*")})?(?:${setting("standalone", "(?:yes|no)")})?`;
  return {
    mark: new RegExp(`<(?:${tags}|${others})`, "yu"),
    attribute: new RegExp(attribute, "gu"),
    declaration: new RegExp(`<\\?xml${declaration}${space}*\\?>`, "y"),
  };
}

/**
 * Whether a mark is between two places; asked for places further and further on, it looks at each
 * character once.
 */
function finder(source: string, mark: string): (from: number, to: number) => boolean {
  let found = source.indexOf(mark);
  return (from, to) => {
    if (found >= 0 && found < from) found = source.indexOf(mark, from);
    return found >= 0 && found < to;
  };
}

/**
 * Reads a document, checking that it is well-formed XML 1.0 (fifth edition); a byte order mark is skipped. A
 * document type declaration is refused, and with it every entity but the five that XML defines itself.
 *
 * @throws XmlReadError at the first place that is not well-formed; what comes before has been handed over
 */
export function readXml(source: string, handler: XmlHandler, options: XmlReaderOptions = {}): void {
  new Reader(source, handler, options.maxDepth ?? Infinity).read();
}

const NONE: readonly XmlAttribute[] = [];

class Reader {
  readonly #syntax = syntax();
  /** The names of the open elements. */
  readonly #open: string[] = [];
  /** What stood between `<` and `>` as a name alone: tags like these need no second look. */
  readonly #plain = new Set<string>();
  #at = 0;
  #isOver = false;

  constructor(
    readonly source: string,
    readonly handler: XmlHandler,
    readonly maxDepth: number,
  ) {}

  read(): void {
    const { source } = this;
    const illegal = illegalCharacter(source);
    if (illegal >= 0) this.#fail("a character that XML cannot hold", illegal);
    this.#declaration();
    const hasReference = finder(source, "&");
    const hasReturn = finder(source, "\r");
    const hasEnd = finder(source, "]]>");
    for (let mark = source.indexOf("<", this.#at); ; mark = source.indexOf("<", this.#at)) {
      const start = this.#at;
      const end = mark < 0 ? source.length : mark;
      if (end > start) {
        if (this.#open.length === 0) this.#outside(start, end);
        else {
          if (hasEnd(start, end)) this.#fail('"]]>" in text', source.indexOf("]]>", start));
          const text = source.slice(start, end);
          const isPlain = !hasReference(start, end) && !hasReturn(start, end);
          this.handler.text(isPlain ? text : this.#expand(text, start), start);
        }
      }
      if (mark < 0) break;
      this.#at = mark;
      this.#mark();
    }
    const innermost = this.#open.at(-1);
    if (innermost !== undefined) this.#fail(`<${innermost}> is not closed`, source.length);
    if (!this.#isOver) this.#fail("there is no element", source.length);
  }

  #fail(reason: string, where = this.#at): never {
    throw new XmlReadError(reason, this.source, where);
  }

  #declaration(): void {
    const { source } = this;
    if (source[0] === "\uFEFF") this.#at = 1;
    if (!/^<\?xml[ \t\r\n]/.test(source.slice(this.#at, this.#at + 6))) return;
    const { declaration } = this.#syntax;
    declaration.lastIndex = this.#at;
    this.#at += (declaration.exec(source) ?? this.#fail("not a well-formed XML declaration"))[0].length;
  }

  #outside(start: number, end: number): void {
    if (/[^ \t\r\n]/.test(this.source.slice(start, end)))
      this.#fail("text outside of the root element", start);
  }

  /** What begins with `<`: the commonest two kinds of tags are told by comparing, the rest by expressions. */
  #mark(): void {
    const { source } = this;
    const at = this.#at;
    const top = this.#open.at(-1);
    if (source.charCodeAt(at + 1) === SLASH) {
      if (
        top !== undefined &&
        source.startsWith(top, at + 2) &&
        source.charCodeAt(at + 2 + top.length) === GREATER
      ) {
        this.#close(top);
        this.#at = at + top.length + 3;
        return;
      }
    } else {
      const end = source.indexOf(">", at);
      // A document that is cut off inside a tag has no end of it.
      const name = source.slice(at + 1, Math.max(end, at));
      if (this.#plain.has(name)) {
        this.#begin(name, NONE);
        this.#at = end + 1;
        return;
      }
    }
    this.#anyMark();
  }

  #anyMark(): void {
    const { mark } = this.#syntax;
    mark.lastIndex = this.#at;
    const [all, name, rest, , , empty, closed, comment, cdata, target] =
      mark.exec(this.source) ?? this.#fail(malformed(this.source.slice(this.#at, this.#at + 9)));
    if (name) {
      if (all.length === name.length + 2) this.#plain.add(name);
      this.#begin(name, rest === "" ? NONE : this.#attributes(name, rest as string));
      if (empty) this.#close(name);
    } else if (closed) this.#close(closed);
    else if (cdata !== undefined && this.#open.length > 0)
      this.handler.text(cdata.replace(/\r\n?/g, "\n"), this.#at);
    else if (cdata !== undefined || /--|-$/.test(comment ?? "") || /^xml$/i.test(target ?? ""))
      this.#fail(malformed(all));
    this.#at += all.length;
  }

  #begin(name: string, attributes: readonly XmlAttribute[]): void {
    if (this.#isOver) this.#fail("a second root element");
    if (this.#open.length >= this.maxDepth) this.#fail("elements are nested too deep");
    this.handler.open(name, attributes, this.#at);
    this.#open.push(name);
  }

  #close(name: string): void {
    if (this.#open.pop() !== name) this.#fail(`</${name}> closes nothing that is open`);
    this.#isOver = this.#open.length === 0;
    this.handler.close(name, this.#at);
  }

  #attributes(name: string, text: string): XmlAttribute[] {
    const attributes: XmlAttribute[] = [];
    const keys = new Set<string>();
    for (const { 0: whole, 1: key = "", 2: literal = "", index } of text.matchAll(this.#syntax.attribute)) {
      if (keys.size === keys.add(key).size) this.#fail(`attribute ${key} occurs twice`);
      const start = this.#at + name.length + 1 + index + whole.length - literal.length;
      attributes.push({ name: key, value: this.#expand(literal.slice(1, -1), start + 1, true) });
    }
    return attributes;
  }

  /** Normalises line ends and expands references in what begins at `start`. */
  #expand(raw: string, start: number, isAttribute = false): string {
    return raw.replace(
      /\r\n?|[\t\n]|&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));|&/g,
      (found, decimal: string | undefined, hexadecimal: string | undefined, entity = "", offset: number) => {
        if (found[0] !== "&") return isAttribute ? " " : found[0] === "\r" ? "\n" : found;
        if (Object.hasOwn(predefined, entity)) return predefined[entity] as string;
        const code = hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal);
        const character = code <= 0x10ffff ? String.fromCodePoint(code) : "\0";
        if (illegalCharacter(character) < 0) return character;
        return this.#fail(`${found} is not an allowed reference`, start + offset);
      },
    );
  }
}

const SLASH = 47;
const GREATER = 62;

function malformed(begin: string): string {
  if (begin.startsWith("<!DOCTYPE")) return "a document type declaration is not allowed";
  const [, kind] = /^<(!--|!\[CDATA\[|\?)/.exec(begin) ?? [];
  return `not a well-formed ${kind === "?" ? "processing instruction" : kind === "!--" ? "comment" : kind ? "CDATA section" : "tag"} here`;
}
