/** A consumer's own tools go over what is generated: that locks nothing, and makes nothing stale. */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../../../cli/run.js";

let cwd: string;
beforeAll(() => {
  cwd = fs.mkdtempSync(join(tmpdir(), "reformatted-"));
  fs.cpSync("test/cases/generate/in/schema", join(cwd, "schema"), { recursive: true });
});
afterAll(() => {
  fs.rmSync(cwd, { recursive: true, force: true });
});

async function* none(): AsyncGenerator<never> {}

async function generate(more = ""): Promise<{ exit: number; out: string }> {
  let out = "";
  const sink = { write: (text: string) => void (out += text) };
  const io = { cwd, env: {}, stdout: sink, stderr: sink, stdin: none(), changes: none };
  return { exit: await run(`generate --schema schema --out out${more}`.split(" "), io), out };
}

it("is up to date, is left as it is, and is replaced where the schema changes", async () => {
  await generate();
  const names = fs.readdirSync(join(cwd, "out/2.1"));
  const texts = new Map<string, string>();
  for (const name of names) {
    const text = fs.readFileSync(join(cwd, "out/2.1", name), "utf8");
    const style = { semi: false, singleQuote: true, tabWidth: 4, endOfLine: "crlf", printWidth: 60 } as const;
    texts.set(name, await format(text, { parser: "typescript", ...style }));
    fs.writeFileSync(join(cwd, "out/2.1", name), texts.get(name) as string);
  }
  expect(await generate(" --check")).toEqual({ exit: 0, out: "3 files in out up to date\n" });
  expect(await generate()).toEqual({ exit: 0, out: "3 files in out: 0 written, 3 unchanged, 0 deleted\n" });
  for (const [name, text] of texts) expect(fs.readFileSync(join(cwd, "out/2.1", name), "utf8")).toBe(text);

  const request = join(cwd, "schema/2.1/request.dtd");
  const before = fs.readFileSync(request, "utf8");
  fs.writeFileSync(request, before.replace(/vendorid/g, "supplierid"));
  expect(fs.readFileSync(request, "utf8")).not.toBe(before);
  expect(await generate()).toMatchObject({ exit: 0 });
  expect(fs.readFileSync(join(cwd, "out/2.1/bill.ts"), "utf8")).toContain("supplierid");
});
