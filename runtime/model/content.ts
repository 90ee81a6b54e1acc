/**
 * Content models as trees, and their text: DTD notation with `&` for any order, `||` for one or more in any
 * order (CSS Values and Units 4, §2.1), `{m,n}` for bounds and `#ANY` for one element of any name. The trees of
 * the generator's model fit these types as they are.
 */

/** The occurrence of a particle: `?` 0..1, `*` 0..Infinity, `+` 1..Infinity, none 1..1. */
export interface Occurs {
  readonly min: number;
  readonly max: number;
}

export interface ElementParticle {
  readonly kind: "element";
  readonly name: string;
  readonly occurs: Occurs;
}

/**
 * `all` takes its items in any order, interleaved, `some` one or more of them, each within its own bounds; a
 * group without items is empty.
 */
export interface GroupParticle {
  readonly kind: "seq" | "choice" | "all" | "some";
  readonly items: readonly Particle[];
  readonly occurs: Occurs;
}

/** One element of any name. */
export interface AnyParticle {
  readonly kind: "any";
  readonly occurs: Occurs;
}

export type Particle = ElementParticle | GroupParticle | AnyParticle;

/** What an element may hold; `any` is DTD `ANY`: text and elements in any mixture. */
export type Content =
  | { readonly kind: "empty" }
  | { readonly kind: "any" }
  | { readonly kind: "text" }
  | { readonly kind: "mixed"; readonly elements: readonly ElementParticle[] }
  | { readonly kind: "children"; readonly particle: Particle };

const kinds = { ",": "seq", "|": "choice", "&": "all", "||": "some" } as const;

/** Deeper models are refused: what walks the trees may then be recursive. */
const maxDepth = 500;

/** Reads the text of a content model; throws `SyntaxError` where it is not one. */
export function parseContent(text: string): Content {
  const [simple, empty, any, mixed] =
    /^\s*(?:(EMPTY)|(ANY)|#PCDATA|\(\s*#PCDATA\s*(?:\)\*?|((?:\|\s*[^\s()|,&?*+{}#]+\s*)+)\)\*))\s*$/.exec(
      text,
    ) ?? [];
  if (mixed) {
    const names = mixed.split("|").slice(1);
    return { kind: "mixed", elements: names.map((name) => element(name.trim())) };
  }
  if (simple !== undefined) return { kind: empty ? "empty" : any ? "any" : "text" };
  return { kind: "children", particle: parseParticle(text) };
}

const element = (name: string, occurs: Occurs = { min: 1, max: 1 }): ElementParticle => ({
  kind: "element",
  name,
  occurs,
});

interface OpenGroup {
  kind: GroupParticle["kind"];
  readonly items: Particle[];
  separators: number;
}

function parseParticle(text: string): Particle {
  const fail = (): never => {
    throw new SyntaxError(`not a content model: ${text}`);
  };
  const tokens = /\s*(?:([^\s()|,&?*+{}#]+|#ANY|\))([?*+]|\{(\d+),(\d*)\})?|(\|\||[(|,&]))\s*/gy;
  const stack: OpenGroup[] = [{ kind: "seq", items: [], separators: 0 }];
  let end = 0;
  for (const [token, name, mark = "", min, max, sign] of text.matchAll(tokens)) {
    end += token.length;
    const group = stack.at(-1) as OpenGroup;
    const { kind, items, separators } = group;
    const isExpected = items.length === separators;
    if (sign === "(") {
      if (!isExpected || stack.push({ kind: "seq", items: [], separators: 0 }) > maxDepth) fail();
    } else if (sign) {
      group.kind = kinds[sign as ","];
      if (isExpected || (group.separators++ > 0 && group.kind !== kind)) fail();
    } else {
      const occurs = {
        min: min ? +min : mark === "?" || mark === "*" ? 0 : 1,
        max: max ? +max : mark === "" || mark === "?" ? 1 : Infinity,
      };
      if (name === ")") {
        if (separators > 0 && isExpected) fail();
        stack.pop();
        (stack.at(-1) ?? fail()).items.push({ kind, items, occurs });
      } else if (isExpected)
        items.push(name === "#ANY" ? { kind: "any", occurs } : element(name as string, occurs));
      else fail();
      if (occurs.min > occurs.max) fail();
    }
  }
  const [root] = stack;
  const particle = root?.items[0];
  return particle && stack.length === 1 && root.separators === 0 && end === text.length ? particle : fail();
}

const joints = { seq: ", ", choice: " | ", all: " & ", some: " || " };

/** The text of a content model, such that `parseContent` gives the same model again. */
export function printContent(content: Content): string {
  switch (content.kind) {
    case "empty":
    case "any":
      return content.kind.toUpperCase();
    case "text":
      return "#PCDATA";
    case "mixed":
      if (content.elements.length === 0) return "#PCDATA";
      return `(#PCDATA | ${content.elements.map(({ name }) => name).join(" | ")})*`;
    case "children": {
      const { particle } = content;
      const text = printParticle(particle);
      return particle.kind === "element" ? `(${text})` : text;
    }
  }
}

/** The text of one particle; the text of a group is in parentheses. */
export function printParticle(particle: Particle): string {
  const { min, max } = particle.occurs;
  const mark =
    max === 1 && min < 2
      ? min === 1
        ? ""
        : "?"
      : max === Infinity && min < 2
        ? min === 1
          ? "+"
          : "*"
        : `{${min},${max === Infinity ? "" : max}}`;
  if (particle.kind === "element") return particle.name + mark;
  if (particle.kind === "any") return `#ANY${mark}`;
  const inner = particle.items.map(printParticle).join(joints[particle.kind]);
  return `(${inner})${mark}`;
}
