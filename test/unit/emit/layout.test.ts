/**
 * Prettier sees only those lines of a module that it would change: what comes of that must be what it makes of the
 * whole module. SEED repeats a run.
 */
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { formatModules } from "../../../generator/emit/format.js";
import { declarationsOf, layoutOf } from "../../../generator/emit/layout.js";
import { textLiteral, type Code } from "../../../generator/emit/code.js";
import { literalOf, printEntries, type Entry } from "../../../generator/emit/literal.js";
import { Random, seedOf } from "../../support/random.js";

const seed = seedOf(process.env);
const random = new Random(seed);
console.log(`layout: SEED=${seed}`);

const formatModule = async (text: string): Promise<string | undefined> => (await formatModules([text]))[0];
const byPrettier = (text: string): Promise<string> => format(text, { parser: "babel-ts" });

const many = <T>(most: number, draw: () => T): T[] =>
  Array.from({ length: random.whole(1, most) }, () => draw());

const identifier = (): string => random.pick([..."abAB_$"]) + "Name9_$".repeat(6).slice(0, random.below(40));
const words = (): string =>
  many(random.pick([1, 3, 12]), () =>
    random.pick(["a", "word", "it's", 'so "called"', "\\", "`", "${x}", "é", "漢字", "*/", "\u2028", "// "]),
  ).join(" ");
const quoted = (): string => (random.chance(0.5) ? JSON.stringify(words()) : textLiteral(words()));

function type(depth = 0): string {
  const kind = depth > 1 ? random.below(4) : random.below(10);
  if (kind < 2) return identifier();
  if (kind === 2) return quoted();
  if (kind === 3) return random.pick(["string", "(string & {})", "null", "never", "`${string}.${string}`"]);
  if (kind === 4) return many(5, () => type(depth + 1)).join(" | ");
  if (kind === 5) return `${identifier()}<${many(3, () => type(depth + 1)).join(", ")}>`;
  if (kind === 6) return `readonly ${identifier()}[]`;
  if (kind === 7) return `readonly [${identifier()}, ...${identifier()}[]]`;
  if (kind === 8) return `keyof ${identifier()}`;
  return `{ ${many(3, () => `${identifier()}?: ${type(depth + 1)}; `).join("")}}`;
}

const value = (depth = 0): unknown => {
  const kind = depth > 1 ? random.below(4) : random.below(7);
  if (kind < 3) return words();
  if (kind === 3) return random.pick([true, 1, 12345]);
  if (kind === 4) return many(6, words);
  return Object.fromEntries(many(5, () => [key(), value(depth + 1)]));
};
const key = (): string => (random.chance(0.02) ? random.pick(["x-y", "__proto__", "1a"]) : identifier());

const as = (text: string): Code => text as Code;

function entry(): Entry {
  const name = as(random.chance(0.02) ? '"x-y"' : identifier());
  const kind = random.below(6);
  if (kind === 0) return { key: name, value: as(`() => ${identifier()}`) };
  if (kind === 1) return { key: name, value: as(`() => ({ element: ${quoted()}, content: "ANY" })`) };
  if (kind === 2)
    return {
      key: name,
      value: as(`\`(${many(9, () => `${identifier()}?`).join(random.pick<string>([", ", ",\n    "]))})\``),
    };
  return { key: name, value: literalOf(value()) };
}

const comment = (): string => `/** ${words().replaceAll("*/", "").replaceAll("\u2028", "")} */`;
const documented = (text: string, indent = ""): string =>
  random.chance(0.3) ? `${indent}${comment()}\n${text}` : text;

function declaration(): string {
  const kind = random.below(4);
  const name = identifier();
  if (kind === 0)
    return documented(`export type ${name} = ${many(3, () => type()).join(random.pick([" | ", " & "]))};`);
  if (kind === 1) {
    const bases = random.chance(0.5) ? ` extends ${many(3, identifier).join(", ")}` : "";
    const head = `${random.pick(["export ", ""])}interface ${name}${random.pick(["", "<Field extends string = string>"])}${bases}`;
    if (random.chance(0.2)) return documented(`${head} {}`);
    const members = many(8, () =>
      documented(
        `  ${random.chance(0.02) ? '"x-y"' : identifier()}${random.pick(["", "?"])}: ${type()};`,
        "  ",
      ),
    );
    return documented(`${head} {\n${members.join("\n")}\n}`);
  }
  if (kind === 2) return `import { ${many(6, identifier).join(", ")} } from "./${identifier()}.js";`;
  const entries = printEntries(many(8, entry)).map(({ key: name, value }) => `  ${name}: ${value},`);
  const annotation = `${identifier()}${random.chance(0.7) ? `<${many(2, () => type(1)).join(", ")}>` : ""}`;
  return documented(`export const ${name}: ${annotation} = {\n${entries.join("\n")}\n};`);
}

describe("modules of which Prettier sees a part", () => {
  it("are as it makes them of the whole", async () => {
    let plain = 0;
    for (let count = 0; count < 400; count++) {
      const module = `// Made by hand.\n${many(3, declaration).join("\n\n\n")}\n`;
      plain += declarationsOf(module)
        .flatMap(layoutOf)
        .filter((part) => typeof part === "string" && part.trim() !== "").length;
      expect(await formatModule(module), module).toBe(await byPrettier(module));
    }
    // What is drawn is mostly odd: that some is plain is enough.
    expect(plain).toBeGreaterThan(100);
  });

  it.each([
    ["a list that would fit on a line", 'export const a: A = {\n  b: [\n    "c",\n  ],\n};\n'],
    [
      "indents that are not the formatter's",
      "export const a: A = {\n    b: 1,\n};\ninterface B {\n    c: string;\n}\n",
    ],
    ["single quotes", "export const a: A = {\n  b: 'c',\n};\nimport { d } from 'e';\n"],
    [
      "comments over several lines",
      "/**\n    * A\n */\nexport interface A {\n  /** b\n c */\n  d: string;\n}\n",
    ],
    ["declarations without a line between them", "interface A {\n  b: C;\n}\ninterface D {\n  e: F;\n}\n"],
    ["brackets within text", 'export const a: A = {\n  b: "} ]",\n  c: {\n    d: "{ [",\n  },\n};\n'],
    ["nothing", "\n"],
    ["a note alone", "// Made of nothing.\n"],
    ["other programs", "export function a( b ) {\n  return b\n}\n\nlet x = [1,2]\n"],
  ])("formats %s", async (_, module) => {
    expect(await formatModule(module)).toBe(await byPrettier(module));
  });
});
