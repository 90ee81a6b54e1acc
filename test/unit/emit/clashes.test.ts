import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate, type GenerateResult } from "../../../generator/generate.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { fromXml, toXml, validate, type Profile } from "../../../runtime/index.js";
import { compile, tools, writeModules } from "../../support/generated.js";
import { grammarOf } from "../../support/grammar.js";
import { Random, seedOf } from "../../support/random.js";
import { RandomValues } from "../../support/random-values.js";

/** Names that are words of the language, of its globals, of objects, of file systems, or of this generator. */
const awkward =
  `class default delete enum new null await yield async let static typeof void with package interface
  Object Array String Promise Symbol constructor prototype toString valueOf hasOwnProperty __proto__ __defineGetter__
  index scalars groups con nul aux value items items_ Field Decimal Shape Profile a-b a.b a_b aB AB _x 数量 é`.split(
    /\s+/,
  );

const children = awkward.map((name) => `${name}?`).join(", ");

/** Every awkward name as a field, as a structure, as a function and as the attribute beside a child of that name. */
const schema = `
  <!ENTITY % STRING_9 "(#PCDATA)">
  <!ENTITY % ENUM_STATUS "(#PCDATA)">
  <!-- Ends the comment */ export const injected = 1; /* \${injected} \`injected\` \u202e -->
  <!ELEMENT function (${awkward.map((_, index) => `create_${index}`).join(" | ")} | get | create_fields | create_class)>
  <!ELEMENT create_fields (${children})>
  <!ATTLIST create_fields ${awkward.map((name) => `${name} CDATA #IMPLIED`).join(" ")}>
  <!ELEMENT create_class (class?, ((items, value) | Field)?, (status | (a_b, index?))*)>
  <!ELEMENT status %ENUM_STATUS;>
  ${awkward.map((name, index) => `<!ELEMENT create_${index} (${name}_s, ${name}_s?, other-${index}?)><!ELEMENT ${name}_s (${name}, (${name} | status)*)><!ELEMENT other-${index} (${name}*)>`).join("\n")}
  ${awkward.map((name) => `<!ELEMENT ${name} %STRING_9;>`).join("\n")}
  <!ELEMENT get EMPTY><!ATTLIST get object (${awkward.filter((name) => /^[\w.-]+$/.test(name)).join(" | ")}) #REQUIRED>`;

const answers = `
  <!ELEMENT response (data)>
  <!ELEMENT data ANY>
  <!ATTLIST data class CDATA #IMPLIED>
  ${awkward.map((name) => `<!ELEMENT ${name} (key?, ${name}*)>`).join("\n")}
  <!ELEMENT key (#PCDATA)>`;

let request: Grammar;
let result: GenerateResult;
let folder: string;

beforeAll(async () => {
  request = grammarOf(schema);
  result = await generate({ grammars: [request, grammarOf(answers, "response")], ...tools });
  folder = writeModules(result.files, "clashes");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("awkward names", () => {
  it("give modules whose paths differ on every file system", () => {
    const paths = result.files.map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^2\.1\/[a-z0-9_-]+\.ts$/);
  });

  it("compile", () => {
    expect(compile(folder)).toBe("");
  });

  it("never become code", () => {
    for (const { text = "" } of result.files) expect(text).not.toMatch(/^\s*export const injected/m);
  });

  it("round-trip", async () => {
    const seed = seedOf(process.env);
    const exported = (await import(join(folder, "2.1/index.ts"))) as Record<string, Profile>;
    const values = new RandomValues(request, new Random(seed));
    const requests = result.profiles.filter(({ direction, target }) => direction === "Request" && !target);
    expect(requests).toHaveLength(awkward.length + 2);
    for (const profile of requests) {
      const shape = exported[profile.export] ?? expect.fail(profile.export);
      for (let round = 0; round < 20; round++) {
        const value = values.element(profile.function);
        expect(validate(shape, value), `SEED=${seed} ${JSON.stringify(value)}`).toEqual([]);
        expect(fromXml(shape, toXml(shape, value), { strict: true }), `SEED=${seed}`).toEqual(value);
      }
    }
  });
});
