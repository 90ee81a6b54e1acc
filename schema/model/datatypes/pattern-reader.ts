/** Why a pattern cannot be read. The message continues "the pattern …". */
export class PatternError extends Error {}

/** A pattern as a tree. Classes test one character. */
export type PatternNode =
  | { readonly kind: "class"; readonly test: RegExp }
  | { readonly kind: "seq" | "choice"; readonly items: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly body: PatternNode; readonly min: number; readonly max: number };

export function fail(reason: string, pattern: string, at: number): never {
  throw new PatternError(at > 0 ? `${reason}, after ${JSON.stringify(pattern.slice(0, at))}` : reason);
}

const maxDepth = 100;
const QUANTITY = /\{(\d+)(?:(,)(\d*))?\}/y;
const PROPERTY = /\{(\^?[A-Za-z0-9-]+)\}/y;
const GENERAL_CATEGORY = /^(L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|Z[slp]?|S[mcko]?|C[cfon]?)$/;

const nameStart =
  ":_A-Za-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}" +
  "\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";

/** The escapes that stand for many characters, as the inner text of a class of JavaScript (flag `v`). */
const multiple: Readonly<Record<string, string>> = {
  s: " \\t\\n\\r",
  d: "\\p{Nd}",
  w: "[^\\p{P}\\p{Z}\\p{C}]",
  i: nameStart,
  c: `${nameStart}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}`,
};

const single: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

const literal = (character: string): string => `\\u{${(character.codePointAt(0) as number).toString(16)}}`;

const classOf = (inner: string): PatternNode => ({ kind: "class", test: new RegExp(`^[${inner}]$`, "v") });

/** Reads the text of a pattern; its classes become classes of JavaScript, which know Unicode as well. */
export class PatternReader {
  #at = 0;
  #depth = 0;

  constructor(private readonly text: string) {}

  read(): PatternNode {
    const node = this.#choice();
    if (this.#at < this.text.length) this.#fail('has ")" without "("');
    return node;
  }

  #choice(): PatternNode {
    if (++this.#depth > maxDepth) this.#fail("has too many parentheses inside each other");
    const items = [this.#sequence()];
    while (this.#skip("|")) items.push(this.#sequence());
    this.#depth--;
    return items.length === 1 ? (items[0] as PatternNode) : { kind: "choice", items };
  }

  #sequence(): PatternNode {
    const items: PatternNode[] = [];
    while (this.#at < this.text.length && !"|)".includes(this.#peek())) {
      items.push(this.#quantified(this.#atom()));
    }
    return { kind: "seq", items };
  }

  #quantified(body: PatternNode): PatternNode {
    if (this.#skip("?")) return { kind: "repeat", body, min: 0, max: 1 };
    if (this.#skip("*")) return { kind: "repeat", body, min: 0, max: Infinity };
    if (this.#skip("+")) return { kind: "repeat", body, min: 1, max: Infinity };
    if (this.#peek() !== "{") return body;
    const [, least, comma, most] = this.#take(QUANTITY) ?? this.#fail("has a malformed count");
    const min = Number(least);
    const max = comma === undefined ? min : most ? Number(most) : Infinity;
    if (min > max) this.#fail("has a count whose bounds are in the wrong order");
    return { kind: "repeat", body, min, max };
  }

  #atom(): PatternNode {
    const character = this.#next();
    switch (character) {
      case "(": {
        const inner = this.#choice();
        if (!this.#skip(")")) this.#fail('has "(" without ")"');
        return inner;
      }
      case "[":
        return classOf(this.#class());
      case "\\":
        return classOf(this.#escape().inner);
      case ".":
        return classOf("^\\n\\r");
      case "?":
      case "*":
      case "+":
      case "{":
      case "}":
      case "]":
        return this.#fail(`has ${character} where a character must be; write \\${character} for itself`);
      default:
        return classOf(literal(character));
    }
  }

  /** Reads a class from behind its `[`, as the inner text of a class of JavaScript. */
  #class(): string {
    if (++this.#depth > maxDepth) this.#fail("has too many classes inside each other");
    const negative = this.#skip("^");
    const parts: string[] = [];
    let without = "";
    while (!this.#skip("]")) {
      if (this.text.startsWith("-[", this.#at) && parts.length > 0) {
        this.#at += 2;
        without = `--[${this.#class()}]`;
        if (!this.#skip("]")) this.#fail("goes on after what a class leaves out");
        break;
      }
      parts.push(this.#classPart(parts.length === 0));
    }
    if (parts.length === 0) this.#fail("has an empty class");
    this.#depth--;
    return `[${negative ? "^" : ""}${parts.join("")}]${without}`;
  }

  #classPart(isFirst: boolean): string {
    const from = this.#classCharacter(isFirst);
    const isRange = this.#peek() === "-" && !/^-[[\]]/.test(this.text.slice(this.#at, this.#at + 2));
    if (from.character === undefined || !isRange) return from.inner;
    this.#at++;
    const to = this.#classCharacter(false);
    if (to.character === undefined) this.#fail("has a range that does not end in a character");
    if ((from.character.codePointAt(0) as number) > (to.character.codePointAt(0) as number))
      this.#fail("has a range whose ends are in the wrong order");
    return `${from.inner}-${to.inner}`;
  }

  #classCharacter(isFirst: boolean): ClassMember {
    const character = this.#next();
    if (character === "\\") return this.#escape();
    const isLast = this.#peek() === "]";
    if (character === "[" || (character === "-" && !isFirst && !isLast))
      this.#fail(`has ${character} in a class; write \\${character} for itself`);
    return { character, inner: literal(character) };
  }

  #escape(): ClassMember {
    const letter = this.#next();
    const lower = letter.toLowerCase();
    if (Object.hasOwn(multiple, lower)) {
      return { inner: `[${letter === lower ? "" : "^"}${multiple[lower] as string}]` };
    }
    if (lower === "p") return { inner: `\\${letter}{${this.#property()}}` };
    if (Object.hasOwn(single, letter)) return this.#literal(single[letter] as string);
    if ("\\|.?*+(){}-[]^".includes(letter)) return this.#literal(letter);
    return this.#fail(`has the unknown escape \\${letter}`);
  }

  #literal(character: string): ClassMember {
    return { character, inner: literal(character) };
  }

  #property(): string {
    const [, name = ""] = this.#take(PROPERTY) ?? this.#fail("has a malformed property");
    if (name.startsWith("Is")) this.#fail(`names the Unicode block ${name}, which is not supported`);
    if (!GENERAL_CATEGORY.test(name)) this.#fail(`names the unknown property ${name}`);
    return name;
  }

  #peek(): string {
    return this.text[this.#at] ?? "";
  }

  #next(): string {
    const code = this.text.codePointAt(this.#at);
    if (code === undefined) return this.#fail("ends too early");
    const character = String.fromCodePoint(code);
    this.#at += character.length;
    return character;
  }

  #skip(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at++;
    return true;
  }

  #take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.text) ?? undefined;
    if (found) this.#at = expression.lastIndex;
    return found;
  }

  #fail(reason: string): never {
    return fail(reason, this.text, this.#at);
  }
}

/** A member of a class: as JavaScript writes it, and itself where it is one character. */
interface ClassMember {
  readonly character?: string;
  readonly inner: string;
}
