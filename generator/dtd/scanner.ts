import type { EntityUse, Origin } from "../text/source.js";
import { isSpace, NAME, PARAMETER_REFERENCE } from "./characters.js";
import type { Entities, Entity } from "./entities.js";
import type { Report } from "./report.js";
import { undeclaredScalar } from "./mending.js";
import type { SourceText } from "./source-text.js";

/** A text that is being read: a file, an internal subset, or the replacement text of an entity. */
export interface Frame {
  readonly source: SourceText;
  readonly text: string;
  /** The next character. */
  at: number;
  /** The reference that opened it; absent at the bottom. */
  readonly use?: EntityUse;
  readonly entity?: Entity;
  /** The entities that its tokens are read through, `use` included. */
  readonly via: readonly EntityUse[];
  /** Whether declarations may hold references: not where they belong to an internal subset. */
  readonly external: boolean;
  /** The file that relative system identifiers start from. */
  readonly base: string;
  /** Whether a token was taken from it, or from an entity inside it. */
  touched: boolean;
}

/** A place in the input: a frame of which nothing was read yet. */
export interface Mark {
  readonly frame: Frame;
  readonly index: number;
}

const PERCENT = 0x25;

/**
 * Reads tokens through parameter entities. Every token lies within one frame, because XML pads replacement
 * texts with a space on either side; so a token's origin is a stretch of one text.
 */
export class Scanner {
  readonly #frames: Frame[] = [];
  /** The frame in which the declaration at hand began; the input between declarations where it is the top. */
  #floor = 0;
  frame!: Frame;

  constructor(
    readonly entities: Entities,
    private readonly report: Report,
  ) {}

  get depth(): number {
    return this.#frames.length;
  }

  push(frame: Omit<Frame, "text" | "touched">): void {
    this.frame = { ...frame, text: frame.source.text, touched: false };
    this.#frames.push(this.frame);
  }

  /** Closes the frame on top; what was taken from it was taken from the one below, too. */
  pop(): void {
    const closed = this.#frames.pop() as Frame;
    if (closed.entity) closed.entity.active = false;
    const below = this.#frames.at(-1);
    if (!below) return;
    below.touched ||= closed.touched;
    this.frame = below;
  }

  /** A declaration begins in the frame on top. */
  begin(): void {
    this.#floor = this.#frames.length - 1;
  }

  /** The frame in which the declaration at hand began. */
  get floor(): Frame {
    return this.#frames[this.#floor] as Frame;
  }

