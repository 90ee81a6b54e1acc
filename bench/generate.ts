/**
 * What `intacct-codegen generate` takes as its user meets it: the whole process, cold (nothing remembered, no
 * output) and with nothing changed. Needs `npm run build` before.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

const RUNS = 5;
const program = "dist/cli/main.js";
const report = `process.on("exit", () => process.stderr.write("\\n" + JSON.stringify({ ms: performance.now(), mb: process.resourceUsage().maxRSS / 1024 })));`;

interface Figures {
  readonly ms: number;
  readonly mb: number;
}

function run(out: string): Figures {
  const args = [
    "--import",
    `data:text/javascript,${encodeURIComponent(report)}`,
    program,
    "generate",
    "--out",
    out,
  ];
  const { stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stderr.split("\n").at(-1) as string) as Figures;
}

const median = (figures: readonly Figures[], key: keyof Figures): number =>
  figures.map((figure) => figure[key]).sort((a, b) => a - b)[figures.length >> 1] as number;

const line = (name: string, figures: readonly Figures[]): string =>
  `${name.padEnd(28)} ${median(figures, "ms").toFixed(0).padStart(6)} ms ${median(figures, "mb").toFixed(0).padStart(5)} MB`;

mkdirSync("node_modules/.cache", { recursive: true });
const folder = mkdtempSync("node_modules/.cache/bench-");
try {
  const cold = Array.from({ length: RUNS }, (_, index) => run(join(folder, `cold-${index}`)));
  const warm = Array.from({ length: RUNS }, () => run(join(folder, "cold-0")));
  console.log(line("generate, cold", cold));
  console.log(line("generate, nothing changed", warm));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
