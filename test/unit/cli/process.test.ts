import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const bin = `${root}cli/bin.cjs`;

/** What a shell makes of a line in which `$bin` is the program. */
const shell = (line: string) =>
  spawnSync("bash", ["-c", line], { env: { ...process.env, bin }, encoding: "utf8" });

beforeAll(() => {
  if (!fs.existsSync(`${root}dist/cli/main.js`)) throw new Error("npm run build comes before this test");
});

describe.skipIf(process.platform === "win32")("the program", () => {
  it("says with exit 3 that its output is lost", (context) => {
    if (!fs.existsSync("/dev/full")) {
      console.log("skipped: there is no /dev/full here");
      context.skip();
    }
    const { status, stderr } = shell('node "$bin" --help > /dev/full');
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: "intacct-codegen: the output was lost: the disk is full (ENOSPC)\n",
    });
  });

  it("keeps its exit code where nobody reads", () => {
    expect(shell('node "$bin" lint --schema nowhere 2> >(true)').status).toBe(2);
    expect(
      shell('node "$bin" lint --schema nowhere --format json | true; exit ${PIPESTATUS[0]}').status,
    ).toBe(2);
    const { status, stderr } = shell('node "$bin" lint --all | head -1 > /dev/null; exit ${PIPESTATUS[0]}');
    expect({ status, lines: stderr.split("\n") }).toEqual({
      status: 0,
      lines: [expect.stringMatching(/^More about a code: /), ""],
    });
  });
});

describe("a configuration", () => {
  it.each(["process.exit(0)", "await new Promise(() => {})"])("%s: is no success", (text) => {
    const cwd = fs.mkdtempSync(join(tmpdir(), "process-"));
    fs.writeFileSync(join(cwd, "intacct.config.ts"), text);
    const options = { cwd, encoding: "utf8" } as const;
    const { status, stderr } = spawnSync(process.execPath, [bin, "generate", "--check"], options);
    expect(stderr).toContain("ended by the configuration or a module of it, before the work was done");
    expect(status).toBe(3);
    fs.rmSync(cwd, { recursive: true });
  });
});

describe("the way into the program", () => {
  it("says which Node it needs", () => {
    const old =
      'Object.defineProperty(process.versions, "node", { value: "18.20.4" }); require(process.argv[1])';
    const { status, stderr } = spawnSync(process.execPath, ["-e", old, bin], { encoding: "utf8" });
    expect(stderr).toBe("intacct-codegen needs Node 20.19 or newer; this is Node 18.20.4.\n");
    expect(status).toBe(2);
    expect(execFileSync(process.execPath, [bin, "--version"], { encoding: "utf8" })).toMatch(/^\d/);
  });

  it("is written so that an old Node can read it", () => {
    const text = fs.readFileSync(bin, "utf8").replace(/^\/\/.*$/gm, "");
    expect(text).not.toMatch(/=>|\b(const|let|class|async|await|import)\b|`|\?\.|\?\?/);
  });
});