  /** Leaves the entities that were opened since the declaration at hand began. */
  unwind(): void {
    while (this.#frames.length - 1 > this.#floor) this.pop();
  }

  /** Skips white space within the frame on top; whether there was any. */
  blank(): boolean {
    const { frame } = this;
    const start = frame.at;
    let { at } = frame;
    while (isSpace(frame.text.charCodeAt(at))) at++;
    frame.at = at;
    return at > start;
  }

  /** Skips white space, opening and closing entities inside the declaration; whether there was any. */
  space(mend = false): boolean {
    let seen = false;
    for (;;) {
      if (this.blank()) seen = true;
      const { frame } = this;
      if (frame.at === frame.text.length && this.#frames.length - 1 > this.#floor) {
        this.pop();
        seen = true;
      } else if (frame.text.charCodeAt(frame.at) === PERCENT && this.reference(mend)) seen = true;
      else return seen;
    }
  }

  /** Opens the parameter entity referred to here; false where this is no reference. */
  reference(mend = false): boolean {
    const { frame } = this;
    PARAMETER_REFERENCE.lastIndex = frame.at;
    const match = PARAMETER_REFERENCE.exec(frame.text);
    if (!match) return false;
    const start = frame.at;
    const [whole, name, end] = match as unknown as [string, string, string];
    frame.at += whole.length;
    const at = this.origin(start);
    if (end === "") this.report.add("IC1101", `";" is missing after %${name}`, at, `write %${name};`);
    this.#open({ name, span: at.span }, at, mend);
    return true;
  }

  #open(use: EntityUse, at: Origin, mend: boolean): void {
    const { frame } = this;
    const entity = this.entities.parameter.get(use.name);
    const via = [...frame.via, use];
    if (!entity) {
      const source = mend ? undeclaredScalar(use.name, at, this.report) : undefined;
      if (source) this.push({ source, at: 0, use, via, external: frame.external, base: frame.base });
      else this.undeclared(use.name, at);
      return;
    }
    if (!this.entities.enter(entity, at)) return;
    const loaded = this.entities.text(entity, at);
    if (!loaded) {
      entity.active = false;
      return;
    }
    const { source, start } = loaded;
    this.entities.spend(use, source.text.length, this.#frames.length + source.depth, at);
    const inherited = { external: frame.external, base: frame.base };
    const own = entity.source ? inherited : { external: true, base: entity.decl.path ?? frame.base };
    this.push({ source, at: start, use, entity, via, ...own });
  }

  undeclared(name: string, at: Origin): void {
    const hint = "declare it before this place, or correct the name";
    this.report.add("IC1106", `parameter entity %${name}; is not declared`, at, hint);
  }

  /** Takes what a sticky pattern matches here, or nothing. */
  take(pattern: RegExp): string | undefined {
    const { frame } = this;
    pattern.lastIndex = frame.at;
    if (!pattern.test(frame.text)) return undefined;
    const taken = frame.text.slice(frame.at, pattern.lastIndex);
    frame.at = pattern.lastIndex;
    frame.touched = true;
    return taken;
  }

  /** Takes one character if it stands here. */
  skip(character: string): boolean {
    const { frame } = this;
    if (frame.text[frame.at] !== character) return false;
    frame.at++;
    frame.touched = true;
    return true;
  }

  /** Whether a name begins here. */
  startsName(): boolean {
    NAME.lastIndex = this.frame.at;
    return NAME.test(this.frame.text);
  }

  /** Whether this character stands here. */
  at(character: string): boolean {
    return this.frame.text[this.frame.at] === character;
  }

  /** What stands here, as messages name it. */
  found(): string {
    const { frame } = this;
    if (frame.at >= frame.text.length)
      return frame.use ? `the end of %${frame.use.name};` : "the end of the text";
    NAME.lastIndex = frame.at;
    const name = NAME.exec(frame.text)?.[0];
    const text = name ?? String.fromCodePoint(frame.text.codePointAt(frame.at) as number);
    return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  }

  /** Reports that something else stands here than what must, and leaves the declaration. */
  expected(what: string, hint?: string): never {
    return this.report.fail("IC1101", `expected ${what}, found ${this.found()}`, this.here(), hint);
  }

  /** The place of what stands here. */
  here(): Origin {
    const { frame } = this;
    NAME.lastIndex = frame.at;
    const end = NAME.test(frame.text) ? NAME.lastIndex : Math.min(frame.at + 1, frame.text.length);
    return this.origin(frame.at, end);
  }

  /** The place of a stretch of a frame: by default of the one on top, up to what is read next. */
  origin(start: number, end = this.frame.at, frame = this.frame): Origin {
    return frame.source.origin(start, end, frame.via);
  }

  /** The outermost entity inside the declaration at hand of which nothing was read yet. */
  mark(): Mark | undefined {
    let index = this.#frames.length;
    while (index - 1 > this.#floor && !(this.#frames[index - 1] as Frame).touched) index--;
    const frame = this.#frames[index];
    return frame && { frame, index };
  }

  /** The use of the marked entity, if what was read since the mark is the whole of it. */
  whole(mark: Mark | undefined): EntityUse | undefined {
    if (!mark || this.#frames[mark.index] !== mark.frame) return undefined;
    for (const frame of this.#frames.slice(mark.index)) {
      let { at } = frame;
      while (isSpace(frame.text.charCodeAt(at))) at++;
      if (at < frame.text.length) return undefined;
    }
    return mark.frame.use;
  }
}
