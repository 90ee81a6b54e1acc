import { describe, expect, it } from "vitest";
import type { ImportStyle } from "../../../generator/emit/imports.js";
import { generate } from "../../../generator/generate.js";
import { grammarOf } from "../../support/grammar.js";
import { tools } from "../../support/generated.js";

const request = grammarOf(`<!ELEMENT request (function)> <!ELEMENT function (create_a | create_b)>
  <!ELEMENT create_a (c)> <!ELEMENT create_b (c)> <!ELEMENT c (d, d)> <!ELEMENT d (e)> <!ELEMENT e (#PCDATA)>`);

/** What the modules import, by module. */
async function importsIn(imports?: ImportStyle): Promise<Record<string, string[]>> {
  const { files } = await generate({ grammars: [request], ...tools, ...(imports && { imports }) });
  return Object.fromEntries(
    files.map(({ path, text = "" }) => [
      path,
      [...text.matchAll(/^(?:import|export) .* from (.+);$/gm)].map(([, from]) => String(from)),
    ]),
  );
}

describe("imports", () => {
  it.each([
    [undefined, '"intacct-runtime"', '"./c.js"'],
    [{ ending: "" }, '"intacct-runtime"', '"./c"'],
    [{ ending: ".ts", runtime: "@acme/intacct" }, '"@acme/intacct"', '"./c.ts"'],
    [{ runtime: '../"runtime".js' }, "'../\"runtime\".js'", '"./c.js"'],
  ] as const)("in the style %j", async (style, runtime, other) => {
    const found = await importsIn(style);
    // Last, the contract is passed on.
    expect(found["2.1/a.ts"]).toEqual([runtime, other, runtime]);
    const ending = style && "ending" in style ? style.ending : ".js";
    expect(found["2.1/index.ts"]).toEqual([
      runtime,
      ...["a", "b", "c"].map((name) => `"./${name}${ending}"`),
    ]);
  });

  it("in another style are other input: modules that import others are made again", async () => {
    const first = await generate({ grammars: [request], ...tools });
    const previous = new Map(first.files.map(({ path, input }) => [path, input]));
    const again = await generate({ grammars: [request], ...tools, previous, imports: { ending: "" } });
    const made = again.files.filter(({ text }) => text !== undefined).map(({ path }) => path);
    expect(made).toEqual(["2.1/a.ts", "2.1/b.ts", "2.1/index.ts"]);
  });
});
