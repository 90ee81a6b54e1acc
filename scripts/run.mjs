/** Runs a TypeScript file of this project: `node scripts/run.mjs scripts/parity.ts …`. */
import { spawnSync } from "node:child_process";
import { basename, resolve } from "node:path";
import { build } from "esbuild";

const [entry, ...rest] = process.argv.slice(2);
const outfile = resolve("node_modules/.cache/run", `${basename(entry, ".ts")}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  sourcemap: "inline",
  logLevel: "error",
});
const { status } = spawnSync(process.execPath, ["--enable-source-maps", outfile, ...rest], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
