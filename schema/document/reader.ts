import { codePoint, isLegal, isName, NAME } from "../dtd/characters.js";
import type { Doctype } from "../dtd/doctype.js";
import type { DocumentAttribute, DocumentEvents, Stretch } from "./events.js";
import { Malformed } from "./malformed.js";
import { normalised } from "./internal-declarations.js";
import { isVoidDeclaration } from "./namespaces.js";

/** Every line end of a text is one line feed (XML 1.0, §2.11). */
const withLineFeeds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** What the reader must know of entities; both throw Malformed for a reference that may not be made. */
export interface EntityUses {
  /** The document type declaration, which may declare attributes; undefined where the document has none. */
  readonly doctype: Doctype | undefined;
  /** A reference in content. */
  inContent(name: string, at: Stretch): void;
  /** A reference in an attribute value; false where it means nothing, as the entity is not known. */
  inAttribute(name: string, at: Stretch): boolean;
}

/** As libxml2 has them, unless asked to read huge files. */
const limits = { depth: 257, text: 10_000_000, name: 50_000 };

const SPACE = /[ \t\r\n]+/y;
const CHARACTERS = /[^<&]+/y;
const VALUE = { '"': /[^"<&]+/y, "'": /[^'<&]+/y };
const REFERENCE = /&(?:#([0-9]+|x[0-9A-Fa-f]+)|([^; \t\r\n<>&"'#]+));/y;

const predefined: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Reads the content of a document (XML 1.0, fifth edition, §3): elements, text, CDATA sections, comments,
 * instructions and references, up to the end-tag of the first element or, for the replacement text of an
 * entity, up to the end of the text. Throws Malformed at the first fault.
 */
export class ContentReader {
  at: number;
  readonly #open: { readonly name: string; readonly at: Stretch }[] = [];
  /** Of the text that is being read, which references do not interrupt. */
  #textLength = 0;

  constructor(
    readonly text: string,
    start: number,
    private readonly events: DocumentEvents,
    private readonly entities: EntityUses,
  ) {
    this.at = start;
  }

  /** Reads one element. The reader is at its `<`. */
  readElement(): void {
    this.#startTag();
    while (this.#open.length > 0) this.#readNext();
  }

  /** Reads all of the text as content. */
  readFragment(): void {
    while (this.at < this.text.length) this.#readNext();
    this.#checkClosed();
  }

  #readNext(): void {
    if (this.at >= this.text.length) this.#checkClosed();
    const { text, at } = this;
    switch (text[at]) {
      case "&":
        return this.#reference();
      case "<":
        this.#textLength = 0;
        return this.#markup();
      default: {
        const data = this.#take(CHARACTERS) as string;
        const close = data.indexOf("]]>");
        if (close >= 0)
          this.#fail('"]]>" is not allowed in text', at + close, at + close + 3, "write ]]&gt;");
        this.#addText(withLineFeeds(data), { start: at, end: this.at });
      }
    }
  }

  #markup(): void {
    const { text, at } = this;
    if (text[at + 1] === "/") this.#endTag();
    else if (text.startsWith("<![CDATA[", at)) this.#cdata();
    else if (!this.readAside()) this.#startTag();
  }

  #addText(text: string, at: Stretch): void {
    this.#textLength += text.length;
    this.#limit(this.#textLength, "text", at);
    this.events.text(text, at);
  }

  #startTag(): void {
    const start = this.at++;
    const name = this.#name("the name of an element", 'write &lt; for "<" itself');
    const at = { start: start + 1, end: this.at };
    const attributes = this.#attributes(name);
    const empty = this.#skip("/>");
    if (!empty && !this.#skip(">")) this.#unfinishedTag(name, start);
    this.#open.push({ name, at });
    if (this.#open.length > limits.depth) {
      const message = `elements are nested more than ${limits.depth} deep`;
      throw new Malformed(message, at, "no schema of the gateway goes deeper than 20", "IC1652");
    }
    this.events.start(name, attributes, at);
    if (empty) this.#close({ start, end: this.at });
  }

  #unfinishedTag(name: string, start: number): never {
    if (this.at >= this.text.length)
      this.#fail(`the tag <${name} is not closed`, start, this.at, "write > where it ends");
    return this.#fail(`expected an attribute, "/>" or ">" in the tag <${name}`, this.at, this.at + 1);
  }

  #attributes(element: string): DocumentAttribute[] {
    const declared = this.entities.doctype?.attributes.get(element);
    const attributes: DocumentAttribute[] = [];
    const seen = new Set<string>();
    while (this.readSpace() && this.#atName()) {
      const start = this.at;
      const name = this.#name("the name of an attribute");
      const at = { start, end: this.at };
      this.readSpace();
      if (!this.#skip("=")) this.#fail(`attribute ${name} has no value`, start, this.at, `write ${name}="…"`);
      this.readSpace();
      const attribute = { name, value: this.#value(name), at };
      attributes.push(attribute);
      if (isVoidDeclaration(normalised(declared, attribute))) continue;
      if (seen.has(name)) this.#fail(`attribute ${name} is given twice`, start, at.end, "keep one of them");
      seen.add(name);
    }
    return attributes;
  }

  #value(name: string): string {
    const start = this.at;
    const quote = this.text[start];
    if (quote !== '"' && quote !== "'") {
      this.#fail(`the value of ${name} is not in quotes`, start, start + 1, `write ${name}="…"`);
    }
    this.at++;
    const parts: string[] = [];
    for (let next = this.text[this.at]; next !== quote; next = this.text[this.at]) {
      if (next === undefined)
        this.#fail(`the value of ${name} has no end`, start, start + 1, `write ${quote} where it ends`);
      if (next === "<")
        this.#fail(`"<" is not allowed in the value of ${name}`, this.at, this.at + 1, "write &lt;");
      parts.push(next === "&" ? this.#referenceInValue() : this.#literal(quote));
    }
    this.at++;
    this.#limit(this.at - start, "attribute values", { start, end: this.at });
    return parts.join("");
  }

  #literal(quote: '"' | "'"): string {
    return (this.#take(VALUE[quote]) as string).replace(/\r\n|[\t\n\r]/g, " ");
  }

  #endTag(): void {
    const start = this.at;
    this.at += 2;
    const name = this.#name("the name of an element");
    const open = this.#open.at(-1);
    if (!open) this.#fail(`</${name}> closes nothing`, start, this.at);
    if (name !== open.name)
      this.#fail(
        `</${name}> is found where </${open.name}> must`,
        start,
        this.at,
        `close <${open.name}> first`,
      );
    this.readSpace();
    if (!this.#skip(">")) this.#fail(`expected ">" after </${name}`, this.at, this.at + 1);
    this.#close({ start, end: this.at });
  }

  #close(at: Stretch): void {
    this.#open.pop();
    this.events.end(at);
  }

  #checkClosed(): void {
    const open = this.#open.at(-1);
    if (open) this.#fail(`<${open.name}> is not closed`, open.at.start, open.at.end, `write </${open.name}>`);
  }

  #cdata(): void {
    const start = this.at;
    const close = this.text.indexOf("]]>", start);
    if (close < 0) this.#fail("the CDATA section has no end", start, start + 9, "write ]]> where it ends");
    this.at = close + 3;
    const at = { start, end: this.at };
    this.#limit(close - start, "CDATA sections", at);
    this.events.cdata(withLineFeeds(this.text.slice(start + 9, close)), at);
  }

  /** Reads a comment or an instruction, if one begins here. */
  readAside(): boolean {
    if (this.text.startsWith("<!--", this.at)) this.#comment();
    else if (this.text.startsWith("<?", this.at)) this.#instruction();
    else return false;
    return true;
  }

  #comment(): void {
    const start = this.at;
    const close = this.text.indexOf("--", start + 4);
    if (close < 0) this.#fail("the comment has no end", start, start + 4, "write --> where it ends");
    if (this.text[close + 2] !== ">")
      this.#fail('"--" is not allowed in a comment', close, close + 2, 'write "- -"');
    this.at = close + 3;
    this.#limit(close - start, "comments", { start, end: this.at });
    this.events.aside({ start, end: this.at });
  }

  #instruction(): void {
    const start = this.at;
    this.at += 2;
    const target = this.#name("the target of a processing instruction");
    if (/^xml$/i.test(target)) {
      const hint = "an XML declaration must be at the very beginning";
      this.#fail(`a processing instruction cannot be called ${target}`, start + 2, this.at, hint);
    }
    const close = this.text.indexOf("?>", this.at);
    if (close < 0)
      this.#fail("the processing instruction has no end", start, start + 2, "write ?> where it ends");
    if (close > this.at && !this.readSpace())
      this.#fail(`expected white space after <?${target}`, this.at, this.at + 1);
    this.at = close + 2;
    this.#limit(close - start, "processing instructions", { start, end: this.at });
    this.events.aside({ start, end: this.at });
  }

  #reference(): void {
    const start = this.at;
    const { character, name } = this.#readReference();
    const at = { start, end: this.at };
    if (character !== undefined) return this.#addText(character, at);
    this.#textLength = 0;
    this.entities.inContent(name, at);
    this.events.reference(name, at);
  }

  #referenceInValue(): string {
    const start = this.at;
    const { character, name } = this.#readReference();
    if (character !== undefined) return character;
    return this.entities.inAttribute(name, { start, end: this.at }) ? `&${name};` : "";
  }

  /** A character, by number or predefined name; otherwise the name of an entity. */
  #readReference(): { character?: string; name: string } {
    const start = this.at;
    REFERENCE.lastIndex = start;
    const [whole, digits, name = ""] = REFERENCE.exec(this.text) ?? [];
    if (whole === undefined || (digits === undefined && !isName(name))) {
      this.#fail('"&" begins no reference', start, start + 1, 'write &amp; for "&" itself');
    }
    this.at += whole.length;
    if (digits === undefined) {
      const character = predefined.get(name);
      return character === undefined ? { name } : { character, name };
    }
    const code = codePoint(digits);
    if (!isLegal(code))
      this.#fail(`${whole} is not a character that XML allows`, start, this.at, "remove it");
    return { character: String.fromCodePoint(code), name };
  }

  /** Reads white space between markup; false where there is none. */
  readSpace(): boolean {
    return this.#take(SPACE) !== undefined;
  }

  #skip(text: string): boolean {
    const found = this.text.startsWith(text, this.at);
    if (found) this.at += text.length;
    return found;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  #atName(): boolean {
    NAME.lastIndex = this.at;
    return NAME.test(this.text);
  }

  #name(what: string, hint?: string): string {
    const { at } = this;
    const name = this.#take(NAME);
    if (name === undefined) return this.#fail(`expected ${what}`, at, at + 1, hint);
    if (name.length > limits.name)
      this.#limitReached(`names have more than ${limits.name} characters`, { start: at, end: this.at });
    return name;
  }

  #limit(length: number, what: string, at: Stretch): void {
    if (length > limits.text) this.#limitReached(`${what} have more than ${limits.text} characters`, at);
  }

  #limitReached(message: string, at: Stretch): never {
    throw new Malformed(message, at, "divide the document", "IC1652");
  }

  #fail(message: string, start: number, end: number, hint?: string): never {
    throw new Malformed(message, { start, end }, hint);
  }
}
