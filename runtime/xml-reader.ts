import { illegalCharacter, nameEnd } from "./characters.js";
import { XmlReadError } from "./xml-read-error.js";

/** An attribute as read: references expanded and white space normalised as for `CDATA`. */
export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** The offset of the name. */
  readonly start: number;
}

/** A document type declaration as it stands; the subset is not looked into. */
export interface XmlDoctype {
  readonly name: string;
  readonly publicId?: string;
  readonly systemId?: string;
  /** The text between the brackets, and its offset. */
  readonly subset?: string;
  readonly subsetStart?: number;
  readonly start: number;
}

/** Of the XML declaration. */
export interface XmlDeclaration {
  readonly version: string;
  readonly encoding?: string;
  readonly standalone?: "yes" | "no";
}

/**
 * Takes the parts of a document in order. Offsets are UTF-16 units of the document; what comes out of an
 * entity has the offset of the outermost reference.
 */
export interface XmlHandler {
  /** `end`: after the `>`. */
  open(name: string, attributes: readonly XmlAttribute[], start: number, end: number): void;
  /** `start`: of the end tag, or the end of an empty-element tag. */
  close(name: string, start: number): void;
  /** Text between two marks, line ends normalised and references to characters expanded. */
  text(text: string, start: number, isCdata: boolean): void;
  /** A comment, a processing instruction, or a reference to an entity, whose content follows. */
  other?(kind: "comment" | "instruction" | "reference", start: number): void;
  declaration?(declaration: XmlDeclaration): void;
  /** Without it a document type declaration is refused. */
  doctype?(doctype: XmlDoctype): void;
  /** The replacement text of a general entity; `undefined`: not declared. */
  entity?(name: string): string | undefined;
}

export interface XmlReaderOptions {
  /** The deepest nesting of elements; no limit by default. */
  readonly maxDepth?: number;
  /** The most characters that entities may expand to; ten million by default. */
  readonly maxExpansion?: number;
}

/**
 * Reads a document, checking that it is well-formed XML 1.0 (fifth edition); a byte order mark is skipped.
 * Neither nesting nor size uses the call stack.
 *
 * @throws XmlReadError at the first place that is not well-formed; what comes before has been handed over
 */
export function readXml(text: string, handler: XmlHandler, options: XmlReaderOptions = {}): void {
  new Reader(text, handler, options).document();
}

/** Where reading goes on after the replacement text of an entity. */
interface Outer {
  readonly source: string;
  /** After the reference, and at its beginning. */
  readonly at: number;
  readonly start: number;
  readonly entity: string;
  /** Elements open at the reference: the entity may close none of them. */
  readonly depth: number;
}

const predefined: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const noAttributes: readonly XmlAttribute[] = [];
/** Entities inside entities; more only happens to reach a limit. */
const maxEntities = 40;

class Reader {
  at = 0;
  /** Names of the open elements. */
  readonly names: string[] = [];
  readonly outer: Outer[] = [];
  stage: "prolog" | "doctype" | "content" | "epilog" = "prolog";
  expansion = 0;

  constructor(
    public source: string,
    readonly handler: XmlHandler,
    readonly options: XmlReaderOptions,
    readonly whole = source,
  ) {}

  fail(reason: string, at = this.at): never {
    throw new XmlReadError(reason, this.whole, this.offset(at));
  }

  /** The offset in the document: of the outermost reference, if inside of an entity. */
  offset(at: number): number {
    return this.outer[0]?.start ?? at;
  }

  document(): void {
    const illegal = illegalCharacter(this.source);
    if (illegal >= 0) this.fail("a character that XML cannot hold", illegal);
    if (this.source[0] === "\uFEFF") this.at = 1;
    if (/^<\?xml[ \t\r\n]/.test(this.source.slice(this.at, this.at + 6))) this.declaration();
    do {
      while (this.at < this.source.length)
        if (this.source[this.at] === "<") this.markup();
        else this.characters();
    } while (this.leaveEntity());
    if (this.names.length > 0) this.fail(`<${this.names.at(-1) as string}> is not closed`);
    if (this.stage !== "epilog") this.fail("there is no element");
  }

