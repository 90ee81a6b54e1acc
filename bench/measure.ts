/** Runs the built command line as its user meets it, and measures the whole process. Needs `npm run build` before. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface Figures {
  /** As a clock on the wall has it: what other programs do counts. */
  readonly ms: number;
  /** Time that processors have worked for it, all threads together. */
  readonly cpuMs: number;
  /** The most memory that it held. */
  readonly mb: number;
  readonly stdout: string;
}

const report = `process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const mb = process.resourceUsage().maxRSS / 1024;
  process.stderr.write("\\n" + JSON.stringify({ ms: performance.now(), cpuMs: (user + system) / 1000, mb }));
});`;

/**
 * Throws where the command does not end well.
 *
 * @param copy the folder of the project whose build is measured
 */
export function measure(words: readonly string[], cwd: string, copy = resolve(".")): Figures {
  const program = join(copy, "dist/cli/main.js");
  const args = ["--import", `data:text/javascript,${encodeURIComponent(report)}`, program, ...words];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    cwd,
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error((stdout + stderr).slice(0, 2_000));
  return { ...(JSON.parse(stderr.split("\n").at(-1) as string) as Omit<Figures, "stdout">), stdout };
}

/** Works in a folder of its own, which is removed afterwards. What is generated is remembered in it. */
export function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
