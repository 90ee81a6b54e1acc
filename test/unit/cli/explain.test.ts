import { describe, expect, it } from "vitest";
import { run } from "../../../cli/run.js";

async function outcome(line: string, columns?: number) {
  const out = { stdout: "", stderr: "" };
  async function* none(): AsyncGenerator<never> {}
  const exit = await run(line.split(" "), {
    cwd: process.cwd(),
    env: { NO_COLOR: "1" },
    stdout: { write: (text) => (out.stdout += text), ...(columns && { isTTY: true, columns }) },
    stderr: { write: (text) => (out.stderr += text) },
    stdin: none(),
    changes: none,
  });
  return { exit, ...out };
}

describe("explain", () => {
  it("says cause and cure, whatever way the code is written", async () => {
    const { exit, stdout } = await outcome("explain IC1603");
    expect(exit).toBe(0);
    expect(stdout).toMatch(
      /^IC1603 error: an element is incomplete.*\n\nCause +The element .*\n[^]*Cure +Add what/,
    );
    for (const same of ["ic1603", "1603"]) expect((await outcome(`explain ${same}`)).stdout).toBe(stdout);
  });

  it("fits its lines to the terminal", async () => {
    const { stdout } = await outcome("explain IC1603 IC2015", 50);
    expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(50);
    expect(stdout).toContain("IC2015");
  });

  it("lists all, and gives data", async () => {
    const { stdout } = await outcome("explain");
    expect(stdout.split("\n").length).toBeGreaterThan(150);
    const { codes } = JSON.parse((await outcome("explain IC2015 --format json")).stdout) as {
      codes: object[];
    };
    expect(codes).toMatchObject([{ code: "IC2015", severity: "warning" }]);
  });

  it("knows no other codes", async () => {
    const { exit, stderr } = await outcome("explain IC1630");
    expect(exit).toBe(2);
    expect(stderr).toMatch(/IC1820.*IC1630\n +Did you mean IC16/);
  });

  it("is pointed to at the end of a report, once", async () => {
    const { stderr, stdout } = await outcome("lint --schema test/cases/lint-findings/in/schema");
    expect(stdout).toContain("IC1104");
    expect(stderr).toBe("More about a code: npx intacct-codegen explain IC1104\n");
    expect((await outcome("lint --schema test/cases/lint-findings/in/schema --format json")).stderr).toBe("");
  });
});