  declaration(): void {
    const syntax =
      /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])(1\.\d+)\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])([A-Za-z][\w.-]*)\3)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(yes|no)\5)?[ \t\r\n]*\?>/y;
    syntax.lastIndex = this.at;
    const [all, , version, , encoding, , standalone] = syntax.exec(this.source) ?? [];
    if (all === undefined) this.fail("not an XML declaration");
    this.handler.declaration?.({
      version: version as string,
      ...(encoding && { encoding }),
      ...(standalone && { standalone: standalone as "yes" }),
    });
    this.at += all.length;
  }

  markup(): void {
    const { source, at } = this;
    if (source[at + 1] === "/") this.endTag();
    else if (source[at + 1] === "?") this.instruction();
    else if (source[at + 1] !== "!") this.startTag();
    else if (source.startsWith("<!--", at)) this.comment();
    else if (this.names.length > 0 && source.startsWith("<![CDATA[", at)) {
      const end = this.find("]]>", at + 9, "CDATA section");
      this.handler.text(this.lineEnds(source.slice(at + 9, end)), this.offset(at), true);
      this.at = end + 3;
    } else if (source.startsWith("<!DOCTYPE", at)) this.doctype();
    else this.fail("not a tag");
  }

  find(end: string, from: number, what: string): number {
    const found = this.source.indexOf(end, from);
    return found < 0 ? this.fail(`${what} without an end`) : found;
  }

  comment(): void {
    const end = this.find("--", this.at + 4, "comment");
    if (this.source[end + 2] !== ">") this.fail('"--" inside a comment', end);
    this.handler.other?.("comment", this.offset(this.at));
    this.at = end + 3;
  }

  instruction(): void {
    const { at } = this;
    const target = this.name(at + 2);
    if (/^xml$/i.test(target)) this.fail("an XML declaration may stand at the very start only");
    const after = at + 2 + target.length;
    const end = this.find("?>", after, "processing instruction");
    if (end > after && !isSpace(this.source, after))
      this.fail("white space is missing after the target", after);
    this.handler.other?.("instruction", this.offset(at));
    this.at = end + 2;
  }

  name(at: number): string {
    const end = nameEnd(this.source, at);
    return end === at ? this.fail("expected a name", at) : this.source.slice(at, end);
  }

  space(): boolean {
    const start = this.at;
    while (isSpace(this.source, this.at)) this.at++;
    return this.at > start;
  }

  startTag(): void {
    const { source, at: start, names, handler } = this;
    const name = this.name(start + 1);
    this.at += name.length + 1;
    const attributes = source[this.at] === ">" ? noAttributes : this.attributes();
    const isEmpty = source[this.at] === "/";
    if (isEmpty) this.at++;
    if (source[this.at] !== ">") this.fail("expected the end of the tag");
    this.at++;
    if (names.length === 0) {
      if (this.stage === "epilog") this.fail("a second root element", start);
      this.stage = "content";
    }
    if (names.length >= (this.options.maxDepth ?? Infinity)) this.fail("elements are nested too deep", start);
    handler.open(name, attributes, this.offset(start), this.offset(this.at));
    names.push(name);
    if (isEmpty) this.close(name, this.at);
  }

  endTag(): void {
    const { source, at, names } = this;
    const name = names.at(-1);
    if (name === undefined) this.fail("an end tag without a start tag");
    this.at += 2 + name.length;
    if (source[this.at] !== ">") this.space();
    if (!source.startsWith(name, at + 2) || source[this.at] !== ">") this.fail(`expected </${name}>`, at);
    if (names.length === this.outer.at(-1)?.depth) this.fail(`<${name}> began outside of the entity`, at);
    this.at++;
    this.close(name, at);
  }

  close(name: string, at: number): void {
    this.names.pop();
    if (this.names.length === 0) this.stage = "epilog";
    this.handler.close(name, this.offset(at));
  }

  attributes(): readonly XmlAttribute[] {
    const { source } = this;
    const attributes: XmlAttribute[] = [];
    const seen = new Set<string>();
    for (;;) {
      const isApart = this.space();
      const { at } = this;
      if (source[at] === ">" || source[at] === "/") return attributes;
      const name = this.name(at);
      if (!isApart) this.fail("white space is missing before the attribute");
      if (seen.size === seen.add(name).size) this.fail(`attribute ${name} stands twice`);
      this.at += name.length;
      this.space();
      if (source[this.at] !== "=") this.fail(`attribute ${name} has no value`);
      this.at++;
      this.space();
      attributes.push({ name, value: this.attributeText(this.literal()), start: this.offset(at) });
    }
  }

  /** A quoted text. */
  literal(): string {
    const quote = this.source[this.at];
    if (quote !== '"' && quote !== "'") this.fail("expected a quote");
    const start = this.at + 1;
    this.at = this.find(quote, start, "literal") + 1;
    return this.source.slice(start, this.at - 1);
  }

  /** An attribute's value from its literal, or from the replacement text of an entity in it. */
  attributeText(literal: string, entities: readonly string[] = []): string {
    if (literal.includes("<")) this.fail('"<" in the value of an attribute');
    let value = literal.replace(entities.length > 0 ? /[\t\n\r]/g : /\r\n|[\t\n\r]/g, " ");
    if (!value.includes("&")) return value;
    value = value.replace(/&([^;]*;?)/g, (_, reference: string) => {
      const text = this.character(reference);
      if (text !== undefined) return text;
      const name = reference.slice(0, -1);
      return this.attributeText(this.replacement(name, entities), [...entities, name]);
    });
    return value;
  }

  /** The character that a reference (`#10;`, `lt;`) stands for; `undefined`: it is an entity. */
  character(reference: string): string | undefined {
    const [, decimal, hexadecimal] = /^#(?:(\d+)|x([\da-fA-F]+));$/.exec(reference) ?? [];
    if (decimal ?? hexadecimal) {
      const code = hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal);
      const character = code > 0x10ffff ? "\0" : String.fromCodePoint(code);
      return illegalCharacter(character) < 0 ? character : this.fail(`&${reference} is no character of XML`);
    }
    const name = reference.slice(0, -1);
    if (!reference.endsWith(";") || name === "" || nameEnd(name, 0) < name.length)
      this.fail('"&" is not followed by a name and ";"');
    return Object.hasOwn(predefined, name) ? predefined[name] : undefined;
  }

  /** The replacement text of an entity. */
  replacement(name: string, around: readonly string[]): string {
    if (around.includes(name) || around.length > maxEntities) this.fail(`entity ${name} contains itself`);
    const text = this.handler.entity?.(name);
    if (text === undefined) this.fail(`entity ${name} is not declared`);
    this.expansion += text.length + name.length;
    if (this.expansion > (this.options.maxExpansion ?? 10_000_000))
      this.fail("entities expand to too much text");
    return text;
  }

  characters(): void {
    const { source, at, outer } = this;
    let end = source.indexOf("<", at);
    if (end < 0) end = source.length;
    const raw = source.slice(at, end);
    this.at = end;
    if (this.names.length === 0) {
      if (/[^ \t\r\n]/.test(raw))
        this.fail("text outside of the root element", at + raw.search(/[^ \t\r\n]/));
      return;
    }
    const bad = raw.indexOf("]]>");
    if (bad >= 0) this.fail('"]]>" in text', at + bad);
    if (!raw.includes("&")) return this.handler.text(this.lineEnds(raw), this.offset(at), false);
    let text = "";
    for (let from = 0; ;) {
      const start = raw.indexOf("&", from);
      text += this.lineEnds(raw.slice(from, start < 0 ? undefined : start));
      if (start < 0) break;
      const stop = raw.indexOf(";", start) + 1;
      this.at = at + start;
      const reference = raw.slice(start + 1, stop || undefined);
      const character = this.character(reference);
      from = stop;
      if (character === undefined) {
        const name = reference.slice(0, -1);
        if (text !== "") this.handler.text(text, this.offset(at), false);
        this.handler.other?.("reference", this.offset(this.at));
        const inner = this.replacement(
          name,
          outer.map(({ entity }) => entity),
        );
        outer.push({ source, at: at + stop, start: this.at, entity: name, depth: this.names.length });
        this.source = inner;
        this.at = 0;
        return;
      }
      text += character;
    }
    this.at = end;
    if (text !== "") this.handler.text(text, this.offset(at), false);
  }

  /** Goes on after the reference to the entity that has been read to its end; false: it was the document. */
  leaveEntity(): boolean {
    const { names, outer } = this;
    if (names.length > (outer.at(-1)?.depth ?? Infinity))
      this.fail(`<${names.at(-1) as string}> is not closed in its entity`);
    const back = outer.pop();
    if (back) ({ source: this.source, at: this.at } = back);
    return back !== undefined;
  }

  /** Line ends as `\n`; in entities they are so already, and a `\r` was meant. */
  lineEnds(text: string): string {
    return this.outer.length === 0 && text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  }

  doctype(): void {
    const start = this.at;
    if (this.stage !== "prolog")
      this.fail("a document type declaration must stand before the root element, once");
    if (!this.handler.doctype) this.fail("a document type declaration is not allowed");
    this.stage = "doctype";
    this.at += 9;
    if (!this.space()) this.fail("expected white space");
    const name = this.name(this.at);
    this.at += name.length;
    const ids = this.space() ? this.externalId() : {};
    this.space();
    const subsetStart = this.at + 1;
    let subset: string | undefined;
    if (this.source[this.at] === "[") {
      this.at = this.subsetEnd(subsetStart);
      subset = this.source.slice(subsetStart, this.at - 1);
      this.space();
    }
    if (this.source[this.at] !== ">") this.fail('expected ">"');
    this.at++;
    this.handler.doctype({ name, ...ids, ...(subset !== undefined && { subset, subsetStart }), start });
  }

  externalId(): { publicId?: string; systemId?: string } {
    const keyword = this.source.slice(this.at, this.at + 6);
    if (keyword !== "PUBLIC" && keyword !== "SYSTEM") return {};
    this.at += 6;
    const literal = (): string => (this.space() ? this.literal() : this.fail("expected white space"));
    if (keyword === "SYSTEM") return { systemId: literal() };
    const publicId = literal();
    if (!/^[- \r\na-zA-Z0-9'()+,./:=?;!*#@$_%]*$/.test(publicId)) this.fail("not a public identifier");
    return { publicId, systemId: literal() };
  }

  /** After the bracket that ends the internal subset. */
  subsetEnd(from: number): number {
    const marks = /<!--|<\?|["'\]]/g;
    const ends: Readonly<Record<string, string>> = { "<!--": "-->", "<?": "?>" };
    for (marks.lastIndex = from; ;) {
      const [mark] = marks.exec(this.source) ?? this.fail("document type declaration without an end");
      if (mark === "]") return marks.lastIndex;
      const end = ends[mark] ?? mark;
      marks.lastIndex = this.find(end, marks.lastIndex, "document type declaration") + end.length;
    }
  }
}

const isSpace = (text: string, at: number): boolean => /[ \t\r\n]/.test(text[at] ?? "");
