/** What is made once is not made again: and whatever it was made from, a change of it is seen. */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { run } from "../../../cli/run.js";
import * as dtd from "../../../schema/dtd/read.js";

vi.mock(import("../../../schema/dtd/read.js"), async (original) => {
  const { readDtd, ...rest } = await original();
  return { ...rest, readDtd: vi.fn(readDtd) };
});

const reading = vi.mocked(dtd.readDtd);

let cwd: string;
beforeAll(() => {
  cwd = fs.mkdtempSync(join(tmpdir(), "again-"));
  fs.mkdirSync(join(cwd, "node_modules"));
  for (const folder of ["shared", "2.1"])
    fs.cpSync(join("dtd", folder), join(cwd, "schema", folder), { recursive: true });
  put("overlays/a.yaml", "objects:\n  VENDOR:\n    fields:\n      RATING: { type: text }\n");
});
afterAll(() => {
  fs.rmSync(cwd, { recursive: true, force: true });
});

const put = (path: string, text: string): void => {
  fs.mkdirSync(join(cwd, path, ".."), { recursive: true });
  fs.writeFileSync(join(cwd, path), text);
};
const get = (path: string): string => fs.readFileSync(join(cwd, path), "utf8");

async function* none(): AsyncGenerator<never> {}

async function outcome(line: string): Promise<{ exit: number; out: string; isRead: boolean }> {
  reading.mockClear();
  let out = "";
  const stdout = { write: (text: string) => void (out += text) };
  const io = { cwd, env: {}, stdout, stderr: stdout, stdin: none(), changes: none };
  const exit = await run(line.split(" "), io);
  return { exit, out, isRead: reading.mock.calls.length > 0 };
}

const plain = "generate --schema schema --out out";
const command = `${plain} --overlay none`;

describe("generating again", () => {
  it("reads no schema where nothing changed, and says the same", async () => {
    // A warning: it is told the second time, too.
    put("schema/2.1/request.dtd", `${get("schema/2.1/request.dtd")}\n<!ELEMENT lonely (missing)>\n`);
    const first = await outcome(command);
    expect(first).toMatchObject({ exit: 0, isRead: true });
    expect(first.out).toMatch(/warnings? about the schema/);
    const again = await outcome(command);
    expect(again).toMatchObject({ exit: 0, isRead: false });
    expect(again.out).toBe(first.out.replace(/(\d+) written, 0 unchanged/, "0 written, $1 unchanged"));
    const check = await outcome(`${command} --check --format json`);
    expect(check.isRead).toBe(false);
    const { diagnostics } = JSON.parse(check.out) as { diagnostics: { message: string }[] };
    expect(diagnostics.map(({ message }) => message).join()).toContain("missing");
  });

  it("sees an output that was edited", async () => {
    const before = get("out/2.1/bill.ts");
    put("out/2.1/bill.ts", `${before}// mine\n`);
    const { exit, out } = await outcome(command);
    expect(exit).toBe(1);
    expect(out).toContain("out/2.1/bill.ts error IC1701");
    put("out/2.1/bill.ts", before);
  });

  it("sees a schema that has changed, and one that is broken as often as it is", async () => {
    const before = get("schema/2.1/request.dtd");
    put("schema/2.1/request.dtd", `${before}<!ELEMENT broken (>\n`);
    for (let turn = 0; turn < 2; turn++) {
      const { exit, out, isRead } = await outcome(command);
      expect({ exit, isRead }).toEqual({ exit: 1, isRead: true });
      expect(out).toContain("nothing was written: the schema has errors");
    }
    put("schema/2.1/request.dtd", before);
    expect(await outcome(command)).toMatchObject({ exit: 0, isRead: false });
    fs.renameSync(join(cwd, "schema/2.1/response.dtd"), join(cwd, "response.dtd"));
    expect(await outcome(`${command} --check`)).toMatchObject({ exit: 1, isRead: true });
    fs.renameSync(join(cwd, "response.dtd"), join(cwd, "schema/2.1/response.dtd"));
  });

  it("sees other options and other overlays", async () => {
    expect(await outcome(`${command} --strict`)).toMatchObject({ isRead: true });
    const overlaid = `${plain} --overlay overlays/a.yaml`;
    expect(await outcome(overlaid)).toMatchObject({ exit: 0 });
    expect(await outcome(overlaid)).toMatchObject({ exit: 0, isRead: false });
    put("overlays/a.yaml", get("overlays/a.yaml").replace("RATING", "RANK"));
    // The schema was kept as it was read.
    expect(await outcome(overlaid)).toMatchObject({ exit: 0, isRead: false });
    expect(get("out/2.1/vendor.ts")).toMatch(/RANK/);
    expect(get("out/2.1/vendor.ts")).not.toMatch(/RATING/);
  });

  it("plans nothing for companies of which nothing changed", async () => {
    const targets = [{ version: "2.1", out: "a", overlays: ["overlays/a.yaml"] }];
    put("intacct.config.json", JSON.stringify({ schema: "schema", shared: "all", targets }));
    const configured = "generate --config intacct.config.json";
    expect(await outcome(configured)).toMatchObject({ exit: 0 });
    expect(await outcome(configured)).toMatchObject({ exit: 0, isRead: false });
    put("overlays/a.yaml", get("overlays/a.yaml").replace("RANK", "GRADE"));
    expect(await outcome(configured)).toMatchObject({ exit: 0, isRead: false });
    expect(get("a/2.1/vendor.ts")).toMatch(/GRADE/);
  });
});
