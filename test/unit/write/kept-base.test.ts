/** A schema and its plans that were kept are those that would be made; what is damaged or is not ours is not read. */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { KeptBase, type PlannedSchema } from "../../../generator/kept-base.js";
import { Memo } from "../../../generator/memo.js";
import { StandardPlans } from "../../../generator/prepare.js";
import { openSchema, withOverlay, type SchemaRequest } from "../../../generator/read/schema-input.js";
import { makeTarget, type GenerateOptions } from "../../../generator/targets.js";
import { pack, unpack } from "../../../generator/write/pack.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { read as overlayOf } from "../overlay/support.js";

let cwd: string;
beforeAll(() => {
  cwd = fs.mkdtempSync(join(tmpdir(), "kept-"));
  vi.stubEnv("INTACCT_CODEGEN_CACHE", join(cwd, "cache"));
});
afterAll(() => {
  vi.unstubAllEnvs();
  fs.rmSync(cwd, { recursive: true });
});

const request: SchemaRequest = { schema: undefined, strict: false };
const baseOf = (...madeFrom: string[]): KeptBase => new KeptBase(request, { cwd }, madeFrom);

const overlays = {
  fields:
    "objects: { VENDOR: { fields: { TIER: { type: picklist, values: [A, B] } } }, APBILLITEM: { fields: { X: { type: date } } } }",
  corrections: "objects: { CUSTOMER: { corrections: { NAME: { require: false } } } }",
  objects:
    "customObjects: { MCA_plant: { key: id, name: name, fields: { id: { type: integer }, name: { type: text } } } }",
};

describe("the schema that ships", () => {
  let made: PlannedSchema & { readonly plans: StandardPlans };
  let kept: PlannedSchema;
  beforeAll(() => {
    const schema = openSchema(request, { cwd });
    made = { schema, plans: new StandardPlans(schema.value) };
    made.plans.prepare({});
    baseOf("a").write(made);
    kept = baseOf("a").read() as PlannedSchema;
  }, 120_000);

  it("has the same findings, at the same places", () => {
    expect(kept.schema).toEqual(made.schema);
    const placesIn = ({ schema }: PlannedSchema): unknown =>
      schema.diagnostics.map(({ at }) => at?.span.file.locate(at.span.start));
    expect(placesIn(kept)).toEqual(placesIn(made));
  });

  it("has its modules made, which need not be made again", () => {
    expect(kept.plans?.extent).toBe(made.plans.extent);
    const modulesOf = ({ plans }: PlannedSchema): unknown =>
      plans?.prepare({}).prepared.map(({ version, modules }) => ({ version, modules }));
    expect(modulesOf(kept)).toEqual(modulesOf(made));
  });

  it.each(Object.entries(overlays))("gives companies the same modules: %s", (_, text) => {
    const [before, now] = [made, kept].map(({ schema, plans }) => {
      const { value: grammars } = withOverlay(schema, overlayOf(text).value);
      const shared = { placeOf: (module: string): string => `standard/${module}` };
      const { prepared, diagnostics } = (plans as StandardPlans).prepare({ grammars, shared });
      return { modules: prepared.map(({ version, modules }) => ({ version, modules })), diagnostics };
    });
    expect(before?.modules.some(({ modules }) => modules.length > 1)).toBe(true);
    expect(now).toEqual(before);
  });
});

describe("a file that was kept", () => {
  const grammars: readonly Grammar[] = [];
  const schema = { read: grammars, value: grammars, diagnostics: [], base: "", readings: new Map() };
  const file = (): string => join(cwd, "cache", fs.readdirSync(join(cwd, "cache"))[0] as string);
  beforeEach(() => {
    fs.rmSync(join(cwd, "cache"), { recursive: true, force: true });
    baseOf("a", "b").write({ schema, plans: undefined });
    expect(baseOf("a", "b").read()).toMatchObject({ schema: { value: [] } });
  });

  it("is not read for anything else", () => {
    expect(baseOf("a", "c").read()).toBeUndefined();
    expect(baseOf("ab", "").read()).toBeUndefined();
  });

  it("is not read once a byte is another one, missing or more", () => {
    const bytes = fs.readFileSync(file());
    for (const [at, byte] of bytes.entries()) {
      fs.writeFileSync(file(), Buffer.from(bytes).fill(byte ^ 4, at, at + 1));
      expect(baseOf("a", "b").read(), `byte ${at}`).toBeUndefined();
    }
    for (const other of [
      Buffer.alloc(0),
      bytes.subarray(0, 20),
      bytes.subarray(0, -1),
      Buffer.concat([bytes, bytes]),
    ]) {
      fs.writeFileSync(file(), other);
      expect(baseOf("a", "b").read(), `${other.length} bytes`).toBeUndefined();
    }
  });

  it.skipIf(process.platform === "win32")("is not read where others may write it", () => {
    expect(fs.statSync(file()).mode & 0o777).toBe(0o600);
    fs.chmodSync(file(), 0o620);
    expect(baseOf("a", "b").read()).toBeUndefined();
  });

  it("is left alone where it cannot be written", () => {
    fs.rmSync(join(cwd, "cache"), { recursive: true });
    fs.writeFileSync(join(cwd, "cache"), "");
    baseOf("a", "b").write({ schema, plans: undefined });
    expect(baseOf("a", "b").read()).toBeUndefined();
    fs.rmSync(join(cwd, "cache"));
  });
});

it("keeps which things are the same, and nothing that is code", () => {
  class Known {
    constructor(readonly name: string) {}
    shown = (): string => this.name;
  }
  class Other {}
  const both = { a: new Date(0) };
  expect(() => pack(both, [])).toThrow("an object of Date cannot be kept");
  expect(() => pack({ at: new Other() }, [])).toThrow("an object of Other cannot be kept");
  expect(() => pack([new Known("x")], [Known])).toThrow("the function shown cannot be kept");
  const shared = { max: Infinity, none: undefined };
  const [map, again] = unpack(pack([new Map([["x", shared]]), shared], []), []) as [
    Map<string, object>,
    object,
  ];
  expect(map.get("x")).toBe(again);
  expect(again).toEqual(shared);
});

it("reads a schema for the next run from what the last one has kept", async () => {
  fs.writeFileSync(join(cwd, "a.yaml"), overlays.fields);
  fs.mkdirSync(join(cwd, "dtd/3.0"), { recursive: true });
  const schema = (kind: string): string =>
    `<!ELEMENT request (function)><!ELEMENT function (create_bill)><!ELEMENT create_bill (name)><!ELEMENT name (#PCDATA)><!-- ${kind} -->`;
  const put = (text: string): void => {
    fs.mkdirSync(join(cwd, "dtd/2.1"), { recursive: true });
    fs.writeFileSync(join(cwd, "dtd/2.1/request.dtd"), text);
  };
  const options: GenerateOptions = { cwd, schema: "dtd", out: "out", cache: true };
  const files = async (): Promise<readonly string[]> => [
    ...(await makeTarget(options, new Memo())).files.keys(),
  ];
  put(schema("first"));
  const first = await files();
  expect(fs.readdirSync(join(cwd, "cache")).filter((name) => name.endsWith(".base"))).toHaveLength(1);
  expect(await files()).toEqual(first);
  put(schema("second").replaceAll("bill", "term"));
  expect(await files()).not.toEqual(first);
});
