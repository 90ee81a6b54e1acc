import { readAttlist } from "./attlist-declaration.js";
import { NAME } from "./characters.js";
import { ConditionalSections } from "./conditional-sections.js";
import { readElement } from "./element-declaration.js";
import { readEntity, readNotation } from "./entity-declaration.js";
import type { Reader } from "./reader.js";
import { Abandoned } from "./report.js";
import type { Frame } from "./scanner.js";

const KEYWORD = /<![A-Za-z]*/y;

/** A comment that may belong to the declaration after it. */
interface Comment {
  readonly frame: Frame;
  readonly end: number;
  readonly text: string;
}

/**
 * Reads declarations, comments, processing instructions, conditional sections and references until the end
 * of the frame on top, or up to the `]` of an internal subset (XML 1.0 §2.8). A fault costs one declaration.
 */
export class SubsetReader {
  readonly #reader: Reader;
  readonly #sections: ConditionalSections;
  #comment: Comment | undefined;
  /** Set after a fault: the rest of the unreadable text is not reported again. */
  #lost = false;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#sections = new ConditionalSections(reader);
  }

  /** `internal`: reads up to `]`, which stays. */
  read(internal: boolean): void {
    const { scanner } = this.#reader;
    const bottom = scanner.depth;
    for (;;) {
      scanner.blank();
      const { frame } = scanner;
      if (frame.at === frame.text.length) {
        this.#sections.closeAll(frame);
        if (scanner.depth === bottom) return;
        scanner.pop();
      } else if (internal && scanner.depth === bottom && scanner.at("]") && !this.#sections.open) return;
      else this.#readOne(frame.at);
    }
  }

  #readOne(start: number): void {
    const { scanner } = this.#reader;
    scanner.begin();
    try {
      this.#dispatch(start);
    } catch (error) {
      if (!(error instanceof Abandoned)) throw error;
      scanner.unwind();
      this.#resume(start);
    }
  }

  #dispatch(start: number): void {
    const { scanner } = this.#reader;
    const { text } = scanner.frame;
    if (text.startsWith("<!--", start)) return this.#readComment(start);
    const doc = this.#docBefore(start);
    this.#comment = undefined;
    if (text.startsWith("]]>", start) && this.#sections.open) return this.#sections.close();
    if (text.startsWith("<![", start)) this.#sections.read();
    else if (text.startsWith("<?", start)) this.#readInstruction(start);
    else if (!scanner.reference("between") && !this.#readDeclaration(doc)) return this.#skipStray(start);
    this.#lost = false;
  }

  /** Reads a declaration if one begins here. */
  #readDeclaration(doc: string | undefined): boolean {
    const { scanner } = this.#reader;
    const { frame } = scanner;
    const start = frame.at;
    switch (scanner.take(KEYWORD)) {
      case "<!ELEMENT":
        readElement(this.#reader, doc);
        return true;
      case "<!ATTLIST":
        readAttlist(this.#reader);
        return true;
      case "<!ENTITY":
        readEntity(this.#reader);
        return true;
      case "<!NOTATION":
        readNotation(this.#reader);
        return true;
      default:
        frame.at = start;
        return false;
    }
  }

  /** Skips what is not a declaration, to where one may begin; reports it unless it is the rest of a fault. */
  #skipStray(start: number): void {
    const { scanner, report } = this.#reader;
    const { frame } = scanner;
    if (!this.#lost) {
      const hint = "ELEMENT, ATTLIST, ENTITY and NOTATION are declared, in capitals";
      report.add("IC1102", `expected a declaration, found ${scanner.found()}`, scanner.here(), hint);
    }
    const next = frame.external ? /<[!?]|%(?![\s%])|\]\]>/g : /<[!?]|%(?![\s%])|\]/g;
    next.lastIndex = start + 1;
    frame.at = next.exec(frame.text)?.index ?? frame.text.length;
    this.#lost = false;
  }

  /** After a fault in the declaration at `start`: goes on behind its end, or where the next one begins. */
  #resume(start: number): void {
    const { frame } = this.#reader.scanner;
    // A quote that is missing makes a literal of the declarations after it: these begin lines.
    const swallowed = /\n[ \t]*<!(?:--|[A-Z]{6,8}\s)/.exec(frame.text.slice(start, frame.at));
    const next = /<[!?]|(?:\]\])?>/g;
    next.lastIndex = swallowed ? start + swallowed.index + 1 : frame.at;
    const match = next.exec(frame.text);
    frame.at = match ? match.index + (match[0] === ">" ? 1 : 0) : frame.text.length;
    this.#lost = true;
  }

  #readComment(start: number): void {
    const { scanner, report } = this.#reader;
    const { frame } = scanner;
    const { text } = frame;
    let close = text.indexOf("--", start + 4);
    if (close >= 0 && text[close + 2] !== ">") {
      report.add(
        "IC1101",
        '"--" is not allowed in a comment',
        scanner.origin(close, close + 2),
        'write "- -"',
      );
      close = text.indexOf("-->", close + 1);
    }
    if (close < 0)
      report.add(
        "IC1103",
        "the comment is not closed",
        scanner.origin(start, start + 4),
        "write --> where it ends",
      );
    frame.at = close < 0 ? text.length : close + 3;
    frame.touched = true;
    this.#comment = beginsLine(text, start)
      ? { frame, end: frame.at, text: text.slice(start + 4, close).trim() }
      : undefined;
  }

  /** The comment that stands directly before a declaration: no blank line between. */
  #docBefore(start: number): string | undefined {
    const comment = this.#comment;
    const { frame } = this.#reader.scanner;
    if (comment?.frame !== frame) return undefined;
    const between = frame.text.slice(comment.end, start);
    return between.indexOf("\n") === between.lastIndexOf("\n") ? comment.text : undefined;
  }

  #readInstruction(start: number): void {
    const { scanner, report } = this.#reader;
    const { frame } = scanner;
    frame.at += 2;
    const target = scanner.take(NAME);
    if (target === undefined)
      return scanner.expected("the target of a processing instruction", "write <?target text?>");
    if (/^xml$/i.test(target))
      report.add(
        "IC1116",
        `${target} is reserved`,
        scanner.origin(start + 2),
        "a text declaration must be at the very beginning of a file",
      );
    const close = frame.text.indexOf("?>", frame.at);
    if (close < 0)
      report.fail(
        "IC1103",
        "the processing instruction is not closed",
        scanner.origin(start, start + 2),
        "write ?> where it ends",
      );
    if (close > frame.at && !scanner.blank())
      scanner.expected('white space or "?>" after the target', "write <?target text?>");
    frame.at = close + 2;
  }
}

/** Whether only white space is before an offset in its line. */
function beginsLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (text[at] === " " || text[at] === "\t") at--;
  return at < 0 || text[at] === "\n";
}
