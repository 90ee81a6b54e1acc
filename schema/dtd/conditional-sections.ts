import { NAME } from "./characters.js";
import type { Reader } from "./reader.js";
import type { Frame } from "./scanner.js";

/** An INCLUDE section that is open. */
interface Section {
  readonly frame: Frame;
  /** Where its `<![` stands. */
  readonly start: number;
}

/** `<![INCLUDE[…]]>` and `<![IGNORE[…]]>` (XML 1.0 §3.4). */
export class ConditionalSections {
  readonly #reader: Reader;
  readonly #open: Section[] = [];

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Whether a section is open. */
  get open(): boolean {
    return this.#open.length > 0;
  }

  /** Reads `<![ keyword [`, and all of the section where it is to be ignored. */
  read(): void {
    const { scanner, report, limits } = this.#reader;
    const { frame } = scanner;
    const start = frame.at;
    frame.at += 3;
    frame.touched = true;
    const at = scanner.origin(start);
    if (!frame.external && !frame.entity)
      report.add(
        "IC1118",
        "a conditional section is not allowed in an internal subset",
        at,
        "move it into a file",
      );
    scanner.space();
    const keyword = this.#keyword();
    scanner.space();
    this.#checkNesting(frame);
    if (!scanner.skip("[")) scanner.expected('"["', "write <![INCLUDE[ … ]]> or <![IGNORE[ … ]]>");
    if (keyword !== "INCLUDE") return this.#ignore(start);
    this.#open.push({ frame, start });
    if (this.#open.length > limits.groupDepth)
      report.stop(
        "IC1112",
        `more than ${limits.groupDepth} conditional sections inside each other; reading ends here`,
        at,
        "flatten them",
      );
  }

  #keyword(): string | undefined {
    const { scanner, report } = this.#reader;
    const at = scanner.here();
    const found = scanner.found();
    const keyword = scanner.take(NAME);
    if (keyword !== "INCLUDE" && keyword !== "IGNORE")
      report.add(
        "IC1118",
        `expected INCLUDE or IGNORE, found ${found}; the section is ignored`,
        at,
        "write one of them, or an entity that stands for one",
      );
    return keyword;
  }

  /** Ends the innermost section at the `]]>` that stands here. */
  close(): void {
    const { scanner } = this.#reader;
    this.#checkNesting((this.#open.pop() as Section).frame);
    scanner.frame.at += 3;
    scanner.frame.touched = true;
  }

  /** Reports the sections of a frame that is at its end. */
  closeAll(frame: Frame): void {
    for (let section = this.#open.at(-1); section?.frame === frame; section = this.#open.at(-1)) {
      this.#unclosed(section);
      this.#open.pop();
    }
  }

  /** Skips to the `]]>` that belongs to the section at `start`: only sections count, not quotes or comments. */
  #ignore(start: number): void {
    const { frame } = this.#reader.scanner;
    const delimiters = /<!\[|\]\]>/g;
    delimiters.lastIndex = frame.at;
    for (let depth = 1; depth > 0;) {
      const match = delimiters.exec(frame.text);
      if (!match) {
        frame.at = frame.text.length;
        return this.#unclosed({ frame, start });
      }
      depth += match[0] === "]]>" ? -1 : 1;
      frame.at = delimiters.lastIndex;
    }
  }

  #unclosed({ frame, start }: Section): void {
    const { scanner, report } = this.#reader;
    const at = scanner.origin(start, start + 3, frame);
    report.add("IC1103", "the conditional section is not closed", at, "write ]]> where it ends");
  }

  #checkNesting(frame: Frame): void {
    const { scanner, report } = this.#reader;
    if (scanner.frame !== frame)
      report.add(
        "IC1151",
        "a conditional section is divided between entities",
        scanner.here(),
        "put <![, [ and ]]> into one entity",
      );
  }
}
