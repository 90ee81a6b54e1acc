import type { EntityUse, Origin } from "../text/source.js";
import { NAME, PARAMETER_REFERENCE, SPACE, TOKEN } from "./characters.js";
import type { Entities, Entity } from "./entities.js";
import { undeclaredScalar } from "./mending.js";
import type { Report } from "./report.js";
import { TextBuilder, type SourceText } from "./source-text.js";

/** What a frame inherits from the one below it, or is given at the bottom. */
export interface Surroundings {
  /** Whether declarations may hold references: not where they belong to an internal subset. */
  readonly external: boolean;
  /** The file that relative system identifiers start from. */
  readonly base: string;
  /** The entities that tokens are read through. */
  readonly via: readonly EntityUse[];
}

/** A text that is being read: a file, an internal subset, or the replacement text of an entity. */
export class Frame {
  readonly text: string;
  /** Whether a token was taken from it, or from an entity inside it. */
  touched = false;
  readonly external: boolean;
  readonly base: string;
  readonly via: readonly EntityUse[];

  constructor(
    readonly source: SourceText,
    /** The next character. */
    public at: number,
    surroundings: Surroundings,
    /** The reference that opened it; absent at the bottom. */
    readonly use: EntityUse | undefined,
    readonly entity: Entity | undefined,
  ) {
    this.text = source.text;
    ({ external: this.external, base: this.base, via: this.via } = surroundings);
  }
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
  /** The frame in which the current declaration began, or the top frame between declarations. */
  #floor = 0;
  frame!: Frame;

  constructor(
    readonly entities: Entities,
    private readonly report: Report,
  ) {}

  get depth(): number {
    return this.#frames.length;
  }

  push(source: SourceText, at: number, surroundings: Surroundings, use?: EntityUse, entity?: Entity): void {
    this.frame = new Frame(source, at, surroundings, use, entity);
    this.#frames.push(this.frame);
  }

  /** Closes the top frame. What was read from it also counts as read from the frame below. */
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

  /** The frame in which the current declaration began. */
  get floor(): Frame {
    return this.#frames[this.#floor] as Frame;
  }

  /** Leaves the entities that were opened since the current declaration began. */
  unwind(): void {
    while (this.#frames.length - 1 > this.#floor) this.pop();
  }

  /** Skips white space within the frame on top; whether there was any. */
  blank(): boolean {
    const { frame } = this;
    SPACE.lastIndex = frame.at;
    if (!SPACE.test(frame.text)) return false;
    frame.at = SPACE.lastIndex;
    return true;
  }

  /** Skips white space, opening and closing entities inside the declaration; whether there was any. */
  space(mend = false): boolean {
    let seen = false;
    for (;;) {
      const { frame } = this;
      const next = frame.text.charCodeAt(frame.at);
      if (next <= 0x20 && this.blank()) seen = true;
      else if (next === PERCENT) {
        if (!this.reference(mend ? "content" : "inside")) return seen;
        seen = true;
      } else if (frame.at === frame.text.length && this.#frames.length - 1 > this.#floor) {
        this.pop();
        seen = true;
      } else return seen;
    }
  }

  /**
   * Opens the parameter entity referred to here; false where this is not a reference. It is between
   * declarations, inside one, or where all of an element's content may be one reference.
   */
  reference(where: "between" | "inside" | "content"): boolean {
    const { frame } = this;
    if (frame.text.charCodeAt(frame.at) !== PERCENT) return false;
    PARAMETER_REFERENCE.lastIndex = frame.at;
    const match = PARAMETER_REFERENCE.exec(frame.text);
    if (!match) return false;
    const start = frame.at;
    const name = match[1] as string;
    frame.at = PARAMETER_REFERENCE.lastIndex;
    const at = this.origin(start);
    if (match[2] === "") this.report.add("IC1101", `";" is missing after %${name}`, at, `write %${name};`);
    if (where !== "between" && !frame.external) this.misplaced(name, at);
    const use = { name, span: at.span };
    const mended = where === "content" ? this.#mended(name, at, start) : undefined;
    if (mended) this.#openWithin(mended, use);
    else this.#open(use, at);
    return true;
  }

  #open(use: EntityUse, at: Origin): void {
    const { frame } = this;
    const entity = this.entities.parameter.get(use.name);
    if (!entity) return this.undeclared(use.name, at);
    if (!this.entities.enter(entity, at)) return;
    const loaded = this.entities.text(entity);
    if (!loaded) {
      entity.active = false;
      return;
    }
    const { source, start } = loaded;
    this.entities.spend(use, source.text.length, this.#frames.length + source.depth, at);
    const { path } = entity.decl;
    if (path === undefined) this.#openWithin(source, use, entity);
    else this.push(source, start, { external: true, base: path, via: [...frame.via, use] }, use, entity);
  }

  /** Opens a text that belongs to the same file as the reference to it. */
  #openWithin(source: SourceText, use: EntityUse, entity?: Entity): void {
    const { external, base, via } = this.frame;
    this.push(source, 0, { external, base, via: [...via, use] }, use, entity);
  }

  /**
   * The text of the undeclared entity just referred to, if its name has only one meaning.
   */
  #mended(name: string, at: Origin, start: number): SourceText | undefined {
    if (this.entities.parameter.has(name)) return undefined;
    const text = undeclaredScalar(name, at, this.report);
    if (text === undefined) return undefined;
    const mended = new TextBuilder();
    mended.add(this.frame.source, start, this.frame.at, [], text);
    return mended.build();
  }

  misplaced(name: string, at: Origin): void {
    const hint = "move the declaration into a file of its own";
    this.report.add("IC1109", `%${name}; is inside a declaration of an internal subset`, at, hint);
  }

  undeclared(name: string, at: Origin): void {
    const near = this.entities.nearest(name);
    const hint = near ? `did you mean %${near};?` : "declare it before this place, or correct the name";
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

  /** Takes one character if it is here. */
  skip(character: string): boolean {
    const { frame } = this;
    if (frame.text.charCodeAt(frame.at) !== character.charCodeAt(0)) return false;
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

  /** What is here, as messages name it. */
  found(): string {
    const { frame } = this;
    if (frame.at >= frame.text.length)
      return frame.use ? `the end of %${frame.use.name};` : "the end of the text";
    const text = frame.text.slice(frame.at, this.#tokenEnd());
    return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  }

  /** Reports that something else is expected here, and abandons the declaration. */
  expected(what: string, hint: string): never {
    return this.report.fail("IC1101", `expected ${what}, found ${this.found()}`, this.here(), hint);
  }

  /** The place of what is here. */
  here(): Origin {
    return this.origin(this.frame.at, this.#tokenEnd());
  }

  /** The end of the word or character that stands here. */
  #tokenEnd(): number {
    const { text, at } = this.frame;
    TOKEN.lastIndex = at;
    return TOKEN.test(text) ? TOKEN.lastIndex : at;
  }

  /** The place of the character that was read last. */
  last(): Origin {
    return this.origin(Math.max(this.frame.at - 1, 0));
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
    for (let index = mark.index; index < this.#frames.length; index++) {
      const frame = this.#frames[index] as Frame;
      SPACE.lastIndex = frame.at;
      const rest = SPACE.test(frame.text) ? SPACE.lastIndex : frame.at;
      if (rest < frame.text.length) return undefined;
    }
    return mark.frame.use;
  }
}
