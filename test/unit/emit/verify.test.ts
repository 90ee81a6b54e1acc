/** Templates are the user's to change: what they make is read back, and must be what was planned. */
import { describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.js";
import { commentsOf } from "../../../generator/emit/read-comments.js";
import { grammarOf } from "../../support/grammar.js";
import { tools } from "../../support/generated.js";

const schema = `<!ELEMENT request (function)> <!ELEMENT function (create_a)>
  <!ELEMENT create_a (b, (c | d)*)> <!ELEMENT b (#PCDATA)> <!ELEMENT c (#PCDATA)> <!ELEMENT d (b)>`;

const made = (templates: Readonly<Record<string, string>>): Promise<unknown> =>
  generate({ grammars: [grammarOf(schema)], ...tools, templates: { ...tools.templates, ...templates } });

const { interface: ofInterface = "", constant = "", module = "" } = tools.templates;

describe("modules are read back", () => {
  it.each([
    [
      "a statement more",
      { constant: `${constant}\n\nexport const more = 1;` },
      /more is not planned|stands for/,
    ],
    [
      "a statement that runs something",
      { constant: `${constant}\n\nrun();` },
      /run\(\); is not a declaration/,
    ],
    [
      "a value that is computed",
      { constant: constant.replace("{{value}}", " { at: Date.now() }") },
      /is not a declaration/,
    ],
    [
      "a key that is computed",
      { constant: constant.replace("{{value}}", " { [run]: 1 }") },
      /is not a declaration/,
    ],
    ["a variable for a constant", { constant: constant.replace("const", "let") }, /is not a declaration/],
    [
      "an import for its effects",
      { module: module.replace("{{#each imports}}", 'import "evil";\n{{#each imports}}') },
      /is not a declaration/,
    ],
    ["declarations that a comment swallows", { interface: "/** {{head}} {} */" }, /stands for/],
    [
      "a comment over several lines",
      { interface: `/**\n * a\n */\n${ofInterface}` },
      /is not as it is printed/,
    ],
    [
      "a comment that compilers obey",
      { interface: `/** @ts-ignore */\n${ofInterface}` },
      /is not as it is printed/,
    ],
    [
      "an interface under another name",
      { interface: ofInterface.replace("{{head}}", "A{{head}}") },
      /stands for/,
    ],
    ["an interface that is not exported", { interface: ofInterface.replace("export ", "") }, /stands for/],
    ["text that does not parse", { interface: `${ofInterface}\n)` }, /does not parse/],
  ])("%s is refused", async (_, templates, expected) => {
    await expect(made(templates)).rejects.toThrow(expected);
  });

  it("as they are, they pass", async () => {
    await expect(made({})).resolves.toBeDefined();
  });
});

it("comments are found beside templates, strings and types that look like some", () => {
  const text = 'a = `/* ${b} // ${{ c: "/*" }} */`; type D = `${string}/*${E}`; /** f */ "//"; // g\n';
  expect(commentsOf(text)).toEqual(["/** f */", "// g"]);
});
