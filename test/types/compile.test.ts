import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * What the generated modules of both versions may cost the compiler, beyond what checking the runtime's own
 * source costs. Before raising it: does a new generic interface are between profiles and their values
 * (docs/decisions/0004-shapes.md)?
 */
const MOST_INSTANTIATIONS = 5_000;

/** What a query of a record of two hundred fields may cost, its filter, aggregates and paths included. */
const MOST_INSTANTIATIONS_A_QUERY = 5_000;

const compile = (compiler: string, config: string): { status: number | null; output: string } => {
  const project = `${root}test/types/${config}.json`;
  const args = [`${root}node_modules/${compiler}/bin/tsc`, "-p", project, "--extendedDiagnostics"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, output: stdout + stderr };
};

describe("generated modules, what people write with them, and the mistakes they make", () => {
  it.each(["typescript-5", "typescript", "typescript-7"])("compile as they should with %s", (compiler) => {
    const { status, output } = compile(compiler, "tsconfig");
    expect(output.match(/^.*error TS.*$/gm) ?? []).toEqual([]);
    expect(status).toBe(0);
  });

  it("cost few type instantiations", () => {
    const cost = instantiations("tsconfig.generated") - instantiations("tsconfig.runtime");
    // All modules without any cost would mean that they were not compiled.
    expect(cost).toBeGreaterThan(0);
    expect(cost, "see MOST_INSTANTIATIONS above").toBeLessThan(MOST_INSTANTIATIONS);
  });

  it("let queries cost few type instantiations", () => {
    const cost = instantiations("tsconfig.queries") - instantiations("tsconfig.records");
    expect(cost).toBeGreaterThan(0);
    expect(cost / 4, "see MOST_INSTANTIATIONS_A_QUERY above").toBeLessThan(MOST_INSTANTIATIONS_A_QUERY);
  });
});

function instantiations(config: string): number {
  const { output } = compile("typescript", config);
  const [, count] = /^Instantiations:\s+(\d+)/m.exec(output) ?? [];
  if (count === undefined) throw new Error(output);
  return Number(count);
}
