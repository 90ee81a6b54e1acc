import { setFlagsFromString } from "node:v8";
import { reasonOf } from "../generator/write/disk.js";
import { asker } from "./ask.js";
import { exitCodes, run } from "./run.js";
import { program } from "../generator/read/program.js";
import { changesAt } from "./watch.js";

const { stdout, stderr, stdin, env } = process;

// The V8 of Node 20 optimises functions so early that commands spend a third of their processor time on it. Later
// versions of V8 do not know this flag, and would say so.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=600000");

// A reader of the output may stop early (`| head`), which is not an error. Any other lost output is one.
const output = { isLost: false };
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE" || output.isLost) return;
  output.isLost = true;
  stderr.write(`${program}: the output was lost: ${reasonOf(error)}\n`);
  process.exitCode = exitCodes.internal;
});
// Messages on standard error may be lost; the exit code still tells the result.
stderr.on("error", () => undefined);

const ask = asker(stdin, stdout);
const io = { cwd: process.cwd(), env, stdout, stderr, stdin, changes: changesAt, ...(ask && { ask }) };
// A configuration is a program: it may end this one, or wait for what never comes.
const unfinished = (): void => {
  stderr.write(`${program}: ended by the configuration or a module of it, before the work was done\n`);
  process.exitCode = exitCodes.internal;
};
process.once("exit", unfinished);
const exit = await run(process.argv.slice(2), io);
process.off("exit", unfinished);
if (!output.isLost) process.exitCode = exit;
