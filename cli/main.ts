import { reasonOf } from "../generator/write/disk.js";
import { exitCodes, run } from "./run.js";
import { program } from "./program.js";
import { changesAt } from "./watch.js";

const { stdout, stderr, stdin, env } = process;

// Whoever reads the output may stop early (`| head`): that is no fault. Output that is lost is one.
const output = { isLost: false };
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE" || output.isLost) return;
  output.isLost = true;
  stderr.write(`${program}: the output is lost: ${reasonOf(error)}\n`);
  process.exitCode = exitCodes.internal;
});
// What is said to people beside it may be lost; the exit code tells the same.
stderr.on("error", () => undefined);

const exit = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env,
  stdout,
  stderr,
  stdin,
  changes: changesAt,
});
if (!output.isLost) process.exitCode = exit;
