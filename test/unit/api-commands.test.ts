import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../../cli/run.js";
import { diff, lint, profiles, validate } from "../../generator/api/index.js";

let cwd: string;

beforeAll(() => {
  cwd = fs.mkdtempSync(join(tmpdir(), "api-"));
  for (const folder of ["old", "new"])
    fs.cpSync("test/cases/generate/in/schema", join(cwd, folder), { recursive: true });
  const file = join(cwd, "new/2.1/request.dtd");
  const text = fs.readFileSync(file, "utf8");
  fs.writeFileSync(file, `${text}\n<!ELEMENT left_over (bill+, bill)>\n`);
  fs.writeFileSync(join(cwd, "request.xml"), "<request>\n  <control/>\n</request>");
});

afterAll(() => {
  fs.rmSync(cwd, { recursive: true, force: true });
});

/** What a command prints for programs. */
async function printed(...words: string[]): Promise<unknown> {
  let text = "";
  async function* nothing(): AsyncGenerator<never> {}
  const stdout = { write: (part: string) => void (text += part) };
  const stderr = { write: () => undefined };
  const io = { cwd, env: {}, stdout, stderr, stdin: nothing(), changes: nothing };
  await run([...words, "--format", "json"], io);
  return JSON.parse(text);
}

/** As JSON has it: what is undefined is not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it("gives programs what `lint` prints", async () => {
  const findings = await lint({ cwd, schema: "new" });
  expect(findings).not.toEqual([]);
  expect(await printed("lint", "--schema", "new")).toMatchObject({ diagnostics: plain(findings) });
});

it("gives programs what `profiles` prints", async () => {
  const { profiles: listed, findings } = await profiles({ cwd, schema: "old", functions: ["create*"] });
  expect(listed).not.toEqual([]);
  expect(findings).toEqual([]);
  const json = await printed("profiles", "--schema", "old", "--function", "create*");
  expect(json).toEqual({ profiles: plain(listed) });
  expect(await profiles({ cwd, schema: "old", objects: ["nothing"] })).toMatchObject({
    profiles: [],
    findings: [{ severity: "error" }],
  });
});

it("gives programs what `validate` prints", async () => {
  const content = fs.readFileSync(join(cwd, "request.xml"));
  const { results, findings } = await validate([{ file: "request.xml", content }], { cwd, schema: "old" });
  expect(findings).toEqual([]);
  expect(results).toMatchObject([{ file: "request.xml", valid: false }]);
  const [{ findings: own = [] } = {}] = results;
  const json = await printed("validate", "request.xml", "--schema", "old");
  const diagnostics = own.map(({ code, severity, message, line, column, path, hint }) =>
    plain({ code, severity, message, line, column, path, hint }),
  );
  expect(diagnostics).not.toEqual([]);
  expect(json).toMatchObject({ results: [{ file: "request.xml", valid: false, diagnostics }] });
  expect(await validate([], { cwd, schema: "nowhere" })).toMatchObject({ findings: [{ code: "IC1804" }] });
});

it("gives programs what `diff` prints", async () => {
  const { findings, ...difference } = await diff("old", "new", { cwd });
  expect(difference.changes).not.toEqual([]);
  expect(await printed("diff", "old", "new")).toEqual({
    ...(plain(difference) as object),
    diagnostics: plain(findings),
  });
  expect(await diff("old", "nowhere", { cwd })).toMatchObject({
    changes: [],
    findings: [{ code: "IC1804", severity: "error" }],
  });
});
